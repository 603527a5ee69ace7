/**
 * Holds replicas between the minimum and the maximum of HorizontalPodAutoscalers. There are no metrics, as on a cluster
 * without a metrics server: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
 */
import { recordEvent } from '../objects/events.ts'
import type { AutoscalerSpec, Metric, ScaleTarget } from '../objects/kinds/autoscaler.ts'
import { qualified, type Resource, resources } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Condition } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'

interface Autoscaler extends KubernetesObject {
  spec: AutoscalerSpec
  status?: {
    conditions?: Condition[]
    currentMetrics?: unknown
    currentReplicas?: number
    desiredReplicas: number
    lastScaleTime?: string
  }
}

/** Milliseconds between two looks at the same autoscaler that has not changed. */
const period = 15_000

interface Look {
  at: number
  spec: string
  rescaled: boolean
}

const looks = new WeakMap<Store, Map<string, Look>>()

export function reconcileAutoscalers(store: Store): void {
  const known = looks.get(store) ?? new Map<string, Look>()
  looks.set(store, known)
  for (const autoscaler of store.all('HorizontalPodAutoscaler') as Autoscaler[]) {
    const last = known.get(autoscaler.metadata.uid)
    const spec = JSON.stringify(autoscaler.spec)
    const at = store.milliseconds()
    if (last && !last.rescaled && last.spec === spec && at - last.at < period) continue
    known.set(autoscaler.metadata.uid, { at, spec, rescaled: look(store, autoscaler) })
  }
}

/** Returns whether it changed the number of replicas. */
function look(store: Store, autoscaler: Autoscaler): boolean {
  const reference = autoscaler.spec.scaleTargetRef
  const resource = resourceOf(reference)
  const target = resource && store.find(resource, autoscaler.metadata.namespace, reference.name ?? '')
  if (!resource || !target) {
    noTarget(store, autoscaler, resource)
    return false
  }
  const spec = target.spec as { replicas?: number }
  const now = spec.replicas ?? 1
  const { minReplicas = 1, maxReplicas = 1 } = autoscaler.spec
  const able = "the HPA controller was able to get the target's current scale"
  const conditions = [condition(store, autoscaler, 'AbleToScale', true, 'SucceededGetScale', able)]
  if (now === 0) {
    const disabled = 'scaling is disabled since the replica count of the target is zero'
    conditions.push(condition(store, autoscaler, 'ScalingActive', false, 'ScalingDisabled', disabled))
    write(store, autoscaler, { conditions, currentReplicas: 0, desiredReplicas: 0 })
    return false
  }
  const wanted = Math.min(maxReplicas, Math.max(minReplicas, now))
  if (wanted === now) {
    unmeasured(store, autoscaler, conditions, now)
    return false
  }
  const author = { manager: 'kube-controller-manager', subresource: 'scale' }
  store.update(resource, { ...target, spec: { ...spec, replicas: wanted } }, { author })
  const limit = wanted > now ? 'below Spec.MinReplicas' : 'above Spec.MaxReplicas'
  warn(store, autoscaler, 'SuccessfulRescale', `New size: ${wanted}; reason: Current number of replicas ${limit}`)
  const rescaled = `the HPA controller was able to update the target scale to ${wanted}`
  write(store, autoscaler, {
    conditions: [condition(store, autoscaler, 'AbleToScale', true, 'SucceededRescale', rescaled)],
    currentReplicas: now,
    desiredReplicas: wanted,
    lastScaleTime: store.now(),
  })
  return true
}

function resourceOf({ apiVersion = '', kind }: ScaleTarget): Resource | undefined {
  const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : ['']
  return resources.find((one) => one.kind === kind && one.group === group && one.subresources.includes('scale'))
}

function noTarget(store: Store, autoscaler: Autoscaler, resource: Resource | undefined): void {
  const { kind = '', name = '', apiVersion = '' } = autoscaler.spec.scaleTargetRef
  const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : ['']
  const why = resource
    ? `${qualified(resource)} "${name}" not found`
    : `no matches for kind "${kind}" in group "${group}"`
  warn(store, autoscaler, 'FailedGetScale', why)
  const message = `the HPA controller was unable to get the target's current scale: ${why}`
  write(store, autoscaler, {
    conditions: [condition(store, autoscaler, 'AbleToScale', false, 'FailedGetScale', message)],
    desiredReplicas: 0,
  })
}

/** Within its limits, it would need metrics to go on. */
function unmeasured(store: Store, autoscaler: Autoscaler, conditions: Condition[], replicas: number): void {
  const [metric] = autoscaler.spec.metrics ?? []
  const { reason, value, why } = failureOf(metric ?? {})
  warn(store, autoscaler, reason, why)
  const message = `invalid metrics (1 invalid out of 1), first error is: failed to get ${value}: ${why}`
  warn(store, autoscaler, 'FailedComputeMetricsReplicas', message)
  const unable = `the HPA was unable to compute the replica count: ${why}`
  write(store, autoscaler, {
    conditions: [...conditions, condition(store, autoscaler, 'ScalingActive', false, reason, unable)],
    currentMetrics: [{ type: '' }],
    currentReplicas: replicas,
    desiredReplicas: replicas,
  })
}

function failureOf(metric: Metric): { reason: string; value: string; why: string } {
  const { type = '', resource, containerResource } = metric
  const source = resource ?? containerResource
  if (source) {
    const { name = '', target } = source
    const what = target?.type === 'Utilization' ? 'utilization' : 'usage'
    const missing = 'the server could not find the requested resource (get pods.metrics.k8s.io)'
    return {
      reason: `FailedGet${type}Metric`,
      value: `${name} ${resource ? 'resource' : 'container resource'} metric value`,
      why: `failed to get ${name} ${what}: unable to get metrics for resource ${name}: unable to fetch metrics from resource metrics API: ${missing}`,
    }
  }
  const name = (metric.pods ?? metric.object ?? metric.external)?.metric?.name ?? ''
  const api = metric.external ? 'external' : 'custom'
  const missing = metric.external
    ? 'no external metrics API (external.metrics.k8s.io) registered'
    : 'no custom metrics API (custom.metrics.k8s.io) registered'
  return {
    reason: `FailedGet${type}Metric`,
    value: `${type.toLowerCase()} metric value`,
    why: `unable to get metric ${name}: unable to fetch metrics from ${api} metrics API: ${missing}`,
  }
}

function warn(store: Store, autoscaler: Autoscaler, reason: string, message: string): void {
  const type = reason.startsWith('Failed') ? 'Warning' : 'Normal'
  recordEvent(store, autoscaler, { type, reason, message, component: 'horizontal-pod-autoscaler' })
}

function condition(
  store: Store,
  { status }: Autoscaler,
  type: string,
  holds: boolean,
  reason: string,
  message: string,
): Condition {
  const before = status?.conditions?.find((one) => one.type === type)
  const value = holds ? 'True' : 'False'
  const lastTransitionTime = before?.status === value ? before.lastTransitionTime : undefined
  return { type, status: value, lastTransitionTime: lastTransitionTime ?? store.now(), reason, message }
}

function write(store: Store, autoscaler: Autoscaler, status: NonNullable<Autoscaler['status']>): void {
  const { lastScaleTime } = autoscaler.status ?? {}
  store.setStatus(autoscaler, { currentMetrics: null, ...(lastScaleTime ? { lastScaleTime } : {}), ...status })
}

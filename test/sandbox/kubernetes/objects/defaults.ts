/**
 * What the API server adds to objects and what it refuses: the parts that a deployment meets.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/
 */

import { invalid, type StatusCause } from '../api/status.ts'
import type { KubernetesObject } from '../types.ts'
import { sameJson } from './equality.ts'
import type { CronJobSpec } from './kinds/cron-job.ts'
import { kindRules } from './kinds/kinds.ts'
import { type ServiceNumbers, serviceCauses, serviceDefaults } from './kinds/service.ts'
import type { Resource } from './resources.ts'
import { labelsMatch } from './selectors.ts'
import type { Draft } from './store.ts'
import type { Container, PodSpec, WorkloadSpec } from './workloads.ts'

type Fields = Record<string, unknown>

/** Sets fields that are absent. */
function absent(target: Fields, defaults: Fields): void {
  for (const [name, value] of Object.entries(defaults)) target[name] ??= value
}

function claimTemplateDefaults(template: Draft): void {
  absent(template, { apiVersion: 'v1', kind: 'PersistentVolumeClaim', status: { phase: 'Pending' } })
  kindRules.PersistentVolumeClaim?.defaults?.(template)
}

const workloads: Record<string, (spec: Fields) => void> = {
  Deployment: (spec) => {
    absent(spec, { replicas: 1, revisionHistoryLimit: 10, progressDeadlineSeconds: 600, strategy: {} })
    const strategy = spec.strategy as { type?: string; rollingUpdate?: Fields }
    strategy.type ??= 'RollingUpdate'
    if (strategy.type === 'RollingUpdate') {
      strategy.rollingUpdate ??= {}
      absent(strategy.rollingUpdate, { maxSurge: '25%', maxUnavailable: '25%' })
    }
  },
  ReplicaSet: (spec) => absent(spec, { replicas: 1 }),
  StatefulSet: (spec) => {
    absent(spec, {
      replicas: 1,
      podManagementPolicy: 'OrderedReady',
      revisionHistoryLimit: 10,
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    })
    for (const template of (spec.volumeClaimTemplates ?? []) as Draft[]) claimTemplateDefaults(template)
  },
  DaemonSet: (spec) =>
    absent(spec, {
      revisionHistoryLimit: 10,
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
    }),
  Job: (spec) =>
    absent(spec, {
      completions: 1,
      parallelism: 1,
      backoffLimit: 6,
      completionMode: 'NonIndexed',
      podReplacementPolicy: 'TerminatingOrFailed',
      suspend: false,
    }),
}

/** The draft with what the API server adds when it stores it. Changes it in place. */
export function applyDefaults(draft: Draft, uid: string, numbers: ServiceNumbers, previous?: KubernetesObject): void {
  const spec = draft.spec as Fields | undefined
  const rules = kindRules[draft.kind]
  rules?.defaults?.(draft)
  if (rules?.status !== undefined) draft.status ??= structuredClone(rules.status)
  const ofWorkload = workloads[draft.kind]
  if (ofWorkload && spec) {
    ofWorkload(spec)
    if (draft.kind === 'Job') selectOwnPods(draft, spec, uid)
    podDefaults((spec.template as { spec?: PodSpec } | undefined)?.spec)
  }
  if (draft.kind === 'Pod') podDefaults(draft.spec as PodSpec | undefined)
  if (draft.kind === 'CronJob') jobTemplateDefaults((spec as CronJobSpec | undefined)?.jobTemplate)
  if (draft.kind === 'Service') serviceDefaults(draft, numbers, previous)
  if (draft.kind === 'Secret') secretDefaults(draft)
  if (draft.kind === 'Namespace') {
    draft.metadata.labels = { ...draft.metadata.labels, 'kubernetes.io/metadata.name': draft.metadata.name }
    draft.spec = { finalizers: ['kubernetes'] }
    draft.status ??= { phase: 'Active' }
  }
}

/** Jobs find their pods by a label with the job's own uid. */
function selectOwnPods(draft: Draft, spec: Fields, uid: string): void {
  const template = spec.template as { metadata?: { labels?: Record<string, string> } } | undefined
  if (spec.selector || spec.manualSelector || !template) return
  const labels = {
    'batch.kubernetes.io/controller-uid': uid,
    'batch.kubernetes.io/job-name': draft.metadata.name,
    'controller-uid': uid,
    'job-name': draft.metadata.name,
  }
  spec.selector = { matchLabels: { 'batch.kubernetes.io/controller-uid': uid } }
  template.metadata = { ...template.metadata, labels: { ...template.metadata?.labels, ...labels } }
}

function podDefaults(spec: PodSpec | undefined): void {
  if (!spec) return
  absent(spec, {
    restartPolicy: 'Always',
    dnsPolicy: 'ClusterFirst',
    schedulerName: 'default-scheduler',
    securityContext: {},
    terminationGracePeriodSeconds: 30,
  })
  if (spec.serviceAccountName) spec.serviceAccount = spec.serviceAccountName
  for (const container of [...(spec.containers ?? []), ...(spec.initContainers ?? [])]) containerDefaults(container)
}

function containerDefaults(container: Container): void {
  // Without a tag, or with `latest`, the node asks the registry each time.
  const image = container.image ?? ''
  const tag = image.includes('@') ? 'digest' : (/:([\w.-]+)$/.exec(image)?.[1] ?? 'latest')
  absent(container, {
    imagePullPolicy: tag === 'latest' ? 'Always' : 'IfNotPresent',
    resources: {},
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
  })
  for (const port of container.ports ?? []) port.protocol ??= 'TCP'
}

/** A CronJob has the defaults of pods in its template; those of Jobs come with the Jobs that it makes. */
function jobTemplateDefaults(template: CronJobSpec['jobTemplate']): void {
  podDefaults(template?.spec?.template?.spec)
}

function secretDefaults(draft: Draft): void {
  draft.type ??= 'Opaque'
  const plain = (draft.stringData ?? {}) as Record<string, string>
  const encoded = Object.entries(plain).map(([name, value]) => [name, Buffer.from(value).toString('base64')])
  if (encoded.length > 0) draft.data = { ...(draft.data as Fields | undefined), ...Object.fromEntries(encoded) }
  delete draft.stringData
}

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const labelMessage =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
const subdomainMessage =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"

/** @throws ApiError Invalid, with every cause */
export function validate(resource: Resource, object: Draft, previous?: KubernetesObject): void {
  const causes = [...nameCauses(resource, object), ...labelCauses(object)]
  const spec = object.spec as Fields | undefined
  if (resource.kind === 'Pod') causes.push(...podCauses(object.spec as PodSpec | undefined, 'spec'))
  if (workloads[resource.kind]) {
    const template = spec?.template as { spec?: PodSpec } | undefined
    causes.push(...podCauses(template?.spec, 'spec.template.spec'))
    if (resource.kind !== 'Job' && spec) causes.push(...selectorCauses(spec as WorkloadSpec, previous))
    if (typeof spec?.replicas === 'number' && spec.replicas < 0)
      causes.push(cause('spec.replicas', spec.replicas, 'must be greater than or equal to 0'))
  }
  if (resource.kind === 'Service') causes.push(...serviceCauses(object, previous))
  if (resource.kind === 'CronJob') {
    const template = (spec as CronJobSpec | undefined)?.jobTemplate?.spec?.template
    causes.push(...podCauses(template?.spec, 'spec.jobTemplate.spec.template.spec'))
  }
  causes.push(...(kindRules[resource.kind]?.causes?.(object, previous) ?? []))
  if (previous && resource.kind === 'ConfigMap' && previous.immutable === true && !sameJson(previous.data, object.data))
    causes.push({
      reason: 'FieldValueForbidden',
      field: 'data',
      message: 'Forbidden: field is immutable when `immutable` is set',
    })
  if (causes.length > 0) throw invalid(resource, object.metadata.name, causes)
}

function nameCauses({ kind }: Resource, { metadata: { name } }: Draft): StatusCause[] {
  if (['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'].includes(kind)) return []
  const short = ['Namespace', 'Service'].includes(kind)
  if (name.length > (short ? 63 : 253))
    return [cause('metadata.name', name, `must be no more than ${short ? 63 : 253} characters`)]
  if (short ? label.test(name) : subdomain.test(name)) return []
  return [cause('metadata.name', name, short ? labelMessage : subdomainMessage)]
}

function labelCauses({ metadata }: Draft): StatusCause[] {
  return Object.entries(metadata.labels ?? {}).flatMap(([, value]) =>
    /^([A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?)?$/.test(value)
      ? []
      : [
          cause(
            'metadata.labels',
            value,
            "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character, and be no more than 63 characters",
          ),
        ],
  )
}

function podCauses(spec: PodSpec | undefined, path: string): StatusCause[] {
  if (!spec?.containers?.length) return [required(`${path}.containers`)]
  const seen = new Set<string>()
  return spec.containers.flatMap(({ name, image }, index) => {
    const at = `${path}.containers[${index}]`
    const causes: StatusCause[] = []
    if (!name) causes.push(required(`${at}.name`))
    else if (!label.test(name)) causes.push(cause(`${at}.name`, name, labelMessage))
    else if (seen.has(name))
      causes.push({ reason: 'FieldValueDuplicate', field: `${at}.name`, message: `Duplicate value: "${name}"` })
    seen.add(name)
    if (!image) causes.push(required(`${at}.image`))
    return causes
  })
}

function selectorCauses(spec: WorkloadSpec, previous: KubernetesObject | undefined): StatusCause[] {
  if (!spec.selector) return [required('spec.selector')]
  const labels = spec.template?.metadata?.labels
  if (!labelsMatch(spec.selector, labels)) {
    return [cause('spec.template.metadata.labels', labels ?? {}, '`selector` does not match template `labels`')]
  }
  const before = (previous?.spec as WorkloadSpec | undefined)?.selector
  if (before && !sameJson(before, spec.selector)) return [cause('spec.selector', spec.selector, 'field is immutable')]
  return []
}

function cause(field: string, value: unknown, message: string): StatusCause {
  return { reason: 'FieldValueInvalid', field, message: `Invalid value: ${JSON.stringify(value)}: ${message}` }
}

function required(field: string): StatusCause {
  return { reason: 'FieldValueRequired', field, message: 'Required value' }
}

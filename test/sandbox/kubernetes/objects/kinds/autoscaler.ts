/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/ */
import type { StatusCause } from '../../api/status.ts'
import { forbiddenField, invalidValue, notSupported, required, when } from '../causes.ts'
import { quantityOf } from '../quantities.ts'
import type { Draft } from '../store.ts'
import { absent, type KindRules, specOf } from './kind.ts'

export interface ScaleTarget {
  apiVersion?: string
  kind?: string
  name?: string
}

interface MetricTarget {
  type?: string
  value?: string
  averageValue?: string
  averageUtilization?: number
}

interface MetricSource {
  name?: string
  container?: string
  metric?: { name?: string }
  describedObject?: ScaleTarget
  target?: MetricTarget
}

export interface Metric {
  type?: string
  resource?: MetricSource
  containerResource?: MetricSource
  pods?: MetricSource
  object?: MetricSource
  external?: MetricSource
}

interface Policy {
  type?: string
  value?: number
  periodSeconds?: number
}

interface ScalingRules {
  stabilizationWindowSeconds?: number
  selectPolicy?: string
  policies?: Policy[]
}

export interface AutoscalerSpec {
  scaleTargetRef: ScaleTarget
  minReplicas?: number
  maxReplicas?: number
  metrics?: Metric[]
  behavior?: { scaleUp?: ScalingRules; scaleDown?: ScalingRules }
}

type Source = 'resource' | 'containerResource' | 'pods' | 'object' | 'external'

const sources: Record<string, Source> = {
  ContainerResource: 'containerResource',
  External: 'external',
  Object: 'object',
  Pods: 'pods',
  Resource: 'resource',
}

export const autoscaler: KindRules = {
  defaults: (draft) => {
    const spec = specOf<AutoscalerSpec>(draft)
    draft.spec = spec
    spec.minReplicas ??= 1
    if (!spec.metrics?.length) {
      const target = { type: 'Utilization', averageUtilization: 80 }
      spec.metrics = [{ type: 'Resource', resource: { name: 'cpu', target } }]
    }
    if (spec.behavior) behaviorDefaults(spec.behavior)
  },
  causes: (draft) => specCauses(draft),
  status: { currentMetrics: null, desiredReplicas: 0 },
}

function behaviorDefaults(behavior: NonNullable<AutoscalerSpec['behavior']>): void {
  behavior.scaleUp ??= {}
  absent(behavior.scaleUp, {
    stabilizationWindowSeconds: 0,
    selectPolicy: 'Max',
    policies: [
      { type: 'Pods', value: 4, periodSeconds: 15 },
      { type: 'Percent', value: 100, periodSeconds: 15 },
    ],
  })
  behavior.scaleDown ??= {}
  absent(behavior.scaleDown, {
    selectPolicy: 'Max',
    policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
  })
}

function specCauses(draft: Draft): StatusCause[] {
  const {
    scaleTargetRef = {},
    minReplicas = 1,
    maxReplicas = 0,
    metrics = [],
    behavior,
  } = specOf<AutoscalerSpec>(draft)
  const causes: StatusCause[] = []
  if (minReplicas < 1) causes.push(invalidValue('spec.minReplicas', minReplicas, 'must be greater than or equal to 1'))
  if (maxReplicas < 1) causes.push(invalidValue('spec.maxReplicas', maxReplicas, 'must be greater than 0'))
  if (maxReplicas < minReplicas) {
    causes.push(invalidValue('spec.maxReplicas', maxReplicas, 'must be greater than or equal to `minReplicas`'))
  }
  causes.push(...referenceCauses(scaleTargetRef, 'spec.scaleTargetRef'))
  const { apiVersion = '' } = scaleTargetRef
  if (!apiVersion.includes('/'))
    causes.push(invalidValue('spec.scaleTargetRef.apiVersion', apiVersion, 'apiVersion must specify API group'))
  causes.push(...metrics.flatMap((metric, index) => metricCauses(metric, `spec.metrics[${index}]`)))
  if (minReplicas === 0 && !metrics.some(({ type }) => type === 'Object' || type === 'External')) {
    const detail = 'must specify at least one Object or External metric to support scaling to zero replicas'
    causes.push(forbiddenField('spec.metrics', detail))
  }
  for (const direction of ['scaleUp', 'scaleDown'] as const) {
    const rules = behavior?.[direction]
    if (rules) causes.push(...ruleCauses(rules, `spec.behavior.${direction}`))
  }
  return causes
}

function referenceCauses({ kind, name }: ScaleTarget, at: string): StatusCause[] {
  return [kind ? [] : required(`${at}.kind`), name ? [] : required(`${at}.name`)].flat()
}

function metricCauses(metric: Metric, at: string): StatusCause[] {
  const type = metric.type ?? ''
  const expected = sources[type]
  const causes: StatusCause[] = []
  if (!type) causes.push(required(`${at}.type`, 'must specify a metric source type'))
  const unsupported = notSupported(`${at}.type`, type, Object.keys(sources))
  if (!expected) causes.push(unsupported)
  const present = (['object', 'external', 'pods', 'resource', 'containerResource'] as const).filter(
    (one) => metric[one],
  )
  const [first] = present
  if (first) causes.push(...sourceCauses(metric[first] ?? {}, first, `${at}.${first}`))
  if (!expected) causes.push(unsupported)
  else if (!metric[expected]) {
    causes.push(required(`${at}.${expected}`, 'must populate information for the given metric source'))
  }
  if (present.length === 1) return causes
  const others = present.filter((one) => one !== expected)
  return [
    ...causes,
    ...others.map((one) => forbiddenField(`${at}.${one}`, 'must populate the given metric source only')),
  ]
}

function sourceCauses(source: MetricSource, kind: Source, at: string): StatusCause[] {
  const causes: StatusCause[] = []
  if (kind === 'object') causes.push(...referenceCauses(source.describedObject ?? {}, `${at}.describedObject`))
  if (kind === 'resource' || kind === 'containerResource') {
    if (!source.name) causes.push(required(`${at}.name`, 'must specify a resource name'))
  } else if (!source.metric?.name) causes.push(required(`${at}.metric.name`, 'must specify a metric name'))
  if (kind === 'containerResource' && !source.container)
    causes.push(required(`${at}.container`, 'must specify a container'))
  return [...causes, ...targetCauses(source.target ?? {}, kind, `${at}.target`)]
}

function targetCauses(target: MetricTarget, kind: Source, at: string): StatusCause[] {
  const { type = '', value, averageValue, averageUtilization } = target
  const causes: StatusCause[] = []
  if (!type) causes.push(required(`${at}.type`, 'must specify a metric target type'))
  if (!['Utilization', 'Value', 'AverageValue'].includes(type))
    causes.push(invalidValue(`${at}.type`, type, 'must be either Utilization, Value, or AverageValue'))
  for (const [name, amount] of Object.entries({ value, averageValue })) {
    if (amount !== undefined && quantityOf(amount).nano <= 0n)
      causes.push(invalidValue(`${at}.${name}`, amount, 'must be positive'))
  }
  if (averageUtilization !== undefined && averageUtilization < 1)
    causes.push(invalidValue(`${at}.averageUtilization`, averageUtilization, 'must be greater than 0'))
  return [...causes, ...choiceCauses(target, kind, at)]
}

/** Which of the ways to say how much is wanted go with a source. */
function choiceCauses(target: MetricTarget, kind: Source, at: string): StatusCause[] {
  const { names, missing, both } = choices[kind]
  const given = names.filter((name) => target[name] !== undefined)
  if (given.length === 0) return [required(`${at}.${names[0]}`, missing)]
  return both && given.length === 2 ? [forbiddenField(`${at}.${both.name}`, both.detail)] : []
}

interface Choice {
  /** The one that is asked for where there is none comes first. */
  names: (keyof MetricTarget)[]
  missing: string
  both?: { name: keyof MetricTarget; detail: string }
}

const ofContainers: Choice = {
  names: ['averageUtilization', 'averageValue'],
  missing: 'must set either a target raw value or a target utilization',
  both: { name: 'averageValue', detail: 'may not set both a target raw value and a target utilization' },
}

const choices: Record<Source, Choice> = {
  object: { names: ['averageValue', 'value'], missing: 'must set either a target value or averageValue' },
  external: {
    names: ['averageValue', 'value'],
    missing: 'must set either a target value for metric or a per-pod target',
    both: { name: 'value', detail: 'may not set both a target value for metric and a per-pod target' },
  },
  pods: { names: ['averageValue'], missing: 'must specify a positive target averageValue' },
  resource: ofContainers,
  containerResource: ofContainers,
}

function ruleCauses({ stabilizationWindowSeconds: window = 0, selectPolicy, policies = [] }: ScalingRules, at: string) {
  const seconds = (detail: string) => invalidValue(`${at}.stabilizationWindowSeconds`, window, detail)
  const supported = ['Disabled', 'Max', 'Min']
  return [
    ...when(window < 0, () => seconds('must be greater than or equal to zero')),
    ...when(window > 3600, () => seconds('must be less than or equal to 3600')),
    ...when(!supported.includes(selectPolicy ?? 'Max'), () =>
      notSupported(`${at}.selectPolicy`, selectPolicy, supported),
    ),
    ...when(policies.length === 0, () => required(`${at}.policies`, 'must specify at least one Policy')),
    ...policies.flatMap((policy, index) => policyCauses(policy, `${at}.policies[${index}]`)),
  ]
}

function policyCauses({ type = '', value = 0, periodSeconds: period = 0 }: Policy, at: string): StatusCause[] {
  const seconds = (detail: string) => invalidValue(`${at}.periodSeconds`, period, detail)
  const supported = ['Percent', 'Pods']
  return [
    ...when(!supported.includes(type), () => notSupported(`${at}.type`, type, supported)),
    ...when(value <= 0, () => invalidValue(`${at}.value`, value, 'must be greater than zero')),
    ...when(period <= 0, () => seconds('must be greater than zero')),
    ...when(period > 1800, () => seconds('must be less than or equal to 1800')),
  ]
}

/** Deployments, ReplicaSets, StatefulSets and DaemonSets: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/ */
import type { StatusCause } from '../../api/status.ts'
import type { KubernetesObject } from '../../types.ts'
import { forbiddenField, immutable, invalidValue, notSupported, required } from '../causes.ts'
import { sameJson } from '../equality.ts'
import { labelsCauses } from '../metadata.ts'
import { type LabelSelector, labelsMatch } from '../selectors.ts'
import type { Draft } from '../store.ts'
import type { DeploymentSpec, PodTemplate, WorkloadSpec } from '../workloads.ts'
import { absent, type KindRules, specOf } from './kind.ts'
import { notPercent } from './names.ts'
import { podDefaults } from './pod/defaults.ts'
import { lastingCauses, templateCauses } from './pod/spec.ts'
import { volumeClaim } from './volume-claim.ts'

/** The defaults of a workload's spec, and those of its pods. */
function withTemplate(set: (spec: Partial<WorkloadSpec>) => void) {
  return (draft: Draft) => {
    if (!draft.spec) return
    const spec = specOf<WorkloadSpec>(draft)
    set(spec)
    podDefaults(spec.template?.spec)
  }
}

export function atLeastZero(spec: object, fields: readonly string[]): StatusCause[] {
  return fields.flatMap((field) => {
    const value = Reflect.get(spec, field)
    const bad = typeof value === 'number' && value < 0
    return bad ? [invalidValue(`spec.${field}`, value, 'must be greater than or equal to 0')] : []
  })
}

function isEmptySelector({ matchLabels = {}, matchExpressions = [] }: LabelSelector): boolean {
  return Object.keys(matchLabels).length === 0 && matchExpressions.length === 0
}

function selectorCauses(selector: LabelSelector | undefined, kind: string): StatusCause[] {
  if (!selector) return [required('spec.selector')]
  const causes = labelsCauses(selector.matchLabels, 'spec.selector.matchLabels')
  if (!isEmptySelector(selector)) return causes
  return [...causes, invalidValue('spec.selector', selector, `empty selector is invalid for ${kind.toLowerCase()}`)]
}

/** Without a selector nothing is selected, with an empty one all. */
export function matchCauses(
  selector: LabelSelector | undefined,
  template: Partial<PodTemplate> | undefined,
): StatusCause[] {
  const labels = template?.metadata?.labels
  if (selector && (isEmptySelector(selector) || labelsMatch(selector, labels))) return []
  return [invalidValue('spec.template.metadata.labels', labels, '`selector` does not match template `labels`')]
}

export const deployment: KindRules = {
  status: {},
  defaults: withTemplate((spec: Partial<DeploymentSpec>) => {
    absent(spec, { replicas: 1, revisionHistoryLimit: 10, progressDeadlineSeconds: 600, strategy: {} })
    const strategy = absent(spec.strategy ?? {}, { type: 'RollingUpdate' })
    if (strategy.type !== 'RollingUpdate') return
    strategy.rollingUpdate = absent(strategy.rollingUpdate ?? {}, { maxSurge: '25%', maxUnavailable: '25%' })
  }),
  causes: (draft, previous) => {
    const spec = specOf<DeploymentSpec>(draft)
    const { selector, template, minReadySeconds = 0, progressDeadlineSeconds: deadline = 600 } = spec
    const late = deadline <= Number(minReadySeconds)
    return [
      ...atLeastZero(spec, ['replicas']),
      ...selectorCauses(selector, 'Deployment'),
      ...matchCauses(selector, template),
      ...templateCauses(template, 'spec.template'),
      ...lastingCauses(template, 'spec.template', 'ReplicaSet'),
      ...strategyCauses(spec.strategy ?? {}),
      ...atLeastZero(spec, ['minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds']),
      ...(late ? [invalidValue('spec.progressDeadlineSeconds', deadline, 'must be greater than minReadySeconds')] : []),
      ...selectorChangeCauses(selector, previous),
    ]
  },
}

function strategyCauses(strategy: NonNullable<DeploymentSpec['strategy']>): StatusCause[] {
  const { type = 'RollingUpdate', rollingUpdate } = strategy
  const at = 'spec.strategy'
  if (type === 'Recreate') {
    const detail = "may not be specified when strategy `type` is 'Recreate'"
    return rollingUpdate ? [forbiddenField(`${at}.rollingUpdate`, detail)] : []
  }
  if (type !== 'RollingUpdate')
    return [notSupported(at, { Type: type, RollingUpdate: rollingUpdate ?? null }, ['Recreate', 'RollingUpdate'])]
  const { maxSurge = '25%', maxUnavailable = '25%' } = rollingUpdate ?? {}
  const stuck = Number.parseInt(String(maxSurge), 10) === 0 && Number.parseInt(String(maxUnavailable), 10) === 0
  return [
    ...shareCauses(maxUnavailable, `${at}.rollingUpdate.maxUnavailable`),
    ...shareCauses(maxSurge, `${at}.rollingUpdate.maxSurge`),
    ...(stuck
      ? [invalidValue(`${at}.rollingUpdate.maxUnavailable`, maxUnavailable, 'may not be 0 when `maxSurge` is 0')]
      : []),
    ...(Number.parseInt(String(maxUnavailable), 10) > 100 && typeof maxUnavailable === 'string'
      ? [invalidValue(`${at}.rollingUpdate.maxUnavailable`, maxUnavailable, 'must not be greater than 100%')]
      : []),
  ]
}

function shareCauses(value: number | string, field: string): StatusCause[] {
  if (typeof value === 'number')
    return value < 0 ? [invalidValue(field, value, 'must be greater than or equal to 0')] : []
  const flaw = notPercent(value)
  return flaw ? [invalidValue(field, value, flaw)] : []
}

function selectorChangeCauses(
  selector: LabelSelector | undefined,
  previous: KubernetesObject | undefined,
): StatusCause[] {
  if (!previous || sameJson(specOf<WorkloadSpec>(previous).selector, selector)) return []
  return [invalidValue('spec.selector', selector, immutable)]
}

export const replicaSet: KindRules = {
  status: { replicas: 0 },
  defaults: withTemplate((spec) => absent(spec, { replicas: 1 })),
  causes: (draft, previous) => {
    const spec = specOf<WorkloadSpec>(draft)
    const { selector, template } = spec
    return [
      ...atLeastZero(spec, ['replicas', 'minReadySeconds']),
      ...selectorCauses(selector, 'ReplicaSet'),
      ...matchCauses(selector, template),
      ...templateCauses(template, 'spec.template'),
      ...lastingCauses(template, 'spec.template', 'ReplicaSet'),
      ...selectorChangeCauses(selector, previous),
    ]
  },
}

const templateGeneration = 'deprecated.daemonset.template.generation'

const daemonSetDefaults = withTemplate((spec) => {
  absent(spec, { revisionHistoryLimit: 10, updateStrategy: { type: 'RollingUpdate' } })
  const strategy = spec.updateStrategy as { type?: string; rollingUpdate?: object }
  if (strategy.type !== 'RollingUpdate') return
  strategy.rollingUpdate = absent(strategy.rollingUpdate ?? {}, { maxSurge: 0, maxUnavailable: 1 })
})

export const daemonSet: KindRules = {
  status: { currentNumberScheduled: 0, desiredNumberScheduled: 0, numberMisscheduled: 0, numberReady: 0 },
  defaults: (draft, _, previous) => {
    daemonSetDefaults(draft)
    const before = previous?.metadata.annotations?.[templateGeneration] ?? '0'
    const same = previous && sameJson(specOf<WorkloadSpec>(previous).template, specOf<WorkloadSpec>(draft).template)
    draft.metadata.annotations = {
      ...draft.metadata.annotations,
      [templateGeneration]: same ? before : `${Number(before) + 1}`,
    }
  },
  causes: (draft, previous) => {
    const spec = specOf<WorkloadSpec>(draft)
    const { selector, template } = spec
    return [
      ...matchCauses(selector, template),
      ...(selector ? selectorCauses(selector, 'DaemonSet') : []),
      ...templateCauses(template, 'spec.template'),
      ...lastingCauses(template, 'spec.template', 'DaemonSet'),
      ...atLeastZero(spec, ['minReadySeconds', 'revisionHistoryLimit']),
      ...selectorChangeCauses(selector, previous),
    ]
  },
}

interface StatefulSetSpec extends WorkloadSpec {
  volumeClaimTemplates?: (Draft & { metadata: { name: string } })[]
}

export const statefulSet: KindRules = {
  status: { availableReplicas: 0, replicas: 0 },
  defaults: withTemplate((spec: Partial<StatefulSetSpec>) => {
    absent(spec, {
      replicas: 1,
      podManagementPolicy: 'OrderedReady',
      revisionHistoryLimit: 10,
      updateStrategy: { type: 'RollingUpdate' },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    })
    const strategy = spec.updateStrategy as { type?: string; rollingUpdate?: object }
    if (strategy.type === 'RollingUpdate')
      strategy.rollingUpdate = absent(strategy.rollingUpdate ?? {}, { partition: 0 })
    for (const claim of spec.volumeClaimTemplates ?? []) {
      absent(claim, { apiVersion: 'v1', kind: 'PersistentVolumeClaim', status: { phase: 'Pending' } })
      volumeClaim.defaults?.(claim, '')
    }
  }),
  causes: (draft, previous) => {
    const spec = specOf<StatefulSetSpec>(draft)
    const { selector, template } = spec
    const claims = (spec.volumeClaimTemplates ?? []).map(({ metadata }) => metadata.name)
    return [
      ...atLeastZero(spec, ['replicas', 'minReadySeconds']),
      ...selectorCauses(selector, 'StatefulSet'),
      ...matchCauses(selector, template),
      ...templateCauses(template, 'spec.template', claims),
      ...lastingCauses(template, 'spec.template', 'StatefulSet'),
      ...(previous ? changeCauses(spec, specOf<StatefulSetSpec>(previous)) : []),
    ]
  },
}

const changeable = [
  'replicas',
  'ordinals',
  'template',
  'updateStrategy',
  'revisionHistoryLimit',
  'persistentVolumeClaimRetentionPolicy',
  'minReadySeconds',
]

function changeCauses(spec: object, before: object): StatusCause[] {
  const fixed = (all: object) =>
    Object.fromEntries(Object.entries(all).filter(([field]) => !changeable.includes(field)))
  if (sameJson(fixed(spec), fixed(before))) return []
  const fields = changeable.map((field) => `'${field}'`)
  const list = `${fields.slice(0, -1).join(', ')} and ${fields.at(-1)}`
  return [forbiddenField('spec', `updates to statefulset spec for fields other than ${list} are forbidden`)]
}

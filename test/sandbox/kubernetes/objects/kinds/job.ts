/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/ */
import type { StatusCause } from '../../api/status.ts'
import type { KubernetesObject } from '../../types.ts'
import { immutable, invalidValue, notSupported, required } from '../causes.ts'
import { sameJson } from '../equality.ts'
import type { Draft } from '../store.ts'
import type { Job, PodTemplate } from '../workloads.ts'
import { absent, type KindRules, specOf } from './kind.ts'
import { podDefaults } from './pod/defaults.ts'
import { templateCauses } from './pod/spec.ts'
import { atLeastZero, matchCauses } from './workload.ts'

type JobSpec = Job['spec']

/** Labels by which a Job finds its pods. */
function ownLabels(name: string, uid: string): Record<string, string> {
  return {
    'controller-uid': uid,
    'job-name': name,
    'batch.kubernetes.io/controller-uid': uid,
    'batch.kubernetes.io/job-name': name,
  }
}

export const job: KindRules = {
  status: {},
  defaults: (draft, uid) => {
    if (!draft.spec) return
    const spec = specOf<JobSpec>(draft)
    const labels = spec.template?.metadata?.labels
    if (spec.completions === undefined && spec.parallelism === undefined) spec.completions = 1
    absent(spec, {
      parallelism: 1,
      backoffLimit: 6,
      completionMode: 'NonIndexed',
      podReplacementPolicy: 'TerminatingOrFailed',
      suspend: false,
      manualSelector: false,
    })
    selectOwnPods(draft, spec, uid)
    // A Job without labels of its own takes those of its pods.
    if (labels && !draft.metadata.labels) draft.metadata.labels = { ...spec.template?.metadata?.labels }
    podDefaults(spec.template?.spec)
  },
  causes: (draft, previous) => {
    const spec = specOf<JobSpec>(draft)
    const { template } = spec
    const counts = ['parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished']
    return [
      ...(spec.manualSelector === true ? [] : labelsCauses(draft, spec)),
      ...atLeastZero(spec, counts),
      ...templateCauses(template, 'spec.template'),
      ...restartCauses(template),
      ...(spec.selector ? [] : [required('spec.selector')]),
      ...matchCauses(spec.selector, template),
      ...(previous ? changeCauses(spec, previous) : []),
    ]
  },
}

function selectOwnPods(draft: Draft, spec: Partial<JobSpec>, uid: string): void {
  const { template } = spec
  if (spec.selector || spec.manualSelector || !template) return
  spec.selector = { matchLabels: { 'batch.kubernetes.io/controller-uid': uid } }
  const labels = { ...template.metadata?.labels, ...ownLabels(draft.metadata.name, uid) }
  template.metadata = { ...template.metadata, labels }
}

function labelsCauses({ metadata }: Draft, { template }: Partial<JobSpec>): StatusCause[] {
  const labels = template?.metadata?.labels ?? {}
  return Object.entries(ownLabels(metadata.name, metadata.uid ?? '')).flatMap(([label, value]) => {
    const field = `spec.template.metadata.labels[${label}]`
    if (labels[label] === undefined) return [required(field, `must be '${value}'`)]
    return labels[label] === value ? [] : [invalidValue(field, labels[label], `must be '${value}'`)]
  })
}

export function restartCauses(template: Partial<PodTemplate> | undefined, at = 'spec.template'): StatusCause[] {
  const { restartPolicy = 'Always' } = template?.spec ?? {}
  const field = `${at}.spec.restartPolicy`
  if (restartPolicy === 'Always') return [required(field, 'valid values: "OnFailure", "Never"')]
  const ends = ['OnFailure', 'Never']
  return ends.includes(restartPolicy) ? [] : [notSupported(field, restartPolicy, ends)]
}

const fixed = [
  'completions',
  'selector',
  'template',
  'completionMode',
  'podFailurePolicy',
  'backoffLimitPerIndex',
] as const

function changeCauses(spec: Partial<JobSpec>, previous: KubernetesObject): StatusCause[] {
  const before = specOf<JobSpec>(previous)
  return fixed.flatMap((field) => {
    if (sameJson(spec[field], before[field])) return []
    const shown = field === 'template' ? { Spec: spec.template?.spec } : spec[field]
    return [invalidValue(`spec.${field}`, shown, immutable)]
  })
}

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ */
import type { StatusCause } from '../../../api/status.ts'
import type { KubernetesObject } from '../../../types.ts'
import { forbiddenField } from '../../causes.ts'
import { sameJson } from '../../equality.ts'
import type { Container, PodSpec } from '../../workloads.ts'
import { type KindRules, specOf } from '../kind.ts'
import { podDefaults } from './defaults.ts'
import { fateCauses } from './fates.ts'
import { podSpecCauses } from './spec.ts'

export const pod: KindRules = {
  defaults: (draft) => podDefaults(draft.spec as Partial<PodSpec> | undefined),
  causes: (draft, previous) => {
    const spec = specOf<PodSpec>(draft)
    const fates = fateCauses(draft.metadata?.annotations, spec, 'metadata.annotations')
    const causes = [...fates, ...podSpecCauses(spec, 'spec')]
    return previous ? [...causes, ...changeCauses(spec, previous)] : causes
  },
}

function changeCauses(spec: Partial<PodSpec>, previous: KubernetesObject): StatusCause[] {
  const before = specOf<PodSpec>(previous)
  for (const field of ['containers', 'initContainers'] as const) {
    if (namesOf(spec[field]).join() !== namesOf(before[field]).join())
      return [forbiddenField(`spec.${field}`, 'pod updates may not add or remove containers')]
  }
  if (sameJson(withoutUpdatable(spec), withoutUpdatable(before))) return []
  const updatable = [
    '`spec.containers[*].image`',
    '`spec.initContainers[*].image`',
    '`spec.activeDeadlineSeconds`',
    '`spec.tolerations` (only additions to existing tolerations)',
    '`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)',
  ]
  return [forbiddenField('spec', `pod updates may not change fields other than ${updatable.join(',')}`)]
}

const namesOf = (containers: Container[] = []) => containers.map(({ name }) => name)

function withoutUpdatable({ activeDeadlineSeconds: _, tolerations: __, ...spec }: Partial<PodSpec>): object {
  const plain = (containers: Container[] = []) => containers.map(({ image: ___, ...rest }) => rest)
  return { ...spec, containers: plain(spec.containers), initContainers: plain(spec.initContainers) }
}

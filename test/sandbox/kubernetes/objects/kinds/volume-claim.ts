/** https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/ */
import type { StatusCause } from '../../api/status.ts'
import type { KubernetesObject } from '../../types.ts'
import { forbiddenField, invalidValue, notSupported, required } from '../causes.ts'
import { sameJson } from '../equality.ts'
import { quantityOf } from '../quantities.ts'
import { type KindRules, specOf } from './kind.ts'

export interface VolumeClaimSpec {
  accessModes?: string[]
  volumeMode?: string
  volumeName?: string
  storageClassName?: string
  resources?: { requests?: Record<string, string> }
}

const modes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod']

export const volumeClaim: KindRules = {
  defaults: (draft) => {
    const spec = specOf<VolumeClaimSpec>(draft)
    draft.spec = spec
    spec.volumeMode ??= 'Filesystem'
    spec.resources ??= {}
  },
  causes: (draft, previous) => {
    const spec = specOf<VolumeClaimSpec>(draft)
    const causes = specCauses(spec)
    return previous ? [...causes, ...changeCauses(spec, previous)] : causes
  },
  status: { phase: 'Pending' },
}

function specCauses({ accessModes = [], volumeMode = '', resources }: Partial<VolumeClaimSpec>): StatusCause[] {
  const causes: StatusCause[] = []
  if (accessModes.length === 0) causes.push(required('spec.accessModes', 'at least 1 access mode is required'))
  for (const mode of accessModes) {
    if (!modes.includes(mode)) causes.push(notSupported('spec.accessModes', mode, modes))
  }
  if (accessModes.includes('ReadWriteOncePod') && accessModes.length > 1)
    causes.push(forbiddenField('spec.accessModes', 'may not use ReadWriteOncePod with other access modes'))
  const storage = resources?.requests?.storage
  if (storage === undefined) causes.push(required('spec.resources[storage]'))
  else if (quantityOf(storage).nano <= 0n)
    causes.push(invalidValue('spec.resources[storage]', storage, 'must be greater than zero'))
  if (!['Block', 'Filesystem'].includes(volumeMode))
    causes.push(notSupported('spec.volumeMode', volumeMode, ['Block', 'Filesystem']))
  return causes
}

/** Only the size of a claim that has its volume may grow. */
function changeCauses(spec: Partial<VolumeClaimSpec>, previous: KubernetesObject): StatusCause[] {
  const before = specOf<VolumeClaimSpec>(previous)
  const bound = (previous.status as { phase?: string } | undefined)?.phase === 'Bound'
  const causes: StatusCause[] = []
  const comparable = (claim: Partial<VolumeClaimSpec>) => ({
    ...claim,
    volumeName: before.volumeName ? claim.volumeName : '',
    resources: bound ? {} : claim.resources,
  })
  if (!sameJson(comparable(spec), comparable(before))) {
    const detail =
      'spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims'
    causes.push(forbiddenField('spec', detail))
  }
  const [size, smallest] = [spec, before].map(({ resources }) => quantityOf(resources?.requests?.storage).nano)
  if (size !== undefined && smallest !== undefined && size < smallest) {
    const field = 'spec.resources.requests.storage'
    const held = quantityOf((previous.status as { capacity?: Record<string, string> } | undefined)?.capacity?.storage)
    if (size <= held.nano) causes.push(forbiddenField(field, 'field can not be less than status.capacity'))
  }
  return causes
}

/** Volumes for claims: https://kubernetes.io/docs/concepts/storage/persistent-volumes/ */
import { recordEvent } from '../objects/events.ts'
import type { VolumeClaimSpec } from '../objects/kinds/volume-claim.ts'
import { resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Pod } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'

interface Claim extends KubernetesObject {
  spec: VolumeClaimSpec
  status?: { phase: string }
}

const protection = 'kubernetes.io/pvc-protection'
const component = 'persistentvolume-controller'

/** Gives claims whose class exists a volume, and lets go of those that are deleted and not used. */
export function reconcileVolumeClaims(store: Store): void {
  for (const claim of store.all('PersistentVolumeClaim') as Claim[]) {
    if (claim.metadata.deletionTimestamp) release(store, claim)
    else if (claim.status?.phase === 'Pending') bind(store, claim)
  }
}

/** The claims of a pod that have no volume, and those that do not exist. */
export function unboundClaims(store: Store, { metadata, spec }: Pod): { missing?: string; unbound: boolean } {
  const names = claimsOf(spec.volumes)
  const found = names.map(
    (name) => store.find(resourceOfKind('PersistentVolumeClaim'), metadata.namespace, name) as Claim,
  )
  const missing = names.find((_, index) => !found[index])
  return { ...(missing ? { missing } : {}), unbound: found.some((claim) => claim?.status?.phase !== 'Bound') }
}

function claimsOf(volumes: unknown): string[] {
  const given = (volumes ?? []) as { persistentVolumeClaim?: { claimName: string } }[]
  return given.flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? [])
}

function bind(store: Store, claim: Claim): void {
  const { storageClassName, resources, accessModes, volumeMode } = claim.spec
  if (!storageClassName) {
    const message = 'no persistent volumes available for this claim and no storage class is set'
    tell(store, claim, 'Normal', 'FailedBinding', message)
    return
  }
  if (!store.find(resourceOfKind('StorageClass'), undefined, storageClassName)) {
    tell(store, claim, 'Warning', 'ProvisioningFailed', `storageclass.storage.k8s.io "${storageClassName}" not found`)
    return
  }
  const { name, namespace, uid } = claim.metadata
  const volumeName = `pvc-${uid}`
  const capacity = { storage: resources?.requests?.storage ?? '0' }
  store.create(resourceOfKind('PersistentVolume'), {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: volumeName },
    spec: {
      accessModes,
      capacity,
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name, namespace, uid },
      csi: { driver: 'ebs.csi.aws.com', volumeHandle: `vol-${uid.replaceAll('-', '').slice(0, 17)}` },
      persistentVolumeReclaimPolicy: 'Delete',
      storageClassName,
      volumeMode,
    },
    status: { phase: 'Bound' },
  })
  const resource = resourceOfKind('PersistentVolumeClaim')
  const bound = store.update(resource, { ...claim, spec: { ...claim.spec, volumeName } })
  store.setStatus(bound, { phase: 'Bound', accessModes, capacity })
}

function release(store: Store, claim: Claim): void {
  const pods = store.all('Pod', claim.metadata.namespace) as Pod[]
  if (pods.some(({ spec }) => claimsOf(spec.volumes).includes(claim.metadata.name))) return
  const volume = claim.spec.volumeName
  const found = volume ? store.find(resourceOfKind('PersistentVolume'), undefined, volume) : undefined
  if (found) store.remove(resourceOfKind('PersistentVolume'), found)
  const finalizers = claim.metadata.finalizers?.filter((finalizer) => finalizer !== protection) ?? []
  store.update(resourceOfKind('PersistentVolumeClaim'), { ...claim, metadata: { ...claim.metadata, finalizers } })
}

/** Said once, and not on every look. */
function tell(store: Store, claim: Claim, type: 'Normal' | 'Warning', reason: string, message: string): void {
  const told = store
    .all('Event', claim.metadata.namespace)
    .some((event) => event.reason === reason && (event.involvedObject as { uid?: string }).uid === claim.metadata.uid)
  if (!told) recordEvent(store, claim, { type, reason, message, component })
}

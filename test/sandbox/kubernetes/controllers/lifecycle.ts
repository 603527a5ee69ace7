/** Objects whose owners are gone: https://kubernetes.io/docs/concepts/architecture/garbage-collection/ */
import type { Store } from '../objects/store.ts'
import type { KubernetesObject } from '../types.ts'

/** The finalizer of `kubectl delete --cascade=foreground`: the owner goes after its dependents. */
export const foreground = 'foregroundDeletion'

/** Deletes what has owners of which none exists any more, and what waits for its dependents once they are gone. */
export function collectGarbage(store: Store): void {
  const everything = store.everything()
  const living = new Set(everything.map(({ metadata }) => metadata.uid))
  const waiting = everything.filter(({ metadata }) => metadata.finalizers?.includes(foreground))
  const leaving = new Set(waiting.map(({ metadata }) => metadata.uid))
  const owned = everything.filter(({ metadata }) => metadata.ownerReferences?.length)
  for (const object of owned) {
    const owners = object.metadata.ownerReferences ?? []
    if (owners.every(({ uid }) => !living.has(uid) || leaving.has(uid))) deleteDependent(store, object)
  }
  const blocked = new Set(owned.flatMap(({ metadata }) => metadata.ownerReferences?.map(({ uid }) => uid) ?? []))
  for (const owner of waiting) if (!blocked.has(owner.metadata.uid)) release(store, owner)
}

/** Takes the finalizer away that held an owner back. */
function release(store: Store, owner: KubernetesObject): void {
  const resource = store.resourceOf(owner)
  const finalizers = owner.metadata.finalizers?.filter((finalizer) => finalizer !== foreground) ?? []
  store.update(resource, { ...owner, metadata: { ...owner.metadata, finalizers } })
}

function deleteDependent(store: Store, object: KubernetesObject): void {
  const resource = store.resourceOf(object)
  if (object.metadata.deletionTimestamp) return
  if (object.kind === 'Pod') store.markDeleted(resource, object, 30)
  else if (object.metadata.finalizers?.length) store.markDeleted(resource, object, 0)
  else store.remove(resource, object)
}

/** Deleting: https://kubernetes.io/docs/concepts/architecture/garbage-collection/ */
import { foreground } from '../controllers/lifecycle.ts'
import type { Resource } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { KubernetesObject } from '../types.ts'
import type { DeleteOptions } from './options.ts'
import { conflictBecause, forbidden } from './status.ts'

const keptNamespaces = ['default', 'kube-public', 'kube-system']

/**
 * Deletes an object, or marks it as being deleted where something has to happen first. Returns what is answered.
 *
 * @throws ApiError Conflict, Forbidden
 */
export function deleteObject(
  store: Store,
  resource: Resource,
  object: KubernetesObject,
  options: DeleteOptions,
): unknown {
  const { name, uid, namespace, finalizers = [] } = object.metadata
  checkPreconditions(resource, object, options)
  if (resource.kind === 'Namespace' && keptNamespaces.includes(name))
    throw forbidden(resource, name, 'this namespace may not be deleted')
  const grace = resource.kind === 'Pod' ? graceOf(object, options) : 0
  const orphans = options.propagation === 'Orphan'
  const held = finalizers.length > 0 || options.propagation === 'Foreground'
  const isMarked = resource.kind === 'Namespace' || held || grace > 0
  if (options.dryRun) return isMarked ? object : success(resource, name, uid)
  if (orphans) orphan(store, uid)
  if (isMarked) {
    const all = options.propagation === 'Foreground' ? [...new Set([...finalizers, foreground])] : undefined
    return store.markDeleted(resource, object, grace, resource.kind === 'Namespace' ? undefined : all)
  }
  store.remove(resource, store.get(resource, namespace, name))
  return success(resource, name, uid)
}

function graceOf({ spec }: KubernetesObject, { grace }: DeleteOptions): number {
  const own = (spec as { terminationGracePeriodSeconds?: number } | undefined)?.terminationGracePeriodSeconds
  const wanted = grace ?? own ?? 30
  return wanted < 0 ? 1 : wanted
}

function checkPreconditions(resource: Resource, { metadata }: KubernetesObject, options: DeleteOptions): void {
  const { name, uid, resourceVersion } = metadata
  const fail = (what: string, given: string, is: string, perhaps: string) => {
    const why = `the ${what} in the precondition (${given}) does not match the ${what} in record (${is}). The object might have been ${perhaps}`
    return conflictBecause({ group: resource.group, plural: resource.kind }, name, why)
  }
  if (options.uid !== undefined && options.uid !== uid)
    throw fail('UID', options.uid, uid, 'deleted and then recreated')
  if (options.resourceVersion !== undefined && options.resourceVersion !== resourceVersion)
    throw fail('ResourceVersion', options.resourceVersion, resourceVersion, 'modified')
}

/** Dependents stay, without their owner. */
function orphan(store: Store, uid: string): void {
  for (const object of store.everything()) {
    const owners = object.metadata.ownerReferences ?? []
    if (!owners.some((owner) => owner.uid === uid)) continue
    const ownerReferences = owners.filter((owner) => owner.uid !== uid)
    store.update(store.resourceOf(object), { ...object, metadata: { ...object.metadata, ownerReferences } })
  }
}

function success({ group, plural }: Resource, name: string, uid: string) {
  const details = { name, ...(group ? { group } : {}), kind: plural, uid }
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details }
}

import type { Applied } from '../apply/execute.ts'
import { ownedFields } from '../apply/fields.ts'
import { isJob } from '../apply/jobs.ts'
import { isPrevious } from '../apply/ownership.ts'
import type { Resource } from '../cluster/discovery.ts'
import type { KubeObject } from '../object.ts'

/** How one object returns to what it was. */
export type Return =
  /** It is applied as it was deployed before. */
  | { kind: 'restored'; object: KubeObject; resource: Resource; live: KubeObject }
  /** It was not there before. */
  | { kind: 'removed'; object: KubeObject; resource: Resource }
  /** It stays as it is now, for a reason. */
  | { kind: 'kept'; object: KubeObject; why: string }

/** Kinds that hold data or other objects: one that is new stays. */
const holders = ['Namespace', 'CustomResourceDefinition', 'PersistentVolume', 'PersistentVolumeClaim']

/**
 * How what was applied is undone: from the API server's own record of which fields had been deployed, with the values
 * that they had. Fields that were nobody's before vanish, as an apply without them takes them back. Nothing has to be
 * stored for it, and Secrets stay in memory.
 */
export function returnOf({ live, object, resource }: Applied): Return {
  if (isJob(object)) return { kind: 'kept', object, why: 'a Job that has run cannot be undone' }
  if (live) return { kind: 'restored', object: ownedFields(live, isPrevious), resource, live }
  if (holders.includes(object.kind)) return { kind: 'kept', object, why: 'it may hold data' }
  return { kind: 'removed', object, resource }
}

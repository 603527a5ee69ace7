import { isRefusal } from './cluster/api-error.ts'
import { type Change, changeOf, type DeployJob } from './job.ts'
import { keyOf } from './object.ts'
import { applySetId, partOf } from './record/marks.ts'
import { type RecordedObject, recordName } from './record/record.ts'

/** Kinds that are never deleted because a manifest is gone: they hold data or other objects. */
const kept = ['Namespace', 'CustomResourceDefinition', 'PersistentVolume', 'PersistentVolumeClaim', 'StatefulSet']

export interface Pruned {
  pruned: Change[]
  /** What is recorded and stays. */
  left: RecordedObject[]
  /** Why some could not be deleted. */
  failures: unknown[]
}

/**
 * Deletes what an earlier deployment of this name made and this one does not have, if the input `prune` says so. Only
 * objects that still are the recorded ones, and still belong to this deployment.
 */
export async function prune(
  before: readonly RecordedObject[],
  now: readonly RecordedObject[],
  job: DeployJob,
): Promise<Pruned> {
  const { inputs, namespace, dependencies } = job
  const current = new Set(now.map(keyOf))
  const gone = before.filter((object) => !current.has(keyOf(object)))
  if (!inputs.prune) return { pruned: [], left: gone, failures: [] }
  const left = gone.filter(({ kind }) => kept.includes(kind))
  for (const { kind, name } of left) {
    dependencies.logger.notice(
      `${kind} ${name} is no longer in the manifests. It stays, because it may hold data; delete it yourself.`,
    )
  }
  const set = applySetId(recordName(inputs.name), namespace)
  const pruned: Change[] = []
  const failures: unknown[] = []
  for (const object of gone.filter(({ kind }) => !kept.includes(kind))) {
    try {
      if (await remove(object, set, job)) pruned.push(changeOf(object, 'pruned'))
    } catch (error) {
      dependencies.signal.throwIfAborted()
      failures.push(error)
      left.push(object)
    }
  }
  return { pruned, left, failures }
}
/** False if it is gone, is another object than the recorded one, or belongs to another deployment by now. */
async function remove(object: RecordedObject, set: string, { cluster, dependencies }: DeployJob): Promise<boolean> {
  const { apiVersion, kind, namespace, name, uid } = object
  const resource = await cluster.resourceOf(apiVersion, kind)
  if (!resource) return false
  const found = await cluster.get(resource, namespace, name)
  // A run that died did not record what it had made as made: the label tells.
  const isRecorded = uid === '' || found?.metadata.uid === uid
  if (!found || !isRecorded || found.metadata.labels?.[partOf] !== set) return false
  try {
    await cluster.remove(resource, found)
  } catch (error) {
    // Made anew by somebody a moment ago.
    if (isRefusal(error, 'Conflict')) return false
    throw error
  }
  dependencies.logger.info(`${kind} ${name}: pruned`)
  return true
}

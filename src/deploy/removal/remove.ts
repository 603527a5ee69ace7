import { setTimeout as sleep } from 'node:timers/promises'
import { UserError, WorldError } from '../../errors.ts'
import { namespaces, waitUntilGone } from '../apply/namespace.ts'
import { rankOf, stageOf } from '../apply/stages.ts'
import { isRefusal } from '../cluster/api-error.ts'
import { type Kept, reachesBeyond, uninstall } from '../helm/uninstall.ts'
import { type Change, changeOf, type DeployJob } from '../job.ts'
import { type KubeObject, nameOf } from '../object.ts'
import { applySetId, partOf } from '../record/marks.ts'
import { type RecordedObject, recordName, removeRecord, type StoredRecord } from '../record/record.ts'
import type { Removal } from './plan.ts'

/** What a removal deletes, as `changed` lists it. */
export function removedBy(removal: Removal): Change[] {
  if (removal.kind === 'absent') return []
  const released = releasedBy(removal)
  if (removal.kind === 'objects') return [...released, ...removal.remove.map((object) => changeOf(object, 'deleted'))]
  const { namespace, record } = removal
  const inside = (record?.record.objects ?? []).filter((object) => object.namespace === namespace.metadata.name)
  return [
    ...released,
    ...inside.map((object) => changeOf(object, 'deleted')),
    changeOf({ group: '', kind: 'Namespace', namespace: undefined, name: namespace.metadata.name }, 'deleted'),
  ]
}

function releasedBy({ release }: Exclude<Removal, { kind: 'absent' }>): Change[] {
  return (release?.objects ?? []).map(({ object }) => changeOf(nameOf(object), 'deleted'))
}

/** What stays, and why. What is in a namespace that goes, goes with it. */
export function keptBy(removal: Removal): Kept[] {
  if (removal.kind === 'absent') return []
  const released = removal.release?.kept ?? []
  if (removal.kind === 'objects') return [...released, ...removal.keep]
  return released.filter(({ object }) => object.namespace !== removal.namespace.metadata.name)
}

/** Carries a removal out, and waits until what was deleted is gone. Returns what was deleted. */
export async function remove(removal: Removal, job: DeployJob): Promise<Change[]> {
  if (removal.kind === 'absent') return []
  const { release } = removal
  // With a namespace, all goes but what helm does besides: hooks, and objects of cluster scope.
  if (release && (removal.kind === 'objects' || reachesBeyond(release))) {
    await waitUntilAllGone(await uninstall(release, job), job)
  }
  for (const { object, why } of keptBy(removal)) {
    job.dependencies.logger.notice(`${object.kind} ${object.name} stays: ${why}.`)
  }
  if (removal.kind === 'objects') return [...releasedBy(removal), ...(await removeObjects(removal, job))]
  await removeNamespace(removal.namespace, job)
  return removedBy(removal)
}

async function removeNamespace(namespace: KubeObject, { cluster, deadline, dependencies }: DeployJob): Promise<void> {
  const { name } = namespace.metadata
  if (!namespace.metadata.deletionTimestamp) {
    await cluster.remove(namespaces, namespace).catch((error: unknown) => {
      if (!isRefusal(error, 'Forbidden')) throw error
      throw new UserError(
        `Namespace ${name} may not be deleted: ${error.message}`,
        'Grant delete on namespaces; EKS access policies below AmazonEKSClusterAdminPolicy do not include it.',
        { cause: error },
      )
    })
    dependencies.logger.info(`Namespace ${name}: deleted`)
  }
  await waitUntilGone(namespace, cluster, { ...dependencies, deadline })
}

async function removeObjects(
  { record, remove: objects }: Removal & { kind: 'objects' },
  job: DeployJob,
): Promise<Change[]> {
  const { cluster } = job
  const order = (object: RecordedObject) => {
    const like = { ...object, metadata: { name: object.name } }
    return stageOf(like) * 10 + rankOf(object.kind)
  }
  const pending: RecordedObject[] = []
  for (const object of objects.toSorted((one, other) => order(other) - order(one))) {
    const uid = await removeObject(object, record, job)
    if (uid !== undefined) pending.push({ ...object, uid })
  }
  await waitUntilAllGone(pending, job)
  await removeRecord(record, cluster)
  return pending.map((object) => changeOf(object, 'deleted'))
}

/** The uid of what is being deleted; undefined if it is gone, or somebody else's by now. */
async function removeObject(
  object: RecordedObject,
  { name, namespace }: StoredRecord,
  job: DeployJob,
): Promise<string | undefined> {
  const { cluster, dependencies } = job
  const found = await find(object, job)
  const label = `${object.kind} ${object.name}`
  if (!found) return undefined
  const isRecorded = object.uid === '' || found.metadata.uid === object.uid
  if (!isRecorded || found.metadata.labels?.[partOf] !== applySetId(recordName(name), namespace)) {
    dependencies.logger.notice(`${label} stays: it is no longer the one that this deployment made.`)
    return undefined
  }
  const resource = await cluster.resourceOf(object.apiVersion, object.kind)
  if (resource) await cluster.remove(resource, found)
  dependencies.logger.info(`${label}: deleted`)
  return found.metadata.uid
}

async function find({ apiVersion, kind, namespace, name }: RecordedObject, { cluster }: DeployJob) {
  const resource = await cluster.resourceOf(apiVersion, kind)
  return resource && (await cluster.get(resource, namespace, name))
}

async function waitUntilAllGone(objects: readonly RecordedObject[], job: DeployJob): Promise<void> {
  const { deadline, dependencies } = job
  for (let pending = [...objects]; ; ) {
    const found = await Promise.all(pending.map((object) => find(object, job)))
    pending = pending.filter((object, index) => found[index]?.metadata.uid === object.uid)
    if (pending.length === 0) return
    if (dependencies.now() > deadline) {
      const hanging = found.flatMap((object) => {
        const finalizers = object?.metadata.finalizers ?? []
        return object ? [`${object.kind} ${object.metadata.name} (${finalizers.join(', ') || 'no finalizers'})`] : []
      })
      throw new WorldError(
        `Still being deleted: ${hanging.join('; ')}.`,
        'See to it that the controllers which own these finalizers run; then run the job again.',
      )
    }
    await sleep(1000, undefined, { signal: dependencies.signal })
  }
}

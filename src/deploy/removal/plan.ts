import { UserError } from '../../errors.ts'
import { readNamespace } from '../apply/namespace.ts'
import { isRefusal } from '../cluster/api-error.ts'
import type { Cluster } from '../cluster/client.ts'
import { type Kept, planUninstall, type ReleaseRemoval } from '../helm/uninstall.ts'
import type { DeployJob } from '../job.ts'
import { type KubeObject, keyOf } from '../object.ts'
import { isMarked, marks, ownerOf } from '../record/marks.ts'
import { listRecords, type RecordedObject, readRecord, type StoredRecord } from '../record/record.ts'
import { otherReleases } from './releases.ts'

/** One deployment. */
export interface DeploymentName {
  name: string
  namespace: string
  /** `huggingface/shop` */
  repository: string
}

/** How a deployment is taken away. */
export type Removal =
  | { kind: 'absent' }
  /** With all that is in it: this action made it, and nobody else's deployment is there. */
  | {
      kind: 'namespace'
      namespace: KubeObject
      record: StoredRecord | undefined
      release: ReleaseRemoval | undefined
    }
  | {
      kind: 'objects'
      record: StoredRecord
      remove: RecordedObject[]
      keep: Kept[]
      release: ReleaseRemoval | undefined
    }

/** Kinds that are never deleted with a deployment. */
const holders = ['Namespace', 'CustomResourceDefinition', 'PersistentVolume', 'PersistentVolumeClaim']

/**
 * Decides how to take a deployment away, and changes nothing.
 *
 * @throws UserError if the namespace or the deployment is another repository's.
 */
export async function planRemoval(deployment: DeploymentName, job: DeployJob): Promise<Removal> {
  const { cluster } = job
  const { name, namespace: where, repository } = deployment
  const namespace = await readNamespace(where, cluster)
  if (namespace === undefined) return { kind: 'absent' }
  const isOurs = namespace !== 'unknown' && isMarked(namespace)
  if (isOurs && ownerOf(namespace) !== repository) {
    throw new UserError(
      `Namespace ${where} was made for ${ownerOf(namespace)}, and this is ${repository}: nothing is deleted.`,
      "Correct the input 'namespace'.",
    )
  }
  const record = await readRecord(deployment, cluster)
  const release = record && (await planUninstall(record, job))
  const others = (await listRecords(cluster, where)).filter((other) => other.name !== name)
  // Made for this deployment, or the last home of it after others have gone.
  const isItsOwn = record !== undefined || (isOurs && namespace.metadata.labels?.[marks.deployment] === name)
  if (isOurs && isItsOwn && others.length === 0 && (await otherReleases(where, name, cluster)).length === 0) {
    return { kind: 'namespace', namespace, record, release }
  }
  if (!record) return { kind: 'absent' }
  return { kind: 'objects', record, release, ...split(record, await everywhere(others, cluster)) }
}

/** The other deployments in all namespaces, if they may be listed: objects of cluster scope may be theirs, too. */
async function everywhere(others: StoredRecord[], cluster: Cluster): Promise<StoredRecord[]> {
  return await listRecords(cluster, undefined).catch((error: unknown) => {
    if (isRefusal(error, 'Forbidden')) return others
    throw error
  })
}

function split(record: StoredRecord, all: readonly StoredRecord[]): { remove: RecordedObject[]; keep: Kept[] } {
  const others = all.filter(({ name, namespace }) => name !== record.name || namespace !== record.namespace)
  const holderOf = new Map(others.flatMap((other) => other.record.objects.map((object) => [keyOf(object), other])))
  const keep: Kept[] = []
  const remove: RecordedObject[] = []
  for (const object of record.record.objects) {
    const other = holderOf.get(keyOf(object))
    if (holders.includes(object.kind)) keep.push({ object, why: 'it may hold data or objects of others' })
    else if (other)
      keep.push({ object, why: `deployment ${other.name} in namespace ${other.namespace} holds it as well` })
    else remove.push(object)
  }
  return { remove, keep }
}

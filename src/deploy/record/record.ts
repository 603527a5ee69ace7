import { UserError } from '../../errors.ts'
import type { Cluster } from '../cluster/client.ts'
import type { Resource } from '../cluster/discovery.ts'
import { groupOf, type KubeObject, keyOf, type ObjectName } from '../object.ts'
import { annotationsOf, applySetId, marks, type Origin, ownerOf } from './marks.ts'

/** An object that a deployment made. */
export interface RecordedObject extends ObjectName {
  apiVersion: string
  uid: string
}

/**
 * What the cluster remembers of a deployment: one ConfigMap per name and namespace. It is also the parent of an
 * ApplySet, so other tools that know these see the same objects.
 */
export interface DeploymentRecord {
  /** Counts the deployments of this name that changed something. */
  revision: number
  /** The input `version` of the last healthy deployment. */
  version: string | undefined
  /** Whether what runs was healthy when it was deployed. */
  healthy: boolean
  /** Everything that was applied under this name and not deleted since. */
  objects: RecordedObject[]
  /** `kind/name/container` to the reference that was deployed. */
  images: Record<string, string>
  /** Name of the Helm release, if it is one. */
  release?: string | undefined
  /** The revision of the Helm release that was healthy last. */
  healthyRevision?: number | undefined
  /** The revision of the Helm release that a run has begun to make, and has not come to an end with. */
  underWay?: { revision: number; runId: string; attempt: string } | undefined
}

/** A record as it is in the cluster. */
export interface StoredRecord {
  name: string
  namespace: string
  /** `huggingface/shop` */
  repository: string
  pullRequest: number | undefined
  /** RFC 3339. */
  expiresAt: string | undefined
  run: string
  record: DeploymentRecord
  /** The ConfigMap itself. */
  stored: KubeObject
}

const configMaps: Resource = {
  ...{ group: '', version: 'v1', plural: 'configmaps', kind: 'ConfigMap', namespaced: true },
  ...{ verbs: [], subresources: [] },
}

/** Selects the records of all deployments. */
const recordLabels = `${marks.managedBy}=${marks.manager},${marks.deployment}`

const format = '1'

export function recordName(name: string): string {
  return `ds-infra-${name}`
}

/**
 * Reads the record of a deployment; undefined if there is none.
 *
 * @throws UserError if it is another repository's, or was written by a later release of this action.
 */
export async function readRecord(
  { name, namespace, repository }: { name: string; namespace: string; repository: string },
  cluster: Cluster,
): Promise<StoredRecord | undefined> {
  const found = await cluster.get(configMaps, namespace, recordName(name))
  if (!found) return undefined
  const owner = ownerOf(found)
  if (owner === repository) return parseRecord(found)
  throw new UserError(
    `Deployment ${name} in namespace ${namespace} belongs to ${owner ?? 'nobody that is known'}, not to ${repository}.`,
    "Use another 'name' or another 'namespace'.",
  )
}

/**
 * The records in a namespace or, with undefined, in all; of all repositories. Of those that cannot be read, no more
 * than whose they are.
 */
export async function listRecords(cluster: Cluster, namespace: string | undefined): Promise<StoredRecord[]> {
  const { items } = await cluster.list(configMaps, namespace, { labelSelector: recordLabels })
  return items.map((item) => ({ ...headOf(item), record: readable(item) }))
}

function readable(stored: KubeObject): DeploymentRecord {
  try {
    return parseRecord(stored).record
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { revision: 0, version: undefined, healthy: false, objects: [], images: {} }
  }
}

/** Writes the record as a whole. */
export async function writeRecord(
  {
    name,
    namespace,
    origin,
    expiresAt,
  }: { name: string; namespace: string; origin: Origin; expiresAt: string | undefined },
  record: DeploymentRecord,
  cluster: Cluster,
): Promise<void> {
  const parent = recordName(name)
  const groupKinds = new Set(record.objects.map(({ group, kind }) => (group ? `${kind}.${group}` : kind)))
  const object: KubeObject = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: parent,
      namespace,
      labels: {
        [marks.managedBy]: marks.manager,
        [marks.deployment]: name,
        'applyset.kubernetes.io/id': applySetId(parent, namespace),
      },
      annotations: {
        ...annotationsOf(origin, expiresAt),
        'applyset.kubernetes.io/tooling': 'ds-infra/v1',
        'applyset.kubernetes.io/contains-group-kinds': [...groupKinds].sort().join(','),
      },
    },
    data: { format, record: JSON.stringify(record) },
  }
  await cluster.apply(configMaps, object, { force: true })
}

export async function removeRecord({ stored }: StoredRecord, cluster: Cluster): Promise<void> {
  await cluster.remove(configMaps, stored)
}

function parseRecord(stored: KubeObject): StoredRecord {
  const { metadata, data } = stored as KubeObject & { data?: Record<string, string> }
  const { namespace = '' } = metadata
  if (data?.format !== format) {
    throw new UserError(
      `ConfigMap ${namespace}/${metadata.name} is in format ${data?.format ?? 'none'}; this release reads ${format}.`,
      'Use the newest release of ds-infra, or delete the ConfigMap: the deployment is then new to this action.',
    )
  }
  return { ...headOf(stored), record: parseJson(data.record ?? '', `${namespace}/${metadata.name}`) }
}

function headOf(stored: KubeObject): Omit<StoredRecord, 'record'> {
  const { namespace = '', labels = {}, annotations = {} } = stored.metadata
  const pullRequest = annotations[marks.pullRequest]
  return {
    name: labels[marks.deployment] ?? '',
    namespace,
    repository: annotations[marks.repository] ?? '',
    pullRequest: pullRequest === undefined ? undefined : Number(pullRequest),
    expiresAt: annotations[marks.expiresAt],
    run: annotations[marks.run] ?? '',
    stored,
  }
}

function parseJson(text: string, where: string): DeploymentRecord {
  try {
    return JSON.parse(text) as DeploymentRecord
  } catch (cause) {
    throw new UserError(
      `ConfigMap ${where} holds no record of a deployment any more: somebody has changed it.`,
      'Restore it, or delete it: the deployment is then new to this action.',
      { cause },
    )
  }
}

/** What is recorded of an object that the server has. */
export function recorded({ apiVersion, kind, metadata }: KubeObject): RecordedObject {
  const { namespace, name, uid = '' } = metadata
  return { group: groupOf(apiVersion), apiVersion, kind, namespace, name, uid }
}

/** The objects of both lists, each once; those of the second count. */
export function together(one: readonly RecordedObject[], other: readonly RecordedObject[]): RecordedObject[] {
  return [...new Map([...one, ...other].map((object) => [keyOf(object), object])).values()]
}

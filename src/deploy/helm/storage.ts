import { UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { type Environment, variables } from '../../job/environment.ts'
import { isRefusal } from '../cluster/api-error.ts'
import type { Cluster } from '../cluster/client.ts'
import type { Resource } from '../cluster/discovery.ts'
import type { KubeObject } from '../object.ts'
import { decodeRelease, encodeRelease, type Release } from './release.ts'

/** One revision of a release, without what it deployed. */
export interface Revision {
  revision: number
  status: string
  /** When helm wrote it last, milliseconds since the epoch. */
  at: number
}

/** The history of one release, as helm keeps it in the cluster. */
export interface Releases {
  readonly name: string
  readonly namespace: string
  /** Newest first. */
  list(): Promise<Revision[]>
  /** Undefined if there is no such revision. */
  read(revision: number): Promise<Release | undefined>
  /** Gives a revision that a dead helm has left pending the status `failed`, so that the next one can go on from it. */
  markFailed(revision: number, description: string): Promise<void>
}

interface Driver {
  resource: Resource
  textOf(data: Record<string, string>): string
  dataOf(text: string): string
}

const inSecrets: Driver = {
  resource: kept('secrets', 'Secret'),
  // The API server's own base64 around helm's.
  textOf: ({ release = '' }) => Buffer.from(release, 'base64').toString('latin1'),
  dataOf: (text) => Buffer.from(text, 'latin1').toString('base64'),
}

const drivers: Readonly<Record<string, Driver>> = {
  '': inSecrets,
  secret: inSecrets,
  secrets: inSecrets,
  configmap: {
    resource: kept('configmaps', 'ConfigMap'),
    textOf: ({ release = '' }) => release,
    dataOf: (text) => text,
  },
}

function kept(plural: string, kind: string): Resource {
  return { group: '', version: 'v1', plural, kind, namespaced: true, verbs: [], subresources: [] }
}

/** Metadata alone: what a release deploys may be a megabyte for each of its revisions. */
const metadataOnly = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json'

/**
 * Opens the history of a release. Its methods throw UserError where it may not be read.
 *
 * @throws UserError if helm is told to keep it outside of the cluster.
 */
export function openReleases(
  { name, namespace }: { name: string; namespace: string },
  cluster: Pick<Cluster, 'get' | 'patch' | 'request'>,
  { environment, now }: Pick<Dependencies, 'environment' | 'now'>,
): Releases {
  const { resource, textOf, dataOf } = driverOf(environment)
  const nameOf = (revision: number) => `sh.helm.release.v1.${name}.v${revision}`
  const denied = (error: unknown): never => {
    if (!isRefusal(error, 'Forbidden')) throw error
    throw new UserError(
      `The history of release ${name} may not be read: ${error.message}`,
      `helm keeps it in ${resource.kind}s: grant get, list, create, patch, update and delete on ${resource.plural} in namespace ${namespace}.`,
      { cause: error },
    )
  }
  const get = async (revision: number) =>
    (await cluster.get(resource, namespace, nameOf(revision)).catch(denied)) as
      | (KubeObject & { data?: Record<string, string> })
      | undefined
  return {
    name,
    namespace,
    list: async () => {
      const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/${resource.plural}`
      const query = { labelSelector: `owner=helm,name=${name}` }
      const { body } = await cluster.request({ path, query, accept: metadataOnly }).catch(denied)
      // An empty list is null in this form.
      const { items } = (await body.json()) as { items?: KubeObject[] | null }
      return (items ?? []).flatMap(revisionOf).sort((one, other) => other.revision - one.revision)
    },
    read: async (revision) => {
      const found = await get(revision)
      return found && (await decodeRelease(textOf(found.data ?? {})))
    },
    markFailed: async (revision, description) => {
      const found = await get(revision)
      if (!found) return
      const release = await decodeRelease(textOf(found.data ?? {}))
      const info = { ...release.info, status: 'failed', description }
      const modifiedAt = String(Math.round(now() / 1000))
      await cluster.patch(resource, namespace, nameOf(revision), {
        // Nobody else may have changed it in between.
        metadata: { resourceVersion: found.metadata.resourceVersion, labels: { status: 'failed', modifiedAt } },
        data: { release: dataOf(await encodeRelease({ ...release, info })) },
      })
    },
  }
}

function driverOf(environment: Environment): Driver {
  const given = environment[variables.helmDriver] ?? ''
  const driver = drivers[given]
  if (driver) return driver
  throw new UserError(
    `HELM_DRIVER is '${given}', and releases are read from the cluster.`,
    'Unset it, or set it to secret or configmap.',
  )
}

function revisionOf({ metadata }: KubeObject): Revision[] {
  const { version = '', status = '', modifiedAt, createdAt } = metadata.labels ?? {}
  const seconds = Number(modifiedAt ?? createdAt ?? 0)
  const made = Date.parse(metadata.creationTimestamp ?? '') || 0
  return /^\d+$/.test(version) ? [{ revision: Number(version), status, at: Math.max(made, seconds * 1000) }] : []
}

import type { Dependencies } from '../../job/dependencies.ts'
import type { KubeObject } from '../object.ts'
import { ApiError } from './api-error.ts'
import { type ApiCall, type Connection, connect } from './connection.ts'
import { type ClusterContext, readContext } from './context.ts'
import { type Discovery, discover, pathOf, type Resource } from './discovery.ts'
import { type Change, followChanges } from './follow.ts'
import { type KubeList, readList, type Selection } from './list.ts'
import { type ClusterChoice, startProxy } from './proxy.ts'

export interface ApplyOptions {
  /** The server checks and answers as if, and changes nothing. */
  dryRun?: boolean
  /** Takes over the fields that other managers hold. */
  force?: boolean
  /** Default: `ds-infra`. For dry runs of what another program is to apply. */
  manager?: string
}

export interface CreateOptions {
  dryRun?: boolean
  /** Whether fields that the kind does not have are refused. Default: yes. */
  strict?: boolean
}

/** One cluster. Every method throws `ApiError` where the server refuses. */
export interface Cluster extends Discovery {
  readonly context: ClusterContext
  /** Requests so far. */
  readonly calls: number
  /** Undefined if there is none. */
  get(resource: Resource, namespace: string | undefined, name: string): Promise<KubeObject | undefined>
  /** All of them, page by page. */
  list(resource: Resource, namespace: string | undefined, selection?: Selection): Promise<KubeList>
  /**
   * Lists, then reports changes; lists again whenever the watch cannot go on. Ends with `signal` alone (throws its
   * reason), or with what does not pass (a 403).
   */
  follow(
    resource: Resource,
    namespace: string | undefined,
    selection: Selection,
    signal: AbortSignal,
  ): AsyncIterable<Change>
  log(
    namespace: string,
    pod: string,
    options: { container: string; previous?: boolean; tailLines: number },
  ): Promise<string>
  /** Server-side apply, as the field manager `ds-infra`. */
  apply(resource: Resource, object: KubeObject, options?: ApplyOptions): Promise<KubeObject>
  create(resource: Resource, object: KubeObject, options?: CreateOptions): Promise<KubeObject>
  /** A merge patch or, for a list of operations, a JSON patch. */
  patch(resource: Resource, namespace: string | undefined, name: string, patch: object): Promise<KubeObject>
  /** Deletes this very object, and in the background what it owns. False if it is gone. */
  remove(resource: Resource, object: KubeObject): Promise<boolean>
  /** Any other request, such as a review. */
  request: Connection['request']
}

/** The name by which the API server records which fields are ours. */
export const fieldManager = 'ds-infra'

/** Connects to a cluster. Close it: it has a process of its own. */
export async function openCluster(
  choice: ClusterChoice,
  dependencies: Dependencies,
): Promise<Cluster & AsyncDisposable> {
  const [context, proxy] = await Promise.allSettled([
    readContext(choice, dependencies),
    startProxy(choice, dependencies),
  ])
  if (context.status === 'rejected' || proxy.status === 'rejected') {
    if (proxy.status === 'fulfilled') await proxy.value[Symbol.asyncDispose]()
    throw context.status === 'rejected' ? context.reason : proxy.status === 'rejected' && proxy.reason
  }
  const connection = connect(proxy.value, context.value.server, dependencies)
  return {
    ...clusterOver(connection, context.value),
    get calls() {
      return connection.calls
    },
    [Symbol.asyncDispose]: () => proxy.value[Symbol.asyncDispose](),
  }
}

function clusterOver(connection: Connection, context: ClusterContext): Omit<Cluster, 'calls'> {
  const object = async (call: ApiCall) => (await (await connection.request(call)).body.json()) as KubeObject
  return {
    ...discover(connection),
    context,
    request: connection.request,
    get: (resource, namespace, name) =>
      object({ path: objectPath(resource, namespace, name) }).catch(undefinedIfAbsent),
    list: (resource, namespace, selection = {}) =>
      readList(connection, resource, collectionPath(resource, namespace), selection),
    follow: (resource, namespace, selection, signal) =>
      followChanges(
        connection,
        {
          path: collectionPath(resource, namespace),
          selection,
          list: () => readList(connection, resource, collectionPath(resource, namespace), selection, signal),
        },
        signal,
      ),
    log: async (namespace, pod, options) => {
      const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}/log`
      return await (await connection.request({ path, query: { ...options } })).body.text()
    },
    apply: (resource, body, { dryRun = false, force = false, manager = fieldManager } = {}) =>
      object({
        method: 'PATCH',
        path: objectPath(resource, body.metadata.namespace, body.metadata.name),
        query: { fieldManager: manager, force, fieldValidation: 'Strict', ...(dryRun ? { dryRun: 'All' } : {}) },
        contentType: 'application/apply-patch+yaml',
        body,
      }),
    create: (resource, body, { dryRun = false, strict = true } = {}) =>
      object({
        method: 'POST',
        path: collectionPath(resource, body.metadata.namespace),
        query: { fieldManager, fieldValidation: strict ? 'Strict' : 'Ignore', ...(dryRun ? { dryRun: 'All' } : {}) },
        body,
      }),
    patch: (resource, namespace, name, patch) =>
      object({
        method: 'PATCH',
        path: objectPath(resource, namespace, name),
        query: { fieldManager },
        contentType: Array.isArray(patch) ? 'application/json-patch+json' : 'application/merge-patch+json',
        body: patch,
      }),
    remove: (resource, { metadata }) =>
      object({
        method: 'DELETE',
        path: objectPath(resource, metadata.namespace, metadata.name),
        body: {
          apiVersion: 'v1',
          kind: 'DeleteOptions',
          propagationPolicy: 'Background',
          ...(metadata.uid ? { preconditions: { uid: metadata.uid } } : {}),
        },
      }).then(
        () => true,
        (error: unknown) => undefinedIfAbsent(error) !== undefined,
      ),
  }
}

function undefinedIfAbsent(error: unknown): undefined {
  if (error instanceof ApiError && error.status === 404) return undefined
  throw error
}

function collectionPath({ group, version, plural, namespaced }: Resource, namespace: string | undefined): string {
  const root = pathOf(group ? `${group}/${version}` : version)
  return `${root}${namespaced && namespace ? `/namespaces/${encodeURIComponent(namespace)}` : ''}/${plural}`
}

function objectPath(resource: Resource, namespace: string | undefined, name: string): string {
  return `${collectionPath(resource, namespace)}/${encodeURIComponent(name)}`
}

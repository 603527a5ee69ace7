/** How objects are sent: as they are, as a table, or only their metadata; one, many, or as a stream of events. */

import { groupVersion, type Resource } from '../objects/resources.ts'
import { parseFieldSelector, parseLabelSelector, type Selector } from '../objects/selectors.ts'
import type { Store, WatchEvent } from '../objects/store.ts'
import type { KubernetesObject } from '../types.ts'
import type { ApiRequest } from './requests.ts'
import { tableOf } from './tables.ts'

/** Turns objects into what the request's Accept header asks for. */
export interface View {
  one(object: KubernetesObject): unknown
  many(objects: KubernetesObject[]): unknown
}

export function viewOf({ headers, query }: ApiRequest, resource: Resource, store: Store): View {
  const accept = headers.accept ?? ''
  // The first form that the client names; kubectl names the table first, then plain JSON.
  const [first = ''] = accept.split(',')
  const as = /as=(\w+)/.exec(first)?.[1]
  const version = /v=(v\w+)/.exec(first)?.[1] ?? 'v1'
  const resourceVersion = String(store.version)
  if (as === 'Table') {
    const includeObject = query.get('includeObject') ?? 'Metadata'
    const table = (objects: KubernetesObject[], at: string) =>
      tableOf(resource.kind, objects, { includeObject, version, resourceVersion: at, now: store.milliseconds() })
    return {
      one: (object) => table([object], object.metadata.resourceVersion),
      many: (objects) => table(objects, resourceVersion),
    }
  }
  const partial = as?.startsWith('PartialObjectMetadata')
  const apiVersion = `meta.k8s.io/${version}`
  const form = (object: KubernetesObject): unknown =>
    partial ? { kind: 'PartialObjectMetadata', apiVersion, metadata: object.metadata } : object
  const kind = partial ? 'PartialObjectMetadataList' : `${resource.kind}List`
  return {
    one: form,
    many: (objects) => ({
      kind,
      apiVersion: partial ? apiVersion : groupVersion(resource),
      metadata: { resourceVersion },
      items: objects.map(form),
    }),
  }
}

/** Which objects a list, a watch or a deletion of many is about. */
export function selectorOf({ query }: ApiRequest, resource: Resource, name?: string): Selector {
  const labels = parseLabelSelector(query.get('labelSelector') ?? '')
  const fields = parseFieldSelector(query.get('fieldSelector') ?? '', resource.kind)
  return (object) => labels(object) && fields(object) && (name === undefined || object.metadata.name === name)
}

export interface Watch {
  resource: Resource
  namespace?: string
  selector: Selector
  view: View
}

/**
 * Sends the events of a watch: what exists already where no version is given, then everything that happens.
 * Returns what ends it. https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes
 */
export function watch(store: Store, { query }: ApiRequest, details: Watch, send: (event: unknown) => void): () => void {
  const { resource, namespace, selector, view } = details
  const matches = (object: KubernetesObject | undefined) =>
    object !== undefined && (namespace === undefined || object.metadata.namespace === namespace) && selector(object)
  const from = query.get('resourceVersion') ?? ''
  const initial = query.get('sendInitialEvents') === 'true'
  let since = Number(from)
  if (initial || from === '' || from === '0') {
    since = store.version
    for (const object of store.list(resource, namespace).filter(matches))
      send({ type: 'ADDED', object: view.one(object) })
  }
  if (initial) {
    const metadata = { resourceVersion: String(since), annotations: { 'k8s.io/initial-events-end': 'true' } }
    send({ type: 'BOOKMARK', object: { kind: resource.kind, apiVersion: groupVersion(resource), metadata } })
  }
  return store.watch(resource, since, (event) => {
    const type = seenAs(event, matches)
    if (type) send({ type, object: view.one(event.object) })
  })
}

/** A change that makes an object match is its addition to this watch, one that ends the match its deletion. */
function seenAs(event: WatchEvent, matches: (object: KubernetesObject | undefined) => boolean): string | undefined {
  const [before, now] = [matches(event.previous), matches(event.object)]
  if (event.type === 'DELETED') return before ? 'DELETED' : undefined
  if (now) return before ? 'MODIFIED' : 'ADDED'
  return before ? 'DELETED' : undefined
}

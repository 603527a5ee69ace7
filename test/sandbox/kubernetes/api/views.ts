/** How objects are sent: as they are, as a table, or only their metadata; one, many, or as a stream of events. */

import { groupVersion, type Resource } from '../objects/resources.ts'
import { parseFieldSelector, parseLabelSelector, type Selector } from '../objects/selectors.ts'
import type { Store, WatchEvent } from '../objects/store.ts'
import type { KubernetesObject } from '../types.ts'
import { listOptions, noVersion, pageToken } from './options.ts'
import type { ApiRequest } from './requests.ts'
import { ApiError, expired } from './status.ts'
import { tableOf } from './tables.ts'

/** Turns objects into what the request's Accept header asks for. */
export interface View {
  one(object: KubernetesObject): unknown
  many(objects: KubernetesObject[], page?: object): unknown
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
    const table = (objects: KubernetesObject[], metadata: object) =>
      tableOf(resource, objects, { includeObject, version, metadata, now: store.milliseconds() })
    return {
      one: (object) => table([object], { resourceVersion: object.metadata.resourceVersion }),
      many: (objects, page) => table(objects, { resourceVersion, ...page }),
    }
  }
  const partial = as?.startsWith('PartialObjectMetadata')
  const apiVersion = `meta.k8s.io/${version}`
  const form = (object: KubernetesObject): unknown =>
    partial ? { kind: 'PartialObjectMetadata', apiVersion, metadata: object.metadata } : object
  const kind = partial ? 'PartialObjectMetadataList' : `${resource.kind}List`
  return {
    one: form,
    many: (objects, page) => ({
      kind,
      apiVersion: partial ? apiVersion : groupVersion(resource),
      metadata: { resourceVersion, ...page },
      items: objects.map((object) => (partial ? form(object) : withoutType(object))),
    }),
  }
}

/** A list, or a page of it. */
export function listed(store: Store, request: ApiRequest, resource: Resource, namespace: string | undefined): unknown {
  const { limit, after } = listOptions(request)
  const objects = store.list(resource, namespace).filter(selectorOf(request, resource))
  const rest = objects.filter((object) => after === undefined || keyOf(object) > after)
  const page = limit > 0 ? rest.slice(0, limit) : rest
  const view = viewOf(request, resource, store)
  const last = page.at(-1)
  if (page.length === rest.length || !last) return view.many(page)
  const selected = request.query.has('labelSelector') || request.query.has('fieldSelector')
  return view.many(page, {
    continue: pageToken(keyOf(last), store.version),
    ...(selected ? {} : { remainingItemCount: rest.length - page.length }),
  })
}

function keyOf({ metadata }: KubernetesObject): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`
}

/** In lists, the kind is that of the list. */
function withoutType({ apiVersion: _, kind: __, ...rest }: KubernetesObject): object {
  return rest
}

/** Which objects a list, a watch or a deletion of many is about. */
export function selectorOf({ query }: ApiRequest, resource: Resource): Selector {
  const labels = parseLabelSelector(query.get('labelSelector') ?? '')
  const fields = parseFieldSelector(query.get('fieldSelector') ?? '', resource)
  return (object) => labels(object) && fields(object)
}

export interface Watch {
  resource: Resource
  namespace?: string
  selector: Selector
  view: View
}

export interface Since {
  /** Undefined: what exists comes first. */
  version: number | undefined
  /** Whether a bookmark follows what exists. */
  marked: boolean
}

/** From when on a watch wants to know. @throws ApiError for what is no version */
export function watchedSince({ query }: ApiRequest): Since {
  const from = query.get('resourceVersion') ?? ''
  if (!/^\d*$/.test(from)) throw new ApiError(500, '', `resourceVersion: ${noVersion(from)}`)
  const marked = query.get('sendInitialEvents') === 'true'
  return { version: marked || from === '' || from === '0' ? undefined : Number(from), marked }
}

/**
 * Sends the events of a watch: what exists already where no version is given, then everything that happens.
 * Returns what ends it. https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes
 */
export function watch(store: Store, since: Since, details: Watch, send: (event: unknown) => void): () => void {
  const { resource, namespace, selector, view } = details
  const matches = (object: KubernetesObject | undefined) =>
    object !== undefined && (namespace === undefined || object.metadata.namespace === namespace) && selector(object)
  const { version = store.version } = since
  if (since.version === undefined)
    for (const object of store.list(resource, namespace).filter(matches))
      send({ type: 'ADDED', object: view.one(object) })
  if (since.marked) {
    const metadata = { resourceVersion: String(version), annotations: { 'k8s.io/initial-events-end': 'true' } }
    send({ type: 'BOOKMARK', object: { kind: resource.kind, apiVersion: groupVersion(resource), metadata } })
  }
  if (version < store.oldest) {
    send({ type: 'ERROR', object: expired(version, store.oldest).body() })
    return () => {}
  }
  return store.watch(resource, version, (event) => {
    const seen = seenAs(event, matches)
    if (seen) send({ type: seen.type, object: view.one(seen.object) })
  })
}

/**
 * A change that makes an object match is its addition to this watch, one that ends the match its deletion, as it was
 * before.
 */
function seenAs(
  event: WatchEvent,
  matches: (object: KubernetesObject | undefined) => boolean,
): { type: string; object: KubernetesObject } | undefined {
  const { object, previous } = event
  const [before, now] = [matches(previous), event.type !== 'DELETED' && matches(object)]
  if (now) return { type: before ? 'MODIFIED' : 'ADDED', object }
  if (!before || !previous) return undefined
  const { resourceVersion } = object.metadata
  return { type: 'DELETED', object: { ...previous, metadata: { ...previous.metadata, resourceVersion } } }
}

/**
 * The objects of one cluster, with resource versions, optimistic locking and an event log that watches read.
 *
 * https://kubernetes.io/docs/reference/using-api/api-concepts/
 */
import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { alreadyExists, conflict, notFound } from '../api/status.ts'
import { type Author, recordUpdate } from '../fields/managers.ts'
import type { JsonObject, KubernetesObject } from '../types.ts'
import { sameJson } from './equality.ts'
import { groupVersion, type Resource, resourceOfKind, resources } from './resources.ts'

export interface WatchEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED'
  resource: Resource
  object: KubernetesObject
  /** What it was before; watches with a selector need it. */
  previous?: KubernetesObject
  version: number
}

/** An object that a client sends: the server has not filled in its metadata yet. */
export interface Draft {
  apiVersion: string
  kind: string
  metadata: Partial<KubernetesObject['metadata']> & { name: string; generateName?: string }
  [field: string]: unknown
}

/** How something is written. */
export interface Write {
  dryRun?: boolean
  /** Who manages what it changes; `given` where the object says itself who manages what. Default: the controllers. */
  author?: Author | 'given'
}

const controllers: Author = { manager: 'kube-controller-manager' }

export class Store {
  /** Of each resource, by namespace and name. What is in here is frozen, and handed out as it is. */
  readonly #objects = new Map<Resource, Map<string, KubernetesObject>>()
  readonly #log: WatchEvent[] = []
  readonly #events = new EventEmitter()
  readonly #clock: { now(): number }
  #custom: Resource[] = []
  /** A cluster that is not new has forgotten what happened at first. */
  readonly oldest = 100
  #version = this.oldest

  constructor(clock: { now(): number }) {
    this.#clock = clock
    this.#events.setMaxListeners(0)
  }

  /** The newest resource version. */
  get version(): number {
    return this.#version
  }

  now(): string {
    return new Date(this.#clock.now()).toISOString().replace(/\.\d+Z$/, 'Z')
  }

  milliseconds(): number {
    return this.#clock.now()
  }

  /** @throws ApiError NotFound */
  get(resource: Resource, namespace: string | undefined, name: string): KubernetesObject {
    const found = this.find(resource, namespace, name)
    if (!found) throw notFound(resource, name)
    return found
  }

  find(resource: Resource, namespace: string | undefined, name: string): KubernetesObject | undefined {
    return this.#of(resource).get(key(resource, namespace, name))
  }

  #of(resource: Resource): Map<string, KubernetesObject> {
    const known = this.#objects.get(resource) ?? new Map<string, KubernetesObject>()
    this.#objects.set(resource, known)
    return known
  }

  /** By namespace and name. */
  list(resource: Resource, namespace?: string): KubernetesObject[] {
    const found = [...this.#of(resource)]
    const wanted = namespace === undefined ? found : found.filter(([at]) => at.startsWith(`${namespace}/`))
    return wanted.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object)
  }

  /** Shorthand for what the cluster's own controllers look at. */
  all(kind: string, namespace?: string): KubernetesObject[] {
    return this.list(resourceOfKind(kind), namespace)
  }

  everything(): KubernetesObject[] {
    return this.resources().flatMap((resource) => this.list(resource))
  }

  /** The kinds that definitions have added. */
  get custom(): readonly Resource[] {
    return this.#custom
  }

  /** All kinds that are stored. */
  resources(): readonly Resource[] {
    return [...resources, ...this.#custom]
  }

  resourceOf({ apiVersion, kind }: KubernetesObject): Resource {
    return this.#custom.find((one) => one.kind === kind && groupVersion(one) === apiVersion) ?? resourceOfKind(kind)
  }

  /** Serves a kind from now on, or in another form. Watches of the kind go on. */
  define(resource: Resource): void {
    const known = this.#custom.find((one) => one.plural === resource.plural && one.group === resource.group)
    if (known) Object.assign(known, resource)
    else this.#custom.push(resource)
  }

  undefine(resource: Resource): void {
    this.#custom = this.#custom.filter((one) => one !== resource)
  }

  /** @throws ApiError AlreadyExists */
  create(resource: Resource, draft: Draft, { dryRun = false, author = controllers }: Write = {}): KubernetesObject {
    const { name, ...metadata } = draft.metadata
    const namespace = resource.namespaced ? draft.metadata.namespace : undefined
    const at = key(resource, namespace, name)
    if (this.#of(resource).has(at)) throw alreadyExists(resource, name)
    const object: KubernetesObject = {
      ...structuredClone(draft),
      apiVersion: groupVersion(resource),
      kind: resource.kind,
      metadata: {
        name,
        ...structuredClone(metadata),
        ...(namespace === undefined ? {} : { namespace }),
        uid: metadata.uid ?? randomUUID(),
        resourceVersion: '',
        creationTimestamp: this.now(),
        ...(hasGeneration(draft) ? { generation: 1 } : {}),
      },
    }
    if (namespace === undefined) delete object.metadata.namespace
    delete object.metadata.deletionTimestamp
    this.#recordManagers(resource, undefined, object, author)
    if (dryRun) {
      const { resourceVersion: _, ...rest } = object.metadata
      return { ...object, metadata: rest as KubernetesObject['metadata'] }
    }
    return this.#write('ADDED', resource, at, object)
  }

  /**
   * Replaces an object. What the server owns of the metadata stays; the generation grows when anything but metadata and
   * status changes; nothing happens when nothing changes.
   *
   * @throws ApiError NotFound, Conflict (a resource version that is not the newest)
   */
  update(
    resource: Resource,
    next: KubernetesObject,
    { dryRun = false, author = controllers }: Write = {},
  ): KubernetesObject {
    const { name, namespace } = next.metadata
    const at = key(resource, namespace, name)
    const previous = this.#of(resource).get(at)
    if (!previous) throw notFound(resource, name)
    const given = next.metadata.resourceVersion
    if (given && given !== previous.metadata.resourceVersion) throw conflict(resource, name)
    if (next.metadata.uid && next.metadata.uid !== previous.metadata.uid) throw conflict(resource, name)
    const object = structuredClone(next)
    const { uid, resourceVersion, creationTimestamp, generation, deletionTimestamp, deletionGracePeriodSeconds } =
      previous.metadata
    Object.assign(object.metadata, { uid, resourceVersion, creationTimestamp })
    set(object.metadata, 'deletionTimestamp', deletionTimestamp)
    set(object.metadata, 'deletionGracePeriodSeconds', deletionGracePeriodSeconds)
    set(object.metadata, 'generation', generation)
    this.#recordManagers(resource, previous, object, author)
    if (sameJson(withoutTimes(object), withoutTimes(previous))) return previous
    const byStatus = author !== 'given' && author.subresource === 'status'
    if (generation !== undefined && !byStatus && !sameJson(desired(object), desired(previous)))
      object.metadata.generation = generation + 1
    if (dryRun) return object
    // The last finalizer of a deleted object was taken away.
    if (deletionTimestamp && !object.metadata.finalizers?.length && !heldBySpec(object) && resource.kind !== 'Pod') {
      this.remove(resource, object)
      return object
    }
    return this.#write('MODIFIED', resource, at, object, previous)
  }

  /** Writes what a controller has observed; the object may have been changed or deleted meanwhile. */
  setStatus(object: KubernetesObject, status: unknown, manager = controllers.manager): void {
    const resource = this.resourceOf(object)
    const current = this.find(resource, object.metadata.namespace, object.metadata.name)
    if (current?.metadata.uid !== object.metadata.uid || sameJson(current.status, status)) return
    this.update(resource, { ...current, status }, { author: { manager, subresource: 'status' } })
  }

  #recordManagers(
    resource: Resource,
    previous: KubernetesObject | undefined,
    object: KubernetesObject,
    author: Author | 'given',
  ): void {
    if (author === 'given') return
    const managedFields = recordUpdate({
      before: previous as JsonObject | undefined,
      after: object as unknown as JsonObject,
      hasStatus: resource.subresources.includes('status'),
      author,
      now: this.now(),
    })
    if (managedFields.length > 0) object.metadata.managedFields = managedFields
    else delete object.metadata.managedFields
  }

  /** Marks as being deleted; who holds it back removes it in the end. */
  markDeleted(
    resource: Resource,
    object: KubernetesObject,
    graceSeconds: number,
    finalizers?: string[],
  ): KubernetesObject {
    const at = key(resource, object.metadata.namespace, object.metadata.name)
    const previous = this.#of(resource).get(at)
    if (!previous) throw notFound(resource, object.metadata.name)
    if (previous.metadata.deletionTimestamp) return previous
    const marked = structuredClone(previous)
    marked.metadata.deletionTimestamp = this.now()
    if (resource.kind !== 'Namespace') marked.metadata.deletionGracePeriodSeconds = graceSeconds
    if (finalizers) marked.metadata.finalizers = finalizers
    if (marked.metadata.generation !== undefined) marked.metadata.generation += 1
    if (resource.kind === 'Namespace') marked.status = { phase: 'Terminating' }
    return this.#write('MODIFIED', resource, at, marked, previous)
  }

  /** Removes it for good. */
  remove(resource: Resource, object: KubernetesObject): void {
    const at = key(resource, object.metadata.namespace, object.metadata.name)
    const previous = this.#of(resource).get(at)
    if (!previous) return
    this.#of(resource).delete(at)
    this.#version += 1
    const last = structuredClone(previous)
    last.metadata.resourceVersion = String(this.#version)
    this.#announce({ type: 'DELETED', resource, object: last, previous, version: this.#version })
  }

  /** Tells of everything after `since`, then of everything that happens. Returns what ends it. */
  watch(resource: Resource, since: number, listener: (event: WatchEvent) => void): () => void {
    for (const event of this.#log) if (event.version > since && event.resource === resource) listener(event)
    const live = (event: WatchEvent) => {
      if (event.resource === resource) listener(event)
    }
    this.#events.on('event', live)
    return () => this.#events.off('event', live)
  }

  onChange(listener: (event: WatchEvent) => void): void {
    this.#events.on('event', listener)
  }

  close(): void {
    this.#events.removeAllListeners()
  }

  #write(
    type: 'ADDED' | 'MODIFIED',
    resource: Resource,
    at: string,
    object: KubernetesObject,
    previous?: KubernetesObject,
  ) {
    this.#version += 1
    const stored = structuredClone(object)
    stored.metadata.resourceVersion = String(this.#version)
    freeze(stored)
    this.#of(resource).set(at, stored)
    this.#announce({ type, resource, object: stored, version: this.#version, ...(previous ? { previous } : {}) })
    return stored
  }

  #announce(event: WatchEvent): void {
    this.#log.push(event)
    this.#events.emit('event', event)
  }
}

function key(resource: Resource, namespace: string | undefined, name: string): string {
  return resource.namespaced ? `${namespace}/${name}` : name
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}

/** Objects with a desired state have a generation. */
function hasGeneration(draft: Draft): boolean {
  if (['EndpointSlice', 'PriorityClass'].includes(draft.kind)) return true
  return draft.spec !== undefined && !withoutGeneration.includes(draft.kind)
}

const withoutGeneration = [
  'HorizontalPodAutoscaler',
  'LimitRange',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'ResourceQuota',
  'Service',
]

function desired(object: KubernetesObject): Record<string, unknown> {
  const { metadata: _, status: __, ...rest } = object
  // Its annotations are copied to its newest ReplicaSet.
  if (object.kind === 'Deployment') return { ...rest, annotations: object.metadata.annotations }
  if (object.kind !== 'Pod') return rest
  // The scheduler binds a pod to its node, which is no change of what was wanted.
  const { nodeName: ___, ...spec } = rest.spec as Record<string, unknown>
  return { ...rest, spec }
}

/** A namespace is held by `spec.finalizers` until it is empty. */
function heldBySpec(object: KubernetesObject): boolean {
  return object.kind === 'Namespace'
}

/** Who manages what and since when is no change by itself. */
function withoutTimes({ metadata, ...rest }: KubernetesObject) {
  const managedFields = metadata.managedFields?.map(({ time: _, ...entry }) => entry)
  return { ...rest, metadata: { ...metadata, managedFields } }
}

function set<T extends object, K extends keyof T>(target: T, field: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[field]
  else target[field] = value
}

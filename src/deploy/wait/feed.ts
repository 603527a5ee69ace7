import { isTransient } from '../../net/retry.ts'
import { ApiError } from '../cluster/api-error.ts'
import type { Cluster } from '../cluster/client.ts'
import type { Resource } from '../cluster/discovery.ts'
import type { Change } from '../cluster/follow.ts'
import type { Selection } from '../cluster/list.ts'
import type { KubeObject } from '../object.ts'

/** The part of a cluster that waiting uses. */
export type Followed = Pick<Cluster, 'follow' | 'list' | 'get'>

/** Which objects to follow. */
export interface Subject {
  resource: Resource
  namespace: string | undefined
  selection: Selection
  /** Where not even listing is allowed, these are asked for one by one. */
  names?: readonly string[]
}

export interface FeedOptions {
  signal: AbortSignal
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** For every object as it is listed or changes, in order. */
  onObject?: (object: KubeObject) => void
  /** After something changed, or the feed came to its end. */
  onChange: () => void
}

/** Milliseconds between two looks where watching is not allowed. */
const pollInterval = 5000
/** Milliseconds after which a cluster that did not answer is asked again. */
const retryInterval = 2000

/** Objects of one kind in one namespace, kept up to date. */
export class Feed {
  readonly subject: Subject
  /** Undefined until they were listed. By name. */
  objects: Map<string, KubeObject> | undefined
  /** The last state of those that are gone. */
  readonly gone = new Map<string, KubeObject>()
  /** Why the objects may not be read, if so. */
  denial: ApiError | undefined
  /** What ended the feed for good. */
  failure: unknown
  /** Settles when the feed has ended; never rejects. */
  readonly ended: Promise<void>
  readonly #cluster: Followed
  readonly #options: FeedOptions

  constructor(subject: Subject, cluster: Followed, options: FeedOptions) {
    this.subject = subject
    this.#cluster = cluster
    this.#options = options
    this.ended = this.#run().catch((error: unknown) => {
      if (options.signal.aborted) return
      if (isForbidden(error)) this.denial = error
      else this.failure = error
      options.onChange()
    })
  }

  /** Whether there is an answer: a list, a denial, or a failure. */
  get isKnown(): boolean {
    return this.objects !== undefined || this.denial !== undefined || this.failure !== undefined
  }

  async #run(): Promise<void> {
    const { signal, sleep } = this.#options
    const { resource, namespace, selection } = this.subject
    for (;;) {
      try {
        for await (const change of this.#cluster.follow(resource, namespace, selection, signal)) this.#take(change)
      } catch (error) {
        if (signal.aborted) return
        if (isForbidden(error)) return await this.#poll()
        if (!isTransient(error)) throw error
      }
      // The cluster may be away for longer than one call waits for it. The deadline of the wait ends this.
      await sleep(retryInterval, signal)
    }
  }

  /** Looks again and again, where watching is not allowed. */
  async #poll(): Promise<void> {
    const { signal, sleep } = this.#options
    for (;;) {
      try {
        this.#take({ type: 'listed', items: await this.#look() })
      } catch (error) {
        if (!isTransient(error)) throw error
      }
      await sleep(pollInterval, signal)
    }
  }

  async #look(): Promise<KubeObject[]> {
    const { resource, namespace, selection, names } = this.subject
    try {
      return (await this.#cluster.list(resource, namespace, selection)).items
    } catch (error) {
      if (!isForbidden(error) || !names) throw error
      const found = await Promise.all(names.map((name) => this.#cluster.get(resource, namespace, name)))
      return found.filter((object) => object !== undefined)
    }
  }

  #take(change: Change): void {
    const known = this.objects ?? new Map<string, KubeObject>()
    this.objects = known
    if (change.type === 'listed') this.#replace(change.items)
    else if (change.type !== 'DELETED') this.#put(change.object)
    else if (known.get(change.object.metadata.name)?.metadata.uid === change.object.metadata.uid) {
      known.delete(change.object.metadata.name)
      this.gone.set(change.object.metadata.name, change.object)
    }
    this.#options.onChange()
  }

  #replace(items: readonly KubeObject[]): void {
    for (const [name, object] of this.objects ?? []) this.gone.set(name, object)
    this.objects = new Map()
    for (const item of items) this.#put(item)
  }

  #put(object: KubeObject): void {
    this.objects?.set(object.metadata.name, object)
    this.gone.delete(object.metadata.name)
    this.#options.onObject?.(object)
  }
}

function isForbidden(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 403
}

import type { ApiError } from '../cluster/api-error.ts'
import type { KubeObject } from '../object.ts'
import { Feed, type Followed, type Subject } from './feed.ts'
import type { Found } from './presence.ts'
import { events, pods, replicaSets } from './resources.ts'
import { hasPods, type Owned } from './revision.ts'
import { selectorOf } from './selector.ts'
import type { Watched } from './targets.ts'

interface FeedsOptions {
  signal: AbortSignal
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** For every pod as it is listed or changes, in order. */
  onPod: (pod: KubeObject) => void
}

/** What is followed: objects that are waited for, or what tells how these fare. */
type FollowedSubject = Subject & { isTarget: boolean }

/** Something that may not be read. */
export interface Denied {
  subject: FollowedSubject
  denial: ApiError
}

/** All that one wait follows: each kind in each namespace once. */
export class Feeds {
  readonly #cluster: Followed
  readonly #options: FeedsOptions
  readonly #closing = new AbortController()
  readonly #signal: AbortSignal
  readonly #feeds = new Map<string, { feed: Feed; subject: FollowedSubject }>()
  readonly #told = new Set<Feed>()
  #wake: (() => void) | undefined

  constructor(cluster: Followed, options: FeedsOptions) {
    this.#cluster = cluster
    this.#options = options
    this.#signal = AbortSignal.any([options.signal, this.#closing.signal])
  }

  /** Follows the kinds of which one is not ready, and what their pods come from. */
  follow(watched: readonly Watched[]): void {
    const byKind = Map.groupBy(watched, ({ target }) => kindKey(target.resource, target.object.metadata.namespace))
    const open = [...byKind.values()].filter((some) => some.some(({ health }) => health.state !== 'ready'))
    for (const some of open) this.#followTargets(some)
    const owners = open.flat().filter(({ object }) => hasPods(object) && object.kind !== 'Pod')
    for (const some of Map.groupBy(owners, ({ object }) => object.metadata.namespace).values()) this.#followPods(some)
  }

  #followTargets(some: readonly Watched[]): void {
    const [first] = some
    if (!first) return
    const { resource, object } = first.target
    const names = some.map(({ target }) => target.object.metadata.name)
    const selection = names.length === 1 ? { fieldSelector: `metadata.name=${names[0]}` } : {}
    this.#open({ ...{ resource, selection, names }, namespace: object.metadata.namespace, isTarget: true })
  }

  #followPods(owners: readonly Watched[]): void {
    const [first] = owners
    if (!first) return
    const { namespace } = first.object.metadata
    const labelSelector = owners.length === 1 ? selectorOf(first.object) : undefined
    const selection = labelSelector === undefined ? {} : { labelSelector }
    this.#open({ ...{ resource: pods, namespace, selection }, isTarget: false })
    if (owners.some(({ object }) => object.kind === 'Deployment')) {
      this.#open({ ...{ resource: replicaSets, namespace, selection }, isTarget: false })
    }
  }

  /** From now on, also the events of a target's namespace. */
  followEvents({ object }: Watched): void {
    const { namespace } = object.metadata
    const selection = { fieldSelector: 'type=Warning' }
    this.#open({ ...{ resource: events, namespace, selection }, isTarget: false })
  }

  #open(subject: FollowedSubject): void {
    const key = `${subject.isTarget} ${kindKey(subject.resource, subject.namespace)}`
    if (this.#feeds.has(key)) return
    const isPods = subject.resource.group === '' && subject.resource.plural === 'pods'
    const feed = new Feed(subject, this.#cluster, {
      signal: this.#signal,
      sleep: this.#options.sleep,
      onChange: () => this.#wake?.(),
      ...(isPods ? { onObject: this.#options.onPod } : {}),
    })
    this.#feeds.set(key, { feed, subject })
  }

  /** Whether every feed has answered once. Events only add to it. */
  get isKnown(): boolean {
    return [...this.#feeds.values()].every(({ feed, subject }) => feed.isKnown || subject.resource === events)
  }

  /** What ended one of the feeds for good, if anything. */
  get failure(): unknown {
    return [...this.#feeds.values()].find(({ feed }) => feed.failure !== undefined)?.feed.failure
  }

  /** What may not be read, each told once, in the order in which it was followed: pods before what explains them. */
  newDenials(): Denied[] {
    return [...this.#feeds.values()].flatMap(({ feed, subject }) => {
      if (!feed.denial || this.#told.has(feed)) return []
      this.#told.add(feed)
      return [{ subject, denial: feed.denial }]
    })
  }

  /** A target as its feed knows it. Undefined if it is not followed, or its feed does not know yet. */
  find({ target }: Watched): Found | undefined {
    const { name, namespace } = target.object.metadata
    const feed = this.#get(true, kindKey(target.resource, namespace))
    return feed?.objects && { object: feed.objects.get(name), gone: feed.gone.get(name) }
  }

  ownedOf({ object }: Watched): Owned {
    const { namespace } = object.metadata
    return { pods: this.#listed(pods, namespace), replicaSets: this.#listed(replicaSets, namespace) }
  }

  eventsOf({ object }: Watched): readonly KubeObject[] {
    return this.#listed(events, object.metadata.namespace) ?? []
  }

  #listed(resource: Subject['resource'], namespace: string | undefined): KubeObject[] | undefined {
    const objects = this.#get(false, kindKey(resource, namespace))?.objects
    return objects && [...objects.values()]
  }

  #get(isTarget: boolean, key: string): Feed | undefined {
    return this.#feeds.get(`${isTarget} ${key}`)?.feed
  }

  /** Begins to listen for the next change. The function waits for it, or for so many ms. */
  nextChange(): (ms: number) => Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#wake = resolve
    return async (ms) => {
      const stop = new AbortController()
      const signal = AbortSignal.any([this.#signal, stop.signal])
      // Whether the time passed or the signal aborted: the caller looks.
      const time = this.#options.sleep(Math.max(0, Math.min(ms, longestTimer)), signal).catch(() => {})
      await Promise.race([promise, time])
      stop.abort()
      // Changes come in batches: take in all that has arrived.
      await new Promise((done) => setImmediate(done))
    }
  }

  /** Ends the wait for the next change. */
  wake(): void {
    this.#wake?.()
  }

  /** Stops all. What a cluster that is away was asked for last ends by itself. */
  close(): void {
    this.#closing.abort(new Error('the wait is over'))
  }
}

/** Longer timers of Node end at once. */
const longestTimer = 2 ** 31 - 1

function kindKey({ group, plural }: Subject['resource'], namespace: string | undefined): string {
  return `${group}/${plural}/${namespace ?? ''}`
}

import { setTimeout as timer } from 'node:timers/promises'
import { raise, UserError } from '../../errors.ts'
import type { Logger } from '../../job/logger.ts'
import type { Bar } from '../../job/timeline.ts'
import { ApiError } from '../cluster/api-error.ts'
import { describe, type KubeObject } from '../object.ts'
import { assess } from './assess.ts'
import type { Followed } from './feed.ts'
import { type Denied, Feeds } from './feeds.ts'
import type { Health } from './health.ts'
import { judge } from './judge.ts'
import { isTerminating } from './pod.ts'
import { presenceOf } from './presence.ts'
import { ProgressLog } from './progress.ts'
import { namespaces, pods as podResource } from './resources.ts'
import { hasPods } from './revision.ts'
import { Sightings } from './sightings.ts'
import { needsSteadiness } from './steady.ts'
import type { Target, Unready, WaitOutcome, Watched } from './targets.ts'

export interface WaitOptions {
  /** When to give up, in ms since the epoch. */
  deadline: number
  /** Ends the wait earlier, as the deadline does. */
  until?: AbortSignal
  signal: AbortSignal
  logger: Logger
  /** Milliseconds since the epoch. */
  now: () => number
  /** Default: a timer. Rejects when its signal aborts. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>
  /** Told of each target that was waited for, at the end. */
  onWaited?: (bar: Bar) => void
}

/** Milliseconds after which events are followed, which an ordinary rollout does not need. */
const eventsAfter = 10_000

/**
 * Follows all targets together until every one is ready, one has failed for good, or the deadline passes. Where
 * everything is ready in what was handed in, no watch is opened.
 *
 * @throws the reason of the signal when it aborts; UserError if a target may not be read; what the cluster throws.
 */
export async function waitForAll(
  targets: readonly Target[],
  cluster: Followed,
  options: WaitOptions,
): Promise<WaitOutcome> {
  const wait = new Wait(targets, cluster, options)
  await wait.begin()
  return wait.isReady ? wait.outcome('ready') : await wait.follow()
}

class Wait {
  readonly #watched: Watched[]
  readonly #cluster: Followed
  readonly #options: WaitOptions
  readonly #start: number
  readonly #sightings: Sightings
  readonly #log: ProgressLog
  /** What was said not to be seen. */
  readonly #unseen = new Set<string>()
  /** Since when they are ready. */
  readonly #readySince = new Map<Watched, number>()

  constructor(targets: readonly Target[], cluster: Followed, options: WaitOptions) {
    const several = new Set(targets.map(({ object }) => object.metadata.namespace)).size > 1
    this.#watched = targets.map((target) => ({
      ...{ target, name: describe(target.object, several), object: target.object },
      ...{ health: firstHealth(target), pods: [], creation: undefined, replicaSet: undefined },
    }))
    this.#cluster = cluster
    this.#options = options
    this.#start = options.now()
    this.#sightings = new Sightings(this.#start)
    this.#log = new ProgressLog(options.logger, this.#start)
  }

  get isReady(): boolean {
    return this.#watched.every(({ health }) => health.state === 'ready')
  }

  /**
   * Judges what was handed in. Pods are listed once where the status alone says "ready" too early; kinds of which
   * something else is not ready are followed anyway.
   */
  async begin(): Promise<void> {
    this.#options.signal.throwIfAborted()
    const byKind = Map.groupBy(this.#watched, ({ object: { kind, metadata } }) => `${kind} ${metadata.namespace}`)
    const settled = [...byKind.values()].filter((some) => some.every(({ health }) => health.state === 'ready')).flat()
    const needed = settled.filter(({ object }) => needsSteadiness(object))
    const byNamespace = Map.groupBy(needed, ({ object }) => object.metadata.namespace)
    await Promise.all([...byNamespace].map(([namespace, some]) => this.#checkSteadiness(namespace, some)))
    this.#log.begin(this.#watched)
    this.#noteReady(this.#start)
  }

  #noteReady(at: number): void {
    for (const watched of this.#watched) {
      if (watched.health.state !== 'ready') this.#readySince.delete(watched)
      else if (!this.#readySince.has(watched)) this.#readySince.set(watched, at)
    }
  }

  async #checkSteadiness(namespace: string | undefined, some: readonly Watched[]): Promise<void> {
    const list = await this.#cluster.list(podResource, namespace).catch((error: unknown) => {
      if (isForbidden(error)) return this.#sayUnseen('pods', namespace, error)
      throw error
    })
    for (const pod of list?.items ?? []) this.#sightings.see(pod, this.#options.now())
    if (list) for (const watched of some) this.#judge(watched, { pods: list.items, replicaSets: undefined }, [])
  }

  /** Watches until there is an outcome. */
  async follow(): Promise<WaitOutcome> {
    const { signal, deadline, until, now, sleep = (ms, stop) => timer(ms, undefined, { signal: stop }) } = this.#options
    const feeds = new Feeds(this.#cluster, { signal, sleep, onPod: (pod) => this.#sightings.see(pod, now()) })
    const wakeUp = () => feeds.wake()
    until?.addEventListener('abort', wakeUp)
    try {
      feeds.follow(this.#watched)
      for (;;) {
        const wake = feeds.nextChange()
        signal.throwIfAborted()
        const due = this.#evaluate(feeds)
        // Before the first answer there is nothing to tell but that it is waited for.
        if (feeds.isKnown || this.#log.dueIn(now()) === 0) this.#log.report(this.#watched, now(), deadline)
        const outcome = feeds.isKnown ? await this.#verdict() : undefined
        if (outcome) return outcome
        if (now() >= deadline || until?.aborted) return this.outcome('timed-out')
        await wake(Math.min(due, this.#log.dueIn(now()), deadline - now()))
      }
    } finally {
      until?.removeEventListener('abort', wakeUp)
      feeds.close()
    }
  }

  /** Judges all targets that are followed. Returns the ms until the verdict may change by itself. */
  #evaluate(feeds: Feeds): number {
    let due = Number.POSITIVE_INFINITY
    if (feeds.isKnown) for (const denied of feeds.newDenials()) this.#handleDenial(denied)
    if (feeds.failure !== undefined) throw feeds.failure
    const lasts = this.#options.now() - this.#start
    for (const watched of this.#watched) {
      const found = feeds.find(watched)
      if (!found) continue
      const presence = presenceOf(watched, found)
      Object.assign(watched, presence)
      if ('object' in presence) {
        due = Math.min(due, this.#judge(watched, feeds.ownedOf(watched), feeds.eventsOf(watched)))
      }
      if (watched.health.state !== 'progressing' || !hasPods(watched.object)) continue
      if (lasts >= eventsAfter) feeds.followEvents(watched)
      else due = Math.min(due, eventsAfter - lasts)
    }
    this.#noteReady(this.#options.now())
    return due
  }

  #judge(watched: Watched, owned: Parameters<typeof judge>[1]['owned'], events: readonly KubeObject[]): number {
    const { object, target } = watched
    const [start, now] = [this.#start, this.#options.now()]
    const surroundings = { ...{ owned, events, start, now }, sightings: this.#sightings, before: target.object }
    const { due = Number.POSITIVE_INFINITY, pods, ...verdict } = judge(object, surroundings)
    // The controller of a Job that failed deletes its last pods, which are what says why.
    Object.assign(watched, verdict, pods.length > 0 ? { pods } : {})
    return due
  }

  async #verdict(): Promise<WaitOutcome | undefined> {
    if (this.isReady) return this.outcome('ready')
    const lost = this.#watched.filter(
      ({ health, object }) => health.state === 'terminating' || (health.state === 'absent' && object.metadata.uid),
    )
    for (const watched of lost) watched.health = await this.#explainLoss(watched)
    return this.#watched.some(({ health }) => health.state === 'failed') ? this.outcome('failed') : undefined
  }

  /** An object that goes while it is waited for does not come back; its namespace may say why. */
  async #explainLoss({ object, health }: Watched): Promise<Health> {
    const { namespace } = object.metadata
    if (namespace === undefined) return { state: 'failed', message: health.message }
    const why = await this.#cluster.get(namespaces, undefined, namespace).then(
      (found) => {
        if (!found) return `: the namespace ${namespace} is gone`
        return isTerminating(found) ? `: the namespace ${namespace} is being deleted` : ''
      },
      (error: Error) => (isForbidden(error) ? '' : raise(error)),
    )
    return { state: 'failed', message: `${health.message}${why}` }
  }

  #handleDenial({ subject, denial }: Denied): void {
    const { resource, namespace } = subject
    if (subject.isTarget) {
      throw new UserError(
        `${resource.kind} objects${namespace ? ` in namespace ${namespace}` : ''} may not be read, so nobody knows when they are ready: ${denial.message}`,
        `Allow get, list and watch of ${resource.plural} to this identity, or set wait: false.`,
        { cause: denial },
      )
    }
    this.#sayUnseen(resource.plural, namespace, denial)
  }

  #sayUnseen(plural: string, namespace: string | undefined, denial: Error): undefined {
    const key = `${plural} ${namespace}`
    // Without the pods, nothing else is looked at anyway.
    if (this.#unseen.has(key) || this.#unseen.has(`${podResource.plural} ${namespace}`)) return
    this.#unseen.add(key)
    const unseen: Record<string, string> = {
      pods: 'why pods do not start, and crashes of pods without a readiness probe, are not seen',
      replicasets: 'which pods are the new ones of a Deployment is not seen',
      events: 'refusals of pods of StatefulSets, DaemonSets and Jobs are not seen',
    }
    this.#options.logger.warning(
      `The ${plural} of namespace ${namespace} may not be listed (${denial.message}): ${unseen[plural] ?? 'they are not seen'}. Allow get, list and watch of ${plural}.`,
    )
  }

  outcome(status: WaitOutcome['status']): WaitOutcome {
    this.#tellTimes(status)
    const objects = this.#watched.map(({ object }) => object)
    const notes = this.#watched.flatMap(({ name, health }) =>
      health.state === 'ready' && health.note ? [`${name}: ${health.note}`] : [],
    )
    if (status === 'ready') return { status, objects, notes }
    return { status, objects, notes, unready: this.#watched.flatMap((watched) => this.#unready(watched)) }
  }

  /** What was ready from the beginning took no time. */
  #tellTimes(status: WaitOutcome['status']): void {
    const now = this.#options.now()
    for (const watched of this.#watched) {
      const { name, health } = watched
      const [start, end] = [this.#start, this.#readySince.get(watched) ?? now]
      const failed = health.state === 'failed' || (status === 'timed-out' && health.state !== 'ready')
      if (end > start || failed) this.#options.onWaited?.({ name, start, end, ...(failed ? { failed } : {}) })
    }
  }

  #unready({ target, object, health, pods, creation, replicaSet }: Watched): Unready[] {
    if (health.state === 'ready') return []
    const faults = pods.flatMap((pod) => this.#sightings.faultsOf(pod).map((fault) => ({ pod, fault })))
    return [{ target, object, health, pods, faults, creation, replicaSet }]
  }
}

function firstHealth({ object }: Target): Health {
  if (!object.metadata.uid) return { state: 'absent', message: 'does not exist yet' }
  return assess(object, { before: object })
}

function isForbidden(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 403
}

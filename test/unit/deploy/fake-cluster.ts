/** A cluster in memory that does what it is told, and a clock that stands until it is moved. */
import { ApiError } from '../../../src/deploy/cluster/api-error.ts'
import type { Cluster } from '../../../src/deploy/cluster/client.ts'
import type { Resource } from '../../../src/deploy/cluster/discovery.ts'
import type { Change } from '../../../src/deploy/cluster/follow.ts'
import type { Selection } from '../../../src/deploy/cluster/list.ts'
import type { KubeObject } from '../../../src/deploy/object.ts'

type Verb = 'get' | 'list' | 'watch'

interface Follower {
  resource: Resource
  namespace: string | undefined
  selection: Selection
  queue: (Change | Error)[]
  wake: () => void
}

export class FakeCluster implements Pick<Cluster, 'follow' | 'list' | 'get' | 'log'> {
  /** `watch deployments`, in order. */
  readonly calls: string[] = []
  /** By `pod/container`, or `pod/container/previous`. */
  readonly logs = new Map<string, string>()
  readonly #objects = new Map<string, KubeObject>()
  readonly #followers = new Set<Follower>()
  readonly #denied = new Set<string>()

  deny(verbs: readonly Verb[], plural: string): void {
    for (const verb of verbs) this.#denied.add(`${verb} ${plural}`)
  }

  put(...objects: KubeObject[]): void {
    for (const object of objects) {
      const type = this.#objects.has(keyOf(object)) ? 'MODIFIED' : 'ADDED'
      this.#objects.set(keyOf(object), object)
      this.#tell({ type, object })
    }
  }

  remove(object: KubeObject): void {
    this.#objects.delete(keyOf(object))
    this.#tell({ type: 'DELETED', object })
  }

  /** Ends all follows with an error. */
  breakOff(error: Error): void {
    for (const follower of this.#followers) push(follower, error)
  }

  #tell(change: Exclude<Change, { type: 'listed' }>): void {
    for (const follower of this.#followers) {
      if (matches(change.object, follower)) push(follower, change)
    }
  }

  #check(verb: Verb, { plural }: Resource): void {
    this.calls.push(`${verb} ${plural}`)
    if (!this.#denied.has(`${verb} ${plural}`)) return
    throw new ApiError(
      403,
      JSON.stringify({ kind: 'Status', reason: 'Forbidden', message: `cannot ${verb} ${plural}` }),
    )
  }

  async get(resource: Resource, namespace: string | undefined, name: string): Promise<KubeObject | undefined> {
    this.#check('get', resource)
    return [...this.#objects.values()].find(
      (object) => matches(object, { resource, namespace, selection: {} }) && object.metadata.name === name,
    )
  }

  async list(resource: Resource, namespace: string | undefined, selection: Selection = {}) {
    this.#check('list', resource)
    const items = [...this.#objects.values()].filter((object) => matches(object, { resource, namespace, selection }))
    return { items, resourceVersion: '1' }
  }

  async *follow(resource: Resource, namespace: string | undefined, selection: Selection, signal: AbortSignal) {
    const { items } = await this.list(resource, namespace, selection)
    yield { type: 'listed' as const, items }
    this.#check('watch', resource)
    const follower: Follower = { resource, namespace, selection, queue: [], wake: () => {} }
    this.#followers.add(follower)
    try {
      for (;;) {
        signal.throwIfAborted()
        const next = follower.queue.shift()
        if (next instanceof Error) throw next
        if (next) yield next
        else await nextChange(follower, signal)
      }
    } finally {
      this.#followers.delete(follower)
    }
  }

  async log(_namespace: string, pod: string, { container, previous }: { container: string; previous?: boolean }) {
    const log = this.logs.get(`${pod}/${container}${previous ? '/previous' : ''}`)
    if (log === undefined)
      throw new ApiError(400, JSON.stringify({ kind: 'Status', message: 'container is not there' }))
    return log
  }
}

function push(follower: Follower, change: Change | Error): void {
  follower.queue.push(change)
  follower.wake()
}

async function nextChange(follower: Follower, signal: AbortSignal): Promise<void> {
  await new Promise<void>((done) => {
    follower.wake = done
    signal.addEventListener('abort', () => done(), { once: true })
  })
}

function keyOf({ kind, metadata }: KubeObject): string {
  return `${kind}/${metadata.namespace}/${metadata.name}`
}

function matches(
  { kind, metadata, type }: KubeObject,
  { resource, namespace, selection }: Pick<Follower, 'resource' | 'namespace' | 'selection'>,
): boolean {
  const [field = '', value] = selection.fieldSelector?.split('=') ?? []
  const labels = (selection.labelSelector?.split(',') ?? []).map((part) => part.split('='))
  return (
    kind === resource.kind &&
    metadata.namespace === namespace &&
    (field !== 'metadata.name' || metadata.name === value) &&
    (field !== 'type' || type === value) &&
    labels.every(([key = '', wanted]) => metadata.labels?.[key] === wanted)
  )
}

export class FakeClock {
  time = Date.parse('2026-11-26T12:00:00Z')
  readonly #timers = new Set<{ at: number; done: () => void }>()

  now = () => this.time

  sleep = async (ms: number, signal: AbortSignal): Promise<void> => {
    await new Promise<void>((resolve, reject) => {
      const timer = { at: this.time + ms, done: resolve }
      this.#timers.add(timer)
      const end = () => {
        this.#timers.delete(timer)
        reject(signal.reason)
      }
      if (signal.aborted) end()
      else signal.addEventListener('abort', end, { once: true })
    })
  }

  /** Lets everything run that does not wait for time. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 12; turn += 1) await new Promise((done) => setImmediate(done))
  }

  /** Moves on, timer by timer. */
  async advance(ms: number): Promise<void> {
    const end = this.time + ms
    await this.settle()
    for (;;) {
      const [next] = [...this.#timers].sort((one, other) => one.at - other.at)
      if (!next || next.at > end) break
      this.time = Math.max(this.time, next.at)
      this.#timers.delete(next)
      next.done()
      await this.settle()
    }
    this.time = end
    await this.settle()
  }

  /** RFC 3339, so many ms from now. */
  date(ms = 0): string {
    return new Date(this.time + ms).toISOString()
  }
}

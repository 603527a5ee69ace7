import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf } from '../../errors.ts'
import type { Cluster } from '../cluster/client.ts'
import type { DeployJob } from '../job.ts'
import { type KubeObject, keyOf, nameOf, type Rendered } from '../object.ts'
import { hasPods } from '../wait/revision.ts'
import type { Target, WaitOutcome } from '../wait/targets.ts'
import { waitForAll } from '../wait/wait.ts'
import { witness } from './evidence.ts'
import { liveOf, locate } from './locate.ts'
import { type HookEvent, hooksAt, partsOf } from './parse.ts'
import type { Releases } from './storage.ts'

/** Hooks that fail, or take too long. */
export type HookOutcome = Exclude<WaitOutcome, { status: 'ready' }>

/** Follows the hooks of an operation while helm makes them one after the other, and waits for each. */
export interface HookWatch {
  /** As soon as one fails or time is up; never where they do well. */
  readonly failure: Promise<HookOutcome>
  /** Once helm has failed: how the hooks fare that there are; undefined where all do well. */
  conclude(): Promise<HookOutcome | undefined>
  /** With the logs of what is deleted meanwhile. */
  readonly cluster: Cluster
  close(): void
}

export interface HookRequest {
  releases: Releases
  /** Whose hooks run. */
  revision: number
  events: readonly HookEvent[]
}

/** Milliseconds between two looks for the revision that helm writes before its first hook. */
const interval = 500

/** Milliseconds that the watch may be behind helm. */
const delay = 2000

/** Hooks that helm waits for, and others with pods. */
export function watchedHooks(hooks: readonly Rendered[], events: readonly HookEvent[]): Rendered[] {
  return hooksAt(hooks, events).filter(({ object }) => hasPods(object))
}

/** Uids of what is there under the names of hooks: left by an earlier revision, and replaced by this one. */
export async function olderHooks(hooks: readonly Rendered[], job: DeployJob): Promise<Map<string, string>> {
  const located = await locate(hooks, job.namespace, job.cluster)
  const live = await liveOf(located, job.cluster)
  return new Map([...live.values()].map((object) => [keyOf(nameOf(object)), object.metadata.uid ?? '']))
}

/** @param older by the keys of objects, see `olderHooks`. */
export function watchHooks(request: HookRequest, older: ReadonlyMap<string, string>, job: DeployJob): HookWatch {
  const closing = new AbortController()
  const concluding = new AbortController()
  const { cluster, settled } = witness(job.cluster)
  const signal = AbortSignal.any([job.dependencies.signal, closing.signal])
  const outcome = follow(request, older, { ...job, cluster }, signal, concluding.signal).catch((error: unknown) => {
    if (!signal.aborted) job.dependencies.logger.warning(`The chart's hooks are not watched: ${messageOf(error)}`)
    return undefined
  })
  return {
    cluster,
    failure: outcome.then((found) => {
      const isOwn = found && found.status !== 'ready' && !concluding.signal.aborted
      return isOwn ? found : new Promise<never>(() => {})
    }),
    conclude: async () => {
      await Promise.race([outcome, sleep(delay, undefined, { signal }).catch(() => {})])
      concluding.abort()
      const found = await outcome
      await settled()
      return found && found.status !== 'ready' ? begunOf(found) : undefined
    },
    close: () => closing.abort(new Error('the hooks are no longer watched')),
  }
}

async function follow(
  { releases, revision, events }: HookRequest,
  older: ReadonlyMap<string, string>,
  job: DeployJob,
  signal: AbortSignal,
  until: AbortSignal,
): Promise<WaitOutcome | undefined> {
  // As helm has written it, not as it was rendered before: names of hooks are often made up anew each time.
  let release = await releases.read(revision)
  while (!release) {
    if (until.aborted) return undefined
    await sleep(interval, undefined, { signal })
    release = await releases.read(revision)
  }
  const hooks = watchedHooks((await partsOf(release)).hooks, events)
  const located = await locate(hooks, job.namespace, job.cluster)
  const targets = located.map(({ object, resource }): Target => {
    const supersedes = older.get(keyOf(nameOf(object)))
    return { object, resource, supersedes, changed: true, fleeting: true }
  })
  if (targets.length === 0) return undefined
  return await waitForAll(targets, job.cluster, { ...job.dependencies, signal, until, deadline: job.deadline })
}

/** Without hooks whose turn had not come. */
function begunOf(outcome: HookOutcome): HookOutcome | undefined {
  const unready = outcome.unready.filter(({ health }) => health.state !== 'absent')
  return unready.length > 0 ? { ...outcome, unready } : undefined
}

/** Hooks that still do something, of those that were given up. */
export function unfinished(outcome: HookOutcome): KubeObject[] {
  return outcome.unready.map(({ object }) => object).filter(({ metadata }) => metadata.uid !== undefined)
}

import { WorldError } from '../../errors.ts'
import type { ProcessResult } from '../../system/process.ts'
import { type Explanation, explain, Unhealthy } from '../failure.ts'
import type { DeployJob } from '../job.ts'
import type { Rendered } from '../object.ts'
import type { Helm } from '../render/chart/helm.ts'
import type { ReleaseTarget } from './commands.ts'
import { type Operation, operationFailure, warningsOf } from './failure.ts'
import { hold } from './held.ts'
import { type HookOutcome, type HookWatch, olderHooks, watchedHooks, watchHooks } from './hooks.ts'
import type { HookEvent } from './parse.ts'
import { isPending } from './release.ts'
import type { Releases } from './storage.ts'

/** A hook that failed, was given up or took too long; explained while there was something to see. */
export class HookFailure extends Error {
  override readonly name = 'HookFailure'
  readonly explanation: Explanation
  readonly outcome: HookOutcome

  constructor(explanation: Explanation, outcome: HookOutcome) {
    super(explanation.failure.message)
    this.explanation = explanation
    this.outcome = outcome
  }
}

export interface OperationRequest {
  operation: Operation
  /** For helm; `timeout` is in seconds. */
  argsFor: (timeout: number) => string[]
  helm: Helm
  releases: Releases
  target: ReleaseTarget
  /** The one that is made or, to uninstall, taken away. */
  revision: number
  events: readonly HookEvent[]
  /** All hooks that are expected. */
  hooks: readonly Rendered[]
  scrub: (text: string) => string
}

/** Seconds by which helm waits longer for a hook than we do, so that we can say what it waits for. */
const grace = 30

/**
 * Has helm do something, and follows its hooks meanwhile. One that will not do well is diagnosed while its pods are
 * still there; then helm is ended, which would wait until its own time-out.
 *
 * @returns what helm printed.
 * @throws HookFailure, or an error that says why helm failed.
 */
export async function operate(request: OperationRequest, job: DeployJob): Promise<string> {
  const { helm, releases, target, revision, argsFor } = request
  const { now, signal } = job.dependencies
  const watch = await openWatch(request, job)
  const held = await hold(target, revision, job)
  const left = Math.max(1, Math.ceil((job.deadline - now()) / 1000)) + grace
  const stopping = new AbortController()
  const late = new WorldError(
    `helm did not end within ${left} s.`,
    `It was stopped. See whether the cluster answers; 'helm history ${target.name}' shows how far it came.`,
  )
  const timer = setTimeout(() => stopping.abort(late), left * 1000)
  const helmRun = helm.run(argsFor(left), stopping.signal)
  const ended = Promise.allSettled([helmRun]).then(([result]) => result)
  try {
    const failure = await Promise.race([ended.then(() => undefined), watch?.failure ?? ended.then(() => undefined)])
    if (failure && watch) {
      const explanation = await explain(new Unhealthy(failure), { ...job, cluster: watch.cluster })
      stopping.abort(new Error('a hook has failed'))
      await ended
      throw new HookFailure(explanation, failure)
    }
    const result = await ended
    if (result.status === 'rejected') throw result.reason
    return await outputOf(result.value, request, watch, job)
  } finally {
    clearTimeout(timer)
    watch?.close()
    // Cancelled: the post step looks after the release.
    if (!signal.aborted) {
      if (stopping.signal.aborted) await releasePending(releases, revision, job)
      await held.release()
    }
  }
}

async function openWatch(
  { hooks, events, releases, revision }: OperationRequest,
  job: DeployJob,
): Promise<HookWatch | undefined> {
  const watched = watchedHooks(hooks, events)
  if (watched.length === 0) return undefined
  return watchHooks({ releases, revision, events }, await olderHooks(watched, job), job)
}

async function outputOf(
  { exitCode, stdout, stderr }: ProcessResult,
  { operation, target, scrub }: OperationRequest,
  watch: HookWatch | undefined,
  job: DeployJob,
): Promise<string> {
  const said = scrub(stderr)
  if (exitCode === 0) {
    for (const warning of warningsOf(said)) job.dependencies.logger.warning(`helm: ${warning}`)
    return stdout
  }
  const outcome = await watch?.conclude()
  if (watch && outcome) {
    throw new HookFailure(await explain(new Unhealthy(outcome), { ...job, cluster: watch.cluster }), outcome)
  }
  throw operationFailure(operation, target.name, said)
}

/** A helm that had to be killed leaves its revision pending. */
async function releasePending(releases: Releases, revision: number, { origin }: DeployJob): Promise<void> {
  const [latest] = await releases.list()
  if (latest?.revision !== revision || !isPending(latest.status)) return
  await releases.markFailed(revision, `Interrupted; marked as failed by ${origin.run}`)
}

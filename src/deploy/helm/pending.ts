import { setTimeout as sleep } from 'node:timers/promises'
import { variables } from '../../job/environment.ts'
import type { GitHub } from '../github/api.ts'
import { endOfRun, type RunAttempt } from '../github/runs.ts'
import type { DeployJob } from '../job.ts'
import { duration } from '../wait/progress.ts'
import type { ReleaseTarget } from './commands.ts'
import { wasHeldHere } from './held.ts'
import { isPending } from './release.ts'
import type { Releases, Revision } from './storage.ts'

/** The run that has begun to make a revision, as the deployment's record has it. */
export interface UnderWay extends RunAttempt {
  revision: number
}

/** Milliseconds between two looks at the release, and at the run that holds it. */
const interval = 2000
const runInterval = 30_000

/** By how much GitHub's clock and the cluster's may differ. */
const clockSkew = 60_000

/** What to do about a release that is pending. */
export type Verdict =
  /** Why it can be taken over now. */
  | { recover: string }
  /** By whom it is held, and for how long it is to be waited at most. */
  | { wait: string; milliseconds: number }

export interface Holder {
  latest: Revision
  /** Undefined where nobody has noted which run it is. */
  noted: UnderWay | undefined
  /** Whether the run that was noted is this very job's, in a step before. */
  isOwn: boolean
  /** When the run has ended, if that is known. */
  ended: number | 'runs' | undefined
  now: number
  /** Milliseconds after which a helm that nobody knows counts as dead. */
  patience: number
}

/** Whether a helm that holds a release still works on it. */
export function verdictOf({ latest, noted, isOwn, ended, now, patience }: Holder): Verdict {
  const left = latest.at + patience - now
  if (left <= 0) return { recover: `it is older than the timeout of ${duration(patience)}` }
  const isNoted = noted?.revision === latest.revision
  const run = isNoted ? `run ${noted.runId}` : 'somebody'
  if (isNoted && isOwn) return { recover: 'the step that held it has ended' }
  // A run that was over before has not made it: then it is somebody else's.
  if (isNoted && typeof ended === 'number' && latest.at <= ended + clockSkew) return { recover: `${run} has ended` }
  return { wait: isNoted && ended === 'runs' ? `${run}, which still goes on` : run, milliseconds: left }
}

export interface SettleRequest {
  noted: UnderWay | undefined
  /** Whether a step of this job has begun the revision. */
  isOwn: (revision: number) => Promise<boolean>
  attempt: string
  github: GitHub | undefined
}

/** @param noted the run that the deployment's record names. */
export function settleRequest(
  target: Pick<ReleaseTarget, 'name' | 'namespace'>,
  noted: UnderWay | undefined,
  github: GitHub | undefined,
  job: DeployJob,
): SettleRequest {
  return { noted, github, attempt: attemptOf(job), isOwn: (revision) => wasHeldHere(target, revision, job) }
}

/** The run that begins a revision, for the deployment's record. */
export function underWay(revision: number, job: DeployJob): UnderWay {
  return { revision, runId: job.origin.runId, attempt: attemptOf(job) }
}

function attemptOf({ dependencies }: DeployJob): string {
  return dependencies.environment[variables.githubRunAttempt] ?? ''
}

/**
 * Waits until nobody works on the release any more. A helm that died on it blocks all others: its revision then gets
 * the status `failed`, so that nothing of what it has made is lost sight of.
 *
 * @returns the history then, and whether it had to wait.
 */
export async function settle(
  releases: Releases,
  request: SettleRequest,
  job: DeployJob,
): Promise<{ history: Revision[]; waited: boolean }> {
  const { logger, now, signal } = job.dependencies
  let said = ''
  let ended: Holder['ended']
  let asked = Number.NEGATIVE_INFINITY
  for (;;) {
    const history = await releases.list()
    const [latest] = history
    if (!latest || !isPending(latest.status)) return { history, waited: said !== '' }
    const { noted } = request
    if (noted?.revision === latest.revision && now() - asked >= runInterval) {
      asked = now()
      ended = await endOf(noted, request, job)
    }
    const isOwn = await request.isOwn(latest.revision)
    const verdict = verdictOf({ latest, noted, isOwn, ended, now: now(), patience: job.inputs.timeout * 1000 })
    const label = `Revision ${latest.revision} of release ${releases.name} is ${latest.status}`
    if ('recover' in verdict) {
      logger.notice(`${label}, and ${verdict.recover}: it counts as failed now, and the deployment goes on from there.`)
      await releases.markFailed(latest.revision, `Interrupted; marked as failed by ${job.origin.run}`)
      return { history: await releases.list(), waited: said !== '' }
    }
    const text = `${label}, by ${verdict.wait}`
    if (text !== said) logger.info(`${text}: waiting until that is done, ${duration(verdict.milliseconds)} at most`)
    said = text
    await sleep(Math.min(interval, Math.max(100, verdict.milliseconds)), undefined, { signal })
  }
}

/** An earlier attempt of this run has ended, or this one would not run. */
async function endOf(noted: UnderWay, { attempt, github }: SettleRequest, job: DeployJob): Promise<Holder['ended']> {
  const { origin, dependencies } = job
  if (noted.runId === origin.runId && Number(noted.attempt) < Number(attempt)) return dependencies.now()
  return await endOfRun(noted, github, dependencies.logger)
}

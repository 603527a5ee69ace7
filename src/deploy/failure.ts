import { type ActionError, UserError, WorldError } from '../errors.ts'
import { explainedError } from './cluster/denial.ts'
import { annotationOf } from './diagnose/annotation.ts'
import { diagnose } from './diagnose/diagnose.ts'
import { summaryOf } from './diagnose/summary.ts'
import type { DeployJob } from './job.ts'
import type { Unready, WaitOutcome } from './wait/targets.ts'

/** Not everything has become healthy. */
export class Unhealthy extends Error {
  override readonly name = 'Unhealthy'
  readonly unready: readonly Unready[]
  /** Whether the time was over, or there was no hope left before. */
  readonly timedOut: boolean

  constructor(outcome: Exclude<WaitOutcome, { status: 'ready' }>) {
    super('Not everything has become healthy.')
    this.unready = outcome.unready
    this.timedOut = outcome.status === 'timed-out'
  }
}

/** Why a deployment failed, for the step's annotation and for the summary. */
export interface Explanation {
  failure: ActionError
  /** Markdown. */
  details: string[]
}

/** Explains what a deployment failed of. To be called before anything is undone, which removes the evidence. */
export async function explain(error: unknown, job: DeployJob): Promise<Explanation> {
  if (!(error instanceof Unhealthy)) return { failure: joined(error), details: [] }
  const { cluster, inputs } = job
  const diagnoses = await diagnose(error.unready, cluster)
  const first = error.timedOut ? `Not healthy within ${inputs.timeout} s:` : 'Not healthy:'
  const failure = new WorldError(
    `${first}\n${annotationOf(diagnoses)}`,
    'The log and the job summary have the details.',
    { cause: error },
  )
  return { failure, details: [summaryOf(diagnoses)] }
}

/** One error out of several: each with what to do. */
export function joined(error: unknown): ActionError {
  const errors = error instanceof AggregateError ? error.errors.map(explainedError) : [explainedError(error)]
  const [only] = errors
  if (only && errors.length === 1) return only
  const [first, ...rest] = errors.map(({ message, remedy }) => `${message}\n${remedy}`)
  const Kind = errors.every((one) => one instanceof UserError) ? UserError : WorldError
  return new Kind([first, ...rest].join('\n'), `${errors.length} objects are refused.`, { cause: error })
}

/** The error with what was done about it. */
export function withSentence(error: ActionError, sentence: string): ActionError {
  const Kind = error instanceof UserError ? UserError : WorldError
  return new Kind(error.message, `${error.remedy}\n${sentence}`, { cause: error.cause })
}

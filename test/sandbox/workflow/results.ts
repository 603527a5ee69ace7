/** What came of runs, jobs and steps. */

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface StepRun {
  name: string
  id: string | undefined
  /** Before and after `continue-on-error`. */
  outcome: Result
  conclusion: Result
  outputs: Record<string, string>
  log: string
  /** Milliseconds. */
  duration: number
  post: boolean
}

export interface JobRun {
  id: string
  /** As GitHub shows it: of a called workflow's job after the calling one's. */
  name: string
  result: Result
  outputs: Record<string, string>
  steps: StepRun[]
  summary: string
  log: string
  /** Milliseconds. */
  duration: number
  /** `environment.url` */
  environmentUrl: string
  /** What is still in RUNNER_TEMP, and the files in HOME, once every post step has run. */
  leftBehind: { temp: string[]; home: string[] }
}

/** Called for everything that happens, in order. All texts are masked. `job`: its name, since jobs run at the same time. */
export interface Reporter {
  jobStarted?(name: string): void
  stepStarted?(name: string, job: string): void
  line?(line: string, job: string): void
  stepEnded?(step: StepRun): void
  jobEnded?(job: JobRun): void
}

/** A job that did not get to run a step. `reason`: what its log says. */
export function withoutSteps(id: string, name: string, result: Result, reason = ''): JobRun {
  const log = reason && `##[error]${reason}\n`
  const leftBehind = { temp: [], home: [] }
  return { id, name, result, outputs: {}, steps: [], summary: '', log, duration: 0, environmentUrl: '', leftBehind }
}

/** The result of all together. */
export function overall(runs: readonly { result: Result }[]): Result {
  const results = runs.map(({ result }) => result)
  if (results.includes('failure')) return 'failure'
  if (results.includes('cancelled')) return 'cancelled'
  return results.every((result) => result === 'skipped') ? 'skipped' : 'success'
}

/** What a run, a workflow in it and a job of that are run with. */
import type { Member } from '../../github/concurrency.ts'
import type { Permissions, RunStatus } from '../../github/github.ts'
import type { Scope } from '../file/expressions.ts'
import type { LoadedWorkflow } from '../file/load.ts'
import type { JobModel, StepModel } from '../file/model.ts'
import type { JobRun, Reporter } from '../results.ts'
import type { Time } from '../time.ts'
import type { JobClaims, RunFacts } from './contexts.ts'

/** What holds for a whole run. */
export interface RunParts extends RunFacts {
  /** The `github` context. */
  context: Record<string, unknown>
  vars: Readonly<Record<string, string>>
  time: Time
  jobs: JobRun[]
  options: {
    environment?: Readonly<Record<string, string | undefined>>
    knownSecrets?: Iterable<string>
    leaveOut?: (step: StepModel) => boolean
    onJob?: (claims: JobClaims) => void
    identity?: (claims: JobClaims) => Readonly<Record<string, string>>
    reporter?: Reporter
  }
  /** Cancels the run. */
  stop(): void
}

/** What a workflow is run with, be it the run's own or a called one. */
export interface Call {
  loaded: LoadedWorkflow
  inputs: Record<string, unknown>
  secrets: Record<string, string>
  /** What the caller may do; undefined for the run's own workflow. */
  granted: Permissions | undefined
  /** Of the names of its jobs. */
  prefix: string
  /** The run and the calling jobs that it is in. */
  within: readonly Member[]
  signal: AbortSignal
}

export interface LeafJob {
  model: JobModel
  name: string
  scope: Scope
  /** Whether its `if:` holds now: then the run's cancellation does not end it. */
  wanted: () => boolean
  /** Ends it all the same: another job of its matrix failed. */
  failing: AbortSignal
  granted: Permissions
}

export function setStatus({ run, github }: Pick<RunParts, 'run' | 'github'>, status: RunStatus): void {
  run.status = status
  run.updatedAt = github.now()
}

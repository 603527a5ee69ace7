/** What the parts of a running job tell each other. */
import type { WorkflowEvent } from '../../github/event.ts'
import type { Github, Permissions } from '../../github/github.ts'
import type { Repository } from '../../github/repository.ts'
import type { Scope } from '../file/expressions.ts'
import type { Token } from '../file/language.ts'
import type { Defaults, JobModel, StepModel } from '../file/model.ts'
import type { Job } from '../job.ts'
import type { Reporter, Result, StepRun } from '../results.ts'
import type { Time } from '../time.ts'
import type { Frame, Post, Ran } from './frame.ts'
import type { Origin } from './uses.ts'

/** Everything that the workflow settles for a job. */
export interface JobSettings {
  model: JobModel
  name: string
  github: Github
  repository: Repository
  event: WorkflowEvent
  /** Where the workflow's file is from. */
  origin: Origin
  /** Contexts that hold for the whole job: github, vars, secrets, inputs, needs, matrix, strategy, job. */
  contexts: Record<string, unknown>
  /** `env:` of the workflow and of the job, evaluated. */
  env: Record<string, string>
  defaults: Defaults[]
  permissions: Permissions
  token: string
  /** `environment.url` */
  environmentUrl: Token | undefined
  /** What the machine offers: OIDC endpoint, AWS endpoints. */
  environment: Readonly<Record<string, string | undefined>>
  /** Values that are masked from the start. */
  secrets: string[]
  /** Values that must never be in the log, masked or not. */
  knownSecrets: Iterable<string>
  reporter: Reporter
  /** Asked for each step that would run: whether it is skipped all the same. */
  leaveOut: (step: StepModel) => boolean
  signal: AbortSignal
  time: Time
  /** Milliseconds. */
  timeout: number
  cancelTimeout: number
}

/** What a step needs of its job. */
export interface JobParts {
  readonly job: Job
  readonly settings: JobSettings
  say(line: string): void
  scope(frame: Frame, own?: Readonly<Record<string, string>>, github?: Record<string, unknown>): Scope
  cancellable(
    outer: AbortSignal | undefined,
    wanted: () => boolean,
    body: (signal: AbortSignal) => Promise<Ran>,
  ): Promise<Ran>
  shown(step: Pick<StepRun, 'name' | 'id' | 'post'>, body: () => Promise<Ran>, forgiven: () => boolean): Promise<void>
  judge(
    name: string,
    frame: Frame,
    body: () => Promise<Ran>,
    forgiven: () => boolean,
  ): Promise<{ outcome: Result; conclusion: Result; outputs: Record<string, string> }>
  record(step: Pick<StepRun, 'name' | 'id' | 'outcome' | 'conclusion'>): void
  wantsPost(post: Post): boolean
}

/** Runs one job: its steps, then their post steps. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { levelOf } from '../../github/github.ts'
import { EvaluationError, expressionHolds, type Scope, textOf, textsOf } from '../file/expressions.ts'
import { Job } from '../job.ts'
import type { JobRun, Result, StepRun } from '../results.ts'
import { filesIn, hashFiles } from './files.ts'
import type { Frame, Post, Ran } from './frame.ts'
import type { JobParts, JobSettings } from './parts.ts'
import { runStep } from './step.ts'

const minute = 60_000

/** @throws Error for what is not supported, and where a known secret is in the log. */
export async function runJob(settings: JobSettings): Promise<JobRun> {
  const execution = new JobExecution(settings)
  try {
    return await execution.run()
  } finally {
    execution.job.dispose()
  }
}

class JobExecution implements JobParts {
  readonly job: Job
  readonly settings: JobSettings
  readonly #frame: Frame
  readonly #steps: StepRun[] = []
  /** Steps that run: whether they would still, and how they are ended. */
  readonly #active = new Set<{ wanted: () => boolean; cancel: () => void }>()
  #log = ''
  /** It was cancelled, and took too long over it. */
  #forced = false

  constructor(settings: JobSettings) {
    this.settings = settings
    this.job = new Job({
      environment: machineOf(settings),
      secrets: settings.knownSecrets,
      onLine: (line) => this.say(line),
      time: settings.time,
    })
    for (const secret of settings.secrets) if (secret) this.job.masks.add(secret)
    const eventPath = join(this.job.folder, '_github_workflow', 'event.json')
    mkdirSync(join(this.job.folder, '_github_workflow'))
    const github = settings.contexts.github as Record<string, unknown>
    writeFileSync(eventPath, JSON.stringify(github.event))
    const own = { event_path: eventPath, workspace: this.job.workspace, job: settings.model.id }
    settings.contexts.github = { ...github, ...own }
    Object.assign(this.job.environment, githubVariables({ ...github, ...own }), settings.env)
    this.#frame = {
      origin: settings.origin,
      steps: {},
      result: 'success',
      action: undefined,
      environment: {},
      posts: [],
      signal: undefined,
      names: new Map(),
    }
  }

  async run(): Promise<JobRun> {
    const { model, name, reporter, timeout, signal, time } = this.settings
    const started = performance.now()
    reporter.jobStarted?.(name)
    const cancel = () => {
      if (typeof signal.reason === 'string') this.say(`##[error]${signal.reason}`)
      this.#cancel('The operation was canceled.')
    }
    const stopTimer = time.after(timeout, () => {
      this.#cancel(`The job has exceeded the maximum execution time of ${Math.round(timeout / minute)}m0s`)
    })
    if (signal.aborted) cancel()
    signal.addEventListener('abort', cancel, { once: true })
    try {
      for (const step of model.steps) if (!this.#forced) await runStep(this, step, this.#frame)
      for (let post = this.#frame.posts.pop(); post && !this.#forced; post = this.#frame.posts.pop())
        await this.#post(post)
    } finally {
      stopTimer()
      this.#stopForcing()
      signal.removeEventListener('abort', cancel)
    }
    const run: JobRun = {
      id: model.id,
      name,
      outputs: this.#outputs(),
      environmentUrl: this.#environmentUrl(),
      result: this.#frame.result,
      steps: this.#steps,
      summary: this.job.hide(this.job.summary),
      log: this.#log,
      duration: performance.now() - started,
      leftBehind: { temp: this.#tempEntries(), home: filesIn(this.job.home) },
    }
    this.job.assertNoSecrets()
    reporter.jobEnded?.(run)
    return run
  }

  say(line: string): void {
    const shown = this.job.hide(line)
    this.#log += `${shown}\n`
    this.settings.reporter.line?.(shown, this.settings.name)
  }

  /** Runs a step or post step as one that can be cancelled, unless it `wanted` to run all the same. */
  async cancellable(
    outer: AbortSignal | undefined,
    wanted: () => boolean,
    body: (signal: AbortSignal) => Promise<Ran>,
  ) {
    const controller = new AbortController()
    const cancel = () => controller.abort()
    if (outer?.aborted) cancel()
    outer?.addEventListener('abort', cancel, { once: true })
    const active = { wanted, cancel }
    this.#active.add(active)
    try {
      return await body(controller.signal)
    } finally {
      this.#active.delete(active)
      outer?.removeEventListener('abort', cancel)
    }
  }

  /** Runs something as a step of the job: a group of the log, with its result. */
  async shown(
    { name, id, post }: Pick<StepRun, 'name' | 'id' | 'post'>,
    body: () => Promise<Ran>,
    forgiven: () => boolean,
  ): Promise<void> {
    const started = performance.now()
    const logged = this.#log.length
    this.settings.reporter.stepStarted?.(this.job.hide(name), this.settings.name)
    const { outcome, conclusion, outputs } = await this.judge(name, this.#frame, body, forgiven)
    const log = this.#log.slice(logged)
    this.record({ name, id, outcome, conclusion, outputs, log, duration: performance.now() - started, post })
  }

  /** What came of a step, and with it of what it is in. */
  async judge(name: string, frame: Frame, body: () => Promise<Ran>, forgiven: () => boolean) {
    const logged = this.#log.length
    let ran: Ran
    try {
      ran = await body()
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error
      ran = { conclusion: 'failure', outputs: {}, problem: error.message }
    }
    if (ran.ended === 'timeout') this.say(`##[error]The action '${name}' has timed out.`)
    // An action says itself why it failed.
    else if (ran.problem !== undefined && ran.ended === undefined && !this.#log.slice(logged).includes('##[error]'))
      this.say(`##[error]${ran.problem}`)
    const outcome: Result = ran.ended === 'cancelled' ? 'cancelled' : ran.conclusion
    const conclusion = outcome === 'failure' && forgiven() ? 'success' : outcome
    if (conclusion === 'failure' && frame.result === 'success') frame.result = 'failure'
    if (conclusion === 'cancelled' && frame.action) frame.result = 'cancelled'
    return { outcome, conclusion, outputs: ran.outputs }
  }

  record(part: Pick<StepRun, 'name' | 'id' | 'outcome' | 'conclusion'> & Partial<StepRun>): void {
    const run: StepRun = { outputs: {}, log: '', duration: 0, post: false, ...part, name: this.job.hide(part.name) }
    this.#steps.push(run)
    if (run.id && !run.post) {
      this.#frame.steps[run.id] = { outputs: run.outputs, outcome: run.outcome, conclusion: run.conclusion }
    }
    this.settings.reporter.stepEnded?.(run)
  }

  /** What expressions of a step see. `own`: its variables; `github`: what is particular about its `github`. */
  scope(frame: Frame, own: Readonly<Record<string, string>> = {}, github: Record<string, unknown> = {}): Scope {
    const { settings, job } = this
    const { secrets, ...shared } = settings.contexts
    const inner = frame.action
    const cancelled = this.#frame.result === 'cancelled'
    // In a composite action it is the action's steps that count, but for a cancellation.
    const result = inner ? frame.result : this.#frame.result
    return {
      contexts: {
        ...shared,
        ...(inner ? { inputs: inner.inputs } : { secrets }),
        github: {
          ...(shared.github as object),
          ...github,
          ...(inner ? { action_path: inner.folder, action_status: frame.result } : {}),
        },
        env: { ...settings.env, ...job.exported, ...frame.environment, ...own },
        steps: frame.steps,
        job: { ...(shared.job as object), status: this.#frame.result },
        runner: runnerOf(job),
      },
      functions: {
        success: () => result === 'success' && !cancelled,
        failure: () => result === 'failure' && !cancelled,
        cancelled: () => cancelled,
        always: () => true,
        hashFiles: (...patterns) => hashFiles(job.workspace, patterns),
      },
    }
  }

  #stopForcing = () => {}

  /** Ends the steps that would not run any more; those that run always go on, for five minutes at most. */
  #cancel(message: string): void {
    if (this.#frame.result === 'cancelled') return
    this.#frame.result = 'cancelled'
    this.say(`##[error]${message}`)
    this.#stopForcing = this.settings.time.after(this.settings.cancelTimeout, () => {
      this.#forced = true
      this.job.kill()
    })
    for (const { wanted, cancel } of this.#active) if (!wanted()) cancel()
  }

  async #post(post: Post): Promise<void> {
    const wanted = () => this.wantsPost(post)
    if (!wanted()) {
      const skipped = { outcome: 'skipped', conclusion: 'skipped' } as const
      this.record({ name: post.name, id: undefined, post: true, ...skipped })
      return
    }
    const body = () => this.cancellable(undefined, wanted, post.run)
    await this.shown({ name: this.job.hide(post.name), id: undefined, post: true }, body, () => false)
  }

  /** Posts are asked about the job's state, those of composite actions as well. */
  wantsPost({ condition, environment, frame }: Post): boolean {
    if (condition === undefined) return true
    const { functions = {} } = this.scope(this.#frame)
    return expressionHolds(condition, { ...this.scope(frame, environment), functions })
  }

  /** The job's outputs; one that holds a masked value is dropped, as GitHub does. */
  #outputs(): Record<string, string> {
    const outputs: Record<string, string> = {}
    for (const [name, value] of Object.entries(textsOf(this.settings.model.outputs, this.scope(this.#frame)))) {
      if (this.job.hide(value) === value) outputs[name] = value
      else this.say(`##[warning]Skip output '${name}' since it may contain secret.`)
    }
    return outputs
  }

  #environmentUrl(): string {
    const { environmentUrl } = this.settings
    return environmentUrl ? textOf(environmentUrl, this.scope(this.#frame)) : ''
  }

  /** What steps left in RUNNER_TEMP, empty folders included; the folder for the command files is the runner's own. */
  #tempEntries(): string[] {
    const folders = readdirSync(this.job.temp).filter((name) => name !== '_runner_file_commands')
    return [...new Set([...folders, ...filesIn(this.job.temp)])]
  }
}

function runnerOf(job: Job) {
  return {
    os: job.environment.RUNNER_OS,
    arch: job.environment.RUNNER_ARCH,
    name: 'sandbox',
    environment: 'self-hosted',
    temp: job.temp,
    tool_cache: job.environment.RUNNER_TOOL_CACHE,
    debug: '',
  }
}

/** What the machine offers this job: without `id-token: write` there is no OIDC endpoint. */
function machineOf({ environment, permissions }: JobSettings): Record<string, string | undefined> {
  const offered = { ...environment }
  if (levelOf(permissions, 'id-token') !== 'write') {
    offered.ACTIONS_ID_TOKEN_REQUEST_URL = undefined
    offered.ACTIONS_ID_TOKEN_REQUEST_TOKEN = undefined
  }
  return offered
}

/** `github.*` as GITHUB_* variables. */
function githubVariables(github: Record<string, unknown>): Record<string, string> {
  const variables: Record<string, string> = { RUNNER_NAME: 'sandbox', RUNNER_ENVIRONMENT: 'self-hosted' }
  for (const [name, value] of Object.entries(github)) {
    if (name !== 'token' && typeof value === 'string') variables[`GITHUB_${name.toUpperCase()}`] = value
  }
  return variables
}

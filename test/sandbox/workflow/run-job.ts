/** Runs the steps of one job. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EvaluationError, expressionHolds, holds, type Scope, textOf, textsOf } from './expressions.ts'
import { matchesGlob } from './glob.ts'
import { type ActionUse, Job, type StepResult } from './job.ts'
import type { Token } from './language.ts'
import type { Defaults, JobModel, Permissions, StepModel } from './model.ts'
import { actionIn, checkOut, resolveUses } from './uses.ts'

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
  name: string
  result: Result
  outputs: Record<string, string>
  steps: StepRun[]
  summary: string
  log: string
  /** Milliseconds. */
  duration: number
  /** What is still in RUNNER_TEMP, and the files in HOME, once every post step has run. */
  leftBehind: { temp: string[]; home: string[] }
}

/** Called for everything that happens, in order. All texts are masked. */
export interface Reporter {
  jobStarted?(name: string): void
  stepStarted?(name: string): void
  line?(line: string): void
  stepEnded?(step: StepRun): void
  jobEnded?(job: JobRun): void
}

/** Everything that the workflow settles for a job. */
export interface JobSettings {
  model: JobModel
  name: string
  /** Contexts that hold for the whole job: github, vars, secrets, inputs, needs, matrix, strategy. */
  contexts: Record<string, unknown>
  /** `env:` of the workflow and of the job, evaluated. */
  env: Record<string, string>
  defaults: Defaults[]
  permissions: Permissions
  /** What the machine offers: OIDC endpoint, AWS endpoints. */
  environment: Readonly<Record<string, string | undefined>>
  /** Values that are masked from the start. */
  secrets: string[]
  /** Values that must never be in the log, masked or not. */
  knownSecrets: Iterable<string>
  workingCopy: string
  /** Folder of our actions: see `resolveUses`. */
  suite: string | undefined
  reporter: Reporter
  /** Asked for each step that would run: whether it is skipped all the same. */
  leaveOut: (step: StepModel) => boolean
  signal?: AbortSignal | undefined
  timeout: number
}

const minute = 60_000

/** @throws Error for what is not supported, and where a known secret is in the log. */
export async function runJob(settings: JobSettings): Promise<JobRun> {
  const { model } = settings
  // GitHub downloads actions before the first step; what cannot be had fails there.
  for (const { uses } of model.steps) if (uses && !uses.startsWith('./')) resolveUses(uses, '', settings.suite)
  const execution = new JobExecution(settings)
  try {
    return await execution.run()
  } finally {
    execution.job.dispose()
  }
}

class JobExecution {
  readonly job: Job
  readonly #settings: JobSettings
  readonly #cancel = new AbortController()
  readonly #steps: StepRun[] = []
  readonly #stepContext: Record<string, { outputs: Record<string, string>; outcome: Result; conclusion: Result }> = {}
  #status: 'success' | 'failure' | 'cancelled' = 'success'
  #log = ''

  constructor(settings: JobSettings) {
    this.#settings = settings
    const github = settings.contexts.github as Record<string, string>
    this.job = new Job({
      environment: machineOf(settings),
      secrets: settings.knownSecrets,
      onLine: (line) => this.#say(line),
      signal: this.#cancel.signal,
    })
    for (const secret of settings.secrets) if (secret) this.job.masks.add(secret)
    const eventPath = join(this.job.folder, '_github_workflow', 'event.json')
    mkdirSync(join(this.job.folder, '_github_workflow'))
    writeFileSync(eventPath, JSON.stringify(github.event))
    settings.contexts.github = {
      ...github,
      event_path: eventPath,
      workspace: this.job.workspace,
      job: settings.model.id,
    }
    Object.assign(
      this.job.environment,
      githubVariables(settings.contexts.github as Record<string, unknown>),
      settings.env,
    )
  }

  async run(): Promise<JobRun> {
    const { model, name, reporter, timeout, signal } = this.#settings
    const started = performance.now()
    reporter.jobStarted?.(name)
    const cancel = () => this.#end('The operation was canceled.')
    const limit = setTimeout(() => {
      this.#end(`The job has exceeded the maximum execution time of ${Math.round(timeout / minute)}m0s`)
    }, timeout)
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      for (const step of model.steps) await this.#step(step)
      await this.#posts()
    } finally {
      clearTimeout(limit)
      signal?.removeEventListener('abort', cancel)
    }
    const run: JobRun = {
      id: model.id,
      name,
      outputs: this.#outputs(),
      result: this.#status,
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

  /** What steps left in RUNNER_TEMP, empty folders included; the folder for the command files is the runner's own. */
  #tempEntries(): string[] {
    const folders = readdirSync(this.job.temp).filter((name) => name !== '_runner_file_commands')
    return [...new Set([...folders, ...filesIn(this.job.temp)])]
  }

  #end(message: string): void {
    if (this.#status === 'cancelled') return
    this.#status = 'cancelled'
    this.#say(`##[error]${message}`)
    this.#cancel.abort()
  }

  #say(line: string): void {
    const shown = this.job.hide(line)
    this.#log += `${shown}\n`
    this.#settings.reporter.line?.(shown)
  }

  async #step(step: StepModel): Promise<void> {
    const scope = this.#scope({})
    let name = step.run ? 'Run' : `Run ${step.uses}`
    let wanted = true
    let failed: unknown
    try {
      wanted = holds(step.if, scope) && !this.#settings.leaveOut(step)
      if (wanted || !step.name) name = step.name ? textOf(step.name, scope) : titleOf(step, scope)
      else name = String(step.name)
    } catch (error) {
      failed = error
    }
    if (!wanted) return this.#record(step.id, { name: this.job.hide(name), outcome: 'skipped', conclusion: 'skipped' })
    await this.#group(
      this.job.hide(name),
      false,
      step.id,
      async () => {
        if (failed) throw failed
        return await this.#body(step)
      },
      () => step.continueOnError !== undefined && textOf(step.continueOnError, this.#scope({})) === 'true',
    )
  }

  /** Runs a step or post step, in a group of the log. */
  async #group(
    name: string,
    post: boolean,
    id: string | undefined,
    body: () => Promise<StepResult | undefined>,
    forgiven: () => boolean,
  ): Promise<void> {
    const started = performance.now()
    const logged = this.#log.length
    this.#settings.reporter.stepStarted?.(name)
    let result: StepResult | undefined
    let outcome: Result = 'success'
    try {
      result = await body()
      outcome = result?.ended === 'cancelled' ? 'cancelled' : (result?.conclusion ?? 'success')
      if (result?.ended === 'timeout') this.#say(`##[error]The action '${name}' has timed out.`)
      // An action says itself why it failed.
      else if (outcome === 'failure' && !result?.log.includes('##[error]'))
        this.#say(`##[error]Process completed with exit code ${result?.exitCode}.`)
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error
      this.#say(`##[error]${error.message}`)
      outcome = 'failure'
    }
    const conclusion = outcome === 'failure' && forgiven() ? 'success' : outcome
    if (conclusion === 'failure' && this.#status === 'success') this.#status = 'failure'
    const outputs = result?.outputs ?? {}
    const log = this.#log.slice(logged)
    const run = { name, id, outcome, conclusion, outputs, log, duration: performance.now() - started, post }
    this.#record(id, run)
  }

  #record(id: string | undefined, part: Pick<StepRun, 'name' | 'outcome' | 'conclusion'> & Partial<StepRun>): void {
    const run: StepRun = { id, outputs: {}, log: '', duration: 0, post: false, ...part }
    this.#steps.push(run)
    if (id && !run.post) {
      this.#stepContext[id] = { outputs: run.outputs, outcome: run.outcome, conclusion: run.conclusion }
    }
    this.#settings.reporter.stepEnded?.(run)
  }

  async #body(step: StepModel): Promise<StepResult | undefined> {
    const outer = this.#scope({})
    const own = textsOf(step.env, outer)
    const scope = this.#scope(own)
    const timeout = step.timeoutMinutes ? Number(textOf(step.timeoutMinutes, scope)) * minute : undefined
    if (step.run) return await this.#script(step, step.run, own, scope, timeout)
    return await this.#action(step, own, scope, timeout)
  }

  async #script(step: StepModel, run: Token, own: Record<string, string>, scope: Scope, timeout: number | undefined) {
    const script = textOf(run, scope)
    for (const [at, line] of script.trimEnd().split('\n').entries()) this.#say(at === 0 ? `Run ${line}` : `  ${line}`)
    const pick = (from: 'shell' | 'workingDirectory') => {
      const token = step[from] ?? this.#settings.defaults.map((defaults) => defaults[from]).find(Boolean)
      return token && textOf(token, scope)
    }
    const folder = pick('workingDirectory') ?? '.'
    if (!existsSync(resolve(this.job.workspace, folder)))
      throw new EvaluationError(`The working-directory '${folder}' does not exist in the workspace.`)
    return await this.job.run(script, own, folder, { shell: shellOf(pick('shell')), timeout })
  }

  async #action(step: StepModel, own: Record<string, string>, scope: Scope, timeout: number | undefined) {
    const uses = step.uses ?? ''
    const given = textsOf(step.with, scope)
    this.#say(`Run ${uses}`)
    for (const [name, value] of Object.entries(given))
      this.#say(`  ${name}: ${value.trimEnd().replaceAll('\n', '\n    ')}`)
    const used = resolveUses(uses, this.job.workspace, this.#settings.suite)
    if (used.kind === 'checkout') {
      checkOut(this.#settings.workingCopy, this.job.workspace, given)
      return undefined
    }
    const action = actionIn(used.folder)
    if (!action)
      throw new EvaluationError(
        `Can't find 'action.yml' under '${uses}'. Did you forget to run actions/checkout before running your local action?`,
      )
    const inputs: Record<string, string> = {}
    const defaults = this.#scope({})
    for (const [name, input] of action.inputs)
      inputs[name] = input.default === undefined ? '' : textOf(input.default, defaults)
    const names = new Map([...action.inputs.keys()].map((name) => [name.toLowerCase(), name]))
    const unexpected = Object.keys(given).filter((name) => !names.has(name.toLowerCase()))
    if (unexpected.length > 0)
      this.#say(
        `##[warning]Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${[...names.values()].join("', '")}']`,
      )
    for (const [name, value] of Object.entries(given)) inputs[names.get(name.toLowerCase()) ?? name] = value
    const title = `Post ${step.name ? textOf(step.name, scope) : titleOf(step, scope)}`
    const use: ActionUse = { name: title, folder: used.folder, runs: action.runs, inputs, environment: own, timeout }
    return await this.job.start(use)
  }

  async #posts(): Promise<void> {
    for (let next = this.job.nextPost; next; next = this.job.nextPost) {
      const condition = next.runs['post-if']
      if (condition !== undefined && !expressionHolds(condition, this.#scope(next.environment ?? {}))) {
        await this.job.post({ skip: true })
        this.#record(undefined, { name: next.name, outcome: 'skipped', conclusion: 'skipped', post: true })
        continue
      }
      const name = this.job.hide(next.name)
      await this.#group(
        name,
        true,
        undefined,
        async () => await this.job.post(),
        () => false,
      )
    }
  }

  /** The job's outputs; one that holds a masked value is dropped, as GitHub does. */
  #outputs(): Record<string, string> {
    const outputs: Record<string, string> = {}
    for (const [name, value] of Object.entries(textsOf(this.#settings.model.outputs, this.#scope({})))) {
      if (this.job.hide(value) === value) outputs[name] = value
      else this.#say(`##[warning]Skip output '${name}' since it may contain secret.`)
    }
    return outputs
  }

  #scope(own: Readonly<Record<string, string>>): Scope {
    const { contexts, env } = this.#settings
    const { job } = this
    return {
      contexts: {
        ...contexts,
        env: { ...env, ...job.exported, ...own },
        steps: this.#stepContext,
        job: { status: this.#status },
        runner: {
          os: job.environment.RUNNER_OS,
          arch: job.environment.RUNNER_ARCH,
          name: 'sandbox',
          environment: 'self-hosted',
          temp: job.temp,
          tool_cache: job.environment.RUNNER_TOOL_CACHE,
          debug: '',
        },
      },
      functions: {
        success: () => this.#status === 'success',
        failure: () => this.#status === 'failure',
        cancelled: () => this.#status === 'cancelled',
        always: () => true,
        hashFiles: (...patterns) => hashFiles(job.workspace, patterns),
      },
    }
  }
}

/** `${{ hashFiles(...) }}`: SHA-256 over the SHA-256 of each file, empty when nothing matches. */
function hashFiles(workspace: string, patterns: string[]): string {
  const chosen = (file: string) =>
    patterns.reduce(
      (taken, pattern) =>
        pattern.startsWith('!') ? taken && !matchesGlob(file, pattern.slice(1)) : taken || matchesGlob(file, pattern),
      false,
    )
  const files = filesIn(workspace)
    .filter((file) => chosen(file.replaceAll('\\', '/')))
    .map((file) => join(workspace, file))
  if (files.length === 0) return ''
  const all = createHash('sha256')
  for (const file of files) all.update(createHash('sha256').update(readFileSync(file)).digest())
  return all.digest('hex')
}

/** What the machine offers this job: without `id-token: write` there is no OIDC endpoint. */
function machineOf({ environment, permissions }: JobSettings): Record<string, string | undefined> {
  const offered = { ...environment }
  if ((permissions['id-token'] ?? permissions['*']) !== 'write') {
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

/** A step without a name is called by what it runs. */
function titleOf(step: StepModel, scope: Scope): string {
  if (!step.run) return `Run ${step.uses}`
  return `Run ${textOf(step.run, scope).trim().split('\n')[0]}`
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
function shellOf(shell: string | undefined): string[] {
  if (shell === undefined) return ['bash', '-e', '{0}']
  if (shell === 'bash') return ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}']
  if (shell === 'sh') return ['sh', '-e', '{0}']
  if (shell === 'python') return ['python', '{0}']
  if (shell.includes('{0}')) return shell.split(' ')
  throw new Error(`The runner of the sandbox does not support 'shell: ${shell}'`)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => file.slice(folder.length + 1))
    .sort()
}

/** A token as GitHub's installation tokens look; it opens nothing. */
export function newGithubToken(): string {
  return `ghs_${randomBytes(18).toString('hex')}`
}

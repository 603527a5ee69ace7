/**
 * A small workflow runner: runs a workflow file as GitHub would, on this machine, with GitHub's own parser and
 * expression evaluator. One job after another, in the order of `needs`. What it does not support is an error.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rewriteWorkflow } from '../../../release.ts'
import { inputsOf, starts, type WorkflowEvent } from './events.ts'
import { EvaluationError, holds, resolved, type Scope, textOf, textsOf } from './expressions.ts'
import { root } from './job.ts'
import { isMapping, type Token } from './language.ts'
import { entries, type JobModel, type Permissions, readWorkflow, type StepModel, type Workflow } from './model.ts'
import { type JobRun, newGithubToken, type Reporter, type Result, runJob } from './run-job.ts'

export { dispatch, pullRequest, push, release, type WorkflowEvent } from './events.ts'
export type { StepModel } from './model.ts'
export type { JobRun, Reporter, Result, StepRun } from './run-job.ts'

/** What GitHub puts into a job's ID tokens. */
export interface JobClaims {
  repository: string
  ref: string
  sha: string
  event: string
  environment: string | undefined
  headRef: string
  baseRef: string
  /** Name and file of the workflow. */
  workflow: string
  workflowFile: string
}

export interface RunOptions {
  /** The repository's working copy: a folder. Paths of workflows are relative to it. */
  workingCopy: string
  /** Path of the workflow file in the working copy. */
  workflow: string
  /** Tree of the release that `huggingface/ds-infra/<name>@<ref>` means; default: the working copy's own actions. */
  suite?: string
  event: WorkflowEvent
  /** `owner/name`; default huggingface/sample. */
  repository?: string
  vars?: Readonly<Record<string, string>>
  secrets?: Readonly<Record<string, string>>
  /** Variables of the machine, among them the OIDC endpoint, which only jobs with `id-token: write` get. */
  environment?: Readonly<Record<string, string | undefined>>
  /** Values that must never be in a log. The run throws when one is. */
  knownSecrets?: Iterable<string>
  /** Asked for each step that would run: whether it is skipped all the same, for what this machine lacks. */
  leaveOut?: (step: StepModel) => boolean
  /** Called before each job with the claims of its ID tokens. */
  onJob?: (claims: JobClaims) => void
  reporter?: Reporter
  /** Cancels the run. */
  signal?: AbortSignal
}

export interface WorkflowRun {
  /** `skipped` when the event does not start the workflow, or no job ran. */
  result: Result
  jobs: JobRun[]
  /** Outputs of `on.workflow_call`. */
  outputs: Record<string, string>
}

/** @throws Error for a faulty file, for what is not supported, and when a known secret is in a log. */
export async function runWorkflow(options: RunOptions): Promise<WorkflowRun> {
  const workflow = await load(options.workingCopy, options.workflow)
  if (!starts(workflow, options.event)) return { result: 'skipped', jobs: [], outputs: {} }
  const github = githubContext(workflow, options)
  const contexts = { github, vars: options.vars ?? {}, inputs: {} }
  const declared = workflow.on.workflow_dispatch?.inputs
  if (options.event.name === 'workflow_dispatch')
    contexts.inputs = inputsOf(declared, options.event.inputs ?? {}, contexts)
  // Secrets do not reach a pull request of a fork, and its token cannot write.
  const secrets = isFork(options) ? {} : { ...options.secrets }
  return await new WorkflowExecution(workflow, options, contexts, secrets, { '*': 'write' }).run()
}

async function load(folder: string, path: string, rewrite = (text: string) => text): Promise<Workflow> {
  const file = join(folder, path)
  if (!existsSync(file)) throw new Error(`There is no workflow ${path}`)
  return await readWorkflow(path, rewrite(readFileSync(file, 'utf8')))
}

/** The workflow that a `uses:` of a job calls: of the working copy (`./`), or ours by name and version. */
async function loadCalled(uses: string, workingCopy: string): Promise<Workflow> {
  if (uses.startsWith('./')) return await load(workingCopy, uses.slice(2))
  const [, path, version] = /^huggingface\/ds-infra\/(\.github\/workflows\/[^@]+)@(.+)$/.exec(uses) ?? []
  if (!path || !version) throw new Error(`The runner of the sandbox cannot call '${uses}'`)
  // On a tag our workflows name our actions by release instead of by path.
  return await load(root, path, (text) => rewriteWorkflow(text, { repository: 'huggingface/ds-infra', version }))
}

/** What a job may do where neither it nor its workflow says: GitHub's restricted default. */
const usualPermissions: Permissions = { '*': 'none', contents: 'read', packages: 'read' }

class WorkflowExecution {
  readonly #workflow: Workflow
  readonly #options: RunOptions
  readonly #contexts: Record<string, unknown>
  readonly #secrets: Record<string, string>
  /** What the caller of this workflow may do. */
  readonly #bounds: Permissions
  readonly #depth: number
  readonly #jobs: JobRun[] = []
  readonly #done = new Map<string, { result: Result; outputs: Record<string, string> }>()

  constructor(
    workflow: Workflow,
    options: RunOptions,
    contexts: Record<string, unknown>,
    secrets: Record<string, string>,
    bounds: Permissions,
    depth = 0,
  ) {
    this.#workflow = workflow
    this.#options = options
    this.#contexts = contexts
    this.#secrets = secrets
    this.#bounds = bounds
    this.#depth = depth
  }

  async run(): Promise<WorkflowRun> {
    resolved(this.#workflow.concurrency, { contexts: this.#contexts })
    const waiting = new Map(this.#workflow.jobs)
    while (waiting.size > 0) {
      // The parser has refused cycles, so one of them is always ready.
      const job = [...waiting.values()].find(({ needs }) => needs.every((need) => this.#done.has(need)))
      if (!job)
        throw new Error(`${this.#workflow.file}: the jobs ${[...waiting.keys()].join(', ')} wait for each other`)
      waiting.delete(job.id)
      this.#done.set(job.id, await this.#job(job))
    }
    return { result: overall([...this.#done.values()]), jobs: this.#jobs, outputs: this.#callOutputs() }
  }

  async #job(model: JobModel): Promise<{ result: Result; outputs: Record<string, string> }> {
    const scope = this.#jobScope(model, {})
    if (!holds(model.if, scope)) {
      this.#skipped(model)
      return { result: 'skipped', outputs: {} }
    }
    const runs: { result: Result; outputs: Record<string, string> }[] = []
    const { combinations, failFast } = strategyOf(model.strategy, scope)
    for (const [index, matrix] of combinations.entries()) {
      if (failFast && runs.some(({ result }) => result === 'failure')) {
        runs.push({ result: 'cancelled', outputs: {} })
        continue
      }
      const strategy = {
        'fail-fast': failFast,
        'job-index': index,
        'job-total': combinations.length,
        'max-parallel': 1,
      }
      const own = this.#jobScope(model, { matrix, strategy })
      const run = model.uses ? await this.#call(model, model.uses, own) : await this.#steps(model, matrix, own)
      const forgiven =
        run.result === 'failure' && model.continueOnError && textOf(model.continueOnError, own) === 'true'
      runs.push(forgiven ? { ...run, result: 'success' } : run)
    }
    return { result: overall(runs), outputs: Object.assign({}, ...runs.map(({ outputs }) => outputs)) }
  }

  async #steps(model: JobModel, matrix: Record<string, unknown>, scope: Scope): Promise<JobRun> {
    const { environment, reporter, signal, onJob, leaveOut, event } = this.#options
    refuseOtherMachines(model, scope)
    resolved(model.concurrency, scope)
    const outer = textsOf(this.#workflow.env, this.#secretScope(scope))
    const own = textsOf(model.env, this.#secretScope(scope))
    const token = newGithubToken()
    const github = { ...(scope.contexts.github as object), token }
    onJob?.({
      repository: this.#options.repository ?? 'huggingface/sample',
      ref: event.ref,
      sha: event.sha,
      event: event.name,
      environment: nameOf(resolved(model.environment, scope)),
      headRef: event.headRef ?? '',
      baseRef: event.baseRef ?? '',
      workflow: this.#workflow.name,
      workflowFile: this.#options.workflow,
    })
    const secrets = { ...this.#secrets, GITHUB_TOKEN: token }
    const run = await runJob({
      model,
      name: nameOfJob(model, matrix, scope),
      contexts: { ...scope.contexts, github, secrets },
      env: { ...outer, ...own },
      defaults: [model.defaults, this.#workflow.defaults],
      permissions: this.#permissions(model),
      environment: environment ?? {},
      secrets: Object.values(secrets),
      knownSecrets: this.#options.knownSecrets ?? [],
      workingCopy: this.#options.workingCopy,
      suite: this.#options.suite,
      reporter: reporter ?? {},
      leaveOut: leaveOut ?? (() => false),
      signal,
      timeout: (model.timeoutMinutes ? Number(textOf(model.timeoutMinutes, scope)) : 360) * 60_000,
    })
    this.#jobs.push(run)
    return run
  }

  /** A job that calls a workflow. */
  async #call(
    model: JobModel,
    uses: string,
    scope: Scope,
  ): Promise<{ result: Result; outputs: Record<string, string> }> {
    if (this.#depth >= 3) throw new Error(`${this.#workflow.file}: workflows may call each other 4 levels deep`)
    const called = await loadCalled(uses, this.#options.workingCopy)
    const settings = called.on.workflow_call
    if (!settings) throw new Error(`${called.file} is not reusable: it lacks 'on: workflow_call'`)
    const given = (resolved(model.with, this.#secretScope(scope)) ?? {}) as Record<string, unknown>
    const { github, vars } = this.#contexts
    const inputs = inputsOf(settings.inputs, given, { github, vars })
    const execution = new WorkflowExecution(
      called,
      this.#options,
      { github, vars, inputs },
      this.#secretsFor(model, settings.secrets, scope),
      this.#permissions(model),
      this.#depth + 1,
    )
    const { result, jobs, outputs } = await execution.run()
    this.#jobs.push(...jobs)
    return { result, outputs }
  }

  #secretsFor(model: JobModel, declared: Token | undefined, scope: Scope): Record<string, string> {
    if (model.secrets && !isMapping(model.secrets)) return this.#secrets
    const given = textsOf(model.secrets, this.#secretScope(scope))
    for (const [name, token] of entries(declared)) {
      const required = isMapping(token) && String(token.find('required')) === 'true'
      if (required && !given[name])
        throw new EvaluationError(`Secret ${name} is required, but not provided while calling.`)
    }
    return given
  }

  #callOutputs(): Record<string, string> {
    const jobs: Record<string, unknown> = {}
    for (const [id, { result, outputs }] of this.#done) jobs[id] = { result, outputs }
    const outputs: Record<string, string> = {}
    for (const [name, token] of entries(this.#workflow.on.workflow_call?.outputs)) {
      const value = isMapping(token) ? token.find('value') : undefined
      outputs[name] = value ? textOf(value, { contexts: { ...this.#contexts, jobs } }) : ''
    }
    return outputs
  }

  /** What the job may do: its own word, else the workflow's, else the default, never more than the caller. */
  #permissions(model: JobModel): Permissions {
    const asked = model.permissions ?? this.#workflow.permissions ?? (this.#depth > 0 ? this.#bounds : usualPermissions)
    const granted: Permissions = {}
    for (const name of new Set(['*', ...Object.keys(asked), ...Object.keys(this.#bounds)])) {
      granted[name] = lesser(asked[name] ?? asked['*'], this.#bounds[name] ?? this.#bounds['*'])
      if (isFork(this.#options)) granted[name] = lesser(granted[name], name === 'id-token' ? 'none' : 'read')
    }
    return granted
  }

  #jobScope(model: JobModel, extra: Record<string, unknown>): Scope {
    const needs: Record<string, unknown> = {}
    for (const need of model.needs) needs[need] = this.#done.get(need)
    const ancestors = this.#ancestors(model)
    const cancelled = this.#options.signal?.aborted ?? false
    return {
      contexts: { ...this.#contexts, needs, ...extra },
      functions: {
        success: () => !cancelled && ancestors.every((result) => result === 'success'),
        failure: () => ancestors.includes('failure'),
        cancelled: () => cancelled,
        always: () => true,
      },
    }
  }

  #secretScope(scope: Scope): Scope {
    return { ...scope, contexts: { ...scope.contexts, secrets: this.#secrets } }
  }

  #ancestors(model: JobModel): Result[] {
    return model.needs.flatMap((need) => {
      const job = this.#workflow.jobs.get(need)
      const own = this.#done.get(need)?.result ?? 'skipped'
      return job ? [own, ...this.#ancestors(job)] : [own]
    })
  }

  #skipped(model: JobModel): void {
    const run: JobRun = {
      id: model.id,
      name: model.name ? String(model.name) : model.id,
      result: 'skipped',
      outputs: {},
      steps: [],
      summary: '',
      log: '',
      duration: 0,
      leftBehind: { temp: [], home: [] },
    }
    this.#jobs.push(run)
    this.#options.reporter?.jobEnded?.(run)
  }
}

function overall(runs: { result: Result }[]): Result {
  const results = runs.map(({ result }) => result)
  if (results.includes('failure')) return 'failure'
  if (results.includes('cancelled')) return 'cancelled'
  return results.every((result) => result === 'skipped') ? 'skipped' : 'success'
}

function lesser(first = 'none', second = 'none'): string {
  const order = ['none', 'read', 'write']
  return order[Math.min(order.indexOf(first), order.indexOf(second))] ?? 'none'
}

/** The combinations of a matrix (`include` and `exclude` as GitHub reads them), one empty one without a matrix. */
function strategyOf(token: Token | undefined, scope: Scope) {
  const strategy = (resolved(token, scope) ?? {}) as Record<string, unknown>
  const failFast = String(strategy['fail-fast'] ?? 'true') === 'true'
  const { include = [], exclude = [], ...axes } = (strategy.matrix ?? {}) as Record<string, Record<string, unknown>[]>
  let combinations: Record<string, unknown>[] = [{}]
  for (const [name, values] of Object.entries(axes)) {
    combinations = combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })))
  }
  const fits = (combination: Record<string, unknown>, part: Record<string, unknown>, names: string[]) =>
    names.every((name) => JSON.stringify(combination[name]) === JSON.stringify(part[name]))
  combinations = combinations.filter((one) => !exclude.some((part) => fits(one, part, Object.keys(part))))
  const original = Object.keys(axes)
  const alone: Record<string, unknown>[] = []
  for (const part of include) {
    const shared = Object.keys(part).filter((name) => original.includes(name))
    const extended = original.length > 0 ? combinations.filter((one) => fits(one, part, shared)) : []
    for (const one of extended) Object.assign(one, part)
    if (extended.length === 0) alone.push({ ...part })
  }
  if (original.length === 0 && alone.length > 0) return { combinations: alone, failFast }
  return { combinations: [...combinations, ...alone], failFast }
}

function nameOfJob(model: JobModel, matrix: Record<string, unknown>, scope: Scope): string {
  if (model.name) return textOf(model.name, scope)
  const values = Object.values(matrix).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  )
  return values.length > 0 ? `${model.id} (${values.join(', ')})` : model.id
}

function nameOf(environment: unknown): string | undefined {
  if (typeof environment === 'string') return environment || undefined
  return environment ? String((environment as { name: unknown }).name) : undefined
}

/** Every label means this machine, except those of another system. */
function refuseOtherMachines(model: JobModel, scope: Scope): void {
  const labels = JSON.stringify(resolved(model.runsOn, scope) ?? '').toLowerCase()
  // Hosted Linux is what workflows name; any machine with bash can stand in for it, but not for the others.
  const other = ['windows', 'macos'].some((system) => labels.includes(system))
  if (other)
    throw new Error(`The job '${model.id}' runs on ${labels}; the runner of the sandbox has this machine alone`)
}

function isFork({ event }: RunOptions): boolean {
  const request = event.payload.pull_request as { head: { repo: { fork: boolean } } } | undefined
  return request?.head.repo.fork ?? false
}

function githubContext(workflow: Workflow, options: RunOptions): Record<string, unknown> {
  const { event } = options
  const repository = options.repository ?? 'huggingface/sample'
  const name = event.ref.replace(/^refs\/(heads|tags|pull)\//, '')
  return {
    action: '__run',
    actor: 'octocat',
    api_url: 'https://api.github.com',
    base_ref: event.baseRef ?? '',
    event: event.payload,
    event_name: event.name,
    graphql_url: 'https://api.github.com/graphql',
    head_ref: event.headRef ?? '',
    ref: event.ref,
    ref_name: name,
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: '42',
    repository_owner: repository.split('/')[0],
    run_attempt: '1',
    run_id: '1234567890',
    run_number: '1',
    server_url: 'https://github.com',
    sha: event.sha,
    triggering_actor: 'octocat',
    workflow: workflow.name,
    workflow_ref: `${repository}/${options.workflow}@${event.ref}`,
  }
}

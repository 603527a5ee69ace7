/** A job with steps, from its place in the queue to its end: concurrency, environment, token, machine. */

import type { Member } from '../../github/concurrency.ts'
import type { DeploymentState } from '../../github/deployments.ts'
import type { Permissions, RunStatus } from '../../github/github.ts'
import { actionsBot, serverUrl } from '../../github/payloads.ts'
import type { Environment } from '../../github/repository.ts'
import { concurrencyOf } from '../file/concurrency-settings.ts'
import { resolved, type Scope, textOf, textsOf } from '../file/expressions.ts'
import { matchesGlob } from '../file/glob.ts'
import { isMapping, type Token } from '../file/language.ts'
import type { LoadedWorkflow } from '../file/load.ts'
import type { JobModel, StepModel } from '../file/model.ts'
import { ofFork } from '../file/permissions.ts'
import { type JobRun, type Reporter, withoutSteps } from '../results.ts'
import type { Time } from '../time.ts'
import { claimsOf, type JobClaims, type RunFacts, shortRef } from './contexts.ts'
import { runJob } from './run-job.ts'

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

const minute = 60_000

/** Runs a job when it is its turn. Its place in the run's list of jobs is taken at once. */
export async function runLeaf(run: RunParts, call: Call, job: LeafJob): Promise<JobRun> {
  const { model, name, scope, wanted, failing } = job
  if (model.unsupported !== undefined) throw new Error(model.unsupported)
  refuseOtherMachines(model, scope)
  const slot = run.jobs.push(withoutSteps(model.id, name, 'cancelled')) - 1
  const own = new AbortController()
  const stop = () => {
    if (failing.aborted || !wanted()) own.abort(call.signal.reason)
  }
  if (call.signal.aborted || failing.aborted) stop()
  for (const signal of [call.signal, failing]) signal.addEventListener('abort', stop)
  try {
    const ended = await inTurn(run, call, job, own)
    run.jobs[slot] = ended
    return ended
  } finally {
    for (const signal of [call.signal, failing]) signal.removeEventListener('abort', stop)
  }
}

async function inTurn(run: RunParts, call: Call, job: LeafJob, own: AbortController): Promise<JobRun> {
  const { model, name, scope } = job
  const { github, repository } = run
  const without = (result: 'cancelled' | 'failure', reason: string) => {
    const ended = withoutSteps(model.id, name, result, reason)
    run.options.reporter?.jobEnded?.(ended)
    return ended
  }
  const group = concurrencyOf(model.concurrency, scope, `jobs.${model.id}`)
  const member: Member = { name, within: call.within, cancel: (reason) => own.abort(reason) }
  const giveUp = () => github.concurrency.giveUp(member, reasonOf(own.signal))
  own.signal.addEventListener('abort', giveUp)
  const entry = group && (await github.concurrency.enter(repository.name, group, member))
  own.signal.removeEventListener('abort', giveUp)
  if (entry?.entered === false) return without('cancelled', entry.reason)
  try {
    if (own.signal.aborted) return without('cancelled', reasonOf(own.signal))
    const environment = environmentOf(model.environment, scope)
    const settings = environment ? repository.environment(environment.name) : {}
    const refusal = environment && (await gate(run, job, environment.name, settings, own.signal))
    if (own.signal.aborted) return without('cancelled', reasonOf(own.signal))
    if (refusal !== undefined) return without('failure', refusal)
    return await onMachine(run, call, job, own.signal, environment, settings)
  } finally {
    if (entry) entry.leave()
  }
}

function reasonOf(signal: AbortSignal): string {
  return typeof signal.reason === 'string' ? signal.reason : 'The operation was canceled.'
}

interface NamedEnvironment {
  name: string
  url: Token | undefined
  /** Whether GitHub records a deployment of it. */
  recorded: boolean
}

function environmentOf(token: Token | undefined, scope: Scope): NamedEnvironment | undefined {
  if (!token) return undefined
  const mapping = isMapping(token) ? token : undefined
  const named = mapping ? mapping.find('name') : token
  const name = named ? textOf(named, scope) : ''
  if (name === '') return undefined
  const recorded = String(resolved(mapping?.find('deployment'), scope) ?? 'true') === 'true'
  return { name, url: mapping?.find('url'), recorded }
}

/** Waits for what protects the environment. Returns why the job may not start. */
async function gate(
  run: RunParts,
  { name }: LeafJob,
  environment: string,
  { branches, waitTimer, review }: Environment,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { event } = run
  const ref = event.ref.replace(/^refs\/(heads|tags)\//, '')
  if (branches && !branches.some((pattern) => matchesGlob(ref, pattern)))
    return `${kindOf(event.ref)} "${ref}" is not allowed to deploy to ${environment} due to environment protection rules.`
  if (!review && !waitTimer) return undefined
  setStatus(run, 'waiting')
  const cancelled = new Promise<false>((done) => signal.addEventListener('abort', () => done(false), { once: true }))
  const request = { environment, job: name, runId: run.run.id, ref: event.ref, sha: event.sha }
  if (review && !(await Promise.race([review(request), cancelled])))
    return 'The deployment was rejected or didn\u2019t satisfy other protection rules.'
  if (waitTimer) {
    const waited = new Promise<void>((done) => run.time.after(waitTimer * minute, done))
    await Promise.race([waited, cancelled])
  }
  setStatus(run, 'in_progress')
  return undefined
}

function kindOf(ref: string): string {
  return ref.startsWith('refs/tags/') ? 'Tag' : 'Branch'
}

export function setStatus({ run, github }: Pick<RunParts, 'run' | 'github'>, status: RunStatus): void {
  run.status = status
  run.updatedAt = github.now()
}

async function onMachine(
  run: RunParts,
  call: Call,
  { model, name, scope, granted }: LeafJob,
  signal: AbortSignal,
  environment: NamedEnvironment | undefined,
  settings: Environment,
): Promise<JobRun> {
  const { github, repository, event, options, time } = run
  const permissions = event.fork ? ofFork(granted) : granted
  const token = github.issueToken({ repository: repository.name, permissions })
  const own = { token, GITHUB_TOKEN: token }
  const secrets = { ...call.secrets, ...(event.fork ? {} : settings.secrets), GITHUB_TOKEN: own.GITHUB_TOKEN }
  // The workflow's `env:` is there before the environment is: it sees the repository's variables and secrets alone.
  const context = { ...run.context, token }
  const outer = { ...scope, contexts: { ...scope.contexts, github: context, secrets: { ...call.secrets, ...own } } }
  const vars = { ...run.vars, ...settings.vars }
  const inner = { ...scope, contexts: { ...scope.contexts, github: context, secrets, vars } }
  const env = { ...textsOf(call.loaded.workflow.env, outer), ...textsOf(model.env, inner) }
  const claims = claimsOf(run, call.loaded, environment?.name)
  options.onJob?.(claims)
  const record = recordDeployment(run, environment)
  record('in_progress')
  try {
    const ended = await runJob({
      model,
      name,
      github,
      repository,
      event,
      origin: call.loaded.origin,
      contexts: inner.contexts,
      env,
      defaults: [model.defaults, call.loaded.workflow.defaults],
      permissions,
      token,
      environmentUrl: environment?.url,
      environment: { ...options.environment, ...options.identity?.(claims) },
      secrets: Object.values(secrets),
      knownSecrets: options.knownSecrets ?? [],
      reporter: options.reporter ?? {},
      leaveOut: options.leaveOut ?? (() => false),
      signal,
      time,
      timeout: minutesOf(model.timeoutMinutes, scope, 360),
      cancelTimeout: minutesOf(model.cancelTimeoutMinutes, scope, 5),
    })
    const states = { success: 'success', failure: 'failure', cancelled: 'error', skipped: 'inactive' } as const
    record(states[ended.result], ended.environmentUrl)
    return ended
  } finally {
    github.revokeToken(token)
  }
}

function minutesOf(token: Token | undefined, scope: Scope, usual: number): number {
  return (token ? Number(textOf(token, scope)) : usual) * minute
}

/** The deployment that GitHub itself records for a job with an environment. */
function recordDeployment(run: RunParts, environment: NamedEnvironment | undefined) {
  if (!environment?.recorded) return () => {}
  const { github, repository, event } = run
  const deployment = github.deployments.add({
    repository: repository.name,
    sha: event.sha,
    ref: shortRef(event.ref),
    environment: environment.name,
    creator: actionsBot,
  })
  const logUrl = `${serverUrl}/${repository.name}/actions/runs/${run.run.id}`
  return (state: DeploymentState, environmentUrl = '') => {
    github.deployments.addStatus(deployment, { state, environmentUrl, logUrl, creator: actionsBot })
  }
}

/** Every label means this machine, except those of another system. */
function refuseOtherMachines(model: JobModel, scope: Scope): void {
  const labels = JSON.stringify(resolved(model.runsOn, scope) ?? '').toLowerCase()
  // Hosted Linux is what workflows name; any machine with bash can stand in for it, but not for the others.
  const other = ['windows', 'macos'].some((system) => labels.includes(system))
  if (other)
    throw new Error(`The job '${model.id}' runs on ${labels}; the runner of the sandbox has this machine alone`)
}

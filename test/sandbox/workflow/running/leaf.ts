/** A job with steps, from its place in the queue to its end: concurrency, environment, token, machine. */
import type { Member } from '../../github/concurrency.ts'
import { isOfDependabot } from '../../github/event.ts'
import { concurrencyOf } from '../file/concurrency-settings.ts'
import { EvaluationError, resolved, type Scope, textOf, textsOf } from '../file/expressions.ts'
import type { Token } from '../file/language.ts'
import type { JobModel } from '../file/model.ts'
import { ofFork } from '../file/permissions.ts'
import { type JobRun, withoutSteps } from '../results.ts'
import { claimsOf } from './contexts.ts'
import { environmentOf, gate, type NamedEnvironment, recordDeployment } from './environment.ts'
import { runJob } from './run-job.ts'
import type { Call, LeafJob, RunParts } from './run-parts.ts'

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
  const end = (ended: JobRun) => {
    run.jobs[slot] = ended
    if (ended.steps.length === 0) run.options.reporter?.jobEnded?.(ended)
    return ended
  }
  try {
    return end(await inTurn(run, call, job, own))
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    return end(withoutSteps(model.id, name, 'failure', error.message))
  } finally {
    for (const signal of [call.signal, failing]) signal.removeEventListener('abort', stop)
  }
}

async function inTurn(run: RunParts, call: Call, job: LeafJob, own: AbortController): Promise<JobRun> {
  const { model, name, scope } = job
  const { github, repository } = run
  const without = (result: 'cancelled' | 'failure', reason: string) => withoutSteps(model.id, name, result, reason)
  const group = concurrencyOf(model.concurrency, scope, `jobs.${model.id}`)
  const member: Member = { name, within: call.within, cancel: (reason) => own.abort(reason) }
  const giveUp = () => github.concurrency.giveUp(member, reasonOf(own.signal))
  own.signal.addEventListener('abort', giveUp)
  const entry = group && (await github.concurrency.enter(repository.name, group, member))
  own.signal.removeEventListener('abort', giveUp)
  if (entry?.entered === false) return without('cancelled', entry.reason)
  try {
    if (own.signal.aborted) return without('cancelled', reasonOf(own.signal))
    const environment = environmentOf(repository, model.environment, scope)
    const refusal = environment && (await gate(run, job, environment, own.signal))
    if (own.signal.aborted) return without('cancelled', reasonOf(own.signal))
    if (refusal !== undefined) return without('failure', refusal)
    return await onMachine(run, call, job, own.signal, environment)
  } finally {
    if (entry) entry.leave()
  }
}

function reasonOf(signal: AbortSignal): string {
  return typeof signal.reason === 'string' ? signal.reason : 'The operation was canceled.'
}

async function onMachine(
  run: RunParts,
  call: Call,
  job: LeafJob,
  signal: AbortSignal,
  environment: NamedEnvironment | undefined,
): Promise<JobRun> {
  const { github, repository, event, options, time } = run
  const { model, name, scope, granted } = job
  const permissions = event.fork ? ofFork(granted) : granted
  const token = github.issueToken({ repository: repository.name, permissions })
  const { contexts, env, secrets } = surroundingsOf(run, call, job, environment, token)
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
      contexts,
      env,
      defaults: [model.defaults, call.loaded.workflow.defaults],
      permissions,
      token,
      environmentUrl: environment?.url,
      environment: { ...options.environment, ...options.identity?.(claims) },
      secrets,
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

/** What the job's expressions see, and its variables. Those of its environment join once it is on its machine. */
function surroundingsOf(
  run: RunParts,
  call: Call,
  { model, scope }: LeafJob,
  environment: NamedEnvironment | undefined,
  token: string,
) {
  const { event, vars, context } = run
  const settings = environment?.settings
  const isTrusted = !event.fork && !isOfDependabot(event)
  const usual = { ...call.secrets, GITHUB_TOKEN: token }
  const secrets = { ...usual, ...(isTrusted ? settings?.secrets : {}) }
  const shared = { ...scope.contexts, github: { ...context, token } }
  const contexts = { ...shared, secrets, vars: { ...vars, ...settings?.vars } }
  // The workflow's `env:` is settled before.
  const outer = textsOf(call.loaded.workflow.env, { ...scope, contexts: { ...shared, secrets: usual } })
  const env = { ...outer, ...textsOf(model.env, { ...scope, contexts }) }
  return { contexts, env, secrets: Object.values(secrets) }
}

function minutesOf(token: Token | undefined, scope: Scope, usual: number): number {
  return (token ? Number(textOf(token, scope)) : usual) * minute
}

/** Every label means this machine, except those of another system. */
function refuseOtherMachines(model: JobModel, scope: Scope): void {
  const labels = JSON.stringify(resolved(model.runsOn, scope) ?? '').toLowerCase()
  // Hosted Linux is what workflows name; any machine with bash can stand in for it, but not for the others.
  const other = ['windows', 'macos'].some((system) => labels.includes(system))
  if (other)
    throw new Error(`The job '${model.id}' runs on ${labels}; the runner of the sandbox has this machine alone`)
}

/**
 * A small workflow runner: runs workflow files as GitHub would, on this machine, with GitHub's own parser and
 * expression evaluator, on the sandbox's GitHub. What it does not support is an error.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Member, topLevel } from '../github/concurrency.ts'
import { isOfDependabot, type WorkflowEvent } from '../github/event.ts'
import { Github, type Run, type RunStatus } from '../github/github.ts'
import type { Environment, Repository } from '../github/repository.ts'
import type { Happening } from './events.ts'
import { concurrencyOf } from './file/concurrency-settings.ts'
import { starts } from './file/filters.ts'
import { dispatchInputs } from './file/inputs.ts'
import { type LoadedWorkflow, loadWorkflow } from './file/load.ts'
import type { StepModel } from './file/model.ts'
import { root } from './job.ts'
import type { JobRun, Reporter, Result } from './results.ts'
import { githubContext, type JobClaims, shortRef } from './running/contexts.ts'
import { WorkflowExecution } from './running/execution.ts'
import { type RunParts, setStatus } from './running/run-parts.ts'
import { machineTime, type Time } from './time.ts'

export type { WorkflowEvent } from '../github/event.ts'
export { Github } from '../github/github.ts'
export type { Environment } from '../github/repository.ts'
export type { Happening } from './events.ts'
export {
  dispatch,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  release,
  repositoryDispatch,
  schedule,
} from './events.ts'
export type { StepModel } from './file/model.ts'
export type { JobRun, Reporter, Result, StepRun } from './results.ts'
export type { JobClaims } from './running/contexts.ts'
export { ManualTime } from './time.ts'

export interface RunOptions {
  /** The GitHub that it runs on. Default: one for this run alone, with the repositories that are named here. */
  github?: Github
  /** `owner/name`; default huggingface/sample. */
  repository?: string
  /** The repository's working copy: a folder. Of a repository that the GitHub knows it need not be told. */
  workingCopy?: string
  /** Path of the workflow file. */
  workflow: string
  event: Happening | WorkflowEvent
  /** Folders in place of other repositories (`owner/name`), whatever version is named. */
  repositories?: Readonly<Record<string, string>>
  /** Folder in place of huggingface/ds-infra, such as the tree of a release; default: what is worked on. */
  suite?: string
  vars?: Readonly<Record<string, string>>
  secrets?: Readonly<Record<string, string>>
  environments?: Readonly<Record<string, Environment>>
  /** Variables of the machine, among them the OIDC endpoint, which only jobs with `id-token: write` get. */
  environment?: Readonly<Record<string, string | undefined>>
  /** Values that must never be in a log. The run throws when one is. */
  knownSecrets?: Iterable<string>
  /** Asked for each step that would run: whether it is skipped all the same, for what this machine lacks. */
  leaveOut?: (step: StepModel) => boolean
  /** Called before each job with the claims of its ID tokens. */
  onJob?: (claims: JobClaims) => void
  /** The variables by which a job gets ID tokens with these claims. */
  identity?: (claims: JobClaims) => Readonly<Record<string, string>>
  reporter?: Reporter
  /** Cancels the run. */
  signal?: AbortSignal
  /** Default: the machine's. */
  time?: Time
}

export interface WorkflowRun {
  /** `skipped` when the event does not start the workflow, or no job ran. */
  result: Result
  jobs: JobRun[]
  /** Outputs of `on.workflow_call`. */
  outputs: Record<string, string>
  /** Why it was cancelled, where a concurrency group was the reason. */
  reason?: string
}

/** A run that was started, and maybe waits. */
export interface StartedRun {
  /** As GitHub knows it, once the workflow is read; undefined if the event does not start it. */
  readonly known: Promise<Run | undefined>
  readonly status: RunStatus
  /** Rejects for a faulty file, for what is not supported, and when a known secret is in a log. */
  readonly finished: Promise<WorkflowRun>
  cancel(): void
  /** Runs it once more: the same event at the same commit, as the next attempt. */
  rerun(): StartedRun
}

/** @throws Error for a faulty file, for what is not supported, and when a known secret is in a log. */
export async function runWorkflow(options: RunOptions): Promise<WorkflowRun> {
  return await startWorkflow(options).finished
}

/** Starts a run. Runs on the same GitHub enter their concurrency groups in the order in which they were started. */
export function startWorkflow(options: RunOptions): StartedRun {
  const github = options.github ?? new Github()
  const prepared = github.inOrder(async () => await prepare(github, options))
  return started(github, options, prepared)
}

/** Starts every workflow of the repository that the event starts, as GitHub does. */
export async function startWorkflows(
  options: Omit<RunOptions, 'workflow'> & { github: Github },
): Promise<StartedRun[]> {
  const { github } = options
  const repository = repositoryOf(github, options)
  const event = await github.inOrder(async () => await eventOf(repository, options.event))
  const folder = join(await repository.git.files(event.sha), '.github', 'workflows')
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
  const all = files.sort().map((name) => startWorkflow({ ...options, event, workflow: `.github/workflows/${name}` }))
  const known = await Promise.all(all.map((run) => run.known))
  return all.filter((_, at) => known[at] !== undefined)
}

interface Prepared {
  repository: Repository
  event: WorkflowEvent
  loaded: LoadedWorkflow
  inputs: Record<string, unknown>
  run: Run
}

function started(
  github: Github,
  options: RunOptions,
  prepared: Promise<Prepared | undefined>,
  again = false,
): StartedRun {
  const cancel = new AbortController()
  const stop = () => cancel.abort()
  options.signal?.addEventListener('abort', stop, { once: true })
  if (options.signal?.aborted) stop()
  let run: Run | undefined
  const known = prepared.then((found) => {
    run = found?.run
    return run
  })
  // Whoever waits for it hears of a problem, now or later.
  known.catch(() => {})
  const finished = prepared
    .then(async (found): Promise<WorkflowRun> => {
      return found ? await execute(github, options, found, cancel) : { result: 'skipped', jobs: [], outputs: {} }
    })
    .finally(() => {
      options.signal?.removeEventListener('abort', stop)
      if (!options.github && !again) github.dispose()
    })
  finished.catch(() => {})
  return {
    known,
    get status() {
      return run?.status ?? 'queued'
    },
    finished,
    cancel: stop,
    rerun: () => {
      if (!options.github) throw new Error('To run a run again, give it a GitHub that outlives it')
      return started(github, options, nextAttempt(github, finished, prepared), true)
    },
  }
}

async function nextAttempt(github: Github, finished: Promise<unknown>, prepared: Promise<Prepared | undefined>) {
  await finished
  return await github.inOrder(async () => {
    const found = await prepared
    const startedAt = github.now()
    const fresh = { status: 'queued', conclusion: undefined, startedAt, updatedAt: startedAt }
    if (found) Object.assign(found.run, { attempt: found.run.attempt + 1, ...fresh })
    return found
  })
}

/** What the run is of. Undefined where the event does not start the workflow. */
async function prepare(github: Github, options: RunOptions): Promise<Prepared | undefined> {
  addSources(github, options)
  const repository = repositoryOf(github, options)
  const event = await eventOf(repository, options.event)
  const origin = { source: repository.git, sha: event.sha }
  const setting = repository.options.workflowPermissions ?? 'read'
  const loaded = await loadWorkflow(options.workflow, { origin, ref: event.ref }, github, setting)
  const { changes } = event
  const changedFiles = async () =>
    changes ? await repository.git.changedFiles(changes.from, changes.to, changes.sinceBase) : []
  if (!(await starts(loaded.workflow, event, changedFiles))) return undefined
  const contexts = { github: { event: event.payload }, vars: { ...repository.options.vars, ...options.vars } }
  const inputs =
    event.name === 'workflow_dispatch'
      ? dispatchInputs(loaded.workflow.on.workflow_dispatch?.inputs, event.inputs ?? {}, contexts)
      : {}
  const run = github.addRun({
    repository: repository.name,
    name: loaded.workflow.name,
    path: options.workflow,
    event: event.name,
    headBranch: event.headRef ?? shortRef(event.ref),
    headSha: headOf(event),
    actor: event.actor,
  })
  return { repository, event, loaded, inputs, run }
}

function headOf({ payload, sha }: WorkflowEvent): string {
  const { pull_request: pull } = payload as { pull_request?: { head: { sha: string } } }
  return pull?.head.sha ?? sha
}

function addSources(github: Github, { suite, repositories = {} }: RunOptions): void {
  for (const [name, folder] of Object.entries(repositories)) github.addSource(name, folder)
  const ours = 'huggingface/ds-infra'
  if (suite !== undefined) github.addSource(ours, suite)
  else if (!github.source(ours)) github.addSource(ours, root)
}

function repositoryOf(github: Github, options: Omit<RunOptions, 'workflow'>): Repository {
  const { repository = 'huggingface/sample', workingCopy, environments } = options
  const known = github.repository(repository)
  const own = known?.options.workingCopy
  if (own !== undefined && workingCopy !== undefined && own !== workingCopy)
    throw new Error(
      `${repository} is another folder on this GitHub already: give the run another one, or no working copy`,
    )
  if (known) return known
  if (workingCopy === undefined) throw new Error(`${repository} has to be added to the GitHub, or needs a working copy`)
  return github.addRepository(repository, { workingCopy, ...(environments ? { environments } : {}) })
}

async function eventOf(repository: Repository, event: Happening | WorkflowEvent): Promise<WorkflowEvent> {
  return 'happen' in event ? await event.happen(repository) : event
}

function secretsOf(repository: Repository, event: WorkflowEvent, options: RunOptions): Record<string, string> {
  if (event.fork) return {}
  if (isOfDependabot(event)) return { ...repository.options.dependabotSecrets }
  return { ...repository.options.secrets, ...options.secrets }
}

/** Waits for the run's turn, and runs it. */
async function execute(
  github: Github,
  options: RunOptions,
  { repository, event, loaded, inputs, run }: Prepared,
  cancel: AbortController,
): Promise<WorkflowRun> {
  const jobs: JobRun[] = []
  const apiUrl = options.environment?.GITHUB_API_URL ?? github.apiUrl
  const facts = { github, repository, event, run, loaded, apiUrl }
  const vars = { ...repository.options.vars, ...options.vars }
  const parts: RunParts = {
    ...facts,
    context: githubContext(facts),
    vars,
    time: options.time ?? machineTime,
    jobs,
    options,
    stop: () => cancel.abort(),
  }
  const conclude = (result: Result) => {
    setStatus(parts, 'completed')
    run.conclusion = result
  }
  let reason: string | undefined
  const member: Member = {
    name: topLevel,
    within: [],
    onPending: () => setStatus(parts, 'pending'),
    cancel: (why) => {
      reason = why
      cancel.abort(why)
    },
  }
  const giveUp = () => github.concurrency.giveUp(member, 'The operation was canceled.')
  cancel.signal.addEventListener('abort', giveUp)
  const group = concurrencyOf(
    loaded.workflow.concurrency,
    { contexts: { github: parts.context, vars, inputs } },
    options.workflow,
  )
  const entry = group && (await github.concurrency.enter(repository.name, group, member))
  cancel.signal.removeEventListener('abort', giveUp)
  if (entry?.entered === false) {
    conclude('cancelled')
    return { result: 'cancelled', jobs, outputs: {}, reason: entry.reason }
  }
  try {
    setStatus(parts, 'in_progress')
    const secrets = secretsOf(repository, event, options)
    const call = { loaded, inputs, secrets, granted: undefined, prefix: '', within: [member], signal: cancel.signal }
    const { result, outputs } = await new WorkflowExecution(parts, call).run()
    conclude(result)
    return { result, jobs, outputs, ...(reason === undefined ? {} : { reason }) }
  } catch (error) {
    conclude('failure')
    throw error
  } finally {
    if (entry) entry.leave()
  }
}

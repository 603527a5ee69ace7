/** Runs one step of a job, or of a composite action in it. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ActionModel, actionIn, type CompositeRuns, type ScriptRuns } from '../file/action.ts'
import { EvaluationError, holds, type Scope, textOf, textsOf } from '../file/expressions.ts'
import type { Token } from '../file/language.ts'
import type { StepModel } from '../file/model.ts'
import type { ActionUse, StepResult } from '../job.ts'
import { checkOut } from './checkout.ts'
import { type Frame, nameOfAction, type Ran, succeeded } from './frame.ts'
import type { JobParts } from './parts.ts'
import { resolveUses, type Used } from './uses.ts'

const minute = 60_000
/** How deep composite actions may use each other. */
const deepest = 9

export async function runStep(job: JobParts, step: StepModel, frame: Frame): Promise<void> {
  const github = { action: nameOfAction(frame, step) }
  const { own, name, wanted, problem } = prepare(job, step, frame, github)
  const forgiven = () =>
    step.continueOnError !== undefined && textOf(step.continueOnError, job.scope(frame, own, github)) === 'true'
  if (problem === undefined && !(wanted() && (frame.action || !job.settings.leaveOut(step)))) {
    const skipped = { outcome: 'skipped', conclusion: 'skipped' } as const
    if (!frame.action) job.record({ id: step.id, name, ...skipped })
    else if (step.id) frame.steps[step.id] = { outputs: {}, ...skipped }
    return
  }
  const body = async () => {
    if (problem) throw problem
    return await job.cancellable(frame.signal, wanted, (signal) => runBody(job, step, { frame, own, github, signal }))
  }
  if (!frame.action) return await job.shown({ name, id: step.id, post: false }, body, forgiven)
  const result = await job.judge(name, frame, body, forgiven)
  if (step.id) frame.steps[step.id] = result
}

/** Its variables, its name, and whether it runs. A step whose variables cannot be evaluated fails, wanted or not. */
function prepare(job: JobParts, step: StepModel, frame: Frame, github: Record<string, unknown>) {
  const title = step.name ? String(step.name) : step.run ? 'Run' : `Run ${step.uses}`
  try {
    const own = textsOf(step.env, job.scope(frame, {}, github))
    const scope = () => job.scope(frame, own, github)
    const wanted = () => holds(step.if, scope())
    const named = wanted() || !step.name
    return { own, wanted, name: job.job.hide(named ? titleOf(step, scope()) : title), problem: undefined }
  } catch (problem) {
    return { own: {}, wanted: () => false, name: job.job.hide(title), problem }
  }
}

/** A step without a name is called by what it runs. */
function titleOf(step: StepModel, scope: Scope): string {
  if (step.name) return textOf(step.name, scope)
  if (!step.run) return `Run ${step.uses}`
  return `Run ${textOf(step.run, scope).trim().split('\n')[0]}`
}

/** How a step is run. */
interface Run {
  frame: Frame
  /** Variables of the step. */
  own: Record<string, string>
  /** What is particular about its `github`. */
  github: Record<string, unknown>
  signal: AbortSignal
}

async function runBody(job: JobParts, step: StepModel, run: Run): Promise<Ran> {
  if (step.unsupported !== undefined) throw new Error(step.unsupported)
  const scope = job.scope(run.frame, run.own, run.github)
  const timeout = step.timeoutMinutes ? Number(textOf(step.timeoutMinutes, scope)) * minute : undefined
  if (step.run) return await runScript(job, step, step.run, run, scope, timeout)
  return await runAction(job, step, run, scope, timeout)
}

async function runScript(
  job: JobParts,
  step: StepModel,
  script: Token,
  { frame, own, github, signal }: Run,
  scope: Scope,
  timeout: number | undefined,
): Promise<Ran> {
  const text = textOf(script, scope)
  for (const [at, line] of text.trimEnd().split('\n').entries()) job.say(at === 0 ? `Run ${line}` : `  ${line}`)
  const pick = (from: 'shell' | 'workingDirectory') => {
    const defaults = frame.action ? [] : job.settings.defaults
    const token = step[from] ?? defaults.map((one) => one[from]).find(Boolean)
    return token && textOf(token, scope)
  }
  const folder = pick('workingDirectory') || '.'
  if (!existsSync(resolve(job.job.workspace, folder)))
    throw new EvaluationError(`The working-directory '${folder}' does not exist in the workspace.`)
  const environment = { ...variablesOf(frame, github), ...own }
  const shell = shellOf(pick('shell'))
  return ranOf(await job.job.run(text, environment, folder, { shell, timeout, signal }))
}

async function runAction(
  job: JobParts,
  step: StepModel,
  run: Run,
  scope: Scope,
  timeout: number | undefined,
): Promise<Ran> {
  const { workspace } = job.job
  const uses = step.uses ?? ''
  const given = textsOf(step.with, scope)
  job.say(`Run ${uses}`)
  for (const [name, value] of Object.entries(given)) job.say(`  ${name}: ${value.trimEnd().replaceAll('\n', '\n    ')}`)
  const used = await resolveUses(uses, workspace, run.frame.origin, job.settings.github)
  const title = `Post ${titleOf(step, scope)}`
  if (used.kind === 'checkout') return await runCheckout(job, run, given, title)
  const action = actionIn(used.folder)
  if (!action) throw new EvaluationError(`Can't find 'action.yml' under '${uses}'.`)
  const github = { ...run.github, action_repository: used.named?.repository ?? '', action_ref: used.named?.ref ?? '' }
  const inputs = inputsFor(job, action, given, job.scope(run.frame, run.own, github))
  const { runs } = action
  if ('steps' in runs)
    return await runComposite(job, { ...action, runs }, used, inputs, { ...run, github }, title, timeout)
  const environment = { ...variablesOf(run.frame, github), ...run.own }
  const use: ActionUse = { name: title, folder: used.folder, runs, inputs, environment, timeout, signal: run.signal }
  return await runNode(job, use, runs, run)
}

/** Runs an action's main; its post comes when the job's steps have run. */
async function runNode(job: JobParts, use: ActionUse, runs: ScriptRuns, { frame, own }: Run): Promise<Ran> {
  const { result, state } = await job.job.node(use, runs.main, {})
  const { post } = runs
  if (post !== undefined) {
    frame.posts.push({
      name: use.name,
      condition: runs['post-if'],
      environment: own,
      frame,
      run: async (signal) => ranOf((await job.job.node({ ...use, timeout: undefined, signal }, post, state)).result),
    })
  }
  return ranOf(result)
}

async function runCheckout(job: JobParts, run: Run, given: Record<string, string>, title: string): Promise<Ran> {
  const { github, repository, event, token } = job.settings
  const { workspace, temp } = job.job
  const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  const { outputs, secret, post } = await checkOut({ github, repository, event, token, workspace, temp, inputs })
  job.job.masks.add(secret)
  run.frame.posts.push({
    name: title,
    condition: undefined,
    environment: run.own,
    frame: run.frame,
    run: () => {
      post()
      return Promise.resolve(succeeded)
    },
  })
  job.say(`HEAD is now at ${outputs.commit}`)
  return { ...succeeded, outputs }
}

async function runComposite(
  job: JobParts,
  action: ActionModel & { runs: CompositeRuns },
  used: Extract<Used, { kind: 'action' }>,
  inputs: Record<string, string>,
  run: Run,
  title: string,
  timeout: number | undefined,
): Promise<Ran> {
  const depth = (run.frame.action?.depth ?? 0) + 1
  if (depth > deepest) throw new EvaluationError(`Composite action depth exceeded max depth ${deepest}`)
  let timedOut = false
  const controller = new AbortController()
  const frame: Frame = {
    origin: used.origin,
    steps: {},
    result: 'success',
    action: { folder: used.folder, inputs, depth },
    environment: { ...run.frame.environment, ...run.own },
    posts: [],
    signal: AbortSignal.any([run.signal, controller.signal]),
    names: new Map(),
  }
  const stopTimer = job.settings.time.after(timeout ?? Number.POSITIVE_INFINITY, () => {
    timedOut = true
    controller.abort()
  })
  for (const step of action.runs.steps) await runStep(job, step, frame)
  stopTimer()
  if (frame.posts.length > 0) run.frame.posts.push(postOf(job, frame, title))
  const outputs: Record<string, string> = {}
  for (const [name, { value }] of action.outputs) {
    if (value) outputs[name] = textOf(value, job.scope(frame, {}, run.github))
  }
  const ended = timedOut ? 'timeout' : frame.result === 'cancelled' ? 'cancelled' : undefined
  const conclusion = frame.result === 'success' ? 'success' : 'failure'
  return { conclusion, outputs, ...(ended ? { ended } : {}) }
}

/** The posts of what a composite action uses are one post step of it. */
function postOf(job: JobParts, frame: Frame, name: string) {
  return {
    name,
    condition: undefined,
    environment: {},
    frame,
    run: async (signal: AbortSignal) => {
      let all: Ran = succeeded
      for (const post of frame.posts.reverse()) {
        if (!job.wantsPost(post)) continue
        const ran = await post.run(signal)
        if (all.conclusion === 'success') all = ran
      }
      return all
    },
  }
}

/** The values of all inputs, and a warning about those that the action does not have. */
function inputsFor(
  job: JobParts,
  action: ActionModel,
  given: Readonly<Record<string, string>>,
  scope: Scope,
): Record<string, string> {
  const inputs: Record<string, string> = {}
  for (const [name, input] of action.inputs)
    inputs[name] = input.default === undefined ? '' : textOf(input.default, scope)
  const names = new Map([...action.inputs.keys()].map((name) => [name.toLowerCase(), name]))
  const unexpected = Object.keys(given).filter((name) => !names.has(name.toLowerCase()))
  if (unexpected.length > 0)
    job.say(
      `##[warning]Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${[...names.values()].join("', '")}']`,
    )
  for (const [name, value] of Object.entries(given)) inputs[names.get(name.toLowerCase()) ?? name] = value
  return inputs
}

/** What a step's process has beside the job's variables. */
function variablesOf(frame: Frame, github: Readonly<Record<string, unknown>>): Record<string, string> {
  const variables: Record<string, string> = { ...frame.environment }
  for (const [name, value] of Object.entries(github))
    if (value) variables[`GITHUB_${name.toUpperCase()}`] = String(value)
  if (frame.action) variables.GITHUB_ACTION_PATH = frame.action.folder
  return variables
}

function ranOf({ conclusion, outputs, ended, exitCode }: StepResult): Ran {
  const problem = conclusion === 'failure' ? { problem: `Process completed with exit code ${exitCode}.` } : {}
  return { conclusion, outputs, ...problem, ...(ended ? { ended } : {}) }
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

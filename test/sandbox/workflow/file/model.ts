/**
 * A workflow file as the runner needs it. GitHub's parser checks the file against GitHub's schema; the tokens with
 * expressions stay as they are until their values are known. What the runner does not support is refused when it would
 * run, not where it is skipped.
 */
import type { Permissions } from '../../github/github.ts'
import { entries, Fields, items, onOneLine, refuse, texts } from './fields.ts'
import {
  convertWorkflowTemplate,
  ErrorPolicy,
  isMapping,
  isSequence,
  NoOperationTraceWriter,
  parseWorkflow,
  type TemplateContext,
  type Token,
} from './language.ts'

export interface Defaults {
  shell?: Token | undefined
  workingDirectory?: Token | undefined
}

export interface Workflow {
  file: string
  name: string
  /** Event -> its settings (types, branches, inputs, ...). */
  on: Record<string, Record<string, Token>>
  /** `on.schedule`: the times. */
  schedules: string[]
  permissions: Permissions | undefined
  env: Token | undefined
  defaults: Defaults
  concurrency: Token | undefined
  jobs: Map<string, JobModel>
}

export interface JobModel {
  id: string
  name: Token | undefined
  needs: string[]
  if: Token
  permissions: Permissions | undefined
  runsOn: Token | undefined
  environment: Token | undefined
  concurrency: Token | undefined
  outputs: Token | undefined
  env: Token | undefined
  defaults: Defaults
  timeoutMinutes: Token | undefined
  cancelTimeoutMinutes: Token | undefined
  strategy: Token | undefined
  continueOnError: Token | undefined
  steps: StepModel[]
  /** A called workflow. */
  uses: string | undefined
  with: Token | undefined
  secrets: Token | undefined
  /** Why this runner cannot run it. */
  unsupported: string | undefined
}

export interface StepModel {
  id: string | undefined
  name: Token | undefined
  if: Token
  uses: string | undefined
  run: Token | undefined
  with: Token | undefined
  env: Token | undefined
  continueOnError: Token | undefined
  timeoutMinutes: Token | undefined
  workingDirectory: Token | undefined
  shell: Token | undefined
  unsupported: string | undefined
}

/** @throws Error that lists every fault which GitHub's parser finds, or names what this runner does not support. */
export async function readWorkflow(file: string, content: string): Promise<Workflow> {
  const trace = new NoOperationTraceWriter()
  refuse(parseWorkflow({ name: file, content }, trace).context)
  const { context, value } = parseWorkflow({ name: file, content: onOneLine(content) }, trace)
  if (!value) throw new Error(`${file} is empty`)
  // The conversion finds what a schema cannot: unknown needs, cycles, doubled ids.
  await convertWorkflowTemplate(context, value, undefined, { errorPolicy: ErrorPolicy.TryConversion })
  refuse(context)
  const fields = new Fields(context, value, file)
  const on = fields.take('on')
  const workflow: Workflow = {
    file,
    name: fields.text('name') ?? file,
    on: events(on),
    schedules: schedules(on),
    permissions: permissions(fields.take('permissions')),
    env: fields.take('env'),
    defaults: defaults(context, fields.take('defaults')),
    concurrency: fields.take('concurrency'),
    jobs: new Map(entries(fields.take('jobs')).map(([id, token]) => [id, readJob(context, id, token)])),
  }
  fields.take('run-name')
  fields.end()
  refuse(context)
  return workflow
}

function readJob(context: TemplateContext, id: string, token: Token): JobModel {
  const fields = new Fields(context, token, `jobs.${id}`)
  return {
    id,
    name: fields.take('name'),
    needs: texts(fields.take('needs')) ?? [],
    if: fields.condition('if'),
    permissions: permissions(fields.take('permissions')),
    runsOn: fields.take('runs-on'),
    environment: fields.take('environment'),
    concurrency: fields.take('concurrency'),
    outputs: fields.take('outputs'),
    env: fields.take('env'),
    defaults: defaults(context, fields.take('defaults')),
    timeoutMinutes: fields.take('timeout-minutes'),
    cancelTimeoutMinutes: fields.take('cancel-timeout-minutes'),
    strategy: fields.take('strategy'),
    continueOnError: fields.take('continue-on-error'),
    steps: readSteps(context, `jobs.${id}`, fields.take('steps')),
    uses: fields.text('uses'),
    with: fields.take('with'),
    secrets: fields.take('secrets'),
    unsupported: fields.rest(),
  }
}

/** The steps of a job, or of a composite action. */
export function readSteps(context: TemplateContext, where: string, token: Token | undefined): StepModel[] {
  return items(token).map((step, at) => readStep(context, `${where}.steps[${at}]`, step))
}

function readStep(context: TemplateContext, where: string, token: Token): StepModel {
  const fields = new Fields(context, token, where)
  return {
    id: fields.text('id'),
    name: fields.take('name'),
    if: fields.condition('if'),
    uses: fields.text('uses'),
    run: fields.take('run'),
    with: fields.take('with'),
    env: fields.take('env'),
    continueOnError: fields.take('continue-on-error'),
    timeoutMinutes: fields.take('timeout-minutes'),
    workingDirectory: fields.take('working-directory'),
    shell: fields.take('shell'),
    unsupported: fields.rest(),
  }
}

function events(token: Token | undefined): Workflow['on'] {
  const on: Workflow['on'] = {}
  if (!token) return on
  if (isMapping(token)) for (const [name, value] of entries(token)) on[name] = Object.fromEntries(entries(value))
  else for (const event of isSequence(token) ? [...token] : [token]) on[String(event)] = {}
  return on
}

function schedules(token: Token | undefined): string[] {
  const schedule = entries(token).find(([name]) => name === 'schedule')?.[1]
  return items(schedule).flatMap((item) =>
    entries(item).flatMap(([key, cron]) => (key === 'cron' ? [String(cron)] : [])),
  )
}

function permissions(token: Token | undefined): Permissions | undefined {
  if (!token) return undefined
  if (isMapping(token)) {
    const given: Record<string, string> = { '*': 'none' }
    for (const [name, value] of entries(token)) given[name] = String(value)
    return given
  }
  return { '*': String(token).replace('-all', '') }
}

function defaults(context: TemplateContext, token: Token | undefined): Defaults {
  const run = token && isMapping(token) ? token.find('run') : undefined
  if (!run) return {}
  const fields = new Fields(context, run, 'defaults.run')
  const found = { shell: fields.take('shell'), workingDirectory: fields.take('working-directory') }
  fields.end()
  return found
}

/**
 * A workflow file as the runner needs it. GitHub's parser checks the file against GitHub's schema; the tokens with
 * expressions stay as they are until their values are known. What the runner does not support is refused here.
 */
import { parse } from 'yaml'
import {
  BasicExpressionToken,
  convertToIfCondition,
  convertWorkflowTemplate,
  ErrorPolicy,
  isMapping,
  isSequence,
  NoOperationTraceWriter,
  parseAction,
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
  strategy: Token | undefined
  continueOnError: Token | undefined
  steps: StepModel[]
  /** A called workflow. */
  uses: string | undefined
  with: Token | undefined
  secrets: Token | undefined
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
}

/** Scope -> `read`, `write` or `none`; `*`: all others. */
export type Permissions = Record<string, string>

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
  const workflow: Workflow = {
    file,
    name: fields.text('name') ?? file,
    on: events(fields.take('on')),
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
  const needs = fields.take('needs')
  const job: JobModel = {
    id,
    name: fields.take('name'),
    needs: needs ? (isSequence(needs) ? [...needs] : [needs]).map(String) : [],
    if: fields.condition('if'),
    permissions: permissions(fields.take('permissions')),
    runsOn: fields.take('runs-on'),
    environment: fields.take('environment'),
    concurrency: fields.take('concurrency'),
    outputs: fields.take('outputs'),
    env: fields.take('env'),
    defaults: defaults(context, fields.take('defaults')),
    timeoutMinutes: fields.take('timeout-minutes'),
    strategy: fields.take('strategy'),
    continueOnError: fields.take('continue-on-error'),
    steps: items(fields.take('steps')).map((step, at) => readStep(context, `jobs.${id}.steps[${at}]`, step)),
    uses: fields.text('uses'),
    with: fields.take('with'),
    secrets: fields.take('secrets'),
  }
  fields.end()
  return job
}

function readStep(context: TemplateContext, where: string, token: Token): StepModel {
  const fields = new Fields(context, token, where)
  const step: StepModel = {
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
  }
  fields.end()
  return step
}

export interface ActionModel {
  name: string
  /** Input -> its default (may hold expressions such as `${{ github.token }}`) and whether it must be given. */
  inputs: Map<string, { default: Token | undefined; required: boolean; description: string }>
  outputs: Map<string, { description: string }>
  description: string
  runs: { using: string; main: string; post?: string; 'post-if'?: string }
}

/** @throws Error that lists every fault of an action.yml, or names what this runner does not support. */
export function readAction(file: string, content: string): ActionModel {
  const { context, value } = parseAction({ name: file, content }, new NoOperationTraceWriter())
  refuse(context)
  if (!value) throw new Error(`${file} is empty`)
  const fields = new Fields(context, value, file)
  const inputs = entries(fields.take('inputs')).map(([name, token]) => {
    const input = isMapping(token) ? token : undefined
    const required = String(input?.find('required') ?? 'false') === 'true'
    const description = String(input?.find('description') ?? '')
    return [name, { default: input?.find('default'), required, description }] as const
  })
  const outputs = entries(fields.take('outputs')).map(
    ([name, token]) => [name, { description: String((isMapping(token) && token.find('description')) || '') }] as const,
  )
  const runs = new Fields(context, fields.take('runs') ?? value, `${file}: runs`)
  const using = runs.text('using') ?? ''
  if (!/^node\d+$/.test(using)) throw new Error(`${file}: the runner of the sandbox knows no 'using: ${using}'`)
  const main = runs.text('main') ?? ''
  const post = runs.text('post')
  const postIf = runs.text('post-if')
  runs.end()
  return {
    name: fields.text('name') ?? '',
    description: fields.text('description') ?? '',
    inputs: new Map(inputs),
    outputs: new Map(outputs),
    runs: { using, main, ...(post ? { post } : {}), ...(postIf ? { 'post-if': postIf } : {}) },
  }
}

/** The keys of a mapping; those that nobody took are not supported. */
class Fields {
  readonly #context: TemplateContext
  readonly #where: string
  readonly #rest: Map<string, Token>

  constructor(context: TemplateContext, token: Token, where: string) {
    this.#context = context
    this.#where = where
    this.#rest = new Map(entries(token))
  }

  take(name: string): Token | undefined {
    const token = this.#rest.get(name)
    this.#rest.delete(name)
    return token
  }

  text(name: string): string | undefined {
    const token = this.take(name)
    return token === undefined ? undefined : String(token)
  }

  /** An `if:`, with the `success()` that GitHub adds if it has no status function. */
  condition(name: string): Token {
    const token = this.take(name)
    const condition = token && convertToIfCondition(this.#context, token)
    return condition ?? new BasicExpressionToken(undefined, undefined, 'success()', undefined, undefined, undefined)
  }

  end(): void {
    const known = ['author', 'branding', 'description', 'name']
    const unsupported = [...this.#rest.keys()].filter((name) => !known.includes(name))
    if (unsupported.length > 0)
      throw new Error(`${this.#where}: the runner of the sandbox does not support: ${unsupported.join(', ')}`)
  }
}

function events(token: Token | undefined): Workflow['on'] {
  const on: Workflow['on'] = {}
  if (!token) return on
  if (isMapping(token)) for (const [name, value] of entries(token)) on[name] = Object.fromEntries(entries(value))
  else for (const event of isSequence(token) ? [...token] : [token]) on[String(event)] = {}
  return on
}

function permissions(token: Token | undefined): Permissions | undefined {
  if (!token) return undefined
  if (isMapping(token)) {
    const given: Permissions = { '*': 'none' }
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

/** Keys and values of a mapping; none where it is absent or null. */
export function entries(token: Token | undefined): [string, Token][] {
  return token && isMapping(token) ? [...token].map(({ key, value }) => [String(key), value]) : []
}

export function items(token: Token | undefined): Token[] {
  return token && isSequence(token) ? [...token] : []
}

/**
 * The same document as JSON, which is YAML on one line. For a block of several lines with an expression in it the
 * parser takes the source, indentation included, instead of the value; like this there are no such blocks.
 */
function onOneLine(content: string): string {
  return JSON.stringify(parse(content))
}

function refuse(context: TemplateContext): void {
  const faults = context.errors.getErrors().map((error) => error.message)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

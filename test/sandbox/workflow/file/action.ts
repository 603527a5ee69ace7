/** An action.yml as the runner needs it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entries, Fields, onOneLine, refuse } from './fields.ts'
import { isMapping, NoOperationTraceWriter, parseAction, type Token } from './language.ts'
import { readSteps, type StepModel } from './model.ts'

export interface ActionModel {
  name: string
  /** Input -> its default (may hold expressions such as `${{ github.token }}`) and whether it must be given. */
  inputs: Map<string, { default: Token | undefined; required: boolean; description: string }>
  /** Output -> its value, for composite actions. */
  outputs: Map<string, { description: string; value: Token | undefined }>
  description: string
  runs: ScriptRuns | CompositeRuns
}

export interface ScriptRuns {
  using: string
  main: string
  post?: string
  'post-if'?: string
}

export interface CompositeRuns {
  using: 'composite'
  steps: StepModel[]
}

/** @throws Error that lists every fault of an action.yml, or names what this runner does not support. */
export function readAction(file: string, content: string): ActionModel {
  const trace = new NoOperationTraceWriter()
  refuse(parseAction({ name: file, content }, trace).context)
  const { context, value } = parseAction({ name: file, content: onOneLine(content) }, trace)
  refuse(context)
  if (!value) throw new Error(`${file} is empty`)
  const fields = new Fields(context, value, file)
  const inputs = entries(fields.take('inputs')).map(([name, token]) => {
    const input = isMapping(token) ? token : undefined
    const required = String(input?.find('required') ?? 'false') === 'true'
    const description = String(input?.find('description') ?? '')
    return [name, { default: input?.find('default'), required, description }] as const
  })
  const outputs = entries(fields.take('outputs')).map(([name, token]) => {
    const output = isMapping(token) ? token : undefined
    return [name, { description: String(output?.find('description') ?? ''), value: output?.find('value') }] as const
  })
  const runs = new Fields(context, fields.take('runs') ?? value, `${file}: runs`)
  const model: ActionModel = {
    name: fields.text('name') ?? '',
    description: fields.text('description') ?? '',
    inputs: new Map(inputs),
    outputs: new Map(outputs),
    runs: readRuns(file, runs, (steps) => readSteps(context, `${file}: runs`, steps)),
  }
  refuse(context)
  return model
}

function readRuns(file: string, runs: Fields, steps: (token: Token | undefined) => StepModel[]): ActionModel['runs'] {
  const using = runs.text('using') ?? ''
  if (using === 'composite') {
    const read = steps(runs.take('steps'))
    runs.end()
    return { using, steps: read }
  }
  if (!/^node\d+$/.test(using)) throw new Error(`${file}: the runner of the sandbox knows no 'using: ${using}'`)
  const main = runs.text('main') ?? ''
  const post = runs.text('post')
  const postIf = runs.text('post-if')
  runs.end()
  return { using, main, ...(post ? { post } : {}), ...(postIf ? { 'post-if': postIf } : {}) }
}

/** The action.yml of a folder, or undefined where there is none. */
export function actionIn(folder: string): ActionModel | undefined {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync)
  return file === undefined ? undefined : readAction(file, readFileSync(file, 'utf8'))
}

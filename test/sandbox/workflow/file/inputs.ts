/** Inputs of `workflow_dispatch` and of called workflows. */
import { EvaluationError, resolved, textOf } from './expressions.ts'
import { entries, texts } from './fields.ts'
import type { Token } from './language.ts'

interface Declared {
  name: string
  type: string
  required: boolean
  default: unknown
  options: string[]
}

function declaredInputs(declared: Token | undefined, contexts: Record<string, unknown>): Declared[] {
  return entries(declared).map(([name, token]) => {
    const settings = Object.fromEntries(entries(token))
    return {
      name,
      type: settings.type ? textOf(settings.type, { contexts }) : 'string',
      required: String(settings.required ?? 'false') === 'true',
      default: resolved(settings.default, { contexts }),
      options: texts(settings.options) ?? [],
    }
  })
}

/**
 * The inputs of a called workflow: defaults filled in, types checked. A text is no boolean and no number, even if it
 * says `true` or `1`.
 *
 * @throws EvaluationError for a missing, unknown or ill-typed input.
 */
export function callInputs(
  declared: Token | undefined,
  given: Readonly<Record<string, unknown>>,
  contexts: Record<string, unknown>,
): Record<string, unknown> {
  const inputs = declaredInputs(declared, contexts)
  refuseUnknown(inputs, given, (name) => `Invalid input, ${name} is not defined in the referenced workflow.`)
  const values: Record<string, unknown> = {}
  for (const { name, type, required, default: fallback } of inputs) {
    const [value] = valuesOf(given, name)
    if (value === undefined && required)
      throw new EvaluationError(`Input ${name} is required, but not provided while calling.`)
    // An expression that comes to nothing is given all the same: no default takes its place.
    values[name] = typed(name, type, value === undefined ? (fallback ?? emptyOf(type)) : value)
  }
  return values
}

function typed(name: string, type: string, value: unknown): unknown {
  if (type === 'string') return typeof value === 'string' ? value : String(value ?? '')
  if (typeof value === type) return value
  throw new EvaluationError(`Unexpected value '${value}' for the input ${name}: it must be a ${type}.`)
}

/**
 * The inputs of `workflow_dispatch` with their types, from the texts that people send.
 *
 * @throws EvaluationError for a missing, unknown or ill-typed input.
 */
export function dispatchInputs(
  declared: Token | undefined,
  given: Readonly<Record<string, unknown>>,
  contexts: Record<string, unknown>,
): Record<string, unknown> {
  const inputs = declaredInputs(declared, contexts)
  refuseUnknown(inputs, given, (name) => `Unexpected inputs provided: ["${name}"]`)
  const values: Record<string, unknown> = {}
  for (const { name, type, required, default: fallback, options } of inputs) {
    const [value] = valuesOf(given, name)
    // In the form, and in the API, what is empty has not been given.
    if (required && String(value ?? fallback ?? '') === '')
      throw new EvaluationError(`Required input '${name}' not provided`)
    values[name] = fromText(name, type, String(value ?? fallback ?? emptyOf(type)), options)
  }
  return values
}

function fromText(name: string, type: string, text: string, options: readonly string[]): unknown {
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  if (type === 'number' && text !== '' && !Number.isNaN(Number(text))) return Number(text)
  if (type === 'choice' && (options.includes(text) || text === '')) return text
  if (['string', 'environment'].includes(type)) return text
  const expected = type === 'choice' ? ` not in the list of allowed values: ${options.join(', ')}` : ` is no ${type}`
  throw new EvaluationError(`Provided value '${text}' for input '${name}'${expected}`)
}

function emptyOf(type: string): unknown {
  return { boolean: false, number: 0 }[type] ?? ''
}

function valuesOf(given: Readonly<Record<string, unknown>>, name: string): unknown[] {
  return Object.entries(given).flatMap(([key, value]) => (key.toLowerCase() === name.toLowerCase() ? [value] : []))
}

function refuseUnknown(
  inputs: readonly Declared[],
  given: Readonly<Record<string, unknown>>,
  fault: (name: string) => string,
): void {
  const names = inputs.map(({ name }) => name.toLowerCase())
  const unknown = Object.keys(given).find((name) => !names.includes(name.toLowerCase()))
  if (unknown !== undefined) throw new EvaluationError(fault(unknown))
}

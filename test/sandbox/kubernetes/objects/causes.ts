/** What is wrong with a field, in the words of the API server. */
import type { StatusCause } from '../api/status.ts'

export function required(field: string, detail = ''): StatusCause {
  return { reason: 'FieldValueRequired', field, message: withDetail('Required value', detail) }
}

export function invalidValue(field: string, value: unknown, detail: string): StatusCause {
  return { reason: 'FieldValueInvalid', field, message: withDetail(`Invalid value: ${written(value)}`, detail) }
}

export function notSupported(field: string, value: unknown, supported: readonly string[]): StatusCause {
  const detail = `supported values: ${supported.map((one) => JSON.stringify(one)).join(', ')}`
  return {
    reason: 'FieldValueNotSupported',
    field,
    message: withDetail(`Unsupported value: ${written(value)}`, detail),
  }
}

export function forbiddenField(field: string, detail: string): StatusCause {
  return { reason: 'FieldValueForbidden', field, message: withDetail('Forbidden', detail) }
}

export function duplicate(field: string, value: unknown): StatusCause {
  return { reason: 'FieldValueDuplicate', field, message: `Duplicate value: ${written(value)}` }
}

/** The cause, if it is one. */
export function when(holds: boolean, cause: () => StatusCause): StatusCause[] {
  return holds ? [cause()] : []
}

export const immutable = 'field is immutable'

function withDetail(text: string, detail: string): string {
  return detail ? `${text}: ${detail}` : text
}

/** A value that is not there is Go's nil. */
function written(value: unknown): string {
  return value === undefined ? 'null' : JSON.stringify(value)
}

/** A value as the server has it inside, which is how some messages quote it: with the names of fields in capitals. */
export function insideForm(value: object): object {
  const fields = Object.entries(value).map(([name, field]) => [
    `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    field,
  ])
  return Object.fromEntries(fields)
}

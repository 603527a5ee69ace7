/** Values and their types as programs in Go write them, which is how messages of the API server quote them. */
import type { Json } from '../types.ts'
import { isObject } from './json.ts'

/** What Go says of a text that is no JSON, as far as it can be told without Go. */
export function whyNoJson(text: string): string {
  try {
    JSON.parse(text)
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1]
    const at = text.charAt(Number(position ?? text.length))
    if (at) return `invalid character '${at}' looking for beginning of value`
  }
  return 'unexpected end of JSON input'
}

/** The kind of a JSON value in the words of Go's decoder. */
export function goTypeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return typeof value === 'boolean' ? 'bool' : typeof value
}

/** A value as Go's `%v` writes it: `map[a:1 b:[x]]`. */
export function goText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(goText).join(' ')}]`
  if (value === null) return '<nil>'
  if (!isObject(value)) return String(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `map[${fields.map(([name, field]) => `${name}:${goText(field)}`).join(' ')}]`
}

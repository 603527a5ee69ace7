/** Columns that a definition adds to tables: paths such as `.status.conditions[?(@.type=="Ready")].status`. */
import { age, type Column, column, duration, name } from '../api/columns.ts'
import type { KubernetesObject } from '../types.ts'
import type { PrinterColumn } from './kind.ts'

export function customColumns(columns: readonly PrinterColumn[]): Column[] {
  const own = columns.map(({ name: title, jsonPath, type, priority = 0 }) => {
    if (jsonPath === '.metadata.creationTimestamp') return { ...age, name: title, wide: priority > 0 }
    return column(title, (object, now) => textOf(valueAt(object, jsonPath), type, now), priority > 0)
  })
  return [name, ...own]
}

function textOf(value: unknown, type: string, now: number): string {
  if (value === undefined || value === null) return type === 'date' ? '<unknown>' : ''
  if (type === 'date') return duration(now - Date.parse(String(value)))
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const step = /^(?:\.([\w-]+)|\[(\d+)\]|\[['"](.+?)['"]\]|\.?\[\?\(@\.([\w.]+)==['"](.*?)['"]\)\])/

function valueAt(object: KubernetesObject, path: string): unknown {
  let value: unknown = object
  let rest = path.replaceAll('\\.', '\u0000')
  while (rest) {
    const match = step.exec(rest)
    if (!match) return undefined
    const [whole, field, index, quoted, key, wanted] = match
    if (key !== undefined) value = Array.isArray(value) ? value.find((one) => String(one?.[key]) === wanted) : undefined
    else value = at(value, (field ?? index ?? quoted ?? '').replaceAll('\u0000', '.'))
    rest = rest.slice(whole.length)
  }
  return value
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** What a column of a table is made of: https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables */
import type { KubernetesObject } from '../types.ts'

export type Cell = string | number

export interface Column {
  name: string
  type: 'string' | 'integer'
  /** Only shown by `-o wide`. */
  wide?: boolean
  cell: (object: KubernetesObject, now: number) => Cell
}

export function column<T extends KubernetesObject>(
  name: string,
  cell: (object: T, now: number) => Cell | undefined,
  wide = false,
): Column {
  // The kind decides which columns an object meets, so it has the fields that they read.
  const read = (object: KubernetesObject, now: number) => cell(object as T, now) ?? '<none>'
  return { name, type: 'string', wide, cell: read }
}

export const name = column('Name', ({ metadata }) => metadata.name)
export const age = column('Age', ({ metadata }, now) => duration(now - Date.parse(metadata.creationTimestamp)))
export function pairs(labels: Record<string, string> | undefined): string {
  const texts = Object.entries(labels ?? {}).map(([label, value]) => `${label}=${value}`)
  return texts.length > 0 ? texts.join(',') : '<none>'
}

export function count(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}

/** `5s`, `3m20s`, `26h`, `4d`: an age as kubectl writes it. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  if (seconds < 120) return `${seconds}s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 10) return `${minutes}m${seconds % 60 ? `${seconds % 60}s` : ''}`
  if (minutes < 180) return `${minutes}m`
  const hours = Math.floor(minutes / 60)
  if (hours < 8) return `${hours}h${minutes % 60 ? `${minutes % 60}m` : ''}`
  if (hours < 48) return `${hours}h`
  return `${Math.floor(hours / 24)}d`
}

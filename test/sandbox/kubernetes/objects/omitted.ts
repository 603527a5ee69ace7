/** Fields that the API's types leave out: null is unset, and an empty list or map is as good as none. */
import type { Json, JsonObject } from '../types.ts'

/** Fields that map names to values. An empty object in another field says something: `emptyDir: {}`. */
const maps = new Set([
  'annotations',
  'binaryData',
  'data',
  'labels',
  'limits',
  'matchLabels',
  'nodeSelector',
  'overhead',
  'parameters',
  'requests',
  'stringData',
])

/** Lists that are written even if they are empty. */
const lists = new Set(['containers', 'policies', 'rules'])

/** A copy of the object as the API server keeps it. */
export function withoutOmitted<T>(value: T, kind = ''): T {
  if (Array.isArray(value)) return value.map((one) => withoutOmitted(one, kind)) as T
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value as JsonObject).flatMap(([name, field]): [string, Json][] => {
    const kept = withoutOmitted(field, kind)
    return isOmitted(name, kept, kind) ? [] : [[name, kept]]
  })
  return Object.fromEntries(fields) as T
}

function isOmitted(name: string, value: Json, kind: string): boolean {
  if (value === null) return true
  if (Array.isArray(value)) return value.length === 0 && !lists.has(name)
  const isMap = maps.has(name) || (name === 'selector' && kind === 'Service')
  return isMap && typeof value === 'object' && Object.keys(value).length === 0
}

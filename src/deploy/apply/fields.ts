import { isDeepStrictEqual } from 'node:util'
import type { KubeObject, ManagedFields } from '../object.ts'

/**
 * Sets of fields as the API server records them per manager: `f:<name>` is a field, `k:<keys as JSON>` the item of a
 * list with these keys, `v:<value as JSON>` an item of a set, `i:<index>` an item by place, and `.` the thing itself.
 * What has no more below it is owned as a whole.
 * Source: https://github.com/kubernetes-sigs/structured-merge-diff/blob/master/fieldpath/serialize.go
 */
export type FieldSet = Readonly<Record<string, unknown>>

/** The fields of an object that some managers own, with their values: what they would have to apply to get them. */
export function ownedFields(object: KubeObject, owners: (entry: ManagedFields) => boolean): KubeObject {
  const sets = (object.metadata.managedFields ?? []).filter(owners).map(({ fieldsV1 }) => fieldsV1 ?? {})
  const union = sets.reduce<FieldSet>(unionOf, {})
  const { apiVersion, kind, metadata } = object
  const found = (pick(object, union) ?? {}) as Partial<KubeObject>
  const identity = { name: metadata.name, ...(metadata.namespace ? { namespace: metadata.namespace } : {}) }
  return { ...found, apiVersion, kind, metadata: { ...found.metadata, ...identity } }
}

/** The fields of either set. */
export function unionOf(one: FieldSet, other: FieldSet): FieldSet {
  const result: Record<string, unknown> = { ...one }
  for (const [key, value] of Object.entries(other)) {
    result[key] = key in one ? unionOf(one[key] as FieldSet, value as FieldSet) : value
  }
  return result
}

function pick(value: unknown, set: FieldSet): unknown {
  const keys = Object.keys(set).filter((key) => key !== '.')
  if (typeof value !== 'object' || value === null) return value
  if (keys.length === 0 && !('.' in set)) return value
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const key = keys.find((candidate) => names(candidate, item, index))
      if (key === undefined) return []
      const picked = pick(item, set[key] as FieldSet)
      return [key.startsWith('k:') ? withKeys(picked as object, keysOf(key)) : picked]
    })
  }
  const owned = keys.filter((key) => key.startsWith('f:') && Object.hasOwn(value, key.slice(2)))
  return Object.fromEntries(
    owned.map((key) => {
      const name = key.slice(2)
      return [name, pick((value as Record<string, unknown>)[name], set[key] as FieldSet)]
    }),
  )
}

/**
 * An item that the server can find. A key that is not owned has a default (a port's `protocol`); it was left out when
 * the item was applied, and stays nobody's.
 */
function withKeys(picked: object, keys: Record<string, unknown>): object {
  return Object.keys(keys).some((name) => name in picked) ? picked : { ...keys, ...picked }
}

/** Whether a key of a set names this item of a list. */
function names(key: string, item: unknown, index: number): boolean {
  if (key.startsWith('i:')) return key === `i:${index}`
  if (key.startsWith('v:')) return isDeepStrictEqual(JSON.parse(key.slice(2)), item)
  return (
    key.startsWith('k:') &&
    Object.entries(keysOf(key)).every(([name, value]) => (item as Record<string, unknown>)?.[name] === value)
  )
}

function keysOf(key: string): Record<string, unknown> {
  return key.startsWith('k:') ? (JSON.parse(key.slice(2)) as Record<string, unknown>) : {}
}

/** Whether two sets of fields are the same, whatever the order of their keys. */
export function sameFields(one: FieldSet | undefined, other: FieldSet | undefined): boolean {
  return isDeepStrictEqual(one ?? {}, other ?? {})
}

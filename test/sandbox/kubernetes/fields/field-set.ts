/**
 * Sets of fields, in the form of `metadata.managedFields`: `f:<name>` is a field, `k:<keys>` an element of a list that
 * has keys, `v:<value>` an element of a list that is a set, and `.` the thing itself.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/ (fieldsV1)
 */
import type { Json, JsonObject } from '../types.ts'

export interface FieldSet {
  /** Whether the field itself belongs to the set. */
  self: boolean
  within: Map<string, FieldSet>
}

export function emptySet(self = false): FieldSet {
  return { self, within: new Map() }
}

export function isEmpty({ self, within }: FieldSet): boolean {
  return !self && [...within.values()].every(isEmpty)
}

/** The set of a part, which is made if need be. */
export function partOf(set: FieldSet, step: string): FieldSet {
  const known = set.within.get(step)
  if (known) return known
  const made = emptySet()
  set.within.set(step, made)
  return made
}

export function union(...sets: FieldSet[]): FieldSet {
  const result = emptySet(sets.some(({ self }) => self))
  for (const step of new Set(sets.flatMap(({ within }) => [...within.keys()]))) {
    const parts = sets.flatMap(({ within }) => within.get(step) ?? [])
    result.within.set(step, union(...parts))
  }
  return result
}

/** What is in the first set and not in the second. */
export function difference(first: FieldSet, second: FieldSet | undefined): FieldSet {
  if (!second) return first
  return combine(
    first,
    second,
    (one, other) => one && !other,
    (part) => part,
  )
}

export function intersection(first: FieldSet, second: FieldSet): FieldSet {
  return combine(
    first,
    second,
    (one, other) => one && other,
    () => emptySet(),
  )
}

function combine(
  first: FieldSet,
  second: FieldSet,
  decide: (one: boolean, other: boolean) => boolean,
  alone: (part: FieldSet) => FieldSet,
): FieldSet {
  const result = emptySet(decide(first.self, second.self))
  for (const [step, part] of first.within) {
    const other = second.within.get(step)
    const combined = other ? combine(part, other, decide, alone) : alone(part)
    if (!isEmpty(combined)) result.within.set(step, combined)
  }
  return result
}

/** The set and the fields in which its fields are. */
export function withParents({ self, within }: FieldSet, isField = false): FieldSet {
  const parts = [...within].map(([step, part]) => [step, withParents(part, step.startsWith('f:'))] as const)
  return { self: self || (isField && parts.length > 0), within: new Map(parts) }
}

/** `{ "f:spec": { "f:replicas": {} } }` */
export function encodeSet({ within }: FieldSet): JsonObject {
  const result: JsonObject = {}
  for (const [step, part] of [...within].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isEmpty(part)) continue
    const inner = encodeSet(part)
    result[step] = part.self && Object.keys(inner).length > 0 ? { '.': {}, ...inner } : inner
  }
  return result
}

export function decodeSet(fields: JsonObject): FieldSet {
  const result = emptySet()
  for (const [step, inner] of Object.entries(fields)) {
    if (step === '.') result.self = true
    else if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      const part = decodeSet(inner)
      // A field without fields in it is meant itself.
      part.self ||= part.within.size === 0
      result.within.set(step, part)
    }
  }
  return result
}

/** Every field of the set as messages name it: `.spec.template.spec.containers[name="web"].image`. */
export function pathsOf(set: FieldSet, path = ''): string[] {
  const below = [...set.within].sort(([a], [b]) => (a < b ? -1 : 1))
  return [...(set.self ? [path] : []), ...below.flatMap(([step, part]) => pathsOf(part, `${path}${writtenStep(step)}`))]
}

/** A step as messages write it: `.image`, `[name="web"]`. */
export function writtenStep(step: string): string {
  const rest = step.slice(2)
  if (step.startsWith('f:')) return `.${rest}`
  if (step.startsWith('v:')) return `[=${rest}]`
  const keys = Object.entries(JSON.parse(rest) as Record<string, Json>)
  return `[${keys.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(',')}]`
}

/** From objects to sets of fields, and back: what an object sets, in what two differ, merging, and taking away. */
import { sameJson } from '../objects/equality.ts'
import type { Json, JsonObject } from '../types.ts'
import { emptySet, type FieldSet, partOf } from './field-set.ts'
import { inside, isAtomic, type ListStructure, listStructure, type Place, stepOf } from './structure.ts'

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** How a value is taken apart; undefined where it is one field. */
function structureOf(value: Json | undefined, place: Place, element = false): ListStructure | 'object' | undefined {
  if (isObject(value)) return isAtomic(place, element) ? undefined : 'object'
  if (!Array.isArray(value)) return undefined
  const structure = listStructure(place)
  return structure.type === 'atomic' ? undefined : structure
}

/** The fields that an applied configuration sets. */
export function fieldsOf(value: Json, place: Place, set = emptySet(), element = false): FieldSet {
  const structure = structureOf(value, place, element)
  if (structure === undefined) set.self = true
  else if (structure === 'object') {
    for (const [name, field] of Object.entries(value as JsonObject)) {
      const part = fieldsOf(field, inside(place, name), partOf(set, `f:${name}`))
      if (field === null || (isObject(field) && Object.keys(field).length === 0)) part.self = true
    }
  } else {
    for (const one of value as Json[]) {
      const part = fieldsOf(one, place, partOf(set, stepOf(structure, one)), true)
      part.self = true
    }
  }
  return set
}

export interface Comparison {
  /** Added or changed. */
  set: FieldSet
  removed: FieldSet
}

/** In what one object differs from an earlier one. */
export function compare(before: JsonObject, after: JsonObject, place: Place): Comparison {
  const result = { set: emptySet(), removed: emptySet() }
  compareValues(before, after, place, result)
  return result
}

function compareValues(
  before: Json | undefined,
  after: Json | undefined,
  place: Place,
  { set, removed }: Comparison,
  element = false,
): void {
  const structure = structureOf(after ?? before, place, element) ?? structureOf(before, place, element)
  if (structure === undefined) {
    if (before === undefined) set.self = true
    else if (after === undefined) removed.self = true
    else if (!sameJson(before, after)) set.self = true
    return
  }
  const [old, now] = [partsOf(before, structure), partsOf(after, structure)]
  for (const step of new Set([...old.keys(), ...now.keys()])) {
    const isElement = structure !== 'object'
    const at = isElement ? place : inside(place, step.slice(2))
    const parts = { set: partOf(set, step), removed: partOf(removed, step) }
    compareValues(old.get(step), now.get(step), at, parts, isElement)
  }
  if (before === undefined) set.self = true
  else if (after === undefined) removed.self = true
}

function partsOf(value: Json | undefined, structure: ListStructure | 'object'): Map<string, Json> {
  if (isObject(value)) return new Map(Object.entries(value).map(([name, field]) => [`f:${name}`, field]))
  if (!Array.isArray(value) || structure === 'object') return new Map()
  return new Map(value.map((one) => [stepOf(structure, one), one]))
}

/** A live object with an applied configuration in it. */
export function merge(live: Json | undefined, applied: Json, place: Place, element = false): Json {
  const structure = structureOf(applied, place, element)
  if (structure === undefined) return applied
  if (structure !== 'object') return mergeLists(Array.isArray(live) ? live : [], applied as Json[], structure, place)
  const result: JsonObject = isObject(live) ? { ...live } : {}
  for (const [name, field] of Object.entries(applied as JsonObject))
    result[name] = merge(result[name], field, inside(place, name))
  return result
}

/** In the order of the applied list; what only the live one has stays behind what it was behind. */
function mergeLists(live: Json[], applied: Json[], structure: ListStructure, place: Place): Json[] {
  const find = (list: Json[], step: string) => list.find((one) => stepOf(structure, one) === step)
  const result: Json[] = []
  const left = [...live]
  const keepOthers = () => {
    while (left[0] !== undefined && find(applied, stepOf(structure, left[0])) === undefined)
      result.push(left.shift() ?? null)
  }
  for (const one of applied) {
    keepOthers()
    const step = stepOf(structure, one)
    result.push(merge(find(live, step), one, place, true))
    const at = left.findIndex((other) => stepOf(structure, other) === step)
    if (at >= 0) left.splice(at, 1)
  }
  keepOthers()
  return result
}

/** A value without the fields of a set. */
export function without(value: Json, set: FieldSet, place: Place, element = false): Json {
  const structure = structureOf(value, place, element)
  if (structure === undefined) return value
  const parts = [...partsOf(value, structure)].flatMap(([step, part]): [string, Json][] => {
    const inSet = set.within.get(step)
    if (!inSet) return [[step, part]]
    if (inSet.self) return []
    const isElement = structure !== 'object'
    return [[step, without(part, inSet, isElement ? place : inside(place, step.slice(2)), isElement)]]
  })
  if (structure !== 'object') return parts.map(([, part]) => part)
  return Object.fromEntries(parts.map(([step, part]) => [step.slice(2), part]))
}

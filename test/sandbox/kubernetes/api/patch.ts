/**
 * The ways to change an object in part.
 *
 * JSON Patch: RFC 6902. JSON Merge Patch: RFC 7386. Strategic merge patch: merge keys and directives as in
 * https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
import { sameJson } from '../objects/equality.ts'
import type { Json, JsonObject } from '../types.ts'
import { goText } from './go-text.ts'
import { isObject } from './json.ts'
import { ApiError } from './status.ts'

export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch
  const result: JsonObject = isObject(target) ? { ...target } : {}
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) delete result[field]
    else result[field] = mergePatch(result[field], value)
  }
  return result
}

/** @throws ApiError Invalid for an operation that is malformed or cannot be applied */
export function jsonPatch(target: Json, operations: Json): Json {
  if (!Array.isArray(operations)) throw unappliable()
  let document = structuredClone(target)
  for (const operation of operations) {
    if (!isObject(operation) || typeof operation.path !== 'string') throw unappliable()
    document = applyOperation(document, operation, operation.path)
  }
  return document
}

/** What is wrong with it, the API server does not say. */
function unappliable(): ApiError {
  return new ApiError(422, 'Invalid', 'the server rejected our request due to an error in our request', {})
}

function applyOperation(document: Json, operation: JsonObject, path: string): Json {
  const from = typeof operation.from === 'string' ? operation.from : ''
  switch (operation.op) {
    case 'add':
      return insert(document, path, operation.value ?? null, false)
    case 'remove':
      return remove(document, path)
    case 'replace':
      return insert(document, path, operation.value ?? null, true)
    case 'copy':
      return insert(document, path, structuredClone(lookUp(document, from) ?? null), false)
    case 'move':
      return insert(remove(document, from), path, lookUp(document, from) ?? null, false)
    case 'test':
      if (!sameJson(lookUp(document, path) ?? null, operation.value ?? null)) throw unappliable()
      return document
    default:
      throw unappliable()
  }
}

function tokens(path: string): string[] {
  if (path === '') return []
  return path
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function step(at: Json | undefined, token: string): Json | undefined {
  if (Array.isArray(at)) return at[Number(token)]
  return isObject(at) ? at[token] : undefined
}

function lookUp(document: Json, path: string): Json | undefined {
  return tokens(path).reduce<Json | undefined>(step, document)
}

/** A copy of the document, with the object or list in it that a path is about, and the path's last part. */
function parentOf(document: Json, path: string): { copy: Json; parent: Json[] | JsonObject; last: string } {
  const names = tokens(path)
  const last = names.pop() ?? ''
  const copy = structuredClone(document)
  const parent = names.reduce<Json | undefined>(step, copy)
  if (!Array.isArray(parent) && !isObject(parent)) throw unappliable()
  return { copy, parent, last }
}

function insert(document: Json, path: string, value: Json, replace: boolean): Json {
  if (path === '') return value
  const { copy, parent, last } = parentOf(document, path)
  if (!Array.isArray(parent)) {
    parent[last] = value
    return copy
  }
  const at = last === '-' ? parent.length : Number(last)
  if (!(at >= 0 && at < parent.length + (replace ? 0 : 1))) throw unappliable()
  parent.splice(at, replace ? 1 : 0, value)
  return copy
}

function remove(document: Json, path: string): Json {
  if (lookUp(document, path) === undefined) throw unappliable()
  const { copy, parent, last } = parentOf(document, path)
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete parent[last]
  return copy
}

/** Fields whose lists are merged by a key of their elements (`patchMergeKey` of the API types). */
const mergeKeys: Record<string, string> = {
  conditions: 'type',
  containers: 'name',
  env: 'name',
  ephemeralContainers: 'name',
  hostAliases: 'ip',
  imagePullSecrets: 'name',
  initContainers: 'name',
  ownerReferences: 'uid',
  podIPs: 'ip',
  resourceClaims: 'name',
  secrets: 'name',
  topologySpreadConstraints: 'topologyKey',
  volumeDevices: 'devicePath',
  volumeMounts: 'mountPath',
  volumes: 'name',
}

/** Lists of plain values that are united and not replaced. */
const unitedLists = ['finalizers', 'loadBalancerSourceRanges']

/** The merge key of a list, by its field and what is in it; undefined where the list is replaced as a whole. */
function mergeKeyOf(field: string, ...lists: (Json | undefined)[]): string | undefined {
  const elements = lists.flatMap((list) => (Array.isArray(list) ? list : []))
  // A container's ports are merged by containerPort, a service's by port; a network policy's are not.
  if (field === 'ports') {
    return ['containerPort', 'port'].find((name) =>
      elements.some((element) => isObject(element) && name in element && !('endPort' in element)),
    )
  }
  return mergeKeys[field]
}

/** Applies a strategic merge patch. */
export function strategicMerge(target: Json | undefined, patch: Json, field = ''): Json {
  if (Array.isArray(patch)) return mergeLists(Array.isArray(target) ? target : [], patch, field)
  if (!isObject(patch)) return patch
  if (patch.$patch === 'replace') return without(patch, ['$patch'])
  if (patch.$patch === 'delete') return {}
  const result: JsonObject = isObject(target) ? { ...target } : {}
  const directives = Object.keys(patch).filter((name) => name.startsWith('$'))
  for (const [name, value] of Object.entries(patch)) {
    if (name.startsWith('$')) continue
    if (value === null) delete result[name]
    else result[name] = strategicMerge(result[name], value, name)
  }
  for (const directive of directives) applyDirective(result, directive, patch[directive])
  return result
}

function applyDirective(result: JsonObject, directive: string, value: Json | undefined): void {
  const [name, field = ''] = directive.split('/')
  const list = result[field]
  const values = Array.isArray(value) ? value : []
  if (name === '$retainKeys') {
    for (const known of Object.keys(result)) if (!values.includes(known)) delete result[known]
  } else if (name === '$deleteFromPrimitiveList' && Array.isArray(list)) {
    result[field] = list.filter((element) => !values.includes(element))
  } else if (name === '$setElementOrder' && Array.isArray(list)) {
    result[field] = ordered(list, values, mergeKeyOf(field, list, values))
  }
}

/** Those that the order names, in its order; others keep their places after them. */
function ordered(list: Json[], order: Json[], key: string | undefined): Json[] {
  const identity = (element: Json) => (key && isObject(element) ? element[key] : element)
  const wanted = order.map(identity)
  const rank = (element: Json) => {
    const at = wanted.findIndex((value) => sameJson(value, identity(element)))
    return at < 0 ? wanted.length : at
  }
  return [...list].sort((a, b) => rank(a) - rank(b))
}

function mergeLists(target: Json[], patch: Json[], field: string): Json[] {
  if (unitedLists.includes(field)) return [...target, ...patch.filter((value) => !target.includes(value))]
  const key = mergeKeyOf(field, target, patch)
  if (!key) return patch
  if (patch.some((element) => isObject(element) && element.$patch === 'replace'))
    return patch.filter((element) => !(isObject(element) && element.$patch === 'replace'))
  let result = [...target]
  for (const element of patch) {
    if (!isObject(element) || !(key in element))
      throw new ApiError(500, '', `map: ${goText(element)} does not contain declared merge key: ${key}`)
    const same = (other: Json) => isObject(other) && sameJson(other[key], element[key])
    if (element.$patch === 'delete') result = result.filter((other) => !same(other))
    else if (result.some(same)) result = result.map((other) => (same(other) ? strategicMerge(other, element) : other))
    else result.push(strategicMerge(undefined, element))
  }
  return result
}

function without(object: JsonObject, fields: string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !fields.includes(name)))
}

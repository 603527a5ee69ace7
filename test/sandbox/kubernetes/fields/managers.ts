/**
 * Who owns which fields of an object: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
import { ApiError, type StatusCause } from '../api/status.ts'
import { sameJson } from '../objects/equality.ts'
import type { Json, JsonObject, ManagedFieldsEntry } from '../types.ts'
import {
  decodeSet,
  difference,
  emptySet,
  encodeSet,
  type FieldSet,
  intersection,
  isEmpty,
  pathsOf,
  union,
  withParents,
} from './field-set.ts'
import { bareObject, type Place } from './structure.ts'
import { compare, fieldsOf, merge, without } from './walk.ts'

/** Who changes an object: `subresource` where it is done through one. */
export interface Author {
  manager: string
  subresource?: string
}

interface Managed {
  entry: Omit<ManagedFieldsEntry, 'fieldsV1'>
  fields: FieldSet
}

/** What the server writes itself, and nobody owns. */
const unowned = decodeSet({
  'f:apiVersion': {},
  'f:kind': {},
  'f:metadata': {
    '.': {},
    'f:creationTimestamp': {},
    'f:deletionGracePeriodSeconds': {},
    'f:deletionTimestamp': {},
    'f:generation': {},
    'f:managedFields': {},
    'f:name': {},
    'f:namespace': {},
    'f:resourceVersion': {},
    'f:selfLink': {},
    'f:uid': {},
  },
})

interface Change {
  /** Undefined for a new object. */
  before: JsonObject | undefined
  after: JsonObject
  /** Whether the kind has its status apart: then only that subresource owns it. */
  hasStatus: boolean
  author: Author
  /** RFC 3339. */
  now: string
}

/** `metadata.managedFields` after a change that is no apply. */
export function recordUpdate({ before, after, hasStatus, author, now }: Change): ManagedFieldsEntry[] {
  const kind = String(after.kind)
  const place = { kind, path: [] }
  const known = before ? (given(after) ?? given(before)) : []
  // Of an object that nobody managed when it was made, nobody manages anything.
  if (!known) return []
  if (author.subresource === 'scale' && decode(known).every((one) => isEmpty(intersection(one.fields, replicas))))
    return known
  const changes = compare(bareOf(before ?? bareObject(kind)), bareOf(after), place)
  const own = ownFields(author, hasStatus)
  const set = own(changes.set)
  const removed = own(changes.removed)
  const others = decode(known).map((one) => ({ ...one, fields: difference(difference(one.fields, set), removed) }))
  const entry = { manager: author.manager, operation: 'Update' as const, ...apiVersionOf(after), ...part(author) }
  return encode(add(others, { entry: { ...entry, time: now, fieldsType: 'FieldsV1' }, fields: set }))
}

/** Who scales takes over the replicas from who owns them, and does not become the first to own them. */
const replicas = decodeSet({ 'f:spec': { 'f:replicas': {} } })

/** The fields that an author can own, of those that changed. */
function ownFields({ subresource }: Author, hasStatus: boolean): (set: FieldSet) => FieldSet {
  return (set) => {
    const rest = difference(set, unowned)
    if (!hasStatus || subresource === 'status') return rest
    const within = new Map(rest.within)
    within.delete('f:status')
    return { self: rest.self, within }
  }
}

function add(managers: Managed[], one: Managed): Managed[] {
  if (isEmpty(one.fields)) return managers
  const found = managers.find(({ entry }) => isSame(entry, one.entry))
  const others = managers.filter((other) => other !== found)
  return [...others, { ...one, fields: union(one.fields, found?.fields ?? emptySet()) }]
}

interface Apply {
  live: JsonObject | undefined
  config: JsonObject
  author: Author
  force: boolean
  now: string
}

/**
 * The object with a configuration applied, and who manages it then.
 *
 * @throws ApiError Conflict where the configuration changes what others manage
 */
export function applyConfig({ live, config, author, force, now }: Apply): JsonObject {
  const place = { kind: String(config.kind), path: [] }
  const before = live ?? { apiVersion: config.apiVersion ?? '', kind: config.kind ?? '', metadata: {} }
  const entry = { manager: author.manager, operation: 'Apply' as const, ...apiVersionOf(config), ...part(author) }
  const managers = decode(given(before) ?? managersOfUnmanaged(live, now))
  const last = managers.find((one) => isSame(one.entry, entry))
  const others = managers.filter((one) => one !== last)
  const applied: Managed = {
    entry: { ...entry, time: now, fieldsType: 'FieldsV1' },
    fields: difference(fieldsOf(bareOf(config), place), unowned),
  }
  const merged = merge(bareOf(before), bareOf(config), place)
  const managed = withParents(union(applied.fields, ...others.map(({ fields }) => fields)))
  const after = without(merged, difference(last?.fields ?? emptySet(), managed), place) as JsonObject
  const changes = compare(bareOf(before), after, place)
  const conflicts = conflictsOf(others, changes.set)
  if (conflicts.length > 0 && !force && !areFromClient(before, conflicts, author, place)) throw conflictError(conflicts)
  const left = others.map((one) => ({
    ...one,
    fields: difference(difference(one.fields, changes.set), changes.removed),
  }))
  // Who changes nothing does not count as somebody who did so now.
  const unchanged = sameJson(after, bareOf(before))
  const { time: _, ...timeless } = applied.entry
  const mine = unchanged ? { ...applied, entry: { ...timeless, ...(last ? timeOf(last.entry) : {}) } } : applied
  return withManagers(after, encode([...left, mine]))
}

/** What was there before the first configuration is applied belongs to a manager of its own. */
function managersOfUnmanaged(live: JsonObject | undefined, now: string): ManagedFieldsEntry[] {
  if (!live) return []
  const author = { manager: 'before-first-apply' }
  return recordUpdate({ before: undefined, after: live, hasStatus: false, author, now })
}

interface Conflict {
  entry: Managed['entry']
  fields: FieldSet
}

function conflictsOf(others: Managed[], set: FieldSet): Conflict[] {
  const found = others.map(({ entry, fields }) => ({ entry, fields: intersection(fields, set) }))
  return found.filter(({ fields }) => !isEmpty(fields))
}

/**
 * Whether all conflicts are about what `kubectl apply` without --server-side set before and nobody changed since: then
 * `kubectl apply --server-side` takes it over.
 */
function areFromClient(live: JsonObject, conflicts: Conflict[], { manager }: Author, place: Place): boolean {
  const text = annotationsOf(live)[lastApplied]
  if (manager !== 'kubectl' || typeof text !== 'string') return false
  const config = JSON.parse(text) as JsonObject
  const { set, removed } = compare(bareOf(config), bareOf(live), place)
  const unchanged = difference(difference(fieldsOf(bareOf(config), place), set), removed)
  return conflicts.every(({ fields }) => isEmpty(difference(fields, unchanged)))
}

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration'

function annotationsOf({ metadata }: JsonObject): JsonObject {
  const { annotations } = (metadata ?? {}) as { annotations?: JsonObject }
  return annotations ?? {}
}

/** As kubectl without --server-side would have noted it, for an object that has such a note. */
export function noteLastApplied(object: JsonObject, config: JsonObject, { manager }: Author): void {
  if (manager !== 'kubectl' || !annotationsOf(object)[lastApplied]) return
  const { [lastApplied]: _, ...annotations } = annotationsOf(config)
  const metadata = { ...(config.metadata as JsonObject), annotations }
  annotationsOf(object)[lastApplied] = `${JSON.stringify(sorted({ ...config, metadata }))}\n`
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  )
}

function conflictError(conflicts: Conflict[]): ApiError {
  const named = conflicts.map(({ entry, fields }) => ({ who: nameOf(entry), paths: pathsOf(fields) }))
  named.sort((a, b) => (a.who < b.who ? -1 : 1))
  const causes: StatusCause[] = named.flatMap(({ who, paths }) =>
    paths.map((field) => ({ reason: 'FieldManagerConflict', message: `conflict with ${who}`, field })),
  )
  const [first] = causes
  const text =
    causes.length === 1
      ? `1 conflict: ${first?.message}: ${first?.field}`
      : `${causes.length} conflicts: ${named.map(({ who, paths }) => [`conflicts with ${who}:`, ...paths.map((path) => `- ${path}`)].join('\n')).join('\n')}`
  return new ApiError(409, 'Conflict', `Apply failed with ${text}`, { causes })
}

function nameOf({ manager, operation, apiVersion, subresource }: Managed['entry']): string {
  const through = subresource ? ` with subresource "${subresource}"` : ''
  return `"${manager}"${through}${operation === 'Update' ? ` using ${apiVersion}` : ''}`
}

function isSame(one: Managed['entry'], other: Omit<Managed['entry'], 'time' | 'fieldsType'>): boolean {
  return (
    one.manager === other.manager &&
    one.operation === other.operation &&
    one.subresource === other.subresource &&
    (one.operation === 'Apply' || one.apiVersion === other.apiVersion)
  )
}

function timeOf({ time }: Managed['entry']): { time?: string } {
  return time === undefined ? {} : { time }
}

function part({ subresource }: Author): { subresource?: string } {
  return subresource ? { subresource } : {}
}

function apiVersionOf({ apiVersion }: JsonObject): { apiVersion: string } {
  return { apiVersion: String(apiVersion) }
}

/** What the object itself says of its managers; undefined where it says nothing that can be read. */
function given({ metadata }: JsonObject): ManagedFieldsEntry[] | undefined {
  const { managedFields } = (metadata ?? {}) as { managedFields?: ManagedFieldsEntry[] }
  if (!managedFields || managedFields.length === 0) return undefined
  const readable = managedFields.every(
    ({ operation, apiVersion, fieldsType }) =>
      (operation === 'Apply' || operation === 'Update') && apiVersion && fieldsType === 'FieldsV1',
  )
  return readable ? managedFields : undefined
}

function bareOf(object: JsonObject): JsonObject {
  const { managedFields: _, ...metadata } = (object.metadata ?? {}) as JsonObject
  return { ...object, metadata }
}

function withManagers(object: JsonObject, managedFields: ManagedFieldsEntry[]): JsonObject {
  if (managedFields.length === 0) return object
  return {
    ...object,
    metadata: { ...(object.metadata as JsonObject), managedFields: managedFields as unknown as Json },
  }
}

function decode(entries: ManagedFieldsEntry[]): Managed[] {
  return entries.map(({ fieldsV1, ...entry }) => ({ entry, fields: decodeSet(fieldsV1) }))
}

/** Appliers first, then by time. */
function encode(managers: Managed[]): ManagedFieldsEntry[] {
  const present = managers.filter(({ fields }) => !isEmpty(fields))
  const key = ({ operation, time = '', manager, apiVersion, subresource = '' }: Managed['entry']) =>
    [operation, time, manager, apiVersion, subresource].join('\0')
  const ordered = present.sort((a, b) => (key(a.entry) < key(b.entry) ? -1 : 1))
  return ordered.map(({ entry, fields }) => ({ ...entry, fieldsV1: encodeSet(fields) }))
}

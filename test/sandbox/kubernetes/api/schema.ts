/**
 * Finds fields that a kind does not have, and values of a wrong type, as the API server does when it decodes an
 * object. The types are those of the official client library, which are generated from Kubernetes' OpenAPI.
 *
 * https://kubernetes.io/docs/reference/using-api/api-concepts/#setting-the-field-validation-level
 */

import { writtenStep } from '../fields/field-set.ts'
import { inside, listStructure, type Place as StructurePlace, stepOf } from '../fields/structure.ts'
import { canonicalQuantity, NotQuantity } from '../objects/quantities.ts'
import { groupVersion, type Resource } from '../objects/resources.ts'
import type { Json, JsonObject } from '../types.ts'
import { goTypeOf } from './go-text.ts'
import { isObject } from './json.ts'
import { unusablePatch } from './options.ts'
import type { PatchFormat } from './patch-formats.ts'
import type { ApiRequest } from './requests.ts'
import { ApiError, badRequest } from './status.ts'

interface Attribute {
  baseName: string
  type: string
  format: string
}

/** What is wrong with a value, in the words of those who read it. */
interface Finding {
  /** Path of a field that the kind does not have. */
  unknown?: string
  /** Of the decoder of objects. */
  decoding?: string
  /** Of strategic merge patches. */
  converting?: string
  /** Of server-side apply. */
  typed?: string
  /** Of server-side apply, once everything is of the right type. */
  unreadable?: string
}

/** A value, its expected type, and its path. */
interface Place {
  type: string
  /** Of the object that has the field. */
  owner: string
  /** Of strings: `byte`; of numbers `int32` or `int64`. */
  format: string
  at: StructurePlace
  /** `spec.template.spec.containers[0].image` */
  path: string
  /** Of the map that has the value. */
  mapPath?: string
  /** `.spec.template.spec.containers[name="web"].image` */
  keyed: string
  /** Puts another value in its place. */
  set?: (value: unknown) => void
}

const models = new Map<string, Promise<Attribute[] | undefined>>()

/** Amounts (`500m`, `1Gi`): strings in the schema, but numbers are read as well. In lists they are whole thousandths. */
const quantities: Record<string, 'single' | 'listed'> = {
  'ContainerStatus.allocatedResources': 'listed',
  'EmptyDirVolumeSource.sizeLimit': 'single',
  'HPAScalingRules.tolerance': 'single',
  'LimitRangeItem.default': 'listed',
  'LimitRangeItem.defaultRequest': 'listed',
  'LimitRangeItem.max': 'listed',
  'LimitRangeItem.maxLimitRequestRatio': 'listed',
  'LimitRangeItem.min': 'listed',
  'MetricTarget.averageValue': 'single',
  'MetricTarget.value': 'single',
  'MetricValueStatus.averageValue': 'single',
  'MetricValueStatus.value': 'single',
  'NodeStatus.allocatable': 'listed',
  'NodeStatus.capacity': 'listed',
  'PersistentVolumeClaimStatus.allocatedResources': 'listed',
  'PersistentVolumeClaimStatus.capacity': 'listed',
  'PersistentVolumeSpec.capacity': 'listed',
  'PodSpec.overhead': 'listed',
  'ResourceFieldSelector.divisor': 'single',
  'ResourceQuotaSpec.hard': 'listed',
  'ResourceQuotaStatus.hard': 'listed',
  'ResourceQuotaStatus.used': 'listed',
  'ResourceRequirements.limits': 'listed',
  'ResourceRequirements.requests': 'listed',
  'VolumeResourceRequirements.limits': 'listed',
  'VolumeResourceRequirements.requests': 'listed',
}

/** The class of the client library that a kind is. */
export function modelOf({ kind, version }: Resource): string {
  return kind === 'Event' ? 'CoreV1Event' : `${capitalized(version)}${kind}`
}

/** Whether the strings of a field, or in it, are quantities. `owner` in Go's words: `Container`. */
export function isQuantityField(owner: string, field: string): boolean {
  return quantities[`${owner}.${field}`] !== undefined
}

/** How the checked object came about, where it is not the body itself. */
export type Origin = { format: PatchFormat; shown: string } | { applied: string }

/**
 * Looks for fields that the kind does not have and takes them away, in place. They become warnings, unless the request
 * asks for strictness or for silence.
 *
 * @throws ApiError BadRequest or Invalid for values of a wrong type, and in strict mode for unknown fields
 */
export async function checkFields(
  resource: Resource,
  { query, warnings }: ApiRequest,
  object: object,
  origin?: Origin,
): Promise<void> {
  const root = modelOf(resource)
  const findings = await check(object, {
    type: root,
    format: '',
    owner: resource.kind,
    at: { kind: resource.kind, path: [] },
    path: '',
    keyed: '',
  })
  if (origin && 'applied' in origin) refuseApplied(resource, findings, origin.applied)
  const [bad] = findings.filter(({ unknown }) => unknown === undefined)
  const where = `${resource.kind} in version "${groupVersion(resource).split('/').at(-1)}" cannot be handled as a ${resource.kind}`
  if (bad && origin && 'format' in origin) {
    const strategic = origin.format === 'application/strategic-merge-patch+json'
    throw unusablePatch(origin.shown, (strategic ? bad.converting : undefined) ?? bad.decoding ?? '')
  }
  if (bad) throw badRequest(`${where}: ${bad.decoding}`)
  const paths = findings.flatMap((finding) => finding.unknown ?? [])
  // What is patched has lost the order in which it was written.
  const unknown = (origin ? paths.sort() : paths).map((path) => `unknown field "${path}"`)
  const level = query.get('fieldValidation') ?? 'Warn'
  if (level === 'Strict' && unknown.length > 0)
    throw badRequest(`${where}: strict decoding error: ${unknown.join(', ')}`)
  if (level !== 'Ignore') warnings.push(...unknown)
}

/** Server-side apply reads configurations by the schema, in other words. @throws ApiError without a reason */
function refuseApplied(resource: Resource, findings: Finding[], name: string): void {
  const texts = findings.flatMap(({ typed }) => typed ?? [])
  const [unreadable] = findings.flatMap((finding) => finding.unreadable ?? [])
  const type = `${groupVersion(resource)}, Kind=${resource.kind}`
  const what = `${name}; ${type}`
  if (texts.length === 0 && unreadable) {
    const why = `unable to convert unstructured object to ${type}: ${unreadable}`
    throw new ApiError(500, '', `failed to convert new object (${what}) to proper version: ${why}`)
  }
  if (texts.length === 0) return
  const list = texts.length === 1 ? ` ${texts[0]}` : `errors:\n  ${texts.join('\n  ')}`
  throw new ApiError(500, '', `failed to create typed patch object (${what}):${list}`)
}

async function check(value: unknown, place: Place): Promise<Finding[]> {
  if (value === null || value === undefined) return []
  const { type } = place
  const list = /^Array<(.+)>$/.exec(type)?.[1]
  if (list) return await checkList(value, { ...place, type: list })
  const map = /^\{ \[key: string\]: (.+); \}$/.exec(type)?.[1]
  if (map) return await checkMap(value, { ...place, type: map })
  const quantity = quantities[`${place.owner}.${place.at.path.at(-1)}`]
  if (quantity && type === 'string') return checkQuantity(value, place, quantity === 'listed')
  if (scalars[type]) return checkScalar(value, place, scalars[type])
  const attributes = await attributesOf(type)
  return attributes ? await checkObject(value, attributes, place) : []
}

const scalars: Record<string, string[]> = {
  string: ['string'],
  number: ['number'],
  boolean: ['boolean'],
  Date: ['string'],
  V1MicroTime: ['string'],
  IntOrString: ['string', 'number'],
}

function checkScalar(value: unknown, place: Place, types: string[]): Finding[] {
  if (!types.includes(typeof value)) return [mismatch(value, place)]
  if (place.type === 'Date') return checkTime(String(value), place)
  if (place.format !== 'byte') return []
  const at = illegalAt(String(value))
  return at === undefined ? [] : [{ decoding: `illegal base64 data at input byte ${at}` }]
}

/** Points in time are stored in UTC and whole seconds. */
function checkTime(text: string, { set }: Place): Finding[] {
  const time = Date.parse(text)
  if (Number.isNaN(time)) {
    const layout = '2006-01-02T15:04:05Z07:00'
    return [
      {
        decoding: `parsing time ${JSON.stringify(text)} as "${layout}": cannot parse ${JSON.stringify(text)} as "2006"`,
      },
    ]
  }
  set?.(new Date(time).toISOString().replace(/\.\d+Z$/, 'Z'))
  return []
}

/** Where a text stops being base64. */
function illegalAt(text: string): number | undefined {
  const data = text.replace(/[\r\n]/g, '')
  const illegal = /[^A-Za-z0-9+/]/.exec(data.replace(/={1,2}$/, ''))?.index
  if (illegal !== undefined) return illegal
  return data.length % 4 === 0 ? undefined : data.length - (data.length % 4)
}

/** A quantity is stored in a form of its own, whatever its client wrote. */
function checkQuantity(value: unknown, { set }: Place, milli: boolean): Finding[] {
  try {
    set?.(canonicalQuantity(typeof value === 'number' ? value : String(value), { milli }))
    return []
  } catch (error) {
    if (!(error instanceof NotQuantity)) throw error
    return [{ decoding: error.message, converting: error.message, unreadable: error.message }]
  }
}

async function checkList(value: unknown, place: Place): Promise<Finding[]> {
  if (!Array.isArray(value)) return [mismatch(value, { ...place, type: `[]${place.type}` })]
  const structure = listStructure(place.at)
  const checked = value.map((element, index) => {
    const step = structure.type === 'atomic' ? `[${index}]` : writtenStep(stepOf(structure, element))
    return check(element, { ...place, path: `${place.path}[${index}]`, keyed: `${place.keyed}${step}` })
  })
  return (await Promise.all(checked)).flat()
}

async function checkMap(value: unknown, place: Place): Promise<Finding[]> {
  if (!isObject(value)) return [mismatch(value, { ...place, type: `map[string]${place.type}` })]
  const checked = Object.entries(value).map(([name, entry]) =>
    check(entry, {
      ...place,
      // Messages name the map alone.
      mapPath: place.mapPath ?? place.path,
      path: `${place.path}.${name}`,
      keyed: `${place.keyed}.${name}`,
      set: setter(value, name),
    }),
  )
  return (await Promise.all(checked)).flat()
}

async function checkObject(value: unknown, attributes: Attribute[], place: Place): Promise<Finding[]> {
  if (!isObject(value)) return [mismatch(value, place)]
  const checked = Object.entries(value).map(async ([name, entry]): Promise<Finding[]> => {
    const path = place.path ? `${place.path}.${name}` : name
    const keyed = `${place.keyed}.${name}`
    const attribute = attributes.find(({ baseName }) => baseName === name)
    if (!attribute) {
      delete value[name]
      return [{ unknown: path, typed: `${keyed}: field not declared in schema` }]
    }
    const { type, format } = attribute
    const inner = { type, format, owner: goName(place.type), at: inside(place.at, name), path, keyed }
    return await check(entry, { ...inner, set: setter(value, name) })
  })
  return (await Promise.all(checked)).flat()
}

function setter(target: JsonObject, name: string): (value: unknown) => void {
  return (value) => {
    target[name] = value as Json
  }
}

/** Go's decoder names no indexes. */
function mismatch(value: unknown, { type, format, owner, path, mapPath, keyed }: Place): Finding {
  const is = goTypeOf(value)
  const wanted = { number: format || 'int32', boolean: 'bool', Date: 'v1.Time' }[type] ?? goTypeName(type)
  const field = `${owner}.${(mapPath ?? path).replaceAll(/\[\d+\]/g, '')}`
  return {
    decoding: `json: cannot unmarshal ${is} into Go struct field ${field} of type ${wanted}`,
    converting: whyNotConverted(value, wanted),
    typed: `${keyed}: ${whyNotTyped(value, type)}`,
  }
}

function whyNotConverted(value: unknown, wanted: string): string {
  const is = Array.isArray(value)
    ? 'slice'
    : isObject(value)
      ? 'map'
      : typeof value === 'number'
        ? 'int64'
        : typeof value
  if (wanted.startsWith('[]')) return `cannot restore slice from ${is === 'int64' ? 'int' : is}`
  if (wanted.startsWith('map[')) return `cannot restore map from ${is}`
  if (wanted.startsWith('v1.')) return `cannot restore struct from: ${is}`
  if (wanted === 'string') return `cannot convert ${is} to string`
  return `unrecognized type: ${wanted}`
}

function whyNotTyped(value: unknown, type: string): string {
  const unstructured = `&value.valueUnstructured{Value:${JSON.stringify(value)}}`
  if (type === 'number') return `expected numeric (int or float), got ${unstructured}`
  if (type === 'boolean' || type === 'string') return `expected ${type}, got ${unstructured}`
  return `expected ${type.startsWith('[]') ? 'list' : 'map'}, got &{${String(value)}}`
}

/** `[]V1Container` is `[]v1.Container` in Go. */
function goTypeName(type: string): string {
  return type.replace(/V(\d(?:(?:alpha|beta)\d)?)(?=[A-Z])/, 'v$1.')
}

/** `V1Container` is `Container` in Go. */
export function goName(model: string): string {
  return model.replace(/^(?:Core)?V\d(?:(?:alpha|beta)\d)?(?=[A-Z])/, '')
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The fields of a type; undefined for types that take anything. */
async function attributesOf(model: string): Promise<Attribute[] | undefined> {
  const known = models.get(model)
  if (known) return await known
  const loading = load(model)
  models.set(model, loading)
  return await loading
}

/** One module for each type is far less to load than the whole library. */
async function load(model: string): Promise<Attribute[] | undefined> {
  if (!/^[A-Z]\w+$/.test(model)) return undefined
  const module: Record<string, { attributeTypeMap?: Attribute[] }> = await import(
    `@kubernetes/client-node/dist/gen/models/${model}.js`
  )
  return module[model]?.attributeTypeMap
}

/**
 * Finds fields that a kind does not have, and values of a wrong type, as the API server does when it decodes an
 * object. The types are those of the official client library, which are generated from Kubernetes' OpenAPI.
 *
 * https://kubernetes.io/docs/reference/using-api/api-concepts/#setting-the-field-validation-level
 */

import { canonicalQuantity, NotQuantity } from '../objects/quantities.ts'
import { groupVersion, type Resource } from '../objects/resources.ts'
import type { Json, JsonObject } from '../types.ts'
import { isObject } from './patch.ts'
import type { ApiRequest } from './requests.ts'
import { badRequest } from './status.ts'

interface Attribute {
  baseName: string
  type: string
}

interface Finding {
  unknown?: string
  mistyped?: string
  /** Why a text is no quantity. */
  unreadable?: string
}

/** A value, its expected type, and its path. */
interface Place {
  type: string
  /** Of the object that has the field. */
  owner: string
  field: string
  /** `spec.template.spec.containers[0].image` */
  path: string
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

/**
 * Looks for fields that the kind does not have and takes them away, in place. Returns them as warnings, unless the
 * request asks for strictness or for silence.
 *
 * @throws ApiError BadRequest for values of a wrong type, and in strict mode for unknown fields
 */
export async function checkFields(resource: Resource, { query }: ApiRequest, object: object): Promise<string[]> {
  const root = resource.kind === 'Event' ? 'CoreV1Event' : `${capitalized(resource.version)}${resource.kind}`
  const findings = await check(object, { type: root, owner: resource.kind, field: '', path: '' })
  const where = `${resource.kind} in version "${groupVersion(resource).split('/').at(-1)}" cannot be handled as a ${resource.kind}`
  const [mistyped] = findings.flatMap((finding) => finding.mistyped ?? [])
  if (mistyped) throw badRequest(`${where}: json: ${mistyped}`)
  const [unreadable] = findings.flatMap((finding) => finding.unreadable ?? [])
  if (unreadable) throw badRequest(`${where}: ${unreadable}`)
  const unknown = findings.flatMap((finding) => finding.unknown ?? []).map((path) => `unknown field "${path}"`)
  const level = query.get('fieldValidation') ?? 'Warn'
  if (level === 'Strict' && unknown.length > 0)
    throw badRequest(`${where}: strict decoding error: ${unknown.join(', ')}`)
  return level === 'Ignore' ? [] : unknown
}

async function check(value: unknown, place: Place): Promise<Finding[]> {
  if (value === null || value === undefined) return []
  const { type } = place
  const list = /^Array<(.+)>$/.exec(type)?.[1]
  if (list) return await checkList(value, { ...place, type: list })
  const map = /^\{ \[key: string\]: (.+); \}$/.exec(type)?.[1]
  if (map) return await checkMap(value, { ...place, type: map })
  const quantity = quantities[`${place.owner}.${place.field}`]
  if (quantity && type === 'string') return checkQuantity(value, place, quantity === 'listed')
  if (scalars[type]) return scalars[type].includes(typeof value) ? [] : [mismatch(value, place)]
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

/** A quantity is stored in a form of its own, whatever its client wrote. */
function checkQuantity(value: unknown, { set }: Place, milli: boolean): Finding[] {
  try {
    set?.(canonicalQuantity(typeof value === 'number' ? value : String(value), { milli }))
    return []
  } catch (error) {
    if (!(error instanceof NotQuantity)) throw error
    return [{ unreadable: error.message }]
  }
}

async function checkList(value: unknown, place: Place): Promise<Finding[]> {
  if (!Array.isArray(value)) return [mismatch(value, { ...place, type: `[]${place.type}` })]
  const checked = value.map((element, index) => check(element, { ...place, path: `${place.path}[${index}]` }))
  return (await Promise.all(checked)).flat()
}

async function checkMap(value: unknown, place: Place): Promise<Finding[]> {
  if (!isObject(value)) return [mismatch(value, { ...place, type: `map[string]${place.type}` })]
  const checked = Object.entries(value).map(([name, entry]) =>
    check(entry, { ...place, path: `${place.path}.${name}`, set: setter(value, name) }),
  )
  return (await Promise.all(checked)).flat()
}

async function checkObject(value: unknown, attributes: Attribute[], place: Place): Promise<Finding[]> {
  if (!isObject(value)) return [mismatch(value, place)]
  const checked = Object.entries(value).map(async ([name, entry]): Promise<Finding[]> => {
    const path = place.path ? `${place.path}.${name}` : name
    const attribute = attributes.find(({ baseName }) => baseName === name)
    if (!attribute) {
      delete value[name]
      return [{ unknown: path }]
    }
    const owner = goName(place.type)
    return await check(entry, { type: attribute.type, owner, field: name, path, set: setter(value, name) })
  })
  return (await Promise.all(checked)).flat()
}

function setter(target: JsonObject, name: string): (value: unknown) => void {
  return (value) => {
    target[name] = value as Json
  }
}

/** In the words of Go's decoder, which names no indexes. */
function mismatch(value: unknown, { type, owner, path }: Place): Finding {
  const names: Record<string, string> = { boolean: 'bool', object: Array.isArray(value) ? 'array' : 'object' }
  const is = names[typeof value] ?? typeof value
  const wanted = { number: 'int32', boolean: 'bool', Date: 'v1.Time' }[type] ?? goName(type)
  const field = `${owner}.${path.replaceAll(/\[\d+\]/g, '')}`
  return { mistyped: `cannot unmarshal ${is} into Go struct field ${field} of type ${wanted}` }
}

/** `V1Container` is `Container` in Go. */
function goName(model: string): string {
  return model.replace(/V\d(?:(?:alpha|beta)\d)?(?=[A-Z])/, '')
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

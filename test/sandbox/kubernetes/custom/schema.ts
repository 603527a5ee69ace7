/**
 * Structural schemas of custom resources: what they set, take away and refuse.
 *
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
 */
import type { StatusCause } from '../api/status.ts'
import { invalidValue, notSupported, required, when } from '../objects/causes.ts'
import { sameJson } from '../objects/equality.ts'
import type { Json, JsonObject } from '../types.ts'
import type { CustomSchema } from './kind.ts'

/** Schemas that say more than is looked at here. */
const beyond = ['allOf', 'anyOf', 'not', 'oneOf', 'x-kubernetes-validations']

/** What of a schema is not looked at: `spec.x-kubernetes-validations`; undefined where all is. */
export function beyondSchema(schema: CustomSchema, path = ''): string | undefined {
  // `anyOf` is how an integer or a string is told in other tools' words.
  const ignored = schema['x-kubernetes-int-or-string'] ? ['allOf', 'anyOf'] : []
  const found = beyond.find((name) => name in schema && !ignored.includes(name))
  if (found) return join(path, found)
  const { additionalProperties } = schema
  const within: [string, CustomSchema][] = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items ? [['items', schema.items] as [string, CustomSchema]] : []),
    ...(typeof additionalProperties === 'object' ? [['*', additionalProperties] as [string, CustomSchema]] : []),
  ]
  for (const [name, one] of within) {
    const deeper = beyondSchema(one, join(path, name))
    if (deeper) return deeper
  }
  return undefined
}

const join = (path: string, name: string) => (path ? `${path}.${name}` : name)

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema of a field; undefined where it is not declared. */
function fieldOf(schema: CustomSchema, name: string): CustomSchema | undefined {
  const declared = schema.properties?.[name]
  if (declared) return declared
  if (typeof schema.additionalProperties === 'object') return schema.additionalProperties
  const open = schema.additionalProperties === true || schema['x-kubernetes-preserve-unknown-fields']
  return open ? { 'x-kubernetes-preserve-unknown-fields': true } : undefined
}

/** Takes undeclared fields away, in place, and returns their paths. What the API server itself knows is not looked at. */
export function prune(value: Json, schema: CustomSchema, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => (schema.items ? prune(one, schema.items, `${path}[${index}]`) : []))
  if (!isObject(value)) return []
  return Object.keys(value).flatMap((name) => {
    if (!path && ['apiVersion', 'kind', 'metadata'].includes(name)) return []
    const field = fieldOf(schema, name)
    if (field) return prune(value[name] ?? null, field, join(path, name))
    delete value[name]
    return [join(path, name)]
  })
}

/** Sets fields that have a default, in place; null counts as absent where it is not a value of the field. */
export function setDefaults(value: Json, schema: CustomSchema): void {
  const { items, properties = {} } = schema
  if (Array.isArray(value) && items) for (const one of value) setDefaults(one, items)
  if (!isObject(value)) return
  for (const [name, field] of Object.entries(properties)) setDefault(value, name, field)
  for (const [name, one] of Object.entries(value)) setDefaults(one, fieldOf(schema, name) ?? {})
}

function setDefault(object: JsonObject, name: string, { default: usual, nullable }: CustomSchema): void {
  if (object[name] === null && !nullable) delete object[name]
  if (object[name] === undefined && usual !== undefined) object[name] = structuredClone(usual)
}

/** What is wrong with a value, in the words of the API server. */
export function schemaCauses(value: Json, schema: CustomSchema, path = ''): StatusCause[] {
  if (value === null && schema.nullable) return []
  const wanted = schema['x-kubernetes-int-or-string'] ? 'integer,string' : schema.type
  const is = typeOf(value)
  const fits = !wanted || wanted.split(',').includes(is) || (wanted === 'number' && is === 'integer')
  if (!fits) return [invalidValue(path, is, `${path} in body must be of type ${wanted}: ${JSON.stringify(is)}`)]
  const unlisted = schema.enum && !schema.enum.some((one) => sameJson(one, value))
  if (unlisted) return [notSupported(path, value, (schema.enum ?? []).map(String))]
  if (typeof value === 'string') return textCauses(value, schema, path)
  if (typeof value === 'number') return numberCauses(value, schema, path)
  if (Array.isArray(value)) return listCauses(value, schema, path)
  return isObject(value) ? objectCauses(value, schema, path) : []
}

export function typeOf(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

function textCauses(
  value: string,
  { pattern, minLength, maxLength = Number.POSITIVE_INFINITY }: CustomSchema,
  path: string,
) {
  const tooLong: StatusCause = {
    reason: 'FieldValueTooLong',
    field: path,
    message: `Too long: may not be more than ${maxLength} bytes`,
  }
  return [
    ...when(pattern !== undefined && !new RegExp(pattern, 'u').test(value), () =>
      invalidValue(path, value, `${path} in body should match '${pattern}'`),
    ),
    ...when(value.length > maxLength, () => tooLong),
    ...when(value.length < (minLength ?? 0), () =>
      invalidValue(path, value, `${path} in body should be at least ${minLength} chars long`),
    ),
  ]
}

function numberCauses(value: number, schema: CustomSchema, path: string): StatusCause[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema
  const { exclusiveMinimum, exclusiveMaximum } = schema
  const low = exclusiveMinimum ? value <= minimum : value < minimum
  const high = exclusiveMaximum ? value >= maximum : value > maximum
  const than = (word: string, strict: boolean | undefined, bound: number) =>
    invalidValue(path, value, `${path} in body should be ${word} than ${strict ? '' : 'or equal to '}${bound}`)
  return [
    ...when(low, () => than('greater', exclusiveMinimum, minimum)),
    ...when(high, () => than('less', exclusiveMaximum, maximum)),
  ]
}

function listCauses(value: Json[], { items, minItems = 0, maxItems }: CustomSchema, path: string): StatusCause[] {
  const most = maxItems ?? Number.POSITIVE_INFINITY
  const tooMany: StatusCause = {
    reason: 'FieldValueTooMany',
    field: path,
    message: `Too many: ${value.length}: must have at most ${most} items`,
  }
  return [
    ...when(value.length > most, () => tooMany),
    ...when(value.length < minItems, () =>
      invalidValue(path, value.length, `${path} in body should have at least ${minItems} items`),
    ),
    ...(items ? value.flatMap((one, index) => schemaCauses(one, items, `${path}[${index}]`)) : []),
  ]
}

function objectCauses(value: JsonObject, schema: CustomSchema, path: string): StatusCause[] {
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = schema
  const count = Object.keys(value).length
  const missing = (schema.required ?? []).filter((name) => value[name] === undefined)
  const known = Object.keys(value).filter((name) => path || !['apiVersion', 'kind', 'metadata'].includes(name))
  return [
    ...when(count < minProperties, () =>
      invalidValue(path, count, `${path} in body should have at least ${minProperties} properties`),
    ),
    ...when(count > maxProperties, () =>
      invalidValue(path, count, `${path} in body should have at most ${maxProperties} properties`),
    ),
    ...missing.map((name) => required(join(path, name))),
    ...known.sort().flatMap((name) => {
      const field = fieldOf(schema, name)
      return field ? schemaCauses(value[name] ?? null, field, join(path, name)) : []
    }),
  ]
}

/** What makes a schema not structural. `at`: its path in the definition. */
export function structureCauses(schema: CustomSchema, at: string, root = true): StatusCause[] {
  const { type, properties = {}, additionalProperties, items } = schema
  const free = schema['x-kubernetes-int-or-string'] || schema['x-kubernetes-preserve-unknown-fields']
  const causes: StatusCause[] = []
  if (root && !type) causes.push(required(`${at}.type`, 'must not be empty at the root'))
  else if (root && type !== 'object') causes.push(invalidValue(`${at}.type`, type, 'must be object at the root'))
  if (!root && !type && !free) causes.push(required(`${at}.type`, 'must not be empty for specified object fields'))
  if (type === 'array' && !items) causes.push(required(`${at}.items`, 'must be specified'))
  if (schema.default !== undefined) causes.push(...defaultCauses(schema, at))
  const names = Object.keys(properties).sort()
  causes.push(...names.flatMap((name) => structureCauses(properties[name] ?? {}, `${at}.properties[${name}]`, false)))
  if (items) causes.push(...structureCauses(items, `${at}.items`, false))
  if (typeof additionalProperties === 'object')
    causes.push(...structureCauses(additionalProperties, `${at}.additionalProperties`, false))
  return causes
}

/** A default has to be a value of its field. */
function defaultCauses(schema: CustomSchema, at: string): StatusCause[] {
  return schemaCauses(schema.default ?? null, schema).map(({ reason, message }) => ({
    reason,
    field: `${at}.default`,
    message,
  }))
}

/**
 * `/openapi/v2`, one document for all kinds, as JSON or as the protobuf that kubectl, helm and other clients of Go ask
 * for: https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-v2
 *
 * Field numbers: OpenAPIv2.proto of https://github.com/google/gnostic-models
 */
import type { Resource } from '../objects/resources.ts'
import type { JsonObject } from '../types.ts'
import { openApiDocuments } from './openapi.ts'
import { ApiError } from './status.ts'

interface Schema {
  $ref?: string
  allOf?: Schema[]
  oneOf?: Schema[]
  type?: string
  format?: string
  description?: string
  required?: string[]
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  'x-kubernetes-group-version-kind'?: unknown
}

interface Parameter {
  name: string
  in: string
  type: string
}

interface Operation {
  parameters: Parameter[]
  responses: object
  [extension: `x-${string}`]: unknown
}

interface OpenApiV2 {
  swagger: string
  info: { title: string; version: string }
  paths: Record<string, { patch: Operation }>
  definitions: Record<string, Schema>
}

const protobuf = 'application/com.github.proto-openapi.spec.v2'

/** The document in the form that is asked for. @throws ApiError NotAcceptable */
export async function answerOpenApiV2(accept = '*/*', custom: readonly Resource[]) {
  const document = await openApiV2(custom)
  for (const type of accept.split(',').map((one) => one.split(';')[0]?.trim())) {
    // Clients ask by the older name, with an @.
    if (type === `${protobuf}@v1.0+protobuf` || type === `${protobuf}.v1.0+protobuf`)
      return { body: encodeOpenApiV2(document), headers: { 'content-type': `${protobuf}.v1.0+protobuf` } }
    if (type === 'application/json' || type === 'application/*' || type === '*/*')
      return { body: document, headers: { 'content-type': 'application/json' } }
  }
  throw new ApiError(406, 'NotAcceptable', '', {})
}

/** The document, made from those of version 3. */
async function openApiV2(custom: readonly Resource[]): Promise<OpenApiV2> {
  const documents = await openApiDocuments(custom)
  const schemas = documents.flatMap((one) => Object.entries((one.components as { schemas: JsonObject }).schemas))
  const paths = documents.flatMap((one) => Object.entries(one.paths as unknown as OpenApiV2['paths']))
  return {
    swagger: '2.0',
    info: { title: 'Kubernetes', version: 'sandbox' },
    paths: Object.fromEntries(paths.map(([path, { patch }]) => [path, { patch: olderOperation(patch) }])),
    definitions: Object.fromEntries(schemas.map(([name, schema]) => [name, olderSchema(schema as Schema)])),
  }
}

function olderOperation(operation: Operation): Operation {
  return { ...operation, parameters: operation.parameters.map(({ name }) => ({ name, in: 'query', type: 'string' })) }
}

/** A schema in the words of the older version, which has no choices, and references beside a description. */
function olderSchema({ allOf, oneOf, items, additionalProperties, properties, ...schema }: Schema): Schema {
  const $ref = allOf?.[0]?.$ref ?? schema.$ref
  return {
    ...schema,
    ...(oneOf ? { type: 'string' } : {}),
    ...($ref ? { $ref: $ref.replace('#/components/schemas/', '#/definitions/') } : {}),
    ...(items ? { items: olderSchema(items) } : {}),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: olderSchema(additionalProperties) } : {}),
    ...(properties
      ? { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, olderSchema(one)])) }
      : {}),
  }
}

/** The document as protobuf. */
function encodeOpenApiV2({ swagger, info, paths, definitions }: OpenApiV2): Buffer {
  const items = Object.entries(paths).map(([path, { patch }]) =>
    bytes(2, named(path, bytes(8, encodeOperation(patch)))),
  )
  const schemas = Object.entries(definitions).map(([name, schema]) => bytes(1, named(name, encodeSchema(schema))))
  return Buffer.concat([
    text(1, swagger),
    bytes(2, Buffer.concat([text(1, info.title), text(2, info.version)])),
    bytes(8, Buffer.concat(items)),
    bytes(9, Buffer.concat(schemas)),
  ])
}

function encodeOperation({ parameters, ...operation }: Operation): Buffer {
  const given = parameters.map(({ name, in: place, type }) => {
    const query = Buffer.concat([text(2, place), text(4, name), text(6, type)])
    // It is a parameter, which is not the body, but in the query.
    return bytes(8, bytes(1, bytes(2, bytes(3, query))))
  })
  const extensions = Object.entries(operation).filter(([name]) => name.startsWith('x-'))
  return Buffer.concat([...given, ...extensions.map(([name, value]) => extension(13, name, value))])
}

function encodeSchema(schema: Schema): Buffer {
  const { items, properties = {}, additionalProperties, required = [] } = schema
  const kinds = schema['x-kubernetes-group-version-kind']
  const fields = Object.entries(properties).map(([name, one]) => bytes(1, named(name, encodeSchema(one))))
  return Buffer.concat([
    text(1, schema.$ref),
    text(2, schema.format),
    text(4, schema.description),
    ...required.map((name) => text(19, name)),
    ...(typeof additionalProperties === 'object' ? [bytes(21, bytes(1, encodeSchema(additionalProperties)))] : []),
    ...(schema.type ? [bytes(22, text(1, schema.type))] : []),
    ...(items ? [bytes(23, bytes(1, encodeSchema(items)))] : []),
    ...(fields.length > 0 ? [bytes(25, Buffer.concat(fields))] : []),
    ...(kinds ? [extension(31, 'x-kubernetes-group-version-kind', kinds)] : []),
  ])
}

/** A name and a value: the element of everything that is a map. */
function named(name: string, value: Buffer): Buffer {
  return Buffer.concat([text(1, name), bytes(2, value)])
}

/** The value of an extension is YAML, and so JSON does. */
function extension(field: number, name: string, value: unknown): Buffer {
  return bytes(field, named(name, text(2, JSON.stringify(value))))
}

function text(field: number, value: string | undefined): Buffer {
  return value ? bytes(field, Buffer.from(value)) : Buffer.alloc(0)
}

function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(value.length), value])
}

function varint(value: number): Buffer {
  const digits: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) digits.push((rest % 0x80) + 0x80)
  return Buffer.from([...digits, rest])
}

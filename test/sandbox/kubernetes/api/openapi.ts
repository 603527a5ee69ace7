/**
 * OpenAPI v3, which kubectl reads for `explain`, and to learn that the server validates fields:
 * https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-v3
 */
import type { CustomSchema } from '../custom/kind.ts'
import { groupVersion, type Resource, resources } from '../objects/resources.ts'
import type { JsonObject } from '../types.ts'
import { servedWith } from './discovery.ts'
import { otherSchemas, readType, schemaOf } from './openapi-types.ts'
import { goName, modelOf } from './schema.ts'

const documents = new Map<string, Promise<JsonObject>>()

/** `/openapi/v3` and the documents that it lists, or undefined. */
export async function openApiV3(path: string, custom: readonly Resource[]): Promise<JsonObject | undefined> {
  const served = servedWith(custom)
  const names = new Set(served.map(nameOfGroup))
  if (path === '/openapi/v3') {
    const paths = [...names].map((name) => [name, { serverRelativeURL: `/openapi/v3/${name}?hash=sandbox` }])
    return { paths: Object.fromEntries(paths) }
  }
  const name = path.replace('/openapi/v3/', '')
  if (!names.has(name)) return undefined
  const members = served.filter((resource) => nameOfGroup(resource) === name)
  if (members.some((resource) => resource.custom)) return await document(members)
  const known = documents.get(name) ?? document(members)
  documents.set(name, known)
  return await known
}

/** The documents of all groups and versions. */
export async function openApiDocuments(custom: readonly Resource[]): Promise<JsonObject[]> {
  const names = new Set(servedWith(custom).map(nameOfGroup))
  const found = await Promise.all([...names].map((name) => openApiV3(`/openapi/v3/${name}`, custom)))
  return found.filter((one) => one !== undefined)
}

function nameOfGroup({ group, version }: Resource): string {
  return group ? `apis/${group}/${version}` : `api/${version}`
}

async function document(members: Resource[]): Promise<JsonObject> {
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'sandbox' },
    paths: Object.fromEntries(members.map((resource) => [pathOf(resource), operations(resource)])),
    components: { schemas: { ...otherSchemas, ...(await schemasOf(members)) } },
  }
}

function pathOf({ group, version, plural, namespaced }: Resource): string {
  const root = group ? `/apis/${group}/${version}` : `/api/${version}`
  return `${root}${namespaced ? '/namespaces/{namespace}' : ''}/${plural}/{name}`
}

/** kubectl leaves validation to a server whose PATCH has the parameter `fieldValidation`. */
function operations({ group, version, kind }: Resource): JsonObject {
  const parameters = ['dryRun', 'fieldManager', 'fieldValidation', 'force'].map((name) => ({
    name,
    in: 'query',
    schema: { type: 'string', uniqueItems: true },
  }))
  return {
    patch: {
      parameters,
      'x-kubernetes-action': 'patch',
      'x-kubernetes-group-version-kind': { group, kind, version },
      responses: { 200: { description: 'OK' } },
    },
  }
}

/** Of kinds, and of all types that they are made of. */
async function schemasOf(members: Resource[]): Promise<JsonObject> {
  const schemas: JsonObject = {}
  const own = members.filter(({ custom }) => !custom)
  for (const resource of members) {
    if (resource.custom) schemas[customName(resource)] = customSchema(resource, resource.custom.schema)
  }
  const kinds = new Map(own.map((resource) => [modelOf(resource), resource]))
  const nameOf = (model: string) => componentName(model, members[0])
  const waiting = [...kinds.keys(), 'V1ObjectMeta']
  for (let model = waiting.shift(); model !== undefined; model = waiting.shift()) {
    const name = nameOf(model)
    if (schemas[name]) continue
    const type = await readType(model)
    if (!type) continue
    const fields = type.fields.map((field) => ({ field, ...schemaOf(goName(model), field, nameOf) }))
    const required = type.fields.filter((field) => field.required).map((field) => field.name)
    const resource = kinds.get(model)
    schemas[name] = {
      description: type.description,
      type: 'object',
      properties: Object.fromEntries(
        fields.map(({ field, schema }) => [field.name, described(schema, field.description)]),
      ),
      ...(required.length > 0 ? { required } : {}),
      ...(resource ? { 'x-kubernetes-group-version-kind': [gvkOf(resource)] } : {}),
    }
    waiting.push(...fields.flatMap(({ models }) => models))
  }
  return schemas
}

function described(schema: JsonObject, description: string): JsonObject {
  if (!schema.$ref) return { ...schema, description }
  return { allOf: [schema], default: {}, description }
}

function gvkOf(resource: Resource): JsonObject {
  const { group, kind, version } = resource
  return { group, kind, version }
}

/** `com.example.v1.Widget`. */
function customName({ group, version, kind }: Resource): string {
  return [...group.split('.').reverse(), version, kind].join('.')
}

const conventions = 'https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md'

/** What a definition says of its kind, with what all kinds have. */
function customSchema(resource: Resource, schema: CustomSchema): JsonObject {
  const { properties } = schema as { properties?: JsonObject }
  const describe = (description: string) => ({ type: 'string', description })
  return {
    ...(schema as JsonObject),
    type: 'object',
    properties: {
      ...properties,
      apiVersion: describe(
        `APIVersion defines the versioned schema of this representation of an object. Servers should convert recognized schemas to the latest internal value, and may reject unrecognized values. More info: ${conventions}#resources`,
      ),
      kind: describe(
        `Kind is a string value representing the REST resource this object represents. Servers may infer this from the endpoint the client submits requests to. Cannot be updated. In CamelCase. More info: ${conventions}#types-kinds`,
      ),
      metadata: described(
        { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta' },
        `Standard object's metadata. More info: ${conventions}#metadata`,
      ),
    },
    'x-kubernetes-group-version-kind': [gvkOf(resource)],
  }
}

const meta = /^V1(ObjectMeta|ListMeta|LabelSelector.*|OwnerReference|ManagedFieldsEntry|Condition|Status.*)$/

/** `io.k8s.api.apps.v1.Deployment`; of types that belong to none of the group's kinds, those of the core group. */
function componentName(model: string, resource: Resource | undefined): string {
  if (meta.test(model)) return `io.k8s.apimachinery.pkg.apis.meta.v1.${goName(model)}`
  const [group = 'core'] = resource ? (groupVersion(resource).split('/')[0]?.split('.') ?? []) : []
  const own = resources.some((one) => one.group === resource?.group && goName(model).startsWith(one.kind))
  return `io.k8s.api.${own && resource?.group ? group : 'core'}.${resource?.version ?? 'v1'}.${goName(model)}`
}

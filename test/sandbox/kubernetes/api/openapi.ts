/**
 * OpenAPI v3, which kubectl reads for `explain`, and to learn that the server validates fields:
 * https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-v3
 */
import { groupVersion, type Resource, resources, reviews } from '../objects/resources.ts'
import type { JsonObject } from '../types.ts'
import { otherSchemas, readType, schemaOf } from './openapi-types.ts'
import { goName, modelOf } from './schema.ts'

const documents = new Map<string, Promise<JsonObject>>()

/** `/openapi/v3` and the documents that it lists, or undefined. */
export async function openApiV3(path: string): Promise<JsonObject | undefined> {
  const served = [...resources, ...reviews]
  const names = new Set(served.map(nameOfGroup))
  if (path === '/openapi/v3') {
    const paths = [...names].map((name) => [name, { serverRelativeURL: `/openapi/v3/${name}?hash=sandbox` }])
    return { paths: Object.fromEntries(paths) }
  }
  const name = path.replace('/openapi/v3/', '')
  if (!names.has(name)) return undefined
  const known = documents.get(name) ?? document(served.filter((resource) => nameOfGroup(resource) === name))
  documents.set(name, known)
  return await known
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
  const kinds = new Map(members.map((resource) => [modelOf(resource), resource]))
  const nameOf = (model: string) => componentName(model, members[0])
  const waiting = [...kinds.keys()]
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

const meta = /^V1(ObjectMeta|ListMeta|LabelSelector.*|OwnerReference|ManagedFieldsEntry|Condition|Status.*)$/

/** `io.k8s.api.apps.v1.Deployment`; of types that belong to none of the group's kinds, those of the core group. */
function componentName(model: string, resource: Resource | undefined): string {
  if (meta.test(model)) return `io.k8s.apimachinery.pkg.apis.meta.v1.${goName(model)}`
  const [group = 'core'] = resource ? (groupVersion(resource).split('/')[0]?.split('.') ?? []) : []
  const own = resources.some((one) => one.group === resource?.group && goName(model).startsWith(one.kind))
  return `io.k8s.api.${own && resource?.group ? group : 'core'}.${resource?.version ?? 'v1'}.${goName(model)}`
}

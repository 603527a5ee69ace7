/**
 * The operations of the API on custom resources, whose definitions say what the API server knows of them otherwise:
 * https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/
 */
import { randomUUID } from 'node:crypto'
import { checkKind, checkPatched, checkPatchedKind, checkSameNamespace, otherUid, wrongName } from '../api/bodies.ts'
import { isObject } from '../api/json.ts'
import { type WriteOptions, writeOptions } from '../api/options.ts'
import { patched, patchFormat } from '../api/patch-formats.ts'
import { type ApiRequest, objectBody, type Target } from '../api/requests.ts'
import { applied, managerOf } from '../api/server-side-apply.ts'
import { ApiError, badRequest, invalid, methodNotAllowed } from '../api/status.ts'
import { viewOf } from '../api/views.ts'
import { metadataCauses } from '../objects/metadata.ts'
import { randomSuffix } from '../objects/random.ts'
import { groupVersion, type Resource } from '../objects/resources.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { Json, JsonObject, KubernetesObject } from '../types.ts'
import type { CustomKind, CustomSchema } from './kind.ts'
import { prune, schemaCauses, setDefaults, typeOf } from './schema.ts'

/** A request that writes a custom resource. */
export interface CustomOperation {
  store: Store
  request: ApiRequest
  target: Target
  resource: Resource
  custom: CustomKind
  /** @throws ApiError where the namespace takes no new objects */
  checkNamespace: (name: string) => void
}

interface Answer {
  status: number
  body: unknown
  warnings?: string[]
}

/** Answers what creates or changes. @throws ApiError */
export function writeCustom(operation: CustomOperation): Answer {
  const { target } = operation
  const { subresource, verb } = target
  if (verb === 'create' && subresource === undefined) return create(operation)
  if (target.name === undefined) throw methodNotAllowed()
  if (verb === 'update') return replace(operation)
  if (verb === 'patch') return patch(operation)
  throw methodNotAllowed()
}

function create(operation: CustomOperation): Answer {
  const { request, target, resource, store } = operation
  const options = writeOptions('CreateOptions', request, target)
  const body = objectBody(request, resource.kind)
  checkKind(resource, body)
  const draft = draftOf(operation, body)
  operation.checkNamespace(draft.metadata.name)
  const warnings = complete(operation, draft)
  const created = store.create(resource, draft, options)
  return { status: 201, body: viewOf(request, resource, store).one(created), warnings }
}

/** A sent object with what the path says of it, without what only the server may write. */
function draftOf({ target, resource }: CustomOperation, body: JsonObject): Draft {
  const metadata = isObject(body.metadata) ? structuredClone(body.metadata) : {}
  checkSameNamespace(target, metadata.namespace)
  const generated =
    typeof metadata.generateName === 'string' ? `${metadata.generateName}${randomSuffix()}` : target.name
  const name = metadata.name ?? generated
  if (target.name !== undefined && name !== target.name) throw wrongName(name, target.name)
  for (const field of ['managedFields', 'uid', 'resourceVersion', 'generation', 'creationTimestamp'])
    delete metadata[field]
  const draft: Draft = {
    ...structuredClone(body),
    apiVersion: groupVersion(resource),
    kind: resource.kind,
    metadata: {
      ...metadata,
      name: typeof name === 'string' ? name : '',
      ...(target.namespace === undefined ? {} : { namespace: target.namespace }),
    },
  }
  if (resource.subresources.includes('status')) delete draft.status
  return draft
}

/** Prunes, sets defaults and checks a new object, in place. Returns the warnings. */
function complete({ request, resource, custom }: CustomOperation, draft: Draft): string[] {
  draft.metadata.uid = randomUUID()
  const warnings = pruned(request, resource, custom.schema, draft)
  check(resource, custom.schema, draft)
  return warnings
}

function pruned({ query }: ApiRequest, resource: Resource, schema: CustomSchema, object: object): string[] {
  const unknown = prune(object as JsonObject, schema).map((path) => `unknown field "${path}"`)
  setDefaults(object as JsonObject, schema)
  const level = query.get('fieldValidation') ?? 'Warn'
  if (level === 'Strict' && unknown.length > 0) {
    const where = `${resource.kind} in version "${resource.version}" cannot be handled as a ${resource.kind}`
    throw badRequest(`${where}: strict decoding error: ${unknown.join(', ')}`)
  }
  return level === 'Ignore' ? [] : unknown
}

function check(resource: Resource, schema: CustomSchema, object: Draft, previous?: KubernetesObject): void {
  const causes = [...metadataCauses(resource, object, previous), ...schemaCauses(object as unknown as Json, schema)]
  if (causes.length > 0) throw invalid(resource, object.metadata.name, causes)
}

function replace(operation: CustomOperation): Answer {
  const { request, target, resource, store } = operation
  const options = writeOptions('UpdateOptions', request, target)
  const body = objectBody(request, resource.kind)
  checkKind(resource, body)
  const given = isObject(body.metadata) ? body.metadata : {}
  checkSameNamespace(target, given.namespace)
  if (given.name !== target.name) throw wrongName(given.name, target.name ?? '')
  const current = store.get(resource, target.namespace, target.name ?? '')
  const { uid, creationTimestamp, managedFields } = current.metadata
  if (typeof given.uid === 'string' && given.uid !== uid) throw otherUid(resource, current, given.uid)
  if (!given.resourceVersion) {
    const message = 'Invalid value: 0: must be specified for an update'
    throw invalid(resource, current.metadata.name, [
      { reason: 'FieldValueInvalid', field: 'metadata.resourceVersion', message },
    ])
  }
  const own = { uid, creationTimestamp, ...(managedFields ? { managedFields } : {}) }
  const metadata = { ...own, ...given, ...(target.namespace ? { namespace: target.namespace } : {}) }
  return change(operation, current, { ...body, metadata } as unknown as KubernetesObject, options)
}

function patch(operation: CustomOperation): Answer {
  const { request, target, resource, store } = operation
  const format = patchFormat(request)
  if (format === 'application/strategic-merge-patch+json') {
    const accepted = 'application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml'
    const message = `the body of the request was in an unknown format - accepted media types include: ${accepted}`
    throw new ApiError(415, 'UnsupportedMediaType', message)
  }
  const options = writeOptions('PatchOptions', request, target)
  if (format === 'application/apply-patch+yaml') return apply(operation, options)
  const current = store.get(resource, target.namespace, target.name ?? '')
  const next = patched(format, request, current)
  checkPatchedKind(resource, next, JSON.stringify(next))
  checkPatched(target, next)
  return change(operation, current, next as unknown as KubernetesObject, options)
}

interface Options extends WriteOptions {
  /** Whether the object says itself who manages what. */
  managed?: boolean
}

function change(
  { request, target, resource, custom, store }: CustomOperation,
  current: KubernetesObject,
  wanted: KubernetesObject,
  { dryRun, author, managed }: Options,
): Answer {
  const next = structuredClone(wanted)
  const warnings = pruned(request, resource, custom.schema, next)
  const hasStatus = resource.subresources.includes('status')
  const ofStatus = target.subresource === 'status'
  const merged: KubernetesObject = ofStatus ? { ...current, status: next.status } : next
  if (hasStatus && !ofStatus) Object.assign(merged, { status: current.status })
  if (merged.status === undefined) delete merged.status
  if (ofStatus) {
    const { resourceVersion, managedFields } = next.metadata
    merged.metadata = { ...current.metadata, resourceVersion, ...(managed && managedFields ? { managedFields } : {}) }
  }
  check(resource, custom.schema, merged, current)
  const stored = store.update(resource, merged, { dryRun, author: managed ? 'given' : author })
  return { status: 200, body: viewOf(request, resource, store).one(stored), warnings }
}

function apply(operation: CustomOperation, options: WriteOptions): Answer {
  const { request, target, resource, custom, store } = operation
  const manager = managerOf(request)
  const force = ['true', '1'].includes(request.query.get('force') ?? '')
  const body = objectBody(request, resource.kind)
  checkKind(resource, body)
  checkTyped(
    body,
    custom.schema,
    `${target.namespace ?? ''}/${target.name}; ${groupVersion(resource)}, Kind=${resource.kind}`,
  )
  const config = draftOf(operation, body)
  if (target.subresource === 'status') config.status = body.status
  const current = store.find(resource, target.namespace, target.name ?? '')
  const how = { manager, force, ...(target.subresource ? { subresource: target.subresource } : {}) }
  const next = applied(current, config, { ...how, now: store.now() }) as unknown as KubernetesObject
  if (current) return change(operation, current, next, { ...options, managed: true })
  const draft: Draft = next
  operation.checkNamespace(draft.metadata.name)
  const warnings = complete(operation, draft)
  return { status: 201, body: store.create(resource, draft, { ...options, author: 'given' }), warnings }
}

/** Configurations to apply are read by the schema. @throws ApiError without a reason */
function checkTyped(value: JsonObject, schema: CustomSchema, what: string): void {
  const problems = typedProblems(value, schema, '')
  if (problems.length === 0) return
  const list = problems.length === 1 ? ` ${problems[0]}` : `errors:\n  ${problems.join('\n  ')}`
  throw new ApiError(500, '', `failed to create typed patch object (${what}):${list}`)
}

const expected: Record<string, string> = {
  array: 'list',
  boolean: 'boolean',
  integer: 'numeric (int or float)',
  number: 'numeric (int or float)',
  object: 'map',
  string: 'string',
}

function typedProblems(value: Json, schema: CustomSchema, path: string): string[] {
  const is = typeOf(value)
  const { type } = schema
  if (type && is !== 'null' && expected[type] !== expected[is])
    return [`${path}: expected ${expected[type]}, got ${is}`]
  if (Array.isArray(value)) {
    const { items } = schema
    return items ? value.flatMap((one, index) => typedProblems(one, items, `${path}[${index}]`)) : []
  }
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, one]) => {
    if (!path && ['apiVersion', 'kind', 'metadata'].includes(name)) return []
    const { additionalProperties } = schema
    const declared =
      schema.properties?.[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined)
    if (declared) return typedProblems(one, declared, `${path}.${name}`)
    const open = additionalProperties === true || schema['x-kubernetes-preserve-unknown-fields'] || !type
    return open ? [] : [`${path}.${name}: field not declared in schema`]
  })
}

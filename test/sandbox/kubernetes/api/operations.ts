/** The operations of the API on stored objects: https://kubernetes.io/docs/reference/using-api/api-concepts/ */
import { randomUUID } from 'node:crypto'
import { allowed, type User } from '../access/rbac.ts'
import { admit, checkAdmission } from '../admission/admission.ts'
import { foreground } from '../controllers/lifecycle.ts'
import { applyDefaults, validate } from '../objects/defaults.ts'
import { ServiceNumbering } from '../objects/kinds/service.ts'
import { randomSuffix } from '../objects/random.ts'
import { groupVersion, type Resource, resourceOfKind, resources } from '../objects/resources.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { Json, JsonObject, KubernetesObject } from '../types.ts'
import { isObject, jsonPatch, mergePatch, strategicMerge, withoutNulls } from './patch.ts'
import { type ApiRequest, isDryRun, jsonBody, objectBody, type Target } from './requests.ts'
import { checkFields } from './schema.ts'
import { ServerSideApply } from './server-side-apply.ts'
import { ApiError, badRequest, conflict, forbidden, methodNotAllowed, noSuchPath, notImplemented } from './status.ts'
import { selectorOf, viewOf } from './views.ts'

export interface ApiAnswer {
  status: number
  body: unknown
  /** Sent as `Warning` headers. */
  warnings?: string[]
}

/** A request to a served resource. */
interface Operation {
  request: ApiRequest
  target: Target
  resource: Resource
}

const keptNamespaces = ['default', 'kube-node-lease', 'kube-public', 'kube-system']

export class Api {
  readonly #store: Store
  readonly #applied: ServerSideApply
  readonly #numbers = new ServiceNumbering()

  constructor(store: Store) {
    this.#store = store
    this.#applied = new ServerSideApply()
  }

  /** Answers everything but watches. @throws ApiError */
  async answer(request: ApiRequest, target: Target, user: User): Promise<ApiAnswer> {
    const { served: resource } = target
    if (!resource) throw noSuchPath()
    if (resource.namespaced !== (target.namespace !== undefined) && !(target.verb === 'list' && resource.namespaced))
      throw noSuchPath()
    const operation = { request, target, resource }
    if (resource.plural.startsWith('selfsubject')) return this.#review(operation, user)
    if (target.subresource) return await this.#subresource(operation, target.subresource)
    switch (target.verb) {
      case 'get':
      case 'list':
        return this.#read(operation)
      case 'create':
        return await this.#create(operation)
      case 'update':
        return await this.#change(operation, (current) => this.#replacement(operation, current))
      case 'patch':
        return await this.#patch(operation)
      case 'delete':
        return this.#delete(operation, this.#get(operation))
      case 'deletecollection':
        return this.#deleteMany(operation)
      default:
        throw methodNotAllowed()
    }
  }

  #get({ target, resource }: Operation): KubernetesObject {
    return this.#store.get(resource, target.namespace, target.name ?? '')
  }

  #read(operation: Operation): ApiAnswer {
    const { request, target, resource } = operation
    const view = viewOf(request, resource, this.#store)
    if (target.verb === 'get') return { status: 200, body: view.one(this.#get(operation)) }
    const objects = this.#store.list(resource, target.namespace).filter(selectorOf(request, resource))
    return { status: 200, body: view.many(objects) }
  }

  async #create(operation: Operation): Promise<ApiAnswer> {
    const { request, target, resource } = operation
    const body = objectBody(request)
    const warnings = await checkFields(resource, request, body)
    const draft = this.#draft(operation, body)
    this.#checkNamespace(resource, target.namespace, draft.metadata.name)
    return {
      status: 201,
      body: this.#store.create(resource, this.#complete(resource, draft), isDryRun(request)),
      warnings,
    }
  }

  /** A sent object with what the path says of it, without what only the server may write. */
  #draft({ target, resource }: Operation, body: JsonObject): Draft {
    checkKind(resource, body)
    const metadata = isObject(body.metadata) ? withoutNulls(body.metadata) : {}
    const { namespace, generateName } = metadata
    if (target.namespace !== undefined && namespace !== undefined && namespace !== target.namespace)
      throw badRequest('the namespace of the provided object does not match the namespace sent on the request')
    const name = metadata.name ?? (typeof generateName === 'string' ? `${generateName}${randomSuffix()}` : target.name)
    if (typeof name !== 'string' || !name) throw badRequest('name or generateName is required')
    if (target.name !== undefined && name !== target.name)
      throw badRequest(`the name of the object (${name}) does not match the name on the URL (${target.name})`)
    for (const field of ['managedFields', 'selfLink', 'uid', 'resourceVersion', 'generation']) delete metadata[field]
    const draft: Draft = {
      ...withoutNulls(body),
      apiVersion: groupVersion(resource),
      kind: resource.kind,
      metadata: { ...metadata, name, ...(target.namespace === undefined ? {} : { namespace: target.namespace }) },
    }
    if (resource.subresources.includes('status')) delete draft.status
    return draft
  }

  #complete(resource: Resource, draft: Draft): Draft {
    draft.metadata.uid = randomUUID()
    applyDefaults(draft, draft.metadata.uid, this.#numbers)
    admit(this.#store, resource, draft)
    validate(resource, draft)
    checkAdmission(this.#store, resource, draft)
    return draft
  }

  #checkNamespace(resource: Resource, namespace: string | undefined, name: string): void {
    if (namespace === undefined) return
    const found = this.#store.get(resourceOfKind('Namespace'), undefined, namespace)
    if (!found.metadata.deletionTimestamp) return
    throw forbidden(
      resource,
      name,
      `unable to create new content in namespace ${namespace} because it is being terminated`,
    )
  }

  /** Stores what `change` makes of the object. */
  async #change(
    operation: Operation,
    change: (current: KubernetesObject) => KubernetesObject | Promise<KubernetesObject>,
    warnings: string[] = [],
  ): Promise<ApiAnswer> {
    const { request, target, resource } = operation
    const current = this.#get(operation)
    const next = withoutNulls(await change(structuredClone(current)))
    if (next.metadata.name !== current.metadata.name)
      throw badRequest('the name of the object does not match the name on the URL')
    const ofStatus = target.subresource === 'status'
    const merged = ofStatus ? { ...current, status: next.status } : keepStatus(resource, current, next)
    merged.metadata = { ...merged.metadata, resourceVersion: next.metadata.resourceVersion ?? '' }
    if (!ofStatus) {
      applyDefaults(merged, current.metadata.uid, this.#numbers, current)
      validate(resource, merged, current)
      checkAdmission(this.#store, resource, merged, current)
    }
    return { status: 200, body: this.#store.update(resource, merged, isDryRun(request)), warnings }
  }

  async #replacement({ request, target, resource }: Operation, current: KubernetesObject): Promise<KubernetesObject> {
    const body = objectBody(request)
    await checkFields(resource, request, body)
    checkKind(resource, body)
    const given = isObject(body.metadata) ? body.metadata : {}
    if (target.namespace !== undefined && given.namespace !== undefined && given.namespace !== target.namespace)
      throw badRequest('the namespace of the provided object does not match the namespace sent on the request')
    const { uid, creationTimestamp, namespace } = current.metadata
    const { managedFields: _, ...sent } = given
    const metadata = { resourceVersion: '', uid, creationTimestamp, ...(namespace ? { namespace } : {}), ...sent }
    return asObject({ ...body, apiVersion: groupVersion(resource), kind: resource.kind, metadata })
  }

  async #patch(operation: Operation): Promise<ApiAnswer> {
    const { request, resource } = operation
    const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim()
    if (type === 'application/apply-patch+yaml') return await this.#apply(operation)
    const patch = jsonBody(request) as Json
    const current = this.#get(operation)
    const next = asObject(patched(type, current, patch))
    const warnings = await checkFields(resource, request, next)
    return await this.#change(operation, () => next, warnings)
  }

  async #apply(operation: Operation): Promise<ApiAnswer> {
    const { request, target, resource } = operation
    const body = objectBody(request)
    const warnings = await checkFields(resource, request, body)
    const manager = this.#applied.managerOf(request)
    const force = request.query.get('force') === 'true'
    const config = this.#draft(operation, body)
    const dryRun = isDryRun(request)
    const current = this.#store.find(resource, target.namespace, target.name ?? '')
    if (!current) {
      this.#checkNamespace(resource, target.namespace, config.metadata.name)
      const created = this.#store.create(resource, this.#complete(resource, structuredClone(config)), dryRun)
      if (!dryRun) this.#applied.remember(created.metadata.uid, manager, config)
      return { status: 201, body: created, warnings }
    }
    const next = this.#applied.merge(current, config, { manager, force })
    const answer = await this.#change(operation, () => next, warnings)
    if (!dryRun) this.#applied.remember(current.metadata.uid, manager, config)
    return answer
  }

  async #subresource(operation: Operation, subresource: string): Promise<ApiAnswer> {
    const { request, target, resource } = operation
    if (resource.kind === 'Pod' && subresource !== 'status') {
      this.#get(operation)
      throw notImplemented(`containers, so there is no pods/${subresource}`)
    }
    if (!resource.subresources.includes(subresource)) throw noSuchPath()
    if (subresource === 'scale') return await this.#scale(operation)
    if (target.verb === 'get')
      return { status: 200, body: viewOf(request, resource, this.#store).one(this.#get(operation)) }
    if (target.verb === 'patch') return await this.#patch(operation)
    if (target.verb === 'update')
      return await this.#change(operation, (current) => this.#replacement(operation, current))
    throw methodNotAllowed()
  }

  async #scale(operation: Operation): Promise<ApiAnswer> {
    const { request, target } = operation
    const scale = scaleOf(this.#get(operation))
    if (target.verb === 'get') return { status: 200, body: scale }
    const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim()
    const body = jsonBody(request) as Json
    const next = target.verb === 'patch' ? patched(type, scale, body) : body
    const replicas = isObject(next) && isObject(next.spec) ? (next.spec.replicas ?? 0) : 0
    const { body: changed } = await this.#change(operation, (current) =>
      asObject({ ...current, spec: { ...(isObject(current.spec) ? current.spec : {}), replicas } }),
    )
    return { status: 200, body: scaleOf(asObject(changed)) }
  }

  #delete({ request, resource }: Operation, object: KubernetesObject): ApiAnswer {
    const options = deleteOptions(request)
    const { name, uid, namespace, finalizers = [] } = object.metadata
    if (options.uid !== undefined && options.uid !== uid) throw conflict(resource, name)
    if (resource.kind === 'Namespace' && keptNamespaces.includes(name))
      throw forbidden(resource, name, 'this namespace may not be deleted')
    if (options.dryRun) return { status: 200, body: success(resource, name, uid) }
    if (options.propagation === 'Orphan') this.#orphan(uid)
    const grace = resource.kind === 'Pod' ? (options.grace ?? 30) : 0
    const held = finalizers.length > 0 || options.propagation === 'Foreground'
    if (resource.kind === 'Namespace' || held || grace > 0) {
      const all = options.propagation === 'Foreground' ? [...new Set([...finalizers, foreground])] : undefined
      return {
        status: 200,
        body: this.#store.markDeleted(resource, object, grace, resource.kind === 'Namespace' ? undefined : all),
      }
    }
    this.#store.remove(resource, this.#store.get(resource, namespace, name))
    return { status: 200, body: success(resource, name, uid) }
  }

  /** Dependents stay, without their owner. */
  #orphan(uid: string): void {
    for (const object of this.#store.everything()) {
      const owners = object.metadata.ownerReferences ?? []
      if (!owners.some((owner) => owner.uid === uid)) continue
      const ownerReferences = owners.filter((owner) => owner.uid !== uid)
      this.#store.update(resourceOfKind(object.kind), { ...object, metadata: { ...object.metadata, ownerReferences } })
    }
  }

  #deleteMany(operation: Operation): ApiAnswer {
    const { request, target, resource } = operation
    const objects = this.#store.list(resource, target.namespace).filter(selectorOf(request, resource))
    for (const object of objects) this.#delete(operation, object)
    return { status: 200, body: viewOf(request, resource, this.#store).many(objects) }
  }

  /** Who am I, and what may I do. */
  #review({ request, target, resource }: Operation, user: User): ApiAnswer {
    if (target.verb !== 'create') throw methodNotAllowed()
    const body = objectBody(request)
    const head = {
      kind: resource.kind,
      apiVersion: groupVersion(resource),
      metadata: { creationTimestamp: this.#store.now() },
    }
    const { username, uid, groups, extra } = user
    if (resource.kind === 'SelfSubjectReview')
      return { status: 201, body: { ...head, status: { userInfo: { username, uid, groups, extra } } } }
    const spec = isObject(body.spec) ? body.spec : {}
    const attributes = accessReview(spec)
    return { status: 201, body: { ...head, spec, status: { allowed: allowed(user, attributes, this.rbac()) } } }
  }

  rbac(): KubernetesObject[] {
    const kinds = resources.filter(({ group }) => group === 'rbac.authorization.k8s.io')
    return kinds.flatMap((resource) => this.#store.list(resource))
  }
}

function accessReview(spec: JsonObject) {
  const text = (value: Json | undefined) => (typeof value === 'string' ? value : '')
  const { resourceAttributes, nonResourceAttributes } = spec
  if (isObject(nonResourceAttributes))
    return { verb: text(nonResourceAttributes.verb), group: '', resource: '', path: text(nonResourceAttributes.path) }
  const given = isObject(resourceAttributes) ? resourceAttributes : {}
  const optional = Object.entries({ namespace: given.namespace, name: given.name, subresource: given.subresource })
  return {
    verb: text(given.verb),
    group: text(given.group),
    resource: text(given.resource),
    ...Object.fromEntries(optional.flatMap(([field, value]) => (text(value) ? [[field, text(value)]] : []))),
  }
}

function patched(type: string | undefined, current: object, patch: Json): Json {
  const target = structuredClone(current) as Json
  switch (type) {
    case 'application/json-patch+json':
      return jsonPatch(target, patch)
    case 'application/merge-patch+json':
      return mergePatch(target, patch)
    case 'application/strategic-merge-patch+json':
      return strategicMerge(target, patch)
    default:
      throw new ApiError(415, 'UnsupportedMediaType', `the patch format ${type} is not supported`)
  }
}

function checkKind(resource: Resource, body: JsonObject): void {
  const { kind = resource.kind, apiVersion = groupVersion(resource) } = body
  if (kind === resource.kind && apiVersion === groupVersion(resource)) return
  throw badRequest(
    `${String(kind)} in version "${String(apiVersion)}" cannot be handled as a ${resource.kind}: no kind "${String(kind)}" is registered for it`,
  )
}

/** Only the status subresource changes what controllers observe. */
function keepStatus(resource: Resource, current: KubernetesObject, next: KubernetesObject): KubernetesObject {
  if (!resource.subresources.includes('status')) return { ...next }
  const { status: _, ...rest } = next
  return asObject(current.status === undefined ? rest : { ...rest, status: current.status })
}

/** @throws ApiError BadRequest where a patch took away what makes an object */
function asObject(value: unknown): KubernetesObject {
  const { apiVersion, kind, metadata } = (isObject(value) ? value : {}) as JsonObject
  if (
    typeof apiVersion !== 'string' ||
    typeof kind !== 'string' ||
    !isObject(metadata) ||
    typeof metadata.name !== 'string'
  )
    throw badRequest('the object has no apiVersion, kind or name')
  return value as KubernetesObject
}

function scaleOf(object: KubernetesObject) {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata
  const spec = object.spec as { replicas?: number; selector?: { matchLabels?: Record<string, string> } }
  const status = object.status as { replicas?: number } | undefined
  const selector = Object.entries(spec.selector?.matchLabels ?? {}).map(([label, value]) => `${label}=${value}`)
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: { replicas: spec.replicas ?? 1 },
    status: { replicas: status?.replicas ?? 0, selector: selector.join(',') },
  }
}

function deleteOptions(request: ApiRequest) {
  const body = request.body.length > 0 ? objectBody(request) : {}
  const grace = body.gracePeriodSeconds ?? request.query.get('gracePeriodSeconds')
  const preconditions = isObject(body.preconditions) ? body.preconditions : {}
  return {
    propagation: String(body.propagationPolicy ?? request.query.get('propagationPolicy') ?? 'Background'),
    grace: grace === null || grace === undefined ? undefined : Number(grace),
    uid: preconditions.uid,
    dryRun: isDryRun(request, body),
  }
}

function success({ group, plural }: Resource, name: string, uid: string) {
  const details = { name, ...(group ? { group } : {}), kind: plural, uid }
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details }
}

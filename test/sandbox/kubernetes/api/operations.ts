/** The operations of the API on stored objects: https://kubernetes.io/docs/reference/using-api/api-concepts/ */
import { randomUUID } from 'node:crypto'
import { checkEscalation } from '../access/escalation.ts'
import type { User } from '../access/rbac.ts'
import type { ServiceAccountTokens } from '../access/service-accounts.ts'
import { admit, checkAdmission } from '../admission/admission.ts'
import { writeCustom } from '../custom/api.ts'
import { applyDefaults, validate } from '../objects/defaults.ts'
import { sameJson } from '../objects/equality.ts'
import { ServiceNumbering } from '../objects/kinds/service.ts'
import { withoutOmitted } from '../objects/omitted.ts'
import { randomSuffix } from '../objects/random.ts'
import { groupVersion, type Resource, resourceOfKind, resources, reviews } from '../objects/resources.ts'
import type { Draft, Store } from '../objects/store.ts'
import { warningsFor } from '../objects/warnings.ts'
import type { Pod } from '../objects/workloads.ts'
import type { ClusterOptions, JsonObject, KubernetesObject } from '../types.ts'
import { checkKind, checkPatched, checkPatchedKind, checkSameNamespace, otherUid, wrongName } from './bodies.ts'
import { deleteObject } from './deletion.ts'
import { goText } from './go-text.ts'
import { isObject } from './json.ts'
import { logOf } from './logs.ts'
import { type DeleteOptions, deleteOptions, refuseForce, type WriteOptions, writeOptions } from './options.ts'
import { type PatchFormat, patched, patchFormat } from './patch-formats.ts'
import { type ApiRequest, objectBody, type Target } from './requests.ts'
import { review } from './reviews.ts'
import { replicasOf, scaleOf } from './scale.ts'
import { checkFields } from './schema.ts'
import { applied, managerOf } from './server-side-apply.ts'
import { badRequest, forbidden, methodNotAllowed, noSuchPath, notFound, notImplemented } from './status.ts'
import { requestToken } from './token-request.ts'
import { listed, selectorOf, viewOf } from './views.ts'

export interface ApiAnswer {
  status: number
  body: unknown
}

/** A request to a served resource. */
interface Operation {
  request: ApiRequest
  target: Target
  resource: Resource
  user: User
}

interface Change {
  /** What the object becomes. */
  next: KubernetesObject
  options: WriteOptions
  /** Whether `next` says itself who manages what. */
  managed?: boolean
}

export class Api {
  readonly #store: Store
  readonly #tokens: ServiceAccountTokens
  readonly #numbers = new ServiceNumbering()

  readonly #logs: ClusterOptions['logs']

  constructor(store: Store, tokens: ServiceAccountTokens, logs?: ClusterOptions['logs']) {
    this.#store = store
    this.#logs = logs
    this.#tokens = tokens
  }

  /** Answers everything but watches. @throws ApiError */
  async answer(request: ApiRequest, target: Target, user: User): Promise<ApiAnswer> {
    const { served: resource } = target
    if (!resource) throw noSuchPath()
    const operation = { request, target, resource, user }
    if (resource.kind === 'Endpoints')
      request.warnings.push('v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice')
    return await this.#perform(operation)
  }

  async #perform(operation: Operation): Promise<ApiAnswer> {
    const { request, target, resource, user } = operation
    checkScope(target, resource)
    if (reviews.includes(resource)) {
      const { verb, namespace } = target
      if (verb !== 'create') throw methodNotAllowed()
      const { author } = writeOptions('CreateOptions', request, target)
      const asked = { resource, body: objectBody(request, resource.kind), user, rbac: this.rbac(), author }
      return { status: 201, body: review({ ...asked, ...(namespace ? { namespace } : {}), now: this.#store.now() }) }
    }
    const { custom } = resource
    if (custom && target.subresource && !resource.subresources.includes(target.subresource))
      throw notFound(resource, target.name ?? '')
    if (custom && ['create', 'update', 'patch'].includes(target.verb)) {
      const checkNamespace = (name: string) => this.#checkNamespace(resource, target.namespace, name)
      return writeCustom({ store: this.#store, request, target, resource, custom, checkNamespace })
    }
    if (target.subresource) return await this.#subresource(operation, target.subresource)
    switch (target.verb) {
      case 'get':
      case 'list':
        return this.#read(operation)
      case 'create':
        return await this.#create(operation)
      case 'update':
        return await this.#replace(operation)
      case 'patch':
        return await this.#patch(operation)
      case 'delete':
        return this.#delete(operation)
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
    return { status: 200, body: listed(this.#store, request, resource, target.namespace) }
  }

  async #create(operation: Operation): Promise<ApiAnswer> {
    const { request, target, resource, user } = operation
    const options = writeOptions('CreateOptions', request, target)
    const body = objectBody(request, resource.kind)
    checkKind(resource, body)
    await checkFields(resource, request, body)
    const draft = this.#draft(operation, body)
    this.#checkNamespace(resource, target.namespace, draft.metadata.name)
    checkEscalation(user, resource, draft, this.rbac())
    const created = this.#store.create(resource, this.#complete(operation, draft), options)
    return { status: 201, body: viewOf(request, resource, this.#store).one(created) }
  }

  /** A sent object with what the path says of it, without what only the server may write. */
  #draft({ target, resource }: Operation, body: JsonObject): Draft {
    const metadata = isObject(body.metadata) ? withoutOmitted(body.metadata) : {}
    const { namespace, generateName } = metadata
    checkSameNamespace(target, namespace)
    const name = metadata.name ?? (typeof generateName === 'string' ? `${generateName}${randomSuffix()}` : target.name)
    if (target.name !== undefined && name !== target.name) throw wrongName(name, target.name)
    for (const field of ['managedFields', 'selfLink', 'uid', 'resourceVersion', 'generation', 'creationTimestamp'])
      delete metadata[field]
    const draft: Draft = {
      ...withoutOmitted(body, resource.kind),
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

  #complete({ request, resource }: Operation, draft: Draft): Draft {
    draft.metadata.uid = randomUUID()
    const warnings = warningsFor(draft)
    applyDefaults(draft, draft.metadata.uid, this.#numbers)
    admit(this.#store, resource, draft)
    validate(resource, draft)
    request.warnings.push(...warnings)
    checkAdmission(this.#store, resource, draft)
    return draft
  }

  #checkNamespace(resource: Resource, namespace: string | undefined, name: string): void {
    if (namespace === undefined) return
    const found = this.#store.get(resourceOfKind('Namespace'), undefined, namespace)
    if (!found.metadata.deletionTimestamp) return
    const why = `unable to create new content in namespace ${namespace} because it is being terminated`
    throw forbidden(resource, name, why, [
      {
        reason: 'NamespaceTerminating',
        message: `namespace ${namespace} is being terminated`,
        field: 'metadata.namespace',
      },
    ])
  }

  /** Stores what an object was changed to. */
  #change(operation: Operation, { next: wanted, options, managed }: Change): ApiAnswer {
    const { target, resource, request, user } = operation
    const current = this.#get(operation)
    const next = withoutOmitted(wanted, resource.kind)
    const ofStatus = target.subresource === 'status'
    const merged = ofStatus ? { ...current, status: next.status } : keepStatus(resource, current, next)
    const { resourceVersion = '', uid = '' } = next.metadata
    merged.metadata = { ...(ofStatus ? current.metadata : merged.metadata), resourceVersion, uid }
    if (ofStatus && managed) merged.metadata.managedFields = next.metadata.managedFields ?? []
    if (!ofStatus) {
      const warnings = warningsFor(merged)
      applyDefaults(merged, current.metadata.uid, this.#numbers, current)
      checkEscalationOfChange(user, resource, merged, current, this.rbac())
      validate(resource, merged, current)
      request.warnings.push(...warnings)
      checkAdmission(this.#store, resource, merged, current)
    }
    const { dryRun, author } = options
    const stored = this.#store.update(resource, merged, { dryRun, author: managed ? 'given' : author })
    return { status: 200, body: viewOf(request, resource, this.#store).one(stored) }
  }

  async #replace(operation: Operation): Promise<ApiAnswer> {
    const { request, target, resource } = operation
    if (target.name === undefined) throw methodNotAllowed()
    const options = writeOptions('UpdateOptions', request, target)
    const body = objectBody(request, resource.kind)
    checkKind(resource, body)
    await checkFields(resource, request, body)
    const given = isObject(body.metadata) ? body.metadata : {}
    checkSameNamespace(target, given.namespace)
    if (given.name !== target.name) throw wrongName(given.name, target.name)
    const current = this.#get(operation)
    const { uid, creationTimestamp, namespace, managedFields } = current.metadata
    if (typeof given.uid === 'string' && given.uid !== uid) throw otherUid(resource, current, given.uid)
    const own = { resourceVersion: '', uid, creationTimestamp, ...(namespace ? { namespace } : {}) }
    const metadata = { ...own, ...(managedFields ? { managedFields } : {}), ...given, name: target.name }
    const next = { ...body, apiVersion: groupVersion(resource), kind: resource.kind, metadata } as KubernetesObject
    return this.#change(operation, { next, options })
  }

  async #patch(operation: Operation): Promise<ApiAnswer> {
    const { request, target, resource } = operation
    if (target.name === undefined) throw methodNotAllowed()
    const format = patchFormat(request)
    const options = writeOptions('PatchOptions', request, target)
    if (format === 'application/apply-patch+yaml') return await this.#apply(operation, options)
    refuseForce(request)
    const current = this.#get(operation)
    const next = patched(format, request, current)
    const shown = shownPatch(format, request, next)
    checkPatchedKind(resource, next, shown)
    await checkFields(resource, request, next, { format, shown })
    checkPatched(target, next)
    return this.#change(operation, { next: next as KubernetesObject, options })
  }

  async #apply(operation: Operation, options: WriteOptions): Promise<ApiAnswer> {
    const { request, target, resource, user } = operation
    const manager = managerOf(request)
    const force = ['true', '1'].includes(request.query.get('force') ?? '')
    const body = objectBody(request, resource.kind)
    checkKind(resource, body)
    if (isObject(body.metadata) && Array.isArray(body.metadata.managedFields))
      throw badRequest('metadata.managedFields must be nil')
    await checkFields(resource, request, body, { applied: `${target.namespace ?? ''}/${target.name}` })
    const config = this.#draft(operation, body)
    const current = this.#store.find(resource, target.namespace, target.name ?? '')
    const how = { manager, force, ...(target.subresource ? { subresource: target.subresource } : {}) }
    const next = applied(current, config, { ...how, now: this.#store.now() })
    if (current) return this.#change(operation, { next: next as unknown as KubernetesObject, options, managed: true })
    this.#checkNamespace(resource, target.namespace, config.metadata.name)
    const draft = next as unknown as Draft
    checkEscalation(user, resource, draft, this.rbac())
    const { dryRun } = options
    const created = this.#store.create(resource, this.#complete(operation, draft), { dryRun, author: 'given' })
    return { status: 201, body: created }
  }

  async #subresource(operation: Operation, subresource: string): Promise<ApiAnswer> {
    const { request, target, resource } = operation
    if (
      resource.kind === 'Pod' &&
      ['log', 'exec', 'attach', 'portforward', 'proxy', 'eviction'].includes(subresource)
    ) {
      const pod = this.#get(operation) as Pod
      if (subresource === 'log') return { status: 200, body: logOf(pod, request, this.#logs) }
      throw notImplemented(`containers, so there is no pods/${subresource}`)
    }
    if (!resource.subresources.includes(subresource)) throw noSuchPath()
    if (subresource === 'scale') return this.#scale(operation)
    if (subresource === 'token') return this.#token(operation)
    if (target.verb === 'get')
      return { status: 200, body: viewOf(request, resource, this.#store).one(this.#get(operation)) }
    if (target.verb === 'patch') return await this.#patch(operation)
    if (target.verb === 'update') return await this.#replace(operation)
    throw methodNotAllowed()
  }

  #token(operation: Operation): ApiAnswer {
    const { request, target } = operation
    if (target.verb !== 'create') throw methodNotAllowed()
    const body = objectBody(request, 'TokenRequest')
    return { status: 201, body: requestToken(this.#tokens, this.#get(operation), body) }
  }

  #scale(operation: Operation): ApiAnswer {
    const { request, target } = operation
    const current = this.#get(operation)
    const scale = scaleOf(current)
    if (target.verb === 'get') return { status: 200, body: scale }
    if (target.verb !== 'patch' && target.verb !== 'update') throw methodNotAllowed()
    const isPatch = target.verb === 'patch'
    const options = writeOptions(isPatch ? 'PatchOptions' : 'UpdateOptions', request, target)
    const changed = isPatch ? patched(patchFormat(request), request, scale) : objectBody(request, 'Scale')
    const metadata = isObject(changed.metadata) ? changed.metadata : {}
    const replicas = replicasOf(changed, current.metadata.name)
    const version = typeof metadata.resourceVersion === 'string' ? metadata.resourceVersion : ''
    const next = {
      ...current,
      metadata: { ...current.metadata, resourceVersion: version },
      spec: { ...(current.spec as object), replicas },
    }
    this.#change(operation, { next, options })
    return { status: 200, body: scaleOf(options.dryRun ? next : this.#get(operation)) }
  }

  #delete(operation: Operation): ApiAnswer {
    const { request, resource } = operation
    const options = deleteOptions(request)
    return { status: 200, body: deleteObject(this.#store, resource, this.#get(operation), options) }
  }

  #deleteMany(operation: Operation): ApiAnswer {
    const { request, target, resource } = operation
    if (resource.kind === 'Namespace') throw methodNotAllowed()
    const options: DeleteOptions = deleteOptions(request)
    const objects = this.#store.list(resource, target.namespace).filter(selectorOf(request, resource))
    for (const object of objects) deleteObject(this.#store, resource, object, options)
    return { status: 200, body: viewOf(request, resource, this.#store).many(objects) }
  }

  rbac(): KubernetesObject[] {
    const kinds = resources.filter(({ group }) => group === 'rbac.authorization.k8s.io')
    return kinds.flatMap((resource) => this.#store.list(resource))
  }
}

/** @throws ApiError NotFound, MethodNotAllowed for paths that lack a namespace, or have one too many */
function checkScope({ verb, namespace, name, subresource }: Target, resource: Resource): void {
  if (!resource.namespaced && namespace !== undefined) throw noSuchPath()
  if (resource.namespaced && namespace === undefined && verb !== 'list')
    throw name === undefined ? methodNotAllowed() : noSuchPath()
  if (verb === 'create' && name !== undefined && subresource === undefined) throw methodNotAllowed()
}

/** The part of a patch request that a message about it quotes. */
function shownPatch(format: PatchFormat, { body }: ApiRequest, next: JsonObject): string {
  return format === 'application/strategic-merge-patch+json'
    ? goText(JSON.parse(body.toString()))
    : JSON.stringify(next)
}

/** Only the status subresource changes what controllers observe. */
function keepStatus(resource: Resource, current: KubernetesObject, next: KubernetesObject): KubernetesObject {
  if (!resource.subresources.includes('status')) return { ...next }
  const { status: _, ...rest } = next
  return (current.status === undefined ? rest : { ...rest, status: current.status }) as KubernetesObject
}

/** Who changes nothing of the rights hands none out. */
function checkEscalationOfChange(
  user: User,
  resource: Resource,
  next: KubernetesObject,
  current: KubernetesObject,
  rbac: KubernetesObject[],
): void {
  const rights = ({ rules, roleRef, subjects }: KubernetesObject) => ({ rules, roleRef, subjects })
  if (!sameJson(rights(next), rights(current))) checkEscalation(user, resource, next, rbac)
}

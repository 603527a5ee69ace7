/** What a body has to say of itself, in the words of the API server. */
import { groupVersion, type Resource, resources } from '../objects/resources.ts'
import type { JsonObject, KubernetesObject } from '../types.ts'
import { isObject } from './json.ts'
import { unusablePatch } from './options.ts'
import type { Target } from './requests.ts'
import { type ApiError, badRequest, conflictBecause } from './status.ts'

/** @throws ApiError BadRequest for an object of another kind than the path's */
export function checkKind(resource: Resource, body: JsonObject): void {
  const { kind = resource.kind, apiVersion = groupVersion(resource) } = body
  if (kind === resource.kind && apiVersion === groupVersion(resource)) return
  const other = resources.find((one) => one.kind === kind && groupVersion(one) === apiVersion)
  const { version = '' } = { version: String(apiVersion).split('/').at(-1) }
  const where = `${String(kind)} in version "${version}" cannot be handled as a ${resource.kind}`
  if (!other)
    throw badRequest(
      `${where}: no kind "${String(kind)}" is registered for version "${String(apiVersion)}" in scheme "pkg/api/legacyscheme/scheme.go:30"`,
    )
  const types = `(${other.version}.${other.kind}) to (${packageOf(resource)}.${resource.kind})`
  throw badRequest(`${where}: converting ${types}: unknown conversion`)
}

/** Go's name for the internal types of a group. */
function packageOf({ group }: Resource): string {
  return group.split('.')[0] || 'core'
}

/** @throws ApiError BadRequest */
export function checkSameNamespace({ namespace }: Target, given: unknown): void {
  if (namespace !== undefined && given !== undefined && given !== namespace)
    throw badRequest('the namespace of the provided object does not match the namespace sent on the request')
}

export function wrongName(given: unknown, name: string): ApiError {
  if (typeof given !== 'string' || !given)
    return badRequest(`the name of the object (${name} based on URL) was undeterminable: name must be provided`)
  return badRequest(`the name of the object (${given}) does not match the name on the URL (${name})`)
}

export function otherUid(resource: Resource, { metadata }: KubernetesObject, given: string): ApiError {
  const { name, namespace, uid } = metadata
  const key = ['/registry', resource.plural, ...(namespace ? [namespace] : []), name].join('/')
  const failed = `Precondition failed: UID in precondition: ${given}, UID in object meta: ${uid}`
  const why = `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: ${failed}`
  return conflictBecause(resource, name, why)
}

/** A patch may not make another kind of the object. `shown`: the patch in messages. @throws ApiError Invalid */
export function checkPatchedKind(resource: Resource, next: JsonObject, shown: string): void {
  const { kind, apiVersion } = next
  if (kind === resource.kind && apiVersion === groupVersion(resource)) return
  const what = `no kind "${String(kind)}" is registered for version "${String(apiVersion)}"`
  throw unusablePatch(shown, `${what} in scheme "pkg/runtime/scheme.go:110"`)
}

/** Nor another name or namespace. @throws ApiError BadRequest */
export function checkPatched(target: Target, next: JsonObject): void {
  const metadata = isObject(next.metadata) ? next.metadata : {}
  if (metadata.name !== target.name) throw wrongName(metadata.name, target.name ?? '')
  checkSameNamespace(target, metadata.namespace ?? '')
}

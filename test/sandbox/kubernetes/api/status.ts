/** Errors as the API server says them: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/ */
import { qualified, type Resource } from '../objects/resources.ts'

export interface StatusCause {
  reason: string
  message: string
  field: string
}

export interface StatusDetails {
  name?: string
  group?: string
  kind?: string
  uid?: string
  causes?: StatusCause[]
}

/** Thrown anywhere below a request and answered as a `Status`. */
export class ApiError extends Error {
  readonly code: number
  readonly reason: string
  readonly details: StatusDetails | undefined

  constructor(code: number, reason: string, message: string, details?: StatusDetails) {
    super(message)
    this.code = code
    this.reason = reason
    this.details = details
  }

  body() {
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: this.message,
      ...(this.reason ? { reason: this.reason } : {}),
      ...(this.details ? { details: this.details } : {}),
      code: this.code,
    }
  }
}

type Named = Pick<Resource, 'group' | 'plural'>

function detailsOf(resource: Named, name: string): StatusDetails {
  return { ...(name ? { name } : {}), ...(resource.group ? { group: resource.group } : {}), kind: resource.plural }
}

export function unauthorized(): ApiError {
  return new ApiError(401, 'Unauthorized', 'Unauthorized')
}

export function notFound(resource: Named, name: string): ApiError {
  return new ApiError(404, 'NotFound', `${qualified(resource)} "${name}" not found`, detailsOf(resource, name))
}

/** For a path that nothing is served at. */
export function noSuchPath(): ApiError {
  return new ApiError(404, 'NotFound', 'the server could not find the requested resource', {})
}

export function alreadyExists(resource: Named, name: string): ApiError {
  return new ApiError(
    409,
    'AlreadyExists',
    `${qualified(resource)} "${name}" already exists`,
    detailsOf(resource, name),
  )
}

export function conflict(resource: Named, name: string): ApiError {
  const why = 'the object has been modified; please apply your changes to the latest version and try again'
  return conflictBecause(resource, name, why)
}

export function conflictBecause(resource: Named, name: string, why: string): ApiError {
  const message = `Operation cannot be fulfilled on ${qualified(resource)} "${name}": ${why}`
  return new ApiError(409, 'Conflict', message, detailsOf(resource, name))
}

/** For a watch from a time that nobody remembers. */
export function expired(version: number, oldest: number): ApiError {
  return new ApiError(410, 'Expired', `too old resource version: ${version} (${oldest})`)
}

export function forbidden(resource: Named, name: string, why: string, causes?: StatusCause[]): ApiError {
  const which = name ? `${qualified(resource)} "${name}"` : qualified(resource)
  const details = { ...detailsOf(resource, name), ...(causes ? { causes } : {}) }
  return new ApiError(403, 'Forbidden', `${which} is forbidden: ${why}`, details)
}

export function badRequest(message: string): ApiError {
  return new ApiError(400, 'BadRequest', message)
}

export function methodNotAllowed(): ApiError {
  return new ApiError(405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource', {})
}

/** What a real server does and this one does not; said rather than pretended. */
export function notImplemented(what: string): ApiError {
  return new ApiError(501, 'NotImplemented', `the sandbox's cluster does not simulate ${what}`)
}

/** For bodies and answers in forms that are not spoken here. */
export function unsupportedMediaType(message: string): ApiError {
  return new ApiError(415, 'UnsupportedMediaType', message)
}

/** For an object, or where neither kind nor name is known, for a request. */
export function invalid(resource: Pick<Resource, 'group' | 'kind'>, name: string, causes: StatusCause[]): ApiError {
  const { group, kind } = resource
  const texts = [...new Set(causes.map(({ field, message }) => `${field}: ${message}`))]
  const list = texts.length === 1 ? texts[0] : `[${texts.join(', ')}]`
  return new ApiError(422, 'Invalid', `${group ? `${kind}.${group}` : kind} "${name}" is invalid: ${list}`, {
    ...(name ? { name } : {}),
    ...(group ? { group } : {}),
    ...(kind ? { kind } : {}),
    causes,
  })
}

/** A request's path, verb and options, as the API server reads them. */
import { parse } from 'yaml'
import type { Attributes } from '../access/rbac.ts'
import { findResource, type Resource } from '../objects/resources.ts'
import type { JsonObject } from '../types.ts'
import { isObject } from './patch.ts'
import { decodeProtobuf } from './protobuf.ts'
import { ApiError, badRequest } from './status.ts'

export interface ApiRequest {
  method: string
  /** Without query. */
  path: string
  query: URLSearchParams
  /** Names in lower case. */
  headers: Record<string, string>
  body: Buffer
}

/** Where a request goes, as far as its path and method say. */
export interface Target extends Attributes {
  version?: string
  /** Undefined for what is not served. */
  served?: Resource
}

/** Takes a path such as `/apis/apps/v1/namespaces/web/deployments/api/status` apart. */
export function targetOf(method: string, path: string, query: URLSearchParams): Target {
  const [root, ...segments] = path.split('/').slice(1).map(decoded)
  const group = root === 'apis' ? (segments.shift() ?? '') : ''
  const version = segments.shift()
  const isResource = (root === 'api' || root === 'apis') && version && segments.length > 0
  if (!isResource) return { verb: method.toLowerCase(), group: '', resource: '', path }
  let namespace: string | undefined
  const ofNamespace = group === '' && ['status', 'finalize'].includes(segments[2] ?? '')
  if (segments[0] === 'namespaces' && segments.length > 2 && !ofNamespace) [, namespace] = segments.splice(0, 2)
  const [resource = '', name, ...rest] = segments
  const served = findResource(group, version, resource)
  return {
    verb: verbOf(method, name !== undefined, query),
    group,
    version,
    resource,
    ...(rest.length > 0 ? { subresource: rest.join('/') } : {}),
    ...(namespace === undefined ? {} : { namespace }),
    ...(name === undefined ? {} : { name }),
    ...(served ? { served } : {}),
  }
}

/** Decodes a segment. A badly encoded one stays as it is, and names nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function verbOf(method: string, named: boolean, query: URLSearchParams): string {
  switch (method) {
    case 'GET':
    case 'HEAD':
      if (['true', '1'].includes(query.get('watch') ?? '')) return 'watch'
      return named ? 'get' : 'list'
    case 'POST':
      return 'create'
    case 'PUT':
      return 'update'
    case 'PATCH':
      return 'patch'
    case 'DELETE':
      return named ? 'delete' : 'deletecollection'
    default:
      return method.toLowerCase()
  }
}

/** What the log and faults call the request: `patch deployments`, `get /version`. */
export function operationOf({ verb, resource, subresource, path }: Target): string {
  return `${verb} ${path ?? (subresource ? `${resource}/${subresource}` : resource)}`
}

/**
 * The body as an object. YAML is read as well as JSON.
 *
 * @throws ApiError UnsupportedMediaType for protobuf and CBOR, BadRequest for what is no object
 */
export function objectBody(request: ApiRequest): JsonObject {
  const body = jsonBody(request)
  if (!isObject(body)) throw badRequest("couldn't get version/kind; json parse error")
  return body
}

export function jsonBody({ headers, body }: ApiRequest): unknown {
  const type = headers['content-type'] ?? 'application/json'
  if (type === 'application/vnd.kubernetes.protobuf') return decodeProtobuf(body)
  if (!/json|yaml/.test(type)) {
    const message = `the body of the request was in an unknown format - accepted media types include: application/json, application/yaml`
    throw new ApiError(415, 'UnsupportedMediaType', message)
  }
  try {
    return type.includes('yaml') ? parse(body.toString()) : JSON.parse(body.toString())
  } catch (error) {
    throw badRequest(`the request body cannot be read: ${String(error)}`)
  }
}

export function isDryRun({ query }: ApiRequest, body?: JsonObject): boolean {
  return query.getAll('dryRun').includes('All') || (Array.isArray(body?.dryRun) && body.dryRun.includes('All'))
}

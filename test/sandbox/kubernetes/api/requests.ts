/** A request's path, verb and options, as the API server reads them. */
import { parse } from 'yaml'
import type { Attributes } from '../access/rules.ts'
import { findResource, type Resource } from '../objects/resources.ts'
import type { JsonObject } from '../types.ts'
import { goTypeOf, whyNoJson } from './go-text.ts'
import { isObject } from './json.ts'
import { decodeProtobuf } from './protobuf.ts'
import { ApiError, badRequest, unsupportedMediaType } from './status.ts'

export interface ApiRequest {
  method: string
  /** Without query. */
  path: string
  query: URLSearchParams
  /** Names in lower case. */
  headers: Record<string, string>
  /** Every value of each header. */
  headerValues: Record<string, string[]>
  body: Buffer
  /** What is sent as `Warning` headers with the answer, also if it is an error. */
  warnings: string[]
}

/** Where a request goes, as far as its path and method say. */
export interface Target extends Attributes {
  version?: string
  /** Undefined for what is not served. */
  served?: Resource
}

/** Takes a path such as `/apis/apps/v1/namespaces/web/deployments/api/status` apart. */
export function targetOf(method: string, path: string, query: URLSearchParams, custom: readonly Resource[]): Target {
  const [root, ...segments] = path.split('/').slice(1).map(decoded)
  const group = root === 'apis' ? (segments.shift() ?? '') : ''
  const version = segments.shift()
  const isResource = (root === 'api' || root === 'apis') && version && segments.length > 0
  if (!isResource) return { verb: method.toLowerCase(), group: '', resource: '', path }
  let namespace: string | undefined
  const ofNamespace = group === '' && ['status', 'finalize'].includes(segments[2] ?? '')
  if (segments[0] === 'namespaces' && segments.length > 2 && !ofNamespace) [, namespace] = segments.splice(0, 2)
  const [resource = '', name, ...rest] = segments
  const served = findResource(group, version, resource, custom)
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
      if (named) return 'get'
      return ['true', '1'].includes(query.get('watch') ?? '') ? 'watch' : 'list'
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
 * The body as an object. YAML and protobuf are read as well as JSON.
 *
 * @param kind that the path is about
 * @throws ApiError UnsupportedMediaType, BadRequest for what is no object
 */
export function objectBody({ headers, body }: ApiRequest, kind: string): JsonObject {
  const type = (headers['content-type'] ?? 'application/json').split(';')[0]?.trim() ?? ''
  if (type === 'application/vnd.kubernetes.protobuf') return decodeProtobuf(body)
  if (!['application/json', 'application/yaml', 'application/apply-patch+yaml'].includes(type)) {
    const types = 'application/json, application/yaml, application/vnd.kubernetes.protobuf'
    throw unsupportedMediaType(
      `the body of the request was in an unknown format - accepted media types include: ${types}`,
    )
  }
  const text = body.toString()
  const unrecognized = (why: string) =>
    badRequest(`the object provided is unrecognized (must be of type ${kind}): couldn't get version/kind; ${why}`)
  const read = type.includes('yaml') ? readYaml(text) : readJson(text)
  if (read.failure !== undefined) throw unrecognized(`json parse error: ${read.failure} (${text || '<empty>'})`)
  if (isObject(read.value)) return read.value
  const into = 'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }'
  const why = `json parse error: json: cannot unmarshal ${goTypeOf(read.value)} into Go value of type ${into}`
  throw unrecognized(`${why} (${Buffer.from(text).toString('hex')})`)
}

interface Reading {
  value?: unknown
  failure?: string
}

function readJson(text: string): Reading {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { failure: whyNoJson(text) }
  }
}

function readYaml(text: string): Reading {
  try {
    return { value: parse(text) }
  } catch (error) {
    return { failure: String(error) }
  }
}

/** Options that are sent as a body. @throws ApiError BadRequest, UnsupportedMediaType */
export function optionsBody(request: ApiRequest, kind: string): JsonObject {
  const text = request.body.toString()
  const isText = /json|yaml/.test(request.headers['content-type'] ?? 'json')
  const { failure } = isText ? readJson(text) : {}
  if (failure) throw new ApiError(500, '', `couldn't get version/kind; json parse error: ${failure}`)
  const body = objectBody(request, kind)
  if (body.kind === undefined || body.kind === kind) return body
  throw new ApiError(500, '', `converting (v1.${String(body.kind)}) to (v1.${kind}): unknown conversion`)
}

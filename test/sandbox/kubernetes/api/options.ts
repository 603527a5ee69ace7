/** The options of requests, and what is wrong with them: https://kubernetes.io/docs/reference/using-api/api-concepts/ */
import type { Author } from '../fields/managers.ts'
import { forbiddenField, invalidValue, notSupported } from '../objects/causes.ts'
import type { JsonObject } from '../types.ts'
import { isObject } from './json.ts'
import { type ApiRequest, optionsBody, type Target } from './requests.ts'
import { badRequest, invalid, type StatusCause } from './status.ts'

export interface WriteOptions {
  dryRun: boolean
  author: Author
}

type Kind = 'CreateOptions' | 'UpdateOptions' | 'PatchOptions' | 'DeleteOptions' | 'ListOptions'

/** @throws ApiError Invalid */
export function writeOptions(kind: Exclude<Kind, 'ListOptions'>, request: ApiRequest, target: Target): WriteOptions {
  const { query, headers } = request
  const dryRun = query.getAll('dryRun')
  check(kind, [...dryRunCauses(dryRun), ...validationCauses(query)])
  const { subresource } = target
  const manager = query.get('fieldManager') || headers['user-agent']?.split('/')[0] || 'unknown'
  return { dryRun: dryRun.length > 0, author: { manager, ...(subresource ? { subresource } : {}) } }
}

function dryRunCauses(dryRun: unknown[]): StatusCause[] {
  const known = dryRun.every((value) => value === 'All')
  return known ? [] : [notSupported('dryRun', dryRun, ['All'])]
}

const levels = ['', 'Ignore', 'Strict', 'Warn']

function validationCauses(query: URLSearchParams): StatusCause[] {
  const level = query.get('fieldValidation') ?? ''
  return levels.includes(level) ? [] : [notSupported('fieldValidation', level, levels)]
}

/** For patches that are no apply. @throws ApiError Invalid */
export function refuseForce({ query }: ApiRequest): void {
  if (query.has('force')) check('PatchOptions', [forbiddenField('force', 'may not be specified for non-apply patch')])
}

export interface DeleteOptions {
  propagation: string | undefined
  /** Seconds. */
  grace: number | undefined
  uid: string | undefined
  resourceVersion: string | undefined
  dryRun: boolean
}

const policies = ['Foreground', 'Background', 'Orphan']

/** @throws ApiError Invalid, BadRequest */
export function deleteOptions(request: ApiRequest): DeleteOptions {
  const { query } = request
  const body: JsonObject = request.body.length > 0 ? optionsBody(request, 'DeleteOptions') : {}
  const propagation = text(body.propagationPolicy) ?? query.get('propagationPolicy') ?? undefined
  const dryRun = Array.isArray(body.dryRun) ? body.dryRun : query.getAll('dryRun')
  const known = propagation === undefined || policies.includes(propagation)
  const unknown = known ? [] : [notSupported('propagationPolicy', propagation, [...policies, 'nil'])]
  check('DeleteOptions', [...unknown, ...dryRunCauses(dryRun)])
  const grace = body.gracePeriodSeconds ?? query.get('gracePeriodSeconds') ?? undefined
  const preconditions = isObject(body.preconditions) ? body.preconditions : {}
  return {
    propagation,
    grace: grace === undefined ? undefined : Number(grace),
    uid: text(preconditions.uid),
    resourceVersion: text(preconditions.resourceVersion),
    dryRun: dryRun.length > 0,
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export interface ListOptions {
  /** 0: all. */
  limit: number
  /** Where the last page ended. */
  after: string | undefined
}

/** @throws ApiError BadRequest */
export function listOptions({ query }: ApiRequest): ListOptions {
  const limit = query.get('limit') ?? '0'
  if (!/^-?\d+$/.test(limit)) throw badRequest(`strconv.ParseInt: parsing "${limit}": invalid syntax`)
  const version = query.get('resourceVersion') ?? ''
  if (!/^\d*$/.test(version)) throw badRequest(`invalid resource version: resourceVersion: ${noVersion(version)}`)
  const token = query.get('continue')
  return { limit: Number(limit), after: token ? readToken(token) : undefined }
}

export function noVersion(version: string): string {
  return `Invalid value: "${version}": strconv.ParseUint: parsing "${version}": invalid syntax`
}

/** A token for the next page, which starts after this key. */
export function pageToken(after: string, version: number): string {
  return Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv: version, start: after })).toString('base64url')
}

function readToken(token: string): string {
  const decoded = Buffer.from(token, 'base64url').toString('latin1')
  try {
    const { start } = JSON.parse(decoded) as { start: string }
    return start
  } catch {
    const first = JSON.stringify(decoded.charAt(0)).slice(1, -1)
    const shown = first.length === 1 && first > '~' ? `\\u${first.charCodeAt(0).toString(16).padStart(4, '0')}` : first
    const message = `invalid character '${shown}' looking for beginning of value`
    throw badRequest(`invalid continue token: continue key is not valid: ${message}`)
  }
}

/** @throws ApiError Invalid */
export function checkWatchOptions({ query }: ApiRequest): void {
  const match = query.get('resourceVersionMatch') ?? ''
  const initial = query.get('sendInitialEvents')
  const field = 'resourceVersionMatch'
  if (initial !== null && match !== 'NotOlderThan') {
    const detail = 'sendInitialEvents requires setting resourceVersionMatch to NotOlderThan'
    check('ListOptions', [forbiddenField(field, detail)])
  }
  if (initial === null && match !== '')
    check('ListOptions', [
      forbiddenField(field, 'resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided'),
    ])
}

/** A patch that could not be applied to what it patches. */
export function unusablePatch(shown: string, why: string) {
  return invalid({ group: '', kind: '' }, '', [invalidValue('patch', shown, why)])
}

function check(kind: Kind, causes: StatusCause[]): void {
  if (causes.length > 0) throw invalid({ group: 'meta.k8s.io', kind }, '', causes)
}

/** Objects that are posted and answered, never stored: who am I, what may I do, what may somebody else do. */
import { allowed, decide, type User } from '../access/rbac.ts'
import { type Attributes, rulesFor } from '../access/rules.ts'
import { type Author, recordUpdate } from '../fields/managers.ts'
import { invalidValue } from '../objects/causes.ts'
import { groupVersion, type Resource } from '../objects/resources.ts'
import type { Json, JsonObject, KubernetesObject } from '../types.ts'
import { isObject } from './json.ts'
import { badRequest, invalid } from './status.ts'

interface Review {
  resource: Resource
  namespace?: string
  body: JsonObject
  user: User
  rbac: readonly KubernetesObject[]
  author: Author
  /** RFC 3339. */
  now: string
}

/** The answer to a review. @throws ApiError Invalid, BadRequest */
export function review(asked: Review): JsonObject {
  const { resource, body, now } = asked
  const spec = isObject(body.spec) ? body.spec : {}
  const head = { kind: resource.kind, apiVersion: groupVersion(resource) }
  switch (resource.kind) {
    case 'SelfSubjectReview':
      return { ...head, metadata: { creationTimestamp: now }, status: { userInfo: infoOf(asked.user) } }
    case 'SelfSubjectRulesReview':
      return { ...head, metadata: {}, spec: {}, status: rulesReview(asked, spec) }
    default:
      return { ...head, metadata: managed(asked, { ...head, spec }), spec, status: accessReview(asked, spec) }
  }
}

/** Reviews are no objects that stay, and yet their fields are managed. */
function managed({ author, now }: Review, after: JsonObject): JsonObject {
  return { managedFields: recordUpdate({ before: undefined, after, hasStatus: true, author, now }) as unknown as Json }
}

function infoOf({ username, uid, groups, extra }: User): JsonObject {
  return { username, ...(uid ? { uid } : {}), groups, ...(Object.keys(extra).length > 0 ? { extra } : {}) }
}

function accessReview({ resource, user, rbac, namespace }: Review, spec: JsonObject): JsonObject {
  const attributes = attributesOf(resource, spec)
  if (resource.kind === 'LocalSubjectAccessReview' && attributes.namespace !== namespace)
    throw badRequest(`spec.resourceAttributes.namespace must match namespace: ${namespace}`)
  const who = resource.kind === 'SelfSubjectAccessReview' ? user : subjectOf(spec)
  const { allowed: may, reason } = decide(who, attributes, rbac)
  return { allowed: may, ...(reason ? { reason } : {}) }
}

function subjectOf(spec: JsonObject): User {
  const groups = Array.isArray(spec.groups) ? spec.groups.map(String) : []
  return { username: text(spec.user), uid: text(spec.uid), groups, extra: {}, policies: [] }
}

function attributesOf({ group, kind }: Resource, spec: JsonObject): Attributes {
  const { resourceAttributes, nonResourceAttributes } = spec
  if (isObject(resourceAttributes) === isObject(nonResourceAttributes)) {
    const detail = 'exactly one of nonResourceAttributes or resourceAttributes must be specified'
    const cause = invalidValue('spec.resourceAttributes', resourceAttributes, detail)
    // The real server does not know here of which kind the object is.
    throw invalid({ group, kind: kind.startsWith('Self') ? '' : kind }, '', [cause])
  }
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

function rulesReview({ user, rbac }: Review, spec: JsonObject): JsonObject {
  const namespace = text(spec.namespace)
  if (!namespace) throw badRequest('no namespace on request')
  const anything = { verb: '*', group: '*', resource: '*', namespace }
  const { granted } = rulesFor(user, namespace, rbac)
  const rules = granted.map(({ rule }) => rule)
  const masters = allowed(user, anything, rbac) && !rules.some(({ resources }) => resources?.includes('*'))
  const everything = masters
    ? [
        { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
        { verbs: ['*'], nonResourceURLs: ['*'] },
      ]
    : []
  const listed = [...everything, ...rules] as (JsonObject & { nonResourceURLs?: Json })[]
  return {
    resourceRules: listed.filter(({ nonResourceURLs }) => !nonResourceURLs),
    nonResourceRules: listed.filter(({ nonResourceURLs }) => nonResourceURLs),
    incomplete: false,
  }
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

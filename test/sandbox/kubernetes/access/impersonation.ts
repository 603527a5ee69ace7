/**
 * Acting as somebody else (`kubectl --as`):
 * https://kubernetes.io/docs/reference/access-authn-authz/authentication/#user-impersonation
 */
import { ApiError, forbidden } from '../api/status.ts'
import type { KubernetesObject } from '../types.ts'
import { decide, denial, type User } from './rbac.ts'
import type { Attributes } from './rules.ts'

/** Thrown where groups are named and no user: answered as text. */
export class NobodyImpersonated extends Error {}

const accounts = /^system:serviceaccount:([^:]+):([^:]+)$/

type Headers = Readonly<Record<string, string[]>>

interface Wanted {
  name: string
  groups: string[]
  uid: string
  extra: Record<string, string[]>
}

/**
 * The user that a request is made as.
 *
 * @param headers of the request, each with all its values
 * @throws ApiError Forbidden where `user` may not be that user
 */
export function impersonated(user: User, headers: Headers, rbac: readonly KubernetesObject[]): User {
  const wanted = wantedUser(headers)
  if (!wanted) return user
  for (const attributes of rightsFor(wanted)) check(user, attributes, rbac)
  const { name, uid, extra } = wanted
  const groups = groupsOf(wanted)
  return { username: name, uid, groups, extra, policies: [] }
}

function wantedUser(headers: Headers): Wanted | undefined {
  const [name] = headers['impersonate-user'] ?? []
  const groups = headers['impersonate-group'] ?? []
  const [uid = ''] = headers['impersonate-uid'] ?? []
  const extras = Object.entries(headers).filter(([header]) => header.startsWith(extraHeader))
  if (name) return { name, groups, uid, extra: Object.fromEntries(extras.map(([header, is]) => [extraOf(header), is])) }
  const others = groups.map((group) => `{Group  ${group}    }`)
  if (others.length > 0) throw new NobodyImpersonated(`requested [${others.join(' ')}] without impersonating a user`)
  return undefined
}

/** What the real user has to have a right to, part by part. */
function rightsFor({ name, groups, uid, extra }: Wanted): Attributes[] {
  const account = accounts.exec(name)
  const authentication = 'authentication.k8s.io'
  return [
    account ? right('serviceaccounts', account[2] ?? '', '', account[1]) : right('users', name),
    ...groups.map((group) => right('groups', group)),
    ...(uid ? [right('uids', uid, authentication)] : []),
    ...Object.entries(extra).flatMap(([key, values]) =>
      values.map((value) => ({ ...right('userextras', value, authentication), subresource: key })),
    ),
  ]
}

function groupsOf({ name, groups }: Wanted): string[] {
  const [, namespace] = accounts.exec(name) ?? []
  const accountGroups = ['system:serviceaccounts', `system:serviceaccounts:${namespace}`]
  const own = namespace && groups.length === 0 ? accountGroups : groups
  const last = name === 'system:anonymous' ? 'system:unauthenticated' : 'system:authenticated'
  return [...new Set([...own, last])]
}

const extraHeader = 'impersonate-extra-'

function extraOf(header: string): string {
  return decodeURIComponent(header.slice(extraHeader.length))
}

function right(resource: string, name: string, group = '', namespace?: string): Attributes {
  return { verb: 'impersonate', group, resource, name, ...(namespace ? { namespace } : {}) }
}

function check(user: User, attributes: Attributes, rbac: readonly KubernetesObject[]): void {
  const { allowed, reason } = decide(user, attributes, rbac)
  if (allowed) return
  const { group, resource: plural, name = '' } = attributes
  const error = forbidden({ group, plural }, name, denial(user, attributes, reason))
  throw new ApiError(403, 'Forbidden', error.message, error.details)
}

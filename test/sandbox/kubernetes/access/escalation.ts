/**
 * Nobody hands out rights that they do not have themselves:
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping
 */
import { ApiError, forbidden } from '../api/status.ts'
import type { Resource } from '../objects/resources.ts'
import type { Draft } from '../objects/store.ts'
import type { KubernetesObject } from '../types.ts'
import { allowed, type User } from './rbac.ts'
import { type Attributes, type Rule, roleOf, ruleCovers, rulesFor } from './rules.ts'

/** @throws ApiError Forbidden for a role or a binding that gives more than its author has */
export function checkEscalation(user: User, resource: Resource, draft: Draft, rbac: readonly KubernetesObject[]): void {
  if (resource.group !== 'rbac.authorization.k8s.io') return
  const { name, namespace } = draft.metadata
  const isRole = resource.kind.endsWith('Role')
  const where = namespace === undefined ? {} : { namespace }
  const attributes: Attributes = isRole
    ? { verb: 'escalate', group: resource.group, resource: resource.plural, name, ...where }
    : { verb: 'bind', group: resource.group, ...boundRole(draft), ...where }
  const known = isRole || ['Role', 'ClusterRole'].includes(roleRefOf(draft).kind)
  if (known && allowed(user, attributes, rbac)) return
  const missing = missingRules(user, isRole ? rulesOf(draft) : boundRules(draft, rbac), namespace, rbac)
  if (missing.length === 0) return
  const who = `user "${user.username}" (groups=[${user.groups.map((group) => JSON.stringify(group)).join(' ')}])`
  const why = `${who} is attempting to grant RBAC permissions not currently held:\n${missing.map(written).join('\n')}`
  throw forbidden(resource, name, why)
}

function rulesOf({ rules }: Draft | KubernetesObject): Rule[] {
  return (rules ?? []) as Rule[]
}

function roleRefOf(draft: Draft): { kind: string; name: string } {
  return (draft.roleRef ?? { kind: '', name: '' }) as { kind: string; name: string }
}

function boundRole(draft: Draft) {
  const { kind, name } = roleRefOf(draft)
  return { resource: kind === 'ClusterRole' ? 'clusterroles' : 'roles', name }
}

function boundRules(draft: Draft, rbac: readonly KubernetesObject[]): Rule[] {
  const roleRef = roleRefOf(draft)
  if (!['Role', 'ClusterRole'].includes(roleRef.kind))
    throw new ApiError(500, '', `unsupported role reference kind: "${roleRef.kind}"`)
  const role = roleOf({ metadata: draft.metadata as KubernetesObject['metadata'], roleRef }, rbac)
  if (role) return rulesOf(role)
  const named = { group: 'rbac.authorization.k8s.io', plural: boundRole(draft).resource }
  throw new ApiError(404, 'NotFound', `${named.plural}.${named.group} "${roleRef.name}" not found`, {
    name: roleRef.name,
    group: named.group,
    kind: named.plural,
  })
}

/** The rights of rules that a user lacks, those of one resource together. */
function missingRules(
  user: User,
  rules: Rule[],
  namespace: string | undefined,
  rbac: readonly KubernetesObject[],
): Rule[] {
  const { granted } = rulesFor(user, namespace, rbac)
  const byTarget = new Map<string, Rule>()
  for (const { rule, attributes } of rules.flatMap(singleRights)) {
    const held =
      granted.some((one) => ruleCovers(one.rule, attributes)) ||
      (attributes.path === undefined &&
        allowed({ ...user, groups: [] }, { ...attributes, ...(namespace ? { namespace } : {}) }, rbac))
    if (held) continue
    const { verbs: _, ...target } = rule
    const key = JSON.stringify(target)
    const known = byTarget.get(key)
    if (known) known.verbs.push(...rule.verbs)
    else byTarget.set(key, rule)
  }
  return [...byTarget.values()]
}

function singleRights({ verbs, apiGroups = [], resources = [], resourceNames, nonResourceURLs = [] }: Rule) {
  const paths = nonResourceURLs.flatMap((path) =>
    verbs.map((verb) => ({
      rule: { nonResourceURLs: [path], verbs: [verb] },
      attributes: { verb, group: '', resource: '', path },
    })),
  )
  const targets = verbs.flatMap((verb) =>
    apiGroups.flatMap((group) =>
      resources.flatMap((target) =>
        (resourceNames?.length ? resourceNames : [undefined]).map((name) => rightOn(verb, group, target, name)),
      ),
    ),
  )
  return [...targets, ...paths]
}

function rightOn(verb: string, group: string, target: string, name: string | undefined) {
  const [resource = '', subresource] = target.split('/')
  const rule: Rule = {
    apiGroups: [group],
    resources: [target],
    ...(name ? { resourceNames: [name] } : {}),
    verbs: [verb],
  }
  const attributes: Attributes = {
    verb,
    group,
    resource,
    ...(subresource ? { subresource } : {}),
    ...(name ? { name } : {}),
  }
  return { rule, attributes }
}

/** As Go writes it. */
function written({ apiGroups, resources, resourceNames, nonResourceURLs, verbs }: Rule): string {
  const lists = Object.entries({
    APIGroups: apiGroups,
    Resources: resources,
    ResourceNames: resourceNames,
    NonResourceURLs: nonResourceURLs,
    Verbs: verbs,
  })
  const parts = lists.flatMap(([name, list]) =>
    list ? [`${name}:[${list.map((one) => JSON.stringify(one)).join(' ')}]`] : [],
  )
  return `{${parts.join(', ')}}`
}

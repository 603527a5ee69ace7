/** What RBAC's objects allow: https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
import type { KubernetesObject } from '../types.ts'

export interface Attributes {
  verb: string
  group: string
  /** Plural; empty for paths that are no resource. */
  resource: string
  subresource?: string
  namespace?: string
  name?: string
  /** Path that is no resource. */
  path?: string
}

export interface Rule {
  apiGroups?: string[]
  resources?: string[]
  resourceNames?: string[]
  nonResourceURLs?: string[]
  verbs: string[]
}

interface Subject {
  kind: string
  name: string
  namespace?: string
}

interface Binding extends KubernetesObject {
  subjects?: Subject[]
  roleRef?: { kind: string; name: string }
}

/** Who asks, as far as bindings name it. */
export interface Principal {
  username: string
  groups: readonly string[]
}

export interface Granted {
  rule: Rule
  /** `ClusterRoleBinding "a" of ClusterRole "b" to Group "c"` */
  by: string
}

/** The rules that bind a principal, in a namespace or, without one, in the whole cluster. */
export function rulesFor(
  principal: Principal,
  namespace: string | undefined,
  rbac: readonly KubernetesObject[],
): { granted: Granted[]; problems: string[] } {
  const granted: Granted[] = []
  const problems: string[] = []
  for (const object of rbac) {
    const binding: Binding = object
    const applies =
      binding.kind === 'ClusterRoleBinding' ||
      (binding.kind === 'RoleBinding' && namespace !== undefined && binding.metadata.namespace === namespace)
    const subject = applies && binding.subjects?.find((one) => isMeant(one, principal, binding.metadata.namespace))
    if (!subject) continue
    const role = roleOf(binding, rbac)
    const { kind = '', name = '' } = binding.roleRef ?? {}
    if (!role) problems.push(`${kind.toLowerCase()}.rbac.authorization.k8s.io "${name}" not found`)
    const by = `${binding.kind} ${quoted(binding)} of ${kind} "${name}" to ${written(subject)}`
    for (const rule of (role?.rules ?? []) as Rule[]) granted.push({ rule, by })
  }
  return { granted, problems }
}

export function roleOf(
  { metadata, roleRef }: Pick<Binding, 'metadata' | 'roleRef'>,
  rbac: readonly KubernetesObject[],
): KubernetesObject | undefined {
  return rbac.find(
    (role) =>
      role.kind === roleRef?.kind &&
      role.metadata.name === roleRef.name &&
      (role.kind === 'ClusterRole' || role.metadata.namespace === metadata.namespace),
  )
}

function quoted({ kind, metadata }: KubernetesObject): string {
  return kind === 'RoleBinding' ? `"${metadata.name}/${metadata.namespace}"` : `"${metadata.name}"`
}

function written({ kind, name, namespace }: Subject): string {
  return kind === 'ServiceAccount' ? `ServiceAccount "${name}/${namespace}"` : `${kind} "${name}"`
}

function isMeant(
  { kind, name, namespace }: Subject,
  { username, groups }: Principal,
  home: string | undefined,
): boolean {
  if (kind === 'User') return name === username
  if (kind === 'Group') return groups.includes(name)
  return kind === 'ServiceAccount' && username === `system:serviceaccount:${namespace ?? home}:${name}`
}

export function ruleCovers(rule: Rule, { verb, group, resource, subresource, name, path }: Attributes): boolean {
  if (!has(rule.verbs, verb)) return false
  if (path !== undefined) return rule.nonResourceURLs?.some((pattern) => pathMatches(pattern, path)) ?? false
  if (!has(rule.apiGroups, group)) return false
  const target = subresource ? `${resource}/${subresource}` : resource
  if (!has(rule.resources, target) && !(subresource && rule.resources?.includes(`*/${subresource}`))) return false
  return !rule.resourceNames?.length || (name !== undefined && rule.resourceNames.includes(name))
}

function has(list: readonly string[] | undefined, value: string): boolean {
  return list?.includes('*') || list?.includes(value) || false
}

function pathMatches(pattern: string, path: string): boolean {
  return pattern === path || (pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1)))
}

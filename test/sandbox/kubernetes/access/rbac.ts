/**
 * What an authenticated principal may do: access entries and EKS' access policies, and RBAC bindings of the cluster.
 *
 * https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
 */

import type { AccessEntry, AccessPolicy, KubernetesObject } from '../types.ts'
import type { Identity } from './authenticator.ts'

export interface User {
  username: string
  uid: string
  groups: string[]
  extra: Record<string, string[]>
  entry: AccessEntry
}

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

/** The user behind an identity, or undefined where no access entry names its role. */
export function userOf(identity: Identity, entries: AccessEntry[]): User | undefined {
  const entry = entries.find(({ principalArn }) => principalArn === identity.canonicalArn)
  if (!entry) return undefined
  const role = identity.canonicalArn.slice(identity.canonicalArn.lastIndexOf('/') + 1)
  const partition = identity.arn.split(':')[1]
  const template = entry.username ?? `arn:${partition}:sts::${identity.account}:assumed-role/${role}/{{SessionName}}`
  const principalId = identity.userId?.split(':')[0] ?? ''
  return {
    username: template
      .replaceAll('{{SessionName}}', identity.sessionName)
      .replaceAll('{{AccountID}}', identity.account),
    uid: `aws-iam-authenticator:${identity.account}:${principalId}`,
    groups: [...(entry.kubernetesGroups ?? []), 'system:authenticated'],
    extra: {
      accessKeyId: [identity.accessKeyId],
      arn: [identity.arn],
      canonicalArn: [identity.canonicalArn],
      principalId: [principalId],
      sessionName: [identity.sessionName],
    },
    entry,
  }
}

const reading = ['get', 'list', 'watch']
const writing = ['create', 'delete', 'deletecollection', 'patch', 'update']
/** Namespaced kinds of these groups are what the admin, edit and view policies are about. */
const workloadGroups = [
  '',
  'apps',
  'autoscaling',
  'batch',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'networking.k8s.io',
  'policy',
]
const beyondWorkloads = ['nodes', 'persistentvolumes', 'ingressclasses', 'resourcequotas', 'limitranges']

function policyAllows(policy: AccessPolicy, { verb, group, resource, namespace }: Attributes): boolean {
  if (policy === 'AmazonEKSClusterAdminPolicy') return true
  if (resource === 'namespaces') return reading.includes(verb)
  // These policies are about what lives in namespaces; a list over all namespaces needs cluster scope, tested before.
  if (namespace === undefined && !reading.includes(verb)) return false
  if (group === 'rbac.authorization.k8s.io') {
    return policy === 'AmazonEKSAdminPolicy' && ['roles', 'rolebindings'].includes(resource)
  }
  if (!workloadGroups.includes(group)) return false
  if (beyondWorkloads.includes(resource))
    return ['resourcequotas', 'limitranges'].includes(resource) && reading.includes(verb)
  if (policy === 'AmazonEKSViewPolicy') return reading.includes(verb) && resource !== 'secrets'
  return [...reading, ...writing].includes(verb)
}

/** Paths and reviews that every authenticated user may reach (`system:discovery`, `system:basic-user`). */
function openToAll({ path, resource, verb }: Attributes): boolean {
  if (path !== undefined) return /^\/(api|apis|openapi|version|healthz|livez|readyz)(\/|$)/.test(path)
  return verb === 'create' && ['selfsubjectreviews', 'selfsubjectaccessreviews'].includes(resource)
}

export function allowed(user: User, attributes: Attributes, rbac: KubernetesObject[]): boolean {
  if (openToAll(attributes)) return true
  // The namespace of a namespace is itself: `kubectl get ns dev` is allowed by a policy scoped to dev.
  const scope = attributes.namespace ?? (attributes.resource === 'namespaces' ? attributes.name : undefined)
  const byPolicy = user.entry.policies.some(
    ({ policy, namespaces }) => inScope(namespaces, scope) && policyAllows(policy, attributes),
  )
  return byPolicy || allowedByRbac(user, attributes, rbac)
}

function inScope(namespaces: string[] | undefined, namespace: string | undefined): boolean {
  if (!namespaces) return true
  if (namespace === undefined) return false
  return namespaces.some((pattern) =>
    pattern.endsWith('*') ? namespace.startsWith(pattern.slice(0, -1)) : pattern === namespace,
  )
}

interface Rule {
  apiGroups?: string[]
  resources?: string[]
  resourceNames?: string[]
  nonResourceURLs?: string[]
  verbs: string[]
}

interface Binding extends KubernetesObject {
  subjects?: { kind: string; name: string }[]
  roleRef?: { kind: string; name: string }
}

/** RBAC: https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
function allowedByRbac(user: User, attributes: Attributes, rbac: KubernetesObject[]): boolean {
  return rbac.some((object) => {
    const binding: Binding = object
    const { namespace } = binding.metadata
    if (binding.kind === 'RoleBinding' ? namespace !== attributes.namespace : binding.kind !== 'ClusterRoleBinding')
      return false
    const named = binding.subjects?.some(
      ({ kind, name }) =>
        (kind === 'User' && name === user.username) || (kind === 'Group' && user.groups.includes(name)),
    )
    const role = rbac.find(
      ({ kind, metadata }) =>
        kind === binding.roleRef?.kind &&
        metadata.name === binding.roleRef.name &&
        (kind === 'ClusterRole' || metadata.namespace === namespace),
    )
    const rules = (role?.rules ?? []) as Rule[]
    return named === true && rules.some((rule) => ruleCovers(rule, attributes))
  })
}

function ruleCovers(rule: Rule, { verb, group, resource, subresource, name, path }: Attributes): boolean {
  const has = (list: string[] | undefined, value: string) => list?.includes('*') || list?.includes(value) || false
  if (!has(rule.verbs, verb)) return false
  if (path !== undefined) return rule.nonResourceURLs?.includes(path) ?? false
  const target = subresource ? `${resource}/${subresource}` : resource
  if (!has(rule.apiGroups, group) || !has(rule.resources, target)) return false
  return !rule.resourceNames?.length || (name !== undefined && rule.resourceNames.includes(name))
}

/** Why it is forbidden, in the API server's words. */
export function denial(user: User, { verb, group, resource, subresource, namespace, path }: Attributes): string {
  const who = `User "${user.username}" cannot ${verb}`
  if (path !== undefined) return `${who} path "${path}"`
  const target = subresource ? `${resource}/${subresource}` : resource
  const where = namespace === undefined ? 'at the cluster scope' : `in the namespace "${namespace}"`
  return `${who} resource "${target}" in API group "${group}" ${where}`
}

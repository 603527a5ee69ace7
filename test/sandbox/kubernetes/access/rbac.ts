/**
 * What an authenticated user may do: by access entries and EKS' access policies, and by RBAC's objects in the cluster.
 *
 * https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
 */
import type { AccessEntry, AccessPolicy, AssociatedPolicy, KubernetesObject } from '../types.ts'
import type { Identity } from './authenticator.ts'
import { type Attributes, ruleCovers, rulesFor } from './rules.ts'

export interface User {
  username: string
  /** Empty for users that have none. */
  uid: string
  groups: string[]
  extra: Record<string, string[]>
  policies: AssociatedPolicy[]
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
    policies: entry.policies,
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
    const known = [...reading, ...writing].includes(verb)
    return policy === 'AmazonEKSAdminPolicy' && known && ['roles', 'rolebindings'].includes(resource)
  }
  if (!workloadGroups.includes(group)) return false
  if (beyondWorkloads.includes(resource))
    return ['resourcequotas', 'limitranges'].includes(resource) && reading.includes(verb)
  if (policy === 'AmazonEKSViewPolicy') return reading.includes(verb) && resource !== 'secrets'
  return [...reading, ...writing].includes(verb)
}

export interface Decision {
  allowed: boolean
  /** Why it is allowed, or what went wrong while looking for a right. */
  reason?: string
}

export function decide(user: User, attributes: Attributes, rbac: readonly KubernetesObject[]): Decision {
  // Its group is above all rules.
  if (user.groups.includes('system:masters')) return { allowed: true }
  // The namespace of a namespace is itself: `kubectl get ns dev` is allowed by a policy scoped to dev.
  const scope = attributes.namespace ?? (attributes.resource === 'namespaces' ? attributes.name : undefined)
  const policy = user.policies.find(
    (one) => inScope(one.namespaces, scope) && attributes.path === undefined && policyAllows(one.policy, attributes),
  )
  const admin = user.policies.find((one) => one.policy === 'AmazonEKSClusterAdminPolicy' && !one.namespaces)
  if (policy ?? admin) return { allowed: true, reason: `EKS Access Policy: allowed by ${(policy ?? admin)?.policy}` }
  const { granted, problems } = rulesFor(user, attributes.namespace, rbac)
  const found = granted.find(({ rule }) => ruleCovers(rule, attributes))
  if (found) return { allowed: true, reason: `RBAC: allowed by ${found.by}` }
  return { allowed: false, ...(problems.length > 0 ? { reason: `RBAC: ${listed(problems)}` } : {}) }
}

function listed(problems: string[]): string {
  return problems.length === 1 ? `${problems[0]}` : `[${problems.join(', ')}]`
}

export function allowed(user: User, attributes: Attributes, rbac: readonly KubernetesObject[]): boolean {
  return decide(user, attributes, rbac).allowed
}

function inScope(namespaces: string[] | undefined, namespace: string | undefined): boolean {
  if (!namespaces) return true
  if (namespace === undefined) return false
  return namespaces.some((pattern) =>
    pattern.endsWith('*') ? namespace.startsWith(pattern.slice(0, -1)) : pattern === namespace,
  )
}

/** Why it is forbidden, in the API server's words. */
export function denial(user: User, attributes: Attributes, reason?: string): string {
  const { verb, group, resource, subresource, namespace, path } = attributes
  const who = `User "${user.username}" cannot ${verb}`
  if (path !== undefined) return `${who} path "${path}"`
  const target = subresource ? `${resource}/${subresource}` : resource
  const where = namespace === undefined ? 'at the cluster scope' : `in the namespace "${namespace}"`
  return `${who} resource "${target}" in API group "${group}" ${where}${reason ? `: ${reason}` : ''}`
}

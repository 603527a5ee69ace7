import { groupOf } from '../object.ts'
import type { KnownKind } from './definitions.ts'

/** What the server serves. `Cluster` of cluster/client.ts is one. */
export interface Kinds {
  resourceOf(apiVersion: string, kind: string): Promise<KnownKind | undefined>
  versionsOf(group: string): Promise<string[]>
}

/** Groups that kinds went to when their first group was removed. */
const movedTo: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  extensions: {
    Ingress: 'networking.k8s.io',
    NetworkPolicy: 'networking.k8s.io',
    Deployment: 'apps',
    DaemonSet: 'apps',
    ReplicaSet: 'apps',
  },
}

const podSecurity = 'Pod Security admission took its place: label the namespace (pod-security.kubernetes.io/enforce).'

/** Kinds that are in no version any more, by group and kind, and what took their place. */
const gone: Readonly<Record<string, string>> = {
  'policy/PodSecurityPolicy': podSecurity,
  'extensions/PodSecurityPolicy': podSecurity,
}

/** What to do about a kind that the server does not serve in the version that is written. */
export async function remedyForKind(apiVersion: string, kind: string, kinds: Kinds): Promise<string> {
  const group = groupOf(apiVersion)
  const replaced = gone[`${group}/${kind}`]
  if (replaced) return replaced
  const served = (await servedIn(group, kind, kinds)) ?? (await servedIn(movedTo[group]?.[kind], kind, kinds))
  if (served) return `Write apiVersion: ${served}, which this cluster serves; look up whether its fields differ.`
  const usual = await servedIn(usualGroup(kind), kind, kinds)
  if (usual) return `Write apiVersion: ${usual}.`
  if (group === '' || !group.includes('.') || group.endsWith('.k8s.io')) {
    return 'Correct apiVersion and kind (capital letters count), or install what defines the kind.'
  }
  return 'Install what defines it in the cluster first, or deploy its CustomResourceDefinition in the same step.'
}

async function servedIn(group: string | undefined, kind: string, kinds: Kinds): Promise<string | undefined> {
  if (group === undefined) return undefined
  for (const version of await kinds.versionsOf(group)) {
    const apiVersion = group === '' ? version : `${group}/${version}`
    if (await kinds.resourceOf(apiVersion, kind)) return apiVersion
  }
  return undefined
}

/** Where a kind is that people write with another group by mistake. */
function usualGroup(kind: string): string | undefined {
  if (['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].includes(kind)) return 'apps'
  if (['Job', 'CronJob'].includes(kind)) return 'batch'
  if (['Ingress', 'NetworkPolicy', 'IngressClass'].includes(kind)) return 'networking.k8s.io'
  if (['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'].includes(kind)) return 'rbac.authorization.k8s.io'
  if (kind === 'HorizontalPodAutoscaler') return 'autoscaling'
  if (kind === 'PodDisruptionBudget') return 'policy'
  return ['Service', 'ConfigMap', 'Secret', 'Pod', 'ServiceAccount', 'PersistentVolumeClaim'].includes(kind)
    ? ''
    : undefined
}

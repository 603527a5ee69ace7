import { groupOf, type KubeObject } from '../object.ts'

/**
 * In which stage an object is applied, from 0: what defines other objects or gives them a place, then classes of
 * cluster scope, then the rest, and webhooks last, because they may refuse all others until their own pods run.
 */
export function stageOf({ apiVersion, kind }: KubeObject): number {
  const group = groupOf(apiVersion)
  if (definitions.has(`${group}/${kind}`)) return 0
  if (classes.has(`${group}/${kind}`)) return 1
  return group === 'admissionregistration.k8s.io' ? 3 : 2
}

const definitions = new Set([
  'apiextensions.k8s.io/CustomResourceDefinition',
  '/Namespace',
  'rbac.authorization.k8s.io/ClusterRole',
])

const classes = new Set([
  'scheduling.k8s.io/PriorityClass',
  'storage.k8s.io/StorageClass',
  'storage.k8s.io/VolumeSnapshotClass',
  'networking.k8s.io/IngressClass',
  'gateway.networking.k8s.io/GatewayClass',
  'node.k8s.io/RuntimeClass',
])

/**
 * Within a stage, what others refer to comes first, so that pods do not start without their configuration. A Secret with
 * a token for an account that is not there would be deleted, and the binding of such a role refused. Kinds that are not
 * listed come after these and before workloads.
 */
const first = ['NetworkPolicy', 'ResourceQuota', 'LimitRange', 'ServiceAccount', 'Role']
const early = [
  ...['Secret', 'ConfigMap', 'PersistentVolume', 'PersistentVolumeClaim', 'ClusterRoleBinding', 'RoleBinding'],
  'Service',
]
const workloads = ['Pod', 'ReplicaSet', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob']
const late = ['HorizontalPodAutoscaler', 'PodDisruptionBudget', 'Ingress', 'APIService']

/** Sorted by stage and kind; what is alike stays in the order of the manifests. */
export function stagesOf<T extends { object: KubeObject }>(items: readonly T[]): T[][] {
  const stages: T[][] = [[], [], [], []]
  for (const item of items) stages[stageOf(item.object)]?.push(item)
  return stages
    .map((stage) => stage.toSorted((one, other) => rankOf(one.object.kind) - rankOf(other.object.kind)))
    .filter((stage) => stage.length > 0)
}

/** Groups of kinds within a stage that are applied one after another, each group at once. */
export function rankOf(kind: string): number {
  if (first.includes(kind)) return 0
  if (early.includes(kind)) return 1
  if (workloads.includes(kind)) return 3
  return late.includes(kind) ? 4 : 2
}

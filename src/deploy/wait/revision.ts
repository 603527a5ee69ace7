import type { KubeObject } from '../object.ts'
import { isControlledBy, isObserved, timeOf } from './fields.ts'
import { hasEnded, isTerminating } from './pod.ts'

/** Objects that belong to what is waited for. */
export interface Owned {
  /** Undefined if they may not be read. */
  pods: readonly KubeObject[] | undefined
  replicaSets: readonly KubeObject[] | undefined
}

/** The label by which StatefulSets and DaemonSets mark the revision that a pod was made from. */
const hashLabel = 'controller-revision-hash'
const revisionAnnotation = 'deployment.kubernetes.io/revision'

/** Kinds whose pods are looked at. */
const withPods = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'Pod',
])

export function hasPods({ apiVersion, kind }: KubeObject): boolean {
  return withPods.has(kind) && /^(?:apps\/|batch\/|v1$)/.test(apiVersion)
}

/**
 * The pods that are made from what was applied and are not being deleted, oldest first. Undefined where that is not
 * known (yet): older pods say nothing about this rollout.
 */
export function currentPods(object: KubeObject, owned: Owned): KubeObject[] | undefined {
  // A Job's pods are deleted when it fails.
  const pods = owned.pods?.filter((pod) => object.kind === 'Job' || !isTerminating(pod))
  if (!pods || (object.kind !== 'Pod' && object.kind !== 'Job' && !isObserved(object))) return undefined
  const found = revisionPods(object, pods, owned.replicaSets)
  return found?.sort((one, other) => createdAt(one) - createdAt(other))
}

function revisionPods(
  object: KubeObject,
  pods: readonly KubeObject[],
  replicaSets: Owned['replicaSets'],
): KubeObject[] | undefined {
  const { uid } = object.metadata
  switch (object.kind) {
    case 'Pod':
      return [object]
    case 'Deployment':
      return deploymentPods(object, pods, replicaSets)
    case 'StatefulSet': {
      const hash = (object.status as { updateRevision?: string } | undefined)?.updateRevision
      const own = pods.filter((pod) => isControlledBy(pod, uid) && !hasEnded(pod))
      return hash === undefined ? undefined : own.filter((pod) => pod.metadata.labels?.[hashLabel] === hash)
    }
    case 'DaemonSet':
      return daemonSetPods(
        object,
        pods.filter((pod) => isControlledBy(pod, uid) && !hasEnded(pod)),
      )
    case 'Job':
      return pods.filter((pod) => isControlledBy(pod, uid))
    default:
      return pods.filter((pod) => isControlledBy(pod, uid) && !hasEnded(pod))
  }
}

/**
 * The ReplicaSet that a Deployment now makes its pods by. Its controller numbers ReplicaSets before it reports to have
 * seen a change, also one that it takes up again, and the Deployment has the number of the current one.
 */
export function currentReplicaSet(object: KubeObject, replicaSets: Owned['replicaSets']): KubeObject | undefined {
  const revision = object.metadata.annotations?.[revisionAnnotation]
  if (object.kind !== 'Deployment' || revision === undefined || !isObserved(object)) return undefined
  return replicaSets?.find(
    (set) => isControlledBy(set, object.metadata.uid) && set.metadata.annotations?.[revisionAnnotation] === revision,
  )
}

function deploymentPods(
  object: KubeObject,
  pods: readonly KubeObject[],
  replicaSets: Owned['replicaSets'],
): KubeObject[] | undefined {
  if (replicaSets) {
    const set = currentReplicaSet(object, replicaSets)
    return set && pods.filter((pod) => isControlledBy(pod, set.metadata.uid) && !hasEnded(pod))
  }
  // Without its ReplicaSets, only a Deployment that has no older pods left says which pods are the new ones.
  const { replicas = 0, updatedReplicas = -1 } =
    (object.status as { replicas?: number; updatedReplicas?: number } | undefined) ?? {}
  return replicas === updatedReplicas ? allPodsOf(object, pods) : undefined
}

/** All pods of a Deployment of whatever revision. A ReplicaSet of a Deployment is named after it and its hash. */
function allPodsOf({ metadata }: KubeObject, pods: readonly KubeObject[]): KubeObject[] {
  return pods.filter((pod) => {
    const hash = pod.metadata.labels?.['pod-template-hash']
    const owner = pod.metadata.ownerReferences?.find(({ controller }) => controller)
    const isIts = owner?.kind === 'ReplicaSet' && hash !== undefined && owner.name === `${metadata.name}-${hash}`
    return isIts && pod.metadata.namespace === metadata.namespace && !hasEnded(pod)
  })
}

const generationAnnotation = 'deprecated.daemonset.template.generation'
const generationLabel = 'pod-template-generation'

/**
 * A DaemonSet does not say which revision is its current one. Its controller gives each pod the generation of the
 * template that it was made from; older pods may be of the same revision, if this is a return to it. Where pods have no
 * generation, the current ones are told by their number.
 */
function daemonSetPods(object: KubeObject, pods: readonly KubeObject[]): KubeObject[] | undefined {
  const byHash = Object.groupBy(pods, (pod) => pod.metadata.labels?.[hashLabel] ?? '')
  if (pods.some((pod) => pod.metadata.labels?.[generationLabel] !== undefined)) {
    const generation = object.metadata.annotations?.[generationAnnotation]
    const latest = pods.find((pod) => pod.metadata.labels?.[generationLabel] === generation)
    return latest && byHash[latest.metadata.labels?.[hashLabel] ?? '']
  }
  const updated = (object.status as { updatedNumberScheduled?: number } | undefined)?.updatedNumberScheduled ?? 0
  const fitting = Object.values(byHash).filter((group) => group?.length === updated)
  return fitting.length === 1 ? fitting[0] : undefined
}

function createdAt(pod: KubeObject): number {
  return timeOf(pod.metadata.creationTimestamp) ?? 0
}

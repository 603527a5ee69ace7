import type { Store } from '../objects/store.ts'
import type { Condition, ReplicaSet } from '../objects/workloads.ts'
import { adopt, createPod, deletePod, isHeldUp, isReady, livePods, nonZero, noteAttempt } from './owned.ts'

/** Keeps as many pods as each ReplicaSet asks for. */
export function reconcileReplicaSets(store: Store): void {
  for (const set of store.all('ReplicaSet') as ReplicaSet[]) {
    if (set.metadata.deletionTimestamp) continue
    adopt(store, 'Pod', set)
    const pods = livePods(store, set)
    const wanted = set.spec.replicas ?? 1
    const failure = isHeldUp(store, set) ? failureOf(set) : create(store, set, wanted - pods.length)
    const expendable = pods.sort((a, b) => Number(isReady(a)) - Number(isReady(b)))
    for (const pod of expendable.slice(0, Math.max(0, pods.length - wanted))) deletePod(store, set, pod)
    const left = livePods(store, set)
    const ready = left.filter(isReady).length
    const counts = { fullyLabeledReplicas: left.length, readyReplicas: ready, availableReplicas: ready }
    const { generation = 1 } = set.metadata
    store.setStatus(set, {
      ...(failure ? { conditions: [failure] } : {}),
      replicas: left.length,
      ...nonZero(counts),
      observedGeneration: generation,
    })
  }
}

function failureOf({ status }: ReplicaSet): Condition | undefined {
  return status?.conditions?.find(({ type }) => type === 'ReplicaFailure')
}

/** Creates pods until one is refused. Returns the condition that says why. */
function create(store: Store, set: ReplicaSet, count: number): Condition | undefined {
  for (let missing = count; missing > 0; missing -= 1) {
    const message = createPod(store, set, set.spec.template, {})
    noteAttempt(store, set, message !== undefined)
    if (message === undefined) continue
    const known = failureOf(set)
    return (
      known ?? {
        type: 'ReplicaFailure',
        status: 'True',
        lastTransitionTime: store.now(),
        reason: 'FailedCreate',
        message,
      }
    )
  }
  return undefined
}

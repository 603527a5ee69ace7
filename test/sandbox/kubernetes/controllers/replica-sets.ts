import type { Store } from '../objects/store.ts'
import type { ReplicaSet } from '../objects/workloads.ts'
import { createPod, deletePod, isReady, livePods, nonZero, randomSuffix } from './owned.ts'

/** Keeps as many pods as each ReplicaSet asks for. */
export function reconcileReplicaSets(store: Store): void {
  for (const set of store.all('ReplicaSet') as ReplicaSet[]) {
    if (set.metadata.deletionTimestamp) continue
    const pods = livePods(store, set)
    const wanted = set.spec.replicas ?? 1
    for (let missing = wanted - pods.length; missing > 0; missing -= 1) {
      createPod(store, set, set.spec.template, { name: `${set.metadata.name}-${randomSuffix()}` })
    }
    const expendable = pods.sort((a, b) => Number(isReady(a)) - Number(isReady(b)))
    for (const pod of expendable.slice(0, Math.max(0, pods.length - wanted))) deletePod(store, set, pod)
    const left = livePods(store, set)
    const ready = left.filter(isReady).length
    const counts = { fullyLabeledReplicas: left.length, readyReplicas: ready, availableReplicas: ready }
    const { generation = 1 } = set.metadata
    store.setStatus(set, { replicas: left.length, ...nonZero(counts), observedGeneration: generation })
  }
}

import type { Store } from '../objects/store.ts'
import type { DaemonSet, Pod } from '../objects/workloads.ts'
import { adopt, createPod, deletePod, isReady, livePods, nonZero, ownedBy } from './owned.ts'
import { keepRevision } from './revisions.ts'

const revisionLabel = 'controller-revision-hash'

/** One pod for each node, renewed one node after the other. */
export function reconcileDaemonSets(store: Store): void {
  const nodes = store.all('Node').map(({ metadata }) => metadata.name)
  for (const set of store.all('DaemonSet') as DaemonSet[]) {
    if (set.metadata.deletionTimestamp) continue
    adopt(store, 'Pod', set)
    const revision = keepRevision(store, set)
    const pods = ownedBy<Pod>(store, 'Pod', set)
    for (const node of nodes.filter((name) => !pods.some(({ spec }) => spec.nodeName === name))) {
      createPod(store, set, set.spec.template, { node, labels: { [revisionLabel]: revision } })
    }
    const stale = pods.filter(({ metadata }) => metadata.labels?.[revisionLabel] !== revision)
    const next = stale.find((pod) => !isReady(pod)) ?? stale[0]
    const settled =
      pods.length === nodes.length &&
      pods.every((pod) => !pod.metadata.deletionTimestamp && (isReady(pod) || pod === next))
    if (next && settled) deletePod(store, set, next)
    writeStatus(store, set, { nodes: nodes.length, revision })
  }
}

function writeStatus(store: Store, set: DaemonSet, { nodes, revision }: { nodes: number; revision: string }): void {
  const pods = livePods(store, set)
  const ready = pods.filter(isReady).length
  const updated = pods.filter(({ metadata }) => metadata.labels?.[revisionLabel] === revision).length
  store.setStatus(set, {
    observedGeneration: set.metadata.generation ?? 1,
    desiredNumberScheduled: nodes,
    currentNumberScheduled: pods.length,
    numberReady: ready,
    numberMisscheduled: 0,
    ...nonZero({ updatedNumberScheduled: updated, numberAvailable: ready, numberUnavailable: nodes - ready }),
  })
}

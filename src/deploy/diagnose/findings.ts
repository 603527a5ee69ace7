import type { KubeObject } from '../object.ts'
import { conditionOf, isTrue } from '../wait/fields.ts'
import { containersOf, podStatusOf } from '../wait/pod.ts'
import type { PodFault, Unready } from '../wait/targets.ts'
import type { Finding } from './types.ts'

/** Pods of one workload with the same trouble. */
export interface Group {
  finding: Finding
  others: number
}

/** Different troubles of one workload that are looked into. */
const groupsAtMost = 4

/** What is wrong with the pods of a workload, the same of several pods once, the gravest first. */
export function findingsOf({ object, pods, faults }: Pick<Unready, 'object' | 'pods' | 'faults'>): Group[] {
  // The latest pod of a Job says why it failed; of others, that which has tried for longest.
  const ordered = object.kind === 'Job' ? [...pods].reverse() : pods
  const findings = ordered.flatMap((pod) => {
    const own = faults.filter((fault) => fault.pod.metadata.uid === pod.metadata.uid).map(fromFault)
    return own.length > 0 ? own : fromStatus(pod)
  })
  const groups = Object.values(
    Object.groupBy(findings, ({ kind, container, reason, ended }) =>
      [kind, container?.name, ended ? `exit ${ended.exitCode}` : reason].join('/'),
    ),
  ).flatMap((same = []) => (same[0] ? [{ finding: same[0], others: same.length - 1 }] : []))
  return groups.sort((one, other) => gravity(one.finding) - gravity(other.finding)).slice(0, groupsAtMost)
}

/** What explains most comes first: a pod that does not become ready may only wait for another that crashes. */
const order: readonly Finding['kind'][] = [
  ...(['image-unusable', 'image-not-found', 'image-pull', 'config', 'crash', 'pod-failed'] as const),
  ...(['cannot-run', 'unschedulable', 'creating', 'config-cache', 'other', 'not-ready'] as const),
]

function gravity({ kind }: Finding): number {
  return order.indexOf(kind)
}

function fromFault({ pod, fault }: PodFault): Finding {
  const { spec, status } = containersOf(pod).find((one) => one.spec.name === fault.container) ?? {}
  return {
    pod,
    container: { role: fault.role, name: fault.container, spec },
    kind: fault.kind,
    reason: fault.ended?.reason === 'OOMKilled' ? 'OOMKilled' : fault.reason,
    message: fault.message,
    ended: fault.ended,
    restarts: status?.restartCount ?? 0,
  }
}

/** What holds up a pod none of whose containers failed. */
function fromStatus(pod: KubeObject): Finding[] {
  const { phase, reason, message } = podStatusOf(pod)
  const whole = { pod, container: undefined, ended: undefined, restarts: 0 }
  if (phase === 'Succeeded' || isTrue(pod, 'Ready')) return []
  if (phase === 'Failed') return [{ ...whole, kind: 'pod-failed', reason: reason ?? 'Failed', message: message ?? '' }]
  const scheduled = conditionOf(pod, 'PodScheduled')
  if (scheduled?.status === 'False') {
    const { reason: why = 'Unschedulable', message: said = '' } = scheduled
    return [{ ...whole, kind: 'unschedulable', reason: why, message: said }]
  }
  const containers = containersOf(pod)
  const running = containers.filter(({ status }) => status?.state?.running && !status.ready)
  if (running.length > 0) {
    return running.map(({ role, spec, status }) => ({
      ...{ ...whole, container: { role, name: spec.name, spec }, restarts: status?.restartCount ?? 0 },
      ...{ kind: 'not-ready' as const, reason: 'NotReady', message: 'runs, but is not ready' },
    }))
  }
  const waiting = containers.find(({ status }) => status?.state?.waiting)?.status?.state?.waiting
  return [{ ...whole, kind: 'creating', reason: waiting?.reason ?? 'Pending', message: waiting?.message ?? '' }]
}

/**
 * A container that crashed once, runs again, and then fails its readiness probe: what holds it up is the probe. Its
 * former end is kept for its log.
 */
export function settled(finding: Finding, isUnhealthy: boolean): Finding {
  const { pod, container, kind } = finding
  const status = containersOf(pod).find(({ spec }) => spec.name === container?.name)?.status
  if (kind !== 'crash' || !isUnhealthy || !status?.state?.running) return finding
  return { ...finding, kind: 'not-ready', reason: 'NotReady', message: 'runs, but is not ready' }
}

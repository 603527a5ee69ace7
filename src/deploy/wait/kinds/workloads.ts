import type { KubeObject } from '../../object.ts'
import { conditionOf, count, isObserved, isTrue, wordsOf } from '../fields.ts'
import { type Before, failed, type Health, progressing, ready } from '../health.ts'
import { podStatusOf } from '../pod.ts'

interface DeploymentSpec {
  replicas?: number
  paused?: boolean
}

interface ReplicaStatus {
  replicas?: number
  updatedReplicas?: number
  readyReplicas?: number
  availableReplicas?: number
  currentRevision?: string
  updateRevision?: string
}

const unseen = progressing('its controller has not seen it yet')

/** A Deployment is rolled out when all of its pods are updated and available, and no older one is left. */
export function deployment(object: KubeObject, { before }: Before): Health {
  if (!isObserved(object)) return unseen
  const { replicas: wanted = 1, paused = false } = (object.spec as DeploymentSpec | undefined) ?? {}
  const { replicas = 0, updatedReplicas = 0, availableReplicas = 0 } = statusOf(object)
  if (
    updatedReplicas === wanted &&
    replicas === updatedReplicas &&
    availableReplicas === updatedReplicas &&
    isTrue(object, 'Available')
  ) {
    return ready(
      readyPods(wanted),
      paused ? 'is paused: a later change of its pods waits until it is resumed' : undefined,
    )
  }
  if (paused) return whilePaused(object)
  const condition = conditionOf(object, 'Progressing')
  if (condition?.reason === 'ProgressDeadlineExceeded' && !isSame(condition, before)) {
    return failed(wordsOf(condition))
  }
  return progressing(deploymentProgress({ wanted, replicas, updatedReplicas, availableReplicas }))
}

function deploymentProgress(counts: Record<'wanted' | 'replicas' | 'updatedReplicas' | 'availableReplicas', number>) {
  const { wanted, replicas, updatedReplicas, availableReplicas } = counts
  if (updatedReplicas < wanted) return `${updatedReplicas} of ${count(wanted, 'pod')} are updated`
  if (replicas > updatedReplicas) return `${count(replicas - updatedReplicas, 'old pod')} still to be removed`
  return `${Math.min(availableReplicas, wanted)} of ${wanted} updated pods are ready`
}

/** Whether the condition was there, just so, when the wait began. */
function isSame(condition: { lastUpdateTime?: string; lastTransitionTime?: string }, before: KubeObject | undefined) {
  const earlier = before && conditionOf(before, 'Progressing')
  return (
    earlier?.reason === 'ProgressDeadlineExceeded' &&
    earlier.lastUpdateTime === condition.lastUpdateTime &&
    earlier.lastTransitionTime === condition.lastTransitionTime
  )
}

/**
 * A Deployment that its manifest pauses is as it should be. One that somebody else paused is waited for: it can be
 * resumed.
 */
function whilePaused(object: KubeObject): Health {
  const said = 'is paused, so its pods stay as they were: kubectl rollout resume goes on'
  const ours = object.metadata.managedFields?.some(
    ({ manager, operation, fieldsV1 }) =>
      manager === 'ds-infra' &&
      operation === 'Apply' &&
      'f:paused' in ((fieldsV1?.['f:spec'] as Record<string, unknown> | undefined) ?? {}),
  )
  return ours ? ready('applied; paused by its manifest', said) : progressing(said)
}

interface StatefulSetSpec {
  replicas?: number
  minReadySeconds?: number
  updateStrategy?: { type?: string; rollingUpdate?: { partition?: number } }
}

export function statefulSet(object: KubeObject): Health {
  if (!isObserved(object)) return unseen
  const spec = (object.spec as StatefulSetSpec | undefined) ?? {}
  const { replicas: wanted = 1, updateStrategy } = spec
  const { replicas = 0, readyReplicas = 0, availableReplicas = 0 } = statusOf(object)
  const { updatedReplicas = 0, currentRevision, updateRevision } = statusOf(object)
  const partition = updateStrategy?.rollingUpdate?.partition ?? 0
  const onDelete = updateStrategy?.type === 'OnDelete'
  const usable = spec.minReadySeconds ? availableReplicas : readyReplicas
  const updates = onDelete ? 0 : Math.max(0, wanted - partition)
  if (usable < wanted || replicas !== wanted || updatedReplicas < updates) {
    return progressing(statefulSetProgress({ wanted, replicas, usable, updatedReplicas, updates }))
  }
  const isCurrent = currentRevision === updateRevision
  if (onDelete) return ready(readyPods(wanted), isCurrent ? undefined : onDeleteNote)
  if (partition > 0) {
    const note = isCurrent ? undefined : `pods below ordinal ${partition} stay as they were (partition)`
    return ready(readyPods(wanted), note)
  }
  return isCurrent ? ready(readyPods(wanted)) : progressing('its last pods are being updated')
}

function statefulSetProgress(counts: Record<'wanted' | 'replicas' | 'usable' | 'updatedReplicas' | 'updates', number>) {
  const { wanted, replicas, usable, updatedReplicas, updates } = counts
  if (updatedReplicas < updates) return `${updatedReplicas} of ${count(updates, 'pod')} are updated`
  if (replicas > wanted) return `${count(replicas - wanted, 'pod')} still to be removed`
  return `${Math.min(usable, wanted)} of ${count(wanted, 'pod')} are ready`
}

const onDeleteNote = 'applied; its pods change when they are deleted (OnDelete)'

interface DaemonSetStatus {
  desiredNumberScheduled?: number
  updatedNumberScheduled?: number
  numberAvailable?: number
}

export function daemonSet(object: KubeObject): Health {
  if (!isObserved(object)) return unseen
  const { updateStrategy } = (object.spec as StatefulSetSpec | undefined) ?? {}
  const status = (object.status as DaemonSetStatus | undefined) ?? {}
  const { desiredNumberScheduled: wanted = 0, updatedNumberScheduled: updated = 0, numberAvailable = 0 } = status
  const onDelete = updateStrategy?.type === 'OnDelete'
  if (updated < wanted && !onDelete) return progressing(`${updated} of ${count(wanted, 'pod')} are updated`)
  if (numberAvailable < wanted) return progressing(`${numberAvailable} of ${count(wanted, 'pod')} are ready`)
  if (wanted === 0) return ready('no pods', 'runs nowhere: no node is fit for it')
  return ready(readyPods(wanted), onDelete && updated < wanted ? onDeleteNote : undefined)
}

/** ReplicaSets and ReplicationControllers that no Deployment made. */
export function replicaSet(object: KubeObject): Health {
  if (!isObserved(object)) return unseen
  const { replicas: wanted = 1 } = (object.spec as DeploymentSpec | undefined) ?? {}
  const { replicas = 0, availableReplicas = 0 } = statusOf(object)
  if (replicas === wanted && availableReplicas === wanted) return ready(readyPods(wanted))
  return progressing(`${Math.min(availableReplicas, wanted)} of ${count(wanted, 'pod')} are ready`)
}

/** A pod that was evicted did not fail by itself. */
const notItsFault = new Set(['Evicted', 'Preempting'])

export function pod(object: KubeObject): Health {
  const { phase, reason, message } = podStatusOf(object)
  if (phase === 'Succeeded') return ready('succeeded')
  if (phase === 'Failed') {
    const said = `failed${reason || message ? `: ${wordsOf({ reason, message })}` : ''}`
    return notItsFault.has(reason ?? '') ? progressing(said) : failed(said)
  }
  return isTrue(object, 'Ready') ? ready('ready') : progressing(phase === 'Running' ? 'runs, not ready' : 'not running')
}

function statusOf(object: KubeObject): ReplicaStatus {
  return (object.status as ReplicaStatus | undefined) ?? {}
}

function readyPods(number: number): string {
  return number === 0 ? 'no pods wanted' : `${count(number, 'pod')} ready`
}

import type { KubeObject } from '../object.ts'
import { conditionOf, timeOf } from './fields.ts'
import { currentReplicaSet, type Owned } from './revision.ts'

/** Why the pods of a workload cannot be made. */
export type CreationKind = 'webhook' | 'pod-security' | 'limit-range' | 'quota' | 'service-account' | 'other'

export interface CreationFault {
  kind: CreationKind
  /** As the API server words it. */
  message: string
}

const kinds: readonly (readonly [CreationKind, RegExp])[] = [
  ['pod-security', /violates PodSecurity/i],
  ['quota', /exceeded quota|failed quota/i],
  ['webhook', /admission webhook|failed calling webhook|ValidatingAdmissionPolicy/i],
  ['limit-range', /(?:minimum|maximum) .*(?:usage per|limit to request ratio)/i],
  ['service-account', /service ?account .*not found/i],
]

/** Milliseconds that a refusal has to last before the workload is given up. Of a quota, old pods give back their share. */
const lastingFor: Partial<Record<CreationKind, number>> = {
  webhook: 30_000,
  'pod-security': 30_000,
  'limit-range': 30_000,
}

export function isFinalAfter({ kind }: CreationFault): number | undefined {
  return lastingFor[kind]
}

/** What a message of the API server about a pod that it does not accept is about. */
export function creationKindOf(message: string): CreationKind {
  return kinds.find(([, pattern]) => pattern.test(message))?.[0] ?? 'other'
}

/** An event, as far as it is read. Source: https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/ */
export interface KubeEvent extends KubeObject {
  involvedObject?: { kind?: string; name?: string; namespace?: string; uid?: string; fieldPath?: string }
  reason?: string
  message?: string
  type?: string
  count?: number
  firstTimestamp?: string | null
  lastTimestamp?: string | null
  eventTime?: string | null
  series?: { count?: number; lastObservedTime?: string }
}

/** When an event happened last, in ms since the epoch. */
export function eventTimeOf(event: KubeEvent): number {
  const { series, lastTimestamp, eventTime, firstTimestamp, metadata } = event
  const dates = [series?.lastObservedTime, lastTimestamp, eventTime, firstTimestamp, metadata.creationTimestamp]
  return dates.map((date) => timeOf(date ?? undefined)).find((time) => time !== undefined) ?? 0
}

/**
 * Why the controller of a workload cannot make pods at this moment: by the condition of its ReplicaSet, or by events,
 * which is where the controllers of the other kinds say it.
 *
 * @param since events from before are of an earlier rollout, in ms since the epoch
 */
export function creationFault(
  object: KubeObject,
  owned: Owned,
  events: readonly KubeObject[],
  since: number,
): CreationFault | undefined {
  const message =
    object.kind === 'Deployment' || object.kind === 'ReplicaSet'
      ? conditionMessage(object, owned)
      : eventMessage(object, owned, events, since)
  return message === undefined ? undefined : { kind: creationKindOf(message), message: withoutPodName(message) }
}

/** Each try has a pod's name of its own, which would make the same refusal look new. */
function withoutPodName(message: string): string {
  return message
    .replace(/^(?:Error creating: |create Pod \S+ in \w+ \S+ failed error: )/, '')
    .replace(/^pods? "[^"]*" is /, '')
}

function conditionMessage(object: KubeObject, { replicaSets }: Owned): string | undefined {
  const holder = replicaSets && object.kind === 'Deployment' ? currentReplicaSet(object, replicaSets) : object
  const condition = holder && conditionOf(holder, 'ReplicaFailure')
  return condition?.status === 'True' && condition.reason === 'FailedCreate' ? condition.message : undefined
}

function eventMessage(
  { metadata }: KubeObject,
  { pods = [] }: Owned,
  events: readonly KubeEvent[],
  since: number,
): string | undefined {
  // A pod that was made later means that the refusal has passed.
  const made = pods
    .filter((pod) => pod.metadata.ownerReferences?.some(({ uid }) => uid === metadata.uid))
    .map((pod) => timeOf(pod.metadata.creationTimestamp) ?? 0)
  const start = Math.max(since, ...made)
  return events
    .filter(({ involvedObject, reason }) => involvedObject?.uid === metadata.uid && reason === 'FailedCreate')
    .filter((event) => eventTimeOf(event) >= start)
    .sort((one, other) => eventTimeOf(other) - eventTimeOf(one))[0]?.message
}

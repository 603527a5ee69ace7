import type { KubeObject } from '../object.ts'
import { assess } from './assess.ts'
import { type CreationFault, creationFault, isFinalAfter } from './creation.ts'
import { type Doomed, doomedPods } from './doom.ts'
import { type Fault, faultText, finalText } from './fault.ts'
import { conditionOf, count, isTrue } from './fields.ts'
import { failed, type Health, progressing, ready } from './health.ts'
import { currentPods, currentReplicaSet, hasPods, type Owned } from './revision.ts'
import type { Sightings } from './sightings.ts'
import { needsSteadiness, steadyIn } from './steady.ts'

/** What is known beside the object itself. */
export interface Surroundings {
  owned: Owned
  /** Events of the namespace; empty while nobody asked for them. */
  events: readonly KubeObject[]
  sightings: Sightings
  /** When the wait began, and now, in ms since the epoch. */
  start: number
  now: number
  /** The object when the wait began. */
  before: KubeObject
}

export interface Verdict {
  health: Health
  /** ms until the verdict may change although nothing is reported. */
  due?: number
  /** The pods that were judged, if any are known. */
  pods: readonly KubeObject[]
  /** The ReplicaSet that a Deployment now makes its pods by. */
  replicaSet: KubeObject | undefined
  creation: CreationFault | undefined
}

/** How an object fares by all that is known: its own status, its pods and what they went through, its events. */
export function judge(object: KubeObject, surroundings: Surroundings): Verdict {
  const { owned, sightings, now, before } = surroundings
  let due = Number.POSITIVE_INFINITY
  const dueIn = (ms: number) => {
    due = Math.min(due, ms)
  }
  const own = lasting(object, assess(object, { before }), surroundings, dueIn)
  const pods = hasPods(object) ? currentPods(object, owned) : undefined
  const verdict = (health: Health, creation?: CreationFault): Verdict => ({
    ...{ health, pods: pods ?? [], creation, replicaSet: currentReplicaSet(object, owned.replicaSets) },
    ...(due === Number.POSITIVE_INFINITY ? {} : { due }),
  })
  if (own.state === 'ready') {
    return verdict(pods && needsSteadiness(object) ? steady(own, steadyIn(pods, sightings, now), dueIn) : own)
  }
  if (own.state !== 'progressing' || !hasPods(object)) return verdict(own)
  const doomed = pods ? doomedPods(object, pods, sightings, now, dueIn) : []
  if (doomed.length > 0) return verdict(failed(doomText(doomed)))
  const creation = creationFault(object, owned, surroundings.events, surroundings.start)
  const lasts = sightings.lasts(`creation ${object.metadata.uid}`, creation?.kind, now)
  const refusal = creation && refused(creation, lasts, dueIn)
  if (refusal?.state === 'failed') return verdict(refusal, creation)
  const said = [podProgress(object, pods) ?? own.message, ...(pods ? troubles(pods, sightings) : [])]
  if (refusal) said.push(refusal.message)
  return verdict(progressing(said.join('; ')), creation)
}

/** Turns states that count only when they last into what they come to now. */
function lasting(
  { metadata, kind }: KubeObject,
  health: Health,
  { sightings, now }: Surroundings,
  dueIn: (ms: number) => void,
): Health {
  const limit =
    health.state === 'failed' ? health.failsAfter : health.state === 'progressing' ? health.enoughAfter : undefined
  const key = `state ${kind} ${metadata.uid ?? metadata.name}`
  const lasts = sightings.lasts(key, limit === undefined ? undefined : health.message, now)
  if (limit === undefined) return health
  if (lasts < limit) {
    dueIn(limit - lasts)
    return progressing(health.message)
  }
  return health.state === 'failed' ? failed(health.message) : ready('applied', health.message)
}

function steady(own: Health, wait: number | undefined, dueIn: (ms: number) => void): Health {
  if (wait === 0) return own
  if (wait === undefined) return progressing('a container without a readiness probe does not keep running')
  dueIn(wait)
  return progressing('its pods have no readiness probe and have just started')
}

function refused(creation: CreationFault, lasts: number, dueIn: (ms: number) => void): Health {
  const limit = isFinalAfter(creation)
  const said = `its pods are refused: ${creation.message}`
  if (limit === undefined) return progressing(said)
  if (lasts >= limit) return failed(said)
  dueIn(limit - lasts)
  return progressing(said)
}

/** `1 of 3 updated pods are ready`, counted from the pods themselves: a Deployment's status counts older ones as well. */
function podProgress(object: KubeObject, pods: readonly KubeObject[] | undefined): string | undefined {
  if (!pods || (object.kind !== 'Deployment' && object.kind !== 'DaemonSet')) return undefined
  const { replicas = 1 } = (object.spec as { replicas?: number; paused?: boolean } | undefined) ?? {}
  if ((object.spec as { paused?: boolean } | undefined)?.paused) return undefined
  const status = (object.status as { desiredNumberScheduled?: number } | undefined) ?? {}
  const wanted = object.kind === 'DaemonSet' ? (status.desiredNumberScheduled ?? 0) : replicas
  const readyPods = pods.filter((pod) => isTrue(pod, 'Ready')).length
  // All are ready: what is missing is something else, such as an old pod that still has to go.
  return readyPods >= wanted ? undefined : `${readyPods} of ${wanted} updated pods are ready`
}

/** What holds pods up, the same of several pods said once: `container main: image not found (2 pods)`. */
function troubles(pods: readonly KubeObject[], sightings: Sightings): string[] {
  const texts = pods.flatMap((pod) => {
    const faults = sightings.faultsOf(pod)
    if (faults.length > 0) return faults.map(shortFaultText)
    const scheduled = conditionOf(pod, 'PodScheduled')
    return scheduled?.status === 'False' && scheduled.reason === 'Unschedulable' ? ['no node takes it yet'] : []
  })
  const groups = Object.entries(Object.groupBy(texts, (text) => text))
  return groups.map(([text, same = []]) => (same.length > 1 ? `${text} (${count(same.length, 'pod')})` : text))
}

function shortFaultText(fault: Fault): string {
  const { role, container, kind } = fault
  const short = { 'image-not-found': 'image not found', 'image-pull': 'its image cannot be pulled yet' }
  const text = kind === 'image-not-found' || kind === 'image-pull' ? short[kind] : faultText(fault)
  return `${role} ${container}: ${text}`
}

function doomText(doomed: readonly Doomed[]): string {
  const [first] = doomed
  if (!first) return ''
  const { pod, fault } = first
  const others = doomed.length > 1 ? ` (and ${count(doomed.length - 1, 'other pod')})` : ''
  return `pod ${pod.metadata.name}, ${fault.role} ${fault.container}: ${finalText(fault)}${others}`
}

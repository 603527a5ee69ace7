import type { KubeObject } from '../object.ts'
import { timeOf } from './fields.ts'
import { containersOf, hasEnded, type PodContainer, type PodSpec } from './pod.ts'
import type { Sightings } from './sightings.ts'

/** Milliseconds that a container without a readiness probe has to run before it counts. */
const steadyAfter = 3000

/** Kinds of which the status counts pods as available. */
const counted = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController'])

/**
 * Whether the status of an object says "ready" too early: a container without a readiness probe is ready as soon as it
 * starts, also when it crashes a moment later.
 */
export function needsSteadiness({ kind, spec }: KubeObject): boolean {
  if (kind === 'Pod') return hasNoProbe(spec as PodSpec | undefined)
  if (!counted.has(kind)) return false
  const {
    replicas,
    minReadySeconds = 0,
    template,
  } = spec as {
    replicas?: number
    minReadySeconds?: number
    template?: { spec?: PodSpec }
  }
  return replicas !== 0 && minReadySeconds * 1000 < steadyAfter && hasNoProbe(template?.spec)
}

function hasNoProbe(spec: PodSpec | undefined): boolean {
  return spec?.containers?.some(({ readinessProbe }) => !readinessProbe) === true
}

/** Milliseconds until all containers without a readiness probe have run long enough; 0 if they have, undefined if one does not run. */
export function steadyIn(pods: readonly KubeObject[], sightings: Sightings, now: number): number | undefined {
  const waits = pods
    .filter((pod) => !hasEnded(pod))
    .flatMap((pod) =>
      containersOf(pod)
        .filter(({ role, spec }) => role === 'container' && !spec.readinessProbe)
        .map((container) => containerSteadyIn(pod, container, sightings, now)),
    )
  return waits.includes(undefined) ? undefined : Math.max(0, ...waits.map((wait) => wait ?? 0))
}

function containerSteadyIn(pod: KubeObject, { spec, status }: PodContainer, sightings: Sightings, now: number) {
  const run = status?.state?.running && `${status.restartCount ?? 0}`
  const seenFor = sightings.lasts(`run of ${pod.metadata.uid} ${spec.name}`, run, now)
  if (run === undefined) return undefined
  // The node's clock may be ahead of ours: then the time that we have seen it run counts.
  const started = timeOf(status?.state?.running?.startedAt)
  const ranFor = Math.max(seenFor, started === undefined ? 0 : now - started)
  return Math.max(0, steadyAfter - ranFor)
}

import type { KubeObject } from '../object.ts'
import { type Fault, type FaultKind, type Symptom, symptomOf } from './fault.ts'
import { timeOf } from './fields.ts'
import { containersOf, type PodContainer } from './pod.ts'

/** Milliseconds that a pod may be older than the wait and still be of this rollout. */
const fresh = 120_000

interface Sighting extends Fault {
  /** The reason of the status that was seen last. */
  lastReason: string
}

/** What is remembered of a container from one status to the next. */
interface Memory {
  /** Restarts before the wait. */
  baseline: number
  sighting?: Sighting
}

/**
 * Remembers what the containers of pods went through. A status shows only the last of it: an image that cannot be pulled
 * ends as "back-off", and a crash as "running" for a moment.
 */
export class Sightings {
  readonly #start: number
  readonly #containers = new Map<string, Memory>()
  /** When something else was first seen, without a break: by what it is. */
  readonly #since = new Map<string, { value: string; since: number }>()

  /** `start`: when the wait began, in ms since the epoch. */
  constructor(start: number) {
    this.#start = start
  }

  /** Takes in a status. Call it for every status that is seen, in order. */
  see(pod: KubeObject, now: number): void {
    for (const container of containersOf(pod)) {
      const key = keyOf(pod, container.spec.name)
      const memory = this.#containers.get(key) ?? { baseline: this.#baseline(pod, container) }
      this.#containers.set(key, memory)
      const next = advance(memory, symptomOf(pod, container), container, now)
      if (next) memory.sighting = next
      else delete memory.sighting
    }
  }

  /** The faults of a pod's containers, in the order in which they start. */
  faultsOf(pod: KubeObject): Fault[] {
    return containersOf(pod).flatMap(({ spec }) => {
      const sighting = this.#containers.get(keyOf(pod, spec.name))?.sighting
      return sighting ? [sighting] : []
    })
  }

  /** How long something lasts already, in ms. `key` says of what; another `value` begins anew. */
  lasts(key: string, value: string | undefined, now: number): number {
    if (value === undefined) {
      this.#since.delete(key)
      return 0
    }
    const known = this.#since.get(key)
    if (known?.value === value) return now - known.since
    this.#since.set(key, { value, since: now })
    return 0
  }

  #baseline(pod: KubeObject, { status }: PodContainer): number {
    const created = timeOf(pod.metadata.creationTimestamp) ?? this.#start
    return created < this.#start - fresh ? (status?.restartCount ?? 0) : 0
  }
}

function keyOf(pod: KubeObject, container: string): string {
  return `${pod.metadata.uid ?? pod.metadata.name}/${container}`
}

function advance(
  { baseline, sighting }: Memory,
  symptom: Symptom | undefined,
  { status, spec, role }: PodContainer,
  now: number,
): Sighting | undefined {
  if (!symptom) return undefined
  const restarts = Math.max(0, (status?.restartCount ?? 0) - baseline)
  const current = { restarts, isRunning: status?.state?.running !== undefined, lastReason: symptom.reason }
  if (!sighting || familyOf(sighting.kind) !== familyOf(symptom.kind)) {
    return { ...symptom, ...current, container: spec.name, role, since: now, sightings: 1 }
  }
  const isAnew = symptom.reason === 'ErrImagePull' && sighting.lastReason !== 'ErrImagePull'
  return { ...sighting, ...told(sighting, symptom), ...current, ...(isAnew ? again(sighting, symptom) : {}) }
}

/** Whatever keeps an image from being pulled is one fault: its messages come and go. */
function familyOf(kind: FaultKind): FaultKind {
  return kind === 'image-not-found' ? 'image-pull' : kind
}

/** Of several messages of the same fault, the first that says why; of crashes, the last, which has the exit code. */
function told(sighting: Sighting, symptom: Symptom): Partial<Fault> {
  if (symptom.kind === 'crash' || symptom.kind === 'cannot-run') return symptom
  return isBare(sighting) && !isBare(symptom) ? symptom : {}
}

/** The back-off alone. Since Kubernetes 1.32 it repeats the error. */
function isBare({ reason, message }: Symptom): boolean {
  return reason === 'ImagePullBackOff' && !message.includes('ErrImagePull')
}

/** The registry was asked once more. */
function again({ kind, sightings }: Sighting, symptom: Symptom): Partial<Fault> {
  return symptom.kind === kind ? { sightings: sightings + 1 } : { ...symptom, sightings: 1 }
}

import type { KubeObject } from '../object.ts'
import { isTrue } from './fields.ts'
import type { Health } from './health.ts'
import { isTerminating, podStatusOf } from './pod.ts'
import type { Watched } from './targets.ts'

/** A target as its feed knows it. */
export interface Found {
  object: KubeObject | undefined
  /** The last state of one that is gone. */
  gone: KubeObject | undefined
}

/** Whether there is something to judge: the object; or else how the target fares without it. */
export type Presence = { object: KubeObject } | { health: Health }

/** Tells apart what is there, not there yet, gone, and replaced by something else of the same name. */
export function presenceOf(watched: Watched, { object, gone }: Found): Presence {
  // What was applied, or what was seen first of something that did not exist when the wait began.
  const uid = watched.object.metadata.uid
  if (uid === undefined) {
    // One that is being deleted was there before: what is waited for is still to come.
    return object && !isTerminating(object) && object.metadata.uid !== watched.target.supersedes
      ? { object }
      : { health: { state: 'absent', message: 'does not exist yet' } }
  }
  if (object?.metadata.uid === uid) {
    return isTerminating(object) && mayGo(watched, object) ? { health: watched.health } : { object }
  }
  const last = gone?.metadata.uid === uid ? gone : watched.object
  if (hasFinished(last)) return { health: { state: 'ready', message: 'completed' } }
  if (mayGo(watched, last)) return { health: watched.health }
  return object
    ? { health: { state: 'failed', message: 'was deleted and made anew by somebody else' } }
    : { health: { state: 'absent', message: 'was deleted while it was waited for' } }
}

/** Whether a target may be deleted: it has done what it was for. */
function mayGo({ target, health }: Watched, object: KubeObject): boolean {
  return health.state === 'ready' && (target.fleeting === true || hasFinished(object))
}

/** Jobs and pods that have completed may be cleaned up, by whomever. */
function hasFinished(object: KubeObject): boolean {
  if (object.kind === 'Job') return isTrue(object, 'Complete')
  return object.kind === 'Pod' && podStatusOf(object).phase === 'Succeeded'
}

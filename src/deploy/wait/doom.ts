import type { KubeObject } from '../object.ts'
import type { Fault } from './fault.ts'
import { isTrue } from './fields.ts'
import { hasEnded, isTerminating } from './pod.ts'
import type { Sightings } from './sightings.ts'

/** Milliseconds that registries may refuse or fail before an image counts as out of reach. */
const pullFailsFor = 120_000
/** Milliseconds that a Secret may come later than the pod that needs it. */
const configFailsFor = 60_000
/** Restarts of one container after which it counts as unable to run. */
const restartsAtMost = 3
/** How often a registry has to say that it does not have an image. */
const notFoundAtMost = 2

/** What a container's fault leaves to hope for. */
export type Outlook = { isDoomed: true } | { isDoomed: false /** ms until it is, if nothing changes */; due?: number }

/** Whether waiting on is of no use. `isAlone`: no pod of the revision is ready. `isJob`: it counts its own failures. */
export function outlookOf(fault: Fault, now: number, context: { isAlone: boolean; isJob: boolean }): Outlook {
  const after = (time: number): Outlook => {
    const due = fault.since + time - now
    return due <= 0 ? { isDoomed: true } : { isDoomed: false, due }
  }
  switch (fault.kind) {
    case 'image-unusable':
      return { isDoomed: true }
    case 'image-not-found':
      return fault.sightings >= notFoundAtMost ? { isDoomed: true } : after(pullFailsFor)
    case 'image-pull':
      return after(pullFailsFor)
    case 'config':
      return after(configFailsFor)
    case 'crash':
      return {
        isDoomed: !context.isJob && context.isAlone && !fault.isRunning && fault.restarts >= restartsAtMost,
      }
    default:
      return { isDoomed: false }
  }
}

/** A pod that will not get well by itself, and why. */
export interface Doomed {
  pod: KubeObject
  fault: Fault
}

/**
 * The pods of a revision for which a workload is given up, if it is: all of a Deployment's, any of another's.
 *
 * @param due is told after how many ms to look again
 */
export function doomedPods(
  object: KubeObject,
  pods: readonly KubeObject[],
  sightings: Sightings,
  now: number,
  due: (ms: number) => void,
): Doomed[] {
  const isJob = object.kind === 'Job'
  const isAlone = !pods.some((pod) => isTrue(pod, 'Ready'))
  // A Job goes on to its next pod when one has failed.
  const judged = isJob ? pods.filter((pod) => !hasEnded(pod) && !isTerminating(pod)) : pods
  const doomed = judged.flatMap((pod): Doomed[] => {
    for (const fault of sightings.faultsOf(pod)) {
      const outlook = outlookOf(fault, now, { isAlone, isJob })
      if (outlook.isDoomed) return [{ pod, fault }]
      if (outlook.due !== undefined) due(outlook.due)
    }
    return []
  })
  const needsAll = ['Deployment', 'ReplicaSet', 'ReplicationController'].includes(object.kind)
  return needsAll && doomed.length < judged.length ? [] : doomed
}

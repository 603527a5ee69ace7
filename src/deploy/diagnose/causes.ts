import type { KubeObject } from '../object.ts'
import { type CreationFault, creationKindOf } from '../wait/creation.ts'
import { configCause, mountCause, refusalCause } from './causes/config.ts'
import { crashCause } from './causes/crash.ts'
import { imageCause } from './causes/image.ts'
import { probeCause } from './causes/probe.ts'
import { schedulingCause } from './causes/scheduling.ts'
import type { Cause, Evidence, ToldEvent, Trouble } from './types.ts'

/** What a trouble of a pod usually means. Undefined if nobody knows: a guess would send people the wrong way. */
export function podCause(evidence: Evidence): Cause | undefined {
  switch (evidence.finding.kind) {
    case 'image-unusable':
    case 'image-not-found':
    case 'image-pull':
      return imageCause(evidence)
    case 'config':
    case 'config-cache':
      return configCause(evidence)
    case 'crash':
    case 'cannot-run':
      return probeCause(evidence) ?? crashCause(evidence)
    case 'not-ready':
      return probeCause(evidence)
    case 'unschedulable':
      return schedulingCause(evidence.finding.message)
    case 'creating':
    case 'other':
      return mountCause(evidence)
    case 'pod-failed':
      return podFailedCause(evidence)
  }
}

function podFailedCause({ finding: { reason } }: Evidence): Cause | undefined {
  switch (reason) {
    case 'DeadlineExceeded':
      return {
        means: 'The pod ran longer than its activeDeadlineSeconds allows.',
        remedy: 'Raise activeDeadlineSeconds, or see in its log what takes so long.',
      }
    case 'Evicted':
      return {
        means: 'The node evicted the pod because it ran short of memory or disk.',
        remedy: 'Give the container requests that cover what it uses, or larger nodes.',
      }
    default:
      return undefined
  }
}

/** What is known of a workload as a whole. */
interface WorkloadEvidence {
  object: KubeObject
  message: string
  creation: CreationFault | undefined
  events: readonly ToldEvent[]
  troubles: readonly Trouble[]
}

/** What usually keeps a workload from being ready where its pods do not say it. */
export function workloadCause({ object, message, creation, events, troubles }: WorkloadEvidence): Cause | undefined {
  const refusal = creation ?? creationOf(events)
  if (refusal) return refusalCause(refusal)
  if (troubles.some(({ cause }) => cause)) return undefined
  switch (object.kind) {
    case 'Job':
      return jobCause(message)
    case 'Deployment':
      return message.startsWith('is paused')
        ? {
            means: 'Somebody has paused the Deployment, so nothing that is applied reaches its pods.',
            remedy: `Resume it: kubectl rollout resume deployment/${object.metadata.name}.`,
          }
        : undefined
    case 'Service':
      return {
        means:
          'The load balancer has not been made: what makes it has not answered or has failed, which its events say.',
        remedy: 'Check that a controller for Services of type LoadBalancer runs in the cluster, and its log.',
      }
    case 'Ingress':
      return {
        means: 'No ingress controller has given it an address.',
        remedy: 'Check that ingressClassName names a controller that runs in the cluster, and its log.',
      }
    default:
      return undefined
  }
}

/** A refusal that only the diagnosis sees, by the events of the workload. */
function creationOf(events: readonly ToldEvent[]): CreationFault | undefined {
  const event = events.find(({ reason }) => reason === 'FailedCreate')
  return event && { kind: creationKindOf(event.message), message: event.message }
}

function jobCause(message: string): Cause | undefined {
  if (message.includes('DeadlineExceeded')) {
    return {
      means: 'The Job ran longer than its activeDeadlineSeconds allows.',
      remedy: 'Raise activeDeadlineSeconds, or see in the log of its pod what takes so long.',
    }
  }
  if (message.includes('BackoffLimitExceeded')) {
    return {
      means: 'Its pods failed more often than backoffLimit allows, and none of them is left to say why.',
      remedy: 'Set restartPolicy: Never in its pod template: then failed pods and their logs are kept.',
    }
  }
  return undefined
}

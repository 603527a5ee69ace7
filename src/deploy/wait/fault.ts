import type { KubeObject } from '../object.ts'
import { wordsOf } from './fields.ts'
import {
  type ContainerRole,
  type ContainerStatus,
  type PodContainer,
  podSpecOf,
  podStatusOf,
  type Terminated,
} from './pod.ts'

/** What keeps a container from running, by how one may go on about it. */
export type FaultKind =
  /** The reference can never be pulled. */
  | 'image-unusable'
  /** The registry does not have it. */
  | 'image-not-found'
  /** Refused, or any other failure to pull. */
  | 'image-pull'
  /** A Secret, a ConfigMap or a key of them is missing, or what the container asks for contradicts itself. */
  | 'config'
  /** The node has not read a Secret or a ConfigMap yet. */
  | 'config-cache'
  /** The container ended although it should go on, or with an error. */
  | 'crash'
  /** The node could not start the container. */
  | 'cannot-run'
  /** Any other reason to wait that is not part of starting up. */
  | 'other'

/** A fault as it shows in one status. */
export interface Symptom {
  kind: FaultKind
  reason: string
  message: string
  ended?: Terminated | undefined
}

/** A fault as it was seen over time. */
export interface Fault extends Symptom {
  container: string
  role: ContainerRole
  /** When this kind of fault was first seen without a break, in ms since the epoch. */
  since: number
  /** How often the same kind was seen to come up anew. */
  sightings: number
  /** Restarts of the container that count: since the pod was made, or first seen if it is old. */
  restarts: number
  /** Whether the container runs at the moment, between two crashes. */
  isRunning: boolean
}

/** Reasons to wait that are part of every start. */
const starting = new Set(['ContainerCreating', 'PodInitializing', ''])

const refused = /denied|unauthorized|forbidden|no basic auth|authentication required|not authorized|\b40[13]\b/i
const notFound = /not found|manifest unknown|name unknown|no such manifest|\b404\b/i

/** The fault that a container's status shows, if it shows one. */
export function symptomOf(pod: KubeObject, { role, status }: PodContainer): Symptom | undefined {
  if (podStatusOf(pod).phase === 'Succeeded') return undefined
  const { waiting, terminated, running } = status?.state ?? {}
  if (waiting) return waitingSymptom(status, waiting)
  if (terminated) return mayEnd(pod, role) && terminated.exitCode === 0 ? undefined : crashOf(terminated)
  const last = status?.lastState?.terminated
  // It runs again after a crash, and may crash again.
  return running && last && !status?.ready && (status?.restartCount ?? 0) > 0 ? crashOf(last) : undefined
}

function waitingSymptom(
  status: ContainerStatus | undefined,
  { reason = '', message = '' }: { reason?: string; message?: string },
): Symptom | undefined {
  if (starting.has(reason)) return undefined
  switch (reason) {
    case 'InvalidImageName':
    case 'ErrImageNeverPull':
      return { kind: 'image-unusable', reason, message }
    case 'ErrImagePull':
    case 'ImagePullBackOff':
    case 'RegistryUnavailable':
      return { kind: isMissing(message) ? 'image-not-found' : 'image-pull', reason, message }
    case 'CreateContainerConfigError':
      return { kind: /failed to sync .*cache/i.test(message) ? 'config-cache' : 'config', reason, message }
    case 'CrashLoopBackOff': {
      const last = status?.lastState?.terminated
      return last ? { ...crashOf(last), reason } : { kind: 'crash', reason, message }
    }
    default:
      return { kind: 'other', reason, message }
  }
}

/** A registry that hides what it refuses says both: "repository does not exist or may require authorization". */
function isMissing(message: string): boolean {
  return notFound.test(message) && !refused.test(message)
}

/** Whether a container is done when it ends without an error. Any other is started again. */
function mayEnd(pod: KubeObject, role: ContainerRole): boolean {
  if (role === 'sidecar') return false
  return role === 'init container' || (podSpecOf(pod).restartPolicy ?? 'Always') !== 'Always'
}

/** Programs that are not in the image or may not be started are a fault of the image, not of the node. */
const noProgram =
  /\bexec\b.*(?:executable file not found|no such file or directory|permission denied|exec format error|not a directory)/i

function crashOf(ended: Terminated): Symptom {
  const { exitCode, reason = '', message = '' } = ended
  const isNode = exitCode === 128 && /ContainerCannotRun|StartError/.test(reason) && !noProgram.test(message)
  return { kind: isNode ? 'cannot-run' : 'crash', reason: reason || 'Error', message, ended }
}

/** Why a pod was given up: with the reason as Kubernetes names it. */
export function finalText(fault: Fault): string {
  const { kind, reason, message, ended, restarts } = fault
  if (kind !== 'crash' || !ended) return faultText(fault)
  const killed = ended.reason === 'OOMKilled' && reason !== 'OOMKilled' ? ['OOMKilled'] : []
  const parts = [reason, ...killed, `exit code ${ended.exitCode}`, `${restarts} restarts`]
  return `${parts.join(', ')}${message ? `: ${wordsOf({ message })}` : ''}`
}

/** A fault in words, the same whether the container is just waiting or ended: `ErrImagePull: ... not found`, `crashed 4 times, last with exit code 1`. */
export function faultText({ kind, reason, message, ended, restarts, isRunning }: Fault): string {
  if (kind !== 'crash' || !ended) return wordsOf({ reason, message })
  const times = restarts + (isRunning ? 0 : 1)
  const how = ended.reason === 'OOMKilled' ? 'OOMKilled' : `exit code ${ended.exitCode}`
  const said = message ? `: ${wordsOf({ message })}` : ''
  return times > 1 ? `crashed ${times} times, last with ${how}${said}` : `crashed with ${how}${said}`
}

import type { KubeObject } from '../object.ts'
import { listOf } from './fields.ts'

/** A container as a pod template names it, as far as waiting and diagnosing read it. */
export interface ContainerSpec {
  name: string
  image?: string
  /** `Always` makes an init container a sidecar. */
  restartPolicy?: string
  readinessProbe?: object
  resources?: { limits?: Record<string, string>; requests?: Record<string, string> }
}

export interface Terminated {
  exitCode: number
  reason?: string
  message?: string
  signal?: number
  finishedAt?: string
}

export interface ContainerState {
  waiting?: { reason?: string; message?: string }
  running?: { startedAt?: string }
  terminated?: Terminated
}

export interface ContainerStatus {
  name: string
  ready?: boolean
  started?: boolean
  restartCount?: number
  image?: string
  state?: ContainerState
  lastState?: ContainerState
}

export interface PodSpec {
  containers?: ContainerSpec[]
  initContainers?: ContainerSpec[]
  restartPolicy?: string
  nodeName?: string
  serviceAccountName?: string
}

interface PodStatus {
  phase?: string
  reason?: string
  message?: string
  containerStatuses?: ContainerStatus[]
  initContainerStatuses?: ContainerStatus[]
}

export type ContainerRole = 'container' | 'init container' | 'sidecar'

/** A container of a pod: what it should be, and how it fares. */
export interface PodContainer {
  role: ContainerRole
  spec: ContainerSpec
  status: ContainerStatus | undefined
}

export function podSpecOf(pod: KubeObject): PodSpec {
  return (pod.spec as PodSpec | undefined) ?? {}
}

export function podStatusOf(pod: KubeObject): PodStatus {
  return (pod.status as PodStatus | undefined) ?? {}
}

/** The containers of a pod in the order in which they start. */
export function containersOf(pod: KubeObject): PodContainer[] {
  const { containers, initContainers } = podSpecOf(pod)
  const { containerStatuses, initContainerStatuses } = podStatusOf(pod)
  const joined = (specs: unknown, statuses: unknown, roleOf: (spec: ContainerSpec) => ContainerRole) =>
    listOf<ContainerSpec>(specs).map((spec) => ({
      role: roleOf(spec),
      spec,
      status: listOf<ContainerStatus>(statuses).find(({ name }) => name === spec.name),
    }))
  return [
    ...joined(initContainers, initContainerStatuses, ({ restartPolicy }) =>
      restartPolicy === 'Always' ? 'sidecar' : 'init container',
    ),
    ...joined(containers, containerStatuses, () => 'container'),
  ]
}

export function isTerminating(object: KubeObject): boolean {
  return object.metadata.deletionTimestamp !== undefined
}

/** Whether a pod has ended for good: it succeeded, failed, or was evicted. */
export function hasEnded(pod: KubeObject): boolean {
  const { phase } = podStatusOf(pod)
  return phase === 'Succeeded' || phase === 'Failed'
}

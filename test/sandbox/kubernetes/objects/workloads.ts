/** The parts of the API types that defaults, controllers and tables look at. Everything else passes through. */

import type { KubernetesObject } from '../types.ts'
import type { LabelSelector } from './selectors.ts'

export interface Container {
  name: string
  image?: string
  imagePullPolicy?: string
  ports?: { name?: string; containerPort: number; protocol?: string }[]
  [field: string]: unknown
}

export interface PodSpec {
  containers: Container[]
  initContainers?: Container[]
  restartPolicy?: string
  serviceAccountName?: string
  serviceAccount?: string
  nodeName?: string
  [field: string]: unknown
}

export interface PodTemplate {
  metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> }
  spec: PodSpec
}

export interface WorkloadSpec {
  replicas?: number
  selector?: LabelSelector
  template: PodTemplate
  [field: string]: unknown
}

export interface Condition {
  type: string
  status: string
  reason?: string
  message?: string
  lastTransitionTime?: string
  lastUpdateTime?: string
  lastProbeTime?: string | null
  observedGeneration?: number
}

export interface Workload extends KubernetesObject {
  spec: WorkloadSpec
}

export interface DeploymentSpec extends WorkloadSpec {
  strategy?: { type?: string; rollingUpdate?: { maxSurge?: number | string; maxUnavailable?: number | string } }
  progressDeadlineSeconds?: number
  revisionHistoryLimit?: number
  paused?: boolean
}

export interface Counts {
  observedGeneration?: number
  replicas?: number
  updatedReplicas?: number
  readyReplicas?: number
  availableReplicas?: number
  unavailableReplicas?: number
  conditions?: Condition[]
  currentRevision?: string
  updateRevision?: string
  currentReplicas?: number
  fullyLabeledReplicas?: number
  collisionCount?: number
}

export interface Deployment extends KubernetesObject {
  spec: DeploymentSpec
  status?: Counts
}

export interface ReplicaSet extends KubernetesObject {
  spec: WorkloadSpec
  status?: Counts
}

export interface StatefulSet extends KubernetesObject {
  spec: WorkloadSpec & { serviceName?: string }
  status?: Counts
}

export interface DaemonSet extends KubernetesObject {
  spec: WorkloadSpec
  status?: {
    observedGeneration?: number
    desiredNumberScheduled: number
    currentNumberScheduled: number
    updatedNumberScheduled?: number
    numberReady: number
    numberAvailable?: number
    numberUnavailable?: number
    numberMisscheduled: number
  }
}

export interface Job extends KubernetesObject {
  spec: WorkloadSpec & {
    completions?: number
    parallelism?: number
    suspend?: boolean
    backoffLimit?: number
    activeDeadlineSeconds?: number
    ttlSecondsAfterFinished?: number
  }
  status?: {
    active?: number
    ready?: number
    terminating?: number
    succeeded?: number
    failed?: number
    startTime?: string
    completionTime?: string
    conditions?: Condition[]
    uncountedTerminatedPods?: Record<string, never>
  }
}

export interface ContainerStatus {
  name: string
  image: string
  imageID: string
  ready: boolean
  started: boolean
  restartCount: number
  containerID?: string
  state: {
    waiting?: { reason: string; message?: string }
    running?: { startedAt: string }
    terminated?: { exitCode: number; reason: string; startedAt: string; finishedAt: string }
  }
  lastState: { terminated?: { exitCode: number; reason: string; startedAt: string; finishedAt: string } }
}

export interface Pod extends KubernetesObject {
  spec: PodSpec
  status?: {
    phase: string
    conditions?: Condition[]
    containerStatuses?: ContainerStatus[]
    podIP?: string
    podIPs?: { ip: string }[]
    hostIP?: string
    startTime?: string
    qosClass?: string
    observedGeneration?: number
  }
}

export interface ServicePort {
  name?: string
  port: number
  protocol?: string
  targetPort?: number | string
  nodePort?: number
}

export interface Service extends KubernetesObject {
  spec: {
    type?: string
    clusterIP?: string
    clusterIPs?: string[]
    ports?: ServicePort[]
    selector?: Record<string, string>
    externalName?: string
    [field: string]: unknown
  }
}

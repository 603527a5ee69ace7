import type { KubeObject } from '../object.ts'
import type { FaultKind } from '../wait/fault.ts'
import type { ContainerRole, ContainerSpec, Terminated } from '../wait/pod.ts'

/** What something usually means, and what to do about it: a sentence each. */
export interface Cause {
  means: string
  remedy: string
}

/** An event, told once however often it came. */
export interface ToldEvent {
  reason: string
  message: string
  /** How often it came, where it is said. */
  count: number
  /** When it came last, in ms since the epoch; 0 where nothing says it. */
  at: number
}

/** A stretch of a container's log. */
export interface LogPart {
  /** Of the container before its last restart. */
  isPrevious: boolean
  lines: readonly string[]
}

/** What is wrong with a pod, as far as its status says it. */
export interface Finding {
  pod: KubeObject
  /** Undefined where the pod as a whole is held up. */
  container: { role: ContainerRole; name: string; spec: ContainerSpec | undefined } | undefined
  kind: FaultKind | 'unschedulable' | 'not-ready' | 'creating' | 'pod-failed'
  /** `CrashLoopBackOff`, `Unschedulable`, ... */
  reason: string
  /** The first that was seen, not the back-off. */
  message: string
  ended: Terminated | undefined
  restarts: number
}

/** All that is known of one trouble of a pod. */
export interface Evidence {
  /** The workload. */
  object: KubeObject
  finding: Finding
  /** Of the pod, newest first. */
  events: readonly ToldEvent[]
  /** The last lines of the container, of before its restart as well. */
  log: string
}

/** A trouble of one or several pods alike, with all that is known of it. */
export interface Trouble extends Finding {
  /** Further pods of the workload with the same trouble. */
  others: number
  logs: readonly LogPart[]
  /** Why there is no log, where there should be one. */
  noLog?: string | undefined
  /** Newest first. */
  events: readonly ToldEvent[]
  /** Undefined if it is not known. */
  cause: Cause | undefined
}

/** Why a workload is not ready. */
export interface Diagnosis {
  object: KubeObject
  /** `Deployment api`, or `Deployment shop/api` where there are several namespaces. */
  name: string
  /** How it fares: `0 of 2 updated pods are ready`. */
  message: string
  /** Whether it was given up before the time was over. */
  isFailed: boolean
  /** The gravest first. */
  troubles: readonly Trouble[]
  /** Of the workload itself, newest first. */
  events: readonly ToldEvent[]
  /** Of the workload as a whole, where its pods do not say it. */
  cause: Cause | undefined
}

import type { Resource } from '../cluster/discovery.ts'
import type { KubeObject } from '../object.ts'
import type { CreationFault } from './creation.ts'
import type { Fault } from './fault.ts'
import type { Health } from './health.ts'

/** Something to wait for. */
export interface Target {
  /**
   * As the server answered the apply; its status may be older. Without a `metadata.uid` it does not exist yet, and is
   * waited for.
   */
  object: KubeObject
  /** Whether this rollout changed it. */
  changed: boolean
  resource: Resource
  /** It may be deleted once it was ready, as hooks are. */
  fleeting?: boolean
  /** Uid of an older object of its name that is deleted before this one is made. */
  supersedes?: string | undefined
}

/** A container that does not do what it should. */
export interface PodFault {
  pod: KubeObject
  fault: Fault
}

/** A target that is not ready, and what is known of it, for the diagnosis. */
export interface Unready {
  target: Target
  /** As it was seen last; as it was handed in if it was never seen. */
  object: KubeObject
  health: Exclude<Health, { state: 'ready' }>
  /** The pods made from what was applied; none if they are not known. */
  pods: readonly KubeObject[]
  faults: readonly PodFault[]
  /** Why its pods cannot be made, if so. */
  creation: CreationFault | undefined
  /** The ReplicaSet that a Deployment now makes its pods by. */
  replicaSet: KubeObject | undefined
}

/** What became of a wait. */
export type WaitOutcome = {
  /** The targets as they were seen last, in their order. */
  objects: KubeObject[]
  /** What a person should know of targets that are ready: `Deployment api: is paused ...`. */
  notes: string[]
} & ({ status: 'ready' } | { status: 'failed' | 'timed-out'; unready: Unready[] })

/** A target and how it fares. */
export interface Watched {
  target: Target
  /** For messages. */
  name: string
  /** As it was seen last. */
  object: KubeObject
  health: Health
  pods: readonly KubeObject[]
  creation: CreationFault | undefined
  replicaSet: KubeObject | undefined
}

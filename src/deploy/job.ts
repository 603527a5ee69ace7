import type { StepDependencies } from '../job/ledger.ts'
import type { Cluster } from './cluster/client.ts'
import type { DeployInputs } from './inputs.ts'
import type { KubeObject, ObjectName } from './object.ts'
import type { Origin } from './record/marks.ts'
import type { Timeline } from './timeline.ts'

/** What every mode works with. */
export interface DeployJob {
  inputs: DeployInputs
  cluster: Cluster
  namespace: string
  origin: Origin
  /** RFC 3339; undefined without `ttl`. */
  expiresAt: string | undefined
  /** When everything has to be healthy, or gone; milliseconds since the epoch. */
  deadline: number
  dependencies: StepDependencies
  timeline: Timeline
}

export type Action = 'created' | 'configured' | 'replaced' | 'pruned' | 'deleted'

/** One entry of the output `changed`. */
export interface Change {
  kind: string
  namespace: string | undefined
  name: string
  action: Action
}

export type Status = 'deployed' | 'applied' | 'unchanged' | 'rolled-back' | 'failed' | 'differs' | 'deleted' | 'absent'

/** What a mode came to. */
export interface Outcome {
  status: Status
  changed: Change[]
  /** What was deployed and runs now. */
  objects: KubeObject[]
  /** Undefined where nothing was deployed. */
  revision?: number | undefined
  /** Markdown below the summary's headline. */
  details: string[]
  /** Why the step fails; undefined if it does not. */
  failure?: Error | undefined
}

export function changeOf({ kind, namespace, name }: ObjectName, action: Action): Change {
  return { kind, namespace, name, action }
}

import type { KubeObject } from '../object.ts'

/** How an object fares. Messages have no name in them and no full stop: `1 of 3 updated pods are ready`. */
export type Health =
  | {
      state: 'ready'
      message: string
      /** What a person should know although nothing is waited for: that a Deployment is paused, for example. */
      note?: string
    }
  | {
      state: 'progressing'
      message: string
      /** Milliseconds after which this same state is enough: what is missing does not keep the object from its work. */
      enoughAfter?: number
    }
  | {
      state: 'failed'
      message: string
      /** Milliseconds that this same state has to last before it counts: it may pass by itself. */
      failsAfter?: number
    }
  /** Being deleted, or not there. */
  | { state: 'terminating' | 'absent'; message: string }

/** What a verdict needs beside the object. */
export interface Before {
  /** The object when the wait began: what its status already said then is not of this rollout. */
  before?: KubeObject | undefined
}

export function ready(message: string, note?: string): Health {
  return { state: 'ready', message, ...(note === undefined ? {} : { note }) }
}

export function progressing(message: string, enoughAfter?: number): Health {
  return { state: 'progressing', message, ...(enoughAfter === undefined ? {} : { enoughAfter }) }
}

export function failed(message: string, failsAfter?: number): Health {
  return { state: 'failed', message, ...(failsAfter === undefined ? {} : { failsAfter }) }
}

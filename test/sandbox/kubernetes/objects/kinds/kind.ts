/** What the API server knows of one kind beside its fields. */
import type { StatusCause } from '../../api/status.ts'
import type { KubernetesObject } from '../../types.ts'
import type { Draft } from '../store.ts'

export interface KindRules {
  /** Sets fields that the client left out, in place. `uid` of the object, which a draft may not have yet. */
  defaults?: (draft: Draft, uid: string, previous?: KubernetesObject) => void
  /** What is wrong with an object, or with what it was changed to. */
  causes?: (draft: Draft, previous: KubernetesObject | undefined) => StatusCause[]
  /** Status of a new object. */
  status?: unknown
}

/** The part of an object that the client decides; empty where there is none. */
export function specOf<T extends object>({ spec }: { [field: string]: unknown }): Partial<T> {
  return (spec ?? {}) as Partial<T>
}

/** Sets fields that are absent, in place. */
export function absent<T extends object>(target: T, defaults: Partial<T>): T {
  for (const [name, value] of Object.entries(defaults)) {
    if (Reflect.get(target, name) === undefined) Reflect.set(target, name, value)
  }
  return target
}

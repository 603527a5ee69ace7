import type { KubeObject } from '../object.ts'

/** A condition in the status of an object. Source: metav1.Condition, and the older forms of the workloads. */
export interface Condition {
  type: string
  status: string
  reason?: string
  message?: string
  observedGeneration?: number
  lastTransitionTime?: string
  lastUpdateTime?: string
}

export function conditionsOf(object: KubeObject): readonly Condition[] {
  return listOf<Condition>((object.status as { conditions?: unknown } | undefined)?.conditions)
}

export function conditionOf(object: KubeObject, type: string): Condition | undefined {
  return conditionsOf(object).find((condition) => condition.type === type)
}

/** Whether an object has the condition with the status `True`. */
export function isTrue(object: KubeObject, type: string): boolean {
  return conditionOf(object, type)?.status === 'True'
}

/** `Reason: message`, as far as there is one, on one line. */
export function wordsOf({ reason, message }: { reason?: string | undefined; message?: string | undefined }): string {
  return [reason, message]
    .map((part) => part?.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(': ')
}

/** The value if it is a list, which custom resources do not promise. */
export function listOf<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value as T[]) : []
}

/** `status.observedGeneration`, where the kind has one. */
export function observedGenerationOf(object: KubeObject): number | undefined {
  const seen = (object.status as { observedGeneration?: unknown } | undefined)?.observedGeneration
  return typeof seen === 'number' ? seen : undefined
}

/** Whether the controller of a workload has seen what was applied. Until it has, its status is that of something older. */
export function isObserved(object: KubeObject): boolean {
  const seen = observedGenerationOf(object)
  return seen !== undefined && seen >= (object.metadata.generation ?? 0)
}

/** Milliseconds since the epoch; undefined for no date. */
export function timeOf(date: string | undefined): number | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : time
}

/** Whether an object belongs to another as its controller made it. */
export function isControlledBy(object: KubeObject, uid: string | undefined): boolean {
  return (
    uid !== undefined &&
    object.metadata.ownerReferences?.some((owner) => owner.controller && owner.uid === uid) === true
  )
}

/** `1 pod`, `2 pods`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

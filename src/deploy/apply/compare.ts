import { isDeepStrictEqual } from 'node:util'
import type { KubeObject } from '../object.ts'
import { sameFields } from './fields.ts'
import { isOurs } from './ownership.ts'

/**
 * An object without what the server counts and controllers report: two of these are alike if nothing that was deployed
 * differs.
 */
export function declared({ status: _, metadata, ...rest }: KubeObject): Record<string, unknown> {
  const { managedFields, resourceVersion, generation, uid, creationTimestamp, ...kept } = metadata
  return { ...rest, metadata: kept }
}

/** Whether two states of an object differ in what can be seen. */
export function differs(live: KubeObject, next: KubeObject): boolean {
  return !isDeepStrictEqual(declared(live), declared(next))
}

/** Whether our fields would be others than now. An apply is then due even if no value changes. */
export function ownsOther(live: KubeObject, next: KubeObject): boolean {
  const fields = ({ metadata }: KubeObject) => metadata.managedFields?.find(isOurs)?.fieldsV1
  return !sameFields(fields(live), fields(next))
}

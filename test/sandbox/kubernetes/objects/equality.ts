import { isDeepStrictEqual } from 'node:util'

/**
 * Whether two JSON values are equal. Both are cloned first: in Jest, objects of structuredClone and of a test's own
 * code have different prototypes, which counts as a difference for Node.
 */
export function sameJson(first: unknown, second: unknown): boolean {
  return isDeepStrictEqual(structuredClone(first), structuredClone(second))
}

/**
 * Whether two JSON values are equal. Written out, because in Jest objects of structuredClone and of a test's own code
 * have different prototypes, which counts as a difference for Node.
 */
export function sameJson(first: unknown, second: unknown): boolean {
  if (first === second) return true
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false
  if (Array.isArray(first) !== Array.isArray(second)) return false
  const [one, other] = [Object.entries(first), Object.entries(second)]
  return one.length === other.length && one.every(([name, value]) => sameJson(value, Reflect.get(second, name)))
}

import { randomInt } from 'node:crypto'

/** Letters and digits that make no words, as Kubernetes uses them in generated names. */
export const alphabet = 'bcdfghjklmnpqrstvwxz2456789'

export function randomSuffix(length = 5): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** A mistake that changes nothing which anybody could see, and why. */
export interface Equivalent {
  file: string
  /** The line that the mistake begins in, trimmed. */
  code: string
  /** `before -> after`, white space collapsed. */
  change: string
  reason: string
}

/** Not tried by `npm run mutants`. */
export const equivalents: readonly Equivalent[] = []

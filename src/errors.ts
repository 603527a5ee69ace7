/**
 * Errors that reach a user: one sentence of what happened, one of what to do. The cause is kept and shown in the
 * debug log.
 *
 * `UserError`: something in the workflow, its inputs or its permissions has to change; trying again will not help.
 * `WorldError`: a service, a network or a machine failed; the same workflow may pass later.
 */
export class ActionError extends Error {
  /** What to do about it. One sentence, or several lines where a snippet helps. */
  readonly remedy: string

  constructor(what: string, remedy: string, options?: { cause?: unknown }) {
    super(capped(what), options)
    this.remedy = capped(remedy)
  }
}

export class UserError extends ActionError {
  override readonly name = 'UserError'
}

export class WorldError extends ActionError {
  override readonly name = 'WorldError'
}

/** Characters that a message may have. Messages quote what servers and programs answered, which may be megabytes. */
const longestMessage = 16_000

/**
 * A message of any origin, limited for the log. One that is too long keeps its start and its end, where programs say
 * why they failed. Unlike `excerpt`, it changes nothing in a text that fits.
 */
export function capped(message: string): string {
  if (message.length <= longestMessage) return message
  const half = longestMessage / 2
  return `${message.slice(0, half)} [... ${message.length - longestMessage} characters left out ...] ${message.slice(-half)}`
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error)
}

/** The error and its causes, outermost first. Stops at a cause that was seen already. */
export function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let current = error; current !== undefined && current !== null && !chain.includes(current); ) {
    chain.push(current)
    current = current instanceof Error ? current.cause : undefined
  }
  return chain
}

/** The `code` of a system, network or SDK error (`ENOENT`, `ECONNRESET`, ...), looked for along the causes. */
export function codeOf(error: unknown): string | undefined {
  for (const link of causesOf(error)) {
    if (typeof link === 'object' && link !== null && 'code' in link && typeof link.code === 'string') return link.code
  }
  return undefined
}

/** Throws, as an expression. */
export function raise(error: Error): never {
  throw error
}

/** The beginning of a text that a server or program wrote, for a message. `most`: characters. */
export function excerpt(text: string, most = 500): string {
  const trimmed = text.trim()
  return trimmed.length > most ? `${trimmed.slice(0, most)}...` : trimmed
}

/** Several things for a message: the first `most`, and how many more there are. */
export function someOf(items: readonly string[], most: number): string {
  const rest = items.length - most
  return `${items.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** The error for an input whose value is not valid. `valid` is a sentence that says what is. */
export function invalid(name: string, value: string, valid: string): UserError {
  return new UserError(`The input '${name}' is '${excerpt(value, 200)}', which is not valid.`, valid)
}

import { ActionError, UserError, WorldError } from '../../errors.ts'
import type { Rendered } from '../object.ts'
import { isMapping } from '../render/mapping.ts'

const hidden = '(hidden)'

/** Shorter texts occur by chance. */
const shortest = 4

/** Names of values that are none of a reader's business. */
const secretName = /passw|secret|token|api.?key|credential|private.?key|dsn|connection.?string/i

/** Takes what may be secret out of the messages of helm and of the API server, which quote what they refuse. */
export class Scrubber {
  readonly #secrets = new Set<string>()

  /** Hides the values of a mapping whose names sound secret, and all below such a name. */
  addValues(values: unknown, isSecret = false): void {
    if (Array.isArray(values)) for (const item of values) this.addValues(item, isSecret)
    else if (isMapping(values)) {
      for (const [name, value] of Object.entries(values)) this.addValues(value, isSecret || secretName.test(name))
    } else if (isSecret && typeof values === 'string') this.#add(values)
  }

  /** Hides what Secrets hold. */
  addObjects(rendered: readonly Rendered[]): void {
    for (const { object } of rendered) {
      if (object.kind !== 'Secret') continue
      this.addValues(object.stringData, true)
      this.addValues(object.data, true)
      for (const value of Object.values(isMapping(object.data) ? object.data : {})) {
        if (typeof value === 'string') this.#add(Buffer.from(value, 'base64').toString('utf8'))
      }
    }
  }

  #add(value: string): void {
    for (const text of [value, Buffer.from(value).toString('base64'), ...value.split('\n')]) {
      if (text.trim().length >= shortest) this.#secrets.add(text.trim())
    }
  }

  readonly scrub = (text: string): string => {
    // Longer ones first: one may be part of another.
    const secrets = [...this.#secrets].sort((one, other) => other.length - one.length)
    return secrets.reduce((result, secret) => result.replaceAll(secret, hidden), text)
  }
}

/** The error with nothing secret in it. */
export function scrubbed(error: unknown, scrub: (text: string) => string): unknown {
  if (!(error instanceof ActionError)) return error
  const Kind = error instanceof UserError ? UserError : WorldError
  return new Kind(scrub(error.message), scrub(error.remedy), { cause: error.cause })
}

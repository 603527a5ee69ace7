import { invalid, UserError } from '../errors.ts'
import type { Environment } from '../job/environment.ts'
import type { MappingOptions } from './yaml-input.ts'

/**
 * Strict readers of an action's inputs. The runner hands an input over as `INPUT_<NAME>`, upper-cased, spaces as
 * underscores, hyphens kept; defaults from action.yml are already filled in. An empty string means "not given".
 *
 * Every reader throws a `UserError` that names the input, the value and what is valid.
 */
export class Inputs {
  readonly #environment: Environment

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** The trimmed text; empty when not given. */
  text(name: string): string {
    return this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? ''
  }

  /** The trimmed text, or undefined when not given. */
  optional(name: string): string | undefined {
    return this.text(name) || undefined
  }

  required(name: string): string {
    const value = this.text(name)
    if (!value)
      throw new UserError(
        `The input '${name}' is required and empty.`,
        `Set '${name}' under with: of the step, or of the job that calls its workflow.`,
      )
    return value
  }

  /** `true` or `false` in the spellings of YAML 1.2's core schema; nothing else counts as a boolean. */
  boolean(name: string): boolean {
    const value = this.text(name)
    if (/^(true|True|TRUE)$/.test(value)) return true
    if (/^(false|False|FALSE)$/.test(value)) return false
    throw invalid(name, value, 'Use true or false.')
  }

  /** A whole number within the bounds, both included. */
  integer(name: string, bounds: { min: number; max: number }): number {
    const value = this.text(name)
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < bounds.min || number > bounds.max) {
      throw invalid(name, value, `Use a whole number from ${bounds.min} to ${bounds.max}.`)
    }
    return number
  }

  choice<const T extends string>(name: string, values: readonly T[]): T {
    const value = this.text(name)
    const found = values.find((candidate) => candidate === value)
    if (found === undefined) throw invalid(name, value, `Use one of: ${values.join(', ')}.`)
    return found
  }

  /** Text that must match `pattern`; `valid` says in a sentence what does. Undefined when not given. */
  matching(name: string, pattern: RegExp, valid: string): string | undefined {
    const value = this.optional(name)
    if (value !== undefined && !pattern.test(value)) throw invalid(name, value, valid)
    return value
  }

  /**
   * A list separated by commas or new lines. Blank entries, comments (`#` at the start or after white space, as in YAML)
   * and quotes around an entry are dropped. `separator`: for entries that may hold commas themselves.
   */
  list(name: string, separator: string | RegExp = ','): string[] {
    return this.text(name)
      .split('\n')
      .map((line) => line.replace(/(^|\s)#.*$/, ''))
      .flatMap((line) => line.split(separator))
      .map((entry) => entry.trim().replace(/^(["'])(.*)\1$/, '$2'))
      .filter((entry) => entry !== '')
  }

  /** Seconds, from `3600`, `45m`, `1h30m` or `3d`, within the bounds, both included. */
  duration(name: string, bounds: { min: number; max: number }): number {
    const value = this.text(name)
    const valid = `Use seconds or a duration like 45m, 1h30m or 3d, from ${bounds.min} to ${bounds.max} seconds.`
    const parts = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(value)
    const [, days = 0, hours = 0, minutes = 0, rest = 0] = parts ?? []
    const seconds = /^\d+$/.test(value)
      ? Number(value)
      : Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)
    if (value === '' || (!/^\d+$/.test(value) && !parts) || seconds < bounds.min || seconds > bounds.max) {
      throw invalid(name, value, valid)
    }
    return seconds
  }
  /** A YAML mapping; empty when not given. */
  async mapping(name: string, options: MappingOptions = {}): Promise<Record<string, unknown>> {
    return await (await import('./yaml-input.ts')).parseMapping(name, this.text(name), options)
  }

  /** A YAML mapping of names to texts, which are taken as they are written; empty when not given. */
  async texts(name: string): Promise<Record<string, string>> {
    return await (await import('./yaml-input.ts')).parseTexts(name, this.text(name))
  }
}

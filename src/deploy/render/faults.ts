import { UserError } from '../../errors.ts'

/** What is wrong with something that is to be deployed. */
export interface Fault {
  /** File, document, line: `k8s/api.yaml, document 2, line 14`. */
  where: string
  /** A sentence, without the place. */
  what: string
  /** A sentence. */
  remedy: string
}

/** Faults that a message lists; how many more there are is said. */
const most = 20

/**
 * Collects faults, so that a user sees all of them at once. Nothing is applied in the meantime.
 */
export class Faults {
  readonly #list: Fault[] = []

  add(where: string, what: string, remedy: string): void {
    this.#list.push({ where, what, remedy })
  }

  get count(): number {
    return this.#list.length
  }

  /** @throws UserError with all that was found, if there is any. */
  check(): void {
    const [first, ...others] = this.#list
    if (!first) return
    if (others.length === 0) throw new UserError(`${first.where}: ${first.what}`, first.remedy)
    const shown = this.#list.slice(0, most).map(({ where, what, remedy }) => `  ${where}: ${what} ${remedy}`)
    const rest = this.#list.length - shown.length
    throw new UserError(
      `There are ${this.#list.length} faults in what is to be deployed:\n${shown.join('\n')}${rest > 0 ? `\n  and ${rest} more.` : ''}`,
      'Correct them; nothing was applied.',
    )
  }
}

import { UserError } from '../../errors.ts'

/** Puts in what variables stand for, and remembers which of them there was a place for. */
export class Variables {
  readonly #values: ReadonlyMap<string, string>
  readonly #used = new Set<string>()
  /** Names that are written in another way, and that way. */
  readonly #nearly = new Map<string, string>()

  /** @throws UserError for a name that is none. */
  constructor(values: Readonly<Record<string, string>>) {
    this.#values = new Map(Object.entries(values))
    for (const name of this.#values.keys()) {
      if (/^[A-Za-z_]\w*$/.test(name)) continue
      throw new UserError(
        `The input 'variables' holds '${name}', which is no name of a variable.`,
        'Use letters, digits and underscores, the first no digit: IMAGE_TAG.',
      )
    }
  }

  /**
   * Replaces `${NAME}` for the names that are given; whatever else looks like a variable stays, for shells and
   * templates. `$${NAME}` becomes `${NAME}`. What is put in is not looked at again.
   */
  substitute(text: string): { text: string; changed: boolean } {
    if (this.#values.size === 0 || !text.includes('$')) return { text, changed: false }
    let changed = false
    const result = text.replace(/(\$?)\$\{([A-Za-z_]\w*)\}/g, (whole, escaped: string, name: string) => {
      const value = this.#values.get(name)
      if (value === undefined) return whole
      changed = true
      if (escaped) return `\${${name}}`
      this.#used.add(name)
      return value
    })
    this.#noteOthers(text)
    return { text: result, changed }
  }

  #noteOthers(text: string): void {
    for (const [, name = ''] of text.matchAll(/\$\(?([A-Za-z_]\w*)/g)) {
      if (this.#values.has(name)) this.#nearly.set(name, text.includes(`$(${name}`) ? `$(${name})` : `$${name}`)
    }
  }

  /** @throws UserError if a variable was put in nowhere. */
  checkUsed(): void {
    const unused = [...this.#values.keys()].filter((name) => !this.#used.has(name))
    const [first] = unused
    if (first === undefined) return
    const list = unused.map((name) => `\${${name}}`).join(', ')
    const nearly = this.#nearly.get(first)
    throw new UserError(
      `The manifests hold no ${list}, which the input 'variables' gives.`,
      nearly
        ? `They hold ${nearly}: write it as \${${first}}.`
        : `Write \${${first}} where its value belongs (comments do not count), or take it out of 'variables'.`,
    )
  }
}

/** Characters of one target's log that are kept: far more than anybody reads, and little beside what builders need. */
const mostKept = 4 * 1024 * 1024

/** Characters of a line that are kept. */
const longestLine = 10_000

/** The lines that a build printed. Of a log that is too long, the last ones. */
export class BuildLog {
  #lines: string[] = []
  #size = 0
  #dropped = 0

  add(line: string): void {
    const kept = line.length > longestLine ? `${line.slice(0, longestLine)}...` : line
    this.#lines.push(kept)
    this.#size += kept.length + 1
    if (this.#size > mostKept) this.#dropHalf()
  }

  /** Half at once: line by line, each would move all others. */
  #dropHalf(): void {
    let count = 0
    for (const line of this.#lines) {
      if (this.#size <= mostKept / 2) break
      this.#size -= line.length + 1
      count += 1
    }
    this.#lines = this.#lines.slice(count)
    this.#dropped += count
  }

  get lines(): readonly string[] {
    return this.#dropped === 0 ? this.#lines : [`(${this.#dropped} lines before these are left out)`, ...this.#lines]
  }
}

/**
 * BuildKit's plain log, taken apart by target while it comes. Steps name theirs (`#7 [api build 2/4] RUN ...`), the lines
 * after only the step's number. With one target there are no names, and all lines are its.
 */
export class BakeLog {
  readonly #targets: readonly string[]
  /** By target; what belongs to none is under the empty name. */
  readonly #logs = new Map<string, BuildLog>()
  /** Target of each step. */
  readonly #owners = new Map<string, string>()
  /** The first target that bake says has failed. */
  failed: string | undefined
  /**
   * Whether two targets met at the index of the layout: buildx locks it to write an image down, and gives up where another
   * target has it. All is built by then, so running bake again costs little.
   */
  collided = false

  constructor(targets: readonly string[]) {
    this.#targets = targets
  }

  add(line: string): void {
    const owner = this.#ownerOf(line)
    const log = this.#logs.get(owner) ?? new BuildLog()
    this.#logs.set(owner, log)
    log.add(line)
    this.failed ??= /^ERROR: target (\S+): /.exec(line)?.[1]
    this.collided ||= /could not lock .*index\.json\.lock/.test(line)
  }

  #ownerOf(line: string): string {
    const [only, ...others] = this.#targets
    if (only !== undefined && others.length === 0) return only
    const [, step, name] = /^(#\d+) (?:\[([^\] ]+))?/.exec(line) ?? []
    if (!step) return ''
    if (name && this.#targets.includes(name)) this.#owners.set(step, name)
    return this.#owners.get(step) ?? ''
  }

  /** The lines of a target; of none: those of an invocation of several targets that name none of them. */
  linesOf(target = ''): readonly string[] {
    return this.#logs.get(target)?.lines ?? []
  }

  /** The target's own lines, and what BuildKit says at the end about the failure. */
  failureOf(target: string): string[] {
    const own = this.linesOf(target)
    const last = this.#targets.length === 1 ? own : this.linesOf()
    const end = last.findIndex((line) => /^-{6}$/.test(line))
    const error = last.findLastIndex((line) => /^ERROR: /.test(line))
    const tail = last.slice(end >= 0 ? end : Math.max(error, 0))
    return [...own.slice(0, last === own ? own.length - tail.length : own.length), ...tail]
  }
}

/** Characters of one target's log that are kept: more than anybody reads, and little memory compared to a builder's. */
const mostKept = 4 * 1024 * 1024

/** Characters of a line that are kept. */
const longestLine = 10_000

/** The lines that a build printed; the last ones if there are too many. */
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

  /** Drops half at once, because dropping the first line moves all others. */
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
 * Splits BuildKit's plain log by target as it arrives. A step's first line names the target
 * (`#7 [api build 2/4] RUN ...`), later lines only the step's number. With a single target there are no names, and all
 * lines are its own.
 */
export class BakeLog {
  readonly #targets: readonly string[]
  /** By target. Lines of no target are under the empty name. */
  readonly #logs = new Map<string, BuildLog>()
  /** Target of each step. */
  readonly #owners = new Map<string, string>()
  /** The first target that bake reports as failed. */
  failed: string | undefined
  /**
   * Whether two targets wrote to the layout at the same time: its index, which buildx locks, failing if another target
   * holds the lock, or the same layer, whose unfinished file the first one takes away from the other. Everything is built
   * by then, so running bake again costs little.
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
    this.collided ||=
      /could not lock .*index\.json\.lock|ERROR: .*[\\/]layout[\\/]ingest[\\/].*(?:no such file|cannot find)/.test(line)
  }

  #ownerOf(line: string): string {
    const [only, ...others] = this.#targets
    if (only !== undefined && others.length === 0) return only
    const [, step, name] = /^(#\d+) (?:\[([^\] ]+))?/.exec(line) ?? []
    if (!step) return ''
    if (name && this.#targets.includes(name)) this.#owners.set(step, name)
    return this.#owners.get(step) ?? ''
  }

  /** The lines of a target. Without a name: the lines that belong to none of several targets. */
  linesOf(target = ''): readonly string[] {
    return this.#logs.get(target)?.lines ?? []
  }

  /** The target's own lines, and BuildKit's final lines about the failure. */
  failureOf(target: string): string[] {
    const own = this.linesOf(target)
    const last = this.#targets.length === 1 ? own : this.linesOf()
    const end = last.findIndex((line) => /^-{6}$/.test(line))
    const error = last.findLastIndex((line) => /^ERROR: /.test(line))
    const tail = last.slice(end >= 0 ? end : Math.max(error, 0))
    return [...own.slice(0, last === own ? own.length - tail.length : own.length), ...tail]
  }
}

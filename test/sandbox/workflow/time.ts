/** The time that the workflow runner lives in: the machine's, or one that a test moves. */
export interface Time {
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls `action` in so many milliseconds, unless what it returns is called before. */
  after(milliseconds: number, action: () => void): () => void
}

export const machineTime: Time = {
  now: () => Date.now(),
  after: (milliseconds, action) => {
    // Node's timers take no longer times, and no run lasts as long.
    const timer = setTimeout(action, Math.min(milliseconds, 2 ** 31 - 1))
    return () => clearTimeout(timer)
  },
}

/** Time that stands still until it is advanced. */
export class ManualTime implements Time {
  #now = Date.UTC(2026, 0, 1)
  readonly #due = new Set<{ at: number; action: () => void }>()

  now(): number {
    return this.#now
  }

  after(milliseconds: number, action: () => void): () => void {
    const entry = { at: this.#now + milliseconds, action }
    this.#due.add(entry)
    return () => this.#due.delete(entry)
  }

  /** Calls what is due within so many milliseconds, in order, each at its time. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#now = next.at
      this.#due.delete(next)
      next.action()
    }
    this.#now = end
  }

  /** Milliseconds until each thing that is waited for, the nearest first. */
  get waits(): number[] {
    return [...this.#due].map(({ at }) => at - this.#now).sort((a, b) => a - b)
  }

  #next(end: number) {
    return [...this.#due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
  }
}

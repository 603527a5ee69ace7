import { someOf } from '../../errors.ts'
import type { Logger } from '../../job/logger.ts'
import type { Health } from './health.ts'

/** Milliseconds between two lines that say what is still missing. */
export const heartbeat = 30_000

/** Names that one line of the heartbeat lists of the same state. */
const namesAtMost = 5

/** Something that is waited for, for the log. */
export interface Reported {
  /** `Deployment api`, or `Deployment shop/api`. */
  name: string
  health: Health
}

/** Says in the log what changes: one line per change of state, and from time to time what is missing. */
export class ProgressLog {
  readonly #logger: Pick<Logger, 'info'>
  readonly #said = new Map<string, string>()
  #next: number

  constructor(logger: Pick<Logger, 'info'>, now: number) {
    this.#logger = logger
    this.#next = now + heartbeat
  }

  /** ms until the next heartbeat. */
  dueIn(now: number): number {
    return Math.max(0, this.#next - now)
  }

  /** Takes in what is ready before anything is waited for, without a line for each. */
  begin(all: readonly Reported[]): void {
    for (const { name, health } of all) if (health.state === 'ready') this.#said.set(name, lineOf(health))
  }

  report(all: readonly Reported[], now: number, deadline: number): void {
    let isNew = false
    for (const { name, health } of all) {
      const line = lineOf(health)
      if (this.#said.get(name) === line) continue
      this.#said.set(name, line)
      this.#logger.info(`${name}: ${line}`)
      isNew = true
    }
    if (now < this.#next) return
    this.#next = now + heartbeat
    if (!isNew) this.#logger.info(missing(all, deadline - now))
  }
}

function lineOf(health: Health): string {
  if (health.state === 'ready') return health.note ? `ready; ${health.note}` : readyLine(health.message)
  return health.message
}

function readyLine(message: string): string {
  return /\bready\b/.test(message) ? message : `ready (${message})`
}

/** `Waiting for 3 of 12 (8 min 30 s left): Deployment api, Deployment web: 0 of 1 updated pods are ready`, a line per state. */
function missing(all: readonly Reported[], left: number): string {
  const open = all.filter(({ health }) => health.state !== 'ready')
  const groups = Object.entries(Object.groupBy(open, ({ health }) => health.message)).map(([message, same = []]) => {
    const names = same.map(({ name }) => name)
    return `  ${someOf(names, namesAtMost)}: ${message}`
  })
  return [`Waiting for ${open.length} of ${all.length} (${duration(left)} left):`, ...groups].join('\n')
}

/** `45 s`, `9 min 30 s`, `10 min`. */
export function duration(milliseconds: number): string {
  const total = Math.max(0, Math.round(milliseconds / 1000))
  const [minutes, seconds] = [Math.floor(total / 60), total % 60]
  if (minutes === 0) return `${seconds} s`
  return seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`
}

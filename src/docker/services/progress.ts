import type { Logger } from '../../job/logger.ts'

/** A running phase of a service. */
export interface Activity {
  /** Sets the function that describes the current state, called for each line. */
  describe(describe: () => string): void
  /** Ends the phase and logs its result: `pushed ...`. */
  end(result: string): void
}

export interface Progress {
  begin(service: string, phase: string): Activity
  /** Ends all phases that are still running, without logging. */
  stop(): void
}

/** Seconds between two lines of the same phase. */
const interval = 5

interface Running {
  service: string
  phase: string
  started: number
  describe: () => string
}

/**
 * Logs plain lines: one when a phase ends, and one every five seconds for each running phase. The cursor is never
 * moved, so a log file shows the same.
 */
export function createProgress(logger: Pick<Logger, 'info'>, now: () => number): Progress {
  const running = new Set<Running>()
  const say = ({ service, started }: Running, text: string) =>
    logger.info(`${service}: ${text} (${seconds(now() - started)})`)
  const timer = setInterval(() => {
    for (const one of running) say(one, [one.phase, one.describe()].filter(Boolean).join(', '))
  }, interval * 1000)
  return {
    begin: (service, phase) => {
      const one: Running = { service, phase, started: now(), describe: () => '' }
      running.add(one)
      return {
        describe: (describe) => {
          one.describe = describe
        },
        end: (result) => {
          if (running.delete(one)) say(one, result)
        },
      }
    },
    stop: () => {
      running.clear()
      clearInterval(timer)
    },
  }
}

/** `0.4 s`, `12 s`, `3 min 5 s`. */
export function seconds(milliseconds: number): string {
  const total = milliseconds / 1000
  if (total < 10) return `${total.toFixed(1)} s`
  if (total < 60) return `${Math.round(total)} s`
  return `${Math.floor(total / 60)} min ${Math.round(total % 60)} s`
}

/** `812 B`, `4.1 kB`, `201 MB`: decimal, as Docker shows sizes. */
export function bytes(count: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let value = count
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  const digits = unit > 0 && value < 99.95 ? 1 : 0
  return `${value.toFixed(digits)} ${units[unit] ?? ''}`
}

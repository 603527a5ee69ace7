/** Time that does not pass: see leaping-clock.mjs. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Variables for a step whose clock leaps over its waiting: pauses between tries, and time-outs of requests to `silent`
 * (URLs), which must never answer. Other requests have all the time that they take.
 */
export function leapingClock(...silent: (string | undefined)[]): Record<string, string> {
  return {
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'leaping-clock.mjs')).href}`,
    DS_INFRA_TEST_SILENT: silent.map((url) => new URL(url ?? '').port).join(','),
  }
}

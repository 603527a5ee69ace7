import { setTimeout as sleep } from 'node:timers/promises'
import pRetry from 'p-retry'
import { messageOf, WorldError } from '../errors.ts'

/**
 * A fault that is known to pass by itself: of the network, or an answer of `isTransientStatus`. Any other `WorldError` (a
 * sign-in page, an answer that cannot be parsed) would be the same at the next try.
 */
export class TransientError extends WorldError {
  /** Seconds that the server asks to wait (`Retry-After`), if it does. */
  readonly retryAfter: number | undefined

  constructor(what: string, remedy: string, options: { cause?: unknown; retryAfter?: number | undefined } = {}) {
    super(what, remedy, options)
    this.retryAfter = options.retryAfter
  }
}

/** Seconds. A server may ask for any wait; a step waits no longer than this. */
const longestRetryAfter = 30

interface RetryPolicy {
  /** What is tried, for the log: "Log in to registry X". */
  what: string
  /** Called before each new try, with the error of the last. */
  onRetry: (message: string, failure: Error) => void
  /** Tries in all. Default 4. */
  attempts?: number
  signal?: AbortSignal
  /** Which errors are worth another try. Default `isTransient`. */
  isTransient?: (error: unknown) => boolean
}

/** Whether the same call may succeed at another try. */
export function isTransient(error: unknown): error is TransientError {
  return error instanceof TransientError
}

/**
 * Of 5xx, those that stay the same: what the server does not do (501), a version of HTTP (505), a variant or extension
 * that it lacks (506, 510), a loop (508), and a network that wants somebody to sign in (511).
 */
const lasting = [501, 505, 506, 508, 510, 511]

/** Whether an HTTP status is that of a fault which may pass: 408, 429, and 5xx but for a few. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && !lasting.includes(status))
}

/** Milliseconds that the random wait after a try may last. `attempt`: the number of the try, from 1. */
export function longestWaitAfter(attempt: number): number {
  return Math.min(250 * 2 ** (attempt - 1), 5000)
}

/**
 * Tries `attempt` until it succeeds, fails for good, or the tries are used up. Between two tries it waits a random time
 * up to 0.25 s, 0.5 s, 1 s, ... 5 s (full jitter), so the default budget is 4 tries within 2 s of waiting. If the server
 * names a time (`Retry-After`), that is added, up to 30 s.
 *
 * @throws what the last try threw, or the reason of `signal`.
 */
export async function retryTransient<T>(attempt: () => Promise<T>, policy: RetryPolicy): Promise<T> {
  const worthAnother = policy.isTransient ?? isTransient
  return await pRetry(attempt, {
    retries: (policy.attempts ?? 4) - 1,
    minTimeout: 0,
    maxTimeout: 0,
    ...(policy.signal ? { signal: policy.signal } : {}),
    shouldRetry: ({ error }) => worthAnother(error),
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (retriesLeft === 0 || !worthAnother(error)) return
      const message = messageOf(error)
      // Some messages already say what failed.
      const named = message.startsWith(`${policy.what} failed`)
      policy.onRetry(`${named ? message : `${policy.what} failed (${message})`} Trying again.`, error)
      const asked = error instanceof TransientError ? Math.min(error.retryAfter ?? 0, longestRetryAfter) * 1000 : 0
      await sleep(asked + Math.random() * longestWaitAfter(attemptNumber), undefined, {
        ...(policy.signal ? { signal: policy.signal } : {}),
      })
    },
  })
}

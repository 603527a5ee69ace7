import { setTimeout as sleep } from 'node:timers/promises'
import pRetry from 'p-retry'
import { messageOf, WorldError } from '../errors.ts'

/** Marks an answer that is worth another try: 408, 429 and 5xx. */
export class TransientError extends WorldError {
  /** Seconds that the server asks to wait (its `Retry-After`), where it says so. */
  readonly retryAfter: number | undefined

  constructor(what: string, remedy: string, options: { cause?: unknown; retryAfter?: number | undefined } = {}) {
    super(what, remedy, options)
    this.retryAfter = options.retryAfter
  }
}

/** A server may ask for any wait; a step does not sit out more than this. */
const longestRetryAfter = 30

export interface RetryPolicy {
  /** What is tried, for the log: "Log in to registry X". */
  what: string
  /** Told before each new try. */
  onRetry: (message: string) => void
  /** Tries in all. Default 4. */
  attempts?: number
  signal?: AbortSignal
  isTransient?: (error: unknown) => boolean
}

export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500
}

/**
 * Tries `attempt` until it succeeds, fails for good, or the tries are used up. Between two tries it waits a random
 * time up to 0.25 s, 0.5 s, 1 s, ... (full jitter), so the default budget is 4 tries within 2 s of waiting. Where the
 * server names a time (`Retry-After`), that is waited too, up to 30 s.
 *
 * By default every `WorldError` (network faults among them) counts as transient.
 */
export async function retryTransient<T>(attempt: () => Promise<T>, policy: RetryPolicy): Promise<T> {
  const isTransient = policy.isTransient ?? ((error: unknown) => error instanceof WorldError)
  return await pRetry(attempt, {
    retries: (policy.attempts ?? 4) - 1,
    minTimeout: 0,
    maxTimeout: 0,
    ...(policy.signal ? { signal: policy.signal } : {}),
    shouldRetry: ({ error }) => isTransient(error),
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (retriesLeft === 0 || !isTransient(error)) return
      const message = messageOf(error)
      // Some errors say by themselves what failed.
      const named = message.startsWith(`${policy.what} failed`)
      policy.onRetry(`${named ? message : `${policy.what} failed (${message})`} Trying again.`)
      const asked = error instanceof TransientError ? Math.min(error.retryAfter ?? 0, longestRetryAfter) * 1000 : 0
      await sleep(asked + Math.random() * 250 * 2 ** (attemptNumber - 1), undefined, {
        ...(policy.signal ? { signal: policy.signal } : {}),
      })
    },
  })
}

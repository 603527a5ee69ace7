import type { Http } from '../net/http.ts'
import type { Environment } from './environment.ts'
import type { Logger } from './logger.ts'

/** What every domain function may use. */
export interface Dependencies {
  environment: Environment
  logger: Logger
  http: Http
  /** Registers a secret: the runner then hides it in every log of the job. Call it before the value is used. */
  mask: (secret: string) => void
  /** Ends when the step's deadline passes or the job is cancelled. */
  signal: AbortSignal
  /** Private folder of this job; may not exist yet. */
  folder: string
  /** Milliseconds since the epoch. */
  now: () => number
}

/**
 * A profile's session on disk: what it takes to assume the role again, and the credentials until then. Read at every
 * call of the AWS CLI, an SDK or kubectl, so this module imports nothing but Node's file functions; what renewal
 * needs is loaded when it is needed.
 */
import { readFileSync } from 'node:fs'
import { type Environment, variables } from '../../job/environment.ts'
import { expandPath } from '../../job/home.ts'
import { sessionFileIn } from '../config-file.ts'
import type { ProcessCredentials } from '../credentials.ts'
import type { RoleRequest } from '../sts/request.ts'

/** A session file, mode 0600: one for each use of assume-role. */
export interface Session {
  profile: string
  request: RoleRequest
  credentials: ProcessCredentials
  /** When the credentials were received, in milliseconds since the epoch. */
  receivedAt: number
  /** The last renewal, where it failed. `at` in milliseconds since the epoch. */
  failure?: { at: number; message: string; remedy: string }
}

/** Credentials are renewed this long before they expire; those that live for less than twice that, at half-time. */
const margin = 300_000

/** The session in a file, or undefined where there is none. */
export function readSession(file: string): Session | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Session
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether the credentials can be handed out without a thought of renewal. */
export function isFresh({ credentials, receivedAt }: Session, now: number): boolean {
  const expiration = Date.parse(credentials.Expiration)
  return expiration - now > Math.min(margin, (expiration - receivedAt) / 2)
}

/** The session file of a profile, where the AWS config (the job's, or a copy that a step made) has it as one of ours. */
export function sessionFileOf(profile: string, environment: Environment): string | undefined {
  const config = environment[variables.awsConfigFile]
  if (!config) return undefined
  try {
    return sessionFileIn(readFileSync(expandPath(config, environment), 'utf8'), profile)
  } catch {
    // Not there or not readable: the SDK, which reads it next, says so in its own words.
    return undefined
  }
}

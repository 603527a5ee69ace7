/**
 * A profile's session on disk: the request that assumes the role again, the credentials until then, and when they are
 * due for renewal. Read at every call of the AWS CLI, an SDK or kubectl, so this module imports nothing but Node's file
 * functions; what renewal needs is loaded when it is needed.
 */
import { readFileSync } from 'node:fs'
import { type Environment, variables } from '../../job/environment.ts'
import { configPath, credentialsPath, identityIn, sessionFileIn } from '../config-file.ts'
import type { ProcessCredentials } from '../credentials.ts'
import type { RoleRequest, SessionRequest } from '../sts/request.ts'

/** A session as its file keeps it, mode 0600. */
export interface KeptSession {
  request: SessionRequest
  credentials: ProcessCredentials
  /** When the credentials were received, in milliseconds since the epoch. */
  receivedAt: number
  /** The last renewal, if it failed. `at` in milliseconds since the epoch. */
  failure?: { at: number; message: string; remedy: string }
}

/** The session of a profile, one for each use of assume-role: it is renewed with the job's OIDC token. */
export interface Session extends KeptSession {
  profile: string
  request: RoleRequest
}

/**
 * Milliseconds. Credentials with less time left are renewed by the next caller. botocore asks from 15 minutes before
 * the `Expiration` on and insists from 10, and starts the helper at each call until it gets a later one
 * (`RefreshableCredentials` in botocore/credentials.py), so ours are renewed a little earlier than that.
 */
const margin = 16 * 60_000

/**
 * Milliseconds. Credentials that live for less are renewed at half their life: the margin would be most of their life.
 */
const shortLife = 18 * 60_000

/** The session in a file, or undefined if there is none. */
export function readSession<T extends KeptSession = Session>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether the credentials are not yet due for renewal. */
export function isFresh({ credentials, receivedAt }: KeptSession, now: number): boolean {
  const expiration = Date.parse(credentials.Expiration)
  const life = expiration - receivedAt
  return expiration - now > (life < shortLife ? life / 2 : margin)
}

/**
 * The session file of a profile, if it is one of ours in the AWS config (the job's, or a copy that a step made). None
 * if the credentials file has another identity under its name: AWS's clients use that first.
 */
export function sessionFileOf(profile: string, environment: Environment): string | undefined {
  if (!environment[variables.awsConfigFile]) return undefined
  try {
    const file = sessionFileIn(readFileSync(configPath(environment), 'utf8'), profile)
    return file !== undefined && isOutranked(profile, environment) ? undefined : file
  } catch {
    // Not there or not readable: the SDK, which reads it next, says so in its own words.
    return undefined
  }
}

function isOutranked(profile: string, environment: Environment): boolean {
  try {
    return identityIn(readFileSync(credentialsPath(environment), 'utf8'), profile) !== undefined
  } catch {
    // Most jobs have none.
    return false
  }
}

import { ActionError, messageOf, raise, UserError, WorldError } from '../../errors.ts'
import { type Environment, variables } from '../../job/environment.ts'
import { withLock } from '../../system/lock.ts'
import { type ProcessCredentials, toProcessCredentials } from '../credentials.ts'
import { openRoleSession } from '../sts/assume.ts'
import type { RoleSession, SessionDependencies, SessionRequest } from '../sts/request.ts'
import { isFresh, type KeptSession, readSession, type Session } from './file.ts'
import { writeSession } from './write.ts'

/** Milliseconds. For this long after a failed renewal the old credentials are handed out, without another try. */
const pause = 30_000

/** How a session is opened, and whose it is. */
export interface Opening {
  request: SessionRequest
  /** For messages: `profile hub`. */
  label: string
  /** Opens a new session and checks whose it is. */
  open: () => Promise<RoleSession>
}

/**
 * Assumes the role of a profile's session again and keeps the new credentials in its file. Callers that come while
 * another renews wait for it and get its result, credentials or a failure.
 *
 * @throws UserError, WorldError when renewal failed and the old credentials have expired.
 */
export async function renewSession(file: string, dependencies: SessionDependencies): Promise<ProcessCredentials> {
  // Checked before locking, which would create the folder again.
  if (!readSession(file)) throw gone(file)
  const openingOf = () => openingOfProfile(readSession(file) ?? raise(gone(file)), dependencies)
  return await underLock(file, openingOf, dependencies)
}

/**
 * Opens a session that the file does not hold (any more), and keeps it there. Callers share a result as in
 * `renewSession`.
 *
 * @throws UserError, WorldError when that failed and there are no old credentials that are still valid.
 */
export async function openKept(
  file: string,
  opening: Opening,
  dependencies: SessionDependencies,
): Promise<ProcessCredentials> {
  return await underLock(file, () => opening, dependencies)
}

async function underLock(
  file: string,
  openingOf: () => Opening,
  dependencies: SessionDependencies,
): Promise<ProcessCredentials> {
  const asked = dependencies.now()
  try {
    return await withLock(file, () => renewLocked(file, asked, openingOf(), dependencies))
  } catch (error) {
    const session = readSession<KeptSession>(file)
    if (!session || !isAlive(session, dependencies.now())) throw error
    dependencies.logger.warning(
      `${messageOf(error)} The credentials of ${openingOf().label} serve until ${session.credentials.Expiration}.`,
    )
    return session.credentials
  }
}

async function renewLocked(
  file: string,
  asked: number,
  opening: Opening,
  dependencies: SessionDependencies,
): Promise<ProcessCredentials> {
  const session = readSession<KeptSession>(file)
  const now = dependencies.now()
  if (session) {
    if (isFresh(session, now)) return session.credentials
    const { failure } = session
    const isShared = failure !== undefined && failure.at >= asked
    const isRecent = failure !== undefined && now - failure.at < pause && isAlive(session, now)
    if (failure && (isShared || isRecent)) throw new WorldError(failure.message, failure.remedy)
  }
  return await openNow(file, session, opening, dependencies)
}

async function openNow(
  file: string,
  session: KeptSession | undefined,
  { request, open }: Opening,
  { now }: SessionDependencies,
): Promise<ProcessCredentials> {
  const { failure: _, ...rest } = session ?? {}
  try {
    const credentials = toProcessCredentials((await open()).credentials)
    await writeSession(file, { ...rest, request, credentials, receivedAt: now() })
    return credentials
  } catch (error) {
    const remedy = error instanceof ActionError ? error.remedy : 'See the cause.'
    if (session) await writeSession(file, { ...session, failure: { at: now(), message: messageOf(error), remedy } })
    throw error
  }
}

function openingOfProfile({ profile, request }: Session, dependencies: SessionDependencies): Opening {
  return {
    request,
    label: `profile ${profile}`,
    open: async () => {
      if (request.identity.kind === 'oidc') checkCanRenew(profile, dependencies.environment)
      return await openRoleSession(request, dependencies)
    },
  }
}

function gone(file: string): UserError {
  return new UserError(
    `The AWS session ${file} is gone.`,
    "It ends with the job that opened it: run assume-role again, or leave its profile alone after the job's end.",
  )
}

/**
 * Checks that this program can renew. The job has the permission, or there would be no session; what is missing here is
 * missing in this program's environment alone.
 */
function checkCanRenew(profile: string, environment: Environment): void {
  for (const name of [variables.idTokenRequestUrl, variables.idTokenRequestToken]) {
    if (environment[name]) continue
    throw new UserError(
      `The credentials of profile ${profile} are due for renewal, and ${name} is not set where the program was started that uses them.`,
      'Start it with the environment of the job (sudo -E, docker run -e), or run assume-role again right before it.',
    )
  }
}

function isAlive({ credentials }: KeptSession, now: number): boolean {
  return Date.parse(credentials.Expiration) > now
}

import { ActionError, messageOf, UserError, WorldError } from '../../errors.ts'
import { type Environment, variables } from '../../job/environment.ts'
import type { Logger } from '../../job/logger.ts'
import { writePrivateFile } from '../../system/files.ts'
import { withLock } from '../../system/lock.ts'
import { type ProcessCredentials, toProcessCredentials } from '../credentials.ts'
import { openRoleSession } from '../sts/assume.ts'
import type { SessionDependencies } from '../sts/request.ts'
import { isFresh, readSession, type Session } from './file.ts'

/** After a renewal failed, the old credentials are handed out for this long before the next one; milliseconds. */
const pause = 30_000

/**
 * Assumes the role of a session again and keeps the new credentials in its file. Callers that come while another
 * renews wait for it and take what it got, be it credentials or a failure.
 *
 * @throws UserError, WorldError when renewal failed and the old credentials have expired.
 */
export async function renewSession(file: string, dependencies: SessionDependencies): Promise<ProcessCredentials> {
  const asked = dependencies.now()
  // Asked before there is a lock, which would make the folder anew.
  if (!readSession(file)) throw gone(file)
  try {
    return await withLock(file, () => renewLocked(file, asked, dependencies))
  } catch (error) {
    const session = readSession(file)
    if (!session || !isAlive(session, dependencies.now())) throw error
    dependencies.logger.warning(
      `${messageOf(error)} The credentials of profile ${session.profile} serve until ${session.credentials.Expiration}.`,
    )
    return session.credentials
  }
}

/** Go's SDK (Terraform) gives a credential process one minute; ours gives up a little earlier, to say why. */
const patience = 55_000

/** Renews with connections of its own. What there is to say goes to standard error. */
export async function renewAlone(file: string, environment: Environment): Promise<ProcessCredentials> {
  const ending = new AbortController()
  const reason = new WorldError('The AWS credentials could not be renewed within 55 s.', 'Run the command again.')
  const timer = setTimeout(() => ending.abort(reason), patience)
  const { openConnections } = await import('../../net/http.ts')
  const connections = openConnections()
  try {
    return await renewSession(file, {
      environment,
      http: connections.http,
      logger: standardError,
      // There is no job log to mask: standard output goes to the caller.
      mask: () => {},
      signal: ending.signal,
      now: Date.now,
    })
  } finally {
    clearTimeout(timer)
    await connections.close()
  }
}

const say = (message: string) => {
  process.stderr.write(`ds-infra: ${message}\n`)
}

const standardError: Logger = {
  info: say,
  debug: () => {},
  notice: say,
  warning: say,
  group: (_title, body) => body(),
}

async function renewLocked(
  file: string,
  asked: number,
  dependencies: SessionDependencies,
): Promise<ProcessCredentials> {
  const session = readSession(file)
  if (!session) throw gone(file)
  const now = dependencies.now()
  if (isFresh(session, now)) return session.credentials
  const { failure } = session
  const isShared = failure !== undefined && failure.at >= asked
  const isRecent = failure !== undefined && now - failure.at < pause && isAlive(session, now)
  if (failure && (isShared || isRecent)) throw new WorldError(failure.message, failure.remedy)
  return await renewNow(file, session, dependencies)
}

function gone(file: string): UserError {
  return new UserError(
    `The AWS session ${file} is gone.`,
    "It ends with the job that opened it: run assume-role again, or leave its profile alone after the job's end.",
  )
}

/** The job has its permission, or there were no session; what is missing here is missing in this program alone. */
function checkReach(profile: string, environment: Environment): void {
  for (const name of [variables.idTokenRequestUrl, variables.idTokenRequestToken]) {
    if (environment[name]) continue
    throw new UserError(
      `The credentials of profile ${profile} are due for renewal, and ${name} is not set where the program was started that uses them.`,
      'Start it with the environment of the job (sudo -E, docker run -e), or run assume-role again right before it.',
    )
  }
}

async function renewNow(
  file: string,
  session: Session,
  dependencies: SessionDependencies,
): Promise<ProcessCredentials> {
  const { failure: _, ...rest } = session
  try {
    checkReach(session.profile, dependencies.environment)
    const renewed = await openRoleSession(session.request, dependencies)
    const credentials = toProcessCredentials(renewed.credentials)
    await writeSession(file, { ...rest, credentials, receivedAt: dependencies.now() })
    return credentials
  } catch (error) {
    const remedy = error instanceof ActionError ? error.remedy : 'See the cause.'
    const failure = { at: dependencies.now(), message: messageOf(error), remedy }
    await writeSession(file, { ...rest, failure })
    throw error
  }
}

function isAlive({ credentials }: Session, now: number): boolean {
  return Date.parse(credentials.Expiration) > now
}

export async function writeSession(file: string, session: Session): Promise<void> {
  await writePrivateFile(file, JSON.stringify(session))
}

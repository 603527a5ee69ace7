import type { Environment } from '../../job/environment.ts'
import type { ProcessCredentials } from '../credentials.ts'
import type { SessionDependencies } from '../sts/request.ts'
import { isFresh, type KeptSession, readSession } from './file.ts'
import type { Opening } from './renewal.ts'

/**
 * The credentials of a profile's session: the kept ones while they are fresh, otherwise new ones. One process renews,
 * however many ask. After a failed renewal the old ones are handed out until they expire.
 *
 * @throws UserError, WorldError when there are none left and renewal failed.
 */
export async function sessionCredentials(file: string, dependencies: SessionDependencies): Promise<ProcessCredentials> {
  const session = readSession(file)
  if (session && isFresh(session, dependencies.now())) return session.credentials
  const { renewSession } = await import('./renewal.ts')
  return await renewSession(file, dependencies)
}

/**
 * The same for programs without a runner, such as the `credential_process` helper: what renewal needs is made only if
 * there is one.
 *
 * @throws UserError, WorldError
 */
export async function ownCredentials(file: string, environment: Environment): Promise<ProcessCredentials> {
  const session = readSession(file)
  if (session && isFresh(session, Date.now())) return session.credentials
  const [{ renewSession }, { withStandaloneDependencies }] = await Promise.all([
    import('./renewal.ts'),
    import('../../job/standalone.ts'),
  ])
  return await withStandaloneDependencies(environment, (dependencies) => renewSession(file, dependencies))
}

/**
 * The credentials of a session that is opened when it is first needed, and kept in `file` by the same rules.
 *
 * @throws UserError, WorldError when there are none left and opening it failed.
 */
export async function keptCredentials(
  file: string,
  opening: Opening,
  dependencies: SessionDependencies,
): Promise<ProcessCredentials> {
  const kept = freshCredentials(file, opening, dependencies.now())
  if (kept) return kept
  const { openKept } = await import('./renewal.ts')
  return await openKept(file, opening, dependencies)
}

/** The kept credentials of a session of that role, or undefined if there are none that are fresh. */
export function freshCredentials(
  file: string,
  { request }: Pick<Opening, 'request'>,
  now: number,
): ProcessCredentials | undefined {
  const session = readSession<KeptSession>(file)
  const isUsable = session && session.request.role.arn === request.role.arn && isFresh(session, now)
  return isUsable ? session.credentials : undefined
}

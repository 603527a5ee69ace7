import type { Environment } from '../../job/environment.ts'
import type { ProcessCredentials } from '../credentials.ts'
import type { SessionDependencies } from '../sts/request.ts'
import { isFresh, readSession } from './file.ts'

/**
 * The credentials of a session: the kept ones while they are fresh, otherwise new ones. One process renews, however
 * many ask. A failed renewal hands out the old ones as long as they live.
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
 * The same for programs that stand alone, such as the `credential_process` helper: what renewal needs is made when it
 * is needed.
 *
 * @throws UserError, WorldError
 */
export async function ownCredentials(file: string, environment: Environment): Promise<ProcessCredentials> {
  const session = readSession(file)
  if (session && isFresh(session, Date.now())) return session.credentials
  const { renewAlone } = await import('./renewal.ts')
  return await renewAlone(file, environment)
}

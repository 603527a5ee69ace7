import { UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { HttpResponse } from '../../net/http.ts'
import { isTransientStatus, retryTransient, TransientError } from '../../net/retry.ts'
import type { Login } from '../config/docker-config.ts'
import { type Authorizer, createAuthorizer } from '../registry/authorization.ts'
import { registryOrigin } from '../registry/reference.ts'
import { RegistryError } from '../registry/refusal.ts'

type Needs = Pick<Dependencies, 'http' | 'logger' | 'mask' | 'signal'>

/**
 * Verifies a login as `docker login` does: `GET /v2/` with the password, or with a token that the registry's token
 * server gives for it. Transient faults are retried.
 *
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#determining-support and
 * https://distribution.github.io/distribution/spec/auth/token/
 *
 * @throws UserError when the registry refuses; WorldError when it cannot be reached or keeps failing.
 */
export async function verifyLogin(login: Login, needs: Needs): Promise<void> {
  const { logger, signal } = needs
  try {
    await retryTransient(() => attempt(login, needs), {
      what: `The login to ${login.host}`,
      onRetry: logger.info,
      signal,
    })
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    throw new WorldError(`The login to ${login.host} could not be tried. ${error.message}`, error.remedy, {
      cause: error,
    })
  }
}

async function attempt({ host, username, password }: Login, needs: Needs): Promise<void> {
  const authorizer = createAuthorizer(host, { type: 'password', username, password }, needs)
  const first = await ping(host, authorizer, needs)
  if (first.status !== 401 || !(await learned(host, authorizer, first))) return await checkAccepted(first, host)
  await drop(first)
  await checkAccepted(await ping(host, authorizer, needs), host)
}

async function ping(host: string, authorizer: Authorizer, { http, signal }: Needs): Promise<HttpResponse> {
  const authorization = (await authorizer.header()) ?? ''
  return await http({ url: `${registryOrigin(host)}/v2/`, headers: { authorization }, signal })
}

/** Whether the registry's token server gave a token for the password. */
async function learned(host: string, authorizer: Authorizer, response: HttpResponse): Promise<boolean> {
  try {
    return await authorizer.learn(response)
  } catch (error) {
    if (error instanceof RegistryError) throw refused(host, error.message.replace(/\.$/, ''))
    throw error
  }
}

/** @throws UserError or TransientError unless the registry accepted the login. */
async function checkAccepted(response: HttpResponse, host: string): Promise<void> {
  const said = await drop(response)
  // Some proxies answer 200 with a web page of their own.
  if (response.status === 200 && !response.headers['content-type']?.startsWith('text/html')) return
  const answer = `${response.status}${said ? `: ${said}` : ''}`
  if (isTransientStatus(response.status)) {
    throw new TransientError(`The registry ${host} answered ${answer}.`, 'Run the job again later.')
  }
  if ([400, 401, 403].includes(response.status)) throw refused(host, answer)
  throw new UserError(
    `${host} does not answer as a registry (${answer} for /v2/).`,
    'Check the host and port, and that no proxy answers in its place.',
  )
}

/** Reads the body to its end and returns its beginning, on one line. */
async function drop(response: HttpResponse): Promise<string> {
  const text = await response.body.text().catch(() => '')
  return text.replace(/\s+/g, ' ').trim().slice(0, 200)
}

function refused(host: string, answer: string): UserError {
  return new UserError(
    `The registry ${host} refused the login although AWS had just issued its password (${answer}).`,
    'Check that the host belongs to the region and partition of the credentials, and that no endpoint policy or proxy stands between.',
  )
}

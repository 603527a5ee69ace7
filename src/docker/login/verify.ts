import { isEcrHost } from '../../aws/ecr-hosts.ts'
import { UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { HttpResponse } from '../../net/http.ts'
import { isTransientStatus, retryTransient, TransientError } from '../../net/retry.ts'
import type { Login } from '../config/docker-config.ts'
import { type Challenge, parseChallenge } from '../registry/authorization.ts'
import { registryOrigin } from '../registry/reference.ts'

type Needs = Pick<Dependencies, 'http' | 'logger' | 'signal'>

/**
 * Tries a login as `docker login` does: `GET /v2/` with the password, by way of the registry's token endpoint where
 * it has one. Faults that may pass are tried again.
 *
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#determining-support and
 * https://distribution.github.io/distribution/spec/auth/token/
 *
 * @throws UserError when the registry refuses; WorldError when it cannot be reached or keeps failing.
 */
export async function verifyLogin(login: Login, { http, logger, signal }: Needs): Promise<void> {
  try {
    await retryTransient(() => attempt(login, { http, logger, signal }), {
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

async function attempt(login: Login, needs: Needs): Promise<void> {
  const url = `${registryOrigin(login.host)}/v2/`
  const basic = `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`
  const first = await get(url, basic, needs)
  const challenge = first.status === 401 ? parseChallenge(first.headers['www-authenticate'] ?? '') : undefined
  if (!challenge) return await judge(first, login.host)
  await drop(first)
  const answer = await get(tokenUrl(challenge, login), basic, needs)
  if (answer.status !== 200) return await judge(answer, login.host)
  await judge(await get(url, `Bearer ${readToken(await answer.body.text())}`, needs), login.host)
}

/** The token in a token server's answer; empty where there is none, which the registry then refuses. */
function readToken(text: string): string {
  try {
    const answer = JSON.parse(text) as { token?: string; access_token?: string } | null
    return answer?.token ?? answer?.access_token ?? ''
  } catch {
    return ''
  }
}

async function get(url: string | URL, authorization: string, { http, signal }: Needs): Promise<HttpResponse> {
  return await http({ url, headers: { authorization }, signal })
}

/** @throws an error unless the registry accepted. */
async function judge(response: HttpResponse, host: string): Promise<void> {
  const said = await drop(response)
  // Some proxies answer 200 with a page of their own.
  if (response.status === 200 && !response.headers['content-type']?.startsWith('text/html')) return
  const answer = `${response.status}${said ? `: ${said}` : ''}`
  if (isTransientStatus(response.status)) {
    throw new TransientError(`The registry ${host} answered ${answer}.`, 'Run the job again later.')
  }
  if ([400, 401, 403].includes(response.status)) {
    throw new UserError(
      `The registry ${host} refused the login although AWS had just issued its password (${answer}).`,
      'Check that the host belongs to the region and partition of the credentials, and that no endpoint policy or proxy stands between.',
    )
  }
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

/** Where to exchange the password. A registry may name any host; the password goes to itself or to ECR only. */
function tokenUrl({ realm, service }: Challenge, { host }: Login): URL {
  const url = new URL(realm)
  const own = url.origin === new URL(registryOrigin(host)).origin
  if (!(own || (url.protocol === 'https:' && isEcrHost(url.host)))) {
    throw new UserError(
      `The registry ${host} wants the password sent to ${realm}, which is not Amazon's.`,
      'Check the host, and that no proxy answers in its place.',
    )
  }
  if (service) url.searchParams.set('service', service)
  return url
}

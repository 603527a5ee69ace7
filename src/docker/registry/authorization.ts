import { isEcrHost } from '../../aws/ecr-hosts.ts'
import { UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { HttpResponse } from '../../net/http.ts'
import { isTransientStatus, TransientError } from '../../net/retry.ts'
import type { RegistryCredentials } from '../config/docker-config.ts'
import { registryOrigin } from './reference.ts'
import { RegistryError, retryAfterOf, TokenServerBusy } from './refusal.ts'

/** The repositories of a request: the one to push to, and the one to mount from. */
export interface Scope {
  repository: string
  mountFrom?: string | undefined
}

/** Makes the `Authorization` header for a registry. Without a scope, the one for `GET /v2/`. */
export interface Authorizer {
  /** The header to send now; undefined for none. */
  header(scope?: Scope): Promise<string | undefined>
  /**
   * Gets a new token after a 401. False if that is not possible.
   *
   * @throws RegistryError when the token server refuses, UserError when the login must not be sent to it.
   */
  learn(response: HttpResponse, scope?: Scope): Promise<boolean>
}

interface Challenge {
  realm: string
  service: string | undefined
}

/**
 * Logs requests in: with Basic from the start if there is a password (Amazon ECR), and with a token of the registry's
 * token server once the registry asks for one.
 *
 * Protocol: https://distribution.github.io/distribution/spec/auth/token/ and, for identity tokens, `.../auth/oauth/`.
 */
export function createAuthorizer(
  host: string,
  credentials: RegistryCredentials | undefined,
  { http, mask, signal }: Pick<Dependencies, 'http' | 'mask' | 'signal'>,
): Authorizer {
  let challenge: Challenge | undefined
  const tokens = new Map<string, Promise<string>>()
  const tokenFor = (scope: Scope | undefined, { realm, service }: Challenge) => {
    const scopes = scopesOf(scope)
    const key = scopes.join(' ')
    const token = tokens.get(key) ?? fetchToken(new URL(realm), service, scopes, credentials, { http, mask, signal })
    tokens.set(key, token)
    // After a failure, the next request tries again.
    token.catch(() => tokens.delete(key))
    return token
  }
  return {
    header: async (scope) => {
      if (challenge) return `Bearer ${await tokenFor(scope, challenge)}`
      if (credentials?.type === 'password') return basic(credentials)
      return credentials?.type === 'registry-token' ? `Bearer ${credentials.token}` : undefined
    },
    learn: async (response, scope) => {
      const asked = parseChallenge(response.headers['www-authenticate'] ?? '')
      if (!asked || credentials?.type === 'registry-token') return false
      checkRealm(host, asked, credentials)
      challenge = asked
      // If there was a token, it has expired.
      tokens.delete(scopesOf(scope).join(' '))
      await tokenFor(scope, asked)
      return true
    },
  }
}

/**
 * Checks the token server that a registry names, before the login is sent to it. The registry's own host is allowed.
 * Another host, as Docker Hub's, is allowed if the connection is protected (by TLS, or because both are on this
 * machine), and Amazon's passwords are only sent to Amazon.
 *
 * @throws UserError when the token server is not allowed.
 */
export function checkRealm(host: string, { realm }: Challenge, credentials: RegistryCredentials | undefined): void {
  const { origin, protocol, host: server } = new URL(realm)
  const own = registryOrigin(host)
  if (origin === own) return
  // Amazon ECR issues passwords with this user name only.
  const isPassword = credentials?.type === 'password' && credentials.username === 'AWS'
  const isAmazons = isEcrHost(host) || isPassword
  const isLocal = own.startsWith('http:') && registryOrigin(server).startsWith('http:')
  const isProtected = protocol === 'https:' || isLocal
  if (isProtected && (!isAmazons || isEcrHost(server))) return
  throw new UserError(
    `The registry ${host} wants the ${isPassword ? 'password' : 'login'} sent to ${realm.slice(0, 200)}, ${isProtected ? "which is not Amazon's" : 'which is not protected by TLS'}.`,
    'Check the host, and that no proxy answers in its place.',
  )
}

function scopesOf(scope: Scope | undefined): string[] {
  if (!scope) return []
  const { repository, mountFrom } = scope
  return [`repository:${repository}:pull,push`, ...(mountFrom ? [`repository:${mountFrom}:pull`] : [])]
}

function basic({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/** The Bearer challenge of a `WWW-Authenticate` header (RFC 6750, section 3), or undefined. */
export function parseChallenge(header: string): Challenge | undefined {
  const bearer = /(?:^|,\s*)Bearer\s+(.*)$/i.exec(header)?.[1]
  if (bearer === undefined) return undefined
  const parameters = new Map<string, string>()
  for (const [, name, value] of bearer.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)) {
    if (name !== undefined && value !== undefined) parameters.set(name.toLowerCase(), value.replace(/\\(.)/g, '$1'))
  }
  const realm = parameters.get('realm')
  const isAddress = realm !== undefined && URL.canParse(realm) && /^https?:$/.test(new URL(realm).protocol)
  return isAddress ? { realm, service: parameters.get('service') } : undefined
}

async function fetchToken(
  realm: URL,
  service: string | undefined,
  scopes: string[],
  credentials: RegistryCredentials | undefined,
  { http, mask, signal }: Pick<Dependencies, 'http' | 'mask' | 'signal'>,
): Promise<string> {
  const parameters = new URLSearchParams(service ? { service } : {})
  if (credentials?.type === 'identity-token') {
    parameters.set('scope', scopes.join(' '))
    parameters.set('grant_type', 'refresh_token')
    parameters.set('refresh_token', credentials.token)
    parameters.set('client_id', 'ds-infra')
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return await readRegistryToken(
      await http({ url: realm, method: 'POST', headers, body: parameters.toString(), idempotent: true, signal }),
      realm,
      mask,
    )
  }
  for (const scope of scopes) parameters.append('scope', scope)
  const url = new URL(realm)
  url.search = [url.search.slice(1), parameters.toString()].filter(Boolean).join('&')
  const headers: Record<string, string> = credentials?.type === 'password' ? { authorization: basic(credentials) } : {}
  return await readRegistryToken(await http({ url, headers, signal }), realm, mask)
}

async function readRegistryToken(response: HttpResponse, realm: URL, mask: Dependencies['mask']): Promise<string> {
  const text = await response.body.text()
  if (isTransientStatus(response.status)) {
    const retryAfter = retryAfterOf(response.headers['retry-after'])
    const Busy = response.status === 429 ? TokenServerBusy : TransientError
    throw new Busy(`The token server ${realm.host} answered ${response.status}.`, 'Run the job again later.', {
      retryAfter,
    })
  }
  const answer: unknown = response.status === 200 ? parseJson(text) : undefined
  const token = tokenOf(answer)
  // 511 is the network's own: sign in first.
  const isRefusal = response.status >= 400 && response.status !== 511
  if (token === undefined && !isRefusal) {
    throw new WorldError(
      `${realm.host} did not answer with a token when asked for one to log in (HTTP ${response.status}).`,
      'A proxy or a sign-in page may answer in place of the token server.',
    )
  }
  if (token === undefined) {
    throw new RegistryError(
      'unauthenticated',
      response.status,
      `The token server ${realm.host} refused the login (HTTP ${response.status}).`,
      'Log in to the registry in an earlier step of this job, with an account that may push.',
    )
  }
  mask(token)
  return token
}

function tokenOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined
  const { token, access_token: accessToken } = answer as { token?: unknown; access_token?: unknown }
  const found = token ?? accessToken
  return typeof found === 'string' && found !== '' ? found : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The error is not kept: its message would quote the text, which may hold a token.
    return undefined
  }
}

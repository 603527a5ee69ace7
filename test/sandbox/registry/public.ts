/**
 * The front of public.ecr.aws: its token endpoint and the check of a login. Public repositories are none of the
 * suite's business, so there are none.
 */
import { randomBytes } from 'node:crypto'
import { publicRegistry } from '../aws/ecr.ts'
import type { Passwords } from '../aws/ecr-store.ts'
import { type Answer, type Call, type Service, ServiceError } from '../http.ts'

export class PublicRegistry implements Service {
  readonly name = 'registry'
  readonly #passwords: Passwords
  readonly #secrets: Set<string>
  readonly #bearers = new Set<string>()

  constructor(passwords: Passwords, secrets: Set<string>) {
    this.#passwords = passwords
    this.#secrets = secrets
  }

  operationOf(call: Call): string {
    return call.path.startsWith('/token') ? 'GetToken' : 'Ping'
  }

  handle(call: Call): Answer {
    if (/^\/token\/?$/.test(call.path)) return this.#issue(call)
    const bearer = /^bearer (.+)$/i.exec(call.headers.authorization ?? '')?.[1]
    if (bearer === undefined) {
      const challenge = `Bearer realm="http://${call.headers.host}/token/",service="public.ecr.aws",scope="aws"`
      throw new ServiceError(401, 'UNAUTHORIZED', 'Not Authorized', { 'www-authenticate': challenge })
    }
    if (!this.#bearers.has(bearer)) throw new ServiceError(400, 'DENIED', 'Your authorization token is invalid.')
    if (/^\/v2\/?$/.test(call.path)) return { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' }
    throw new ServiceError(404, 'NAME_UNKNOWN', 'The repository does not exist.')
  }

  render(error: ServiceError): Answer {
    return {
      status: error.status,
      headers: { 'content-type': 'application/json', ...error.headers },
      body: JSON.stringify({ errors: [{ code: error.code, message: error.message }] }),
    }
  }

  /** Anybody gets a bearer token. With a password, it is a principal's and has higher limits. */
  #issue(call: Call): Answer {
    const encoded = /^basic (.+)$/i.exec(call.headers.authorization ?? '')?.[1]
    if (encoded !== undefined) {
      const [user, ...password] = Buffer.from(encoded, 'base64').toString().split(':')
      const principal = user === 'AWS' ? this.#passwords.check(password.join(':'), publicRegistry) : 'invalid'
      if (typeof principal === 'string')
        throw new ServiceError(403, 'DENIED', `Your authorization token is ${principal}.`)
      call.entry.principal = principal.arn
    }
    const token = randomBytes(300).toString('base64')
    this.#bearers.add(token)
    this.#secrets.add(token)
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) }
  }
}

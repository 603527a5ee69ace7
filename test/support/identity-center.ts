/**
 * IAM Identity Center, as far as the AWS CLI needs it to sign a person in: the browser's page, which signs in whoever
 * comes, the tokens, and the roles' credentials. Its answers are those of the models of SSO OIDC and of the SSO portal.
 */
import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Sandbox } from '../sandbox/sandbox.ts'

export interface IdentityCenter extends AsyncDisposable {
  /** The standard endpoint variables of AWS. */
  environment: Record<string, string>
  /** `<account> <role>` of each request for credentials. */
  asked: string[]
}

/** Whoever signs in gets every role of the sandbox's account. */
export async function startIdentityCenter({ iam, account, secrets }: Sandbox): Promise<IdentityCenter> {
  const asked: string[] = []
  const codes = new Map<string, { challenge: string; redirect: string }>()
  const tokens = new Set<string>()
  const secret = () => {
    const value = randomBytes(24).toString('base64url')
    secrets.add(value)
    return value
  }

  const answers: Record<string, (query: URLSearchParams, body: Record<string, string>) => object> = {
    'POST /client/register': () => {
      const now = Math.floor(Date.now() / 1000)
      return { clientId: 'cli', clientSecret: secret(), clientIdIssuedAt: now, clientSecretExpiresAt: now + 86_400 }
    },
    'POST /token': (_, { grantType, code = '', codeVerifier = '', redirectUri }) => {
      const issued = codes.get(code)
      const challenge = createHash('sha256').update(codeVerifier).digest('base64url')
      codes.delete(code)
      if (grantType !== 'authorization_code' || issued?.challenge !== challenge || issued.redirect !== redirectUri)
        throw new Error('InvalidGrantException')
      const accessToken = secret()
      tokens.add(accessToken)
      return { accessToken, tokenType: 'Bearer', expiresIn: 28_800, refreshToken: secret() }
    },
    'GET /assignment/accounts': () => ({ accountList: [{ accountId: account, accountName: 'hub' }] }),
    'GET /assignment/roles': () => ({
      roleList: [...iam.roles.values()].map(({ name }) => ({ roleName: name, accountId: account })),
    }),
    'GET /federation/credentials': (query) => {
      const [of, name] = [query.get('account_id') ?? '', query.get('role_name') ?? '']
      asked.push(`${of} ${name}`)
      const role = iam.role(of, name)
      if (!role) throw new Error('ForbiddenException')
      const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = iam.startSession(role, {
        name: 'me',
        seconds: 3600,
      })
      return { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration: expiresAt } }
    },
  }

  /** Where the browser goes on, with a code for the program that waits there. */
  const authorize = (query: URLSearchParams): string => {
    const redirect = query.get('redirect_uri') ?? ''
    const code = secret()
    codes.set(code, { challenge: query.get('code_challenge') ?? '', redirect })
    return `${redirect}?${new URLSearchParams({ code, state: query.get('state') ?? '' })}`
  }

  const operate = async (request: IncomingMessage, { pathname, searchParams }: URL): Promise<object> => {
    const body = JSON.parse((await text(request)) || '{}')
    const isSignedIn = tokens.has(String(request.headers['x-amz-sso_bearer_token']))
    if (request.method === 'GET' && !isSignedIn) throw new Error('UnauthorizedException')
    const found = answers[`${request.method} ${pathname}`]
    if (!found) throw new Error('ResourceNotFoundException')
    return found(searchParams, body)
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname === '/authorize') {
      response.writeHead(302, { location: authorize(url.searchParams) }).end()
      return
    }
    const headers = { 'content-type': 'application/json' }
    try {
      response.writeHead(200, headers).end(JSON.stringify(await operate(request, url)))
    } catch (error) {
      const code = error instanceof Error ? error.message : ''
      const status = code === 'UnauthorizedException' ? 401 : 400
      response.writeHead(status, { ...headers, 'x-amzn-errortype': code }).end('{}')
    }
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    environment: { AWS_ENDPOINT_URL_SSO: origin, AWS_ENDPOINT_URL_SSO_OIDC: origin },
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

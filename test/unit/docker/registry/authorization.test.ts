import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import type { RegistryCredentials } from '../../../../src/docker/config/docker-config.ts'
import { checkRealm, parseChallenge } from '../../../../src/docker/registry/authorization.ts'
import { Registry } from '../../../../src/docker/registry/client.ts'
import type { HttpRequest } from '../../../../src/net/http.ts'
import { testDependencies } from '../../../support/push-images/fakes.ts'
import { withoutJitter } from '../../../support/without-jitter.ts'

describe('the challenge of a registry', () => {
  test.each([
    [
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:x:pull"',
      { realm: 'https://ghcr.io/token', service: 'ghcr.io' },
    ],
    ['bearer realm="https://a/t"', { realm: 'https://a/t', service: undefined }],
    ['Basic realm="x", Bearer realm="https://a/t",service="s"', { realm: 'https://a/t', service: 's' }],
    ['Bearer realm="https://a/t?x=\\"q\\"",service="s"', { realm: 'https://a/t?x="q"', service: 's' }],
    ['Basic realm="https://a/"', undefined],
    ['Bearer service="s"', undefined],
    ['Bearer realm="file:///etc/passwd"', undefined],
    ['Bearer realm="not a url"', undefined],
    ['', undefined],
  ])('%s', (header, expected) => expect(parseChallenge(header)).toEqual(expected))
})

/** A registry with a token server, which is busy a few times; a token is good for three requests. */
async function openTokenRegistry({ busy = 0 } = {}) {
  const seen: string[] = []
  let left = 0
  let refusals = busy
  let count = 0
  const answerTo = async (request: IncomingMessage): Promise<[number, Record<string, string>, string]> => {
    const url = new URL(request.url ?? '', 'http://x')
    const { authorization } = request.headers
    if (url.pathname === '/token') {
      seen.push(`token ${authorization ?? ''} ${url.searchParams.getAll('scope')} ${await text(request)}`)
      if (refusals > 0) {
        refusals -= 1
        return [429, {}, '']
      }
      count += 1
      left = 3
      return [200, {}, JSON.stringify({ token: `token-${count}` })]
    }
    left -= 1
    if (authorization !== `Bearer token-${count}` || left < 0) {
      const realm = `http://${request.headers.host}/token`
      return [401, { 'www-authenticate': `Bearer realm="${realm}",service="registry"` }, '{}']
    }
    seen.push(`${request.method} ${authorization}`)
    return [200, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }, '']
  }
  const server = createServer(async (request, response) => {
    const [status, headers, body] = await answerTo(request)
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

describe('a registry with a token server', () => {
  const basic = `Basic ${Buffer.from('me:secret').toString('base64')}`

  test.each<[string, RegistryCredentials | undefined, string]>([
    [
      'a password',
      { type: 'password', username: 'me', password: 'secret' },
      `token ${basic} repository:api:pull,push `,
    ],
    ['nothing', undefined, 'token  repository:api:pull,push '],
    [
      'an identity token',
      { type: 'identity-token', token: 'refresh' },
      'token   service=registry&scope=repository%3Aapi%3Apull%2Cpush&grant_type=refresh_token&refresh_token=refresh&client_id=ds-infra',
    ],
  ])('gives a token for %s, which is used until it expires and is masked', async (_, credentials, asked) => {
    await using registry = await openTokenRegistry()
    await using dependencies = testDependencies()
    const client = new Registry(registry.host, credentials, dependencies)
    for (let count = 0; count < 4; count += 1) await client.findManifest('api', 'v1')
    const first = 'HEAD Bearer token-1'
    expect(registry.seen).toEqual([asked, first, first, first, asked, 'HEAD Bearer token-2'])
    expect(dependencies.masked).toEqual(['token-1', 'token-2'])
  })

  describe('that is busy', () => {
    withoutJitter()

    test('is asked again, by the request alone that needs the token', async () => {
      await using registry = await openTokenRegistry({ busy: 8 })
      await using dependencies = testDependencies()
      const client = new Registry(registry.host, undefined, dependencies)
      let attempts = 0
      await client.retry('The push', async () => {
        attempts += 1
        return await client.hasBlobNow('api', `sha256:${'0'.repeat(64)}`)
      })
      expect(attempts).toBe(1)
      expect(registry.seen.filter((line) => line.startsWith('token'))).toHaveLength(9)
      expect(dependencies.lines).toEqual([
        `The token server of the registry ${registry.host} refuses requests for their rate (HTTP 429). They are sent again, later.`,
      ])
    })

    test('and stays so, ends it, with what to do', async () => {
      await using registry = await openTokenRegistry({ busy: 1000 })
      await using dependencies = testDependencies()
      const client = new Registry(registry.host, undefined, dependencies)
      await expect(client.findManifest('api', 'v1')).rejects.toMatchObject({
        message: `The token server ${registry.host} answered 429.`,
        remedy: "Lower 'concurrency', or run the job again later.",
      })
      expect(registry.seen).toHaveLength(15)
    })
  })

  test.each([
    [200, '<html>Sign in', 'did not answer with a token when asked for one to log in (HTTP 200).'],
    [302, '', 'did not answer with a token when asked for one to log in (HTTP 302).'],
    [401, '{}', 'refused the login (HTTP 401).'],
    [511, '<html>Sign in', 'did not answer with a token when asked for one to log in (HTTP 511).'],
  ])('what it answers without a token is asked for once: %d', async (status, body, message) => {
    let asked = 0
    const realm = 'https://auth.example.com/token'
    await using dependencies = testDependencies()
    const http = async ({ url }: HttpRequest) => {
      const isToken = String(url).startsWith(realm)
      if (isToken) asked += 1
      const said = isToken ? body : ''
      const stream = Object.assign(Readable.from([]), { text: async () => said, json: async () => ({}) })
      const headers = { 'www-authenticate': `Bearer realm="${realm}"` }
      return { status: isToken ? status : 401, headers: isToken ? {} : headers, body: stream }
    }
    const client = new Registry('registry.example.com', undefined, { ...dependencies, http })
    await expect(client.findManifest('api', 'v1')).rejects.toThrow(message)
    expect(asked).toBe(1)
  })

  test('a token that is not good, and cannot be renewed, is a refusal that names the host', async () => {
    await using registry = await openTokenRegistry()
    await using dependencies = testDependencies()
    const client = new Registry(registry.host, { type: 'registry-token', token: 'old' }, dependencies)
    await expect(client.findManifest('api', 'v1')).rejects.toThrow(
      `The registry ${registry.host} does not accept this job's login.`,
    )
    expect(registry.seen).toEqual([])
  })
})

test.each([
  ['registry.example.com', 'https://auth.example.com/token'],
  ['registry.example.com', 'https://registry.example.com/token'],
  ['127.0.0.1:1', 'http://127.0.0.1:2/token'],
  ['127.0.0.1:1', 'https://auth.example.com/token'],
])('%s may have its token asked for at %s', (host, realm) => {
  const login: RegistryCredentials = { type: 'password', username: 'me', password: 'secret' }
  expect(() => checkRealm(host, { realm, service: undefined }, login)).not.toThrow()
})

describe('a login is not sent', () => {
  const registry = 'registry.example.com'
  const password: RegistryCredentials = { type: 'password', username: 'me', password: 'secret' }
  const token: RegistryCredentials = { type: 'identity-token', token: 'refresh' }
  test.each<[string, string, RegistryCredentials | undefined]>([
    [registry, 'http://auth.example.com/token', password],
    [registry, 'http://auth.example.com/token', token],
    [registry, 'http://auth.example.com/token', undefined],
    [registry, `http://${registry}/token`, password],
    [registry, 'http://127.0.0.1:1/token', password],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'https://auth.example.com/token', password],
    [registry, 'https://auth.example.com/token', { type: 'password', username: 'AWS', password: 'secret' }],
    ['127.0.0.1:1', 'https://auth.example.com/token', { type: 'password', username: 'AWS', password: 'secret' }],
    ['127.0.0.1:1', 'http://auth.example.com/token', password],
  ])('by %s to %s (%j)', async (host, realm, login) => {
    await using dependencies = testDependencies()
    const asked: string[] = []
    const http = async ({ url, headers }: HttpRequest) => {
      asked.push(`${url} ${headers?.authorization ? 'with login' : ''}`)
      const body = Object.assign(Readable.from([]), { text: async () => '{"token":"t"}', json: async () => ({}) })
      return { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` }, body }
    }
    const client = new Registry(host, login, { ...dependencies, http })
    await expect(client.findManifest('api', 'v1')).rejects.toThrow(/wants the (?:login|password) sent to/)
    const origin = host.startsWith('127.') ? 'http' : 'https'
    const sent = login?.type === 'password' ? 'with login' : ''
    expect(asked).toEqual([`${origin}://${host}/v2/api/manifests/v1 ${sent}`])
  })
})

import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { digestOf } from '../../../../src/docker/image/manifest.ts'
import { Registry } from '../../../../src/docker/registry/client.ts'
import { checkRegistryHost } from '../../../../src/docker/registry/reference.ts'
import { uploadBlob } from '../../../../src/docker/registry/upload.ts'
import type { HttpRequest } from '../../../../src/net/http.ts'
import { testDependencies } from '../../../support/push-images/fakes.ts'

async function withRegistry<T>(answer: (response: ServerResponse) => void, body: (registry: Registry) => Promise<T>) {
  const server = createServer((_, response) => answer(response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await using dependencies = testDependencies()
  const login = '{"auths":{"other.example.com":{"auth":"c2VjcmV0OnNlY3JldA=="}}}'
  const environment = { ...dependencies.environment, DOCKER_CONFIG: '/nowhere', DOCKER_AUTH_CONFIG: login }
  try {
    const { port } = server.address() as AddressInfo
    return await body(new Registry(`127.0.0.1:${port}`, undefined, { ...dependencies, environment })).catch(
      (error: unknown) => error,
    )
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('what is no registry', () => {
  test.each([
    ['JSON of something else', 200, '{}', 'application/json'],
    ['a text', 200, 'Welcome', 'text/plain'],
    ['nothing', 200, '', 'text/plain'],
    ['a redirect to a sign-in page', 302, '', 'text/plain'],
  ])('is said where a manifest is asked for: %s', async (_, status, body, type) => {
    const answer = (response: ServerResponse) => void response.writeHead(status, { 'content-type': type }).end(body)
    const error = await withRegistry(answer, (registry) => registry.readManifest('api', 'v1'))
    expect(error).toMatchObject({
      name: 'WorldError',
      message: expect.stringContaining(`with a manifest when asked to look up api:v1 (HTTP ${status}, ${type}).`),
    })
  })

  test('has no layer because it redirects', async () => {
    const answer = (response: ServerResponse) => void response.writeHead(302, { location: '/sign-in' }).end()
    const error = await withRegistry(answer, (registry) => registry.hasBlobNow('api', 'sha256:0'))
    expect(error).toMatchObject({ message: expect.stringContaining('(HTTP 302, no content-type)') })
  })

  test.each(['http://', 'ftp://elsewhere/upload'])('wants an upload sent to %s', async (location) => {
    const content = Buffer.from('layer')
    const descriptor = { mediaType: 'application/octet-stream', digest: 'sha256:0', size: content.length }
    const answer = (response: ServerResponse) => void response.writeHead(202, { location }).end()
    const blob = { descriptor, open: () => Readable.from([content]) }
    const error = await withRegistry(answer, (registry) => uploadBlob(registry, 'api', blob))
    expect(error).toMatchObject({ message: expect.stringContaining(`sent to '${location}', which is no address.`) })
  })

  test.each([
    [undefined, 'wants a blob read from a place that it does not name (HTTP 307).'],
    ['ftp://elsewhere/', "wants a blob read from 'ftp://elsewhere/', which is no address."],
  ])('wants a blob read from %s', async (location, message) => {
    const answer = (response: ServerResponse) => void response.writeHead(307, location ? { location } : {}).end()
    const error = await withRegistry(answer, (registry) => registry.readBlob('api', 'sha256:0'))
    expect(error).toMatchObject({ message: expect.stringContaining(message) })
  })

  test('denies by a page of its own', async () => {
    const answer = (response: ServerResponse) => void response.writeHead(403).end('<html>')
    const error = await withRegistry(answer, (registry) => registry.readManifest('api', 'v1'))
    expect(error).toMatchObject({ message: expect.stringContaining('by something that is no registry') })
  })
})

describe('a registry with TLS', () => {
  const host = 'registry.example.com'
  const respond = async (headers: Record<string, string>, status = 202) => {
    await using dependencies = testDependencies()
    const body = Object.assign(Readable.from([]), { text: async () => '', json: async () => ({}) })
    const asked: string[] = []
    const http = async ({ url, method = 'GET', headers: sent }: HttpRequest) => {
      asked.push(`${method} ${url}${sent?.authorization ? ' with login' : ''}`)
      return { status: method === 'POST' ? status : 201, headers: method === 'POST' ? headers : {}, body }
    }
    const login = { type: 'password', username: 'me', password: 'secret' } as const
    const registry = new Registry(host, login, { ...dependencies, http })
    const content = Buffer.from('layer')
    const descriptor = { mediaType: 'application/octet-stream', digest: digestOf(content), size: content.length }
    const blob = { descriptor, open: () => Readable.from([content]) }
    const failure = await uploadBlob(registry, 'api', blob).then(() => undefined, String)
    return { asked, failure }
  }

  test.each(['http://registry.example.com/v2/api/blobs/uploads/1', 'http://elsewhere.example.com/x'])(
    'cannot have an upload sent to %s',
    async (location) => {
      const { asked, failure } = await respond({ location })
      expect(failure).toContain(`wants an upload sent to '${location}', which is not protected by TLS.`)
      expect(asked).toEqual([`POST https://${host}/v2/api/blobs/uploads/ with login`])
    },
  )

  test.each([
    ['/v2/api/blobs/uploads/1', `https://${host}/v2/api/blobs/uploads/1`, true],
    ['https://storage.example.com/1', 'https://storage.example.com/1', false],
    ['https://registry.example.com:8443/1', 'https://registry.example.com:8443/1', false],
    ['//storage.example.com/1', 'https://storage.example.com/1', false],
  ])('gets the login, and nobody else does: upload at %s', async (location, url, withLogin) => {
    const { asked, failure } = await respond({ location })
    expect([failure, asked[1]?.replace(/\?digest=\S+/, '')]).toEqual([
      undefined,
      `PUT ${url}${withLogin ? ' with login' : ''}`,
    ])
  })
})

describe('a registry that has something else than was pushed is not believed', () => {
  const content = Buffer.from('{"schemaVersion":2}')
  const other = digestOf(Buffer.from('other'))
  const descriptor = { mediaType: 'application/octet-stream', digest: digestOf(content), size: content.length }

  test.each(['v1', descriptor.digest])('after a manifest was put as %s', async (reference) => {
    let count = 0
    const answer = (response: ServerResponse) => {
      count += 1
      response.writeHead(201, { 'docker-content-digest': other }).end()
    }
    const manifest = { descriptor, bytes: content }
    const error = await withRegistry(answer, (registry) => registry.writeManifest('api', reference, manifest))
    expect(error).toMatchObject({ kind: 'digest', message: expect.stringContaining(`as ${other}, not as`) })
    // It says the same the next time.
    expect(count).toBe(1)
  })

  test('after a layer was sent', async () => {
    const answer = (response: ServerResponse) => {
      if (response.req.method === 'POST') response.writeHead(202, { location: '/1' }).end()
      else response.writeHead(201, { 'docker-content-digest': other }).end()
    }
    const blob = { descriptor, open: () => Readable.from([content]) }
    const error = await withRegistry(answer, (registry) => uploadBlob(registry, 'api', blob))
    expect(error).toMatchObject({ kind: 'digest', message: expect.stringContaining(`as ${other}, not as`) })
  })

  test.each([
    ['v1', other],
    [other, descriptor.digest],
    [other, other],
  ])('when %s is read, and is said to be %s', async (reference, digest) => {
    const answer = (response: ServerResponse) =>
      void response.writeHead(200, { 'docker-content-digest': digest }).end(content)
    const error = await withRegistry(answer, (registry) => registry.readManifest('api', reference))
    expect(error).toMatchObject({ kind: 'digest', message: expect.stringContaining(`not as ${other}`) })
  })
})

describe('what a registry answers', () => {
  const manifest = Buffer.from('{"schemaVersion":2}')
  const digest = digestOf(manifest)
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'

  /** Runs a call against a registry with these answers, by method; HEAD without a body. */
  async function ask<T>(
    answers: Record<string, [number, Record<string, string>, Buffer?]>,
    call: (registry: Registry) => Promise<T>,
  ) {
    const asked: string[] = []
    const answer = (response: ServerResponse) => {
      const method = response.req.method ?? ''
      asked.push(`${method} ${response.req.url}`)
      const [status, headers, body] = answers[method] ?? [500, {}]
      response.writeHead(status, headers).end(body)
    }
    return { found: await withRegistry(answer, call), asked }
  }
  const find = (registry: Registry) => registry.findManifest('api', 'v1')
  const read = (registry: Registry) => registry.readManifest('api', 'v1')
  const head = { 'docker-content-digest': digest, 'content-type': mediaType, 'content-length': '19' }

  test('of a manifest that is there, its descriptor, by HEAD alone', async () => {
    expect(await ask({ HEAD: [200, head] }, find)).toEqual({
      found: { mediaType, digest, size: 19 },
      asked: ['HEAD /v2/api/manifests/v1'],
    })
  })

  test.each<[string, [number, Record<string, string>]]>([
    ['says no digest', [200, { 'content-type': mediaType }]],
    ['redirects', [307, { ...head, location: '/elsewhere' }]],
  ])('to HEAD it %s: the manifest is read', async (_, answer) => {
    const { found, asked } = await ask({ HEAD: answer, GET: [200, { 'content-type': mediaType }, manifest] }, find)
    expect(found).toEqual({ mediaType, digest, size: manifest.length })
    expect(asked).toEqual(['HEAD /v2/api/manifests/v1', 'GET /v2/api/manifests/v1'])
  })

  test('of a manifest that is not there: nothing', async () => {
    expect(await ask({ HEAD: [404, head] }, find)).toMatchObject({ found: undefined, asked: { length: 1 } })
    expect(await ask({ GET: [404, {}, Buffer.from('{}')] }, read)).toMatchObject({ found: undefined })
  })

  test('of a manifest, its bytes and type', async () => {
    const { found } = await ask({ GET: [200, { 'content-type': mediaType }, manifest] }, read)
    expect(found).toEqual({ descriptor: { mediaType, digest, size: manifest.length }, bytes: new Uint8Array(manifest) })
    const bare = await ask({ GET: [200, {}, manifest] }, read)
    expect(bare.found).toMatchObject({ descriptor: { mediaType: '' } })
  })

  test('a digest of another algorithm says nothing', async () => {
    const answer = {
      PUT: [201, { 'docker-content-digest': `sha512:${'0'.repeat(128)}` }] as [number, Record<string, string>],
    }
    const put = { descriptor: { mediaType, digest, size: manifest.length }, bytes: manifest }
    const { found } = await ask(answer, async (registry) => await registry.writeManifest('api', 'v1', put))
    expect(found).toBeUndefined()
  })

  test('a blob is read where three redirects lead, and not after four', async () => {
    const content = Buffer.from('content')
    const readBehind = (redirects: number) => {
      let left = redirects
      const answer = (response: ServerResponse) => {
        if (left === 0) response.writeHead(200).end(content)
        else response.writeHead(307, { location: `/${left}` }).end()
        left -= 1
      }
      return withRegistry(answer, (registry) => registry.readBlob('api', digestOf(content)))
    }
    expect(await readBehind(0)).toEqual(new Uint8Array(content))
    expect(await readBehind(3)).toEqual(new Uint8Array(content))
    expect(await readBehind(4)).toMatchObject({ message: expect.stringContaining('with that content') })
  })

  test('a blob of another content is refused', async () => {
    const error = await withRegistry(
      (response) => void response.writeHead(200).end('other'),
      (registry) => registry.readBlob('api', digest),
    )
    expect(error).toMatchObject({ name: 'WorldError', message: expect.stringContaining('with that content') })
  })

  test.each([
    [200, true],
    [307, true],
    [404, false],
  ])('a layer, by HTTP %i: %j', async (status, isThere) => {
    const { found } = await ask({ HEAD: [status, {}] }, (registry) => registry.hasBlobNow('api', digest))
    expect(found).toBe(isThere)
  })

  test('a refusal of HEAD, which has no body, is asked for its reason', async () => {
    const denied = Buffer.from('{"errors":[{"code":"DENIED","message":"because"}]}')
    const { found, asked } = await ask({ HEAD: [403, {}], GET: [403, {}, denied] }, find)
    expect(found).toMatchObject({ message: expect.stringContaining('because') })
    expect(asked).toEqual(['HEAD /v2/api/manifests/v1', 'GET /v2/api/manifests/v1'])
  })
})

test('a refused login names the other hosts of the job, not their secrets', async () => {
  const answer = (response: ServerResponse) => void response.writeHead(401).end()
  const error = await withRegistry(answer, (registry) => registry.readManifest('api', 'v1'))
  expect(error).toMatchObject({ remedy: expect.stringContaining('This job is logged in to: other.example.com; is') })
})

test.each([
  ['123456789012', "is the account id '123456789012'"],
  ['example.com:99999', "not a registry's host name"],
  ['999999999999:5000', "not a registry's host name"],
])('no host: %s', (host, message) => expect(() => checkRegistryHost(host)).toThrow(message))

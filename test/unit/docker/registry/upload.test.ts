import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { type Blob, digestOf } from '../../../../src/docker/image/manifest.ts'
import { Registry } from '../../../../src/docker/registry/client.ts'
import { uploadBlob } from '../../../../src/docker/registry/upload.ts'
import { testDependencies } from '../../../support/push-images/fakes.ts'
import { withoutJitter } from '../../../support/without-jitter.ts'

withoutJitter()

const content = Buffer.alloc(5 * 1024 * 1024, 'abcdefgh')
const blob: Blob = {
  descriptor: { mediaType: 'x', digest: digestOf(content), size: content.length },
  open: (start) => Readable.from([content.subarray(start)]),
}

interface Behaviour {
  /** Bytes after which the first PATCH is cut. */
  cutAfter: number
  /** How the state of an upload is told. */
  status?: (received: number) => { status: number; range?: string }
  /** Drops what comes with a second PATCH, without a word. */
  keepsFirstPatchAlone?: boolean
}

/** A registry with one upload at a time, which keeps what it received of a PATCH that was cut. */
class CuttingRegistry {
  readonly seen: string[] = []
  stored: Buffer | undefined
  readonly #behaviour: Behaviour
  #received = Buffer.alloc(0)
  #patches = 0
  readonly #location = { location: '/v2/api/blobs/uploads/1?state=a%2Fb' }
  readonly #methods: Record<string, (request: IncomingMessage, answer: ServerResponse) => Promise<void>> = {
    HEAD: async (_, answer) => void answer.writeHead(this.stored ? 200 : 404).end(),
    POST: async (_, answer) => {
      this.#received = Buffer.alloc(0)
      answer.writeHead(202, this.#location).end()
    },
    GET: async (_, answer) => {
      const length = this.#received.length
      const { status, range } = this.#behaviour.status?.(length) ?? { status: 204, range: `0-${length - 1}` }
      answer.writeHead(status, { ...this.#location, ...(range ? { range } : {}) }).end()
    },
    PATCH: async (request, answer) => {
      if (await this.#receive(request)) answer.writeHead(202, this.#location).end()
    },
    PUT: async (request, answer) => {
      const query = new URL(request.url ?? '', 'http://x').searchParams
      const right = digestOf(this.#received) === query.get('digest') && query.get('state') === 'a/b'
      if (right) this.stored = this.#received
      answer.writeHead(right ? 201 : 400).end(right ? '' : '{"errors":[{"code":"DIGEST_INVALID","message":"no"}]}')
    },
  }

  constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour
  }

  handle(request: IncomingMessage, answer: ServerResponse): void {
    this.seen.push(`${request.method} ${request.headers['content-range'] ?? ''}`.trim())
    this.#methods[request.method ?? '']?.(request, answer).catch(() => {})
  }

  /** Whether the whole body came. */
  async #receive(request: IncomingMessage): Promise<boolean> {
    this.#patches += 1
    const cutAfter = this.#patches === 1 ? this.#behaviour.cutAfter : Number.POSITIVE_INFINITY
    if (this.#received.length > 0 && this.#behaviour.keepsFirstPatchAlone) {
      await buffer(request)
      return true
    }
    for await (const chunk of request) {
      this.#received = Buffer.concat([this.#received, chunk as Buffer])
      if (this.#received.length < cutAfter) continue
      this.#received = this.#received.subarray(0, cutAfter)
      request.socket.destroy()
      return false
    }
    return true
  }
}

async function openRegistry(behaviour: Behaviour) {
  const registry = new CuttingRegistry(behaviour)
  const server = createServer((request, answer) => registry.handle(request, answer))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: registry.seen,
    stored: () => registry.stored,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

async function upload(behaviour: Behaviour) {
  await using registry = await openRegistry(behaviour)
  await using dependencies = testDependencies()
  const progress: number[] = []
  const client = new Registry(registry.host, undefined, dependencies)
  const outcome = await uploadBlob(client, 'api', blob, { onProgress: (sent) => progress.push(sent) })
  return { outcome, seen: registry.seen, right: registry.stored()?.equals(content), last: progress.at(-1) }
}

describe('an upload that is cut', () => {
  test('goes on where the registry says it stopped', async () => {
    const { seen, ...rest } = await upload({ cutAfter: 3_000_000 })
    expect(seen).toEqual(['POST', 'PATCH', 'GET', `PATCH 3000000-${content.length - 1}`, 'PUT'])
    expect(rest).toEqual({ outcome: 'sent', right: true, last: content.length })
  })

  test.each([
    ['says that nothing came', () => ({ status: 204, range: '0-0' })],
    ['does not say how far it came', () => ({ status: 204 })],
    ['has forgotten the upload', () => ({ status: 404 })],
    ['does not answer that question', () => ({ status: 405 })],
  ])('starts again where the registry %s', async (_, status) => {
    const { seen, right } = await upload({ cutAfter: 3_000_000, status })
    expect(seen).toEqual(['POST', 'PATCH', 'GET', 'HEAD', 'POST', 'PATCH', 'PUT'])
    expect(right).toBe(true)
  })

  test('starts again where the registry keeps the first piece alone', async () => {
    const { seen, right } = await upload({ cutAfter: 3_000_000, keepsFirstPatchAlone: true })
    expect(seen.slice(0, 5)).toEqual(['POST', 'PATCH', 'GET', `PATCH 3000000-${content.length - 1}`, 'PUT'])
    expect(seen.slice(5)).toEqual(['HEAD', 'POST', 'PATCH', 'PUT'])
    expect(right).toBe(true)
  })
})

test('a small blob goes with the request that completes it', async () => {
  await using registry = await openRegistry({ cutAfter: 1 })
  await using dependencies = testDependencies()
  const bytes = Buffer.from('small')
  const small: Blob = {
    descriptor: { mediaType: 'x', digest: digestOf(bytes), size: bytes.length },
    open: () => Readable.from([bytes]),
  }
  await uploadBlob(new Registry(registry.host, undefined, dependencies), 'api', small).catch(() => {})
  expect(registry.seen.slice(0, 2)).toEqual(['POST', 'PUT'])
})

test.each<[string, number, Record<string, string>, RegExp]>([
  [
    'a redirect',
    302,
    { location: 'https://login.example.com/' },
    /^127\.0\.0\.1:\d+ did not answer as a registry does/,
  ],
  ['a web page', 200, { 'content-type': 'text/html; charset=utf-8' }, /registry 127\.0\.0\.1:\d+ is a web page/],
])('%s is no sign that a manifest was stored', async (_, status, headers, message) => {
  const server = createServer((_, answer) => answer.writeHead(status, headers).end())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await using dependencies = testDependencies()
  const client = new Registry(`127.0.0.1:${(server.address() as AddressInfo).port}`, undefined, dependencies)
  const manifest = { descriptor: blob.descriptor, bytes: content }
  await expect(client.writeManifest('api', 'v1', manifest)).rejects.toThrow(message)
  server.closeAllConnections()
  server.close()
})

test('a registry that is down is asked six times, and not six times six', async () => {
  const seen: string[] = []
  const server = createServer((request, answer) => {
    seen.push(request.method ?? '')
    answer.writeHead(503).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await using dependencies = testDependencies()
  const client = new Registry(`127.0.0.1:${(server.address() as AddressInfo).port}`, undefined, dependencies)
  const failure = await uploadBlob(client, 'api', blob).catch(String)
  server.closeAllConnections()
  server.close()
  expect(failure).toContain('503')
  expect(seen).toEqual(['POST', ...Array(5).fill('HEAD')])
})

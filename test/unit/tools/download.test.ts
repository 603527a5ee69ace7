import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { UserError, WorldError } from '../../../src/errors.ts'
import { fetchText, MissingFileError } from '../../../src/tools/download/fetch.ts'
import { isPlain, parseOrigin } from '../../../src/tools/download/origin.ts'
import { download } from '../../../src/tools/download/transfer.ts'
import { type Bench, openBench } from '../../support/tool-fixtures.ts'
import { withoutJitter } from '../../support/without-jitter.ts'

const content = randomBytes(3_000_000)
const sha256 = createHash('sha256').update(content).digest('hex')
const servers: Server[] = []
let bench: Bench
let file: string

withoutJitter()

beforeEach(() => {
  bench = openBench()
  mkdirSync(bench.dependencies.folder, { recursive: true })
  file = join(bench.dependencies.folder, 'file')
})
afterEach(async () => {
  await bench[Symbol.asyncDispose]()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
})

/** Each request's `Range` header, in order. */
type Seen = (string | undefined)[]

/** A server that answers the nth request with the nth listener, and further ones with the last. */
async function serve(...listeners: RequestListener[]): Promise<{ base: string; seen: Seen }> {
  const seen: Seen = []
  const server = createServer((request, response) => {
    const listener = listeners[Math.min(seen.length, listeners.length - 1)]
    seen.push(request.headers.range)
    listener?.(request, response)
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

const etag = '"one"'

/** Serves the content, from where a range says, with an entity tag. */
const whole: RequestListener = (request, response) => {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  const rest = content.subarray(from)
  const headers = { etag, 'content-length': rest.length }
  if (from > 0 && request.headers['if-range'] === etag) {
    response.writeHead(206, { ...headers, 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` })
    response.end(rest)
    return
  }
  response.writeHead(200, { ...headers, 'content-length': content.length })
  response.end(content)
}

/** Announces all and sends a part, then closes or falls silent. */
const part =
  (bytes: number, then: 'close' | 'silence', headers: Record<string, string> = { etag }): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { ...headers, 'content-length': content.length })
    response.write(content.subarray(0, bytes), () => {
      if (then === 'close') response.destroy()
    })
  }

const get = (base: string, options = {}) =>
  download('kubectl 1.36.2', { origin: { base }, path: 'file', largest: 10e6 }, file, bench.dependencies, {
    stall: 0.4,
    ...options,
  })

describe('a download', () => {
  test('is stored whole, with its hash', async () => {
    const { base } = await serve(whole)
    await expect(get(base)).resolves.toMatchObject({ url: `${base}/file`, bytes: content.length, sha256 })
    expect(readFileSync(file).equals(content)).toBe(true)
  })

  test('that breaks off goes on where it stopped', async () => {
    const { base, seen } = await serve(part(1_000_000, 'close'), whole)
    await expect(get(base)).resolves.toMatchObject({ sha256 })
    expect(readFileSync(file).equals(content)).toBe(true)
    expect(seen[0]).toBeUndefined()
    expect(seen[1]).toMatch(/^bytes=[1-9]\d*-$/)
  })

  test('that breaks off starts again where the file changed meanwhile', async () => {
    const { base, seen } = await serve(part(1_000_000, 'close', { etag: '"older"' }), whole)
    await expect(get(base)).resolves.toMatchObject({ sha256, bytes: content.length })
    expect(seen).toHaveLength(2)
    expect(readFileSync(file).equals(content)).toBe(true)
  })

  test.each([
    ['no validator', {}],
    ['a weak entity tag', { etag: 'W/"one"' }],
  ])('that breaks off starts again where there is %s', async (_name, headers) => {
    const { base, seen } = await serve(part(1_000_000, 'close', headers), whole)
    await expect(get(base)).resolves.toMatchObject({ sha256 })
    expect(seen).toEqual([undefined, undefined])
  })

  test('that is handed another part than it asked for starts again', async () => {
    const { base, seen } = await serve(
      part(1_000_000, 'close'),
      (_request, response) => {
        response.writeHead(206, { 'content-range': `bytes 5-${content.length - 1}/${content.length}` })
        response.end(content.subarray(5))
      },
      whole,
    )
    await expect(get(base)).resolves.toMatchObject({ sha256 })
    expect(seen).toHaveLength(3)
    expect(bench.log.join('\n')).toContain('answered with another part than was asked for')
  })

  test('goes on for as long as each try brings something, however often it breaks off', async () => {
    let from = 0
    const piece: RequestListener = (request, response) => {
      from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
      const length = content.length - from
      const status = from > 0 ? 206 : 200
      const range = from > 0 ? { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` } : {}
      response.writeHead(status, { etag, 'content-length': length, ...range })
      const end = Math.min(length, 300_000)
      response.write(content.subarray(from, from + end), () => (end === length ? response.end() : response.destroy()))
    }
    const { base, seen } = await serve(piece)
    await expect(get(base)).resolves.toMatchObject({ sha256 })
    expect(seen.length).toBeGreaterThan(8)
  })

  test('that stalls after 1 MB each time ends in an error that names the URL', async () => {
    const { base, seen } = await serve(part(1_000_000, 'silence', {}))
    const failure = await get(base).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(WorldError)
    expect(String(failure)).toContain(`Fetching ${base}/file failed after 1000000 of 3000000 bytes: `)
    expect(String(failure)).toContain('did not answer in time')
    expect(seen).toHaveLength(4)
  })

  test('that drips is given up', async () => {
    const drip: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-length': content.length })
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    }
    const { base } = await serve(drip)
    await expect(get(base, { stall: 0.2 })).rejects.toThrow(/sent only \d+ bytes in 0.2 s/)
  })

  test('that ends early although the server says it is done ends in an error that tells how far it came', async () => {
    const short: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-length': content.length })
      response.write(content.subarray(0, 500_000), () => response.destroy())
    }
    const { base } = await serve(short)
    await expect(get(base)).rejects.toThrow(/ failed after \d+ of 3000000 bytes: /)
  })

  test('says how far it is while it goes', async () => {
    const slow: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-length': content.length })
      response.write(content.subarray(0, 1_500_000))
      setTimeout(() => response.end(content.subarray(1_500_000)), 200)
    }
    const { base } = await serve(slow)
    await get(base, { progress: 0.05 })
    expect(bench.log.find((line) => /^info kubectl 1\.36\.2: 1\.5 of 3\.0 MB, \d+\.\d MB\/s$/.test(line))).toBeDefined()
  })

  test('ends at once when the job is cancelled', async () => {
    const { base } = await serve(part(1_000_000, 'silence'))
    const controller = new AbortController()
    const dependencies = { ...bench.dependencies, signal: controller.signal }
    const running = download('x', { origin: { base }, path: 'file', largest: 10e6 }, file, dependencies, { stall: 60 })
    setTimeout(() => controller.abort(new Error('The job was cancelled.')), 50)
    await expect(running).rejects.toThrow('The job was cancelled.')
  })

  test('tries a server error again, and names URL and status at last', async () => {
    const { base, seen } = await serve((_request, response) => response.writeHead(503).end())
    await expect(get(base)).rejects.toThrow(`${base}/file answers with HTTP 503.`)
    expect(seen).toHaveLength(4)
  })

  test.each([403, 404, 410])('of a file that is not there (HTTP %d) fails at once', async (status) => {
    const { base, seen } = await serve((_request, response) => response.writeHead(status).end('<Error/>'))
    const failure = await get(base).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(MissingFileError)
    expect(failure).toMatchObject({ url: `${base}/file`, status })
    expect(seen).toHaveLength(1)
  })

  test.each([401, 407, 418])('that is refused with HTTP %d fails at once', async (status) => {
    const { base, seen } = await serve((_request, response) => response.writeHead(status).end())
    await expect(get(base)).rejects.toThrow(`${base}/file answers with HTTP ${status}.`)
    expect(seen).toHaveLength(1)
  })

  test('from a server that is not there names URL and cause', async () => {
    const { base } = await serve(whole)
    const server = servers.pop()
    await new Promise((done) => server?.close(done))
    const failure = await get(base).catch((error: unknown) => error)
    expect(String(failure)).toContain(`Fetching ${base}/file failed`)
    expect(String(failure)).toContain('ECONNREFUSED')
  })

  test.each([
    ['says so', (_request, response) => response.writeHead(200, { 'content-length': 10_000_001 }).flushHeaders()],
    [
      'has no end',
      (_request, response) => {
        const more = () => {
          if (!response.destroyed) response.write(Buffer.alloc(65_536), more)
        }
        more()
      },
    ],
  ] as [string, RequestListener][])(
    'that is larger than its tool can be and %s is given up at once',
    async (_name, listener) => {
      const { base, seen } = await serve(listener)
      const failure = get(base, { stall: 20 })
      await expect(failure).rejects.toThrow(`${base}/file is larger than 10.0 MB, far more than this file has.`)
      await expect(failure).rejects.toBeInstanceOf(UserError)
      expect(seen).toHaveLength(1)
      expect(statSync(file).size).toBeLessThan(11e6)
    },
  )

  test('never overwrites a file', async () => {
    const { base } = await serve(whole)
    await get(base)
    await expect(get(base)).rejects.toThrow('EEXIST')
  })
})

describe('redirects', () => {
  test('are followed, relative ones too', async () => {
    const { base } = await serve(
      (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
      (_request, response) => response.writeHead(307, { location: `${base}/file` }).end(),
      whole,
    )
    await expect(get(base)).resolves.toMatchObject({ sha256, url: `${base}/file` })
  })

  test('in a circle end in an error that says so', async () => {
    const { base, seen } = await serve((request, response) =>
      response.writeHead(302, { location: request.url ?? '' }).end(),
    )
    await expect(get(base)).rejects.toThrow(`${base}/file redirects more than 5 times, last to ${base}/file.`)
    expect(seen).toHaveLength(6)
  })

  test.each([undefined, 'ftp://example.com/file', 'http://['])('to %s are refused', async (location) => {
    const { base } = await serve((_request, response) => response.writeHead(301, location ? { location } : {}).end())
    const failure = get(base)
    await expect(failure).rejects.toThrow(UserError)
    await expect(failure).rejects.toThrow('to no usable place')
  })

  test('do not take the mirror’s password to another site', async () => {
    const other: (string | undefined)[] = []
    const second = await serve((request, response) => {
      other.push(request.headers.authorization)
      whole(request, response)
    })
    const own: (string | undefined)[] = []
    const first = await serve((request, response) => {
      own.push(request.headers.authorization)
      response.writeHead(302, { location: `${second.base}/file` }).end()
    })
    const masked: string[] = []
    const origin = parseOrigin('kubectl-mirror', first.base.replace('//', '//me:secret-word@'), (secret) =>
      masked.push(secret),
    )
    await download('x', { origin, path: 'file', largest: 10e6 }, file, bench.dependencies)
    const basic = Buffer.from('me:secret-word').toString('base64')
    expect([own, other]).toEqual([[`Basic ${basic}`], [undefined]])
    expect(masked).toEqual(['secret-word', basic])
  })
})

describe('a short text', () => {
  test('is fetched again after a fault', async () => {
    const { base } = await serve(
      (request) => request.socket.destroy(),
      (_request, response) => response.writeHead(429).end(),
      (_request, response) => response.end('v1.36.2\n'),
    )
    await expect(fetchText({ base }, 'stable.txt', bench.dependencies)).resolves.toEqual(Buffer.from('v1.36.2\n'))
  })

  test('that is endless is refused', async () => {
    const { base } = await serve((_request, response) => {
      response.writeHead(200)
      const more = () => {
        if (!response.destroyed) response.write(Buffer.alloc(65_536), more)
      }
      more()
    })
    await expect(fetchText({ base }, 'stable.txt', bench.dependencies)).rejects.toThrow(
      `${base}/stable.txt answers with more than 64 KB where a short text belongs.`,
    )
  })

  test('that never comes ends within its time', async () => {
    const { base, seen } = await serve(() => undefined)
    await expect(fetchText({ base }, 'stable.txt', bench.dependencies, { stall: 0.2 })).rejects.toThrow(
      `Fetching ${base}/stable.txt failed`,
    )
    expect(seen).toHaveLength(4)
  })
})

describe('a mirror', () => {
  test.each([
    ['https://mirror.example.com/kubectl/', 'https://mirror.example.com/kubectl'],
    ['https://mirror.example.com', 'https://mirror.example.com'],
    ['http://127.0.0.1:8080//', 'http://127.0.0.1:8080'],
  ])('%s', (value, base) => {
    expect(parseOrigin('kubectl-mirror', value, () => undefined)).toEqual({ base })
  })

  test.each(['mirror.example.com', 'ftp://x', 'file:///etc/passwd', 'https://x/#a'])('is not %s', (value) => {
    expect(() => parseOrigin('aws-mirror', value, () => undefined)).toThrow(`The input 'aws-mirror' is '${value}'`)
  })

  test('with a password is never shown, not even when it is not valid', () => {
    const attempt = () => parseOrigin('aws-mirror', 'ftp://me:secret@x', () => undefined)
    expect(attempt).toThrow("The input 'aws-mirror' is not valid.")
    expect(attempt).not.toThrow('secret')
    expect(() => parseOrigin('aws-mirror', 'https://x/?sig=secret', () => undefined)).toThrow('is not valid.')
    expect(() => parseOrigin('aws-mirror', 'https://x/?sig=secret', () => undefined)).not.toThrow('secret')
    expect(() => parseOrigin('aws-mirror', 'https://me:50%off@x', () => undefined)).not.toThrow()
  })

  test.each([
    ['http://mirror.example.com', true],
    ['https://mirror.example.com', false],
    ['http://127.0.0.1:1', false],
    ['http://localhost', false],
    ['http://[::1]:1', false],
    ['http://127.0.0.1.example.com', true],
  ])('%s is open to change on its way: %s', (base, yes) => {
    expect(isPlain({ base })).toBe(yes)
  })
})

import { spawn } from 'node:child_process'
import { getEventListeners } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer, Server as SecureServer } from 'node:https'
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { UserError, WorldError } from '../../../src/errors.ts'
import { type HttpConnections, openConnections } from '../../../src/net/http.ts'
import { retryTransient, TransientError } from '../../../src/net/retry.ts'
import { root } from '../../sandbox/workflow/job.ts'
import { selfSigned } from '../../support/certificate.ts'

let connections: HttpConnections
const servers: TcpServer[] = []
const sockets = new Set<Socket>()

beforeEach(() => {
  connections = openConnections()
})
afterEach(async () => {
  await connections.close()
  for (const socket of sockets) socket.destroy()
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done))
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) delete process.env[name]
})

async function serve(server: TcpServer, address = '127.0.0.1'): Promise<number> {
  servers.push(server)
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((done) => server.listen(0, address, done))
  return (server.address() as AddressInfo).port
}

const listen = async (listener: RequestListener) => `http://127.0.0.1:${await serve(createServer(listener))}`

describe('a request', () => {
  test('sends method, headers and a streamed body, and reads the answer', async () => {
    const origin = await listen(async (request, response) => {
      const body = await Readable.from(request).toArray()
      response.writeHead(201, { 'X-Seen': `${request.method} ${request.url} ${request.headers['x-a']}` })
      response.end(Buffer.concat(body))
    })
    const answer = await connections.http({
      url: `${origin}/path?q=1`,
      method: 'PUT',
      headers: { 'x-a': 'b' },
      body: Readable.from([Buffer.from('he'), Buffer.from('llo')]),
    })
    expect(answer.status).toBe(201)
    expect(answer.headers['x-seen']).toBe('PUT /path?q=1 b')
    expect(await answer.body.text()).toBe('hello')
  })

  test('to a server that never answers ends in its time and names the host', async () => {
    const origin = await listen(() => {})
    const failed = connections.http({ url: origin, timeout: 0.2 })
    await expect(failed).rejects.toThrow(`${new URL(origin).host} did not answer in time.`)
    await expect(failed).rejects.toBeInstanceOf(WorldError)
  })

  test('whose body stalls ends as well', async () => {
    const origin = await listen((_, response) => {
      response.writeHead(200, { 'Content-Length': '100' })
      response.write('part')
    })
    const answer = await connections.http({ url: origin, timeout: 0.2 })
    await expect(answer.body.text()).rejects.toThrow()
  })

  test('whose body has no end ends, unless a large one is asked for', async () => {
    const chunk = Buffer.alloc(1024 * 1024)
    const origin = await listen((_, response) => {
      const write = () => {
        while (!response.destroyed && response.write(chunk));
      }
      write()
      response.on('drain', write)
    })
    const answer = await connections.http({ url: origin })
    await expect(answer.body.text()).rejects.toThrow('exceeds')
    const large = await connections.http({ url: origin, large: true })
    let length = 0
    for await (const piece of large.body) {
      length += piece.length
      if (length > 20 * chunk.length) break
    }
    expect(length).toBeGreaterThan(20 * chunk.length)
  })

  test('to a closed port says that the host cannot be reached', async () => {
    await expect(connections.http({ url: 'http://127.0.0.1:1' })).rejects.toThrow('127.0.0.1:1 cannot be reached')
  })

  test('to a name that does not resolve says so', async () => {
    await expect(connections.http({ url: 'http://nowhere.invalid/' })).rejects.toThrow(
      'the name nowhere.invalid does not resolve',
    )
  })

  test('that is cancelled fails with the reason of the signal', async () => {
    const origin = await listen(() => {})
    const reason = new Error('cancelled by the test')
    const controller = new AbortController()
    const failed = connections.http({ url: origin, signal: controller.signal })
    controller.abort(reason)
    await expect(failed).rejects.toBe(reason)
    await expect(connections.http({ url: origin, signal: controller.signal })).rejects.toBe(reason)
  })

  test.each([false, true])('that is cancelled within its body (large: %s) fails with that reason', async (large) => {
    const origin = await listen((_, response) => {
      response.write('part')
    })
    const reason = new Error('cancelled by the test')
    const controller = new AbortController()
    const { body } = await connections.http({ url: origin, signal: controller.signal, large })
    body.once('data', () => controller.abort(reason))
    await expect(body.text()).rejects.toBe(reason)
  })

  test('leaves nothing at its signal', async () => {
    const origin = await listen((_, response) => response.end('in'))
    const { signal } = new AbortController()
    for (const large of [false, true]) await (await connections.http({ url: origin, signal, large })).body.text()
    await expect(connections.http({ url: 'http://127.0.0.1:1', signal })).rejects.toThrow()
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('has the headers that are meant: the length of its body, no login from its URL; those of an answer are joined', async () => {
    const origin = await listen((request, response) => {
      response.setHeader('Set-Cookie', ['a=1', 'b=2'])
      response.end(JSON.stringify(request.headers))
    })
    const url = new URL(origin)
    Object.assign(url, { username: 'me', password: 'secret' })
    const { body, headers } = await connections.http({ url, method: 'DELETE', body: 'ü' })
    expect(headers['set-cookie']).toBe('a=1,b=2')
    const seen = (await body.json()) as Record<string, string>
    expect(seen).toMatchObject({ 'content-length': '2', 'user-agent': 'ds-infra', host: url.host })
    expect(seen).not.toHaveProperty('authorization')
  })

  test('whose answer breaks off says so, to a reader that comes late as well', async () => {
    const origin = await listen((request, response) => {
      response.writeHead(200, { 'Content-Length': '100' })
      response.write('part', () => request.socket.destroy())
    })
    const { body } = await connections.http({ url: origin })
    await sleep(50)
    await expect(body.text()).rejects.toMatchObject({ code: 'ECONNRESET' })
  })

  test('waits for a reader that takes longer than its time-out', async () => {
    const whole = Buffer.alloc(8 * 1024 * 1024)
    const origin = await listen((_, response) => response.end(whole))
    for (const large of [false, true]) {
      const { body } = await connections.http({ url: origin, timeout: 0.2, large })
      await sleep(600)
      expect(await body.text()).toHaveLength(whole.length)
    }
  })

  test.each(['http', 'https'])(
    'by %s to what accepts a connection and says nothing ends in its time',
    async (scheme) => {
      const port = await serve(createTcpServer())
      const failed = connections.http({ url: `${scheme}://127.0.0.1:${port}`, timeout: 0.2 })
      await expect(failed).rejects.toThrow(`127.0.0.1:${port} did not answer in time.`)
    },
  )
})

describe('a streamed body', () => {
  const piece = Buffer.alloc(64 * 1024)

  /** Has no end. */
  const endless = () =>
    new Readable({
      read() {
        this.push(piece)
      },
    })

  const send = (url: string, body: Readable, more: { timeout?: number; headers?: Record<string, string> } = {}) =>
    connections.http({ url, method: 'PUT', body, ...more })

  test('may take longer than the time-out while bytes flow', async () => {
    let received = 0
    const origin = await listen(async (request, response) => {
      for await (const chunk of request) {
        received += chunk.length
        await sleep(12)
      }
      response.end('done')
    })
    const pieces = 256
    const { body } = await send(origin, Readable.from(Array(pieces).fill(piece)), { timeout: 2 })
    expect(await body.text()).toBe('done')
    expect(received).toBe(pieces * piece.length)
  })

  test('may come from a source that is slower than the time-out', async () => {
    const origin = await listen((request, response) => request.pipe(response))
    async function* slow() {
      yield 'a'
      await sleep(600)
      yield 'b'
    }
    const held = await listen((request, response) => {
      request.resume().on('end', () => response.end('done'))
    })
    expect(await (await send(held, Readable.from(slow()), { timeout: 0.2 })).body.text()).toBe('done')
    expect(await (await send(origin, Readable.from(slow()), { timeout: 2 })).body.text()).toBe('ab')
  })

  test('that the server does not take ends in its time, with its source', async () => {
    const origin = await listen((request) => request.pause())
    const source = endless()
    await expect(send(origin, source, { timeout: 0.2 })).rejects.toThrow('did not answer in time')
    expect(source.destroyed).toBe(true)
  })

  test.each([
    ['and closes the connection', 'Connection: close\r\n', true],
    ['and leaves the connection open', '', false],
  ])('that a server refuses early %s: the answer is told', async (_, header, closes) => {
    const port = await serve(
      createTcpServer((socket) => {
        socket.on('error', () => {})
        socket.once('data', () => {
          socket.pause()
          socket.write(`HTTP/1.1 413 Too Large\r\nContent-Length: 9\r\n${header}\r\ntoo large`)
          if (closes) socket.end()
        })
      }),
    )
    for (const headers of [{}, { 'content-length': String(1e9) }]) {
      const source = endless()
      const { status, body } = await send(`http://127.0.0.1:${port}`, source, { headers })
      expect([status, await body.text()]).toEqual([413, 'too large'])
      expect(source.destroyed).toBe(true)
    }
  })

  test('whose source fails makes the request fail, and the server does not take it for whole', async () => {
    let whole = 0
    const origin = await listen((request) => {
      request.on('error', () => {}).resume()
      request.on('end', () => {
        whole += 1
      })
    })
    async function* breaking() {
      yield piece
      throw new Error('the disk broke')
    }
    await expect(send(origin, Readable.from(breaking()))).rejects.toThrow('the disk broke')
    const early = new Readable({ read() {} })
    const failed = send(origin, early)
    early.destroy(new Error('broken before it was read'))
    await expect(failed).rejects.toThrow('broken before it was read')
    const headers = { 'content-length': '10' }
    await expect(send(origin, Readable.from(['short']), { headers })).rejects.toThrow('ended after 5 of 10 bytes')
    await expect(send(origin, Readable.from(['far too long']), { headers })).rejects.toThrow()
    expect(whole).toBe(0)
  })

  test('ends with its request: refused connection, cancelled, nothing listening any more', async () => {
    const source = endless()
    await expect(send('http://127.0.0.1:1', source)).rejects.toThrow('cannot be reached')
    expect(source.destroyed).toBe(true)
    const unused = endless()
    await connections.close()
    await expect(send('http://127.0.0.1:1', unused)).rejects.toThrow('the connections are closed')
    expect(unused.destroyed).toBe(true)
  })

  test('of known length leaves the connection open for the next one', async () => {
    let opened = 0
    const server = createServer((request, response) => request.resume().on('end', () => response.end()))
    server.on('connection', () => {
      opened += 1
    })
    const origin = `http://127.0.0.1:${await serve(server)}`
    for (let count = 0; count < 5; count += 1) {
      const headers = { 'content-length': String(4 * piece.length) }
      await (await send(origin, Readable.from(Array(4).fill(piece)), { headers })).body.text()
    }
    expect(opened).toBe(1)
  })
})

describe('a connection that was kept', () => {
  /** Answers the first request of each connection, and breaks it off at the second. */
  async function forgetful() {
    const seen: string[] = []
    const used = new WeakSet<Socket>()
    const origin = await listen((request, response) => {
      seen.push(request.method ?? '')
      if (used.has(request.socket)) return void request.socket.resetAndDestroy()
      used.add(request.socket)
      request.resume().on('end', () => response.end('in'))
    })
    return { origin, seen }
  }

  const bodyOf = (method: string | undefined) => (method === 'POST' || method === 'PUT' ? { body: 'x' } : {})

  test.each([
    {},
    { method: 'GET' },
    { method: 'POST', idempotent: true },
    { method: 'PUT', idempotent: true },
  ] as const)('and that its server closes then: %j is sent again on a new one', async (details) => {
    const { origin, seen } = await forgetful()
    for (let count = 0; count < 3; count += 1) {
      const { body, status } = await connections.http({ url: origin, ...details, ...bodyOf(details.method) })
      await body.text()
      expect(status).toBe(200)
    }
    expect(seen).toHaveLength(5)
  })

  // The server may have done what was asked, and the connection broke before it could say so.
  test.each([
    { method: 'POST' },
    { method: 'PUT' },
    { method: 'PATCH' },
    { method: 'DELETE' },
    { method: 'GET', idempotent: false },
  ] as const)('and that its server closes then: %j is not sent again', async (details) => {
    const { origin, seen } = await forgetful()
    const request = () => connections.http({ url: origin, ...details, ...bodyOf(details.method) })
    await (await request()).body.text()
    const failed = request()
    await expect(failed).rejects.toThrow('the connection ended before its answer did')
    await expect(failed).rejects.toBeInstanceOf(TransientError)
    expect(seen).toHaveLength(2)
  })

  test('and that its server closes then: a stream cannot be sent again', async () => {
    const { origin, seen } = await forgetful()
    await (await connections.http({ url: origin })).body.text()
    const failed = connections.http({ url: origin, method: 'PUT', body: Readable.from(['x']) })
    await expect(failed).rejects.toThrow('the connection ended before its answer did')
    expect(seen).toHaveLength(2)
  })

  test('is told apart from a new one that breaks off: that is a fault', async () => {
    let calls = 0
    const origin = await listen((request) => {
      calls += 1
      request.socket.destroy()
    })
    await expect(connections.http({ url: origin })).rejects.toThrow('the connection ended before its answer did')
    expect(calls).toBe(1)
  })
})

describe('close', () => {
  /** Runs a script that has `http` and `close` in a process of its own, to its natural end. */
  async function run(script: string, environment: Record<string, string> = {}) {
    const module = pathToFileURL(`${root}/src/net/http.ts`).href
    const program = `import { openConnections } from '${module}'
      import { Readable } from 'node:stream'
      const { http, close } = openConnections()
      ${script}`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      env: { PATH: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 15_000,
    })
    const [code, out, errors] = await Promise.all([
      new Promise((done) => child.on('close', done)),
      child.stdout.setEncoding('utf8').toArray(),
      child.stderr.setEncoding('utf8').toArray(),
    ])
    return { code, out: out.join(''), errors: errors.join('') }
  }

  test('ends what is under way, and the process with it', async () => {
    const silent = await listen(() => {})
    const stalled = await listen((_, response) => {
      response.write('part')
    })
    const { code, out, errors } = await run(`
      const source = new Readable({ read() { this.push('x'.repeat(1e5)) } })
      const failing = [http({ url: '${silent}' }), http({ url: '${silent}', method: 'PUT', body: source })]
      const { body } = await http({ url: '${stalled}' })
      failing.push(body.text())
      await close()
      console.log((await Promise.allSettled(failing)).map(({ status }) => status).join(), source.destroyed)
    `)
    expect([code, out, errors]).toEqual([0, 'rejected,rejected,rejected true\n', ''])
  })

  test('ends connections to a proxy that does not answer', async () => {
    const port = await serve(createTcpServer())
    const { code, out, errors } = await run(
      `
      const signal = AbortSignal.timeout(200)
      const failing = [http({ url: 'http://behind.invalid', signal }), http({ url: 'https://behind.invalid', timeout: 0.3 })]
      console.log((await Promise.allSettled(failing)).map(({ reason }) => reason.message).join(' '))
      const pending = http({ url: 'http://behind.invalid' }).catch(() => {})
      await new Promise((done) => setTimeout(done, 100))
      await close()
      `,
      { HTTP_PROXY: `http://127.0.0.1:${port}`, HTTPS_PROXY: `http://127.0.0.1:${port}` },
    )
    expect([code, errors]).toEqual([0, ''])
    expect(out).toContain('due to timeout behind.invalid did not answer in time.')
  })
})

describe('TLS', () => {
  test('of an unknown authority points to NODE_EXTRA_CA_CERTS; its own CA makes it pass', async () => {
    const { certificate, key } = await selfSigned('127.0.0.1')
    const port = await serve(createSecureServer({ cert: certificate, key }, (_, response) => response.end('in')))
    const failed = connections.http({ url: `https://127.0.0.1:${port}` })
    await expect(failed).rejects.toBeInstanceOf(UserError)
    await expect(failed).rejects.toMatchObject({ remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS') })
    const answer = await connections.http({ url: `https://127.0.0.1:${port}`, ca: certificate })
    expect(await answer.body.text()).toBe('in')
  })

  test('of another host name is refused', async () => {
    const { certificate, key } = await selfSigned('10.0.0.1')
    const port = await serve(createSecureServer({ cert: certificate, key }, (_, response) => response.end()))
    await expect(connections.http({ url: `https://127.0.0.1:${port}`, ca: certificate })).rejects.toThrow(
      'TLS certificate of 127.0.0.1',
    )
  })
})

describe('a proxy', () => {
  /** Connects every host to the one upstream, as a proxy with its own DNS would. */
  async function startProxy(upstream: string, expectedAuthorization?: string, proxy: Server = createServer()) {
    const seen: string[] = []
    proxy.on('connect', (request, client) => {
      seen.push(request.url ?? '')
      if (expectedAuthorization && request.headers['proxy-authorization'] !== expectedAuthorization) {
        client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
        return
      }
      const { hostname, port } = new URL(upstream)
      const server = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n')
        server.pipe(client).pipe(server)
      })
      sockets.add(server)
    })
    // One with a certificate is asked for as localhost, which may be ::1.
    const address = proxy instanceof SecureServer ? 'localhost' : '127.0.0.1'
    return { url: `127.0.0.1:${await serve(proxy, address)}`, seen }
  }

  test('is used for hosts that NO_PROXY does not name', async () => {
    const origin = await listen((request, response) => response.end(request.headers.host))
    const proxy = await startProxy(origin)
    process.env.HTTP_PROXY = `http://${proxy.url}`
    process.env.NO_PROXY = 'direct.invalid'
    const answer = await connections.http({ url: 'http://behind.invalid/x' })
    expect(await answer.body.text()).toBe('behind.invalid')
    expect(proxy.seen).toEqual(['behind.invalid:80'])
    await expect(connections.http({ url: 'http://direct.invalid/' })).rejects.toThrow('does not resolve')
    expect(proxy.seen).toHaveLength(1)
  })

  test.each([
    ['host:port', (place: string) => place],
    ['user:password@host:port', (place: string) => `me:p%40ss%2540%@${place}`],
    ['//host:port', (place: string) => `//${place}`],
    ['a URL in capitals', (place: string) => `HTTP://${place}/`],
  ])('may be given as %s, in either case of the variable', async (_name, write) => {
    const origin = await listen((_, response) => response.end('in'))
    const login = `Basic ${Buffer.from('me:p@ss%40%').toString('base64')}`
    for (const name of ['HTTP_PROXY', 'http_proxy']) {
      const proxy = await startProxy(origin, write('').includes('@') ? login : undefined)
      // A name, which `new URL` takes for a scheme where there is none.
      process.env[name] = write(`localhost:${proxy.url.split(':')[1]}`)
      expect(await (await connections.http({ url: 'http://behind.invalid/' })).body.text()).toBe('in')
      expect(proxy.seen).toEqual(['behind.invalid:80'])
      delete process.env[name]
    }
  })

  test('that is malformed is an error of the user and no connection, not even a direct one', async () => {
    let requests = 0
    const origin = await listen((_, response) => {
      requests += 1
      response.end()
    })
    process.env.HTTP_PROXY = 'http://me:s3cret#@proxy.example.com:3128'
    const url = origin.replace('127.0.0.1', 'other.invalid')
    const failure = await connections.http({ url }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UserError)
    expect(String(failure)).toContain('The variable HTTP_PROXY is not the address of a proxy.')
    expect(requests).toBe(0)
  })

  test.each([
    [407, false],
    [403, false],
    [429, true],
    [502, true],
    [503, true],
  ])('that refuses with %d is tried again: %s', async (status, again) => {
    const proxy = createServer()
    proxy.on('connect', (_request, client) => client.end(`HTTP/1.1 ${status} No\r\n\r\n`))
    process.env.HTTP_PROXY = `http://127.0.0.1:${await serve(proxy)}`
    const failure = await connections.http({ url: 'http://behind.invalid/' }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(WorldError)
    expect(String(failure)).toContain(`The proxy refused to connect to behind.invalid: it answered ${status} No.`)
    expect(failure instanceof TransientError).toBe(again)
  })

  test('gets its user and password from the URL, and its refusal is told apart', async () => {
    const origin = await listen((_, response) => response.end('in'))
    const proxy = await startProxy(origin, `Basic ${Buffer.from('me:p@ss%40%').toString('base64')}`)
    process.env.HTTP_PROXY = `http://me:p%40ss%2540%25@${proxy.url}`
    const answer = await connections.http({ url: 'http://behind.invalid/' })
    expect(await answer.body.text()).toBe('in')
    process.env.HTTP_PROXY = `http://me:wrong@${proxy.url}`
    await expect(connections.http({ url: 'http://other.invalid/' })).rejects.toThrow('The proxy refused to connect')
  })

  const secure = async (...names: string[]) => {
    const { certificate, key } = await selfSigned(...names)
    const port = await serve(createSecureServer({ cert: certificate, key }, (_, response) => response.end('in')))
    return { certificate, origin: `https://127.0.0.1:${port}` }
  }

  test('leads to a server with a CA of its own, whose certificate is checked for the server', async () => {
    const { certificate, origin } = await secure('behind.invalid', '10.0.0.1')
    process.env.HTTPS_PROXY = `http://${(await startProxy(origin)).url}`
    for (const host of ['behind.invalid', '10.0.0.1']) {
      const answer = await connections.http({ url: `https://${host}/`, ca: certificate })
      expect(await answer.body.text()).toBe('in')
      await expect(connections.http({ url: `https://${host}/` })).rejects.toMatchObject({
        remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
      })
    }
    for (const host of ['other.invalid', '10.0.0.2']) {
      await expect(connections.http({ url: `https://${host}/`, ca: certificate })).rejects.toThrow(
        `TLS certificate of ${host}`,
      )
    }
  })

  test('may be reached by TLS itself; its name is not that of the server', async () => {
    const { certificate, key } = await selfSigned('localhost')
    const { origin, certificate: ca } = await secure('localhost')
    const proxy = await startProxy(origin, undefined, createSecureServer({ cert: certificate, key }))
    process.env.HTTPS_PROXY = `https://localhost:${proxy.url.split(':')[1]}`
    const trusted = getCACertificates('default')
    setDefaultCACertificates([...trusted, certificate])
    try {
      for (const host of ['10.0.0.2', 'behind.invalid']) {
        await expect(connections.http({ url: `https://${host}/`, ca })).rejects.toThrow(`TLS certificate of ${host}`)
      }
      process.env.HTTP_PROXY = process.env.HTTPS_PROXY
      const plain = await startProxy(
        await listen((_, response) => response.end('in')),
        undefined,
        createSecureServer({ cert: certificate, key }),
      )
      process.env.HTTP_PROXY = `https://localhost:${plain.url.split(':')[1]}`
      expect(await (await connections.http({ url: 'http://behind.invalid/' })).body.text()).toBe('in')
    } finally {
      setDefaultCACertificates(trusted)
    }
  })

  test('keeps its tunnels for the next request', async () => {
    const proxy = await startProxy(await listen((_, response) => response.end('in')))
    process.env.HTTP_PROXY = `http://${proxy.url}`
    for (let count = 0; count < 3; count += 1) {
      await (await connections.http({ url: 'http://behind.invalid/' })).body.text()
    }
    expect(proxy.seen).toHaveLength(1)
  })

  test('that is not there, or that closes the connection, is a fault', async () => {
    process.env.HTTP_PROXY = 'http://127.0.0.1:1'
    await expect(connections.http({ url: 'http://behind.invalid/' })).rejects.toThrow('ECONNREFUSED')
    const port = await serve(createTcpServer((socket) => socket.end()))
    process.env.HTTP_PROXY = `http://127.0.0.1:${port}`
    await expect(connections.http({ url: 'http://behind.invalid/' })).rejects.toBeInstanceOf(WorldError)
  })
})

describe('retryTransient', () => {
  const policy = { what: 'The call', onRetry: () => {} }

  test('tries again after faults that may pass, and tells so', async () => {
    const told: string[] = []
    let calls = 0
    const result = await retryTransient(
      async () => {
        calls += 1
        if (calls < 3) throw new TransientError('down.', 'Wait.')
        return calls
      },
      { ...policy, onRetry: (message) => told.push(message) },
    )
    expect(result).toBe(3)
    expect(told).toEqual(Array(2).fill('The call failed (down.) Trying again.'))
  })

  test('does not repeat what an error says by itself', async () => {
    const told: string[] = []
    const failing = retryTransient(
      async () => {
        throw new TransientError('The call failed: down.', 'Wait.')
      },
      { ...policy, attempts: 2, onRetry: (message) => told.push(message) },
    )
    await expect(failing).rejects.toThrow('The call failed: down.')
    expect(told).toEqual(['The call failed: down. Trying again.'])
  })

  test.each([
    ['a mistake of the user', UserError],
    ['a fault of the world that is not known to pass', WorldError],
    ['an error of the code', TypeError],
  ])('never tries again after %s', async (_name, Fault) => {
    let calls = 0
    const failing = retryTransient(async () => {
      calls += 1
      throw new Fault('wrong.', 'Fix.' as never)
    }, policy)
    await expect(failing).rejects.toThrow('wrong.')
    expect(calls).toBe(1)
  })

  test('gives up with the last error when the tries are used up', async () => {
    let calls = 0
    const failing = retryTransient(
      async () => {
        calls += 1
        throw new TransientError(`down ${calls}.`, 'Wait.')
      },
      { ...policy, attempts: 3 },
    )
    await expect(failing).rejects.toThrow('down 3.')
    expect(calls).toBe(3)
  })
})

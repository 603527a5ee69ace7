import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { UserError, WorldError } from '../../src/errors.ts'
import { type HttpConnections, openConnections } from '../../src/net/http.ts'
import { retryTransient } from '../../src/net/retry.ts'
import { selfSigned } from '../support/certificate.ts'

let connections: HttpConnections
const servers: Server[] = []
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

async function serve(server: Server): Promise<number> {
  servers.push(server)
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
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
  async function startProxy(upstream: string, expectedAuthorization?: string) {
    const seen: string[] = []
    const proxy = createServer()
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
    return { url: `127.0.0.1:${await serve(proxy)}`, seen }
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

  test('gets its user and password from the URL, and its refusal is told apart', async () => {
    const origin = await listen((_, response) => response.end('in'))
    const proxy = await startProxy(origin, `Basic ${Buffer.from('me:p@ss%40%').toString('base64')}`)
    process.env.HTTP_PROXY = `http://me:p%40ss%2540%25@${proxy.url}`
    const answer = await connections.http({ url: 'http://behind.invalid/' })
    expect(await answer.body.text()).toBe('in')
    process.env.HTTP_PROXY = `http://me:wrong@${proxy.url}`
    await expect(connections.http({ url: 'http://other.invalid/' })).rejects.toThrow('The proxy refused to connect')
  })
})

describe('retryTransient', () => {
  const policy = { what: 'The call', onRetry: () => {} }

  test('tries again after faults of the world, and tells so', async () => {
    const told: string[] = []
    let calls = 0
    const result = await retryTransient(
      async () => {
        calls += 1
        if (calls < 3) throw new WorldError('down.', 'Wait.')
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
        throw new WorldError('The call failed: down.', 'Wait.')
      },
      { ...policy, attempts: 2, onRetry: (message) => told.push(message) },
    )
    await expect(failing).rejects.toThrow('The call failed: down.')
    expect(told).toEqual(['The call failed: down. Trying again.'])
  })

  test('never tries again after a mistake of the user', async () => {
    let calls = 0
    const failing = retryTransient(async () => {
      calls += 1
      throw new UserError('wrong.', 'Fix.')
    }, policy)
    await expect(failing).rejects.toThrow('wrong.')
    expect(calls).toBe(1)
  })

  test('gives up with the last error when the tries are used up', async () => {
    let calls = 0
    const failing = retryTransient(
      async () => {
        calls += 1
        throw new WorldError(`down ${calls}.`, 'Wait.')
      },
      { ...policy, attempts: 3 },
    )
    await expect(failing).rejects.toThrow('down 3.')
    expect(calls).toBe(3)
  })
})

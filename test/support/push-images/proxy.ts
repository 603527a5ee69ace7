/** A proxy before a registry that counts requests and breaks some of them, also in the middle of a body. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to a request; undefined: it is forwarded. */
export type Interference =
  | { status: number; headers?: Record<string, string> }
  /** Forwards this many bytes of the body, then closes both connections. */
  | { cutAfter: number }
  /** Forwards the request and never answers. */
  | { stall: true }
  | undefined

export interface SeenRequest {
  method: string
  path: string
  headers: IncomingMessage['headers']
}

export interface RegistryProxy extends AsyncDisposable {
  host: string
  requests: SeenRequest[]
  interfere: (request: SeenRequest) => Interference
  /** Number of requests that complete the upload of a blob. */
  uploads(): number
}

export async function startRegistryProxy(target: string): Promise<RegistryProxy> {
  const requests: SeenRequest[] = []
  const [hostname, port] = target.split(':')
  const server = createServer((incoming, answer) => {
    const seen = { method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers }
    requests.push(seen)
    const fault = proxy.interfere(seen)
    if (fault && 'status' in fault) {
      incoming.resume()
      incoming.on('end', () => answer.writeHead(fault.status, fault.headers).end())
      return
    }
    if (fault && 'stall' in fault) {
      incoming.resume()
      return
    }
    forward(incoming, answer, { hostname, port, cutAfter: fault?.cutAfter })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const proxy: RegistryProxy = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    interfere: () => undefined,
    uploads: () => requests.filter(({ method, path }) => method === 'PUT' && path.includes('/blobs/uploads/')).length,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
  return proxy
}

function forward(
  incoming: IncomingMessage,
  answer: ServerResponse,
  {
    hostname,
    port,
    cutAfter,
  }: { hostname: string | undefined; port: string | undefined; cutAfter: number | undefined },
): void {
  const { method, url: path, headers } = incoming
  const outgoing = request({ hostname, port, method, path, headers }, (response) => {
    answer.writeHead(response.statusCode ?? 500, response.headers)
    response.pipe(answer)
  })
  outgoing.on('error', () => answer.destroy())
  let passed = 0
  incoming.on('data', (chunk: Buffer) => {
    passed += chunk.length
    if (!outgoing.write(chunk)) {
      incoming.pause()
      outgoing.once('drain', () => incoming.resume())
    }
    if (cutAfter === undefined || passed < cutAfter) return
    incoming.removeAllListeners('data')
    // Delayed, so that the forwarded bytes reach the registry before its connection ends.
    setTimeout(() => {
      outgoing.destroy()
      incoming.socket.destroy()
    }, 50)
  })
  incoming.on('end', () => outgoing.end())
}

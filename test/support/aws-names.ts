/**
 * Lets a bundle reach the sandbox by AWS's real host names: a proxy for `HTTPS_PROXY` that terminates the TLS of these
 * hosts and forwards each request to the origin that replaces the host.
 */
import { writeFileSync } from 'node:fs'
import {
  createServer as createHttpServer,
  type IncomingMessage,
  request as openRequest,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { selfSigned } from './certificate.ts'

export interface AwsNames extends AsyncDisposable {
  /** For the job under test. */
  environment: { HTTPS_PROXY: string; NODE_EXTRA_CA_CERTS: string }
  /** `host:port` of every tunnel that was requested. */
  tunnels: string[]
  /** Host and path of every request, in order. */
  requests: string[]
}

/** `hosts` maps a host name to an origin such as `http://127.0.0.1:1234`; every other host is refused with 502. */
export async function awsNames(hosts: Record<string, string>, folder: string): Promise<AwsNames> {
  const { certificate, key } = await selfSigned(...Object.keys(hosts))
  const ca = join(folder, 'aws-names.pem')
  writeFileSync(ca, certificate)
  const tunnels: string[] = []
  const requests: string[] = []
  const site = createTlsServer({ cert: certificate, key }, (incoming, response) => {
    requests.push(`${incoming.headers.host}${incoming.url}`)
    forward(hosts[incoming.headers.host ?? ''] ?? '', incoming, response)
  })
  const sitePort = await listen(site)
  const proxy = createHttpServer()
  // `server.close` does not know the sockets of tunnels, so they are closed here.
  const sockets = new Set<Socket>()
  proxy.on('connect', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    sockets.add(socket)
    tunnels.push(incoming.url ?? '')
    socket.on('error', () => socket.destroy())
    if (!hosts[incoming.url?.replace(/:443$/, '') ?? '']) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const upstream = connect(sitePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      socket.pipe(upstream).pipe(socket)
    })
    // One end that goes takes the other with it: `pipe` alone passes on no abrupt end.
    upstream.on('error', () => {})
    upstream.once('close', () => socket.destroy())
    socket.once('close', () => upstream.destroy())
  })
  const port = await listen(proxy)
  return {
    environment: { HTTPS_PROXY: `http://127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: ca },
    tunnels,
    requests,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      for (const server of [proxy, site]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

function forward(origin: string, incoming: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url } = incoming
  const onward = openRequest(`${origin}${url}`, { method: method ?? 'GET', headers }, (answer) => {
    const { location } = answer.headers
    // The origin does not know that TLS ends here.
    const own = location?.startsWith(`http://${headers.host}/`) ? { location: location.replace('http:', 'https:') } : {}
    response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...own })
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  incoming.pipe(onward)
}

import { isIP, type Socket } from 'node:net'
import { checkServerIdentity } from 'node:tls'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { ConnectionError } from './connection-error.ts'

type Connect = HttpsProxyAgent<string>['connect']

/** How the agent keeps its connections. */
interface TunnelOptions {
  /** Milliseconds that an idle connection is kept. */
  idle: number
  /** Ends connections to the proxy that are not tunnels yet: the agent does not know those. */
  signal: AbortSignal
}

/**
 * An agent for requests through a proxy, which is reached by http or https. All requests go through tunnels (CONNECT),
 * also those to http, so that the proxy sees no headers. The user and password are those of the URL.
 *
 * If the proxy refuses, the request fails with ERR_PROXY_REFUSED.
 */
export function tunnelAgent(proxy: URL, { idle, signal }: TunnelOptions): HttpsProxyAgent<string> {
  const options = { keepAlive: true, noDelay: true, signal }
  const agent = new TunnelAgent(proxy.href, options)
  // HttpsProxyAgent does not set the options of http's Agent.
  agent.options.timeout = idle
  return agent
}

class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(...[request, options]: Parameters<Connect>): Promise<Socket> {
    let refusal: ConnectionError | undefined
    request.once('proxyConnect', ({ statusCode, statusText }: { statusCode: number; statusText: string }) => {
      const answer = `it answered ${statusCode} ${statusText}`.trim()
      if (statusCode !== 200) refusal = new ConnectionError('ERR_PROXY_REFUSED', answer, statusCode)
    })
    const socket = await super.connect(request, withIdentity(options))
    // The agent would hand out the proxy's refusal as if it were the server's answer.
    if (refusal === undefined) return socket
    socket.destroy()
    throw refusal
  }
}

/** Without it, the certificate of a host given by address would be checked against the proxy's name. */
function withIdentity(options: Parameters<Connect>[1]): Parameters<Connect>[1] {
  const { host } = options
  if (!options.secureEndpoint || !host || !isIP(host)) return options
  return { ...options, checkServerIdentity: (_proxy, certificate) => checkServerIdentity(host, certificate) }
}

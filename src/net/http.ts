import type { Readable } from 'node:stream'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici'
import { networkError } from './diagnosis.ts'

/**
 * The one place that opens connections. Proxies come from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` as the runner
 * reads them; further CAs from `NODE_EXTRA_CA_CERTS` (Node itself).
 */
export interface HttpRequest {
  url: string | URL
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Record<string, string>
  body?: string | Uint8Array | Readable
  /** Seconds to wait for the connection, for the headers, and between two pieces of the body. Default 20. */
  timeout?: number
  /** Ends the request early: a deadline or a cancelled job. */
  signal?: AbortSignal
  /** The answer may have any size: it goes to a file. Otherwise it ends with an error after 16 MiB. */
  large?: boolean
  /** PEM of the CA to trust instead of the usual ones (a cluster's own). */
  ca?: string
}

export interface HttpResponse {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  /** Must be read to its end, or destroyed. */
  body: Readable & { text(): Promise<string>; json(): Promise<unknown> }
}

export type Http = (request: HttpRequest) => Promise<HttpResponse>

/** Opens connections as long as it lives; close it at the end, or idle ones keep the process alive for some seconds. */
export interface HttpConnections {
  http: Http
  close(): Promise<void>
}

const defaultTimeout = 20

/** Bytes. Answers that are kept in memory are far shorter (a manifest has at most 4 MiB); an endless one must end. */
const mostInMemory = 16 * 1024 * 1024

/** A set of connections, kept open for reuse, one pool per proxy, CA and time-out. */
export function openConnections(): HttpConnections {
  const dispatchers = new Map<string, Dispatcher>()
  const dispatcherFor = (url: URL, { timeout = defaultTimeout, ca, large = false }: HttpRequest): Dispatcher => {
    const proxy = getProxyUrl(url)
    const key = JSON.stringify([proxy?.href, timeout, ca, large])
    const known = dispatchers.get(key)
    if (known) return known
    const created = createDispatcher(timeout * 1000, large, proxy, ca)
    dispatchers.set(key, created)
    return created
  }
  return {
    http: (details) => send(details, dispatcherFor),
    close: async () => {
      await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.destroy()))
    },
  }
}

function createDispatcher(milliseconds: number, large: boolean, proxy?: URL, ca?: string): Dispatcher {
  const maxResponseSize = large ? -1 : mostInMemory
  const limits = { headersTimeout: milliseconds, bodyTimeout: milliseconds, maxResponseSize }
  const tls = { timeout: milliseconds, ...(ca ? { ca } : {}) }
  if (!proxy) return new Agent({ ...limits, connect: tls })
  // `getProxyUrl` has decoded both.
  const credentials = `${proxy.username}:${proxy.password}`
  return new ProxyAgent({
    ...limits,
    uri: proxy.origin,
    requestTls: tls,
    ...(proxy.username ? { token: `Basic ${Buffer.from(credentials).toString('base64')}` } : {}),
  })
}

async function send(
  details: HttpRequest,
  dispatcherFor: (url: URL, details: HttpRequest) => Dispatcher,
): Promise<HttpResponse> {
  const url = new URL(details.url)
  try {
    const response = await request(url, {
      dispatcher: dispatcherFor(url, details),
      method: details.method ?? 'GET',
      headers: { 'user-agent': 'ds-infra', ...details.headers },
      body: details.body ?? null,
      ...(details.signal ? { signal: details.signal } : {}),
    })
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(response.headers)) headers[name] = String(value)
    // A body that breaks off before its reader has begun must not end the process: the reader meets the error then.
    response.body.on('error', () => {})
    return { status: response.statusCode, headers, body: response.body }
  } catch (cause) {
    if (details.signal?.aborted) throw details.signal.reason
    throw networkError(url, cause)
  }
}

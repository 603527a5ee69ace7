import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { codeOf } from '../errors.ts'
import type { Environment } from '../job/environment.ts'
import { type AnswerBody, answerBody, sendStream } from './body.ts'
import { ConnectionError } from './connection-error.ts'
import { networkError } from './diagnosis.ts'

/**
 * The one place that opens connections. Proxies come from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (see
 * `proxyFor`), further CAs from `NODE_EXTRA_CA_CERTS` (which Node itself reads).
 */
export interface HttpRequest {
  url: string | URL
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Record<string, string>
  body?: string | Uint8Array | Readable
  /**
   * Whether the server may carry out the request twice. If so, it is sent again when a reused connection turns out to
   * be closed, although the server may have acted on it. Default: GET and HEAD only. A body that is a stream is never
   * sent twice.
   */
  idempotent?: boolean
  /**
   * Seconds to wait for the connection, for the headers once the body is sent, and between two pieces of the body.
   * Time in which the server waits for us (a slow source, an answer that nobody reads) does not count. Default 20.
   */
  timeout?: number
  /** Ends the request early: a deadline or a cancelled job. */
  signal?: AbortSignal
  /** The answer may have any size: it goes to a file. Otherwise it ends with an error after 16 MiB. */
  large?: boolean
  /** PEM of the CA to trust instead of the usual ones (a cluster's own). */
  ca?: string
  /** Path of the Unix socket at which the server listens. The URL's host must then be `localhost`. */
  socket?: string | undefined
}

export interface HttpResponse {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  /** Must be read to its end, or destroyed. */
  body: AnswerBody
}

export type Http = (request: HttpRequest) => Promise<HttpResponse>

/** Opens connections until it is closed. Close it at the end, or requests under way keep the process alive. */
export interface HttpConnections {
  http: Http
  close(): Promise<void>
}

/** What Node needs to make requests of a URL. */
interface Transport {
  request: (url: URL, options: RequestOptions) => ClientRequest
  agent: Agent
}

type OpenTransport = (url: URL) => Promise<Transport>

const defaultTimeout = 20

/** Milliseconds that a connection stays open unused: less than the five seconds after which many servers close it. */
const idle = 4000

/**
 * A set of connections, kept open for reuse: one agent per protocol and proxy. Agents keep connections with different
 * CAs apart by themselves.
 *
 * @param environment has the proxy's variables.
 */
export function openConnections(environment: Environment = process.env): HttpConnections {
  const agents = new Map<string, Promise<Agent>>()
  const closing = new AbortController()
  const openTransport = async (url: URL): Promise<Transport> => {
    closing.signal.throwIfAborted()
    const proxy = await proxyOf(url, environment)
    // Loaded here because https costs 20 ms, and an action that refuses its inputs needs neither.
    const { Agent, request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
    const key = `${url.protocol} ${proxy?.href}`
    const open = async () => {
      if (!proxy) return new Agent({ keepAlive: true, timeout: idle })
      return (await import('./proxy.ts')).tunnelAgent(proxy, { idle, signal: closing.signal })
    }
    const agent = agents.get(key) ?? open()
    agents.set(key, agent)
    return { request, agent: await agent }
  }
  return {
    http: (details) => send(details, openTransport),
    close: async () => {
      closing.abort(new Error('the connections are closed'))
      for (const agent of await Promise.all(agents.values())) agent.destroy()
    },
  }
}

/** The proxy for a URL. The module that parses the settings is loaded only if there are any. */
async function proxyOf(url: URL, environment: Environment): Promise<URL | undefined> {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']
  if (!names.some((name) => environment[name])) return undefined
  return (await import('./proxy-settings.ts')).proxyFor(url, environment)
}

async function send(details: HttpRequest, openTransport: OpenTransport): Promise<HttpResponse> {
  const url = new URL(details.url)
  const source = details.body instanceof Readable ? details.body : undefined
  // A source that fails before anybody reads it must not end the process.
  source?.on('error', () => {})
  try {
    const answer = await exchange(url, details, openTransport)
    const headers: Record<string, string> = {}
    for (const [name, values] of Object.entries(answer.headersDistinct)) headers[name] = String(values)
    return { status: answer.statusCode ?? 0, headers, body: answerBody(answer, details.large ?? false) }
  } catch (cause) {
    source?.destroy()
    if (details.signal?.aborted) throw details.signal.reason
    throw networkError(url, cause)
  }
}

async function exchange(url: URL, details: HttpRequest, openTransport: OpenTransport): Promise<IncomingMessage> {
  const { request, agent } = await openTransport(url)
  details.signal?.throwIfAborted()
  const { body, ca, socket, timeout = defaultTimeout } = details
  const whole = typeof body === 'string' || body instanceof Uint8Array
  const outgoing = request(url, {
    agent,
    method: details.method ?? 'GET',
    headers: {
      'user-agent': 'ds-infra',
      ...(whole ? { 'content-length': Buffer.byteLength(body) } : {}),
      ...details.headers,
    },
    timeout: timeout * 1000,
    // A user in the URL is not sent: callers that log in set the header.
    auth: null,
    ...(ca ? { ca } : {}),
    ...(socket ? { socketPath: socket } : {}),
  })
  try {
    return await answerTo(outgoing, details)
  } catch (error) {
    // Mostly the server closed an idle connection just when we used it, but it may also have acted on the request.
    // Each try takes one such connection out of the pool, until there is none left and a new one is opened.
    const stale = outgoing.reusedSocket && ['ECONNRESET', 'EPIPE'].includes(codeOf(error) ?? '')
    if (stale && mayRepeat(details)) return await exchange(url, details, openTransport)
    throw error
  }
}

function mayRepeat({ method = 'GET', body, idempotent = method === 'GET' || method === 'HEAD' }: HttpRequest): boolean {
  return idempotent && !(body instanceof Readable)
}

/** Sends the body and waits for the answer, whose own body is still to be read. */
async function answerTo(outgoing: ClientRequest, details: HttpRequest): Promise<IncomingMessage> {
  const { signal, timeout = defaultTimeout } = details
  let answer: IncomingMessage | undefined
  return await new Promise<IncomingMessage>((resolve, reject) => {
    const fail = (error: Error) => {
      release()
      // Rejected here, because a request that is destroyed before it has a connection (a silent proxy) emits nothing.
      reject(error)
      if (!answer) outgoing.destroy(error)
      else if (!answer.complete) answer.destroy(error)
    }
    const cancel = () => fail(signal?.reason)
    const stopWaiting = limitWaiting(outgoing, timeout, fail)
    const release = () => {
      stopWaiting()
      signal?.removeEventListener('abort', cancel)
    }
    signal?.addEventListener('abort', cancel)
    outgoing.on('error', fail)
    outgoing.once('close', release)
    const stopSending = sendBody(outgoing, details.body)
    outgoing.once('response', (incoming) => {
      answer = incoming
      // A server that has refused may close the connection. If we then still sent, we would lose its answer.
      if ((incoming.statusCode ?? 0) >= 300 && !outgoing.writableEnded) stopSending()
      incoming.once('end', () => {
        if (!outgoing.writableEnded) outgoing.destroy()
      })
      resolve(incoming)
    })
  })
}

function sendBody(outgoing: ClientRequest, body: HttpRequest['body']): () => void {
  if (body instanceof Readable) {
    const length = outgoing.getHeader('content-length')
    return sendStream(body, outgoing, length === undefined ? undefined : Number(length))
  }
  outgoing.end(body)
  return () => {}
}

/**
 * Fails a request that waits longer than `seconds` for its connection, or later for its server. Returns a function that
 * ends the wait for the connection.
 */
function limitWaiting(outgoing: ClientRequest, seconds: number, fail: (error: Error) => void): () => void {
  const expire = (what: string) => fail(new ConnectionError('ETIMEDOUT', `${what} within ${seconds} s`))
  const connecting = setTimeout(() => expire('no connection'), seconds * 1000)
  const connected = () => clearTimeout(connecting)
  outgoing.once('socket', (socket: Socket) => {
    if (outgoing.reusedSocket) return connected()
    if (outgoing.protocol === 'https:') socket.once('secureConnect', connected)
    else if (socket.connecting) socket.once('connect', connected)
    else connected()
  })
  let answer: IncomingMessage | undefined
  outgoing.once('response', (incoming) => {
    answer = incoming
  })
  // Node emits it when nothing was sent or received for the request's `timeout`.
  outgoing.on('timeout', () => {
    if (waitsForUs(outgoing, answer)) outgoing.socket?.setTimeout(seconds * 1000)
    else expire('no sign of life')
  })
  return connected
}

/** Whether the server waits for us: to read its answer, or to send more. */
function waitsForUs(outgoing: ClientRequest, answer: IncomingMessage | undefined): boolean {
  if (answer) return answer.complete || answer.readableLength >= answer.readableHighWaterMark
  return !outgoing.writableEnded && outgoing.writableLength === 0
}

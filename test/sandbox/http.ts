/**
 * The HTTP side of the sandbox: one server on loopback per service, a log of every request, and the fault injector
 * between service and wire.
 */
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Fault, type FaultKind, Faults, htmlPage, type SandboxRequest, type ServiceName } from './faults.ts'

/** A received request, body included. */
export interface Call {
  method: string
  /** Path as it was sent, still percent-encoded. */
  path: string
  query: URLSearchParams
  /** Names in lower case; repeated headers joined by a comma. */
  headers: Record<string, string>
  body: Buffer
  /** The log's entry of this request; services add the principal. */
  entry: SandboxRequest
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** An error that a service answers with; each service renders it in its own protocol. */
export class ServiceError extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Record<string, string>

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export interface Service {
  name: ServiceName
  /** Name of the operation, for the log and for faults; must not throw. */
  operationOf(call: Call): string
  handle(call: Call): Promise<Answer> | Answer
  /** An error in the service's protocol. */
  render(error: ServiceError, call: Call): Answer
}

/** The sandbox's clock: the machine's, moved forward by `advance`. */
export class Clock {
  #ahead = 0

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#ahead
  }

  /**
   * Ages everything that was issued by `seconds`. Clients' clocks stay where they are, so dates that go over the wire
   * are translated to theirs (`wire`), and signatures' dates are compared with the machine's time.
   */
  advance(seconds: number): void {
    this.#ahead += seconds * 1000
  }

  /** A moment of this clock as a client's clock shows it. */
  wire(moment: number): Date {
    return new Date(moment - this.#ahead)
  }
}

/** What all parts of one sandbox share on the wire: the request log, the faults, the clock. */
export class Traffic {
  readonly requests: SandboxRequest[] = []
  readonly faults = new Faults()
  readonly clock = new Clock()
  readonly stopping = new AbortController()

  /** Logs a request that has arrived. Set `status` (and `principal`) on the entry as they become known. */
  begin(request: Pick<SandboxRequest, 'service' | 'operation' | 'method' | 'path'>): SandboxRequest {
    const entry: SandboxRequest = { ...request, status: 0, at: this.clock.now() }
    this.requests.push(entry)
    return entry
  }

  /** Waits out the latencies and waits injected for this request and returns the fault to apply, if any. */
  async fault(entry: SandboxRequest): Promise<Fault | undefined> {
    for (const fault of this.faults.take(entry)) {
      if (fault.kind === 'wait') await Promise.race([fault.until, once(this.stopping.signal, 'abort')])
      else if (fault.kind !== 'latency') return fault
      else await sleep(fault.milliseconds, undefined, { signal: this.stopping.signal, ref: false })
    }
    return undefined
  }
}

export interface Endpoint {
  /** `http://127.0.0.1:<port>` */
  origin: string
  /** `127.0.0.1:<port>` */
  host: string
  port: number
  close(): Promise<void>
}

/** Serves one service on a free port of loopback. */
export async function serve(service: Service, traffic: Traffic, address?: string): Promise<Endpoint> {
  return await listen((request, response) => {
    respond(service, traffic, request, response).catch(() => response.destroy())
  }, address)
}

/** What `localhost` is on this machine: 127.0.0.1, or ::1 where it is that alone. */
export async function addressOfLocalhost(): Promise<string> {
  const addresses = (await lookup('localhost', { all: true })).map(({ address }) => address)
  return addresses.find((address) => address === '127.0.0.1') ?? addresses[0] ?? '127.0.0.1'
}

export async function listen(listener: RequestListener, address = '127.0.0.1'): Promise<Endpoint> {
  const server = createServer({ keepAliveTimeout: 60_000 }, listener)
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, address, done)
  })
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, port, close: () => close(server) }
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  server.closeAllConnections()
  await closed
}

async function respond(
  service: Service,
  traffic: Traffic,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = await receive(service, traffic, request)
  const fault = await traffic.fault(call.entry)
  const early = fault && earlyAnswer(fault, service, call)
  if (fault?.kind === 'reset') {
    request.socket.resetAndDestroy()
    return
  }
  if (fault?.kind === 'hang') return
  const answer = early ?? (await answerOf(service, call))
  call.entry.status = answer.status
  const body = asBuffer(answer.body ?? '')
  const headers = { ...answer.headers }
  if (answer.status !== 204 && answer.status !== 304 && headers['content-length'] === undefined)
    headers['content-length'] = String(body.length)
  response.writeHead(answer.status, headers)
  if (call.method === 'HEAD' || body.length === 0) response.end()
  else send(response, body, fault)
}

/** The bytes, without a copy where they are bytes already. */
export function asBuffer(content: string | Uint8Array): Buffer {
  if (typeof content === 'string') return Buffer.from(content)
  return Buffer.isBuffer(content) ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength)
}

/** Sends the body, spoilt as the fault says. */
function send(response: ServerResponse, body: Buffer, fault?: FaultKind): void {
  switch (fault?.kind) {
    case 'truncate':
      response.write(body.subarray(0, fault.bytes), () => response.destroy())
      break
    case 'stall':
      response.flushHeaders()
      response.write(body.subarray(0, fault.bytes))
      break
    case 'tamper':
      response.end(tampered(body))
      break
    default:
      response.end(body)
  }
}

function tampered(body: Buffer): Buffer {
  const changed = Buffer.from(body)
  const middle = Math.floor(changed.length / 2)
  changed[middle] = (changed[middle] ?? 0) ^ 1
  return changed
}

function earlyAnswer(fault: Fault, service: Service, call: Call): Answer | undefined {
  switch (fault.kind) {
    case 'status':
      return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' }
    case 'error':
      return service.render(new ServiceError(fault.status ?? 400, fault.code, fault.message ?? fault.code), call)
    case 'redirect': {
      const search = call.query.size > 0 ? `?${call.query}` : ''
      return { status: 302, headers: { location: fault.location ?? `${call.path}${search}` } }
    }
    case 'html':
      return { status: fault.status ?? 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: htmlPage }
    default:
      return undefined
  }
}

async function answerOf(service: Service, call: Call): Promise<Answer> {
  try {
    return await service.handle(call)
  } catch (error) {
    if (error instanceof ServiceError) return service.render(error, call)
    // A fault of the sandbox itself: seen in the test's output, and by the client as an internal failure.
    console.error(`sandbox: ${service.name} ${call.entry.operation} failed:`, error)
    return service.render(new ServiceError(500, 'InternalFailure', 'The sandbox failed; see its log.'), call)
  }
}

async function receive(service: Service, traffic: Traffic, request: IncomingMessage): Promise<Call> {
  const [path = '/', search = ''] = splitOnce(request.url ?? '/', '?')
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value
  }
  const method = request.method ?? 'GET'
  // Logged when it arrives, before the body, which in some protocols names the operation.
  const entry = traffic.begin({ service: service.name, operation: '', method, path })
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const call: Call = { method, path, query: new URLSearchParams(search), headers, body: Buffer.concat(chunks), entry }
  entry.operation = service.operationOf(call)
  return call
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}

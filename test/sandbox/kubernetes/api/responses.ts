/** Answers on the wire, and what injected faults make of them. */
import type { ServerResponse } from 'node:http'
import { stringify } from 'yaml'
import { type FaultKind, htmlPage, type SandboxRequest } from '../../faults.ts'
import { ApiError } from './status.ts'

export interface JsonAnswer {
  status: number
  body: unknown
  headers?: Record<string, string>
  warnings?: string[]
  /** How the body is written. Default: JSON. */
  as?: Representation
}

export type Representation = 'json' | 'yaml'

/** How the client wants its answer. @throws ApiError NotAcceptable */
export function checkAcceptable(accept = '*/*'): Representation {
  const types = accept.split(',').map((one) => one.split(';')[0]?.trim())
  if (types.some((type) => type === 'application/json' || type === '*/*' || type === 'application/*')) return 'json'
  if (types.includes('application/yaml')) return 'yaml'
  const known = 'application/json, application/yaml, application/vnd.kubernetes.protobuf'
  const message = `406: Not Acceptable\n\nAvailable representations: ${known}`
  throw new ApiError(406, 'NotAcceptable', message, {})
}

/** Sends a body; texts and bytes as they are, anything else as JSON. A fault may cut it short or change it. */
export function sendJson(response: ServerResponse, entry: SandboxRequest, answer: JsonAnswer, fault?: FaultKind): void {
  entry.status = answer.status
  const text = typeof answer.body === 'string'
  const body = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(text ? String(answer.body) : written(answer))
  const warnings = answer.warnings?.map((warning) => `299 - ${JSON.stringify(warning)}`) ?? []
  if (warnings.length > 0) response.setHeader('warning', warnings)
  response.writeHead(answer.status, {
    'content-type': text ? 'text/plain; charset=utf-8' : `application/${answer.as ?? 'json'}`,
    'cache-control': 'no-cache, private',
    'audit-id': crypto.randomUUID(),
    'content-length': String(body.length),
    ...answer.headers,
  })
  if (fault?.kind === 'truncate') response.write(body.subarray(0, fault.bytes), () => response.destroy())
  else if (fault?.kind === 'stall') response.write(body.subarray(0, fault.bytes))
  else response.end(fault?.kind === 'tamper' ? tampered(body) : body)
}

function written({ body, as }: JsonAnswer): string {
  if (as === 'yaml') return stringify(body, { version: '1.1', sortMapEntries: true, indentSeq: false, lineWidth: 0 })
  return `${JSON.stringify(body)}\n`
}

function tampered(body: Buffer): Buffer {
  const changed = Buffer.from(body)
  const middle = Math.floor(changed.length / 2)
  changed[middle] = (changed[middle] ?? 0) ^ 1
  return changed
}

/** Answers in the API server's place. False for faults that only spoil its own answer. */
export function sendFaulty(response: ServerResponse, entry: SandboxRequest, fault: FaultKind): boolean {
  switch (fault.kind) {
    case 'reset':
      response.socket?.resetAndDestroy()
      return true
    case 'hang':
      return true
    case 'status':
      sendJson(response, entry, {
        status: fault.status,
        body: fault.body ?? '',
        ...(fault.headers ? { headers: fault.headers } : {}),
      })
      return true
    case 'html':
      sendJson(response, entry, {
        status: fault.status ?? 200,
        body: htmlPage,
        headers: { 'content-type': 'text/html' },
      })
      return true
    case 'redirect':
      sendJson(response, entry, { status: 302, body: '', headers: { location: fault.location ?? entry.path } })
      return true
    case 'error': {
      const error = new ApiError(fault.status ?? 500, fault.code, fault.message ?? fault.code)
      sendJson(response, entry, { status: error.code, body: error.body() })
      return true
    }
    default:
      return false
  }
}

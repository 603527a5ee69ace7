import { type HttpHandler, type HttpRequest, HttpResponse } from '@smithy/protocol-http'
import type { HttpHandlerOptions } from '@smithy/types'
import { networkError } from '../net/diagnosis.ts'
import type { Http } from '../net/http.ts'
import { isTransient } from '../net/retry.ts'

/** Headers and body come within `timeout` seconds each; see `HttpRequest`. */
interface SdkHandlerOptions {
  signal?: AbortSignal
  timeout?: number
  /** Whether every call of the client may be carried out twice; see `HttpRequest`. */
  idempotent?: boolean
}

/**
 * Lets SDK clients send their requests by src/net/http.ts, so that proxies, time-outs, CAs and error texts are the same
 * everywhere. Answers are read whole: a connection that breaks within one is a fault like any other.
 */
export function sdkHandler(http: Http, { signal, timeout, idempotent }: SdkHandlerOptions = {}): HttpHandler {
  return {
    handle: async (request: HttpRequest, options: HttpHandlerOptions = {}) => {
      const ending = options.abortSignal instanceof AbortSignal ? options.abortSignal : signal
      const limits = {
        ...(ending ? { signal: ending } : {}),
        ...(timeout === undefined ? {} : { timeout }),
        ...(idempotent === undefined ? {} : { idempotent }),
      }
      return { response: await send(http, request, limits) }
    },
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
  }
}

async function send(http: Http, request: HttpRequest, limits: SdkHandlerOptions): Promise<HttpResponse> {
  const port = request.port ? `:${request.port}` : ''
  const url = new URL(`${request.protocol}//${request.hostname}${port}${request.path}${queryOf(request.query)}`)
  try {
    const { status, headers, body } = await http({
      url,
      method: request.method as 'GET' | 'POST',
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      ...limits,
    })
    const bytes = await readAll(body, url, limits.signal)
    return new HttpResponse({
      statusCode: status,
      headers: status < 400 ? headers : withRequestId(headers, bytes),
      body: bytes,
    })
  } catch (error) {
    // The mark by which the SDK's own retry recognises a fault that may pass.
    if (isTransient(error)) Object.assign(error, { $retryable: { throttling: false } })
    throw error
  }
}

/**
 * The SDK takes a refusal's request id from the headers alone. Proxies may strip them, and XML also has it in the body.
 */
function withRequestId(headers: Record<string, string>, body: Uint8Array): Record<string, string> {
  const name = 'x-amzn-requestid'
  const id = /<RequestId>([\w-]{1,100})<\/RequestId>/i.exec(Buffer.from(body).toString())?.[1]
  return id === undefined || name in headers ? headers : { ...headers, [name]: id }
}

async function readAll(body: AsyncIterable<Uint8Array>, url: URL, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of body) chunks.push(chunk)
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    throw networkError(url, cause)
  }
  return Buffer.concat(chunks)
}

function queryOf(query: HttpRequest['query']): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const item of Array.isArray(value) ? value : [value ?? '']) parameters.append(name, item)
  }
  const text = parameters.toString().replaceAll('+', '%20')
  return text ? `?${text}` : ''
}

import { type HttpHandler, type HttpRequest, HttpResponse } from '@smithy/protocol-http'
import type { HttpHandlerOptions } from '@smithy/types'
import { WorldError } from '../errors.ts'
import type { Http } from '../net/http.ts'

/**
 * Lets SDK clients send through our one way of making requests, so that proxies, time-outs, CAs and error texts are
 * the same everywhere.
 */
export function sdkHandler(http: Http, signal?: AbortSignal): HttpHandler {
  return {
    handle: async (request: HttpRequest, options: HttpHandlerOptions = {}) => {
      const response = await send(
        http,
        request,
        options.abortSignal instanceof AbortSignal ? options.abortSignal : signal,
      )
      return {
        response: new HttpResponse({ statusCode: response.status, headers: response.headers, body: response.body }),
      }
    },
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
  }
}

async function send(http: Http, request: HttpRequest, signal?: AbortSignal) {
  const port = request.port ? `:${request.port}` : ''
  const query = queryOf(request.query)
  try {
    return await http({
      url: `${request.protocol}//${request.hostname}${port}${request.path}${query}`,
      method: request.method as 'GET' | 'POST',
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    // The mark by which the SDK's own retry recognises a fault that may pass.
    if (error instanceof WorldError) Object.assign(error, { $retryable: { throttling: false } })
    throw error
  }
}

function queryOf(query: HttpRequest['query']): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const item of Array.isArray(value) ? value : [value ?? '']) parameters.append(name, item)
  }
  const text = parameters.toString().replaceAll('+', '%20')
  return text ? `?${text}` : ''
}

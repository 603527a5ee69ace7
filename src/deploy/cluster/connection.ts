import { codeOf, messageOf, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { HttpRequest, HttpResponse } from '../../net/http.ts'
import { isTransient, isTransientStatus, retryTransient, TransientError } from '../../net/retry.ts'
import { ApiError, isRefusal } from './api-error.ts'
import type { ApiProxy } from './proxy.ts'

/** One request of the API server. */
export interface ApiCall {
  method?: HttpRequest['method']
  /** Starts with `/api/` or `/apis`. */
  path: string
  query?: Readonly<Record<string, string | number | boolean | undefined>>
  /** Sent as JSON. */
  body?: unknown
  contentType?: string
  /** Media types, for answers in another form than usual. */
  accept?: string
  /** Seconds without a sign of life. */
  timeout?: number
  signal?: AbortSignal
}

/** The API server behind a proxy. */
export interface Connection {
  /** Answers with what the server answered, if that is a success. */
  request(call: ApiCall): Promise<HttpResponse>
  /** Requests so far, tries again included. */
  readonly calls: number
}

/** Tries of one call: some 30 s in all, longer than an API server takes to restart. */
const attempts = 16

/**
 * Tries of a call that is refused in a way which passes by itself. Unauthorized: the credential plugin makes a new token
 * after the first. Forbidden: by a server that has just started. Unserved: an apply to a kind that was listed, by another
 * API server than the one that listed it.
 */
const refusedAttempts = { unauthorized: 3, forbidden: 8, unserved: 8 }

/**
 * Milliseconds after the server was away in which a 403 may pass: one that has just started knows nobody's rights yet.
 * Source: https://github.com/kubernetes/kubernetes/issues/121635
 */
const startUp = 60_000

/**
 * Every call waits out what passes by itself: an API server that restarts, 429 with the time that it asks for, 5xx, a
 * token that has just expired, a kind that was defined a moment ago, rights that a server which starts has not read yet.
 * A call that may have been acted on is sent again, too: callers send only what can be repeated.
 */
export function connect(proxy: ApiProxy, server: string, dependencies: Dependencies): Connection {
  const { http, logger, signal, now } = dependencies
  let calls = 0
  let awayAt = Number.NEGATIVE_INFINITY
  const once = async (call: ApiCall): Promise<HttpResponse> => {
    calls += 1
    const answer = await http({
      url: `${proxy.base}${call.path}${queryOf(call.query)}`,
      method: call.method ?? 'GET',
      headers: {
        accept: call.accept ?? 'application/json',
        ...(call.body === undefined ? {} : { 'content-type': call.contentType ?? 'application/json' }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      idempotent: true,
      socket: proxy.socket,
      timeout: call.timeout ?? 30,
      large: true,
      signal: call.signal ? AbortSignal.any([signal, call.signal]) : signal,
    })
    if (answer.status >= 200 && answer.status < 300) return answer
    throw refusalOf(answer, await answer.body.text(), server)
  }
  const request = async (call: ApiCall) => {
    const refusals = { unauthorized: 0, forbidden: 0, unserved: 0 }
    const attempt = async () => {
      try {
        return await once(call)
      } catch (error) {
        if (isAway(error)) awayAt = now()
        const kind = passingKind(error, call, now() - awayAt < startUp)
        if (kind === undefined || ++refusals[kind] >= refusedAttempts[kind]) throw error
        throw new TransientError(messageOf(error), 'Run the job again later.', { cause: error })
      }
    }
    return await retryTransient(attempt, {
      what: `${call.method ?? 'GET'} ${call.path}`,
      attempts,
      signal: call.signal ? AbortSignal.any([signal, call.signal]) : signal,
      onRetry: (message) => logger.debug(message),
    }).catch((error: unknown) => {
      throw finalError(error, server)
    })
  }
  return {
    request,
    get calls() {
      return calls
    },
  }
}

/** Whether nothing was heard of the server itself, or that it cannot answer now. */
function isAway(error: unknown): boolean {
  return isTransient(error) && !(error.cause instanceof ApiError && error.cause.status < 500)
}

function passingKind(error: unknown, call: ApiCall, isBack: boolean): keyof typeof refusedAttempts | undefined {
  if (!(error instanceof ApiError)) return undefined
  if (error.status === 401) return 'unauthorized'
  if (error.status === 403 && (isBack || isStarting(error))) return 'forbidden'
  return isUnserved(call, error) ? 'unserved' : undefined
}

/** In the words of an admission plugin of the API server that has not read what it needs. */
function isStarting({ message }: ApiError): boolean {
  return message.includes('not yet ready to handle request')
}

/** An apply makes what is not there, so that its 404 is about the kind (or the namespace, which is then named). */
function isUnserved({ contentType }: ApiCall, error: unknown): boolean {
  const isApply = contentType === 'application/apply-patch+yaml'
  return isApply && isRefusal(error, 'NotFound') && error.message === 'the server could not find the requested resource'
}

function queryOf(query: ApiCall['query'] = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value))
  return parameters.size > 0 ? `?${parameters}` : ''
}

function refusalOf(answer: HttpResponse, text: string, server: string): Error {
  const error = new ApiError(answer.status, text)
  if (!isTransientStatus(answer.status) || isLasting(error)) return error
  return new TransientError(`${server} answered ${answer.status}: ${error.message}`, 'Run the job again later.', {
    cause: error,
    retryAfter: Number(answer.headers['retry-after']) || undefined,
  })
}

/** To an apply with a field that the kind does not have, the server answers 500 without a reason. */
function isLasting({ status, reason, message }: ApiError): boolean {
  return status === 500 && reason === '' && message.startsWith('failed to create typed patch object')
}

/** The error after the last try. What the API server says stays an `ApiError`, so that callers can explain it. */
function finalError(error: unknown, server: string): unknown {
  const cause = error instanceof TransientError ? error.cause : error
  if (cause instanceof ApiError && cause.status === 401) {
    return new UserError(
      `${server} answered Unauthorized.`,
      'The credentials of the kubeconfig are refused or expired: run configure-kubeconfig in this job, which also says why.',
      { cause },
    )
  }
  // kubectl proxy answers 502 in place of a server that cannot be reached.
  if (cause instanceof ApiError && cause.status === 502 && cause.reason === '') {
    return new TransientError(
      `${server} cannot be reached: ${cause.message}`,
      'Check that the cluster is up and that this runner may reach it; configure-kubeconfig with verify: true says why not.',
      { cause },
    )
  }
  if (cause instanceof ApiError) return cause
  if (['ENOENT', 'ECONNREFUSED'].includes(codeOf(error) ?? '')) {
    return new TransientError(`kubectl proxy has ended (${messageOf(error)}).`, 'Run the job again.', { cause: error })
  }
  return error
}

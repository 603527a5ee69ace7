import { ActionError, codeOf, excerpt, messageOf, UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { networkError } from '../../net/diagnosis.ts'
import type { HttpResponse } from '../../net/http.ts'
import { isTransient, isTransientStatus, retryTransient, TransientError } from '../../net/retry.ts'
import { type DownloadOrigin, urlOf } from './origin.ts'

/** The site has no such file: 404, 410, or 403 (the answer of a bucket that may not be listed). */
export class MissingFileError extends UserError {
  readonly url: string
  readonly status: number

  constructor(url: string, status: number) {
    super(`${url} is not there (HTTP ${status}).`, 'Check the version, and the mirror if one is set.')
    this.url = url
    this.status = status
  }
}

export interface FetchOptions {
  /** Seconds without a byte after which a connection counts as stalled. Default 20. */
  stall?: number
}

export type FetchDependencies = Pick<Dependencies, 'http' | 'logger' | 'signal'>

const mostRedirects = 5
/** Bytes. A version or a checksum line is far shorter; a longer answer is something else. */
const mostText = 64 * 1024

/**
 * Fetches a short text. Transient faults are tried again.
 *
 * @throws MissingFileError, UserError or WorldError; each names the URL, the status and the cause.
 */
export async function fetchText(
  origin: DownloadOrigin,
  path: string,
  dependencies: FetchDependencies,
  options: FetchOptions = {},
): Promise<Buffer> {
  const url = urlOf(origin, path)
  return await retryTransient(
    async () => {
      const response = await openUrl(origin, url, {}, dependencies, options)
      return await withUrl(url, dependencies.signal, () => readShort(response, url))
    },
    {
      what: `Fetching ${url}`,
      onRetry: (message) => dependencies.logger.info(message),
      signal: dependencies.signal,
    },
  )
}

async function readShort(response: HttpResponse, url: URL): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response.body) {
    chunks.push(chunk)
    length += chunk.length
    if (length > mostText) {
      response.body.destroy()
      throw new UserError(
        `${url} answers with more than ${mostText / 1024} KB where a short text belongs.`,
        'Check the mirror, and whether a proxy answers in its place.',
      )
    }
  }
  return Buffer.concat(chunks)
}

/**
 * Opens a URL and follows its redirects. The answer's status is 200, or 206 where a range was asked for.
 *
 * @throws MissingFileError, TransientError (429, 5xx), or a UserError for any other status and for redirects that
 *   lead nowhere or from https to http.
 */
export async function openUrl(
  origin: DownloadOrigin,
  url: URL,
  headers: Record<string, string>,
  dependencies: FetchDependencies,
  options: FetchOptions = {},
): Promise<HttpResponse> {
  let current = url
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const own = current.origin === new URL(origin.base).origin && origin.authorization
    const response = await withUrl(current, dependencies.signal, () =>
      dependencies.http({
        url: current,
        // The hash is of the bytes as they are published.
        headers: { 'accept-encoding': 'identity', ...headers, ...(own ? { authorization: own } : {}) },
        signal: dependencies.signal,
        timeout: options.stall ?? 20,
        large: true,
      }),
    )
    if (response.status === 200 || response.status === 206) return response
    response.body.destroy()
    const next = redirectOf(response, current)
    if (!next) throw statusError(current, response.status)
    current = next
  }
  throw new UserError(
    `${url} redirects more than ${mostRedirects} times, last to ${shown(current)}.`,
    'Check the mirror, and whether a proxy redirects in a circle.',
  )
}

/** A redirect's target without its query, which often holds the signature for the storage behind a mirror. */
function shown(url: URL): string {
  return `${url.origin}${url.pathname}`
}

function redirectOf(response: HttpResponse, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined
  const location = response.headers.location
  const next = location ? URL.parse(location, from.href) : null
  if (!next || !['https:', 'http:'].includes(next.protocol)) {
    throw new UserError(
      `${shown(from)} redirects (HTTP ${response.status}) to no usable place: '${location?.split('?')[0] ?? ''}'.`,
      'Check the mirror, and whether a proxy answers in its place.',
    )
  }
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    throw new UserError(
      `${shown(from)} redirects to ${shown(next)}, which is not protected by TLS.`,
      'Use a mirror that stays on https.',
    )
  }
  return next
}

function statusError(url: URL, status: number): ActionError {
  if ([403, 404, 410].includes(status)) return new MissingFileError(shown(url), status)
  if (isTransientStatus(status)) {
    return new TransientError(`${shown(url)} answers with HTTP ${status}.`, 'Run the job again later, or use a mirror.')
  }
  return new UserError(`${shown(url)} answers with HTTP ${status}.`, 'Check the mirror and the proxy of this machine.')
}

/**
 * Runs `body`; its errors name the URL and keep their cause.
 *
 * @param progress how far it came, such as ` after 100 of 200 bytes`.
 */
export async function withUrl<T>(
  url: URL,
  signal: AbortSignal,
  body: () => Promise<T>,
  progress = () => '',
): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if (signal.aborted) throw signal.reason
    // Errors of the file, not of the network.
    if (['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EIO'].includes(codeOf(error) ?? '')) throw error
    const known = error instanceof ActionError ? error : networkError(url, error)
    const text = messageOf(known)
    if (text.includes(shown(url))) throw known
    const message = `Fetching ${shown(url)} failed${progress()}: ${text}`
    if (known instanceof UserError) throw new UserError(message, known.remedy, { cause: known })
    const Fault = isTransient(known) ? TransientError : WorldError
    throw new Fault(message, known.remedy, { cause: known })
  }
}

/** The start of an unexpected answer, in one line of ASCII. */
export function excerptLine(text: string): string {
  return excerpt(text.replaceAll(/[^\x20-\x7e]+/g, ' '), 80)
}

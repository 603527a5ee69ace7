import { invalid, UserError } from '../../errors.ts'
import { isLoopback } from '../../net/loopback.ts'

/** A site that files come from: a tool's own, or a mirror with the same paths. */
export interface DownloadOrigin {
  /** Without a trailing slash, without credentials. */
  base: string
  /** `Authorization` for this site alone; a redirect to another one does not take it along. */
  authorization?: string
}

/**
 * Parses a mirror input. A user and password in the URL are sent as basic authentication and masked.
 *
 * @throws UserError that names the input.
 */
export function parseOrigin(input: string, value: string, mask: (secret: string) => void): DownloadOrigin {
  const valid =
    'Use the URL of a mirror with the same paths as the original, such as https://mirror.example.com/kubectl.'
  const url = URL.parse(value)
  const password = decoded(url?.password ?? '')
  if (password) mask(password)
  // The value may hold a password or a signature in a form that is not masked, so it is not shown.
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.search || url.hash) {
    throw /[@?]/.test(value) ? new UserError(`The input '${input}' is not valid.`, valid) : invalid(input, value, valid)
  }
  const base = `${url.origin}${url.pathname}`.replace(/\/+$/, '')
  if (!url.username) return { base }
  const basic = Buffer.from(`${decoded(url.username)}:${password}`).toString('base64')
  mask(basic)
  return { base, authorization: `Basic ${basic}` }
}

/** A `%` that begins no escape is kept, as other clients do. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString())
}

/** The URL of a path under the origin. */
export function urlOf(origin: DownloadOrigin, path: string): URL {
  return new URL(`${origin.base}/${path}`)
}

/** Whether the files could be changed on their way: http, and not to this machine itself. */
export function isPlain(origin: DownloadOrigin): boolean {
  const url = new URL(origin.base)
  return url.protocol === 'http:' && !isLoopback(url.hostname)
}

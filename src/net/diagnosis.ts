import { ActionError, codeOf, messageOf, UserError, WorldError } from '../errors.ts'
import { ConnectionError } from './connection-error.ts'
import { isTransientStatus, TransientError } from './retry.ts'

const privateCa = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
])

/** Codes of faults that may pass: the connection failed or broke off. */
const passing = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETRESET',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ETIMEDOUT',
])

/**
 * Turns the error of a failed connection into one that names the host and what to do. A fault that the user has to fix,
 * such as a certificate that is not trusted, is a `UserError`. A fault that may pass is a `TransientError`, which is
 * tried again. Everything else is a `WorldError`. An `ActionError` is returned unchanged.
 */
export function networkError(url: URL, cause: unknown): ActionError {
  if (cause instanceof ActionError) return cause
  const code = codeOf(cause) ?? ''
  const where = url.host
  if (privateCa.has(code)) {
    return new UserError(
      `The TLS certificate of ${where} is signed by an unknown authority (${code}).`,
      'If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.',
      { cause },
    )
  }
  if (code.startsWith('ERR_TLS') || code.startsWith('CERT_')) {
    return new UserError(
      `The TLS certificate of ${where} is not valid (${code}).`,
      'Check the host name and its certificate.',
      { cause },
    )
  }
  if (code === 'ERR_ANSWER_TOO_LARGE') {
    return new UserError(
      `${where} sent far more than an answer to this question has.`,
      'Check that no proxy or other service answers in its place.',
      { cause },
    )
  }
  if (code === 'ERR_PROXY_REFUSED') return proxyRefusal(where, cause)
  const Fault = passing.has(code) ? TransientError : WorldError
  const what =
    code === 'ETIMEDOUT'
      ? `${where} did not answer in time.`
      : `${where} cannot be reached: ${reasonOf(cause, code, url)}.`
  const region = code === 'ENOTFOUND' ? regionIn(url.hostname) : undefined
  const reach = `Check that this machine may reach ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`
  const remedy = region
    ? `The region ${region} in it may be wrong: AWS has no such name then. If it is right: ${reach}`
    : reach
  return new Fault(what, remedy, { cause })
}

/**
 * The region in the host name of a service of AWS or of a registry, such as `123456789012.dkr.ecr.eu-west-3.amazonaws.com`.
 * Not that of a cluster's endpoint: EKS itself has given it.
 */
function regionIn(hostname: string): string | undefined {
  return /\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.(?:amazonaws|(?:api|on)\.(?:aws|amazonwebservices))\b/.exec(hostname)?.[1]
}

function proxyRefusal(where: string, cause: unknown): WorldError {
  const passes = cause instanceof ConnectionError && isTransientStatus(cause.status ?? 0)
  const Fault = passes ? TransientError : WorldError
  return new Fault(
    `The proxy refused to connect to ${where}: ${messageOf(cause)}.`,
    'Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.',
    { cause },
  )
}

function reasonOf(cause: unknown, code: string, url: URL): string {
  // EAI_AGAIN: no name server answered.
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `the name ${url.hostname} does not resolve`
  // Node has many texts for it: read ECONNRESET, socket hang up, aborted.
  if (code === 'ECONNRESET') return 'the connection ended before its answer did: ECONNRESET'
  return messageOf(cause)
}

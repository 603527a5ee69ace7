import { codeOf, messageOf, UserError, WorldError } from '../errors.ts'

const privateCa = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
])

/**
 * Turns a failed connection into a sentence that names the host and what to do. A certificate that is not trusted is
 * the user's to settle (`UserError`: no retry); everything else may pass later (`WorldError`).
 */
export function networkError(url: URL, cause: unknown): UserError | WorldError {
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
      {
        cause,
      },
    )
  }
  if (code === 'ERR_ANSWER_TOO_LARGE') {
    return new UserError(
      `${where} sent far more than an answer to this question has.`,
      'Check that no proxy or other service answers in its place.',
      { cause },
    )
  }
  if (code === 'ERR_PROXY_REFUSED') {
    return new WorldError(
      `The proxy refused to connect to ${where}: ${messageOf(cause)}.`,
      'Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.',
      { cause },
    )
  }
  if (code === 'ETIMEDOUT') {
    return new WorldError(`${where} did not answer in time.`, reachability(where), { cause })
  }
  return new WorldError(`${where} cannot be reached: ${reasonOf(cause, code, url)}.`, reachability(where), { cause })
}

function reasonOf(cause: unknown, code: string, url: URL): string {
  // EAI_AGAIN: no name server answered.
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `the name ${url.hostname} does not resolve`
  // Node says it in many ways: read ECONNRESET, socket hang up, aborted.
  if (code === 'ECONNRESET') return 'the connection ended before its answer did: ECONNRESET'
  return messageOf(cause)
}

function reachability(where: string): string {
  return `Check that this machine may reach ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`
}

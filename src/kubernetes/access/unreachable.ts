import { lookup } from 'node:dns/promises'
import { type ActionError, causesOf, codeOf, messageOf, UserError, WorldError } from '../../errors.ts'
import type { ClusterDescription } from '../cluster/description.ts'

const unreachable = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'])

/** Explains a failed connection to the API server. Other errors are returned unchanged. */
export async function connectionError(error: unknown, cluster: ClusterDescription): Promise<unknown> {
  const code = codeOf(error) ?? ''
  if (isTlsFault(code)) return tlsError(error, cluster, code)
  if (!unreachable.has(code)) return error
  const { hostname } = new URL(cluster.endpoint)
  const resolved = await lookup(hostname).then(
    ({ address }) => `it resolves to ${address}`,
    () => 'its name does not resolve here',
  )
  if (!cluster.publicAccess) return privateEndpoint(error, cluster, resolved)
  const limited = cluster.publicAccessCidrs.length > 0 && !cluster.publicAccessCidrs.includes('0.0.0.0/0')
  const limits = limited ? `, which is open to ${cluster.publicAccessCidrs.join(', ')} only` : ''
  return new WorldError(
    code === 'ETIMEDOUT'
      ? `${cluster.clusterName} did not answer in time at its public endpoint ${hostname}${limits} (${resolved}).`
      : `The public endpoint of ${cluster.clusterName}, ${hostname}${limits}, cannot be reached: ${messageOf(causesOf(error).at(-1))} (${resolved}).`,
    limited
      ? "Add this runner's address to the cluster's public access CIDRs, or use a runner inside its VPC."
      : 'Check that this runner may make HTTPS requests to it; behind a proxy, set HTTPS_PROXY and NO_PROXY.',
    { cause: error },
  )
}

function privateEndpoint(cause: unknown, cluster: ClusterDescription, resolved: string): ActionError {
  return new UserError(
    `${cluster.clusterName} has a private endpoint only, and this runner is not in its network: ${new URL(cluster.endpoint).hostname} cannot be reached (${resolved}).`,
    "Use a runner inside the cluster's VPC (or connected to it), or switch on the cluster's public access.",
    { cause },
  )
}

function isTlsFault(code: string): boolean {
  return /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(code)
}

/** Error codes of certificates that are refused because of their dates. */
const dated = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'])

function tlsError(cause: unknown, cluster: ClusterDescription, code: string): UserError {
  const { clusterName, endpoint } = cluster
  const proxy = `if a proxy that inspects TLS is between this runner and the cluster, add ${new URL(endpoint).hostname} to NO_PROXY.`
  // EPROTO and ERR_SSL_*: the server showed no certificate.
  if (/^(EPROTO|ERR_SSL)/.test(code)) {
    return new UserError(
      `${endpoint} does not speak TLS as the API server of ${clusterName} does: ${messageOf(causesOf(cause).at(-1))}`,
      `See what answers there: ${proxy}`,
      { cause },
    )
  }
  return new UserError(
    `The TLS certificate that ${endpoint} shows is not signed by the CA of ${clusterName} or not valid (${code}).`,
    `${dated.has(code) ? "Check this machine's clock" : 'See whose certificate it is'}: ${proxy}`,
    { cause },
  )
}

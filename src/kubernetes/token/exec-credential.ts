import { UserError } from '../../errors.ts'
import type { ClusterToken } from './eks-token.ts'

/**
 * The version in our kubeconfigs, the same as with `aws eks update-kubeconfig`. Every client that runs credential
 * plugins knows it; some that are still in use refuse the newer v1.
 */
export const execVersion = 'client.authentication.k8s.io/v1beta1'

const versions = [execVersion, 'client.authentication.k8s.io/v1']

/**
 * The version that a client asks for in KUBERNETES_EXEC_INFO. If it does not ask, the version in the kubeconfig.
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
 *
 * @throws UserError for an unknown or removed version, and for anything else than an ExecCredential.
 */
export function parseRequestedVersion(execInfo: string | undefined): string {
  if (!execInfo?.trim()) return execVersion
  let asked: unknown
  try {
    asked = (JSON.parse(execInfo) as { apiVersion?: unknown } | null)?.apiVersion
  } catch (cause) {
    throw new UserError('KUBERNETES_EXEC_INFO is not JSON.', 'Use a client built on client-go 1.22 or later.', {
      cause,
    })
  }
  const version = versions.find((candidate) => candidate === asked)
  if (version) return version
  throw new UserError(
    `The client asks for credentials in the version ${String(asked)}.`,
    `Use a client that knows ${versions.join(' or ')}.`,
  )
}

/** What the plugin prints to standard output. Times have whole seconds, as in Kubernetes. */
export function execCredential(apiVersion: string, { token, expiration }: ClusterToken): string {
  const expirationTimestamp = `${expiration.toISOString().slice(0, 19)}Z`
  return `${JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: {}, status: { expirationTimestamp, token } })}\n`
}

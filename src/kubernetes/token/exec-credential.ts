import { UserError } from '../../errors.ts'
import type { ClusterToken } from './eks-token.ts'

/**
 * The version that the kubeconfig names, as `aws eks update-kubeconfig` does. Every client that runs credential plugins
 * knows it; the newer v1 is refused by some that people still use.
 */
export const execVersion = 'client.authentication.k8s.io/v1beta1'

const versions = [execVersion, 'client.authentication.k8s.io/v1']

/**
 * The version of the answer that a client asks for in KUBERNETES_EXEC_INFO. Where it does not ask, that of the
 * kubeconfig, which such a client has read.
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
 *
 * @throws UserError for a version that is not (or no longer) one, and for what is no ExecCredential.
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

/** The plugin's answer on its standard output. Times in whole seconds, as Kubernetes writes them. */
export function execCredential(apiVersion: string, { token, expiration }: ClusterToken): string {
  const expirationTimestamp = `${expiration.toISOString().slice(0, 19)}Z`
  return `${JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: {}, status: { expirationTimestamp, token } })}\n`
}

import type { Dependencies } from '../job/dependencies.ts'
import type { Logger } from '../job/logger.ts'
import { askProgram } from '../system/process.ts'

/** Milliseconds that kubectl may take to print its version. */
const patience = 5000

/** Version of the kubectl on PATH (`1.34.2`); undefined if there is none, or it does not print its version. */
export async function kubectlVersion({
  environment,
  signal,
}: Pick<Dependencies, 'environment' | 'signal'>): Promise<string | undefined> {
  try {
    const { stdout } = await askProgram('kubectl', ['version', '--client', '--output=json'], {
      env: environment,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
    const { clientVersion } = JSON.parse(stdout) as { clientVersion?: { gitVersion?: string } }
    return /^v(\d+\.\d+\.\d+)/.exec(clientVersion?.gitVersion ?? '')?.[1]
  } catch {
    return undefined
  }
}

/**
 * Warns when kubectl and the cluster are more than one minor version apart, which Kubernetes does not support.
 * Source: https://kubernetes.io/releases/version-skew-policy/#kubectl
 */
export function warnOfSkew(kubectl: string | undefined, cluster: string, logger: Logger): void {
  if (kubectl === undefined) {
    logger.notice('There is no kubectl on PATH. Where a later step needs one, run setup-tools before it.')
    return
  }
  const [major = 0, minor = 0] = kubectl.split('.').map(Number)
  const [clusterMajor = 0, clusterMinor = 0] = cluster.split('.').map(Number)
  if (major === clusterMajor && Math.abs(minor - clusterMinor) <= 1) return
  logger.warning(
    `kubectl is ${kubectl} and the cluster is ${cluster}: Kubernetes supports one minor version of difference. Install a matching one with setup-tools (kubectl: '${cluster}').`,
  )
}

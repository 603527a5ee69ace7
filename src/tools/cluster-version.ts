import type { AwsTarget } from '../aws/clients.ts'
import { credentialsLabel } from '../aws/credential-chain.ts'
import type { Dependencies } from '../job/dependencies.ts'

/**
 * Major and minor version of an EKS cluster given by name or ARN, from `eks:DescribeCluster`. The SDK is loaded only here.
 *
 * @throws UserError or WorldError that says why the cluster cannot be described.
 */
export async function clusterMinor(
  cluster: string,
  target: AwsTarget,
  dependencies: Dependencies,
): Promise<readonly number[]> {
  const [{ describeCluster }, { parseClusterReference }] = await Promise.all([
    import('../kubernetes/cluster/description.ts'),
    import('../kubernetes/cluster/reference.ts'),
  ])
  const reference = parseClusterReference(cluster)
  const region = reference.region ?? target.region
  const label = credentialsLabel(target.profile, dependencies.environment)
  const { version } = await describeCluster(reference, { target: { ...target, region }, label }, dependencies)
  return version.split('.').slice(0, 2).map(Number)
}

import { credentialsLabel } from '../aws/credential-chain.ts'
import type { Dependencies } from '../job/dependencies.ts'

/**
 * Major and minor version of an EKS cluster given by name or ARN, from `eks:DescribeCluster`. The SDK is loaded only here.
 *
 * @throws UserError or WorldError that says why the cluster cannot be described.
 */
export async function clusterMinor(
  cluster: string,
  told: { region: string | undefined; profile: string | undefined },
  dependencies: Dependencies,
): Promise<readonly number[]> {
  const [{ describeCluster }, { parseClusterReference }, { regionOf }] = await Promise.all([
    import('../kubernetes/cluster/description.ts'),
    import('../kubernetes/cluster/reference.ts'),
    import('../aws/region.ts'),
  ])
  const { profile } = told
  const reference = parseClusterReference(cluster)
  const region = reference.region ?? (await regionOf(told, dependencies))
  const label = credentialsLabel(profile, dependencies.environment)
  const { version } = await describeCluster(reference, { target: { region, profile }, label }, dependencies)
  return version.split('.').slice(0, 2).map(Number)
}

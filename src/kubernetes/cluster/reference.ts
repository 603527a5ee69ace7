import { isPartition, partitionOf } from '../../aws/partitions.ts'
import { invalid } from '../../errors.ts'

/** The parts of a cluster's ARN: `arn:<partition>:eks:<region>:<account>:cluster/<name>`. */
interface ClusterArn {
  partition: string
  region: string
  /** Twelve digits. */
  account: string
  clusterName: string
}

/** A cluster as the workflow names it: by its name, or by its ARN. */
export interface ClusterReference {
  clusterName: string
  /** Undefined where the workflow gives the name alone. */
  arn: string | undefined
  /** Twelve digits. Undefined where the workflow gives the name alone. */
  account: string | undefined
  /** Undefined where the workflow gives the name alone. */
  region: string | undefined
}

/**
 * Names of clusters: letters, digits, hyphens and underscores, a letter or digit first.
 * Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html
 */
const namePattern = /^[0-9A-Za-z][\w-]{0,99}$/

/** Parses the ARN of a cluster. Undefined for anything else, and for a region that is not in the partition. */
export function parseClusterArn(text: string): ClusterArn | undefined {
  const [, partition = '', region = '', account = '', clusterName = ''] =
    /^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(text) ?? []
  if (!isPartition(partition) || partitionOf(region)?.name !== partition) return undefined
  return namePattern.test(clusterName) ? { partition, region, account, clusterName } : undefined
}

/**
 * Parses the name or the ARN of a cluster.
 *
 * @throws UserError that names the input.
 */
export function parseClusterReference(value: string, input = 'cluster'): ClusterReference {
  if (namePattern.test(value)) return { clusterName: value, arn: undefined, account: undefined, region: undefined }
  const arn = parseClusterArn(value)
  if (arn) return { clusterName: arn.clusterName, arn: value, account: arn.account, region: arn.region }
  const region = /^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(value)?.[1]
  throw invalid(
    input,
    value,
    region === undefined
      ? 'Use the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.'
      : `Use the cluster's ARN as AWS shows it: the partition, the region ${region} and the name have to go together.`,
  )
}

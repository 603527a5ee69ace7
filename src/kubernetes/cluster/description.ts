import type { Cluster } from '@aws-sdk/client-eks'
import { type AwsTarget, createEksClient } from '../../aws/clients.ts'
import { awsAnswerOf, awsError, quote } from '../../aws/diagnosis.ts'
import { partitionOf } from '../../aws/partitions.ts'
import { type ActionError, UserError, WorldError } from '../../errors.ts'
import { hub } from '../../hub.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { variables } from '../../job/environment.ts'
import { readCallerIdentity } from './caller-identity.ts'
import { type ClusterReference, parseClusterArn } from './reference.ts'

/** Whose credentials call AWS. */
export interface AwsCaller {
  target: AwsTarget
  /** For messages: `profile hub`. */
  label: string
}

/** A usable cluster, as `eks:DescribeCluster` describes it. */
export interface ClusterDescription {
  clusterName: string
  arn: string
  /** Twelve digits. */
  account: string
  region: string
  /** `https://...` */
  endpoint: string
  /** Base64 of the PEM of the CA that signed the endpoint's certificate. */
  certificateAuthority: string
  /** `1.34` */
  version: string
  /** The cluster that tokens are signed for: the name, or the id of a local cluster on Outposts. */
  tokenAudience: string
  /** Whether the endpoint can be reached from outside the cluster's VPC. */
  publicAccess: boolean
  /** Addresses from which it can be reached. */
  publicAccessCidrs: readonly string[]
  /** Where the cluster looks up roles: `API` (access entries), `CONFIG_MAP` (aws-auth), or `API_AND_CONFIG_MAP`. */
  authenticationMode: string
}

/**
 * Describes a cluster in the caller's region. EKS finds clusters by name in the caller's own account, so the account
 * and region of the reference are compared with the answer.
 *
 * @throws UserError or WorldError, different for a cluster that does not exist, is being created, is being deleted,
 * has failed, is in another region or account, or may not be described.
 */
export async function describeCluster(
  reference: ClusterReference,
  caller: AwsCaller,
  dependencies: Dependencies,
): Promise<ClusterDescription> {
  const { clusterName } = reference
  let cluster: Cluster
  try {
    cluster = await readCluster(clusterName, caller.target, dependencies)
  } catch (error) {
    const code = awsAnswerOf(error)?.code ?? ''
    // AccessDenied too: a policy that names the cluster's ARN denies the same name in another region.
    if (/^(ResourceNotFound|AccessDenied)/.test(code)) await refuseElsewhere(reference, caller, dependencies, error)
    if (code === 'ResourceNotFoundException') throw await notFound(clusterName, caller, dependencies, error)
    const { profile } = caller.target
    const explained = awsError(error, { permission: 'eks:DescribeCluster', caller: caller.label, profile })
    if (!code.startsWith('AccessDenied')) throw explained
    // AWS does not say which of the two it is.
    const remedy = `See first whether '${clusterName}' is the cluster's name: one that a role's policy does not list is denied, too, be there such a cluster or not.`
    throw new UserError(explained.message, `${remedy} ${explained.remedy}`, { cause: error })
  }
  const description = parseDescription(cluster)
  checkSameCluster(reference, description, caller)
  return description
}

async function readCluster(name: string, target: AwsTarget, dependencies: Dependencies): Promise<Cluster> {
  const [{ DescribeClusterCommand }, client] = await Promise.all([
    import('@aws-sdk/client-eks'),
    createEksClient(target, dependencies),
  ])
  const { cluster } = await client.send(new DescribeClusterCommand({ name }))
  return cluster ?? {}
}

function parseDescription(cluster: Cluster): ClusterDescription {
  const { name, arn, endpoint, status, version } = cluster
  const refusal = refusals[status ?? '']
  if (refusal) throw refusal(`The EKS cluster ${name}`)
  const certificateAuthority = cluster.certificateAuthority?.data
  const parts = parseClusterArn(arn ?? '')
  if (!name || !arn || !parts || !endpoint || !version || !certificateAuthority) {
    throw new WorldError(
      `The answer of eks:DescribeCluster lacks the cluster's ARN, endpoint, version or CA (status ${status ?? 'unknown'}).`,
      'Look at the cluster in the AWS console, and see whether an AWS_ENDPOINT_URL variable is set for this step.',
    )
  }
  const access = cluster.resourcesVpcConfig
  return {
    clusterName: name,
    arn,
    account: parts.account,
    region: parts.region,
    endpoint,
    certificateAuthority,
    version,
    tokenAudience: cluster.outpostConfig && cluster.id ? cluster.id : name,
    publicAccess: access?.endpointPublicAccess ?? true,
    publicAccessCidrs: access?.publicAccessCidrs ?? [],
    authenticationMode: cluster.accessConfig?.authenticationMode ?? 'CONFIG_MAP',
  }
}

/** Errors for the states in which a cluster cannot be used. It can in ACTIVE and UPDATING. */
const refusals: Readonly<Record<string, (cluster: string) => ActionError>> = {
  CREATING: (cluster) =>
    new WorldError(`${cluster} is still being created.`, 'Run the job again once it is active: that takes minutes.'),
  PENDING: (cluster) =>
    new WorldError(`${cluster} waits to be created (status PENDING).`, 'Run the job again once it is active.'),
  DELETING: (cluster) =>
    new UserError(`${cluster} is being deleted.`, "Name another cluster with the input 'cluster'."),
  FAILED: (cluster) =>
    new UserError(
      `${cluster} could not be created (status FAILED).`,
      'See its health issues in the AWS console, and create it anew.',
    ),
}

/**
 * Refuses an answer about another cluster than the requested one: one of the same name in another account, or any
 * answer of an endpoint that is not EKS in this region.
 */
function checkSameCluster(asked: ClusterReference, found: ClusterDescription, { target, label }: AwsCaller): void {
  if (asked.account !== undefined && asked.account !== found.account) {
    throw inOtherAccount(asked.clusterName, asked.account, found.account, label)
  }
  const names = [found.clusterName, parseClusterArn(found.arn)?.clusterName]
  const isSame = names.every((name) => name === asked.clusterName) && found.region === target.region
  if (isSame && (asked.arn === undefined || asked.arn === found.arn)) return
  throw new UserError(
    `eks:DescribeCluster was asked for ${asked.arn ?? `${asked.clusterName} in ${target.region}`}, and its answer is about ${found.arn}.`,
    "Check the inputs 'cluster' and 'region', and the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_EKS.",
  )
}

function inOtherAccount(name: string, expected: string, actual: string, label: string, cause?: unknown): UserError {
  return new UserError(
    `The EKS cluster ${name} is in account ${expected}, and ${label} is of account ${actual}.`,
    `Use a profile of account ${expected} (assume-role's input 'account'), or set 'role' to the ARN of a role there.`,
    { cause },
  )
}

async function notFound(
  name: string,
  { target, label }: AwsCaller,
  dependencies: Dependencies,
  cause: unknown,
): Promise<UserError> {
  const account = (await readCallerIdentity(target, dependencies))?.account
  const where = `in ${target.region}${account ? ` of account ${account}` : ''}`
  const answer = awsAnswerOf(cause)
  return new UserError(
    `There is no EKS cluster ${name} ${where}. ${answer ? quote(answer) : ''}`.trimEnd(),
    `Check the inputs 'cluster' and 'region', and that ${label} is of the account that the cluster is in.`,
    { cause },
  )
}

/**
 * AWS gives the same answer for a cluster that does not exist and for one that is elsewhere. If the workflow hints at
 * another account or region, this looks there with the same call; clusters are never listed.
 *
 * @throws UserError that says where the cluster is, if it was found.
 */
async function refuseElsewhere(
  { clusterName, account: given }: ClusterReference,
  { target, label }: AwsCaller,
  dependencies: Dependencies,
  cause: unknown,
): Promise<void> {
  const isHubs = isHubsName(clusterName)
  const expected = given ?? (isHubs ? hub.account : undefined)
  const account = expected ? (await readCallerIdentity(target, dependencies))?.account : undefined
  if (expected && account && expected !== account) throw inOtherAccount(clusterName, expected, account, label, cause)
  // An ARN names the region, so there is no other one to look in.
  const region = given === undefined ? await regionOf(clusterName, target, dependencies, isHubs) : undefined
  if (region) {
    throw new UserError(
      `The EKS cluster ${clusterName} is in ${region}, not in ${target.region}.`,
      `Set the input 'region' to ${region}.`,
      { cause },
    )
  }
}

/** Whether the hub has a cluster of this name. */
export function isHubsName(clusterName: string): boolean {
  return Object.values<string>(hub.clusters).includes(clusterName)
}

/** The region, among those that the workflow hints at, that has the cluster. */
async function regionOf(
  name: string,
  target: AwsTarget,
  dependencies: Dependencies,
  isHubs: boolean,
): Promise<string | undefined> {
  const { environment } = dependencies
  const hints = [environment[variables.awsRegion], environment[variables.awsDefaultRegion], isHubs ? hub.region : '']
  for (const region of new Set(hints)) {
    if (!region || region === target.region || !partitionOf(region)) continue
    const found = await readCluster(name, { ...target, region }, dependencies).catch(() => undefined)
    if (found?.arn) return region
  }
  return undefined
}

import type { Cluster } from '@aws-sdk/client-eks'
import { type AwsTarget, createEksClient, createStsClient } from '../aws/clients.ts'
import { awsAnswerOf, awsError, quote } from '../aws/diagnosis.ts'
import { partitionOf } from '../aws/partitions.ts'
import { type ActionError, invalid, UserError, WorldError } from '../errors.ts'
import { hub } from '../hub.ts'
import type { Dependencies } from '../job/dependencies.ts'
import { variables } from '../job/environment.ts'

/** A cluster as the workflow names it. */
export interface ClusterReference {
  name: string
  /** Known where the workflow gives the cluster's ARN. */
  account: string | undefined
}

/** Who asks AWS. */
export interface Caller {
  target: AwsTarget
  /** For messages: `profile hub`. */
  label: string
}

/** What `eks:DescribeCluster` says of a cluster that can be used. */
export interface ClusterDescription {
  name: string
  arn: string
  account: string
  region: string
  /** `https://...` */
  endpoint: string
  /** Base64 of the PEM of the CA that signed the endpoint's certificate. */
  certificateAuthority: string
  /** `1.34` */
  version: string
  /** What a token is signed for: the name, or the id of a local cluster on Outposts. */
  tokenAudience: string
  /** Whether the endpoint can be reached from outside the cluster's VPC. */
  publicAccess: boolean
  /** From which addresses it can. */
  publicAccessCidrs: readonly string[]
  /** Where the cluster looks up who a role is: `API` (access entries), `CONFIG_MAP` (aws-auth), or both. */
  authenticationMode: string
}

/**
 * Asks EKS about the one cluster.
 *
 * @throws UserError or WorldError that tells apart: not there, being created, being deleted, failed, in another region
 * or account, and not allowed to describe it.
 */
export async function describeCluster(
  reference: ClusterReference,
  caller: Caller,
  dependencies: Dependencies,
): Promise<ClusterDescription> {
  let cluster: Cluster
  try {
    cluster = await fetchCluster(reference.name, caller.target, dependencies)
  } catch (error) {
    const code = awsAnswerOf(error)?.code ?? ''
    // Policies that name the cluster's ARN deny the same name in another region.
    if (/^(ResourceNotFound|AccessDenied)/.test(code)) await refuseElsewhere(reference, caller, dependencies, error)
    if (code === 'ResourceNotFoundException') throw await notFound(reference.name, caller, dependencies, error)
    const { profile } = caller.target
    throw awsError(error, { permission: 'eks:DescribeCluster', caller: caller.label, profile })
  }
  return read(cluster, caller.target.region)
}

async function fetchCluster(name: string, target: AwsTarget, dependencies: Dependencies): Promise<Cluster> {
  const [{ DescribeClusterCommand }, client] = await Promise.all([
    import('@aws-sdk/client-eks'),
    createEksClient(target, dependencies),
  ])
  const { cluster } = await client.send(new DescribeClusterCommand({ name }))
  return cluster ?? {}
}

function read(cluster: Cluster, region: string): ClusterDescription {
  const { name, arn, endpoint, status, version } = cluster
  const refusal = refusals[status ?? '']
  if (refusal) throw refusal(`The EKS cluster ${name}`)
  const certificateAuthority = cluster.certificateAuthority?.data
  if (!name || !arn || !endpoint || !version || !certificateAuthority) {
    throw new WorldError(
      `eks:DescribeCluster told no endpoint, version or CA of the cluster (status ${status ?? 'unknown'}).`,
      'Look at the cluster in the AWS console; a proxy may also have changed the answer.',
    )
  }
  const access = cluster.resourcesVpcConfig
  return {
    name,
    arn,
    account: arn.split(':')[4] ?? '',
    region: arn.split(':')[3] || region,
    endpoint,
    certificateAuthority,
    version,
    tokenAudience: cluster.outpostConfig && cluster.id ? cluster.id : name,
    publicAccess: access?.endpointPublicAccess ?? true,
    publicAccessCidrs: access?.publicAccessCidrs ?? [],
    authenticationMode: cluster.accessConfig?.authenticationMode ?? 'CONFIG_MAP',
  }
}

/** Why a cluster in one of these states cannot be used. It can in the others: ACTIVE and UPDATING. */
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

async function notFound(
  name: string,
  { target, label }: Caller,
  dependencies: Dependencies,
  cause: unknown,
): Promise<UserError> {
  const account = (await callerIdentity(target, dependencies))?.account
  const where = `in ${target.region}${account ? ` of account ${account}` : ''}`
  const answer = awsAnswerOf(cause)
  return new UserError(
    `There is no EKS cluster ${name} ${where}. ${answer ? quote(answer) : ''}`.trimEnd(),
    `Check the inputs 'cluster' and 'region', and that ${label} is of the account that the cluster is in.`,
    { cause },
  )
}

/**
 * AWS gives the same answer for a cluster that never was and one that is elsewhere. Where the workflow hints at another
 * account or region, this looks there with the same call; clusters are never listed.
 *
 * @throws UserError that says where the cluster is.
 */
async function refuseElsewhere(
  { name, account: given }: ClusterReference,
  { target, label }: Caller,
  dependencies: Dependencies,
  cause: unknown,
): Promise<void> {
  const isHubs = Object.values<string>(hub.clusters).includes(name)
  const expected = given ?? (isHubs ? hub.account : undefined)
  const account = expected ? (await callerIdentity(target, dependencies))?.account : undefined
  if (expected && account && expected !== account) {
    throw new UserError(
      `The EKS cluster ${name} is in account ${expected}, and ${label} is of account ${account}.`,
      `Use a profile of account ${expected} (assume-role's input 'account'), or set 'role' to the ARN of a role there.`,
      { cause },
    )
  }
  const region = await regionOf(name, target, dependencies, isHubs)
  if (region) {
    throw new UserError(
      `The EKS cluster ${name} is in ${region}, not in ${target.region}.`,
      `Set the input 'region' to ${region}.`,
      { cause },
    )
  }
}

/** The region among those that the workflow hints at that has the cluster. */
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
    const found = await fetchCluster(name, { ...target, region }, dependencies).catch(() => undefined)
    if (found?.arn) return region
  }
  return undefined
}

/** Whom AWS takes the caller for. */
export interface CallerIdentity {
  account: string
  arn: string
}

/**
 * Asks STS who these credentials are, to explain a refusal. The call needs no permission. Undefined when STS cannot
 * be asked: the refusal is what matters.
 */
export async function callerIdentity(
  target: AwsTarget,
  dependencies: Dependencies,
): Promise<CallerIdentity | undefined> {
  try {
    const [{ GetCallerIdentityCommand }, client] = await Promise.all([
      import('@aws-sdk/client-sts'),
      createStsClient(target, dependencies),
    ])
    const { Account: account, Arn: arn } = await client.send(new GetCallerIdentityCommand({}))
    return account && arn ? { account, arn } : undefined
  } catch (error) {
    dependencies.logger.debug(`sts:GetCallerIdentity failed: ${String(error)}`)
    return undefined
  }
}

/**
 * Reads a cluster given by name or by ARN (`arn:<partition>:eks:<region>:<account>:cluster/<name>`). The ARN's region,
 * where there is one, is the one to use.
 *
 * @throws UserError that names the input.
 */
export function readCluster(value: string): ClusterReference & { region: string | undefined } {
  const [, region, account, fromArn] = /^arn:[\w-]+:eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(value) ?? []
  const name = fromArn ?? value
  // Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html
  if (!/^[0-9A-Za-z][\w-]{0,99}$/.test(name)) {
    throw invalid('cluster', value, 'Use the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.')
  }
  return { name, account, region }
}

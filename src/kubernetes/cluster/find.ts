import { parseRole, parseRoleArn } from '../../aws/roles.ts'
import { raise, UserError } from '../../errors.ts'
import { hub } from '../../hub.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { removeSession } from '../leftovers.ts'
import { roleSigner, type Signer } from '../token/signer.ts'
import { type ClusterDescription, describeCluster, isHubsName } from './description.ts'
import type { ClusterReference } from './reference.ts'

/** The requested cluster, and who signs its tokens. */
interface FoundCluster {
  cluster: ClusterDescription
  signer: Signer
}

/** The cluster and the further role that the workflow names. */
interface ClusterRequest {
  cluster: ClusterReference
  region: string
  /** Name or ARN. A name means a role of the cluster's account. */
  role: string | undefined
}

/**
 * Describes the cluster with the credentials that are likely to see it: with the further role if it is of the account
 * in the cluster's ARN, otherwise with the profile. If that is refused, with the other one. After an error, the role's
 * session is removed.
 *
 * @throws UserError or WorldError that says why the cluster cannot be described; UserError where the profile and the
 * role each see a cluster of that name, in two accounts.
 */
export async function findCluster(
  { cluster: reference, region, role }: ClusterRequest,
  source: Signer,
  dependencies: Dependencies,
): Promise<FoundCluster> {
  const describe = async (signer: Signer) => await describeCluster(reference, signer, dependencies)
  const furtherRole = (account: string) =>
    roleSigner({ arn: parseRole(role ?? '', { account, region }).arn, region, profile: source.profile }, dependencies)
  if (!role?.startsWith('arn:')) {
    const cluster = await describe(source)
    return { cluster, signer: role === undefined ? source : furtherRole(cluster.account) }
  }
  const { account } = parseRoleArn(role, region)
  const signer = furtherRole(account)
  try {
    const [first, second] = reference.account === account ? [signer, source] : [source, signer]
    const cluster = await describeAsEither([first, second], signer, describe, dependencies)
    if (reference.account === undefined && cluster.account !== account)
      await checkUnambiguous(cluster, signer, describe)
    return { cluster, signer }
  } catch (error) {
    await removeSession(signer.sessionFile)
    throw error
  }
}

/** Describes as the first, and if that is refused as the second. Throws the refusal that `signer`, one of them, got. */
async function describeAsEither(
  [first, second]: readonly [Signer, Signer],
  signer: Signer,
  describe: (signer: Signer) => Promise<ClusterDescription>,
  { logger }: Pick<Dependencies, 'logger'>,
): Promise<ClusterDescription> {
  try {
    return await describe(first)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    logger.info(`${error.message} Asking as ${second.label} too.`)
    return await describe(second).catch((later: unknown) => raise(first === signer ? error : (later as Error)))
  }
}

/** Refuses a name that is ambiguous, because the profile's account and the role's both have such a cluster. */
async function checkUnambiguous(
  found: ClusterDescription,
  signer: Signer,
  describe: (signer: Signer) => Promise<ClusterDescription>,
): Promise<void> {
  const other = await describe(signer).catch(() => undefined)
  if (!other || other.arn === found.arn) return
  throw new UserError(
    `There are two EKS clusters ${found.clusterName}: one in account ${found.account}, and one in account ${other.account}, which 'role' is of.`,
    `Set 'cluster' to the ARN of the one that is meant: ${found.arn} or ${other.arn}.`,
  )
}

/** Warns if the cluster was found elsewhere than the workflow may have meant. */
export function warnOfUnexpected(
  cluster: ClusterDescription,
  request: { cluster: ClusterReference; region: string | undefined },
  { logger }: Pick<Dependencies, 'logger'>,
): void {
  const { clusterName, account, region } = cluster
  if (request.region !== undefined && request.region !== region) {
    logger.warning(`The input 'region' is ${request.region}; the cluster's ARN says ${region}, which counts.`)
  }
  if (request.cluster.arn === undefined && isHubsName(clusterName) && account !== hub.account) {
    logger.warning(
      `${clusterName} is a name of the hub's clusters in account ${hub.account}; this one is in account ${account}.`,
    )
  }
}

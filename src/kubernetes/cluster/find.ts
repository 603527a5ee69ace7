import { parseRole, parseRoleArn } from '../../aws/roles.ts'
import { raise, UserError } from '../../errors.ts'
import { hub } from '../../hub.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { removeSession } from '../leftovers.ts'
import { roleSigner, type Signer } from '../token/signer.ts'
import { type ClusterDescription, describeCluster, isHubsName } from './description.ts'
import type { ClusterReference } from './reference.ts'

/** The cluster that was asked for, and who signs its tokens. */
interface FoundCluster {
  cluster: ClusterDescription
  signer: Signer
}

/** What the workflow says of the cluster and of the further role. */
interface ClusterRequest {
  cluster: ClusterReference
  region: string
  /** Name or ARN; a name is one of the cluster's account. */
  role: string | undefined
}

/**
 * Describes the cluster as whoever can be expected to see it: as the further role where that is of the account in the
 * cluster's ARN, as the profile otherwise, and as the other of the two where that is refused. Nothing of the role's
 * session is left after an error.
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

/** Describes as the first, and where that is refused as the second. Throws what `signer`, one of the two, was told. */
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

/** A name that the profile's account and the role's both have a cluster of may mean either. */
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

/** Says where a cluster was found in spite of what the workflow may have meant. */
export function warnOfUnexpected(
  cluster: ClusterDescription,
  request: ClusterRequest & { unusedRegion: string | undefined },
  { logger }: Pick<Dependencies, 'logger'>,
): void {
  const { clusterName, account, region } = cluster
  if (request.unusedRegion !== undefined) {
    logger.warning(`The input 'region' is ${request.unusedRegion}; the cluster's ARN says ${region}, which counts.`)
  }
  if (request.cluster.arn === undefined && isHubsName(clusterName) && account !== hub.account) {
    logger.warning(
      `${clusterName} is a name of the hub's clusters in account ${hub.account}; this one is in account ${account}.`,
    )
  }
}

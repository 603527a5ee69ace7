import { regionOf } from '../aws/region.ts'
import { checkRole } from '../aws/roles.ts'
import { variables } from '../job/environment.ts'
import type { StepDependencies } from '../job/ledger.ts'
import { type ClusterIdentity, verifyAccess } from './access/verify.ts'
import { putOthersAside } from './choosing-variables.ts'
import type { ClusterDescription } from './cluster/description.ts'
import { findCluster, warnOfUnexpected } from './cluster/find.ts'
import { cacheFolder, ownFile } from './folder.ts'
import type { KubeconfigInputs } from './inputs.ts'
import type { KubeconfigEntry, UserCredential } from './kubeconfig/entry.ts'
import { addToOwnFile, addToUsersFile, checkFile, createId, type EntryInFile, followLinks } from './kubeconfig/file.ts'
import { kubectlVersion, warnOfSkew } from './kubectl.ts'
import { kubeconfigEntry, removeSession } from './leftovers.ts'
import { pluginArguments } from './token/plugin.ts'
import { profileSigner, type Signer, signToken } from './token/signer.ts'

/** Outputs by their names in action.yml. */
type KubeconfigOutputs = {
  kubeconfig: string
  context: string
  endpoint: string
  'cluster-version': string
  /** The Kubernetes user; undefined without `verify`. */
  identity: string | undefined
}

/** The results of a use. */
interface Configured {
  outputs: KubeconfigOutputs
  /** Variables for the following steps. */
  variables: Record<string, string>
  /** The same, where they take the place of secrets. */
  secrets: Record<string, string>
  /** Markdown for the job summary. */
  summary: string
}

/**
 * Makes a kubeconfig for a cluster: finds the cluster, verifies the access to it, then adds a context whose user gets
 * tokens from our plugin. Nothing is left behind if the cluster refuses access.
 */
export async function configureKubeconfig(
  inputs: KubeconfigInputs,
  dependencies: StepDependencies,
): Promise<Configured> {
  const { role, profile } = inputs
  const region = inputs.cluster.region ?? (await regionOf(inputs, dependencies))
  // Refuses an invalid role before any call. Its account is not known yet if it is given by name.
  if (role) checkRole(role, region)
  if (inputs.kubeconfig !== undefined) await checkFile(inputs.kubeconfig)
  const source = profileSigner({ region, profile }, dependencies)
  const [{ cluster, signer }, kubectl] = await Promise.all([
    findCluster({ cluster: inputs.cluster, region, role }, source, dependencies),
    kubectlVersion(dependencies),
  ])
  warnOfUnexpected(cluster, inputs, dependencies)
  try {
    const { identity, credential } = await connect(inputs, cluster, signer, dependencies)
    warnOfSkew(kubectl, cluster.version, dependencies.logger)
    const added = await write(inputs, cluster, credential, dependencies)
    report(cluster, identity, added, dependencies)
    return {
      outputs: {
        kubeconfig: added.file,
        context: added.context,
        endpoint: cluster.endpoint,
        'cluster-version': cluster.version,
        identity: identity?.user,
      },
      ...jobVariables(inputs, added, dependencies),
      summary: summaryOf(cluster, identity, added),
    }
  } catch (error) {
    await removeSession(signer.sessionFile)
    throw error
  }
}

/** The variables by which the following steps find the file and, where it is current, the context. */
function jobVariables(
  { setCurrent }: KubeconfigInputs,
  { file, context }: EntryInFile,
  { environment, folder, logger }: StepDependencies,
): Pick<Configured, 'variables' | 'secrets'> {
  const aside = setCurrent ? putOthersAside(context, environment) : { variables: {}, secrets: {}, names: [] }
  if (aside.names.length > 0) {
    logger.info(
      `Empty for this job: ${aside.names.join(', ')}. Some clients would follow them and not the context ${context}. The post step gives the previous values back.`,
    )
  }
  return {
    variables: {
      ...aside.variables,
      [variables.kubeconfig]: file,
      [variables.terraformKubeconfig]: file,
      // Otherwise kubectl would cache in HOME, which other jobs on the machine share.
      [variables.kubeCacheFolder]: environment[variables.kubeCacheFolder] || cacheFolder(folder),
    },
    secrets: aside.secrets,
  }
}

/** Makes the credential of the kubeconfig's user and, with `verify`, tries it at the cluster. */
async function connect(
  inputs: KubeconfigInputs,
  cluster: ClusterDescription,
  signer: Signer,
  dependencies: StepDependencies,
): Promise<{ identity: ClusterIdentity | undefined; credential: UserCredential }> {
  const isStatic = inputs.credential === 'static'
  const { profile, role } = signer
  const { node, options, script } = inputs.plugin
  const { tokenAudience, region } = cluster
  const args = pluginArguments({ tokenAudience, region, profile, role })
  const exec = { command: node, args: [...options, script, ...args] }
  const sign = async () => await signToken(signer, cluster, dependencies)
  const verified = inputs.verify
    ? await verifyAccess(cluster, { ...signer, token: sign, namespace: inputs.namespace }, dependencies)
    : undefined
  if (!isStatic) return { identity: verified?.identity, credential: { exec } }
  const { token, expiration } = verified?.token ?? (await sign())
  warnOfEnd(expiration, dependencies)
  return { identity: verified?.identity, credential: { token } }
}

/** Records the entry in the ledger, then adds it to the file. */
async function write(
  inputs: KubeconfigInputs,
  cluster: ClusterDescription,
  credential: UserCredential,
  dependencies: StepDependencies,
): Promise<EntryInFile> {
  const { folder, environment, logger, ledger } = dependencies
  const own = inputs.kubeconfig === undefined
  const context = inputs.context ?? cluster.clusterName
  const file = inputs.kubeconfig === undefined ? ownFile(folder) : await followLinks(inputs.kubeconfig)
  const use: EntryInFile = { id: createId(environment), context, file, own }
  const entry: KubeconfigEntry = {
    id: use.id,
    context,
    namespace: inputs.namespace,
    cluster: { name: cluster.arn, server: cluster.endpoint, certificateAuthority: cluster.certificateAuthority },
    credential,
    setCurrent: inputs.setCurrent,
  }
  await ledger.record(kubeconfigEntry, use)
  if (!own) {
    await addToUsersFile(use, entry, folder)
    return use
  }
  const { copied, replacesUsers } = await addToOwnFile(use, entry, dependencies)
  if (copied.length > 0) logger.info(`${file} starts as a copy of ${copied.join(' and ')}.`)
  if (replacesUsers) {
    logger.notice(
      `In this job, the context ${context} is the cluster's. Your own context of that name is back after it.`,
    )
  }
  return use
}

function warnOfEnd(expiration: Date, { logger, now }: StepDependencies): void {
  const minutes = Math.floor((expiration.getTime() - now()) / 60_000)
  logger.warning(
    `The token in the kubeconfig ends after 15 minutes (use it for ${minutes}) and is not renewed. Use credential: exec wherever the tool can run a program.`,
  )
}

function report(
  cluster: ClusterDescription,
  identity: ClusterIdentity | undefined,
  added: EntryInFile,
  { logger }: StepDependencies,
): void {
  const groups = identity?.groups.length ? `, groups ${identity.groups.join(', ')}` : ''
  const whom = identity?.user ? ` as ${identity.user}${groups}` : ''
  const verb = identity ? 'Connected to' : 'Configured'
  const nameless = identity && !identity.user ? ' It takes the token, and has no API that says whose it is.' : ''
  logger.info(`${verb} ${cluster.clusterName} (${cluster.version})${whom}.${nameless}`)
  logger.info(`Context ${added.context} of ${cluster.arn} is in ${added.file}.`)
}

function summaryOf(
  { clusterName, version, region }: ClusterDescription,
  identity: ClusterIdentity | undefined,
  { context }: EntryInFile,
): string {
  const user = identity ? (identity.user ?? 'somebody whom the cluster knows') : 'not verified'
  return `| cluster | version | region | context | as |\n| --- | --- | --- | --- | --- |\n| ${clusterName} | ${version} | ${region} | ${context} | ${user} |\n`
}

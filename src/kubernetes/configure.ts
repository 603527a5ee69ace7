import { checkRole } from '../aws/roles.ts'
import { variables } from '../job/environment.ts'
import type { StepDependencies } from '../job/ledger.ts'
import { putAside } from './choosing-variables.ts'
import type { ClusterDescription } from './cluster-description.ts'
import { pluginArguments } from './eks-token-plugin.ts'
import { findCluster, warnOfUnexpected } from './find-cluster.ts'
import type { KubeconfigInputs } from './inputs.ts'
import type { KubeconfigEntry, UserCredential } from './kubeconfig.ts'
import { addToOwnFile, addToUsersFile, checkFile, createId, type EntryInFile, followLinks } from './kubeconfig-file.ts'
import { kubectlVersion, warnOfSkew } from './kubectl.ts'
import { cacheFolder, kubeconfigEntry, ownFile, removeSession } from './leftovers.ts'
import { profileSigner, type Signer, signToken } from './signer.ts'
import { type ClusterIdentity, verifyAccess } from './verify.ts'

/** Outputs by their names in action.yml. */
export type KubeconfigOutputs = {
  kubeconfig: string
  context: string
  endpoint: string
  'cluster-version': string
  /** The Kubernetes user; undefined without `verify`. */
  identity: string | undefined
}

/** What a use leaves for the following steps. */
export interface Configured {
  outputs: KubeconfigOutputs
  /** Variables for the following steps. */
  variables: Record<string, string>
  /** The same, where they take the place of secrets. */
  secrets: Record<string, string>
  /** Markdown for the job summary. */
  summary: string
}

/**
 * Makes a kubeconfig for a cluster: finds it, asks it who we are, then adds a context whose user fetches tokens from
 * our plugin. Nothing is left where the cluster does not let us in.
 */
export async function configureKubeconfig(
  inputs: KubeconfigInputs,
  dependencies: StepDependencies,
): Promise<Configured> {
  const { role, region } = inputs
  // A role that is none is refused before any call; whose account a name belongs to, the cluster says.
  if (role) checkRole(role, region)
  if (inputs.kubeconfig !== undefined) await checkFile(inputs.kubeconfig)
  const source = profileSigner(inputs, dependencies)
  const [{ cluster, signer }, kubectl] = await Promise.all([
    findCluster(inputs, source, dependencies),
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
  const aside = setCurrent ? putAside(context, environment) : { variables: {}, secrets: {}, names: [] }
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
      // So that kubectl leaves nothing in HOME, which other jobs on the machine share.
      [variables.kubeCacheFolder]: environment[variables.kubeCacheFolder] || cacheFolder(folder),
    },
    secrets: aside.secrets,
  }
}

/** What the kubeconfig's user gets, tried at the cluster unless that was not asked for. */
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

/** Records the entry, then puts it into the file. */
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
  logger.info(`${verb} ${cluster.clusterName} (${cluster.version})${whom}.`)
  logger.info(`Context ${added.context} of ${cluster.arn} is in ${added.file}.`)
}

function summaryOf(
  { clusterName, version, region }: ClusterDescription,
  identity: ClusterIdentity | undefined,
  { context }: EntryInFile,
): string {
  const user = identity?.user ?? 'not verified'
  return `| cluster | version | region | context | as |\n| --- | --- | --- | --- | --- |\n| ${clusterName} | ${version} | ${region} | ${context} | ${user} |\n`
}

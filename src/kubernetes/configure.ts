import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { checkRole, parseRole } from '../aws/roles.ts'
import { UserError } from '../errors.ts'
import type { Dependencies } from '../job/dependencies.ts'
import { variables } from '../job/environment.ts'
import { readIfPresent } from '../system/files.ts'
import { type ClusterDescription, type ClusterReference, describeCluster } from './cluster.ts'
import { pluginArguments } from './eks-token-plugin.ts'
import type { UserCredential } from './kubeconfig.ts'
import { type AddedToFile, addToFile, kubeconfigPath } from './kubeconfig-file.ts'
import { kubectlVersion, warnOfSkew } from './kubectl.ts'
import { type Leftovers, removeSession } from './leftovers.ts'
import { profileSigner, roleSigner, type Signer, signToken } from './signer.ts'
import { type ClusterIdentity, verifyAccess } from './verify.ts'

export interface KubeconfigInputs {
  cluster: ClusterReference
  region: string
  profile: string | undefined
  /** Name or ARN of a further role; a name is one of the cluster's account. */
  role: string | undefined
  namespace: string | undefined
  /** Default: the cluster's name. */
  context: string | undefined
  setCurrent: boolean
  /** A file to write to in place of the job's own. Absolute. */
  kubeconfig: string | undefined
  verify: boolean
  credential: 'exec' | 'static'
  /** The token plugin: the program that runs it, and its script. */
  plugin: { node: string; script: string }
}

export interface KubeconfigOutputs {
  kubeconfig: string
  context: string
  endpoint: string
  clusterVersion: string
  /** The Kubernetes user; undefined without `verify`. */
  identity: string | undefined
}

/** What a use leaves for the following steps and for its post step. */
export interface Configured {
  outputs: KubeconfigOutputs
  /** Variables for the following steps. */
  variables: Record<string, string>
  /** Markdown for the job summary. */
  summary: string
  leftovers: Leftovers
}

/**
 * Makes a kubeconfig for a cluster: finds it, asks it who we are, then adds a context whose user fetches tokens from
 * our plugin. Nothing is left where the cluster does not let us in.
 */
export async function configureKubeconfig(inputs: KubeconfigInputs, dependencies: Dependencies): Promise<Configured> {
  const { role, region } = inputs
  // A role that is none is refused before any call; whose account a name belongs to, the cluster says.
  if (role) checkRole(role, region)
  const source = profileSigner(inputs, dependencies)
  const [cluster, kubectl] = await Promise.all([
    findCluster(inputs, source, dependencies),
    kubectlVersion(dependencies),
  ])
  const signer = role ? furtherSigner(role, cluster.account, cluster.region, source, dependencies) : source
  try {
    const { identity, credential } = await connect(inputs, cluster, signer, dependencies)
    warnOfSkew(kubectl, cluster.version, dependencies.logger)
    const { added, kubeconfigVariable } = await write(inputs, cluster, credential, dependencies)
    const cacheFolder = join(dependencies.folder, 'kube', 'cache')
    report(cluster, identity, added, dependencies)
    return {
      outputs: {
        kubeconfig: added.file,
        context: added.context,
        endpoint: cluster.endpoint,
        clusterVersion: cluster.version,
        identity: identity?.user,
      },
      variables: {
        [variables.kubeconfig]: kubeconfigVariable,
        // So that kubectl leaves nothing in HOME, which other jobs on the machine share.
        [variables.kubeCacheFolder]: dependencies.environment[variables.kubeCacheFolder] || cacheFolder,
      },
      summary: summaryOf(cluster, identity, added),
      leftovers: { entry: added, sessionFile: signer.sessionFile, cacheFolder },
    }
  } catch (error) {
    await removeSession(signer.sessionFile)
    throw error
  }
}

/**
 * Describes the cluster as the profile. Where that fails and the further role is given by ARN, as that role: the
 * cluster may be in the role's account.
 */
async function findCluster(inputs: KubeconfigInputs, source: Signer, dependencies: Dependencies) {
  const { cluster, role, region } = inputs
  try {
    return await describeCluster(cluster, source, dependencies)
  } catch (error) {
    if (!(error instanceof UserError) || !role?.startsWith('arn:')) throw error
    dependencies.logger.info(`${error.message} Asking as role ${role} too.`)
    const signer = furtherSigner(role, '', region, source, dependencies)
    try {
      return await describeCluster(cluster, signer, dependencies)
    } catch (failure) {
      await removeSession(signer.sessionFile)
      throw failure
    }
  }
}

function furtherSigner(
  role: string,
  account: string,
  region: string,
  { profile }: Signer,
  dependencies: Dependencies,
): Signer {
  return roleSigner({ arn: parseRole(role, { account, region }).arn, region, profile }, dependencies)
}

/** What the kubeconfig's user gets, tried at the cluster unless that was not asked for. */
async function connect(
  inputs: KubeconfigInputs,
  cluster: ClusterDescription,
  signer: Signer,
  dependencies: Dependencies,
): Promise<{ identity: ClusterIdentity | undefined; credential: UserCredential }> {
  const isStatic = inputs.credential === 'static'
  const { profile, role } = signer
  const { node, script } = inputs.plugin
  const options = pluginArguments({ cluster: cluster.tokenAudience, region: cluster.region, profile, role })
  const exec = { command: node, args: [script, ...options] }
  if (!isStatic && !inputs.verify) return { identity: undefined, credential: { exec } }
  const { token, expiration } = await signToken(signer, cluster, dependencies)
  const identity = inputs.verify
    ? await verifyAccess(cluster, { ...signer, token, namespace: inputs.namespace }, dependencies)
    : undefined
  if (isStatic) warnOfEnd(expiration, dependencies)
  return { identity, credential: isStatic ? { token } : { exec } }
}

async function write(
  inputs: KubeconfigInputs,
  cluster: ClusterDescription,
  credential: UserCredential,
  { environment, folder }: Dependencies,
): Promise<{ added: AddedToFile; kubeconfigVariable: string }> {
  const own = inputs.kubeconfig === undefined
  const file = inputs.kubeconfig ?? join(folder, 'kube', 'config')
  const job = `${environment[variables.githubRunId] ?? ''}-${environment[variables.githubRunAttempt] ?? ''}/`
  const added = await addToFile(
    file,
    own,
    {
      id: job + randomUUID(),
      context: inputs.context ?? cluster.name,
      namespace: inputs.namespace,
      cluster: { name: cluster.arn, server: cluster.endpoint, certificateAuthority: cluster.certificateAuthority },
      credential,
      setCurrent: inputs.setCurrent,
    },
    (id) => id.startsWith(job),
  )
  const fallback = join(environment[variables.home] || homedir(), '.kube', 'config')
  const present = (await readIfPresent(fallback)) === undefined ? undefined : fallback
  return { added, kubeconfigVariable: kubeconfigPath(added.file, environment[variables.kubeconfig], present) }
}

function warnOfEnd(expiration: Date, { logger, now }: Dependencies): void {
  const minutes = Math.floor((expiration.getTime() - now()) / 60_000)
  logger.warning(
    `The token in the kubeconfig ends after 15 minutes (use it for ${minutes}) and is not renewed. Use credential: exec wherever the tool can run a program.`,
  )
}

function report(
  cluster: ClusterDescription,
  identity: ClusterIdentity | undefined,
  added: AddedToFile,
  { logger }: Dependencies,
): void {
  const groups = identity?.groups.length ? `, groups ${identity.groups.join(', ')}` : ''
  const whom = identity?.user ? ` as ${identity.user}${groups}` : ''
  const verb = identity ? 'Connected to' : 'Configured'
  logger.info(`${verb} ${cluster.name} (${cluster.version})${whom}.`)
  logger.info(`Context ${added.context} is in ${added.file}.`)
}

function summaryOf(
  { name, version, region }: ClusterDescription,
  identity: ClusterIdentity | undefined,
  { context }: AddedToFile,
): string {
  const user = identity?.user ?? 'not verified'
  return `| cluster | version | region | context | as |\n| --- | --- | --- | --- | --- |\n| ${name} | ${version} | ${region} | ${context} | ${user} |\n`
}

import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { AwsTarget } from '../aws/clients.ts'
import { type AwsCredentials, credentialsLabel, credentialsProvider } from '../aws/credentials.ts'
import { readRole } from '../aws/roles.ts'
import { type Environment, variables } from '../runner/environment.ts'
import type { Dependencies } from '../runner/runner.ts'
import { readIfPresent } from '../system/files.ts'
import { type ClusterDescription, type ClusterReference, describeCluster } from './cluster.ts'
import { type ClusterToken, createClusterToken } from './eks-token.ts'
import { pluginArguments } from './eks-token-plugin.ts'
import type { ExecPlugin, UserCredential } from './kubeconfig.ts'
import { type AddedToFile, addToFile, kubeconfigPath, removeFolderIfEmpty, removeFromFile } from './kubeconfig-file.ts'
import { kubectlVersion, warnOfSkew } from './kubectl.ts'
import { assumeFurtherRole, roleSession, roleSessionFile } from './role-session.ts'
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
  /** New value of KUBECONFIG. */
  kubeconfigVariable: string
  /** Markdown for the job summary. */
  summary: string
  leftovers: Leftovers
}

/** What the post step removes. No secrets. */
export interface Leftovers {
  entry: AddedToFile
  /** Keeps the further role's session; may not exist. */
  sessionFile: string | undefined
}

/**
 * Makes a kubeconfig for a cluster: finds it, asks it who we are, then adds a context whose user fetches tokens from
 * our plugin. Nothing is written before the cluster has let us in.
 */
export async function configureKubeconfig(inputs: KubeconfigInputs, dependencies: Dependencies): Promise<Configured> {
  const { environment, logger } = dependencies
  const profile = inputs.profile ?? jobProfile(environment)
  const source: AwsTarget = { region: inputs.region, profile }
  const target = { ...source, credentials: once(credentialsProvider(source, dependencies)) }
  const [cluster, kubectl] = await Promise.all([
    describeCluster(inputs.cluster, target, dependencies),
    kubectlVersion(dependencies),
  ])
  const signer = clusterSigner(inputs, cluster, target, dependencies)
  const needsToken = inputs.verify || inputs.credential === 'static'
  const token = needsToken ? await signToken(cluster, signer, dependencies) : undefined
  const identity =
    inputs.verify && token
      ? await verifyAccess(cluster, { ...signer, token: token.token, namespace: inputs.namespace }, dependencies)
      : undefined
  warnOfSkew(kubectl, cluster.version, logger)
  if (inputs.credential === 'static' && token) warnOfEnd(token.expiration, dependencies)
  const credential =
    inputs.credential === 'static' && token
      ? { token: token.token }
      : { exec: execPlugin(inputs.plugin, cluster, profile, signer.role) }
  const written = await write(inputs, cluster, credential, dependencies)
  report(cluster, identity, written.added, dependencies)
  return {
    outputs: {
      kubeconfig: written.added.file,
      context: written.added.context,
      endpoint: cluster.endpoint,
      clusterVersion: cluster.version,
      identity: identity?.user,
    },
    kubeconfigVariable: written.kubeconfigVariable,
    summary: summaryOf(cluster, identity, written.added),
    leftovers: { entry: written.added, sessionFile: signer.sessionFile },
  }
}

/** Undoes what a use left. Safe to repeat. */
export async function removeLeftovers({ entry, sessionFile }: Leftovers): Promise<void> {
  await removeFromFile(entry)
  if (sessionFile === undefined) return
  await rm(sessionFile, { force: true })
  await removeFolderIfEmpty(dirname(sessionFile))
}

/**
 * The profile that the job's steps use now, for the plugin to keep to: a later step may set another. Keys in the
 * environment go before it, and cannot be kept.
 */
function jobProfile(environment: Environment): string | undefined {
  if (environment[variables.awsAccessKeyId]) return undefined
  return environment[variables.awsProfile] || undefined
}

type KnownTarget = AwsTarget & { credentials: () => Promise<AwsCredentials> }

interface Signer {
  target: KnownTarget
  /** For messages. */
  label: string
  /** ARN of the further role. */
  role: string | undefined
  sessionFile: string | undefined
}

/** Who signs the cluster's tokens: the profile, or the further role assumed with it. */
function clusterSigner(
  inputs: KubeconfigInputs,
  cluster: ClusterDescription,
  source: KnownTarget,
  dependencies: Dependencies,
): Signer {
  const { environment, folder, now } = dependencies
  if (!inputs.role) {
    return {
      target: source,
      label: credentialsLabel(source.profile, environment),
      role: undefined,
      sessionFile: undefined,
    }
  }
  const { arn } = readRole(inputs.role, { account: cluster.account, region: cluster.region })
  const role = { arn, region: cluster.region, profile: source.profile }
  const sessionFile = roleSessionFile(folder, role, environment)
  const assume = () => assumeFurtherRole(role, dependencies)
  return {
    target: { region: cluster.region, credentials: once(() => roleSession(sessionFile, now(), assume)) },
    label: `role ${arn}`,
    role: arn,
    sessionFile,
  }
}

async function signToken(
  cluster: ClusterDescription,
  signer: Signer,
  dependencies: Dependencies,
): Promise<ClusterToken> {
  const token = createClusterToken({
    cluster: cluster.tokenAudience,
    region: cluster.region,
    credentials: await signer.target.credentials(),
    now: dependencies.now(),
  })
  dependencies.mask(token.token)
  return token
}

function execPlugin(
  { node, script }: KubeconfigInputs['plugin'],
  cluster: ClusterDescription,
  profile: string | undefined,
  role: string | undefined,
): ExecPlugin {
  const options = pluginArguments({ cluster: cluster.tokenAudience, region: cluster.region, profile, role })
  return { command: node, args: [script, ...options] }
}

/** One result for all who ask at about the same time and after. */
function once<T>(body: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= body()
    return result
  }
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

/**
 * The embedded cloud: GitHub's OIDC issuer, STS and IAM, ECR with its registry, EKS, the clusters' Kubernetes
 * endpoints and the download sites, all on loopback and in this process. It is a test double: strict in what it
 * accepts, and no more than what the suite needs.
 */
import { hub } from '../../src/hub.ts'
import { Ecr, EcrPublic } from './aws/ecr.ts'
import { EcrStore, type Mutability, Passwords } from './aws/ecr-store.ts'
import { Eks } from './aws/eks.ts'
import { Iam, type Policy, partitionOf, type Role } from './aws/iam.ts'
import { InstanceMetadata, type InstanceOptions, PodIdentityAgent } from './aws/own-credentials.ts'
import { Sts } from './aws/sts.ts'
import type { Fault, SandboxRequest } from './faults.ts'
import { GithubApi } from './github/api.ts'
import { Github } from './github/github.ts'
import { type GithubJob, issuer, OidcIssuer } from './github/oidc.ts'
import { addressOfLocalhost, type Clock, type Endpoint, type Service, serve, Traffic } from './http.ts'
import { startCluster } from './kubernetes/cluster.ts'
import type { Cluster, ClusterOptions } from './kubernetes/types.ts'
import { Mirrors } from './mirrors/download-sites.ts'
import { PublicRegistry } from './registry/public.ts'
import { Registry } from './registry/server.ts'

export type { Fault, SandboxRequest } from './faults.ts'
export type { GithubJob } from './github/oidc.ts'

export interface SandboxOptions {
  account?: string
  region?: string
  /** Claims of the job's ID tokens. */
  job?: Partial<GithubJob>
  /** Repositories that exist, with their tag mutability. Default: hub-sample-api and hub-sample-worker, mutable. */
  repositories?: Record<string, Mutability>
  /** Clusters that exist, and what is particular about them. Default: hub-prod and hub-ephemeral. */
  clusters?: Record<string, Partial<ClusterOptions>>
}

export interface Sandbox extends AsyncDisposable {
  /** What a job with `id-token: write` has in its environment, and the standard endpoint variables of AWS. */
  environment: Record<string, string>
  account: string
  region: string
  /** `127.0.0.1:<port>`, in place of `<account>.dkr.ecr.<region>.amazonaws.com`. Plain HTTP, as Docker allows here. */
  registry: string
  /** The host in place of `public.ecr.aws`. */
  publicRegistry: string
  /** Starts a further registry (of another account or region) and returns its host and what it holds. */
  addRegistry(of: { account?: string; region?: string }): Promise<{ host: string; store: EcrStore }>
  /** Starts the metadata service of an instance, with the role of its profile; `origin` is where it listens. */
  addInstance(role: Role | undefined, options?: InstanceOptions): Promise<{ origin: string; imds: InstanceMetadata }>
  /** Starts the agent of EKS Pod Identity on a node, which takes `token` and gives credentials of the role. */
  addPodIdentity(role: Role | undefined, token: string): Promise<{ uri: string; agent: PodIdentityAgent }>
  mirrors: Mirrors
  requests: SandboxRequest[]
  /** Every secret that was issued or accepted. */
  secrets: Set<string>
  clock: Clock
  inject(fault: Fault): void
  clearFaults(): void
  /** Repositories, tokens and runs; its API is at GITHUB_API_URL. */
  github: Github
  /** What `runWorkflow` needs to know of this sandbox. */
  workflows: {
    github: Github
    environment: Record<string, string>
    knownSecrets: Set<string>
    identity: (claims: Partial<GithubJob>) => Record<string, string>
  }
  oidc: OidcIssuer
  sts: Sts
  iam: Iam
  ecr: EcrStore
  /** `hub-prod` and `hub-ephemeral`; both roles are cluster administrators. */
  clusters: Record<string, Cluster>
  stop(): Promise<void>
}

/** As EKS says it. */
const clusterVersion = '1.33'

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const account = options.account ?? hub.account
  const region = options.region ?? hub.region
  const traffic = new Traffic()
  const secrets = new Set<string>()
  const partition = partitionOf(region).name
  const iam = new Iam(secrets, traffic.clock, partition)
  addHub(iam, account, region)
  const oidc = new OidcIssuer(traffic, secrets)
  oidc.setJob(options.job ?? {})
  const github = new Github({ now: () => traffic.clock.now(), secrets })
  const sts = new Sts({ iam, traffic, oidc })
  const passwords = new Passwords(traffic.clock, secrets)
  const ecr = new Ecr({ iam, traffic, passwords, account })
  const store = ecr.storeIn(region)
  const repositories = options.repositories ?? { 'hub-sample-api': 'MUTABLE', 'hub-sample-worker': 'MUTABLE' }
  for (const [name, mutability] of Object.entries(repositories)) store.createRepository(name, { mutability })
  const clusters: Record<string, Cluster> = {}
  const clusterOptions = options.clusters ?? { [hub.clusters.prod]: {}, [hub.clusters.ephemeral]: {} }
  const mirrors = new Mirrors()
  const endpoints: Endpoint[] = []
  const start = async (service: Service, address?: string): Promise<Endpoint> => {
    const endpoint = await serve(service, traffic, address)
    endpoints.push(endpoint)
    return endpoint
  }
  const startRegistry = async (holding: EcrStore): Promise<string> => {
    const registry = new Registry(holding)
    const [{ host }, layers] = await Promise.all([start(registry), start(registry.layers, await addressOfLocalhost())])
    // Another host than the registry's, so that clients which send credentials to any host are found out.
    registry.layerOrigin = `http://localhost:${layers.port}`
    return host
  }
  const [githubAt, oidcAt, stsAt, ecrAt, ecrPublicAt, eksAt, registry, publicAt, mirrorsAt] = await Promise.all([
    start(new GithubApi(github)),
    start(oidc),
    start(sts),
    start(ecr),
    start(new EcrPublic({ iam, traffic, passwords })),
    start(new Eks({ iam, traffic, clusters: () => clusters })),
    startRegistry(store),
    start(new PublicRegistry(passwords, secrets)),
    start(mirrors),
  ])
  github.apiUrl = githubAt.origin
  oidc.origin = oidcAt.origin
  mirrors.origin = mirrorsAt.origin
  const names = Object.keys(clusterOptions)
  const started = await Promise.all(
    names.map(async (name) => {
      const surroundings = surroundingsOf(name, { iam, store, registry, traffic, secrets })
      return await startCluster({ ...surroundings, ...clusterOptions[name] })
    }),
  )
  for (const cluster of started) clusters[cluster.name] = cluster
  let stopping: Promise<unknown> | undefined
  const stop = async () => {
    traffic.stopping.abort()
    stopping ??= Promise.all([
      ...endpoints.map(({ close }) => close()),
      // Those that were started: a test may have taken one from `clusters`, or put another in its place.
      ...started.map((one) => one.stop()),
    ])
    await stopping
    github.dispose()
  }
  const environment = {
    GITHUB_API_URL: githubAt.origin,
    ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    AWS_ENDPOINT_URL_STS: stsAt.origin,
    AWS_ENDPOINT_URL_ECR: ecrAt.origin,
    AWS_ENDPOINT_URL_ECR_PUBLIC: ecrPublicAt.origin,
    AWS_ENDPOINT_URL_EKS: eksAt.origin,
  }
  const identity = (claims: Partial<GithubJob>) => oidc.variablesFor(claims)
  return {
    environment,
    github,
    workflows: { github, environment, knownSecrets: secrets, identity },
    account,
    region,
    registry,
    publicRegistry: publicAt.host,
    addRegistry: async (of) => {
      const other = of.region ?? region
      const holding =
        of.account === undefined || of.account === account
          ? ecr.storeIn(other)
          : new EcrStore({ account: of.account, region: other, clock: traffic.clock, passwords })
      return { host: await startRegistry(holding), store: holding }
    },
    addInstance: async (role, instance = {}) => {
      const imds = new InstanceMetadata({ iam, traffic, role, options: instance })
      return { origin: (await start(imds)).origin, imds }
    },
    addPodIdentity: async (role, token) => {
      secrets.add(token)
      const agent = new PodIdentityAgent({ iam, traffic, role, token })
      return { uri: `${(await start(agent)).origin}/v1/credentials`, agent }
    },
    mirrors,
    requests: traffic.requests,
    secrets,
    clock: traffic.clock,
    inject: (fault) => traffic.faults.inject(fault),
    clearFaults: () => traffic.faults.clear(),
    oidc,
    sts,
    iam,
    ecr: store,
    clusters,
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** What a cluster asks of the cloud around it. */
function surroundingsOf(
  name: string,
  parts: { iam: Iam; store: EcrStore; registry: string; traffic: Traffic; secrets: Set<string> },
): ClusterOptions {
  const { iam, store, registry, traffic, secrets } = parts
  return {
    name,
    account: store.account,
    region: store.region,
    partition: iam.partition,
    version: clusterVersion,
    traffic,
    secrets,
    sessions: (accessKeyId) => {
      const known = iam.credentials(accessKeyId)
      return known && { ...known, arn: known.principal.arn, userId: known.principal.userId }
    },
    imageExists: (reference) => isInRegistry(reference, registry, store),
    accessEntries: [hub.role, hub.standIn.role].map((role) => ({
      principalArn: `arn:${iam.partition}:iam::${store.account}:role/${role}`,
      policies: [{ policy: 'AmazonEKSClusterAdminPolicy' }],
    })),
  }
}

/** Whether nodes can pull an image: one of the account's own registry must be there; others are taken on trust. */
function isInRegistry(reference: string, registry: string, store: EcrStore): boolean {
  const { suffix } = partitionOf(store.region)
  const hosts = [registry, `${store.account}.dkr.ecr.${store.region}.${suffix}`]
  const host = hosts.find((candidate) => reference.startsWith(`${candidate}/`))
  if (host === undefined) return true
  const [, name = '', tag = 'latest', digest] =
    /^([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(reference.slice(host.length + 1)) ?? []
  const repository = store.repositories.get(name)
  return repository !== undefined && store.manifest(repository, digest ?? tag) !== undefined
}

/** The hub's OIDC provider and its two roles, as its administrators set them up. */
function addHub(iam: Iam, account: string, region: string): void {
  const url = issuer.replace('https://', '')
  const { partition } = iam
  iam.oidcProviders.push({ partition, url, account, clientIds: ['sts.amazonaws.com'] })
  const trustPolicy: Policy = {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${url}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { [`${url}:aud`]: 'sts.amazonaws.com' },
        StringLike: { [`${url}:sub`]: ['repo:huggingface/*:*', 'repo:huggingface@*/*'] },
      },
    },
  }
  const clusters = Object.values(hub.clusters).map(
    (name) => `arn:${partition}:eks:${region}:${account}:cluster/${name}`,
  )
  iam.addRole({
    account,
    name: hub.role,
    trustPolicy: structuredClone(trustPolicy),
    maxSessionDuration: 43200,
    policies: [
      {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: 'eks:DescribeCluster', Resource: clusters },
          { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
          {
            Effect: 'Allow',
            Action: [
              'ecr:BatchCheckLayerAvailability',
              'ecr:BatchGetImage',
              'ecr:CompleteLayerUpload',
              'ecr:DescribeImages',
              'ecr:DescribeRepositories',
              'ecr:GetDownloadUrlForLayer',
              'ecr:InitiateLayerUpload',
              'ecr:ListImages',
              'ecr:PutImage',
              'ecr:UploadLayerPart',
            ],
            Resource: `arn:${partition}:ecr:${region}:${account}:repository/*`,
          },
        ],
      },
    ],
  })
  iam.addRole({
    account,
    name: hub.standIn.role,
    trustPolicy: structuredClone(trustPolicy),
    maxSessionDuration: 43200,
    policies: [
      {
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
      },
    ],
  })
}

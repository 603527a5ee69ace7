/**
 * Amazon EKS by its REST protocol: DescribeCluster and ListClusters.
 *
 * https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeCluster.html
 */
import { randomUUID } from 'node:crypto'
import { type Answer, type Call, type Service, ServiceError, type Traffic } from '../http.ts'
import { denial, type Iam, type Principal } from './iam.ts'
import { authenticate, jsonSignatureErrors, SignatureError } from './sigv4.ts'

/** What DescribeCluster returns about a cluster. The Kubernetes endpoint's own `Cluster` has these fields and more. */
export interface DescribedCluster {
  name: string
  arn: string
  /** `https://127.0.0.1:<port>` */
  endpoint: string
  /** PEM of the CA of the endpoint's certificate. */
  ca: string
  /** `ACTIVE`, `UPDATING`, `CREATING`, `DELETING`, `FAILED`, `PENDING` */
  status: string
  /** `1.36` */
  version: string
  /** Whether the endpoint can be reached from outside its VPC. True by default. */
  endpointPublicAccess?: boolean
}

interface Caller {
  principal: Principal
  region: string
}

export class Eks implements Service {
  readonly name = 'eks'
  readonly #iam: Iam
  readonly #traffic: Traffic
  readonly #clusters: () => Record<string, DescribedCluster>

  constructor(parts: {
    iam: Iam
    traffic: Traffic
    clusters: () => Record<string, DescribedCluster>
  }) {
    this.#iam = parts.iam
    this.#traffic = parts.traffic
    this.#clusters = parts.clusters
  }

  operationOf(call: Call): string {
    if (call.method === 'GET' && call.path === '/clusters') return 'ListClusters'
    if (call.method === 'GET' && /^\/clusters\/[^/]+$/.test(call.path)) return 'DescribeCluster'
    return ''
  }

  async handle(call: Call): Promise<Answer> {
    const caller = await this.#caller(call)
    switch (this.operationOf(call)) {
      case 'ListClusters':
        this.#allow(caller, 'eks:ListClusters', '*')
        return answer(200, { clusters: this.#of(caller).map(({ name }) => name), nextToken: null })
      case 'DescribeCluster': {
        const name = decodeURIComponent(call.path.split('/')[2] ?? '')
        this.#allow(caller, 'eks:DescribeCluster', name)
        return answer(200, { cluster: this.#describe(name, caller) })
      }
      default:
        throw new ServiceError(404, 'UnknownOperationException', 'Unknown operation')
    }
  }

  render(error: ServiceError): Answer {
    return answer(error.status, { message: error.message }, { 'x-amzn-errortype': error.code, ...error.headers })
  }

  async #caller(call: Call): Promise<Caller> {
    try {
      const { credentials, region } = await authenticate(call, this.#iam, this.#traffic.clock, 'eks')
      call.entry.principal = credentials.principal.arn
      return { principal: credentials.principal, region }
    } catch (error) {
      if (!(error instanceof SignatureError)) throw error
      throw new ServiceError(403, jsonSignatureErrors[error.fault], error.message)
    }
  }

  #allow({ principal, region }: Caller, action: string, name: string): void {
    const resource = `arn:${this.#iam.partition}:eks:${region}:${principal.account}:cluster/${name}`
    const refusal = denial(principal, { action, resource, context: { 'aws:RequestedRegion': region } })
    if (refusal) throw new ServiceError(403, 'AccessDeniedException', refusal)
  }

  /** The clusters of the caller's account in a region, by their ARNs. */
  #of({ principal, region }: Caller): DescribedCluster[] {
    const own = `:eks:${region}:${principal.account}:`
    return Object.values(this.#clusters()).filter((cluster) => cluster.arn.includes(own))
  }

  #describe(name: string, caller: Caller): Record<string, unknown> {
    const { region } = caller
    const cluster = this.#of(caller).find((candidate) => candidate.name === name)
    if (!cluster) throw new ServiceError(404, 'ResourceNotFoundException', `No cluster found for name: ${name}.`)
    const id = Buffer.from(name).toString('hex').toUpperCase().padEnd(32, '0').slice(0, 32)
    return {
      name: cluster.name,
      arn: cluster.arn,
      createdAt: 1_726_000_000.123,
      version: cluster.version,
      endpoint: cluster.endpoint,
      roleArn: cluster.arn.replace(/:eks:.*$/, `:iam::${cluster.arn.split(':')[4]}:role/eks-${name}`),
      resourcesVpcConfig: {
        subnetIds: ['subnet-0a1b2c3d4e5f60718', 'subnet-0f1e2d3c4b5a69788'],
        securityGroupIds: ['sg-0123456789abcdef0'],
        clusterSecurityGroupId: 'sg-0fedcba9876543210',
        vpcId: 'vpc-0123456789abcdef0',
        endpointPublicAccess: cluster.endpointPublicAccess ?? true,
        endpointPrivateAccess: true,
        publicAccessCidrs: ['0.0.0.0/0'],
      },
      kubernetesNetworkConfig: { serviceIpv4Cidr: '172.20.0.0/16', ipFamily: 'ipv4' },
      logging: { clusterLogging: [{ types: ['api', 'audit'], enabled: true }] },
      identity: { oidc: { issuer: `https://oidc.eks.${region}.amazonaws.com/id/${id}` } },
      status: cluster.status,
      certificateAuthority: { data: Buffer.from(cluster.ca).toString('base64') },
      clientRequestToken: null,
      platformVersion: 'eks.7',
      tags: {},
      encryptionConfig: null,
      connectorConfig: null,
      id: null,
      health: { issues: [] },
      outpostConfig: null,
      accessConfig: { bootstrapClusterCreatorAdminPermissions: null, authenticationMode: 'API_AND_CONFIG_MAP' },
      upgradePolicy: { supportType: 'STANDARD' },
      deletionProtection: false,
    }
  }
}

function answer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  const id = randomUUID()
  return {
    status,
    headers: { 'x-amzn-requestid': id, 'x-amz-apigw-id': id, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(value),
  }
}

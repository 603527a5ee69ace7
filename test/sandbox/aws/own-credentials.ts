/**
 * Where machines and containers get credentials of their own: EC2's instance metadata service (IMDSv2) and the agent of
 * EKS Pod Identity. Both run beside the workload; here on loopback, at the addresses that the SDKs' variables name.
 *
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
import { randomBytes } from 'node:crypto'
import { type Answer, type Call, type Service, ServiceError, type Traffic } from '../http.ts'
import type { Credentials, Iam, Role } from './iam.ts'

/** Seconds that the credentials of both live. */
const lifetime = 6 * 3600

/** Seconds before the end of credentials from which on IMDS hands out new ones. */
const overlap = 300

const tokenPath = '/latest/api/token'
const credentialsPath = '/latest/meta-data/iam/security-credentials/'

/** What is particular about an instance. */
export interface InstanceOptions {
  /** Seconds that its credentials live. Default: six hours. */
  seconds?: number
}

/** The metadata service of an instance. Without `role`, no instance profile is attached. */
export class InstanceMetadata implements Service {
  readonly name = 'imds'
  role: Role | undefined
  /** `HttpEndpoint` of the instance. */
  isEnabled = true
  readonly options: InstanceOptions
  readonly #iam: Iam
  readonly #traffic: Traffic
  /** Session tokens, and until when they are good. */
  readonly #tokens = new Map<string, number>()
  #credentials: (Credentials & { sessionToken: string }) | undefined

  constructor(parts: { iam: Iam; traffic: Traffic; role: Role | undefined; options: InstanceOptions }) {
    this.#iam = parts.iam
    this.#traffic = parts.traffic
    this.role = parts.role
    this.options = parts.options
  }

  operationOf({ method, path }: Call): string {
    if (path === tokenPath && method === 'PUT') return 'GetToken'
    if (path === credentialsPath) return 'GetRole'
    return path.startsWith(credentialsPath) ? 'GetCredentials' : ''
  }

  handle(call: Call): Answer {
    if (!this.isEnabled) throw new ServiceError(403, 'Forbidden', '')
    if (call.path === tokenPath) return this.#token(call)
    const end = this.#tokens.get(call.headers['x-aws-ec2-metadata-token'] ?? '')
    // As with `HttpTokens` set to `required`.
    if (end === undefined || end <= this.#traffic.clock.now()) throw new ServiceError(401, 'Unauthorized', '')
    if (call.method !== 'GET') throw new ServiceError(405, 'Method Not Allowed', '')
    if (this.role && call.path === credentialsPath) return plain(this.role.name)
    if (this.role && call.path === credentialsPath + this.role.name) return plain(this.#document(this.role))
    throw new ServiceError(404, 'Not Found', '')
  }

  #token({ method, headers }: Call): Answer {
    if (method !== 'PUT') throw new ServiceError(405, 'Method Not Allowed', '')
    // A request that came through a proxy gets no token.
    if (headers['x-forwarded-for'] !== undefined) throw new ServiceError(403, 'Forbidden', '')
    const seconds = Number(headers['x-aws-ec2-metadata-token-ttl-seconds'])
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > 21_600) throw new ServiceError(400, 'Bad Request', '')
    const token = randomBytes(42).toString('base64')
    this.#tokens.set(token, this.#traffic.clock.now() + seconds * 1000)
    return {
      ...plain(token),
      headers: { 'content-type': 'text/plain', 'x-aws-ec2-metadata-token-ttl-seconds': String(seconds) },
    }
  }

  #document(role: Role): string {
    const { clock } = this.#traffic
    const old = this.#credentials
    if (!old || old.expiresAt - clock.now() <= overlap * 1000) {
      const seconds = this.options.seconds ?? lifetime
      this.#credentials = this.#iam.startSession(role, { name: 'i-0123456789abcdef0', seconds })
    }
    const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = this.#credentials ?? raise()
    return JSON.stringify(
      {
        Code: 'Success',
        LastUpdated: second(clock.wire(clock.now())),
        Type: 'AWS-HMAC',
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        Token: sessionToken,
        Expiration: second(clock.wire(expiresAt)),
      },
      undefined,
      2,
    )
  }

  render(error: ServiceError): Answer {
    return { status: error.status, headers: { 'content-type': 'text/html' }, body: `${error.status} ${error.code}` }
  }
}

/** The agent on a node. `token` is what the kubelet mounts into the pod; without `role` nothing is associated. */
export class PodIdentityAgent implements Service {
  readonly name = 'pod-identity'
  role: Role | undefined
  token: string
  readonly #iam: Iam
  readonly #traffic: Traffic

  constructor(parts: { iam: Iam; traffic: Traffic; role: Role | undefined; token: string }) {
    this.#iam = parts.iam
    this.#traffic = parts.traffic
    this.role = parts.role
    this.token = parts.token
  }

  operationOf({ path }: Call): string {
    return path === '/v1/credentials' ? 'GetCredentials' : ''
  }

  handle({ method, path, headers }: Call): Answer {
    if (method !== 'GET' || path !== '/v1/credentials') throw new ServiceError(404, 'NotFound', '404 page not found')
    // The token alone, without a scheme before it.
    if (headers.authorization !== this.token) {
      throw new ServiceError(401, 'AccessDenied', 'Service account token cannot be empty or is not valid')
    }
    if (!this.role) throw new ServiceError(404, 'ResourceNotFoundException', 'No association found for the pod')
    const name = 'eks-hub-prod-runner-0123456789ab'
    const session = this.#iam.startSession(this.role, { name, seconds: lifetime })
    const answer = {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      Token: session.sessionToken,
      AccountId: session.principal.account,
      Expiration: second(this.#traffic.clock.wire(session.expiresAt)),
    }
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) }
  }

  render({ status, message }: ServiceError): Answer {
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${message}\n` }
  }
}

function plain(body: string): Answer {
  return { status: 200, headers: { 'content-type': 'text/plain' }, body }
}

/** ISO 8601 without fractions, as both write it. */
function second(date: Date): string {
  return date.toISOString().replace(/\.\d+/, '')
}

function raise(): never {
  throw new Error('the instance has no credentials')
}

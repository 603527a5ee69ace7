import { createHash, createHmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Checksum } from '@smithy/types'
import type { AwsCredentials } from '../aws/credentials.ts'
import { partitionOf } from '../aws/partitions.ts'

/** What a token is made for and with. */
export interface TokenRequest {
  /** Name of the cluster (the id of one on Outposts): the token is good for no other. */
  cluster: string
  region: string
  credentials: AwsCredentials
  /** Milliseconds since the epoch. */
  now: number
}

export interface ClusterToken {
  /** Bearer token for the cluster's API server. A secret. */
  token: string
  /** When to make a new one. */
  expiration: Date
}

/** The API server accepts a token for 15 minutes from its date; one minute is left for clocks and the way there. */
const lifetime = 14 * 60_000

/**
 * Makes a token for an EKS cluster: a presigned `sts:GetCallerIdentity`, which the cluster sends to STS to learn who
 * signed it. Needs no network. Byte for byte that of `aws eks get-token` for the same credentials and time.
 *
 * The URL names STS's real host of the region whatever `AWS_ENDPOINT_URL_STS` says: the cluster accepts no other.
 *
 * Format: https://github.com/kubernetes-sigs/aws-iam-authenticator#api-authorization-from-outside-a-cluster
 */
export async function createClusterToken(request: TokenRequest): Promise<ClusterToken> {
  const url = await presign(request)
  // A token signed with credentials that have ended is refused, however young it is.
  const end = request.credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY
  return {
    token: `k8s-aws-v1.${Buffer.from(url).toString('base64url')}`,
    expiration: new Date(Math.min(request.now + lifetime, end)),
  }
}

/** STS's host in a region, as the authenticators of its partition's clusters expect it. */
export function stsHost(region: string): string {
  return `sts.${region}.${partitionOf(region)?.suffix ?? 'amazonaws.com'}`
}

async function presign({ cluster, region, credentials, now }: TokenRequest): Promise<string> {
  const host = stsHost(region)
  const signer = new SignatureV4({ service: 'sts', region, credentials, sha256: Sha256 })
  const { query } = await signer.presign(
    {
      method: 'GET',
      protocol: 'https:',
      hostname: host,
      path: '/',
      query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
      headers: { host, 'x-k8s-aws-id': cluster },
    },
    { expiresIn: 60, signingDate: new Date(now) },
  )
  // The signature covers the parameters in alphabetical order; the URL has them in the AWS CLI's.
  const parameters = order.flatMap((name) => {
    const value = query?.[name]
    return typeof value === 'string' ? [`${name}=${percentEncode(value)}`] : []
  })
  return `https://${host}/?${parameters.join('&')}`
}

const order = [
  'Action',
  'Version',
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-SignedHeaders',
  'X-Amz-Security-Token',
  'X-Amz-Signature',
]

/** RFC 3986: everything but letters, digits and `-._~`. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Node's SHA-256 and HMAC-SHA-256 in the shape that the signer asks for. */
class Sha256 implements Checksum {
  readonly #hash

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', toBytes(secret))
  }

  update(data: Uint8Array): void {
    this.#hash.update(data)
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }

  reset(): void {
    throw new Error('Not needed by the signer.')
  }
}

function toBytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array | string {
  if (typeof data === 'string') return data
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data)
}

import { createHash, createHmac } from 'node:crypto'
import type { AwsCredentials } from '../../aws/credentials.ts'
import { partitionOf } from '../../aws/partitions.ts'
import { UserError } from '../../errors.ts'

/** What a token is made from. */
interface TokenRequest {
  /** Name of the cluster (the id of one on Outposts). The token is valid for no other. */
  tokenAudience: string
  region: string
  credentials: AwsCredentials
  /** Milliseconds since the epoch. */
  now: number
}

export interface ClusterToken {
  /** Bearer token for the cluster's API server. A secret. */
  token: string
  /** When to make a new token. */
  expiration: Date
}

/**
 * Milliseconds. Clusters accept a token for 15 minutes from its date. One minute is a margin for clocks and latency.
 */
const lifetime = 14 * 60_000

/** Characters. The longest token that the cluster's authenticator accepts; for a longer one it answers Unauthorized. */
const largest = 4096

/**
 * Makes a token for an EKS cluster: a presigned `sts:GetCallerIdentity`, which the cluster sends to STS to learn who
 * signed it. Needs no network. For the same credentials and time, `aws eks get-token` gives the same bytes.
 *
 * The URL names STS's real host of the region, whatever `AWS_ENDPOINT_URL_STS` is: the cluster accepts no other.
 *
 * @throws UserError when the session token makes the result too long for a cluster.
 *
 * Format: https://github.com/kubernetes-sigs/aws-iam-authenticator#api-authorization-from-outside-a-cluster
 */
export function createClusterToken(request: TokenRequest): ClusterToken {
  const token = `k8s-aws-v1.${Buffer.from(presign(request)).toString('base64url')}`
  if (token.length > largest) {
    throw new UserError(
      `The cluster token is ${token.length} bytes long, and clusters accept ${largest}: the credentials' session token is too long.`,
      'Assume the role with a shorter session policy, fewer managed policies or fewer session tags.',
    )
  }
  // A token is refused once the credentials that signed it have expired.
  const end = request.credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY
  return {
    token,
    expiration: new Date(Math.min(request.now + lifetime, end)),
  }
}

/** The host of STS in a region, as the clusters of its partition expect it. */
export function stsHost(region: string): string {
  return `sts.${region}.${partitionOf(region)?.suffix ?? 'amazonaws.com'}`
}

/**
 * The presigned URL. Not signed by @smithy/signature-v4, because the plugin would load it at every call of kubectl and
 * start in 47 ms instead of 33 (an empty script: 21). A test compares the two.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
function presign({ tokenAudience, region, credentials, now }: TokenRequest): string {
  const host = stsHost(region)
  // 20261122T211717Z
  const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')
  const scope = `${date.slice(0, 8)}/${region}/sts/aws4_request`
  // In the order of the AWS CLI; the signature covers them in alphabetical order.
  const parameters = [
    ['Action', 'GetCallerIdentity'],
    ['Version', '2011-06-15'],
    ['X-Amz-Algorithm', algorithm],
    ['X-Amz-Credential', `${credentials.accessKeyId}/${scope}`],
    ['X-Amz-Date', date],
    ['X-Amz-Expires', '60'],
    ['X-Amz-SignedHeaders', signedHeaders],
    ...(credentials.sessionToken ? [['X-Amz-Security-Token', credentials.sessionToken]] : []),
  ].map(([name = '', value = '']) => `${name}=${percentEncode(value)}`)
  const canonicalRequest = [
    'GET',
    '/',
    parameters.toSorted().join('&'),
    `host:${host}`,
    `x-k8s-aws-id:${tokenAudience}`,
    '',
    signedHeaders,
    sha256(''),
  ].join('\n')
  const stringToSign = [algorithm, date, scope, sha256(canonicalRequest)].join('\n')
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${credentials.secretAccessKey}`)
  const signature = hmac(key, stringToSign).toString('hex')
  return `https://${host}/?${parameters.join('&')}&X-Amz-Signature=${signature}`
}

const algorithm = 'AWS4-HMAC-SHA256'
const signedHeaders = 'host;x-k8s-aws-id'

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

/** RFC 3986: encodes everything except letters, digits and `-._~`. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

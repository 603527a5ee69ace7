/**
 * Accepts and refuses bearer tokens as EKS' authenticator and STS behind it do.
 *
 * The rules follow `tokenVerifier.Verify` of https://github.com/kubernetes-sigs/aws-iam-authenticator (pkg/token) and
 * what STS checks of a presigned GetCallerIdentity: the authenticator calls the URL with the header `x-k8s-aws-id` set
 * to its own cluster, so a token for another cluster has a wrong signature.
 */
import { timingSafeEqual } from 'node:crypto'
import { HttpRequest } from '@smithy/protocol-http'
import { SignatureV4 } from '@smithy/signature-v4'
import { Sha256 } from '../../aws/sigv4.ts'
import type { Session } from '../types.ts'

export interface AuthenticatorOptions {
  /** Of this cluster. */
  cluster: string
  partition?: string
  clock: { now(): number }
  sessions: (accessKeyId: string) => Session | undefined
}

/** Whose token it is. */
export interface Identity {
  /** `arn:aws:sts::<account>:assumed-role/<role>/<session>`. */
  arn: string
  /** `arn:aws:iam::<account>:role/<role>`: what access entries name. */
  canonicalArn: string
  account: string
  sessionName: string
  accessKeyId: string
  /** `AROA...:<session name>`, where known. */
  userId?: string
}

/** The token is refused; the message says why, in the words of the authenticator's log. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
}

const prefix = 'k8s-aws-v1.'
const largestToken = 4096
const clusterHeader = 'x-k8s-aws-id'
/** A presigned STS request is good for this long, whatever X-Amz-Expires says. */
const lifetime = 15 * 60_000
/** How far ahead of its own clock STS lets a signature be. */
const skew = 5 * 60_000

const allowedParameters = new Set([
  'action',
  'version',
  'x-amz-algorithm',
  'x-amz-credential',
  'x-amz-date',
  'x-amz-expires',
  'x-amz-security-token',
  'x-amz-signature',
  'x-amz-signedheaders',
])

/**
 * STS hosts of a partition and the region that a signature for them must name: regional ones, the FIPS ones of the
 * regions that have them, and the global one of `aws`.
 */
const partitions: Record<string, { regions: RegExp; suffix: string; global?: string }> = {
  aws: { regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/, suffix: 'amazonaws.com', global: 'us-east-1' },
  'aws-cn': { regions: /^cn-\w+-\d+$/, suffix: 'amazonaws.com.cn' },
  'aws-us-gov': { regions: /^us-gov-\w+-\d+$/, suffix: 'amazonaws.com' },
  'aws-eusc': { regions: /^eusc-de-\w+-\d+$/, suffix: 'amazonaws.eu' },
}

/** Returns whose token it is, or throws TokenRefused. */
export type Authenticator = (token: string) => Promise<Identity>

/**
 * The authenticator of one cluster.
 *
 * The sandbox's clock can be moved ahead of the machine's, by which clients sign. A token's age is therefore counted
 * from when it was first shown: how old it was then by the machine's clock, and what passed on the sandbox's since.
 */
export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  const signedAt = new Map<string, number>()
  return async (token) => {
    const url = decode(token)
    const region = regionOf(url, options.partition ?? 'aws')
    const parameters = checkedParameters(url)
    const date = signingDate(parameters)
    const signed = signedAt.get(token) ?? date.getTime() + options.clock.now() - Date.now()
    signedAt.set(token, signed)
    checkAge(date, options.clock.now() - signed)
    const accessKeyId = checkedCredential(parameters.get('X-Amz-Credential'), region, date)
    const session = options.sessions(accessKeyId)
    if (!session) throw stsError('InvalidClientTokenId: The security token included in the request is invalid.')
    await checkSignature({ url, parameters, session, accessKeyId, region, date, cluster: options.cluster })
    if (session.expiresAt <= options.clock.now())
      throw stsError('ExpiredToken: The security token included in the request is expired')
    return { ...identityOf(session.arn), accessKeyId, ...(session.userId ? { userId: session.userId } : {}) }
  }
}

function decode(token: string): URL {
  if (Buffer.byteLength(token) > largestToken) throw formatError('token is too large')
  if (!token.startsWith(prefix)) throw formatError(`token is missing expected "${prefix}" prefix`)
  const encoded = token.slice(prefix.length)
  const text = Buffer.from(encoded, 'base64url').toString('utf8')
  // Buffer skips what is not base64url, padding included; the round trip does not.
  if (!encoded || Buffer.from(text).toString('base64url') !== encoded) throw formatError('illegal base64 data')
  // new URL() would mend what Go's url.Parse leaves as it is: the default port, upper case, a missing path.
  const parts = /^([a-z]+):\/\/([^/?#]*)([^?#]*)\?([^#]*)$/.exec(text)
  if (!parts) throw formatError('not a URL with a query')
  const [, scheme, host, path, query] = parts
  if (scheme !== 'https') throw formatError(`unexpected scheme "${scheme}" in pre-signed URL`)
  if (path !== '/') throw formatError('unexpected path in pre-signed URL')
  const url = URL.parse(text)
  if (!url || url.host !== host) throw formatError(`unexpected hostname "${host}" in pre-signed URL`)
  if (/%(?![0-9a-fA-F]{2})/.test(query ?? '') || query?.includes(';')) throw formatError('malformed query parameter')
  return url
}

/** The region that a signature for this host must be scoped to. */
function regionOf(url: URL, partition: string): string {
  const rules = partitions[partition]
  const refused = formatError(`unexpected hostname "${url.host}" in pre-signed URL`)
  if (!rules) throw refused
  if (rules.global && url.host === `sts.${rules.suffix}`) return rules.global
  const [service, region] = url.host.split('.')
  if (!region || !rules.regions.test(region) || url.host !== `${service}.${region}.${rules.suffix}`) throw refused
  if (service !== 'sts' && !(service === 'sts-fips' && /^us-(east|west)-\d$/.test(region))) throw refused
  return region
}

function checkedParameters(url: URL): Map<string, string> {
  const parameters = new Map<string, string>()
  const seen = new Set<string>()
  for (const [name, value] of url.searchParams) {
    const lower = name.toLowerCase()
    if (!allowedParameters.has(lower)) throw formatError(`non-whitelisted query parameter "${name}"`)
    if (seen.has(lower)) throw formatError('query parameter with multiple values not supported')
    seen.add(lower)
    parameters.set(name, value)
  }
  if (parameters.get('Action') !== 'GetCallerIdentity')
    throw formatError('unexpected action parameter in pre-signed URL')
  const signed = (parameters.get('X-Amz-SignedHeaders') ?? '').split(';')
  if (!signed.includes(clusterHeader))
    throw formatError(`client did not sign the ${clusterHeader} header in the pre-signed URL`)
  const expires = parameters.get('X-Amz-Expires') ?? ''
  if (!/^[+-]?\d+$/.test(expires) || Number(expires) < 0 || Number(expires) > 900)
    throw formatError(`invalid X-Amz-Expires parameter in pre-signed URL: ${expires}`)
  if (parameters.get('Version') !== '2011-06-15')
    throw stsError('InvalidAction: Could not find operation GetCallerIdentity')
  // Other headers than these two the authenticator does not send, so STS could not verify them.
  if (signed.length !== 2 || signed[0] !== 'host')
    throw stsError(`SignatureDoesNotMatch: signed headers ${signed.join(';')}`)
  return parameters
}

function signingDate(parameters: Map<string, string>): Date {
  const text = parameters.get('X-Amz-Date')
  if (!text) throw formatError('X-Amz-Date parameter must be present in pre-signed URL')
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  const date = new Date(parts ? `${parts.slice(1, 4).join('-')}T${parts.slice(4).join(':')}Z` : Number.NaN)
  if (Number.isNaN(date.getTime())) throw formatError(`error parsing X-Amz-Date parameter ${text}`)
  return date
}

function checkAge(date: Date, age: number): void {
  if (age > lifetime) throw formatError(`X-Amz-Date parameter is expired (15 minute expiration) ${date.toISOString()}`)
  if (age < -skew) throw stsError(`SignatureDoesNotMatch: Signature not yet current: ${date.toISOString()}`)
}

function checkedCredential(credential: string | undefined, region: string, date: Date): string {
  const [accessKeyId, ...scope] = (credential ?? '').split('/')
  const day = date.toISOString().slice(0, 10).replaceAll('-', '')
  if (!accessKeyId || scope.join('/') !== `${day}/${region}/sts/aws4_request`)
    throw stsError(`SignatureDoesNotMatch: Credential should be scoped to ${day}/${region}/sts/aws4_request`)
  return accessKeyId
}

/** Signs the same request anew with what STS knows of the session; every parameter has to come out the same. */
async function checkSignature(given: {
  url: URL
  parameters: Map<string, string>
  session: Session
  accessKeyId: string
  region: string
  date: Date
  cluster: string
}): Promise<void> {
  const { url, parameters, session, region } = given
  const signer = new SignatureV4({
    service: 'sts',
    region,
    credentials: {
      accessKeyId: given.accessKeyId,
      secretAccessKey: session.secretAccessKey,
      ...(session.sessionToken ? { sessionToken: session.sessionToken } : {}),
    },
    sha256: Sha256,
  })
  const request = new HttpRequest({
    method: 'GET',
    protocol: 'https:',
    hostname: url.hostname,
    path: '/',
    headers: { host: url.host, [clusterHeader]: given.cluster },
    query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
  })
  const { query } = await signer.presign(request, {
    signingDate: given.date,
    expiresIn: Number(parameters.get('X-Amz-Expires')),
    unhoistableHeaders: new Set([clusterHeader]),
  })
  const expected = query ?? {}
  if (parameters.get('X-Amz-Security-Token') !== expected['X-Amz-Security-Token'])
    throw stsError('InvalidClientTokenId: The security token included in the request is invalid.')
  const mismatch = stsError(
    'SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided.',
  )
  if (Object.keys(expected).length !== parameters.size) throw mismatch
  for (const [name, value] of Object.entries(expected)) {
    if (!sameText(String(value), parameters.get(name) ?? '')) throw mismatch
  }
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function identityOf(arn: string): Omit<Identity, 'accessKeyId' | 'userId'> {
  const parts = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/(.+)$/.exec(arn)
  const [, partition, account, role, sessionName] = parts ?? []
  if (!partition || !account || !role || !sessionName) throw stsError(`unexpected caller ${arn}`)
  return { arn, account, sessionName, canonicalArn: `arn:${partition}:iam::${account}:role/${role}` }
}

function formatError(message: string): TokenRefused {
  return new TokenRefused(`input token was not properly formatted: ${message}`)
}

function stsError(message: string): TokenRefused {
  return new TokenRefused(`sts getCallerIdentity failed: ${message}`)
}

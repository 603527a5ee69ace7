/**
 * Verifies AWS Signature Version 4 on received requests: the request is signed again with the stored secret, by the
 * library that AWS's own SDK uses, and the two signatures are compared.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
import { createHash, createHmac, type Hash, type Hmac, timingSafeEqual } from 'node:crypto'
import { HttpRequest } from '@smithy/protocol-http'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Checksum, SourceData } from '@smithy/types'
import type { Call, Clock } from '../http.ts'
import type { Credentials, Iam } from './iam.ts'

export type SignatureFault = 'missing' | 'incomplete' | 'unknown' | 'expired' | 'mismatch'

/** Why a request is not authenticated; each service words the code in its protocol. */
export class SignatureError extends Error {
  readonly fault: SignatureFault

  constructor(fault: SignatureFault, message: string) {
    super(message)
    this.fault = fault
  }
}

interface Scope {
  service: string
  region: string
}

/** The error codes of services with a JSON protocol (ECR, EKS) for these faults. */
export const jsonSignatureErrors: Readonly<Record<SignatureFault, string>> = {
  missing: 'MissingAuthenticationTokenException',
  incomplete: 'IncompleteSignatureException',
  unknown: 'UnrecognizedClientException',
  expired: 'ExpiredTokenException',
  mismatch: 'InvalidSignatureException',
}

/** Who signed, and for which region. */
export interface Signed {
  credentials: Credentials
  region: string
}

/** A signature's date may differ this much from ours. */
const tolerance = 5 * 60 * 1000

const mismatch =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'

/** The hash that the signer asks for, from Node. */
export class Sha256 implements Checksum {
  #hash: Hash | Hmac
  readonly #key: Buffer | undefined

  constructor(key?: SourceData) {
    this.#key = key === undefined ? undefined : bytesOf(key)
    this.#hash = this.#start()
  }

  update(data: Uint8Array): void {
    this.#hash.update(data)
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }

  reset(): void {
    this.#hash = this.#start()
  }

  #start(): Hash | Hmac {
    return this.#key === undefined ? createHash('sha256') : createHmac('sha256', this.#key)
  }
}

function bytesOf(data: SourceData): Buffer {
  if (typeof data === 'string') return Buffer.from(data)
  return ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data)
}

/**
 * Who signed this request, by its Authorization header or, where it is presigned, by its query. `service` is the name
 * that the scope must have (`sts`, `ecr`, `eks`). An endpoint of the sandbox serves all regions, so the
 * region is the caller's choice.
 *
 * @throws SignatureError
 */
export async function authenticate(call: Call, iam: Iam, clock: Clock, service: string): Promise<Signed> {
  if (!call.headers.authorization && call.query.has('X-Amz-Signature'))
    return await authenticatePresigned(call, iam, clock, service)
  const given = parseAuthorization(call.headers)
  const credentials = credentialsFor(given, iam, clock, call.headers['x-amz-security-token'])
  const scope = { service, region: checkScope(given, service) }
  const date = checkDate(call.headers['x-amz-date'] ?? '', given.day)
  checkPayloadHash(call)
  const headers = signedHeadersOf(call, given)
  if (!given.signedHeaders.includes('x-amz-date'))
    throw new SignatureError('mismatch', `'x-amz-date' must be a 'SignedHeader'.`)
  const signed = await signer(credentials, scope).sign(
    new HttpRequest({ method: call.method, path: call.path, query: queryOf(call.query), headers, body: call.body }),
    { signingDate: date, signableHeaders: new Set(given.signedHeaders) },
  )
  const expected = /Signature=([0-9a-f]+)$/.exec(signed.headers.authorization ?? '')?.[1] ?? ''
  if (!sameText(expected, given.signature)) throw new SignatureError('mismatch', mismatch)
  return { credentials, region: given.region }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
async function authenticatePresigned(call: Call, iam: Iam, clock: Clock, service: string): Promise<Signed> {
  const parameter = (name: string) => call.query.get(`X-Amz-${name}`) ?? ''
  const given = parseAuthorization({
    authorization: `${parameter('Algorithm')} Credential=${parameter('Credential')}, SignedHeaders=${parameter('SignedHeaders')}, Signature=${parameter('Signature')}`,
  })
  const credentials = credentialsFor(given, iam, clock, call.query.get('X-Amz-Security-Token') ?? undefined)
  const scope = { service, region: checkScope(given, service) }
  checkRegionOfHost(call.headers.host ?? '', given, service)
  const date = checkPresignedDate(parameter('Date'), given.day, call.query)
  const set = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Signature', 'Security-Token']
  const own = new Set(set.map((name) => `X-Amz-${name}`))
  const query = Object.fromEntries(Object.entries(queryOf(call.query)).filter(([name]) => !own.has(name)))
  const signed = await signer(credentials, scope).presign(
    new HttpRequest({ method: call.method, path: call.path, query, headers: signedHeadersOf(call, given) }),
    {
      signingDate: date,
      expiresIn: Number(parameter('Expires')),
      unhoistableHeaders: new Set(given.signedHeaders),
      signableHeaders: new Set(given.signedHeaders),
    },
  )
  if (!sameText(String(signed.query?.['X-Amz-Signature']), given.signature))
    throw new SignatureError('mismatch', mismatch)
  return { credentials, region: given.region }
}

function signedHeadersOf(call: Call, { signedHeaders }: Given): Record<string, string> {
  if (!signedHeaders.includes('host')) throw new SignatureError('mismatch', `'host' must be a 'SignedHeader'.`)
  return Object.fromEntries(signedHeaders.map((name) => [name, call.headers[name] ?? '']))
}

/**
 * A presigned request lives for X-Amz-Expires; STS lets one of GetCallerIdentity live for 15 minutes whatever it says.
 */
function checkPresignedDate(text: string, day: string, query: URLSearchParams): Date {
  const date = parseDate(text)
  const lifetime = query.get('Action') === 'GetCallerIdentity' ? 900 : Number(query.get('X-Amz-Expires'))
  const now = new Date()
  if (date.getTime() > now.getTime() + tolerance) throw notYetCurrent(text, now)
  if (!text.startsWith(day) || date.getTime() + lifetime * 1000 < now.getTime())
    throw new SignatureError('mismatch', `Signature expired: ${text} is not within ${lifetime} s of ${compact(now)}`)
  return date
}

interface Given {
  accessKeyId: string
  day: string
  region: string
  service: string
  signedHeaders: string[]
  signature: string
}

function parseAuthorization(headers: Record<string, string>): Given {
  const text = headers.authorization
  if (!text) throw new SignatureError('missing', 'Request is missing Authentication Token')
  const match = /^AWS4-HMAC-SHA256 Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]+)$/.exec(text)
  if (!match) {
    throw new SignatureError(
      'incomplete',
      "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.",
    )
  }
  const [, credential = '', signedHeaders = '', signature = ''] = match
  const parts = credential.split('/')
  const [accessKeyId = '', day = '', region = '', service = '', end = ''] = parts
  if (parts.length !== 5 || end !== 'aws4_request') {
    throw new SignatureError(
      'incomplete',
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    )
  }
  return { accessKeyId, day, region, service, signedHeaders: signedHeaders.split(';'), signature }
}

function credentialsFor(given: Given, iam: Iam, clock: Clock, token: string | undefined): Credentials {
  const credentials = iam.credentials(given.accessKeyId)
  if (!credentials || !sameText(credentials.sessionToken ?? '', token ?? ''))
    throw new SignatureError('unknown', 'The security token included in the request is invalid.')
  if (clock.now() >= credentials.expiresAt)
    throw new SignatureError('expired', 'The security token included in the request is expired')
  return credentials
}

function checkScope(given: Given, service: string): string {
  if (given.service !== service) throw wrongService(service)
  if (!/^[a-z]{2,4}(-[a-z]+)+-\d+$/.test(given.region)) {
    throw new SignatureError('mismatch', `Credential should be scoped to a valid region, not '${given.region}'.`)
  }
  return given.region
}

/** By a name of AWS's own, an endpoint is that of one region; the global one of STS is in us-east-1. */
function checkRegionOfHost(host: string, given: Given, service: string): void {
  const [, region = 'us-east-1'] = new RegExp(`^${service}(?:\\.([a-z0-9-]+))?\\.amazonaws\\.com$`).exec(host) ?? [
    host,
    given.region,
  ]
  if (region !== given.region)
    throw new SignatureError('mismatch', `Credential should be scoped to a valid region, not '${given.region}'.`)
}

function wrongService(service: string): SignatureError {
  return new SignatureError('mismatch', `Credential should be scoped to correct service: '${service}'.`)
}

/** The clients' clocks are the machine's: see `Clock.advance`. */
function checkDate(text: string, day: string): Date {
  const date = parseDate(text)
  const now = new Date()
  if (!text.startsWith(day))
    throw new SignatureError(
      'mismatch',
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date`,
    )
  if (date.getTime() < now.getTime() - tolerance) {
    const earliest = compact(new Date(now.getTime() - tolerance))
    throw new SignatureError(
      'mismatch',
      `Signature expired: ${text} is now earlier than ${earliest} (${compact(now)} - 5 min.)`,
    )
  }
  if (date.getTime() > now.getTime() + tolerance) throw notYetCurrent(text, now)
  return date
}

function notYetCurrent(text: string, now: Date): SignatureError {
  const latest = compact(new Date(now.getTime() + tolerance))
  return new SignatureError(
    'mismatch',
    `Signature not yet current: ${text} is still later than ${latest} (${compact(now)} + 5 min.)`,
  )
}

function parseDate(text: string): Date {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text)
  if (!match) {
    throw new SignatureError(
      'incomplete',
      `Date must be in ISO-8601 'basic format'. Got '${text}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    )
  }
  const [, year, month, date, hours, minutes, seconds] = match.map(Number)
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date, hours, minutes, seconds))
}

const compact = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '')

/** A hash that was sent along must be that of the body: the signature alone covers only the header. */
function checkPayloadHash(call: Call): void {
  const claimed = call.headers['x-amz-content-sha256']
  if (claimed === undefined || claimed === 'UNSIGNED-PAYLOAD') return
  if (claimed !== createHash('sha256').update(call.body).digest('hex')) throw new SignatureError('mismatch', mismatch)
}

function signer(credentials: Credentials, scope: Scope): SignatureV4 {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  return new SignatureV4({
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) },
    region: scope.region,
    service: scope.service,
    sha256: Sha256,
    applyChecksum: false,
  })
}

function queryOf(search: URLSearchParams): Record<string, string> {
  return Object.fromEntries(search)
}

function sameText(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(one), hash(other))
}

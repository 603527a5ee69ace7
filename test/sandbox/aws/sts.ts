/**
 * AWS STS by its query protocol: AssumeRoleWithWebIdentity, AssumeRole, GetCallerIdentity.
 *
 * https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html
 */
import { randomUUID } from 'node:crypto'
import { XMLBuilder } from 'fast-xml-parser'
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose'
import type { OidcIssuer } from '../github/oidc.ts'
import { type Answer, type Call, type Service, ServiceError, type Traffic } from '../http.ts'
import {
  type Context,
  type Credentials,
  denial,
  evaluate,
  type Iam,
  type OidcProvider,
  type Policy,
  principalContext,
  type Role,
  roleArn,
  type Statement,
} from './iam.ts'
import { authenticate, SignatureError, type SignatureFault } from './sigv4.ts'

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/'
const sessionLimits = { min: 900, max: 43200, default: 3600, chained: 3600 }
/** Characters of all session policies together, in plain text; used instead of the packed size. */
const policySpace = 2048

interface SessionRequest {
  roleArn: string
  sessionName: string
  /** Undefined when the caller did not say. */
  seconds: number | undefined
  policies: Policy[] | undefined
  packedPolicySize: number | undefined
}

export class Sts implements Service {
  readonly name = 'sts'
  /** Accounts in which this region's STS is switched off. */
  readonly disabledFor = new Set<string>()
  readonly #iam: Iam
  readonly #traffic: Traffic
  readonly #oidc: OidcIssuer

  constructor(parts: { iam: Iam; traffic: Traffic; oidc: OidcIssuer }) {
    this.#iam = parts.iam
    this.#traffic = parts.traffic
    this.#oidc = parts.oidc
  }

  operationOf(call: Call): string {
    return parametersOf(call).get('Action') ?? ''
  }

  async handle(call: Call): Promise<Answer> {
    const parameters = parametersOf(call)
    const action = parameters.get('Action')
    switch (action) {
      case 'AssumeRoleWithWebIdentity':
        return await this.#assumeRoleWithWebIdentity(parameters, call)
      case 'AssumeRole':
        return this.#assumeRole(parameters, await this.#caller(call))
      case 'GetCallerIdentity': {
        const { principal } = await this.#caller(call)
        const identity = { Arn: principal.arn, UserId: principal.userId, Account: principal.account }
        return call.headers.accept === 'application/json' ? jsonAnswer(action, identity) : answer(action, identity)
      }
      default:
        throw new ServiceError(
          400,
          'InvalidAction',
          `Could not find operation ${action ?? ''} for version ${parameters.get('Version') ?? 'NO_VERSION_SPECIFIED'}`,
        )
    }
  }

  render(error: ServiceError): Answer {
    const type = error.status >= 500 ? 'Receiver' : 'Sender'
    return xml(error.status, {
      ErrorResponse: {
        '@_xmlns': namespace,
        Error: { Type: type, Code: error.code, Message: error.message },
        RequestId: requestId,
      },
    })
  }

  async #caller(call: Call): Promise<Credentials> {
    try {
      const { credentials } = await authenticate(call, this.#iam, this.#traffic.clock, 'sts')
      call.entry.principal = credentials.principal.arn
      return credentials
    } catch (error) {
      if (!(error instanceof SignatureError)) throw error
      const codes: Record<SignatureFault, string> = {
        missing: 'MissingAuthenticationToken',
        incomplete: 'IncompleteSignature',
        unknown: 'InvalidClientTokenId',
        expired: 'ExpiredToken',
        mismatch: 'SignatureDoesNotMatch',
      }
      throw new ServiceError(error.fault === 'incomplete' ? 400 : 403, codes[error.fault], error.message)
    }
  }

  async #assumeRoleWithWebIdentity(parameters: URLSearchParams, call: Call): Promise<Answer> {
    const request = readSession(parameters, this.#iam)
    if (parameters.get('Tags.member.1.Key')) throw invalid('Tags is not a parameter of AssumeRoleWithWebIdentity')
    const token = required(parameters, 'WebIdentityToken', { min: 4, max: 20000 })
    const account = accountOf(request.roleArn)
    const { claims, provider } = await this.#verify(token, account)
    const role = this.#roleOf(request.roleArn)
    if (!role || !trustsWebIdentity(role, provider, claims)) throw notAuthorized('sts:AssumeRoleWithWebIdentity')
    this.#refuseDisabledRegion(account)
    const session = this.#start(role, request, request.seconds ?? sessionLimits.default, tagsOf(claims))
    call.entry.principal = session.principal.arn
    return answer('AssumeRoleWithWebIdentity', {
      ...this.#describe(session, request),
      Provider: providerArn(provider),
      Audience: [claims.aud].flat()[0],
      SubjectFromWebIdentityToken: claims.sub,
    })
  }

  /**
   * The claims of a token, once issuer, signature, audience and times are right.
   *
   * @throws ServiceError InvalidIdentityToken, ExpiredTokenException
   */
  async #verify(token: string, account: string): Promise<{ claims: JWTPayload; provider: OidcProvider }> {
    const claimed = decode(token)
    const provider = this.#iam.oidcProviders.find(
      (candidate) => candidate.account === account && `https://${candidate.url}` === claimed.iss,
    )
    if (!provider) throw invalidToken(`No OpenIDConnect provider found in your account for ${claimed.iss}`)
    const audiences = [claimed.aud ?? []].flat()
    if (!audiences.some((audience) => provider.clientIds.includes(audience)))
      throw invalidToken('Incorrect token audience')
    const now = new Date(this.#traffic.clock.now())
    try {
      const { payload } = await jwtVerify(token, createLocalJWKSet(await this.#oidc.keys()), {
        issuer: `https://${provider.url}`,
        algorithms: ['RS256', 'ES256'],
        requiredClaims: ['sub', 'iat', 'exp'],
        currentDate: now,
      })
      return { claims: payload, provider }
    } catch (error) {
      throw refusalOf(error, claimed, now)
    }
  }

  #assumeRole(parameters: URLSearchParams, caller: Credentials): Answer {
    const request = readSession(parameters, this.#iam)
    const externalId = bounded(parameters, 'ExternalId', { min: 2, max: 1224, pattern: /^[\w+=,.@:/-]*$/ })
    const tags = readTags(parameters)
    const role = this.#roleOf(request.roleArn)
    const tagContext = Object.entries(tags).map(([key, value]) => [`aws:RequestTag/${key}`, value])
    const context: Context = {
      ...(externalId === undefined ? {} : { 'sts:ExternalId': externalId }),
      'sts:RoleSessionName': request.sessionName,
      ...Object.fromEntries(tagContext),
    }
    const actions = ['sts:AssumeRole', ...(tagContext.length > 0 ? ['sts:TagSession'] : [])]
    for (const action of actions) {
      const refusal = assumptionDenial(caller, role, request.roleArn, action, context)
      if (refusal) throw new ServiceError(403, 'AccessDenied', refusal)
    }
    if (!role) throw notAuthorized('sts:AssumeRole')
    this.#refuseDisabledRegion(role.account)
    const chained = caller.principal.role !== undefined
    if (chained && (request.seconds ?? 0) > sessionLimits.chained) {
      throw invalid('The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining')
    }
    const session = this.#start(role, request, request.seconds ?? sessionLimits.default, tags)
    return answer('AssumeRole', this.#describe(session, request))
  }

  #roleOf(arn: string): Role | undefined {
    const name = arn.split('/').at(-1) ?? ''
    return this.#iam.role(accountOf(arn), name)
  }

  #refuseDisabledRegion(account: string): void {
    if (!this.disabledFor.has(account)) return
    throw new ServiceError(
      403,
      'RegionDisabledException',
      `STS is not activated in this region for account:${account}. Your account administrator can activate STS in this region using the IAM Console.`,
    )
  }

  #start(role: Role, request: SessionRequest, seconds: number, tags: Record<string, string>) {
    if (seconds > role.maxSessionDuration)
      throw invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
    return this.#iam.startSession(role, {
      name: request.sessionName,
      seconds,
      ...(request.policies ? { policies: request.policies } : {}),
      tags,
    })
  }

  #describe(session: Credentials, request: SessionRequest): Record<string, unknown> {
    const { principal } = session
    return {
      AssumedRoleUser: { AssumedRoleId: principal.userId, Arn: principal.arn },
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: this.#traffic.clock.wire(session.expiresAt).toISOString().replace(/\.\d+/, ''),
      },
      ...(request.packedPolicySize === undefined ? {} : { PackedPolicySize: request.packedPolicySize }),
    }
  }
}

function parametersOf(call: Call): URLSearchParams {
  return new URLSearchParams([...call.query, ...new URLSearchParams(call.body.toString())])
}

function readSession(parameters: URLSearchParams, iam: Iam): SessionRequest {
  const arn = required(parameters, 'RoleArn', { min: 20, max: 2048 })
  const sessionName = required(parameters, 'RoleSessionName', { min: 2, max: 64, pattern: /^[\w+=,.@-]*$/ })
  const duration = parameters.get('DurationSeconds')
  const { min, max } = sessionLimits
  if (duration !== null && Number(duration) < min)
    throw unmet(duration, 'durationSeconds', `Member must have value greater than or equal to ${min}`)
  if (duration !== null && Number(duration) > max)
    throw unmet(duration, 'durationSeconds', `Member must have value less than or equal to ${max}`)
  if (!/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/.+$/.test(arn)) throw invalid(`${arn} is invalid`)
  const seconds = duration === null ? undefined : Number(duration)
  return { roleArn: arn, sessionName, seconds, ...readPolicies(parameters, iam) }
}

function readPolicies(parameters: URLSearchParams, iam: Iam): Pick<SessionRequest, 'policies' | 'packedPolicySize'> {
  const text = bounded(parameters, 'Policy', { min: 1, max: policySpace })
  const arns = members(parameters, 'PolicyArns', 'arn')
  if (arns.length > 10) throw unmet(arns.join(', '), 'policyArns', 'Member must have length less than or equal to 10')
  if (text === undefined && arns.length === 0) return { policies: undefined, packedPolicySize: undefined }
  const policies: Policy[] = text === undefined ? [] : [parsePolicy(text)]
  for (const arn of arns) {
    const policy = iam.managedPolicies.get(arn)
    if (!policy) throw invalid(`${arn} does not exist or is not attachable`)
    policies.push(policy)
  }
  const used = (text?.length ?? 0) + arns.join('').length
  const packedPolicySize = Math.ceil((used / policySpace) * 100)
  if (packedPolicySize > 100) {
    throw new ServiceError(
      400,
      'PackedPolicyTooLarge',
      `Packed policy consumes ${packedPolicySize}% of allotted space, please use smaller policy.`,
    )
  }
  // Policies that are passed together add up, as one policy with all their statements would.
  return { policies: [{ Statement: policies.flatMap((policy) => policy.Statement) }], packedPolicySize }
}

function parsePolicy(text: string): Policy {
  try {
    const policy = JSON.parse(text) as Policy
    const statements = [policy.Statement].flat()
    if (statements.length > 0 && statements.every((one) => one.Effect === 'Allow' || one.Effect === 'Deny'))
      return policy
  } catch {
    // Refused below, in the service's words.
  }
  throw new ServiceError(400, 'MalformedPolicyDocument', 'Syntax errors in policy.')
}

function readTags(parameters: URLSearchParams): Record<string, string> {
  const keys = members(parameters, 'Tags', 'Key')
  const values = members(parameters, 'Tags', 'Value')
  if (keys.length > 50) throw unmet('', 'tags', 'Member must have length less than or equal to 50')
  const tags: Record<string, string> = {}
  for (const [index, key] of keys.entries()) {
    const value = values[index] ?? ''
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key))
      throw unmet(key, `tags.${index + 1}.member.key`, tagRule('+'))
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value))
      throw unmet(value, `tags.${index + 1}.member.value`, tagRule('*'))
    if (key in tags) throw invalid('Duplicate tag keys found. Please note that Tag keys are case insensitive.')
    tags[key] = value
  }
  return tags
}

const tagRule = (times: string) =>
  `Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]${times}`

/** `<list>.member.1.<field>`, `<list>.member.2.<field>`, ... */
function members(parameters: URLSearchParams, list: string, field: string): string[] {
  const values: string[] = []
  for (let at = 1; parameters.has(`${list}.member.${at}.${field}`); at += 1)
    values.push(parameters.get(`${list}.member.${at}.${field}`) ?? '')
  return values
}

interface Bounds {
  min: number
  max: number
  pattern?: RegExp
}

function required(parameters: URLSearchParams, name: string, bounds: Bounds): string {
  const value = bounded(parameters, name, bounds)
  if (value === undefined) {
    const field = uncapitalized(name)
    throw invalid(
      `1 validation error detected: Value null at '${field}' failed to satisfy constraint: Member must not be null`,
    )
  }
  return value
}

function bounded(parameters: URLSearchParams, name: string, bounds: Bounds): string | undefined {
  const value = parameters.get(name)
  if (value === null) return undefined
  const field = uncapitalized(name)
  if (value.length < bounds.min)
    throw unmet(value, field, `Member must have length greater than or equal to ${bounds.min}`)
  if (value.length > bounds.max)
    throw unmet(value, field, `Member must have length less than or equal to ${bounds.max}`)
  if (bounds.pattern && !bounds.pattern.test(value)) {
    const pattern = bounds.pattern.source.replace(/^\^|\$$/g, '')
    throw unmet(value, field, `Member must satisfy regular expression pattern: ${pattern}`)
  }
  return value
}

const uncapitalized = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

function invalid(message: string): ServiceError {
  return new ServiceError(400, 'ValidationError', message)
}

function unmet(value: string, field: string, constraint: string): ServiceError {
  return invalid(
    `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: ${constraint}`,
  )
}

function invalidToken(message: string): ServiceError {
  return new ServiceError(400, 'InvalidIdentityToken', message)
}

function notAuthorized(action: string): ServiceError {
  return new ServiceError(403, 'AccessDenied', `Not authorized to perform ${action}`)
}

function decode(token: string): JWTPayload {
  try {
    decodeProtectedHeader(token)
    return decodeJwt(token)
  } catch {
    throw invalidToken('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)')
  }
}

function refusalOf(error: unknown, claims: JWTPayload, now: Date): ServiceError {
  if (error instanceof errors.JWTExpired) {
    const seconds = Math.floor(now.getTime() / 1000)
    return new ServiceError(
      400,
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time${claims.exp}`,
    )
  }
  if (error instanceof errors.JWKSNoMatchingKey) {
    return invalidToken(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    )
  }
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return invalidToken('The signature of the token could not be verified')
  if (error instanceof errors.JWTClaimValidationFailed) return invalidToken(`Missing a required claim: ${error.claim}`)
  if (error instanceof errors.JOSEError) return invalidToken(`The web identity token is not valid: ${error.code}`)
  throw error
}

export function providerArn(provider: OidcProvider): string {
  return `arn:${provider.partition}:iam::${provider.account}:oidc-provider/${provider.url}`
}

function trustsWebIdentity(role: Role, provider: OidcProvider, claims: JWTPayload): boolean {
  const context: Context = { 'aws:FederatedProvider': providerArn(provider) }
  for (const [claim, value] of Object.entries(claims)) {
    if (typeof value === 'string') context[`${provider.url}:${claim}`] = value
  }
  // An audience list is compared as a whole by IAM; GitHub's has always one.
  context[`${provider.url}:aud`] = [claims.aud ?? []].flat()
  const applies = (statement: Statement) => names(statement, 'Federated').includes(providerArn(provider))
  const access = { action: 'sts:AssumeRoleWithWebIdentity', resource: roleArn(role) }
  return evaluate([role.trustPolicy], access, context, applies) === 'allow'
}

/** Session tags that the token brings along. */
function tagsOf(claims: JWTPayload): Record<string, string> {
  const given = claims['https://aws.amazon.com/tags'] as { principal_tags?: Record<string, string[]> } | undefined
  return Object.fromEntries(Object.entries(given?.principal_tags ?? {}).map(([key, [value]]) => [key, value ?? '']))
}

function names(statement: Statement, kind: 'AWS' | 'Federated'): string[] {
  if (statement.Principal === '*') return ['*']
  return [statement.Principal?.[kind] ?? []].flat()
}

/**
 * Why the caller may not assume the role. A trust policy that names the caller itself is enough within one account;
 * one that names its account leaves the decision to the caller's own policies; across accounts both must agree.
 */
function assumptionDenial(
  caller: Credentials,
  role: Role | undefined,
  arn: string,
  action: string,
  context: Context,
): string | undefined {
  const { principal } = caller
  const refusal = `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${arn}`
  if (!role) return refusal
  const direct = [principal.arn, principal.userId, ...(principal.role ? [roleArn(principal.role)] : [])]
  const account = [principal.account, `${principal.arn.split(':', 2).join(':')}:iam::${principal.account}:root`, '*']
  const verdictFor = (names: string[]) =>
    evaluate([role.trustPolicy], { action, resource: arn }, { ...principalContext(principal), ...context }, (one) =>
      namesAny(one, names),
    )
  const [byName, byAccount] = [verdictFor(direct), verdictFor(account)]
  if (byName === 'deny' || byAccount === 'deny' || (byName === 'none' && byAccount === 'none')) return refusal
  const own = denial(principal, { action, resource: arn, context })
  const enough = byName === 'allow' && role.account === principal.account && !own?.includes('explicit deny')
  return enough && !principal.sessionPolicies ? undefined : own
}

function namesAny(statement: Statement, wanted: string[]): boolean {
  return names(statement, 'AWS').some((name) => wanted.includes(name))
}

const accountOf = (arn: string) => arn.split(':')[4] ?? ''

/** Replaced by the id that the answer's header carries. */
const requestId = '@@request-id@@'
const builder = new XMLBuilder({ ignoreAttributes: false, format: true, indentBy: '  ' })

function answer(action: string, result: Record<string, unknown>): Answer {
  return xml(200, {
    [`${action}Response`]: {
      '@_xmlns': namespace,
      [`${action}Result`]: result,
      ResponseMetadata: { RequestId: requestId },
    },
  })
}

/** As STS answers those who accept JSON: aws-iam-authenticator does. */
function jsonAnswer(action: string, result: Record<string, unknown>): Answer {
  const id = randomUUID()
  return {
    status: 200,
    headers: { 'x-amzn-requestid': id, 'content-type': 'application/json' },
    body: JSON.stringify({
      [`${action}Response`]: { [`${action}Result`]: result, ResponseMetadata: { RequestId: id } },
    }),
  }
}

function xml(status: number, document: Record<string, unknown>): Answer {
  const id = randomUUID()
  return {
    status,
    headers: { 'x-amzn-requestid': id, 'content-type': 'text/xml', date: new Date().toUTCString() },
    body: builder.build(document).replace(requestId, id),
  }
}

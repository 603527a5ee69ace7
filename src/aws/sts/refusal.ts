import { ActionError, messageOf, UserError, WorldError } from '../../errors.ts'
import { isTransient, isTransientStatus, TransientError } from '../../net/retry.ts'
import { type Denial, denialRemedy, deniedRole, parseDenial } from '../denial.ts'
import { type AwsAnswer, awsAnswerOf, quote } from '../diagnosis.ts'
import type { Role } from '../roles.ts'
import type { Claims } from './id-token.ts'
import type { SessionRequest } from './request.ts'
import { explainTrust } from './trust-policy.ts'

/** What was tried when STS refused. */
interface RefusedCall {
  request: SessionRequest
  role: Role
  /** The token, for AssumeRoleWithWebIdentity: the audience that was asked for, and its claims. */
  token?: { audience: string; claims: Claims }
  /** Who called, for AssumeRole: the ARN of a role, or `profile hub`. */
  caller?: string
}

const transientCodes = new Set([
  'IDPCommunicationError',
  'Throttling',
  'ThrottledException',
  'RequestThrottled',
  'RequestLimitExceeded',
  'TooManyRequests',
  'ServiceUnavailable',
  'InternalFailure',
  'InternalError',
  'RequestTimeout',
])

/** The code of STS's refusal, without the `Exception` that its SDK adds; undefined for any other error. */
export function refusalCode(error: unknown): string | undefined {
  return awsAnswerOf(error)?.code.replace(/Exception$/, '')
}

/** Whether another try may succeed: network faults, throttling, 5xx, and STS that could not reach GitHub. */
export function isTransientRefusal(error: unknown): boolean {
  if (error instanceof ActionError) return isTransient(error)
  const answer = awsAnswerOf(error)
  if (!answer) return false
  return transientCodes.has(refusalCode(error) ?? '') || isTransientStatus(answer.status ?? 0)
}

/** STS's refusal as one sentence of what happened and one of what to do. An `ActionError` is returned unchanged. */
export function stsError(error: unknown, call: RefusedCall): ActionError {
  if (error instanceof ActionError) return error
  const answer = awsAnswerOf(error)
  const [what, remedy] = answer ? explain(answer, refusalCode(error) ?? '', call) : explainUnreadable(error, call)
  const options = { cause: error }
  if (!answer) return new WorldError(what, remedy, options)
  return isTransientRefusal(error) ? new TransientError(what, remedy, options) : new UserError(what, remedy, options)
}

type Text = [what: string, remedy: string]

function explainUnreadable(error: unknown, { role }: RefusedCall): Text {
  return [
    `STS's answer for ${role.arn} could not be read: ${messageOf(error)}`,
    'If a proxy or a sign-in page stands between, let STS pass; otherwise run the job again.',
  ]
}

type Explanation = (call: RefusedCall, answer: AwsAnswer) => Text

/** By code, then by text. The first that matches is used. */
const explanations: readonly { code: string; says?: RegExp; explain: Explanation }[] = [
  { code: 'AccessDenied', explain: explainDenied },
  { code: 'InvalidIdentityToken', says: /provider found/i, explain: explainProvider },
  { code: 'InvalidIdentityToken', says: /audience/i, explain: explainAudience },
  { code: 'InvalidIdentityToken', says: /verification key/i, explain: explainKeys },
  { code: 'InvalidIdentityToken', explain: explainToken },
  { code: 'ExpiredToken', explain: explainToken },
  { code: 'IDPRejectedClaim', explain: explainToken },
  { code: 'ValidationError', says: /MaxSessionDuration/i, explain: explainMaximum },
  { code: 'ValidationError', says: /role chaining/i, explain: explainChaining },
  { code: 'PackedPolicyTooLarge', explain: explainPolicySize },
  { code: 'MalformedPolicyDocument', explain: explainPolicy },
  { code: 'RegionDisabled', explain: explainRegion },
]

function explain(answer: AwsAnswer, code: string, call: RefusedCall): Text {
  const passing = transientCodes.has(code) || isTransientStatus(answer.status ?? 0)
  // STS has the code in the body of its errors. One without comes from something in between, such as a proxy.
  if (!passing && !answer.isCodeOfBody) return explainForeign(call, answer)
  const found = explanations.find((one) => one.code === code && (one.says?.test(answer.message) ?? true))
  if (found) return found.explain(call, answer)
  if (passing) {
    const what = `STS failed in ${call.request.region} for ${call.role.arn}: HTTP ${answer.status ?? 'unknown'}`
    const said = answer.requestId === undefined ? '' : `, ${quote(answer)}`
    return [`${what}${said}.`, 'Run the job again later; see https://health.aws.amazon.com.']
  }
  return [refused(call, answer), "Check the action's inputs against this answer."]
}

function refused({ role }: RefusedCall, answer: AwsAnswer): string {
  return `STS refused to assume ${role.arn}. ${quote(answer)}`
}

function explainForeign({ role, request }: RefusedCall, answer: AwsAnswer): Text {
  return [
    `Assuming ${role.arn} was refused with HTTP ${answer.status ?? 'unknown'} by something that is not STS: the answer is no error of its protocol.`,
    `Let the proxy or firewall in between pass STS of ${request.region}, and check where AWS_ENDPOINT_URL_STS leads.`,
  ]
}

function explainDenied(call: RefusedCall, answer: AwsAnswer): Text {
  const denial = parseDenial(answer.message)
  if (!call.token) return [refused(call, answer), explainDeniedCaller(call, answer, denial)]
  const { role, token } = call
  const trust = explainTrust(token.claims, role)
  if (denial) {
    const remedy = denialRemedy(denial, 'sts:AssumeRoleWithWebIdentity', `the role ${role.arn}`)
    return [refused(call, answer), `${remedy}\n${trust}`]
  }
  return [
    refused(call, answer),
    `Either there is no such role in account ${role.account}, or its trust policy does not match this job's token.\n${trust}`,
  ]
}

function explainDeniedCaller(call: RefusedCall, answer: AwsAnswer, denial: Denial | undefined): string {
  const { role, request, caller = 'the caller' } = call
  const what = `sts:AssumeRole of ${role.arn} is denied to ${caller}.`
  const named = deniedRole(answer.message)
  const principal = caller.startsWith('arn:') || !named ? caller : `role ${named.name} of account ${named.account}`
  if (denial && !/^(?:resource-based|role trust) policy$/.test(denial.policy)) {
    return `${what} ${denialRemedy(denial, `sts:AssumeRole on ${role.arn}`, principal)}`
  }
  const tagging = request.tags.length > 0 ? ' and sts:TagSession' : ''
  const externalId =
    request.externalId === undefined ? '' : " Check that 'external-id' is what its trust policy asks for."
  return `${what} The trust policy of ${role.arn} must allow sts:AssumeRole${tagging} to ${principal}, and the policy of that role must allow it on ${role.arn}.${externalId}`
}

function explainProvider(call: RefusedCall, answer: AwsAnswer): Text {
  const { account, partition } = call.role
  const issuer = issuerOf(call)
  const audience = call.token?.audience ?? 'sts.amazonaws.com'
  return [
    `Account ${account} does not know GitHub as an identity provider. ${quote(answer)}`,
    `Create it once in IAM of account ${account}: an OpenID Connect provider with the URL ${issuer} and the audience ${audience} (arn:${partition}:iam::${account}:oidc-provider/${issuer.replace('https://', '')}). If that is the wrong account, correct 'role' or 'account'.`,
  ]
}

function explainAudience(call: RefusedCall, answer: AwsAnswer): Text {
  const { account } = call.role
  const asked = call.token?.audience ?? ''
  return [
    `The identity provider in account ${account} does not accept the audience ${call.token?.claims.aud ?? asked}. ${quote(answer)}`,
    `Set 'audience' to one that the provider accepts, or add ${asked} to its audiences (client IDs) in IAM of account ${account}.`,
  ]
}

function issuerOf({ token }: RefusedCall): string {
  return token?.claims.iss ?? 'https://token.actions.githubusercontent.com'
}

/**
 * STS fetches the issuer's keys over the internet. Those of a GitHub Enterprise Server behind a firewall are not
 * reachable.
 */
function explainKeys(call: RefusedCall, answer: AwsAnswer): Text {
  const issuer = issuerOf(call)
  return [
    `STS could not get the keys of the token's issuer ${issuer}, so it did not accept this job's OIDC token for ${call.role.arn}. ${quote(answer)}`,
    `AWS must be able to reach ${issuer}/.well-known/openid-configuration and the keys that it names from the internet, with a certificate of a public authority.`,
  ]
}

function explainToken(call: RefusedCall, answer: AwsAnswer): Text {
  return [
    `STS did not accept this job's OIDC token for ${call.role.arn}. ${quote(answer)}`,
    `Check that the identity provider in account ${call.role.account} is the one of ${issuerOf(call)}, and that this machine's clock is right.`,
  ]
}

function explainMaximum(call: RefusedCall, answer: AwsAnswer): Text {
  const { duration } = call.request
  return [
    `${call.role.arn} allows no session of ${duration} s. ${quote(answer)}`,
    `Raise the maximum session duration (MaxSessionDuration) of ${call.role.arn} to ${duration} or more, or set 'duration' to 3600 or less, which every role allows. The profile refreshes itself, so a job may go on for longer than that.`,
  ]
}

function explainChaining(call: RefusedCall, answer: AwsAnswer): Text {
  return [
    `${call.role.arn} is assumed from another role's session and then lives for at most one hour. ${quote(answer)}`,
    `Set 'duration' to 3600 or less. The profile refreshes itself, so a job may go on for longer than that.`,
  ]
}

function explainPolicySize(call: RefusedCall, answer: AwsAnswer): Text {
  return [
    `The session policies and tags are too large for ${call.role.arn}. ${quote(answer)}`,
    "Shorten 'session-policy', 'managed-policies' or 'session-tags': STS packs them, and the packed form has a limit of its own.",
  ]
}

function explainPolicy(call: RefusedCall, answer: AwsAnswer): Text {
  return [
    `STS did not accept 'session-policy' for ${call.role.arn}. ${quote(answer)}`,
    'Correct the policy; IAM Access Analyzer (aws accessanalyzer validate-policy) names the place.',
  ]
}

function explainRegion(call: RefusedCall, answer: AwsAnswer): Text {
  return [
    `STS is switched off in ${call.request.region} for account ${call.role.account}. ${quote(answer)}`,
    `Set 'region' to one where it is on, or switch it on in the account settings of IAM of account ${call.role.account}.`,
  ]
}

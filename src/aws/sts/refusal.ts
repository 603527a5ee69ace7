import { ActionError, messageOf, UserError, WorldError } from '../../errors.ts'
import { hub } from '../../hub.ts'
import { isTransient, isTransientStatus, TransientError } from '../../net/retry.ts'
import { type Denial, denialRemedy, deniedRole, parseDenial } from '../denial.ts'
import { type AwsAnswer, awsAnswerOf, quote } from '../diagnosis.ts'
import { describeIdentity, type Identity } from '../identity/identity.ts'
import type { Role } from '../roles.ts'
import type { Claims } from './id-token.ts'
import type { RoleCaller, SessionRequest } from './request.ts'
import { explainTrust } from './trust-policy.ts'

/** What was tried when STS refused. */
interface RefusedCall {
  request: SessionRequest
  role: Role
  /** The token, for AssumeRoleWithWebIdentity: where it is from, and its claims. */
  token?: { identity: Identity; claims: Claims }
  /** Who called, for AssumeRole. */
  caller?: Pick<RoleCaller, 'label' | 'otherwise'>
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
    `Either there is no such role in account ${role.account}, or its trust policy does not match ${sourceOf(call)}.\n${trust}`,
  ]
}

function explainDeniedCaller(call: RefusedCall, answer: AwsAnswer, denial: Denial | undefined): string {
  const { role, request } = call
  const { label: caller, otherwise = '' } = call.caller ?? { label: 'the caller' }
  const what = `sts:AssumeRole of ${role.arn} is denied to ${caller}.`
  const named = deniedRole(answer.message)
  const principal = caller.startsWith('arn:') || !named ? caller : `role ${named.name} of account ${named.account}`
  if (denial && !/^(?:resource-based|role trust) policy$/.test(denial.policy)) {
    return `${what} ${denialRemedy(denial, `sts:AssumeRole on ${role.arn}`, principal)}${otherwise}`
  }
  const tagging = request.tags.length > 0 ? ' and sts:TagSession' : ''
  const externalId =
    request.externalId === undefined ? '' : " Check that 'external-id' is what its trust policy asks for."
  return `${what} The trust policy of ${role.arn} must allow sts:AssumeRole${tagging} to ${principal}, and the policy of that role must allow it on ${role.arn}.${externalId}${otherwise}`
}

function explainProvider(call: RefusedCall, answer: AwsAnswer): Text {
  const { account, partition } = call.role
  const issuer = issuerOf(call)
  const audience = audienceOf(call)
  const usual = account === hub.account ? ', which is taken where none is named' : ''
  const provider = call.token?.identity.kind === 'web-identity-file' ? issuer : 'GitHub'
  return [
    `Account ${account} does not know ${provider} as an identity provider. ${quote(answer)}`,
    `Create it once in IAM of account ${account}: an OpenID Connect provider with the URL ${issuer} and the audience ${audience} (arn:${partition}:iam::${account}:oidc-provider/${issuer.replace('https://', '')}). If that is the wrong account${usual}, correct 'role' or 'account' (for the workflows: the variable DEPLOY_ACCOUNT).`,
  ]
}

function explainAudience(call: RefusedCall, answer: AwsAnswer): Text {
  const { account } = call.role
  const asked = audienceOf(call)
  const isFile = call.token?.identity.kind === 'web-identity-file'
  const other = isFile
    ? 'Have the token issued for one that the provider accepts'
    : "Set 'audience' to one that the provider accepts"
  return [
    `The identity provider in account ${account} does not accept the audience ${call.token?.claims.aud ?? asked}. ${quote(answer)}`,
    `${other}, or add ${asked} to its audiences (client IDs) in IAM of account ${account}.`,
  ]
}

/** The audience that was asked for. */
function audienceOf({ token }: RefusedCall): string {
  const { identity, claims } = token ?? {}
  return identity?.kind === 'oidc' ? identity.audience : [claims?.aud ?? 'sts.amazonaws.com'].flat().join(', ')
}

/** `this job's OIDC token`, or the file that it is in. */
function sourceOf({ token }: RefusedCall): string {
  return token?.identity.kind === 'web-identity-file' ? describeIdentity(token.identity) : "this job's OIDC token"
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
    `STS could not get the keys of the token's issuer ${issuer}, so it did not accept ${sourceOf(call)} for ${call.role.arn}. ${quote(answer)}`,
    `AWS must be able to reach ${issuer}/.well-known/openid-configuration and the keys that it names from the internet, with a certificate of a public authority.`,
  ]
}

function explainToken(call: RefusedCall, answer: AwsAnswer): Text {
  const { identity, claims } = call.token ?? {}
  const isFile = identity?.kind === 'web-identity-file'
  const end = isFile && claims?.exp !== undefined ? ` It ends at ${new Date(claims.exp * 1000).toISOString()}.` : ''
  return [
    `STS did not accept ${sourceOf(call)} for ${call.role.arn}.${end} ${quote(answer)}`,
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

import { ActionError, messageOf, UserError, WorldError } from '../errors.ts'
import { hub } from '../hub.ts'
import { isTransientStatus } from '../net/retry.ts'
import { allow, denialRemedy, deniedRole, parseDenial } from './denial.ts'

/** What AWS said when it refused: code, text, HTTP status and the id its support asks for. */
export interface AwsAnswer {
  code: string
  /** Whether the code was in the body, as in errors of the query protocol (STS). Otherwise it is the SDK's. */
  isCodeOfBody: boolean
  message: string
  status: number | undefined
  requestId: string | undefined
}

/**
 * The answer in an SDK error; undefined for any other error. Its shape is checked and not its class, because a bundle
 * may hold a class twice.
 */
export function awsAnswerOf(error: unknown): AwsAnswer | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined
  const metadata = error.$metadata as { httpStatusCode?: number; requestId?: string } | undefined
  // The query protocol's errors (STS) carry the code of the body beside the name of their class.
  const bodyCode = 'Code' in error && typeof error.Code === 'string' ? error.Code : undefined
  return {
    code: bodyCode ?? error.name,
    isCodeOfBody: bodyCode !== undefined,
    message: messageOf(error),
    status: metadata?.httpStatusCode,
    requestId: metadata?.requestId,
  }
}

/** `AccessDeniedException: text (request id ...)`, with which every message ends that quotes AWS. */
export function quote(answer: AwsAnswer): string {
  const id = answer.requestId === undefined ? '' : ` (request id ${answer.requestId})`
  return `${answer.code}: ${answer.message}${id}`
}

/** What was tried, for the messages. */
interface AwsCall {
  /** IAM action, such as `ecr:GetAuthorizationToken`. */
  permission: string
  /** Who called: `profile hub`. See `credentialsLabel`. */
  caller: string
  /** The profile used, if one was named. */
  profile?: string | undefined
}

/** Where a failed call went, and how many times it was tried. */
interface CallTries {
  host: string
  count: number
}

/** Kept apart from the errors, whose texts are made before it is known whether there will be another try. */
const triesOf = new WeakMap<Error, CallTries>()

/** Notes the tries of a failed SDK call for `awsError`. The latest note counts. */
export function noteTries(error: unknown, tries: CallTries): void {
  if (error instanceof Error) triesOf.set(error, tries)
}

const expired = new Set([
  'ExpiredTokenException',
  'ExpiredToken',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
])

/** How the SDK names answers that it cannot parse: web pages, redirects. Their text means nothing to a user. */
const foreign = new Set(['SyntaxError', 'Unknown', 'UnknownError'])

/**
 * An error of an SDK call as one sentence of what happened and one of what to do. An `ActionError` is returned
 * unchanged, except that one of the connection also says what was called and how many times (see `noteTries`).
 */
export function awsError(error: unknown, call: AwsCall): ActionError {
  if (error instanceof ActionError) return connectionError(error, call)
  const answer = awsAnswerOf(error)
  if (!answer) {
    return new WorldError(
      `${call.permission} failed: ${messageOf(error)}`,
      'Run the job again; if it persists, see the debug log.',
      {
        cause: error,
      },
    )
  }
  const cause = { cause: error }
  if (foreign.has(answer.code)) {
    return new WorldError(
      `${call.permission} got an answer that is not AWS's (HTTP ${answer.status ?? 'unknown'}${triesText(error)}).`,
      'Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.',
      cause,
    )
  }
  if (/^AccessDenied/.test(answer.code)) {
    return new UserError(
      `${call.permission} is denied to ${call.caller}. ${quote(answer)}`,
      deniedRemedy(answer.message, call),
      cause,
    )
  }
  if (expired.has(answer.code)) {
    return new UserError(
      `The credentials of ${call.caller} are expired or not valid. ${quote(answer)}`,
      'Run assume-role in this job; its profile refreshes itself. Keys in the environment do not.',
      cause,
    )
  }
  if (isTransientStatus(answer.status ?? 0) || /Throttl|TooManyRequests/.test(answer.code)) {
    return new WorldError(`${call.permission} failed at AWS. ${quote(answer)}`, 'Run the job again later.', cause)
  }
  return new UserError(
    `${call.permission} was refused. ${quote(answer)}`,
    "Check the action's inputs against this answer.",
    cause,
  )
}

/** One failed try in a few words, for the log. They end in a full stop. */
export function reasonOf(error: unknown): string {
  const answer = error instanceof ActionError ? undefined : awsAnswerOf(error)
  if (!answer) return messageOf(error)
  const status = `HTTP ${answer.status ?? 'unknown'}`
  return foreign.has(answer.code) ? `An answer that is not AWS's, ${status}.` : `${quote(answer)}.`
}

function connectionError(error: ActionError, { permission }: AwsCall): ActionError {
  const tries = triesOf.get(error)
  const cause = { cause: error }
  if (tries && error instanceof WorldError) {
    const what = error.message.replace(/\.$/, '')
    return new WorldError(`${permission} failed: ${what} (${times(tries)}).`, error.remedy, cause)
  }
  if (tries && error instanceof UserError) {
    return new UserError(`${permission} failed: ${error.message}`, error.remedy, cause)
  }
  return error
}

function triesText(error: unknown): string {
  const tries = error instanceof Error ? triesOf.get(error) : undefined
  return tries ? ` from ${tries.host}, ${times(tries)}` : ''
}

function times({ count }: CallTries): string {
  return count === 1 ? '1 try' : `${count} tries`
}

function deniedRemedy(message: string, call: AwsCall): string {
  const role = deniedRole(message)
  const who = role ? `role ${role.name}` : 'the role'
  const denial = parseDenial(message)
  if (denial && denial.policy !== 'identity-based policy') return denialRemedy(denial, call.permission, who)
  const remedy = denial ? denialRemedy(denial, call.permission, who) : allow(call.permission, who)
  // The stand-in role is in the hub's account.
  const isHubs = call.profile === hub.profile && (role === undefined || role.account === hub.account)
  if (!isHubs) return remedy
  const { role: other, profile } = hub.standIn
  return `${remedy.replace(/\.$/, '')}, or assume ${other} as profile ${profile} and set profile: ${profile}.`
}

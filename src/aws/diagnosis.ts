import { ActionError, messageOf, UserError, WorldError } from '../errors.ts'
import { hub } from '../hub.ts'
import { isTransientStatus } from '../net/retry.ts'

/** What AWS said when it refused: code, text, HTTP status and the id its support asks for. */
export interface AwsAnswer {
  code: string
  message: string
  status: number | undefined
  requestId: string | undefined
}

/** Reads an SDK error. The shape is checked, not the class: a bundle may hold a class twice. */
export function awsAnswerOf(error: unknown): AwsAnswer | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined
  const metadata = error.$metadata as { httpStatusCode?: number; requestId?: string } | undefined
  return {
    // The query protocol's errors (STS) carry the code of the wire beside the name of their class.
    code: 'Code' in error && typeof error.Code === 'string' ? error.Code : error.name,
    message: messageOf(error),
    status: metadata?.httpStatusCode,
    requestId: metadata?.requestId,
  }
}

/** `AccessDeniedException: text (request id ...)`, as every message that passes AWS's words on ends. */
export function quote(answer: AwsAnswer): string {
  return `${answer.code}: ${answer.message} (request id ${answer.requestId ?? 'unknown'})`
}

/** What was tried, for the messages. */
export interface AwsCall {
  /** IAM action, such as `ecr:GetAuthorizationToken`. */
  permission: string
  /** Who called: `profile hub`. See `credentialsLabel`. */
  caller: string
  /** The profile used, where one was named. */
  profile?: string | undefined
}

/** Where a call went that failed, and how many times it was tried. */
export interface Tries {
  host: string
  count: number
}

/** Kept beside the errors: their texts are made where nobody knows yet whether there will be another try. */
const triesOf = new WeakMap<Error, Tries>()

/** Remembers of an SDK call's failure what `awsError` is to say of it. The latest word counts. */
export function noteTries(error: unknown, tries: Tries): void {
  if (error instanceof Error) triesOf.set(error, tries)
}

const expired = new Set([
  'ExpiredTokenException',
  'ExpiredToken',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
])

/** How the SDK names answers that it cannot read: web pages, redirects. Their text says nothing to a user. */
const foreign = new Set(['SyntaxError', 'Unknown', 'UnknownError'])

/**
 * An error of an SDK call as one sentence of what happened and one of what to do. Errors of ours pass unchanged, but
 * those of the connection, which say what was called and how many times (see `noteTries`).
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
      `Allow ${call.permission} in the policy of ${roleIn(answer.message)}${standIn(call)}.`,
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

function times({ count }: Tries): string {
  return count === 1 ? '1 try' : `${count} tries`
}

/** The role that AWS names in its refusal: `User: arn:aws:sts::<account>:assumed-role/<role>/<session> is not ...`. */
function roleIn(message: string): string {
  const role = /:assumed-role\/([\w+=,.@-]+)\//.exec(message)?.[1]
  return role ? `role ${role}` : 'the role'
}

function standIn(call: AwsCall): string {
  if (call.profile !== hub.profile) return ''
  return `, or assume ${hub.standIn.role} as profile ${hub.standIn.profile} and set profile: ${hub.standIn.profile}`
}

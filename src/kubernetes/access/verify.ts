import { codeOf, UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { isTransient, isTransientStatus, retryTransient, TransientError } from '../../net/retry.ts'
import type { ClusterDescription } from '../cluster/description.ts'
import type { ClusterToken } from '../token/eks-token.ts'
import type { ApiAnswer } from './answer.ts'
import { consequenceOf, measureSkew } from './clock-skew.ts'
import { unauthorized, type VerifiedCaller } from './unauthorized.ts'
import { connectionError } from './unreachable.ts'

/** Who we are to the cluster. */
export interface ClusterIdentity {
  /** Name of the Kubernetes user; undefined for a cluster that cannot say, such as one before 1.28. */
  user: string | undefined
  groups: readonly string[]
}

/** How often to ask the cluster before a refusal is final. */
export interface VerifyTries {
  /** Number of attempts, including the first. */
  count: number
  /** Minimum time between two attempts. */
  secondsBetween: number
}

/** At least a second apart, so that each attempt has a new token: tokens are dated to the second. */
const usualTries: VerifyTries = { count: 4, secondsBetween: 1 }

/**
 * Asks the API server who we are, over TLS with the cluster's own CA.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/self-subject-review-v1/
 *
 * Refusals are retried for a few seconds. A new access entry takes a moment to reach the cluster, the webhook that
 * verifies tokens may be unavailable for a moment, and a starting API server answers 403 or refuses connections.
 *
 * @throws UserError or WorldError, different for Unauthorized, Forbidden, TLS, a private endpoint, and a time-out.
 */
export async function verifyAccess(
  cluster: ClusterDescription,
  caller: VerifiedCaller,
  dependencies: Dependencies,
  tries: VerifyTries = usualTries,
): Promise<{ identity: ClusterIdentity; token: ClusterToken }> {
  const attempt = async () => {
    const token = await caller.token()
    return { token, response: await review(cluster, token.token, dependencies, tries) }
  }
  const { token, response } = await retryTransient(attempt, {
    what: `The call to ${cluster.clusterName}`,
    onRetry: (message) => dependencies.logger.info(message),
    attempts: tries.count,
    signal: dependencies.signal,
    isTransient: (error) => isTransient(error) && !waitedFor.has(codeOf(error) ?? ''),
  }).catch(async (error: unknown) => {
    if (error instanceof Refused) throw await refusal(error, cluster, { ...caller, tries: tries.count }, dependencies)
    throw await connectionError(error, cluster)
  })
  warnOfClock(response, cluster, dependencies)
  // An old cluster does not have this API. A caller that is not authenticated gets 401 instead.
  if (response.status === 404) return { token, identity: { user: undefined, groups: [] } }
  return { token, identity: parseReview(response.text, cluster) }
}

/** Clients go by this machine's clock, so with a wrong one they use a token for longer than the cluster takes it. */
function warnOfClock(answer: ApiAnswer, { clusterName }: ClusterDescription, dependencies: Dependencies): void {
  const skew = measureSkew(answer, dependencies)
  if (!skew) return
  dependencies.logger.warning(
    `This machine's clock is ${skew.text} that of ${clusterName}. Set the clock of the runner: ${consequenceOf(skew)}.`,
  )
}

/** Errors of connections that already waited, or that will not pass within seconds. */
const waitedFor = new Set(['ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'])

/** An answer of the API server that refuses the review. */
class Refused extends TransientError {
  readonly answer: ApiAnswer

  constructor(answer: ApiAnswer, cluster: ClusterDescription, { secondsBetween }: VerifyTries) {
    super(
      `The API server of ${cluster.clusterName} answered ${answer.status}: ${quoteAnswer(answer.text)}`,
      'Run the job again later; see the health of the control plane in the AWS console.',
      { retryAfter: secondsBetween },
    )
    this.answer = answer
  }
}

async function review(
  cluster: ClusterDescription,
  token: string,
  dependencies: Dependencies,
  tries: VerifyTries,
): Promise<ApiAnswer> {
  const { status, headers, body } = await dependencies.http({
    url: `${cluster.endpoint}/apis/authentication.k8s.io/v1/selfsubjectreviews`,
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' }),
    // A review creates nothing.
    idempotent: true,
    ca: Buffer.from(cluster.certificateAuthority, 'base64').toString(),
    signal: dependencies.signal,
  })
  const answer = { status, headers, text: await body.text() }
  const isUnknownPath = status === 404 && (isStatus(answer.text) || answer.text.startsWith('404 page not found'))
  if (status === 200 || status === 201 || isUnknownPath) return answer
  if (status === 401 || status === 403 || isTransientStatus(status)) throw new Refused(answer, cluster, tries)
  throw new WorldError(
    `The API server of ${cluster.clusterName} answered ${status}: ${quoteAnswer(answer.text)}`,
    `See what answers at ${cluster.endpoint}.`,
  )
}

function parseReview(text: string, cluster: ClusterDescription): ClusterIdentity {
  const { status } = (parseObject(text) ?? {}) as { status?: { userInfo?: { username?: string; groups?: string[] } } }
  const user = status?.userInfo?.username
  if (user) return { user, groups: status?.userInfo?.groups ?? [] }
  throw new WorldError(
    `What answers at ${cluster.endpoint} is no Kubernetes API server: ${quoteAnswer(text)}`,
    'If a proxy answers in its place, add the host to NO_PROXY.',
  )
}

async function refusal(
  error: Refused,
  cluster: ClusterDescription,
  caller: VerifiedCaller & { tries: number },
  dependencies: Dependencies,
): Promise<Error> {
  const { answer } = error
  if (answer.status === 401) {
    return await unauthorized(cluster, caller, answer, dependencies)
  }
  if (answer.status !== 403) return error
  if (!isForbidden(answer.text)) {
    return new WorldError(
      `What answers at ${cluster.endpoint} refuses with 403, and not as a Kubernetes API server does: ${quoteAnswer(answer.text)}`,
      'See what is between this runner and the cluster. If it is a proxy, add the host to NO_PROXY.',
    )
  }
  return new UserError(
    `${cluster.clusterName} knows who we are but forbids the question: ${quoteAnswer(answer.text)}`,
    "Bind the ClusterRole system:basic-user to system:authenticated (Kubernetes' default), or set verify: false.",
  )
}

/** The message of a Kubernetes `Status`, or the beginning of any other answer, on one line. */
function quoteAnswer(text: string): string {
  const { message } = parseObject(text) ?? {}
  const shown = typeof message === 'string' && message ? message : text
  return shown.replace(/\s+/g, ' ').trim().slice(0, 300) || '(nothing)'
}

/** Whether the text is a Kubernetes `Status`, as in answers with an error. */
function isStatus(text: string): boolean {
  return parseObject(text)?.kind === 'Status'
}

/** Whether the text is the answer of an API server that forbids a request. */
function isForbidden(text: string): boolean {
  const { kind, message } = parseObject(text) ?? {}
  return kind === 'Status' || (typeof message === 'string' && message.includes('forbidden'))
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

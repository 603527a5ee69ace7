import { readFile } from 'node:fs/promises'
import { messageOf, UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { type Environment, variables } from '../../job/environment.ts'
import type { HttpResponse } from '../../net/http.ts'
import { isTransient, isTransientStatus, retryTransient, TransientError } from '../../net/retry.ts'

/** What minting a token needs. */
type IdTokenDependencies = Pick<Dependencies, 'environment' | 'http' | 'logger' | 'mask' | 'signal' | 'now'>

/** The claims that trust policies and messages use. Not verified here: STS does that. */
export interface Claims {
  /** Seconds since the epoch. */
  exp?: number
  iss?: string
  aud?: string
  sub?: string
  repository?: string
  repository_id?: string
  repository_owner?: string
  repository_owner_id?: string
}

/** Seconds to wait for GitHub's answer, how often to ask, and milliseconds after which it is not asked again. */
const patience = { timeout: 10, attempts: 5, milliseconds: 15_000 }

/**
 * Asks GitHub for an OIDC token of this job. It lives for five minutes. Network faults, 429 and 5xx are tried again.
 *
 * Protocol: https://docs.github.com/actions/reference/security/oidc
 *
 * @throws UserError without `id-token: write`, and when GitHub refuses; WorldError when it cannot be reached.
 */
export async function mintIdToken(audience: string, dependencies: IdTokenDependencies): Promise<string> {
  const { url, bearer } = await tokenEndpoint(dependencies.environment)
  url.searchParams.set('audience', audience)
  const attempt = async () => {
    const response = await dependencies.http({
      url,
      headers: { authorization: `bearer ${bearer}`, accept: 'application/json; api-version=2.0' },
      timeout: patience.timeout,
      signal: dependencies.signal,
    })
    return await readToken(response, url.host)
  }
  const end = dependencies.now() + patience.milliseconds
  const token = await retryTransient(attempt, {
    what: 'Getting an OIDC token from GitHub',
    onRetry: (message) => dependencies.logger.info(message),
    attempts: patience.attempts,
    signal: dependencies.signal,
    isTransient: (error) => isTransient(error) && dependencies.now() < end,
  })
  dependencies.mask(token)
  return token
}

/** The claims of a token, not verified; none if it is not a JWT. */
export function parseClaims(token: string): Claims {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return typeof claims === 'object' && claims !== null ? claims : {}
  } catch {
    return {}
  }
}

async function tokenEndpoint(environment: Environment): Promise<{ url: URL; bearer: string }> {
  const url = environment[variables.idTokenRequestUrl]
  const bearer = environment[variables.idTokenRequestToken]
  if (!url || !bearer) throw await missingPermission(environment)
  // The value is not shown: it may hold a secret.
  if (!URL.canParse(url)) {
    throw new UserError(`${variables.idTokenRequestUrl} is not a URL.`, 'Leave this variable as the runner sets it.')
  }
  return { url: new URL(url), bearer }
}

async function readToken(response: HttpResponse, host: string): Promise<string> {
  const text = await response.body.text().catch((cause: unknown) => {
    throw new TransientError(`The answer of ${host} broke off: ${messageOf(cause)}.`, 'Run the job again.', { cause })
  })
  if (isTransientStatus(response.status)) {
    throw new TransientError(
      `GitHub's OIDC endpoint ${host} answered HTTP ${response.status}.`,
      'Run the job again later; see https://www.githubstatus.com.',
    )
  }
  if (response.status !== 200) throw refused(response.status, host)
  const value = parseToken(text)
  if (!value) {
    throw new WorldError(
      `GitHub's OIDC endpoint ${host} answered without a token.`,
      'If a proxy or a sign-in page stands between, let this host pass; otherwise run the job again.',
    )
  }
  return value
}

function parseToken(text: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer !== 'object' || answer === null || !('value' in answer)) return undefined
    return typeof answer.value === 'string' && answer.value !== '' ? answer.value : undefined
  } catch {
    return undefined
  }
}

function refused(status: number, host: string): UserError {
  const what = `GitHub's OIDC endpoint ${host} refused to mint a token: HTTP ${status}.`
  if (status !== 401 && status !== 403) return new UserError(what, 'Check the input audience.')
  return new UserError(
    what,
    'The request token of this job is no longer accepted (it lives for about six hours) or was changed; assume the role in a job of its own.',
  )
}

const permissions = `Add to the job, or to the whole workflow:
    permissions:
      id-token: write
      contents: read
A called workflow (workflow_call) has no more permissions than its caller grants: add them there too.`

async function missingPermission(environment: Environment): Promise<UserError> {
  if (await isForkPullRequest(environment)) {
    return new UserError(
      'This job gets no OIDC token: pull requests from forks never have id-token: write.',
      'Skip this step for forks: if: github.event.pull_request.head.repo.full_name == github.repository. Or deploy after the merge, on push.',
    )
  }
  return (
    otherEngine(environment) ??
    new UserError(
      `This job gets no OIDC token: it lacks the permission id-token: write (${variables.idTokenRequestUrl} is not set).`,
      permissions,
    )
  )
}

/**
 * What to do on engines that are not GitHub's, where the permission is not what is missing. Forgejo's runner and Gitea's
 * are made from act, so both come first. https://forgejo.org/docs/next/user/actions/security-openid-connect
 */
function otherEngine(environment: Environment): UserError | undefined {
  if (environment[variables.forgejoActions] === 'true') {
    return new UserError(
      `This job gets no OIDC token: Forgejo gives one to jobs that ask for it (${variables.idTokenRequestUrl} is not set).`,
      'Add enable-openid-connect: true to the job, and let the role trust your Forgejo as the issuer.',
    )
  }
  const engine = environment[variables.giteaActions] === 'true' ? 'Gitea' : 'act'
  if (engine === 'act' && environment[variables.act] !== 'true') return undefined
  return new UserError(
    `This job gets no OIDC token: ${engine} has none to give (${variables.idTokenRequestUrl} is not set).`,
    `Skip this step there (if: \${{ !env.ACT }}) and give the job AWS credentials of its own, or name an endpoint by ${variables.idTokenRequestUrl} and ${variables.idTokenRequestToken}.`,
  )
}

interface PullRequestEvent {
  pull_request?: { head?: { repo?: { full_name?: string; fork?: boolean } | null } }
  repository?: { full_name?: string }
}

/** Whether the run's event is a pull request from another repository. */
async function isForkPullRequest(environment: Environment): Promise<boolean> {
  const path = environment[variables.githubEventPath]
  // pull_request_target runs with the permissions of the base branch, also for forks.
  if (!path || environment[variables.githubEventName] === 'pull_request_target') return false
  try {
    const event = JSON.parse(await readFile(path, 'utf8')) as PullRequestEvent | null
    const head = event?.pull_request?.head
    if (!head) return false
    // A head without a repository is a fork that was deleted.
    const base = event.repository?.full_name ?? environment[variables.githubRepository]
    return !head.repo || head.repo.full_name !== base
  } catch {
    return false
  }
}

import { excerpt, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { variables } from '../../job/environment.ts'
import { isTransient, isTransientStatus, retryTransient, TransientError } from '../../net/retry.ts'

/** GitHub's REST API for one repository. */
export interface GitHub {
  /**
   * @param path below the repository, such as `/pulls/7`.
   * @throws GitHubError for a refusal.
   */
  request(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<unknown>
}

/** A refusal of GitHub's API. */
export class GitHubError extends WorldError {
  /** HTTP. */
  readonly status: number

  constructor(status: number, message: string, path: string) {
    super(`GitHub answered ${status} for ${path}: ${message}`, 'See whether the token is valid and what it may do.')
    this.status = status
  }

  /** Whether the token may not do this, or may not see what it is about. */
  get isDenied(): boolean {
    return [401, 403, 404].includes(this.status)
  }
}

/** GitHub has not done it, and may do it soon. */
class RefusedForNow extends TransientError {}

/** Undefined without a token. */
export function openGitHub(
  token: string | undefined,
  { environment, http, logger, signal }: Pick<Dependencies, 'environment' | 'http' | 'logger' | 'signal'>,
): GitHub | undefined {
  if (token === undefined) return undefined
  const api = environment[variables.githubApiUrl] || 'https://api.github.com'
  const repository = environment[variables.githubRepository] ?? ''
  return {
    request: async (method, path, body) => {
      const send = async () => {
        const answer = await http({
          url: `${api}/repos/${repository}${path}`,
          method,
          headers: {
            authorization: `Bearer ${token}`,
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          signal,
        })
        const text = await answer.body.text()
        if (answer.status < 300) return text === '' ? undefined : (JSON.parse(text) as unknown)
        throw refusalOf(answer.status, answer.headers, text, path)
      }
      return await retryTransient(send, {
        what: `${method} ${path}`,
        signal,
        onRetry: (message) => logger.info(message),
        // What was to be created may have been, although the answer was lost.
        isTransient: (error) => error instanceof RefusedForNow || (method === 'GET' && isTransient(error)),
      })
    },
  }
}

function refusalOf(status: number, headers: Record<string, string>, text: string, path: string): Error {
  const message = messageOf(text)
  const isLimited =
    status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers))
  if (!isLimited && !isTransientStatus(status)) return new GitHubError(status, message, path)
  return new RefusedForNow(`GitHub answered ${status} for ${path}: ${message}`, 'Run the job again later.', {
    retryAfter: Number(headers['retry-after']) || undefined,
  })
}

function messageOf(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown }
    if (typeof message === 'string') return message
  } catch {
    // A proxy's page.
  }
  return excerpt(text) || '(nothing)'
}

import type { Logger } from '../../job/logger.ts'
import { type GitHub, GitHubError } from './api.ts'

/**
 * Says whether a pull request is closed; undefined where that cannot be known, which is said once.
 * Source: https://docs.github.com/rest/pulls/pulls#get-a-pull-request
 */
export function closedPullRequests(
  github: GitHub | undefined,
  logger: Logger,
): (number: number) => Promise<boolean | undefined> {
  let isTold = false
  const tell = (why: string) => {
    if (!isTold) logger.warning(`Pull requests are not looked at, so only what has expired is swept: ${why}`)
    isTold = true
    return undefined
  }
  return async (number) => {
    if (!github) return tell("the input 'token' is empty.")
    try {
      const { state } = (await github.request('GET', `/pulls/${number}`)) as { state?: string }
      return state === 'closed'
    } catch (error) {
      if (!(error instanceof GitHubError && error.isDenied)) throw error
      return tell(`${error.message} It needs the permission 'pull-requests: read'.`)
    }
  }
}

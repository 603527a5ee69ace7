import type { Logger } from '../../job/logger.ts'
import { type GitHub, GitHubError } from './api.ts'

/** One attempt of a workflow run. */
export interface RunAttempt {
  runId: string
  attempt: string
}

/**
 * When a run has ended, milliseconds since the epoch; `runs` while it goes on, undefined where that cannot be known.
 * Source: https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run-attempt
 */
export async function endOfRun(
  { runId, attempt }: RunAttempt,
  github: GitHub | undefined,
  logger: Logger,
): Promise<number | 'runs' | undefined> {
  if (!github || !/^\d+$/.test(runId)) return undefined
  const path = `/actions/runs/${runId}${/^\d+$/.test(attempt) ? `/attempts/${attempt}` : ''}`
  try {
    const { status, updated_at: updated } = (await github.request('GET', path)) as {
      status?: string
      updated_at?: string
    }
    if (status !== 'completed') return 'runs'
    return Date.parse(updated ?? '') || undefined
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    logger.debug(
      `Whether run ${runId} has ended is not known: ${error.message} It needs the permission 'actions: read'.`,
    )
    return undefined
  }
}

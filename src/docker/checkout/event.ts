import { readFile } from 'node:fs/promises'
import { type Environment, variables } from '../../job/environment.ts'

/** What started the run. */
export interface Event {
  /** Empty where it is not known: outside of GitHub. */
  name: string
  /** Commit of the pull request's branch, where it is one. */
  head: string | undefined
  /** Whether the run is of code that somebody with the right to write put into the repository. */
  isTrusted: boolean
}

/**
 * Events that run what is in the repository's own branches and tags. All others may come from anybody, or are known to
 * check out what anybody proposes (`pull_request_target`, `issue_comment`, ...).
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const trusted = ['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release']

interface Payload {
  pull_request?: { head?: { sha?: unknown } }
  repository?: { full_name?: unknown }
  workflow_run?: { event?: unknown; head_sha?: unknown; head_repository?: { full_name?: unknown } | null }
}

/** The event of this run, from the runner's variables and the payload that they name. */
export async function readEvent(environment: Environment): Promise<Event> {
  const name = environment[variables.githubEventName] ?? ''
  if (name === '' || trusted.includes(name)) return { name, head: undefined, isTrusted: true }
  const { pull_request: pullRequest, workflow_run: run, repository } = await readPayload(environment)
  const head = pullRequest?.head?.sha ?? run?.head_sha
  // It runs on the main branch, and often on what another run, that of a fork perhaps, has made.
  const isOwn = run?.head_repository?.full_name === repository?.full_name && repository?.full_name !== undefined
  const isTrusted = name === 'workflow_run' && isOwn && trusted.some((one) => one === run?.event)
  return { name, head: typeof head === 'string' ? head : undefined, isTrusted }
}

/** Empty where there is none, or none that can be read. */
async function readPayload(environment: Environment): Promise<Payload> {
  try {
    const parsed: unknown = JSON.parse(await readFile(environment[variables.githubEventPath] ?? '', 'utf8'))
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}

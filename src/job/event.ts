import { readFile } from 'node:fs/promises'
import { type Environment, variables } from './environment.ts'

/** What started the run. */
export interface Event {
  /** Empty outside of GitHub. */
  name: string
  /** Head commit of the pull request; undefined for other events. */
  head: string | undefined
  /** Number of the pull request; undefined for other events. */
  pullRequest: number | undefined
  /** Whether the run's code was put into the repository by somebody with write access. */
  isTrusted: boolean
}

/**
 * Events that run code of the repository's own branches and tags. All others can be triggered by anybody, or are often
 * used to check out a proposed change (`pull_request_target`, `issue_comment`, ...).
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const trusted = ['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release']

interface Payload {
  pull_request?: { number?: unknown; head?: { sha?: unknown } }
  repository?: { full_name?: unknown }
  workflow_run?: { event?: unknown; head_sha?: unknown; head_repository?: { full_name?: unknown } | null }
}

/** The event of this run, from the runner's variables and the payload file. */
export async function readEvent(environment: Environment): Promise<Event> {
  const name = environment[variables.githubEventName] ?? ''
  if (name === '' || trusted.includes(name)) return { name, head: undefined, pullRequest: undefined, isTrusted: true }
  const { pull_request: pullRequest, workflow_run: run, repository } = await readPayload<Payload>(environment)
  const head = pullRequest?.head?.sha ?? run?.head_sha
  // `workflow_run` runs on the default branch, but often uses artifacts of the run that triggered it, maybe a fork's.
  const isOwn = run?.head_repository?.full_name === repository?.full_name && repository?.full_name !== undefined
  const isTrusted = name === 'workflow_run' && isOwn && trusted.some((one) => one === run?.event)
  return {
    name,
    head: typeof head === 'string' ? head : undefined,
    pullRequest: typeof pullRequest?.number === 'number' ? pullRequest.number : undefined,
    isTrusted,
  }
}

/** The event's payload, of which nothing is certain; empty if it is missing or cannot be read. */
export async function readPayload<T extends object>(environment: Environment): Promise<Partial<T>> {
  try {
    const parsed: unknown = JSON.parse(await readFile(environment[variables.githubEventPath] ?? '', 'utf8'))
    return typeof parsed === 'object' && parsed !== null ? (parsed as Partial<T>) : {}
  } catch {
    return {}
  }
}

/**
 * A pull request, as events and GitHub's API have it.
 * Source: https://docs.github.com/rest/pulls/pulls#get-a-pull-request
 */
export interface PullRequest {
  number: number
  isOpen: boolean
  isDraft: boolean
  labels: readonly string[]
  /** Whether a bot opened it. */
  isOfBot: boolean
  /** Newest commit of its branch. */
  head: string
  /** `owner/name` of where its branch is; undefined if that repository is gone. */
  from: string | undefined
}

interface Payload {
  number?: number
  state?: string
  draft?: boolean
  labels?: { name?: string }[]
  user?: { type?: string } | null
  head?: { sha?: string; repo?: { full_name?: string } | null }
}

/** Undefined for what is no pull request. */
export function parsePullRequest(value: unknown): PullRequest | undefined {
  const { number, state, draft, labels = [], user, head } = (value ?? {}) as Payload
  if (number === undefined || head?.sha === undefined) return undefined
  return {
    number,
    isOpen: state === 'open',
    isDraft: draft === true,
    labels: labels.map(({ name = '' }) => name),
    isOfBot: user?.type === 'Bot',
    head: head.sha,
    from: head.repo?.full_name,
  }
}

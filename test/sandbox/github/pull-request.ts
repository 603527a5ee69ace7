import type { WorkflowEvent } from './event.ts'
import type { GitRepository } from './git-repository.ts'
import { type RepositoryFacts, repositoryPayload, serverUrl, timestamp, userPayload } from './payloads.ts'
import type { Tree } from './snapshot.ts'

/** What a pull request needs of its repository. */
export interface Home {
  readonly git: GitRepository
  readonly facts: RepositoryFacts
  now(): number
}

export interface PullRequestDetails {
  number: number
  title?: string
  body?: string
  /** Branch it comes from. */
  branch?: string
  /** Branch it is for; default: the default branch. */
  base?: string
  /** `owner/name` of the fork that it comes from. */
  fork?: string
  draft?: boolean
  labels?: readonly string[]
  /** Login of the author. */
  author?: string
}

export type PullRequestAction =
  | 'opened'
  | 'synchronize'
  | 'reopened'
  | 'closed'
  | 'labeled'
  | 'unlabeled'
  | 'ready_for_review'
  | 'converted_to_draft'
  | 'edited'

/** A pull request: what happens to it moves its refs, and gives the event that GitHub sends. */
export class PullRequest {
  readonly number: number
  readonly author: string
  readonly branch: string
  readonly fork: string | undefined
  title: string
  body: string | null
  base: string
  draft: boolean
  state: 'open' | 'closed' = 'open'
  merged = false
  /** Whether it cannot be merged: as its commits say, unless a test says it. */
  conflict = false
  readonly labels: Set<string>
  /** Newest commit of its branch, of the branch that it is for, and both merged. */
  headSha = ''
  baseSha = ''
  mergeSha: string | undefined
  readonly createdAt: number
  updatedAt: number
  closedAt: number | undefined
  readonly #home: Home

  constructor(home: Home, details: PullRequestDetails) {
    this.#home = home
    this.number = details.number
    this.title = details.title ?? 'A feature'
    this.body = details.body ?? null
    this.branch = details.branch ?? 'feature'
    this.base = details.base ?? home.facts.defaultBranch
    this.fork = details.fork
    this.draft = details.draft ?? false
    this.labels = new Set(details.labels)
    this.author = details.author ?? 'octocat'
    this.createdAt = home.now()
    this.updatedAt = this.createdAt
  }

  /**
   * The newest commit of its branch is this one now (by default the one that it was: its base has moved). Its merge
   * commit follows, unless there is a conflict, or is to be one.
   */
  async moveTo(headSha = this.headSha, { conflict = false } = {}): Promise<void> {
    const { git } = this.#home
    this.headSha = headSha
    this.baseSha = await git.require(`refs/heads/${this.base}`)
    const message = `Merge ${headSha} into ${this.baseSha}`
    const merged = conflict ? undefined : await git.merge(this.baseSha, headSha, message)
    this.conflict = merged === undefined
    // GitHub leaves the last merge commit where it is when a conflict comes up.
    this.mergeSha = merged ?? this.mergeSha
    const own = this.fork === undefined ? { [`refs/heads/${this.branch}`]: headSha } : {}
    const merge = this.mergeSha ? { [`refs/pull/${this.number}/merge`]: this.mergeSha } : {}
    git.update({ ...own, [`refs/pull/${this.number}/head`]: headSha, ...merge })
  }

  async push(tree: Tree, message?: string): Promise<WorkflowEvent> {
    const before = this.headSha
    const after = await this.#home.git.commit(`refs/pull/${this.number}/head`, tree, message, before)
    await this.moveTo(after)
    return this.event('synchronize', { before, after })
  }

  /** Closes it, merged into its base or not. */
  async close({ merge = false }: { merge?: boolean } = {}): Promise<WorkflowEvent> {
    this.state = 'closed'
    this.closedAt = this.#home.now()
    if (merge) {
      if (this.conflict || !this.mergeSha) throw new Error(`Pull request ${this.number} has conflicts with its base`)
      this.merged = true
      this.#home.git.update({ [`refs/heads/${this.base}`]: this.mergeSha })
    }
    return this.event('closed')
  }

  reopen(): WorkflowEvent {
    this.state = 'open'
    this.closedAt = undefined
    return this.event('reopened')
  }

  label(name: string): WorkflowEvent {
    this.labels.add(name)
    return this.event('labeled', { label: { name } })
  }

  unlabel(name: string): WorkflowEvent {
    this.labels.delete(name)
    return this.event('unlabeled', { label: { name } })
  }

  /** Makes it a draft, or ready for review. */
  setDraft(draft: boolean): WorkflowEvent {
    this.draft = draft
    return this.event(draft ? 'converted_to_draft' : 'ready_for_review')
  }

  edit(to: { title?: string; body?: string }): WorkflowEvent {
    const changes: Record<string, { from: string | null }> = {}
    if (to.title !== undefined) changes.title = { from: this.title }
    if (to.body !== undefined) changes.body = { from: this.body }
    this.title = to.title ?? this.title
    this.body = to.body ?? this.body
    return this.event('edited', { changes })
  }

  /** The event `pull_request` of something that has happened. */
  event(action: PullRequestAction, extra: Record<string, unknown> = {}, actor = this.author): WorkflowEvent {
    const { facts } = this.#home
    this.updatedAt = this.#home.now()
    const payload = {
      action,
      number: this.number,
      pull_request: this.payload(),
      repository: repositoryPayload(facts),
      sender: userPayload(actor),
      ...extra,
    }
    return {
      name: 'pull_request',
      payload,
      ref: this.merged ? `refs/heads/${this.base}` : `refs/pull/${this.number}/merge`,
      sha: this.mergeSha ?? this.headSha,
      headRef: this.branch,
      baseRef: this.base,
      actor,
      changes: { from: this.baseSha, to: this.headSha, sinceBase: true },
      ...(this.conflict ? { conflict: true } : {}),
      ...(this.fork === undefined ? {} : { fork: true }),
    }
  }

  /** As events and the API have it. https://docs.github.com/rest/pulls/pulls */
  payload() {
    const { facts } = this.#home
    const head = this.fork === undefined ? facts : { ...facts, name: this.fork, id: facts.id + 1000, fork: true }
    const side = (ref: string, sha: string, of: RepositoryFacts) => ({
      label: `${of.name.split('/')[0]}:${ref}`,
      ref,
      sha,
      user: userPayload(of.name.split('/')[0] ?? ''),
      repo: repositoryPayload(of),
    })
    const closed = this.closedAt === undefined ? null : timestamp(this.closedAt)
    return {
      id: 1_000_000 + this.number,
      number: this.number,
      state: this.state,
      locked: false,
      title: this.title,
      body: this.body,
      draft: this.draft,
      user: userPayload(this.author),
      labels: [...this.labels].map((name) => ({ name })),
      head: side(this.branch, this.headSha, head),
      base: side(this.base, this.baseSha, facts),
      merged: this.merged,
      merged_at: this.merged ? closed : null,
      merge_commit_sha: this.mergeSha ?? null,
      mergeable: this.state === 'closed' ? null : !this.conflict,
      mergeable_state: this.state === 'closed' ? 'unknown' : this.conflict ? 'dirty' : this.draft ? 'draft' : 'clean',
      created_at: timestamp(this.createdAt),
      updated_at: timestamp(this.updatedAt),
      closed_at: closed,
      html_url: `${serverUrl}/${facts.name}/pull/${this.number}`,
    }
  }
}

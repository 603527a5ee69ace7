import type { WorkflowEvent } from './event.ts'
import { GitRepository } from './git-repository.ts'
import { type RepositoryFacts, repositoryPayload, serverUrl, timestamp, userPayload } from './payloads.ts'
import { type Home, PullRequest, type PullRequestDetails } from './pull-request.ts'
import type { Snapshot, Tree } from './snapshot.ts'

export interface RepositoryOptions {
  /** A folder whose state is the newest commit: one of git's working copies, or any other folder. */
  workingCopy?: string
  defaultBranch?: string
  visibility?: 'public' | 'private' | 'internal'
  vars?: Readonly<Record<string, string>>
  secrets?: Readonly<Record<string, string>>
  dependabotSecrets?: Readonly<Record<string, string>>
  environments?: Readonly<Record<string, Environment>>
  /** What jobs may do whose workflows do not say: GitHub's restricted default (`read`), or everything. */
  workflowPermissions?: 'read' | 'write'
}

/** An environment of a repository, with its protection. One that nobody made is there, unprotected, once it is named. */
export interface Environment {
  vars?: Readonly<Record<string, string>>
  secrets?: Readonly<Record<string, string>>
  /** Patterns of the branches and tags (without `refs/heads/`, `refs/tags/`) and other refs that may deploy. */
  branches?: readonly string[]
  /** Minutes that jobs wait. */
  waitTimer?: number
  /** Asked, as a reviewer, whether a job may start; it waits for the answer. */
  review?: (request: ReviewRequest) => boolean | Promise<boolean>
}

export interface ReviewRequest {
  environment: string
  /** Name of the job. */
  job: string
  runId: number
  ref: string
  sha: string
}

export interface ReleaseDetails {
  tag: string
  title?: string
  draft?: boolean
  prerelease?: boolean
  /** Branch or commit; default: the tag where it exists, else the default branch. */
  target?: string
}

/** A repository on GitHub: its commits, settings and pull requests. */
export class Repository implements Home {
  readonly git: GitRepository
  readonly facts: RepositoryFacts
  readonly ownerId: number
  readonly pullRequests = new Map<number, PullRequest>()
  readonly options: RepositoryOptions
  readonly now: () => number
  #numbers = 0

  constructor(name: string, options: RepositoryOptions, parts: { folder: string; id: number; now: () => number }) {
    this.git = new GitRepository(name, parts.folder)
    const { visibility = 'private', defaultBranch = 'main' } = options
    this.facts = { name, id: parts.id, visibility, defaultBranch }
    this.ownerId = userPayload(name.split('/')[0] ?? '').id
    this.options = options
    this.now = parts.now
  }

  get name(): string {
    return this.facts.name
  }

  environment(name: string): Environment {
    const known = Object.entries(this.options.environments ?? {})
    return known.find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1] ?? {}
  }

  /** The state of the working copy as a commit; without a working copy, the default branch. */
  async snapshot(): Promise<Snapshot> {
    if (this.options.workingCopy !== undefined) return await this.git.snapshot(this.options.workingCopy)
    const sha = await this.git.require(`refs/heads/${this.facts.defaultBranch}`)
    return { sha, parent: await this.git.parentOf(sha) }
  }

  /** Commits to a branch, and tells what GitHub sends for the push. */
  async push(branch: string, tree: Tree, message = 'A change'): Promise<WorkflowEvent> {
    const ref = `refs/heads/${branch}`
    const before = (await this.git.resolve(ref))?.sha
    await this.git.commit(branch, tree, message)
    return await this.pushed(ref, before, message.split('\n')[0])
  }

  /** Makes a tag, and tells what GitHub sends for the push. */
  async tag(name: string, target = this.facts.defaultBranch): Promise<WorkflowEvent> {
    this.git.update({ [`refs/tags/${name}`]: await this.git.require(target) })
    return await this.pushed(`refs/tags/${name}`, undefined)
  }

  /** The event of a push that has happened. `before`: what the ref pointed to; `title`: of its commit, if it is known. */
  async pushed(ref: string, before: string | undefined, title?: string, actor = 'octocat'): Promise<WorkflowEvent> {
    const sha = await this.git.require(ref)
    const nothing = '0'.repeat(40)
    const commit = { id: sha, message: title ?? (await this.git.titleOf(sha)), author: { username: actor } }
    const payload = {
      ref,
      before: before ?? nothing,
      after: sha,
      created: before === undefined,
      deleted: false,
      forced: false,
      base_ref: null,
      head_commit: commit,
      commits: [commit],
      compare: `${serverUrl}/${this.name}/compare/${before?.slice(0, 12) ?? nothing.slice(0, 12)}...${sha.slice(0, 12)}`,
      pusher: { name: actor },
      ...this.#common(actor),
    }
    // The files of a new branch are compared with the commit before it.
    const from = before ?? (await this.git.parentOf(sha))
    return { name: 'push', payload, ref, sha, actor, changes: { from, to: sha, sinceBase: false } }
  }

  /** Opens a pull request of a branch that is there, or of a new one with these changes to its base. */
  async openPullRequest(
    details: Partial<PullRequestDetails> & { files?: Tree; head?: string; conflict?: boolean } = {},
  ): Promise<PullRequest> {
    const { files, head, conflict = false, number = this.#numbers + 1, ...rest } = details
    if (this.pullRequests.has(number)) throw new Error(`${this.name} has a pull request ${number} already`)
    this.#numbers = Math.max(this.#numbers, number)
    const pull = new PullRequest(this, { ...rest, number })
    this.pullRequests.set(number, pull)
    const base = await this.git.require(`refs/heads/${pull.base}`)
    const ref = `refs/pull/${number}/head`
    const commit = files === undefined ? head : await this.git.commit(ref, files, pull.title, base)
    await pull.moveTo(commit ?? (await this.git.require(`refs/heads/${pull.branch}`)), { conflict })
    return pull
  }

  /** The event of a release, whose tag is made if there is none. */
  async release(action: string, details: ReleaseDetails, actor = 'octocat'): Promise<WorkflowEvent> {
    const { tag, draft = false, prerelease = false } = details
    const ref = `refs/tags/${tag}`
    const target = details.target ?? this.facts.defaultBranch
    if (!(await this.git.resolve(ref))) this.git.update({ [ref]: await this.git.require(target) })
    const moment = timestamp(this.now())
    const release = {
      id: 1,
      tag_name: tag,
      target_commitish: target,
      name: details.title ?? tag,
      body: '',
      draft,
      prerelease,
      author: userPayload(actor),
      created_at: moment,
      published_at: draft ? null : moment,
      html_url: `${serverUrl}/${this.name}/releases/tag/${tag}`,
    }
    const sha = await this.git.require(ref)
    return { name: 'release', payload: { action, release, ...this.#common(actor) }, ref, sha, actor }
  }

  /** An event on the default branch (or another ref) that carries nothing of git. */
  async event(name: string, payload: Record<string, unknown>, ref = `refs/heads/${this.facts.defaultBranch}`) {
    const actor = 'octocat'
    const event: WorkflowEvent = {
      name,
      payload: { ...payload, ...this.#common(actor) },
      ref,
      sha: await this.git.require(ref),
      actor,
    }
    return event
  }

  #common(actor: string) {
    return { repository: repositoryPayload(this.facts), sender: userPayload(actor) }
  }
}

/** GitHub as the sandbox knows it: repositories, the tokens of jobs, workflow runs. Its API is in `api.ts`. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConcurrencyGroups } from './concurrency.ts'
import { Deployments } from './deployments.ts'
import { Repository, type RepositoryOptions } from './repository.ts'
import { type Source, WorkingCopy } from './source.ts'

/** Scope -> `read`, `write` or `none`; `*`: all others. */
export type Permissions = Readonly<Record<string, string>>

/** What a job's GITHUB_TOKEN opens. */
export interface Installation {
  repository: string
  permissions: Permissions
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-run-statuses */
export type RunStatus = 'queued' | 'pending' | 'waiting' | 'in_progress' | 'completed'
export type RunConclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'startup_failure'

export interface Run {
  readonly id: number
  readonly repository: string
  /** Name and path of the workflow. */
  readonly name: string
  readonly path: string
  /** Counts the runs of this workflow. */
  readonly number: number
  attempt: number
  readonly event: string
  readonly headBranch: string
  readonly headSha: string
  readonly actor: string
  status: RunStatus
  conclusion: RunConclusion | undefined
  readonly createdAt: number
  /** Of the attempt. */
  startedAt: number
  updatedAt: number
}

export interface IssueComment {
  readonly id: number
  readonly repository: string
  readonly issue: number
  readonly author: string
  body: string
  readonly createdAt: number
  updatedAt: number
}

export interface GithubOptions {
  now?: () => number
  /** Gets every token. */
  secrets?: Set<string>
}

export class Github {
  /** Where its API is reached; nowhere, as long as nobody serves it. */
  apiUrl = 'https://api.github.com'
  readonly runs: Run[] = []
  readonly comments: IssueComment[] = []
  readonly deployments: Deployments
  readonly concurrency = new ConcurrencyGroups()
  readonly now: () => number
  /** Made when the first repository is. */
  #folder: string | undefined
  readonly #repositories = new Map<string, Repository>()
  readonly #sources = new Map<string, Source>()
  readonly #tokens = new Map<string, Installation>()
  readonly #secrets: Set<string> | undefined
  #ids = 1_000_000_000
  #order: Promise<unknown> = Promise.resolve()

  constructor({ now = Date.now, secrets }: GithubOptions = {}) {
    this.now = now
    this.#secrets = secrets
    this.deployments = new Deployments(() => this.nextId(), now)
  }

  /** Does one thing after the other, as events come in. */
  async inOrder<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#order.then(work, work)
    this.#order = mine
    return await mine
  }

  nextId(): number {
    this.#ids += 7
    return this.#ids
  }

  addRepository(name: string, options: RepositoryOptions = {}): Repository {
    if (!/^[\w.-]+\/[\w.-]+$/.test(name)) throw new Error(`'${name}' is no repository: expected owner/name`)
    if (this.repository(name)) throw new Error(`There is a repository ${name} already`)
    this.#folder ??= mkdtempSync(join(tmpdir(), 'github-'))
    const parts = { folder: this.#folder, id: this.nextId(), now: this.now }
    const repository = new Repository(name, options, parts)
    this.#repositories.set(name.toLowerCase(), repository)
    return repository
  }

  repository(name: string): Repository | undefined {
    return this.#repositories.get(name.toLowerCase())
  }

  /** Lets a folder stand for whatever version of a repository `uses:` names. */
  addSource(name: string, folder: string): void {
    this.#sources.set(name.toLowerCase(), new WorkingCopy(name, folder))
  }

  /** Where the actions and workflows of a repository come from; undefined if nobody knows it. */
  source(name: string): Source | undefined {
    return this.#sources.get(name.toLowerCase()) ?? this.repository(name)?.git
  }

  issueToken(installation: Installation): string {
    const token = `ghs_${randomBytes(18).toString('hex')}`
    this.#tokens.set(token, installation)
    this.#secrets?.add(token)
    return token
  }

  /** A job's token ends with the job. */
  revokeToken(token: string): void {
    this.#tokens.delete(token)
  }

  installation(token: string): Installation | undefined {
    return this.#tokens.get(token)
  }

  addRun(run: Pick<Run, 'repository' | 'name' | 'path' | 'event' | 'headBranch' | 'headSha' | 'actor'>): Run {
    const same = this.runs.filter(({ repository, path }) => repository === run.repository && path === run.path)
    const createdAt = this.now()
    const times = { createdAt, startedAt: createdAt, updatedAt: createdAt }
    const fresh = { attempt: 1, status: 'queued' as const, conclusion: undefined, ...times }
    const added: Run = { ...run, id: this.nextId(), number: same.length + 1, ...fresh }
    this.runs.push(added)
    return added
  }

  addComment(comment: Pick<IssueComment, 'repository' | 'issue' | 'author' | 'body'>): IssueComment {
    const createdAt = this.now()
    const added: IssueComment = { ...comment, id: this.nextId(), createdAt, updatedAt: createdAt }
    this.comments.push(added)
    return added
  }

  /** Removes its folders. */
  dispose(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What a permission allows: of itself, else of all others. */
export function levelOf(permissions: Permissions, scope: string): string {
  return permissions[scope] ?? permissions['*'] ?? 'none'
}

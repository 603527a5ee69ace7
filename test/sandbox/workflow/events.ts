/**
 * Things that happen in a repository and start workflows, in a word. Those of a repository with a working copy happen
 * to the state of the working copy: it is what was pushed, what the pull request proposes, what is released.
 */
import { onTarget, type WorkflowEvent } from '../github/event.ts'
import type { PullRequest, PullRequestAction } from '../github/pull-request.ts'
import type { ReleaseDetails, Repository } from '../github/repository.ts'

/** Something that happens when a run is started. */
export interface Happening {
  happen(repository: Repository): Promise<WorkflowEvent>
}

export interface PullRequestHappening {
  action: PullRequestAction
  number?: number
  /** `owner/name` of the fork that the pull request comes from. */
  fork?: string
  draft?: boolean
  /** Labels that it has; of `labeled` and `unlabeled` also the one that is put on or taken off. */
  labels?: readonly string[]
  label?: string
  /** Closed because it was merged. */
  merged?: boolean
  /** It cannot be merged. */
  conflict?: boolean
  /** Login of the author. */
  author?: string
}

/** What happens to a pull request; one that is not there yet has been opened before. */
export function pullRequest(details: PullRequestHappening): Happening {
  return {
    happen: async (repository) => {
      const number = details.number ?? 7
      const pull = repository.pullRequests.get(number) ?? (await openPull(repository, number, details))
      return await apply(repository, pull, details)
    },
  }
}

/** The same, for workflows `on: pull_request_target`: they run on the default branch, which has the working copy's. */
export function pullRequestTarget(details: PullRequestHappening): Happening {
  return {
    happen: async (repository) => {
      const event = await pullRequest(details).happen(repository)
      const { defaultBranch } = repository.facts
      const { sha } = await repository.snapshot()
      repository.git.update({ [`refs/heads/${defaultBranch}`]: sha })
      return onTarget(event, defaultBranch, sha)
    },
  }
}

async function openPull(repository: Repository, number: number, details: PullRequestHappening): Promise<PullRequest> {
  const { fork, draft = false, labels = [], author, conflict = false } = details
  const { sha, parent } = await repository.snapshot()
  const main = `refs/heads/${repository.facts.defaultBranch}`
  const base = (await repository.git.resolve(main))?.sha
  // What the working copy proposes is the change since the commit before it, unless it says itself where it began.
  const isBase = base !== undefined && base !== sha && (await repository.git.isAncestor(base, sha))
  if (!isBase) repository.git.update({ [main]: parent ?? sha })
  const optional = { ...(fork === undefined ? {} : { fork }), ...(author === undefined ? {} : { author }) }
  return await repository.openPullRequest({ number, head: sha, draft, labels, conflict, ...optional })
}

async function apply(repository: Repository, pull: PullRequest, details: PullRequestHappening): Promise<WorkflowEvent> {
  const { action, label = '', merged = false, conflict = false } = details
  for (const name of details.labels ?? []) pull.labels.add(name)
  switch (action) {
    case 'synchronize': {
      const before = pull.headSha
      await pull.moveTo((await repository.snapshot()).sha, { conflict })
      return pull.event(action, { before, after: pull.headSha })
    }
    case 'closed':
      if (conflict) await pull.moveTo(pull.headSha, { conflict })
      return await pull.close({ merge: merged })
    case 'reopened':
      return pull.reopen()
    case 'labeled':
      return pull.label(label)
    case 'unlabeled':
      return pull.unlabel(label)
    case 'converted_to_draft':
    case 'ready_for_review':
      return pull.setDraft(action === 'converted_to_draft')
    case 'edited':
      return pull.edit({ title: `${pull.title}, edited` })
    default:
      return pull.event(action)
  }
}

/** The working copy's state was pushed to a branch, or to a tag. */
export function push(ref = 'refs/heads/main'): Happening {
  return {
    happen: async (repository) => {
      const { before, title } = await place(repository, ref)
      return await repository.pushed(ref, ref.startsWith('refs/tags/') ? undefined : before, title)
    },
  }
}

export function release(tag: string, details: Partial<ReleaseDetails> & { action?: string } = {}): Happening {
  return {
    happen: async (repository) => {
      await place(repository, `refs/tags/${tag}`)
      return await repository.release(details.action ?? 'published', { ...details, tag })
    },
  }
}

/** Somebody starts the workflow by hand. */
export function dispatch(inputs: Readonly<Record<string, unknown>> = {}, ref = 'refs/heads/main'): Happening {
  return {
    happen: async (repository) => {
      await place(repository, ref)
      const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))
      return { ...(await repository.event('workflow_dispatch', { inputs: texts, ref }, ref)), inputs }
    },
  }
}

/** One of the times of `on.schedule` has come. */
export function schedule(cron: string): Happening {
  return onDefaultBranch('schedule', { schedule: cron })
}

export function repositoryDispatch(type: string, payload: Readonly<Record<string, unknown>> = {}): Happening {
  return onDefaultBranch('repository_dispatch', { action: type, branch: 'main', client_payload: payload })
}

/** A merge queue asks for checks of what the branch would be. */
export function mergeGroup(base = 'main', number = 7): Happening {
  return {
    happen: async (repository) => {
      const { sha, parent = sha } = await repository.snapshot()
      const headRef = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${parent}`
      repository.git.update({ [headRef]: sha, [`refs/heads/${base}`]: parent })
      const group = { head_sha: sha, head_ref: headRef, base_sha: parent, base_ref: `refs/heads/${base}` }
      return await repository.event('merge_group', { action: 'checks_requested', merge_group: group }, headRef)
    },
  }
}

function onDefaultBranch(name: string, payload: Record<string, unknown>): Happening {
  return {
    happen: async (repository) => {
      await place(repository, `refs/heads/${repository.facts.defaultBranch}`)
      return await repository.event(name, payload)
    },
  }
}

/** Puts the working copy's state where a ref points to, if there is one; returns what was there, and what is. */
async function place(repository: Repository, ref: string): Promise<{ before: string | undefined; title?: string }> {
  const before = (await repository.git.resolve(ref))?.sha
  const main = `refs/heads/${repository.facts.defaultBranch}`
  if (repository.options.workingCopy === undefined) {
    const sha = before ?? (await repository.git.require(main))
    if (before === undefined) repository.git.update({ [ref]: sha })
    return { before: before ?? (await repository.git.parentOf(sha)) }
  }
  const { sha, parent, title } = await repository.snapshot()
  const isBranch = ref.startsWith('refs/heads/')
  repository.git.update({ [ref]: sha, ...(isBranch && ref !== main ? {} : { [main]: sha }) })
  return { before: before === sha ? parent : (before ?? parent), ...(title === undefined ? {} : { title }) }
}

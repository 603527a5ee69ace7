import { EvaluationError, resolved, textOf } from './expressions.ts'
import { matchesGlob } from './glob.ts'
import type { Token } from './language.ts'
import { entries, items, type Workflow } from './model.ts'

/** What started a workflow: the parts of GitHub's payload that workflows read. */
export interface WorkflowEvent {
  name: string
  payload: Readonly<Record<string, unknown>>
  ref: string
  sha: string
  headRef?: string
  baseRef?: string
  /** Inputs of `workflow_dispatch`, as given. */
  inputs?: Readonly<Record<string, string>>
}

const sha = '0123456789abcdef0123456789abcdef01234567'

export interface PullRequest {
  action: 'opened' | 'synchronize' | 'reopened' | 'closed' | 'labeled'
  number?: number
  repository?: string
  /** `owner/name` of the fork that the pull request comes from. */
  fork?: string
  sha?: string
}

export function pullRequest(details: PullRequest): WorkflowEvent {
  const number = details.number ?? 7
  const repository = details.repository ?? 'huggingface/sample'
  const head = details.fork ?? repository
  return {
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: details.sha ?? sha,
    headRef: 'feature',
    baseRef: 'main',
    payload: {
      action: details.action,
      number,
      pull_request: {
        number,
        title: 'A feature',
        merged: details.action === 'closed',
        head: { ref: 'feature', sha: details.sha ?? sha, repo: { full_name: head, fork: head !== repository } },
        base: { ref: 'main', repo: { full_name: repository } },
      },
      repository: { full_name: repository },
    },
  }
}

export function release(tag: string, details: { action?: string; repository?: string } = {}): WorkflowEvent {
  return {
    name: 'release',
    ref: `refs/tags/${tag}`,
    sha,
    payload: {
      action: details.action ?? 'published',
      release: { tag_name: tag, name: tag, draft: false, prerelease: false },
      repository: { full_name: details.repository ?? 'huggingface/sample' },
    },
  }
}

export function push(ref = 'refs/heads/main'): WorkflowEvent {
  return { name: 'push', ref, sha, payload: { ref, repository: { full_name: 'huggingface/sample' } } }
}

export function dispatch(inputs: Record<string, string> = {}, ref = 'refs/heads/main'): WorkflowEvent {
  return { name: 'workflow_dispatch', ref, sha, inputs, payload: { inputs, ref } }
}

/** Activity types that start a workflow which names none. */
const usualTypes: Record<string, string[]> = { pull_request: ['opened', 'synchronize', 'reopened'] }

/** Whether the event starts the workflow. @throws Error for a filter that is not supported. */
export function starts(workflow: Workflow, event: WorkflowEvent): boolean {
  const filters = workflow.on[event.name]
  if (!filters) return false
  for (const name of Object.keys(filters)) {
    if (!['types', 'branches', 'branches-ignore', 'tags', 'tags-ignore', 'inputs'].includes(name))
      throw new Error(`${workflow.file}: the runner of the sandbox does not support on.${event.name}.${name}`)
  }
  const types = list(filters.types) ?? usualTypes[event.name]
  if (types && !types.includes(String(event.payload.action))) return false
  const branch = event.baseRef ?? /^refs\/heads\/(.*)$/.exec(event.ref)?.[1]
  const tag = /^refs\/tags\/(.*)$/.exec(event.ref)?.[1]
  // For a push, a filter for tags alone keeps branches out, and the other way round.
  if (event.name === 'push' && branch !== undefined && filters.tags && !filters.branches) return false
  if (event.name === 'push' && tag !== undefined && filters.branches && !filters.tags) return false
  return (
    passes(branch, filters.branches, filters['branches-ignore']) && passes(tag, filters.tags, filters['tags-ignore'])
  )
}

function passes(name: string | undefined, only: Token | undefined, ignored: Token | undefined): boolean {
  if (name === undefined) return true
  if (ignored && list(ignored)?.some((pattern) => matchesGlob(name, pattern))) return false
  if (!only) return true
  // The last pattern that matches decides; `!` takes away.
  return (list(only) ?? []).reduce(
    (taken, pattern) =>
      pattern.startsWith('!') ? taken && !matchesGlob(name, pattern.slice(1)) : taken || matchesGlob(name, pattern),
    false,
  )
}

function list(token: Token | undefined): string[] | undefined {
  if (!token) return undefined
  const values = items(token)
  return values.length > 0 ? values.map(String) : [String(token)]
}

/**
 * The values of a workflow's declared inputs, from what was given: defaults filled in, types checked.
 *
 * @throws EvaluationError for a missing, unknown or ill-typed input.
 */
export function inputsOf(
  declared: Token | undefined,
  given: Readonly<Record<string, unknown>>,
  contexts: Record<string, unknown>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, token] of entries(declared)) {
    const settings = Object.fromEntries(entries(token))
    const type = settings.type ? textOf(settings.type, { contexts }) : 'string'
    const empty = { boolean: false, number: 0 }[type] ?? ''
    if (given[name] === undefined && settings.required && String(settings.required) === 'true')
      throw new EvaluationError(`Input ${name} is required, but not provided while calling.`)
    values[name] = typed(name, type, given[name] ?? resolved(settings.default, { contexts }) ?? empty)
  }
  const unknown = Object.keys(given).filter((name) => !(name in values))
  if (unknown.length > 0) throw new EvaluationError(`Invalid input, ${unknown.join(', ')} is not defined`)
  return values
}

function typed(name: string, type: string, value: unknown): unknown {
  const text = String(value)
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  if (type === 'number' && text !== '' && !Number.isNaN(Number(text))) return Number(text)
  if (['string', 'choice', 'environment'].includes(type)) return text
  throw new EvaluationError(`Input ${name} is '${text}', which is no ${type}.`)
}

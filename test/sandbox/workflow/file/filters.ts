/**
 * Which events start a workflow: the filters under `on:`.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
import type { WorkflowEvent } from '../../github/event.ts'
import { texts } from './fields.ts'
import type { Token } from './language.ts'
import type { Workflow } from './model.ts'

/** Activity types that start a workflow which names none; those of other events all do. */
const usualTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
}

const known = ['types', 'branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore', 'inputs']

/**
 * Whether the event starts the workflow. `changedFiles` is asked where a path filter has to know.
 *
 * @throws Error for filters that GitHub refuses, or that are not supported.
 */
export async function starts(
  workflow: Workflow,
  event: WorkflowEvent,
  changedFiles: () => Promise<readonly string[]>,
): Promise<boolean> {
  const filters = workflow.on[event.name]
  if (!filters) return false
  check(workflow, event.name, filters)
  if (event.conflict && event.name === 'pull_request') return false
  if (event.name === 'schedule') return workflow.schedules.includes(String(event.payload.schedule))
  const types = texts(filters.types) ?? usualTypes[event.name]
  if (types && !types.includes(String(event.payload.action))) return false
  const { release } = event.payload as { release?: { draft: boolean } }
  // Drafts start nothing, until they are published.
  if (release?.draft) return false
  const { branch, tag } = namesOf(event)
  if (!wants(filters, branch, tag)) return false
  if (!passes(branch, filters.branches, filters['branches-ignore'])) return false
  if (!passes(tag, filters.tags, filters['tags-ignore'])) return false
  if (tag !== undefined || (!filters.paths && !filters['paths-ignore'])) return true
  return touches(await changedFiles(), filters.paths, filters['paths-ignore'])
}

function check(workflow: Workflow, event: string, filters: Readonly<Record<string, Token>>): void {
  for (const name of Object.keys(filters)) {
    if (event !== 'schedule' && !known.includes(name))
      throw new Error(`${workflow.file}: the runner of the sandbox does not support on.${event}.${name}`)
    if (name.endsWith('-ignore') && filters[name.replace('-ignore', '')])
      throw new Error(
        `${workflow.file}: you may only define one of ${name.replace('-ignore', '')} and ${name} for ${event}`,
      )
    if (!['types', 'inputs'].includes(name) && texts(filters[name])?.every((pattern) => pattern.startsWith('!')))
      throw new Error(`${workflow.file}: on.${event}.${name} needs a pattern without ! before those with it`)
  }
}

/** The branch or tag that filters look at: of pull requests and merge groups the one that they are for. */
function namesOf(event: WorkflowEvent): { branch?: string | undefined; tag?: string | undefined } {
  const { merge_group: group } = event.payload as { merge_group?: { base_ref: string } }
  const ref = group?.base_ref ?? event.ref
  if (event.baseRef !== undefined) return { branch: event.baseRef }
  return { branch: /^refs\/heads\/(.*)$/.exec(ref)?.[1], tag: /^refs\/tags\/(.*)$/.exec(ref)?.[1] }
}

/** For a push, a filter for tags alone keeps branches out, and the other way round. */
function wants(filters: Readonly<Record<string, Token>>, branch?: string, tag?: string): boolean {
  const forBranches = filters.branches ?? filters['branches-ignore']
  const forTags = filters.tags ?? filters['tags-ignore']
  if (branch !== undefined) return forBranches !== undefined || forTags === undefined
  if (tag !== undefined) return forTags !== undefined || forBranches === undefined
  return true
}

function passes(name: string | undefined, only: Token | undefined, ignored: Token | undefined): boolean {
  if (name === undefined) return true
  if (ignored) return !selects(texts(ignored) ?? [], name)
  return !only || selects(texts(only) ?? [], name)
}

function touches(files: readonly string[], only: Token | undefined, ignored: Token | undefined): boolean {
  const patterns = texts(only ?? ignored) ?? []
  // GitHub looks at the first 300 files alone.
  const seen = files.slice(0, 300)
  return only ? seen.some((file) => selects(patterns, file)) : seen.some((file) => !selects(patterns, file))
}

/** The last pattern that matches decides; `!` takes away. */
function selects(patterns: readonly string[], name: string): boolean {
  let taken = false
  for (const pattern of patterns) {
    if (matchesFilter(name, pattern.replace(/^!/, ''))) taken = !pattern.startsWith('!')
  }
  return taken
}

/** Whether a branch, tag or path matches a pattern of `on:`. It is another language than that of `hashFiles`. */
export function matchesFilter(name: string, pattern: string): boolean {
  const parts = pattern.matchAll(/\\.|\*\*\/|\*\*|\*|\[[^\]]*\]|./gs)
  const expression = [...parts].map(([part]) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    // These count what is before them.
    if (part === '?' || part === '+' || /^\[.+\]$/s.test(part)) return part
    return (part.startsWith('\\') ? part.slice(1) : part).replaceAll(/[.()|^$\\[\]{}*?+]/g, '\\$&')
  })
  return new RegExp(`^${expression.join('')}$`, 's').test(name)
}

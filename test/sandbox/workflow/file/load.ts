/** A workflow with all workflows that it calls, as GitHub reads and checks them before a run starts. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Github, Permissions } from '../../github/github.ts'
import { type Origin, parseUses } from '../running/uses.ts'
import { entries } from './fields.ts'
import { isMapping, type Token } from './language.ts'
import { type JobModel, readWorkflow, type Workflow } from './model.ts'
import { excessOf, usualPermissions } from './permissions.ts'

export interface LoadedWorkflow {
  workflow: Workflow
  origin: Origin
  /** The branch, tag or commit that it was named by. */
  ref: string
  /** What its calling jobs call: why it cannot be called, where the sandbox does not know it. */
  calls: Map<string, LoadedWorkflow | { unknown: string }>
}

/** https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations */
const deepest = 10
const most = 50

/** @throws Error for a faulty file, and for a call that GitHub refuses, be it in a job that would be skipped. */
export async function loadWorkflow(
  path: string,
  at: { origin: Origin; ref: string },
  github: Github,
  setting: 'read' | 'write',
): Promise<LoadedWorkflow> {
  const loader = new Loader(github)
  const loaded = await loader.load(path, at, [])
  checkCalls(loaded, loaded.workflow.permissions ?? usualPermissions(setting))
  return loaded
}

/** `owner/name/path@ref`, as claims and errors name it. */
export function fullRef({ workflow, origin, ref }: Pick<LoadedWorkflow, 'workflow' | 'origin' | 'ref'>): string {
  return `${origin.source.name}/${workflow.file}@${ref}`
}

class Loader {
  readonly #github: Github
  #count = 0

  constructor(github: Github) {
    this.#github = github
  }

  async load(path: string, { origin, ref }: { origin: Origin; ref: string }, chain: string[]): Promise<LoadedWorkflow> {
    if (chain.length >= deepest) throw new Error(`${chain[0]}: workflows may call each other ${deepest} levels deep`)
    const folder = await origin.source.files(origin.sha)
    const file = join(folder, path)
    if (!existsSync(file)) throw new Error(`There is no workflow ${path} in ${origin.source.name}`)
    const workflow = await readWorkflow(path, readFileSync(file, 'utf8'))
    const loaded: LoadedWorkflow = { workflow, origin, ref, calls: new Map() }
    for (const job of workflow.jobs.values()) {
      if (job.uses !== undefined) loaded.calls.set(job.id, await this.#call(job.uses, loaded, [...chain, path]))
    }
    return loaded
  }

  async #call(uses: string, caller: LoadedWorkflow, chain: string[]): Promise<LoadedWorkflow | { unknown: string }> {
    this.#count += 1
    if (this.#count > most) throw new Error(`${chain[0]}: a run may call ${most} workflows at most`)
    // Both mean the same repository at the same commit.
    if (/^[.$]\//.test(uses)) return await this.load(uses.slice(2), caller, chain)
    const { repository, path, ref } = parseUses(uses)
    const source = this.#github.source(repository)
    if (!source) return { unknown: `The runner of the sandbox cannot call '${uses}': it does not know ${repository}` }
    const commit = await source.resolve(ref)
    if (!commit)
      throw new Error(`${chain.at(-1)}: error parsing called workflow '${uses}': reference to '${ref}' not found`)
    return await this.load(path, { origin: { source, sha: commit.sha }, ref: commit.ref }, chain)
  }
}

/** @param granted What jobs of the caller may do that do not say themselves. */
function checkCalls(caller: LoadedWorkflow, granted: Permissions): void {
  for (const [id, called] of caller.calls) {
    const job = caller.workflow.jobs.get(id)
    if (!job || 'unknown' in called) continue
    if (!called.workflow.on.workflow_call)
      throw new Error(`${called.workflow.file} is not reusable: it lacks 'on: workflow_call'`)
    const problem = problemOf(job, called) ?? excessIn(called, job.permissions ?? granted)
    if (problem !== undefined)
      throw new Error(`${caller.workflow.file}: error calling workflow '${fullRef(called)}'. ${problem}`)
    checkCalls(called, called.workflow.permissions ?? job.permissions ?? granted)
  }
}

/** All jobs count, also those that `if:` skips. */
function excessIn({ workflow }: LoadedWorkflow, allowed: Permissions): string | undefined {
  const ofAll = workflow.permissions && excessOf(workflow.permissions, allowed)
  if (ofAll) return `The workflow is requesting '${ofAll.asked}', but is only allowed '${ofAll.allowed}'.`
  for (const { id, permissions } of workflow.jobs.values()) {
    const excess = permissions && excessOf(permissions, allowed)
    if (excess)
      return `The nested job '${id}' is requesting '${excess.asked}', but is only allowed '${excess.allowed}'.`
  }
  return undefined
}

/** What is missing in `with:` and `secrets:`, or unknown. */
function problemOf(job: JobModel, { workflow }: LoadedWorkflow): string | undefined {
  const { inputs, secrets } = workflow.on.workflow_call ?? {}
  const inherits = job.secrets !== undefined && !isMapping(job.secrets)
  return compare('Input', inputs, job.with) ?? (inherits ? undefined : compare('Secret', secrets, job.secrets))
}

function compare(kind: 'Input' | 'Secret', declared: Token | undefined, given: Token | undefined): string | undefined {
  const lower = (names: string[]) => new Set(names.map((name) => name.toLowerCase()))
  const known = lower(entries(declared).map(([name]) => name))
  const there = lower(entries(given).map(([name]) => name))
  for (const [name, settings] of entries(declared)) {
    const isRequired = isMapping(settings) && String(settings.find('required')) === 'true'
    if (isRequired && !there.has(name.toLowerCase()))
      return `${kind} ${name} is required, but not provided while calling.`
  }
  const unknown = entries(given).find(([name]) => !known.has(name.toLowerCase()))
  return unknown && `Invalid ${kind.toLowerCase()}, ${unknown[0]} is not defined in the referenced workflow.`
}

/** What a workflow is made of, counted: for the table of README.md and the benchmark that makes it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../sandbox/workflow/job.ts'

interface Step {
  uses?: string
}

interface CountedJob {
  uses?: string
  steps?: Step[]
  strategy?: { matrix?: Record<string, unknown[]> }
}

/** How large a workflow is, for whoever has to keep it. */
export interface WorkflowSize {
  /** Neither empty nor comments. */
  lines: number
  steps: number
  /** Each leg of a matrix is one; so is each job of a called workflow, in place of the one that calls it. */
  jobs: number
  /** Owners of the actions that steps name, GitHub's own (`actions`) left out; those of called workflows included. */
  vendors: string[]
  /** Names of the secrets that it reads, those of called workflows left out; the job's own token is none. */
  secrets: string[]
}

/**
 * Counts a workflow's file.
 *
 * @param text of the file
 * @throws Error if it calls a workflow of another repository than this one, which cannot be read here
 */
export function sizeOf(text: string): WorkflowSize {
  const steps = jobsIn(text).flatMap((job) => job.steps ?? [])
  const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map(([, name = '']) => name)
  return {
    lines: text.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length,
    steps: steps.length,
    jobs: countJobs(text),
    vendors: [...new Set(vendorsIn(text))].sort(),
    secrets: [...new Set(secrets)].filter((name) => name !== 'GITHUB_TOKEN').sort(),
  }
}

const jobsIn = (text: string) => Object.values((parse(text) as { jobs: Record<string, CountedJob> }).jobs)

function countJobs(text: string): number {
  const counts = jobsIn(text).map(({ uses, strategy: { matrix = {} } = {} }) => {
    const legs = Object.values(matrix).reduce((product, values) => product * values.length, 1)
    return legs * (uses === undefined ? 1 : countJobs(calledBy(uses)))
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

function vendorsIn(text: string): string[] {
  return jobsIn(text).flatMap(({ uses, steps = [] }) => [
    ...(uses === undefined ? [] : [ownerOf(uses), ...vendorsIn(calledBy(uses))]),
    ...steps
      .flatMap((step) => (step.uses === undefined ? [] : [ownerOf(step.uses)]))
      .filter((name) => name !== 'actions'),
  ])
}

/** `$/` is this repository itself. */
const ownerOf = (uses: string) => (uses.startsWith('$/') ? 'huggingface' : (uses.split('/')[0] ?? ''))

function calledBy(uses: string): string {
  const [, path] = /^huggingface\/ds-infra\/(\.github\/workflows\/[\w-]+\.yml)@/.exec(uses) ?? []
  if (path === undefined) throw new Error(`${uses} is of another repository, and cannot be counted here.`)
  return readFileSync(join(root, path), 'utf8')
}

/** Rows of README.md's table: what, by the usual workflow, by ours. */
export function comparison(): string[][] {
  const read = (...path: string[]) => sizeOf(readFileSync(join(root, 'test', ...path), 'utf8'))
  const usual = read('bench', 'usual', 'preview.yml')
  const ours = read('samples', 'storefront', '.github', 'workflows', 'preview.yml')
  const both = (name: string, cell: (size: WorkflowSize) => string | number) => [
    name,
    String(cell(usual)),
    String(cell(ours)),
  ]
  return [
    both('lines to maintain', ({ lines }) => lines),
    both('steps to maintain', ({ steps }) => steps),
    both('jobs, that on close included', ({ jobs }) => jobs),
    both('vendors beside GitHub', ({ vendors }) => `${vendors.length}: ${vendors.join(', ')}`),
    both('stored secrets', ({ secrets }) => secrets.length),
  ]
}

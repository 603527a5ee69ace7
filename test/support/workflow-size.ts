/** What a workflow is made of, counted: for the table of README.md and the benchmark that makes it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../sandbox/workflow/job.ts'

interface Step {
  uses?: string
}

interface CountedJob {
  if?: string
  uses?: string
  steps?: Step[]
  strategy?: { matrix?: Record<string, unknown[]> }
}

/** How large a workflow is, for whoever has to keep it. */
export interface WorkflowSize {
  /** Neither empty nor comments. */
  lines: number
  steps: number
  /**
   * Those that are not for the closing of a pull request alone. Each leg of a matrix is one; so is each job of a called
   * workflow, in place of the one that calls it.
   */
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
    lines: linesOf(text),
    steps: steps.length,
    jobs: countJobs(text),
    vendors: [...new Set(vendorsIn(text))].sort(),
    secrets: [...new Set(secrets)].filter((name) => name !== 'GITHUB_TOKEN').sort(),
  }
}

const linesOf = (text: string) => text.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length

const jobsIn = (text: string) => Object.values((parse(text) as { jobs: Record<string, CountedJob> }).jobs)

function countJobs(text: string): number {
  const numbers = jobsIn(text)
    .filter(({ if: condition = '' }) => !condition.includes("github.event.action == 'closed'"))
    .map(({ uses, strategy: { matrix = {} } = {} }) => {
      const legs = Object.values(matrix).reduce((product, values) => product * values.length, 1)
      return legs * (uses === undefined ? 1 : countJobs(calledBy(uses)))
    })
  return numbers.reduce((sum, count) => sum + count, 0)
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

/** Rows of README.md's table: what, by a matrix of docker/build-push-action, by docker/bake-action, by ours. */
export function comparison(): string[][] {
  const text = (...path: string[]) => readFileSync(join(root, 'test', ...path), 'utf8')
  const baked = sizeOf(text('bench', 'usual', 'bake.yml'))
  const sizes = [
    sizeOf(text('bench', 'usual', 'preview.yml')),
    { ...baked, lines: baked.lines + linesOf(text('bench', 'usual', 'docker-bake.hcl')) },
    sizeOf(text('samples', 'storefront', '.github', 'workflows', 'preview.yml')),
  ]
  const row = (name: string, cell: (size: WorkflowSize) => string | number) => [
    name,
    ...sizes.map((size) => `${cell(size)}`),
  ]
  const services = readdirSync(join(root, 'test/samples/storefront/services')).length
  const sources = '[`sources`](actions/push-images/README.md#unchanged-services)'
  return [
    row('lines to maintain', ({ lines }) => lines),
    row('steps to maintain', ({ steps }) => steps),
    row('jobs that a push starts, the first and each further one', ({ jobs }) => jobs),
    // As test/e2e/push-images-commit.test.ts has it done.
    [
      'images that a second push hands to the builder, if one service changed',
      `${services}`,
      `${services}`,
      `${services}, or 1 with ${sources}`,
    ],
    row('vendors beside GitHub', ({ vendors }) => `${vendors.length}: ${vendors.join(', ')}`),
    row('stored secrets', ({ secrets }) => secrets.length),
  ]
}

/**
 * How time, requests and memory grow: with services, layers, jobs on one machine, objects in the cluster, and what a
 * registry that throttles makes of it. All against the sandbox, every action as a whole process.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hub } from '../../src/hub.ts'
import { type Sandbox, type SandboxRequest, startSandbox } from '../sandbox/sandbox.ts'
import { Job, type StepResult } from '../sandbox/workflow/job.ts'
import { openBench as openClusterBench } from '../support/configure-kubeconfig.ts'
import { openBench } from '../support/push-images/jobs.ts'
import { LayoutWriter } from '../support/push-images/layout.ts'
import { startRegistryProxy } from '../support/push-images/proxy.ts'
import { figure, plot, ratio, type Sample, Samples, table } from './measure.ts'
import { manifests } from './objects.ts'

const serviceCounts = [1, 3, 9, 27, 50, 200]
const layerCounts = [1, 4, 16, 64]
const megabytesOfLayers = 1024
/** Megabytes. */
const layerSizes = [64, 256, 1024]
const jobCounts = [1, 2, 4, 8, 16, 32]
const objectCounts = [1, 10, 100, 500]
const throttledCounts = [3, 9, 27]
const throttledRate = 10

/** One run of an action, and what it asked for. */
interface Run extends Sample {
  requests: SandboxRequest[]
}

export interface ScaleRow {
  what: string
  count: number
  wall: number | undefined
  memory: number | undefined
  requests: number
  /** `GET /v2/x/manifests/y`, each that was made more than once. */
  twice: string[]
}

export interface ScaleBench {
  rows: ScaleRow[]
  markdown: string
}

export async function benchScale(rounds: number): Promise<ScaleBench> {
  const scale = new Scale(rounds)
  try {
    const markdown = [
      await scale.services(),
      await scale.layers(),
      await scale.jobs(),
      await scale.throttled(),
      await scale.objects(),
    ]
    return { rows: scale.rows, markdown: markdown.join('\n\n') }
  } finally {
    rmSync(scale.folder, { recursive: true, force: true })
  }
}

class Scale {
  readonly folder = mkdtempSync(join(tmpdir(), 'bench-'))
  readonly rows: ScaleRow[] = []
  readonly #samples = new Samples()
  readonly #rounds: number
  readonly #usage = join(this.folder, 'usage')

  constructor(rounds: number) {
    this.#rounds = rounds
  }

  async services(): Promise<string> {
    const kinds = ['shared layers', 'none shared'] as const
    for (const count of serviceCounts) {
      for (const kind of kinds) {
        const layouts = writeServices(join(this.folder, 'images'), count, kind === 'shared layers')
        for (let round = 0; round < this.#rounds; round += 1) {
          await using bench = await openBench({ repositories: repositories(count) })
          const inputs = { ...bench.inputs, services: JSON.stringify(layouts) }
          for (const time of ['first', 'again']) {
            const run = await this.#run(bench.sandbox, (more) => bench.job.uses('push-images', inputs, more))
            this.#note(`${kind}, ${time}`, count, run)
          }
        }
        rmSync(join(this.folder, 'images'), { recursive: true })
      }
    }
    const names = kinds.flatMap((kind) => [`${kind}, first`, `${kind}, again`])
    return [
      `### Services\n\npush-images, each service with four layers of 784 KB in all; with shared layers, three of them are the same.`,
      ...names.map((name) => this.#table(name, 'services')),
      this.#plot(names, 'services'),
    ].join('\n\n')
  }

  async layers(): Promise<string> {
    const [byCount, bySize] = [`one image of ${megabytesOfLayers} MB`, 'one layer']
    for (const count of layerCounts) await this.#layers(byCount, count, count, megabytesOfLayers / count)
    for (const megabytes of layerSizes) await this.#layers(bySize, megabytes, 1, megabytes)
    const tables = [this.#table(byCount, 'layers'), this.#plot([byCount], 'layers', 'memory')]
    return ['### Layers', ...tables, this.#table(bySize, 'megabytes')].join('\n\n')
  }

  /** Pushes one image of some layers, each of as many megabytes. */
  async #layers(what: string, of: number, count: number, megabytes: number): Promise<void> {
    const layout = new LayoutWriter(join(this.folder, 'layers'))
    layout.add(layout.image(Array.from({ length: count }, () => randomBytes(megabytes * 2 ** 20))))
    for (let round = 0; round < this.#rounds; round += 1) {
      await using bench = await openBench({ repositories: repositories(1) })
      const inputs = { ...bench.inputs, services: JSON.stringify({ s0: { image: `oci:${layout.folder}` } }) }
      const run = await this.#run(bench.sandbox, (more) => bench.job.uses('push-images', inputs, more))
      this.#note(what, of, run)
    }
    rmSync(layout.folder, { recursive: true })
  }

  /** Jobs at the same time, each with a runner's temporary folder of its own and all with one HOME. */
  async jobs(): Promise<string> {
    const outcomes: string[] = []
    for (const count of jobCounts) {
      for (let round = 0; round < this.#rounds; round += 1) {
        await using sandbox = await startSandbox()
        const home = join(this.folder, 'home')
        mkdirSync(home)
        const jobs = Array.from(
          { length: count },
          () => new Job({ environment: { ...sandbox.environment, HOME: home } }),
        )
        const started = performance.now()
        const results = (await Promise.all(jobs.map((job) => wholeJob(job, sandbox)))).flat()
        const wall = performance.now() - started
        const failed = results.filter(({ conclusion }) => conclusion !== 'success')
        const left = [home, ...jobs.map(({ temp }) => temp)].flatMap(filesIn)
        this.#note('jobs at once', count, { wall, requests: sandbox.requests })
        if (failed.length > 0) outcomes.push(`With ${count} jobs, ${failed.length} steps failed: ${failed[0]?.log}`)
        if (left.length > 0) outcomes.push(`With ${count} jobs, files were left: ${[...new Set(left)].join(', ')}`)
        for (const job of jobs) job.dispose()
        rmSync(home, { recursive: true })
      }
    }
    if (outcomes.length === 0) outcomes.push('All steps succeeded, and no file was left in HOME or RUNNER_TEMP.')
    return [
      '### Jobs at once\n\nassume-role, ecr-login and their posts, with one HOME. On few cores they wait for each other.',
      this.#table('jobs at once', 'jobs', { requestsTwice: false }),
      this.#plot(['jobs at once'], 'jobs'),
      outcomes.join('\n'),
    ].join('\n\n')
  }

  /** A bucket that holds one second's requests; all others get 429. */
  async throttled(): Promise<string> {
    const cells: string[][] = []
    const reasons: string[] = []
    for (const count of throttledCounts) {
      const layouts = writeServices(join(this.folder, 'images'), count, true)
      const free = this.#of('shared layers, first').find((row) => row.count === count)?.requests ?? 0
      await using bench = await openBench({ repositories: repositories(count) })
      await using proxy = await startRegistryProxy(bench.sandbox.registry)
      let [left, at, refused] = [throttledRate, performance.now(), 0]
      proxy.interfere = () => {
        const now = performance.now()
        left = Math.min(throttledRate, left + ((now - at) / 1000) * throttledRate)
        at = now
        if (left < 1) {
          refused += 1
          return { status: 429 }
        }
        left -= 1
        return undefined
      }
      rename(bench.job, bench.sandbox.registry, proxy.host)
      const inputs = { ...bench.inputs, registry: proxy.host, services: JSON.stringify(layouts) }
      const { conclusion, duration, log } = await bench.job.uses('push-images', inputs)
      const least = Math.max(0, (free - throttledRate) / throttledRate) * 1000
      const outcome = conclusion === 'success' ? 'succeeded' : 'failed'
      if (outcome === 'failed') reasons.push(`${count} services: ${reasonIn(log)}`)
      const figures = [String(proxy.requests.length), String(refused), String(free)]
      cells.push([
        `${count} services`,
        ...figures,
        figure(duration / 1000, 1),
        figure(least / 1000, 1),
        ratio(duration, least),
        outcome,
      ])
      this.rows.push({
        ...{ what: `throttled, ${outcome}`, count, wall: duration, memory: undefined },
        ...{ requests: proxy.requests.length, twice: [] },
      })
      rmSync(join(this.folder, 'images'), { recursive: true })
    }
    const head = ['push-images', 'requests', 'refused', 'needed', 's', 'least s', 'ratio', 'outcome']
    return `### A registry that takes ${throttledRate} requests a second\n\n${[table(head, cells), ...reasons].join('\n\n')}`
  }

  async objects(): Promise<string> {
    const what = 'deploy'
    for (const count of objectCounts) {
      for (let round = 0; round < this.#rounds; round += 1) {
        await using bench = await openClusterBench()
        const job = bench.job({ GITHUB_REPOSITORY: 'huggingface/shop' })
        const step = await job.uses('configure-kubeconfig', { cluster: hub.clusters.ephemeral, credential: 'static' })
        if (step.conclusion !== 'success') throw new Error(step.log)
        const inputs = { manifests: 'k8s.yaml', namespace: 'shop', 'create-namespace': 'true', token: '' }
        for (const [tag, time] of [
          ['1', 'made'],
          ['1', 'unchanged'],
          ['2', 'changed'],
        ] as const) {
          writeFileSync(join(job.workspace, 'k8s.yaml'), manifests(count, tag))
          const run = await this.#run(bench.sandbox, (more) => job.uses('deploy', inputs, more))
          this.#note(`${what}, ${time}`, count, run)
        }
      }
    }
    const names = ['made', 'unchanged', 'changed'].map((time) => `${what}, ${time}`)
    return [
      "### Objects\n\ndeploy to the sandbox's cluster; one object in ten is a Deployment, whose rollout is waited for. A change is two requests on the same path: a dry run, then the change itself.",
      ...names.map((name) => this.#table(name, 'objects')),
      this.#plot(names, 'objects'),
    ].join('\n\n')
  }

  async #run(sandbox: Sandbox, body: (more: Record<string, string>) => Promise<StepResult>): Promise<Run> {
    const before = sandbox.requests.length
    const hook = `--require=${join(import.meta.dirname, 'actions/usage.cjs')}`
    const { conclusion, duration, log } = await body({ NODE_OPTIONS: hook, BENCH_USAGE: this.#usage })
    if (conclusion !== 'success') throw new Error(log)
    const usage = JSON.parse(readFileSync(this.#usage, 'utf8').trim().split('\n').at(-1) ?? '{}') as Sample
    rmSync(this.#usage)
    return { ...usage, wall: duration, requests: sandbox.requests.slice(before) }
  }

  /** Requests are those of the last round, all else the median of all. */
  #note(what: string, count: number, { requests, ...sample }: Run): void {
    const name = `${what} ${count}`
    this.#samples.add(name, sample)
    const row = {
      ...{ what, count, wall: this.#samples.median(name, 'wall'), memory: this.#samples.median(name, 'memory') },
      ...{ requests: requests.length, twice: repeated(requests) },
    }
    const at = this.rows.findIndex((one) => one.what === what && one.count === count)
    if (at === -1) this.rows.push(row)
    else this.rows[at] = row
  }

  #of(what: string): ScaleRow[] {
    return this.rows.filter((row) => row.what === what)
  }

  /** A line for each name. */
  #plot(names: readonly string[], of: string, quantity: 'wall' | 'memory' = 'wall'): string {
    const [title, y, unit] =
      quantity === 'wall' ? (['Seconds', 'seconds', 1000] as const) : (['Peak memory', 'MB', 1] as const)
    const lines = names.map((name) => this.#of(name).map((row) => (row[quantity] ?? 0) / unit))
    const points = this.#of(names[0] ?? '').map(({ count }) => count)
    return plot(`${title}: ${names.join(' / ')}`, { x: of, y, points, lines })
  }

  #table(what: string, of: string, { requestsTwice = true } = {}): string {
    const rows = this.#of(what)
    const head = [`${what}: ${of}`, 'ms', `ms per ${of.slice(0, -1)}`, 'MB', 'requests', 'per one']
    const cells = rows.map(({ count, wall, memory, requests }) => [
      ...[String(count), figure(wall), figure((wall ?? 0) / count, 1), figure(memory)],
      ...[String(requests), figure(requests / count, 1)],
    ])
    const faster = rows.flatMap((row, index) => {
      const last = rows[index - 1]
      const growth = (row.wall ?? 0) / (last?.wall ?? Number.POSITIVE_INFINITY)
      const grown = row.count / (last?.count ?? row.count)
      return growth > grown
        ? [`from ${last?.count} to ${row.count} (${growth.toFixed(2)} for ${grown.toFixed(2)})`]
        : []
    })
    const twice = rows.flatMap((row) => row.twice.slice(0, 2).map((one) => `${one} (with ${row.count})`))
    const words = [
      faster.length > 0 ? `Time grew faster than the ${of} ${faster.join(', ')}.` : '',
      requestsTwice && twice.length > 0 ? `Made more than once: ${twice.slice(0, 4).join(', ')}.` : '',
    ].filter(Boolean)
    return [table(head, cells), ...words].join('\n\n')
  }
}

/**
 * What was asked for again. Not counted: each upload begins with the same request, and what is waited for is asked for
 * until it is there.
 */
function repeated(requests: readonly SandboxRequest[]): string[] {
  const counts = new Map<string, number>()
  for (const { method, path, operation } of requests) {
    if (operation === 'StartUpload' || operation === 'MountBlob') continue
    const key = `${method} ${path}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 1).map(([key, count]) => `${key}: ${count} times`)
}

/** Repositories for as many services as `writeServices` writes. */
export function repositories(count: number): Record<string, 'MUTABLE'> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`hub-sample-s${index}`, 'MUTABLE']))
}

/** Layouts of services with three larger layers, the same in all or not, and a small one of their own. */
export function writeServices(folder: string, count: number, shared: boolean): Record<string, { image: string }> {
  const larger = () => Array.from({ length: 3 }, () => randomBytes(256 * 1024))
  const common = larger()
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const layout = new LayoutWriter(join(folder, `s${index}`))
      layout.add(layout.image([...(shared ? common : larger()), randomBytes(16 * 1024)]))
      return [`s${index}`, { image: `oci:${layout.folder}` }]
    }),
  )
}

async function wholeJob(job: Job, sandbox: Sandbox): Promise<StepResult[]> {
  const mains = [await job.uses('assume-role'), await job.uses('ecr-login', { registries: sandbox.registry })]
  return [...mains, ...(await job.end())]
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
}

/** The error that ended a step. */
function reasonIn(log: string): string {
  return /^##\[error\](.*)$/m.exec(log)?.[1] ?? log
}

/** Gives the job's login for a host to another host. */
function rename(job: Job, host: string, to: string): void {
  const file = join(job.environment.DOCKER_CONFIG ?? '', 'config.json')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(host, to))
}

/**
 * Pull requests of a whole organization against the quotas of one AWS account and region: a simulation of discrete events
 * in a time of its own. What a workflow asks for is recorded from real runs on the sandbox; when pull requests come is
 * random (a Poisson process) from a fixed seed, so that a run can be repeated.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { patience } from '../../src/aws/sts/assume.ts'
import { throttledAttempts } from '../../src/docker/registry/client.ts'
import { longestWaitAfter } from '../../src/net/retry.ts'
import { writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { type SandboxRequest, startSandbox } from '../sandbox/sandbox.ts'
import { openBench } from '../support/push-images/jobs.ts'
import { figure, table } from './measure.ts'
import { repositories, writeServices } from './scale.ts'
import { runPullRequest } from './workflow.ts'

const services = 9
const rates = [1, 10, 100, 1000, 3000]
const pullRequests = 1000
const seed = 19

/** What a service takes and how long it does, and how the suite tries again. */
interface Quota {
  /** Requests a second. The bucket holds one second's: an assumption, on the safe side. */
  rate: number
  /** Milliseconds to the answer: assumptions, AWS publishes none. */
  latency: number
  policy: Policy
}

interface Policy {
  tries: number
  /** Milliseconds that the wait after this try may last; the wait is random up to it. */
  wait: (attempt: number) => number
}

const sts: Policy = { tries: patience.attempts, wait: longestWaitAfter }
const registry: Policy = { tries: throttledAttempts, wait: longestWaitAfter }
// The SDK's three tries, with its wait after an answer that throttles.
const sdk: Policy = { tries: 3, wait: (attempt) => Math.min(500 * 2 ** (attempt - 1), 20_000) }

/**
 * Default quotas of Amazon ECR: https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html, as a stored
 * copy of 2026 gives them. It also says which operations a push comes to.
 *
 * Of STS: 600 a second for calls that are signed, https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html.
 * That page does not name AssumeRoleWithWebIdentity; the same is assumed for it.
 *
 * Of EKS: none is published for DescribeCluster. Ten a second is assumed; it was seen to refuse some of 150 nodes that came
 * at once (https://github.com/awslabs/amazon-eks-ami/pull/218, 2019).
 */
const quotas: Readonly<Record<string, Quota>> = {
  AssumeRoleWithWebIdentity: { rate: 600, latency: 150, policy: sts },
  GetCallerIdentity: { rate: 600, latency: 50, policy: sdk },
  DescribeCluster: { rate: 10, latency: 150, policy: sdk },
  GetAuthorizationToken: { rate: 500, latency: 100, policy: sdk },
  BatchCheckLayerAvailability: { rate: 1000, latency: 30, policy: registry },
  BatchGetImage: { rate: 2000, latency: 50, policy: registry },
  InitiateLayerUpload: { rate: 100, latency: 50, policy: registry },
  UploadLayerPart: { rate: 500, latency: 100, policy: registry },
  CompleteLayerUpload: { rate: 100, latency: 150, policy: registry },
  PutImage: { rate: 10, latency: 100, policy: registry },
}

/**
 * The operation that ECR counts for a request of the registry protocol. A mount counts as the beginning of an upload, and
 * a layer as one part, which is so up to 10 MB: assumptions both.
 */
const ofRegistry: Readonly<Record<string, string[]>> = {
  HeadBlob: ['BatchCheckLayerAvailability'],
  HeadManifest: ['BatchGetImage'],
  GetManifest: ['BatchGetImage'],
  StartUpload: ['InitiateLayerUpload'],
  MountBlob: ['InitiateLayerUpload'],
  UploadChunk: ['UploadLayerPart'],
  // A small layer comes with the request that completes it.
  FinishUpload: ['UploadLayerPart', 'CompleteLayerUpload'],
  PutManifest: ['PutImage'],
}

/** Of one workflow: what happens in turn before the push, side by side in it, and in turn after it. */
interface Trace {
  before: string[]
  /** By repository. */
  push: string[][]
  after: string[]
}

export interface SimulationRow {
  perHour: number
  requests: number
  refused: Record<string, number>
  failed: number
  /** Milliseconds by which waits made a workflow longer. */
  delay: { median: number; slowest: number }
}

export interface SimulationBench {
  rows: SimulationRow[]
  markdown: string
}

export async function benchSimulation(): Promise<SimulationBench> {
  const trace = await record()
  const counts = new Map<string, number>()
  for (const one of [trace.before, ...trace.push, trace.after].flat()) counts.set(one, (counts.get(one) ?? 0) + 1)
  const capacities = [...counts]
    .map(([operation, count]) => ({ operation, count, rate: quotas[operation]?.rate ?? 0 }))
    .map((one) => ({ ...one, perHour: (one.rate * 3600) / one.count }))
    .sort((one, other) => one.perHour - other.perHour)
  const rows: SimulationRow[] = []
  for (const perHour of rates) rows.push(await new Simulation(perHour).run(trace))
  const first = rows.find((row) => Object.keys(row.refused).length > 0)
  const failing = rows.find((row) => row.failed > 0)
  const words = [
    `The quota that is reached first is that of ${capacities[0]?.operation}: on average at ${figure(capacities[0]?.perHour)} pull requests an hour.`,
    first
      ? `Requests are refused from ${first.perHour} pull requests an hour (the lowest rate here at which one was).`
      : 'At none of these rates was a request refused.',
    failing
      ? `Workflows fail from ${failing.perHour} pull requests an hour.`
      : 'At none of these rates did a workflow fail: every request that was refused succeeded at a later try.',
  ]
  return {
    rows,
    markdown: [
      `### What a pull request with ${services} new images asks for`,
      table(
        ['operation', 'requests', 'quota per s', 'pull requests per h'],
        capacities.map(({ operation, count, rate, perHour }) => [
          operation,
          String(count),
          String(rate),
          figure(perHour),
        ]),
      ),
      `### ${pullRequests} pull requests at each rate`,
      table(
        [
          'pull requests per h',
          'requests',
          'refused',
          '% refused',
          'of',
          'failed',
          'median delay s',
          'longest delay s',
        ],
        rows.map(cellsOf),
      ),
      words.join(' '),
    ].join('\n\n'),
  }
}

function cellsOf({ perHour, requests, refused, failed, delay }: SimulationRow): string[] {
  const all = Object.values(refused).reduce((sum, one) => sum + one, 0)
  const which = Object.entries(refused).map(([operation, count]) => `${operation} ${count}`)
  return [
    ...[String(perHour), String(requests), String(all), figure((all / requests) * 100, 2), which.join(', ')],
    ...[`${failed} of ${pullRequests}`, figure(delay.median / 1000, 2), figure(delay.slowest / 1000, 2)],
  ]
}

/** Records a pull request of test/sample, and in place of its push that of nine services with shared layers. */
async function record(): Promise<Trace> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const layouts = await writeSampleImages(join(folder, 'sample'))
    const images = Object.entries(layouts).map(([name, { layout }]) => [name, { image: `oci:${layout}` }])
    await using sandbox = await startSandbox()
    await runPullRequest(sandbox, Object.fromEntries(images))
    const first = sandbox.requests.findIndex(({ service }) => service === 'registry')
    const last = sandbox.requests.findLastIndex(({ service }) => service === 'registry')
    const rest = (requests: readonly SandboxRequest[]) =>
      requests.filter(({ service }) => ['sts', 'ecr', 'eks'].includes(service)).map(known)
    await using bench = await openBench({ repositories: repositories(services) })
    const described = JSON.stringify(writeServices(join(folder, 'nine'), services, true))
    const pushed = await bench.job.uses('push-images', { ...bench.inputs, services: described })
    if (pushed.conclusion !== 'success') throw new Error(pushed.log)
    const byRepository = Map.groupBy(
      bench.sandbox.requests.filter(({ service, operation }) => service === 'registry' && operation !== 'Ping'),
      ({ path }) => /^\/v2\/(.+?)\/(?:blobs|manifests)\//.exec(path)?.[1],
    )
    return {
      before: rest(sandbox.requests.slice(0, first)),
      push: [...byRepository.values()].map((requests) =>
        requests.flatMap(({ operation }) => ofRegistry[operation] ?? unknown(operation)),
      ),
      after: rest(sandbox.requests.slice(first, last)).concat(rest(sandbox.requests.slice(last))),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function known({ operation }: SandboxRequest): string {
  return operation in quotas ? operation : unknown(operation)
}

function unknown(operation: string): never {
  throw new Error(`The model has no quota for ${operation}: add it to simulation.ts`)
}

/** Time that passes as fast as it is computed. */
class VirtualTime {
  now = 0
  readonly #waiting: { at: number; wake: () => void }[] = []

  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => this.#insert({ at: this.now + milliseconds, wake }))
  }

  /** Until nobody waits any more. */
  async run(): Promise<void> {
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      this.now = next.at
      next.wake()
      // All that follows from it at this moment.
      await new Promise((done) => setImmediate(done))
    }
  }

  /** Kept in order, the next one last. Of the same moment, the first to ask is the first to wake. */
  #insert(entry: { at: number; wake: () => void }): void {
    let [low, high] = [0, this.#waiting.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#waiting[middle]?.at ?? 0) > entry.at) low = middle + 1
      else high = middle
    }
    this.#waiting.splice(low, 0, entry)
  }
}

class Simulation {
  readonly #perHour: number
  readonly #time = new VirtualTime()
  readonly #random = seededRandom(seed)
  readonly #buckets = new Map<string, { left: number; at: number }>()
  readonly #refused: Record<string, number> = {}
  #requests = 0

  constructor(perHour: number) {
    this.#perHour = perHour
  }

  async run(trace: Trace): Promise<SimulationRow> {
    const delays: number[] = []
    let failed = 0
    const workflow = async (start: number) => {
      await this.#time.sleep(start)
      const delay = await this.#workflow(trace)
      if (delay === undefined) failed += 1
      else delays.push(delay)
    }
    let start = 0
    const workflows = Array.from({ length: pullRequests }, () => {
      start += (-Math.log(1 - this.#random()) * 3_600_000) / this.#perHour
      return workflow(start)
    })
    await this.#time.run()
    await Promise.all(workflows)
    delays.sort((a, b) => a - b)
    const delay = { median: delays[delays.length >> 1] ?? 0, slowest: delays.at(-1) ?? 0 }
    return { perHour: this.#perHour, requests: this.#requests, refused: this.#refused, failed, delay }
  }

  /** Milliseconds that it waited because of refusals; undefined if a request was refused to the end. */
  async #workflow({ before, push, after }: Trace): Promise<number | undefined> {
    const first = await this.#inTurn(before)
    if (first === undefined) return undefined
    // Services side by side, and the requests of each in turn: about as many at once as the action sends.
    const pushed = await Promise.all(push.map((one) => this.#inTurn(one)))
    if (pushed.includes(undefined)) return undefined
    const last = await this.#inTurn(after)
    if (last === undefined) return undefined
    return first + Math.max(...pushed.map((one) => one ?? 0)) + last
  }

  async #inTurn(operations: readonly string[]): Promise<number | undefined> {
    let waited = 0
    for (const operation of operations) {
      const wait = await this.#request(operation)
      if (wait === undefined) return undefined
      waited += wait
    }
    return waited
  }

  async #request(operation: string): Promise<number | undefined> {
    const { latency, policy } = quotas[operation] ?? unknown(operation)
    let waited = 0
    for (let attempt = 1; attempt <= policy.tries; attempt += 1) {
      this.#requests += 1
      await this.#time.sleep(latency / 2)
      const taken = this.#take(operation)
      await this.#time.sleep(latency / 2)
      if (taken) return waited
      this.#refused[operation] = (this.#refused[operation] ?? 0) + 1
      const wait = attempt < policy.tries ? this.#random() * policy.wait(attempt) : 0
      waited += latency + wait
      await this.#time.sleep(wait)
    }
    return undefined
  }

  /** Whether the service has a token left for this request. */
  #take(operation: string): boolean {
    const { rate } = quotas[operation] ?? unknown(operation)
    const { now } = this.#time
    const bucket = this.#buckets.get(operation) ?? { left: rate, at: now }
    bucket.left = Math.min(rate, bucket.left + ((now - bucket.at) / 1000) * rate)
    bucket.at = now
    this.#buckets.set(operation, bucket)
    if (bucket.left < 1) return false
    bucket.left -= 1
    return true
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seededRandom(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

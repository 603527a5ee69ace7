/**
 * What each action's main and post and both helpers take as whole processes: time, CPU and peak memory, beside an empty
 * script of Node, beside a floor (the same requests by Node's own modules, and nothing else), and beside other actions on
 * the same endpoints.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { parse } from 'yaml'
import { hub } from '../../../src/hub.ts'
import { writeSampleImages } from '../../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { type ActionDefinition, dist, Job, type StepResult } from '../../sandbox/workflow/job.ts'
import { readKubeconfig } from '../../support/configure-kubeconfig.ts'
import { figure, ratio, type Sample, Samples, table } from '../measure.ts'

export interface ActionRow {
  program: string
  wall: number | undefined
  cpu: number | undefined
  memory: number | undefined
  toEmpty: string
  toFloor: string
  /** Ratio to the same phase of each peer, by its name. */
  toPeers: Record<string, string>
}

const here = import.meta.dirname

/** The machine's docker for other actions, with the sandbox's registry in place of the account's in Amazon ECR. */
const dockerOf = (registry: string) => `#!/bin/sh
PATH=\${PATH#*:}
for word; do
  shift
  case $word in *.dkr.ecr.*) word=${registry} ;; esac
  set -- "$@" "$word"
done
exec docker "$@"
`

/** What other actions want beside what ours read. */
const ofARunner = {
  GITHUB_WORKFLOW: 'Bench',
  GITHUB_ACTION: '__run',
  GITHUB_ACTOR: 'octocat',
  GITHUB_REF: 'refs/heads/main',
}

/** Our actions in the order of a job, with inputs that make each do its usual work. */
function uses(sandbox: Sandbox, images: Record<string, string>): [string, Record<string, string>][] {
  const services = Object.fromEntries(
    Object.entries(images).map(([name, layout]) => [name, { image: `oci:${layout}` }]),
  )
  return [
    ['setup-tools', { aws: 'none' }],
    ['assume-role', {}],
    ['ecr-login', { registries: sandbox.registry }],
    [
      'push-images',
      { services: JSON.stringify(services), registry: sandbox.registry, 'repository-prefix': 'hub-sample-' },
    ],
    ['configure-kubeconfig', { cluster: 'hub-ephemeral' }],
  ]
}

/** Which of the suite's actions another action does the work of, by an input that it has. */
const counterparts: Record<string, string> = {
  'role-to-assume': 'assume-role',
  registries: 'ecr-login',
  'cluster-name': 'configure-kubeconfig',
}

export interface ActionBench {
  rows: ActionRow[]
  samples: Samples
  markdown: string
}

/**
 * `peers`: folders with an action.yml; they run as one job, in this order. `given`: values of their inputs by name. The
 * first round warms caches and records requests, the second measures CPU and memory, all others time.
 */
export async function benchActions(
  rounds: number,
  peers: readonly string[],
  given: Readonly<Record<string, string>>,
): Promise<ActionBench> {
  await using sandbox = await startSandbox()
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const layouts = await writeSampleImages(join(scratch, 'images'))
    const images = Object.fromEntries(Object.entries(layouts).map(([name, { layout }]) => [name, layout]))
    const bench = new Bench(sandbox, scratch)
    for (let round = 0; round < rounds + 2; round += 1) {
      await bench.ours(round, uses(sandbox, images))
      await bench.theirs(round, peers, { ...known(sandbox), ...given })
    }
    return report(bench.samples, peers)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

class Bench {
  readonly samples = new Samples()
  readonly #sandbox: Sandbox
  readonly #folder: string
  readonly #usage: string

  constructor(sandbox: Sandbox, folder: string) {
    this.#sandbox = sandbox
    this.#folder = folder
    this.#usage = join(folder, 'usage')
    writeFileSync(join(folder, 'empty.cjs'), '')
    mkdirSync(join(folder, 'bin'))
    writeFileSync(join(folder, 'bin', 'docker'), dockerOf(sandbox.registry), { mode: 0o755 })
  }

  /** A job of our actions, with their floors beside them. */
  async ours(round: number, actions: readonly [string, Record<string, string>][]): Promise<void> {
    const job = new Job({ environment: { ...this.#sandbox.environment, ...ofARunner } })
    try {
      await this.#node(round, 'empty script', [join(this.#folder, 'empty.cjs')], {})
      for (const [action, inputs] of actions) {
        const main = `${action} main`
        await this.#step(round, main, (more) => job.uses(action, inputs, more))
        const requests = this.#requestsOf(main)
        if (existsSync(requests)) await this.#node(round, `${main}, floor`, [join(here, 'floor.mjs'), requests], {})
      }
      for (const [program, args, more] of helpers(job))
        await this.#node(round, program, args, { ...job.environment, ...more })
      await this.#posts(round, job)
    } finally {
      job.dispose()
    }
  }

  /** A job of other actions. */
  async theirs(round: number, folders: readonly string[], values: Readonly<Record<string, string>>): Promise<void> {
    const path = [join(this.#folder, 'bin'), process.env.PATH].join(delimiter)
    const job = new Job({ environment: { ...this.#sandbox.environment, ...ofARunner, PATH: path } })
    try {
      for (const folder of folders) {
        const { name, definition } = readPeer(folder)
        const use = { name, folder, runs: definition.runs, inputs: peerInputs(definition, values) }
        await this.#step(round, `${name} main`, (environment) => job.start({ ...use, environment }))
      }
      await this.#posts(round, job)
    } finally {
      job.dispose()
    }
  }

  /** They have the environments of their mains, and so what is preloaded there. */
  async #posts(round: number, job: Job): Promise<void> {
    for (let next = job.nextPost; next; next = job.nextPost)
      await this.#step(round, `${next.name} post`, () => job.post())
  }

  async #step(
    round: number,
    program: string,
    body: (more: Record<string, string>) => Promise<StepResult | undefined>,
  ): Promise<void> {
    const result = await body(this.#preloads(round, program))
    if (!result) return
    if (result.conclusion !== 'success') throw new Error(`${program} failed: ${result.log}`)
    this.#note(round, program, result.duration)
  }

  async #node(
    round: number,
    program: string,
    args: readonly string[],
    environment: Record<string, string>,
  ): Promise<void> {
    const started = performance.now()
    const env = { ...environment, ...this.#preloads(round, program) }
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    const [[code], complaint] = await Promise.all([once(child, 'close'), text(child.stderr)])
    if (code !== 0) throw new Error(`${program} ended with ${code}: ${complaint}`)
    this.#note(round, program, performance.now() - started)
  }

  #preloads(round: number, program: string): Record<string, string> {
    if (round > 1) return {}
    const hook = `--require=${join(here, round === 0 ? 'record.cjs' : 'usage.cjs')}`
    return { NODE_OPTIONS: hook, BENCH_USAGE: this.#usage, BENCH_REQUESTS: this.#requestsOf(program) }
  }

  #requestsOf(program: string): string {
    return join(this.#folder, `requests-${program.replaceAll(/\W/g, '-')}`)
  }

  #note(round: number, program: string, wall: number): void {
    if (round === 1) for (const sample of takeUsage(this.#usage)) this.samples.add(program, sample)
    if (round > 1) this.samples.add(program, { wall })
  }
}

/** Both helper programs on their usual path: the AWS CLI's with fresh credentials, kubectl's. */
function helpers(job: Job): [string, string[], Record<string, string>][] {
  const config = job.environment.AWS_CONFIG_FILE ?? ''
  const session = join(dirname(config), 'hub.json')
  const { exec } = readKubeconfig(job.environment.KUBECONFIG ?? '').users[0]?.user ?? {}
  if (!exec) throw new Error('configure-kubeconfig made no plugin entry')
  const asked = { kind: 'ExecCredential', apiVersion: 'client.authentication.k8s.io/v1', spec: {} }
  return [
    ['credential_process', [join(dist, 'assume-role/credential-process.js'), session], {}],
    ['EKS token plugin', exec.args, { KUBERNETES_EXEC_INFO: JSON.stringify(asked) }],
  ]
}

function takeUsage(file: string): Sample[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  rmSync(file)
  // The last line is the program's own; before it are those of programs that it has started.
  return lines.slice(-1).map((line) => JSON.parse(line) as Sample)
}

interface Peer {
  name: string
  definition: ActionDefinition
}

function readPeer(folder: string): Peer {
  const definition = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionDefinition
  return { name: basename(resolve(folder)), definition }
}

/** Values for inputs by the names that such actions give them. */
function known({ account, region }: Sandbox): Record<string, string> {
  return {
    'role-to-assume': `arn:aws:iam::${account}:role/${hub.role}`,
    'aws-region': region,
    registries: account,
    'cluster-name': hub.clusters.ephemeral,
  }
}

function peerInputs(
  { inputs = {} }: ActionDefinition,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: usual }]) => [name, values[name] ?? String(usual ?? '')]),
  )
}

function report(samples: Samples, peers: readonly string[]): ActionBench {
  const others = peers.map(readPeer).map(({ name, definition }) => {
    const input = Object.keys(counterparts).find((one) => definition.inputs && one in definition.inputs)
    return { name, ours: counterparts[input ?? ''] }
  })
  const ofPeer = (program: string) => {
    const peer = others.find(({ ours }) => ours !== undefined && program.startsWith(`${ours} `))
    if (!peer) return undefined
    return { name: peer.name, wall: samples.median(program.replace(/^\S+/, peer.name), 'wall') }
  }
  const rows = samples
    .names()
    .filter((name) => !name.endsWith(', floor') && !others.some((peer) => name.startsWith(`${peer.name} `)))
    .map((program): ActionRow => {
      const wall = samples.median(program, 'wall')
      const peer = ofPeer(program)
      return {
        program,
        wall,
        cpu: samples.median(program, 'cpu'),
        memory: samples.median(program, 'memory'),
        toEmpty: ratio(wall, samples.median('empty script', 'wall')),
        toFloor: ratio(wall, samples.median(`${program}, floor`, 'wall')),
        toPeers: peer ? { [peer.name]: ratio(wall, peer.wall) } : {},
      }
    })
  const head = [
    'program',
    'ms',
    'CPU ms',
    'MB',
    'of an empty script',
    'of its floor',
    ...others.map(({ name }) => `of ${name}`),
  ]
  const cells = rows.map((row) => [
    ...[row.program, figure(row.wall), figure(row.cpu), figure(row.memory), row.toEmpty, row.toFloor],
    ...others.map(({ name }) => row.toPeers[name] ?? ''),
  ])
  const noise = samples.spread('empty script', 'wall')
  const words = `The middle half of the empty script's runs differs by ${figure((noise ?? 0) * 100)} % of their median.`
  return { rows, samples, markdown: `${table(head, cells)}\n\n${words}` }
}

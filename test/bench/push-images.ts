/**
 * Nine images on a large shared base to an empty registry, by push-images as a whole process and by what people use:
 * from Docker Engines, from BuildKit, and from OCI layouts; on loopback, where a request costs nothing, and with the round
 * trip that a registry in the same part of the world has.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { Job } from '../sandbox/workflow/job.ts'
import { startBuildKit } from '../support/push-images/buildkit.ts'
import { startDistribution } from '../support/push-images/distribution.ts'
import { startDockerEngine } from '../support/push-images/docker-engine.ts'
import { findBuildx, halfNoise, installBuildx, writeNineServices } from '../support/push-images/dockerfiles.ts'
import { LayoutWriter } from '../support/push-images/layout.ts'
import { startSlowNetwork } from '../support/push-images/slow-network.ts'
import { figure, ratio, Samples, table } from './measure.ts'

const megabytes = 200
/** Milliseconds. */
const roundTrips = [0, 20]
const password = 'a-password-of-this-benchmark'
const names = Array.from({ length: 9 }, (_, at) => `service${at + 1}`)

export interface PushBench {
  rows: { source: string; way: string; roundTrip: number; wall: number | undefined }[]
  markdown: string
}

/** Where the images come from. */
interface Source {
  name: string
  /** Why it cannot be measured here, if so. */
  missing: string | undefined
  /** Variables of all programs. */
  environment: Record<string, string>
  /** What is done before each push, and is not measured. */
  ready(target: Target): Promise<AsyncDisposable>
  ways: Record<string, Way>
}

/** An empty registry, and a job that is logged in to it. */
interface Target {
  host: string
  job: Job
  /** Runs a program as the job would; throws where it fails. */
  run(program: string, ...args: string[]): Promise<void>
}

type Way = (target: Target) => Promise<unknown>

const nothing: AsyncDisposable = { [Symbol.asyncDispose]: async () => {} }

export async function benchPush(rounds: number): Promise<PushBench> {
  if (!has('docker-registry') || !has('htpasswd', '-nb', 'user', 'password'))
    return { rows: [], markdown: 'Push is left out: there is no docker-registry or no htpasswd on PATH.' }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const nine = join(folder, 'nine')
    writeNineServices(nine, megabytes, 1)
    const parts: string[] = []
    const rows: PushBench['rows'] = []
    for (const open of [machineEngine, containerdEngine, buildKit, layouts]) {
      await using stack = new AsyncDisposableStack()
      const source = await open(nine, stack)
      if (source.missing) {
        parts.push(`### From ${source.name}\n\nLeft out: ${source.missing}.`)
        continue
      }
      const failures = new Map<string, string>()
      const samples = await measure(source, rounds, nine, failures)
      const failed = [...failures].map(([way, why]) => `\n\nLeft out: ${way}, which fails here: ${why}`)
      parts.push(`### From ${source.name}\n\n${report(source, samples)}${failed.join('')}`)
      for (const way of Object.keys(source.ways)) {
        for (const roundTrip of roundTrips)
          rows.push({ source: source.name, way, roundTrip, wall: samples.median(`${way} ${roundTrip}`, 'wall') })
      }
    }
    const absent = ['skopeo', 'crane'].filter((program) => !has(program))
    if (absent.length > 0) parts.push(`Left out, not on PATH: ${absent.join(', ')}.`)
    const words = `Nine images, ${megabytes} MB shared base, half of it noise; seconds to an empty registry (the distribution registry).`
    return { rows, markdown: [words, ...parts].join('\n\n') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `failures`: gets why a way of others cannot be had here; it is not tried again. */
async function measure(source: Source, rounds: number, nine: string, failures: Map<string, string>): Promise<Samples> {
  const samples = new Samples()
  const each = roundTrips.flatMap((roundTrip) => Object.entries(source.ways).map((way) => ({ roundTrip, way })))
  for (const { roundTrip, way } of Array.from({ length: rounds }, () => each).flat()) {
    const [name, push] = way
    if (failures.has(name)) continue
    try {
      samples.add(`${name} ${roundTrip}`, { wall: await timed(source, push, roundTrip, nine) })
    } catch (error) {
      if (isOurs(name)) throw error
      failures.set(name, String(error).trim().split(': ').slice(-2).join(': '))
    }
  }
  return samples
}

/** Milliseconds of one push to a registry of its own. */
async function timed(source: Source, push: Way, roundTrip: number, nine: string): Promise<number> {
  await using registry = await startDistribution('AWS', password)
  await using network = roundTrip === 0 ? undefined : await startSlowNetwork(registry.host, roundTrip)
  const target = targetOf((network ?? registry).host, source.environment, nine)
  try {
    await using _ = await source.ready(target)
    const start = performance.now()
    await push(target)
    return performance.now() - start
  } finally {
    target.job.dispose()
  }
}

function isOurs(way: string): boolean {
  return way.startsWith('push-images')
}

function targetOf(host: string, environment: Record<string, string>, nine: string): Target {
  const job = new Job({ workspace: nine, environment: { ...environment, GITHUB_SHA: undefined } })
  const config = join(job.folder, 'docker')
  mkdirSync(config)
  job.environment.DOCKER_CONFIG = config
  const auth = Buffer.from(`AWS:${password}`).toString('base64')
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }))
  if (findBuildx()) installBuildx(config)
  const env = { ...process.env, ...environment, DOCKER_CONFIG: config }
  const run = async (program: string, ...args: string[]) => {
    const child = spawn(program, args, { env, cwd: nine, stdio: ['ignore', 'ignore', 'pipe'] })
    const [[code], complaint] = await Promise.all([once(child, 'close'), text(child.stderr)])
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${complaint.slice(-2000)}`)
  }
  return { host, job, run }
}

const oneAfterAnother =
  (push: (target: Target, name: string) => Promise<void>): Way =>
  async (target) => {
    for (const name of names) await push(target, name)
  }

const allAtOnce =
  (push: (target: Target, name: string) => Promise<void>): Way =>
  async (target) =>
    await Promise.all(names.map((name) => push(target, name)))

const ours =
  (services: (target: Target, name: string) => unknown, inputs: Record<string, string> = {}): Way =>
  async (target) => {
    const described = Object.fromEntries(names.map((name) => [name, services(target, name)]))
    const given = { services: JSON.stringify(described), registry: target.host, tags: 'v1', ...inputs }
    const result = await target.job.uses('push-images', given)
    if (result.conclusion !== 'success') throw new Error(result.log)
  }

async function machineEngine(nine: string, stack: AsyncDisposableStack): Promise<Source> {
  const missing = has('docker', 'version') ? undefined : 'no Docker Engine answers'
  return await engine("the machine's Docker Engine (graph driver)", {}, { missing, nine, stack })
}

async function containerdEngine(nine: string, stack: AsyncDisposableStack): Promise<Source> {
  const name = "a Docker Engine with containerd's store"
  if (!has('docker', '--version') || !process.env.DS_INFRA_TEST_ENGINE)
    return await engine(
      name,
      {},
      { missing: 'there is no docker, or DS_INFRA_TEST_ENGINE names no Engine', nine, stack },
    )
  const { host } = stack.use(await startDockerEngine('containerd'))
  return await engine(name, { DOCKER_HOST: host }, { missing: undefined, nine, stack })
}

async function engine(
  name: string,
  environment: Record<string, string>,
  { missing, nine, stack }: { missing: string | undefined; nine: string; stack: AsyncDisposableStack },
): Promise<Source> {
  const docker = (...args: string[]) => {
    const { status, stderr } = spawnSync('docker', args, { env: { ...process.env, ...environment }, encoding: 'utf8' })
    if (status !== 0) throw new Error(`docker ${args[0]}: ${stderr}`)
  }
  const tags = names.map((service) => `bench-${service}`)
  if (!missing) {
    for (const service of names) docker('build', '--quiet', '--target', service, '--tag', `bench-${service}`, nine)
    stack.defer(() => docker('rmi', '--force', ...tags))
  }
  const push = (target: Target, service: string) =>
    target.run('docker', 'push', '--quiet', `${target.host}/${service}:v1`)
  const skopeo = (target: Target, service: string) => {
    const from = environment.DOCKER_HOST ? ['--src-daemon-host', environment.DOCKER_HOST] : []
    return copy(target, service, `docker-daemon:${target.host}/${service}:v1`, from)
  }
  const image = ({ host }: Target, service: string) => ({ image: `${host}/${service}:v1` })
  return {
    ...{ name, missing, environment },
    ready: async ({ host }) => {
      const references = names.map((service) => `${host}/${service}:v1`)
      for (const service of names) docker('tag', `bench-${service}`, `${host}/${service}:v1`)
      return { [Symbol.asyncDispose]: async () => docker('rmi', ...references) }
    },
    ways: {
      'docker push, one after another': oneAfterAnother(push),
      'docker push, all at once': allAtOnce(push),
      ...(has('skopeo') ? { 'skopeo copy, all at once': allAtOnce(skopeo) } : {}),
      'push-images': ours(image),
      'push-images, zstd': ours(image, { compression: 'zstd' }),
    },
  }
}

async function buildKit(): Promise<Source> {
  const lacks = ['docker', 'buildkitd', 'runc'].filter((program) => !has(program))
  if (!findBuildx()) lacks.push('docker-buildx')
  const bake = (compression: string) => async (target: Target) => {
    const output = `*.output=type=image,push=true,compression=${compression}${compression === 'zstd' ? ',oci-mediatypes=true' : ''}`
    const set = names.flatMap((name) => ['--set', `${name}.tags=${target.host}/${name}:v1`])
    const flags = ['--builder', 'own', '--provenance=false', '-f', bakeFile(target), '--set', output]
    await target.run('docker', 'buildx', 'bake', ...flags, ...set, ...names)
  }
  const service = (_: Target, name: string) => ({ target: name })
  return {
    name: 'BuildKit, all built before',
    missing: lacks.length > 0 ? `there is no ${lacks.join(', no ')}` : undefined,
    environment: {},
    // A new daemon each time: it keeps the layers that it has compressed.
    ready: async (target) => {
      const { job } = target
      const docker = (...args: string[]) => {
        const env = { ...process.env, DOCKER_CONFIG: job.environment.DOCKER_CONFIG }
        return spawnSync('docker', args, { encoding: 'utf8', env })
      }
      const daemon = await startBuildKit({ job, docker }, { flags: ['--oci-worker-snapshotter', 'overlayfs'] })
      await target.run(
        'docker',
        'buildx',
        'bake',
        '--builder',
        'own',
        '-f',
        bakeFile(target),
        '--set',
        '*.output=type=cacheonly',
        ...names,
      )
      return daemon
    },
    ways: {
      'docker buildx bake --push': bake('gzip'),
      'docker buildx bake --push, zstd': bake('zstd'),
      'push-images': ours(service, { builder: 'own' }),
      'push-images, zstd': ours(service, { builder: 'own', compression: 'zstd' }),
    },
  }
}

function bakeFile({ job }: Target): string {
  const file = join(job.folder, 'bake.json')
  const target = Object.fromEntries(names.map((name) => [name, { context: '.', target: name }]))
  writeFileSync(file, JSON.stringify({ target }))
  return file
}

async function layouts(nine: string): Promise<Source> {
  const base = gzipSync(halfNoise(megabytes, 1))
  const folder = (name: string) => join(nine, '..', 'layouts', name)
  for (const name of names) {
    const layout = new LayoutWriter(folder(name))
    layout.add(layout.image([base, `${name} 1\n`]), 'v1')
  }
  const skopeo = (target: Target, name: string) => copy(target, name, `oci:${folder(name)}:v1`)
  const crane = (target: Target, name: string) => target.run('crane', 'push', folder(name), `${target.host}/${name}:v1`)
  return {
    name: 'OCI layouts (compressed already)',
    ...{ missing: undefined, environment: {} },
    ready: async () => nothing,
    ways: {
      ...(has('skopeo') ? { 'skopeo copy, one after another': oneAfterAnother(skopeo) } : {}),
      ...(has('skopeo') ? { 'skopeo copy, all at once': allAtOnce(skopeo) } : {}),
      ...(has('crane') ? { 'crane push, one after another': oneAfterAnother(crane) } : {}),
      ...(has('crane') ? { 'crane push, all at once': allAtOnce(crane) } : {}),
      'push-images': ours((_, name) => ({ image: `oci:${folder(name)}` })),
    },
  }
}

async function copy(target: Target, name: string, from: string, flags: readonly string[] = []): Promise<void> {
  const authfile = join(target.job.environment.DOCKER_CONFIG ?? '', 'config.json')
  const to = ['--dest-authfile', authfile, '--dest-tls-verify=false', from, `docker://${target.host}/${name}:v1`]
  await target.run('skopeo', '--insecure-policy', 'copy', '--quiet', ...flags, ...to)
}

/** Whether a program can be started, and ends well with these arguments. */
function has(program: string, ...args: string[]): boolean {
  const { error, status } = spawnSync(program, args.length > 0 ? args : ['--version'])
  // crane knows no --version.
  return !error && (args.length === 0 || status === 0)
}

function report({ ways }: Source, samples: Samples): string {
  const of = (way: string, roundTrip: number) => samples.median(`${way} ${roundTrip}`, 'wall')
  const others = Object.keys(ways).filter((way) => !isOurs(way))
  const best = roundTrips.map((roundTrip) =>
    Math.min(...others.map((way) => of(way, roundTrip) ?? Number.POSITIVE_INFINITY)),
  )
  const head = ['way', ...roundTrips.flatMap((roundTrip) => [`${roundTrip} ms: s`, 'of the best other'])]
  const cells = Object.keys(ways).map((way) => [
    way,
    ...roundTrips.flatMap((roundTrip, at) => {
      const wall = of(way, roundTrip)
      return [figure(wall && wall / 1000, 2), ratio(wall, best[at])]
    }),
  ])
  return table(head, cells)
}

/**
 * `node test/bench/push-images.ts [<megabytes of the shared base>] [<rounds>]`: nine images of the machine's Docker Engine
 * to the distribution registry (basic auth), by `docker push` one after another, by `docker push` all at once, and by
 * push-images as a whole process. Cold: an empty registry under a host that the Engine has not seen. Warm: the same
 * again. Once on loopback, where a request costs nothing, and once with the round trip that a registry in the same
 * part of the world has. Seconds, and their ratio to the first row; rounds show how far they vary.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Job } from '../sandbox/workflow/job.ts'
import { startDistribution } from '../support/push-images/distribution.ts'
import { writeNineServices } from '../support/push-images/dockerfiles.ts'
import { startSlowNetwork } from '../support/push-images/slow-network.ts'

const megabytes = Number(process.argv[2] ?? 200)
const rounds = Number(process.argv[3] ?? 2)
const roundTrips = [0, 20]
const password = 'a-password-of-this-benchmark'

const job = new Job()
const config = join(job.folder, 'docker')
mkdirSync(config)
job.environment.DOCKER_CONFIG = config
const environment = { ...process.env, DOCKER_CONFIG: config }

function docker(...args: string[]): void {
  const { status, stderr } = spawnSync('docker', args, { env: environment, encoding: 'utf8' })
  if (status !== 0) throw new Error(`docker ${args[0]}: ${stderr}`)
}

async function dockerPush(reference: string): Promise<void> {
  const child = spawn('docker', ['push', '--quiet', reference], { env: environment, stdio: 'ignore' })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`docker push ${reference} failed`)
}

async function seconds(body: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await body()
  return (performance.now() - start) / 1000
}

type Way = (references: Map<string, string>, host: string) => Promise<unknown>

const ours =
  (inputs: Record<string, string>): Way =>
  async (references, host) => {
    const services = [...references].map(([name, reference]) => `${name}: {image: "${reference}"}`).join('\n')
    const result = await job.uses('push-images', { registry: host, services, tags: 'v1', ...inputs })
    if (result.conclusion !== 'success') throw new Error(result.log)
  }

const ways: Record<string, Way> = {
  'docker push, one after another': async (references) => {
    for (const reference of references.values()) await dockerPush(reference)
  },
  'docker push, all at once': async (references) => await Promise.all([...references.values()].map(dockerPush)),
  'push-images': ours({}),
  'push-images, zstd': ours({ compression: 'zstd' }),
  'push-images, skip-existing': ours({ 'skip-existing': 'true' }),
}

const { names } = writeNineServices(join(job.folder, 'nine'), megabytes, 1)
for (const name of names)
  docker('build', '--quiet', '--target', name, '--tag', `bench-${name}`, join(job.folder, 'nine'))

console.log(`nine images, ${megabytes} MB shared base, half of it noise; seconds`)
for (const roundTrip of roundTrips) {
  for (let round = 1; round <= rounds; round += 1) {
    console.log(roundTrip === 0 ? 'loopback' : `with a round trip of ${roundTrip} ms`)
    await compare(roundTrip)
  }
}
docker('rmi', '--force', ...names.map((name) => `bench-${name}`))
job.dispose()

async function compare(roundTrip: number): Promise<void> {
  let first: [number, number] | undefined
  for (const [way, run] of Object.entries(ways)) {
    await using registry = await startDistribution('AWS', password)
    await using network = roundTrip === 0 ? undefined : await startSlowNetwork(registry.host, roundTrip)
    const { host } = network ?? registry
    const auth = Buffer.from(`AWS:${password}`).toString('base64')
    writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }))
    const references = new Map(names.map((name) => [name, `${host}/${name}:v1`]))
    for (const [name, reference] of references) docker('tag', `bench-${name}`, reference)
    const cold = await seconds(() => run(references, host))
    const warm = await seconds(() => run(references, host))
    first ??= [cold, warm]
    const [ofCold, ofWarm] = [cold / first[0], warm / first[1]]
    console.log(
      `  ${way.padEnd(32)} cold ${cold.toFixed(2).padStart(6)} (${ofCold.toFixed(2)})  warm ${warm.toFixed(2).padStart(6)} (${ofWarm.toFixed(2)})`,
    )
    docker('rmi', ...references.values())
  }
}

/**
 * `node test/bench/push-images.ts [<megabytes of the shared base>]`: nine images of a real Docker Engine to the
 * distribution registry (basic auth, on loopback), by `docker push` one after another, by `docker push` all at once,
 * and by push-images as a whole process. Cold: an empty registry under a host that the Engine has not seen. Warm: the
 * same again. Seconds, one run each, in turn; a second round shows how far they vary.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Job } from '../sandbox/job.ts'
import { startDistribution } from '../support/distribution.ts'
import { writeNineServices } from '../support/push-images-docker.ts'

const megabytes = Number(process.argv[2] ?? 200)
const rounds = Number(process.argv[3] ?? 2)
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
  'push-images, skip-existing': ours({ 'skip-existing': 'true' }),
}

const { names } = writeNineServices(join(job.folder, 'nine'), megabytes, 1)
for (const name of names)
  docker('build', '--quiet', '--target', name, '--tag', `bench-${name}`, join(job.folder, 'nine'))

console.log(`nine images, ${megabytes} MB shared base, half of it noise; seconds`)
for (let round = 1; round <= rounds; round += 1) {
  let sequential: [number, number] | undefined
  for (const [way, run] of Object.entries(ways)) {
    await using registry = await startDistribution('AWS', password)
    const auth = Buffer.from(`AWS:${password}`).toString('base64')
    writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }))
    const references = new Map(names.map((name) => [name, `${registry.host}/${name}:v1`]))
    for (const [name, reference] of references) docker('tag', `bench-${name}`, reference)
    const cold = await seconds(() => run(references, registry.host))
    const warm = await seconds(() => run(references, registry.host))
    sequential ??= [cold, warm]
    const [ofCold, ofWarm] = [cold / sequential[0], warm / sequential[1]]
    console.log(
      `${way.padEnd(32)} cold ${cold.toFixed(2).padStart(6)} (${ofCold.toFixed(2)})  warm ${warm.toFixed(2).padStart(6)} (${ofWarm.toFixed(2)})`,
    )
    docker('rmi', ...references.values())
  }
}
docker('rmi', '--force', ...names.map((name) => `bench-${name}`))
job.dispose()

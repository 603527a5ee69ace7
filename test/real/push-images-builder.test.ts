/**
 * A builder that push-images starts for the job, in a container of a Docker Engine, of an image of our own making: it
 * builds what the Engine's builder cannot, and nothing of it is left after the job. A builder of several nodes.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { buildKitPrograms, copyPrograms, startBuildKit, writeBuildKitImage } from '../support/push-images/buildkit.ts'
import { type DockerEngine, plainEnginePrograms, startPlainEngine } from '../support/push-images/docker-engine.ts'
import { installBuildx, writeNineServices } from '../support/push-images/dockerfiles.ts'
import { benchPrograms, imagesOf, openRealBench, type RealBench, succeeded } from '../support/push-images/real.ts'
import { describeUnless, describeWith, lacking, programPath, withoutRoot } from '../support/real-programs.ts'

const folder = process.env.DS_INFRA_TEST_BUILDKIT ?? ''
const programs = {
  ...benchPrograms,
  ...plainEnginePrograms,
  '$DS_INFRA_TEST_BUILDKIT/buildx': ['version'],
  '$DS_INFRA_TEST_BUILDKIT/buildkitd': ['--version'],
  '$DS_INFRA_TEST_BUILDKIT/buildctl': ['--version'],
}

/** The command lines of all processes of the machine, those in containers, too. */
function commands(): string[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      return [readFileSync(join('/proc', name, 'cmdline'), 'utf8')]
    } catch {
      // No process, or one that has ended meanwhile.
      return []
    }
  })
}

const nodePrograms = {
  ...benchPrograms,
  ...buildKitPrograms,
  '$DS_INFRA_TEST_BUILDKIT/buildx': ['version'],
  '$DS_INFRA_TEST_BUILDKIT/buildctl': ['--version'],
}

describeWith(nodePrograms, 'a builder of several nodes, that is named', () => {
  test('builds each platform on its node, with attestations, into one image', async () => {
    await using bench = await openRealBench()
    const { job, push, docker } = bench
    installBuildx(bench.config, join(folder, 'buildx'))
    await using first = await startBuildKit(bench)
    await using second = await startBuildKit(bench, { platform: 'linux/arm64' })
    docker('buildx', 'use', 'default')
    writeNineServices(job.workspace, 2, 84)
    const file = 'FROM base\nCOPY service1.txt /more\n'
    const bake = {
      api: { 'dockerfile-inline': file, contexts: { base: 'target:base' } },
      base: { target: 'service2' },
      worker: { target: 'service3', platforms: ['linux/amd64'] },
    }
    writeFileSync(join(job.workspace, 'docker-bake.json'), JSON.stringify({ target: bake }))
    const both = { platforms: 'linux/amd64, linux/arm64', provenance: 'max', cache: 'registry', builder: 'own' }
    const inputs = { 'bake-files': 'docker-bake.json', services: '[api]', tags: 'v1', ...both }
    const result = await push(inputs)
    succeeded(result)
    const { repository, digest, ref = '' } = imagesOf(result).api ?? {}
    const { manifests } = (await bench.read(`${repository}/manifests/${digest}`)) as {
      manifests: { digest: string; platform: { architecture: string }; annotations?: Record<string, string> }[]
    }
    const [amd, amdAttested, arm, armAttested] = manifests
    expect(manifests.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'unknown', 'arm64', 'unknown'])
    const subjects = [amdAttested, armAttested].map((one) => one?.annotations?.['vnd.docker.reference.digest'])
    expect(subjects).toEqual([amd?.digest, arm?.digest])
    expect(await bench.pullAndRun(ref)).toBe('hello from seed 84\n')
    for (const { address } of [first, second]) {
      const usage = spawnSync(join(folder, 'buildctl'), ['--addr', address, 'du'], { encoding: 'utf8' })
      expect(usage.stdout).toMatch(/Total:\s+[1-9]/)
    }
    // Each platform has a cache, and what is built again is the same.
    const { tags } = (await bench.read(`${repository}/tags/list`)) as { tags: string[] }
    expect(tags.sort()).toEqual(['buildcache-linux-amd64', 'buildcache-linux-arm64', 'v1'])
    const plain = { ...inputs, provenance: 'false', tags: 'v2' }
    const again = await push(plain)
    succeeded(again)
    expect(imagesOf(await push(plain)).api?.digest).toBe(imagesOf(again).api?.digest)
    const failing = await push({
      builder: 'own',
      platforms: both.platforms,
      services: '[service1, nowhere]',
      tags: 'v3',
    })
    expect(failing.log).toMatch(/##\[error\]nowhere: .*could not be built/)
    expect(failing.log).toContain('These services are in the registry: service1.')
  }, 120_000)
})

describeUnless(lacking(programs) || withoutRoot, 'a builder of the job', () => {
  let engine: DockerEngine
  let bench: RealBench
  let image: Record<string, string>

  beforeAll(async () => {
    engine = await startPlainEngine()
  })
  afterAll(async () => await engine[Symbol.asyncDispose]())

  beforeEach(async () => {
    bench = await openRealBench({ DOCKER_HOST: engine.host })
    installBuildx(bench.config, join(folder, 'buildx'))
    const context = join(bench.job.folder, 'buildkit')
    writeBuildKitImage(context, folder)
    const services = JSON.stringify({ buildkit: { context } })
    succeeded(await bench.push({ services, tags: 'v1', compression: 'zstd' }))
    image = { 'builder-image': `${bench.proxy.host}/buildkit:v1` }
  })
  afterEach(async () => await bench[Symbol.asyncDispose]())

  const containers = () =>
    bench.docker('ps', '--all', '--filter', 'name=buildx_buildkit_', '--format', '{{.Names}}').stdout.trim()

  /** Runs the posts, and checks that nothing is left. */
  async function end(): Promise<void> {
    const posts = await bench.job.end()
    expect(posts.map(({ conclusion, log }) => (conclusion === 'success' ? conclusion : log))).toEqual(
      posts.map(() => 'success'),
    )
    expect([containers(), bench.docker('volume', 'ls', '--quiet').stdout]).toEqual(['', ''])
    expect(readdirSync(bench.job.temp)).toEqual(['_runner_file_commands'])
    expect(readdirSync(join(bench.config, 'buildx', 'instances'))).toEqual([])
  }

  test('builds for several platforms, with attestations and a cache, in all steps of the job, and is gone after it', async () => {
    const { job, proxy } = bench
    const { names } = writeNineServices(job.workspace, 5, 81)
    const inputs = {
      ...image,
      registry: proxy.host,
      services: JSON.stringify(names),
      platforms: 'linux/amd64, linux/arm64',
      provenance: 'min',
      cache: 'registry',
    }
    const first = await job.uses('push-images', { ...inputs, tags: 'v1' })
    succeeded(first)
    expect(first.log).toContain('here cannot do several platforms and provenance and cache: registry')
    expect(containers()).toMatch(/^buildx_buildkit_ds-infra-[0-9a-f]{12}0$/)
    const started = containers()
    const second = await job.uses('push-images', { ...inputs, tags: 'v2' })
    succeeded(second)
    expect(second.log).toContain('of an earlier step is used.')
    expect(containers()).toBe(started)
    const { repository, digest, ref = '' } = imagesOf(second).service3 ?? {}
    const { manifests } = (await bench.read(`${repository}/manifests/${digest}`)) as {
      manifests: { platform: { architecture: string } }[]
    }
    const architectures = manifests.map(({ platform }) => platform.architecture).sort()
    expect(architectures).toEqual(['amd64', 'arm64', 'unknown', 'unknown'])
    expect(await bench.pullAndRun(ref)).toBe('hello from seed 81\n')
    await end()
  }, 300_000)

  test('is not started for what the Engine builds itself', async () => {
    const { job, proxy } = bench
    writeNineServices(job.workspace, 1, 82)
    succeeded(await job.uses('push-images', { ...image, registry: proxy.host, services: '[service1]', tags: 'v1' }))
    expect(containers()).toBe('')
    await end()
  }, 120_000)

  test('is gone after a job that was cancelled in the middle of a build', async () => {
    const { job, proxy } = bench
    copyPrograms(join(job.workspace, 'files'), { 'bin/sleep': programPath('sleep') })
    const run = 'RUN ["/bin/sleep", "4711"]'
    writeFileSync(join(job.workspace, 'Dockerfile'), `FROM scratch\nCOPY files /\n${run}\n`)
    const inputs = { ...image, registry: proxy.host, services: 'api: {}', tags: 'v1', cache: 'registry' }
    const ended = job.uses('push-images', inputs)
    const isBuilding = () => commands().some((command) => command === '/bin/sleep\x004711\x00')
    for (let tries = 0; !isBuilding() && tries < 300; tries += 1) await sleep(200)
    expect(isBuilding()).toBe(true)
    process.kill(job.pid ?? 0, 'SIGINT')
    expect((await ended).log).toContain('##[error]The job was cancelled.')
    await end()
  }, 120_000)

  test('an image that cannot be pulled is named, with what to do', async () => {
    const { job, proxy } = bench
    writeNineServices(job.workspace, 1, 83)
    const wrong = `${proxy.host}/nobody:v1`
    const inputs = {
      registry: proxy.host,
      services: '[service1]',
      tags: 'v1',
      provenance: 'min',
      'builder-image': wrong,
    }
    const { log, conclusion } = await job.uses('push-images', inputs)
    expect(conclusion).toBe('failure')
    expect(log).toMatch(`##[error]service1: No builder can be started as a container of the Docker Engine: `)
    expect(log).toContain(`Check that the Engine may pull ${wrong}; or name a builder`)
    await end()
  }, 120_000)
})

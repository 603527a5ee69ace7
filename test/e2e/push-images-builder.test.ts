/** Which builder builds: the current one, one that is named, or a container that is started for the job. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { openRepositoryBench, type RepositoryBench } from '../support/push-images/repository.ts'

/** The Engine's own builder is the current one. Returns the calls of docker, as they come. */
async function openBuilderBench(): Promise<{ bench: RepositoryBench; calls: () => string[] }> {
  const bench = await openRepositoryBench()
  const log = join(bench.job.folder, 'calls')
  writeFileSync(log, '')
  Object.assign(bench.job.environment, { DOCKER_DOUBLE_CALLS: log, DOCKER_DOUBLE_DRIVER: 'docker' })
  return { bench, calls: () => readFileSync(log, 'utf8').trim().split('\n') }
}

const inputs = { tags: 'v1', cache: 'registry' }
const created = /^buildx create --name (ds-infra-[0-9a-f]{12}) --driver docker-container (.*)\[ds-infra-/
const createdIn = (calls: string[]) => calls.flatMap((call) => created.exec(call)?.slice(1) ?? [])

describe('with auto', () => {
  test.each<[string, Record<string, string>]>([
    ['cache: registry', { cache: 'registry' }],
    ['several platforms', { platforms: 'linux/amd64, linux/arm64' }],
    ['several platforms', { services: 'api: {platforms: [linux/amd64, linux/arm64]}' }],
    ['provenance', { provenance: 'min' }],
    ['sbom', { sbom: 'true' }],
    ['allow: security.insecure', { allow: 'security.insecure' }],
    ["the bake files' attestations", { 'bake-files': 'docker-bake.json', services: '[api]' }],
  ])("a container is started where the Engine's builder cannot do %s", async (what, given) => {
    const { bench, calls } = await openBuilderBench()
    await using _ = bench
    bench.write({ 'docker-bake.json': '{"target": {"api": {"attest": ["type=sbom"]}}}' })
    const { log, built, result } = await bench.push({ tags: 'v1', ...given })
    expect([result.conclusion, built]).toEqual(['success', ['api']])
    expect(log).toContain(
      `is the Docker Engine's own, which here cannot do ${what}, so a container of the Engine builds.`,
    )
    const [name = ''] = createdIn(calls())
    expect(calls()).toContainEqual(`buildx inspect --bootstrap ${name} [${name}]`)
    expect(calls()).toContainEqual(expect.stringMatching(`^buildx bake .*\\[${name}\\]$`))
  })

  test('it is used by the next steps of the job, too, and removed at the end with all that is known of it', async () => {
    const { bench, calls } = await openBuilderBench()
    await using _ = bench
    expect((await bench.push(inputs)).log).toMatch(/The builder ds-infra-\w+ was started\./)
    expect((await bench.push({ ...inputs, tags: 'v2' })).log).toMatch(
      /The builder ds-infra-\w+ of an earlier step is used\./,
    )
    const [name, ...others] = createdIn(calls()).filter((text) => text.startsWith('ds-infra-'))
    expect(others).toEqual([])
    expect(calls().filter((call) => call.startsWith('buildx bake'))).toHaveLength(2)
    expect(calls().join('\n')).not.toContain('buildx rm')
    await bench.job.end()
    expect(calls().filter((call) => call.startsWith('buildx rm'))).toEqual([`buildx rm --force ${name} [${name}]`])
    expect(readdirSync(bench.job.temp)).toEqual(['_runner_file_commands'])
  })

  test('each has the privileges and the image that it was asked for', async () => {
    const { bench, calls } = await openBuilderBench()
    await using _ = bench
    await bench.push({ ...inputs, 'builder-image': 'mirror.example.com/buildkit:v1' })
    await bench.push({ ...inputs, allow: 'security.insecure, network.host' })
    const flags = '--allow-insecure-entitlement=network.host --allow-insecure-entitlement=security.insecure'
    const options = createdIn(calls()).filter((text) => !text.startsWith('ds-infra-'))
    expect(options).toEqual(['--driver-opt image=mirror.example.com/buildkit:v1 ', `--buildkitd-flags ${flags} `])
    await bench.job.end()
    expect(calls().filter((call) => call.startsWith('buildx rm'))).toHaveLength(2)
  })

  test('it has the proxies of the job, but none with a password, and the network of an Engine without a bridge', async () => {
    const { bench, calls } = await openBuilderBench()
    await using _ = bench
    const proxies = { HTTPS_PROXY: 'http://user:pass-of-proxy@127.0.0.1:9', NO_PROXY: '127.0.0.1,localhost' }
    const { log } = await bench.push(inputs, { ...proxies, DOCKER_DOUBLE_FAILS: 'network inspect' })
    expect(createdIn(calls())[1]).toBe('--driver-opt network=host --driver-opt "env.NO_PROXY=127.0.0.1,localhost" ')
    expect(calls().join('\n') + log).not.toContain('pass-of-proxy')
  })

  test("it has the user's defaults for BuildKit, and leaves the user's folder as it is", async () => {
    const { bench } = await openBuilderBench()
    await using _ = bench
    const users = join(bench.job.environment.DOCKER_CONFIG ?? '', 'buildx')
    mkdirSync(users)
    writeFileSync(join(users, 'buildkitd.default.toml'), 'debug = true\n')
    await bench.push(inputs)
    const own = join(bench.job.temp, 'ds-infra', 'buildx', 'buildkitd.default.toml')
    expect(readFileSync(own, 'utf8')).toBe('debug = true\n')
    await bench.job.end()
    expect([existsSync(own), readdirSync(users)]).toEqual([false, ['buildkitd.default.toml']])
  })

  test('none is started where the current one can, or where nothing is built', async () => {
    const { bench, calls } = await openBuilderBench()
    await using _ = bench
    await bench.push(inputs, { DOCKER_DOUBLE_DRIVER: 'kubernetes' })
    expect((await bench.push({ ...inputs, 'skip-existing': 'true' })).built).toEqual([])
    expect(createdIn(calls())).toEqual([])
    await bench.job.end()
    expect(calls().join('\n')).not.toMatch(/buildx rm|docker rm/)
  })

  test.each(['buildx create', 'buildx inspect'])(
    'where %s fails, the step says what to do, and it is removed',
    async (call) => {
      const { bench, calls } = await openBuilderBench()
      await using _ = bench
      const { log, built } = await bench.push(inputs, { DOCKER_DOUBLE_FAILS: call })
      expect(built).toEqual([])
      if (call === 'buildx create') {
        expect(log).toContain(
          'No builder can be started as a container of the Docker Engine: ERROR: buildx create fails here',
        )
        expect(log).toContain('Check that the Engine may pull moby/buildkit:buildx-stable-1, or name')
        await bench.job.end()
        expect(calls().at(-1)).toMatch(/^buildx rm --force ds-infra-/)
      } else expect(log).toContain('docker buildx has no builder that works: ERROR: buildx inspect fails here')
    },
  )

  test.each(['buildx create', 'buildx bake'])('a job that is cancelled in %s leaves none', async (call) => {
    const { bench, calls } = await openBuilderBench()
    await using _ = bench
    const ended = bench.push(inputs, { DOCKER_DOUBLE_HANGS: call })
    for (let tries = 0; !calls().some((one) => one.startsWith(call)) && tries < 1500; tries += 1) await sleep(20)
    process.kill(bench.job.pid ?? 0, 'SIGINT')
    expect((await ended).log).toContain('##[error]The job was cancelled.')
    await bench.job.end()
    const [name] = createdIn(calls())
    expect(calls().at(-1)).toBe(`buildx rm --force ${name} [${name}]`)
    expect(readdirSync(bench.job.temp)).toEqual(['_runner_file_commands'])
  })

  test.each([
    ['', 'The builder NAME was removed.'],
    ['0123456789ab', "##[warning]The builder's container buildx_buildkit_NAME0 cannot be removed: it is still there"],
  ])('where buildx has forgotten it, its container and volume are removed by name: %s', async (left, message) => {
    const { bench, calls } = await openBuilderBench()
    await using _ = bench
    await bench.push(inputs)
    const [name = ''] = createdIn(calls())
    rmSync(join(bench.job.temp, 'ds-infra'), { recursive: true })
    Object.assign(bench.job.environment, { DOCKER_DOUBLE_FAILS: 'buildx rm', DOCKER_DOUBLE_LEFT: left })
    const [post] = await bench.job.end()
    expect(calls()).toContainEqual(`rm --force buildx_buildkit_${name}0 [${name}]`)
    expect(calls()).toContainEqual(`volume rm --force buildx_buildkit_${name}0_state [${name}]`)
    expect(post?.log).toContain(message.replace('NAME', name))
  })
})

describe('that is named', () => {
  test('is asked and used, whatever the current one is', async () => {
    const { bench, calls } = await openBuilderBench()
    await using _ = bench
    const { built } = await bench.push({ ...inputs, builder: 'farm' }, { DOCKER_DOUBLE_DRIVER: 'kubernetes' })
    expect(built).toEqual(['api'])
    expect(calls()).toContainEqual('buildx inspect farm []')
    expect(calls()).toContainEqual(expect.stringMatching(/^buildx bake .*\[farm\]$/))
  })

  test.each<[string, string]>([
    ['nobody', `The builder 'nobody' does not work: ERROR: no builder "nobody" found`],
    ['default', "The builder 'default' is the Docker Engine's own, which here cannot do cache: registry."],
    ['-x', "The input 'builder' is '-x', which is not valid."],
  ])('%s: what is wrong with it is said before the build', async (builder, message) => {
    const { bench, calls } = await openBuilderBench()
    await using _ = bench
    const { log } = await bench.push({ ...inputs, builder })
    expect(log).toContain(message)
    expect(calls().join('\n')).not.toMatch(/buildx (?:create|bake)/)
  })
})

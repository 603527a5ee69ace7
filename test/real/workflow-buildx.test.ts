/**
 * The workflows with a build cache, by the sandbox's runner, on a machine whose Docker Engine cannot keep one: each job
 * starts a builder of its own, as if it were on a machine of its own. Engine, buildx and BuildKit are real.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { callers, type DeployBench, type Ended, openDeployBench } from '../support/deploy-workflows.ts'
import { writeBuildKitImage } from '../support/push-images/buildkit.ts'
import { type DockerEngine, plainEnginePrograms, startPlainEngine } from '../support/push-images/docker-engine.ts'
import { installBuildx } from '../support/push-images/dockerfiles.ts'
import { describeUnless, lacking, programPath, withoutRoot } from '../support/real-programs.ts'

// Whole deployments, on a machine that may be busy with other tests.
jest.setTimeout(600_000)

const { Preview = '', Images = '', Release = '' } = callers()
const builds = process.env.DS_INFRA_TEST_BUILDKIT ?? ''
const programs = {
  kubectl: ['version', '--client'],
  docker: ['--version'],
  ...plainEnginePrograms,
  '$DS_INFRA_TEST_BUILDKIT/buildx': ['version'],
  '$DS_INFRA_TEST_BUILDKIT/buildkitd': ['--version'],
  '$DS_INFRA_TEST_BUILDKIT/buildctl': ['--version'],
} as const

describeUnless(lacking(programs) || withoutRoot, 'the workflows with buildx and a cache in the registry', () => {
  let folder = ''
  let sandbox: Sandbox
  let engine: DockerEngine
  let bench: DeployBench
  const docker = (...args: string[]) =>
    spawnSync('docker', args, { encoding: 'utf8', env: { PATH: process.env.PATH, DOCKER_HOST: engine.host } })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'buildx-'))
    engine = await startPlainEngine()
    // buildx takes it where its image cannot be pulled.
    writeBuildKitImage(join(folder, 'buildkit'), builds)
    docker('build', '--tag', 'moby/buildkit:buildx-stable-1', join(folder, 'buildkit'))
    installBuildx(join(folder, 'docker'), join(builds, 'buildx'))
    sandbox = await startSandbox()
    const machine = { DOCKER_HOST: engine.host, DOCKER_CONFIG: join(folder, 'docker') }
    bench = await openDeployBench(sandbox, { docker: programPath('docker') }, machine)
  })

  afterAll(async () => {
    await bench?.[Symbol.asyncDispose]()
    await sandbox?.stop()
    await engine?.[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  const left = () => docker('ps', '--all', '--quiet').stdout + docker('volume', 'ls', '--quiet').stdout
  const tags = (name: string) => [...(sandbox.ecr.repositories.get(name)?.tags.keys() ?? [])].sort()
  const tidy = ({ jobs }: Ended) =>
    expect([...jobs.map(({ leftBehind }) => leftBehind), left()]).toEqual([...jobs.map(() => nothing), ''])
  const nothing = { temp: [], home: [] }
  const both = ['preview/cached/api', 'preview/cached/worker']
  /** The caches that were looked for in vain. */
  const missing = ({ log }: Ended) => {
    const found = log.matchAll(/registry cache importer: [^/\s]+\/(\S+): not found/g)
    return [...new Set([...found].map(([, reference]) => reference))].sort()
  }
  /** What became of the stage that both services share, for each of them. */
  const sharedStage = ({ log }: Ended) =>
    [...log.matchAll(/ base 1\/2\] COPY .*\n#\d+ (CACHED|DONE)/g)].map(([, end]) => end)

  test('pull requests keep a cache of their own beside what they push; the main branch reads and writes another', async () => {
    const workflows = {
      Preview: Preview.replace('comment: true', 'cache: registry'),
      Images: Images.replace('services: ', 'cache: registry, services: '),
    }
    const shop = await bench.add('huggingface/cached', workflows)
    tidy(await shop.run(await shop.repository.push('main', { 'worker/a.txt': '1' })))
    expect(tags('cached/worker')).toEqual(['buildcache', expect.stringMatching(/^sha-/)])

    const pull = await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    const opened = await shop.run(pull.event('opened'))
    tidy(opened)
    expect(opened.outcome).toBe('deployed')
    expect(opened.log).toContain('here cannot do cache: registry, so a container of the Engine builds.')
    expect(missing(opened)).toEqual(both.flatMap((name) => [`${name}:buildcache`, `${name}:buildcache-pr`]))
    expect(tags('preview/cached/worker')).toEqual(['buildcache-pr', expect.stringMatching(/^sha-/)])

    const pushed = await shop.run(await pull.push({ 'api/a.txt': '2' }))
    expect(missing(pushed)).toEqual(both.map((name) => `${name}:buildcache`))
    expect(sharedStage(pushed)).toEqual(['CACHED', 'CACHED'])

    const merged = await shop.run(await shop.repository.push('main', { 'worker/a.txt': '2' }))
    expect(missing(merged)).toEqual([])
    expect(sharedStage(merged)).toEqual(['CACHED', 'CACHED'])
    expect(merged.log).not.toContain('buildcache-pr')
  })

  test('bake files need no more than their name', async () => {
    const workflow = Preview.replace('services: "[api, worker]"', 'bake-files: docker-bake.hcl')
    const bake = 'group "default" { targets = ["api", "worker"] }\ntarget "api" { target = "api" }\n'
    const files = { 'docker-bake.hcl': `${bake}target "worker" { target = "worker" }\n` }
    const shop = await bench.add('huggingface/baked', { Preview: workflow })
    const pull = await shop.repository.openPullRequest({ files })
    expect((await shop.run(pull.event('opened'))).outcome).toBe('deployed')
    expect(bench.running('huggingface-baked-pr-1')?.map((one) => one.split('@')[0])).toEqual(
      ['api', 'worker'].map((name) => `${name}: ${sandbox.registry}/preview/baked/${name}`),
    )
  })

  test('a release builds what is missing with the cache of the main branch', async () => {
    const inputs = 'manifests: k8s/, create-namespace: true, build-missing: true, cache: registry'
    const shop = await bench.add('huggingface/missing', { Release: Release.replace('manifests: k8s/', inputs) })
    expect((await shop.run(await shop.repository.release('published', { tag: 'v1.0.0' }))).outcome).toBe('deployed')
    expect(tags('missing/api')).toEqual(['buildcache', expect.stringMatching(/^sha-/), 'v1.0.0'])
  })
})

/**
 * The workflows with a build cache, by the sandbox's runner: what docker/setup-buildx-action would set up is there for
 * push-images, with the login of ecr-login. buildx and BuildKit are real; an action of ours stands in for Docker's, whose
 * image of BuildKit is not to be had here.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { callers, type DeployBench, type Ended, openDeployBench } from '../support/deploy-workflows.ts'
import { type BuildKit, buildKitPrograms, startBuildKit, writeSetupBuildx } from '../support/push-images/buildkit.ts'
import { findBuildx } from '../support/push-images/dockerfiles.ts'
import { describeWith, programPath } from '../support/real-programs.ts'

// Whole deployments, on a machine that may be busy with other tests.
jest.setTimeout(240_000)

const { Preview = '', Images = '', Release = '' } = callers()
const programs = { kubectl: ['version', '--client'], docker: ['--version'], ...buildKitPrograms } as const

describeWith(programs, 'the workflows with buildx and a cache in the registry', () => {
  let folder = ''
  let sandbox: Sandbox
  let buildKit: BuildKit
  let bench: DeployBench

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'buildx-'))
    buildKit = await startBuildKit(folder)
    sandbox = await startSandbox()
    writeSetupBuildx(join(folder, 'setup-buildx'), buildKit)
    sandbox.github.addSource('docker/setup-buildx-action', join(folder, 'setup-buildx'))
    bench = await openDeployBench(sandbox, { docker: programPath('docker') })
  })

  afterAll(async () => {
    await bench?.[Symbol.asyncDispose]()
    await sandbox?.stop()
    await buildKit?.[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  /** Lets the builder forget all, as if the next job were on a machine of its own. */
  const forget = () => {
    const env = { PATH: process.env.PATH, DOCKER_CONFIG: folder, BUILDX_CONFIG: join(folder, 'buildx') }
    const buildx = (...args: string[]) => execFileSync(findBuildx() ?? '', args, { env, stdio: 'pipe' })
    buildx('create', '--name', 'forget', '--driver', 'remote', buildKit.address)
    buildx('prune', '--builder', 'forget', '--all', '--force')
    buildx('rm', 'forget')
  }
  const tags = (name: string) => [...(sandbox.ecr.repositories.get(name)?.tags.keys() ?? [])].sort()
  const tidy = ({ jobs }: Ended) => expect(jobs.map(({ leftBehind }) => leftBehind)).toEqual(jobs.map(() => nothing))
  const nothing = { temp: [], home: [] }
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

    forget()
    const pull = await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    const opened = await shop.run(pull.event('opened'))
    tidy(opened)
    expect(opened.outcome).toBe('deployed')
    expect(opened.log).toContain('building with "of-the-job" instance using remote driver')
    expect(sharedStage(opened)).toContain('DONE')
    expect(tags('preview/cached/worker')).toEqual(['buildcache-pr', expect.stringMatching(/^sha-/)])

    forget()
    expect(sharedStage(await shop.run(await pull.push({ 'api/a.txt': '2' })))).toEqual(['CACHED', 'CACHED'])

    forget()
    const merged = await shop.run(await shop.repository.push('main', { 'worker/a.txt': '2' }))
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

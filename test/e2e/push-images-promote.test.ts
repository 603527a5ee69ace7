/** push-images with `promote`: images that exist under one tag get others, for all services or for none. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { tagOf } from '../../src/docker/registry/tag-name.ts'
import { hub } from '../../src/hub.ts'
import { type Bench, logIn, openBench } from '../support/push-images/jobs.ts'
import { LayoutWriter } from '../support/push-images/layout.ts'

type Images = Record<string, { repository: string; tag: string; digest: string; ref: string }>

const layouts = 'api: {image: "oci:images:api"}\nworker: {image: "oci:images:worker"}'
const commit = 'sha-0123456789ab'

/** Pushes an image of each service under the tag, and says their digests. */
async function push(bench: Bench, tag: string, variant = tag): Promise<{ api: string; worker: string }> {
  const folder = join(bench.job.workspace, 'images')
  rmSync(folder, { recursive: true, force: true })
  const layout = new LayoutWriter(folder)
  const api = layout.add(layout.image(['base', `api ${variant}`]), 'api').digest
  const worker = layout.add(layout.image(['base', `worker ${variant}`]), 'worker').digest
  const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services: layouts, tags: tag })
  expect([conclusion, log]).toEqual(['success', expect.anything()])
  rmSync(folder, { recursive: true, force: true })
  bench.sandbox.requests.length = 0
  return { api, worker }
}

async function promote(bench: Bench, inputs: Record<string, string>) {
  return await bench.job.uses('push-images', {
    ...bench.inputs,
    services: '[api, worker]',
    promote: commit,
    ...inputs,
  })
}

/** The repository of a service in the sandbox. */
function repositoryOf({ sandbox }: Bench, service: string) {
  const repository = sandbox.ecr.repositories.get(`hub-sample-${service}`)
  if (!repository) throw new Error(`no repository for ${service}`)
  return repository
}

function tagsOf(bench: Bench, service: string): Record<string, string> {
  return Object.fromEntries(repositoryOf(bench, service).tags)
}

/** Puts programs first on the job's PATH that write down that they were started, and fail. */
function forbid({ job }: Bench, ...programs: string[]): { started(): boolean } {
  const bin = join(job.folder, 'forbidden')
  const mark = join(job.folder, 'started')
  mkdirSync(bin)
  const script = `#!/bin/sh\necho "$0" >'${mark}'\nexit 1\n`
  for (const program of programs) writeFileSync(join(bin, program), script, { mode: 0o755 })
  job.paths.unshift(bin)
  return { started: () => existsSync(mark) }
}

describe('push-images, promote', () => {
  test('gives the images of a commit the tag of a release, and the outputs of a push', async () => {
    await using bench = await openBench()
    const { api, worker } = await push(bench, commit)
    const programs = forbid(bench, 'docker', 'git')
    const { conclusion, outputs, log } = await promote(bench, { tags: 'v1.2.0, v1' })
    expect([conclusion, log]).toEqual(['success', expect.stringContaining(`api: tagged, ${api}`)])
    expect(programs.started()).toBe(false)
    expect(tagsOf(bench, 'api')).toEqual({ [commit]: api, 'v1.2.0': api, v1: api })
    expect(tagsOf(bench, 'worker')).toEqual({ [commit]: worker, 'v1.2.0': worker, v1: worker })
    const images = JSON.parse(outputs.images ?? '') as Images
    expect(images.api).toEqual({
      repository: 'hub-sample-api',
      tag: 'v1.2.0',
      digest: api,
      ref: `${bench.sandbox.registry}/hub-sample-api@${api}`,
    })
    expect(outputs.tag).toBe('v1.2.0')
    expect(JSON.parse(outputs.refs ?? '')).toEqual([images.api?.ref, images.worker?.ref])
    expect(JSON.parse(outputs.matrix ?? '')).toEqual({
      include: [
        { service: 'api', ...images.api },
        { service: 'worker', ...images.worker },
      ],
    })
    expect(bench.job.summary).toContain(`### Images ${commit} promoted to v1.2.0, v1 in ${bench.sandbox.registry}`)
    expect(bench.job.summary).toContain(`| worker | tagged | \`${worker.slice(0, 19)}\` |`)
    expect(bench.requests('StartUpload', 'MountBlob', 'HeadBlob', 'GetBlob')).toEqual([])
  })

  test('takes the text that builds the services elsewhere, and counts their names', async () => {
    await using bench = await openBench()
    const { api } = await push(bench, commit)
    const services = 'api: {target: api, build-args: {A: 1}}\nworker: {image: "oci:nowhere:worker"}'
    const { conclusion, outputs } = await promote(bench, { services, tags: 'v2' })
    expect([conclusion, (JSON.parse(outputs.images ?? '') as Images).api?.digest]).toEqual(['success', api])
  })

  test('keeps an index as it is, with all its platforms', async () => {
    await using bench = await openBench()
    const layout = new LayoutWriter(join(bench.job.workspace, 'images'))
    const images = [layout.image(['one'], 'amd64'), layout.image(['two'], 'arm64')]
    const index = layout.add(layout.index(images), 'api')
    await bench.job.uses('push-images', { ...bench.inputs, services: 'api: {image: "oci:images:api"}', tags: commit })
    const before = [...repositoryOf(bench, 'api').manifests.keys()]
    const { conclusion } = await promote(bench, { services: '[api]', tags: 'v1.0.0' })
    expect(conclusion).toBe('success')
    expect(tagsOf(bench, 'api')['v1.0.0']).toBe(index.digest)
    expect([...repositoryOf(bench, 'api').manifests.keys()]).toEqual(before)
  })

  test('a second run finds everything done and writes nothing', async () => {
    await using bench = await openBench()
    await push(bench, commit)
    const first = await promote(bench, { tags: 'v1.2.0' })
    bench.sandbox.requests.length = 0
    const second = await promote(bench, { tags: 'v1.2.0' })
    expect([second.conclusion, second.log]).toEqual(['success', expect.stringContaining('api: unchanged, sha256:')])
    expect(second.outputs).toEqual(first.outputs)
    expect(bench.requests('PutManifest')).toEqual([])
  })

  test('needs no permission but to read and to put manifests', async () => {
    await using bench = await openBench()
    await push(bench, commit)
    const Action = ['ecr:BatchGetImage', 'ecr:PutImage']
    logIn(bench.sandbox, bench.job, hub.role, [{ Statement: { Effect: 'Allow', Action, Resource: '*' } }])
    const { conclusion, log } = await promote(bench, { tags: 'v1.2.0' })
    expect([conclusion, log]).toEqual(['success', expect.anything()])
  })
})

describe('push-images, promote: all or none', () => {
  test('where one has no such image nothing is tagged, and the error says which, where and what to do', async () => {
    await using bench = await openBench()
    const { api } = await push(bench, commit)
    repositoryOf(bench, 'worker').tags.clear()
    const services = '[api, worker, missing]'
    const { conclusion, outputs, log } = await promote(bench, { services, tags: 'v1.2.0' })
    expect(conclusion).toBe('failure')
    expect(log).toContain(
      `##[error]worker, missing: There is no image under the tag ${commit} in ${bench.sandbox.registry}, repositories hub-sample-worker, hub-sample-missing.`,
    )
    expect(log).toContain('Build the images of the commit 0123456789ab first: run the workflow that pushes them')
    expect(log).toContain('Nothing was tagged.')
    expect(tagsOf(bench, 'api')).toEqual({ [commit]: api })
    expect(bench.requests('PutManifest')).toEqual([])
    expect(outputs.images).toBe('{}')
    expect(bench.job.summary).toContain('| api | not done |')
    expect(bench.job.summary).toContain('| worker | failed |')
  })

  test('where one cannot be looked up nothing is tagged', async () => {
    await using bench = await openBench()
    await push(bench, commit)
    bench.sandbox.inject({ service: 'registry', operation: 'GetManifest', path: /worker/, kind: 'status', status: 403 })
    const { conclusion, log } = await promote(bench, { tags: 'v1.2.0' })
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining('Nothing was tagged.')])
    expect(bench.requests('PutManifest')).toEqual([])
  })

  test('an immutable tag of another image stops it before the others are tagged', async () => {
    await using bench = await openBench()
    const now = await push(bench, commit)
    const before = await push(bench, 'v1.2.0')
    repositoryOf(bench, 'api').tags.delete('v1.2.0')
    repositoryOf(bench, 'worker').mutability = 'IMMUTABLE'
    const { conclusion, outputs, log } = await promote(bench, { tags: 'v1.2.0' })
    expect(conclusion).toBe('failure')
    expect(log).toContain(
      `The tag v1.2.0 of hub-sample-worker is immutable and stands for ${before.worker}, not for ${now.worker}, which is under the tag ${commit}.`,
    )
    expect(log).toContain('Give the images another tag')
    expect(log).toContain('Nothing was tagged.')
    expect(tagsOf(bench, 'api')['v1.2.0']).toBeUndefined()
    expect(outputs.images).toBe('{}')
  })

  test('a tag that may move is moved', async () => {
    await using bench = await openBench()
    for (const service of ['api', 'worker']) repositoryOf(bench, service).mutability = 'MUTABLE'
    const now = await push(bench, commit)
    await push(bench, 'stable')
    const { conclusion } = await promote(bench, { tags: 'stable' })
    expect([conclusion, tagsOf(bench, 'api').stable]).toEqual(['success', now.api])
  })

  test('a fault after the first tags says which services have theirs; a second run does the rest', async () => {
    await using bench = await openBench()
    const { worker } = await push(bench, commit)
    const fault = {
      service: 'registry',
      operation: 'PutManifest',
      path: /worker/,
      kind: 'status',
      status: 400,
    } as const
    bench.sandbox.inject({ ...fault, times: 1 })
    const { conclusion, outputs, log } = await promote(bench, { tags: 'v1.2.0' })
    expect([conclusion, log]).toEqual([
      'failure',
      expect.stringContaining('These services have all of their tags: api. Run the job again for the others'),
    ])
    expect(Object.keys(JSON.parse(outputs.images ?? '') as Images)).toEqual(['api'])
    const again = await promote(bench, { tags: 'v1.2.0' })
    expect([again.conclusion, tagsOf(bench, 'worker')['v1.2.0']]).toEqual(['success', worker])
  })
})

describe('names that are no tags', () => {
  const names = ['v1.0.0+build.5', 'api/v1.2.0', '@acme/api@1.0.0', 'v1,2']
  const rule = [
    'v1.0.0-build.5_2306f29014b0',
    'api-v1.2.0_dd34b6d64b9f',
    'acme-api-1.0.0_a3e8c93c5d93',
    'v1-2_4fa212651d93',
  ]

  test('are one tag each, the same for tags and promote, and when images are pushed', async () => {
    await using bench = await openBench()
    const { api } = await push(bench, commit)
    const given = await promote(bench, { tags: names.join('\n') })
    expect([given.conclusion, given.outputs.tag]).toEqual(['success', rule[0]])
    for (const [at, name] of names.entries()) expect(given.log).toContain(`The image tag for '${name}' is ${rule[at]}.`)
    const tags = Object.fromEntries([commit, ...rule].map((tag) => [tag, api]))
    expect(tagsOf(bench, 'api')).toEqual(tags)
    const taken = await promote(bench, { promote: '@acme/api@1.0.0', tags: 'v9' })
    expect([taken.conclusion, tagsOf(bench, 'api').v9]).toEqual(['success', api])
    const layout = new LayoutWriter(join(bench.job.workspace, 'again'))
    layout.add(layout.image(['base', `api ${commit}`]), 'api')
    const services = 'api: {image: "oci:again:api"}'
    const pushed = await bench.job.uses('push-images', { ...bench.inputs, services, tags: 'v1,2' })
    expect([pushed.conclusion, pushed.outputs.tag, pushed.log]).toEqual([
      'success',
      'v1-2_4fa212651d93',
      expect.stringContaining('api: unchanged'),
    ])
  })

  test('are separated by new lines, and by commas with white space after them', async () => {
    await using bench = await openBench()
    await push(bench, commit)
    await promote(bench, { tags: 'v1,2, v3\napi/v4,\n"v5" # the newest' })
    const expected = [commit, 'v1-2_4fa212651d93', 'v3', tagOf('api/v4'), 'v5']
    expect(Object.keys(tagsOf(bench, 'api')).sort()).toEqual(expected.sort())
  })

  test('a list of comments alone is an error, and not the tag of the commit', async () => {
    await using bench = await openBench()
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services: layouts, tags: '#1' })
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining('what follows # is a comment')])
  })
})

describe('push-images, promote: what is refused', () => {
  test.each([
    [{ platforms: 'linux/amd64', cache: 'gha' }, "does not go together with 'platforms', 'cache'."],
    [{ push: 'false' }, "does not go together with 'push'."],
    [{ 'create-repositories': 'true' }, "does not go together with 'create-repositories'."],
    [{ 'bake-files': 'docker-bake.hcl' }, "name the bake files' targets as services: [api, worker]"],
    [{ tags: '' }, "The input 'promote' needs 'tags'"],
    [{ services: '' }, "The input 'services' is required"],
    [{ promote: 'api:v1' }, "The input 'promote' holds 'api:v1', which is no name of a tag"],
  ])('%j', async (inputs, message) => {
    await using bench = await openBench()
    const { conclusion, log } = await promote(bench, { tags: 'v1', ...inputs })
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining(message)])
    expect(bench.sandbox.requests).toEqual([])
  })
})

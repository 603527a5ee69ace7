import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { create } from 'tar'
import { noNames } from '../support/no-names.ts'
import { type Bench, openBench } from '../support/push-images/jobs.ts'
import { digest, LayoutWriter } from '../support/push-images/layout.ts'

type Images = Record<string, { repository: string; tag: string; digest: string; ref: string }>

const api = 'api: {image: "oci:images:api"}'
const both = `${api}\nworker: {image: "oci:images:worker"}`

/** Writes the images of both services into a layout; their digests. */
function writeImages({ job }: Bench, variant: string) {
  const layout = new LayoutWriter(join(job.workspace, 'images'))
  // The names of one variant are not those of another.
  writeFileSync(join(layout.folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [] }))
  return {
    layout,
    api: layout.add(layout.image([`api ${variant}`]), 'api').digest,
    worker: layout.add(layout.image([`worker ${variant}`]), 'worker').digest,
  }
}

function tagsOf({ sandbox }: Bench, service: string): Record<string, string> {
  return Object.fromEntries(sandbox.ecr.repositories.get(`hub-sample-${service}`)?.tags ?? [])
}

/** Makes tags of a repository movable that are not otherwise. */
function exclude({ sandbox }: Bench, service: string, ...exclusions: string[]): void {
  const repository = sandbox.ecr.repositories.get(`hub-sample-${service}`)
  if (!repository) throw new Error(`no repository for ${service}`)
  Object.assign(repository, { mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusions })
}

describe('tags, one of which may not move', () => {
  test.each(['latest, v1', 'v1, latest', 'main, latest, v1', 'latest\nsha-0123456789ab\nv1', 'main, api-v1.2.3'])(
    'leave the others where they are: %s',
    async (tags) => {
      await using bench = await openBench()
      exclude(bench, 'api', 'latest', 'main')
      const before = writeImages(bench, 'before')
      await bench.job.uses('push-images', {
        ...bench.inputs,
        services: api,
        tags: 'latest, main, v1, sha-0123456789ab, api-v1.2.3',
      })
      const now = writeImages(bench, 'now')
      const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services: api, tags })
      expect(conclusion).toBe('failure')
      expect(log).toMatch(`is immutable and stands for ${before.api}, not for ${now.api}`)
      expect(log).toContain('No service was pushed.')
      expect(new Set(Object.values(tagsOf(bench, 'api')))).toEqual(new Set([before.api]))
    },
  )

  test('the error says which have moved, of which service', async () => {
    await using bench = await openBench()
    for (const service of ['api', 'worker']) exclude(bench, service, 'latest', 'main')
    const before = writeImages(bench, 'before')
    await bench.job.uses('push-images', { ...bench.inputs, services: api, tags: 'stable, main' })
    const now = writeImages(bench, 'now')
    const inputs = { ...bench.inputs, services: both, tags: 'v2, main, stable, latest' }
    const { conclusion, outputs, log } = await bench.job.uses('push-images', inputs)
    expect(conclusion).toBe('failure')
    expect(log).toContain('Tags of hub-sample-api that name the new image already: v2, main.')
    expect(tagsOf(bench, 'api')).toEqual({ v2: now.api, main: now.api, stable: before.api })
    expect(log).toContain('These services are in the registry: worker.')
    expect(Object.keys(JSON.parse(outputs.images ?? '') as Images)).toEqual(['worker'])
    expect(bench.job.summary).toContain('| api | failed |')
  })

  test('one service alone: it is not said that nothing was pushed', async () => {
    await using bench = await openBench()
    exclude(bench, 'api', 'main')
    writeImages(bench, 'before')
    await bench.job.uses('push-images', { ...bench.inputs, services: api, tags: 'stable, main' })
    writeImages(bench, 'now')
    const { log } = await bench.job.uses('push-images', { ...bench.inputs, services: api, tags: 'v2, main, stable' })
    expect(log).toContain('Tags of hub-sample-api that name the new image already: v2, main.')
    expect(log).not.toContain('No service was pushed.')
  })

  test('a fault of the registry between two tags says which is there', async () => {
    await using bench = await openBench()
    const { api: now } = writeImages(bench, 'now')
    bench.sandbox.inject({
      service: 'registry',
      operation: 'PutManifest',
      path: /latest$/,
      kind: 'status',
      status: 400,
    })
    const { log } = await bench.job.uses('push-images', { ...bench.inputs, services: api, tags: 'latest, v1' })
    expect(log).toContain('Tags of hub-sample-api that name the new image already: v1.')
    expect(tagsOf(bench, 'api')).toEqual({ v1: now })
  })
})

test('a tag that names another image is moved', async () => {
  await using bench = await openBench()
  const before = writeImages(bench, 'before')
  await bench.job.uses('push-images', { ...bench.inputs, services: api, tags: 'v1, latest' })
  const now = writeImages(bench, 'now')
  const { conclusion } = await bench.job.uses('push-images', { ...bench.inputs, services: api, tags: 'latest' })
  expect([conclusion, tagsOf(bench, 'api')]).toEqual(['success', { v1: before.api, latest: now.api }])
})

test('tags that name different images are not skipped', async () => {
  await using bench = await openBench()
  const inputs = { ...bench.inputs, services: api, 'skip-existing': 'true' }
  writeImages(bench, 'before')
  await bench.job.uses('push-images', { ...inputs, tags: 'v1' })
  writeImages(bench, 'between')
  await bench.job.uses('push-images', { ...inputs, tags: 'v2' })
  const now = writeImages(bench, 'now')
  const { conclusion, log } = await bench.job.uses('push-images', { ...inputs, tags: 'v1, v2' })
  expect([conclusion, log]).toEqual(['success', expect.not.stringContaining('skipped')])
  expect(tagsOf(bench, 'api')).toEqual({ v1: now.api, v2: now.api })
})

describe('a service that fails', () => {
  test('leaves the outputs of the others', async () => {
    await using bench = await openBench()
    const { worker } = writeImages(bench, 'now')
    const services = both.replace('images:api', 'nowhere:api')
    const { conclusion, outputs, log } = await bench.job.uses('push-images', { ...bench.inputs, services })
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining('api: There is no image at nowhere.')])
    const ref = `${bench.sandbox.registry}/hub-sample-worker@${worker}`
    const times = { push: [expect.any(Number), expect.any(Number)] }
    const image = { repository: 'hub-sample-worker', tag: 'v1', digest: worker, ref, times }
    expect(JSON.parse(outputs.images ?? '')).toEqual({ worker: image })
    expect(JSON.parse(outputs.refs ?? '')).toEqual([ref])
    expect(JSON.parse(outputs.matrix ?? '')).toEqual({ include: [{ service: 'worker', ...image }] })
    expect(outputs.tag).toBe('v1')
  })

  test.each([
    ['no docker at all', undefined, 'There is no docker command on this machine.'],
    [
      'a buildx without a builder',
      'case "$2" in version) echo v0.20 ;; *) echo \'no builder\' >&2; exit 1 ;; esac',
      'docker buildx has no builder that works',
    ],
    ['an Engine that does not answer', 'exit 1', 'The Docker Engine does not answer'],
  ])('to be built leaves those that need no build: %s', async (_, script, message) => {
    await using bench = await openBench()
    const { api: digestOfApi } = writeImages(bench, 'now')
    const bin = join(bench.job.folder, 'few')
    mkdirSync(bin)
    symlinkSync('/bin/sh', join(bin, 'sh'))
    if (script) writeFileSync(join(bin, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    bench.job.environment.PATH = bin
    const services = `${api}\nworker: {}\nadmin: {}`
    const { conclusion, outputs, log } = await bench.job.uses('push-images', { ...bench.inputs, services })
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining(`worker, admin: ${message}`)])
    expect(log).toContain('These services are in the registry: api.')
    expect(JSON.parse(outputs.images ?? '')).toMatchObject({ api: { digest: digestOfApi } })
    expect(tagsOf(bench, 'api')).toEqual({ v1: digestOfApi })
    expect(bench.job.summary).toContain('| worker | failed |')
  })

  test('alone leaves outputs that are empty, and no reference to what is not there', async () => {
    await using bench = await openBench({ repositories: {} })
    writeImages(bench, 'now')
    const { conclusion, outputs } = await bench.job.uses('push-images', { ...bench.inputs, services: api })
    expect(conclusion).toBe('failure')
    expect([outputs.images, outputs.refs, outputs.matrix]).toEqual(['{}', '[]', '{"include":[]}'])
  })
})

test.each(['manifest', 'configuration'])('a %s that was damaged and kept its length is not pushed', async (what) => {
  await using bench = await openBench()
  const { layout, api: manifest } = writeImages(bench, 'now')
  const pathOf = (name: string) => join(layout.folder, 'blobs', name.replace(':', '/'))
  const content = JSON.parse(readFileSync(pathOf(manifest), 'utf8')) as { config: { digest: string } }
  const damaged = pathOf(what === 'manifest' ? manifest : content.config.digest)
  writeFileSync(
    damaged,
    readFileSync(damaged, 'utf8').replace(/gzip|amd64/, 'other'.slice(0, what === 'manifest' ? 4 : 5)),
  )
  const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services: api })
  expect([conclusion, log]).toEqual(['failure', expect.stringMatching(/does not have the digest|other bytes .* than/)])
  expect(tagsOf(bench, 'api')).toEqual({})
})

describe('Podman under the name of docker', () => {
  /** An image as `podman save` writes it; returns its id. */
  function writeImage(folder: string, layer: string) {
    const content = Buffer.from(layer.padEnd(1024, '\0'))
    const config = JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      rootfs: { type: 'layers', diff_ids: [digest(content)] },
    })
    const id = createHash('sha256').update(config).digest('hex')
    const name = `${digest(content).slice(7)}.tar`
    writeFileSync(join(folder, `${id}.json`), config)
    writeFileSync(join(folder, name), content)
    return { id, config, entry: { Config: `${id}.json`, RepoTags: [], Layers: [name] }, files: [name, `${id}.json`] }
  }

  /** A `docker` that answers as Podman 4.3 does. */
  async function installPodman({ job }: Bench) {
    const folder = join(job.folder, 'podman')
    mkdirSync(folder)
    const images = { api: writeImage(folder, 'api'), worker: writeImage(folder, 'worker') }
    const archive = async (name: string, some: (typeof images.api)[]) => {
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify(some.map(({ entry }) => entry)))
      const files = some.flatMap((image) => image.files)
      await create({ file: join(folder, name), cwd: folder }, [...files, 'manifest.json'])
    }
    await archive('both.tar', [images.api, images.worker])
    await archive('first.tar', [images.api])
    const script = `#!/bin/bash
echo 'Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.' >&2
echo "$*" >> ${folder}/calls
case "$1 $2" in
  '--version ') echo 'podman version 4.3.1' ;;
  'info --format') echo "Error: template: info:1:7: can't evaluate field DriverStatus in type *define.Info" >&2; exit 125 ;;
  'image inspect') shift 5; for name in "$@"; do [ "$name" = api ] && echo ${images.api.id} || echo ${images.worker.id}; done ;;
  'save --multi-image-archive') [ $# = 3 ] && cat ${folder}/first.tar || cat ${folder}/both.tar ;;
  save*) cat ${folder}/first.tar ;;
  *) echo "Error: unrecognized command \\\`podman $*\\\`" >&2; exit 125 ;;
esac
`
    writeFileSync(join(folder, 'docker'), script, { mode: 0o755 })
    job.paths.unshift(folder)
    return { images, calls: () => readFileSync(join(folder, 'calls'), 'utf8') }
  }

  test.each(['api', 'api, worker'])('pushes its images: %s', async (names) => {
    await using bench = await openBench()
    const { images, calls } = await installPodman(bench)
    const services = names.split(', ').map((name) => `${name}: {image: ${name}}`)
    const first = await bench.job.uses('push-images', { ...bench.inputs, services: services.join('\n') })
    expect([first.conclusion, first.log]).toEqual(['success', expect.stringContaining('api: pushed sha256:')])
    for (const name of names.split(', ') as ('api' | 'worker')[]) {
      const repository = bench.sandbox.ecr.repositories.get(`hub-sample-${name}`)
      const manifest = repository?.manifests.get(repository.tags.get('v1') ?? '')
      const { config, layers } = JSON.parse(String(manifest?.content)) as Record<string, never> & {
        config: { digest: string }
        layers: { digest: string }[]
      }
      expect(config.digest).toBe(`sha256:${images[name].id}`)
      const layer = bench.sandbox.ecr.blobs.get(layers[0]?.digest ?? '')
      expect(gunzipSync(layer ?? Buffer.alloc(0)).toString()).toMatch(name)
    }
    expect(calls()).toContain('save --multi-image-archive')
    const second = await bench.job.uses('push-images', { ...bench.inputs, services: services.join('\n') })
    expect([second.conclusion, second.log]).toEqual(['success', expect.stringContaining('api: unchanged, sha256:')])
  })
})

describe('a build that fails', () => {
  /** A `docker` with buildx, whose bake prints this and fails. */
  function installBuildx({ job }: Bench, printed: string) {
    const folder = join(job.folder, 'buildx')
    mkdirSync(folder)
    writeFileSync(join(folder, 'printed'), `${printed}\n`)
    const target = { api: { context: '.' }, '--push': { context: '.' } }
    const circle = { x: { targets: ['y'] }, y: { targets: ['x', 'api'] } }
    writeFileSync(join(folder, 'definition'), JSON.stringify({ group: circle, target }))
    const script = `#!/bin/bash
echo "$*" >> ${folder}/calls
case "$1 $2 $3" in
  'buildx version '*) echo 'github.com/docker/buildx v0.19.3' ;;
  'buildx inspect '*) echo 'Driver: docker-container' ;;
  'buildx bake --print') cat ${folder}/definition ;;
  *) cat ${folder}/printed >&2; exit 1 ;;
esac
`
    writeFileSync(join(folder, 'docker'), script, { mode: 0o755 })
    job.paths.unshift(folder)
    return () => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
  }

  test.each([
    ['ERROR: failed to copy: write /x: no space left on device', 'Free disk space'],
    ['ERROR: additional privileges requested', 'asks for privileges'],
    [
      'ERROR: target api: failed to solve: process "/bin/sh -c x" did not complete successfully: exit code: 1',
      'command',
    ],
    ['ERROR: something new', 'The whole log is above.'],
  ])('has the remedy that fits: %s', async (printed, remedy) => {
    await using bench = await openBench()
    installBuildx(bench, printed)
    const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, services: 'api: {}' })
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining(printed)])
    expect(log).toContain(remedy)
    expect(log).not.toContain('Correct the Dockerfile')
  })

  test('a target of a bake file is no flag, whatever its name', async () => {
    await using bench = await openBench()
    const calls = installBuildx(bench, 'ERROR: x')
    const inputs = { ...bench.inputs, 'bake-files': 'x.hcl', services: '["--push"]' }
    await bench.job.uses('push-images', inputs)
    const bakes = calls().filter((call) => call.startsWith('buildx bake'))
    expect(bakes).toHaveLength(2)
    for (const call of bakes) expect(call).toMatch(/ -- --push$/)
  })

  test('groups of bake files that contain each other are named', async () => {
    await using bench = await openBench()
    installBuildx(bench, '')
    const inputs = { ...bench.inputs, 'bake-files': 'x.hcl', services: '[x]' }
    const { conclusion, log } = await bench.job.uses('push-images', inputs)
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining('contain each other: x -> y -> x.')])
  })
})

test('a registry whose name does not resolve is told once for all services, with the region that may be wrong', async () => {
  await using bench = await openBench()
  writeImages(bench, 'any')
  const registry = '123456789012.dkr.ecr.eu-west-7.amazonaws.com'
  bench.job.environment.NODE_OPTIONS = noNames
  const { conclusion, log } = await bench.job.uses('push-images', { ...bench.inputs, registry, services: both })
  expect(conclusion).toBe('failure')
  const unresolved = `${registry} cannot be reached: the name ${registry} does not resolve.`
  const lines = log.split('\n')
  expect(lines.filter((line) => line.includes('Trying again'))).toEqual([
    `${unresolved} Trying again for a few seconds.`,
  ])
  expect(lines.filter((line) => /: push failed[.,]/.test(line))).toHaveLength(2)
  expect(lines.filter((line) => line.endsWith(unresolved))).toEqual([
    expect.stringMatching(/^(?:api|worker): push failed\. /),
    expect.stringMatching(/^##\[error\](?:api, worker|worker, api): /),
  ])
  expect(log).toContain('The region eu-west-7 in it may be wrong: AWS has no such name then.')
  expect(bench.job.summary).toMatch(/\n {4}(?:api, worker|worker, api): \S+ cannot be reached/)
})

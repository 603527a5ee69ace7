/** push-images with Podman under the name of docker, and the distribution registry. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { distributionPrograms } from '../support/push-images/distribution.ts'
import { helloProgram } from '../support/push-images/dockerfiles.ts'
import { imagesOf, openRealBench, type RealBench, succeeded } from '../support/push-images/real.ts'
import { describeWith } from '../support/real-programs.ts'

let bench: RealBench
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'podman-'))
  const storage = { driver: 'vfs', graphroot: join(folder, 'graph'), runroot: join(folder, 'run') }
  const lines = Object.entries(storage).map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
  writeFileSync(join(folder, 'storage.conf'), ['[storage]', ...lines].join('\n'))
  bench = await openRealBench({ CONTAINERS_STORAGE_CONF: join(folder, 'storage.conf') })
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  // What the package podman-docker installs.
  writeFileSync(join(bin, 'docker'), '#!/bin/sh\necho "Emulate Docker CLI using podman." >&2\nexec podman "$@"\n')
  chmodSync(join(bin, 'docker'), 0o755)
  bench.job.paths.unshift(bin)
  const { workspace } = bench.job
  writeFileSync(join(workspace, 'hello'), helloProgram('hello from podman'), { mode: 0o755 })
  for (const name of ['api', 'worker']) writeFileSync(join(workspace, name), name)
  const stages = ['api', 'worker'].map((name) => `FROM base AS ${name}\nCOPY ${name} /\n`)
  writeFileSync(join(workspace, 'Dockerfile'), `FROM scratch AS base\nCOPY hello /\n${stages.join('')}`)
})
afterEach(async () => {
  await bench[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

describeWith({ podman: ['--version'], ...distributionPrograms }, 'Podman', () => {
  test('builds and pushes services; then their images by name, which are the same', async () => {
    const built = await bench.push({ services: '[api, worker]', tags: 'v1' })
    succeeded(built)
    const images = imagesOf(built)
    expect(Object.keys(images)).toEqual(['api', 'worker'])
    for (const [name, { digest }] of Object.entries(images)) {
      const manifest = (await bench.read(`${name}/manifests/${digest}`)) as { layers: unknown[] }
      expect(manifest.layers).toHaveLength(2)
    }
    const services = ['api', 'worker'].map((name) => `${name}: {image: "${bench.proxy.host}/${name}:v1"}`).join('\n')
    const named = await bench.push({ services, tags: 'v1' })
    succeeded(named)
    expect(named.log).toContain('api: unchanged, sha256:')
    expect(imagesOf(named)).toEqual(images)
    // Each alone, as well.
    const moved = await bench.push({ services: services.split('\n')[0] ?? '', tags: 'v2' })
    succeeded(moved)
    expect(imagesOf(moved).api?.digest).toBe(images.api?.digest)
  })

  test('an image that is not there is named', async () => {
    const { conclusion, log } = await bench.push({ services: 'api: {image: nowhere}', tags: 'v1' })
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining('The Docker Engine has no image nowhere:')])
  })
})

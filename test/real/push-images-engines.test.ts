/**
 * push-images with an Engine as machines have it today, with both of its image stores. Images run on the machine's own
 * Engine: this one needs a kernel with time namespaces to run anything.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type DockerEngine,
  enginePrograms,
  type ImageStore,
  startDockerEngine,
} from '../support/push-images/docker-engine.ts'
import { findBuildx, installBuildx, writeNineServices } from '../support/push-images/dockerfiles.ts'
import { benchPrograms, imagesOf, openRealBench, type RealBench, succeeded } from '../support/push-images/real.ts'
import { describeWith } from '../support/real-programs.ts'

const programs = { ...benchPrograms, ...enginePrograms, ...(findBuildx() ? {} : { 'docker-buildx': ['version'] }) }

const layerTypes = {
  gzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  zstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
} as const

describeWith(programs, 'a Docker Engine of today', () => {
  describe.each<ImageStore>(['containerd', 'graph driver'])('that keeps images in its %s', (store) => {
    let engine: DockerEngine
    let bench: RealBench
    beforeAll(async () => {
      engine = await startDockerEngine(store)
    })
    afterAll(async () => await engine[Symbol.asyncDispose]())
    beforeEach(async () => {
      bench = await openRealBench({ DOCKER_HOST: engine.host })
    })
    afterEach(async () => await bench[Symbol.asyncDispose]())

    test.each(['with docker build', 'with buildx'])('services %s: what they share once, then nothing', async (how) => {
      const { proxy, job, push, pullAndRun } = bench
      if (how === 'with buildx') installBuildx(bench.config)
      const names = writeNineServices(job.workspace, 10, how.length).names.slice(0, 3)
      const inputs = { services: JSON.stringify(names), tags: 'v1' }
      const first = await push(inputs)
      succeeded(first)
      expect(proxy.uploads()).toBe(1 + 2 * names.length)
      expect(await pullAndRun(imagesOf(first).service3?.ref ?? '')).toBe(`hello from seed ${how.length}\n`)
      const second = await push(inputs)
      succeeded(second)
      expect(proxy.uploads()).toBe(0)
      expect(imagesOf(second)).toEqual(imagesOf(first))
    })

    test('an image that it has is pushed as it is, and is unchanged then', async () => {
      const { proxy, job, push, pullAndRun, docker } = bench
      writeNineServices(job.workspace, 1, 41)
      docker('build', '--quiet', '--target', 'service1', '--tag', 'local:x', job.workspace)
      const inputs = { services: 'api: {image: "local:x"}', tags: 'v1' }
      const first = await push(inputs)
      succeeded(first)
      expect(await pullAndRun(imagesOf(first).api?.ref ?? '')).toBe('hello from seed 41\n')
      const second = await push(inputs)
      expect(second.log).toContain('api: unchanged')
      expect(proxy.requests.map(({ method }) => method)).toEqual(['GET'])
    })

    test.each(['gzip', 'zstd'] as const)(
      'compression: %s is what the registry has, and it can be pulled',
      async (compression) => {
        const { proxy, job, push, docker, config } = bench
        installBuildx(config)
        writeNineServices(job.workspace, 5, 42)
        const result = await push({ services: '[service1]', tags: 'v1', compression })
        succeeded(result)
        const { repository = '', digest = '', ref = '' } = imagesOf(result).service1 ?? {}
        const { layers } = (await bench.read(`${repository}/manifests/${digest}`)) as {
          layers: { mediaType: string }[]
        }
        expect(layers.map(({ mediaType }) => mediaType)).toEqual([layerTypes[compression], layerTypes[compression]])
        docker('rmi', '--force', ref, `${proxy.host}/service1:v1`)
        docker('builder', 'prune', '--all', '--force')
        expect(await bench.dockerMeanwhile('pull', '--quiet', ref)).toBe(`${ref}\n`)
        docker('create', '--name', 'pulled', ref)
        const { stdout } = docker('cp', 'pulled:/service1.txt', '-')
        docker('rm', 'pulled')
        expect(stdout).toContain('service1 42')
      },
    )

    // The other store keeps layers under their digests and packs nothing anew.
    if (store === 'graph driver')
      test('a layer that was changed behind its back is refused', async () => {
        const { job, push, docker } = bench
        writeNineServices(job.workspace, 6, 43)
        docker('build', '--quiet', '--target', 'service1', '--tag', 'local:damaged', job.workspace)
        const { stdout } = docker('inspect', '--format', '{{index .GraphDriver.Data "LowerDir"}}', 'local:damaged')
        writeFileSync(join(stdout.trim(), 'base.bin'), 'something else')
        const { conclusion, log } = await push({ services: 'api: {image: "local:damaged"}', tags: 'v1' })
        expect(conclusion).toBe('failure')
        expect(log).toMatch(/docker save failed: .*integrity[\s\S]*build or pull it again/)
      })
  })
})

/** push-images with `promote` and the distribution registry: no Docker Engine. */
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { distributionPrograms } from '../support/push-images/distribution.ts'
import { LayoutWriter } from '../support/push-images/layout.ts'
import { imagesOf, openRealBench, type RealBench, succeeded } from '../support/push-images/real.ts'
import { describeWith } from '../support/real-programs.ts'

let bench: RealBench

beforeEach(async () => {
  bench = await openRealBench({ DOCKER_HOST: 'unix:///nonexistent.sock' })
})
afterEach(async () => await bench[Symbol.asyncDispose]())

/** Pushes an image for `worker` and an index of two platforms for `api`. */
async function pushCommit(): Promise<{ api: string; worker: string; platforms: { digest: string }[] }> {
  const layout = new LayoutWriter(join(bench.job.workspace, 'images'))
  const platforms = [layout.image(['one'], 'amd64'), layout.image(['two'], 'arm64')]
  const api = layout.add(layout.index(platforms), 'api').digest
  const worker = layout.add(layout.image(['worker']), 'worker').digest
  const services = 'api: {image: "oci:images:api"}\nworker: {image: "oci:images:worker"}'
  succeeded(await bench.push({ services, tags: 'sha-0123456789ab' }))
  return { api, worker, platforms }
}

describeWith(distributionPrograms, 'images of a commit become those of a release', () => {
  test('by digest, an index with all its platforms; a second time nothing is written', async () => {
    const { api, worker, platforms } = await pushCommit()
    const inputs = { services: '[api, worker]', promote: 'sha-0123456789ab', tags: 'v1.2.0' }
    const first = await bench.push(inputs)
    succeeded(first)
    expect(imagesOf(first)).toEqual({
      api: expect.objectContaining({ tag: 'v1.2.0', digest: api, ref: `${bench.proxy.host}/api@${api}` }),
      worker: expect.objectContaining({ tag: 'v1.2.0', digest: worker }),
    })
    expect(await bench.read('api/manifests/v1.2.0')).toEqual(await bench.read(`api/manifests/${api}`))
    expect(await bench.read('api/manifests/v1.2.0')).toMatchObject({
      manifests: platforms,
    })
    const second = await bench.push(inputs)
    succeeded(second)
    expect(imagesOf(second)).toEqual(imagesOf(first))
    expect(bench.proxy.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([])
  })

  test('nothing is tagged where one is missing', async () => {
    await pushCommit()
    const inputs = { services: '[api, worker, search]', promote: 'sha-0123456789ab', tags: 'v1.2.0' }
    const { conclusion, log } = await bench.push(inputs)
    expect([conclusion, log]).toEqual([
      'failure',
      expect.stringMatching(
        /search: There is no image under the tag sha-0123456789ab in .*, repositories search\.[\s\S]*Nothing was tagged/,
      ),
    ])
    expect(await bench.read('api/manifests/v1.2.0')).toMatchObject({ errors: [{ code: 'MANIFEST_UNKNOWN' }] })
  })
})

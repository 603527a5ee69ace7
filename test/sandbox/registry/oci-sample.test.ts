/** The ready-made images of the sample are valid layouts, the same on each machine, with a layer in common. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sampleServices, writeSampleImages } from './oci-sample.ts'

let folder = ''
let images: Awaited<ReturnType<typeof writeSampleImages>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sample-'))
  images = await writeSampleImages(join(folder, 'first'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const sha256 = (content: Buffer) => `sha256:${createHash('sha256').update(content).digest('hex')}`

function blob(service: string, digest: string): Buffer {
  return readFileSync(join(images[service]?.layout ?? '', 'blobs', ...digest.split(':')))
}

test('the same files give the same digests', async () => {
  const again = await writeSampleImages(join(folder, 'second'))
  for (const service of sampleServices) expect(again[service]?.digest).toBe(images[service]?.digest)
})

test('the first layer is shared', () => {
  expect(images.api?.layers[0]).toBe(images.worker?.layers[0])
  expect(images.api?.layers[1]).not.toBe(images.worker?.layers[1])
})

test.each(sampleServices)(
  'every blob of %s has the content of its name, and the config names the layers',
  (service) => {
    const { layout = '', digest = '' } = images[service] ?? {}
    for (const name of readdirSync(join(layout, 'blobs', 'sha256'))) {
      expect(sha256(blob(service, `sha256:${name}`))).toBe(`sha256:${name}`)
    }
    const manifest = JSON.parse(blob(service, digest).toString())
    const config = JSON.parse(blob(service, manifest.config.digest).toString())
    const diffIds = manifest.layers.map((layer: { digest: string }) => sha256(gunzipSync(blob(service, layer.digest))))
    expect(config.rootfs.diff_ids).toEqual(diffIds)
  },
)

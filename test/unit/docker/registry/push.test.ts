import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openImageFiles } from '../../../../src/docker/image/files.ts'
import { readLayout } from '../../../../src/docker/image/layout.ts'
import { Registry } from '../../../../src/docker/registry/client.ts'
import { createPusher } from '../../../../src/docker/registry/push.ts'
import { startSandbox } from '../../../sandbox/sandbox.ts'
import { testDependencies } from '../../../support/push-images/fakes.ts'
import { LayoutWriter } from '../../../support/push-images/layout.ts'

/** Pushes images with these layers at once to an empty registry; returns how often each blob was sent. */
async function pushAll(images: string[][], concurrency: number, mounting: boolean) {
  const repositories = Object.fromEntries(images.map((_, at) => [`image-${at}`, 'MUTABLE' as const]))
  await using sandbox = await startSandbox({ repositories })
  await using dependencies = testDependencies()
  sandbox.ecr.settings.blobMounting = mounting
  const role = sandbox.iam.roles.get('HFPowerUserAccess')
  if (!role) throw new Error('no role')
  const { principal } = sandbox.iam.startSession(role, { name: 'test', seconds: 3600 })
  const { password } = sandbox.ecr.passwords.issue(principal, sandbox.region)
  const registry = new Registry(sandbox.registry, { type: 'password', username: 'AWS', password }, dependencies)
  const pusher = createPusher(registry, { concurrency })
  const folder = mkdtempSync(join(tmpdir(), 'push-'))
  try {
    const layout = new LayoutWriter(folder)
    const expected = images.map((layers, at) => layout.add(layout.image(layers), `image-${at}`).digest)
    const files = await openImageFiles(folder)
    const progress = images.map(() => ({ sent: 0, mounted: 0, existing: 0, tagged: [] }))
    await Promise.all(
      images.map(async (_, at) => {
        const manifest = await readLayout(files, `image-${at}`)
        await pusher.push(
          { repository: `image-${at}`, tags: ['v1'], manifest },
          progress[at] ?? { sent: 0, mounted: 0, existing: 0, tagged: [] },
        )
      }),
    )
    const stored = images.map((_, at) => sandbox.ecr.repositories.get(`image-${at}`)?.tags.get('v1'))
    const uploads = sandbox.requests.filter(({ operation }) => operation === 'FinishUpload').length
    const statuses = new Set(sandbox.requests.map(({ status }) => Math.floor(status / 100)))
    return { right: JSON.stringify(stored) === JSON.stringify(expected), uploads, refused: statuses.has(5), progress }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const layersOfImages = fc.array(
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 5 }),
  { minLength: 1, maxLength: 6 },
)

test('whatever images share, all arrive, none waits for ever, and each layer is sent once', async () => {
  await fc.assert(
    fc.asyncProperty(layersOfImages, fc.integer({ min: 1, max: 4 }), async (images, concurrency) => {
      const { right, uploads, refused, progress } = await pushAll(images, concurrency, true)
      // Configurations differ with the layers; equal ones are the same blob.
      const configurations = new Set(images.map((layers) => JSON.stringify(layers))).size
      expect([right, refused, uploads]).toEqual([true, false, new Set(images.flat()).size + configurations])
      expect(progress.every(({ sent, mounted }) => sent + mounted > 0)).toBe(true)
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('without mounts each image has its own', async () => {
  const { right, uploads } = await pushAll(
    [
      ['a', 'b'],
      ['a', 'c'],
    ],
    2,
    false,
  )
  expect([right, uploads]).toEqual([true, 6])
})

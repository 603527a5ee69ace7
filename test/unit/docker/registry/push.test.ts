import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openImageFiles } from '../../../../src/docker/image/files.ts'
import { readLayout } from '../../../../src/docker/image/layout.ts'
import type { Image } from '../../../../src/docker/image/manifest.ts'
import { Registry } from '../../../../src/docker/registry/client.ts'
import { createPusher } from '../../../../src/docker/registry/push.ts'
import { RegistryError } from '../../../../src/docker/registry/refusal.ts'
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

describe('one image', () => {
  const image = (digest: string, children: Image[] = []): Image => ({
    descriptor: { mediaType: 'x', digest, size: 1 },
    ...{ bytes: Buffer.from(digest), blobs: [], children },
  })

  /** Pushes it to a registry with these tags, which refuses once what `refusals` says. */
  async function push(
    manifest: Image,
    {
      there = {},
      refusals = [],
      isNew = false,
      creates = true,
    }: { there?: Record<string, string>; refusals?: Error[]; isNew?: boolean; creates?: boolean } = {},
  ) {
    const asked: string[] = []
    const registry = {
      findManifest: async (_: string, tag: string) => {
        asked.push(`find ${tag}`)
        const digest = there[tag]
        return digest === undefined ? undefined : { mediaType: 'x', digest, size: 1 }
      },
      writeManifest: async (_: string, reference: string) => {
        asked.push(`write ${reference}`)
        const refusal = refusals.shift()
        if (refusal) throw refusal
      },
    } as unknown as Registry
    const createRepository = async (repository: string) => void asked.push(`create ${repository}`)
    const pusher = createPusher(registry, { concurrency: 1, ...(creates ? { createRepository } : {}) })
    const progress = { sent: 0, mounted: 0, existing: 0, tagged: [] as string[] }
    const job = { repository: 'api', tags: ['main', 'next'], manifest, isNew }
    const outcome = await pusher.push(job, progress).catch(String)
    return { asked, outcome, tagged: progress.tagged }
  }
  const missing = () => new RegistryError('no-repository', 404, 'There is none', '')
  const other = () => new RegistryError('denied', 403, 'Denied', '')

  test('whose tags name it already is not pushed', async () => {
    expect(await push(image('sha256:a'), { there: { main: 'sha256:a', next: 'sha256:a' } })).toEqual({
      ...{ asked: ['find main', 'find next'], outcome: 'unchanged', tagged: [] },
    })
  })

  test('gets the tags that it has not, the free one first', async () => {
    expect((await push(image('sha256:a'), { there: { main: 'sha256:b' } })).tagged).toEqual(['next', 'main'])
    expect(await push(image('sha256:a'), { there: { main: 'sha256:a' } })).toEqual({
      ...{ asked: ['find main', 'find next', 'write next'], outcome: 'pushed', tagged: ['next'] },
    })
  })

  test('that is known to be new is not looked up', async () => {
    const { asked } = await push(image('sha256:a'), { isNew: true })
    expect(asked).toEqual(['write main', 'write next'])
  })

  test('is put after all that it refers to, the innermost first', async () => {
    const index = image('sha256:a', [image('sha256:b', [image('sha256:c')]), image('sha256:d')])
    const { asked } = await push(index, { isNew: true })
    expect(asked).toEqual(['write sha256:c', 'write sha256:b', 'write sha256:d', 'write main', 'write next'])
  })

  test('without a repository: that is made, and it is pushed again', async () => {
    const { asked, outcome } = await push(image('sha256:a'), { isNew: true, refusals: [missing()] })
    expect([asked, outcome]).toEqual([['write main', 'create api', 'write main', 'write next'], 'pushed'])
  })

  test.each<[string, Error, boolean, string]>([
    ['where none may be made', missing(), false, 'There is none'],
    ['refused for another reason', other(), true, 'Denied'],
    ['that cannot be sent', new Error('broken'), true, 'broken'],
  ])('%s: the error', async (_, refusal, creates, message) => {
    const { asked, outcome } = await push(image('sha256:a'), { isNew: true, refusals: [refusal], creates })
    expect(outcome).toContain(message)
    expect(asked).toEqual(['write main'])
  })
})

describe('layers', () => {
  const large = 5 * 1024 * 1024
  const digestOf = (name: string) => `sha256:${name}`

  function image(name: string, layers: string[], size = 1): Image {
    const blobs = layers.map((layer) => ({
      descriptor: { mediaType: 'x', digest: digestOf(layer), size },
      open: () => Readable.from([Buffer.alloc(size - 1), Buffer.alloc(1)]),
    }))
    return {
      descriptor: { mediaType: 'x', digest: digestOf(name), size: 1 },
      bytes: Buffer.from(name),
      blobs,
      children: [],
    }
  }

  /** A registry that has nothing; `fault` is asked before each answer. Mounts what `mounts` says. */
  function open({
    fault = () => undefined,
    mounts = () => true,
  }: {
    fault?: (asked: string) => Error | undefined
    mounts?: () => boolean
  }) {
    const asked: string[] = []
    const ask = (what: string) => {
      asked.push(what)
      const error = fault(what)
      if (error) throw error
    }
    const registry = {
      findManifest: async () => undefined,
      writeManifest: async (repository: string) => ask(`write ${repository}`),
      hasBlob: async (repository: string, digest: string) => void ask(`has ${repository} ${digest}`),
      hasBlobNow: async () => false,
      retry: async (_: string, work: () => Promise<unknown>) => await work().catch(work),
      send: async ({
        target,
        method = 'GET',
        body,
      }: {
        target: string | URL
        method?: string
        body?: () => Readable
      }) => {
        for await (const _ of body?.() ?? []);
        ask(`${method} ${target}`)
        const status = String(target).includes('mount=') && mounts() ? 201 : 202
        return { status, headers: {}, body: { text: async () => '' } }
      },
      locationOf: () => new URL('http://registry/upload'),
      checkDigest: () => {},
    } as unknown as Registry
    const pusher = createPusher(registry, { concurrency: 1 })
    const push = async (repository: string, manifest: Image) => {
      const progress = { sent: 0, mounted: 0, existing: 0, tagged: [] as string[] }
      const outcome = await pusher.push({ repository, tags: ['v1'], manifest, isNew: true }, progress).catch(String)
      return { outcome, ...progress }
    }
    const starts = () => asked.filter((one) => one.startsWith('POST')).map(decodeURIComponent)
    return { pusher, push, asked, starts }
  }
  const start = (repository: string, from?: string) =>
    `POST ${repository}/blobs/uploads/${from === undefined ? '' : `?mount=sha256:a&from=${from}`}`

  test('are mounted from the first image that has them, by all others', async () => {
    const { push, starts } = open({})
    const all = await Promise.all(['api', 'web', 'job'].map((name) => push(name, image(name, ['a']))))
    expect(starts()).toEqual([start('api'), start('web', 'api'), start('job', 'api')])
    expect(all.map(({ sent, mounted }) => [sent, mounted])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ])
  })

  test('are mounted from where they were before, whoever comes later', async () => {
    const { pusher, push, starts } = open({})
    pusher.know('base', [digestOf('a')])
    await push('api', image('api', ['a']))
    await push('web', image('web', ['a']))
    expect(starts()).toEqual([start('api', 'base'), start('web', 'base')])
  })

  test('are not mounted from an image that failed: Amazon ECR has no layer that no manifest refers to', async () => {
    const { push, starts } = open({ fault: (asked) => (asked === 'write api' ? new Error('refused') : undefined) })
    const [api, web] = await Promise.all(['api', 'web'].map((name) => push(name, image(name, ['a']))))
    expect([api?.outcome, web?.outcome]).toEqual(['Error: refused', 'pushed'])
    expect(starts()).toEqual([start('api'), start('web')])
  })

  test('are not asked for once one has failed', async () => {
    const fault = (asked: string) => (asked.endsWith(':a') ? new Error('refused') : undefined)
    const { push, asked } = open({ fault })
    expect((await push('api', image('api', ['a', 'b', 'c']))).outcome).toBe('Error: refused')
    // The next one has begun by then.
    expect(asked).toEqual(['has api sha256:a', 'has api sha256:b'])
  })

  test('count once as sent, however often they are begun', async () => {
    let cuts = 1
    const { push } = open({
      fault: (asked) => (asked.startsWith('PATCH') && cuts-- > 0 ? new Error('cut') : undefined),
    })
    expect(await push('api', image('api', ['a'], large))).toMatchObject({ outcome: 'pushed', sent: large, mounted: 0 })
  })

  test('count as mounted alone, if some of them was sent before', async () => {
    let cuts = 1
    let tries = 0
    const { pusher, push } = open({
      fault: (asked) => (asked.startsWith('PATCH') && cuts-- > 0 ? new Error('cut') : undefined),
      mounts: () => ++tries > 1,
    })
    pusher.know('base', [digestOf('a')])
    expect(await push('api', image('api', ['a'], large))).toMatchObject({ outcome: 'pushed', sent: 0, mounted: large })
  })
})

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync, zstdDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { create } from 'tar'
import { LayerCompressor } from '../../../src/docker/image/compress.ts'
import { openImageFiles } from '../../../src/docker/image/files.ts'
import { readLayout, readLayoutByDigest } from '../../../src/docker/image/layout.ts'
import { blobsOf, sizeOf } from '../../../src/docker/image/manifest.ts'
import type { SavedImages } from '../../../src/docker/image/saved.ts'
import { readSavedImages } from '../../../src/docker/image/saved-archive.ts'
import { digest, LayoutWriter } from '../../support/push-images/layout.ts'
import { testWith } from '../../support/real-programs.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oci-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function read(path: string, image?: string) {
  return await readLayout(await openImageFiles(path), image)
}

describe('an OCI layout', () => {
  test('gives an image with its blobs, from any byte on', async () => {
    const layout = new LayoutWriter(join(folder, 'layout'))
    const image = layout.add(layout.image(['base', 'api']), 'api')
    for (const path of [layout.folder, await layout.archive(join(folder, 'layout.tar'))]) {
      const manifest = await read(path, 'api')
      expect(manifest.descriptor.digest).toBe(image.digest)
      const [config, base] = manifest.blobs
      if (!config || !base) throw new Error('no blobs')
      expect(digest(await buffer(config.open(0)))).toBe(config.descriptor.digest)
      const whole = await buffer(base.open(0))
      expect(digest(whole)).toBe(base.descriptor.digest)
      expect(await buffer(base.open(5))).toEqual(whole.subarray(5))
      expect(await buffer(base.open(whole.length))).toHaveLength(0)
      expect(sizeOf(manifest)).toBe(manifest.blobs.reduce((sum, { descriptor }) => sum + descriptor.size, 0))
    }
  })

  test('counts what the images of an index share once', async () => {
    const layout = new LayoutWriter(folder)
    layout.add(layout.index([layout.image(['base', 'a'], 'amd64'), layout.image(['base', 'b'], 'arm64')]))
    const manifest = await read(folder)
    expect(manifest.children).toHaveLength(2)
    expect(blobsOf(manifest).size).toBe(5)
  })

  test('is found by the name that containerd writes, too', async () => {
    const layout = new LayoutWriter(folder)
    const api = layout.image(['api'])
    layout.add({ ...api, annotations: { 'io.containerd.image.name': 'docker.io/library/api:v1' } })
    layout.add(layout.image(['worker']), 'worker')
    expect((await read(folder, 'docker.io/library/api:v1')).descriptor.digest).toBe(api.digest)
  })

  test('one image under two names needs no name', async () => {
    const layout = new LayoutWriter(folder)
    const image = layout.image(['api'])
    layout.add(image, 'a')
    layout.add(image, 'b')
    expect((await read(folder)).descriptor.digest).toBe(image.digest)
  })

  test('of several images needs the name of one of them, and says which there are', async () => {
    const layout = new LayoutWriter(folder)
    const none = { message: `The layout ${folder} holds no image named 'api'.`, remedy: 'It holds: none.' }
    await expect(read(folder, 'api')).rejects.toMatchObject(none)
    layout.add(layout.image(['api']), 'api')
    layout.add(layout.image(['worker']))
    await expect(read(folder)).rejects.toMatchObject({
      message: `The layout ${folder} holds several images: api, (without a name).`,
      remedy: `Say which one after the path: oci:${folder}:<name>.`,
    })
    layout.add(layout.image(['another']), 'api')
    await expect(read(folder, 'api')).rejects.toMatchObject({
      message: `The layout ${folder} holds several images named 'api'.`,
      remedy: 'It holds: api, (without a name), api.',
    })
  })

  test('says what an image is in its index, in the image or in both', async () => {
    const layout = new LayoutWriter(folder)
    const [old, plain] = [layout.image(['old']), layout.image(['plain'])]
    layout.add({ ...old, mediaType: '' }, 'old')
    // The format does not ask for the type in the manifest.
    const { mediaType, ...rest } = JSON.parse(readFileSync(join(folder, 'blobs/sha256', plain.digest.slice(7)), 'utf8'))
    layout.add(layout.blob(mediaType, Buffer.from(JSON.stringify(rest))), 'plain')
    expect((await read(folder, 'old')).descriptor).toMatchObject({ digest: old.digest, mediaType })
    expect((await read(folder, 'plain')).descriptor.mediaType).toBe(mediaType)
  })

  test('leaves out those layers alone that may not be distributed and have an address', async () => {
    const layout = new LayoutWriter(folder)
    const foreign = 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip'
    const usual = 'application/vnd.oci.image.layer.v1.tar+gzip'
    const urls = ['https://example.com/layer']
    const config = layout.blob('application/vnd.oci.image.config.v1+json', Buffer.from('{}'))
    const kept = [layout.blob(foreign, Buffer.from('here')), { ...layout.blob(usual, Buffer.from('usual')), urls }]
    // Nobody has to have its bytes here.
    const away = { mediaType: foreign, digest: digest('away'), size: 4, urls }
    const mediaType = 'application/vnd.oci.image.manifest.v1+json'
    const content = Buffer.from(JSON.stringify({ mediaType, config, layers: [...kept, away] }))
    layout.add(layout.blob(mediaType, content))
    const { blobs } = await read(folder)
    expect(blobs.map(({ descriptor }) => descriptor)).toEqual([config, ...kept])
  })

  testWith({ tar: ['--version'] }, 'reads archives with long names, as GNU tar and pax write them', async () => {
    const layout = new LayoutWriter(join(folder, 'layout'))
    const image = layout.add(layout.image(['api']))
    writeFileSync(join(layout.folder, 'x'.repeat(180)), 'not ours')
    for (const format of ['gnu', 'pax', 'posix']) {
      const path = join(folder, `${format}.tar`)
      const made = spawnSync('tar', ['-c', `--format=${format}`, '-f', path, '-C', layout.folder, '.'])
      if (made.status !== 0) throw new Error(String(made.stderr))
      expect((await read(path)).descriptor.digest).toBe(image.digest)
    }
  })

  test.each<[string, (layout: LayoutWriter) => void, string]>([
    ['has a layer missing', (layout) => rmSync(blobPath(layout, gzipSync('api'))), 'is missing'],
    ['has a layer cut short', (layout) => truncateSync(blobPath(layout, gzipSync('api')), 3), 'has 3 bytes, not'],
    [
      'has a manifest that was changed',
      (layout) => {
        const image = layout.image(['other'])
        writeFileSync(join(layout.folder, 'blobs/sha256', image.digest.slice(7)), '{}')
        layout.add(image, 'api')
      },
      'does not have the digest that its name says',
    ],
    [
      'leads out of itself',
      (layout) => layout.add({ mediaType: 'x', digest: 'sha256:../../secret', size: 1 }, 'api'),
      "'sha256:../../secret' is no digest",
    ],
    ['has an index that is no JSON', (layout) => writeFileSync(join(layout.folder, 'index.json'), '{'), 'is not JSON'],
    [
      'has an index without a list',
      (layout) => writeFileSync(join(layout.folder, 'index.json'), '{"manifests": {}}'),
      'does not name its parts',
    ],
    ['has null for an index', (layout) => writeFileSync(join(layout.folder, 'index.json'), 'null'), 'holds no image'],
    [
      'has a manifest without a configuration',
      (layout) => {
        const mediaType = 'application/vnd.oci.image.manifest.v1+json'
        layout.add(layout.blob(mediaType, Buffer.from(JSON.stringify({ mediaType, layers: [] }))), 'api')
        const path = join(layout.folder, 'index.json')
        const { manifests } = JSON.parse(readFileSync(path, 'utf8'))
        writeFileSync(path, JSON.stringify({ manifests: manifests.slice(-1) }))
      },
      'does not name its parts',
    ],
  ])('is refused when it %s', async (_, damage, message) => {
    const layout = new LayoutWriter(folder)
    if (!/changed|leads/.test(message) && !message.includes('digest')) layout.add(layout.image(['api']), 'api')
    damage(layout)
    await expect(read(folder, 'api')).rejects.toThrow(message)
  })

  test('is refused when it holds no such image, something that is no image, or is none', async () => {
    const layout = new LayoutWriter(folder)
    layout.add(layout.image(['api']), 'api')
    await expect(read(folder, 'worker')).rejects.toThrow("holds no image named 'worker'")
    layout.add(layout.blob('application/x', Buffer.from('{}')), 'strange')
    await expect(read(folder, 'strange')).rejects.toThrow("of the type 'application/x', which is no image")
    await expect(read(tmpdir())).rejects.toThrow('is not an OCI image layout')
    rmSync(join(folder, 'oci-layout'))
    await expect(read(folder, 'api')).rejects.toThrow('is not an OCI image layout')
    await expect(read(join(folder, 'nowhere'))).rejects.toThrow('There is no image at')
    writeFileSync(join(folder, 'x.tar.gz'), gzipSync(Buffer.alloc(2048)))
    await expect(read(join(folder, 'x.tar.gz'))).rejects.toThrow('is neither a folder nor an uncompressed tar archive')
  })
})

function blobPath(layout: LayoutWriter, content: Buffer): string {
  return join(layout.folder, 'blobs', 'sha256', createHash('sha256').update(content).digest('hex'))
}

describe('a compressed layer', () => {
  const sizes = [0, 1, 4 * 1024 * 1024, 4 * 1024 * 1024 + 1, 9_000_000]

  function sample(size: number): { layer: Buffer; pieces: Buffer[] } {
    const layer = Buffer.alloc(size, Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 251)))
    const count = Math.ceil(size / 70_000)
    return { layer, pieces: Array.from({ length: count }, (_, at) => layer.subarray(at * 70_000, (at + 1) * 70_000)) }
  }

  const formats = { gzip: gunzipSync, zstd: zstdDecompressSync } as const
  const cases = sizes.flatMap((size) => [[size, 'gzip'] as const, [size, 'zstd'] as const])

  test.each(cases)('of %d bytes is %s of the same bytes', async (size, compression) => {
    const { layer, pieces } = sample(size)
    const { done } = await new LayerCompressor(compression).read(Readable.from(pieces), join(folder, 'layer'))
    const blob = await done
    const packed = await buffer(blob.open(0))
    expect([digest(packed), packed.length]).toEqual([blob.descriptor.digest, blob.descriptor.size])
    expect(formats[compression](packed).equals(layer)).toBe(true)
    expect(blob.descriptor.mediaType).toBe(`application/vnd.oci.image.layer.v1.tar+${compression}`)
  })

  testWith({ gzip: ['--version'] }, 'of every size is what gzip unpacks', async () => {
    for (const [at, size] of sizes.entries()) {
      const { layer, pieces } = sample(size)
      const { done } = await new LayerCompressor('gzip').read(Readable.from(pieces), join(folder, `layer-${at}`))
      const packed = await buffer((await done).open(0))
      expect(spawnSync('gzip', ['-dc'], { input: packed, maxBuffer: 2e7 }).stdout.equals(layer)).toBe(true)
    }
  })

  test('is done in its own time: others are read meanwhile, and each has its own bytes', async () => {
    const layers = Array.from({ length: 12 }, (_, at) => Buffer.alloc(at * 1_500_000, `layer ${at}`))
    const compressor = new LayerCompressor('gzip')
    const reads = []
    for (const [at, layer] of layers.entries()) {
      reads.push(await compressor.read(Readable.from([layer]), join(folder, `layer${at}`)))
    }
    const done = await Promise.all(reads.map((read) => read.done))
    const unpacked = await Promise.all(done.map(async (blob) => gunzipSync(await buffer(blob.open(0)))))
    expect(unpacked.map(digest)).toEqual(layers.map(digest))
  })
})

describe('what docker save writes', () => {
  const layers = ['shared layer', 'own layer'].map((text) => Buffer.from(text))
  const config = Buffer.from(
    JSON.stringify({ os: 'linux', rootfs: { diff_ids: layers.map((layer) => digest(layer)) } }),
  )

  async function save(files: Record<string, string | Buffer>, links: Record<string, string> = {}): Promise<string> {
    const root = join(folder, 'save')
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(root, name, '..'), { recursive: true })
      writeFileSync(join(root, name), content)
    }
    for (const [name, target] of Object.entries(links)) {
      mkdirSync(join(root, name, '..'), { recursive: true })
      symlinkSync(target, join(root, name))
    }
    const path = join(folder, 'save.tar')
    await create({ file: path, cwd: root }, ['.'])
    return path
  }

  /** In pieces that end anywhere, as they come from a process. */
  async function readSaved(path: string): Promise<SavedImages> {
    return await readSavedImages(createReadStream(path, { highWaterMark: 777 }), folder, 'gzip')
  }

  test.each<[string, () => Promise<string>]>([
    [
      'an Engine up to 24, one layer as a link',
      () =>
        save(
          {
            [`${digest(config).slice(7)}.json`]: config,
            'aa/layer.tar': layers[0] ?? '',
            'bb/layer.tar': layers[1] ?? '',
            'manifest.json': JSON.stringify([
              { Config: `${digest(config).slice(7)}.json`, RepoTags: null, Layers: ['cc/layer.tar', 'bb/layer.tar'] },
            ]),
          },
          { 'cc/layer.tar': '../aa/layer.tar' },
        ),
    ],
    [
      'an Engine from 25 on, which is a layout too',
      () => {
        const paths = [config, ...layers].map((content) => `blobs/sha256/${digest(content).slice(7)}`)
        return save({
          'oci-layout': '{"imageLayoutVersion":"1.0.0"}',
          'index.json': '{"schemaVersion":2,"manifests":[]}',
          ...Object.fromEntries([config, ...layers].map((content, at) => [paths[at], content])),
          'manifest.json': JSON.stringify([{ Config: paths[0], RepoTags: null, Layers: paths.slice(1) }]),
        })
      },
    ],
  ])('by %s becomes an OCI image', async (_, write) => {
    const manifest = await (await readSaved(await write())).image(digest(config))
    const content = JSON.parse(Buffer.from(manifest.bytes).toString()) as {
      config: { digest: string }
      layers: object[]
    }
    expect(content.config.digest).toBe(digest(config))
    expect(content.layers).toHaveLength(2)
    const [, ...blobs] = manifest.blobs
    const unpacked = await Promise.all(blobs.map(async (blob) => gunzipSync(await buffer(blob.open(0)))))
    expect(unpacked).toEqual(layers)
  })

  test('by an Engine that keeps images in containerd is a layout', async () => {
    const layout = new LayoutWriter(join(folder, 'save'))
    const image = layout.add(layout.image(['api']), 'api')
    const files = await openImageFiles(await save({ 'manifest.json': '[]' }))
    expect((await readLayoutByDigest(files, image.digest))?.descriptor.digest).toBe(image.digest)
    expect(await readLayoutByDigest(files, digest('another'))).toBeUndefined()
  })

  test('by such an Engine that pulled one platform of several is that image; with all of them it is the index', async () => {
    const layout = new LayoutWriter(join(folder, 'save'))
    const images = [layout.image(['a'], 'amd64'), layout.image(['b'], 'arm64')]
    const index = layout.add(layout.index(images))
    const whole = await openImageFiles(await save({ 'manifest.json': '[]' }))
    expect((await readLayoutByDigest(whole, index.digest))?.children).toHaveLength(2)
    rmSync(join(layout.folder, 'blobs/sha256', (images[1]?.digest ?? '').slice(7)))
    rmSync(join(folder, 'save.tar'))
    const part = await openImageFiles(await save({ 'manifest.json': '[]' }))
    expect((await readLayoutByDigest(part, index.digest))?.descriptor.digest).toBe(images[0]?.digest)
  })

  test('by such an Engine of one platform that is all there is remains the index', async () => {
    const layout = new LayoutWriter(join(folder, 'save'))
    const index = layout.add(layout.index([layout.image(['a'], 'amd64')]))
    const files = await openImageFiles(await save({ 'manifest.json': '[]' }))
    expect((await readLayoutByDigest(files, index.digest))?.descriptor.digest).toBe(index.digest)
  })

  test.each<[string, number]>([
    ['none', 0],
    ['two', 2],
  ])('by such an Engine that has %s of three platforms is no image', async (_, present) => {
    const layout = new LayoutWriter(join(folder, 'save'))
    const images = ['amd64', 'arm64', 's390x'].map((architecture) => layout.image([architecture], architecture))
    const index = layout.add(layout.index(images))
    for (const { digest } of images.slice(present)) rmSync(join(layout.folder, 'blobs/sha256', digest.slice(7)))
    const files = await openImageFiles(await save({ 'manifest.json': '[]' }))
    await expect(readLayoutByDigest(files, index.digest)).rejects.toThrow('is missing')
  })

  const whole = {
    [`${digest(config).slice(7)}.json`]: config,
    'a/layer.tar': Buffer.alloc(5 * 1024 * 1024, 'something else'),
    'b/layer.tar': layers[1] ?? '',
    'manifest.json': JSON.stringify([
      { Config: `${digest(config).slice(7)}.json`, Layers: ['a/layer.tar', 'b/layer.tar'] },
    ]),
  }

  test('without an image that is asked for says so', async () => {
    const saved = await readSaved(await save(whole))
    await expect(saved.image(`sha256:${'0'.repeat(64)}`)).rejects.toThrow('docker save did not write the image')
  })

  test('without layers is an image without layers, be they null', async () => {
    const bare = Buffer.from('{"os":"linux","rootfs":{"type":"layers","diff_ids":null}}')
    const manifest = [{ Config: `${digest(bare).slice(7)}.json`, RepoTags: null, Layers: null }]
    const files = { [`${digest(bare).slice(7)}.json`]: bare, 'manifest.json': JSON.stringify(manifest) }
    const saved = await readSaved(await save(files))
    expect((await saved.image(digest(bare))).blobs).toHaveLength(1)
  })

  test.each(['{}', 'null', '[null]'])('with %s for a manifest has no image', async (content) => {
    const saved = await readSaved(await save({ ...whole, 'manifest.json': content }))
    await expect(saved.image(digest(config))).rejects.toThrow('docker save did not write the image')
  })

  test('and breaks off has no image, even where the manifest came first', async () => {
    const path = join(folder, 'first.tar')
    await save(whole)
    const order = ['manifest.json', `${digest(config).slice(7)}.json`, 'b/layer.tar', 'a/layer.tar']
    await create({ file: path, cwd: join(folder, 'save') }, order)
    truncateSync(path, 3_000_000)
    await expect((await readSaved(path)).image(digest(config))).rejects.toThrow('as a whole')
  })

  test('and breaks off has no image; where it cannot be kept, reading ends with the reason', async () => {
    const path = await save(whole)
    truncateSync(path, 2_000_000)
    await expect((await readSaved(path)).image(digest(config))).rejects.toThrow('docker save did not write')
    for (const name of readdirSync(folder).filter((file) => file.startsWith('layer-'))) rmSync(join(folder, name))
    const cancelled = createReadStream(await save(whole), { highWaterMark: 70_000 })
    let chunks = 0
    cancelled.on('data', () => {
      chunks += 1
      if (chunks === 30) cancelled.destroy(new Error('cancelled'))
    })
    await expect(readSavedImages(cancelled, mkdtempSync(join(folder, 'x-')), 'gzip')).rejects.toThrow('cancelled')
    const archive = createReadStream(await save(whole))
    await expect(readSavedImages(archive, join(folder, 'nowhere'), 'gzip')).rejects.toThrow('ENOENT')
    expect(archive.destroyed).toBe(true)
  })
})

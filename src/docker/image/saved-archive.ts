import { once } from 'node:events'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Parser, type ReadEntry } from 'tar'
import { raise } from '../../errors.ts'
import { type Compression, LayerCompressor } from './compress.ts'
import { archiveName, linkTarget, resolveLinks } from './files.ts'
import { type Blob, digestOf, type Image, type ImageManifest, mediaTypes } from './manifest.ts'
import { notSaved, type SavedImages } from './saved.ts'

/**
 * An image in an archive of `docker save`, if the Engine keeps layers unpacked: a tar archive with a `manifest.json`
 * that names each image's configuration and layers. The archive has it after most of them.
 *
 * Format: https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 */
interface ArchiveImage {
  Config: string
  Layers: string[] | null
}

/** Bytes. Registries accept no larger manifest, and configurations are smaller: a larger file is a layer. */
const largestText = 4 * 1024 * 1024

/**
 * Reads a saved archive as a stream and compresses its layers into a folder. A layer that several images share is in
 * the archive once, so it is compressed once.
 *
 * `folder`: private, for the compressed layers.
 */
export async function readSavedImages(
  archive: Readable,
  folder: string,
  compression: Compression,
): Promise<SavedImages> {
  const saved = new Archive(folder, compression)
  let reading = Promise.resolve()
  const parser = new Parser({
    onwarn: (code) => {
      if (code === 'TAR_BAD_ARCHIVE') saved.isWhole = false
    },
    onReadEntry: (entry) => {
      // One entry after the other: the parser waits until an entry is read, and `docker save` waits for the parser.
      reading = reading
        .then(() => saved.read(entry))
        .catch((error: Error) => {
          archive.destroy(error)
          entry.resume()
          throw error
        })
      reading.catch(() => {})
    },
  })
  try {
    for await (const chunk of archive) if (!parser.write(chunk as Buffer)) await once(parser, 'drain')
  } finally {
    // Also ends an entry that is cut short.
    parser.end()
    await reading.finally(() => saved.settled())
  }
  await saved.end()
  return saved
}

class Archive implements SavedImages {
  readonly #folder: string
  readonly #compressor: LayerCompressor
  /** Manifests and configurations by path in the archive. */
  readonly #texts = new Map<string, Buffer>()
  readonly #layers = new Map<string, Promise<Blob>>()
  #count = 0
  readonly #links = new Map<string, string>()
  /** False if the archive ends too early. Then the exit code of `docker save` usually says why. */
  isWhole = true

  constructor(folder: string, compression: Compression) {
    this.#folder = folder
    this.#compressor = new LayerCompressor(compression)
  }

  async read(entry: ReadEntry): Promise<void> {
    const name = archiveName(entry.path)
    const link = linkTarget(name, entry)
    if (link !== undefined) this.#links.set(name, link)
    if (entry.type !== 'File' && entry.type !== 'OldFile') return void entry.resume()
    if (entry.size > largestText) return await this.#readLayer(name, entry)
    const bytes = await entry.concat()
    if (isJson(bytes)) this.#texts.set(name, bytes)
    else await this.#readLayer(name, Readable.from([bytes]))
  }

  async #readLayer(name: string, content: AsyncIterable<Buffer>): Promise<void> {
    this.#count += 1
    const reading = this.#compressor.read(content, join(this.#folder, `layer-${this.#count}.tar`))
    const layer = reading.then(({ done }) => done)
    layer.catch(() => {})
    this.#layers.set(name, layer)
    await reading
  }

  /** Waits until nothing is being written any more. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#layers.values())
  }

  /** Waits until everything is read and written. */
  async end(): Promise<void> {
    await Promise.all(this.#layers.values())
    resolveLinks(this.#layers, this.#links)
  }

  /** The image whose configuration has this digest. */
  async image(id: string): Promise<Image> {
    const images: unknown = JSON.parse((this.#texts.get('manifest.json') ?? '[]').toString())
    const hex = id.replace('sha256:', '')
    const configs = [`${hex}.json`, `blobs/sha256/${hex}`]
    const found = Array.isArray(images) && (images as ArchiveImage[]).find((image) => configs.includes(image?.Config))
    const config = found && this.#texts.get(found.Config)
    if (!this.isWhole || !found || !config) throw notSaved(id)
    // Go writes null for an empty list.
    const layers = await Promise.all((found.Layers ?? []).map((path) => this.#layers.get(path) ?? raise(notSaved(id))))
    return imageOf(config, layers)
  }
}

function isJson(bytes: Buffer): boolean {
  // Most are layers, and parsing one as JSON takes as long as compressing it.
  if (!['{', '['].includes(String.fromCharCode(bytes[0] ?? 0))) return false
  try {
    JSON.parse(bytes.toString())
    return true
  } catch {
    return false
  }
}

function imageOf(config: Buffer, layers: Blob[]): Image {
  const configBlob: Blob = {
    descriptor: { mediaType: mediaTypes.ociConfig, digest: digestOf(config), size: config.length },
    open: (start) => Readable.from([config.subarray(start)]),
  }
  const content: ImageManifest & { schemaVersion: 2 } = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: configBlob.descriptor,
    layers: layers.map(({ descriptor }) => descriptor),
  }
  const bytes = Buffer.from(JSON.stringify(content))
  return {
    descriptor: { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), size: bytes.length },
    bytes,
    blobs: [configBlob, ...layers],
    children: [],
  }
}

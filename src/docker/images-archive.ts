import { once } from 'node:events'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Parser, type ReadEntry } from 'tar'
import { UserError } from '../errors.ts'
import { type Blob, digestOf, type ImageManifest, type Manifest, mediaTypes } from './images.ts'
import { type Compression, LayerCompressor } from './images-compress.ts'
import { archiveName, linkTarget, resolveLinks } from './images-files.ts'

/**
 * What `docker save` writes where the Engine keeps layers unpacked: a tar archive with a `manifest.json` that names each
 * image's configuration and layers. It comes after most of them.
 *
 * Format: https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 */
interface ArchiveImage {
  Config: string
  Layers: string[]
}

/** Bytes. A registry takes no larger manifest, and configurations are smaller still; what is larger is a layer. */
const largestText = 4 * 1024 * 1024

/** Images out of the Docker Engine, as they can be pushed. */
export interface SavedImages {
  /**
   * The image with this id.
   *
   * @throws UserError when it was not saved.
   */
  image(id: string): Promise<Manifest>
}

/**
 * Reads a saved archive while it comes, and compresses its layers into a folder. What images share is in the archive
 * once, so it is compressed once.
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
    onReadEntry: (entry) => {
      // In turn: the parser waits for an entry that is not read, and what writes the archive waits for the parser.
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
    // An entry that is cut short ends, too.
    parser.end()
    await reading.finally(() => saved.end())
  }
  return saved
}

class Archive implements SavedImages {
  readonly #folder: string
  readonly #compressor: LayerCompressor
  /** By their path in the archive. */
  readonly #texts = new Map<string, Buffer>()
  readonly #layers = new Map<string, Promise<Blob>>()
  readonly #links = new Map<string, string>()

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
    const reading = this.#compressor.read(content, join(this.#folder, `layer-${this.#layers.size}.tar`))
    const layer = reading.then(({ done }) => done)
    layer.catch(() => {})
    this.#layers.set(name, layer)
    await reading
  }

  /** Nothing more is read. Ends when nothing more is written either. */
  async end(): Promise<void> {
    resolveLinks(this.#layers, this.#links)
    await Promise.allSettled(this.#layers.values())
  }

  /** Here an id is the digest of the image's configuration. */
  async image(id: string): Promise<Manifest> {
    const images = JSON.parse((this.#texts.get('manifest.json') ?? '[]').toString()) as ArchiveImage[]
    const hex = id.replace('sha256:', '')
    const found = images.find(({ Config: config }) => config === `${hex}.json` || config === `blobs/sha256/${hex}`)
    const config = found && this.#texts.get(found.Config)
    if (!found || !config) throw notSaved(id)
    const layers = await Promise.all(found.Layers.map((path) => this.#layers.get(path)))
    if (layers.includes(undefined)) throw notSaved(id)
    return imageOf(
      config,
      layers.filter((layer) => layer !== undefined),
    )
  }
}

export function notSaved(id: string): UserError {
  return new UserError(`docker save did not write the image ${id}.`, 'Report it with the debug log.')
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString())
    return true
  } catch {
    return false
  }
}

function imageOf(config: Buffer, layers: Blob[]): Manifest {
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

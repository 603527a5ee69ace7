import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import pLimit from 'p-limit'
import { UserError } from '../errors.ts'
import { type Blob, digestOf, type ImageManifest, type Manifest, mediaTypes } from './images.ts'
import { compressLayer } from './images-compress.ts'
import type { ImageFiles } from './images-files.ts'
import { isLayout, readLayoutByDigest } from './oci-layout.ts'

/**
 * What `docker save` writes: a tar archive with a `manifest.json` that names each image's configuration and layers.
 * Engines from 25 on make it an OCI layout at the same time.
 *
 * Format: https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 */
interface ArchiveImage {
  Config: string
  Layers: string[]
}

interface Configuration {
  rootfs?: { diff_ids?: string[] }
}

/** Makes images that can be pushed from a saved archive; layers that images share are compressed once. */
export class SavedImages {
  readonly #files: ImageFiles
  /** Private folder for compressed layers. */
  readonly #folder: string
  readonly #limit = pLimit(availableParallelism())
  readonly #layers = new Map<string, Promise<Blob>>()

  constructor(files: ImageFiles, folder: string) {
    this.#files = files
    this.#folder = folder
  }

  /**
   * The image with this id (the digest of its configuration or, in Engines that store manifests, of its manifest).
   *
   * @throws UserError when the archive does not hold it.
   */
  async image(id: string): Promise<Manifest> {
    const files = this.#files
    const stored = (await isLayout(files)) ? await readLayoutByDigest(files, id) : undefined
    if (stored) return stored
    const images = JSON.parse(((await files.read('manifest.json')) ?? '[]').toString()) as ArchiveImage[]
    const hex = id.replace('sha256:', '')
    const found = images.find(({ Config: config }) => config === `${hex}.json` || config === `blobs/sha256/${hex}`)
    const config = found && (await files.read(found.Config))
    if (!found || !config) {
      throw new UserError(`docker save did not write the image ${id}.`, 'Report it with the debug log.')
    }
    const { rootfs } = JSON.parse(config.toString()) as Configuration
    const layers = await Promise.all(
      found.Layers.map((path, at) => this.#layer(path, rootfs?.diff_ids?.[at] ?? '', found.Config)),
    )
    return imageOf(config, layers)
  }

  #layer(path: string, diffId: string, image: string): Promise<Blob> {
    const known = this.#layers.get(diffId)
    if (known) return known
    const layer = this.#compress(path, diffId, image)
    this.#layers.set(diffId, layer)
    return layer
  }

  async #compress(path: string, diffId: string, image: string): Promise<Blob> {
    // Each layer keeps all cores busy; more at once would only hold more in memory.
    const target = join(this.#folder, `${diffId.replace('sha256:', '')}.tar.gz`)
    const { blob, diffId: found } = await this.#limit(() => compressLayer(this.#files.open(path, 0), target))
    if (found === diffId) return blob
    throw new UserError(
      `The Docker Engine saved a layer of ${image} with other bytes (${found}) than it says (${diffId}).`,
      'Build the image again: the stored layer is damaged.',
    )
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

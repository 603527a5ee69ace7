import type { ImageManifest, Manifest } from './images.ts'
import { isIndex } from './images.ts'
import type { Registry, StoredManifest } from './registry.ts'

/** What a manifest in the registry says about its image. */
export interface StoredImage {
  digest: string
  /** Bytes of its configuration and layers; undefined for an index, whose parts are not asked for. */
  size: number | undefined
  /** Digest of its configuration: the id of the image in the Docker Engine. Undefined for an index. */
  configuration: string | undefined
}

/** Reads digest, size and id from a stored manifest. */
export function describeStored(stored: StoredManifest): StoredImage {
  if (isIndex(stored.mediaType)) return { digest: stored.digest, size: undefined, configuration: undefined }
  const { config, layers } = JSON.parse(Buffer.from(stored.bytes).toString()) as ImageManifest
  const size = config.size + layers.reduce((total, layer) => total + layer.size, 0)
  return { digest: stored.digest, size, configuration: config.digest }
}

/**
 * The image that every one of the tags stands for already, or undefined where one is missing or they differ. One
 * request per tag.
 */
export async function findTagged(
  registry: Registry,
  repository: string,
  tags: readonly string[],
): Promise<StoredImage | undefined> {
  const [first, ...others] = await Promise.all(tags.map((tag) => registry.readManifest(repository, tag)))
  if (!first || others.some((other) => other?.digest !== first.digest)) return undefined
  return describeStored(first)
}

/** A stored manifest as one that can be put under another tag of its repository. */
export function asManifest({ mediaType, digest, bytes }: StoredManifest): Manifest {
  return { descriptor: { mediaType, digest, size: bytes.length }, bytes, blobs: [], children: [] }
}

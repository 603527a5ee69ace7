import { type ImageManifest, isIndex, type Manifest } from '../image/manifest.ts'
import type { Registry } from '../registry/client.ts'

/** An image in the registry, as its manifest describes it. */
export interface StoredImage {
  manifest: Manifest
  digest: string
  /** Bytes of its configuration and layers; undefined for an index, whose manifests are not read. */
  size: number | undefined
  /** Digest of its configuration: the id of the image in the Docker Engine. Undefined for an index. */
  configuration: string | undefined
  /** Digests of its layers; empty for an index. */
  layers: readonly string[]
}

/** The image under each of the tags; undefined for a missing tag. One request per tag. */
export async function readTags(
  registry: Registry,
  repository: string,
  tags: readonly string[],
): Promise<(StoredImage | undefined)[]> {
  const stored = await Promise.all(tags.map((tag) => registry.readManifest(repository, tag)))
  return stored.map((one) => one && describeStored(one))
}

/** What the manifest says of the image. */
export function describeStored(manifest: Manifest): StoredImage {
  const { bytes } = manifest
  const { mediaType, digest } = manifest.descriptor
  if (isIndex(mediaType)) return { manifest, digest, size: undefined, configuration: undefined, layers: [] }
  const { config, layers } = JSON.parse(Buffer.from(bytes).toString()) as Partial<ImageManifest>
  // An index under another media type, a manifest of before 2016, or nonsense.
  if (!config || !Array.isArray(layers) || layers.some((layer) => typeof layer?.size !== 'number'))
    return { manifest, digest, size: undefined, configuration: undefined, layers: [] }
  const size = config.size + layers.reduce((total, layer) => total + layer.size, 0)
  return { manifest, digest, size, configuration: config.digest, layers: layers.map((layer) => layer.digest) }
}

import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

/**
 * Points at content by its digest.
 *
 * Format: https://github.com/opencontainers/image-spec/blob/main/descriptor.md
 */
export interface Descriptor {
  mediaType: string
  digest: string
  /** Bytes. */
  size: number
  /** Where to download a layer that registries may not distribute. */
  urls?: string[]
  annotations?: Record<string, string>
  platform?: { architecture?: string; os?: string; variant?: string }
}

/** A layer or a configuration, with its content. */
export interface Blob {
  descriptor: Descriptor
  /** The bytes from offset `start` on. */
  open(start: number): Readable
}

/** A manifest or an index: its bytes, and the descriptor that names them. */
export interface Manifest {
  descriptor: Descriptor
  bytes: Uint8Array
}

/** A manifest with everything it refers to, ready to be pushed. */
export interface Image extends Manifest {
  /** Configuration and layers; empty for an index. */
  blobs: Blob[]
  /** Manifests of an index; empty for an image. */
  children: Image[]
}

export const mediaTypes = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
} as const

/** The media types of all kinds of image manifests and indexes. */
export const manifestTypes: readonly string[] = [
  mediaTypes.ociIndex,
  mediaTypes.ociManifest,
  mediaTypes.dockerIndex,
  mediaTypes.dockerManifest,
]

export function isIndex(mediaType: string): boolean {
  return mediaType === mediaTypes.ociIndex || mediaType === mediaTypes.dockerIndex
}

/** The digest of bytes, as registries write it. The specification has no other algorithms. */
export function digestOf(bytes: Uint8Array, algorithm: 'sha256' | 'sha512' = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
}

/** Whether the bytes have this digest. */
export function hasDigest(bytes: Uint8Array, digest: string): boolean {
  return digest === digestOf(bytes, digest.startsWith('sha512:') ? 'sha512' : 'sha256')
}

/** The fields of an image's manifest that we read. */
export interface ImageManifest {
  mediaType?: string
  config: Descriptor
  layers: Descriptor[]
  annotations?: Record<string, string>
}

/** The fields of an index that we read. */
export interface ImageIndex {
  mediaType?: string
  manifests: Descriptor[]
}

/** Bytes of all blobs, each counted once. */
export function sizeOf(image: Image): number {
  let total = 0
  for (const blob of blobsOf(image).values()) total += blob.descriptor.size
  return total
}

/** Every blob of the image and its children, by digest. */
export function blobsOf(image: Image): Map<string, Blob> {
  const blobs = new Map(image.blobs.map((blob) => [blob.descriptor.digest, blob]))
  for (const child of image.children) for (const [digest, blob] of blobsOf(child)) blobs.set(digest, blob)
  return blobs
}

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
  /** Where a layer that may not be distributed can be had instead. */
  urls?: string[]
  annotations?: Record<string, string>
  platform?: { architecture?: string; os?: string; variant?: string }
}

/** A layer or a configuration that can be read. */
export interface Blob {
  descriptor: Descriptor
  /** The bytes from offset `start` on. */
  open(start: number): Readable
}

/** A manifest as it is pushed, with everything it points at. */
export interface Manifest {
  descriptor: Descriptor
  bytes: Uint8Array
  /** Configuration and layers; empty for an index. */
  blobs: Blob[]
  /** Manifests of an index; empty for an image. */
  children: Manifest[]
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

/** What a registry is asked for: every form that an image's manifest has. */
export const manifestTypes: readonly string[] = [
  mediaTypes.ociIndex,
  mediaTypes.ociManifest,
  mediaTypes.dockerIndex,
  mediaTypes.dockerManifest,
]

export function isIndex(mediaType: string): boolean {
  return mediaType === mediaTypes.ociIndex || mediaType === mediaTypes.dockerIndex
}

/** The digest of bytes, as registries write it. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Fields of an image's manifest that we read. */
export interface ImageManifest {
  mediaType?: string
  config: Descriptor
  layers: Descriptor[]
  annotations?: Record<string, string>
}

/** Fields of an index that we read. */
export interface ImageIndex {
  mediaType?: string
  manifests: Descriptor[]
}

/** Bytes in all, each blob counted once. */
export function sizeOf(manifest: Manifest): number {
  let total = 0
  for (const blob of blobsOf(manifest).values()) total += blob.descriptor.size
  return total
}

/** Every blob of the manifest and its children, by digest. */
export function blobsOf(manifest: Manifest): Map<string, Blob> {
  const blobs = new Map(manifest.blobs.map((blob) => [blob.descriptor.digest, blob]))
  for (const child of manifest.children) for (const [digest, blob] of blobsOf(child)) blobs.set(digest, blob)
  return blobs
}

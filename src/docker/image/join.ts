import { type Descriptor, digestOf, type Image, mediaTypes } from './manifest.ts'

/** An image for one platform: by itself, or as an index with its attestations. */
interface PlatformImage {
  image: Image
  /** Such as `linux/arm64` or `linux/arm/v7`. */
  platform: string
}

/** One index of images that were built for a platform each, as BuildKit makes it where it builds them together. */
export function indexOfPlatforms(images: readonly PlatformImage[]): Image {
  const children = images.flatMap(({ image, platform }) =>
    image.children.length > 0
      ? image.children
      : [{ ...image, descriptor: { ...image.descriptor, platform: parsePlatform(platform) } }],
  )
  const manifests = children.map(({ descriptor: { mediaType, digest, size, annotations, platform } }) => {
    // What a builder notes about a single image does not belong into an index.
    const reference = Object.entries(annotations ?? {}).filter(([name]) => name.startsWith('vnd.docker.reference.'))
    return {
      ...{ mediaType, digest, size },
      ...(reference.length > 0 ? { annotations: Object.fromEntries(reference) } : {}),
      ...(platform ? { platform } : {}),
    }
  })
  const mediaType = mediaTypes.ociIndex
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests }))
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes, blobs: [], children }
}

function parsePlatform(platform: string): NonNullable<Descriptor['platform']> {
  const [os = '', architecture = '', variant] = platform.split('/')
  return { architecture, os, ...(variant === undefined ? {} : { variant }) }
}

import { excerpt, messageOf, UserError } from '../../errors.ts'
import type { ImageFiles } from './files.ts'
import {
  type Blob,
  type Descriptor,
  hasDigest,
  type Image,
  type ImageIndex,
  type ImageManifest,
  isIndex,
  manifestTypes,
} from './manifest.ts'

/**
 * OCI image layouts, as folders and as archives.
 *
 * Format: https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
const refName = 'org.opencontainers.image.ref.name'
/** The image's full name, which containerd and BuildKit also write. */
const containerdName = 'io.containerd.image.name'

/** Layers that may not be pushed; clients fetch them from their `urls`. */
const foreign = /nondistributable|foreign/

/** Whether the files are an OCI image layout. */
async function isLayout(files: ImageFiles): Promise<boolean> {
  return (await files.size('oci-layout')) !== undefined && (await files.size('index.json')) !== undefined
}

/**
 * One image of a layout with everything it refers to. Every manifest is checked against its digest, every blob
 * against its size; the registry checks the blobs' digests.
 *
 * `image`: the image's name in the layout (`org.opencontainers.image.ref.name`). Optional if there is only one image.
 *
 * @throws UserError when the files are no layout, have no such image, or are incomplete.
 */
export async function readLayout(files: ImageFiles, image?: string): Promise<Image> {
  return await readLayoutImage(files, selectImage(files.path, await layoutIndex(files), image))
}

/**
 * The image of a layout with this digest, or undefined if the layout's index does not name it. An Engine that pulled
 * one platform of an image keeps the whole index, but only that platform's content: then the result is that
 * platform's image.
 */
export async function readLayoutByDigest(files: ImageFiles, digest: string): Promise<Image | undefined> {
  const found = (await layoutIndex(files)).find((descriptor) => descriptor.digest === digest)
  if (!found || !isIndex(found.mediaType)) return found && (await readLayoutImage(files, found))
  const index = parsePart<Partial<ImageIndex> | null>(await readVerified(files, found), digest, files.path)
  const manifests = descriptorsOf(index?.manifests, files.path)
  const sizes = await Promise.all(manifests.map((child) => files.size(blobPath(files, child))))
  const present = manifests.filter((_, at) => sizes[at] !== undefined)
  const [only, ...others] = present.filter(({ platform }) => platform?.os !== 'unknown')
  const isPartial = present.length < manifests.length && only !== undefined && others.length === 0
  return await readLayoutImage(files, isPartial ? only : found)
}

async function layoutIndex(files: ImageFiles): Promise<Descriptor[]> {
  const text = await files.read('index.json')
  if (!(await isLayout(files)) || !text) {
    throw new UserError(
      `${files.path} is not an OCI image layout: it has no oci-layout and index.json.`,
      "Write one with 'docker buildx build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.",
    )
  }
  return descriptorsOf(parsePart<Partial<ImageIndex> | null>(text, 'index.json', files.path)?.manifests, files.path)
}

function selectImage(path: string, descriptors: Descriptor[], image: string | undefined): Descriptor {
  const names = descriptors.map((descriptor) => descriptor.annotations?.[refName])
  const found = descriptors.filter(({ annotations }) =>
    image === undefined ? true : annotations?.[refName] === image || annotations?.[containerdName] === image,
  )
  const [first, second] = found
  if (first && (!second || found.every(({ digest }) => digest === first.digest))) return first
  const listed = excerpt(names.map((name) => name ?? '(without a name)').join(', ')) || 'none'
  if (image === undefined && first) {
    throw new UserError(
      `The layout ${path} holds several images: ${listed}.`,
      `Say which one after the path: oci:${path}:<name>.`,
    )
  }
  throw new UserError(
    `The layout ${path} holds ${first ? 'several images' : 'no image'} named '${image ?? ''}'.`,
    `It holds: ${listed}.`,
  )
}

/** The image of a layout that a descriptor refers to. */
export async function readLayoutImage(files: ImageFiles, descriptor: Descriptor): Promise<Image> {
  const bytes = await readVerified(files, descriptor)
  const parsed = parsePart<Partial<ImageManifest & ImageIndex> | null>(bytes, descriptor.digest, files.path)
  const mediaType = descriptor.mediaType || parsed?.mediaType || ''
  if (!manifestTypes.includes(mediaType)) {
    throw new UserError(
      `${descriptor.digest} in ${files.path} is of the type '${excerpt(mediaType, 100)}', which is no image.`,
      'Push images and indexes of the OCI or Docker (schema 2) formats.',
    )
  }
  const manifest = { descriptor: { ...descriptor, mediaType }, bytes }
  if (isIndex(mediaType)) {
    const manifests = descriptorsOf(parsed?.manifests, files.path)
    const children = await Promise.all(manifests.map((child) => readLayoutImage(files, child)))
    return { ...manifest, blobs: [], children }
  }
  const parts = [...descriptorsOf([parsed?.config], files.path), ...descriptorsOf(parsed?.layers, files.path)]
  const pushed = parts.filter(({ mediaType, urls }) => !(foreign.test(mediaType) && urls))
  return { ...manifest, blobs: await Promise.all(pushed.map((part) => blobOf(files, part))), children: [] }
}

/** Checks that a value is a list of descriptors. Go writes null for an empty list. */
function descriptorsOf(list: unknown, path: string): Descriptor[] {
  const found: unknown = list ?? []
  const isDescriptor = (one: unknown) =>
    typeof one === 'object' && one !== null && 'digest' in one && typeof one.digest === 'string'
  if (!Array.isArray(found) || !found.every(isDescriptor)) throw incomplete(path, 'a manifest does not name its parts')
  return found as Descriptor[]
}

async function blobOf(files: ImageFiles, descriptor: Descriptor): Promise<Blob> {
  const name = blobPath(files, descriptor)
  const size = await files.size(name)
  if (size !== descriptor.size) {
    throw incomplete(
      files.path,
      `${name} ${size === undefined ? 'is missing' : `has ${size} bytes, not ${descriptor.size}`}`,
    )
  }
  return { descriptor, open: (start) => files.open(name, start) }
}

async function readVerified(files: ImageFiles, descriptor: Descriptor): Promise<Uint8Array> {
  const name = blobPath(files, descriptor)
  const bytes = await files.read(name)
  if (!bytes) throw incomplete(files.path, `${name} is missing`)
  if (!hasDigest(bytes, descriptor.digest)) {
    throw incomplete(files.path, `${name} does not have the digest that its name says`)
  }
  return bytes
}

/** `blobs/<algorithm>/<hex>`. The pattern refuses digests that would lead to another folder. */
function blobPath(files: ImageFiles, { digest }: Descriptor): string {
  const isDigest = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(digest)
  if (!isDigest) throw incomplete(files.path, `'${excerpt(digest, 100)}' is no digest`)
  return `blobs/${digest.replace(':', '/')}`
}

function parsePart<T>(bytes: Uint8Array, name: string, path: string): T {
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as T
  } catch (cause) {
    throw incomplete(path, `${name} is not JSON: ${messageOf(cause)}`)
  }
}

function incomplete(path: string, why: string): UserError {
  return new UserError(`The layout ${path} is damaged: ${why}.`, 'Write it again; a copy may have been cut short.')
}

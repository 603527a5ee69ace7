import pLimit from 'p-limit'
import { UserError } from '../../errors.ts'
import { type Blob, blobsOf, type Manifest } from '../image/manifest.ts'
import type { Registry } from './client.ts'
import { RegistryError } from './refusal.ts'
import { uploadBlob } from './upload.ts'

/** What goes where. */
export interface PushJob {
  repository: string
  tags: readonly string[]
  manifest: Manifest
  /** That none of the tags stands for this image has been looked up already. */
  isNew?: boolean
}

/** Bytes by the way they took, kept up to date while the push runs. */
export interface PushProgress {
  sent: number
  mounted: number
  existing: number
}

/** `unchanged`: every tag was there with this digest, nothing was written. */
export type PushOutcome = 'pushed' | 'unchanged'

export interface Pusher {
  /** Tells of an image that is in the registry already: what it has can be mounted from its repository. */
  know(repository: string, digests: readonly string[]): void
  push(job: PushJob, progress: PushProgress): Promise<PushOutcome>
}

export interface PusherOptions {
  /** Most layers that are looked for or sent at once. */
  concurrency: number
  /** Creates a missing repository; without it one is an error. */
  createRepository?: ((repository: string) => Promise<void>) | undefined
}

/** Who sends a blob first, and whether its image is complete in the registry by now. */
interface Owner {
  repository: string
  complete: Promise<boolean>
}

/**
 * Pushes images to one registry, any number at once. A blob that several images share is sent with the first of them;
 * the others wait until that image's manifest is there and mount it: Amazon ECR mounts only what a manifest in the
 * other repository refers to. An image waits only for images that were handed over before it, so no two wait for
 * each other.
 */
export function createPusher(registry: Registry, options: PusherOptions): Pusher {
  const limit = pLimit(options.concurrency)
  const owners = new Map<string, Owner>()
  const context: Context = { registry, owners, limited: (work) => limit(work) }
  return {
    know: (repository, digests) => claim(owners, repository, digests, Promise.resolve(true)),
    push: async (job, progress) => {
      const { promise: complete, resolve } = Promise.withResolvers<boolean>()
      claim(owners, job.repository, blobsOf(job.manifest).keys(), complete)
      let succeeded = false
      try {
        const outcome = await pushWithRepository(context, job, progress, options.createRepository)
        succeeded = true
        return outcome
      } finally {
        resolve(succeeded)
      }
    },
  }
}

interface Context {
  registry: Registry
  owners: Map<string, Owner>
  limited: <T>(work: () => Promise<T>) => Promise<T>
}

/** Must not wait for anything: whoever comes first owns a blob. */
function claim(
  owners: Map<string, Owner>,
  repository: string,
  digests: Iterable<string>,
  complete: Promise<boolean>,
): void {
  for (const digest of digests) if (!owners.has(digest)) owners.set(digest, { repository, complete })
}

async function pushWithRepository(
  context: Context,
  job: PushJob,
  progress: PushProgress,
  createRepository: PusherOptions['createRepository'],
): Promise<PushOutcome> {
  try {
    return await pushImage(context, job, progress)
  } catch (error) {
    if (!createRepository || !(error instanceof RegistryError) || error.kind !== 'no-repository') throw error
    await createRepository(job.repository)
    return await pushImage(context, job, progress)
  }
}

async function pushImage(context: Context, job: PushJob, progress: PushProgress): Promise<PushOutcome> {
  const { registry } = context
  const { repository, tags, manifest } = job
  const { digest } = manifest.descriptor
  const found = job.isNew ? [] : await Promise.all(tags.map((tag) => registry.findManifest(repository, tag)))
  const missing = tags.filter((_, at) => found[at]?.digest !== digest)
  if (missing.length === tags.length) await pushContent(context, job, progress)
  else for (const blob of blobsOf(manifest).values()) progress.existing += blob.descriptor.size
  for (const tag of missing) await tagImage(registry, repository, tag, manifest)
  return missing.length === 0 ? 'unchanged' : 'pushed'
}

/** Everything but the image's own manifest. */
async function pushContent(context: Context, job: PushJob, progress: PushProgress): Promise<void> {
  const blobs = [...blobsOf(job.manifest).values()]
  let failed = false
  const results = await Promise.allSettled(
    blobs.map(async (blob) => {
      try {
        await pushBlob(context, job.repository, blob, progress, () => failed)
      } catch (error) {
        failed = true
        throw error
      }
    }),
  )
  // Only when all have ended: their files are removed after this.
  for (const result of results) if (result.status === 'rejected') throw result.reason
  for (const child of job.manifest.children) await pushChild(context.registry, job.repository, child)
}

async function pushChild(registry: Registry, repository: string, manifest: Manifest): Promise<void> {
  for (const child of manifest.children) await pushChild(registry, repository, child)
  await registry.writeManifest(repository, manifest.descriptor.digest, stored(manifest))
}

async function pushBlob(
  context: Context,
  repository: string,
  blob: Blob,
  progress: PushProgress,
  givenUp: () => boolean,
): Promise<void> {
  const { registry, owners, limited } = context
  const { digest, size } = blob.descriptor
  const owner = owners.get(digest)
  const ours = owner === undefined || owner.repository === repository
  const exists = await limited(async () => givenUp() || (await registry.hasBlob(repository, digest)))
  if (exists) {
    progress.existing += size
    return
  }
  const mountFrom = !ours && (await owner.complete) ? owner.repository : undefined
  await limited(async () => {
    if (givenUp()) return
    let counted = 0
    const count = (sent: number) => {
      progress.sent += sent - counted
      counted = sent
    }
    const outcome = await uploadBlob(registry, repository, blob, { mountFrom, onProgress: count })
    if (outcome === 'sent') return count(size)
    count(0)
    progress.mounted += size
  })
}

function stored(manifest: Manifest) {
  return { mediaType: manifest.descriptor.mediaType, digest: manifest.descriptor.digest, bytes: manifest.bytes }
}

/**
 * Puts an image under a tag. A tag that may not be moved and has this content already is as good as put.
 *
 * @throws UserError when the tag may not be moved and has other content; it names both digests.
 */
export async function tagImage(registry: Registry, repository: string, tag: string, manifest: Manifest): Promise<void> {
  try {
    await registry.writeManifest(repository, tag, stored(manifest))
  } catch (error) {
    if (!(error instanceof RegistryError) || error.kind !== 'immutable-tag') throw error
    const there = await registry.findManifest(repository, tag)
    if (there?.digest === manifest.descriptor.digest) return
    throw new UserError(
      `The tag ${tag} of ${repository} is immutable and stands for ${there?.digest ?? 'another image'}, not for ${manifest.descriptor.digest}, which was built now.`,
      'Push under another tag, set skip-existing: true to keep what is there, or delete the tag in the registry.',
      { cause: error },
    )
  }
}

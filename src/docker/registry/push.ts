import pLimit from 'p-limit'
import { type Blob, blobsOf, type Image } from '../image/manifest.ts'
import type { Registry } from './client.ts'
import { RegistryError } from './refusal.ts'
import { putTags } from './tags.ts'
import { uploadBlob } from './upload.ts'

/** An image, and the repository and tags to push it to. */
interface PushJob {
  repository: string
  tags: readonly string[]
  manifest: Image
  /** Whether the tags were already looked up and none of them names this image. */
  isNew?: boolean
}

/** The progress of a push, updated while it runs. */
interface PushProgress {
  /** Bytes that were sent, mounted, or there already. */
  sent: number
  mounted: number
  existing: number
  /** Tags that were moved to the image or created for it. */
  tagged: string[]
}

/** `unchanged`: every tag already named this image, so nothing was written. */
type PushOutcome = 'pushed' | 'unchanged'

export interface Pusher {
  /** Registers blobs that a repository already has, so that other images can mount them. */
  know(repository: string, digests: readonly string[]): void
  push(job: PushJob, progress: PushProgress): Promise<PushOutcome>
}

interface PusherOptions {
  /** Maximum number of layers that are looked up or sent at once. */
  concurrency: number
  /** Creates a missing repository. If undefined, a missing repository is an error. */
  createRepository?: ((repository: string) => Promise<void>) | undefined
}

/** The repository that gets a blob first. `complete` resolves when its image was pushed (true) or failed (false). */
interface Owner {
  repository: string
  complete: Promise<boolean>
}

/**
 * Pushes images to one registry, any number at once. A blob that several images share is sent once, with the first of
 * them. The others wait until that image is complete and mount the blob from its repository, because Amazon ECR mounts
 * only blobs that a manifest refers to. An image waits only for earlier ones, so there is no deadlock.
 */
export function createPusher(registry: Registry, options: PusherOptions): Pusher {
  const limit = pLimit(options.concurrency)
  const owners = new Map<string, Owner>()
  const session: PushSession = { registry, owners, limited: (work) => limit(work) }
  return {
    know: (repository, digests) => claim(owners, repository, digests, Promise.resolve(true)),
    push: async (job, progress) => {
      const { promise: complete, resolve } = Promise.withResolvers<boolean>()
      claim(owners, job.repository, blobsOf(job.manifest).keys(), complete)
      let succeeded = false
      try {
        const outcome = await pushWithRepository(session, job, progress, options.createRepository)
        succeeded = true
        return outcome
      } finally {
        resolve(succeeded)
      }
    },
  }
}

interface PushSession {
  registry: Registry
  owners: Map<string, Owner>
  limited: <T>(work: () => Promise<T>) => Promise<T>
}

/** Makes the repository the owner of the blobs that have none. Synchronous, so that the first call wins. */
function claim(
  owners: Map<string, Owner>,
  repository: string,
  digests: Iterable<string>,
  complete: Promise<boolean>,
): void {
  for (const digest of digests) if (!owners.has(digest)) owners.set(digest, { repository, complete })
}

async function pushWithRepository(
  session: PushSession,
  job: PushJob,
  progress: PushProgress,
  createRepository: PusherOptions['createRepository'],
): Promise<PushOutcome> {
  try {
    return await pushImage(session, job, progress)
  } catch (error) {
    if (!createRepository || !(error instanceof RegistryError) || error.kind !== 'no-repository') throw error
    await createRepository(job.repository)
    return await pushImage(session, job, progress)
  }
}

async function pushImage(session: PushSession, job: PushJob, progress: PushProgress): Promise<PushOutcome> {
  const { registry } = session
  const { repository, tags, manifest } = job
  const { digest } = manifest.descriptor
  const found = job.isNew ? [] : await Promise.all(tags.map((tag) => registry.findManifest(repository, tag)))
  const missing = tags.filter((_, at) => found[at]?.digest !== digest)
  if (missing.length === tags.length) await pushContent(session, job, progress)
  else for (const blob of blobsOf(manifest).values()) progress.existing += blob.descriptor.size
  await putTags(registry, { repository, tags: missing, manifest, taken: tags.filter((_, at) => found[at]) }, progress)
  return missing.length === 0 ? 'unchanged' : 'pushed'
}

/** Pushes everything except the image's own manifest. */
async function pushContent(session: PushSession, job: PushJob, progress: PushProgress): Promise<void> {
  const blobs = [...blobsOf(job.manifest).values()]
  let failed = false
  const results = await Promise.allSettled(
    blobs.map(async (blob) => {
      try {
        await pushBlob(session, job.repository, blob, progress, () => failed)
      } catch (error) {
        failed = true
        throw error
      }
    }),
  )
  // Only now, when all have ended and no file is read any more: the caller removes the files.
  for (const result of results) if (result.status === 'rejected') throw result.reason
  for (const child of job.manifest.children) await pushChild(session.registry, job.repository, child)
}

async function pushChild(registry: Registry, repository: string, image: Image): Promise<void> {
  for (const child of image.children) await pushChild(registry, repository, child)
  await registry.writeManifest(repository, image.descriptor.digest, image)
}

async function pushBlob(
  session: PushSession,
  repository: string,
  blob: Blob,
  progress: PushProgress,
  isGivenUp: () => boolean,
): Promise<void> {
  const { registry, owners, limited } = session
  const { digest, size } = blob.descriptor
  const owner = owners.get(digest)
  const ours = owner === undefined || owner.repository === repository
  const exists = await limited(async () => isGivenUp() || (await registry.hasBlob(repository, digest)))
  if (exists) {
    progress.existing += size
    return
  }
  const mountFrom = !ours && (await owner.complete) ? owner.repository : undefined
  await limited(async () => {
    if (isGivenUp()) return
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

import { pipeline, type Readable, Transform } from 'node:stream'
import { TransientError } from '../../net/retry.ts'
import type { Blob } from '../image/manifest.ts'
import type { Registry } from './client.ts'
import { RegistryError } from './refusal.ts'

/** Bytes. A blob up to this size is sent with the request that completes its upload, which saves a request. */
const smallBlob = 4 * 1024 * 1024

/** Seconds that a registry may take to check a large layer before it answers. */
const slowAnswer = 120

/** How a blob got into the repository. */
type UploadOutcome = 'sent' | 'mounted'

interface UploadOptions {
  /** A repository of the same registry that has the blob in a complete image. */
  mountFrom?: string | undefined
  /** Called with the number of bytes sent. It grows, and falls when an upload starts again. */
  onProgress?: (sent: number) => void
}

/**
 * Gets a blob into a repository: mounts it from another one if possible, otherwise sends it. After a transient fault,
 * an upload continues where the registry says it stopped, or starts again if the registry no longer knows it.
 *
 * Protocol: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-blobs
 */
export async function uploadBlob(
  registry: Registry,
  repository: string,
  blob: Blob,
  options: UploadOptions = {},
): Promise<UploadOutcome> {
  const target: Target = { registry, repository, blob, onProgress: options.onProgress ?? (() => {}) }
  const state: State = { upload: undefined, tries: 0, resumes: true }
  return await registry.retry(`Sending a layer to ${repository}`, () => attempt(target, state, options.mountFrom))
}

/** What the next attempt needs to know of the last one. */
interface State {
  upload: Upload | undefined
  tries: number
  /** Whether it is worth asking the registry how far an upload came. */
  resumes: boolean
}

async function attempt(target: Target, state: State, mountFrom: string | undefined): Promise<UploadOutcome> {
  const { registry, repository, blob } = target
  state.tries += 1
  const resumed = state.upload && state.resumes ? await resume(registry, repository, state.upload) : undefined
  state.upload = resumed
  // The failed request may have completed the upload.
  if (!resumed && state.tries > 1 && (await registry.hasBlobNow(repository, blob.descriptor.digest))) return 'sent'
  state.upload ??= await start(registry, repository, blob, mountFrom)
  if (!state.upload) return 'mounted'
  try {
    await complete(target, state.upload)
    return 'sent'
  } catch (error) {
    if (!resumed || !(error instanceof RegistryError)) throw error
    // Some registries say that an upload can continue and then keep only its first piece: start again.
    state.resumes = false
    throw new TransientError(error.message, error.remedy, { cause: error })
  }
}

interface Upload {
  location: URL
  /** Number of bytes that the registry has. */
  offset: number
}

interface Target {
  registry: Registry
  repository: string
  blob: Blob
  onProgress: (sent: number) => void
}

/** Starts an upload; undefined if the registry mounted the blob instead. */
async function start(
  registry: Registry,
  repository: string,
  blob: Blob,
  mountFrom: string | undefined,
): Promise<Upload | undefined> {
  const { digest } = blob.descriptor
  const mount = mountFrom ? `?${new URLSearchParams({ mount: digest, from: mountFrom })}` : ''
  const response = await registry.send({
    target: `${repository}/blobs/uploads/${mount}`,
    method: 'POST',
    headers: { 'content-length': '0' },
    what: 'start an upload',
    permission: 'ecr:InitiateLayerUpload',
    repository,
    mountFrom,
  })
  await response.body.text()
  return response.status === 201 ? undefined : { location: registry.locationOf(response), offset: 0 }
}

/** Asks how far an upload got; undefined if it cannot continue. */
async function resume(registry: Registry, repository: string, upload: Upload): Promise<Upload | undefined> {
  try {
    const response = await registry.send({
      target: upload.location,
      what: 'ask for the state of an upload',
      permission: 'ecr:InitiateLayerUpload',
      repository,
    })
    await response.body.text()
    const last = Number(/^(?:bytes=)?0-(\d+)$/.exec(response.headers.range ?? '')?.[1] ?? 0)
    // `0-0` means one byte by the specification and none in practice.
    if (response.status !== 204 || last === 0) return undefined
    return { location: registry.locationOf(response), offset: last + 1 }
  } catch (error) {
    // Not every registry supports this (405, 400): then the upload starts again.
    if (error instanceof RegistryError) return undefined
    throw error
  }
}

/** Sends the rest of a blob and has the registry check its digest. */
async function complete(target: Target, upload: Upload): Promise<void> {
  const { size } = target.blob.descriptor
  const alongside = upload.offset === 0 && size <= smallBlob
  if (!alongside && upload.offset < size) await sendRest(target, upload)
  const { registry, repository, blob } = target
  const response = await registry.send({
    target: withDigest(upload.location, blob.descriptor.digest),
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'content-length': alongside ? String(size) : '0' },
    ...(alongside ? { body: () => blob.open(0) } : {}),
    timeout: slowAnswer,
    what: 'complete the upload of a layer',
    permission: 'ecr:CompleteLayerUpload',
    repository,
  })
  await response.body.text()
  const stored = response.headers['docker-content-digest']
  registry.checkDigest(`stored a layer of ${repository}`, stored, blob.descriptor.digest)
  target.onProgress(size)
}

/** Sends everything that is missing with one PATCH. */
async function sendRest({ registry, repository, blob, onProgress }: Target, upload: Upload): Promise<void> {
  const { size } = blob.descriptor
  const { offset } = upload
  const response = await registry.send({
    target: upload.location,
    method: 'PATCH',
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(size - offset),
      // No range from the start, as Docker does it: not every registry accepts one there.
      ...(offset > 0 ? { 'content-range': `${offset}-${size - 1}` } : {}),
    },
    body: () => counted(blob.open(offset), (count) => onProgress(offset + count)),
    timeout: slowAnswer,
    what: 'send a layer',
    permission: 'ecr:UploadLayerPart',
    repository,
  })
  await response.body.text()
  upload.location = registry.locationOf(response)
  upload.offset = size
}

function counted(source: Readable, onCount: (count: number) => void): Readable {
  let count = 0
  const counter = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      count += chunk.length
      onCount(count)
      done(null, chunk)
    },
  })
  // Not `pipe`: an error of the source must end the request, and the end of the request must close the file.
  pipeline(source, counter, () => {})
  return counter
}

/** The location with the digest added as the last parameter. The registry's own parameters are not changed. */
function withDigest(location: URL, digest: string): URL {
  const url = new URL(location)
  url.search = [url.search.slice(1), `digest=${encodeURIComponent(digest)}`].filter(Boolean).join('&')
  return url
}

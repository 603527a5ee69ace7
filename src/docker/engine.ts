import { join } from 'node:path'
import pLimit from 'p-limit'
import { codeOf, excerpt, messageOf, raise, UserError, WorldError } from '../errors.ts'
import type { Dependencies } from '../job/dependencies.ts'
import { makePrivateFolder } from '../system/files.ts'
import { type ProcessOptions, type ProcessResult, runProcess } from '../system/process.ts'
import type { Compression } from './image/compress.ts'
import { openImageFiles } from './image/files.ts'
import { readLayoutByDigest } from './image/layout.ts'
import { notSaved, type SavedImages } from './image/saved.ts'

/** What is needed to run the Docker CLI. */
export type DockerDependencies = Pick<Dependencies, 'environment' | 'signal'>

/**
 * Runs the Docker CLI with the job's environment, so that its `DOCKER_CONFIG`, `DOCKER_HOST` and contexts apply.
 *
 * @throws UserError when there is no Docker CLI.
 */
export async function docker(
  args: readonly string[],
  { environment, signal }: DockerDependencies,
  options: Pick<ProcessOptions, 'onLine' | 'onOutput' | 'cwd'> = {},
): Promise<ProcessResult> {
  try {
    // One line per step: the output is a log, not a terminal.
    const env = { ...environment, BUILDKIT_PROGRESS: 'plain' }
    return await runProcess('docker', args, { env, signal, ...options })
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause
    throw new UserError(
      'There is no docker command on this machine.',
      'Run the job on a machine with Docker, or hand the images over as OCI layouts (image: oci:<path>).',
      { cause },
    )
  }
}

/**
 * Checks that the Docker Engine answers.
 *
 * @throws UserError when there is no Docker CLI, WorldError when its Engine does not answer.
 */
export async function checkEngine(dependencies: DockerDependencies): Promise<void> {
  const { exitCode, stderr, stdout } = await docker(['version', '--format', '{{.Server.Version}}'], dependencies)
  if (exitCode === 0 && stdout.trim() !== '') return
  throw new WorldError(
    `The Docker Engine does not answer: ${excerpt(stderr.trim() || stdout.trim())}`,
    'Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.',
  )
}

/**
 * The ids of images in the Engine, in the order of the references. An id is the digest of the image's configuration or,
 * if the Engine keeps images in containerd, of its manifest. A missing image has an error in its place.
 */
export async function engineImageIds(
  references: readonly string[],
  dependencies: DockerDependencies,
): Promise<(string | UserError)[]> {
  if (references.length === 0) return []
  const inspect = ['image', 'inspect', '--format', '{{.Id}}', '--']
  const { exitCode, stdout, stderr } = await docker([...inspect, ...references], dependencies)
  const ids = stdout.split('\n').flatMap(parseImageId)
  if (exitCode === 0 && ids.length === references.length) return ids
  const [reference = ''] = references
  if (references.length === 1) {
    const missing = new UserError(
      `The Docker Engine has no image ${reference}: ${excerpt(stderr)}`,
      "Build or pull it in an earlier step, or have it built here ('context', 'target').",
    )
    return references.map(() => missing)
  }
  // The output for several does not say which lines belong to which image.
  const each = await Promise.all(references.map((one) => engineImageIds([one], dependencies)))
  return each.flat()
}

/** Podman, which may be installed as `docker`, prints ids without the algorithm. */
function parseImageId(line: string): string[] {
  if (line.startsWith('sha256:')) return [line]
  return /^[0-9a-f]{64}$/.test(line) ? [`sha256:${line}`] : []
}

/**
 * Whether the Engine keeps images as they are pushed, rather than their layers unpacked.
 *
 * https://docs.docker.com/engine/storage/containerd/
 */
export async function keepsImagesInContainerd(dependencies: DockerDependencies): Promise<boolean> {
  return (await imageStoreOf(dependencies)) === 'containerd'
}

/**
 * How images are kept: in containerd as they are pushed, or with unpacked layers; `podman`: it is installed as
 * `docker`.
 */
type ImageStore = 'containerd' | 'unpacked' | 'podman'

async function imageStoreOf(dependencies: DockerDependencies): Promise<ImageStore> {
  const { stdout, exitCode } = await docker(['info', '--format', '{{json .DriverStatus}}'], dependencies)
  if (stdout.includes('io.containerd.snapshotter')) return 'containerd'
  if (exitCode === 0) return 'unpacked'
  // Podman's `info` has no such field.
  const version = await docker(['--version'], dependencies)
  return /^podman\b/i.test(version.stdout) ? 'podman' : 'unpacked'
}

/**
 * Saves images together, so that layers they share are saved once. Uncompressed layers are compressed.
 *
 * `folder`: private, for the saved files.
 */
export async function saveImages(
  ids: readonly string[],
  folder: string,
  compression: Compression,
  dependencies: DockerDependencies,
): Promise<SavedImages> {
  const store = await imageStoreOf(dependencies)
  // Otherwise Podman takes all arguments but the first for names to give to the first image.
  const options = store === 'podman' ? ['--multi-image-archive'] : []
  const save = async (some: readonly string[], name: string) => {
    const target = join(folder, name)
    await makePrivateFolder(target)
    return store === 'containerd'
      ? await saveLayout(some, target, dependencies)
      : await saveArchive([...options, ...some], target, compression, dependencies)
  }
  try {
    return await save(ids, 'saved')
  } catch (error) {
    if (!(error instanceof SaveError) || ids.length === 1) throw error
    // One bad image makes `docker save` fail for all, without saying which.
    const limit = pLimit(1)
    const each = new Map(ids.map((id, at) => [id, limit(() => save([id], `saved-${at}`))]))
    await Promise.allSettled(each.values())
    return { image: async (id) => await ((await each.get(id)) ?? raise(notSaved(id))).image(id) }
  }
}

/** An Engine that keeps images in containerd writes an OCI layout. */
async function saveLayout(
  ids: readonly string[],
  folder: string,
  dependencies: DockerDependencies,
): Promise<SavedImages> {
  const archive = join(folder, 'images.tar')
  await runSave(['--output', archive, ...ids], dependencies)
  const files = await openImageFiles(archive)
  return { image: async (id) => (await readLayoutByDigest(files, id)) ?? raise(notSaved(id)) }
}

async function saveArchive(
  args: readonly string[],
  folder: string,
  compression: Compression,
  dependencies: DockerDependencies,
): Promise<SavedImages> {
  const { readSavedImages } = await import('./image/saved-archive.ts')
  const saved = Promise.withResolvers<SavedImages>()
  await runSave(args, dependencies, async (archive) => {
    try {
      saved.resolve(await readSavedImages(archive, folder, compression))
    } catch (cause) {
      const what = `The layers out of docker save could not be written to ${folder}: ${messageOf(cause)}`
      throw new WorldError(what, 'Check the free disk space there (RUNNER_TEMP).', { cause })
    }
  })
  return await saved.promise
}

/** `docker save` itself failed. */
class SaveError extends WorldError {}

/** Characters of docker's output that its error shows. */
const shown = 2000

async function runSave(
  args: readonly string[],
  dependencies: DockerDependencies,
  onOutput?: ProcessOptions['onOutput'],
): Promise<void> {
  const { exitCode, stderr } = await docker(['save', ...args], dependencies, onOutput ? { onOutput } : {})
  if (exitCode === 0) return
  // The Engine compares the layer that it packs with the one that it once unpacked.
  const damaged = /integrity checksum failed|does not match/.test(stderr)
  const remedy = damaged
    ? 'Files of the image were changed in the Docker Engine: remove it, and build or pull it again.'
    : /empty export/.test(stderr)
      ? 'The image has no layers, and this Engine saves none without: put a file into it, or build it with buildx.'
      : 'Check the Docker Engine and the free disk space.'
  throw new SaveError(`docker save failed: ${stderr.trim().slice(-shown) || 'it was ended from outside'}`, remedy)
}

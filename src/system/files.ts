import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, lchown, mkdir, open, readdir, readFile, rename, rm, rmdir, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../errors.ts'
import { withPath } from './machine-error.ts'

/** Creates a folder (and its parents) that only its owner can enter. If root creates it, it gets the parent's owner. */
export async function makePrivateFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 }).catch(async (error: unknown) => {
    // Node also reports ENOENT for other refusals on the way, such as a read-only file system.
    if (codeOf(error) === 'ENOENT') await makeFirstMissing(path)
    throw error
  })
  if (first === undefined) return
  const owner = await ownerAt(dirname(first))
  if (!owner) return
  // `lchown`, because the owner may have replaced the folder by a link meanwhile.
  for (let made = path; made.length >= first.length; made = dirname(made)) {
    await lchown(made, owner.uid, owner.gid).catch(() => {})
  }
}

/** Creates the outermost missing folder of a path, for the error that says why it cannot be created. */
async function makeFirstMissing(path: string): Promise<void> {
  const parent = dirname(path)
  const isThere = await stat(parent).then(
    () => true,
    () => parent === path,
  )
  if (isThere) await mkdir(path, { mode: 0o700 })
  else await makeFirstMissing(parent)
}

/**
 * Writes a file as a whole, readable by its owner alone: readers see the old content or the new, never a part. The
 * content goes to a new file beside it (created exclusively, mode 0600 from the first byte), then takes the name.
 *
 * A file that is replaced keeps its owner. A new one that root writes belongs to the folder's owner: a `sudo` within a
 * job must not lock the job's user out.
 */
export async function writePrivateFile(path: string, content: string | Uint8Array): Promise<void> {
  await makePrivateFolder(dirname(path))
  const staging = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`)
  try {
    const owner = (await ownerAt(path)) ?? (await ownerAt(dirname(path)))
    await using file = await open(staging, 'wx', 0o600)
    await file.writeFile(content)
    if (owner) await file.chown(owner.uid, owner.gid).catch(() => {})
  } catch (error) {
    await rm(staging, { force: true })
    throw withPath(error, path)
  }
  await rename(staging, path).catch(async (error: unknown) => {
    await rm(staging, { force: true })
    throw withPath(error, path)
  })
}

/** Owner of what is at `path`, for root only: nobody else can change owners. */
export async function ownerAt(path: string): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  return await stat(path).catch(() => undefined)
}

/** Removes a folder that is empty; one that is not, or not there, is left. */
export async function removeFolderIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder)
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error
  }
}

/** What an operation on a file gives, or undefined if there is no such file. */
export async function ifPresent<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The text of a file, or undefined if there is none. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  return await ifPresent(readFile(path, 'utf8'))
}

/** The names in a folder; none if there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await ifPresent(readdir(folder))) ?? []
}

/**
 * Makes `path` a link to `target` (absolute); a `path` that exists already is left as it is. On Windows, where symbolic
 * links need a privilege, it is a junction for a folder and a copy for a file.
 */
export async function linkTo(target: string, path: string): Promise<void> {
  try {
    if (process.platform !== 'win32') await symlink(target, path)
    else if ((await stat(target)).isDirectory()) await symlink(target, path, 'junction')
    else await copyFile(target, path, constants.COPYFILE_EXCL)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir, readFile, rename, rm, rmdir, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../errors.ts'

/** Creates a folder (and its parents) that only this user can enter. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
}

/**
 * Writes a file as a whole, readable by this user alone: readers see the old content or the new one, never a part.
 * The content goes to a new file beside it (created exclusively, mode 0600 from the first byte), then takes the name.
 */
export async function writePrivateFile(path: string, content: string | Uint8Array): Promise<void> {
  await makePrivateFolder(dirname(path))
  const staging = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`)
  try {
    await using file = await open(staging, 'wx', 0o600)
    await file.writeFile(content)
  } catch (error) {
    await rm(staging, { force: true })
    throw error
  }
  await rename(staging, path)
}

/** Removes a folder that is empty; one that is not, or not there, is left. */
export async function removeFolderIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder)
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error
  }
}

/** The text of a file, or undefined where there is none. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The names in a folder, none where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/**
 * Makes `path` lead to what stands at `target` (absolute); a `path` that exists already is left as it is. On Windows,
 * where symbolic links are a privilege, folders get a junction and files become a copy.
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

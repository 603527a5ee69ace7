import { readlink, realpath, rm } from 'node:fs/promises'
import { delimiter, dirname, resolve } from 'node:path'
import { codeOf } from '../errors.ts'
import { readIfPresent, removeFolderIfEmpty, writePrivateFile } from '../system/files.ts'
import { withLock } from '../system/lock.ts'
import { type AddedEntry, addEntry, type KubeconfigEntry, removeEntry } from './kubeconfig.ts'

/** An entry that was added to a file: what the post step needs. No secrets. */
export interface AddedToFile extends AddedEntry {
  file: string
  /** The file did not exist before. */
  created: boolean
  /** The file is the job's own: it goes with our last entry, whatever else was added to it. */
  own: boolean
}

/**
 * Adds an entry to a kubeconfig file, which is then readable by this user alone. Other processes see the old file or
 * the new one; the lock is honoured by `kubectl config` too (both create `<file>.lock`).
 */
export async function addToFile(
  path: string,
  own: boolean,
  entry: KubeconfigEntry,
  inSameJob: (id: string) => boolean,
): Promise<AddedToFile> {
  const file = await resolveLinks(path)
  return await withLock(file, async () => {
    const before = await readIfPresent(file)
    const { text, added } = addEntry(before, entry, inSameJob)
    await writePrivateFile(file, text)
    return { ...added, file, created: before === undefined, own }
  })
}

/** Takes the entry out again, and the file with the last one where it was not there before. Safe to repeat. */
export async function removeFromFile(added: AddedToFile): Promise<void> {
  if ((await readIfPresent(added.file)) === undefined) return
  await withLock(added.file, async () => {
    const before = await readIfPresent(added.file)
    if (before === undefined) return
    const { text, empty, ours } = removeEntry(before, added)
    if (added.own ? !ours : empty && added.created) await rm(added.file)
    else if (text !== before) await writePrivateFile(added.file, text)
  })
  if (added.own) await removeFolderIfEmpty(dirname(added.file))
}

/** The file behind a symbolic link: replacing the link itself would cut it. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    // A link whose file does not exist yet: that is the file to make.
    const target = await readlink(path).catch(() => undefined)
    return target === undefined ? path : resolve(dirname(path), target)
  }
}

/**
 * The value of KUBECONFIG with `file` first: it then holds the current context and takes what `kubectl config` and
 * `aws eks update-kubeconfig` write, while the contexts of the user's own files stay usable.
 *
 * `fallback` is the file that clients read where KUBECONFIG is not set, if it exists.
 */
export function kubeconfigPath(file: string, current: string | undefined, fallback: string | undefined): string {
  const others = (current ?? '').split(delimiter).filter((path) => path !== '' && path !== file)
  const rest = current ? others : [fallback ?? ''].filter((path) => path !== '' && path !== file)
  return [file, ...rest].join(delimiter)
}

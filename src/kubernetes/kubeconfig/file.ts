import { createHash, randomUUID } from 'node:crypto'
import { chmod, readlink, realpath, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { codeOf, invalid } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { type Environment, variables } from '../../job/environment.ts'
import { readIfPresent, writePrivateFile } from '../../system/files.ts'
import { withLock } from '../../system/lock.ts'
import { kubeFolder } from '../folder.ts'
import { parseKubeconfig, plainValues } from './document.ts'
import { type AddedEntry, addEntry, type KubeconfigEntry, removeEntry, type Target } from './entry.ts'
import { type KubeconfigFile, mergeKubeconfigs } from './merge.ts'
import { readUserFiles } from './user-files.ts'

/** An entry in a file, as the post step needs it. No secrets. */
export interface EntryInFile extends AddedEntry {
  /** Absolute path, with links resolved. */
  file: string
  /** Whether the file is the job's own. It is removed with our last entry, whatever else was added to it. */
  own: boolean
}

/** An id for a new use: a part that its job's uses share, then its own part. */
export function createId(environment: Environment): string {
  const run = environment[variables.githubRunId] ?? ''
  return `${run}-${environment[variables.githubRunAttempt] ?? ''}/${randomUUID()}`
}

function targetOf({ id, file: path, own }: EntryInFile): Target {
  const job = id.slice(0, id.lastIndexOf('/') + 1)
  return { path, own, inSameJob: (other) => other.startsWith(job) }
}

/**
 * Refuses a path that cannot be a kubeconfig. Called before anything is done.
 *
 * @throws UserError that names the input.
 */
export async function checkFile(path: string): Promise<void> {
  const about = await stat(path).catch(() => undefined)
  if (!about || about.isFile()) return
  const what = about.isDirectory() ? 'which is a folder' : 'which is a device or a pipe'
  throw invalid('kubeconfig', path, `Use the path of a file; this is ${path}, ${what}.`)
}

/**
 * Adds an entry to the job's own kubeconfig. It is a single file, because clients disagree about the meaning of a list
 * of files. The first use makes it as a copy of the user's configuration, with absolute paths. The user's files are not
 * changed.
 *
 * @returns the files that were copied, and whether a user's context of that name is replaced in the copy.
 */
export async function addToOwnFile(
  use: EntryInFile,
  entry: KubeconfigEntry,
  dependencies: Pick<Dependencies, 'environment' | 'logger'>,
): Promise<{ copied: string[]; replacesUsers: boolean }> {
  const { file } = use
  return await withLock(file, async () => {
    const present = await readIfPresent(file)
    const own = present === undefined ? [] : [{ path: file, text: present }]
    const files = await readUserFiles(dependencies)
    const others = own.length > 0 && !dependencies.environment[variables.kubeconfig] ? [] : without(files, file)
    // Steps may have put files before ours in KUBECONFIG. Our entries win over theirs, but their current context
    // counts.
    const current = files.length > others.length ? files : [...others, ...own]
    const text = others.length > 0 ? mergeKubeconfigs([...own, ...others], current) : present
    const result = addEntry(text, entry, targetOf(use))
    await writePrivateFile(file, result.text)
    return { copied: others.map(({ path }) => path), replacesUsers: result.replacesUsers }
  })
}

function without(files: readonly KubeconfigFile[], file: string): KubeconfigFile[] {
  return files.filter(({ path }) => path !== file)
}

/**
 * Adds an entry to a file of the user's. Until it is removed, only this user can read the file. Other processes see the
 * old file or the new one. `kubectl config` respects the same lock (`<file>.lock`).
 *
 * @param jobFolder keeps a copy of the original file, for `removeFromFile`.
 */
export async function addToUsersFile(use: EntryInFile, entry: KubeconfigEntry, jobFolder: string): Promise<void> {
  const { file } = use
  await withLock(file, async () => {
    const text = await readIfPresent(file)
    const result = addEntry(text, entry, targetOf(use))
    const backup = backupFile(jobFolder, file)
    if ((await readIfPresent(backup)) === undefined) {
      const original: Original = text === undefined ? {} : { text, mode: (await stat(file)).mode & 0o777 }
      await writePrivateFile(backup, JSON.stringify(original))
    }
    if (text !== undefined) await chmod(file, 0o600)
    await writePrivateFile(file, result.text)
  })
}

/** A file of the user's before the job's first entry; without a text if there was no file. */
interface Original {
  text?: string
  mode?: number
}

function backupFile(jobFolder: string, file: string): string {
  const key = createHash('sha256').update(file).digest('hex').slice(0, 16)
  return join(kubeFolder(jobFolder), `original-${key}.json`)
}

/**
 * Removes the entry. After this job's last one, the job's own file is deleted, and a file of the user's is restored
 * byte for byte, unless somebody else has changed it meanwhile. Safe to repeat.
 */
export async function removeFromFile(use: EntryInFile, jobFolder: string): Promise<void> {
  const { file, own } = use
  if ((await readIfPresent(file)) === undefined) return
  await withLock(file, async () => {
    const before = await readIfPresent(file)
    if (before === undefined) return
    const { text, empty, ours } = removeEntry(before, use, targetOf(use))
    if (own && !ours) await rm(file)
    else if (own || ours) await rewrite(file, before, text)
    else await giveBack(file, { before, text, empty }, backupFile(jobFolder, file))
  })
}

async function rewrite(file: string, before: string, text: string): Promise<void> {
  if (text !== before) await writePrivateFile(file, text)
}

async function giveBack(
  file: string,
  { before, text, empty }: { before: string; text: string; empty: boolean },
  backup: string,
): Promise<void> {
  const kept = await readIfPresent(backup)
  const original = kept === undefined ? undefined : (JSON.parse(kept) as Original)
  if (original && original.text === undefined && empty) await rm(file)
  else {
    await rewrite(
      file,
      before,
      original?.text !== undefined && isSame(original.text, text, file) ? original.text : text,
    )
    if (original?.mode !== undefined) await chmod(file, original.mode)
  }
  await rm(backup, { force: true })
}

/** Whether two kubeconfigs mean the same. */
function isSame(one: string, other: string, path: string): boolean {
  const [first, second] = [one, other].map((text) => {
    const values = plainValues(parseKubeconfig(text, path), path)
    // An empty list or name means the same as none.
    return Object.fromEntries(Object.entries(values).filter(([, value]) => !isNothing(value)))
  })
  return isDeepStrictEqual(first, second)
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
}

/** The target of a symbolic link, because writing a new file would replace the link itself. */
export async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    // The link's target does not exist yet: that is the file to create.
    const target = await readlink(path).catch(() => undefined)
    return target === undefined ? path : resolve(dirname(path), target)
  }
}

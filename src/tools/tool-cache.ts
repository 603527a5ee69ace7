/**
 * The runner's tool cache, in the layout of `@actions/tool-cache`: `<root>/<tool>/<version>/<arch>/` with a marker
 * `<arch>.complete` beside it. (A unit test holds the two together. The library itself is not used here: its
 * `cacheDir` deletes and copies in place, which two jobs at once do not survive, and loading it costs more than a
 * whole warm run has.)
 *
 * A copy appears in it whole or not at all: it is staged beside its place and renamed. So whoever finds the folder
 * may use it, and of several jobs that bring the same version the first wins and the others take its copy.
 */
import { randomBytes } from 'node:crypto'
import { access, cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf, WorldError } from '../errors.ts'
import { retryTransient } from '../net/retry.ts'
import { readIfPresent } from '../system/files.ts'
import { byNewest, isPreRelease, parseVersion, type Version } from './version.ts'

export interface ToolCache {
  /** RUNNER_TOOL_CACHE. */
  root: string
  /** Node's name of the processor. */
  arch: string
}

/** What is kept with a copy about where it came from. */
export interface CopyRecord {
  version: string
  url: string
  /** Of the file that was downloaded. */
  sha256: string
  /** How the file was verified, for people. */
  verified: string
}

export interface CachedCopy {
  version: Version
  /** The tool's executables stand in its `bin`. */
  folder: string
  record: CopyRecord
}

const recordName = 'ds-infra.json'
/** What a killed job left half done is removed after a day. */
const staleAfter = 24 * 3600 * 1000

/** Every copy of a tool, newest first; pre-releases last. */
export async function cachedCopies(cache: ToolCache, name: string): Promise<CachedCopy[]> {
  const names = await readdir(join(cache.root, name)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  const copies = await Promise.all(names.map((version) => cachedCopy(cache, name, version)))
  return copies
    .filter((copy) => copy !== undefined)
    .sort(
      (left, right) =>
        Number(isPreRelease(left.version)) - Number(isPreRelease(right.version)) ||
        byNewest(left.version, right.version),
    )
}

/** One copy, or undefined where there is none that is complete. */
export async function cachedCopy(cache: ToolCache, name: string, version: string): Promise<CachedCopy | undefined> {
  const parsed = parseVersion(version)
  if (parsed?.text !== version) return undefined
  const folder = join(cache.root, name, version, cache.arch)
  const text = await readIfPresent(join(folder, recordName))
  if (text === undefined) return undefined
  try {
    await access(`${folder}.complete`)
    return { version: parsed, folder, record: JSON.parse(text) as CopyRecord }
  } catch {
    return undefined
  }
}

/**
 * Puts a finished folder into the tool cache and returns where it is now. Where another job was faster, its copy stays
 * and ours goes.
 *
 * @param tree folder with `bin`; it is gone afterwards.
 */
export async function addToCache(cache: ToolCache, name: string, tree: string, record: CopyRecord): Promise<string> {
  await writeFile(join(tree, recordName), `${JSON.stringify(record, null, 2)}\n`)
  const folder = join(cache.root, name, record.version, cache.arch)
  await mkdir(dirname(folder), { recursive: true })
  if (!(await moveTo(tree, folder))) await stageAndMove(cache, name, tree, folder)
  await writeFile(`${folder}.complete`, '')
  return folder
}

/** Takes a broken copy out of the way, first by its name, so that no job finds half of it. */
export async function removeFromCache(cache: ToolCache, name: string, copy: CachedCopy): Promise<void> {
  const aside = stagingPath(cache, name)
  await rm(`${copy.folder}.complete`, { force: true })
  try {
    await rename(copy.folder, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  await rm(aside, { recursive: true, force: true })
}

/** Renames, and says whether it could: not across file systems. That the place is taken is success too. */
async function moveTo(tree: string, folder: string): Promise<boolean> {
  try {
    await renameEventually(tree, folder)
    return true
  } catch (error) {
    const code = codeOf(error) ?? ''
    if (code === 'EXDEV') return false
    // Windows says EPERM where the folder is there already.
    const taken =
      ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(code) && (await isPresent(join(folder, recordName)))
    if (!taken) {
      throw new WorldError(`${tree} cannot be moved to ${folder} (${code}).`, `Delete ${folder} if no job uses it.`, {
        cause: error,
      })
    }
    await rm(tree, { recursive: true, force: true })
    return true
  }
}

/** On Windows a virus scanner may hold files that were just written; it lets go of them after a while. */
async function renameEventually(tree: string, folder: string): Promise<void> {
  if (process.platform !== 'win32') {
    await rename(tree, folder)
    return
  }
  const scanned = ['EPERM', 'EACCES', 'EBUSY']
  await retryTransient(() => rename(tree, folder), {
    what: `Moving ${tree}`,
    attempts: 6,
    onRetry: () => undefined,
    isTransient: (error) => scanned.includes(codeOf(error) ?? ''),
  })
}

async function stageAndMove(cache: ToolCache, name: string, tree: string, folder: string): Promise<void> {
  await removeStale(cache, name)
  const staging = stagingPath(cache, name)
  try {
    await cp(tree, staging, { recursive: true, verbatimSymlinks: true, errorOnExist: true, force: false })
    await moveTo(staging, folder)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  await rm(tree, { recursive: true, force: true })
}

function stagingPath(cache: ToolCache, name: string): string {
  return join(cache.root, name, `.staging-${randomBytes(8).toString('hex')}`)
}

async function removeStale(cache: ToolCache, name: string): Promise<void> {
  const parent = join(cache.root, name)
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith('.staging-')) continue
    const { mtimeMs } = await stat(join(parent, entry)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (Date.now() - mtimeMs > staleAfter) await rm(join(parent, entry), { recursive: true, force: true })
  }
}

async function isPresent(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

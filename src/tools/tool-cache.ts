/**
 * The runner's tool cache, by `@actions/tool-cache`: `<root>/<tool>/<version>/<arch>/`, and a marker `<arch>.complete`
 * beside it once the copy is whole.
 *
 * Several jobs may share it. `cacheDir` deletes and copies in place, so it runs under our lock, and the marker goes
 * before the first file is touched. Readers use what is marked and nothing else; they need no lock. A copy that a
 * killed job left unfinished has no marker, and the next job makes it again.
 *
 * The library is loaded only where it is used: most jobs find their tools on PATH.
 */
import { access, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readIfPresent } from '../system/files.ts'
import { byNewest, isPreRelease, parseVersion, type Version } from './version.ts'

export interface ToolCache {
  /** RUNNER_TOOL_CACHE; the library reads the same variable of this process. */
  root: string
  /** Node's name of the processor. */
  arch: string
}

/** Where a copy came from, for people. It is kept with the copy. */
export interface CopyRecord {
  version: string
  url: string
  /** Of the file that was downloaded. */
  sha256: string
  /** How the file was verified. */
  verified: string
}

export interface CachedCopy {
  version: Version
  /** The tool's executables are in its `bin`. */
  folder: string
  record: CopyRecord
}

const recordName = 'ds-infra.json'

/** Every copy of a tool, newest first; pre-releases last. */
export async function cachedCopies(cache: ToolCache, name: string): Promise<CachedCopy[]> {
  if (!(await exists(join(cache.root, name)))) return []
  const { find, findAllVersions } = await import('@actions/tool-cache')
  const versions = findAllVersions(name, cache.arch)
  const copies = await Promise.all(versions.map((version) => readCopy(version, find(name, version, cache.arch))))
  return copies
    .filter((copy) => copy !== undefined)
    .sort(
      (left, right) =>
        Number(isPreRelease(left.version)) - Number(isPreRelease(right.version)) ||
        byNewest(left.version, right.version),
    )
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

/** One copy, or undefined if it is not one of ours. */
async function readCopy(version: string, folder: string): Promise<CachedCopy | undefined> {
  const parsed = parseVersion(version)
  if (parsed?.text !== version || folder === '') return undefined
  const text = await readIfPresent(join(folder, recordName))
  if (text === undefined) return undefined
  try {
    return { version: parsed, folder, record: JSON.parse(text) as CopyRecord }
  } catch {
    return undefined
  }
}

/**
 * Copies a finished folder into the tool cache and returns where it is now. If another job was faster and its copy has
 * the same content, that copy stays. A copy with other content is not what was verified here, and is replaced.
 *
 * @param tree folder with `bin`.
 */
export async function addToCache(cache: ToolCache, name: string, tree: string, record: CopyRecord): Promise<string> {
  const { cacheDir, find } = await import('@actions/tool-cache')
  const { isSameFolder } = await import('./archive/compare.ts')
  const { withLock } = await import('../system/lock.ts')
  const folder = join(cache.root, name, record.version, cache.arch)
  await mkdir(dirname(folder), { recursive: true })
  await writeFile(join(tree, recordName), `${JSON.stringify(record, null, 2)}\n`)
  return await withLock(folder, async () => {
    const present = await readCopy(record.version, find(name, record.version, cache.arch))
    // The records may name different mirrors.
    if (present && (await isSameFolder(present.folder, tree, [recordName]))) return present.folder
    await rm(`${folder}.complete`, { force: true })
    return await cacheDir(tree, name, record.version, cache.arch)
  })
}

import { lstat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isWithin } from '../../system/paths.ts'
import { type GitDependencies, git, repositoryOf } from './git.ts'

/** What git knows about the files below some paths. All paths are absolute and without links. */
interface TrackedFiles {
  /** Object ids of the files whose bytes on disk are those of the object. */
  ids: Map<string, string>
  /** Files that git converts at checkout (filters, line ends, ...), so their bytes may differ from the object's. */
  converted: string[]
  /** Paths of the commit that the working copy leaves out: submodules, files outside a sparse checkout. */
  absent: string[]
  /** Paths that differ from the commit, and untracked ones that git does not ignore. Folders end with a slash. */
  changes: string[]
  /** Checked-out commits of the repositories. For a submodule, that of the outermost repository. */
  commits: Set<string>
}

interface Entry {
  path: string
  /** The letter of `git ls-files -v`: lower case for `assume-unchanged`, S for `skip-worktree`. */
  flag: string
  mode: string
  id: string
}

const submodule = '160000'
const link = '120000'

/**
 * Asks git about the files below the paths, in all their repositories, submodules included.
 *
 * @throws GitError when a path is in no repository, or the repository cannot be read.
 */
export async function readTracked(paths: readonly string[], dependencies: GitDependencies): Promise<TrackedFiles> {
  const found: TrackedFiles = { ids: new Map(), converted: [], absent: [], changes: [], commits: new Set() }
  const asked = new Set<string>()
  // Paths below another one are covered by it.
  const open = paths.filter((path) => !paths.some((other) => other !== path && isWithin(other, path)))
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (asked.has(path)) continue
    asked.add(path)
    open.push(...(await readPath(path, found, dependencies)))
  }
  return { ...found, changes: [...new Set(found.changes)] }
}

/** Returns the submodules below the path. */
async function readPath(path: string, found: TrackedFiles, dependencies: GitDependencies): Promise<string[]> {
  const folder = (await lstat(path)).isDirectory() ? path : resolve(path, '..')
  const { root, above } = await repositoryOf(folder, dependencies)
  const [entries, changes] = await Promise.all([
    entriesBelow(root, path, dependencies),
    changesBelow(root, path, dependencies),
  ])
  found.changes.push(...changes)
  // The outer repository's commit records a submodule's commit, which may differ from the checked-out one.
  let inner = root
  for (let outer = above; outer !== undefined; ) {
    found.changes.push(...(await changesBelow(outer, inner, dependencies)))
    inner = outer
    outer = (await repositoryOf(inner, dependencies)).above
  }
  found.commits.add((await git(inner, ['rev-parse', '--verify', 'HEAD^{commit}'], dependencies)).trim())
  const submodules = entries.filter(({ mode }) => mode === submodule).map((entry) => entry.path)
  const repositories = await Promise.all(
    submodules.map((one) => repositoryOf(one, dependencies).catch(() => undefined)),
  )
  const isHere = submodules.map((one, at) => repositories[at]?.root === one)
  found.absent.push(...submodules.filter((_, at) => !isHere[at]))
  await sortFiles(
    root,
    entries.filter(({ mode }) => mode !== submodule),
    found,
    dependencies,
  )
  return submodules.filter((_, at) => isHere[at])
}

async function changesBelow(root: string, path: string, dependencies: GitDependencies): Promise<string[]> {
  const args = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignore-submodules=none', '--no-renames']
  const text = await git(root, [...args, '--', path], dependencies)
  // Two letters and a space, then the path from the root.
  return fieldsOf(text).map((field) => join(root, field.slice(3)))
}

async function entriesBelow(root: string, path: string, dependencies: GitDependencies): Promise<Entry[]> {
  const text = await git(root, ['ls-files', '-v', '--stage', '-z', '--', path], dependencies)
  return fieldsOf(text).flatMap((field): Entry[] => {
    const [, flag = '', mode = '', id = '', name = ''] = /^(\S) (\d+) ([0-9a-f]+) \d\t([\s\S]+)$/.exec(field) ?? []
    return name === '' ? [] : [{ path: join(root, name), flag, mode, id }]
  })
}

function fieldsOf(text: string): string[] {
  return text.split('\0').filter((field) => field !== '')
}

/** Separates files whose object id identifies their bytes from those that have to be read. */
async function sortFiles(
  root: string,
  entries: readonly Entry[],
  found: TrackedFiles,
  dependencies: GitDependencies,
): Promise<void> {
  const conversions = await conversionsOf(root, entries, dependencies)
  const sizes = await sizesOf(
    root,
    entries.filter(({ path }) => conversions.get(path) === 'line-ends'),
    dependencies,
  )
  for (const { path, flag, id } of entries) {
    const isChecked = flag === 'H'
    const conversion = conversions.get(path)
    const size = isChecked && conversion !== 'any' ? undefined : await sizeOf(path)
    if (!isChecked && size === undefined) found.absent.push(path)
    else if (!isChecked || conversion === 'any') found.converted.push(path)
    else if (conversion === 'line-ends' && (await sizeOf(path)) !== sizes.get(id)) found.converted.push(path)
    else found.ids.set(path, id)
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await lstat(path).catch(() => undefined))?.size
}

/** `line-ends`: a converted file always differs in size from the object. */
type Conversion = 'any' | 'line-ends'

const attributes = ['filter', 'ident', 'working-tree-encoding', 'text', 'eol', 'crlf'] as const

/** Files that git converts at checkout. https://git-scm.com/docs/gitattributes */
async function conversionsOf(
  root: string,
  entries: readonly Entry[],
  dependencies: GitDependencies,
): Promise<Map<string, Conversion>> {
  const files = entries.filter(({ mode }) => mode !== link).map(({ path }) => path)
  const conversions = new Map<string, Conversion>()
  if (files.length === 0) return conversions
  const input = files.map((path) => `${path}\0`).join('')
  const fields = (await git(root, ['check-attr', '-z', '--stdin', ...attributes], dependencies, { input })).split('\0')
  const byDefault = await convertsByDefault(root, dependencies)
  const values = new Map<string, string>()
  // Triples of path, attribute and value.
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', name = '', value = ''] = fields.slice(at, at + 3)
    values.set(name, value)
    if (name !== 'crlf') continue
    const conversion = conversionOf(values, byDefault)
    if (conversion) conversions.set(resolve(root, path), conversion)
  }
  return conversions
}

function conversionOf(values: ReadonlyMap<string, string>, byDefault: boolean): Conversion | undefined {
  const isSet = (name: string) => !['unspecified', 'unset'].includes(values.get(name) ?? 'unspecified')
  if (isSet('filter') || isSet('ident') || isSet('working-tree-encoding')) return 'any'
  if (values.get('text') === 'unset') return undefined
  const isText = isSet('text') || isSet('eol') || isSet('crlf')
  return isText || (byDefault && values.get('crlf') !== 'unset') ? 'line-ends' : undefined
}

async function convertsByDefault(root: string, dependencies: GitDependencies): Promise<boolean> {
  const args = ['config', '--get', 'core.autocrlf']
  // git fails where the setting is absent.
  return /^(?:input|true|yes|on|1)$/i.test((await git(root, args, dependencies).catch(() => '')).trim())
}

/** Sizes of objects by id. Missing objects are left out. */
async function sizesOf(
  root: string,
  entries: readonly Entry[],
  dependencies: GitDependencies,
): Promise<Map<string, number>> {
  if (entries.length === 0) return new Map()
  const input = entries.map(({ id }) => `${id}\n`).join('')
  const text = await git(root, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], dependencies, { input })
  const pairs = text.split('\n').flatMap((line): [string, number][] => {
    const [, id = '', size = ''] = /^([0-9a-f]+) (\d+)$/.exec(line) ?? []
    return id === '' ? [] : [[id, Number(size)]]
  })
  return new Map(pairs)
}

/** Brings files into a bare repository as commits. */
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { dist, root } from '../workflow/job.ts'
import { authorship, git, runGit } from './git.ts'

/** Path (with slashes) -> content, or null where the file is to go. */
export type Tree = Readonly<Record<string, string | Uint8Array | null>>

export interface Snapshot {
  sha: string
  /** The commit before it. */
  parent: string | undefined
  /** The first line of its message. */
  title?: string
  /** Where its files are. */
  files?: string
}

interface NewCommit {
  ref: string
  message: string
  /** Milliseconds since the epoch. */
  date: number
  tree: Tree
  parent?: string
  modes?: ReadonlyMap<string, string>
}

/** Makes commits one after the other, each on top of the one before unless it names its parent; returns their ids. */
export async function fastImport(repository: string, commits: readonly NewCommit[]): Promise<string[]> {
  const parts: (string | Uint8Array)[] = []
  for (const [index, { ref, message, date, tree, parent, modes }] of commits.entries()) {
    const seconds = Math.floor(date / 1000)
    const text = Buffer.from(message)
    parts.push(`commit ${ref}\nmark :${index + 1}\ncommitter The Octocat <octocat@github.com> ${seconds} +0000\n`)
    parts.push(`data ${text.length}\n`, text, '\n')
    if (parent !== undefined) parts.push(`from ${parent}\n`)
    else if (index > 0) parts.push(`from :${index}\n`)
    for (const [path, content] of Object.entries(tree)) {
      if (content === null) parts.push(`D ${quoted(path)}\n`)
      else {
        const bytes = Buffer.from(content)
        parts.push(`M ${modes?.get(path) ?? '100644'} inline ${quoted(path)}\ndata ${bytes.length}\n`, bytes, '\n')
      }
    }
    parts.push(`\nget-mark :${index + 1}\n`)
  }
  const input = Buffer.concat(parts.map((part) => Buffer.from(part)))
  return (await git(['fast-import', '--quiet', '--force'], { folder: repository, input })).split('\n')
}

function quoted(path: string): string {
  return /^"|[\n\\]/.test(path) ? `"${path.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"` : path
}

/**
 * The state of a folder as a commit. Of git's working copies it is HEAD, or one on top of it with what is not committed
 * yet; of any other folder there are two: an empty one, and one with all files.
 */
export async function takeSnapshot(repository: string, folder: string, date: number): Promise<Snapshot> {
  const head = existsSync(join(folder, '.git')) ? await headOf(folder) : undefined
  if (head === undefined) return await snapshotOfFolder(repository, folder, date)
  const [common = '', index = ''] = (
    await git(['rev-parse', '--git-common-dir', '--git-path', 'index'], { folder })
  ).split('\n')
  await borrowObjects(repository, folder, resolve(folder, common))
  const tree = await treeOf(repository, folder, resolve(folder, index))
  if (tree === head.tree) return { ...head, files: folder }
  const title = 'What is not committed yet'
  const args = ['commit-tree', '-p', head.sha, '-m', title, tree]
  const sha = await git(args, { folder: repository, environment: authorship(date) })
  return { sha, parent: head.sha, title, files: folder }
}

/** The commit that is checked out; undefined where there is none yet. */
async function headOf(folder: string): Promise<{ sha: string; tree: string; parent: string | undefined } | undefined> {
  const { code, stdout } = await runGit(['log', '-1', '--format=%H %T %P', 'HEAD'], { folder })
  const [sha = '', tree = '', parent] = stdout.trim().split(' ')
  return code === 0 ? { sha, tree, parent } : undefined
}

/** Lets the repository read the working copy's objects, and gives it the same branches and tags. */
async function borrowObjects(repository: string, folder: string, common: string): Promise<void> {
  writeFileSync(join(repository, 'objects/info/alternates'), `${join(common, 'objects').split(sep).join('/')}\n`)
  if (existsSync(join(common, 'shallow'))) copyFileSync(join(common, 'shallow'), join(repository, 'shallow'))
  const args = ['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads', 'refs/tags']
  for (const line of (await git(args, { folder })).split('\n').filter(Boolean)) {
    const [ref = '', id = ''] = line.split(' ')
    const file = join(repository, ref)
    mkdirSync(dirname(file), { recursive: true })
    // What GitHub has already is what was pushed there.
    if (!existsSync(file)) writeFileSync(file, `${id}\n`)
  }
}

/** The files that git would commit, as a tree in the repository. */
async function treeOf(repository: string, folder: string, index: string): Promise<string> {
  const environment = { GIT_DIR: repository, GIT_WORK_TREE: folder, GIT_INDEX_FILE: join(repository, 'snapshot.index') }
  // The copy knows what has not changed, so only the rest is read.
  if (existsSync(index)) copyFileSync(index, environment.GIT_INDEX_FILE)
  await git(['add', '--all', '.'], { folder, environment })
  if (resolve(folder) === root && dist !== join(root, 'dist')) await replaceBundles(repository, environment)
  return await git(['write-tree'], { folder, environment })
}

/** The bundles under test need not be the committed ones. */
async function replaceBundles(repository: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const own = { ...environment, GIT_WORK_TREE: dist, GIT_INDEX_FILE: join(repository, 'bundles.index') }
  await git(['add', '--all', '--force', '.'], { folder: dist, environment: own })
  const tree = await git(['write-tree'], { folder: dist, environment: own })
  await git(['rm', '--cached', '--quiet', '-r', '--ignore-unmatch', 'dist'], { folder: root, environment })
  await git(['read-tree', '--prefix=dist/', tree], { folder: root, environment })
}

const notCommitted = new Set(['.git', 'node_modules', 'build', 'coverage'])

async function snapshotOfFolder(repository: string, folder: string, date: number): Promise<Snapshot> {
  const tree: Record<string, Uint8Array> = {}
  const modes = new Map<string, string>()
  for (const path of filesBelow(folder)) {
    const name = relative(folder, path).split(sep).join('/')
    const stat = lstatSync(path)
    if (stat.isSymbolicLink()) modes.set(name, '120000')
    else if ((stat.mode & 0o100) !== 0) modes.set(name, '100755')
    tree[name] = stat.isSymbolicLink() ? Buffer.from(readlinkSync(path)) : readFileSync(path)
  }
  const ref = 'refs/sandbox/snapshot'
  const title = 'All files'
  const [parent, sha = ''] = await fastImport(repository, [
    { ref, message: 'Nothing yet', date, tree: {} },
    { ref, message: title, date: date + 60_000, tree, modes },
  ])
  return { sha, parent, title, files: folder }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notCommitted.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** Brings files into a bare repository as commits. */
import { copyFileSync, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { dist, root } from '../workflow/job.ts'
import { authorship, git, runGit } from './git.ts'

/** Path (with slashes) -> content, or null where the file is to go. */
export type Tree = Readonly<Record<string, string | Uint8Array | null>>

export interface Snapshot {
  sha: string
  /** The commit before it. */
  parent: string | undefined
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
  await borrowObjects(repository, folder)
  const tree = await treeOf(repository, folder)
  if (tree === (await git(['rev-parse', `${head}^{tree}`], { folder: repository }))) {
    const { stdout } = await runGit(['rev-parse', '--quiet', '--verify', `${head}^`], { folder: repository })
    return { sha: head, parent: stdout.trim() || undefined, files: folder }
  }
  const args = ['commit-tree', '-p', head, '-m', 'What is not committed yet', tree]
  return { sha: await git(args, { folder: repository, environment: authorship(date) }), parent: head, files: folder }
}

async function headOf(folder: string): Promise<string | undefined> {
  return (await runGit(['rev-parse', '--quiet', '--verify', 'HEAD^{commit}'], { folder })).stdout.trim() || undefined
}

/** Lets the repository read the working copy's objects, and gives it the same branches and tags. */
async function borrowObjects(repository: string, folder: string): Promise<void> {
  const common = resolve(folder, await git(['rev-parse', '--git-common-dir'], { folder }))
  writeFileSync(join(repository, 'objects/info/alternates'), `${join(common, 'objects').split(sep).join('/')}\n`)
  if (existsSync(join(common, 'shallow'))) copyFileSync(join(common, 'shallow'), join(repository, 'shallow'))
  const format = 'create %(refname) %(objectname)'
  const refs = await git(['for-each-ref', `--format=${format}`, 'refs/heads', 'refs/tags'], { folder })
  const known = await git(['for-each-ref', '--format=%(refname)'], { folder: repository })
  const names = new Set(known.split('\n'))
  const missing = refs.split('\n').filter((line) => line && !names.has(line.split(' ')[1] ?? ''))
  if (missing.length > 0) await git(['update-ref', '--stdin'], { folder: repository, input: `${missing.join('\n')}\n` })
}

/** The files that git would commit, as a tree in the repository. */
async function treeOf(repository: string, folder: string): Promise<string> {
  const index = await git(['rev-parse', '--git-path', 'index'], { folder })
  const environment = { GIT_DIR: repository, GIT_WORK_TREE: folder, GIT_INDEX_FILE: join(repository, 'snapshot.index') }
  // The copy knows what has not changed, so only the rest is read.
  if (existsSync(resolve(folder, index))) copyFileSync(resolve(folder, index), environment.GIT_INDEX_FILE)
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
  const [parent, sha = ''] = await fastImport(repository, [
    { ref, message: 'Nothing yet', date, tree: {} },
    { ref, message: 'All files', date: date + 60_000, tree, modes },
  ])
  return { sha, parent, files: folder }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notCommitted.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

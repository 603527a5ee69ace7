/** The git side of a repository on GitHub: a bare repository on this machine, and what is done with it there. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { authorship, git, runGit } from './git.ts'
import { fastImport, type Snapshot, type Tree, takeSnapshot } from './snapshot.ts'
import type { Commit, Source } from './source.ts'

/** When the first commit is made; each further one is a minute later, whatever the machine's clock says. */
const firstDate = Date.UTC(2026, 0, 1)

/**
 * What a job pushes with its token may bring no workflows but those of a branch: no permission that a job can ask for
 * allows it.
 */
const refuseWorkflows = `#!/bin/sh
while read -r old new ref; do
  workflows=$(git rev-parse --quiet --verify "$new:.github/workflows") || continue
  known=no
  for head in $(git for-each-ref --format='%(objectname)' refs/heads); do
    [ "$(git rev-parse --quiet --verify "$head:.github/workflows")" != "$workflows" ] || known=yes
  done
  if [ $known = no ]; then
    echo "refusing to allow a GitHub App to create or update workflows in $ref without \`workflows\` permission" >&2
    exit 1
  fi
done
`

export class GitRepository implements Source {
  readonly name: string
  /** The bare repository. */
  readonly folder: string
  readonly #trees: string
  /** Commits whose files are somewhere already. */
  readonly #files = new Map<string, Promise<string>>()
  #commits = 0

  /** @param parent Folder to make it in. */
  constructor(name: string, parent: string) {
    this.name = name
    this.folder = join(parent, `${name.replace('/', '+')}.git`)
    this.#trees = join(parent, `${name.replace('/', '+')}.trees`)
    for (const inner of ['hooks', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
      mkdirSync(join(this.folder, inner), { recursive: true })
    writeFileSync(join(this.folder, 'HEAD'), 'ref: refs/heads/main\n')
    writeFileSync(join(this.folder, 'hooks/pre-receive'), refuseWorkflows, { mode: 0o755 })
    // As GitHub does, any commit can be fetched by its id, and a part of a tree.
    const upload = '[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n'
    writeFileSync(
      join(this.folder, 'config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tfsync = none\n[gc]\n\tauto = 0\n${upload}`,
    )
  }

  /** Makes a commit on top of a branch (or full ref), which is made if it is new. Returns its id. */
  async commit(branch: string, tree: Tree, message = 'A change', parent?: string): Promise<string> {
    const ref = branch.startsWith('refs/') ? branch : `refs/heads/${branch}`
    const onto = parent ?? (await this.#sha(ref))
    this.#commits += 1
    const date = firstDate + this.#commits * 60_000
    const [sha = ''] = await fastImport(this.folder, [{ ref, message, date, tree, ...(onto ? { parent: onto } : {}) }])
    return sha
  }

  /** The state of a working copy as a commit, with its history where git keeps it; no branch is moved. */
  async snapshot(workingCopy: string): Promise<Snapshot> {
    const snapshot = await takeSnapshot(this.folder, workingCopy, firstDate)
    if (snapshot.files !== undefined) this.#files.set(snapshot.sha, Promise.resolve(snapshot.files))
    return snapshot
  }

  /** Sets refs (in full), or removes them. */
  update(refs: Readonly<Record<string, string | undefined>>): void {
    for (const [ref, sha] of Object.entries(refs)) {
      const file = join(this.folder, ref)
      mkdirSync(dirname(file), { recursive: true })
      if (sha === undefined) rmSync(file, { force: true })
      else {
        // Whoever fetches meanwhile sees the one or the other.
        writeFileSync(`${file}.lock`, `${sha}\n`)
        renameSync(`${file}.lock`, file)
      }
    }
  }

  /** An annotated tag, as releases have them. */
  async annotate(tag: string, sha: string): Promise<void> {
    const environment = authorship(firstDate)
    await git(['tag', '--annotate', '--force', '--message', tag, tag, sha], { folder: this.folder, environment })
  }

  async resolve(ref: string): Promise<Commit | undefined> {
    const named = /^([0-9a-f]{40}|refs\/.+)$/.test(ref) ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`]
    for (const full of named) {
      const sha = await this.#sha(full)
      if (sha) return { sha, ref: full }
    }
    return undefined
  }

  /** @throws Error when there is no such commit. */
  async require(ref: string): Promise<string> {
    const commit = await this.resolve(ref)
    if (!commit) throw new Error(`${this.name} has no ${ref}`)
    return commit.sha
  }

  files(sha: string): Promise<string> {
    const known = this.#files.get(sha) ?? this.#checkOut(sha)
    this.#files.set(sha, known)
    return known
  }

  /** Names of the files that differ between two commits. For pull requests: from where `to` left `from`. */
  async changedFiles(from: string | undefined, to: string, sinceBase = false): Promise<string[]> {
    const range = sinceBase ? [`${from}...${to}`] : [from ?? emptyTree, to]
    const names = await git(['diff', '--name-only', '--no-renames', '-z', ...range], { folder: this.folder })
    return names.split('\0').filter(Boolean)
  }

  async parentOf(sha: string): Promise<string | undefined> {
    return await this.#sha(`${sha}^`)
  }

  /** The message's first line. */
  async titleOf(sha: string): Promise<string> {
    return await git(['log', '-1', '--format=%s', sha], { folder: this.folder })
  }

  async isAncestor(ancestor: string, sha: string): Promise<boolean> {
    return (await runGit(['merge-base', '--is-ancestor', ancestor, sha], { folder: this.folder })).code === 0
  }

  /** Merges two commits, on no branch. Returns undefined where they conflict. */
  async merge(base: string, head: string, message: string): Promise<string | undefined> {
    const tree = (await this.isAncestor(base, head)) ? `${head}^{tree}` : await this.#mergedTree(base, head)
    if (tree === undefined) return undefined
    const args = ['commit-tree', '-p', base, '-p', head, '-m', message, tree]
    const sha = await git(args, { folder: this.folder, environment: authorship(firstDate) })
    const files = this.#files.get(head)
    if (files && tree.startsWith(head)) this.#files.set(sha, files)
    return sha
  }

  async #mergedTree(base: string, head: string): Promise<string | undefined> {
    const { code, stdout, stderr } = await runGit(['merge-tree', '--write-tree', base, head], { folder: this.folder })
    if (code > 1) throw new Error(`git merge-tree ended with ${code}: ${stderr}`)
    return code === 0 ? stdout.trim() : undefined
  }

  async #sha(revision: string): Promise<string | undefined> {
    // Git keeps each ref of such a repository in a file, and these are of commits alone.
    if (/^refs\/(heads|pull)\/[^~^:]+$/.test(revision)) {
      const file = join(this.folder, revision)
      return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
    }
    const args = ['rev-parse', '--quiet', '--verify', `${revision}^{commit}`]
    return (await runGit(args, { folder: this.folder })).stdout.trim() || undefined
  }

  async #checkOut(sha: string): Promise<string> {
    const folder = join(this.#trees, sha)
    if (existsSync(folder)) return folder
    mkdirSync(folder, { recursive: true })
    const environment = { GIT_INDEX_FILE: join(this.#trees, `${sha}.index`), GIT_DIR: this.folder }
    const args = ['--work-tree', folder, 'checkout', '--quiet', '--force', sha, '--', '.']
    const { code, stderr } = await runGit(args, { folder: this.folder, environment })
    // A commit without files has none that the point could mean.
    if (code !== 0 && !stderr.includes('did not match any'))
      throw new Error(`git checkout ended with ${code}: ${stderr}`)
    return folder
  }
}

/** What git calls the tree without files. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/**
 * `npm run release -- v1.2.3 [--dry-run | --output folder] [--repository owner/name] [--remote origin]`
 *
 * Makes the commit that people get with `uses: owner/name/<action>@v1` and tags it `v1.2.3` (never moved) and `v1`
 * (moved to each release), pushed together or not at all. Its tree is what a consumer downloads (release/tree.ts); no
 * sources, no tests. `--dry-run` leaves it as the local branch `release/v1.2.3`. `--output` pushes nothing either, and
 * leaves in that folder what release/publish.ts pushes, and the changelog.
 *
 * Refused if the working tree is not clean, the tag exists, the workflows are not those of main's head, `dist/` is not
 * what the sources build, or tests fail.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ReleaseError, git as run } from './release/git.ts'
import { changelog, movingTag } from './release/notes.ts'
import { checkWorkflows, type Plan, publish } from './release/publish.ts'
import { writeTree } from './release/tree.ts'

const root = import.meta.dirname

interface ReleaseOptions {
  /** vX.Y.Z */
  version: string
  /** owner/name, as people write it in `uses:`. */
  repository: string
  /** Where the tags are pushed. */
  remote: string
  dryRun: boolean
  /** Folder for what is published later; undefined to publish it now. */
  output: string | undefined
}

/**
 * Checks the arguments of the command line.
 *
 * @throws ReleaseError
 */
function parseRelease(args: string[]): ReleaseOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      output: { type: 'string' },
      repository: { type: 'string', default: 'huggingface/ds-infra' },
      remote: { type: 'string', default: 'origin' },
    },
  })
  const version = positionals[0] ?? ''
  if (positionals.length !== 1 || !/^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version)) {
    throw new ReleaseError(
      'Usage: npm run release -- vX.Y.Z [--dry-run | --output folder] [--repository owner/name] [--remote name]',
    )
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(values.repository)) throw new ReleaseError('--repository must be owner/name')
  const output = values.output === undefined ? undefined : resolve(values.output)
  return { version, repository: values.repository, remote: values.remote, dryRun: values['dry-run'], output }
}

function git(args: string[], options: { cwd?: string; env?: Record<string, string>; otherwise?: string } = {}): string {
  return run(args, { cwd: root, ...options })
}

const tags = () => git(['tag', '--list', 'v*']).split('\n')

function checkClean(version: string): void {
  if (git(['status', '--porcelain']) !== '') {
    throw new ReleaseError('The working tree is not clean: commit or remove what `git status` shows.')
  }
  if (git(['tag', '--list', version]) !== '') {
    throw new ReleaseError(`The tag ${version} exists, and releases never move: choose the next version.`)
  }
}

function checkBuilt(): void {
  execFileSync(process.execPath, ['build.ts'], { cwd: root, stdio: 'inherit' })
  if (git(['status', '--porcelain', '--', 'dist']) !== '') {
    throw new ReleaseError('dist/ was not what the sources build; it is rebuilt now: commit it.')
  }
}

function checkTests(): void {
  try {
    execFileSync('npm', ['test'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  } catch {
    throw new ReleaseError('The tests fail: a release must pass them.')
  }
}

/** Commits the tree on top of HEAD, without touching the working tree or its index. Returns the commit. */
function commitTree(options: ReleaseOptions): string {
  const head = git(['rev-parse', 'HEAD'])
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  try {
    const tree = join(folder, 'tree')
    writeTree(tree, options, `https://github.com/${options.repository}/blob/${head}`)
    const repository = git(['rev-parse', '--absolute-git-dir'])
    const env = { GIT_DIR: repository, GIT_WORK_TREE: tree, GIT_INDEX_FILE: join(folder, 'index') }
    // --force: the .gitignore of the sources does not apply to the release.
    git(['add', '--all', '--force', '.'], { cwd: tree, env })
    return git(['commit-tree', git(['write-tree'], { env }), '-p', head, '-m', `Release ${options.version}`])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function planOf(commit: string, { version, remote }: ReleaseOptions): Plan {
  const moving = movingTag(version, tags())
  const otherwise = `Nothing was released: ${remote} cannot be read.`
  const moved = moving ? (git(['ls-remote', remote, `refs/tags/${moving}`], { otherwise }).split(/\s/)[0] ?? '') : ''
  return { version, commit, ...(moving ? { moving } : {}), moved }
}

/** Tags the commit while `body` runs; for good if it returns. */
function tagged(version: string, commit: string, notes: string, body: () => void): void {
  git(['tag', '--annotate', '--cleanup=verbatim', '--message', `Release ${version}\n\n${notes}`, version, commit])
  try {
    body()
  } catch (error) {
    git(['tag', '--delete', version])
    throw error
  }
}

/** Writes what release/publish.ts pushes, and what goes to the page of the release. */
function writeOutput(folder: string, plan: Plan, notes: string): void {
  const { version } = plan
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'release.json'), JSON.stringify(plan))
  writeFileSync(join(folder, 'notes.md'), notes)
  git(['bundle', 'create', '--quiet', join(folder, 'release.bundle'), version, '--not', 'HEAD'])
}

function release(args: string[]): void {
  const options = parseRelease(args)
  const { version, remote, repository, output } = options
  checkClean(version)
  if (!options.dryRun) checkWorkflows(root, 'HEAD', remote)
  checkBuilt()
  checkTests()
  const commit = commitTree(options)
  if (options.dryRun) {
    git(['branch', '--force', `release/${version}`, commit])
    console.log(`Made ${commit} as the branch release/${version}. Nothing was tagged or pushed.`)
    return
  }
  const plan = planOf(commit, options)
  const notes = changelog(root, version, tags(), repository)
  tagged(version, commit, notes, () =>
    output === undefined ? publish(root, plan, remote) : writeOutput(output, plan, notes),
  )
  if (output !== undefined) {
    git(['tag', '--delete', version])
    console.log(`Made ${commit}, to be published from ${output}. Nothing was pushed.`)
  } else if (plan.moving) git(['tag', '--force', plan.moving, commit])
}

if (import.meta.main) {
  try {
    release(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

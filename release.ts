/**
 * `npm run release -- v1.2.3 [--dry-run] [--repository owner/name] [--remote origin]`
 *
 * Makes the commit that people get with `uses: owner/name/<action>@v1` and tags it `v1.2.3` (never moved) and `v1`
 * (moved to each release), pushed together or not at all. Its tree is what a consumer downloads: each `actions/<name>/`
 * at the root, `dist/`, the deploy workflows with their `uses:` pointing at this release, LICENSE and README. No
 * sources, no tests. `--dry-run` leaves it as the local branch `release/v1.2.3`.
 *
 * Refused if the working tree is not clean, `dist/` is not what the sources build, tests fail, or the tag exists.
 */
import { execFileSync, type StdioOptions } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { parseArgs } from 'node:util'
import semver from 'semver'
import { actionNames } from './docs.ts'

const root = import.meta.dirname

export interface ReleaseOptions {
  /** vX.Y.Z */
  version: string
  /** owner/name, as people write it in `uses:`. */
  repository: string
  /** Where the tags are pushed. */
  remote: string
  dryRun: boolean
}

/** A release that is refused: the message says why and what to do. */
export class ReleaseError extends Error {}

/**
 * Checks the arguments of the command line.
 *
 * @throws ReleaseError
 */
export function parseRelease(args: string[]): ReleaseOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      repository: { type: 'string', default: 'huggingface/ds-infra' },
      remote: { type: 'string', default: 'origin' },
    },
  })
  const version = positionals[0] ?? ''
  if (positionals.length !== 1 || !/^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version)) {
    throw new ReleaseError('Usage: npm run release -- vX.Y.Z [--dry-run] [--repository owner/name] [--remote name]')
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(values.repository)) throw new ReleaseError('--repository must be owner/name')
  return { version, repository: values.repository, remote: values.remote, dryRun: values['dry-run'] }
}

/** A workflow as consumers get it: our own actions by release instead of by path. */
export function rewriteWorkflow(text: string, { repository, version }: Pick<ReleaseOptions, 'repository' | 'version'>) {
  return text.replaceAll(/(uses:\s*)\.\/actions\/([\w-]+)/g, `$1${repository}/$2@${version}`)
}

/** An action.yml as it is in a release, one folder higher. */
export function rewriteAction(text: string): string {
  return text.replaceAll('../../dist/', '../dist/')
}

/**
 * Links of a Markdown file that moves from `from` to `to` (folders, relative to the repository's root; '' is the root
 * itself). What the release does not hold is linked on GitHub, at the commit that the release was made from.
 */
export function rewriteLinks(text: string, from: string, to: string, source: string): string {
  return text.replaceAll(/(\]\()([^)#:\s]+)(#[^)\s]*)?\)/g, (_, open: string, target: string, anchor = '') => {
    const path = posix.join(from, target)
    const moved = path.replace(/^actions\/(?=[\w-]+(\/|$))/, '')
    const released = moved !== path || /^(LICENSE|README\.md|dist\/|\.github\/workflows\/deploy-)/.test(path)
    const link = released ? posix.relative(to || '.', moved) : `${source}/${path}`
    return `${open}${link}${anchor})`
  })
}

/** The root action.yml of a release. To use it is always a mistake, so it fails and says what to write instead. */
export function rootAction(names: string[], { repository, version }: Pick<ReleaseOptions, 'repository' | 'version'>) {
  const list = names.map((name) => `${repository}/${name}@${version.split('.')[0]}`).join(', ')
  return `name: ds-infra
description: The suite has no action of its own; use one of its actions by name.
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        echo '::error::${repository} is a suite of actions. Use one of: ${list}.'
        exit 1
`
}

/** Writes the release's tree into `folder`. `source` is the URL under which the sources of this commit are found. */
export function writeTree(folder: string, options: ReleaseOptions, source: string): void {
  const names = actionNames()
  for (const name of names) {
    const from = join(root, 'actions', name)
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'action.yml'), rewriteAction(readFileSync(join(from, 'action.yml'), 'utf8')))
    cpSync(join(from, 'action-types.yml'), join(folder, name, 'action-types.yml'))
    const readme = readFileSync(join(from, 'README.md'), 'utf8')
    writeFileSync(join(folder, name, 'README.md'), rewriteLinks(readme, `actions/${name}`, name, source))
  }
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  writeFileSync(join(folder, 'README.md'), rewriteLinks(readFileSync(join(root, 'README.md'), 'utf8'), '', '', source))
  writeFileSync(join(folder, 'action.yml'), rootAction(names, options))
  const workflows = join(folder, '.github', 'workflows')
  mkdirSync(workflows, { recursive: true })
  for (const file of readdirSync(join(root, '.github', 'workflows')).filter((name) => name.startsWith('deploy-'))) {
    const text = readFileSync(join(root, '.github', 'workflows', file), 'utf8')
    writeFileSync(join(workflows, file), rewriteWorkflow(text, options))
  }
}

function git(
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; stdio?: StdioOptions } = {},
): string {
  return execFileSync('git', args, {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    stdio: options.stdio ?? ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...options.env },
  })?.trim()
}

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
export function commitTree(options: ReleaseOptions): string {
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

function publish(commit: string, { version, remote, dryRun }: ReleaseOptions): void {
  if (dryRun) {
    git(['branch', '--force', `release/${version}`, commit])
    console.log(`Made ${commit} as the branch release/${version}. Nothing was tagged or pushed.`)
    return
  }
  const moving = movingTag(version, git(['tag', '--list', 'v*']).split('\n'))
  git(['tag', '--annotate', '--message', `Release ${version}`, version, commit])
  try {
    const refs = [`refs/tags/${version}`, ...(moving ? [`+${commit}:refs/tags/${moving}`] : [])]
    git(['push', '--atomic', remote, ...refs], { stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    git(['tag', '--delete', version])
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new ReleaseError(`Nothing was released: the push to ${remote} failed.\n${said}`)
  }
  if (moving) git(['tag', '--force', moving, commit])
  console.log(`Released ${version} (${commit})${moving ? ` and moved ${moving}` : ''}.`)
}

/** `v1` for v1.2.3, unless a later release of that major exists: a patch to an old line must not move people back. */
export function movingTag(version: string, tags: string[]): string | undefined {
  const major = `v${semver.major(version)}`
  const later = tags.some((tag) => semver.valid(tag) && tag.startsWith(`${major}.`) && semver.gt(tag, version))
  return later ? undefined : major
}

export function release(args: string[]): void {
  const options = parseRelease(args)
  checkClean(options.version)
  checkBuilt()
  checkTests()
  publish(commitTree(options), options)
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

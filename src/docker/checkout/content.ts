import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pLimit from 'p-limit'
import { codeOf, messageOf, someOf, UserError } from '../../errors.ts'
import { isWithin, placeOf } from '../../system/paths.ts'
import { allowCommand, type GitDependencies, GitError } from './git.ts'
import { type IgnoreRequest, readSentFiles, type SentFiles } from './ignore.ts'
import { readTracked } from './tracked.ts'

/** Paths on this machine that an image is made of. */
export interface Places extends IgnoreRequest {
  /** Files and folders whose content counts. */
  paths: readonly string[]
}

/**
 * What is sent to the builder, or why that is not known. `why` completes a sentence that starts with a service's name.
 */
export type Content = { kind: 'known'; entries: unknown[] } | { kind: 'unknown'; why: string }

/**
 * Everything below the paths that is sent to the builder. A file is identified by git's object id if its bytes are
 * those of the object, and otherwise (filters such as Git LFS, line ends, files that git ignores) by a hash of its
 * bytes. Unknown if the working copy differs from the commit, or cannot be compared with it.
 *
 * @throws UserError when a path does not exist.
 */
export async function readSentContent(places: Places, dependencies: GitDependencies): Promise<Content> {
  for (const path of places.paths) await checkExists(path)
  return await unlessUnreadable(async () => {
    const roots = await realPaths(places.paths)
    const { sent, tracked, known } = await compare(places, roots, dependencies)
    if (known) return known
    const walk = new Walk(sent, tracked.ids, roots, (path) => hashOnce(path, dependencies))
    for (const root of roots) await walk.add(root)
    const dockerfiles = await Promise.all(places.dockerfiles.map((path) => hashOnce(path, dependencies)))
    return {
      kind: 'known',
      // A link is sent as well as its target.
      entries: [
        ...(await walk.entries()),
        [...dockerfiles].sort(),
        ignoreTexts(sent),
        places.paths.map(placeOf).sort(),
      ],
    }
  })
}

/**
 * The commits of the repositories that the paths are in, and what a commit does not determine: the content of files
 * that git converts at checkout, and the files that the working copy leaves out. Files that git ignores do not count,
 * because most are generated from the commit. Unknown if the working copy differs from the commit, or the commit has
 * none of these paths.
 */
export async function readCommitContent(places: Places, dependencies: GitDependencies): Promise<Content> {
  return await unlessUnreadable(async () => {
    const roots = await realPaths(places.paths)
    const { sent, tracked, known } = await compare(places, roots, dependencies)
    if (known) return known
    const { ids, converted, absent, commits } = tracked
    if (![...ids.keys(), ...converted].some((path) => roots.some((root) => isWithin(root, path))))
      return { kind: 'unknown', why: `of ${shown(roots)} git knows no file, so the commit does not say what it is` }
    const changed = converted.filter(sent.isSent).sort()
    const hashes = await Promise.all(changed.map(async (path) => [placeOf(path), await hashOnce(path, dependencies)]))
    return { kind: 'known', entries: [[...commits].sort(), hashes, absent.map(placeOf).sort()] }
  })
}

async function compare(places: Places, roots: readonly string[], dependencies: GitDependencies) {
  const sent = await readSentFiles(places)
  // If a Dockerfile is a link, the link and its target both have to be as in the commit.
  const dockerfiles = [...(await realPaths(places.dockerfiles)), ...(await withoutFolderLinks(places.dockerfiles))]
  const named = new Set([...roots, ...dockerfiles])
  const tracked = await readTracked([...named], dependencies)
  const changes = tracked.changes.filter((path) => named.has(path) || sent.isSent(path.replace(/[/\\]$/, '')))
  const known: Content | undefined =
    changes.length === 0
      ? undefined
      : { kind: 'unknown', why: `its sources have changes that are not committed (${shown(changes)})` }
  return { sent, tracked, known }
}

/** The paths with links resolved in their folders, but not in their last part. */
async function withoutFolderLinks(paths: readonly string[]): Promise<string[]> {
  return await Promise.all(paths.map(async (path) => join(await realpath(dirname(resolve(path))), basename(path))))
}

async function unlessUnreadable(read: () => Promise<Content>): Promise<Content> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof GitError) return { kind: 'unknown', why: whyOf(error) }
    // A file that was removed meanwhile, or that is not readable.
    if (error instanceof UserError || codeOf(error) === undefined) throw error
    return { kind: 'unknown', why: `its files cannot be read (${messageOf(error)})` }
  }
}

function whyOf({ kind, folder, message }: GitError): string {
  if (kind === 'no-program') return 'there is no git to compare its sources with'
  if (kind === 'no-repository') return `${folder} is in no git repository`
  if (kind === 'other-owner')
    return `its repository belongs to another user, so git does not read it (${allowCommand(message, folder)})`
  return `git cannot compare its sources (${message.split('\n')[0]})`
}

async function realPaths(paths: readonly string[]): Promise<string[]> {
  return [...new Set(await Promise.all(paths.map(async (path) => await realpath(path))))].sort()
}

async function checkExists(path: string): Promise<void> {
  try {
    await stat(path)
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') return
    const remedy = 'Correct the path, or make the file in an earlier step.'
    throw new UserError(`There is no '${path}' here, which is to be compared.`, remedy, { cause })
  }
}

function shown(paths: readonly string[]): string {
  return someOf(paths.map(placeOf), 3)
}

function ignoreTexts({ texts }: SentFiles): [string, string][] {
  return texts.map(([path, text]): [string, string] => [placeOf(path), text]).sort()
}

type WalkEntry = [place: string, mode: number, content: string]

/** Number of files that are read at once. */
const readers = 16

/** Collects everything that is sent, each path once. */
class Walk {
  readonly #sent: SentFiles
  readonly #ids: ReadonlyMap<string, string>
  readonly #roots: readonly string[]
  readonly #seen = new Set<string>()
  readonly #limit = pLimit(readers)
  readonly #hash: (path: string) => Promise<string>
  readonly #entries: Promise<WalkEntry>[] = []

  constructor(
    sent: SentFiles,
    ids: ReadonlyMap<string, string>,
    roots: readonly string[],
    hash: (path: string) => Promise<string>,
  ) {
    this.#hash = hash
    this.#sent = sent
    this.#ids = ids
    this.#roots = roots
  }

  async entries(): Promise<WalkEntry[]> {
    return (await Promise.all(this.#entries)).sort(([one], [other]) => (one < other ? -1 : 1))
  }

  async add(path: string): Promise<void> {
    // The folder `.git` changes with every commit.
    if (this.#seen.has(path) || basename(path) === '.git') return
    this.#seen.add(path)
    // Paths that the user listed always count.
    const isSent = this.#roots.includes(path) || this.#sent.isSent(path)
    const found = await lstat(path)
    // Windows has no permission bits to send.
    const mode = process.platform === 'win32' ? 0 : found.mode & 0o7777
    if (found.isDirectory()) await this.#addFolder(path, mode, isSent)
    else if (isSent && found.isSymbolicLink()) await this.#addLink(path)
    else if (isSent && found.isFile())
      this.#push(path, mode, async () => this.#ids.get(path) ?? (await this.#limit(() => this.#hash(path))))
    else if (isSent) this.#push(path, mode, async () => 'special')
  }

  async #addFolder(path: string, mode: number, isSent: boolean): Promise<void> {
    if (!isSent && this.#sent.canSkip(path)) return
    if (isSent) this.#push(path, mode, async () => 'folder')
    await Promise.all((await readdir(path)).map((name) => this.add(join(path, name))))
  }

  /** A link and its target in the context: COPY of the link copies the target. */
  async #addLink(path: string): Promise<void> {
    const target = await readlink(path)
    this.#push(path, 0, async () => `link ${target}`)
    const end = await realpath(path).catch(() => undefined)
    if (end === undefined || !this.#sent.isInContext(end)) return
    if (!this.#roots.some((root) => isWithin(root, end))) await this.add(end)
  }

  #push(path: string, mode: number, content: () => Promise<string>): void {
    const entry = content().then((text): WalkEntry => [placeOf(path), mode, text])
    // `entries` awaits it and throws.
    entry.catch(() => {})
    this.#entries.push(entry)
  }
}

async function hashOnce(path: string, { answers }: GitDependencies): Promise<string> {
  const question = `hash ${resolve(path)}`
  const answer = answers?.get(question) ?? hashFile(path)
  answers?.set(question, answer)
  return await answer
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash)
  return `sha256:${hash.digest('hex')}`
}

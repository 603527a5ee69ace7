import { createReadStream } from 'node:fs'
import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { Readable } from 'node:stream'
import type { Header, Pax } from 'tar'
import { UserError } from '../../errors.ts'
import { ifPresent } from '../../system/files.ts'

/** Bytes per read. Large, because each read costs a turn of the event loop. */
const highWaterMark = 1024 * 1024

/** The files of an image in a folder or a tar archive, by path with forward slashes. */
export interface ImageFiles {
  /** Where they are, for messages. */
  path: string
  /** Bytes of a file, or undefined where there is none. */
  size(name: string): Promise<number | undefined>
  /** The content of a small file, or undefined where there is none. */
  read(name: string): Promise<Buffer | undefined>
  /** The content from byte `start` on. */
  open(name: string, start: number): Readable
}

/**
 * Opens a folder or an uncompressed tar archive. Archives are not unpacked.
 *
 * @throws UserError when there is nothing at the path, or it is no tar archive.
 */
export async function openImageFiles(path: string): Promise<ImageFiles> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new UserError(`There is no image at ${path}.`, 'Make it in an earlier step, or correct the path.', { cause })
  })
  return found.isDirectory() ? folderFiles(path) : await archiveFiles(path)
}

function folderFiles(path: string): ImageFiles {
  return {
    path,
    size: async (name) => (await ifPresent(stat(join(path, name))))?.size,
    read: async (name) => await ifPresent(readFile(join(path, name))),
    open: (name, start) => createReadStream(join(path, name), { start, highWaterMark }),
  }
}

/** A file's place in an archive. */
interface Extent {
  start: number
  size: number
}

async function archiveFiles(path: string): Promise<ImageFiles> {
  const entries = await indexOf(path)
  const openAt = (name: string, start: number): Readable => {
    const entry = entries.get(name)
    if (!entry || start >= entry.size) return Readable.from([])
    const end = entry.start + entry.size - 1
    return createReadStream(path, { start: entry.start + start, end, highWaterMark })
  }
  return {
    path,
    size: async (name) => entries.get(name)?.size,
    read: async (name) => {
      if (!entries.has(name)) return undefined
      const chunks: Buffer[] = []
      for await (const chunk of openAt(name, 0)) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
    open: openAt,
  }
}

const block = 512

/** Start and size of each file in an archive. A link has those of its target. */
async function indexOf(path: string): Promise<Map<string, Extent>> {
  const entries = new Map<string, Extent>()
  const links = new Map<string, string>()
  for await (const { header, start } of headersOf(path)) {
    const name = archiveName(header.path ?? '')
    const link = linkTarget(name, header)
    if (link !== undefined) links.set(name, link)
    else if (header.type === 'File' || header.type === 'OldFile') entries.set(name, { start, size: header.size ?? 0 })
  }
  resolveLinks(entries, links)
  return entries
}

/** The headers of an archive's entries, with extended (pax) headers applied, and where each entry's content begins. */
async function* headersOf(path: string): AsyncGenerator<{ header: Header; start: number }> {
  const { Header, Pax } = await import('tar')
  await using file = await open(path)
  let extended: Pax | undefined
  let at = 0
  for (let head = await readAt(file, at, block); head.length === block; head = await readAt(file, at, block)) {
    const header = new Header(head, 0, extended)
    if (header.nullBlock) return
    if (!header.cksumValid) throw notAnArchive(path)
    const start = at + block
    const size = header.size ?? 0
    at = start + Math.ceil(size / block) * block
    if (header.type === 'ExtendedHeader') {
      extended = Pax.parse((await readAt(file, start, size)).toString())
      continue
    }
    yield { header, start }
    extended = undefined
  }
  if (at === 0) throw notAnArchive(path)
}

/** The target of a link in an archive, as a path in the archive; undefined for an entry that is no link. */
export function linkTarget(
  name: string,
  { type, linkpath = '' }: Pick<Header, 'type' | 'linkpath'>,
): string | undefined {
  if (type === 'SymbolicLink') return archiveName(posix.join(posix.dirname(name), linkpath))
  return type === 'Link' ? archiveName(linkpath) : undefined
}

/**
 * Adds the links' targets under the links' names. `docker save` writes a repeated layer as a link to the first one.
 */
export function resolveLinks<T>(entries: Map<string, T>, links: ReadonlyMap<string, string>): void {
  for (const [name, target] of links) {
    const entry = entries.get(links.get(target) ?? target)
    if (entry) entries.set(name, entry)
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

/** A path in an archive, normalized. */
export function archiveName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}

function notAnArchive(path: string): UserError {
  return new UserError(
    `${path} is neither a folder nor an uncompressed tar archive.`,
    'Unpack it first if it is compressed (gunzip), or write it as a plain .tar.',
  )
}

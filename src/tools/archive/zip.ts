import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdir, open, symlink, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { crc32, inflateRaw, type ZlibOptions } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { messageOf, UserError } from '../../errors.ts'
import { leadsOut } from './links.ts'
import { archiveRemedy, checkName } from './names.ts'

/** Entries unpacked at a time: enough to keep zlib's threads busy. */
const concurrency = 8

/** Entries up to this size are unpacked in memory, so that eight of them at a time stay within 64 MB. */
const mostInMemory = 4 * 1024 * 1024

/** Bytes of a link's target: PATH_MAX of Linux. */
const longestTarget = 4096

/** Entries of one archive. The AWS CLI has some ten thousand. */
const mostEntries = 200_000

/** Methods of compression (APPNOTE.TXT, 4.4.5). */
const [stored, deflated] = [0, 8]

const inflate = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw)

const fileTypes = { mask: 0o170000, folder: 0o040000, link: 0o120000 }

/**
 * Unpacks a zip archive into an existing empty folder. Permissions are kept (without set-uid and without write access
 * for others). Refused: names that lead out of the folder, entries that exist twice, entries below a symbolic link,
 * and links that lead out of the folder, by themselves or through other links.
 *
 * @param largest bytes that all entries together may have.
 * @throws UserError for an archive that is broken or not safe.
 */
export async function unzip(file: string, folder: string, largest: number): Promise<void> {
  const { openPromise } = await import('yauzl')
  try {
    await using handle = await open(file)
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true })
    try {
      await unzipAll({ zip, handle }, folder, largest)
    } finally {
      zip.close()
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UserError(`The zip archive cannot be unpacked: ${messageOf(cause)}.`, archiveRemedy, { cause })
  }
}

interface Archive {
  zip: ZipFile
  /** The same file, for reads at a position. */
  handle: FileHandle
}

async function unzipAll(archive: Archive, folder: string, largest: number): Promise<void> {
  const [{ default: pLimit }, entries] = await Promise.all([import('p-limit'), readEntries(archive.zip, largest)])
  const links = entries.filter((entry) => typeOf(entry) === fileTypes.link)
  checkNoneBelowLinks(entries, links)
  const folders = entries.map((entry) => (isFolder(entry) ? entry.fileName : posix.dirname(entry.fileName)))
  for (const path of new Set(folders)) await mkdir(join(folder, path), { recursive: true })
  const limit = pLimit(concurrency)
  const files = entries.filter((entry) => !isFolder(entry) && typeOf(entry) !== fileTypes.link)
  await Promise.all(files.map((entry) => limit(() => writeEntry(archive, entry, join(folder, entry.fileName)))))
  // Last, so that nothing is ever written through one.
  for (const entry of links) await linkEntry(archive.zip, entry, folder)
  // When all are there: a link may lead through another one.
  for (const { fileName } of links) {
    if (await leadsOut(folder, fileName)) {
      throw new UserError(`The archive has a link that leads out of it: ${fileName}.`, archiveRemedy)
    }
  }
}

/** The stated sizes can be trusted: yauzl and `readEntry` refuse an entry of another size. */
async function readEntries(zip: ZipFile, largest: number): Promise<Entry[]> {
  const entries: Entry[] = []
  let size = 0
  for await (const entry of zip.eachEntry()) {
    checkName(entry.fileName)
    size += entry.uncompressedSize
    if (size > largest || entries.length > mostEntries) {
      throw new UserError(`The archive is larger than ${largest} bytes when it is unpacked.`, archiveRemedy)
    }
    entries.push(entry)
  }
  return entries
}

function isFolder(entry: Entry): boolean {
  return entry.fileName.endsWith('/')
}

/** Type bits of the Unix mode in the entry's external attributes; 0 where there are none. */
function typeOf(entry: Entry): number {
  return (entry.externalFileAttributes >>> 16) & fileTypes.mask
}

function checkNoneBelowLinks(entries: readonly Entry[], links: readonly Entry[]): void {
  const names = new Set(links.map((entry) => entry.fileName))
  for (const { fileName } of entries) {
    for (let parent = posix.dirname(fileName); parent !== '.'; parent = posix.dirname(parent)) {
      if (names.has(parent))
        throw new UserError(`The archive has an entry below a symbolic link: ${fileName}.`, archiveRemedy)
    }
  }
}

async function writeEntry(archive: Archive, entry: Entry, path: string): Promise<void> {
  const mode = (entry.externalFileAttributes >>> 16) & 0o755 || 0o644
  // Exclusive: a name that comes twice is refused, and no link is followed.
  if (Math.max(entry.compressedSize, entry.uncompressedSize) <= mostInMemory) {
    await writeFile(path, await readEntry(archive, entry), { flag: 'wx', mode })
  } else {
    let sum = 0
    const summing = async function* (source: AsyncIterable<Buffer>) {
      for await (const chunk of source) {
        sum = crc32(chunk, sum)
        yield chunk
      }
    }
    const source = await archive.zip.openReadStreamPromise(entry)
    await pipeline(source, summing, createWriteStream(path, { flags: 'wx', mode }))
    if (sum !== entry.crc32) throw new Error(`${entry.fileName} is damaged`)
  }
}

/** The content of a small entry. The AWS CLI has thousands of them, and setting up streams costs more than their bytes. */
async function readEntry({ zip, handle }: Archive, entry: Entry): Promise<Buffer> {
  if (entry.isEncrypted() || ![stored, deflated].includes(entry.compressionMethod)) {
    throw new Error(`${entry.fileName} is encrypted or packed by method ${entry.compressionMethod}`)
  }
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = Buffer.alloc(entry.compressedSize)
  const { bytesRead } = await handle.read(packed, 0, packed.length, fileDataStart)
  const limit = { maxOutputLength: Math.max(entry.uncompressedSize, 1) }
  const content = entry.compressionMethod === stored ? packed : await inflate(packed, limit)
  if (bytesRead !== packed.length || content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32) {
    throw new Error(`${entry.fileName} is damaged`)
  }
  return content
}

async function linkEntry(zip: ZipFile, entry: Entry, folder: string): Promise<void> {
  if (entry.uncompressedSize > longestTarget) throw new Error(`${entry.fileName} is no link`)
  const target = await text(await zip.openReadStreamPromise(entry))
  if (target.includes('\\')) {
    throw new UserError(`The archive has a link with a backslash: ${entry.fileName} -> ${target}.`, archiveRemedy)
  }
  await symlink(target, join(folder, entry.fileName))
}

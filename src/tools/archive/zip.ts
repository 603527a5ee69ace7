import { createWriteStream } from 'node:fs'
import { chmod, type FileHandle, mkdir, open, rename, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { crc32, inflateRaw, type ZlibOptions } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { messageOf, UserError } from '../../errors.ts'

const remedy = 'Do not use this file: report the mirror or proxy that it came from.'

/** Entries unpacked at a time: enough to keep zlib's threads busy. */
const concurrency = 8

/** Entries up to this size are unpacked in memory, so that eight of them at a time stay within 64 MB. */
const mostInMemory = 4 * 1024 * 1024

/** Methods of compression (APPNOTE.TXT, 4.4.5). */
const [stored, deflated] = [0, 8]

const inflate = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw)

const fileTypes = { mask: 0o170000, folder: 0o040000, link: 0o120000 }

/**
 * Unpacks a zip archive into an existing empty folder. Permissions are kept (without set-uid and without write access
 * for others). Refused: names that lead out of the folder, entries that exist twice, entries below a symbolic link,
 * and links that point out of the folder.
 *
 * @throws UserError for an archive that is broken or not safe.
 */
export async function unzip(file: string, folder: string): Promise<void> {
  const { openPromise } = await import('yauzl')
  try {
    await using handle = await open(file)
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true })
    try {
      await unzipAll({ zip, handle }, folder)
    } finally {
      zip.close()
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UserError(`The zip archive cannot be unpacked: ${messageOf(cause)}.`, remedy, { cause })
  }
}

interface Archive {
  zip: ZipFile
  /** The same file, for reads at a position. */
  handle: FileHandle
}

async function unzipAll(archive: Archive, folder: string): Promise<void> {
  const [{ default: pLimit }, entries] = await Promise.all([import('p-limit'), readEntries(archive.zip)])
  const links = entries.filter((entry) => typeOf(entry) === fileTypes.link)
  refuseBelowLinks(entries, links)
  const folders = entries.map((entry) => (isFolder(entry) ? entry.fileName : posix.dirname(entry.fileName)))
  for (const path of new Set(folders)) await mkdir(join(folder, path), { recursive: true })
  const limit = pLimit(concurrency)
  const files = entries.filter((entry) => !isFolder(entry) && typeOf(entry) !== fileTypes.link)
  await Promise.all(files.map((entry) => limit(() => writeEntry(archive, entry, join(folder, entry.fileName)))))
  // Last, so that nothing is ever written through one.
  for (const entry of links) await linkEntry(archive.zip, entry, folder)
}

async function readEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  // yauzl refuses absolute names, `..` and backslashes by itself.
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

function isFolder(entry: Entry): boolean {
  return entry.fileName.endsWith('/')
}

/** Type bits of the Unix mode in the entry's external attributes; 0 where there are none. */
function typeOf(entry: Entry): number {
  return (entry.externalFileAttributes >>> 16) & fileTypes.mask
}

function refuseBelowLinks(entries: readonly Entry[], links: readonly Entry[]): void {
  const names = new Set(links.map((entry) => entry.fileName))
  for (const { fileName } of entries) {
    for (let parent = posix.dirname(fileName); parent !== '.'; parent = posix.dirname(parent)) {
      if (names.has(parent)) throw new UserError(`The archive has an entry below a symbolic link: ${fileName}.`, remedy)
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
  const target = await text(await zip.openReadStreamPromise(entry))
  const resolved = posix.join(posix.dirname(entry.fileName), target)
  if (posix.isAbsolute(target) || target.includes('\\') || resolved === '..' || resolved.startsWith('../')) {
    throw new UserError(`The archive has a link that points out of it: ${entry.fileName} -> ${target}.`, remedy)
  }
  await symlink(target, join(folder, entry.fileName))
}

/**
 * Unpacks a gzipped tar archive into an existing empty folder. Only files and folders; names that lead out of the
 * folder and links of any kind are refused.
 *
 * @throws UserError for an archive that is broken or not safe.
 */
export async function untar(file: string, folder: string): Promise<void> {
  const { extract } = await import('tar')
  const refused: string[] = []
  try {
    await extract({
      file,
      cwd: folder,
      // Warnings, such as for an absolute name or `..`, are errors.
      strict: true,
      filter: (path, entry) => {
        const type = 'type' in entry ? entry.type : undefined
        const plain = type === 'File' || type === 'OldFile' || type === 'Directory'
        if (!plain) refused.push(`${path} (${type})`)
        return plain
      },
    })
  } catch (cause) {
    throw new UserError(`The tar archive cannot be unpacked: ${messageOf(cause)}.`, remedy, { cause })
  }
  if (refused.length > 0) throw new UserError(`The archive has entries that are no files: ${refused[0]}.`, remedy)
}

/** Moves a downloaded executable to its place and makes it executable. */
export async function placeExecutable(file: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await rename(file, path)
  await chmod(path, 0o755)
}

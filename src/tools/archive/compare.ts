import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pLimit from 'p-limit'
import { ifPresent } from '../../system/files.ts'

/** SHA-256 of a file in lower-case hex; undefined if there is none. */
export async function sha256OfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  return await ifPresent(pipeline(createReadStream(path), hash).then(() => hash.digest('hex')))
}

/**
 * Whether two folders hold the same: names, contents, targets of links, and which files are executable.
 *
 * @param except paths that are left out.
 */
export async function isSameFolder(left: string, right: string, except: readonly string[] = []): Promise<boolean> {
  const [one, other] = await Promise.all([contentsOf(left), contentsOf(right)])
  for (const path of except) {
    one.delete(path)
    other.delete(path)
  }
  return one.size === other.size && [...one].every(([path, content]) => other.get(path) === content)
}

/** What each path below a folder is, as a text to compare. */
async function contentsOf(folder: string): Promise<Map<string, string>> {
  const limit = pLimit(16)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const contents = await Promise.all(
    entries.map(async (entry): Promise<[string, string]> => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path), await limit(() => contentOf(path))]
    }),
  )
  return new Map(contents)
}

async function contentOf(path: string): Promise<string> {
  const found = await lstat(path)
  if (found.isSymbolicLink()) return `link ${await readlink(path)}`
  if (!found.isFile()) return found.isDirectory() ? 'folder' : 'other'
  return `file ${found.mode & 0o111 ? 'executable' : 'plain'} ${await sha256OfFile(path)}`
}

import { lstat, readdir, readlink } from 'node:fs/promises'
import { isAbsolute, join, relative, sep, win32 } from 'node:path'
import { UserError } from '../../errors.ts'
import { archiveRemedy } from './names.ts'

/** Links that Linux follows on the way to one file. */
const mostHops = 40

/**
 * Checks every symbolic link below a folder: it must stay inside, also if it leads through other links.
 *
 * @throws UserError that names the link.
 */
export async function checkLinks(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue
    const path = relative(folder, join(entry.parentPath, entry.name))
    if (await leadsOut(folder, path)) {
      throw new UserError(`The archive has a link that leads out of its folder: ${path}.`, archiveRemedy)
    }
  }
}

/**
 * Whether a path below a folder leads out of it, if each link in it is followed as the system does. Links in a circle
 * count as leading out.
 */
export async function leadsOut(folder: string, path: string): Promise<boolean> {
  const pending = partsOf(path)
  // Folders and files, no links: so `..` really is the folder above.
  const real: string[] = []
  let hops = 0
  for (let part = pending.shift(); part !== undefined; part = pending.shift()) {
    if (part === '..') {
      if (real.pop() === undefined) return true
      continue
    }
    const target = await linkTarget(join(folder, ...real, part))
    if (target === undefined) {
      real.push(part)
      continue
    }
    hops += 1
    if (hops > mostHops || isElsewhere(target)) return true
    pending.unshift(...partsOf(target))
  }
  return false
}

function partsOf(path: string): string[] {
  return path.split(sep === '/' ? '/' : /[/\\]/).filter((part) => part !== '' && part !== '.')
}

/** Absolute, on this system or on Windows. */
function isElsewhere(target: string): boolean {
  return isAbsolute(target) || win32.isAbsolute(target) || target.includes(':')
}

/** Where a symbolic link points to; undefined for anything else, and for what is not there. */
async function linkTarget(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined)
  return found?.isSymbolicLink() ? await readlink(path) : undefined
}

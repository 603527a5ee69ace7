import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchesGlob } from '../file/glob.ts'

/** `${{ hashFiles(...) }}`: SHA-256 over the SHA-256 of each file, empty when nothing matches. */
export function hashFiles(workspace: string, patterns: string[]): string {
  const chosen = (file: string) =>
    patterns.reduce(
      (taken, pattern) =>
        pattern.startsWith('!') ? taken && !matchesGlob(file, pattern.slice(1)) : taken || matchesGlob(file, pattern),
      false,
    )
  const files = filesIn(workspace)
    .filter((file) => chosen(file.replaceAll('\\', '/')))
    .map((file) => join(workspace, file))
  if (files.length === 0) return ''
  const all = createHash('sha256')
  for (const file of files) all.update(createHash('sha256').update(readFileSync(file)).digest())
  return all.digest('hex')
}

/** The files below a folder, relative to it, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => file.slice(folder.length + 1))
    .sort()
}

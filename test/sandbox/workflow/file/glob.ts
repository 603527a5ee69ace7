/**
 * Whether a path (with slashes) matches a pattern: `*` and `?` stay within a folder, `**` goes through folders.
 * Hidden files match like all others, as on GitHub and unlike in Node's own globs.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  if (/[[\]{}+]/.test(pattern)) throw new Error(`The runner of the sandbox does not support the pattern '${pattern}'`)
  const parts: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }
  const expression = pattern.replaceAll(/\*\*\/|\*\*|[*?]|[.()|^$\\]/g, (part) => parts[part] ?? `\\${part}`)
  return new RegExp(`^${expression}$`).test(path)
}

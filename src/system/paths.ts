import { relative, resolve, sep } from 'node:path'

/** Whether the path is the folder or below it. Both are absolute and normalized. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}

/** The path as it is seen from a folder, with forward slashes; empty for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

/** A path that does not depend on where the working folder is. */
export function placeOf(path: string): string {
  return pathFrom(process.cwd(), resolve(path)) || '.'
}

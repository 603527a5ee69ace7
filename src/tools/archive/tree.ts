import { chmod, mkdir, readdir, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf, UserError } from '../../errors.ts'
import type { Environment } from '../../job/environment.ts'
import type { Tool, ToolFile } from '../catalog.ts'
import { executableName, type Platform } from '../platform.ts'
import { expandMsi, expandPkg, type Run } from '../signature/package-signature.ts'
import { checkLinks } from './links.ts'
import { untar } from './tar.ts'
import { unzip } from './zip.ts'

/** What unpacking needs besides the file. */
interface UnpackSetting {
  platform: Platform
  environment: Environment
  /** Starts the system's own programs. */
  run?: Run | undefined
}

/**
 * Makes the folder of a tool from the file that its site publishes: the executables in its `bin`, and the file itself
 * beside them where it is an archive, so that the copy can be compared with it later (see `matchesPin`).
 *
 * @param path the file, which was verified; it is moved.
 * @param tree is made.
 * @throws UserError for an archive that is broken, not safe, or another one.
 */
export async function unpackTool(
  tool: Tool,
  file: ToolFile,
  path: string,
  tree: string,
  { platform, environment, run }: UnpackSetting,
): Promise<void> {
  await mkdir(tree, { mode: 0o755 })
  const bin = join(tree, 'bin')
  if (file.format === 'executable') {
    await placeExecutable(path, join(bin, executableName(tool.name, platform)))
    return
  }
  const raw = `${tree}-raw`
  // `pkgutil` makes the folder itself.
  if (file.format !== 'pkg') await mkdir(raw)
  if (file.format === 'zip') await unzip(path, raw, tool.largest.unpacked)
  if (file.format === 'tar.gz') await untar(path, raw, tool.largest.unpacked)
  if (file.format === 'pkg') await expandPkg(path, raw, run)
  if (file.format === 'msi') await expandMsi(path, raw, environment, run)
  const folder = file.format === 'msi' ? await findFolder(raw, file.folder) : join(raw, file.folder)
  try {
    await rename(folder ?? raw, bin)
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause
    throw new UserError(
      `The archive of ${tool.title} has no folder ${file.folder}.`,
      'Check that the file is the one of this version and platform.',
      { cause },
    )
  }
  // A link that stayed inside the archive may lead out of the one folder that is kept.
  await checkLinks(bin)
  await rename(path, join(tree, basename(file.path)))
}

/** Moves a downloaded executable to its place and makes it executable. */
async function placeExecutable(file: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await rename(file, path)
  await chmod(path, 0o755)
}

/** Finds a folder by its name: where a Windows package puts it depends on the system's name for "Program Files". */
async function findFolder(root: string, name: string): Promise<string | undefined> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const found = entries.find((entry) => entry.isDirectory() && entry.name === name)
  return found ? join(found.parentPath, found.name) : undefined
}

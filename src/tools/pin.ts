import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { codeOf, UserError } from '../errors.ts'
import type { Dependencies } from '../job/dependencies.ts'
import { makePrivateFolder } from '../system/files.ts'
import { isSameFolder, sha256OfFile } from './archive/compare.ts'
import { unpackTool } from './archive/tree.ts'
import type { Tool } from './catalog.ts'
import type { Setting } from './install.ts'
import { executableName } from './platform.ts'
import type { CachedCopy } from './tool-cache.ts'

/**
 * Whether a copy in the tool cache is the file with this SHA-256. An executable is hashed itself. Of an archive, the
 * copy keeps the downloaded file: it is hashed and unpacked again, and the copy must equal the result.
 */
export async function matchesPin(
  tool: Tool,
  copy: CachedCopy,
  sha256: string,
  { environment, folder }: Pick<Dependencies, 'environment' | 'folder'>,
  { platform, run }: Pick<Setting, 'platform' | 'run'>,
): Promise<boolean> {
  const file = tool.file(copy.version, platform)
  const bin = join(copy.folder, 'bin')
  if (file.format === 'executable') {
    const name = executableName(tool.name, platform)
    // Any other file in the folder would be on PATH as well.
    return (await readdir(bin)).join() === name && (await sha256OfFile(join(bin, name))) === sha256
  }
  await makePrivateFolder(folder)
  const work = await mkdtemp(join(folder, `${tool.name}-`))
  try {
    // A copy of our own, so that what is unpacked is what was hashed.
    const archive = join(work, basename(file.path))
    await copyFile(join(copy.folder, basename(file.path)), archive)
    if ((await sha256OfFile(archive)) !== sha256) return false
    await unpackTool(tool, file, archive, join(work, 'tree'), { platform, environment, run })
    return await isSameFolder(join(work, 'tree', 'bin'), bin)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof UserError) return false
    throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

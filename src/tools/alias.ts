import { constants } from 'node:fs'
import { access, chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Undoable } from '../job/ledger.ts'
import { batchWords } from '../system/batch-file.ts'
import type { Platform } from './platform.ts'

/** Folder of the aliases in the job's folder; removed by the post step. */
export function aliasFolder(jobFolder: string): string {
  return join(jobFolder, 'bin')
}

/**
 * Writes a command under another name and returns the folder to put on PATH. It is a script and not a link, because
 * wrappers and shims of kubectl look at the name by which they are called. It is not put into kubectl's own folder,
 * which may be the system's or shared with jobs that did not ask for it.
 */
export async function writeAlias(
  alias: string,
  executable: string,
  jobFolder: string,
  platform: Platform,
): Promise<string> {
  const folder = aliasFolder(jobFolder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const script = join(folder, alias)
  // On Windows this one is for bash, the .cmd for everything else.
  await writeFile(script, `#!/bin/sh\nexec '${executable.replaceAll("'", "'\\''")}' "$@"\n`)
  await chmod(script, 0o700)
  // Fails here if the folder's file system is noexec, rather than in the step that uses the alias.
  await access(script, constants.X_OK)
  if (platform.system === 'windows') {
    const file = join(folder, `${alias}.cmd`)
    await writeFile(file, `@${batchWords([executable], file)} %*\r\n`)
  }
  return folder
}

/** The aliases that this job holds. Their folder is removed with the last use of it. */
export const aliases: Undoable<{ folder: string }> = {
  kind: 'aliases',
  undo: async ({ done: { folder } }, { others }) => {
    const kept = await others()
    if (!kept.some((other) => other.done.folder === folder)) await rm(folder, { recursive: true, force: true })
  },
}

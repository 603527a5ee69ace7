import { rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Undoable } from '../job/ledger.ts'
import { ifPresent, namesIn, removeFolderIfEmpty } from '../system/files.ts'
import { withLock } from '../system/lock.ts'
import { cacheFolder, kubeFolder } from './folder.ts'
import type { EntryInFile } from './kubeconfig/file.ts'

/** What a use adds to a kubeconfig. Undoing the last one also removes the files of the plugin and of kubectl. */
export const kubeconfigEntry: Undoable<EntryInFile> = {
  kind: 'kubeconfig-entry',
  undo: async ({ done }, { folder, others }) => {
    const isLast = async () => (await others()).length === 0
    // The usual case needs no parser of YAML, which would take a third of the post step.
    if (!done.own || !(await removeOwnFile(done.file, isLast)))
      await (await import('./kubeconfig/file.ts')).removeFromFile(done, folder)
    if (!(await isLast())) return
    await rm(cacheFolder(folder), { recursive: true, force: true })
    await removeAllSessions(kubeFolder(folder))
    await removeFolderIfEmpty(kubeFolder(folder))
  },
}

/** Removes the job's own kubeconfig with its last entry. Returns whether it is gone. */
async function removeOwnFile(file: string, isLast: () => Promise<boolean>): Promise<boolean> {
  // The lock would make the folder again.
  if (!(await ifPresent(stat(file)))) return true
  return await withLock(file, async () => {
    if (!(await isLast())) return false
    await rm(file, { force: true })
    return true
  })
}

/**
 * Removes the token plugin's files: a session for each profile or key that later steps ran it with, and half-written
 * files of a plugin that was killed.
 */
async function removeAllSessions(folder: string): Promise<void> {
  const kept = (await namesIn(folder)).filter((name) => /^role-\w+\.json(\.lock)?$|^\.\w+\.tmp$/.test(name))
  for (const name of kept) await rm(join(folder, name), { force: true })
}

/** Removes the session of a further role. Safe to repeat. */
export async function removeSession(sessionFile: string | undefined): Promise<void> {
  if (sessionFile === undefined) return
  await rm(sessionFile, { force: true })
  await removeFolderIfEmpty(dirname(sessionFile))
}

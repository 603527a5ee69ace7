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
    const left = await others()
    // The usual case needs no parser of YAML, which would take a third of the post step.
    if (done.own && left.length === 0) await removeOwnFile(done.file)
    else await (await import('./kubeconfig/file.ts')).removeFromFile(done, folder)
    if (left.length > 0) return
    await rm(cacheFolder(folder), { recursive: true, force: true })
    await removeAllSessions(kubeFolder(folder))
    await removeFolderIfEmpty(kubeFolder(folder))
  },
}

async function removeOwnFile(file: string): Promise<void> {
  // The lock would make the folder again.
  if (await ifPresent(stat(file))) await withLock(file, () => rm(file, { force: true }))
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

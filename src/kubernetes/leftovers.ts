import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Undoable } from '../job/ledger.ts'
import { namesIn, removeFolderIfEmpty } from '../system/files.ts'
import { type EntryInFile, kubeFolder, removeFromFile } from './kubeconfig/file.ts'

/** The job's own kubeconfig. */
export function ownFile(jobFolder: string): string {
  return join(kubeFolder(jobFolder), 'config')
}

/** The job's cache folder for kubectl. */
export function cacheFolder(jobFolder: string): string {
  return join(kubeFolder(jobFolder), 'cache')
}

/** What a use adds to a kubeconfig. Undoing the last one also removes the files of the plugin and of kubectl. */
export const kubeconfigEntry: Undoable<EntryInFile> = {
  kind: 'kubeconfig-entry',
  undo: async ({ done }, { folder, others }) => {
    await removeFromFile(done, folder)
    if ((await others()).length > 0) return
    await rm(cacheFolder(folder), { recursive: true, force: true })
    await removeAllSessions(kubeFolder(folder))
    await removeFolderIfEmpty(kubeFolder(folder))
  },
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

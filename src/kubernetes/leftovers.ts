import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Undoable } from '../job/ledger.ts'
import { removeFolderIfEmpty } from '../system/files.ts'
import { type AddedToFile, removeFromFile } from './kubeconfig-file.ts'

/** What a use leaves for its post step to remove. No secrets: state is readable. */
export interface Leftovers {
  entry: AddedToFile
  /** Keeps the further role's session; may not exist. */
  sessionFile: string | undefined
  /** kubectl's cache of the job; may not exist. */
  cacheFolder: string
}

/** What the uses of this job have left. */
export const leftovers: Undoable<Leftovers> = {
  kind: 'kubeconfig-entry',
  undo: async ({ done }) => await removeLeftovers(done),
}

/** Undoes what a use left. Safe to repeat. */
export async function removeLeftovers({ entry, sessionFile, cacheFolder }: Leftovers): Promise<void> {
  await rm(cacheFolder, { recursive: true, force: true })
  await removeFromFile(entry)
  if (sessionFile !== undefined) await removeAllSessions(dirname(sessionFile))
  await removeFolderIfEmpty(dirname(cacheFolder))
}

/**
 * Removes what the token plugin kept: it has a session for each profile or key that later steps started it with, and
 * one that was killed leaves a half-written file.
 */
async function removeAllSessions(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const kept = names.filter((name) => /^role-\w+\.json$|^\.\w+\.tmp$/.test(name))
  for (const name of kept) await rm(join(folder, name), { force: true })
}

/** Removes the session of a further role. Safe to repeat. */
export async function removeSession(sessionFile: string | undefined): Promise<void> {
  if (sessionFile === undefined) return
  await rm(sessionFile, { force: true })
  await removeFolderIfEmpty(dirname(sessionFile))
}

import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { codeOf } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { linkTo, makePrivateFolder, readIfPresent, writePrivateFile } from '../../system/files.ts'
import { withLock } from '../../system/lock.ts'
import { configFolderOf, type Login, readDockerConfig, unreadable, withLogins, withoutLogins } from './docker-config.ts'

/**
 * The job's own Docker configuration: a folder that starts as the user's own (its config.json copied, everything else
 * linked, so that contexts, builders, CLI plugins and certificates stay reachable) and gets our logins added. The
 * user's folder is never written to.
 *
 * Several uses of the action in one job share it. A ledger beside it says which use added which logins, so that each
 * post step removes its own and the last one the folder.
 */
interface Ledger {
  [folder: string]: {
    /** The user's folder that it was made from. */
    source: string
    /** Hosts by the use that logged in to them. */
    uses: Record<string, string[]>
  }
}

type Job = Pick<Dependencies, 'environment' | 'folder'>

const ledgerOf = (job: Job): string => join(job.folder, 'docker-logins.json')

/**
 * Adds logins to the job's Docker configuration, creating it first where this job has none yet.
 *
 * `use` names this use of the action for `removeLogins`. Returns the folder, for `DOCKER_CONFIG`.
 *
 * @throws UserError when the user's configuration cannot be read.
 */
export async function addLogins(logins: readonly Login[], use: string, job: Job): Promise<string> {
  return await withLock(ledgerOf(job), async () => {
    const ledger = await readLedger(job)
    const source = configFolderOf(job.environment)
    const [folder, known] = Object.entries(ledger).find(([path, { source: from }]) =>
      [path, from].includes(source),
    ) ?? [await freeFolder(job, ledger), { source, uses: {} }]
    const hosts = logins.map(({ host }) => host)
    // The ledger comes first: whatever fails below, the post step knows what to remove.
    await writeJson(ledgerOf(job), { ...ledger, [folder]: { ...known, uses: { ...known.uses, [use]: hosts } } })
    const present = (await readIfPresent(join(folder, 'config.json'))) !== undefined
    const config = await readDockerConfig(present ? folder : known.source)
    if (!present) await linkUsersFolder(known.source, folder)
    await writeJson(join(folder, 'config.json'), withLogins(config, logins))
    return folder
  })
}

/**
 * Removes the logins of one use, and the whole folder with the last of them: what other steps added to it goes, too.
 * Returns whether the job is without it now. Safe to call twice, and when nothing was ever added.
 */
export async function removeLogins(use: string, job: Job): Promise<boolean> {
  if ((await readIfPresent(ledgerOf(job))) === undefined) return true
  return await withLock(ledgerOf(job), async () => {
    const ledger = await readLedger(job)
    const found = Object.entries(ledger).find(([, { uses }]) => Object.hasOwn(uses, use))
    if (!found) return true
    const [folder, { source, uses }] = found
    const { [use]: ours = [], ...others } = uses
    const { [folder]: _, ...rest } = ledger
    if (Object.keys(others).length === 0) {
      await rm(folder, { recursive: true, force: true })
      await saveLedger(rest, job)
      return true
    }
    await saveLedger({ ...rest, [folder]: { source, uses: others } }, job)
    const kept = new Set(Object.values(others).flat())
    const gone = ours.filter((host) => !kept.has(host))
    await writeJson(join(folder, 'config.json'), withoutLogins(await readDockerConfig(folder), gone))
    return false
  })
}

async function readLedger(job: Job): Promise<Ledger> {
  return JSON.parse((await readIfPresent(ledgerOf(job))) ?? '{}') as Ledger
}

async function saveLedger(ledger: Ledger, job: Job): Promise<void> {
  if (Object.keys(ledger).length > 0) await writeJson(ledgerOf(job), ledger)
  else await rm(ledgerOf(job), { force: true })
}

async function writeJson(path: string, value: unknown): Promise<void> {
  // Tabs, as Docker writes it.
  await writePrivateFile(path, `${JSON.stringify(value, undefined, '\t')}\n`)
}

/** A name that is neither taken on disk nor in the ledger: a job may use two configurations of the user. */
async function freeFolder(job: Job, ledger: Ledger): Promise<string> {
  const taken = new Set([...(await readdir(job.folder)).map((name) => join(job.folder, name)), ...Object.keys(ledger)])
  for (let number = 1; ; number += 1) {
    const folder = join(job.folder, number === 1 ? 'docker' : `docker-${number}`)
    if (!taken.has(folder)) return folder
  }
}

/** Creates `folder` with links to everything in the user's but config.json. */
async function linkUsersFolder(source: string, folder: string): Promise<void> {
  await makePrivateFolder(folder)
  for (const name of await entriesOf(source)) {
    if (name !== 'config.json') await linkTo(resolve(source, name), join(folder, name))
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw unreadable(folder, error)
  }
}

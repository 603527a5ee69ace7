import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { raise } from '../../errors.ts'
import type { Environment } from '../../job/environment.ts'
import { readInHome } from '../../job/home.ts'
import type { StepDependencies, Undoable } from '../../job/ledger.ts'
import { linkTo, makePrivateFolder, namesIn, readIfPresent, writePrivateFile } from '../../system/files.ts'
import { withLock } from '../../system/lock.ts'
import {
  configFolderOf,
  type DockerConfig,
  hasLogin,
  type Login,
  readDockerConfig,
  unreadable,
  withLogins,
  withLoginsOf,
} from './docker-config.ts'

/**
 * The logins that one use of the action added to the job's own Docker configuration. That is a folder made from the
 * user's: a copy of config.json with our logins added, and links to everything else, so that contexts, builders, CLI
 * plugins and certificates stay available. The user's folder is never written to.
 *
 * All uses of the action in a job share this folder; each records its logins.
 */
interface AddedLogins {
  /** The job's Docker configuration. */
  folder: string
  /** The user's folder that it was made from. */
  source: string
  hosts: string[]
}

type Job = Pick<StepDependencies, 'environment' | 'folder' | 'ledger'>

/**
 * Adds logins to the job's Docker configuration, which is created if this job has none yet. Returns its folder, for
 * `DOCKER_CONFIG`.
 *
 * @throws UserError when the user's configuration cannot be read.
 */
export async function addLogins(logins: readonly Login[], job: Job): Promise<string> {
  return await withLock(lockOf(job.folder), async () => {
    const uses = (await job.ledger.recorded(addedLogins)).map(({ done }) => done)
    const used = configFolderOf(job.environment)
    const { folder, source } = uses.find((use) => [use.folder, use.source].includes(used)) ?? {
      folder: await freeFolder(job.folder, uses),
      source: used,
    }
    await job.ledger.record(
      addedLogins,
      { folder, source, hosts: logins.map(({ host }) => host) },
      { logins: [...logins] },
    )
    const present = (await readIfPresent(configOf(folder))) !== undefined
    const config = await readDockerConfig(present ? folder : source, job.environment)
    if (!present) await linkUsersFolder(source, folder, job.environment)
    await writeConfig(folder, withLogins(config, logins))
    return folder
  })
}

/**
 * Logins of one use. Undoing restores, for each host, the login of the newest other use, or else the user's own. The
 * last use removes the whole folder, including what other steps added to it.
 */
export const addedLogins: Undoable<AddedLogins, { logins: Login[] }> = {
  kind: 'logins',
  undo: async ({ done, secret }, job) => {
    await withLock(lockOf(job.folder), async () => {
      const others = (await job.others()).filter((other) => other.done.folder === done.folder)
      if (others.length === 0) {
        await rm(done.folder, { recursive: true, force: true })
        return
      }
      const config = await readDockerConfig(done.folder, job.environment)
      // A newer login, by a step or by another use, is kept.
      const ours = secret?.logins.filter((login) => hasLogin(config, login)) ?? []
      if (ours.length === 0) return
      const users = await readDockerConfig(done.source, job.environment)
      const older = others.flatMap((other) => other.secret?.logins ?? [])
      const next = ours.flatMap(({ host }) => older.findLast((login) => login.host === host) ?? [])
      const gone = ours.map(({ host }) => host).filter((host) => !next.some((login) => login.host === host))
      await writeConfig(done.folder, withLogins(withLoginsOf(users, config, gone), next))
    })
  },
}

/** The lock for the job's Docker configurations. */
const lockOf = (folder: string): string => join(folder, 'docker')

const configOf = (folder: string): string => join(folder, 'config.json')

async function writeConfig(folder: string, config: DockerConfig): Promise<void> {
  // Indented with tabs, as Docker does.
  await writePrivateFile(configOf(folder), `${JSON.stringify(config, undefined, '\t')}\n`)
}

/** A folder that neither exists nor is recorded. A job may use several configurations of the user. */
async function freeFolder(jobFolder: string, uses: readonly AddedLogins[]): Promise<string> {
  const names = await namesIn(jobFolder)
  const taken = new Set([...names.map((name) => join(jobFolder, name)), ...uses.map(({ folder }) => folder)])
  for (let number = 1; ; number += 1) {
    const folder = join(jobFolder, number === 1 ? 'docker' : `docker-${number}`)
    if (!taken.has(folder)) return folder
  }
}

/** Creates `folder` with links to everything in the user's folder except config.json. */
async function linkUsersFolder(source: string, folder: string, environment: Environment): Promise<void> {
  await makePrivateFolder(folder)
  const names = await readInHome(source, environment, () => namesIn(source)).catch((cause: unknown) =>
    raise(unreadable(source, cause)),
  )
  for (const name of names ?? []) {
    if (name !== 'config.json') await linkTo(resolve(source, name), join(folder, name))
  }
}

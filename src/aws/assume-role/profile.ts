import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../../errors.ts'
import type { Environment } from '../../job/environment.ts'
import type { StepDependencies, Undoable } from '../../job/ledger.ts'
import { namesIn, readIfPresent, writePrivateFile } from '../../system/files.ts'
import { withLock } from '../../system/lock.ts'
import {
  configPath,
  credentialsPath,
  identityIn,
  joinBlocks,
  profileBlock,
  splitBlocks,
  withoutProfile,
  withSection,
} from '../config-file.ts'
import type { Session } from '../session/file.ts'
import { writeSession } from '../session/write.ts'
import { readUserFile } from '../user-files.ts'
import { type Helper, helperCommand } from './helper-command.ts'

/** What is recorded of a profile: its name, and the files that are its own. */
interface WrittenProfile {
  profile: string
  sessionFile: string
  /** Windows only: the script that starts the helper. */
  scriptFile: string | undefined
  /** Its part of the job's AWS config. */
  block: string
}

/** What the user's own config says of a profile that ours replaces. It may hold keys. */
interface ReplacedProfile {
  section: string
}

/** The job's AWS config: the user's own, and our profiles. `folder` is `Dependencies.folder`. */
export function jobConfigFile(folder: string): string {
  return join(folder, 'aws', 'config')
}

/**
 * Writes the session's file and adds its profile to the job's AWS config, which starts as a copy of the user's. Each
 * use has a session file of its own, so that the uses of one profile are undone in any order. Returns the session file.
 */
export async function writeProfile(
  session: Session,
  helper: Helper,
  { folder, environment, logger, ledger }: Pick<StepDependencies, 'folder' | 'environment' | 'logger' | 'ledger'>,
): Promise<string> {
  const { profile } = session
  const configFile = jobConfigFile(folder)
  return await withLock(configFile, async () => {
    const { blocks } = splitBlocks((await readIfPresent(configFile)) ?? '')
    // The user's own part. An earlier step may have set AWS_CONFIG_FILE to another file, with or without our profiles.
    const { base } = splitBlocks(await readUserFile(configPath(environment), environment))
    const own = withoutProfile(base, profile)
    if (own.removed) logger.info(`For this job, profile ${profile} of ${configPath(environment)} is replaced.`)
    if (blocks.has(profile)) logger.info(`Profile ${profile} of an earlier step is replaced.`)
    const files = await freeFiles(dirname(configFile), profile)
    const { command, batch } = helperCommand(helper, files)
    const block = profileBlock(profile, {
      region: session.request.region,
      credentialProcess: command,
      sessionFile: files.sessionFile,
    })
    const earlier = (await ledger.recorded(profiles)).findLast(({ done }) => done.profile === profile)
    const replaced = own.removed ? { section: own.section } : earlier?.secret
    await ledger.record(profiles, { profile, ...files, block }, replaced)
    if (files.scriptFile && batch) await writePrivateFile(files.scriptFile, batch)
    await withLock(files.sessionFile, () => writeSession(files.sessionFile, session))
    blocks.delete(profile)
    blocks.set(profile, block)
    await writePrivateFile(configFile, joinBlocks(own.text, blocks))
    return files.sessionFile
  })
}

/** Names that no other use has taken: `hub.json`, then `hub-2.json`. To be called under the config's lock. */
async function freeFiles(
  folder: string,
  profile: string,
): Promise<{ sessionFile: string; scriptFile: string | undefined }> {
  const taken = new Set(await namesIn(folder))
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? profile : `${profile}-${number}`
    if (taken.has(`${name}.json`)) continue
    const scriptFile = process.platform === 'win32' ? join(folder, `credentials-${name}.cmd`) : undefined
    return { sessionFile: join(folder, `${name}.json`), scriptFile }
  }
}

/**
 * The profiles that this job holds. Undoing one removes its session; the profile becomes that of the newest other use
 * of it, or the user's own again. With the last profile, the job's AWS config is removed.
 */
export const profiles: Undoable<WrittenProfile, ReplacedProfile> = {
  kind: 'profile',
  undo: async ({ done, secret }, { folder, others }) => {
    const { profile, sessionFile, scriptFile, block } = done
    const configFile = jobConfigFile(folder)
    const wasLast = await withLock(configFile, async () => {
      // Waits for a renewal that is under way, or it would write the session again.
      const remove = () => rm(sessionFile, { force: true })
      await withLock(sessionFile, remove).catch(remove)
      if (scriptFile) await rm(scriptFile, { force: true })
      const remaining = await others()
      const text = await readIfPresent(configFile)
      if (remaining.length === 0 || text === undefined) return remaining.length === 0
      const { base, blocks } = splitBlocks(text)
      if (blocks.get(profile) !== block) return false
      const next = remaining.findLast((other) => other.done.profile === profile)
      if (next) blocks.set(profile, next.done.block)
      else blocks.delete(profile)
      const returned = !next && secret && !withoutProfile(base, profile).removed ? secret.section : ''
      await writePrivateFile(configFile, joinBlocks(withSection(base, returned), blocks))
      return false
    })
    // The whole folder: a helper that was killed may have left a half-written file or a lock.
    if (wasLast) await rm(dirname(configFile), { recursive: true, force: true })
  },
}

/**
 * Checks that no section of the user's credentials file comes before our profile: the AWS CLI and the SDKs take keys
 * from there first, and the job would run with another identity, unnoticed.
 *
 * @throws UserError when one does, or when the user's files cannot be read.
 */
export async function checkProfileIsFree(profile: string, environment: Environment): Promise<void> {
  // Read now, so that a file that cannot be read is an error before any call.
  await readUserFile(configPath(environment), environment)
  const path = credentialsPath(environment)
  const key = identityIn(await readUserFile(path, environment), profile)
  if (key === undefined) return
  throw new UserError(
    `The credentials file ${path} has a section [${profile}] with ${key}, which the AWS CLI and SDKs would use instead of the role.`,
    `Choose another 'profile', or remove that section.`,
  )
}

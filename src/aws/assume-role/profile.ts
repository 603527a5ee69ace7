import { rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { messageOf, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { type Environment, variables } from '../../job/environment.ts'
import { readIfPresent, writePrivateFile } from '../../system/files.ts'
import { withLock } from '../../system/lock.ts'
import { credentialsSection, joinBlocks, profileBlock, splitBlocks, withoutProfile } from '../config-file.ts'
import { type Session, sessionFileName } from '../session/file.ts'
import { writeSession } from '../session/renewal.ts'
import { type Helper, helperCommand } from './helper-command.ts'

/** Where a profile of ours is kept: in the job's folder, side by side with others. */
export interface ProfileFiles {
  /** The job's AWS config: the user's own, and our profiles. */
  configFile: string
  sessionFile: string
  /** Windows only: the script that starts the helper. */
  scriptFile: string
}

/** @param folder the job's folder, `Dependencies.folder` */
export function profileFiles(folder: string, profile: string): ProfileFiles {
  const at = (name: string) => join(folder, 'aws', name)
  return {
    configFile: at('config'),
    sessionFile: at(sessionFileName(profile)),
    scriptFile: at(`credentials-${profile}.cmd`),
  }
}

/**
 * Keeps the session and adds its profile to the job's AWS config, which starts as a copy of the user's.
 */
export async function writeProfile(
  session: Session,
  helper: Helper,
  { folder, environment, logger }: Pick<Dependencies, 'folder' | 'environment' | 'logger'>,
): Promise<void> {
  const { profile } = session
  const files = profileFiles(folder, profile)
  await withLock(files.configFile, async () => {
    const { blocks } = splitBlocks((await readIfPresent(files.configFile)) ?? '')
    // The user's own part: an earlier step may have set AWS_CONFIG_FILE anew, to a file that holds our profiles or not.
    const { base } = splitBlocks(await readUsers(configPath(environment)))
    const own = withoutProfile(base, profile)
    if (own.removed) logger.info(`For this job, profile ${profile} of ${configPath(environment)} is replaced.`)
    if (blocks.has(profile)) logger.info(`Profile ${profile} of an earlier step is replaced.`)
    blocks.delete(profile)
    const credentialProcess = await helperCommand(helper, files)
    blocks.set(profile, profileBlock(profile, { region: session.request.region, credentialProcess }))
    await withLock(files.sessionFile, () => writeSession(files.sessionFile, session))
    await writePrivateFile(files.configFile, joinBlocks(own.text, blocks))
  })
}

/** Removes a profile and its session, and the job's AWS config with the last of them. Does no harm when repeated. */
export async function removeProfile(folder: string, profile: string): Promise<void> {
  const { configFile, sessionFile, scriptFile } = profileFiles(folder, profile)
  const wasLast = await withLock(configFile, async () => {
    // A renewal that is under way ends first, or it would write the session anew.
    const remove = () => rm(sessionFile, { force: true })
    await withLock(sessionFile, remove).catch(remove)
    await rm(scriptFile, { force: true })
    const { base, blocks } = splitBlocks((await readIfPresent(configFile)) ?? '')
    blocks.delete(profile)
    if (blocks.size > 0) await writePrivateFile(configFile, joinBlocks(base, blocks))
    return blocks.size === 0
  })
  // As a whole: a helper that was killed may have left a half-written file or a lock.
  if (wasLast) await rm(dirname(configFile), { recursive: true, force: true })
}

/** Any of these in the credentials file comes before what the config file says of the same profile. */
const identityKeys = [
  'aws_access_key_id',
  'aws_secret_access_key',
  'credential_process',
  'role_arn',
  'web_identity_token_file',
  'sso_session',
  'sso_account_id',
]

/**
 * Checks that no section of the user's credentials file stands before our profile: the AWS CLI and the SDKs take
 * keys from there first, and the job would run as somebody else without a word.
 *
 * @throws UserError when one does, or when the user's files cannot be read.
 */
export async function checkProfileIsFree(profile: string, environment: Environment): Promise<void> {
  // Read now, so that a file that cannot be read is told before any call.
  await readUsers(configPath(environment))
  const path = credentialsPath(environment)
  const section = credentialsSection(await readUsers(path), profile)
  const key = identityKeys.find((candidate) => section?.[candidate] !== undefined)
  if (key === undefined) return
  throw new UserError(
    `The credentials file ${path} has a section [${profile}] with ${key}, which the AWS CLI and SDKs would use instead of the role.`,
    `Choose another 'profile', or remove that section.`,
  )
}

/** Text of a file of the user's; empty where there is none, as the AWS CLI takes it. */
async function readUsers(path: string): Promise<string> {
  try {
    return (await readIfPresent(path)) ?? ''
  } catch (cause) {
    throw new UserError(
      `The AWS file ${path} cannot be read: ${messageOf(cause)}.`,
      'Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.',
      { cause },
    )
  }
}

/** The config file that the AWS CLI would read. */
function configPath(environment: Environment): string {
  return expand(environment[variables.awsConfigFile] || '~/.aws/config', environment)
}

function credentialsPath(environment: Environment): string {
  return expand(environment[variables.awsSharedCredentialsFile] || '~/.aws/credentials', environment)
}

function expand(path: string, environment: Environment): string {
  const home = environment[variables.home] || environment[variables.userProfile] || homedir()
  return path.startsWith('~/') || path.startsWith('~\\') ? join(home, path.slice(2)) : path
}

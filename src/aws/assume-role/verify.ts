import { messageOf, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { Environment } from '../../job/environment.ts'
import { readIfPresent } from '../../system/files.ts'
import { runProcess } from '../../system/process.ts'
import { profileSettings } from '../config-file.ts'
import type { ProcessCredentials } from '../credentials.ts'
import { readSession } from '../session/file.ts'

/**
 * Checks that a client of the following steps would get the session from the profile: reads the profile out of the
 * job's config file and starts its `credential_process`, as clients do. Costs one start of the helper and no request.
 *
 * @param environment the following steps'.
 * @throws UserError when the profile hands out nothing, or something else.
 */
export async function checkProfileServes(
  { profile, configFile, sessionFile }: { profile: string; configFile: string; sessionFile: string },
  environment: Environment,
  { signal }: Pick<Dependencies, 'signal'>,
): Promise<void> {
  const command = profileSettings((await readIfPresent(configFile)) ?? '', profile)?.credential_process
  if (command === undefined) {
    throw new UserError(
      `The profile ${profile} is not in ${configFile}, where it was written.`,
      'See whether another program writes this file at the same time, and run the job again.',
    )
  }
  const { exitCode, stdout, stderr } = await start(command, environment, signal).catch((cause: unknown) => {
    signal.throwIfAborted()
    throw new UserError(`${failed(profile)}: ${messageOf(cause)}.`, startRemedy, { cause })
  })
  if (exitCode !== 0)
    throw new UserError(`${failed(profile)} with exit code ${exitCode}: ${stderr.trim()}`, startRemedy)
  // Read after the helper has printed: it may have renewed a session that was about to end.
  if (parseAccessKeyId(stdout) !== readSession(sessionFile)?.credentials.AccessKeyId) {
    throw new UserError(
      `The credential_process of profile ${profile} does not print the credentials of the role that was assumed.`,
      `See what the command prints besides, or instead: credential_process in ${configFile}.`,
    )
  }
}

const failed = (profile: string) => `The credential_process of profile ${profile} failed`
const startRemedy =
  "Nothing was exported. See that the following steps may start the runner's Node and read this action's folder and RUNNER_TEMP."

async function start(command: string, environment: Environment, signal: AbortSignal) {
  const options = { env: environment, signal }
  return process.platform === 'win32'
    ? await runProcess(command.replace(/^"(.*)"$/, '$1'), [], options)
    : await runProcess('/bin/sh', ['-c', command], options)
}

function parseAccessKeyId(stdout: string): string | undefined {
  try {
    return (JSON.parse(stdout) as Partial<ProcessCredentials> | null)?.AccessKeyId
  } catch {
    return undefined
  }
}

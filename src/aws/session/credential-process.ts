import { UserError } from '../../errors.ts'
import { runProgram } from '../../runner/program.ts'
import { ownCredentials } from './credentials.ts'

/**
 * The profile's `credential_process`: prints the credentials of the session file that is its argument. The AWS CLI
 * and SDKs start it at every command; on its usual path it reads that file and loads no library.
 */
export async function run(): Promise<void> {
  await runProgram(async ([file], environment) => {
    if (!file) throw new UserError('This program needs the path of a session file.', 'Run assume-role again.')
    return `${JSON.stringify(await ownCredentials(file, environment))}\n`
  })
}

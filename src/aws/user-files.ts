import { messageOf, UserError } from '../errors.ts'
import type { Environment } from '../job/environment.ts'
import { readInHome } from '../job/home.ts'
import { readIfPresent } from '../system/files.ts'

/**
 * Text of one of the user's AWS files; empty if there is none, as for the AWS CLI.
 *
 * @throws UserError when it cannot be read.
 */
export async function readUserFile(path: string, environment: Environment): Promise<string> {
  try {
    return (await readInHome(path, environment, () => readIfPresent(path))) ?? ''
  } catch (cause) {
    throw new UserError(
      `The AWS file ${path} cannot be read: ${messageOf(cause)}.`,
      'Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.',
      { cause },
    )
  }
}

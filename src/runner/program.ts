import type { Environment } from '../job/environment.ts'
import { withoutCommands } from '../job/log-text.ts'
import { toActionError } from '../system/machine-error.ts'

/**
 * Runs a program that another tool starts to read its answer. Standard output holds the answer alone; a failure goes to
 * standard error, with exit code 1. Loads no library, because such programs start often.
 */
export async function runProgram(body: (args: string[], environment: Environment) => Promise<string>): Promise<void> {
  try {
    process.stdout.write(await body(process.argv.slice(2), process.env))
  } catch (error) {
    const { message, remedy } = toActionError(error)
    // Whoever starts it passes this on to the job's log.
    process.stderr.write(withoutCommands(`ds-infra: ${message} ${remedy}\n`))
    process.exitCode = 1
  }
}

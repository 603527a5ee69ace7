import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { type Environment, variables } from './environment.ts'

/**
 * The folder of this job for everything that the suite writes: `RUNNER_TEMP/ds-infra`. The runner gives each job its
 * own RUNNER_TEMP, so two jobs on one machine never share it.
 */
export function jobFolder(environment: Environment): string {
  const temp = environment[variables.runnerTemp]
  if (!temp) throw new UserError('RUNNER_TEMP is not set.', 'Run this action on a GitHub Actions runner.')
  return join(temp, 'ds-infra')
}

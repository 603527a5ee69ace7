import { removeLogins } from '../../src/docker/config/job-config.ts'
import type { Runner } from '../../src/runner/runner.ts'

export async function run(runner: Runner): Promise<void> {
  const use = runner.state('use')
  if (typeof use !== 'string') return
  if (await removeLogins(use, runner)) runner.restoreVariables()
}

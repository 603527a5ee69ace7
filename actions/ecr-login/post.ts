import { addedLogins } from '../../src/docker/config/job-config.ts'
import type { Runner } from '../../src/runner/phase.ts'

/** Signs out, and gives DOCKER_CONFIG its previous value, unless the login is to stay. */
export async function run(runner: Runner): Promise<void> {
  // Not `boolean`, which refuses: main has done that, before anything was to be undone.
  if (!/^false$/i.test(runner.inputs.text('logout'))) await runner.undo(addedLogins)
}

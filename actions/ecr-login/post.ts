import { addedLogins } from '../../src/docker/config/job-config.ts'
import type { Runner } from '../../src/runner/phase.ts'

/** Removes the logins and gives DOCKER_CONFIG its previous value, unless `logout` is false. */
export async function run(runner: Runner): Promise<void> {
  // Not `boolean`, which throws for a wrong value: main has refused it already.
  if (!/^false$/i.test(runner.inputs.text('logout'))) await runner.undo({ [addedLogins.kind]: async () => addedLogins })
}

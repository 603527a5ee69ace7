import { profiles } from '../../src/aws/assume-role/profile.ts'
import { runnerIdentities } from '../../src/aws/identity/identity.ts'
import type { Runner } from '../../src/runner/phase.ts'

/** Gives the variables their previous values and removes the profile with its session. */
export async function run(runner: Runner): Promise<void> {
  await runner.undo({
    [profiles.kind]: async () => profiles,
    [runnerIdentities.kind]: async () => runnerIdentities,
  })
}

import { openGitHub } from '../../src/deploy/github/api.ts'
import { begunDeployment } from '../../src/deploy/github/record.ts'
import type { Runner } from '../../src/runner/phase.ts'

/** Ends what a cancelled step has left half done. */
export async function run(runner: Runner): Promise<void> {
  await runner.undo(begunDeployment(openGitHub(runner.inputs.optional('token'), runner)))
}

import { openGitHub } from '../../src/deploy/github/api.ts'
import { begunDeployment } from '../../src/deploy/github/record.ts'
import { heldRevision } from '../../src/deploy/helm/held.ts'
import type { Runner } from '../../src/runner/phase.ts'

/** Ends what a cancelled step has left half done. */
export async function run(runner: Runner): Promise<void> {
  const github = openGitHub(runner.inputs.optional('token'), runner)
  await runner.undo(heldRevision(runner), begunDeployment(github))
}

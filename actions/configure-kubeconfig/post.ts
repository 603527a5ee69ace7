import { leftovers } from '../../src/kubernetes/leftovers.ts'
import type { Runner } from '../../src/runner/runner.ts'

/** Gives KUBECONFIG its previous value and takes the cluster out of the file. */
export async function run(runner: Runner): Promise<void> {
  await runner.undo(leftovers)
}

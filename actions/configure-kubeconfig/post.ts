import { kubeconfigEntry } from '../../src/kubernetes/leftovers.ts'
import type { Runner } from '../../src/runner/phase.ts'

/** Gives the variables their previous values and removes the context from its file. */
export async function run(runner: Runner): Promise<void> {
  await runner.undo({ [kubeconfigEntry.kind]: async () => kubeconfigEntry })
}

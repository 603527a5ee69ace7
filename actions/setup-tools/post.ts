import type { Runner } from '../../src/runner/phase.ts'
import { aliases } from '../../src/tools/alias.ts'

/** Removes the aliases. The tools stay for other jobs. */
export async function run(runner: Runner): Promise<void> {
  await runner.undo(aliases)
}

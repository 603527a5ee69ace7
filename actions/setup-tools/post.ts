import type { Runner } from '../../src/runner/phase.ts'

/** Removes the aliases. The tools stay for other jobs. */
export async function run(runner: Runner): Promise<void> {
  await runner.undo({ aliases: async () => (await import('../../src/tools/alias.ts')).aliases })
}

import type { Runner } from '../../src/runner/phase.ts'

export async function run(runner: Runner): Promise<void> {
  await runner.undo()
}

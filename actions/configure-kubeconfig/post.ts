import { type Leftovers, removeLeftovers } from '../../src/kubernetes/leftovers.ts'
import type { Runner } from '../../src/runner/runner.ts'

export async function run(runner: Runner): Promise<void> {
  runner.restoreVariables()
  const leftovers = runner.state('leftovers') as Leftovers | undefined
  if (leftovers) await removeLeftovers(leftovers)
}

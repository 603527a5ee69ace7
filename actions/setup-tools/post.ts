import type { Runner } from '../../src/runner/runner.ts'
import { removeAliases } from '../../src/tools/alias.ts'

export async function run({ folder }: Runner): Promise<void> {
  await removeAliases(folder)
}

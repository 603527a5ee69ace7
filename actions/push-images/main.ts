import type { Runner } from '../../src/runner/runner.ts'

export async function run(_runner: Runner): Promise<void> {}

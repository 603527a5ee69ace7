import type { Runner } from '../../src/runner/phase.ts'

/** Removes the builder that was started for the job. */
export async function run(runner: Runner): Promise<void> {
  await runner.undo({ builder: async () => (await import('../../src/docker/build/own-builder.ts')).ownBuilders })
}

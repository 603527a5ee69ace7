import { pushImages } from '../../src/docker/push-images.ts'
import { parsePushInputs } from '../../src/docker/push-inputs.ts'
import type { Runner } from '../../src/runner/runner.ts'

/** Builds take as long as they take. */
export const deadline = 0

export async function run(runner: Runner): Promise<void> {
  const inputs = await parsePushInputs(runner.inputs, runner.environment)
  runner.setOutputs({ ...(await pushImages(inputs, runner)) })
}

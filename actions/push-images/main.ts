import { parsePushInputs } from '../../src/docker/services/inputs.ts'
import { pushImages } from '../../src/docker/services/push-images.ts'
import type { Runner } from '../../src/runner/runner.ts'

/** Builds take as long as they take. */
export const deadline = 0

export async function run(runner: Runner): Promise<void> {
  const inputs = await parsePushInputs(runner.inputs)
  runner.setOutputs({ ...(await pushImages(inputs, runner)) })
}

import { parsePushInputs } from '../../src/docker/services/inputs.ts'
import { pushImages } from '../../src/docker/services/push-images.ts'
import type { Runner } from '../../src/runner/phase.ts'

/** None: how long a build takes is not known. */
export const deadline = 0

export async function run(runner: Runner): Promise<void> {
  const inputs = await parsePushInputs(runner.inputs)
  const { outputs, failure } = await pushImages(inputs, runner)
  runner.setOutputs({ ...outputs })
  if (failure !== undefined) throw failure
}

import { parsePromotion, parsePushInputs } from '../../src/docker/services/inputs.ts'
import { promoteImages } from '../../src/docker/services/promote.ts'
import { pushImages } from '../../src/docker/services/push-images.ts'
import type { Runner } from '../../src/runner/phase.ts'

/** None: how long a build takes is not known. */
export const deadline = 0

export async function run(runner: Runner): Promise<void> {
  const promotion = await parsePromotion(runner.inputs, runner)
  const { outputs, failure } = promotion
    ? await promoteImages(promotion, runner)
    : await pushImages(await parsePushInputs(runner.inputs, runner), runner)
  runner.setOutputs({ ...outputs })
  if (failure !== undefined) throw failure
}

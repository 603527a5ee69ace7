import { deploy } from '../../src/deploy/deploy.ts'
import { parseDeployInputs } from '../../src/deploy/inputs.ts'
import type { Runner } from '../../src/runner/phase.ts'

/** None of the step's own: the input `timeout` bounds what is waited for. */
export const deadline = 0

export async function run(runner: Runner): Promise<void> {
  const inputs = await parseDeployInputs(runner.inputs, runner.environment, runner.mask)
  const { outputs, summary, failure } = await deploy(inputs, runner)
  runner.setOutputs(outputs)
  if (summary !== undefined) await runner.summarize(summary)
  if (failure !== undefined) throw failure
}

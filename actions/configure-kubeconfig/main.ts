import { configureKubeconfig } from '../../src/kubernetes/configure.ts'
import { parseKubeconfigInputs } from '../../src/kubernetes/inputs.ts'
import type { Runner } from '../../src/runner/phase.ts'

export async function run(runner: Runner): Promise<void> {
  const inputs = parseKubeconfigInputs(runner.inputs, runner.environment, process.argv[1] ?? '')
  const { outputs, variables, summary } = await configureKubeconfig(inputs, runner)
  await runner.exportVariables(variables)
  runner.setOutputs({ ...outputs })
  await runner.summarize(summary)
}

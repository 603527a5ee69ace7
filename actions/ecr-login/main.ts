import { parseLoginInputs } from '../../src/docker/login/inputs.ts'
import { login } from '../../src/docker/login/login.ts'
import { variables } from '../../src/job/environment.ts'
import type { Runner } from '../../src/runner/phase.ts'

export async function run(runner: Runner): Promise<void> {
  const inputs = parseLoginInputs(runner.inputs)
  // Only the post step uses it. Checked here, so that a wrong value fails before anything is done.
  runner.inputs.boolean('logout')
  const outputs = await login(inputs, runner)
  await runner.exportVariables({ [variables.dockerConfig]: outputs['docker-config'] })
  runner.setOutputs({ ...outputs })
}

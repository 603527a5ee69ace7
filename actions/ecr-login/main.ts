import { parseLoginInputs } from '../../src/docker/login/inputs.ts'
import { login } from '../../src/docker/login/login.ts'
import { variables } from '../../src/job/environment.ts'
import type { Runner } from '../../src/runner/phase.ts'

export async function run(runner: Runner): Promise<void> {
  const inputs = parseLoginInputs(runner.inputs)
  // Post reads it; that it is valid shows here.
  runner.inputs.boolean('logout')
  const outputs = await login(inputs, runner)
  await runner.exportVariables({ [variables.dockerConfig]: outputs.dockerConfig })
  runner.setOutputs({
    registry: outputs.registry,
    registries: outputs.registries,
    'expires-at': outputs.expiresAt,
    'docker-config': outputs.dockerConfig,
  })
}

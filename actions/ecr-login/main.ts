import { randomUUID } from 'node:crypto'
import { parseLoginInputs } from '../../src/docker/login/inputs.ts'
import { login } from '../../src/docker/login/login.ts'
import { variables } from '../../src/job/environment.ts'
import type { Runner } from '../../src/runner/runner.ts'

export async function run(runner: Runner): Promise<void> {
  const inputs = parseLoginInputs(runner.inputs)
  const use = randomUUID()
  if (runner.inputs.boolean('logout')) runner.saveState('use', use)
  const outputs = await login(inputs, use, runner)
  runner.exportVariables({ [variables.dockerConfig]: outputs.dockerConfig })
  runner.setOutputs({
    registry: outputs.registry,
    registries: outputs.registries,
    'expires-at': outputs.expiresAt,
    'docker-config': outputs.dockerConfig,
  })
}

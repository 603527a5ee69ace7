import { checkRegion } from '../../src/aws/partitions.ts'
import { type LoginInputs, login } from '../../src/docker/login/login.ts'
import { variables } from '../../src/job/environment.ts'
import type { Inputs } from '../../src/runner/inputs.ts'
import type { Runner } from '../../src/runner/runner.ts'

export async function run(runner: Runner): Promise<void> {
  const inputs = read(runner.inputs)
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

function read(inputs: Inputs): LoginInputs {
  return {
    registries: inputs.list('registries'),
    public: inputs.boolean('public'),
    region: checkRegion(inputs.required('region')),
    profile: inputs.optional('profile'),
  }
}

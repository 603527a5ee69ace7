import { dirname, join } from 'node:path'
import { assumeRole } from '../../src/aws/assume-role/assume-role.ts'
import { parseAssumeRoleInputs } from '../../src/aws/assume-role/inputs.ts'
import { regionOf } from '../../src/aws/region.ts'
import { authorityOptionsOf } from '../../src/job/node-options.ts'
import type { Runner } from '../../src/runner/phase.ts'

/** Seconds. If GitHub or STS does not answer, the step fails earlier, with an error that names it. */
export const deadline = 75

export async function run(runner: Runner): Promise<void> {
  const region = await regionOf({ region: runner.inputs.optional('region') }, runner)
  const inputs = parseAssumeRoleInputs(runner.inputs, runner.environment, region)
  // The stub of this action lies beside the helper's.
  const script = join(dirname(process.argv[1] ?? ''), 'credential-process.js')
  const helper = { node: process.execPath, options: authorityOptionsOf(runner.environment), script }
  const { outputs, variables, secrets } = await assumeRole(inputs, helper, runner)
  await runner.exportVariables(variables, secrets)
  runner.setOutputs({ ...outputs })
}

import { dirname, join } from 'node:path'
import { assumeRole } from '../../src/aws/assume-role/assume-role.ts'
import { readAssumeRoleInputs } from '../../src/aws/assume-role/inputs.ts'
import { authorityOptionsOf } from '../../src/job/node-options.ts'
import type { Runner } from '../../src/runner/runner.ts'

/** Seconds. Whoever does not answer, GitHub or STS, is given up before, with an error that names it. */
export const deadline = 75

export async function run(runner: Runner): Promise<void> {
  const inputs = readAssumeRoleInputs(runner.inputs, runner.environment)
  // The stub of this action lies beside the helper's.
  const script = join(dirname(process.argv[1] ?? ''), 'credential-process.js')
  const helper = { node: process.execPath, options: authorityOptionsOf(runner.environment), script }
  const { outputs, variables, secrets } = await assumeRole(inputs, helper, runner)
  await runner.exportVariables(variables, secrets)
  runner.setOutputs({ ...outputs })
}

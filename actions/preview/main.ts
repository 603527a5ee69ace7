import { parsePreviewInputs } from '../../src/deploy/preview/inputs.ts'
import { preview } from '../../src/deploy/preview/preview.ts'
import type { Runner } from '../../src/runner/phase.ts'

export async function run(runner: Runner): Promise<void> {
  const { mode, reason, namespace, name } = await preview(parsePreviewInputs(runner.inputs), runner)
  runner.setOutputs({ mode, reason, namespace, name })
}

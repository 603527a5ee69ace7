import type { Runner } from '../../src/runner/phase.ts'
import { aliases, aliasFolder } from '../../src/tools/alias.ts'
import { parseSetupToolsInputs } from '../../src/tools/inputs.ts'
import { setupTools } from '../../src/tools/setup-tools.ts'
import { summaryOf } from '../../src/tools/summary.ts'

/** Seconds. A download without progress fails long before; this is only the last resort. */
export const deadline = 3600

export async function run(runner: Runner): Promise<void> {
  const inputs = parseSetupToolsInputs(runner)
  if (inputs.kubectlAlias) await runner.ledger.record(aliases, { folder: aliasFolder(runner.folder) })
  const { outputs, tools, paths } = await setupTools(inputs, runner)
  for (const path of paths) runner.addPath(path)
  runner.setOutputs({ ...outputs })
  const summary = summaryOf(tools)
  if (summary) await runner.summarize(summary)
}

import type { Runner } from '../../src/runner/runner.ts'
import { aliases, aliasFolder } from '../../src/tools/alias.ts'
import type { ToolName } from '../../src/tools/catalog.ts'
import { readSetupToolsInputs } from '../../src/tools/inputs.ts'
import { type ReadyTool, setupTools } from '../../src/tools/setup-tools.ts'
import { summaryOf } from '../../src/tools/summary.ts'

/** Seconds. A download without progress fails long before; this is only the last resort. */
export const deadline = 3600

export async function run(runner: Runner): Promise<void> {
  const inputs = readSetupToolsInputs(runner)
  if (inputs.kubectlAlias) await runner.ledger.record(aliases, { folder: aliasFolder(runner.folder) })
  const { tools, paths } = await setupTools(inputs, runner)
  for (const path of paths) runner.addPath(path)
  const ready: Partial<Record<ToolName, ReadyTool>> = Object.fromEntries(tools.map((tool) => [tool.name, tool]))
  runner.setOutputs({
    'aws-path': ready.aws?.path,
    'aws-version': ready.aws?.version,
    'kubectl-path': ready.kubectl?.path,
    'kubectl-version': ready.kubectl?.version,
    'helm-path': ready.helm?.path,
    'helm-version': ready.helm?.version,
  })
  const summary = summaryOf(tools)
  if (summary) await runner.summarize(summary)
}

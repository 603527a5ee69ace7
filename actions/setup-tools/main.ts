import { checkRegion } from '../../src/aws/partitions.ts'
import { invalid } from '../../src/errors.ts'
import type { Runner } from '../../src/runner/runner.ts'
import { aliases, aliasFolder } from '../../src/tools/alias.ts'
import { parseOrigin } from '../../src/tools/download/origin.ts'
import { type ReadyTool, type SetupToolsInputs, setupTools, type ToolInputs } from '../../src/tools/setup-tools.ts'
import { summaryOf } from '../../src/tools/summary.ts'
import { aws, helm, kubectl, type Tool, type ToolName } from '../../src/tools/tools.ts'
import { parseRequest } from '../../src/tools/version.ts'

/** Downloads end by lack of progress, each on its own; this is only the last resort. */
export const deadline = 3600

export async function run(runner: Runner): Promise<void> {
  const inputs = readInputs(runner)
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

function readInputs({ inputs, mask }: Runner): SetupToolsInputs {
  const readTool = (tool: Tool, version: string, mirror: string | undefined, pin: string | undefined): ToolInputs => {
    const request = parseRequest(tool.name, version, tool.choices)
    if (pin && request.kind !== 'exact') {
      throw invalid(tool.name, version, `With ${tool.name}-sha256 it has to be an exact version: a pin fits one file.`)
    }
    const origin = mirror ? parseOrigin(`${tool.name}-mirror`, mirror, mask) : { base: tool.origin }
    return { tool, request, origin, sha256: pin?.toLowerCase() }
  }
  const pin = (name: string) =>
    inputs.matching(name, /^[0-9a-f]{64}$/i, 'Use the 64 hexadecimal digits of a SHA-256, or leave it empty.')
  const tools = [
    readTool(aws, inputs.text('aws'), inputs.optional('aws-mirror'), pin('aws-sha256')),
    readTool(kubectl, inputs.text('kubectl'), inputs.optional('kubectl-mirror'), pin('kubectl-sha256')),
    readTool(helm, inputs.text('helm'), inputs.optional('helm-mirror'), pin('helm-sha256')),
  ]
  if (tools.some(({ request }) => request.kind === 'cluster')) inputs.required('cluster')
  return {
    tools,
    cluster: inputs.optional('cluster'),
    region: checkRegion(inputs.text('region')),
    profile: inputs.optional('profile'),
    kubectlAlias: inputs.matching('kubectl-alias', /^k$/, 'Use k, or leave it empty.'),
  }
}

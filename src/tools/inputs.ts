import { checkRegion } from '../aws/partitions.ts'
import { invalid } from '../errors.ts'
import type { Runner } from '../runner/runner.ts'
import { aws, helm, kubectl, type Tool } from './catalog.ts'
import { parseOrigin } from './download/origin.ts'
import type { SetupToolsInputs, ToolInputs } from './setup-tools.ts'
import { parseRequest } from './version.ts'

/**
 * Reads the inputs of setup-tools.
 *
 * @throws UserError that names the input that is not valid.
 */
export function readSetupToolsInputs({ inputs, mask }: Pick<Runner, 'inputs' | 'mask'>): SetupToolsInputs {
  const readTool = (tool: Tool): ToolInputs => {
    const request = parseRequest(tool.name, inputs.text(tool.name), tool.choices)
    const sha256 = inputs.matching(
      `${tool.name}-sha256`,
      /^[0-9a-f]{64}$/i,
      'Use the 64 hexadecimal digits of a SHA-256, or leave it empty.',
    )
    if (sha256 && request.kind !== 'exact') {
      const valid = `With ${tool.name}-sha256 it has to be an exact version: a pin fits one file.`
      throw invalid(tool.name, inputs.text(tool.name), valid)
    }
    const mirror = inputs.optional(`${tool.name}-mirror`)
    const origin = mirror ? parseOrigin(`${tool.name}-mirror`, mirror, mask) : { base: tool.origin }
    return { tool, request, origin, sha256: sha256?.toLowerCase() }
  }
  const tools = [aws, kubectl, helm].map(readTool)
  if (tools.some(({ request }) => request.kind === 'cluster')) inputs.required('cluster')
  return {
    tools,
    cluster: inputs.optional('cluster'),
    region: checkRegion(inputs.text('region')),
    profile: inputs.optional('profile'),
    kubectlAlias: inputs.matching('kubectl-alias', /^k$/, 'Use k, or leave it empty.'),
  }
}

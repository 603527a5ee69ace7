import { checkRegion } from '../aws/partitions.ts'
import { invalid } from '../errors.ts'
import type { Runner } from '../runner/phase.ts'
import { aws, helm, kubectl, type Tool } from './catalog.ts'
import { parseOrigin } from './download/origin.ts'
import type { SetupToolsInputs, ToolInputs } from './setup-tools.ts'
import { parseRequest } from './version.ts'

/**
 * Parses the inputs of setup-tools.
 *
 * @throws UserError that names the input that is not valid.
 */
export function parseSetupToolsInputs({ inputs, mask }: Pick<Runner, 'inputs' | 'mask'>): SetupToolsInputs {
  const pin = (name: string) =>
    inputs.matching(name, /^[0-9a-f]{64}$/i, 'Use the 64 hexadecimal digits of a SHA-256, or leave it empty.')
  const tools = [
    toolInputs(aws, inputs.text('aws'), inputs.optional('aws-mirror'), pin('aws-sha256'), mask),
    toolInputs(kubectl, inputs.text('kubectl'), inputs.optional('kubectl-mirror'), pin('kubectl-sha256'), mask),
    toolInputs(helm, inputs.text('helm'), inputs.optional('helm-mirror'), pin('helm-sha256'), mask),
  ]
  if (tools.some(({ request }) => request.kind === 'cluster')) inputs.required('cluster')
  return {
    tools,
    cluster: inputs.optional('cluster'),
    region: checkRegion(inputs.optional('region')),
    profile: inputs.optional('profile'),
    kubectlAlias: inputs.matching('kubectl-alias', /^k$/, 'Use k, or leave it empty.'),
  }
}

function toolInputs(
  tool: Tool,
  version: string,
  mirror: string | undefined,
  pin: string | undefined,
  mask: Runner['mask'],
): ToolInputs {
  const request = parseRequest(tool.name, version, tool.choices)
  if (pin && request.kind !== 'exact') {
    throw invalid(tool.name, version, `With ${tool.name}-sha256 it has to be an exact version: a pin fits one file.`)
  }
  const origin = mirror ? parseOrigin(`${tool.name}-mirror`, mirror, mask) : { base: tool.origin }
  return { tool, request, origin, sha256: pin?.toLowerCase() }
}

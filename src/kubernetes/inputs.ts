import { delimiter, dirname, join, resolve } from 'node:path'
import { checkRegion } from '../aws/partitions.ts'
import { invalid, UserError } from '../errors.ts'
import { type Environment, variables } from '../job/environment.ts'
import { expandPath } from '../job/home.ts'
import { authorityOptionsOf } from '../job/node-options.ts'
import type { Inputs } from '../runner/inputs.ts'
import { type ClusterReference, parseClusterReference } from './cluster/reference.ts'

/** The inputs of configure-kubeconfig. */
export interface KubeconfigInputs {
  cluster: ClusterReference
  /** Unless the cluster's ARN says it; undefined for the job's. */
  region: string | undefined
  profile: string | undefined
  /** Name or ARN of a further role. A name means a role of the cluster's account. */
  role: string | undefined
  namespace: string | undefined
  /** Default: the cluster's name. */
  context: string | undefined
  setCurrent: boolean
  /** Absolute path of a file to write to instead of the job's own. */
  kubeconfig: string | undefined
  verify: boolean
  credential: 'exec' | 'static'
  /** The token plugin: the Node that runs it, with options of its own, and its script. */
  plugin: { node: string; options: readonly string[]; script: string }
}

/**
 * Parses the inputs of configure-kubeconfig.
 *
 * @param program path of this action's own script; the token plugin is in the same folder.
 * @throws UserError that names the input and what is valid.
 */
export function parseKubeconfigInputs(inputs: Inputs, environment: Environment, program: string): KubeconfigInputs {
  const cluster = parseClusterReference(inputs.required('cluster'))
  return {
    cluster,
    region: checkRegion(inputs.optional('region')),
    profile: inputs.optional('profile'),
    role: inputs.optional('role'),
    namespace: inputs.matching(
      'namespace',
      /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
      'Use the name of a namespace: up to 63 lower-case letters, digits and hyphens.',
    ),
    context: inputs.matching('context', /^[^\s\p{Cc}]{1,253}$/u, 'Use up to 253 characters without spaces.'),
    setCurrent: inputs.boolean('set-current'),
    kubeconfig: parseFile(inputs, environment),
    verify: inputs.boolean('verify'),
    credential: inputs.choice('credential', ['exec', 'static']),
    plugin: {
      node: process.execPath,
      options: authorityOptionsOf(environment),
      script: join(dirname(program), 'eks-token.js'),
    },
  }
}

/** The absolute path of the file. `~` and variables are expanded here, because no shell reads the inputs. */
function parseFile(inputs: Inputs, environment: Environment): string | undefined {
  const name = 'kubeconfig'
  const value = inputs.optional(name)
  if (value === undefined) return undefined
  if (/[/\\]$/.test(value)) throw invalid(name, value, 'Use the path of a file: one that ends like this is a folder.')
  if (value.includes('\0')) throw invalid(name, value.replaceAll('\0', '\\0'), 'Use a path.')
  if (/^~[^/\\]/.test(value)) throw invalid(name, value, 'Use ~ for your own home, or an absolute path.')
  const path =
    process.platform === 'win32'
      ? value.replace(/%(\w+)%|\$env:(\w+)/gi, (_text, cmd, shell) => `\${${cmd ?? shell}}`)
      : value
  for (const [, bare, braced] of path.matchAll(/\$(?:(\w+)|\{(\w+)\})/g)) {
    const variable = bare ?? braced ?? ''
    if (environment[variable] || variable === variables.home) continue
    throw new UserError(
      `The input '${name}' is '${value}', and the variable ${variable} is not set.`,
      `Set ${variable} in an earlier step or under the step's env:, or use a path without it.`,
    )
  }
  const file = resolve(expandPath(path, environment))
  if (!file.includes(delimiter)) return file
  throw new UserError(
    `The input '${name}' is '${value}', which is ${file}, and in KUBECONFIG a path ends at '${delimiter}'.`,
    `Use the path of one file, without '${delimiter}'.`,
  )
}

import { codeOf, excerpt, UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { runProcess } from '../../system/process.ts'
import { type ClusterChoice, clusterFlags } from './proxy.ts'

/** What a kubeconfig says of the context in use. */
export interface ClusterContext {
  name: string
  /** URL of the API server. */
  server: string
  /** Of the context, `default` if it names none. */
  namespace: string
}

interface Config {
  'current-context'?: string
  clusters?: { cluster?: { server?: string } }[]
  contexts?: { context?: { namespace?: string } }[]
}

/** Reads the context in use, as kubectl resolves it from the flags, KUBECONFIG and `~/.kube/config`. */
export async function readContext(
  choice: ClusterChoice,
  { environment, signal }: Pick<Dependencies, 'environment' | 'signal'>,
): Promise<ClusterContext> {
  const args = ['config', 'view', '--minify', '--output=json', ...clusterFlags(choice)]
  const { exitCode, stdout, stderr } = await runProcess('kubectl', args, { env: environment, signal }).catch(noKubectl)
  const remedy = "Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'."
  if (exitCode !== 0) {
    throw new UserError(`There is no usable kubeconfig: ${excerpt(stderr.replace(/^error: /, ''))}`, remedy)
  }
  const config = parseConfig(stdout)
  const server = config.clusters?.[0]?.cluster?.server
  if (!server) throw new UserError('The kubeconfig names no API server for its current context.', remedy)
  return {
    name: choice.context ?? config['current-context'] ?? '',
    server,
    namespace: config.contexts?.[0]?.context?.namespace || 'default',
  }
}

function noKubectl(error: unknown): never {
  if (codeOf(error) !== 'ENOENT') throw error
  throw new UserError(
    'There is no kubectl on PATH.',
    'Run setup-tools before this step: it installs one that fits the cluster.',
    { cause: error },
  )
}

function parseConfig(json: string): Config {
  try {
    return JSON.parse(json) as Config
  } catch (cause) {
    throw new WorldError(`kubectl config view printed no JSON: ${excerpt(json)}`, 'Check which kubectl is on PATH.', {
      cause,
    })
  }
}

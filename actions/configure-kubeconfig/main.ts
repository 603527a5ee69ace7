import { dirname, join, resolve } from 'node:path'
import { checkRegion } from '../../src/aws/partitions.ts'
import { readCluster } from '../../src/kubernetes/cluster.ts'
import { configureKubeconfig, type KubeconfigInputs } from '../../src/kubernetes/configure.ts'
import { leftovers } from '../../src/kubernetes/leftovers.ts'
import type { Inputs } from '../../src/runner/inputs.ts'
import type { Runner } from '../../src/runner/runner.ts'

export async function run(runner: Runner): Promise<void> {
  const configured = await configureKubeconfig(readInputs(runner.inputs), runner)
  const { outputs, variables, summary } = configured
  await runner.ledger.record(leftovers, configured.leftovers)
  await runner.exportVariables(variables)
  runner.setOutputs({
    kubeconfig: outputs.kubeconfig,
    context: outputs.context,
    endpoint: outputs.endpoint,
    'cluster-version': outputs.clusterVersion,
    identity: outputs.identity,
  })
  await runner.summarize(summary)
}

function readInputs(inputs: Inputs): KubeconfigInputs {
  const cluster = readCluster(inputs.required('cluster'))
  const file = inputs.optional('kubeconfig')
  return {
    cluster,
    region: checkRegion(cluster.region ?? inputs.required('region')),
    profile: inputs.optional('profile'),
    role: inputs.optional('role'),
    namespace: inputs.matching(
      'namespace',
      /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
      'Use the name of a namespace: up to 63 lower-case letters, digits and hyphens.',
    ),
    context: inputs.matching('context', /^[^\s\p{Cc}]{1,253}$/u, 'Use up to 253 characters without spaces.'),
    setCurrent: inputs.boolean('set-current'),
    kubeconfig: file === undefined ? undefined : resolve(file),
    verify: inputs.boolean('verify'),
    credential: inputs.choice('credential', ['exec', 'static']),
    // The stub of this action lies beside the plugin's.
    plugin: { node: process.execPath, script: join(dirname(process.argv[1] ?? ''), 'eks-token.js') },
  }
}

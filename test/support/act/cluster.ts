/**
 * A real control plane for the deploy workflows, on which the hub's role has the rights that .github/setup gives it,
 * no more.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CoreV1Api, KubeConfig, type KubernetesObject, KubernetesObjectApi, loadAllYaml } from '@kubernetes/client-node'
import { hub } from '../../../src/hub.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { root } from '../../sandbox/workflow/job.ts'
import { type ControlPlane, describeInstead, startControlPlane } from '../control-plane/control-plane.ts'
import { startNode } from '../control-plane/node.ts'

/** The group of .github/setup/previews.yml. */
const deployers = 'ds-infra-deployers'

export interface ActCluster extends AsyncDisposable {
  name: string
  plane: ControlPlane
  /** Names of the namespaces that the role may make. */
  namespaces(): Promise<string[]>
  /** The images of the pods that are ready and stay, by container. */
  running(namespace: string): Promise<Record<string, string>>
}

/** Starts the cluster, with a node, in place of the sandbox's double of that name. */
export async function startActCluster(sandbox: Sandbox, name: string): Promise<ActCluster> {
  const double = sandbox.clusters[name]
  // That of the control plane, so that nobody is warned of kubectl's age.
  if (double) double.version = '1.34'
  await using stack = new AsyncDisposableStack()
  const arn = `arn:aws:iam::${hub.account}:role/${hub.role}`
  const plane = stack.use(await startControlPlane(sandbox, { name, roles: [{ arn, groups: [deployers] }] }))
  describeInstead(sandbox, plane)
  stack.use(await startNode(plane))
  const config = new KubeConfig()
  config.loadFromFile(plane.kubeconfig)
  await grant(config)
  const api = config.makeApiClient(CoreV1Api)
  const started = stack.move()
  return {
    name,
    plane,
    namespaces: async () => {
      const { items } = await api.listNamespace()
      return items.map(({ metadata }) => metadata?.name ?? '').filter((name) => name.startsWith('huggingface-'))
    },
    running: async (namespace) => {
      const { items } = await api.listNamespacedPod({ namespace })
      const ready = items.filter(({ metadata, status }) => {
        const isReady = status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True')
        return isReady && !metadata?.deletionTimestamp
      })
      const containers = ready.flatMap(({ spec }) => spec?.containers ?? [])
      return Object.fromEntries(containers.map(({ name, image = '' }) => [name, image]))
    },
    [Symbol.asyncDispose]: async () => await started.disposeAsync(),
  }
}

/** What the README tells an administrator to give the role; releases may go to any namespace here. */
async function grant(config: KubeConfig): Promise<void> {
  const setup = ['deploy-rights.yml', 'previews.yml'].flatMap(
    (name) => loadAllYaml(readFileSync(join(root, '.github/setup', name), 'utf8')) as KubernetesObject[],
  )
  const api = KubernetesObjectApi.makeApiClient(config)
  for (const object of setup) await api.create(object)
}

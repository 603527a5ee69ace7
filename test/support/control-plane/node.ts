/**
 * A node that runs nothing: it reports pods as a kubelet would, in the states that occur in deployments, writes events,
 * and serves logs. An annotation of a pod, `sandbox.test/<container>: <fate>`, says what happens to a container
 * (fates.ts). Without one it runs and is ready, or completes if it is an init container or the pod's restart policy is
 * not `Always`.
 */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import {
  ApiException,
  CoreV1Api,
  KubeConfig,
  PatchStrategy,
  setHeaderOptions,
  type V1Pod,
  Watch,
} from '@kubernetes/client-node'
import type { ControlPlane } from './control-plane.ts'
import { PodReporter } from './pod-reporter.ts'

export type { Fate } from './fates.ts'

export interface SimulatedNode extends AsyncDisposable {
  name: string
  /** The logs for `kubectl logs`, by the container's name, for all containers of that name. */
  logs: Map<string, string>
  /** Likewise for `kubectl logs --previous`; where there is none, the log is the same. */
  previousLogs: Map<string, string>
}

export async function startNode(plane: ControlPlane, name = 'node-1'): Promise<SimulatedNode> {
  const config = new KubeConfig()
  config.loadFromFile(plane.kubeconfig)
  const api = config.makeApiClient(CoreV1Api)
  const logs = new Map<string, string>()
  const previousLogs = new Map<string, string>()
  const kubelet = await serveLogs(plane, { logs, previousLogs })
  const { port } = kubelet.address() as AddressInfo
  await register(api, name, port)
  const heartbeat = setInterval(() => void report(api, name, port).catch(() => {}), 5000)
  const pods = new PodReporter(api)
  const watch = await watchPods(config, name, (pod) => pods.changed(pod))
  return {
    name,
    logs,
    previousLogs,
    [Symbol.asyncDispose]: async () => {
      clearInterval(heartbeat)
      watch.abort()
      pods.stop()
      kubelet.closeAllConnections()
      await new Promise((done) => kubelet.close(done))
    },
  }
}

async function register(api: CoreV1Api, name: string, port: number): Promise<void> {
  // A node that was stopped may be started again.
  await api.createNode({ body: { metadata: { name, labels: { 'kubernetes.io/hostname': name } } } }).catch((error) => {
    if (!(error instanceof ApiException && error.code === 409)) throw error
  })
  await report(api, name, port)
  // A new node has the taint not-ready. The node controller would remove it, but only seconds later.
  await api.patchNode({ name, body: { spec: { taints: null } } }, patch(PatchStrategy.MergePatch))
}

async function report(api: CoreV1Api, name: string, port: number): Promise<void> {
  const now = new Date().toISOString()
  const room = { cpu: '64', memory: '256Gi', 'ephemeral-storage': '1Ti', pods: '500' }
  const status = {
    capacity: room,
    allocatable: room,
    addresses: [{ type: 'InternalIP', address: '127.0.0.1' }],
    daemonEndpoints: { kubeletEndpoint: { Port: port } },
    conditions: [
      {
        type: 'Ready',
        status: 'True',
        reason: 'KubeletReady',
        message: 'kubelet is posting ready status',
        lastHeartbeatTime: now,
        lastTransitionTime: now,
      },
    ],
  }
  await api.patchNodeStatus({ name, body: { status } }, patch(PatchStrategy.MergePatch))
}

const patch = (strategy: PatchStrategy) => setHeaderOptions('Content-Type', strategy)

/** Calls `onPod` for each pod of the node and each change, until aborted. Starts again when a watch ends. */
async function watchPods(
  config: KubeConfig,
  node: string,
  onPod: (pod: V1Pod) => void,
): Promise<{ abort: () => void }> {
  const watch = new Watch(config)
  let current: AbortController | undefined
  let stopped = false
  const begin = async (): Promise<void> => {
    if (stopped) return
    const query = { fieldSelector: `spec.nodeName=${node}` }
    const again = () => void (stopped || setTimeout(() => void begin().catch(again), 200).unref())
    current = await watch.watch('/api/v1/pods', query, (type, pod: V1Pod) => type !== 'DELETED' && onPod(pod), again)
  }
  await begin()
  return {
    abort: () => {
      stopped = true
      current?.abort()
    },
  }
}

/** The kubelet's endpoint for logs: `/containerLogs/<namespace>/<pod>/<container>?previous=true&tailLines=30`. */
async function serveLogs(
  { certificates }: ControlPlane,
  { logs, previousLogs }: Pick<SimulatedNode, 'logs' | 'previousLogs'>,
): Promise<Server> {
  const { certificate, key } = certificates.server
  const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (incoming, response) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '', 'https://node')
    const [, kind, , , container = ''] = pathname.split('/')
    if (kind !== 'containerLogs') return void response.writeHead(404).end()
    const previous = searchParams.get('previous') === 'true' ? previousLogs.get(container) : undefined
    const lines = (previous ?? logs.get(container) ?? '').split(/(?<=\n)/)
    response.end(lines.slice(-Number(searchParams.get('tailLines') ?? lines.length)).join(''))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}

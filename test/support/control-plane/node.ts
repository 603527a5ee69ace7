/**
 * A node that runs nothing: it reports pods as a kubelet would, in the states that occur in deployments, and serves
 * their logs. An annotation of a pod, `sandbox.test/<container>: <fate>`, says what happens to a container. Without one
 * it runs and is ready, or completes if the pod's restart policy is not `Always`.
 */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import {
  CoreV1Api,
  KubeConfig,
  PatchStrategy,
  setHeaderOptions,
  type V1ContainerState,
  type V1ContainerStatus,
  type V1Pod,
  type V1PodStatus,
  Watch,
} from '@kubernetes/client-node'
import type { ControlPlane } from './control-plane.ts'

/** What happens to a container. States and messages are those of kubelet 1.34 with containerd. */
export type Fate =
  | 'runs'
  | 'never-ready'
  | 'completes'
  | 'fails'
  | 'crashes'
  | 'out-of-memory'
  | 'image-not-found'
  | 'image-denied'
  | 'invalid-image-name'
  | 'missing-secret'

export interface SimulatedNode extends AsyncDisposable {
  name: string
  /** The logs for `kubectl logs`, by the container's name, for all containers of that name. */
  logs: Map<string, string>
}

const annotation = 'sandbox.test/'
/** Milliseconds between two restarts of a container that crashes: a real node waits for minutes. */
const restartDelay = 200
const restartsAtMost = 6

export async function startNode(plane: ControlPlane, name = 'node-1'): Promise<SimulatedNode> {
  const config = new KubeConfig()
  config.loadFromFile(plane.kubeconfig)
  const api = config.makeApiClient(CoreV1Api)
  const logs = new Map<string, string>()
  const kubelet = await serveLogs(plane, logs)
  const { port } = kubelet.address() as AddressInfo
  await register(api, name, port)
  const heartbeat = setInterval(() => void report(api, name, port).catch(() => {}), 5000)
  const pods = new PodReporter(api)
  const watch = await watchPods(config, name, (pod) => pods.changed(pod))
  return {
    name,
    logs,
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
  await api.createNode({ body: { metadata: { name, labels: { 'kubernetes.io/hostname': name } } } })
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

/** Reports the states of pods. Timers move containers from one state to the next. */
class PodReporter {
  readonly #api: CoreV1Api
  readonly #restarts = new Map<string, number>()
  readonly #busy = new Set<string>()
  #stopped = false

  constructor(api: CoreV1Api) {
    this.#api = api
  }

  stop(): void {
    this.#stopped = true
  }

  changed(pod: V1Pod): void {
    const uid = pod.metadata?.uid ?? ''
    if (this.#stopped || this.#busy.has(uid)) return
    const deleting = pod.metadata?.deletionTimestamp !== undefined
    const settled = pod.status?.containerStatuses !== undefined && !isCrashing(pod)
    if (settled && !deleting) return
    this.#busy.add(uid)
    const work = deleting ? this.#remove(pod) : this.#advance(pod, uid)
    // The pod is gone or the API server restarts: the next event or watch reports the pod again.
    void work.catch(() => {}).finally(() => this.#busy.delete(uid))
  }

  async #remove(pod: V1Pod): Promise<void> {
    const { name = '', namespace = '' } = pod.metadata ?? {}
    await this.#api.deleteNamespacedPod({ name, namespace, gracePeriodSeconds: 0 })
  }

  async #advance(pod: V1Pod, uid: string): Promise<void> {
    const { name = '', namespace = '' } = pod.metadata ?? {}
    const restarts = this.#restarts.get(uid) ?? 0
    await this.#report(namespace, name, statusOf(pod, restarts))
    if (!isCrashing(pod) || restarts >= restartsAtMost) return
    this.#restarts.set(uid, restarts + 1)
    setTimeout(() => {
      if (!this.#stopped) void this.#advance(pod, uid).catch(() => {})
    }, restartDelay).unref()
  }

  async #report(namespace: string, name: string, status: V1PodStatus): Promise<void> {
    await this.#api.patchNamespacedPodStatus({ name, namespace, body: { status } }, patch(PatchStrategy.MergePatch))
  }
}

function fateOf(pod: V1Pod, container: string): Fate {
  const said = pod.metadata?.annotations?.[`${annotation}${container}`]
  if (said) return said as Fate
  return pod.spec?.restartPolicy === 'Always' ? 'runs' : 'completes'
}

function isCrashing(pod: V1Pod): boolean {
  const fates = (pod.spec?.containers ?? []).map(({ name }) => fateOf(pod, name))
  return fates.some((fate) => fate === 'crashes' || fate === 'out-of-memory')
}

function statusOf(pod: V1Pod, restarts: number): V1PodStatus {
  const now = new Date()
  const containers = pod.spec?.containers ?? []
  const statuses = containers.map(({ name, image = '' }) =>
    containerStatus(name, image, fateOf(pod, name), restarts, now),
  )
  const isReady = statuses.every(({ ready }) => ready)
  const ended = statuses.map(({ state }) => state?.terminated?.exitCode)
  const condition = (type: string, holds: boolean) => ({
    type,
    status: holds ? 'True' : 'False',
    lastTransitionTime: now,
  })
  return {
    phase: phaseOf(ended, statuses),
    hostIP: '127.0.0.1',
    podIP: '10.0.0.1',
    podIPs: [{ ip: '10.0.0.1' }],
    startTime: now,
    conditions: [
      condition('PodScheduled', true),
      condition('Initialized', true),
      condition('ContainersReady', isReady),
      condition('Ready', isReady),
    ],
    containerStatuses: statuses,
  }
}

function phaseOf(ended: (number | undefined)[], statuses: V1ContainerStatus[]): string {
  if (ended.every((code) => code === 0)) return 'Succeeded'
  if (ended.every((code) => code !== undefined)) return 'Failed'
  return statuses.some(({ state }) => state?.waiting && !state.waiting.reason?.startsWith('CrashLoop'))
    ? 'Pending'
    : 'Running'
}

function containerStatus(name: string, image: string, fate: Fate, restarts: number, now: Date): V1ContainerStatus {
  const crashes = fate === 'crashes' || fate === 'out-of-memory'
  return {
    name,
    image,
    imageID: '',
    ready: fate === 'runs',
    started: fate === 'runs' || fate === 'never-ready',
    restartCount: crashes ? restarts : 0,
    state: stateOf(fate, image, name, restarts, now),
    ...(crashes && restarts > 0 ? { lastState: { terminated: crash(fate, now) } } : {}),
  }
}

function stateOf(fate: Fate, image: string, name: string, restarts: number, now: Date): V1ContainerState {
  const waiting = (reason: string, message: string) => ({ waiting: { reason, message } })
  switch (fate) {
    case 'runs':
    case 'never-ready':
      return { running: { startedAt: now } }
    case 'completes':
      return { terminated: { exitCode: 0, reason: 'Completed', startedAt: now, finishedAt: now } }
    case 'fails':
      return { terminated: { exitCode: 1, reason: 'Error', startedAt: now, finishedAt: now } }
    case 'crashes':
    case 'out-of-memory':
      return restarts === 0
        ? { terminated: crash(fate, now) }
        : waiting('CrashLoopBackOff', `back-off 10s restarting failed container=${name}`)
    case 'image-not-found':
      return waiting(
        'ErrImagePull',
        `rpc error: code = NotFound desc = failed to pull and unpack image "${image}": not found`,
      )
    case 'image-denied':
      return waiting('ErrImagePull', `failed to authorize: failed to fetch oauth token for "${image}": 403 Forbidden`)
    case 'invalid-image-name':
      return waiting('InvalidImageName', `Failed to apply default image tag "${image}": couldn't parse image name`)
    case 'missing-secret':
      return waiting('CreateContainerConfigError', 'secret "settings" not found')
  }
}

function crash(fate: Fate, now: Date) {
  return fate === 'out-of-memory'
    ? { exitCode: 137, reason: 'OOMKilled', startedAt: now, finishedAt: now }
    : { exitCode: 1, reason: 'Error', startedAt: now, finishedAt: now }
}

/** The kubelet's endpoint for logs: `/containerLogs/<namespace>/<pod>/<container>`. */
async function serveLogs({ certificates }: ControlPlane, logs: Map<string, string>): Promise<Server> {
  const { certificate, key } = certificates.server
  const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (incoming, response) => {
    const [, kind, , , container = ''] = (incoming.url ?? '').split('?')[0]?.split('/') ?? []
    if (kind === 'containerLogs') response.end(logs.get(container) ?? '')
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}

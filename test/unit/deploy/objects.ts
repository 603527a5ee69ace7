/** Objects as a cluster has them, made short. */
import type { Resource } from '../../../src/deploy/cluster/discovery.ts'
import type { KubeObject, ObjectMeta } from '../../../src/deploy/object.ts'
import type { Target } from '../../../src/deploy/wait/targets.ts'

export const namespace = 'shop'

export function object(
  apiVersion: string,
  kind: string,
  fields: Record<string, unknown> = {},
  metadata: Partial<ObjectMeta> = {},
): KubeObject {
  const name = metadata.name ?? 'api'
  return { apiVersion, kind, metadata: { name, namespace, uid: `uid-${kind}-${name}`, ...metadata }, ...fields }
}

export function condition(type: string, status: string | boolean, reason?: string, message?: string) {
  const said = { ...(reason ? { reason } : {}), ...(message ? { message } : {}) }
  return { type, status: typeof status === 'string' ? status : status ? 'True' : 'False', ...said }
}

const probe = { httpGet: { path: '/health', port: 8080 } }
const image = '707930574880.dkr.ecr.us-east-1.amazonaws.com/shop/api:1'

/** A container with a readiness probe. */
export const main = { name: 'main', image, readinessProbe: probe }
export const unprobed = { name: 'main', image }

export interface Counts {
  wanted?: number
  replicas?: number
  updated?: number
  available?: number
}

/** A Deployment whose controller has seen it; rolled out unless told otherwise. */
export function deployment(
  { wanted = 2, replicas = wanted, updated = wanted, available = wanted }: Counts = {},
  changes: { spec?: object; conditions?: object[]; metadata?: Partial<ObjectMeta>; containers?: object[] } = {},
): KubeObject {
  const { spec = {}, metadata = {}, containers = [main] } = changes
  const { conditions = [condition('Available', available >= wanted)] } = changes
  const labels = { app: metadata.name ?? 'api' }
  return object(
    'apps/v1',
    'Deployment',
    {
      spec: {
        ...{ replicas: wanted, selector: { matchLabels: labels } },
        ...{ template: { metadata: { labels }, spec: { containers } }, ...spec },
      },
      status: {
        ...{ observedGeneration: 1, replicas, updatedReplicas: updated, availableReplicas: available },
        conditions,
      },
    },
    { generation: 1, annotations: { 'deployment.kubernetes.io/revision': '2' }, ...metadata },
  )
}

/** A ReplicaSet of a Deployment. Revision 2 is the current one. */
export function replicaSet(revision = 2, changes: { owner?: string; conditions?: object[] } = {}): KubeObject {
  const { owner = 'api', conditions = [] } = changes
  return object(
    'apps/v1',
    'ReplicaSet',
    { status: { conditions } },
    {
      name: `${owner}-h${revision}`,
      labels: { app: owner, 'pod-template-hash': `h${revision}` },
      annotations: { 'deployment.kubernetes.io/revision': `${revision}` },
      ownerReferences: [ownedBy('Deployment', owner)],
    },
  )
}

export function ownedBy(kind: string, name: string) {
  return { apiVersion: 'apps/v1', kind, name, uid: `uid-${kind}-${name}`, controller: true }
}

export interface PodState {
  /** Default: of the current ReplicaSet of Deployment `api`. */
  owner?: { kind: string; name: string }
  labels?: Record<string, string>
  created?: string
  deleted?: boolean
  phase?: string
  reason?: string
  /** Of the container `main`, unless containers are given. */
  state?: object
  lastState?: object
  restarts?: number
  ready?: boolean
  containers?: object[]
  initContainers?: object[]
  statuses?: object[]
  initStatuses?: object[]
  conditions?: object[]
  restartPolicy?: string
}

/** A pod. Runs and is not ready unless told otherwise. */
export function pod(name: string, state: PodState = {}): KubeObject {
  const { owner = { kind: 'ReplicaSet', name: 'api-h2' }, ready = false, containers = [main] } = state
  const status = {
    ...{ name: 'main', ready, restartCount: state.restarts ?? 0, state: state.state ?? { running: {} } },
    ...(state.lastState ? { lastState: state.lastState } : {}),
  }
  const hash = owner.kind === 'ReplicaSet' ? { 'pod-template-hash': owner.name.replace(/^.*-/, '') } : {}
  return object(
    'v1',
    'Pod',
    {
      spec: {
        ...{ containers, restartPolicy: state.restartPolicy ?? 'Always' },
        ...(state.initContainers ? { initContainers: state.initContainers } : {}),
      },
      status: {
        ...{ phase: state.phase ?? 'Running', containerStatuses: state.statuses ?? [status] },
        ...(state.reason ? { reason: state.reason } : {}),
        ...(state.initStatuses ? { initContainerStatuses: state.initStatuses } : {}),
        conditions: state.conditions ?? [condition('PodScheduled', true), condition('Ready', ready)],
      },
    },
    {
      name,
      labels: { app: 'api', ...hash, ...state.labels },
      ownerReferences: [ownedBy(owner.kind, owner.name)],
      creationTimestamp: state.created ?? '2026-11-26T12:00:00Z',
      ...(state.deleted ? { deletionTimestamp: '2026-11-26T12:00:01Z' } : {}),
    },
  )
}

export const waiting = (reason: string, message = '') => ({ waiting: { reason, message } })
export const terminated = (exitCode: number, reason = 'Error', message = '') => ({
  terminated: { exitCode, reason, ...(message ? { message } : {}) },
})
export const crashing = (restarts: number, exitCode = 1, reason = 'Error'): PodState => ({
  state: waiting('CrashLoopBackOff', 'back-off 10s restarting failed container'),
  lastState: terminated(exitCode, reason),
  restarts,
})

export function event(
  involved: KubeObject,
  reason: string,
  message: string,
  { at, count = 1, type = 'Warning' }: { at: string; count?: number; type?: string },
): KubeObject {
  const { kind, metadata } = involved
  return object(
    'v1',
    'Event',
    {
      involvedObject: { kind, name: metadata.name, namespace, uid: metadata.uid },
      ...{ reason, message, type, count, firstTimestamp: at, lastTimestamp: at },
    },
    { name: `${metadata.name}.${reason}.${message.length}.${at}` },
  )
}

const plurals: Record<string, string> = { Ingress: 'ingresses', NetworkPolicy: 'networkpolicies' }

export function resourceOf({ apiVersion, kind }: KubeObject): Resource {
  const [version = '', group = ''] = apiVersion.split('/').reverse()
  const plural = plurals[kind] ?? `${kind.toLowerCase()}s`
  return { group, version, plural, kind, namespaced: true, verbs: [], subresources: [] }
}

export function target(one: KubeObject, changes: Partial<Target> = {}): Target {
  return { object: one, changed: true, resource: resourceOf(one), ...changes }
}

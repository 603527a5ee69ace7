/**
 * Lists as `kubectl get` shows them: https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables
 */

import type {
  ContainerStatus,
  DaemonSet,
  Deployment,
  Job,
  Pod,
  ReplicaSet,
  Service,
  StatefulSet,
  Workload,
} from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'

type Cell = string | number

interface Column {
  name: string
  type: 'string' | 'integer'
  /** Only shown by `-o wide`. */
  wide?: boolean
  cell: (object: KubernetesObject, now: number) => Cell
}

function column<T extends KubernetesObject>(
  name: string,
  cell: (object: T, now: number) => Cell | undefined,
  wide = false,
): Column {
  // The kind decides which columns an object meets, so it has the fields that they read.
  const read = (object: KubernetesObject, now: number) => cell(object as T, now) ?? '<none>'
  return { name, type: 'string', wide, cell: read }
}

const name = column('Name', ({ metadata }) => metadata.name)
const age = column('Age', ({ metadata }, now) => duration(now - Date.parse(metadata.creationTimestamp)))
const containers = column<Workload>(
  'Containers',
  ({ spec }) => spec.template.spec.containers.map((one) => one.name).join(','),
  true,
)
const images = column<Workload>(
  'Images',
  ({ spec }) => spec.template.spec.containers.map((one) => one.image).join(','),
  true,
)
const selector = column<Workload>('Selector', ({ spec }) => pairs(spec.selector?.matchLabels), true)

const columns: Record<string, Column[]> = {
  ConfigMap: [name, column('Data', (object) => count(object.data) + count(object.binaryData)), age],
  DaemonSet: [
    name,
    column<DaemonSet>('Desired', ({ status }) => status?.desiredNumberScheduled ?? 0),
    column<DaemonSet>('Current', ({ status }) => status?.currentNumberScheduled ?? 0),
    column<DaemonSet>('Ready', ({ status }) => status?.numberReady ?? 0),
    column<DaemonSet>('Up-to-date', ({ status }) => status?.updatedNumberScheduled ?? 0),
    column<DaemonSet>('Available', ({ status }) => status?.numberAvailable ?? 0),
    column<DaemonSet>('Node Selector', () => '<none>'),
    age,
    containers,
    images,
    selector,
  ],
  Deployment: [
    name,
    column<Deployment>('Ready', ({ spec, status }) => `${status?.readyReplicas ?? 0}/${spec.replicas ?? 0}`),
    column<Deployment>('Up-to-date', ({ status }) => status?.updatedReplicas ?? 0),
    column<Deployment>('Available', ({ status }) => status?.availableReplicas ?? 0),
    age,
    containers,
    images,
    selector,
  ],
  Event: [
    column('Last Seen', (event, now) => duration(now - Date.parse(String(event.lastTimestamp)))),
    column('Type', (event) => String(event.type)),
    column('Reason', (event) => String(event.reason)),
    column('Object', (event) => {
      const involved = event.involvedObject as { kind?: string; name?: string } | undefined
      return `${involved?.kind?.toLowerCase()}/${involved?.name}`
    }),
    column('Message', (event) => String(event.message)),
    column('Count', (event) => Number(event.count ?? 1), true),
    column('Name', ({ metadata }) => metadata.name, true),
  ],
  Ingress: [
    name,
    column('Class', ({ spec }) => (spec as { ingressClassName?: string } | undefined)?.ingressClassName),
    column('Hosts', ({ spec }) => {
      const ingress = spec as { rules?: { host?: string }[] } | undefined
      return ingress?.rules?.map(({ host }) => host ?? '*').join(',') ?? '*'
    }),
    column('Address', () => ''),
    column('Ports', ({ spec }) => (spec && 'tls' in (spec as object) ? '80, 443' : '80')),
    age,
  ],
  Job: [
    name,
    column<Job>(
      'Status',
      ({ status }) =>
        status?.conditions?.find((one) => one.status === 'True' && one.type !== 'SuccessCriteriaMet')?.type ??
        'Running',
    ),
    column<Job>('Completions', ({ spec, status }) => `${status?.succeeded ?? 0}/${spec.completions ?? 1}`),
    column<Job>('Duration', ({ status }, now) => {
      if (!status?.startTime) return ''
      return duration((status.completionTime ? Date.parse(status.completionTime) : now) - Date.parse(status.startTime))
    }),
    age,
    containers,
    images,
    selector,
  ],
  Namespace: [name, column('Status', ({ status }) => (status as { phase?: string } | undefined)?.phase), age],
  Node: [
    name,
    column('Status', () => 'Ready'),
    column('Roles', () => '<none>'),
    age,
    column(
      'Version',
      ({ status }) => (status as { nodeInfo?: { kubeletVersion: string } } | undefined)?.nodeInfo?.kubeletVersion,
    ),
  ],
  Pod: [
    name,
    column<Pod>('Ready', ({ spec, status }) => {
      const ready = status?.containerStatuses?.filter((one) => one.ready).length ?? 0
      return `${ready}/${spec.containers.length}`
    }),
    column('Status', (pod: Pod) => podStatus(pod)),
    column<Pod>('Restarts', ({ status }) => String(status?.containerStatuses?.[0]?.restartCount ?? 0)),
    age,
    column<Pod>('IP', ({ status }) => status?.podIP, true),
    column<Pod>('Node', ({ spec }) => spec.nodeName, true),
    column<Pod>('Nominated Node', () => undefined, true),
    column<Pod>('Readiness Gates', () => undefined, true),
  ],
  ReplicaSet: [
    name,
    column<ReplicaSet>('Desired', ({ spec }) => spec.replicas ?? 0),
    column<ReplicaSet>('Current', ({ status }) => status?.replicas ?? 0),
    column<ReplicaSet>('Ready', ({ status }) => status?.readyReplicas ?? 0),
    age,
    containers,
    images,
    selector,
  ],
  Secret: [name, column('Type', ({ type }) => String(type)), column('Data', ({ data }) => count(data)), age],
  Service: [
    name,
    column<Service>('Type', ({ spec }) => spec.type),
    column<Service>('Cluster-IP', ({ spec }) => spec.clusterIP),
    column<Service>('External-IP', ({ spec }) =>
      spec.type === 'LoadBalancer' ? '<pending>' : (spec.externalName ?? '<none>'),
    ),
    column<Service>('Port(s)', ({ spec }) =>
      spec.ports
        ?.map(({ port, nodePort, protocol }) => `${port}${nodePort ? `:${nodePort}` : ''}/${protocol}`)
        .join(','),
    ),
    age,
    column<Service>('Selector', ({ spec }) => pairs(spec.selector), true),
  ],
  ServiceAccount: [name, column('Secrets', ({ secrets }) => (Array.isArray(secrets) ? secrets.length : 0)), age],
  StatefulSet: [
    name,
    column<StatefulSet>('Ready', ({ spec, status }) => `${status?.readyReplicas ?? 0}/${spec.replicas ?? 0}`),
    age,
    containers,
    images,
  ],
}

export interface TableOptions {
  /** `None`, `Metadata` (default) or `Object`: how much of each object a row carries. */
  includeObject: string
  /** `v1` or `v1beta1`. */
  version: string
  /** Of the table. */
  metadata: object
  now: number
}

export function tableOf(kind: string, objects: KubernetesObject[], options: TableOptions) {
  const chosen = columns[kind] ?? [name, column('Created At', ({ metadata }) => metadata.creationTimestamp)]
  return {
    kind: 'Table',
    apiVersion: `meta.k8s.io/${options.version}`,
    metadata: options.metadata,
    columnDefinitions: chosen.map(({ name: title, type, wide }) => ({
      name: title,
      type,
      format: title === 'Name' ? 'name' : '',
      description: title,
      priority: wide ? 1 : 0,
    })),
    rows: objects.map((object) => ({
      cells: chosen.map(({ cell }) => cell(object, options.now)),
      ...rowObject(object, options),
    })),
  }
}

function rowObject(object: KubernetesObject, { includeObject, version }: TableOptions) {
  if (includeObject === 'None') return {}
  if (includeObject === 'Object') return { object }
  const { metadata } = object
  return { object: { kind: 'PartialObjectMetadata', apiVersion: `meta.k8s.io/${version}`, metadata } }
}

/** What kubectl shows as a pod's status: why a container waits comes before the phase. */
export function podStatus({ metadata, status }: Pod): string {
  if (metadata.deletionTimestamp) return 'Terminating'
  const state = status?.containerStatuses
    ?.map((one: ContainerStatus) => one.state)
    .find((one) => one.waiting ?? one.terminated)
  return state?.waiting?.reason ?? state?.terminated?.reason ?? status?.phase ?? 'Pending'
}

function pairs(labels: Record<string, string> | undefined): string {
  const texts = Object.entries(labels ?? {}).map(([label, value]) => `${label}=${value}`)
  return texts.length > 0 ? texts.join(',') : '<none>'
}

function count(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}

/** `5s`, `3m20s`, `26h`, `4d`: an age as kubectl writes it. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  if (seconds < 120) return `${seconds}s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 10) return `${minutes}m${seconds % 60 ? `${seconds % 60}s` : ''}`
  if (minutes < 180) return `${minutes}m`
  const hours = Math.floor(minutes / 60)
  if (hours < 8) return `${hours}h${minutes % 60 ? `${minutes % 60}m` : ''}`
  if (hours < 48) return `${hours}h`
  return `${Math.floor(hours / 24)}d`
}

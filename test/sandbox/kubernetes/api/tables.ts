/**
 * Lists as `kubectl get` shows them: https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables
 */

import { customColumns } from '../custom/columns.ts'
import type { Resource } from '../objects/resources.ts'
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
import { age, type Column, column, count, duration, name, pairs } from './columns.ts'
import { otherColumns } from './other-columns.ts'

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
  ...otherColumns,
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
  Job: [
    name,
    column<Job>(
      'Status',
      ({ status }) =>
        status?.conditions?.find((one) => one.status === 'True' && !interim.includes(one.type))?.type ?? 'Running',
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

/** Conditions of a job that is about to end. */
const interim = ['FailureTarget', 'SuccessCriteriaMet']

export interface TableOptions {
  /** `None`, `Metadata` (default) or `Object`: how much of each object a row carries. */
  includeObject: string
  /** `v1` or `v1beta1`. */
  version: string
  /** Of the table. */
  metadata: object
  now: number
}

export function tableOf({ kind, custom }: Resource, objects: KubernetesObject[], options: TableOptions) {
  const chosen = (custom ? customColumns(custom.columns) : columns[kind]) ?? [
    name,
    column('Created At', ({ metadata }) => metadata.creationTimestamp),
  ]
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
  if (includeObject === 'None') return { object: null }
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

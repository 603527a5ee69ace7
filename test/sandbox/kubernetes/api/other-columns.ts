/** Columns of the kinds that are no workloads, as `kubectl get` shows them. */

import type { AutoscalerSpec, Metric } from '../objects/kinds/autoscaler.ts'
import type { CronJobSpec } from '../objects/kinds/cron-job.ts'
import type { DisruptionBudgetSpec } from '../objects/kinds/disruption-budget.ts'
import { specOf } from '../objects/kinds/kind.ts'
import type { IngressSpec } from '../objects/kinds/networking.ts'
import type { VolumeClaimSpec } from '../objects/kinds/volume-claim.ts'
import type { Amounts } from '../objects/quantities.ts'
import type { LabelSelector } from '../objects/selectors.ts'
import type { KubernetesObject } from '../types.ts'
import { age, type Column, column, duration, name } from './columns.ts'

interface Subject {
  kind: string
  name: string
  namespace?: string
}

interface Subset {
  addresses?: { ip: string }[]
  ports?: { port: number }[]
}

const statusOf = <T extends object>({ status }: KubernetesObject) => (status ?? {}) as Partial<T>
const text = (value: unknown) => (value === undefined ? undefined : String(value))

/** The first of a list, and how many more there are. */
function some(list: string[], most: number, separator = ','): string {
  const shown = list.slice(0, most).join(separator)
  return list.length > most ? `${shown} + ${list.length - most} more...` : shown
}

function selectorText({ matchLabels = {}, matchExpressions = [] }: LabelSelector = {}): string {
  const pairs = Object.entries(matchLabels).map(([label, value]) => `${label}=${value}`)
  const tests = matchExpressions.map(({ key, operator, values = [] }) => {
    if (operator === 'Exists') return key
    if (operator === 'DoesNotExist') return `!${key}`
    return `${key} ${operator === 'In' ? 'in' : 'notin'} (${values.join(',')})`
  })
  return [...pairs, ...tests].join(',') || '<none>'
}

const binding: Column[] = [
  name,
  column('Role', ({ roleRef }) => {
    const { kind, name: of } = roleRef as { kind: string; name: string }
    return `${kind}/${of}`
  }),
  age,
  column('Users', (object) => subjects(object, 'User'), true),
  column('Groups', (object) => subjects(object, 'Group'), true),
  column('ServiceAccounts', (object) => subjects(object, 'ServiceAccount'), true),
]

function subjects(object: KubernetesObject, of: string): string {
  const given = ((object.subjects ?? []) as Subject[]).filter(({ kind }) => kind === of)
  return given.map(({ name: who, namespace }) => (of === 'ServiceAccount' ? `${namespace}/${who}` : who)).join(', ')
}

const byTime: Column[] = [name, column('Created At', ({ metadata }) => metadata.creationTimestamp)]

function metricText(metric: Metric): string {
  const { resource, containerResource, pods, object, external } = metric
  const ofContainers = resource ?? containerResource
  if (ofContainers) {
    const { averageValue, averageUtilization } = ofContainers.target ?? {}
    return `${ofContainers.name}: <unknown>/${averageValue ?? (averageUtilization === undefined ? '<auto>' : `${averageUtilization}%`)}`
  }
  if (pods) return `<unknown>/${pods.target?.averageValue}`
  const { averageValue, value } = (object ?? external)?.target ?? {}
  return averageValue ? `<unknown>/${averageValue} (avg)` : `<unknown>/${value}`
}

const accessModes: Record<string, string> = {
  ReadOnlyMany: 'ROX',
  ReadWriteMany: 'RWX',
  ReadWriteOnce: 'RWO',
  ReadWriteOncePod: 'RWOP',
}

function modesText(modes: string[] = []): string {
  return modes.map((mode) => accessModes[mode] ?? mode).join(',')
}

function phaseOf(object: KubernetesObject): string {
  return object.metadata.deletionTimestamp ? 'Terminating' : (statusOf<{ phase: string }>(object).phase ?? '')
}

/** Requests and limits of a quota are in columns of their own. */
function usage(object: KubernetesObject, limits: boolean): string {
  const { hard = {}, used = {} } = statusOf<{ hard: Amounts; used: Amounts }>(object)
  const names = Object.keys(hard).filter((one) => one.startsWith('limits.') === limits)
  return names
    .sort()
    .map((one) => `${one}: ${used[one] ?? '0'}/${hard[one]}`)
    .join(', ')
}

function addressesOf(object: KubernetesObject): string {
  const subsets = (object.subsets ?? []) as Subset[]
  const all = subsets.flatMap(({ addresses = [], ports = [] }) =>
    ports.length === 0
      ? addresses.map(({ ip }) => ip)
      : ports.flatMap(({ port }) => addresses.map(({ ip }) => `${ip}:${port}`)),
  )
  return subsets.length === 0 ? '<none>' : some(all, 3)
}

function ageOf(time: string | undefined, now: number): string {
  return time === undefined ? '<none>' : duration(now - Date.parse(time))
}

export const otherColumns: Record<string, Column[]> = {
  ClusterRole: byTime,
  ClusterRoleBinding: binding,
  CronJob: [
    name,
    column('Schedule', (object) => specOf<CronJobSpec>(object).schedule),
    column('Timezone', (object) => specOf<CronJobSpec>(object).timeZone),
    column('Suspend', (object) => (specOf<CronJobSpec>(object).suspend ? 'True' : 'False')),
    column('Active', (object) => statusOf<{ active: unknown[] }>(object).active?.length ?? 0),
    column('Last Schedule', (object, now) =>
      ageOf(statusOf<{ lastScheduleTime: string }>(object).lastScheduleTime, now),
    ),
    age,
    column(
      'Containers',
      (object) =>
        containersOf(object)
          .map((one) => one.name)
          .join(','),
      true,
    ),
    column(
      'Images',
      (object) =>
        containersOf(object)
          .map((one) => one.image)
          .join(','),
      true,
    ),
    column('Selector', () => '<none>', true),
  ],
  EndpointSlice: [
    name,
    column('AddressType', ({ addressType }) => text(addressType)),
    column('Ports', ({ ports }) => {
      const given = (ports ?? []) as { port?: number; name?: string }[]
      return given.length === 0
        ? '<unset>'
        : some(
            given.map(({ port, name: of }) => String(port ?? of ?? '*')),
            3,
          )
    }),
    column('Endpoints', ({ endpoints }) => {
      const all = ((endpoints ?? []) as { addresses: string[] }[]).flatMap(({ addresses }) => addresses)
      return all.length === 0 ? '<unset>' : some(all, 3)
    }),
    age,
  ],
  Endpoints: [name, column('Endpoints', addressesOf), age],
  HorizontalPodAutoscaler: [
    name,
    column('Reference', (object) => {
      const { kind, name: of } = specOf<AutoscalerSpec>(object).scaleTargetRef ?? {}
      return `${kind}/${of}`
    }),
    column('Targets', (object) => some((specOf<AutoscalerSpec>(object).metrics ?? []).map(metricText), 2, ', ')),
    column('MinPods', (object) => text(specOf<AutoscalerSpec>(object).minReplicas) ?? '<unset>'),
    column('MaxPods', (object) => specOf<AutoscalerSpec>(object).maxReplicas),
    column('Replicas', (object) => statusOf<{ currentReplicas: number }>(object).currentReplicas ?? 0),
    age,
  ],
  Ingress: [
    name,
    column('Class', (object) => specOf<IngressSpec>(object).ingressClassName),
    column('Hosts', (object) => {
      const hosts = (specOf<IngressSpec>(object).rules ?? []).flatMap(({ host }) => host || [])
      return hosts.length === 0 ? '*' : some(hosts, 3)
    }),
    column('Address', (object) => {
      const { loadBalancer } = statusOf<{ loadBalancer: { ingress?: { ip?: string; hostname?: string }[] } }>(object)
      return (loadBalancer?.ingress ?? []).map(({ ip, hostname }) => ip ?? hostname).join(',')
    }),
    column('Ports', (object) => (specOf<IngressSpec>(object).tls?.length ? '80, 443' : '80')),
    age,
  ],
  IngressClass: [
    name,
    column('Controller', (object) => specOf<{ controller: string }>(object).controller),
    column('Parameters', () => '<none>'),
    age,
  ],
  Lease: [name, column('Holder', (object) => specOf<{ holderIdentity: string }>(object).holderIdentity ?? ''), age],
  LimitRange: byTime,
  NetworkPolicy: [
    name,
    column('Pod-Selector', (object) => selectorText(specOf<{ podSelector: LabelSelector }>(object).podSelector)),
    age,
  ],
  PersistentVolume: [
    name,
    column('Capacity', (object) => specOf<{ capacity: Amounts }>(object).capacity?.storage),
    column('Access Modes', (object) => modesText(specOf<VolumeClaimSpec>(object).accessModes)),
    column(
      'Reclaim Policy',
      (object) => specOf<{ persistentVolumeReclaimPolicy: string }>(object).persistentVolumeReclaimPolicy,
    ),
    column('Status', phaseOf),
    column('Claim', (object) => {
      const { claimRef } = specOf<{ claimRef: { namespace: string; name: string } }>(object)
      return claimRef ? `${claimRef.namespace}/${claimRef.name}` : ''
    }),
    column('StorageClass', (object) => specOf<VolumeClaimSpec>(object).storageClassName ?? ''),
    column('VolumeAttributesClass', () => '<unset>'),
    column('Reason', () => ''),
    age,
    column('VolumeMode', (object) => specOf<VolumeClaimSpec>(object).volumeMode ?? '<unset>', true),
  ],
  PersistentVolumeClaim: [
    name,
    column('Status', phaseOf),
    column('Volume', (object) => specOf<VolumeClaimSpec>(object).volumeName ?? ''),
    column('Capacity', (object) => statusOf<{ capacity: Amounts }>(object).capacity?.storage ?? ''),
    column('Access Modes', (object) => modesText(statusOf<VolumeClaimSpec>(object).accessModes)),
    column('StorageClass', (object) => specOf<VolumeClaimSpec>(object).storageClassName ?? ''),
    column('VolumeAttributesClass', () => '<unset>'),
    age,
    column('VolumeMode', (object) => specOf<VolumeClaimSpec>(object).volumeMode ?? '<unset>', true),
  ],
  PodDisruptionBudget: [
    name,
    column('Min Available', (object) => text(specOf<DisruptionBudgetSpec>(object).minAvailable) ?? 'N/A'),
    column('Max Unavailable', (object) => text(specOf<DisruptionBudgetSpec>(object).maxUnavailable) ?? 'N/A'),
    column('Allowed Disruptions', (object) => statusOf<{ disruptionsAllowed: number }>(object).disruptionsAllowed ?? 0),
    age,
  ],
  PriorityClass: [
    name,
    column('Value', ({ value }) => Number(value ?? 0)),
    column('Global-Default', ({ globalDefault }) => String(globalDefault ?? false)),
    age,
    column('PreemptionPolicy', ({ preemptionPolicy }) => text(preemptionPolicy)),
  ],
  ResourceQuota: [
    name,
    column('Request', (object) => usage(object, false)),
    column('Limit', (object) => usage(object, true)),
    age,
  ],
  Role: byTime,
  RoleBinding: binding,
  StorageClass: [
    column('Name', ({ metadata }) => {
      const usual = metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true'
      return usual ? `${metadata.name} (default)` : metadata.name
    }),
    column('Provisioner', ({ provisioner }) => text(provisioner)),
    column('ReclaimPolicy', ({ reclaimPolicy }) => text(reclaimPolicy) ?? 'Delete'),
    column('VolumeBindingMode', ({ volumeBindingMode }) => text(volumeBindingMode) ?? 'Immediate'),
    column('AllowVolumeExpansion', ({ allowVolumeExpansion }) => String(allowVolumeExpansion ?? false)),
    age,
  ],
}

function containersOf(object: KubernetesObject): { name: string; image?: string }[] {
  return specOf<CronJobSpec>(object).jobTemplate?.spec?.template?.spec.containers ?? []
}

/** The kinds of objects that the cluster serves. */
import type { CustomKind } from '../custom/kind.ts'

export interface Resource {
  /** Empty for the core group. */
  group: string
  version: string
  kind: string
  /** As in paths: `deployments`. */
  plural: string
  singular: string
  namespaced: boolean
  shortNames: string[]
  /** `all` makes it part of `kubectl get all`. */
  categories: string[]
  subresources: string[]
  /** Of a custom resource. */
  custom?: CustomKind
}

type Row = [plural: string, kind: string, scope: 'namespace' | 'cluster', names?: string, extra?: Extra]
interface Extra {
  all?: true
  subresources?: string[]
}

const status = ['status']
const scalable = ['scale', 'status']

const catalogue: Record<string, Row[]> = {
  '/v1': [
    ['configmaps', 'ConfigMap', 'namespace', 'cm'],
    ['endpoints', 'Endpoints', 'namespace', 'ep'],
    ['events', 'Event', 'namespace', 'ev'],
    ['limitranges', 'LimitRange', 'namespace', 'limits'],
    ['namespaces', 'Namespace', 'cluster', 'ns', { subresources: ['finalize', 'status'] }],
    ['nodes', 'Node', 'cluster', 'no', { subresources: status }],
    ['persistentvolumeclaims', 'PersistentVolumeClaim', 'namespace', 'pvc', { subresources: status }],
    ['persistentvolumes', 'PersistentVolume', 'cluster', 'pv', { subresources: status }],
    ['pods', 'Pod', 'namespace', 'po', { all: true, subresources: status }],
    ['replicationcontrollers', 'ReplicationController', 'namespace', 'rc', { all: true, subresources: scalable }],
    ['resourcequotas', 'ResourceQuota', 'namespace', 'quota', { subresources: status }],
    ['secrets', 'Secret', 'namespace'],
    ['serviceaccounts', 'ServiceAccount', 'namespace', 'sa', { subresources: ['token'] }],
    ['services', 'Service', 'namespace', 'svc', { all: true, subresources: status }],
  ],
  'apiextensions.k8s.io/v1': [
    ['customresourcedefinitions', 'CustomResourceDefinition', 'cluster', 'crd', { subresources: status }],
  ],
  'apps/v1': [
    ['controllerrevisions', 'ControllerRevision', 'namespace'],
    ['deployments', 'Deployment', 'namespace', 'deploy', { all: true, subresources: scalable }],
    ['replicasets', 'ReplicaSet', 'namespace', 'rs', { all: true, subresources: scalable }],
    ['statefulsets', 'StatefulSet', 'namespace', 'sts', { all: true, subresources: scalable }],
    ['daemonsets', 'DaemonSet', 'namespace', 'ds', { all: true, subresources: status }],
  ],
  'autoscaling/v2': [
    ['horizontalpodautoscalers', 'HorizontalPodAutoscaler', 'namespace', 'hpa', { all: true, subresources: status }],
  ],
  'batch/v1': [
    ['cronjobs', 'CronJob', 'namespace', 'cj', { all: true, subresources: status }],
    ['jobs', 'Job', 'namespace', '', { all: true, subresources: status }],
  ],
  'coordination.k8s.io/v1': [['leases', 'Lease', 'namespace']],
  'discovery.k8s.io/v1': [['endpointslices', 'EndpointSlice', 'namespace']],
  'networking.k8s.io/v1': [
    ['ingressclasses', 'IngressClass', 'cluster'],
    ['ingresses', 'Ingress', 'namespace', 'ing', { subresources: status }],
    ['networkpolicies', 'NetworkPolicy', 'namespace', 'netpol'],
  ],
  'policy/v1': [['poddisruptionbudgets', 'PodDisruptionBudget', 'namespace', 'pdb', { subresources: status }]],
  'rbac.authorization.k8s.io/v1': [
    ['clusterrolebindings', 'ClusterRoleBinding', 'cluster'],
    ['clusterroles', 'ClusterRole', 'cluster'],
    ['rolebindings', 'RoleBinding', 'namespace'],
    ['roles', 'Role', 'namespace'],
  ],
  'scheduling.k8s.io/v1': [['priorityclasses', 'PriorityClass', 'cluster', 'pc']],
  'storage.k8s.io/v1': [['storageclasses', 'StorageClass', 'cluster', 'sc']],
}

export const resources: readonly Resource[] = Object.entries(catalogue).flatMap(([groupVersion, rows]) => {
  const [group = '', version = ''] = groupVersion.split('/')
  return rows.map(([plural, kind, scope, names, extra]) => ({
    group,
    version,
    kind,
    plural,
    singular: kind.toLowerCase(),
    namespaced: scope === 'namespace',
    shortNames: names ? [names] : [],
    categories: extra?.all ? ['all'] : [],
    subresources: extra?.subresources ?? [],
  }))
})

/** Reviews: kinds that are posted and answered, never stored. */
export const reviews: readonly Resource[] = [
  review('authentication.k8s.io', 'selfsubjectreviews', 'SelfSubjectReview'),
  review('authorization.k8s.io', 'localsubjectaccessreviews', 'LocalSubjectAccessReview', true),
  review('authorization.k8s.io', 'selfsubjectaccessreviews', 'SelfSubjectAccessReview'),
  review('authorization.k8s.io', 'selfsubjectrulesreviews', 'SelfSubjectRulesReview'),
  review('authorization.k8s.io', 'subjectaccessreviews', 'SubjectAccessReview'),
]

function review(group: string, plural: string, kind: string, namespaced = false): Resource {
  const none = { shortNames: [], categories: [], subresources: [] }
  return { group, version: 'v1', kind, plural, singular: kind.toLowerCase(), namespaced, ...none }
}

/** `apps/v1`, or `v1` of the core group: what objects have as apiVersion. */
export function groupVersion(resource: Pick<Resource, 'group' | 'version'>): string {
  return resource.group ? `${resource.group}/${resource.version}` : resource.version
}

/** `deployments.apps`, `pods`: the form of messages. */
export function qualified(resource: Pick<Resource, 'group' | 'plural'>): string {
  return resource.group ? `${resource.plural}.${resource.group}` : resource.plural
}

export function findResource(
  group: string,
  version: string,
  plural: string,
  custom: readonly Resource[],
): Resource | undefined {
  return [...resources, ...reviews, ...custom].find(
    (resource) => resource.group === group && resource.version === version && resource.plural === plural,
  )
}

/** The one stored resource of this kind. @throws Error when there is none: a mistake in the sandbox itself. */
export function resourceOfKind(kind: string): Resource {
  const found = resources.find((resource) => resource.kind === kind)
  if (!found) throw new Error(`the sandbox's cluster has no kind ${kind}`)
  return found
}

/** The roles that every cluster has: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings */
import { resourceOfKind } from '../objects/resources.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { Rule } from './rules.ts'

const reading = ['get', 'list', 'watch']
const writing = ['create', 'delete', 'deletecollection', 'patch', 'update']
const all = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch']

const rule = (group: string, resources: string, verbs: string[]): Rule => ({
  apiGroups: [group],
  resources: resources.split(' '),
  verbs,
})

const view: Rule[] = [
  rule(
    '',
    'configmaps endpoints persistentvolumeclaims persistentvolumeclaims/status pods replicationcontrollers replicationcontrollers/scale serviceaccounts services services/status',
    reading,
  ),
  rule(
    '',
    'bindings events limitranges namespaces/status pods/log pods/status replicationcontrollers/status resourcequotas resourcequotas/status',
    reading,
  ),
  rule('', 'namespaces', reading),
  rule('discovery.k8s.io', 'endpointslices', reading),
  rule(
    'apps',
    'controllerrevisions daemonsets daemonsets/status deployments deployments/scale deployments/status replicasets replicasets/scale replicasets/status statefulsets statefulsets/scale statefulsets/status',
    reading,
  ),
  rule('autoscaling', 'horizontalpodautoscalers horizontalpodautoscalers/status', reading),
  rule('batch', 'cronjobs cronjobs/status jobs jobs/status', reading),
  rule('policy', 'poddisruptionbudgets poddisruptionbudgets/status', reading),
  rule('networking.k8s.io', 'ingresses ingresses/status networkpolicies', reading),
]

const edit: Rule[] = [
  rule('', 'pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy', reading),
  rule('', 'serviceaccounts', ['impersonate']),
  rule('', 'pods pods/attach pods/exec pods/portforward pods/proxy', writing),
  rule('', 'pods/eviction', ['create']),
  rule(
    '',
    'configmaps events persistentvolumeclaims replicationcontrollers replicationcontrollers/scale secrets serviceaccounts services services/proxy',
    writing,
  ),
  rule('', 'serviceaccounts/token', ['create']),
  rule(
    'apps',
    'daemonsets deployments deployments/rollback deployments/scale replicasets replicasets/scale statefulsets statefulsets/scale',
    writing,
  ),
  rule('autoscaling', 'horizontalpodautoscalers', writing),
  rule('batch', 'cronjobs jobs', writing),
  rule('policy', 'poddisruptionbudgets', writing),
  rule('networking.k8s.io', 'ingresses networkpolicies', writing),
  rule('coordination.k8s.io', 'leases', all),
  ...view,
]

const admin: Rule[] = [
  ...edit,
  rule('authorization.k8s.io', 'localsubjectaccessreviews', ['create']),
  rule('rbac.authorization.k8s.io', 'rolebindings roles', all),
]

const health = ['/healthz', '/livez', '/readyz', '/version', '/version/']

const roles: Record<string, { rules: Rule[]; groups: string[] }> = {
  admin: { rules: admin, groups: [] },
  'cluster-admin': {
    rules: [
      { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
      { nonResourceURLs: ['*'], verbs: ['*'] },
    ],
    groups: ['system:masters'],
  },
  edit: { rules: edit, groups: [] },
  'system:basic-user': {
    rules: [
      rule('authorization.k8s.io', 'selfsubjectaccessreviews selfsubjectrulesreviews', ['create']),
      rule('authentication.k8s.io', 'selfsubjectreviews', ['create']),
    ],
    groups: ['system:authenticated'],
  },
  'system:discovery': {
    rules: [
      {
        nonResourceURLs: ['/api', '/api/*', '/apis', '/apis/*', '/openapi', '/openapi/*', ...health].sort(),
        verbs: ['get'],
      },
    ],
    groups: ['system:authenticated'],
  },
  'system:public-info-viewer': {
    rules: [{ nonResourceURLs: health, verbs: ['get'] }],
    groups: ['system:authenticated', 'system:unauthenticated'],
  },
  view: { rules: view, groups: [] },
}

/** As objects: the roles, and the bindings of those that have one. */
export function defaultRoles(): Draft[] {
  const labels = { 'kubernetes.io/bootstrapping': 'rbac-defaults' }
  const annotations = { 'rbac.authorization.kubernetes.io/autoupdate': 'true' }
  const apiGroup = 'rbac.authorization.k8s.io'
  return Object.entries(roles).flatMap(([name, { rules, groups }]) => {
    const head = { apiVersion: `${apiGroup}/v1`, metadata: { name, labels, annotations } }
    const role = { ...head, kind: 'ClusterRole', rules }
    const subjects = groups.map((group) => ({ apiGroup, kind: 'Group', name: group }))
    const roleRef = { apiGroup, kind: 'ClusterRole', name }
    return groups.length === 0 ? [role] : [role, { ...head, kind: 'ClusterRoleBinding', roleRef, subjects }]
  })
}

/** Puts them into a new cluster. */
export function furnishRoles(store: Store): void {
  for (const draft of defaultRoles()) store.create(resourceOfKind(draft.kind), draft)
}

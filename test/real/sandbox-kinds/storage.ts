import type { Scenario } from '../../support/conformance/scenario.ts'
import { json, object } from '../sandbox-kubernetes/manifests.ts'

const claim = (name: string, spec: object) =>
  object('v1', 'PersistentVolumeClaim', name, {
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1024Mi' } }, ...spec },
  })
const size = (storage: string) => ({ resources: { requests: { storage } } })

/** Claims of volumes, which neither cluster can provide. */
export const claims: Scenario = {
  name: 'claims',
  files: {
    'data.json': claim('data', {}),
    'larger.json': claim('data', size('2Gi')),
    'class.json': claim('class', { storageClassName: 'nothing' }),
    'db.json': object('apps/v1', 'StatefulSet', 'db', {
      spec: {
        serviceName: 'db',
        replicas: 2,
        selector: { matchLabels: { app: 'db' } },
        template: {
          metadata: { labels: { app: 'db' } },
          spec: { containers: [{ name: 'db', image: 'registry.example/db:1' }] },
        },
        volumeClaimTemplates: [
          { metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], ...size('1Gi') } },
        ],
      },
    }),
    'pod.json': json({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'lost' },
      spec: {
        containers: [{ name: 'main', image: 'registry.example/a:1' }],
        volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'missing' } }],
      },
    }),
    'bad/no-modes.json': claim('a', { accessModes: [] }),
    'bad/modes.json': claim('a', { accessModes: ['ReadSometimes'] }),
    'bad/two-modes.json': claim('a', { accessModes: ['ReadWriteOncePod', 'ReadOnlyMany'] }),
    'bad/no-size.json': claim('a', { resources: {} }),
    'bad/zero.json': claim('a', size('0')),
    'bad/volume-mode.json': claim('a', { volumeMode: 'Tape' }),
  },
  steps: [
    'kubectl apply -f data.json -f class.json',
    'kubectl get pvc',
    'kubectl get pvc -o wide',
    'kubectl get pvc -o yaml',
    'kubectl describe pvc data | sed -E "s/ \\(x[0-9]+ over [0-9a-z]+\\)//"',
    // After that, a real server shows the difference in the form that it has inside.
    'kubectl apply -f larger.json 2>&1 | head -1',
    'kubectl create -f bad',
    'kubectl apply -f db.json -f pod.json',
    'kubectl wait pod/db-0 pod/lost --for=jsonpath="{.status.conditions[0].reason}"=Unschedulable --timeout=20s',
    'kubectl get pods',
    'kubectl get pod db-0 lost -o jsonpath="{.items[*].status.conditions[0].message}" | sed "s/0.[12] nodes/0 nodes/g"',
    'kubectl get pod db-0 -o jsonpath="{.spec.hostname} {.spec.subdomain} {.spec.volumes[0]}"',
    'kubectl get pvc data-db-0 -o yaml',
    'kubectl delete sts db',
    'kubectl get pvc -o name',
    'kubectl delete pvc --all --timeout=20s',
  ],
}

const rules = (...list: object[]) => ({ rules: list })
const rbac = (kind: string, name: string, rest: object) => object('rbac.authorization.k8s.io/v1', kind, name, rest)
const reader = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' }

const badRoles: Record<string, string> = {
  'no-verbs': rbac('Role', 'a', rules({ apiGroups: [''], resources: ['pods'] })),
  'no-resources': rbac('Role', 'a', rules({ verbs: ['get'] })),
  urls: rbac('Role', 'a', rules({ verbs: ['get'], nonResourceURLs: ['/healthz'] })),
  mixed: rbac('Role', 'a', rules({ verbs: ['get'], apiGroups: [''], nonResourceURLs: ['/healthz'] })),
  'no-reference': rbac('RoleBinding', 'a', { subjects: [{ kind: 'User', name: 'jane' }] }),
  reference: rbac('RoleBinding', 'a', { roleRef: { ...reader, kind: 'Thing' } }),
  subject: rbac('RoleBinding', 'a', { roleRef: reader, subjects: [{ kind: 'Thing', name: 'a' }] }),
  'subject-group': rbac('RoleBinding', 'a', {
    roleRef: reader,
    subjects: [{ kind: 'User', name: 'a', apiGroup: 'x' }],
  }),
  nameless: rbac('RoleBinding', 'a', { roleRef: reader, subjects: [{ kind: 'ServiceAccount' }] }),
}

/** Accounts and what they may do. */
export const roles: Scenario = {
  name: 'roles',
  files: {
    'account.json': object('v1', 'ServiceAccount', 'robot', { imagePullSecrets: [{ name: 'login' }] }),
    'role.json': rbac('Role', 'reader', rules({ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] })),
    'empty.json': rbac('Role', 'empty', {}),
    'binding.json': rbac('RoleBinding', 'reader', {
      roleRef: { kind: 'Role', name: 'reader' },
      subjects: [
        { kind: 'ServiceAccount', name: 'robot', namespace: 'roles' },
        { kind: 'User', name: 'jane' },
        { kind: 'Group', name: 'readers' },
      ],
    }),
    'other.json': rbac('RoleBinding', 'reader', { roleRef: { ...reader, name: 'empty' } }),
    'pod.json': object('v1', 'Pod', 'worker', {
      spec: { serviceAccountName: 'robot', containers: [{ name: 'main', image: 'registry.example/a:1' }] },
    }),
    'quiet.json': object('v1', 'Pod', 'quiet', {
      spec: { automountServiceAccountToken: false, containers: [{ name: 'main', image: 'registry.example/a:1' }] },
    }),
    'stranger.json': object('v1', 'Pod', 'stranger', {
      spec: { serviceAccountName: 'nobody', containers: [{ name: 'main', image: 'registry.example/a:1' }] },
    }),
    'class.json': object('v1', 'Pod', 'class', {
      spec: { priorityClassName: 'nothing', containers: [{ name: 'main', image: 'registry.example/a:1' }] },
    }),
    'critical.json': object('v1', 'Pod', 'critical', {
      spec: {
        priorityClassName: 'system-node-critical',
        containers: [{ name: 'main', image: 'registry.example/a:1' }],
      },
    }),
    'priority.json': object('v1', 'Pod', 'priority', {
      spec: { priority: 7, containers: [{ name: 'main', image: 'registry.example/a:1' }] },
    }),
    ...Object.fromEntries(Object.entries(badRoles).map(([name, text]) => [`bad/${name}.json`, text])),
  },
  steps: [
    'kubectl apply -f account.json -f role.json -f empty.json -f binding.json',
    'kubectl get role,rolebinding,serviceaccount -o yaml',
    'kubectl get roles | sed "s/20[0-9-]*T[0-9:]*Z/<time>/"',
    'kubectl get rolebindings -o wide',
    'kubectl describe role reader',
    'kubectl describe rolebinding reader',
    'kubectl describe serviceaccount robot',
    'kubectl apply -f other.json',
    'kubectl create -f bad',
    'kubectl auth can-i list pods --as=system:serviceaccount:roles:robot',
    'kubectl auth can-i delete pods --as=system:serviceaccount:roles:robot',
    'kubectl apply -f pod.json -f quiet.json',
    'kubectl get pod worker quiet -o yaml | sed -E "/^  status:/,/^- apiVersion/d"',
    ...['stranger', 'class', 'priority', 'critical'].map((name) => `kubectl apply -f ${name}.json`),
    'kubectl get pod critical -o jsonpath="{.spec.priority} {.spec.preemptionPolicy}"',
  ],
}

import type { Scenario } from '../../support/conformance/scenario.ts'
import { deployment, json, object } from './manifests.ts'

/** Changes to a good Deployment that make it a bad one. */
function bad(change: (deployment: ReturnType<typeof JSON.parse>) => void): string {
  const manifest = JSON.parse(deployment())
  change(manifest)
  return json(manifest)
}

const container = (fields: object) => bad(({ spec }) => Object.assign(spec.template.spec.containers[0], fields))
const pod = (fields: object) => bad(({ spec }) => Object.assign(spec.template.spec, fields))
const spec = (fields: object) => bad((manifest) => Object.assign(manifest.spec, fields))

const manifests: Record<string, string> = {
  'unknown-field': container({ imagePulPolicy: 'Always' }),
  'unknown-fields': bad((manifest) => {
    manifest.spec.replica = 1
    manifest.extra = true
    manifest.metadata.label = {}
  }),
  'wrong-type-number': container({ env: [{ name: 'A', value: 1 }] }),
  'wrong-type-string': spec({ replicas: 'two' }),
  'wrong-type-list': container({ env: { A: '1' } }),
  'wrong-type-object': pod({ containers: 'web' }),
  'wrong-type-boolean': spec({ paused: 'yes' }),
  'wrong-type-label': bad(({ metadata }) => {
    metadata.labels.number = 1
  }),
  'no-name': bad(({ metadata }) => {
    delete metadata.name
  }),
  'no-kind': bad((manifest) => {
    delete manifest.kind
  }),
  'no-version': bad((manifest) => {
    delete manifest.apiVersion
  }),
  'unknown-kind': object('apps/v1', 'Deploymint', 'web'),
  'unknown-version': object('apps/v9', 'Deployment', 'web'),
  'unknown-group': object('nothing.example/v1', 'Thing', 'web'),
  'old-version': object('extensions/v1beta1', 'Deployment', 'web'),
  'no-selector': bad((manifest) => {
    delete manifest.spec.selector
  }),
  'no-template': bad((manifest) => {
    delete manifest.spec.template
  }),
  'no-spec': bad((manifest) => {
    delete manifest.spec
  }),
  'empty-selector': spec({ selector: {} }),
  'other-selector': spec({ selector: { matchLabels: { app: 'other' } } }),
  'no-containers': pod({ containers: [] }),
  'no-image': container({ image: undefined }),
  'no-container-name': container({ name: undefined }),
  'upper-container-name': container({ name: 'Web' }),
  'image-with-spaces': container({ image: ' registry.example/web:1' }),
  'same-container-twice': pod({
    containers: [
      { name: 'web', image: 'a' },
      { name: 'web', image: 'b' },
    ],
  }),
  'upper-name': bad(({ metadata }) => {
    metadata.name = 'Web'
  }),
  'long-name': bad(({ metadata }) => {
    metadata.name = 'w'.repeat(260)
  }),
  'bad-label-value': bad(({ metadata }) => {
    metadata.labels.note = 'with spaces'
  }),
  'bad-label-key': bad(({ metadata }) => {
    metadata.labels['a b'] = '1'
  }),
  'bad-annotation-key': bad(({ metadata }) => {
    metadata.annotations = { 'a b': '1' }
  }),
  'negative-replicas': spec({ replicas: -1 }),
  'negative-grace': pod({ terminationGracePeriodSeconds: -1 }),
  'restart-never': pod({ restartPolicy: 'Never' }),
  'restart-nonsense': pod({ restartPolicy: 'Sometimes' }),
  'bad-pull-policy': container({ imagePullPolicy: 'Sometimes' }),
  'bad-env-name': container({ env: [{ name: '', value: '1' }] }),
  'env-two-sources': container({
    env: [{ name: 'A', value: '1', valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } }],
  }),
  'env-empty-source': container({ env: [{ name: 'A', valueFrom: {} }] }),
  'bad-port': container({ ports: [{ containerPort: 70000 }] }),
  'no-port': container({ ports: [{ name: 'http' }] }),
  'long-port-name': container({ ports: [{ containerPort: 80, name: 'a-very-long-port-name' }] }),
  'bad-protocol': container({ ports: [{ containerPort: 80, protocol: 'HTTP' }] }),
  'above-limits': container({
    resources: { requests: { cpu: '2', memory: '1Gi' }, limits: { cpu: '1', memory: '1Gi' } },
  }),
  'bad-quantity': container({ resources: { requests: { cpu: 'much' } } }),
  'negative-quantity': container({ resources: { requests: { cpu: '-1' } } }),
  'unknown-resource': container({ resources: { requests: { brains: '1' } } }),
  'numbers-as-quantities': container({ resources: { requests: { cpu: 1, memory: 1024 } } }),
  'missing-volume': container({ volumeMounts: [{ name: 'data', mountPath: '/data' }] }),
  'two-mounts': container({ volumeMounts: [{ name: 'data' }] }),
  'volume-without-source': pod({ volumes: [{ name: 'data' }] }),
  'volume-with-two': pod({ volumes: [{ name: 'data', emptyDir: {}, configMap: { name: 'a' } }] }),
  'same-volume-twice': pod({
    volumes: [
      { name: 'data', emptyDir: {} },
      { name: 'data', emptyDir: {} },
    ],
  }),
  'probe-without-handler': container({ readinessProbe: { periodSeconds: 5 } }),
  'probe-two-handlers': container({
    readinessProbe: { httpGet: { path: '/', port: 80 }, tcpSocket: { port: 80 } },
  }),
  'probe-bad-port': container({ readinessProbe: { httpGet: { path: '/', port: 'nothing-of-that-long-name' } } }),
  'probe-threshold': container({ livenessProbe: { tcpSocket: { port: 80 }, successThreshold: 2 } }),
  'zero-and-zero': spec({ strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } } }),
  'recreate-with-rolling': spec({ strategy: { type: 'Recreate', rollingUpdate: { maxSurge: 1 } } }),
  'bad-strategy': spec({ strategy: { type: 'Sometimes' } }),
  'bad-percentage': spec({ strategy: { rollingUpdate: { maxSurge: 'many' } } }),
  'bad-affinity': pod({ nodeSelector: { 'a b': 'c' } }),
  'bad-account': pod({ serviceAccountName: 'Not Valid' }),
  'bad-security': pod({ securityContext: { runAsUser: -1 } }),
  'privilege-escalation': container({ securityContext: { privileged: true, allowPrivilegeEscalation: false } }),
  'deadline-below-ready': spec({ minReadySeconds: 700 }),
  'service-no-ports': object('v1', 'Service', 'web', { spec: { selector: { app: 'web' } } }),
  'service-bad-port': object('v1', 'Service', 'web', { spec: { ports: [{ port: 0 }] } }),
  'service-same-ports': object('v1', 'Service', 'web', { spec: { ports: [{ port: 80 }, { port: 80 }] } }),
  'service-bad-target': object('v1', 'Service', 'web', { spec: { ports: [{ port: 80, targetPort: 'NOT' }] } }),
  'service-bad-type': object('v1', 'Service', 'web', { spec: { type: 'Other', ports: [{ port: 80 }] } }),
  'service-bad-selector': object('v1', 'Service', 'web', { spec: { selector: { 'a b': 'c' }, ports: [{ port: 80 }] } }),
  'service-node-port': object('v1', 'Service', 'web', { spec: { ports: [{ port: 80, nodePort: 30000 }] } }),
  'configmap-bad-key': object('v1', 'ConfigMap', 'a', { data: { 'a b': '1' } }),
  'configmap-twice': object('v1', 'ConfigMap', 'a', { data: { a: '1' }, binaryData: { a: 'MQ==' } }),
  'configmap-number': object('v1', 'ConfigMap', 'a', { data: { a: 1 } }),
  'configmap-not-base64': object('v1', 'ConfigMap', 'a', { binaryData: { a: '%' } }),
  'secret-not-base64': object('v1', 'Secret', 'a', { data: { a: 'not base64!' } }),
  'secret-docker': object('v1', 'Secret', 'a', { type: 'kubernetes.io/dockerconfigjson', data: { a: 'MQ==' } }),
  'secret-tls': object('v1', 'Secret', 'a', { type: 'kubernetes.io/tls', data: { 'tls.crt': 'MQ==' } }),
  'job-no-restart': object('batch/v1', 'Job', 'a', {
    spec: { template: { spec: { containers: [{ name: 'a', image: 'b' }] } } },
  }),
  'job-negative': object('batch/v1', 'Job', 'a', {
    spec: { backoffLimit: -1, template: { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'b' }] } } },
  }),
  'pdb-both': object('policy/v1', 'PodDisruptionBudget', 'a', {
    spec: { minAvailable: 1, maxUnavailable: 1, selector: { matchLabels: { app: 'web' } } },
  }),
  'role-no-verbs': object('rbac.authorization.k8s.io/v1', 'Role', 'a', {
    rules: [{ apiGroups: [''], resources: ['pods'] }],
  }),
  'binding-no-role': object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'a', { subjects: [] }),
  'statefulset-no-template': object('apps/v1', 'StatefulSet', 'a', { spec: { selector: { matchLabels: { a: 'b' } } } }),
  'namespace-bad': object('v1', 'Namespace', 'Not-Valid'),
}

/** Manifests that nobody should get away with. */
export const invalid: Scenario = {
  name: 'invalid',
  files: {
    ...Object.fromEntries(Object.entries(manifests).map(([name, text]) => [`${name}.json`, text])),
    'broken.yaml': 'apiVersion: v1\nkind: ConfigMap\n metadata: {\n',
    'text.yaml': 'only text\n',
    'empty.yaml': '',
  },
  steps: [
    ...Object.keys(manifests).map((name) => `kubectl create -f ${name}.json`),
    'kubectl apply --validate=warn -f unknown-fields.json',
    'kubectl apply --validate=ignore -f unknown-fields.json',
    'kubectl apply --validate=true --dry-run=client -f unknown-fields.json',
    'kubectl apply --server-side -f wrong-type-number.json',
    'kubectl apply --server-side -f unknown-field.json',
    'kubectl apply -f above-limits.json',
    'kubectl apply -f broken.yaml',
    'kubectl apply -f text.yaml',
    'kubectl apply -f empty.yaml',
  ],
}

const immutable: Record<string, [before: string, after: string]> = {
  selector: [
    deployment({ name: 'selector', replicas: 0 }),
    json({
      ...JSON.parse(deployment({ name: 'selector', replicas: 0 })),
      spec: { ...JSON.parse(deployment({ name: 'other', replicas: 0 })).spec },
    }),
  ],
  config: [
    object('v1', 'ConfigMap', 'config', { data: { a: '1' }, immutable: true }),
    object('v1', 'ConfigMap', 'config', { data: { a: '2' }, immutable: false }),
  ],
  secret: [
    object('v1', 'Secret', 'secret', { data: { a: 'MQ==' }, immutable: true }),
    object('v1', 'Secret', 'secret', { data: { a: 'Mg==' }, immutable: true }),
  ],
  'secret-type': [
    object('v1', 'Secret', 'secret-type', { data: { a: 'MQ==' } }),
    object('v1', 'Secret', 'secret-type', { data: { a: 'MQ==' }, type: 'example.com/other' }),
  ],
  'cluster-ip': [
    object('v1', 'Service', 'cluster-ip', { spec: { ports: [{ port: 80 }] } }),
    object('v1', 'Service', 'cluster-ip', { spec: { clusterIP: 'None', ports: [{ port: 80 }] } }),
  ],
  binding: [
    object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'binding', {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
    }),
    object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'binding', {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'edit' },
    }),
  ],
}

/** What may not change any more, and what was changed by somebody else meanwhile. */
export const conflicts: Scenario = {
  name: 'conflicts',
  files: Object.fromEntries(
    Object.entries(immutable).flatMap(([name, [before, after]]) => [
      [`${name}.json`, before],
      [`${name}-2.json`, after],
    ]),
  ),
  steps: [
    ...Object.keys(immutable).flatMap((name) => [
      `kubectl apply -f ${name}.json`,
      `kubectl apply -f ${name}-2.json`,
      `kubectl replace -f ${name}-2.json`,
    ]),
    'kubectl create configmap raced --from-literal=a=1',
    'kubectl get configmap raced -o json > before.json',
    'kubectl label configmap raced a=b',
    'kubectl replace -f before.json',
    'kubectl delete configmap raced',
    'kubectl replace -f before.json',
    'kubectl create -f before.json',
  ],
}

/** A chart as people write them, with what helm asks a cluster about: hooks, a lookup, capabilities. */
import { json } from '../sandbox-kubernetes/manifests.ts'

const labels = `app.kubernetes.io/name: web
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}`

const labelled = (spaces: number) => labels.replaceAll('\n', `\n${' '.repeat(spaces)}`)

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  labels:
    ${labelled(4)}
spec:
  {{- if not .Values.autoscaling }}
  replicas: {{ .Values.replicas }}
  {{- end }}
  selector:
    matchLabels:
      app.kubernetes.io/instance: {{ .Release.Name }}
  template:
    metadata:
      labels:
        ${labelled(8)}
      annotations:
        checksum/settings: {{ .Values.settings | toJson | sha256sum }}
        {{- with .Values.fate }}
        sandbox.test/web: {{ . }}
        {{- end }}
    spec:
      serviceAccountName: {{ .Release.Name }}
      containers:
        - name: web
          image: "registry.example/web:{{ .Values.tag }}"
          ports: [{ name: http, containerPort: 8080 }]
          envFrom: [{ configMapRef: { name: {{ .Release.Name }}-settings } }]
          {{- with .Values.resources }}
          resources: {{- toYaml . | nindent 12 }}
          {{- end }}
`

const service = `apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}
  labels:
    ${labelled(4)}
spec:
  selector:
    app.kubernetes.io/instance: {{ .Release.Name }}
  ports:
    - { name: http, port: 80, targetPort: http }
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ .Release.Name }}
`

const settings = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-settings
data:
  {{- toYaml .Values.settings | nindent 2 }}
---
apiVersion: v1
kind: Secret
metadata:
  name: {{ .Release.Name }}-password
data:
  {{- $known := lookup "v1" "Secret" .Release.Namespace (printf "%s-password" .Release.Name) }}
  password: {{ if $known }}{{ $known.data.password }}{{ else }}{{ .Values.password | b64enc }}{{ end }}
`

const optional = `{{- if .Values.autoscaling }}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ .Release.Name }}
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: {{ .Release.Name }} }
  minReplicas: 2
  maxReplicas: 4
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}
{{- if .Values.host }}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {{ .Release.Name }}
spec:
  rules:
    - host: {{ .Values.host }}
      http:
        paths:
          - path: /
            pathType: {{ .Values.pathType }}
            backend: { service: { name: {{ .Release.Name }}, port: { name: http } } }
{{- end }}
{{- if .Values.schedule }}
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: {{ .Release.Name }}
spec:
  schedule: {{ .Values.schedule | quote }}
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: nightly, image: registry.example/web:1 }]
{{- end }}
`

const hook = `{{- if .Values.migration }}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}-migrate
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-delete-policy: before-hook-creation
spec:
  backoffLimit: 0
  template:
    metadata:
      annotations:
        sandbox.test/migrate: {{ .Values.migration }}
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example/web:1
{{- end }}
`

const test = `apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}-test
  annotations:
    helm.sh/hook: test
    helm.sh/hook-delete-policy: before-hook-creation
    sandbox.test/probe: {{ .Values.test }}
spec:
  restartPolicy: Never
  containers:
    - name: probe
      image: registry.example/web:1
`

const values = {
  replicas: 1,
  tag: '1',
  fate: '',
  settings: { level: 'info' },
  password: 'first',
  autoscaling: false,
  host: '',
  pathType: 'Prefix',
  schedule: '',
  migration: '',
  test: 'completes',
  resources: {},
}

const schema = {
  $schema: 'https://json-schema.org/draft-07/schema#',
  properties: { replicas: { type: 'integer', minimum: 0 } },
}

/** The files of the chart, in the folder `chart`. */
export const chart: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.2.3\nappVersion: "1"\nkubeVersion: ">=1.30.0-0"\n',
    'values.yaml': json(values),
    'values.schema.json': json(schema),
    'templates/NOTES.txt':
      'On {{ .Capabilities.KubeVersion.Major }}.{{ .Capabilities.KubeVersion.Minor }}, with autoscaling/v2: {{ .Capabilities.APIVersions.Has "autoscaling/v2" }}, with Deployment: {{ .Capabilities.APIVersions.Has "apps/v1/Deployment" }}\n',
    'templates/deployment.yaml': deployment,
    'templates/service.yaml': service,
    'templates/settings.yaml': settings,
    'templates/optional.yaml': optional,
    'templates/hook.yaml': hook,
    'templates/tests/test.yaml': test,
  }).map(([name, text]) => [`chart/${name}`, text]),
)

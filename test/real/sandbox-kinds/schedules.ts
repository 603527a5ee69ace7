import type { Scenario } from '../../support/conformance/scenario.ts'
import { deployment, object } from '../sandbox-kubernetes/manifests.ts'

const template = (fields: object = {}) => ({
  spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'registry.example/a:1' }], ...fields },
})
const cron = (name: string, spec: object) =>
  object('batch/v1', 'CronJob', name, { spec: { jobTemplate: { spec: { template: template() } }, ...spec } })

const bad: Record<string, string> = {
  'no-schedule': cron('a', {}),
  words: cron('a', { schedule: 'every day' }),
  minute: cron('a', { schedule: '60 * * * *' }),
  range: cron('a', { schedule: '5-1 * * * *' }),
  step: cron('a', { schedule: '*/0 * * * *' }),
  month: cron('a', { schedule: '0 0 1 foo *' }),
  descriptor: cron('a', { schedule: '@sometimes' }),
  zone: cron('a', { schedule: '0 0 * * *', timeZone: 'Not/A_Zone' }),
  'zone-inside': cron('a', { schedule: 'TZ=UTC 0 0 * * *' }),
  policy: cron('a', { schedule: '0 0 * * *', concurrencyPolicy: 'Sometimes' }),
  limit: cron('a', { schedule: '0 0 * * *', failedJobsHistoryLimit: -1 }),
  restart: cron('a', {
    schedule: '0 0 * * *',
    jobTemplate: { spec: { template: template({ restartPolicy: 'Always' }) } },
  }),
  'no-containers': cron('a', {
    schedule: '0 0 * * *',
    jobTemplate: { spec: { template: template({ containers: [] }) } },
  }),
  'long-name': cron('a'.repeat(53), { schedule: '0 0 * * *' }),
}

/** CronJobs. When they run is looked at in the sandbox's own tests: its clock can be turned. */
export const cronJobs: Scenario = {
  name: 'cron-jobs',
  files: {
    'nightly.json': cron('nightly', { schedule: '0 3 * * *', timeZone: 'Europe/Paris' }),
    'weekly.json': cron('weekly', { schedule: '@weekly', concurrencyPolicy: 'Forbid', suspend: true }),
    ...Object.fromEntries(Object.entries(bad).map(([name, text]) => [`bad/${name}.json`, text])),
  },
  steps: [
    'kubectl apply -f nightly.json -f weekly.json',
    'kubectl apply -f nightly.json',
    'kubectl get cronjobs',
    'kubectl get cronjobs -o wide',
    'kubectl get cronjobs -o yaml',
    'kubectl describe cronjob nightly',
    'kubectl patch cronjob nightly -p \'{"spec":{"suspend":true}}\'',
    'kubectl get cronjob nightly',
    'kubectl create job now --from=cronjob/nightly',
    'kubectl wait job/now --for=condition=Complete',
    'kubectl get job now -o jsonpath="{.metadata.annotations} {.metadata.ownerReferences[0].name}"',
    'kubectl create cronjob made --image=registry.example/a:1 --schedule="*/5 * * * 1-5" -- run',
    'kubectl get cronjob made -o jsonpath="{.spec}"',
    'kubectl set image cronjob/made made=registry.example/a:2',
    'kubectl delete cronjob nightly weekly made',
    'kubectl wait job/now --for=delete --timeout=20s',
    'kubectl create -f bad',
  ],
}

const budget = (name: string, spec: object) =>
  object('policy/v1', 'PodDisruptionBudget', name, { spec: { selector: { matchLabels: { app: 'web' } }, ...spec } })

/** How many pods may be missing. */
export const budgets: Scenario = {
  name: 'budgets',
  files: {
    'web.json': deployment({ name: 'web', replicas: 3 }),
    'least.json': budget('least', { minAvailable: 2 }),
    'share.json': budget('share', { maxUnavailable: '34%', selector: { matchLabels: { app: 'other' } } }),
    'nobody.json': budget('nobody', { minAvailable: '50%', selector: { matchLabels: { app: 'nobody' } } }),
    'other.json': deployment({ name: 'other', replicas: 3 }),
    'bare.json': budget('bare', { maxUnavailable: 1, selector: { matchLabels: { run: 'bare' } } }),
    'bad/both.json': budget('both', { minAvailable: 1, maxUnavailable: 1 }),
    'bad/negative.json': budget('negative', { minAvailable: -1 }),
    'bad/percent.json': budget('percent', { maxUnavailable: '101%' }),
    'bad/text.json': budget('text', { maxUnavailable: 'some' }),
    'bad/policy.json': budget('policy', { minAvailable: 1, unhealthyPodEvictionPolicy: 'Sometimes' }),
  },
  steps: [
    'kubectl apply -f web.json -f other.json',
    'kubectl rollout status deployment/web',
    'kubectl rollout status deployment/other',
    'kubectl apply -f least.json -f share.json -f nobody.json',
    'kubectl wait pdb/least pdb/share --for=jsonpath="{.status.disruptionsAllowed}"=1 --timeout=20s || true',
    'kubectl wait pdb/nobody --for=jsonpath="{.status.observedGeneration}"=1 --timeout=20s',
    'kubectl get pdb',
    'kubectl get pdb -o yaml',
    'kubectl describe pdb | sed -E "s/ \\(x[0-9]+ over [0-9a-z]+\\)//"',
    'kubectl scale deployment web --replicas=2',
    'kubectl wait pdb/least --for=jsonpath="{.status.disruptionsAllowed}"=0 --timeout=20s',
    'kubectl get pdb least -o jsonpath="{.status.conditions[0].reason} {.status.currentHealthy} {.status.desiredHealthy}"',
    'kubectl run bare --image=registry.example/bare:1',
    'kubectl wait pod/bare --for=condition=Ready',
    'kubectl apply -f bare.json',
    'kubectl wait pdb/bare --for=condition=DisruptionAllowed=false --timeout=20s',
    'kubectl get pdb bare -o jsonpath="{.status.conditions[0].reason}: {.status.conditions[0].message}"',
    'kubectl create -f bad',
    'kubectl create pdb made --selector=app=made --max-unavailable=50%',
    'kubectl get pdb made -o jsonpath="{.spec}"',
  ],
}

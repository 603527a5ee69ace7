import type { Scenario } from '../../support/conformance/scenario.ts'
import { deployment, object } from '../sandbox-kubernetes/manifests.ts'

const reference = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }
const scaler = (name: string, spec: object) =>
  object('autoscaling/v2', 'HorizontalPodAutoscaler', name, { spec: { scaleTargetRef: reference, ...spec } })
const metric = (source: object) => ({ maxReplicas: 3, metrics: [source] })

const bad: Record<string, object> = {
  'no-maximum': {},
  'below-minimum': { minReplicas: 3, maxReplicas: 2 },
  zero: { minReplicas: 0, maxReplicas: 2 },
  negative: { minReplicas: -1, maxReplicas: 2 },
  'no-target': { scaleTargetRef: {}, maxReplicas: 2 },
  'no-type': metric({ resource: { name: 'cpu' } }),
  'wrong-type': metric({ type: 'Other' }),
  'other-source': metric({ type: 'Pods', resource: { name: 'cpu', target: { type: 'Utilization' } } }),
  'no-value': metric({ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization' } } }),
  'two-values': metric({
    type: 'Resource',
    resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 50, averageValue: '1' } },
  }),
  'no-utilization': metric({
    type: 'Resource',
    resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 0 } },
  }),
  'no-amount': metric({
    type: 'Resource',
    resource: { name: 'cpu', target: { type: 'AverageValue', averageValue: 'a' } },
  }),
  'no-name': metric({ type: 'Pods', pods: { metric: {}, target: { type: 'AverageValue', averageValue: 1 } } }),
  external: metric({ type: 'External', external: { metric: { name: 'queue' }, target: { type: 'Value' } } }),
  object: metric({ type: 'Object', object: { metric: { name: 'queue' }, target: { type: 'Value', value: 1 } } }),
  policies: { maxReplicas: 2, behavior: { scaleUp: { policies: [] } } },
  policy: {
    maxReplicas: 2,
    behavior: { scaleDown: { policies: [{ type: 'Some', value: 0, periodSeconds: 2000 }], selectPolicy: 'Most' } },
  },
  window: { maxReplicas: 2, behavior: { scaleUp: { stabilizationWindowSeconds: 4000 } } },
}

/** HorizontalPodAutoscalers, on clusters without metrics. */
export const autoscaling: Scenario = {
  name: 'autoscaling',
  files: {
    'web.json': deployment({ name: 'web', replicas: 1 }),
    'memory.json': scaler('web', {
      minReplicas: 2,
      maxReplicas: 4,
      metrics: [
        { type: 'Resource', resource: { name: 'memory', target: { type: 'AverageValue', averageValue: 536870912 } } },
      ],
      behavior: { scaleDown: { stabilizationWindowSeconds: 60 } },
    }),
    'nobody.json': scaler('nobody', { scaleTargetRef: { ...reference, name: 'nobody' }, maxReplicas: 4 }),
    'external.json': scaler('nobody', {
      scaleTargetRef: { ...reference, name: 'nobody' },
      maxReplicas: 4,
      metrics: [
        {
          type: 'External',
          external: { metric: { name: 'queue' }, target: { type: 'AverageValue', averageValue: '30' } },
        },
        { type: 'Pods', pods: { metric: { name: 'calls' }, target: { type: 'AverageValue', averageValue: '1k' } } },
        {
          type: 'Object',
          object: {
            metric: { name: 'calls' },
            describedObject: { apiVersion: 'v1', kind: 'Service', name: 'web' },
            target: { type: 'Value', value: 2.5 },
          },
        },
      ],
    }),
    ...Object.fromEntries(Object.entries(bad).map(([name, spec]) => [`bad/${name}.json`, scaler(name, spec)])),
  },
  steps: [
    'kubectl apply -f web.json -f memory.json -f nobody.json',
    'kubectl create -f bad',
    'kubectl apply -f memory.json',
    // Older clients ask for autoscaling/v1.
    'kubectl-1.35 autoscale deployment web --name=made --min=1 --max=5 --cpu-percent=50 --dry-run=server -o yaml',
    'kubectl wait hpa/nobody --for=condition=AbleToScale=false --timeout=60s',
    'kubectl wait hpa/web --for=condition=ScalingActive=false --timeout=60s',
    'kubectl rollout status deployment/web',
    'kubectl get hpa',
    'kubectl get hpa -o yaml',
    'kubectl describe hpa | sed "/^Events:/,/^$/d"',
    'kubectl get events --field-selector involvedObject.kind=HorizontalPodAutoscaler -o custom-columns=TYPE:.type,REASON:.reason,MESSAGE:.message | sort -u',
    'kubectl get deployment web -o jsonpath="{.spec.replicas}"',
    'kubectl apply -f external.json',
    'kubectl get hpa nobody',
    'kubectl delete hpa --all',
  ],
}

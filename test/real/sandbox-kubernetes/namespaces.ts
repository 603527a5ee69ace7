import type { Scenario } from '../../support/conformance/scenario.ts'
import { deployment, json } from './manifests.ts'

/** From a namespace's creation to its end. */
export const namespaces: Scenario = {
  name: 'namespaces',
  files: {
    'web.json': deployment({ replicas: 1 }),
    'held.json': json({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'held', finalizers: ['example.com/hold'] },
    }),
    'ns.json': json({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'ns-a', labels: { pr: '7' } } }),
  },
  steps: [
    'kubectl create namespace ns-a --dry-run=client -o yaml',
    'kubectl create namespace ns-a --dry-run=server',
    'kubectl apply -f ns.json',
    'kubectl get ns ns-a -o yaml',
    'kubectl create namespace ns-a',
    'kubectl label ns ns-a pr=8 --overwrite',
    'kubectl label ns ns-a kubernetes.io/metadata.name=other --overwrite',
    'kubectl label ns ns-a kubernetes.io/metadata.name-',
    'kubectl annotate ns ns-a note=x',
    'kubectl get ns -l pr',
    'kubectl get ns -l pr=8 -o name',
    'kubectl -n ns-a apply -f web.json -f held.json',
    'kubectl -n ns-a rollout status deployment/web',
    'kubectl delete ns ns-a --dry-run=server',
    // In one go: a while later what was in the namespace is gone.
    `kubectl delete ns ns-a --wait=false
     kubectl get ns ns-a
     kubectl -n ns-a create configmap late
     kubectl -n ns-a apply -f web.json --dry-run=server`,
    'kubectl delete ns ns-a --wait=false',
    'kubectl wait ns/ns-a --for=condition=NamespaceFinalizersRemaining --timeout=60s',
    // Its pods end at their own pace.
    { run: 'kubectl get ns ns-a -o yaml', until: "configmaps. has 1 resource instances'" },
    'kubectl describe ns ns-a',
    'kubectl -n ns-a get configmap held -o jsonpath="{.metadata.finalizers}"',
    'kubectl delete ns ns-a --timeout=3s',
    // The wait has to begin before the end.
    `(sleep 1; kubectl -n ns-a patch configmap held --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]' >/dev/null) & kubectl wait ns/ns-a --for=delete --timeout=80s`,
    'kubectl get ns ns-a',
    'kubectl -n ns-a get pods',
    'kubectl -n ns-a create configmap late',
    'kubectl create namespace ns-b',
    'kubectl delete namespace ns-b',
    'kubectl delete namespace ns-b',
    'kubectl delete namespace default',
    'kubectl delete namespace kube-system',
    'kubectl delete ns -l pr=none',
  ],
}

import type { Scenario } from '../../support/conformance/scenario.ts'

const each = (lines: string[], ...how: string[]) => lines.flatMap((line) => how.map((flags) => `${line} ${flags}`))

/** What `kubectl create` can make from its arguments. */
const generators = [
  'kubectl create configmap settings --from-literal=a=1 --from-literal=b=two',
  'kubectl create configmap file --from-file=notes.txt',
  'kubectl create configmap env --from-env-file=settings.env',
  'kubectl create secret generic keys --from-literal=key=value --from-file=notes.txt',
  'kubectl create secret docker-registry login --docker-server=registry.example --docker-username=u --docker-password=p',
  'kubectl create secret generic typed --type=example.com/mine --from-literal=a=b',
  'kubectl create serviceaccount robot',
  'kubectl create deployment front --image=registry.example/front:1 --replicas=2 --port=8080',
  'kubectl create deployment two --image=registry.example/a:1 --image=registry.example/b:1 -- sleep 1000',
  'kubectl create service clusterip front --tcp=80:8080',
  'kubectl create service nodeport front-nodes --tcp=80:8080',
  'kubectl create service loadbalancer front-public --tcp=443:8443',
  'kubectl create service externalname elsewhere --external-name=example.com',
  'kubectl create job once --image=registry.example/once:1 -- run --all',
  'kubectl create poddisruptionbudget front --selector=app=front --min-available=1',
  'kubectl create priorityclass create-high --value=1000 --description=important',
]

export const create: Scenario = {
  name: 'create',
  files: { 'notes.txt': 'one\ntwo\n', 'settings.env': 'A=1\nB=2\n' },
  steps: [
    ...each(generators, '--dry-run=server -o yaml', ''),
    ...generators.slice(0, 3),
    'kubectl get configmaps,secrets,serviceaccounts,services,poddisruptionbudgets',
    'kubectl get configmap settings -o yaml',
    'kubectl get secret keys -o yaml',
    'kubectl get service front -o yaml',
    'kubectl get service front-nodes -o yaml',
    'kubectl get service elsewhere -o yaml',
    'kubectl get service front-public -o yaml',
    'kubectl get services -o wide',
    'kubectl get pdb front -o yaml',
    'kubectl describe configmap settings',
    // Its keys are in no order.
    'kubectl describe secret keys | sort',
    'kubectl describe service front',
    'kubectl describe pdb front',
    'kubectl get priorityclass create-high -o yaml',
    'kubectl create quota most --hard=pods=10 --dry-run=client -o yaml',
    'kubectl create -f nothing.yaml',
    'kubectl create deployment front',
    'kubectl create deployment Front --image=a',
    'kubectl create configmap under_score --from-literal=a=b',
    'kubectl create configmap bad --from-literal="a b=1"',
    'kubectl create namespace UPPER',
    'kubectl create namespace create',
    'kubectl create service clusterip front --tcp=80:8080',
    'kubectl create service clusterip 1front --tcp=80:8080',
    'kubectl create service clusterip high --tcp=70000:8080',
    'kubectl create service clusterip fixed --clusterip=1.2.3.4 --tcp=80:80',
    'kubectl create service nodeport fixed --node-port=80 --tcp=80:80',
    'kubectl delete priorityclass create-high',
  ],
}

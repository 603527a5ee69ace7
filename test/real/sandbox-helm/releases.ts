import type { Scenario, Step } from '../../support/conformance/scenario.ts'
import { chart } from './chart.ts'

const brief = '--wait --timeout 60s'

/** What the last two releases leave if their end is not waited for. */
const uninstalled = ['web', 'stray']
  .flatMap((name) => [`deployment/${name}`, `service/${name}`, `configmap/${name}-settings`])
  .join(' ')

/** helm 4 shows them in a random order. */
const withoutResources = `| sed -e '/^RESOURCES:/,/^NOTES:/d' -e 's/"resources":{.*}},"manifest"/"manifest"/'`

/** What a release goes through from its first install to its end. */
function life(helm: string): Step[] {
  return [
    `${helm} list`,
    `${helm} status web ${withoutResources}`,
    `${helm} install web ./chart --dry-run=server`,
    `${helm} install web ./chart --dry-run=client | head -5`,
    `${helm} install web ./chart ${brief}`,
    `${helm} install web ./chart ${brief}`,
    `${helm} list`,
    `${helm} status web ${withoutResources}`,
    `${helm} status web --output json ${withoutResources}`,
    `${helm} get manifest web`,
    'kubectl get deployment,service,configmap,secret,serviceaccount',
    'kubectl get deployment web -o yaml',
    'kubectl get secret -l owner=helm -o jsonpath="{.items[*].metadata.labels}" | sed "s/17[0-9]*/N/g"',
    `${helm} upgrade web ./chart --set replicas=2 --set settings.level=debug ${brief}`,
    'kubectl get deployment web -o yaml',
    `${helm} upgrade web ./chart --set replicas=2 --set resources.limits.cpu=1 --set resources.requests.memory=0.5Gi ${brief}`,
    'kubectl get deployment web -o jsonpath="{.spec.template.spec.containers[0].resources}"',
    `${helm} upgrade web ./chart --reuse-values --set tag=2 --description "another image" ${brief}`,
    `${helm} upgrade other ./chart`,
    `${helm} upgrade --install other ./chart ${brief}`,
    `${helm} history web`,
    `${helm} rollback web 1 ${brief}`,
    'kubectl get deployment web -o jsonpath="{.spec.replicas} {.spec.template.spec.containers[0].image}"',
    `${helm} rollback web 99`,
    `${helm} test web`,
    `${helm} test web --logs`,
    `${helm} uninstall web --keep-history ${brief}`,
    `${helm} list`,
    `${helm} history web`,
    `${helm} uninstall other ${brief}`,
    `${helm} uninstall other`,
    `${helm} uninstall other --ignore-not-found`,
    'kubectl get deployment,service,configmap,secret,serviceaccount',
  ]
}

/** What goes wrong, and what helm makes of it. */
function troubles(helm: string): Step[] {
  const kept = 'kubectl get deployment web -o jsonpath="{.spec.template.spec.containers[0].image}"'
  return [
    `${helm} install web ./chart ${brief}`,
    `${helm} upgrade web ./chart --set tag=gone --set fate=image-not-found --wait --timeout 3s`,
    kept,
    `${helm} status web ${withoutResources}`,
    `${helm} history web`,
    `${helm} rollback web ${brief}`,
    kept,
    `${helm} upgrade web ./chart --set migration=completes ${brief}`,
    'kubectl get jobs',
    `${helm} upgrade web ./chart --set migration=fails ${brief}`,
    'kubectl get jobs',
    `${helm} history web`,
    `${helm} upgrade web ./chart --set migration=completes --set tag=3 --no-hooks ${brief}`,
    kept,
    `${helm} test web`,
    `${helm} upgrade web ./chart --set test=fails ${brief}`,
    `${helm} test web`,
    `${helm} upgrade web ./chart --set host=Not_Valid`,
    `${helm} upgrade web ./chart --set host=example.com --set pathType=Sometimes`,
    `${helm} upgrade web ./chart --set replicas=-1`,
    `${helm} upgrade web ./chart --set replicas=many`,
    `${helm} upgrade web ./chart --set schedule=never`,
    `${helm} upgrade web ./chart --set resources.requests.cpu=2 --set resources.limits.cpu=1`,
    `${helm} upgrade web ./chart --set resources.requests.cpu=much`,
    `${helm} upgrade web ./chart --set resources.rquests.cpu=1`,
    `${helm} history web`,
    'kubectl get ingress,cronjob',
    `${helm} upgrade web ./chart --set host=example.com --set autoscaling=true --set schedule="0 3 * * *" ${brief}`,
    'kubectl wait hpa/web --for=jsonpath="{.status.desiredReplicas}"=2 --timeout=60s',
    'kubectl rollout status deployment/web',
    'kubectl get ingress,cronjob,pdb',
    `${helm} upgrade web ./chart --set tag=4 ${brief}`,
    'kubectl get ingress,cronjob,pdb,hpa',
    'kubectl create configmap stray-settings --from-literal=a=b',
    `${helm} install stray ./chart`,
    `${helm} list --all`,
    `${helm} upgrade --install stray ./chart --take-ownership ${brief}`,
    `${helm} install web-2 ./chart --namespace nowhere`,
    `${helm} install Not_Valid ./chart`,
    'kubectl create quota tight --hard=count/configmaps=3',
    'kubectl wait quota/tight --for=jsonpath="{.status.used.count/configmaps}"=3 --timeout=20s',
    `${helm} install more ./chart ${brief}`,
    `${helm} list --all`,
    `${helm} uninstall more ${brief}`,
    // Waited for by kubectl: a real cluster may take longer for this than helm waits, or helm 4 not see its end.
    `${helm} uninstall web stray --cascade foreground`,
    `kubectl wait --for=delete ${uninstalled} --timeout=240s >/dev/null 2>&1 || true`,
    'kubectl get all,configmaps',
  ]
}

export const releases: readonly Scenario[] = ['helm3', 'helm4'].flatMap((helm) => [
  { name: `${helm}-troubles`, files: chart, steps: troubles(helm) },
  { name: `${helm}-life`, files: chart, steps: life(helm) },
])

/** Addresses, as a controller of load balancers gives them: https://kubernetes-sigs.github.io/aws-load-balancer-controller/ */
import type { Store } from '../objects/store.ts'
import type { KubernetesObject } from '../types.ts'

interface Balanced extends KubernetesObject {
  spec: { type?: string }
  status?: { loadBalancer?: { ingress?: unknown[] } }
}

/** Gives every Ingress, and every Service of the type LoadBalancer, this host name. Undefined: there is no such controller. */
export function reconcileLoadBalancers(store: Store, hostname: string | undefined): void {
  if (hostname === undefined) return
  const services = (store.all('Service') as Balanced[]).filter(({ spec }) => spec.type === 'LoadBalancer')
  for (const object of [...(store.all('Ingress') as Balanced[]), ...services]) {
    if (object.metadata.deletionTimestamp || object.status?.loadBalancer?.ingress) continue
    store.setStatus(object, { loadBalancer: { ingress: [{ hostname }] } })
  }
}

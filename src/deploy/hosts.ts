import { groupOf, type KubeObject } from './object.ts'

interface LoadBalancer {
  loadBalancer?: { ingress?: { hostname?: string; ip?: string }[] }
}

/**
 * Host names (or addresses) at which objects can be reached: of the rules of Ingresses, of the Gateway API's routes,
 * else of load balancers. Names of people's own come first.
 */
export function hostsOf(objects: readonly KubeObject[]): string[] {
  const named = objects.flatMap(namedHosts)
  const assigned = objects.flatMap(assignedHosts)
  return [...new Set([...named, ...assigned])]
}

function namedHosts(object: KubeObject): string[] {
  const { kind, apiVersion } = object
  const spec = (object.spec ?? {}) as { rules?: { host?: string }[]; hostnames?: string[] }
  if (kind === 'Ingress') return (spec.rules ?? []).flatMap(({ host }) => (host ? [host] : []))
  const isRoute = groupOf(apiVersion) === 'gateway.networking.k8s.io' && kind.endsWith('Route')
  return isRoute ? (spec.hostnames ?? []) : []
}

function assignedHosts({ kind, spec, status }: KubeObject): string[] {
  const isBalanced = kind === 'Ingress' || (kind === 'Service' && (spec as { type?: string })?.type === 'LoadBalancer')
  if (!isBalanced) return []
  const { ingress = [] } = ((status ?? {}) as LoadBalancer).loadBalancer ?? {}
  return ingress.flatMap(({ hostname, ip }) => hostname ?? ip ?? [])
}

/** The address of the first host that is no pattern. TLS is assumed where an Ingress or Gateway says so. */
export function urlOf(objects: readonly KubeObject[]): string | undefined {
  const host = hostsOf(objects).find((name) => !name.startsWith('*'))
  if (host === undefined) return undefined
  const withTls = objects.flatMap(({ kind, spec }) => {
    const { tls = [] } = (kind === 'Ingress' ? (spec ?? {}) : {}) as { tls?: { hosts?: string[] }[] }
    return tls.flatMap(({ hosts = [] }) => hosts)
  })
  const isCovered = withTls.some((name) => name === host || (name.startsWith('*.') && host.endsWith(name.slice(1))))
  const isRoute = objects.some((object) => object.kind.endsWith('Route') && namedHosts(object).includes(host))
  return `${isCovered || isRoute ? 'https' : 'http'}://${host}`
}

/** What pods ask for: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
import { type Amounts, maximumOf, quantityOf, sumOf } from '../objects/quantities.ts'
import type { Container, PodSpec } from '../objects/workloads.ts'

export interface Resources {
  requests?: Amounts
  limits?: Amounts
}

export function resourcesOf(container: Container): Resources {
  return (container.resources ?? {}) as Resources
}

/** What a pod needs at most at one time: its containers and sidecars together, or one of those that prepare it. */
export function amountsOf(spec: PodSpec, which: 'requests' | 'limits'): Amounts {
  const amounts = (container: Container) => resourcesOf(container)[which] ?? {}
  const preparing: Amounts[] = []
  const sidecars: Amounts[] = []
  for (const container of spec.initContainers ?? []) {
    if (container.restartPolicy === 'Always') {
      sidecars.push(amounts(container))
      preparing.push(sumOf(sidecars))
    } else preparing.push(sumOf([...sidecars, amounts(container)]))
  }
  return maximumOf([sumOf([...spec.containers.map(amounts), ...sidecars]), ...preparing])
}

/** https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/ */
export function qosClassOf(spec: PodSpec): 'BestEffort' | 'Burstable' | 'Guaranteed' {
  const all = [...(spec.containers ?? []), ...(spec.initContainers ?? [])].map(resourcesOf)
  const names = ['cpu', 'memory']
  const has = (amounts: Amounts | undefined, name: string) => quantityOf(amounts?.[name]).nano > 0n
  const any = all.some(({ requests, limits }) => names.some((name) => has(requests, name) || has(limits, name)))
  if (!any) return 'BestEffort'
  const exact = all.every(({ requests, limits }) =>
    names.every((name) => has(limits, name) && (requests?.[name] ?? limits?.[name]) === limits?.[name]),
  )
  return exact ? 'Guaranteed' : 'Burstable'
}

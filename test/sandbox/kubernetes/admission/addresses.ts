/** Addresses of services: each may be given once, from the cluster's own network. */
import { invalid } from '../api/status.ts'
import { invalidValue } from '../objects/causes.ts'
import { type Resource, resourceOfKind } from '../objects/resources.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { Service } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'

/** @throws ApiError Invalid for an address or a node port that cannot be had */
export function checkAddresses(store: Store, resource: Resource, draft: Draft, previous?: KubernetesObject): void {
  if (resource.kind !== 'Service') return
  const { clusterIP = '', ports = [] } = (draft as Service).spec
  const others = store
    .list(resourceOfKind('Service'))
    .filter(({ metadata }) => metadata.uid !== draft.metadata.uid) as Service[]
  const before = (previous as Service | undefined)?.spec.clusterIP
  const refuse = (field: string, value: unknown, why: string) => {
    throw invalid(resource, draft.metadata.name, [invalidValue(field, value, why)])
  }
  if (clusterIP && clusterIP !== 'None' && clusterIP !== before) {
    const failed = `failed to allocate IP ${clusterIP}: `
    if (!clusterIP.startsWith('172.20.'))
      refuse('spec.clusterIPs', [clusterIP], `${failed}the provided network does not match the current range`)
    if (others.some(({ spec }) => spec.clusterIP === clusterIP))
      refuse('spec.clusterIPs', [clusterIP], `${failed}provided IP is already allocated`)
  }
  for (const [index, { nodePort }] of ports.entries()) {
    const taken = nodePort && others.some(({ spec }) => spec.ports?.some((port) => port.nodePort === nodePort))
    if (taken) refuse(`spec.ports[${index}].nodePort`, nodePort, 'provided port is already allocated')
  }
}

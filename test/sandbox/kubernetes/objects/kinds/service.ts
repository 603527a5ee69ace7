/** https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/ */
import type { StatusCause } from '../../api/status.ts'
import type { KubernetesObject } from '../../types.ts'
import { duplicate, forbiddenField, invalidValue, notSupported, required } from '../causes.ts'
import { labelsCauses } from '../metadata.ts'
import type { Draft } from '../store.ts'
import type { Service, ServicePort } from '../workloads.ts'
import { absent, specOf } from './kind.ts'
import { notLabel, notPort, notSubdomain } from './names.ts'
import { portCauses as targetCauses } from './pod/probes.ts'

type ServiceSpec = Service['spec']

/** Where a cluster takes addresses and ports of services from. */
export interface ServiceNumbers {
  nextClusterIp(): string
  nextNodePort(): number
}

/** Addresses as EKS gives them, and ports, one after the other. */
export class ServiceNumbering implements ServiceNumbers {
  #addresses = 1
  #ports = 30_000

  nextClusterIp(): string {
    this.#addresses += 1
    return `172.20.${Math.floor(this.#addresses / 250)}.${(this.#addresses % 250) + 1}`
  }

  nextNodePort(): number {
    this.#ports += 1
    return this.#ports
  }
}

const types = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort']
const hasNodePorts = (type: string | undefined) => type === 'NodePort' || type === 'LoadBalancer'

/** Sets what the client left out. What an existing service has of the cluster's numbers, it keeps. */
export function serviceDefaults(draft: Draft, numbers: ServiceNumbers, previous?: KubernetesObject): void {
  const spec = specOf<ServiceSpec>(draft)
  draft.spec = spec
  draft.status ??= { loadBalancer: {} }
  const before = previous ? specOf<ServiceSpec>(previous) : {}
  absent(spec, { type: 'ClusterIP', sessionAffinity: 'None' })
  if (spec.sessionAffinity === 'ClientIP') spec.sessionAffinityConfig ??= { clientIP: { timeoutSeconds: 10_800 } }
  for (const port of spec.ports ?? []) {
    port.protocol ??= 'TCP'
    if (!port.targetPort) port.targetPort = port.port
  }
  leaveBehind(spec, before)
  if (spec.type === 'ExternalName') return
  spec.internalTrafficPolicy ??= 'Cluster'
  if (hasNodePorts(spec.type)) spec.externalTrafficPolicy ??= 'Cluster'
  if (spec.type === 'LoadBalancer') spec.allocateLoadBalancerNodePorts ??= true
  number(spec, before, numbers)
}

/** What goes with a type alone goes when the type changes, unless the client changed it as well. */
function leaveBehind(spec: Partial<ServiceSpec>, before: Partial<ServiceSpec>): void {
  if (before.type === undefined || before.type === spec.type) return
  const drop = (field: string) => {
    if (JSON.stringify(spec[field]) === JSON.stringify(before[field])) delete spec[field]
  }
  if (hasNodePorts(before.type) && !hasNodePorts(spec.type)) {
    drop('externalTrafficPolicy')
    for (const port of spec.ports ?? []) {
      if (before.ports?.some(({ nodePort }) => nodePort === port.nodePort)) delete port.nodePort
    }
  }
  if (before.type === 'LoadBalancer') drop('allocateLoadBalancerNodePorts')
  if (spec.type === 'ExternalName') {
    for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy', 'internalTrafficPolicy'])
      drop(field)
  }
}

function number(spec: Partial<ServiceSpec>, before: Partial<ServiceSpec>, numbers: ServiceNumbers): void {
  // Who changes one of the two means both.
  if (before.clusterIP && spec.clusterIP && spec.clusterIP !== before.clusterIP) spec.clusterIPs = [spec.clusterIP]
  spec.clusterIP ||= before.clusterIP ?? spec.clusterIPs?.[0] ?? numbers.nextClusterIp()
  absent(spec, { clusterIPs: [spec.clusterIP], ipFamilies: ['IPv4'], ipFamilyPolicy: 'SingleStack' })
  if (!hasNodePorts(spec.type) || spec.allocateLoadBalancerNodePorts === false) return
  for (const port of spec.ports ?? []) {
    const same = before.ports?.find((other) => other.port === port.port && other.protocol === port.protocol)
    port.nodePort ||= same?.nodePort ?? numbers.nextNodePort()
  }
}

export function serviceCauses(draft: Draft, previous?: KubernetesObject): StatusCause[] {
  const spec = specOf<ServiceSpec>(draft)
  const { ports = [], type = '', clusterIP } = spec
  const causes: StatusCause[] = []
  const before = previous ? specOf<ServiceSpec>(previous) : {}
  if (before.clusterIPs && spec.clusterIPs && before.clusterIPs[0] !== spec.clusterIPs[0])
    causes.push(invalidValue('spec.clusterIPs[0]', spec.clusterIPs, 'may not change once set'))
  if (ports.length === 0 && type !== 'ExternalName' && clusterIP !== 'None') causes.push(required('spec.ports'))
  if (hasNodePorts(type) && clusterIP === 'None')
    causes.push(invalidValue('spec.clusterIPs[0]', 'None', `may not be set to 'None' for ${type} services`))
  if (type === 'ExternalName') causes.push(...externalNameCauses(spec))
  causes.push(...labelsCauses(spec.selector, 'spec.selector'))
  const names = new Set<string>()
  for (const [index, port] of ports.entries()) {
    causes.push(...portCauses(port, `spec.ports[${index}]`, ports.length > 1))
    if (port.name && names.has(port.name)) causes.push(duplicate(`spec.ports[${index}].name`, port.name))
    names.add(port.name ?? '')
  }
  if (!['ClientIP', 'None'].includes(String(spec.sessionAffinity)))
    causes.push(notSupported('spec.sessionAffinity', spec.sessionAffinity, ['ClientIP', 'None']))
  if (!types.includes(type)) causes.push(notSupported('spec.type', type, types))
  return [...causes, ...numberCauses(ports, type), ...trafficCauses(spec)]
}

function externalNameCauses({ clusterIPs, externalName = '' }: Partial<ServiceSpec>): StatusCause[] {
  const causes: StatusCause[] = []
  if (clusterIPs?.length) causes.push(forbiddenField('spec.clusterIPs', 'may not be set for ExternalName services'))
  const name = externalName.replace(/\.$/, '')
  if (!name) return [...causes, required('spec.externalName')]
  const flaw = notSubdomain(name)
  return flaw ? [...causes, invalidValue('spec.externalName', name, flaw)] : causes
}

function portCauses({ name, port, protocol = '', targetPort }: ServicePort, at: string, several: boolean) {
  const causes: StatusCause[] = []
  const nameFlaw = name ? notLabel(name) : undefined
  if (several && !name) causes.push(required(`${at}.name`))
  if (nameFlaw) causes.push(invalidValue(`${at}.name`, name, nameFlaw))
  const portFlaw = notPort(port)
  if (portFlaw) causes.push(invalidValue(`${at}.port`, port, portFlaw))
  if (!['SCTP', 'TCP', 'UDP'].includes(protocol))
    causes.push(notSupported(`${at}.protocol`, protocol, ['SCTP', 'TCP', 'UDP']))
  causes.push(...targetCauses(targetPort ?? port, `${at}.targetPort`))
  return causes
}

function numberCauses(ports: ServicePort[], type: string): StatusCause[] {
  const causes: StatusCause[] = []
  const seen = new Set<string>()
  const taken = new Set<string>()
  for (const [index, { name = '', port, protocol = '', nodePort }] of ports.entries()) {
    const at = `spec.ports[${index}]`
    if (nodePort && type === 'ClusterIP')
      causes.push(forbiddenField(`${at}.nodePort`, "may not be used when `type` is 'ClusterIP'"))
    if (nodePort && taken.has(`${protocol}/${nodePort}`)) causes.push(duplicate(`${at}.nodePort`, nodePort))
    taken.add(`${protocol}/${nodePort}`)
    if (seen.has(`${protocol}/${port}`))
      causes.push(
        duplicate(at, { Name: name, Protocol: protocol, AppProtocol: null, Port: port, TargetPort: 0, NodePort: 0 }),
      )
    seen.add(`${protocol}/${port}`)
    if (nodePort && (nodePort < 30_000 || nodePort > 32_767)) {
      const detail = 'provided port is not in the valid range. The range of valid ports is 30000-32767'
      causes.push(invalidValue(`${at}.nodePort`, nodePort, detail))
    }
  }
  return causes
}

function trafficCauses({ type, allocateLoadBalancerNodePorts, externalTrafficPolicy: policy }: Partial<ServiceSpec>) {
  const causes: StatusCause[] = []
  if (allocateLoadBalancerNodePorts !== undefined && type !== 'LoadBalancer') {
    const detail = "may only be used when `type` is 'LoadBalancer'"
    causes.push(forbiddenField('spec.allocateLoadBalancerNodePorts', detail))
  }
  if (policy !== undefined && !hasNodePorts(type)) {
    const detail = 'may only be set for externally-accessible services'
    causes.push(invalidValue('spec.externalTrafficPolicy', policy, detail))
  }
  return causes
}

/**
 * https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/
 * https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
 */
import type { StatusCause } from '../../api/status.ts'
import { forbiddenField, invalidValue, notSupported, required, when } from '../causes.ts'
import type { Draft } from '../store.ts'
import { type KindRules, specOf } from './kind.ts'
import { notPort, notServiceName, notSubdomain, notWildcard } from './names.ts'

interface Backend {
  service?: { name?: string; port?: { name?: string; number?: number } }
  resource?: { kind?: string; name?: string }
}

interface IngressPath {
  path?: string
  pathType?: string
  backend?: Backend
}

export interface IngressSpec {
  ingressClassName?: string
  defaultBackend?: Backend
  tls?: { hosts?: string[]; secretName?: string }[]
  rules?: { host?: string; http?: { paths?: IngressPath[] } }[]
}

export const ingress: KindRules = {
  causes: (draft) => ingressCauses(draft),
  status: { loadBalancer: {} },
}

function ingressCauses(draft: Draft): StatusCause[] {
  const { rules = [], defaultBackend, tls = [], ingressClassName } = specOf<IngressSpec>(draft)
  const causes: StatusCause[] = []
  if (rules.length === 0 && !defaultBackend)
    causes.push(invalidValue('spec', null, 'either `defaultBackend` or `rules` must be specified'))
  if (defaultBackend) causes.push(...backendCauses(defaultBackend, 'spec.defaultBackend'))
  for (const [index, { host = '', http }] of rules.entries()) {
    const at = `spec.rules[${index}]`
    if (host) causes.push(...hostCauses(host, `${at}.host`))
    if (!http) continue
    if (!http.paths?.length) causes.push(required(`${at}.http.paths`))
    causes.push(...(http.paths ?? []).flatMap((path, place) => pathCauses(path, `${at}.http.paths[${place}]`)))
  }
  for (const [index, { hosts = [] }] of tls.entries())
    causes.push(...hosts.flatMap((host, place) => nameCauses(host, `spec.tls[${index}].hosts[${place}]`)))
  const flaw = ingressClassName ? notSubdomain(ingressClassName) : undefined
  if (flaw) causes.push(invalidValue('spec.ingressClassName', ingressClassName, flaw))
  return causes
}

function hostCauses(host: string, at: string): StatusCause[] {
  const address = /^\d+(\.\d+){3}$/.test(host)
  const causes = nameCauses(host, at)
  return address ? [invalidValue(at, host, 'must be a DNS name, not an IP address'), ...causes] : causes
}

function nameCauses(host: string, at: string): StatusCause[] {
  const flaw = host.includes('*') ? notWildcard(host) : notSubdomain(host)
  return flaw ? [invalidValue(at, host, flaw)] : []
}

function pathCauses({ path = '', pathType, backend = {} }: IngressPath, at: string): StatusCause[] {
  if (pathType === undefined) return [required(`${at}.pathType`, 'pathType must be specified')]
  const causes: StatusCause[] = []
  const free = pathType === 'ImplementationSpecific'
  if (!['Exact', 'ImplementationSpecific', 'Prefix'].includes(pathType))
    causes.push(notSupported(`${at}.pathType`, pathType, ['Exact', 'ImplementationSpecific', 'Prefix']))
  else if (!path.startsWith('/') && (!free || path !== ''))
    causes.push(invalidValue(`${at}.path`, path, 'must be an absolute path'))
  if (!free && path !== '') causes.push(...sequenceCauses(path, `${at}.path`))
  return [...causes, ...backendCauses(backend, `${at}.backend`)]
}

function sequenceCauses(path: string, at: string): StatusCause[] {
  const within = ['//', '/./', '/../', '%2f', '%2F'].filter((sequence) => path.includes(sequence))
  const last = ['/..', '/.'].filter((sequence) => path.endsWith(sequence))
  return [
    ...within.map((sequence) => invalidValue(at, path, `must not contain '${sequence}'`)),
    ...last.map((sequence) => invalidValue(at, path, `cannot end with '${sequence}'`)),
  ]
}

function backendCauses({ service, resource }: Backend, at: string): StatusCause[] {
  if (service && resource) return [invalidValue(at, '', 'cannot set both resource and service backends')]
  if (service) return serviceBackendCauses(service, at)
  if (!resource) return [invalidValue(at, '', 'resource or service backend is required')]
  return [
    ...when(!resource.kind, () => required(`${at}.resource.kind`)),
    ...when(!resource.name, () => required(`${at}.resource.name`)),
  ]
}

function serviceBackendCauses({ name = '', port = {} }: NonNullable<Backend['service']>, at: string): StatusCause[] {
  const nameFlaw = name && notServiceName(name)
  const portFlaw = port.number && notPort(port.number)
  return [
    ...when(!name, () => required(`${at}.service.name`)),
    ...(nameFlaw ? [invalidValue(`${at}.service.name`, name, nameFlaw)] : []),
    ...when(Boolean(port.name && port.number), () => invalidValue(at, '', 'cannot set both port name & port number')),
    ...when(!port.name && !port.number, () => required(at, 'port name or number is required')),
    ...(portFlaw && !port.name ? [invalidValue(`${at}.service.port.number`, port.number, portFlaw)] : []),
  ]
}

interface PolicyPort {
  protocol?: string
  port?: number | string
  endPort?: number
}

interface Peer {
  podSelector?: object
  namespaceSelector?: object
  ipBlock?: { cidr?: string }
}

interface NetworkPolicySpec {
  podSelector?: object
  policyTypes?: string[]
  ingress?: { from?: Peer[]; ports?: PolicyPort[] }[]
  egress?: { to?: Peer[]; ports?: PolicyPort[] }[]
}

const protocols = ['TCP', 'UDP', 'SCTP']

export const networkPolicy: KindRules = {
  defaults: (draft) => {
    const spec = specOf<NetworkPolicySpec>(draft)
    draft.spec = spec
    spec.podSelector ??= {}
    if (!spec.policyTypes?.length) spec.policyTypes = ['Ingress', ...(spec.egress?.length ? ['Egress'] : [])]
    for (const { ports = [] } of [...(spec.ingress ?? []), ...(spec.egress ?? [])])
      for (const port of ports) port.protocol ??= 'TCP'
  },
  causes: (draft) => {
    const { ingress = [], egress = [], policyTypes = [] } = specOf<NetworkPolicySpec>(draft)
    const causes = [
      ...ingress.flatMap(({ from, ports }, index) => ruleCauses(from, ports, `spec.ingress[${index}]`, 'from')),
      ...egress.flatMap(({ to, ports }, index) => ruleCauses(to, ports, `spec.egress[${index}]`, 'to')),
    ]
    if (policyTypes.length > 2)
      return [...causes, invalidValue('spec.policyTypes', policyTypes, 'may not specify more than two policyTypes')]
    const unknown = policyTypes.flatMap((type, index) =>
      ['Ingress', 'Egress'].includes(type)
        ? []
        : [notSupported(`spec.policyTypes[${index}]`, type, ['Ingress', 'Egress'])],
    )
    return [...causes, ...unknown]
  },
}

function ruleCauses(peers: Peer[] = [], ports: PolicyPort[] = [], at: string, side: 'from' | 'to'): StatusCause[] {
  return [
    ...ports.flatMap((port, index) => policyPortCauses(port, `${at}.ports[${index}]`)),
    ...peers.flatMap((peer, index) => peerCauses(peer, `${at}.${side}[${index}]`)),
  ]
}

function policyPortCauses({ protocol = 'TCP', port, endPort }: PolicyPort, at: string): StatusCause[] {
  const causes = protocols.includes(protocol) ? [] : [notSupported(`${at}.protocol`, protocol, protocols)]
  const flaw = typeof port === 'number' ? notPort(port) : undefined
  if (flaw) causes.push(invalidValue(`${at}.port`, port, flaw))
  if (endPort === undefined) return causes
  if (port === undefined)
    causes.push(invalidValue(`${at}.endPort`, endPort, 'may not be specified when `port` is not specified'))
  else if (typeof port === 'string')
    causes.push(invalidValue(`${at}.endPort`, endPort, 'may not be specified when `port` is non-numeric'))
  else if (endPort < port) causes.push(invalidValue(`${at}.endPort`, port, 'must be greater than or equal to `port`'))
  return causes
}

function peerCauses({ podSelector, namespaceSelector, ipBlock }: Peer, at: string): StatusCause[] {
  const causes = ipBlock && !ipBlock.cidr ? [required(`${at}.ipBlock.cidr`)] : []
  const count = [podSelector, namespaceSelector, ipBlock].filter(Boolean).length
  if (count === 0) return [required(at, 'must specify a peer')]
  return count > 1 && ipBlock
    ? [...causes, forbiddenField(at, 'may not specify both ipBlock and another peer')]
    : causes
}

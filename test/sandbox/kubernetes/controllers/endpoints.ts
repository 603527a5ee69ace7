/** Where services lead: https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/ */
import { sameJson } from '../objects/equality.ts'
import { randomSuffix } from '../objects/random.ts'
import { resourceOfKind } from '../objects/resources.ts'
import { labelsMatch } from '../objects/selectors.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { Pod, Service, ServicePort } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'
import { isReady, ownedBy, ownerReference } from './owned.ts'

interface Port {
  name: string
  port: number
  protocol: string
}

/** Pods that have the same ports. */
interface Backends {
  ports: Port[]
  pods: Pod[]
}

const trigger = 'endpoints.kubernetes.io/last-change-trigger-time'
const headless = 'service.kubernetes.io/headless'

/** Keeps Endpoints and EndpointSlices for services with a selector. */
export function reconcileEndpoints(store: Store): void {
  const services = store.all('Service') as Service[]
  for (const service of services) {
    const { selector, type } = service.spec
    if (!selector || type === 'ExternalName' || service.metadata.deletionTimestamp) continue
    const backends = backendsOf(store, service)
    writeEndpoints(store, service, backends)
    writeSlices(store, service, backends)
  }
  for (const endpoints of store.all('Endpoints')) {
    const { name, namespace, labels } = endpoints.metadata
    const managed = labels?.['endpoints.kubernetes.io/managed-by'] === 'endpoint-controller'
    if (managed && !services.some(({ metadata }) => metadata.name === name && metadata.namespace === namespace))
      store.remove(resourceOfKind('Endpoints'), endpoints)
  }
}

function backendsOf(store: Store, { metadata, spec }: Service): Backends[] {
  const pods = (store.all('Pod', metadata.namespace) as Pod[]).filter(
    (pod) =>
      labelsMatch({ matchLabels: spec.selector ?? {} }, pod.metadata.labels) &&
      pod.status?.podIP !== undefined &&
      !['Failed', 'Succeeded'].includes(pod.status.phase),
  )
  const groups = new Map<string, Backends>()
  for (const pod of pods) {
    const ports = (spec.ports ?? []).flatMap((port) => portOn(pod, port))
    const key = JSON.stringify(ports)
    groups.set(key, { ports, pods: [...(groups.get(key)?.pods ?? []), pod] })
  }
  return [...groups.values()]
}

/** The port behind that of a service; none where the pod has no port of that name. */
function portOn({ spec }: Pod, { name = '', port, protocol = 'TCP', targetPort = port }: ServicePort): Port[] {
  if (typeof targetPort === 'number') return [{ name, port: targetPort, protocol }]
  const ports = spec.containers.flatMap((container) => container.ports ?? [])
  const found = ports.find((one) => one.name === targetPort && (one.protocol ?? 'TCP') === protocol)
  return found ? [{ name, port: found.containerPort, protocol }] : []
}

function isServed(service: Service, pod: Pod): boolean {
  return service.spec.publishNotReadyAddresses === true || (isReady(pod) && !pod.metadata.deletionTimestamp)
}

function targetOf({ metadata }: Pod) {
  return { kind: 'Pod', name: metadata.name, namespace: metadata.namespace, uid: metadata.uid }
}

function writeEndpoints(store: Store, service: Service, backends: Backends[]): void {
  const address = (pod: Pod) => ({ ip: pod.status?.podIP, nodeName: pod.spec.nodeName, targetRef: targetOf(pod) })
  const subsets = backends.map(({ ports, pods }) => {
    const living = pods.filter(({ metadata }) => !metadata.deletionTimestamp)
    const [ready, rest] = [true, false].map((served) => living.filter((pod) => isServed(service, pod) === served))
    return {
      ...(ready?.length ? { addresses: ready.map(address) } : {}),
      ...(rest?.length ? { notReadyAddresses: rest.map(address) } : {}),
      ports: ports.map(({ name, ...port }) => (name ? { name, ...port } : port)),
    }
  })
  const { name, namespace, labels } = service.metadata
  keep(store, 'Endpoints', store.find(resourceOfKind('Endpoints'), namespace, name), {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: {
      name,
      namespace: namespace ?? 'default',
      labels: { ...labels, 'endpoints.kubernetes.io/managed-by': 'endpoint-controller', ...headlessLabel(service) },
    },
    ...(subsets.length > 0 ? { subsets } : {}),
  })
}

function headlessLabel({ spec }: Service): Record<string, string> {
  return spec.clusterIP === 'None' ? { [headless]: '' } : {}
}

/** One slice is enough for the few pods of a test; one for each set of ports. */
function writeSlices(store: Store, service: Service, backends: Backends[]): void {
  const known = ownedBy<KubernetesObject>(store, 'EndpointSlice', service)
  const wanted = backends.length > 0 ? backends : [{ ports: null, pods: null }]
  for (const [index, { ports, pods }] of wanted.entries()) {
    const { name, namespace, labels } = service.metadata
    const live = known[index]
    keep(store, 'EndpointSlice', live, {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: {
        name: live?.metadata.name ?? `${name}-${randomSuffix()}`,
        generateName: `${name}-`,
        namespace: namespace ?? 'default',
        labels: {
          ...labels,
          'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io',
          'kubernetes.io/service-name': name,
          ...headlessLabel(service),
        },
        ownerReferences: [ownerReference(service)],
      },
      addressType: 'IPv4',
      endpoints: pods?.map((pod) => endpointOf(service, pod)) ?? null,
      ports,
    })
  }
  for (const surplus of known.slice(wanted.length)) store.remove(resourceOfKind('EndpointSlice'), surplus)
}

function endpointOf(service: Service, pod: Pod) {
  return {
    addresses: [pod.status?.podIP],
    conditions: {
      ready: isServed(service, pod),
      serving: isReady(pod),
      terminating: pod.metadata.deletionTimestamp !== undefined,
    },
    nodeName: pod.spec.nodeName,
    targetRef: targetOf(pod),
  }
}

/** Writes an object where it differs from what is there, and notes the time. */
function keep(store: Store, kind: string, live: KubernetesObject | undefined, draft: Draft): void {
  const resource = resourceOfKind(kind)
  const annotations = { [trigger]: live?.metadata.annotations?.[trigger] ?? store.now() }
  if (!live) {
    store.create(resource, { ...draft, metadata: { ...draft.metadata, annotations } })
    return
  }
  const metadata = { ...live.metadata, ...draft.metadata, annotations }
  const next = { ...draft, metadata }
  if (sameJson(next, live)) return
  store.update(resource, { ...next, metadata: { ...metadata, annotations: { [trigger]: store.now() } } })
}

/**
 * Which parts of objects are owned as a whole, and by what the elements of lists are told apart
 * (`x-kubernetes-map-type`, `x-kubernetes-list-type` and `x-kubernetes-list-map-keys` of the API's schema).
 *
 * https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
 */
import type { Json, JsonObject } from '../types.ts'

/** A place in an object: the kind, and the names of the fields that lead there, without elements of lists. */
export interface Place {
  kind: string
  path: readonly string[]
}

export function inside({ kind, path }: Place, field: string): Place {
  return { kind, path: [...path, field] }
}

const atomicFields = new Set([
  'claimRef',
  'configMapKeyRef',
  'configMapRef',
  'fieldRef',
  'involvedObject',
  'labelSelector',
  'namespaceSelector',
  'nodeSelector',
  'nodeSelectorTerms',
  'podSelector',
  'resourceFieldRef',
  'roleRef',
  'secretKeyRef',
  'secretRef',
  'selector',
])

/** Elements that are owned as a whole. */
const atomicElements = new Set(['imagePullSecrets', 'ownerReferences', 'secrets'])

/** Whether an object, or the elements of a list, belong to one owner as a whole. */
export function isAtomic({ path }: Place, element: boolean): boolean {
  const field = path.at(-1) ?? ''
  return element
    ? atomicElements.has(field)
    : atomicFields.has(field) || (field === 'target' && path.includes('object'))
}

const keysOfLists: Record<string, readonly string[]> = {
  conditions: ['type'],
  containers: ['name'],
  env: ['name'],
  ephemeralContainers: ['name'],
  hostAliases: ['ip'],
  imagePullSecrets: ['name'],
  initContainers: ['name'],
  ownerReferences: ['uid'],
  podIPs: ['ip'],
  resourceClaims: ['name'],
  schedulingGates: ['name'],
  secrets: ['name'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
  volumeDevices: ['devicePath'],
  volumeMounts: ['mountPath'],
  volumes: ['name'],
}

const setFields = new Set(['finalizers', 'podCIDRs', 'failed', 'succeeded'])

export type ListStructure = { type: 'atomic' } | { type: 'set' } | { type: 'map'; keys: readonly string[] }

export function listStructure({ kind, path }: Place): ListStructure {
  const field = path.at(-1) ?? ''
  const parent = path.at(-2) ?? ''
  if (field === 'ports') return portsStructure(kind, parent)
  if (field === 'finalizers' && parent !== 'metadata') return { type: 'atomic' }
  if (setFields.has(field)) return { type: 'set' }
  if (field === 'conditions' && kind === 'Job') return { type: 'atomic' }
  if (field === 'imagePullSecrets' && kind === 'ServiceAccount') return { type: 'atomic' }
  const keys = keysOfLists[field]
  return keys ? { type: 'map', keys } : { type: 'atomic' }
}

function portsStructure(kind: string, parent: string): ListStructure {
  if (parent.toLowerCase().endsWith('containers')) return { type: 'map', keys: ['containerPort', 'protocol'] }
  if (kind === 'Service' && parent === 'spec') return { type: 'map', keys: ['port', 'protocol'] }
  return { type: 'atomic' }
}

/** Keys that a client may leave out. */
const defaultKeys: JsonObject = { protocol: 'TCP' }

/** The element's step in a set of fields, such as `k:{"name":"web"}`. */
export function stepOf(structure: ListStructure, element: Json): string {
  if (structure.type !== 'map') return `v:${JSON.stringify(element)}`
  const fields = typeof element === 'object' && element !== null && !Array.isArray(element) ? element : {}
  const keys = structure.keys.map((key) => [key, fields[key] ?? defaultKeys[key] ?? null])
  return `k:${JSON.stringify(Object.fromEntries(keys))}`
}

const nothing = { metadata: {}, spec: { containers: null } }

/** Fields of a kind that exist before anybody sets them, because the API's types have no way to leave them out. */
export function bareObject(kind: string): JsonObject {
  return { metadata: {}, ...bare[kind] }
}

const bare: Record<string, JsonObject> = {
  ClusterRole: { rules: null },
  ClusterRoleBinding: { roleRef: null },
  CronJob: { spec: { schedule: '', jobTemplate: { metadata: {}, spec: { template: nothing } } }, status: {} },
  DaemonSet: { spec: { selector: null, template: nothing, updateStrategy: {} }, status: {} },
  Deployment: { spec: { selector: null, strategy: {}, template: nothing }, status: {} },
  HorizontalPodAutoscaler: { spec: { scaleTargetRef: {} }, status: {} },
  Ingress: { spec: {}, status: { loadBalancer: {} } },
  Job: { spec: { template: nothing }, status: {} },
  LimitRange: { spec: {} },
  Namespace: { spec: {}, status: {} },
  NetworkPolicy: { spec: { podSelector: null } },
  Node: { spec: {}, status: {} },
  PersistentVolumeClaim: { spec: { resources: {} }, status: {} },
  Pod: { spec: { containers: null }, status: {} },
  PodDisruptionBudget: { spec: {}, status: {} },
  ReplicaSet: { spec: { selector: null, template: { metadata: {}, spec: {} } }, status: {} },
  ResourceQuota: { spec: {}, status: {} },
  Role: { rules: null },
  RoleBinding: { roleRef: null },
  SelfSubjectAccessReview: { spec: {} },
  Service: { spec: {}, status: { loadBalancer: {} } },
  SubjectAccessReview: { spec: {} },
  StatefulSet: { spec: { selector: null, template: nothing, updateStrategy: {} }, status: {} },
}

/**
 * Metadata of an object, as far as the suite reads it.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/
 */
export interface ObjectMeta {
  name: string
  namespace?: string
  uid?: string
  resourceVersion?: string
  generation?: number
  labels?: Record<string, string>
  annotations?: Record<string, string>
  /** RFC 3339. */
  creationTimestamp?: string
  deletionTimestamp?: string
  ownerReferences?: OwnerReference[]
  managedFields?: ManagedFields[]
  finalizers?: string[]
}

export interface OwnerReference {
  apiVersion: string
  kind: string
  name: string
  uid: string
  controller?: boolean
}

/** Which fields of an object one manager has set. `fieldsV1`: sets of keys, nested, as in structured-merge-diff. */
export interface ManagedFields {
  manager?: string
  operation?: 'Apply' | 'Update'
  subresource?: string
  apiVersion?: string
  time?: string
  fieldsType?: string
  fieldsV1?: Record<string, unknown>
}

/** An object of Kubernetes, as JSON. */
export interface KubeObject {
  apiVersion: string
  kind: string
  metadata: ObjectMeta
  [field: string]: unknown
}

/** An object that is to be deployed, and where it was read, for messages: `k8s/api.yaml, document 2`. */
export interface Rendered {
  object: KubeObject
  origin: string
  /** Line of a field in the file that it was read from. Undefined where none is known: a template or patch gave it. */
  lineOf?: (field: FieldPath) => number | undefined
}

/** Where a field is in its object: `['spec', 'ports', 0, 'port']`. */
export type FieldPath = readonly (string | number)[]

/** What tells objects apart, in whatever version they are written. */
export interface ObjectName {
  /** Empty for the core group. */
  group: string
  kind: string
  /** Undefined for an object that is in no namespace. */
  namespace: string | undefined
  name: string
}

/** The group of an `apiVersion`: `apps` of `apps/v1`, empty for `v1`. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? '' : apiVersion.slice(0, slash)
}

export function nameOf({ apiVersion, kind, metadata }: KubeObject): ObjectName {
  return { group: groupOf(apiVersion), kind, namespace: metadata.namespace, name: metadata.name }
}

/** One key per object. */
export function keyOf({ group, kind, namespace = '', name }: ObjectName): string {
  return `${group}/${kind}/${namespace}/${name}`
}

/** As people write it: `Deployment api`, or `Deployment shop/api` with its namespace. */
export function describe({ kind, metadata }: KubeObject, withNamespace = false): string {
  const { name, namespace } = metadata
  return withNamespace && namespace ? `${kind} ${namespace}/${name}` : `${kind} ${name}`
}

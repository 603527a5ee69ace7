/** ConfigMaps and Secrets that a pod needs before its containers can be created. */
import { resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Container, Pod } from '../objects/workloads.ts'

interface Reference {
  name?: string
  /** Of a Secret as a volume. */
  secretName?: string
  key?: string
  optional?: boolean
}

interface Sources {
  configMapRef?: Reference
  configMapKeyRef?: Reference
  configMap?: Reference
  secretRef?: Reference
  secretKeyRef?: Reference
  secret?: Reference
}

/** What a container's environment refers to and does not exist, in the words of the node: `secret "key" not found`. */
export function missingForEnvironment(store: Store, { metadata }: Pod, container: Container): string | undefined {
  const env = (container.env ?? []) as { valueFrom?: Sources }[]
  const envFrom = (container.envFrom ?? []) as Sources[]
  const sources = [...env.flatMap(({ valueFrom }) => valueFrom ?? []), ...envFrom]
  return firstMissing(store, metadata.namespace, sources)
}

/** What the pod's volumes refer to and does not exist. */
export function missingForVolumes(store: Store, { metadata, spec }: Pod): string | undefined {
  return firstMissing(store, metadata.namespace, (spec.volumes ?? []) as Sources[])
}

function firstMissing(store: Store, namespace: string | undefined, sources: Sources[]): string | undefined {
  for (const source of sources) {
    const configMap = source.configMapRef ?? source.configMapKeyRef ?? source.configMap
    const secret = source.secretRef ?? source.secretKeyRef ?? source.secret
    const missing = check(store, namespace, 'ConfigMap', configMap) ?? check(store, namespace, 'Secret', secret)
    if (missing) return missing
  }
  return undefined
}

function check(
  store: Store,
  namespace: string | undefined,
  kind: 'ConfigMap' | 'Secret',
  reference: Reference | undefined,
): string | undefined {
  if (!reference || reference.optional) return undefined
  const name = reference.name ?? reference.secretName ?? ''
  const found = store.find(resourceOfKind(kind), namespace, name)
  if (!found) return `${kind.toLowerCase()} "${name}" not found`
  const data = { ...(found.data as object | undefined), ...(found.binaryData as object | undefined) }
  if (reference.key === undefined || reference.key in data) return undefined
  return `couldn't find key ${reference.key} in ${kind} ${namespace}/${name}`
}

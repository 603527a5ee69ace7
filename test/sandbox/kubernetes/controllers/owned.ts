/** What the controllers of workloads share: owned objects, pods from templates, revisions. */
import { createHash, randomInt } from 'node:crypto'
import { applyDefaults } from '../objects/defaults.ts'
import { recordEvent } from '../objects/events.ts'
import { ServiceNumbering } from '../objects/kinds/service.ts'
import { resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Pod, PodTemplate } from '../objects/workloads.ts'
import type { KubernetesObject, OwnerReference } from '../types.ts'

/** Letters and digits that make no words, as Kubernetes uses them in generated names. */
const alphabet = 'bcdfghjklmnpqrstvwxz2456789'

export function randomSuffix(length = 5): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** A hash of a pod template, ten characters long. */
export function templateHash(template: PodTemplate): string {
  const digest = createHash('sha256').update(JSON.stringify(template)).digest()
  return [...digest.subarray(0, 10)].map((byte) => alphabet[byte % alphabet.length]).join('')
}

export function ownerReference(owner: KubernetesObject): OwnerReference {
  const { apiVersion, kind, metadata } = owner
  return { apiVersion, kind, name: metadata.name, uid: metadata.uid, controller: true, blockOwnerDeletion: true }
}

/** The objects of a kind that this owner controls. */
export function ownedBy<T extends KubernetesObject>(store: Store, kind: string, owner: KubernetesObject): T[] {
  const objects = store.all(kind, owner.metadata.namespace)
  return objects.filter(({ metadata }) =>
    metadata.ownerReferences?.some(({ uid, controller }) => controller && uid === owner.metadata.uid),
  ) as T[]
}

/** Pods of an owner that are not on their way out. */
export function livePods(store: Store, owner: KubernetesObject): Pod[] {
  return ownedBy<Pod>(store, 'Pod', owner).filter(({ metadata }) => !metadata.deletionTimestamp)
}

export function isReady({ status }: Pod): boolean {
  return status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') ?? false
}

/**
 * Creates a pod from a template. Without the service account that it names there is no pod, only an event, as on a
 * real cluster.
 */
export function createPod(
  store: Store,
  owner: KubernetesObject,
  template: PodTemplate,
  details: { name: string; labels?: Record<string, string>; node?: string },
): void {
  const namespace = owner.metadata.namespace ?? 'default'
  const account = template.spec.serviceAccountName ?? 'default'
  const component = `${owner.kind.toLowerCase()}-controller`
  if (!store.find(resourceOfKind('ServiceAccount'), namespace, account)) {
    const message = `Error creating: pods "${details.name}" is forbidden: error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`
    recordEvent(store, owner, { type: 'Warning', reason: 'FailedCreate', message, component })
    return
  }
  const { labels, annotations } = template.metadata ?? {}
  const draft = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: details.name,
      namespace,
      labels: { ...labels, ...details.labels },
      ...(annotations ? { annotations } : {}),
      ownerReferences: [ownerReference(owner)],
    },
    spec: {
      ...structuredClone(template.spec),
      serviceAccountName: account,
      serviceAccount: account,
      ...(details.node ? { nodeName: details.node } : {}),
    },
    status: { phase: 'Pending', qosClass: 'BestEffort' },
  }
  applyDefaults(draft, '', new ServiceNumbering())
  store.create(resourceOfKind('Pod'), draft)
  recordEvent(store, owner, {
    type: 'Normal',
    reason: 'SuccessfulCreate',
    message: `Created pod: ${details.name}`,
    component,
  })
}

export function deletePod(store: Store, owner: KubernetesObject, pod: Pod): void {
  store.markDeleted(resourceOfKind('Pod'), pod, 30)
  const message = `Deleted pod: ${pod.metadata.name}`
  const component = `${owner.kind.toLowerCase()}-controller`
  recordEvent(store, owner, { type: 'Normal', reason: 'SuccessfulDelete', message, component })
}

/** Drops fields that are zero, as the API's `omitempty` does. */
export function nonZero<T extends object>(counts: T): T {
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== 0 && value !== undefined)) as T
}

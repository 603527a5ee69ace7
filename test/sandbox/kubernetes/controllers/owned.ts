/** What the controllers of workloads share: owned objects, pods from templates, revisions. */
import { createHash, randomUUID } from 'node:crypto'
import { admit, checkAdmission } from '../admission/admission.ts'
import { ApiError } from '../api/status.ts'
import { applyDefaults, validate } from '../objects/defaults.ts'
import { recordEvent } from '../objects/events.ts'
import { ServiceNumbering } from '../objects/kinds/service.ts'
import { alphabet, randomSuffix } from '../objects/random.ts'
import { type Resource, resourceOfKind } from '../objects/resources.ts'
import { type LabelSelector, labelsMatch } from '../objects/selectors.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { Pod, PodTemplate } from '../objects/workloads.ts'
import type { KubernetesObject, OwnerReference } from '../types.ts'

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

interface Selecting extends KubernetesObject {
  spec: { selector?: LabelSelector; [field: string]: unknown }
}

/** Takes objects without a controller that an owner selects into its hands, as after an orphaning deletion. */
export function adopt(store: Store, kind: string, owner: Selecting): void {
  const resource = resourceOfKind(kind)
  for (const object of store.all(kind, owner.metadata.namespace)) {
    const { ownerReferences = [], deletionTimestamp, labels } = object.metadata
    if (deletionTimestamp || ownerReferences.some(({ controller }) => controller)) continue
    if (!owner.spec.selector || !labelsMatch(owner.spec.selector, labels)) continue
    const metadata = { ...object.metadata, ownerReferences: [...ownerReferences, ownerReference(owner)] }
    store.update(resource, { ...object, metadata })
  }
}

/** Pods of an owner that are not on their way out. */
export function livePods(store: Store, owner: KubernetesObject): Pod[] {
  return ownedBy<Pod>(store, 'Pod', owner).filter(({ metadata }) => !metadata.deletionTimestamp)
}

export function isReady({ status }: Pod): boolean {
  return status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') ?? false
}

interface PodDetails {
  /** Default: the owner's, with a random end. */
  name?: string
  labels?: Record<string, string>
  node?: string
}

/**
 * Creates a pod from a template. Where the cluster refuses it there is an event and no pod; the reason is returned.
 */
export function createPod(
  store: Store,
  owner: KubernetesObject,
  template: PodTemplate,
  details: PodDetails,
): string | undefined {
  const generateName = `${owner.metadata.name}-`
  const name = details.name ?? `${generateName}${randomSuffix()}`
  const draft = podFrom(owner, template, { ...details, name })
  const refusal = createFrom(store, resourceOfKind('Pod'), draft, details.name ?? generateName)
  if (refusal !== undefined) {
    note(store, owner, { type: 'Warning', reason: 'FailedCreate', message: `Error creating: ${refusal}` })
    return refusal
  }
  note(store, owner, { type: 'Normal', reason: 'SuccessfulCreate', message: done(owner, 'create', name) })
  return undefined
}

function note(
  store: Store,
  owner: KubernetesObject,
  occurrence: { type: 'Normal' | 'Warning'; reason: string; message: string },
): void {
  recordEvent(store, owner, { ...occurrence, component: `${owner.kind.toLowerCase()}-controller` })
}

function done({ kind, metadata }: KubernetesObject, verb: 'create' | 'delete', pod: string): string {
  if (kind === 'StatefulSet') return `${verb} Pod ${pod} in StatefulSet ${metadata.name} successful`
  return `${verb === 'create' ? 'Created' : 'Deleted'} pod: ${pod}`
}

/**
 * Creates an object as the API server would for a controller. Returns why it is refused, if it is. `unnamed`: what it is
 * called in what is said before it has the random end of its name.
 */
export function createFrom(store: Store, resource: Resource, draft: Draft, unnamed?: string): string | undefined {
  const { name } = draft.metadata
  draft.metadata.uid = randomUUID()
  let called = unnamed ?? name
  try {
    applyDefaults(draft, draft.metadata.uid, new ServiceNumbering())
    admit(store, resource, draft)
    called = name
    validate(resource, draft)
    checkAdmission(store, resource, draft)
  } catch (error) {
    if (error instanceof ApiError) return error.message.replace(`"${name}"`, `"${called}"`)
    throw error
  }
  store.create(resource, draft)
  return undefined
}

function podFrom(owner: KubernetesObject, template: PodTemplate, details: PodDetails & { name: string }): Draft {
  const { labels, annotations } = template.metadata ?? {}
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: details.name,
      generateName: `${owner.metadata.name}-`,
      namespace: owner.metadata.namespace ?? 'default',
      labels: { ...labels, ...details.labels },
      ...(annotations ? { annotations: { ...annotations } } : {}),
      ownerReferences: [ownerReference(owner)],
    },
    spec: { ...structuredClone(template.spec), ...(details.node ? { nodeName: details.node } : {}) },
  }
}

interface Setback {
  failures: number
  /** Milliseconds on the cluster's clock. */
  until: number
}

const setbacks = new WeakMap<Store, Map<string, Setback>>()
const longestSetback = 16_000

/** Whether an owner whose pods were refused waits before it tries again. */
export function isHeldUp(store: Store, { metadata }: KubernetesObject): boolean {
  const setback = setbacks.get(store)?.get(metadata.uid)
  return setback !== undefined && store.milliseconds() < setback.until
}

/** Notes whether an owner's last pod was refused: each time in a row it waits twice as long. */
export function noteAttempt(store: Store, { metadata }: KubernetesObject, refused: boolean): void {
  const known = setbacks.get(store) ?? new Map<string, Setback>()
  setbacks.set(store, known)
  const failures = refused ? (known.get(metadata.uid)?.failures ?? 0) + 1 : 0
  if (!refused) known.delete(metadata.uid)
  else known.set(metadata.uid, { failures, until: store.milliseconds() + Math.min(longestSetback, 20 * 2 ** failures) })
}

export function deletePod(store: Store, owner: KubernetesObject, pod: Pod): void {
  store.markDeleted(resourceOfKind('Pod'), pod, 30)
  note(store, owner, { type: 'Normal', reason: 'SuccessfulDelete', message: done(owner, 'delete', pod.metadata.name) })
}

/** Drops fields that are zero, as the API's `omitempty` does. */
export function nonZero<T extends object>(counts: T): T {
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== 0 && value !== undefined)) as T
}

/**
 * Namespaces from their first service account to their end. A namespace that is deleted takes nothing new from then on,
 * keeps what it has for a while, is emptied, and goes when nothing is left; meanwhile its conditions say what holds it.
 */
import { type Resource, resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Condition } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'

interface Options {
  ca: string
  /** Milliseconds before a deleted namespace is emptied, and between looks at whether it is empty. */
  namespacePatience: number
}

export class Namespaces {
  readonly #store: Store
  readonly #options: Options
  /** By uid: when a namespace is looked at next, in the time of the machine. */
  readonly #due = new Map<string, number>()

  constructor(store: Store, options: Options) {
    this.#store = store
    this.#options = options
  }

  reconcile(): void {
    for (const namespace of this.#store.all('Namespace')) {
      if (namespace.metadata.deletionTimestamp) this.#terminate(namespace)
      else furnish(this.#store, namespace.metadata.name, this.#options.ca)
    }
  }

  #terminate(namespace: KubernetesObject): void {
    const { uid } = namespace.metadata
    const due = this.#due.get(uid)
    if (due !== undefined && Date.now() < due) return
    this.#due.set(uid, Date.now() + this.#options.namespacePatience)
    if (due === undefined) return
    const left = empty(this.#store, namespace.metadata.name)
    if (left.length > 0) {
      this.#store.setStatus(namespace, { phase: 'Terminating', conditions: conditionsOf(this.#store, namespace, left) })
      return
    }
    this.#due.delete(uid)
    this.#store.remove(resourceOfKind('Namespace'), namespace)
  }
}

const purpose =
  'Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.'

function furnish(store: Store, namespace: string, ca: string): void {
  const accounts = resourceOfKind('ServiceAccount')
  const maps = resourceOfKind('ConfigMap')
  if (!store.find(accounts, namespace, 'default'))
    store.create(accounts, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace } })
  if (store.find(maps, namespace, 'kube-root-ca.crt')) return
  const annotations = { 'kubernetes.io/description': purpose }
  const metadata = { name: 'kube-root-ca.crt', namespace, annotations }
  store.create(maps, { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'ca.crt': ca } })
}

interface Leftover {
  resource: Resource
  object: KubernetesObject
}

/** Deletes all that is in a namespace. Returns what is still there. */
function empty(store: Store, namespace: string): Leftover[] {
  for (const { resource, object } of contentOf(store, namespace)) {
    if (resource.kind === 'Pod') store.markDeleted(resource, object, 30)
    else if (object.metadata.finalizers?.length) store.markDeleted(resource, object, 0)
    else store.remove(resource, object)
  }
  return contentOf(store, namespace)
}

function contentOf(store: Store, namespace: string): Leftover[] {
  const namespaced = store.resources().filter((resource) => resource.namespaced)
  return namespaced.flatMap((resource) => store.list(resource, namespace).map((object) => ({ resource, object })))
}

function conditionsOf(store: Store, { status }: KubernetesObject, left: Leftover[]): Condition[] {
  const before = (status as { conditions?: Condition[] } | undefined)?.conditions ?? []
  const finalizers = left.flatMap(({ object }) => object.metadata.finalizers ?? [])
  const counted = counts(left.map(({ resource: { plural, group } }) => `${plural}.${group} has `))
  const holding = counts(finalizers.map((finalizer) => `${finalizer} in `))
  const is = (type: string, holds: boolean, reason: string, message: string): Condition => {
    const conditionStatus = holds ? 'True' : 'False'
    const known = before.find((one) => one.type === type && one.status === conditionStatus)
    const lastTransitionTime = known?.lastTransitionTime ?? store.now()
    return { type, status: conditionStatus, lastTransitionTime, reason, message }
  }
  const deleted = 'All content successfully deleted, may be waiting on finalization'
  return [
    is('NamespaceDeletionDiscoveryFailure', false, 'ResourcesDiscovered', 'All resources successfully discovered'),
    is(
      'NamespaceDeletionGroupVersionParsingFailure',
      false,
      'ParsedGroupVersions',
      'All legacy kube types successfully parsed',
    ),
    is('NamespaceDeletionContentFailure', false, 'ContentDeleted', deleted),
    is('NamespaceContentRemaining', true, 'SomeResourcesRemain', `Some resources are remaining: ${counted}`),
    finalizers.length > 0
      ? is(
          'NamespaceFinalizersRemaining',
          true,
          'SomeFinalizersRemain',
          `Some content in the namespace has finalizers remaining: ${holding}`,
        )
      : is(
          'NamespaceFinalizersRemaining',
          false,
          'ContentHasNoFinalizers',
          'All content-preserving finalizers finished',
        ),
  ]
}

/** `pods. has 2 resource instances, secrets. has 1 resource instances` */
function counts(texts: string[]): string {
  const counted = new Map<string, number>()
  for (const text of texts) counted.set(text, (counted.get(text) ?? 0) + 1)
  const sorted = [...counted].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([text, count]) => `${text}${count} resource instances`).join(', ')
}

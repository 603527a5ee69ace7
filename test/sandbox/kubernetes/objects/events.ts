/** Events about objects: what `kubectl describe` and `kubectl get events` show. */
import type { KubernetesObject } from '../types.ts'
import { resourceOfKind } from './resources.ts'
import type { Store } from './store.ts'

export interface Occurrence {
  type: 'Normal' | 'Warning'
  reason: string
  message: string
  component: string
}

/** Records that something happened to an object; the same again only counts up. */
export function recordEvent(
  store: Store,
  object: KubernetesObject,
  { type, reason, message, component }: Occurrence,
): void {
  const resource = resourceOfKind('Event')
  const { name, namespace = 'default', uid, resourceVersion } = object.metadata
  // Nothing is written into a namespace that is going or gone.
  const home = store.find(resourceOfKind('Namespace'), undefined, namespace)
  if (!home || home.metadata.deletionTimestamp) return
  const now = store.now()
  const known = store
    .list(resource, namespace)
    .find((event) => event.reason === reason && event.message === message && uidOf(event.involvedObject) === uid)
  if (known) {
    store.update(resource, { ...known, count: Number(known.count) + 1, lastTimestamp: now })
    return
  }
  store.create(resource, {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${name}.${nextNumber(store)}`, namespace },
    involvedObject: { apiVersion: object.apiVersion, kind: object.kind, name, namespace, uid, resourceVersion },
    type,
    reason,
    message,
    count: 1,
    firstTimestamp: now,
    lastTimestamp: now,
    eventTime: null,
    source: { component },
    reportingComponent: component,
    reportingInstance: '',
  })
}

const counted = new WeakMap<Store, number>()

/** As hexadecimal digits, each higher than the one before, so that events are listed in the order of their occurrence. */
function nextNumber(store: Store): string {
  const count = (counted.get(store) ?? 0) + 1
  counted.set(store, count)
  return (BigInt(store.milliseconds()) * 1_000_000n + BigInt(count)).toString(16)
}

function uidOf(reference: unknown): unknown {
  return typeof reference === 'object' && reference !== null && 'uid' in reference ? reference.uid : undefined
}

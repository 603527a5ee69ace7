/**
 * The earlier templates of StatefulSets and DaemonSets, which `kubectl rollout undo` goes back to:
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/controller-revision-v1/
 */
import { sameJson } from '../objects/equality.ts'
import { resourceOfKind } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { DaemonSet, StatefulSet } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'
import { ownedBy, ownerReference, templateHash } from './owned.ts'

interface Revision extends KubernetesObject {
  data: { spec: { template: object } }
  revision: number
}

/** The hash of the owner's template, which is kept as its newest revision. */
export function keepRevision(store: Store, owner: StatefulSet | DaemonSet): string {
  const hash = templateHash(owner.spec.template)
  const resource = resourceOfKind('ControllerRevision')
  const known = ownedBy<Revision>(store, 'ControllerRevision', owner)
  const newest = Math.max(0, ...known.map(({ revision }) => revision))
  const data = { spec: { template: { ...owner.spec.template, $patch: 'replace' } } }
  const same = known.find((one) => sameJson(one.data, data))
  if (same?.revision === newest) return hash
  if (same) {
    store.update(resource, { ...same, revision: newest + 1 })
    return hash
  }
  const { name, namespace = 'default', annotations } = owner.metadata
  const label = owner.kind === 'DaemonSet' ? 'controller-revision-hash' : 'controller.kubernetes.io/hash'
  store.create(resource, {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: {
      name: `${name}-${hash}`,
      namespace,
      labels: { ...owner.spec.template.metadata?.labels, [label]: hash },
      ...(annotations ? { annotations } : {}),
      ownerReferences: [ownerReference(owner)],
    },
    data,
    revision: newest + 1,
  })
  forget(store, known, Number(owner.spec.revisionHistoryLimit ?? 10))
  return hash
}

function forget(store: Store, known: Revision[], limit: number): void {
  const oldest = known.sort((a, b) => a.revision - b.revision).slice(0, Math.max(0, known.length - limit))
  for (const one of oldest) store.remove(resourceOfKind('ControllerRevision'), one)
}

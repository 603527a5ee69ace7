/** The classes of a cluster that are taken where an object names none. */
import { resourceOfKind } from '../objects/resources.ts'
import type { Draft, Store } from '../objects/store.ts'

function usual(store: Store, kind: string, annotation: string): string | undefined {
  const classes = store.list(resourceOfKind(kind))
  return classes.find(({ metadata }) => metadata.annotations?.[annotation] === 'true')?.metadata.name
}

/** A claim is kept as long as pods use it. */
export function claimDefaults(store: Store, draft: Draft): void {
  const spec = draft.spec as { storageClassName?: string }
  const name = usual(store, 'StorageClass', 'storageclass.kubernetes.io/is-default-class')
  if (name) spec.storageClassName ??= name
  draft.metadata.finalizers = [...new Set([...(draft.metadata.finalizers ?? []), 'kubernetes.io/pvc-protection'])]
}

export function ingressDefaults(store: Store, draft: Draft): void {
  const spec = draft.spec as { ingressClassName?: string }
  if (draft.metadata.annotations?.['kubernetes.io/ingress.class'] !== undefined) return
  const name = usual(store, 'IngressClass', 'ingressclass.kubernetes.io/is-default-class')
  if (name) spec.ingressClassName ??= name
}

/** What the API server adds to objects and what it refuses. */
import { invalid } from '../api/status.ts'
import type { KubernetesObject } from '../types.ts'
import { kindRules } from './kinds/kinds.ts'
import { type ServiceNumbers, serviceCauses, serviceDefaults } from './kinds/service.ts'
import { metadataCauses } from './metadata.ts'
import type { Resource } from './resources.ts'
import type { Draft } from './store.ts'

/** The draft with what the API server adds when it stores it. Changes it in place. */
export function applyDefaults(draft: Draft, uid: string, numbers: ServiceNumbers, previous?: KubernetesObject): void {
  const rules = kindRules[draft.kind]
  rules?.defaults?.(draft, uid, previous)
  if (rules?.status !== undefined) draft.status ??= structuredClone(rules.status)
  if (draft.kind === 'Service') serviceDefaults(draft, numbers, previous)
}

/** @throws ApiError Invalid, with every cause */
export function validate(resource: Resource, object: Draft, previous?: KubernetesObject): void {
  const causes = [
    ...metadataCauses(resource, object, previous),
    ...(resource.kind === 'Service' ? serviceCauses(object, previous) : []),
    ...(kindRules[resource.kind]?.causes?.(object, previous) ?? []),
  ]
  if (causes.length > 0) throw invalid(resource, object.metadata.name, causes)
}

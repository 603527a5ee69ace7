/**
 * What the API server's admission plugins do to new objects, and what they refuse:
 * https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/
 */
import type { Resource } from '../objects/resources.ts'
import type { Draft, Store } from '../objects/store.ts'
import type { PodSpec } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'
import { checkAddresses } from './addresses.ts'
import { qosClassOf } from './amounts.ts'
import { checkLimits, limitsDefaults } from './limit-range.ts'
import { admitPod } from './pods.ts'
import { checkQuotas } from './quota.ts'
import { claimDefaults, ingressDefaults } from './usual-class.ts'

/** Adds to a new object what a cluster adds, in place. @throws ApiError Forbidden */
export function admit(store: Store, resource: Resource, draft: Draft): void {
  if (resource.kind === 'Pod') {
    admitPod(store, draft)
    limitsDefaults(store, draft)
    draft.status = { phase: 'Pending', qosClass: qosClassOf(draft.spec as PodSpec) }
  }
  if (resource.kind === 'PersistentVolumeClaim') claimDefaults(store, draft)
  if (resource.kind === 'Ingress') ingressDefaults(store, draft)
}

/** Looks at a valid object before it is stored. `previous`: what it replaces. @throws ApiError Forbidden */
export function checkAdmission(store: Store, resource: Resource, draft: Draft, previous?: KubernetesObject): void {
  checkAddresses(store, resource, draft, previous)
  checkLimits(store, resource, draft, previous)
  checkQuotas(store, resource, draft, previous)
}

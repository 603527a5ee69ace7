/** How many pods may be missing: https://kubernetes.io/docs/tasks/run-application/configure-pdb/ */
import { recordEvent } from '../objects/events.ts'
import type { DisruptionBudgetSpec } from '../objects/kinds/disruption-budget.ts'
import { resourceOfKind } from '../objects/resources.ts'
import { labelsMatch } from '../objects/selectors.ts'
import type { Store } from '../objects/store.ts'
import type { Condition, Pod } from '../objects/workloads.ts'
import type { KubernetesObject } from '../types.ts'
import { isReady } from './owned.ts'

export interface DisruptionBudget extends KubernetesObject {
  spec: DisruptionBudgetSpec
  status?: {
    conditions?: Condition[]
    currentHealthy: number
    desiredHealthy: number
    disruptionsAllowed: number
    expectedPods: number
    observedGeneration?: number
  }
}

export function reconcileDisruptionBudgets(store: Store): void {
  for (const budget of store.all('PodDisruptionBudget') as DisruptionBudget[]) write(store, budget)
}

/** The budgets that a pod is under. */
export function budgetsOf(store: Store, { metadata }: Pod): DisruptionBudget[] {
  const budgets = store.all('PodDisruptionBudget', metadata.namespace) as DisruptionBudget[]
  return budgets.filter(({ spec }) => labelsMatch(spec.selector, metadata.labels))
}

function write(store: Store, budget: DisruptionBudget): void {
  const { metadata, spec } = budget
  const pods = (store.all('Pod', metadata.namespace) as Pod[]).filter(
    (pod) =>
      labelsMatch(spec.selector, pod.metadata.labels) && !['Failed', 'Succeeded'].includes(pod.status?.phase ?? ''),
  )
  if (pods.length === 0) tell(store, budget, 'NoPods', 'No matching pods found', 'Normal')
  const counted = countsByOwner(spec)
  if (counted && pods.some((pod) => !ownerOf(store, pod)))
    tell(store, budget, 'UnmanagedPods', unmanaged(spec), 'Warning')
  const expected = counted ? replicasOf(store, pods) : pods.length
  const desired = desiredOf(spec, expected)
  const healthy = pods.filter((pod) => isReady(pod) && !pod.metadata.deletionTimestamp).length
  const allowed = expected === 0 ? 0 : Math.max(0, healthy - desired)
  store.setStatus(budget, {
    conditions: [condition(store, budget, allowed > 0 ? 'SufficientPods' : 'InsufficientPods', '')],
    currentHealthy: healthy,
    desiredHealthy: desired,
    disruptionsAllowed: allowed,
    expectedPods: expected,
    observedGeneration: metadata.generation ?? 1,
  })
}

/** A percentage, and what may be missing, are of the replicas that the pods' owners want. */
function countsByOwner({ minAvailable, maxUnavailable }: DisruptionBudgetSpec): boolean {
  return maxUnavailable !== undefined || typeof minAvailable === 'string'
}

function ownerOf(store: Store, { metadata }: Pod): KubernetesObject | undefined {
  const controller = (object: KubernetesObject) => object.metadata.ownerReferences?.find((owner) => owner.controller)
  const reference = metadata.ownerReferences?.find((owner) => owner.controller)
  const kinds = ['ReplicaSet', 'StatefulSet', 'ReplicationController', 'Deployment']
  if (!reference || !kinds.includes(reference.kind)) return undefined
  const owner = store.find(resourceOfKind(reference.kind), metadata.namespace, reference.name)
  const above = owner && controller(owner)
  return above ? store.find(resourceOfKind(above.kind), metadata.namespace, above.name) : owner
}

function replicasOf(store: Store, pods: Pod[]): number {
  const owners = new Map(pods.flatMap((pod) => ownerOf(store, pod) ?? []).map((owner) => [owner.metadata.uid, owner]))
  const replicas = [...owners.values()].map(({ spec }) => (spec as { replicas?: number }).replicas ?? 1)
  return replicas.reduce((sum, count) => sum + count, 0)
}

function desiredOf({ minAvailable, maxUnavailable }: DisruptionBudgetSpec, expected: number): number {
  const scaled = (value: number | string) =>
    typeof value === 'number' ? value : Math.ceil((Number.parseInt(value, 10) / 100) * expected)
  if (maxUnavailable !== undefined) return Math.max(0, expected - scaled(maxUnavailable))
  return minAvailable === undefined ? 0 : scaled(minAvailable)
}

function unmanaged({ selector }: DisruptionBudgetSpec): string {
  const { matchLabels = {} } = selector ?? {}
  const labels = Object.entries(matchLabels).map(([label, value]) => `${label}: ${value},`)
  const shown = `&LabelSelector{MatchLabels:map[string]string{${labels.join('')}},MatchExpressions:[]LabelSelectorRequirement{},}`
  return `Pods selected by this PodDisruptionBudget (selector: ${shown}) were found to be unmanaged. As a result, the status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for these pods please set ".spec.minAvailable" field of the PDB to an integer value.`
}

function condition(store: Store, { status, metadata }: DisruptionBudget, reason: string, message: string) {
  const before = status?.conditions?.find(({ type }) => type === 'DisruptionAllowed')
  const value = reason === 'SufficientPods' ? 'True' : 'False'
  const lastTransitionTime = before?.status === value ? before.lastTransitionTime : undefined
  return {
    type: 'DisruptionAllowed',
    status: value,
    observedGeneration: metadata.generation ?? 1,
    lastTransitionTime: lastTransitionTime ?? store.now(),
    reason,
    message,
  }
}

/** Said once for each state, and not on every look. */
function tell(
  store: Store,
  budget: DisruptionBudget,
  reason: string,
  message: string,
  type: 'Normal' | 'Warning',
): void {
  const told = store
    .all('Event', budget.metadata.namespace)
    .some((event) => event.reason === reason && event.message === message)
  if (!told) recordEvent(store, budget, { type, reason, message, component: 'controllermanager' })
}

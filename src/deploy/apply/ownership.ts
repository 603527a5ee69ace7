import type { StatusCause } from '../cluster/api-error.ts'
import { fieldManager } from '../cluster/client.ts'
import type { KubeObject, ManagedFields, ObjectMeta } from '../object.ts'
import { type FieldSet, unionOf } from './fields.ts'

/** A field that the API server does not give us, because another manager set it to another value. */
export interface Conflict {
  /** `.spec.template.spec.containers[name="api"].image` */
  field: string
  manager: string
}

/**
 * The conflicts of a refused apply.
 * Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
 */
export function conflictsOf(causes: readonly StatusCause[]): Conflict[] {
  return causes
    .filter(({ reason }) => reason === 'FieldManagerConflict')
    .map(({ field = '', message = '' }) => ({
      field,
      manager: /^conflict with "([^"]*)"/.exec(message)?.[1] ?? message,
    }))
}

/**
 * Whether a manager is kubectl in somebody's hands, or in the workflow that this action replaces. What it set is given
 * up to the manifests.
 */
export function isKubectl(manager: string): boolean {
  return /^kubectl(-|$)/.test(manager) || manager === 'before-first-apply'
}

/** Entries of whole manifests: where they are ours, fields that have gone from the manifests go from the object. */
function isClientSideApply({ manager = '', operation, subresource }: ManagedFields): boolean {
  if (subresource) return false
  const traces = ['kubectl-client-side-apply', 'kubectl-last-applied', 'before-first-apply']
  return traces.includes(manager) || (manager === 'kubectl' && operation === 'Apply')
}

export const isOurs = ({ manager, operation, subresource }: ManagedFields): boolean =>
  manager === fieldManager && operation === 'Apply' && !subresource

/**
 * Whether an entry belongs to what was deployed before: what we applied, and what we took over from kubectl (`kubectl
 * scale` uses a subresource).
 */
export function isPrevious(entry: ManagedFields): boolean {
  const { manager = '', subresource } = entry
  return isOurs(entry) || (isKubectl(manager) && (!subresource || subresource === 'scale'))
}

/**
 * Operations of a JSON patch that replace the owners of fields, provided that these still are the ones that were read.
 * Not that the object still is: somebody who writes it all the time would keep this from ever being done.
 */
export function replaceOwners({ managedFields }: ObjectMeta, owners: readonly ManagedFields[]): object[] {
  const path = '/metadata/managedFields'
  return [
    { op: 'test', path, value: managedFields },
    { op: 'replace', path, value: owners },
  ]
}

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration'

/**
 * The JSON patch that makes what kubectl applied ours, as kubectl itself does when it moves to server-side apply: its
 * entries get our name, and its annotation goes. Undefined where there is nothing of the kind.
 */
export function adoption({ apiVersion, metadata }: KubeObject): object[] | undefined {
  const entries = metadata.managedFields ?? []
  if (!entries.some(isClientSideApply)) return undefined
  const [first] = entries.filter((entry) => isOurs(entry) || isClientSideApply(entry))
  const fieldsV1 = entries
    .filter((entry) => isOurs(entry) || isClientSideApply(entry))
    .reduce<FieldSet>((union, entry) => unionOf(union, entry.fieldsV1 ?? {}), {})
  const others = entries.filter((entry) => !isOurs(entry) && !isClientSideApply(entry))
  const ours: ManagedFields = {
    ...first,
    manager: fieldManager,
    operation: 'Apply',
    apiVersion: first?.apiVersion ?? apiVersion,
    fieldsV1,
  }
  return [
    ...replaceOwners(metadata, [...others, ours]),
    ...(metadata.annotations?.[lastApplied] === undefined
      ? []
      : [{ op: 'remove', path: `/metadata/annotations/${lastApplied.replace('/', '~1')}` }]),
  ]
}

/** Whether the number of replicas is set by an autoscaler, which uses the subresource for it. */
function isScaled({ metadata }: KubeObject): boolean {
  return (metadata.managedFields ?? []).some(
    ({ manager = '', subresource }) => subresource === 'scale' && !isKubectl(manager) && manager !== fieldManager,
  )
}

/**
 * The object to apply with the number of replicas that an autoscaler has set. Without the field, a workload whose
 * replicas are ours alone would fall back to one.
 */
export function keepReplicas(object: KubeObject, live: KubeObject | undefined): KubeObject {
  const spec = object.spec as { replicas?: number } | undefined
  const replicas = (live?.spec as { replicas?: number } | undefined)?.replicas
  if (!live || spec?.replicas === undefined || replicas === undefined || !isScaled(live)) return object
  return { ...object, spec: { ...spec, replicas } }
}

/** What may be in the metadata of objects: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/ */
import type { StatusCause } from '../api/status.ts'
import type { KubernetesObject } from '../types.ts'
import { immutable, invalidValue, required } from './causes.ts'
import { notLabel, notLabelValue, notPathSegment, notQualified, notServiceName, notSubdomain } from './kinds/names.ts'
import type { Resource } from './resources.ts'
import type { Draft } from './store.ts'

const ofKinds: Record<string, (name: string) => string | undefined> = {
  ClusterRole: notPathSegment,
  ClusterRoleBinding: notPathSegment,
  Namespace: notLabel,
  Role: notPathSegment,
  RoleBinding: notPathSegment,
  Service: notServiceName,
  StatefulSet: notLabel,
}

export function metadataCauses({ kind }: Resource, { metadata }: Draft, previous?: KubernetesObject): StatusCause[] {
  return [
    ...(previous ? changeCauses(metadata, previous) : nameCauses(metadata, ofKinds[kind] ?? notSubdomain)),
    ...labelsCauses(metadata.labels, 'metadata.labels'),
    ...annotationsCauses(metadata.annotations, 'metadata.annotations'),
    ...(metadata.finalizers ?? []).flatMap((finalizer, index) => finalizerCauses(finalizer, index, kind)),
  ]
}

function nameCauses(
  { name, generateName }: Draft['metadata'],
  flawOf: (name: string) => string | undefined,
): StatusCause[] {
  const prefix = generateName && flawOf(generateName.replace(/-+$/, 'a'))
  const causes = prefix ? [invalidValue('metadata.generateName', generateName, prefix)] : []
  if (!name) return [...causes, required('metadata.name', 'name or generateName is required')]
  const flaw = flawOf(name)
  return flaw ? [...causes, invalidValue('metadata.name', name, flaw)] : causes
}

function changeCauses(metadata: Draft['metadata'], previous: KubernetesObject): StatusCause[] {
  const { uid, creationTimestamp } = metadata
  const causes: StatusCause[] = []
  if (uid && uid !== previous.metadata.uid) causes.push(invalidValue('metadata.uid', uid, immutable))
  if (creationTimestamp && creationTimestamp !== previous.metadata.creationTimestamp)
    causes.push(invalidValue('metadata.creationTimestamp', creationTimestamp, immutable))
  return causes
}

export function labelsCauses(labels: Record<string, string> | undefined, field: string): StatusCause[] {
  return Object.entries(labels ?? {}).flatMap(([key, value]) => {
    const [ofKey, ofValue] = [notQualified(key), notLabelValue(value)]
    return [
      ...(ofKey ? [invalidValue(field, key, ofKey)] : []),
      ...(ofValue ? [invalidValue(field, value, ofValue)] : []),
    ]
  })
}

export function annotationsCauses(annotations: Record<string, string> | undefined, field: string): StatusCause[] {
  const entries = Object.entries(annotations ?? {})
  const causes = entries.flatMap(([key]) => {
    const flaw = notQualified(key.toLowerCase())
    return flaw ? [invalidValue(field, key, flaw)] : []
  })
  const size = entries.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0)
  if (size <= largestAnnotations) return causes
  const message = `Too long: may not be more than ${largestAnnotations} bytes`
  return [...causes, { reason: 'FieldValueTooLong', field, message }]
}

const largestAnnotations = 256 * 1024

function finalizerCauses(finalizer: string, index: number, kind: string): StatusCause[] {
  const field = `metadata.finalizers${kind === 'Namespace' ? `[${index}]` : ''}`
  const flaw = notQualified(finalizer)
  if (flaw) return [invalidValue(field, finalizer, flaw)]
  if (finalizer.includes('/') || ['foregroundDeletion', 'kubernetes', 'orphan'].includes(finalizer)) return []
  const detail = 'name is neither a standard finalizer name nor is it fully qualified'
  return [invalidValue(field, finalizer, detail)]
}

import type { FieldPath, KubeObject, ObjectMeta } from '../object.ts'
import { isMapping, type Mapping } from './mapping.ts'

/** Tells of a fault in a part of a document. */
type Tell = (part: unknown, what: string, remedy: string) => void

/** Fields of metadata that only the API server sets. Some of them would make it refuse the object. */
const serverFields = [
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
]

/** An object of a document. */
export interface FoundObject {
  object: KubeObject
  origin: string
  /** Where in the document it is. */
  path: FieldPath
}

/** Adds the objects of a document: itself, or those that it lists. */
export function objectsOf(
  value: unknown,
  { origin, path }: Omit<FoundObject, 'object'>,
  into: FoundObject[],
  tell: Tell,
): void {
  if (!isMapping(value)) {
    tell(value, 'It is no object of Kubernetes, but text or a list.', 'Begin it with apiVersion, kind and metadata.')
    return
  }
  const { kind, items, apiVersion } = value
  if (typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items)) {
    for (const [at, item] of items.entries()) {
      const place = { origin: `${origin}, item ${at + 1}`, path: [...path, 'items', at] }
      objectsOf(withKind(item, kind, apiVersion), place, into, (part, what, remedy) =>
        tell(part, `Item ${at + 1} of its list: ${what}`, remedy),
      )
    }
    return
  }
  const object = checkObject(value, tell)
  if (object) into.push({ object, origin, path })
}

/** The items of a `ConfigMapList` need not say that they are ConfigMaps. */
function withKind(item: unknown, list: string, apiVersion: unknown): unknown {
  if (list === 'List' || !isMapping(item)) return item
  return { apiVersion, kind: list.slice(0, -'List'.length), ...item }
}

function checkObject(value: Mapping, tell: Tell): KubeObject | undefined {
  const { apiVersion, kind } = value
  for (const [field, found] of Object.entries({ apiVersion, kind })) {
    if (typeof found === 'string' && found !== '') continue
    tell(
      value,
      `It has no ${field}${hint(value)}.`,
      `Write the ${field}, or leave what is no manifest out of 'manifests'.`,
    )
    return undefined
  }
  if (String(apiVersion).startsWith('kustomize.config.k8s.io/')) {
    tell(
      value,
      'It is a kustomization, not an object.',
      "Name its folder in 'manifests': a folder with a kustomization is rendered.",
    )
    return undefined
  }
  const metadata = checkMetadata(value, tell)
  if (!metadata) return undefined
  const { status: _, ...rest } = value
  return { ...rest, apiVersion: String(apiVersion), kind: String(kind), metadata }
}

function checkMetadata(value: Mapping, tell: Tell): ObjectMeta | undefined {
  const { kind, metadata } = value
  if (!isMapping(metadata)) {
    tell(value, `This ${kind} has no metadata.`, 'Give it metadata with a name.')
    return undefined
  }
  const { name, generateName, namespace } = metadata
  if (!name && generateName) {
    tell(
      value,
      `This ${kind} has generateName in place of a name, so each deployment would make another one.`,
      'Give it metadata.name; a Job that is finished is replaced when it changes.',
    )
    return undefined
  }
  if (typeof name !== 'string' || name === '') {
    tell(value, `This ${kind} has no metadata.name.`, 'Give it a name.')
    return undefined
  }
  for (const [field, found] of Object.entries({ namespace, ...textsOf(metadata) })) {
    if (found === undefined || found === null || typeof found === 'string') continue
    tell(value, `metadata.${field} of ${kind} ${name} is not text.`, 'Put it in quotes.')
    return undefined
  }
  const kept = Object.entries(metadata).filter(([field]) => !serverFields.includes(field))
  return { ...Object.fromEntries(kept), name }
}

/** What of the metadata has to be text, by the names of its fields. */
function textsOf(metadata: Mapping): Mapping {
  const texts: Mapping = {}
  for (const field of ['labels', 'annotations']) {
    const mapping = metadata[field]
    if (mapping === undefined || mapping === null) continue
    if (!isMapping(mapping)) texts[field] = false
    else for (const [key, value] of Object.entries(mapping)) texts[`${field}['${key}']`] = value
  }
  return texts
}

/** What else a mapping without apiVersion or kind may be. */
function hint(value: Mapping): string {
  if ('services' in value && !('kind' in value)) return ' (it looks like a Compose file)'
  if ('image' in value || 'replicaCount' in value) return " (it looks like a chart's values)"
  return ''
}

import type { Rendered } from '../object.ts'
import { isMapping } from './mapping.ts'

/** A kind, as far as checks need it. */
export interface KnownKind {
  namespaced: boolean
}

/** Kinds that CustomResourceDefinitions in a set of objects define, by `<apiVersion> <kind>`. */
export function definedKinds(rendered: readonly Rendered[]): Map<string, KnownKind> {
  const kinds = new Map<string, KnownKind>()
  for (const { object } of rendered) {
    const { kind, spec } = object
    if (kind !== 'CustomResourceDefinition' || !isMapping(spec) || !isMapping(spec.names)) continue
    const versions: unknown[] = Array.isArray(spec.versions) ? spec.versions : []
    for (const version of versions) {
      if (!isMapping(version) || version.served === false) continue
      kinds.set(`${spec.group}/${version.name} ${spec.names.kind}`, { namespaced: spec.scope !== 'Cluster' })
    }
  }
  return kinds
}

/**
 * Server-side apply, by remembering what each manager applied: what it leaves out later is removed, and what another
 * manager set to something else is a conflict. Fields set by other means (create, patch) have no owner here, and
 * `metadata.managedFields` is not shown.
 *
 * https://kubernetes.io/docs/reference/using-api/server-side-apply/
 */

import type { Draft } from '../objects/store.ts'
import type { Json, KubernetesObject } from '../types.ts'
import { differences, removeDropped, strategicMerge } from './patch.ts'
import type { ApiRequest } from './requests.ts'
import { ApiError, invalid } from './status.ts'

export class ServerSideApply {
  /** By the object's uid and the manager's name. */
  readonly #applied = new Map<string, Map<string, Json>>()

  /** @throws ApiError Invalid where the request names none */
  managerOf({ query }: ApiRequest): string {
    const manager = query.get('fieldManager')
    if (manager) return manager
    const causes = [
      { reason: 'FieldValueRequired', field: 'fieldManager', message: 'Required value: is required for apply patch' },
    ]
    throw invalid({ group: 'meta.k8s.io', kind: 'PatchOptions' }, '', causes)
  }

  remember(uid: string, manager: string, config: Draft): void {
    const managers = this.#applied.get(uid) ?? new Map<string, Json>()
    managers.set(manager, plain(config))
    this.#applied.set(uid, managers)
  }

  /** The object with the configuration applied. @throws ApiError Conflict */
  merge(
    current: KubernetesObject,
    config: Draft,
    { manager, force }: { manager: string; force: boolean },
  ): KubernetesObject {
    const live = plain(current)
    const applied = plain(config)
    if (!force) this.#checkConflicts(current.metadata.uid, manager, differences(live, applied))
    const before = this.#applied.get(current.metadata.uid)?.get(manager)
    const kept = before === undefined ? live : removeDropped(live, before, applied)
    return strategicMerge(kept, applied) as KubernetesObject & Json
  }

  #checkConflicts(uid: string, manager: string, changed: string[]): void {
    const conflicts = [...(this.#applied.get(uid) ?? [])].flatMap(([other, config]) => {
      if (other === manager) return []
      const owned = new Set(differences(undefined, config))
      return changed.filter((path) => owned.has(path)).map((field) => ({ other, field }))
    })
    if (conflicts.length === 0) return
    const texts = conflicts.map(({ other, field }) => `conflict with "${other}": ${field}`)
    const plural = conflicts.length === 1 ? 'conflict' : 'conflicts'
    const causes = conflicts.map(({ other, field }) => ({
      reason: 'FieldManagerConflict',
      message: `conflict with "${other}"`,
      field,
    }))
    throw new ApiError(409, 'Conflict', `Apply failed with ${conflicts.length} ${plural}: ${texts.join('\n')}`, {
      causes,
    })
  }
}

/** The object as the JSON it is sent as. */
function plain(object: object): Json {
  return JSON.parse(JSON.stringify(object)) as Json
}

/** Server-side apply: https://kubernetes.io/docs/reference/using-api/server-side-apply/ */
import { applyConfig, noteLastApplied } from '../fields/managers.ts'
import type { Draft } from '../objects/store.ts'
import type { JsonObject, KubernetesObject } from '../types.ts'
import type { ApiRequest } from './requests.ts'
import { invalid } from './status.ts'

/** @throws ApiError Invalid where the request names none */
export function managerOf({ query }: ApiRequest): string {
  const manager = query.get('fieldManager')
  if (manager) return manager
  const causes = [
    { reason: 'FieldValueRequired', field: 'fieldManager', message: 'Required value: is required for apply patch' },
  ]
  throw invalid({ group: 'meta.k8s.io', kind: 'PatchOptions' }, '', causes)
}

/**
 * The object with the configuration applied and its managers noted.
 *
 * @throws ApiError Conflict
 */
export function applied(
  current: KubernetesObject | undefined,
  config: Draft,
  options: { manager: string; force: boolean; subresource?: string; now: string },
): JsonObject {
  const { manager, subresource, force, now } = options
  const author = { manager, ...(subresource ? { subresource } : {}) }
  const [live, wanted] = [plain(current), plain(config)]
  const result = applyConfig({ live, config: wanted ?? {}, author, force, now })
  noteLastApplied(result, wanted ?? {}, author)
  return result
}

/** The object as the JSON it is sent as. */
function plain(object: object | undefined): JsonObject | undefined {
  return object && (JSON.parse(JSON.stringify(object)) as JsonObject)
}

import type { ApiRequest } from './requests.ts'
import type { Resource } from './resources.ts'
import type { JsonObject } from './types.ts'

export async function checkFields(
  _resource: Resource,
  _request: ApiRequest,
  _object: JsonObject | object,
): Promise<string[]> {
  return []
}

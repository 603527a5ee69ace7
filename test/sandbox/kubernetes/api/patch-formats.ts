/** Patches as they are sent, and what is answered to those that cannot be read or applied. */
import type { Json, JsonObject } from '../types.ts'
import { goTypeOf, whyNoJson } from './go-text.ts'
import { isObject } from './json.ts'
import { jsonPatch, mergePatch, strategicMerge } from './patch.ts'
import type { ApiRequest } from './requests.ts'
import { ApiError, badRequest } from './status.ts'

const formats = [
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/strategic-merge-patch+json',
  'application/apply-patch+yaml',
] as const

export type PatchFormat = (typeof formats)[number]

/** @throws ApiError UnsupportedMediaType */
export function patchFormat({ headers }: ApiRequest): PatchFormat {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim()
  const found = formats.find((format) => format === type)
  if (!found) throw new ApiError(415, 'UnsupportedMediaType', '415: Unsupported Media Type', {})
  return found
}

/** The object with the patch in it. @throws ApiError BadRequest, Invalid */
export function patched(format: PatchFormat, request: ApiRequest, current: object): JsonObject {
  const target = structuredClone(current) as Json
  const patch = readPatch(format, request.body.toString())
  switch (format) {
    case 'application/json-patch+json':
      return jsonPatch(target, patch) as JsonObject
    case 'application/merge-patch+json':
      return mergePatch(target, patch) as JsonObject
    default:
      return strategicMerge(target, withoutType(patch)) as JsonObject
  }
}

/** A strategic merge patch cannot change the type of what it patches. */
function withoutType(patch: Json): Json {
  const { kind: _, apiVersion: __, ...rest } = isObject(patch) ? patch : {}
  return rest
}

function readPatch(format: PatchFormat, text: string): Json {
  const isList = format === 'application/json-patch+json'
  const decoding = format === 'application/strategic-merge-patch+json' ? '' : 'error decoding patch: '
  let patch: Json
  try {
    patch = JSON.parse(text) as Json
  } catch {
    throw badRequest(`${decoding}${whyNoJson(text)}`)
  }
  if (isList ? Array.isArray(patch) : isObject(patch)) return patch
  const wanted = isList ? '[]handlers.jsonPatchOp' : 'map[string]interface {}'
  throw badRequest(`${decoding}json: cannot unmarshal ${goTypeOf(patch)} into Go value of type ${wanted}`)
}

import { isMapping, type Mapping } from '../render/mapping.ts'
import { hasRegistry, splitReference } from './reference.ts'
import type { Pinned } from './service-image.ts'

/**
 * What has to be written where a chart keeps an image, so that its digest comes out. Charts keep images as
 * `{registry, repository, tag, digest}` (the helpers that many charts share; `sha` holds the digits alone), without
 * `registry`, or without `digest`: then the tag takes `tag@sha256:...`, which is a valid end of a reference. Some keep one
 * reference, and some a name with its tag beside it (`image`, `imageTag`).
 */
export interface Written {
  /** What takes the place of the value, or is merged over it. */
  value: unknown
  /** Values beside it. */
  beside?: Mapping
}

const registryKeys = ['registry']
const repositoryKeys = ['repository', 'image', 'name']
const tagKeys = ['tag', 'version']
const digestKeys = ['digest', 'sha', 'sha256', 'hash', 'imageDigest']

/**
 * @param current what is there now; `parent` what it stands in; `key` its name there.
 * @param globalRegistry registry that the chart's `global` puts before names without one.
 * @returns undefined if it has no shape that is known.
 */
export function writeImage(
  image: Pinned,
  { current, key, parent }: { current: unknown; key: string; parent: unknown },
  globalRegistry: string | undefined,
): Written | undefined {
  if (typeof current === 'string') return asText(image, current, key, isMapping(parent) ? parent : {})
  if (current === null || current === undefined) return undefined
  if (!isMapping(current)) return undefined
  const value = asParts(image, current, globalRegistry)
  return value && { value }
}

function asText(image: Pinned, current: string, key: string, parent: Mapping): Written {
  if (/tag$|^version$/i.test(key)) return { value: `${image.tag}@${image.digest}` }
  if (/digest$/i.test(key)) return { value: image.digest }
  if (/^(?:sha|hash|sha256)$/i.test(key)) return { value: digitsOf(image) }
  const besideTag = [`${key}Tag`, 'imageTag', ...tagKeys].find((name) => isText(parent[name]))
  const { tag, digest } = splitReference(current)
  if (besideTag === undefined || tag !== undefined || digest !== undefined) return { value: image.reference }
  return { value: image.name, beside: { [besideTag]: `${image.tag}@${image.digest}` } }
}

function asParts(image: Pinned, current: Mapping, globalRegistry: string | undefined): Mapping | undefined {
  const find = (keys: readonly string[]) => keys.find((key) => key in current && isText(current[key] ?? ''))
  const [registry, tag, digest] = [find(registryKeys), find(tagKeys), find(digestKeys)]
  const repository = find(repositoryKeys) ?? (tag || Object.keys(current).length === 0 ? 'repository' : undefined)
  if (repository === undefined) return undefined
  const before = current[repository]
  const isPrefixed =
    registry !== undefined || (globalRegistry === image.registry && typeof before === 'string' && !hasRegistry(before))
  return {
    ...(registry === undefined ? {} : { [registry]: image.registry }),
    [repository]: isPrefixed ? image.repository : image.name,
    ...(digest === undefined
      ? { [tag ?? 'tag']: `${image.tag}@${image.digest}` }
      : { [digest]: /^(?:sha|sha256|hash)$/.test(digest) ? digitsOf(image) : image.digest }),
    ...(digest !== undefined && tag !== undefined ? { [tag]: image.tag } : {}),
  }
}

/** Of a value that may be a number, such as the tag 1.25. */
function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

function digitsOf({ digest }: Pinned): string {
  return digest.slice(digest.indexOf(':') + 1)
}

import { UserError } from '../../errors.ts'
import { isMapping, type Mapping } from '../render/mapping.ts'
import { mergeValues } from '../render/merge.ts'
import { emptyImages, serviceList } from './findings.ts'
import { writeImage } from './image-shape.ts'
import { type Pinned, pinnedImages, type ServiceImages } from './service-image.ts'

/**
 * The values that `image-values` stands for, to be merged over the chart's and the user's. In which form each image is
 * written is seen from what is there: see image-shape.ts.
 *
 * @param mapping service to the path in the values: `services.api.image`, `workers[0].image`.
 * @param values the chart's values, and the user's merged over them.
 * @throws UserError for services that there are no images of, and paths that lead to nothing or to something else.
 */
export function imageValues(
  mapping: Readonly<Record<string, string>>,
  images: ServiceImages,
  values: unknown,
): Mapping {
  const services = new Map(pinnedImages(images).map((image) => [image.service, image]))
  const all = isMapping(values) ? values : {}
  const unknown = Object.keys(mapping).filter((service) => !services.has(service))
  if (unknown.length > 0) throw unknownServices(unknown, [...services.keys()])
  let written: Mapping = {}
  for (const [service, path] of Object.entries(mapping)) {
    const image = services.get(service)
    // Several services may be in one list, which helm replaces as a whole.
    if (image) written = put(image, path, all, written)
  }
  return written
}

function unknownServices(services: readonly string[], known: readonly string[]): UserError {
  const named = serviceList(services.map((service) => ({ service })))
  return new UserError(
    `The input 'image-values' names the ${named}, which 'images' does not have.`,
    known.length > 0
      ? `It has ${known.join(', ')}.`
      : `The input ${emptyImages}. Give the output 'images' of push-images.`,
  )
}

function put(image: Pinned, path: string, values: Mapping, written: Mapping): Mapping {
  const keys = keysOf(path, image.service)
  const seen = mergeValues(values, written)
  const parent = valueAt(seen, keys.slice(0, -1))
  const key = keys.at(-1) ?? ''
  const current = valueAt(seen, keys)
  const registry = globalRegistry(seen)
  if (registry !== undefined && registry !== image.registry) {
    throw new UserError(
      `The chart's values have global.imageRegistry ${registry}, and the image of service '${image.service}' is in ${image.registry}.`,
      `Set global.imageRegistry to ${image.registry}, or to nothing.`,
    )
  }
  const result = writeImage(image, { current, key, parent }, registry)
  if (!result) throw noImage(image.service, path, current, parent)
  let next = mergeValues(written, nest(keys, result.value, seen))
  for (const [name, value] of Object.entries(result.beside ?? {})) {
    next = mergeValues(next, nest([...keys.slice(0, -1), name], value, mergeValues(values, next)))
  }
  return next
}

/** `a.b[0].c` and `a.b.0.c`; a dot in a key is written `\.`, as for `helm --set`. */
function keysOf(path: string, service: string): string[] {
  const keys = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split(/(?<!\\)\./)
    .map((key) => key.replaceAll('\\.', '.'))
  if (keys.every((key) => key !== '' && key !== '__proto__')) return keys
  throw new UserError(
    `The input 'image-values' has the path '${path}' for service '${service}', which is none.`,
    'Write names joined by dots, as in services.api.image.',
  )
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((part, key) => {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined
    return (part as Mapping)[key]
  }, value)
}

/** The value within mappings; lists on the way are copied whole, because helm does not merge them. */
function nest(keys: readonly string[], value: unknown, seen: unknown): Mapping {
  return nested(keys, value, seen) as Mapping
}

function nested(keys: readonly string[], value: unknown, seen: unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return value
  const inner = nested(rest, value, valueAt(seen, [key]))
  if (!Array.isArray(seen)) return { [key]: inner }
  return seen.map((item, at) => {
    if (String(at) !== key) return item
    return isMapping(item) && isMapping(inner) ? mergeValues(item, inner) : inner
  })
}

function globalRegistry(values: Mapping): string | undefined {
  const { global } = values
  const registry = isMapping(global) ? global.imageRegistry : undefined
  return typeof registry === 'string' && registry !== '' ? registry : undefined
}

function noImage(service: string, path: string, current: unknown, parent: unknown): UserError {
  const keys = isMapping(parent) ? Object.keys(parent) : []
  if (current === undefined || current === null) {
    return new UserError(
      `The chart's values have no ${path}, where 'image-values' puts the image of service '${service}'.`,
      keys.length > 0
        ? `Beside it there are: ${keys.slice(0, 20).join(', ')}.`
        : "Look the path up in the chart's values.yaml; one that only a template knows can be given a value by 'values' or 'set'.",
    )
  }
  const has = isMapping(current)
    ? `a mapping of ${Object.keys(current).slice(0, 20).join(', ')}`
    : `a ${typeof current}`
  return new UserError(
    `The value ${path}, where 'image-values' puts the image of service '${service}', is ${has}, and no image.`,
    "Name a mapping with 'repository' and 'tag' or 'digest', or the text of a reference.",
  )
}

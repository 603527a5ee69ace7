import type { Rendered } from '../object.ts'
import { Faults } from '../render/faults.ts'
import { isMapping } from '../render/mapping.ts'
import { containersOf } from './containers.ts'
import { imageList, type Place, placeName, registryWarnings, type UnusedImages } from './findings.ts'
import { splitReference } from './reference.ts'
import { type Pinned, pinnedImages, type ServiceImages } from './service-image.ts'

/**
 * Proves that what a chart renders has every service's image, by its digest and from its repository.
 *
 * @param paths which value of the chart each service was put into (`image-values`).
 * @throws UserError for services whose image is nowhere, or has another name there.
 */
export function checkPlaced(
  rendered: readonly Rendered[],
  images: ServiceImages,
  unused: UnusedImages,
  paths: Readonly<Record<string, string>> = {},
): { warnings: string[] } {
  const faults = new Faults()
  const places = rendered.flatMap((item) => containersOf(item.object).map((container): Place => ({ item, container })))
  const warnings: string[] = []
  for (const service of pinnedImages(images)) {
    const path = paths[service.service]
    checkLabels(service, rendered, faults)
    const withDigest = places.filter(({ container }) => splitReference(container.image).digest === service.digest)
    const right = withDigest.filter(({ container }) => splitReference(container.image).name === service.name)
    if (right.length === 0 && (unused === 'error' || path !== undefined)) {
      tellMissing(service, { path, places, withDigest }, faults)
    }
    warnings.push(...otherVersions(service, places))
  }
  faults.check()
  return { warnings: [...warnings, ...registryWarnings(places)] }
}

interface Search {
  path: string | undefined
  places: readonly Place[]
  withDigest: readonly Place[]
}

function tellMissing(service: Pinned, { path, places, withDigest }: Search, faults: Faults): void {
  const where = "The input 'image-values'"
  const [wrong] = withDigest
  if (wrong) {
    const what = `The image of service '${service.service}' came out as ${wrong.container.image} in ${placeName(wrong)}, and it is ${service.reference}.`
    faults.add(where, what, 'The chart puts a registry of its own before it: see global.imageRegistry in its values.')
    return
  }
  if (path === undefined) {
    faults.add(
      where,
      `The chart is not told where the image of service '${service.service}' belongs. ${imageList(places)}`,
      `Write '${service.service}: <path in the chart's values>', or allow images that are not deployed (unused-images: allow).`,
    )
    return
  }
  faults.add(
    where,
    `The image of service '${service.service}' was put into the value ${path}, and nothing that the chart renders has its digest. ${imageList(places)}`,
    'Give the value that the template of its pod reads; what it renders may also be switched off by another value.',
  )
}

/** Other versions of a service: a second place in the chart that keeps its old image. */
function otherVersions(service: Pinned, places: readonly Place[]): string[] {
  return places
    .filter(({ container }) => {
      const { name, digest } = splitReference(container.image)
      return name === service.name && digest !== service.digest
    })
    .map(
      (place) =>
        `The image ${place.container.image} of ${placeName(place)} is another version of service '${service.service}' than the one that is deployed (${service.digest.slice(0, 19)}).`,
    )
}

/** A digest in a label makes the API server refuse the object: ':' and '@' are not allowed there. */
function checkLabels({ digest, service }: Pinned, rendered: readonly Rendered[], faults: Faults): void {
  for (const { object, origin } of rendered) {
    const label = labelWith(digest, object, 0)
    if (label === undefined) continue
    faults.add(
      origin,
      `The chart writes the tag of service '${service}' into the label ${label}, where a digest cannot stand.`,
      "Name the value of the whole image in 'image-values' if there is one that takes a digest apart from the tag, or change the chart.",
    )
  }
}

function labelWith(digest: string, value: unknown, depth: number): string | undefined {
  if (depth > 40 || typeof value !== 'object' || value === null) return undefined
  for (const [key, part] of Object.entries(value)) {
    if ((key === 'labels' || key === 'matchLabels') && isMapping(part)) {
      const label = Object.entries(part).find(([, text]) => typeof text === 'string' && text.includes(digest))
      if (label) return label[0]
    }
    const found = labelWith(digest, part, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

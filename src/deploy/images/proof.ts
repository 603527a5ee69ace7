import type { Rendered } from '../object.ts'
import { Faults } from '../render/faults.ts'
import { isMapping } from '../render/mapping.ts'
import { containersOf } from './containers.ts'
import { imageList, type Place, placeName, registryWarnings, serviceList, type UnusedImages } from './findings.ts'
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
  const services = pinnedImages(images)
  const missing: Missing[] = []
  for (const service of services) {
    const path = paths[service.service]
    checkLabels(service, rendered, faults)
    const withDigest = places.filter(({ container }) => splitReference(container.image).digest === service.digest)
    const right = withDigest.filter(({ container }) => splitReference(container.image).name === service.name)
    if (right.length === 0 && (unused === 'error' || path !== undefined)) {
      missing.push({ service, path, wrong: withDigest[0] })
    }
    warnings.push(...otherVersions(service, places))
  }
  tellMissing(missing, imageList(places, rendered), faults)
  faults.check()
  return { warnings: [...warnings, ...registryWarnings(places, services.length === 0)] }
}

/** A service whose image is not where the chart should have it. */
interface Missing {
  service: Pinned
  path: string | undefined
  /** A place that has its digest, under another name. */
  wrong: Place | undefined
}

/** Says the same of several services once. */
function tellMissing(missing: readonly Missing[], there: string, faults: Faults): void {
  const where = "The input 'image-values'"
  for (const { service, wrong } of missing) {
    if (!wrong) continue
    const what = `The image of service '${service.service}' came out as ${wrong.container.image} in ${placeName(wrong)}, and it is ${service.reference}.`
    faults.add(where, what, 'The chart puts a registry of its own before it: see global.imageRegistry in its values.')
  }
  const lost = missing.filter(({ wrong }) => !wrong)
  const untold = lost.flatMap(({ service, path }) => (path === undefined ? [service] : []))
  if (untold.length > 0) {
    const belongs = untold.length > 1 ? 'the images of' : 'the image of'
    faults.add(
      where,
      `The chart is not told where ${belongs} ${serviceList(untold)} ${untold.length > 1 ? 'belong' : 'belongs'}. ${there}`,
      `Write ${untold.map(({ service }) => `'${service}: <path in the chart's values>'`).join(', ')}, or allow images that are not deployed (unused-images: allow).`,
    )
  }
  const put = lost.filter(({ path }) => path !== undefined)
  const [first] = put
  if (!first) return
  const what =
    put.length > 1
      ? `The images of ${serviceList(put.map(({ service }) => service))} were put into the values ${put.map(({ path }) => path).join(', ')}, and nothing that the chart renders has their digests.`
      : `The image of service '${first.service.service}' was put into the value ${first.path}, and nothing that the chart renders has its digest.`
  faults.add(
    where,
    `${what} ${there}`,
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

import type { Rendered } from '../object.ts'
import { Faults } from '../render/faults.ts'
import { containersOf } from './containers.ts'
import { imageList, type Place, placeName, registryWarnings, serviceList, type UnusedImages } from './findings.ts'
import { splitReference } from './reference.ts'
import { namesOf, type Pinned, pinnedImages, type ServiceImages } from './service-image.ts'

export interface Placed {
  rendered: Rendered[]
  warnings: string[]
}

/**
 * Puts the services' images into pod templates, by digest. An image in a manifest stands for a service if its name (tag
 * and digest aside) is `<registry>/<repository>`, `<repository>` or the service's name.
 *
 * @throws UserError if an image stands for several services, and for services that no image stands for, which are
 *   otherwise left as they were without a word.
 */
export function placeImages(rendered: readonly Rendered[], images: ServiceImages, unused: UnusedImages): Placed {
  const services = pinnedImages(images)
  const faults = new Faults()
  const used = new Set<Pinned>()
  const others: Place[] = []
  const all: Place[] = []
  const placed = rendered.map(({ object, ...source }) => {
    const item: Rendered = { ...source, object: structuredClone(object) }
    for (const container of containersOf(item.object)) {
      const place = { item, container: { ...container } }
      all.push(place)
      checkImage(place, faults)
      const matches = matching(container.image, services)
      for (const service of matches) used.add(service)
      const [first] = matches
      if (!first) others.push(place)
      else if (matches.some(({ reference }) => reference !== first.reference)) tellAmbiguous(place, matches, faults)
      else container.part.image = first.reference
    }
    return item
  })
  if (unused === 'error') {
    const missing = services.filter((service) => !used.has(service))
    tellUnused(missing, all, rendered, faults)
  }
  faults.check()
  return { rendered: placed, warnings: registryWarnings(others, services.length === 0) }
}

function matching(image: string, services: readonly Pinned[]): Pinned[] {
  const { name } = splitReference(image)
  return services.filter((service) => namesOf(service).includes(name))
}

/** What no runtime would take for an image: most often a variable that nobody replaced. */
function checkImage(place: Place, faults: Faults): void {
  const { image } = place.container
  const variable = /\$\{?\(?(\w+)|\{\{/.exec(image)
  if (!variable && !/\s/.test(image)) return
  faults.add(
    place.item.origin,
    `The image '${image}' (${placeName(place)}) is no reference of an image.`,
    variable
      ? "Give the input 'variables' what it stands for, or write the name of a service of 'images'."
      : 'Take the white space out.',
  )
}

function tellAmbiguous(place: Place, matches: readonly Pinned[], faults: Faults): void {
  const services = matches.map(({ service, name }) => `${service} (${name})`).join(' and ')
  faults.add(
    place.item.origin,
    `The image ${place.container.image} of ${placeName(place)} stands for several services: ${services}.`,
    `Write the one that is meant with its registry: ${matches.map(({ name }) => name).join(' or ')}.`,
  )
}

/** Says it of each service for which an image is there that may be meant, and once of all others. */
function tellUnused(
  services: readonly Pinned[],
  places: readonly Place[],
  rendered: readonly Rendered[],
  faults: Faults,
): void {
  const where = "The input 'images'"
  const lost: Pinned[] = []
  for (const service of services) {
    const near = nearTo(service, places)
    if (!near) lost.push(service)
    else {
      const what = `Nothing that is deployed has the image of ${serviceList([service])}. ${imageList(places, rendered)}`
      faults.add(where, what, `Is ${near.container.image} (${placeName(near)}) meant? Call it ${nameList(service)}.`)
    }
  }
  const [first] = lost
  if (!first) return
  const images = lost.length > 1 ? 'images' : 'image'
  const names = lost.length > 1 ? `by the names of their services, such as ${nameList(first)}` : nameList(first)
  faults.add(
    where,
    `Nothing that is deployed has the ${images} of ${serviceList(lost)}. ${imageList(places, rendered)}`,
    `Call the ${images} in ${lost.length > 1 ? 'the pod templates' : 'its pod template'} ${names}, or allow images that are not deployed (unused-images: allow).`,
  )
}

function nearTo({ repository, service }: Pinned, places: readonly Place[]): Place | undefined {
  const last = repository.slice(repository.lastIndexOf('/') + 1)
  return places.find(({ container }) => {
    const { name } = splitReference(container.image)
    return [last, service].includes(name.slice(name.lastIndexOf('/') + 1))
  })
}

/** `<registry>/<repository>, <repository> or <service>` */
function nameList(service: Pinned): string {
  const [, ...short] = namesOf(service)
  return `${service.name}${short.length > 0 ? `, ${short.slice(0, -1).join(', ')}${short.length > 1 ? ' ' : ''}or ${short.at(-1)}` : ''}`
}

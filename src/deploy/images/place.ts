import type { Rendered } from '../object.ts'
import { Faults } from '../render/faults.ts'
import { containersOf } from './containers.ts'
import { imageList, type Place, placeName, registryWarnings, type UnusedImages } from './findings.ts'
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
  const placed = rendered.map(({ object, origin }) => {
    const item: Rendered = { object: structuredClone(object), origin }
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
    for (const service of services) if (!used.has(service)) tellUnused(service, all, faults)
  }
  faults.check()
  return { rendered: placed, warnings: registryWarnings(others) }
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

function tellUnused(service: Pinned, places: readonly Place[], faults: Faults): void {
  const last = service.repository.slice(service.repository.lastIndexOf('/') + 1)
  const near = places.find(({ container }) => {
    const { name } = splitReference(container.image)
    return [last, service.service].includes(name.slice(name.lastIndexOf('/') + 1))
  })
  const what = `Nothing that is deployed has the image of service '${service.service}'. ${imageList(places)}`
  const [, ...short] = namesOf(service)
  const names = `${service.name}${short.length > 0 ? `, ${short.slice(0, -1).join(', ')}${short.length > 1 ? ' ' : ''}or ${short.at(-1)}` : ''}`
  const remedy = near
    ? `Is ${near.container.image} (${placeName(near)}) meant? Call it ${names}.`
    : `Call the image in its pod template ${names}, or allow images that are not deployed (unused-images: allow).`
  faults.add("The input 'images'", what, remedy)
}

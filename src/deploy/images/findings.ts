import { describe, type Rendered } from '../object.ts'
import type { Container } from './containers.ts'
import { hasRegistry, splitReference } from './reference.ts'

/** A container that was found, and in what. */
export interface Place {
  item: Rendered
  container: Container
}

export type UnusedImages = 'error' | 'allow'

/** `container main of Deployment api (k8s/api.yaml)` */
export function placeName({ item, container }: Place): string {
  return `container ${container.name} of ${describe(item.object)} (${item.origin})`
}

/** Images that a message lists. */
const most = 8

/** The images that are there, each once, for a message. */
export function imageList(places: readonly Place[]): string {
  const images = [...new Set(places.map(({ container }) => container.image))]
  if (images.length === 0) return 'There is no container at all.'
  const shown = images.slice(0, most).join(', ')
  return `The images there are ${shown}${images.length > most ? ` and ${images.length - most} more` : ''}.`
}

/** Tells of images that would come from Docker Hub, which is seldom what is meant. */
export function registryWarnings(places: readonly Place[]): string[] {
  const from = new Map<string, Place[]>()
  for (const place of places) {
    const { image } = place.container
    if (!hasRegistry(splitReference(image).name)) from.set(image, [...(from.get(image) ?? []), place])
  }
  return [...from].map(([image, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    const { name } = splitReference(image)
    const hub = `docker.io/${name.includes('/') ? image : `library/${image}`}`
    return `The image ${image} names no registry and stands for no service, so it comes from Docker Hub: ${first ? placeName(first) : ''}${more}. If that is meant, write ${hub}; if it is a service, name it in 'services'.`
  })
}

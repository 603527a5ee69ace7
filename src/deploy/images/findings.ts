import { someOf } from '../../errors.ts'
import { describe, type Rendered } from '../object.ts'
import { bareContainersOf, type Container } from './containers.ts'
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

/** Images, and containers without one, that a message lists. */
const most = 8

/** The images that are there, each once, for a message; then the containers that have none. */
export function imageList(places: readonly Place[], rendered: readonly Rendered[]): string {
  const images = [...new Set(places.map(({ container }) => container.image))]
  const bare = rendered.flatMap(({ object, origin }) =>
    bareContainersOf(object).map(({ name, misspelt }) => {
      const key = misspelt === undefined ? '' : `, but '${misspelt}': write 'image'`
      return `Container ${name} of ${describe(object)} (${origin}) has no image${key}.`
    }),
  )
  if (images.length === 0 && bare.length === 0) return 'There is no container at all.'
  const there = images.length > 0 ? [`The images there are ${someOf(images, most)}.`] : []
  return [...there, ...bare.slice(0, most)].join(' ')
}

/** `service 'api'`, or `services 'api', 'web' and 'worker'`. */
export function serviceList(services: readonly { service: string }[]): string {
  const names = services.map(({ service }) => `'${service}'`)
  if (names.length <= 1) return `service ${names[0] ?? ''}`
  return `services ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/**
 * Why `images` is empty where it should not be. An expression about a step that there is not, or that was skipped, is an
 * empty text, which GitHub does not call an error.
 */
export const emptyImages = `'images' is empty: if it is an expression such as \${{ steps.<id>.outputs.images }}, that gave nothing, because no step above has this id, or the step was skipped`

/**
 * Tells of images that would come from Docker Hub, which is seldom what is meant.
 *
 * @param isEmpty whether there are no images of services.
 */
export function registryWarnings(places: readonly Place[], isEmpty: boolean): string[] {
  const from = new Map<string, Place[]>()
  for (const place of places) {
    const { image } = place.container
    if (!hasRegistry(splitReference(image).name)) from.set(image, [...(from.get(image) ?? []), place])
  }
  return [...from].map(([image, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    const { name } = splitReference(image)
    const hub = `docker.io/${name.includes('/') ? image : `library/${image}`}`
    const otherwise = isEmpty ? `give its image: ${emptyImages}` : "name it in 'services'"
    return `The image ${image} names no registry and stands for no service, so it comes from Docker Hub: ${first ? placeName(first) : ''}${more}. If that is meant, write ${hub}; if it is a service, ${otherwise}.`
  })
}

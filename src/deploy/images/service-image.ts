import { UserError } from '../../errors.ts'
import { splitReference } from './reference.ts'

/** An image of push-images' output `images`. */
export interface ServiceImage {
  /** Without the registry: `shop/api`. */
  repository: string
  tag: string
  /** Missing if the image was built and not pushed. */
  digest?: string
  /** `<registry>/<repository>@<digest>`; with the tag if nothing was pushed. */
  ref: string
  /** When it was built and pushed: begin and end in milliseconds since the epoch. */
  times?: Readonly<Record<string, readonly [start: number, end: number]>>
}

export type ServiceImages = Readonly<Record<string, ServiceImage>>

/** An image of a service, checked. */
export interface Pinned {
  service: string
  registry: string
  repository: string
  tag: string
  digest: string
  /** `<registry>/<repository>` */
  name: string
  /** `<registry>/<repository>@<digest>` */
  reference: string
}

/** @throws UserError for an image that has no digest or whose reference does not fit its repository. */
export function pinnedImages(images: ServiceImages): Pinned[] {
  return Object.entries(images).map(([service, { repository, tag, digest, ref }]) => {
    if (!digest || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
      throw new UserError(
        `The image of service '${service}' has ${digest ? `the digest '${digest}', which is none` : 'no digest: it was not pushed'}.`,
        "Give the output 'images' of a push-images step that pushed (push: true).",
      )
    }
    const { name } = splitReference(ref)
    if (!repository || !name.endsWith(`/${repository}`)) {
      throw new UserError(
        `The image of service '${service}' is in the repository '${repository}', and its reference is '${ref}'.`,
        "Give the output 'images' of push-images as it is.",
      )
    }
    const registry = name.slice(0, -repository.length - 1)
    return { service, registry, repository, tag, digest, name, reference: `${name}@${digest}` }
  })
}

/** Names of images in a manifest that stand for a service. */
export function namesOf({ name, repository, service }: Pinned): string[] {
  return [...new Set([name, repository, service])]
}

import { excerpt, UserError } from '../../errors.ts'

/** An image that was pushed, as push-images outputs it. */
export interface ServiceImage {
  /** Without the registry. */
  repository: string
  /** `sha256:<64 digits>` */
  digest: string
  /** `<registry>/<repository>@<digest>` */
  ref: string
}

/**
 * Parses the input `images`, by service. Empty: none.
 *
 * @throws UserError if it is not what push-images outputs.
 */
export function parseServiceImages(text: string): Record<string, ServiceImage> {
  if (text === '') return {}
  const parsed = parseJson(text)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw notImages(`is ${excerpt(text, 100)}`)
  return Object.fromEntries(Object.entries(parsed).map(([service, image]) => [service, parseImage(service, image)]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notImages(`is no JSON: ${excerpt(text, 100)}`)
  }
}

function parseImage(service: string, image: unknown): ServiceImage {
  const { repository, digest, ref } = (image ?? {}) as Record<string, unknown>
  if (typeof digest !== 'string') throw notImages(`has no digest for ${service}: push-images did not push it`)
  if (!/^sha256:[0-9a-f]{64}$/.test(digest))
    throw notImages(`has '${excerpt(digest, 100)}' as the digest of ${service}`)
  if (typeof ref !== 'string' || !ref.endsWith(`@${digest}`) || typeof repository !== 'string') {
    throw notImages(`has no 'repository' and 'ref' by digest for ${service}`)
  }
  return { repository, digest, ref }
}

function notImages(what: string): UserError {
  return new UserError(
    `The input 'images' ${what}.`,
    `Hand over the output of push-images: images: \${{ steps.<id of its step>.outputs.images }}.`,
  )
}

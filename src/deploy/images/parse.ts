import { excerpt, UserError } from '../../errors.ts'
import type { ServiceImage, ServiceImages } from './service-image.ts'

/**
 * Parses the input `images`: push-images' output of that name, JSON by service. Empty: none.
 *
 * @throws UserError if it is something else.
 */
export function parseServiceImages(text: string): ServiceImages {
  if (text === '') return {}
  const parsed = parseJson(text)
  if (!isMapping(parsed)) throw notImages(`is ${excerpt(text, 100)}`)
  return Object.fromEntries(Object.entries(parsed).map(([service, image]) => [service, parseImage(service, image)]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notImages(`is no JSON: ${excerpt(text, 100)}`)
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseImage(service: string, image: unknown): ServiceImage {
  const { repository, tag = '', digest, ref } = isMapping(image) ? image : {}
  const isRight = [repository, tag, ref].every((value) => typeof value === 'string')
  if (!isRight || !['string', 'undefined'].includes(typeof digest)) {
    throw notImages(`has no 'repository' and 'ref' for ${service}`)
  }
  return { repository, tag, ref, ...(digest === undefined ? {} : { digest }) } as ServiceImage
}

function notImages(what: string): UserError {
  return new UserError(
    `The input 'images' ${what}.`,
    `Hand over the output of push-images: images: \${{ steps.<id of its step>.outputs.images }}.`,
  )
}

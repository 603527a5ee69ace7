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
  const { repository, tag = '', digest, ref, times } = isMapping(image) ? image : {}
  const isRight = [repository, tag, ref].every((value) => typeof value === 'string')
  if (!isRight || !['string', 'undefined'].includes(typeof digest)) {
    throw notImages(`has no 'repository' and 'ref' for ${service}`)
  }
  const optional = { ...(digest === undefined ? {} : { digest }), ...(times === undefined ? {} : timesOf(times)) }
  return { repository, tag, ref, ...optional } as ServiceImage
}

/** Nothing depends on it, so what is no time is left out. */
function timesOf(times: unknown): Pick<ServiceImage, 'times'> {
  const found = Object.entries(isMapping(times) ? times : {}).flatMap(([phase, span]) => {
    const [start, end] = Array.isArray(span) ? span : []
    return Number.isFinite(start) && Number.isFinite(end) && start <= end ? [[phase, [start, end]]] : []
  })
  return { times: Object.fromEntries(found) }
}

function notImages(what: string): UserError {
  return new UserError(
    `The input 'images' ${what}.`,
    `Hand over the output of push-images: images: \${{ steps.<id of its step>.outputs.images }}.`,
  )
}

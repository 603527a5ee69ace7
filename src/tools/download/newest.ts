import { UserError } from '../../errors.ts'
import type { Tool } from '../catalog.ts'
import type { Platform } from '../platform.ts'
import { type ConcreteRequest, parseVersion, quotesHint, requestText, satisfies, type Version } from '../version.ts'
import { excerptLine, type FetchDependencies, type FetchOptions, fetchText, MissingFileError } from './fetch.ts'
import { type DownloadOrigin, urlOf } from './origin.ts'
import { newestPatch } from './patches.ts'

/** Where files come from, and for which machine. */
export interface Place {
  platform: Platform
  origin: DownloadOrigin
}

/**
 * The newest version of a tool, or of one of its major or minor versions, as its site says. Where a site names only the
 * newest of all, it is asked for the patches of a minor version. There is no fallback to another version.
 *
 * @throws UserError when the site answers with something that is no version, or has no such version; WorldError when
 *   it cannot be reached.
 */
export async function newestVersion(
  tool: Tool,
  request: ConcreteRequest,
  { platform, origin }: Place,
  dependencies: FetchDependencies,
  options?: FetchOptions,
): Promise<Version> {
  if (request.kind === 'exact') return request.version
  const numbers = 'numbers' in request ? request.numbers : []
  const { path, exhaustive } = tool.newest(numbers)
  const url = urlOf(origin, path).href
  const text = await readMarker(tool, request, { platform, origin }, path, dependencies, options)
  const version = parseVersion(text)
  if (version?.suffix !== '') {
    throw new UserError(
      `${url} holds no version but '${excerptLine(text)}'.`,
      `Set ${tool.name} to an exact version, or check the mirror and whether a proxy answers in its place.`,
    )
  }
  if (numbers.length === 0 || satisfies(version, request)) return version
  if (!exhaustive && numbers.length === 2) {
    const patch = await newestPatch(tool, numbers, { platform, origin }, dependencies, options)
    if (!patch) throw noPatch(tool, request, version, url)
    const hint = quotesHint(numbers, version)
    if (hint)
      dependencies.logger.warning(`${tool.name} is taken for ${numbers.join('.')}, so it is ${patch.text}. ${hint}`)
    return patch
  }
  throw new UserError(
    `${url} should name a ${tool.title} ${numbers.join('.')} and names ${version.text}.`,
    `Set ${tool.name} to an exact version, or check the mirror.`,
  )
}

async function readMarker(
  tool: Tool,
  request: ConcreteRequest,
  place: Place,
  path: string,
  dependencies: FetchDependencies,
  options?: FetchOptions,
): Promise<string> {
  try {
    return (await fetchText(place.origin, path, dependencies, options)).toString('utf8')
  } catch (error) {
    if (!(error instanceof MissingFileError)) throw error
    const minor = request.kind === 'minor'
    const newest = minor
      ? await newestVersion(tool, { kind: 'latest' }, place, dependencies, options).catch(() => undefined)
      : undefined
    throw new UserError(
      minor
        ? `There is no ${tool.title} ${requestText(request)}: ${error.url} answers with HTTP ${error.status}.${newest ? ` The newest is ${newest.text}.` : ''}`
        : `The newest ${tool.title} is not known: ${error.url} answers with HTTP ${error.status}.`,
      minor
        ? `Use a version that exists: ${tool.versionsPage}.`
        : `Set ${tool.name} to an exact version, or check the mirror.`,
      { cause: error },
    )
  }
}

function noPatch(tool: Tool, request: ConcreteRequest, newest: Version, url: string): UserError {
  const numbers = 'numbers' in request ? request.numbers : []
  return new UserError(
    `There is no ${tool.title} ${requestText(request)}: its site has none of its patches. The newest is ${newest.text} (${url}).`,
    [quotesHint(numbers, newest), `Use a version that exists: ${tool.versionsPage}.`].filter(Boolean).join(' '),
  )
}

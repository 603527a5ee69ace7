import { UserError } from '../../errors.ts'
import type { Tool } from '../catalog.ts'
import { type ConcreteRequest, parseVersion, quotesHint, requestText, satisfies, type Version } from '../version.ts'
import { excerptLine, type FetchDependencies, type FetchOptions, fetchText, MissingFileError } from './fetch.ts'
import { type DownloadOrigin, urlOf } from './origin.ts'

/**
 * The newest version of a tool, or of one of its major or minor versions, as its site says. There is no fallback: if
 * the site does not say it, that is an error.
 *
 * @throws UserError when the site answers with something that is no version, has no such version, or does not name the
 *   newest of that minor version; WorldError when it cannot be reached.
 */
export async function newestVersion(
  tool: Tool,
  request: ConcreteRequest,
  origin: DownloadOrigin,
  dependencies: FetchDependencies,
  options?: FetchOptions,
): Promise<Version> {
  if (request.kind === 'exact') return request.version
  const numbers = 'numbers' in request ? request.numbers : []
  const { path, exhaustive } = tool.newest(numbers)
  const url = urlOf(origin, path).href
  const text = await readMarker(tool, request, origin, path, dependencies, options)
  const version = parseVersion(text)
  if (version?.suffix !== '') {
    throw new UserError(
      `${url} holds no version but '${excerptLine(text)}'.`,
      `Set ${tool.name} to an exact version, or check the mirror and whether a proxy answers in its place.`,
    )
  }
  if (numbers.length === 0 || satisfies(version, request)) return version
  if (!exhaustive && numbers.length === 2) throw notListed(tool, request, version, url)
  throw new UserError(
    `${url} should name a ${tool.title} ${numbers.join('.')} and names ${version.text}.`,
    `Set ${tool.name} to an exact version, or check the mirror.`,
  )
}

async function readMarker(
  tool: Tool,
  request: ConcreteRequest,
  origin: DownloadOrigin,
  path: string,
  dependencies: FetchDependencies,
  options?: FetchOptions,
): Promise<string> {
  try {
    return (await fetchText(origin, path, dependencies, options)).toString('utf8')
  } catch (error) {
    if (!(error instanceof MissingFileError)) throw error
    const minor = request.kind === 'minor'
    const newest = minor
      ? await newestVersion(tool, { kind: 'latest' }, origin, dependencies, options).catch(() => undefined)
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

/** The sites of the AWS CLI and of helm name their newest version and no other minor version's. */
function notListed(tool: Tool, request: ConcreteRequest, newest: Version, url: string): UserError {
  const numbers = 'numbers' in request ? request.numbers : []
  return new UserError(
    `The newest ${tool.title} is ${newest.text} (${url}), and its site does not tell which ${requestText(request)} is the newest of that minor version.`,
    [quotesHint(numbers, newest), `Set ${tool.name} to an exact version; ${tool.versionsPage} lists them.`]
      .filter(Boolean)
      .join(' '),
  )
}

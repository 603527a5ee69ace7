import type { Tool } from '../catalog.ts'
import type { Platform } from '../platform.ts'
import { parseVersion, type Version } from '../version.ts'
import { type FetchDependencies, type FetchOptions, MissingFileError, openUrl } from './fetch.ts'
import { type DownloadOrigin, urlOf } from './origin.ts'

/** Patches that are asked for at once. After as many in a row that are not there, none is expected. */
const atOnce = 8

/** The highest patch of a minor version that is asked for. The AWS CLI's 2.17 went up to 65. */
const highest = 200

/**
 * The newest patch of a minor version, of a tool whose site keeps no list: patch after patch is asked for, by the first
 * byte of its file.
 *
 * @returns undefined if there is none.
 * @throws what `openUrl` throws, but for files that are missing.
 */
export async function newestPatch(
  tool: Tool,
  [major = 0, minor = 0]: readonly number[],
  { platform, origin }: { platform: Platform; origin: DownloadOrigin },
  dependencies: FetchDependencies,
  options?: FetchOptions,
): Promise<Version | undefined> {
  let newest: Version | undefined
  for (let first = 0; first <= highest; first += atOnce) {
    const versions = Array.from({ length: atOnce }, (_, at) => parseVersion(`${major}.${minor}.${first + at}`))
    const there = await Promise.all(
      versions.map(async (version) => version && (await exists(urlOf(origin, tool.file(version, platform).path)))),
    )
    const last = versions.findLast((_, at) => there[at])
    if (!last) return newest
    newest = last
  }
  return newest

  async function exists(url: URL): Promise<boolean> {
    try {
      const { body } = await openUrl(origin, url, { range: 'bytes=0-0' }, dependencies, options)
      body.destroy()
      return true
    } catch (error) {
      if (error instanceof MissingFileError) return false
      throw error
    }
  }
}

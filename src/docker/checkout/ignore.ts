import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfPresent } from '../../system/files.ts'
import { isWithin, pathFrom } from '../../system/paths.ts'

/** Which files are sent to the builder. */
export interface SentFiles {
  /** Whether a file or folder is sent. True for a path outside of all contexts: the user listed it. */
  isSent(path: string): boolean
  /** For a folder that is not sent: whether nothing below it is sent either. */
  canSkip(folder: string): boolean
  /** Whether the path is in one of the contexts. */
  isInContext(path: string): boolean
  /** Path and text of each ignore file. */
  texts: [path: string, text: string][]
}

export interface IgnoreRequest {
  /** Folders that are build contexts. */
  contexts: readonly string[]
  /** Paths of the Dockerfiles that are files on this machine. */
  dockerfiles: readonly string[]
  /** Whether BuildKit builds, rather than the classic builder. */
  buildKit: boolean
}

interface IgnoredContext {
  root: string
  matchers: { ignores(path: string): boolean }[]
  hasExceptions: boolean
}

/**
 * Reads the ignore files of contexts: `.dockerignore`, or `<Dockerfile>.dockerignore`, which BuildKit prefers and the
 * classic builder does not know. If several Dockerfiles share a context, a file that is sent for one counts as sent.
 *
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export async function readSentFiles({ contexts, dockerfiles, buildKit }: IgnoreRequest): Promise<SentFiles> {
  // A CommonJS module whose types describe an ES module: its default export has a default export.
  const { default: module } = await import('@balena/dockerignore')
  const ignore = module.default
  const ofDockerfiles = await Promise.all(
    dockerfiles.map(async (path) => (buildKit ? await readText(`${path}.dockerignore`) : undefined)),
  )
  const known: IgnoredContext[] = []
  const texts = new Map(ofDockerfiles.flatMap((own) => (own ? [own] : [])))
  for (const context of contexts) {
    const shared = await readText(join(context, '.dockerignore'))
    if (shared) texts.set(...shared)
    const counted = (ofDockerfiles.length > 0 ? ofDockerfiles : [undefined]).map((own) => (own ?? shared)?.[1] ?? '')
    known.push({
      root: await realpath(context),
      matchers: [...new Set(counted)].map((text) => ignore().add(text)),
      hasExceptions: counted.some((text) => /^\s*!/m.test(text)),
    })
  }
  const around = (path: string) => known.filter(({ root }) => isWithin(root, path))
  return {
    isSent: (path) => {
      const contextsAround = around(path)
      return contextsAround.length === 0 || contextsAround.some((one) => !isIgnored(one, path))
    },
    canSkip: (folder) => !around(folder).some(({ hasExceptions }) => hasExceptions),
    isInContext: (path) => around(path).length > 0,
    texts: [...texts],
  }
}

function isIgnored({ root, matchers }: IgnoredContext, path: string): boolean {
  const place = pathFrom(root, path)
  return place !== '' && matchers.every((matcher) => matcher.ignores(place))
}

async function readText(path: string): Promise<[path: string, text: string] | undefined> {
  const text = await readIfPresent(path)
  return text === undefined ? undefined : [path, text]
}

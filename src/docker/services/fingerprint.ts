import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { messageOf, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { askProgram } from '../../system/process.ts'

/** What an image is made of. */
export interface Ingredients {
  service: string
  /** Paths whose content goes into the image. */
  paths: readonly string[]
  /** Paths of the Dockerfiles that are files here. */
  dockerfiles: readonly string[]
  /** Folders here that are build contexts: their `.dockerignore` counts, wherever the paths are. */
  contexts: readonly string[]
  /** Everything else that decides what is built: target, arguments, platforms, ... Serialized as JSON. */
  recipe: unknown
}

/** Marks the tag that says what an image was made of. */
const prefix = 'src-'

/** Changes whenever the same ingredients would give another image than before. */
const version = 1

/**
 * The tag that an image of these ingredients has: `src-` and a hash over git's own object ids of the paths, the
 * Dockerfile and the recipe. Undefined where the working copy differs from the commit, because git's ids then do not
 * say what would be built.
 *
 * @throws UserError when the paths are not in a git working copy, or git does not know one of them.
 */
export async function fingerprintTag(
  ingredients: Ingredients,
  dependencies: Pick<Dependencies, 'environment' | 'signal'>,
): Promise<string | undefined> {
  const { service, paths, dockerfiles, recipe } = ingredients
  const all = [...new Set([...paths, ...dockerfiles])].sort()
  const git = async (...args: string[]) => await run(service, args, dependencies)
  const changes = await git('status', '--porcelain', '--untracked-files=all', '--', ...all)
  if (changes !== '') return undefined
  const root = (await git('rev-parse', '--show-toplevel')).trim()
  const contents = await Promise.all(
    all.map(async (path) => {
      const inRoot = placeIn(root, path)
      // A folder's tree holds the ids of everything below it.
      const id = (await git('rev-parse', '--verify', `HEAD:${inRoot}`)).trim()
      return [inRoot, id]
    }),
  )
  const ignored = await ignoreFilesOf(ingredients, root)
  // Empty where there are none, as it was before there could be several.
  const text = JSON.stringify([version, contents, ignored.length === 0 ? '' : ignored, recipe])
  return `${prefix}${createHash('sha256').update(text).digest('hex').slice(0, 40)}`
}

/** Ignore files and what they hold. They decide about the image, and may be outside all paths. */
async function ignoreFilesOf({ dockerfiles, contexts }: Ingredients, root: string): Promise<[string, string][]> {
  const candidates = [
    ...dockerfiles.map((dockerfile) => `${dockerfile}.dockerignore`),
    ...contexts.map((context) => join(context, '.dockerignore')),
  ]
  const texts = await Promise.all(candidates.map((path) => readFile(path, 'utf8').catch(() => undefined)))
  return candidates.flatMap((path, at): [string, string][] => {
    const text = texts[at]
    return text === undefined ? [] : [[placeIn(root, path), text]]
  })
}

function placeIn(root: string, path: string): string {
  return relative(root, resolve(path)).replaceAll('\\', '/')
}

async function run(
  service: string,
  args: readonly string[],
  { environment, signal }: Pick<Dependencies, 'environment' | 'signal'>,
): Promise<string> {
  const remedy =
    "Check the repository out with actions/checkout before this step, list paths that are committed, or leave 'sources' out."
  const result = await askProgram('git', args, { env: environment, signal }).catch((cause: unknown) => {
    signal.throwIfAborted()
    throw new UserError(`git cannot be started for the sources of '${service}': ${messageOf(cause)}`, remedy, { cause })
  })
  if (result.exitCode === 0) return result.stdout
  throw new UserError(`git cannot say what the sources of '${service}' are: ${result.stderr.trim()}`, remedy)
}

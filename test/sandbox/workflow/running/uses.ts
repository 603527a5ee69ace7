/** Where the action of a `uses:` is. */
import { join, resolve } from 'node:path'
import type { Github } from '../../github/github.ts'
import { actionFolder, type Source } from '../../github/source.ts'
import { EvaluationError } from '../file/expressions.ts'
import { root } from '../job.ts'

/** A commit of a repository. */
export interface Origin {
  source: Source
  sha: string
}

export type Used =
  | { kind: 'checkout' }
  | {
      kind: 'action'
      /** Folder of its action.yml. */
      folder: string
      /** The repository and version that were named: none for `./`. */
      named?: { repository: string; ref: string }
      /** What `$/` means in it. */
      origin: Origin
    }

/**
 * Finds an action: `./folder` in the workspace, `$/folder` in the repository and commit of the file that says so, and
 * `owner/name/folder@ref` in the repositories that GitHub knows. `actions/checkout` is the runner's own.
 *
 * @throws EvaluationError for what GitHub would not find either, and Error for a repository that nobody knows.
 */
export async function resolveUses(uses: string, workspace: string, self: Origin, github: Github): Promise<Used> {
  if (/^\.[/\\]/.test(uses)) {
    const folder = resolve(workspace, uses)
    if (!actionFolder(folder, '.')) throw new EvaluationError(`${missing(uses)} ${notCheckedOut}`)
    return { kind: 'action', folder, origin: self }
  }
  if (uses.startsWith('$/')) {
    const folder = actionFolder(await self.source.files(self.sha), uses.slice(2))
    if (!folder) throw new EvaluationError(missing(`${self.source.name}/${uses.slice(2)}@${self.sha}`))
    return { kind: 'action', folder, named: { repository: self.source.name, ref: self.sha }, origin: self }
  }
  const { repository, path, ref } = parseUses(uses)
  if (repository === 'actions/checkout') return { kind: 'checkout' }
  const source = github.source(repository)
  if (!source) {
    throw new Error(
      `The runner of the sandbox does not support '${uses}': it runs ./ and $/ actions, actions/checkout, and those of the repositories that it knows`,
    )
  }
  const commit = await source.resolve(ref)
  if (!commit)
    throw new EvaluationError(`Unable to resolve action \`${repository}@${ref}\`, unable to find version \`${ref}\``)
  const files = await source.files(commit.sha)
  const folder = actionFolder(files, path) ?? ourUnreleased(files, path)
  if (!folder) throw new EvaluationError(missing(uses))
  return { kind: 'action', folder, named: { repository, ref }, origin: { source, sha: commit.sha } }
}

/** @throws Error for what names no repository and version. */
export function parseUses(uses: string): { repository: string; path: string; ref: string } {
  if (uses.startsWith('docker://')) throw new Error(`The runner of the sandbox does not support '${uses}'`)
  const [, repository = '', path = '', ref] = /^([^/@]+\/[^/@]+)(?:\/([^@]*))?@(.+)$/.exec(uses) ?? []
  if (!ref) throw new Error(`'${uses}' names no version: expected {owner}/{repo}[/path]@{ref}`)
  return { repository, path, ref }
}

/** On a release's tag our actions are in the root; in what is worked on they are in actions/. */
function ourUnreleased(files: string, path: string): string | undefined {
  return resolve(files) === root ? actionFolder(join(files, 'actions'), path) : undefined
}

function missing(uses: string): string {
  return `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${uses}'.`
}

const notCheckedOut = 'Did you forget to run actions/checkout before running your local action?'

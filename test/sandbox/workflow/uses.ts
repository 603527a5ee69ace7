import { cpSync, existsSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { dist, root } from './job.ts'
import { type ActionModel, readAction } from './model.ts'

/** Our own repository, whatever the tag. */
const ours = 'huggingface/ds-infra'

export type Used =
  | { kind: 'checkout' }
  /** `folder` of the action.yml; undefined where it cannot be found (yet). */
  | { kind: 'action'; folder: string }

/** The actions of the working copy, used for any release of ours. */
export const workingCopyOfSuite = join(root, 'actions')

/**
 * Where the action of a `uses:` is: `./folder` in the workspace, `huggingface/ds-infra/<name>@<ref>` in `suite` (the
 * tree of a release, or the working copy's actions), and `actions/checkout`, which is the working copy.
 *
 * @throws Error for every other action.
 */
export function resolveUses(uses: string, workspace: string, suite = workingCopyOfSuite): Used {
  if (uses.startsWith('./')) return { kind: 'action', folder: resolve(workspace, uses) }
  const [, path = '', ref] = /^([^@]+)@(.+)$/.exec(uses) ?? []
  if (!ref) throw new Error(`'${uses}' names no version: expected {owner}/{repo}[/path]@{ref}`)
  if (path === 'actions/checkout') return { kind: 'checkout' }
  if (path.startsWith(`${ours}/`)) {
    // On a release's tag the actions are in the root, here in actions/.
    const name = path.slice(ours.length + 1).replace(/^actions\//, '')
    const folder = join(suite, name)
    if (!existsSync(join(folder, 'action.yml'))) throw new Error(`'${uses}': this repository has no action '${name}'`)
    return { kind: 'action', folder }
  }
  throw new Error(
    `The runner of the sandbox does not support '${uses}': it runs ./ actions, ${ours}/<name>@<ref> and actions/checkout`,
  )
}

/** The action.yml of a folder, or undefined where there is none. */
export function actionIn(folder: string): ActionModel | undefined {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync)
  return file === undefined ? undefined : readAction(file, readFileSync(file, 'utf8'))
}

const notCheckedOut = new Set(['.git', 'node_modules', 'build', 'coverage', 'dist'])

/**
 * What `actions/checkout` does here: the working copy comes into the workspace, without what git would not know.
 *
 * @throws Error for inputs that ask for anything else.
 */
export function checkOut(workingCopy: string, workspace: string, inputs: Readonly<Record<string, string>>): void {
  const harmless = ['persist-credentials', 'fetch-depth', 'fetch-tags', 'path', 'show-progress']
  const unsupported = Object.keys(inputs).filter((name) => !harmless.includes(name))
  if (unsupported.length > 0)
    throw new Error(`The runner of the sandbox supports no input of actions/checkout but: ${harmless.join(', ')}`)
  const target = resolve(workspace, inputs.path ?? '.')
  if (relative(workspace, target).startsWith('..'))
    throw new Error(`actions/checkout: '${inputs.path}' is outside of the workspace`)
  cpSync(workingCopy, target, {
    recursive: true,
    filter: (source) => source === workingCopy || !notCheckedOut.has(basename(source)),
  })
  // The bundles under test, which need not be the committed ones.
  if (resolve(workingCopy) === root) cpSync(dist, join(target, 'dist'), { recursive: true })
}

/** The path with slashes, relative to a folder. */
export function within(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

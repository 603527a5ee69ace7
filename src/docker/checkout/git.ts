import { resolve } from 'node:path'
import { codeOf, messageOf, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { Environment } from '../../job/environment.ts'
import { askProgram } from '../../system/process.ts'

export interface GitDependencies extends Pick<Dependencies, 'environment' | 'signal'> {
  /** Keeps what git has said, so that services with the same files do not ask again. For as long as no file changes. */
  answers?: Map<string, Promise<string>>
}

/** Why git did not answer. */
type GitRefusal =
  | 'no-program'
  /** Neither the folder nor one above it is in a repository. */
  | 'no-repository'
  | 'no-folder'
  /** The repository belongs to another user, so git does not read it. */
  | 'other-owner'
  | 'no-commit'
  | 'other'

export class GitError extends Error {
  override readonly name = 'GitError'
  readonly kind: GitRefusal
  readonly folder: string

  constructor(kind: GitRefusal, folder: string, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.kind = kind
    this.folder = folder
  }
}

/** Variables that would have git look at another repository than that of the folder. `git rev-parse --local-env-vars` */
const locations = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_GRAFT_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_CONFIG',
]

/** Changes nothing, fetches nothing, asks nobody, takes paths as they are written, and has messages that can be read. */
const settings = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
}

export interface GitOptions {
  input?: string
  /** Reads a repository of another user, too. Only for commands that run nothing that the repository names. */
  anyOwner?: boolean
}

/**
 * What git prints about the repository that a folder is in, whatever repository the environment names.
 *
 * @throws GitError when it does not answer.
 */
export async function git(
  folder: string,
  args: readonly string[],
  dependencies: GitDependencies,
  options: GitOptions = {},
): Promise<string> {
  const question = JSON.stringify([folder, args, options])
  const answer = dependencies.answers?.get(question) ?? run(folder, args, dependencies, options)
  dependencies.answers?.set(question, answer)
  return await answer
}

async function run(
  folder: string,
  args: readonly string[],
  { environment, signal }: GitDependencies,
  { input, anyOwner = false }: GitOptions,
): Promise<string> {
  // A file system monitor is a program that the repository names.
  const configuration = ['core.fsmonitor=false', 'core.quotePath=false', ...(anyOwner ? ['safe.directory=*'] : [])]
  const all = ['-C', folder, ...configuration.flatMap((one) => ['-c', one]), ...args]
  const result = await askProgram('git', all, {
    env: environmentOf(environment),
    signal,
    ...(input === undefined ? {} : { input }),
  }).catch((cause: unknown) => {
    signal.throwIfAborted()
    const kind = codeOf(cause) === 'ENOENT' ? 'no-program' : 'other'
    throw new GitError(kind, folder, `git cannot be started: ${messageOf(cause)}`, { cause })
  })
  if (result.exitCode === 0) return result.stdout
  const text = result.stderr.trim().slice(0, 1000) || `it ended with the exit code ${result.exitCode}`
  throw new GitError(refusalOf(result.stderr), folder, text)
}

function environmentOf(environment: Environment): Environment {
  const kept = Object.entries(environment).filter(([name]) => !locations.includes(name))
  return { ...Object.fromEntries(kept), ...settings }
}

function refusalOf(stderr: string): GitRefusal {
  if (/detected dubious ownership|unsafe repository/.test(stderr)) return 'other-owner'
  // A path after it names a repository that is broken: a worktree's, whose main one is somewhere else.
  if (/not a git repository \(or any|must be run in a work tree/.test(stderr)) return 'no-repository'
  if (/cannot change to /.test(stderr)) return 'no-folder'
  if (/unknown revision|bad revision|Needed a single revision|does not have any commits/.test(stderr))
    return 'no-commit'
  return 'other'
}

/**
 * git's refusal as an error for the user.
 *
 * `what`: what was to be found out, such as `which commit is checked out`; `otherwise`: what makes the question needless.
 */
export function gitUserError(what: string, error: GitError, otherwise: string): UserError {
  return new UserError(
    `git cannot say ${what} in ${error.folder}: ${error.message}`,
    `${remedyOf(error)} ${otherwise}`.trim(),
    { cause: error },
  )
}

function remedyOf({ kind, message, folder }: GitError): string {
  if (kind === 'other-owner') return `Allow it before this step: ${allowCommand(message, folder)}.`
  if (kind === 'no-program') return 'Install git before this step.'
  if (kind === 'no-repository') return 'Check the repository out with actions/checkout before this step.'
  if (kind === 'no-folder') return 'Correct the path.'
  if (kind === 'no-commit') return 'Commit first.'
  return ''
}

/** The command that makes git read a repository of another user. */
export function allowCommand(message: string, folder: string): string {
  const at = /at '([^'\n]+)'/.exec(message)?.[1] ?? folder
  return `git config --global --add safe.directory '${at}'`
}

/**
 * The working copy that a folder is in, and that of the repository which has this one as a submodule.
 *
 * @throws GitError where there is none.
 */
export async function repositoryOf(
  folder: string,
  dependencies: GitDependencies,
  options: GitOptions = {},
): Promise<{ root: string; above: string | undefined }> {
  const args = ['rev-parse', '--show-toplevel', '--show-superproject-working-tree']
  const [root = '', above] = (await git(folder, args, dependencies, options)).split(/\r?\n/).filter(Boolean)
  return { root: resolve(folder, root), above: above === undefined ? undefined : resolve(folder, above) }
}

import { resolve } from 'node:path'
import { codeOf, messageOf, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { Environment } from '../../job/environment.ts'
import { askProgram } from '../../system/process.ts'

export interface GitDependencies extends Pick<Dependencies, 'environment' | 'signal'> {
  /** Cache of git's output, so that services with the same files do not run it again. Valid while no file changes. */
  answers?: Map<string, Promise<string>>
}

/** Why git did not answer. */
type GitRefusal =
  | 'no-program'
  /** The folder is not in a repository. */
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

/** Variables that would point git at another repository than the folder's. See `git rev-parse --local-env-vars` */
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

/** Makes git read-only, offline, non-interactive, literal about paths, and English in its messages. */
const settings = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
}

export interface GitOptions {
  input?: string
  /** Also reads a repository of another user. Only for commands that run no program which the repository configures. */
  anyOwner?: boolean
}

/**
 * Runs git in the repository that a folder is in, whatever repository the environment names, and returns its output.
 *
 * @throws GitError when git fails.
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
  // A file system monitor is a program that the repository configures.
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
  // With a path after these words, the repository is broken, such as a worktree whose main one is missing.
  if (/not a git repository \(or any|must be run in a work tree/.test(stderr)) return 'no-repository'
  if (/cannot change to /.test(stderr)) return 'no-folder'
  if (/unknown revision|bad revision|Needed a single revision|does not have any commits/.test(stderr))
    return 'no-commit'
  return 'other'
}

/**
 * The error for the user when git fails.
 *
 * `what`: what was asked, such as `which commit is checked out`; `otherwise`: how to avoid the question.
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
 * The root of the working copy that a folder is in, and that of the repository which has it as a submodule.
 *
 * @throws GitError when there is none.
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

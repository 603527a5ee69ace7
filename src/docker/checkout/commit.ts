import { type GitDependencies, GitError, type GitOptions, git, gitUserError, repositoryOf } from './git.ts'

/** The commit that is checked out. */
export interface Commit {
  /** Its full object id, in hexadecimal. */
  id: string
  /** Root folder of the working copy. */
  root: string
  /** When it was made, in RFC 3339. */
  created: string
  /** Web address of the repository, from the remote `origin`, without credentials. */
  repository: string | undefined
  /** Whether the fetched refs say that it is the head or the merge commit of a pull request. */
  ofPullRequest: boolean
}

/**
 * The commit that is checked out in the folder's repository; undefined if there is no git, no repository or no folder.
 * For a submodule it is the commit of the outermost repository, which records the submodule's.
 *
 * @throws UserError when there is a repository and its commit cannot be read; its remedy ends with `otherwise`.
 */
export async function readCommit(
  folder: string,
  dependencies: GitDependencies,
  otherwise: string,
): Promise<Commit | undefined> {
  try {
    return await read(folder, dependencies, {})
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    if (['no-program', 'no-repository', 'no-folder'].includes(error.kind)) return undefined
    if (error.kind !== 'other-owner') throw gitUserError('which commit is checked out', error, otherwise)
    // These commands run no program that the repository configures, so its owner need not be trusted.
    return await read(folder, dependencies, { anyOwner: true }).catch((again: unknown) => {
      throw again instanceof GitError ? gitUserError('which commit is checked out', again, otherwise) : again
    })
  }
}

async function read(folder: string, dependencies: GitDependencies, options: GitOptions): Promise<Commit> {
  const ask = async (...args: string[]) => (await git(root, args, dependencies, options)).trim()
  let { root, above } = await repositoryOf(folder, dependencies, options)
  while (above !== undefined) ({ root, above } = await repositoryOf(above, dependencies, options))
  const [line = '', created = ''] = (await ask('rev-list', '--max-count=1', '--format=%cI', 'HEAD')).split('\n')
  const [refs, origin] = await Promise.all([
    ask('for-each-ref', '--points-at=HEAD', '--format=%(refname)', 'refs/pull', 'refs/remotes/pull'),
    ask('config', '--get', 'remote.origin.url').catch(() => ''),
  ])
  return {
    id: line.replace(/^commit /, ''),
    root,
    created,
    repository: webAddress(origin),
    ofPullRequest: refs !== '',
  }
}

/** `https://<host>/<path>` of a remote, without credentials and `.git`; undefined for a folder or anything else. */
export function webAddress(remote: string): string | undefined {
  const short = /^(?:[^@/\s]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?(.+)$/.exec(remote)
  const text = short ? `ssh://${short[1]}/${short[2]}` : remote
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^(?:https?|ssh|git):$/.test(url.protocol) || url.pathname.length < 2) return undefined
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  const origin = isWeb ? `${url.protocol}//${url.host}` : `https://${url.hostname}`
  return `${origin}${url.pathname.replace(/\/+$/, '').replace(/\.git$/, '')}`
}

/**
 * `node release/publish.ts <folder> <commit>`
 *
 * Pushes the tags of a release that `npm run release -- vX.Y.Z --output <folder>` made and checked: the second job of
 * the workflow, the one that may write. It needs Node and git, and no package. `commit`: the release's, as the first job
 * named it, so that it is known to be that one. With GITHUB_TOKEN it pushes by that; otherwise as git does.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { git, ReleaseError } from './git.ts'

/** What is pushed, and what has to be so for that. */
export interface Plan {
  /** vX.Y.Z: a tag object of the repository. */
  version: string
  /** The commit that it names. */
  commit: string
  /** The tag that moves to the release; absent if a later release of its major exists. */
  moving?: string
  /** What the moving tag names on the remote now; empty if it is new. */
  moved: string
}

/** Where workflows are. */
const workflows = '.github/workflows'

/**
 * Refuses a release whose workflows are not those of main's head: GitHub takes no push from a workflow's token that
 * brings other ones, and it would say so only at the end.
 *
 * @throws ReleaseError
 */
export function checkWorkflows(cwd: string, commit: string, remote: string): void {
  const otherwise = `main of ${remote} cannot be read, whose workflows a release has to have.`
  git(['fetch', '--quiet', '--no-tags', remote, 'refs/heads/main'], { cwd, env: credentials(), otherwise })
  const [main, own] = ['FETCH_HEAD', commit].map((of) => git(['rev-parse', `${of}:${workflows}`], { cwd }))
  if (main === own) return
  throw new ReleaseError(
    `The workflows of this release are not those of main's head, and GitHub would refuse the push. Release a commit whose ${workflows}/ is the same as main's: the head of main, for instance.`,
  )
}

/**
 * Pushes the tag of the version, and the one that moves, both or none. A version that the remote has already is left as
 * it is, if it is this very tag.
 *
 * @throws ReleaseError if the remote has another tag of that name, refuses, or the moving tag has moved meanwhile.
 */
export function publish(cwd: string, { version, commit, moving, moved }: Plan, remote: string): void {
  const env = credentials()
  const tag = `refs/tags/${version}`
  const otherwise = `Nothing was released: the push to ${remote} failed.`
  const [there] = git(['ls-remote', remote, tag], { cwd, env, otherwise }).split(/\s/)
  if (there && there !== git(['rev-parse', tag], { cwd }))
    throw new ReleaseError(`The tag ${version} exists on ${remote}, and releases never move: choose the next version.`)
  if (there) {
    console.log(`${version} is there already.`)
    return
  }
  const lease = moving ? [`--force-with-lease=refs/tags/${moving}:${moved}`] : []
  const refs = [`${tag}:${tag}`, ...(moving ? [`${commit}:refs/tags/${moving}`] : [])]
  git(['push', '--atomic', ...lease, remote, ...refs], { cwd, env, otherwise })
  console.log(`Released ${version} (${commit})${moving ? ` and moved ${moving}` : ''}.`)
}

/** Makes git ask for the token by a helper, so that it is in no file and on no command line. */
function credentials(): Record<string, string> {
  if (!process.env.GITHUB_TOKEN) return {}
  return {
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'credential.helper',
    GIT_CONFIG_VALUE_0: '!f() { echo username=x-access-token; echo "password=$GITHUB_TOKEN"; }; f',
  }
}

/**
 * Takes the release out of `folder` into the repository, checks that it is the one that was checked, pushes it, and
 * leaves an archive of the tag's tree in `folder`, whose header names the commit.
 */
function publishFrom(folder: string, commit: string, cwd: string): void {
  const plan = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as Plan
  const tag = `refs/tags/${plan.version}`
  const otherwise = `${folder} holds no release of ${plan.version} for this checkout.`
  git(['fetch', '--quiet', '--no-tags', join(folder, 'release.bundle'), `${tag}:${tag}`], { cwd, otherwise })
  const found = git(['rev-parse', `${tag}^{commit}`], { cwd })
  if (plan.commit !== commit || found !== commit)
    throw new ReleaseError(
      `${folder} holds the release ${found}, not ${commit}, which was checked: run all jobs again.`,
    )
  checkWorkflows(cwd, commit, 'origin')
  publish(cwd, plan, 'origin')
  const archive = join(folder, `ds-infra-${plan.version}.tar.gz`)
  git(['archive', '--format=tar.gz', '--prefix=ds-infra/', `--output=${archive}`, plan.version], { cwd })
}

if (import.meta.main) {
  const [folder = '', commit = ''] = process.argv.slice(2)
  try {
    publishFrom(folder, commit, process.cwd())
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

import { UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { type Environment, variables } from '../../job/environment.ts'
import { type Event, readEvent } from '../../job/event.ts'
import { type BakeDefinition, isRemote, ownValue } from '../build/job.ts'
import { type Commit, readCommit } from '../checkout/commit.ts'
import type { GitDependencies } from '../checkout/git.ts'
import type { Service } from './service.ts'

type OriginDependencies = GitDependencies & Pick<Dependencies, 'logger'>

/** Where a service's image comes from. */
export interface ServiceOrigin {
  /** The commit that is checked out in its context. */
  commit: Commit | undefined
  /** Id of the commit. GITHUB_SHA if there is no git repository, empty if git cannot read it. */
  revision: string
}

/** Where the images come from. */
export interface Origins {
  event: Event
  /** The tags of every image: the given ones, or the one of the commit. */
  tags: readonly [string, ...string[]]
  /** By name of the service. */
  origins: ReadonlyMap<string, ServiceOrigin>
  /** Whether the code that is built was put into the repository by somebody with write access. */
  isTrusted: boolean
}

/** Characters of the commit in the default tag. `git rev-parse --short` gives a number that differs between clones. */
const commitLength = 12

const otherwise = "With 'tags' given, the commit is not needed."

/**
 * Finds the commits that are built, and the tags. `given`: the tags of the input; empty for the commit's own tag.
 *
 * @throws UserError when no tags are given and the commit cannot be read, or the services are of several commits.
 */
export async function readOrigins(
  services: readonly Service[],
  bake: BakeDefinition | undefined,
  given: readonly string[],
  dependencies: OriginDependencies,
): Promise<Origins> {
  const { environment, logger } = dependencies
  const folders = new Map<string, Promise<Commit | undefined>>()
  const commitIn = (folder: string) => {
    const known = folders.get(folder) ?? readCommit(folder, dependencies, otherwise)
    folders.set(folder, known)
    return known
  }
  const find = async (service: Service): Promise<ServiceOrigin> => {
    try {
      // A context outside of any repository, such as in RUNNER_TEMP, was probably made from the working folder's
      // commit.
      const commit = (await commitIn(folderOf(service, bake))) ?? (await commitIn('.'))
      return { commit, revision: commit?.id ?? environment[variables.githubSha] ?? '' }
    } catch (error) {
      if (given.length === 0 || !(error instanceof UserError)) throw error
      logger.info(`${service.name}: its labels name no commit. ${error.message}`)
      return { commit: undefined, revision: '' }
    }
  }
  const [event, found] = await Promise.all([readEvent(environment), Promise.all(services.map(find))])
  const origins = new Map(found.map((origin, at) => [services[at]?.name ?? '', origin]))
  const [first, ...others] = given
  const tags = [first ?? commitTag(origins, event, dependencies), ...others] as const
  return { event, tags, origins, isTrusted: event.isTrusted && !found.some(({ commit }) => commit?.ofPullRequest) }
}

/** The context's folder. The working folder for existing images and contexts that the builder fetches. */
function folderOf({ source }: Service, bake: BakeDefinition | undefined): string {
  if (source.kind === 'build') return isRemote(source.context) ? '.' : source.context
  const context = (source.kind === 'bake' && ownValue(bake?.target, source.target)?.context) || '.'
  return isRemote(context) ? '.' : context
}

function commitTag(origins: Origins['origins'], event: Event, { environment, logger }: OriginDependencies): string {
  const byId = new Map<string, string[]>()
  for (const [name, { revision }] of origins) byId.set(revision, [...(byId.get(revision) ?? []), name])
  if (byId.size > 1) {
    const each = [...byId].map(([id, names]) => `${names.join(', ')} of ${id}`)
    throw new UserError(
      `The services are of several commits, so no tag of one stands for all: ${each.join('; ')}.`,
      "Give 'tags', or push them in a step for each commit.",
    )
  }
  const [id = ''] = byId.keys()
  if (!/^[0-9a-f]{12,}$/.test(id)) throw new UserError('GITHUB_SHA holds no commit to make a tag of.', "Give 'tags'.")
  const tag = `sha-${id.slice(0, commitLength)}`
  const [origin] = origins.values()
  logger.info(`The tag ${tag} is of the commit ${describe(origin?.commit, event, environment)}.`)
  return tag
}

function describe(commit: Commit | undefined, event: Event, environment: Environment): string {
  const sha = environment[variables.githubSha] ?? ''
  if (!commit) return `${sha}, which GITHUB_SHA names, because there is no git repository here to ask`
  const checkedOut = `${commit.id}, which is checked out in ${commit.root}`
  if (commit.id === event.head) return `${checkedOut}, the head of the pull request`
  if (commit.id === sha && event.name === 'pull_request') {
    return `${checkedOut}, the merge commit of the pull request${event.head ? ` (its head is ${event.head})` : ''}`
  }
  if (commit.id === sha || sha === '') return checkedOut
  return `${checkedOut}, not ${sha}, which GITHUB_SHA names for the event ${event.name || 'of this run'}`
}

/** The image's labels about its origin. https://github.com/opencontainers/image-spec/blob/main/annotations.md */
export function labelsOf(origin: ServiceOrigin | undefined, environment: Environment): Record<string, string> {
  const { commit, revision } = origin ?? {}
  const server = environment[variables.githubServerUrl]
  const repository = environment[variables.githubRepository]
  const source = commit?.repository ?? (server && repository ? `${server}/${repository}` : undefined)
  return {
    ...(source ? { 'org.opencontainers.image.source': source } : {}),
    ...(revision ? { 'org.opencontainers.image.revision': revision } : {}),
    // The commit's time, not the build's: otherwise each build of a commit would give another image.
    ...(commit ? { 'org.opencontainers.image.created': commit.created } : {}),
  }
}

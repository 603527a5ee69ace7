import { isEcrHost, parseRegistry } from '../../aws/ecr-hosts.ts'
import type { RepositorySettings } from '../../aws/ecr-repository.ts'
import { checkRegion } from '../../aws/partitions.ts'
import { invalid, UserError } from '../../errors.ts'
import { type Environment, variables } from '../../job/environment.ts'
import type { Inputs } from '../../runner/inputs.ts'
import { checkRegistryHost, checkTag, registryOrigin } from '../registry/reference.ts'
import { parseNames, parseServices } from './service.ts'
import type { PushInputs } from './service-run.ts'

/** Characters of the commit in the default tag. `git rev-parse --short` gives more or fewer from clone to clone. */
const commitLength = 12

/**
 * Reads the inputs of push-images and checks them against the registry's grammar.
 *
 * @throws UserError that names the input.
 */
export async function parsePushInputs(inputs: Inputs, environment: Environment): Promise<PushInputs> {
  const registry = checkRegistryHost(inputs.required('registry'))
  const given = inputs.list('tags').map((tag) => checkTag(tag))
  const [first = commitTag(environment), ...others] = [...new Set(given)]
  const repositoryPrefix = inputs.text('repository-prefix')
  const sources = inputs.boolean('sources')
  const files = inputs.list('bake-files')
  const text = files.length > 0 ? inputs.text('services') : inputs.required('services')
  const skip = inputs.choice('skip-existing', ['auto', 'true', 'false'])
  return {
    services: files.length > 0 ? [] : await parseServices(text, { repositoryPrefix, sources }),
    ...(files.length > 0 ? { bake: { files, targets: await parseNames(text), repositoryPrefix, sources } } : {}),
    registry,
    tags: [first, ...others],
    labels: labelsOf(environment),
    // A commit's tag never moves; one that was given may be meant to.
    skipExisting: skip === 'auto' ? given.length === 0 : skip === 'true',
    push: inputs.boolean('push'),
    concurrency: inputs.integer('concurrency', { min: 1, max: 64 }),
    platforms: inputs.list('platforms').map(checkPlatform),
    provenance: inputs.choice('provenance', ['false', 'true', 'min', 'max']),
    compression: inputs.choice('compression', ['gzip', 'zstd']),
    cache: inputs.choice('cache', ['none', 'registry', 'gha']),
    // What a pull request builds must not become what the main branch builds from.
    exportCache: !/^pull_request/.test(environment[variables.githubEventName] ?? ''),
    ...(inputs.boolean('create-repositories') ? { createRepositories: repositorySettings(inputs, registry) } : {}),
  }
}

function commitTag(environment: Environment): string {
  const commit = environment[variables.githubSha] ?? ''
  if (/^[0-9a-f]{12,}$/.test(commit)) return `sha-${commit.slice(0, commitLength)}`
  throw new UserError('GITHUB_SHA holds no commit to make a tag of.', "Give 'tags'.")
}

function checkPlatform(platform: string): string {
  if (/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(platform)) return platform
  throw invalid('platforms', platform, 'Use <system>/<architecture>, such as linux/amd64 or linux/arm64.')
}

function repositorySettings(inputs: Inputs, registry: string): RepositorySettings {
  const region = checkRegion(inputs.required('region'))
  const isEcr = isEcrHost(registry)
  // A port-forward or a test double stands for the region's registry.
  if (!isEcr && registryOrigin(registry).startsWith('https:')) {
    throw new UserError(
      `The input 'create-repositories' is true, but the registry ${registry} is not Amazon ECR.`,
      'Leave it out: other registries create repositories by themselves or with tools of their own.',
    )
  }
  return {
    region: isEcr ? parseRegistry(registry, region).region : region,
    profile: inputs.optional('profile'),
    ...(isEcr ? { account: registry.slice(0, 12) } : {}),
    scanOnPush: inputs.boolean('scan-on-push'),
    immutableTags: inputs.boolean('immutable-tags'),
  }
}

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md */
function labelsOf(environment: Environment): Record<string, string> {
  const server = environment[variables.githubServerUrl]
  const repository = environment[variables.githubRepository]
  const commit = environment[variables.githubSha]
  return {
    ...(server && repository ? { 'org.opencontainers.image.source': `${server}/${repository}` } : {}),
    ...(commit ? { 'org.opencontainers.image.revision': commit } : {}),
  }
}

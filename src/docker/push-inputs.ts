import { UserError } from '../errors.ts'
import { type Environment, variables } from '../runner/environment.ts'
import type { Inputs } from '../runner/inputs.ts'
import type { PushInputs } from './push-images.ts'
import { checkRegistryHost, checkTag } from './references.ts'
import { parseServices } from './services.ts'

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
  const services = await parseServices(inputs.required('services'), {
    repositoryPrefix: inputs.text('repository-prefix'),
    sources: false,
  })
  const skip = inputs.choice('skip-existing', ['auto', 'true', 'false'])
  return {
    services,
    registry,
    tags: [first, ...others],
    labels: labelsOf(environment),
    // A commit's tag never moves; one that was given may be meant to.
    skipExisting: skip === 'auto' ? given.length === 0 : skip === 'true',
    push: inputs.boolean('push'),
    concurrency: inputs.integer('concurrency', { min: 1, max: 64 }),
  }
}

function commitTag(environment: Environment): string {
  const commit = environment[variables.githubSha] ?? ''
  if (/^[0-9a-f]{12,}$/.test(commit)) return `sha-${commit.slice(0, commitLength)}`
  throw new UserError('GITHUB_SHA holds no commit to make a tag of.', "Give 'tags'.")
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

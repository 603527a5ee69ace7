import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { excerpt, WorldError } from '../../errors.ts'
import { type Environment, variables } from '../../job/environment.ts'
import type { StepDependencies, Undoable } from '../../job/ledger.ts'
import { linkTo, makePrivateFolder, namesIn } from '../../system/files.ts'
import { configFolderOf } from '../config/docker-config.ts'
import { type DockerDependencies, docker } from '../engine.ts'
import { csvField } from './bake-file.ts'
import type { BuildOptions } from './job.ts'

/** A builder that a step started: a container of the Docker Engine, with a volume for its cache. */
interface OwnBuilder {
  name: string
  /** What buildx knows of it (BUILDX_CONFIG), so that nothing of it is in the user's own folder. */
  folder: string
  /** The arguments that it was made with. */
  options: string[]
}

/** Milliseconds for a post step to remove a builder. */
const longestRemoval = 60_000

/**
 * Starts a container with BuildKit, or takes the one that an earlier step of this job has started. Returns the variables
 * with which buildx uses it.
 *
 * `image`: in place of the one that buildx takes.
 *
 * @throws WorldError when it does not start.
 */
export async function startOwnBuilder(
  image: string | undefined,
  { allow }: Pick<BuildOptions, 'allow'>,
  dependencies: StepDependencies,
): Promise<Record<string, string>> {
  const { ledger, folder, environment, logger } = dependencies
  const options = await optionsOf(image, allow, dependencies)
  const made = (await ledger.recorded(ownBuilders)).map(({ done }) => done)
  const known = made.find((one) => one.options.join('\n') === options.join('\n'))
  // The Engine may serve several jobs.
  const own = known ?? { name: `ds-infra-${randomBytes(6).toString('hex')}`, folder: join(folder, 'buildx'), options }
  const here = { ...dependencies, environment: { ...environment, ...variablesOf(own) } }
  if (!known) {
    await ledger.record(ownBuilders, own)
    await makeConfigFolder(own.folder, environment)
    await call(['create', '--name', own.name, '--driver', 'docker-container', ...options], image, here)
  }
  await call(['inspect', '--bootstrap', own.name], image, here)
  logger.info(`The builder ${own.name} ${known ? 'of an earlier step is used' : 'was started'}.`)
  return variablesOf(own)
}

/** Builders of this job. The post step removes the container and what it remembers. */
export const ownBuilders: Undoable<OwnBuilder> = {
  kind: 'builder',
  undo: async ({ done }, { environment, folder, others, logger }) => {
    const dependencies = {
      environment: { ...environment, ...variablesOf(done) },
      signal: AbortSignal.timeout(longestRemoval),
    }
    const { exitCode } = await docker(['buildx', 'rm', '--force', done.name], dependencies)
    // buildx has forgotten it where a step has emptied RUNNER_TEMP.
    if (exitCode !== 0) await removeContainer(done.name, dependencies)
    logger.info(`The builder ${done.name} was removed.`)
    const isShared = (await others()).some((other) => other.done.folder === done.folder)
    if (!isShared) await rm(join(folder, 'buildx'), { recursive: true, force: true })
  },
}

function variablesOf({ name, folder }: OwnBuilder): Record<string, string> {
  return { BUILDX_BUILDER: name, BUILDX_CONFIG: folder }
}

/** By the names that buildx gives to a builder's only container and its volume. */
async function removeContainer(name: string, dependencies: DockerDependencies): Promise<void> {
  const container = `buildx_buildkit_${name}0`
  await docker(['rm', '--force', container], dependencies)
  await docker(['volume', 'rm', '--force', `${container}_state`], dependencies)
  const left = await docker(['ps', '--all', '--quiet', '--filter', `name=^${container}$`], dependencies)
  if (left.exitCode === 0 && left.stdout.trim() === '') return
  throw new WorldError(
    `The builder's container ${container} cannot be removed: ${excerpt(left.stderr.trim() || 'it is still there')}`,
    `Remove it on the machine: docker rm --force ${container}; docker volume rm ${container}_state`,
  )
}

async function optionsOf(
  image: string | undefined,
  allow: readonly string[],
  dependencies: DockerDependencies,
): Promise<string[]> {
  // The Engine of a machine that needs no network of its own has no bridge.
  const bridge = await docker(['network', 'inspect', 'bridge'], dependencies)
  const driver = [
    ...(image === undefined ? [] : [`image=${image}`]),
    ...(bridge.exitCode === 0 ? [] : ['network=host']),
    ...proxiesOf(dependencies.environment).map(([name, value]) => csvField(`env.${name}=${value}`)),
  ]
  // buildx leaves out its own flag where others are given.
  const flags = ['network.host', 'security.insecure'].map((one) => `--allow-insecure-entitlement=${one}`)
  return [
    ...driver.flatMap((option) => ['--driver-opt', option]),
    ...(allow.includes('security.insecure') ? ['--buildkitd-flags', flags.join(' ')] : []),
  ]
}

/** The proxies of this job, but for those with a password, which may stand on no command line. */
function proxiesOf(environment: Environment): [string, string][] {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy']
  return names.flatMap((name): [string, string][] => {
    const value = environment[name]
    return value && !value.includes('@') ? [[name, value]] : []
  })
}

/** A folder for BUILDX_CONFIG with the user's defaults for BuildKit, such as mirrors and certificates of registries. */
async function makeConfigFolder(folder: string, environment: Environment): Promise<void> {
  await makePrivateFolder(folder)
  const users = environment[variables.buildxConfig] || join(configFolderOf(environment), 'buildx')
  const defaults = 'buildkitd.default.toml'
  const isNew = !(await namesIn(folder)).includes(defaults)
  if (isNew && (await namesIn(users)).includes(defaults)) await linkTo(resolve(users, defaults), join(folder, defaults))
}

async function call(
  args: readonly string[],
  image: string | undefined,
  dependencies: DockerDependencies,
): Promise<void> {
  const { exitCode, stderr, stdout } = await docker(['buildx', ...args], dependencies)
  if (exitCode === 0) return
  const said = (stderr.trim() || stdout.trim()).split('\n').at(-1) ?? ''
  throw new WorldError(
    `No builder can be started as a container of the Docker Engine: ${excerpt(said)}`,
    `Check that the Engine may pull ${image ?? "moby/buildkit:buildx-stable-1, or name another image in 'builder-image'"}; or name a builder that is there in 'builder'.`,
  )
}

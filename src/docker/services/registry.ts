import { isAccountRegistry, isEcrHost } from '../../aws/ecr-hosts.ts'
import { UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { Inputs } from '../../runner/inputs.ts'
import { loggedInHosts } from '../config/logins.ts'
import { checkRegistryHost } from '../registry/reference.ts'

/** Where Docker Hub is logged in to. Whoever only pulls from it is, too: GitHub's runners come with a login. */
const dockerHub = /^(?:[\w-]+\.)*docker\.(?:io|com)$/

/** Host of the images that are built and stay where they are. Docker takes it for a registry's. */
const nowhere = 'localhost'

/**
 * The host of the registry: the input's, else the one that the job is logged in to. A registry of Amazon ECR comes
 * before others. Public ones (Docker Hub, ECR Public) do not count: images become public by mistake.
 *
 * @param needed whether anything is looked for or put there; if not, and the job is logged in to none, images are named
 *   as Docker's own.
 * @throws UserError when there is none, or more than one.
 */
export async function registryOf(
  inputs: Inputs,
  needed: boolean,
  { environment, logger }: Pick<Dependencies, 'environment' | 'logger'>,
): Promise<string> {
  const given = inputs.optional('registry')
  if (given !== undefined) return checkRegistryHost(given)
  const all = await loggedInHosts(environment)
  const own = all.filter((host) => !isPublic(host))
  const ecr = own.filter(isAccountRegistry)
  const [host, ...others] = ecr.length > 0 ? ecr : own
  if (host === undefined && !needed) {
    logger.info(`Images are named ${nowhere}/...: no registry is, and the job is logged in to none.`)
    return nowhere
  }
  if (host === undefined) throw notLoggedIn(all)
  if (others.length > 0) {
    throw new UserError(
      `The input 'registry' is empty, and the job is logged in to several registries: ${[host, ...others].join(', ')}.`,
      "Set 'registry' to the one that the images go to.",
    )
  }
  logger.info(`Registry ${host}, which the job is logged in to.`)
  return host
}

function isPublic(host: string): boolean {
  return dockerHub.test(host) || (isEcrHost(host) && !isAccountRegistry(host))
}

function notLoggedIn(hosts: readonly string[]): UserError {
  const but = hosts.length > 0 ? ` but ${hosts.join(', ')}, which ${hosts.length > 1 ? 'are' : 'is'} public` : ''
  const mean = hosts.length > 0 ? ` A public one has to be named.` : ''
  return new UserError(
    `The input 'registry' is empty, and the job is logged in to no registry${but}.`,
    `Run ecr-login before this step, or set 'registry'.${mean}`,
  )
}

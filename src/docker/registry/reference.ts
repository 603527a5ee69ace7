import { UserError } from '../../errors.ts'
import { isLoopback } from '../../net/loopback.ts'

/**
 * Names of repositories and registry hosts, as defined by the OCI distribution specification and the Docker
 * reference grammar (https://github.com/distribution/reference).
 */
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`)
const hostPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/

/** Amazon ECR allows 2 to 256 characters; the specification sets no limit of its own. */
const longestRepository = 256

/**
 * Checks the name of a service's repository.
 *
 * @throws UserError that names the service.
 */
export function checkRepository(repository: string, service: string): string {
  if (!repositoryPattern.test(repository) || repository.length < 2 || repository.length > longestRepository) {
    throw new UserError(
      `Service '${service}' would be pushed to '${repository}', which is not a valid repository name.`,
      "Use 2 to 256 characters: lower-case letters and digits, joined by '.', '_', '-' or '/'; see repository-prefix.",
    )
  }
  return repository
}

/**
 * Checks a registry's host, which may have a port.
 *
 * @throws UserError that names the input.
 */
export function checkRegistryHost(host: string): string {
  if (/^\d{12}$/.test(host)) {
    throw new UserError(
      `The input 'registry' is the account id '${host}', not a registry's host name.`,
      `Use ${host}.dkr.ecr.<region>.amazonaws.com, which ecr-login has as its output 'registry'.`,
    )
  }
  // The pattern accepts ports above 65535 and numbers that are no address; the URL parser does not.
  if (!hostPattern.test(host) || !URL.canParse(`https://${host}`)) {
    throw new UserError(
      `The input 'registry' is '${host}', which is not a registry's host name.`,
      'Use a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com, without https:// and without a path.',
    )
  }
  return host
}

/** The origin of a registry's API: HTTPS, but plain HTTP on this machine, as for Docker. */
export function registryOrigin(host: string): string {
  return `${isLoopback(host.replace(/:\d+$/, '')) ? 'http' : 'https'}://${host}`
}

import { UserError } from '../../errors.ts'

/**
 * Names of repositories, tags, digests and registry hosts, as the OCI distribution specification and the Docker
 * reference grammar define them (https://github.com/distribution/reference).
 */
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`)
const tagPattern = /^\w[\w.-]{0,127}$/
const hostPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/

/** Amazon ECR allows 2 to 256 characters; the specification sets no limit of its own. */
const longestRepository = 256

/**
 * Checks the repository's name that a service gets.
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
 * Checks a tag.
 *
 * @throws UserError that names the input.
 */
export function checkTag(tag: string, input = 'tags'): string {
  if (!tagPattern.test(tag)) {
    throw new UserError(
      `The input '${input}' holds '${tag}', which is not a valid tag.`,
      "Use 1 to 128 letters, digits, '_', '.' and '-', the first a letter, a digit or '_'.",
    )
  }
  return tag
}

/**
 * Checks a registry's host, with a port where it has one.
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
  // What looks like a name may still be none: a port above 65535, a number that is no address.
  if (!hostPattern.test(host) || !URL.canParse(`https://${host}`)) {
    throw new UserError(
      `The input 'registry' is '${host}', which is not a registry's host name.`,
      'Use a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com, without https:// and without a path.',
    )
  }
  return host
}

/** Where a registry's API is: HTTPS, and plain HTTP on this machine itself, as Docker has it. */
export function registryOrigin(host: string): string {
  return `${loopback.test(host) ? 'http' : 'https'}://${host}`
}

import { type Environment, variables } from '../../job/environment.ts'
import { configFolderOf, type DockerConfig, parseDockerConfig, readDockerConfig } from './docker-config.ts'

/**
 * The hosts that the job is logged in to, sorted: those that the Docker CLI would find a login for, by
 * `DOCKER_AUTH_CONFIG` or by its configuration file.
 *
 * @throws UserError when one of them is broken.
 */
export async function loggedInHosts(environment: Environment): Promise<string[]> {
  const inline = parseDockerConfig(environment[variables.dockerAuthConfig] ?? '', variables.dockerAuthConfig)
  const file = await readDockerConfig(configFolderOf(environment), environment)
  return [...new Set([...hostsOf(inline), ...hostsOf(file)])].filter((host) => host !== '').sort()
}

function hostsOf({ auths = {}, credsStore, credHelpers = {} }: DockerConfig): string[] {
  // A helper of a registry's own logs in by itself. An empty name means the file.
  const helped = Object.keys(credHelpers).filter((host) => credHelpers[host])
  const stored = Object.entries(auths).flatMap(([key, entry]) => {
    const host = hostOf(key)
    // Where a helper keeps the logins, Docker writes an empty entry for each.
    const isKept = (credHelpers[host] ?? credsStore ?? '') !== ''
    return isKept || Object.keys(entry ?? {}).length > 0 ? [host] : []
  })
  return [...helped, ...stored]
}

/** Old versions of Docker wrote URLs. A user name in the URL is cut off too. */
function hostOf(key: string): string {
  const [authority = ''] = key.replace(/^https?:\/\//, '').split('/')
  return authority.slice(authority.lastIndexOf('@') + 1)
}

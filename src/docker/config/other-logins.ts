import { type Environment, variables } from '../../job/environment.ts'
import {
  type AuthEntry,
  configFolderOf,
  type DockerConfig,
  parseDockerConfig,
  readDockerConfig,
} from './docker-config.ts'

/**
 * The other hosts that the job's Docker configuration has logins for, sorted. For the error about a missing login.
 * Empty if the configuration cannot be read, because that error is about something else.
 */
export async function readOtherLogins(host: string, environment: Environment): Promise<string[]> {
  const file = await readDockerConfig(configFolderOf(environment), environment).catch((): DockerConfig => ({}))
  const hosts = [...hostsOf(inlineConfig(environment)), ...hostsOf(file)]
  return [...new Set(hosts)].filter((other) => other !== host && other !== '').sort()
}

function hostsOf({ auths, credsStore }: DockerConfig): string[] {
  // With a credential store, Docker writes an empty entry for each login.
  const isLogin = (entry: AuthEntry) => credsStore !== undefined || Object.keys(entry ?? {}).length > 0
  return Object.entries(auths ?? {}).flatMap(([key, entry]) => (isLogin(entry) ? [hostOf(key)] : []))
}

/** Old versions of Docker wrote URLs. A user name in the URL is cut off too. */
function hostOf(key: string): string {
  const [authority = ''] = key.replace(/^https?:\/\//, '').split('/')
  return authority.slice(authority.lastIndexOf('@') + 1)
}

function inlineConfig(environment: Environment): DockerConfig {
  try {
    return parseDockerConfig(environment[variables.dockerAuthConfig] ?? '', variables.dockerAuthConfig)
  } catch {
    return {}
  }
}

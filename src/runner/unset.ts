import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { configPath, credentialsPath, credentialsSection } from '../aws/config-file.ts'
import { type Environment, variables } from '../job/environment.ts'
import { homeFolder } from '../job/home.ts'

/**
 * The value that clients take for "not set". A runner can set variables for the following steps and never unset them,
 * and not every client takes an empty value for an absent one (tried: AWS CLI 1 and boto3, kubectl):
 *
 * - Paths: the default in full. An empty AWS_CONFIG_FILE hides `~/.aws/config`, an empty KUBECONFIG is an error to the
 *   Python client.
 * - AWS_PROFILE, AWS_DEFAULT_PROFILE: `default`, which has to exist in the AWS CLI and boto3. Where the user has no AWS
 *   config, AWS_CONFIG_FILE becomes one of this suite with an empty default profile. Where the user has one without a
 *   default profile, no value means "not set" to these two: it is empty, and they need `--profile`.
 * - AWS_REGION, AWS_DEFAULT_REGION: that of the default profile. Where it has none, no value means "not set" to the AWS
 *   CLI and boto3: it is empty, and a region in another profile needs `--region`.
 * - Everything else: empty.
 *
 * `environment` is that of the following steps; for a profile it must have their AWS_CONFIG_FILE.
 */
export function unsetValue(name: string, environment: Environment): string {
  switch (name) {
    case variables.awsConfigFile:
      return unsetConfigFile(environment)
    case variables.awsSharedCredentialsFile:
      return join(homeFolder(environment), '.aws', 'credentials')
    case variables.kubeconfig:
      return join(homeFolder(environment), '.kube', 'config')
    case variables.awsProfile:
    case variables.awsDefaultProfile:
      return defaultProfile(environment) ? 'default' : ''
    case variables.awsRegion:
    case variables.awsDefaultRegion:
      return defaultProfile(environment)?.region ?? ''
    default:
      return ''
  }
}

function unsetConfigFile(environment: Environment): string {
  const usual = join(homeFolder(environment), '.aws', 'config')
  // Beside the bundle: the build puts it there.
  const empty = join(dirname(process.argv[1] ?? ''), '..', 'no-profile.config')
  const isNeeded = !existsSync(usual) && !defaultProfile({ ...environment, [variables.awsConfigFile]: usual })
  return isNeeded && existsSync(empty) ? empty : usual
}

/** Settings of the default profile as the AWS CLI finds it; undefined if there is none. */
function defaultProfile(environment: Environment): Record<string, string> | undefined {
  const read = (path: string) => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      // Clients cannot read it either, and go on without it.
      return ''
    }
  }
  const config = read(configPath(environment))
  const credentials = read(credentialsPath(environment))
  const sections = [
    credentialsSection(config, 'default'),
    credentialsSection(config, 'profile default'),
    credentialsSection(credentials, 'default'),
  ].filter((section) => section !== undefined)
  return sections.length > 0 ? Object.assign({}, ...sections) : undefined
}

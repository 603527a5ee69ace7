import type { Dependencies } from '../job/dependencies.ts'
import { type Environment, variables } from '../job/environment.ts'
import { type AwsCredentials, toAwsCredentials } from './credentials.ts'
import { ownCredentials, sessionCredentials } from './session/credentials.ts'
import { sessionFileOf } from './session/file.ts'
import type { SessionDependencies } from './sts/request.ts'

/** Where an action's credentials come from, for messages: `profile hub` or `the job's environment`. */
export function credentialsLabel(profile: string | undefined, environment: Environment): string {
  if (profile) return `profile ${profile}`
  if (environment[variables.awsAccessKeyId]) return "the job's environment (AWS_ACCESS_KEY_ID)"
  return `profile ${environment[variables.awsProfile] || 'default'}`
}

/** The profile that credentials come from: the one named, else `AWS_PROFILE` unless keys in the environment win. */
export function profileInUse(profile: string | undefined, environment: Environment): string | undefined {
  return profile ?? (environmentCredentials(environment) ? undefined : environment[variables.awsProfile] || undefined)
}

/** What the search for credentials needs. A program without a runner has the environment alone. */
type ChainDependencies = SessionDependencies | Pick<Dependencies, 'environment'>

/**
 * Finds credentials by the AWS CLI's rules: a profile that was asked for by name wins, then keys in the environment,
 * then `AWS_PROFILE`, then the rest of the SDK's chain. SDK clients call it whenever they need (new) credentials.
 *
 * @throws UserError, WorldError when there are none, with the cause.
 */
export function credentialsProvider(
  target: { region: string; profile?: string | undefined },
  dependencies: ChainDependencies,
) {
  const { environment } = dependencies
  return async (): Promise<AwsCredentials> => {
    const fromEnvironment = target.profile ? undefined : environmentCredentials(environment)
    if (fromEnvironment) return fromEnvironment
    const profile = target.profile || environment[variables.awsProfile] || undefined
    // One of our profiles is read in this process: its `credential_process` would start another Node.
    const file = sessionFileOf(profile ?? 'default', environment)
    if (file !== undefined) {
      return 'http' in dependencies
        ? masked(toAwsCredentials(await sessionCredentials(file, dependencies)), dependencies)
        : toAwsCredentials(await ownCredentials(file, environment))
    }
    const { chainCredentials } = await import('./sdk-chain.ts')
    const chained = { region: target.region, profile, label: credentialsLabel(target.profile, environment) }
    if ('http' in dependencies) return masked(await chainCredentials(chained, dependencies), dependencies)
    const { withStandaloneDependencies } = await import('../job/standalone.ts')
    return await withStandaloneDependencies(environment, (own) => chainCredentials(chained, own))
  }
}

/** Masked: the helper, or another program of the job, may have got them, and nobody has told the runner. */
export function masked<T extends AwsCredentials>(credentials: T, { mask }: Pick<Dependencies, 'mask'>): T {
  for (const secret of [credentials.secretAccessKey, credentials.sessionToken]) if (secret) mask(secret)
  return credentials
}

function environmentCredentials(environment: Environment): AwsCredentials | undefined {
  const accessKeyId = environment[variables.awsAccessKeyId]
  const secretAccessKey = environment[variables.awsSecretAccessKey]
  const sessionToken = environment[variables.awsSessionToken]
  if (!accessKeyId || !secretAccessKey) return undefined
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
}

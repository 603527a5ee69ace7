import { UserError } from '../errors.ts'
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

/**
 * Finds credentials by the AWS CLI's rules: a profile that was asked for by name wins, then keys in the environment,
 * then `AWS_PROFILE`, then the rest of the SDK's chain. Called by SDK clients whenever they need (new) credentials.
 *
 * @throws UserError when there are none.
 */
export function credentialsProvider(
  target: { region: string; profile?: string | undefined },
  dependencies: Pick<Dependencies, 'environment'> & Partial<SessionDependencies>,
) {
  const { environment } = dependencies
  return async (): Promise<AwsCredentials> => {
    const fromEnvironment = target.profile ? undefined : environmentCredentials(environment)
    if (fromEnvironment) return fromEnvironment
    const own = await profileCredentials(target.profile || environment[variables.awsProfile], dependencies)
    if (own) return own
    const { defaultProvider } = await import('@aws-sdk/credential-provider-node')
    try {
      return await defaultProvider({
        clientConfig: { region: target.region },
        logger: silent,
        ...(target.profile ? { profile: target.profile } : {}),
      })()
    } catch (cause) {
      throw new UserError(
        `There are no AWS credentials for ${credentialsLabel(target.profile, environment)}.`,
        "Run ds-infra's assume-role in an earlier step of this job, or name an existing profile with 'profile'.",
        { cause },
      )
    }
  }
}

/** The SDK warns of keys beside a profile on the console, at every call of kubectl; which of them wins is settled here. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/**
 * Credentials of a profile of ours, read in this process: the detour over `credential_process` would start another
 * Node. Undefined where the profile is none of ours.
 *
 * @throws UserError, WorldError when they have expired and cannot be renewed.
 */
async function profileCredentials(
  profile: string | undefined,
  dependencies: Pick<Dependencies, 'environment'> & Partial<SessionDependencies>,
): Promise<AwsCredentials | undefined> {
  const { environment, http, logger, mask, signal, now } = dependencies
  const file = sessionFileOf(profile || 'default', environment)
  if (file === undefined) return undefined
  const credentials =
    http && logger && mask && signal && now
      ? await sessionCredentials(file, { environment, http, logger, mask, signal, now })
      : await ownCredentials(file, environment)
  return toAwsCredentials(credentials)
}

function environmentCredentials(environment: Environment): AwsCredentials | undefined {
  const accessKeyId = environment[variables.awsAccessKeyId]
  const secretAccessKey = environment[variables.awsSecretAccessKey]
  const sessionToken = environment[variables.awsSessionToken]
  if (!accessKeyId || !secretAccessKey) return undefined
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
}

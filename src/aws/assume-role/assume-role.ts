import type { Dependencies } from '../../job/dependencies.ts'
import { variables } from '../../job/environment.ts'
import type { StepDependencies } from '../../job/ledger.ts'
import { toProcessCredentials } from '../credentials.ts'
import { openRoleSession } from '../sts/assume.ts'
import type { RoleSession } from '../sts/request.ts'
import { type AssumeRoleInputs, checkAllowedAccount } from './inputs.ts'
import { checkProfileIsFree, type Helper, jobConfigFile, writeProfile } from './profile.ts'

/** Outputs of the action, by their names in action.yml. */
export interface AssumeRoleOutputs {
  profile: string | undefined
  'account-id': string
  'role-arn': string
  'assumed-role-arn': string
  expiration: string
  'config-file': string | undefined
}

export interface AssumeRoleResult {
  outputs: AssumeRoleOutputs
  /** Variables for the following steps. */
  variables: Record<string, string>
  /** The same, where the values are secrets. */
  secrets: Record<string, string>
}

/**
 * Assumes the role and hands it to the following steps: as a profile that refreshes itself, as variables, or both.
 * Account and role are checked against STS's answer before anything is written or returned.
 *
 * @throws UserError, WorldError
 */
export async function assumeRole(
  inputs: AssumeRoleInputs,
  helper: Helper,
  dependencies: StepDependencies,
): Promise<AssumeRoleResult> {
  const { request, profile } = inputs
  const asProfile = inputs.export !== 'environment'
  if (asProfile) await checkProfileIsFree(profile, dependencies.environment)
  const session = await openRoleSession(request, dependencies)
  checkAllowedAccount(session.account, inputs.allowedAccounts)
  if (asProfile) {
    const kept = {
      profile,
      request,
      credentials: toProcessCredentials(session.credentials),
      receivedAt: dependencies.now(),
    }
    await writeProfile(kept, helper, dependencies)
  }
  const configFile = jobConfigFile(dependencies.folder)
  const expiration = session.credentials.expiration.toISOString()
  announce(inputs, session, dependencies)
  return {
    outputs: {
      profile: asProfile ? profile : undefined,
      'account-id': session.account,
      'role-arn': (request.chain.at(-1) ?? request.role).arn,
      'assumed-role-arn': session.assumedRoleArn,
      expiration,
      'config-file': asProfile ? configFile : undefined,
    },
    variables: {
      ...(asProfile ? profileVariables(inputs, configFile, dependencies) : {}),
      ...(inputs.export === 'profile' && !inputs.defaultProfile ? {} : regionVariables(request.region)),
    },
    secrets: inputs.export === 'profile' ? {} : keyVariables(session),
  }
}

function profileVariables(inputs: AssumeRoleInputs, configFile: string, { environment }: Dependencies) {
  const { profile, defaultProfile } = inputs
  return {
    [variables.awsConfigFile]: configFile,
    ...(defaultProfile ? { [variables.awsProfile]: profile } : {}),
    // Where it is set, the AWS CLI and boto3 follow it rather than AWS_PROFILE.
    ...(defaultProfile && environment[variables.awsDefaultProfile] ? { [variables.awsDefaultProfile]: profile } : {}),
  }
}

/** The AWS CLI v1 and boto3 know one name, the SDKs the other. */
function regionVariables(region: string) {
  return { [variables.awsRegion]: region, [variables.awsDefaultRegion]: region }
}

function keyVariables({ credentials }: RoleSession) {
  return {
    [variables.awsAccessKeyId]: credentials.accessKeyId,
    [variables.awsSecretAccessKey]: credentials.secretAccessKey,
    [variables.awsSessionToken]: credentials.sessionToken,
  }
}

function announce(inputs: AssumeRoleInputs, session: RoleSession, { environment, logger, now }: Dependencies): void {
  const until = session.credentials.expiration.toISOString()
  const { profile } = inputs
  const where = inputs.export === 'environment' ? 'in the environment' : `as profile ${profile}`
  const refreshed = inputs.export === 'environment' ? 'until' : 'refreshed by the profile, at first until'
  logger.info(`Assumed ${session.assumedRoleArn} ${where}, ${refreshed} ${until}.`)
  const skew = clockSkew(inputs, session, now())
  if (Math.abs(skew) > tolerableSkew) {
    logger.warning(
      `This machine's clock is ${Math.round(Math.abs(skew) / 60_000)} min ${skew > 0 ? 'behind' : 'ahead of'} that of AWS. Set it right: AWS refuses requests that are 5 min off, and credentials are renewed by this clock.`,
    )
  }
  const keysBefore = Boolean(environment[variables.awsAccessKeyId])
  if (inputs.export === 'both') {
    logger.warning(
      `The keys in the environment win over profile ${profile} in the AWS CLI and most SDKs, and they end at ${until}. Use export: profile unless a tool cannot read profiles.`,
    )
  } else if (inputs.export === 'profile' && inputs.defaultProfile && keysBefore) {
    logger.warning(
      `AWS_ACCESS_KEY_ID is set by this workflow and wins over AWS_PROFILE in the AWS CLI and most SDKs. Remove it, or name the profile: --profile=${profile}.`,
    )
  } else if (inputs.export === 'environment' && environment[variables.awsProfile]) {
    logger.warning(
      `AWS_PROFILE is ${environment[variables.awsProfile]}, which some SDKs (JavaScript) use ahead of keys in the environment.`,
    )
  }
}

/** Milliseconds by which AWS takes a signature's date for its own. */
const tolerableSkew = 300_000

/** Milliseconds that this machine's clock is behind: STS grants exactly the duration that was asked for. */
function clockSkew({ request }: AssumeRoleInputs, { credentials }: RoleSession, now: number): number {
  return credentials.expiration.getTime() - request.duration * 1000 - now
}

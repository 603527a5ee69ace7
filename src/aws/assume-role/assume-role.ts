import type { Dependencies } from '../../job/dependencies.ts'
import { variables as names } from '../../job/environment.ts'
import type { StepDependencies } from '../../job/ledger.ts'
import type { Logger } from '../../job/logger.ts'
import { toProcessCredentials } from '../credentials.ts'
import { recordRunnerIdentity } from '../identity/identity.ts'
import type { RoleRequest, RoleSession } from '../sts/request.ts'
import type { Helper } from './helper-command.ts'
import { type AssumeRoleInputs, checkAllowedAccount } from './inputs.ts'
import { aheadOfProfile, jobVariables, type ProfileOfJob, profileOfJob } from './job-variables.ts'
import { openFirstSession } from './open.ts'
import { checkProfileIsFree, jobConfigFile, writeProfile } from './profile.ts'
import { checkProfileServes } from './verify.ts'

/** Outputs of the action, by their names in action.yml. */
interface AssumeRoleOutputs {
  profile: string | undefined
  'account-id': string
  'role-arn': string
  'assumed-role-arn': string
  expiration: string
  'config-file': string | undefined
  'aws-access-key-id': string | undefined
  'aws-secret-access-key': string | undefined
  'aws-session-token': string | undefined
}

interface AssumeRoleResult {
  outputs: AssumeRoleOutputs
  /** Variables for the following steps. */
  variables: Record<string, string>
  /** The same for values that are secrets. */
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
  const asProfile = inputs.export !== 'environment'
  const configFile = jobConfigFile(dependencies.folder)
  const profile = profileOfJob(inputs, configFile, dependencies.environment)
  if (profile) await checkProfileIsFree(profile.name, dependencies.environment)
  const duration = asProfile ? durationForProfile(inputs.request, dependencies.logger) : inputs.request.duration
  const { request, session } = await openFirstSession(
    { ...inputs, request: { ...inputs.request, duration } },
    dependencies,
  )
  checkAllowedAccount(session.account, inputs.allowedAccounts)
  const { variables, secrets, putAside } = jobVariables(inputs, session, profile, dependencies.environment)
  if (putAside.length > 0) await recordRunnerIdentity(dependencies)
  if (profile) {
    const kept = {
      profile: profile.name,
      request,
      credentials: toProcessCredentials(session.credentials),
      receivedAt: dependencies.now(),
    }
    const sessionFile = await writeProfile(kept, helper, dependencies)
    const following = { ...dependencies.environment, ...variables, ...secrets }
    await checkProfileServes({ profile: profile.name, configFile, sessionFile }, following, dependencies)
  }
  announce(inputs, request, session, { profile, putAside }, dependencies)
  return {
    outputs: {
      profile: asProfile ? inputs.profile : undefined,
      'account-id': session.account,
      'role-arn': (request.chain.at(-1) ?? request.role).arn,
      'assumed-role-arn': session.assumedRoleArn,
      expiration: session.credentials.expiration.toISOString(),
      'config-file': asProfile ? configFile : undefined,
      ...keyOutputs(inputs, session, dependencies),
    },
    variables,
    secrets,
  }
}

/** The keys as outputs, where they are asked for. The secrets are masked already. */
function keyOutputs({ outputCredentials }: AssumeRoleInputs, { credentials }: RoleSession, { mask }: Dependencies) {
  const keys = outputCredentials ? credentials : undefined
  if (keys) mask(keys.accessKeyId)
  return {
    'aws-access-key-id': keys?.accessKeyId,
    'aws-secret-access-key': keys?.secretAccessKey,
    'aws-session-token': keys?.sessionToken,
  }
}

/**
 * Seconds. The shortest session of a profile. botocore starts the helper at each call while the credentials have less
 * than 15 minutes left, so shorter ones would slow every program down. Every role allows an hour.
 */
const shortestForProfile = 1200

function durationForProfile({ duration }: AssumeRoleInputs['request'], logger: Logger): number {
  if (duration >= shortestForProfile) return duration
  logger.info(
    `'duration' is ${duration} s; sessions of a profile live for ${shortestForProfile} s at least, since boto3 and the AWS CLI look for new credentials at each call from 15 min before the end.`,
  )
  return shortestForProfile
}

function announce(
  inputs: AssumeRoleInputs,
  request: RoleRequest,
  session: RoleSession,
  { profile, putAside }: { profile: ProfileOfJob | undefined; putAside: readonly string[] },
  { environment, logger, now }: Dependencies,
): void {
  const until = session.credentials.expiration.toISOString()
  const inEnvironment = inputs.export === 'environment'
  const where = inEnvironment ? 'in the environment' : `as profile ${inputs.profile}`
  logger.info(
    `Assumed ${session.assumedRoleArn} ${where}, ${inEnvironment ? 'until' : 'refreshed by the profile, at first until'} ${until}.`,
  )
  if (putAside.length > 0) {
    logger.info(
      `For this job ${putAside.join(', ')} ${putAside.length > 1 ? 'are' : 'is'} empty, since some AWS clients would use ${putAside.length > 1 ? 'them' : 'it'} instead; the post step gives the previous values back.`,
    )
  }
  warnOfClock(request, session, logger, now())
  if (inputs.export === 'both') {
    logger.warning(
      `The keys in the environment win over profile ${inputs.profile} in the AWS CLI and most SDKs, and they end at ${until}. Use export: profile unless a tool cannot read profiles.`,
    )
  } else if (inEnvironment && profile) {
    logger.info(
      `AWS_PROFILE was '${environment[names.awsProfile] ?? environment[names.awsDefaultProfile]}'. For this job it names a profile of the role, since some AWS clients use it ahead of keys; the post step gives the previous value back.`,
    )
  }
  const ahead = inputs.export === 'profile' && !inputs.defaultProfile ? aheadOfProfile(environment) : []
  if (ahead.length > 0) {
    logger.info(
      `${ahead.join(', ')} comes before AWS_PROFILE in the AWS CLI and most SDKs. Use the profile by its name: --profile=${inputs.profile}.`,
    )
  }
}

function warnOfClock(request: RoleRequest, session: RoleSession, logger: Logger, now: number): void {
  // STS grants exactly the duration that was asked for; the runner's own credentials live for as long as they do.
  const skew = request.asItIs ? 0 : clockSkew(request, session, now)
  if (Math.abs(skew) <= tolerableSkew) return
  logger.warning(
    `This machine's clock is ${Math.round(Math.abs(skew) / 60_000)} min ${skew > 0 ? 'behind' : 'ahead of'} that of AWS. Set it right: AWS refuses requests that are 5 min off, and credentials are renewed by this clock.`,
  )
}

/** Milliseconds by which AWS lets the date of a signature differ from its own clock. */
const tolerableSkew = 300_000

/** Milliseconds that this machine's clock is behind. */
function clockSkew({ duration }: RoleRequest, { credentials }: RoleSession, now: number): number {
  return credentials.expiration.getTime() - duration * 1000 - now
}

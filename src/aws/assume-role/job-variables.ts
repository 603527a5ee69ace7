import { type Environment, variables } from '../../job/environment.ts'
import { putAside, type Rivals } from '../../job/put-aside.ts'
import type { RoleSession } from '../sts/request.ts'
import type { AssumeRoleInputs } from './inputs.ts'

/** The variables of the following steps. Every client takes those with an empty value as not set. */
interface JobVariables {
  variables: Record<string, string>
  /** The same for values that are secrets, or that replace secrets. */
  secrets: Record<string, string>
  /** Names of variables that were set and are emptied for the job, since clients would use them ahead of the role. */
  putAside: string[]
}

/** A source of credentials in the environment: it counts if one of `when` is set. */
interface AmbientSource extends Rivals {
  when: readonly string[]
}

const { awsAccessKeyId, awsSecretAccessKey, awsSessionToken, awsSecurityToken, awsCredentialExpiration } = variables

/** Keys come before AWS_PROFILE in the AWS CLI and most SDKs. Go, Java (v1) and JavaScript (v2) know further names. */
const keys: AmbientSource = {
  when: [awsAccessKeyId, 'AWS_ACCESS_KEY', 'AMAZON_ACCESS_KEY_ID'],
  names: [
    ...[awsAccessKeyId, awsSecretAccessKey, awsSessionToken, awsSecurityToken, awsCredentialExpiration],
    ...['AWS_ACCESS_KEY', 'AWS_SECRET_KEY'],
    ...['AMAZON_ACCESS_KEY_ID', 'AMAZON_SECRET_ACCESS_KEY', 'AMAZON_SESSION_TOKEN'],
  ],
  isSecret: true,
}

/**
 * Pods of EKS with a role for their service account have these. botocore, Go and Java put them before a profile's
 * `credential_process`, .NET even before keys. Without the file no client uses the other two, and a workflow may have
 * set them for itself.
 */
const webIdentity: AmbientSource = {
  when: ['AWS_WEB_IDENTITY_TOKEN_FILE'],
  names: ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME'],
  isSecret: false,
}

/** Tasks of ECS and pods with EKS Pod Identity have one. Only JavaScript (v2) puts it before `credential_process`. */
const container: AmbientSource = {
  when: ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
  names: ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
  isSecret: false,
}

/** The profile that is written, and whether AWS_PROFILE names it. */
export interface ProfileOfJob {
  name: string
  /** The job's AWS config file. */
  configFile: string
  isDefault: boolean
}

/** The name of the profile that AWS_PROFILE gets beside keys. No use of a profile by its name meets it. */
const besideKeys = 'ds-infra-environment'

/**
 * The profile that the job gets, undefined for none. Keys alone are not enough where AWS_PROFILE is there: JavaScript's
 * SDK uses it ahead of keys, and the AWS CLI and boto3 fail where it is empty or names none. So it names the role, too.
 */
export function profileOfJob(
  inputs: AssumeRoleInputs,
  configFile: string,
  environment: Environment,
): ProfileOfJob | undefined {
  if (inputs.export !== 'environment') return { name: inputs.profile, configFile, isDefault: inputs.defaultProfile }
  const isNamed = [variables.awsProfile, variables.awsDefaultProfile].some((name) => environment[name] !== undefined)
  return isNamed ? { name: besideKeys, configFile, isDefault: true } : undefined
}

/**
 * The variables by which the job runs as the role: those that name its profile or hold its keys, and empty ones for
 * what the AWS CLI or an SDK would use instead.
 */
export function jobVariables(
  inputs: AssumeRoleInputs,
  session: RoleSession,
  profile: ProfileOfJob | undefined,
  environment: Environment,
): JobVariables {
  const { defaultProfile, request } = inputs
  const exportsKeys = inputs.export !== 'profile'
  const ambient = outranking(inputs).filter(({ when }) => when.some((name) => environment[name]))
  const aside = putAside(ambient, environment)
  return {
    variables: {
      ...aside.variables,
      ...(profile ? profileVariables(profile, environment) : {}),
      ...(exportsKeys || defaultProfile ? regionVariables(request.region) : {}),
      ...(exportsKeys ? { [awsCredentialExpiration]: session.credentials.expiration.toISOString() } : {}),
    },
    secrets: { ...aside.secrets, ...(exportsKeys ? keyVariables(session, environment) : {}) },
    putAside: aside.names,
  }
}

/** Names of the variables that clients use ahead of AWS_PROFILE, for a profile that is not the job's default. */
export function aheadOfProfile(environment: Environment): string[] {
  return [keys, webIdentity].flatMap(({ when }) => when.filter((name) => environment[name]))
}

function outranking(inputs: AssumeRoleInputs): readonly AmbientSource[] {
  if (inputs.export !== 'profile') return [webIdentity]
  // A profile that is not the default is used by name only; nothing changes for other clients.
  return inputs.defaultProfile ? [keys, webIdentity, container] : []
}

function profileVariables({ name, configFile, isDefault }: ProfileOfJob, environment: Environment) {
  return {
    [variables.awsConfigFile]: configFile,
    // Without it the SDKs for Go (v1) and JavaScript (v2) do not read that file.
    [variables.awsSdkLoadConfig]: '1',
    ...(isDefault ? { [variables.awsProfile]: name } : {}),
    // If it is set, even to nothing, the AWS CLI and boto3 follow it rather than AWS_PROFILE.
    ...(isDefault && environment[variables.awsDefaultProfile] !== undefined
      ? { [variables.awsDefaultProfile]: name }
      : {}),
  }
}

/** The AWS CLI v1 and boto3 know one name, the SDKs the other. */
function regionVariables(region: string) {
  return { [variables.awsRegion]: region, [variables.awsDefaultRegion]: region }
}

function keyVariables({ credentials }: RoleSession, environment: Environment) {
  return {
    [awsAccessKeyId]: credentials.accessKeyId,
    [awsSecretAccessKey]: credentials.secretAccessKey,
    [awsSessionToken]: credentials.sessionToken,
    ...(environment[awsSecurityToken] ? { [awsSecurityToken]: credentials.sessionToken } : {}),
  }
}

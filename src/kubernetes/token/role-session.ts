import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { credentialsLabel, credentialsProvider, masked } from '../../aws/credential-chain.ts'
import { type AwsCredentials, toAwsCredentials } from '../../aws/credentials.ts'
import { parseRoleArn, sessionNameOfRun } from '../../aws/roles.ts'
import { freshCredentials, keptCredentials } from '../../aws/session/credentials.ts'
import type { SessionDependencies, SessionRequest } from '../../aws/sts/request.ts'
import { type Environment, variables } from '../../job/environment.ts'

/** A further role that is assumed for the cluster, and the profile that assumes it. */
export interface FurtherRole {
  arn: string
  region: string
  profile: string | undefined
}

/** Seconds: the longest session that a role gets from another role's session, and the default of STS. */
const duration = 3600

/** The file in the job's folder that keeps the role's session between calls of kubectl. */
export function roleSessionFile(folder: string, role: FurtherRole, environment: Environment): string {
  // `||`: empty counts as not set, because assume-role empties the variables of keys that it replaces.
  const source = role.profile || environment[variables.awsAccessKeyId] || environment[variables.awsProfile] || ''
  const key = createHash('sha256')
    .update(JSON.stringify([role.arn, role.region, source]))
    .digest('hex')
  return join(folder, 'kube', `role-${key.slice(0, 16)}.json`)
}

/** Credentials of the role from `file`; undefined if they have to be renewed. Loads no AWS library. */
export function keptRoleCredentials(file: string, role: FurtherRole, environment: Environment) {
  const kept = freshCredentials(file, { request: requestOf(role, environment) }, Date.now())
  return kept && toAwsCredentials(kept)
}

/**
 * Credentials of the role: those in `file` while they are valid, otherwise new ones, for which the role is assumed with
 * the credentials of its profile (or the job's). They are valid for longer than a cluster token signed with them.
 *
 * @throws UserError or WorldError that names `sts:AssumeRole` and who called it.
 */
export async function roleCredentials(
  file: string,
  role: FurtherRole,
  dependencies: SessionDependencies,
): Promise<AwsCredentials> {
  const { environment } = dependencies
  const request = requestOf(role, environment)
  const open = async () => {
    const { openSessionAs } = await import('../../aws/sts/assume.ts')
    const credentials = await credentialsProvider(role, dependencies)()
    return await openSessionAs(
      { credentials, label: credentialsLabel(role.profile, environment) },
      request,
      dependencies,
    )
  }
  const kept = await keptCredentials(file, { request, label: `role ${role.arn}`, open }, dependencies)
  return masked(toAwsCredentials(kept), dependencies)
}

function requestOf({ arn, region }: FurtherRole, environment: Environment): SessionRequest {
  return {
    region,
    role: parseRoleArn(arn, region),
    sessionName: sessionNameOfRun(environment),
    duration,
    policies: { managed: [] },
    chain: [],
    tags: [],
  }
}

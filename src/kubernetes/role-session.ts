import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { AwsTarget } from '../aws/clients.ts'
import { credentialsLabel } from '../aws/credential-chain.ts'
import type { AwsCredentials } from '../aws/credentials.ts'
import { sessionNameOf } from '../aws/roles.ts'
import type { Dependencies } from '../job/dependencies.ts'
import { type Environment, variables } from '../job/environment.ts'
import { readIfPresent, writePrivateFile } from '../system/files.ts'

/** A further role that is assumed for the cluster, and as whom. */
export interface FurtherRole {
  arn: string
  region: string
  profile: string | undefined
}

/** A session is used until this long before its end, so that a token signed with it can live out its time. */
const margin = 15 * 60_000

/** The file in the job's folder that keeps the role's session between calls of kubectl. */
export function roleSessionFile(folder: string, role: FurtherRole, environment: Environment): string {
  const source = role.profile ?? environment[variables.awsAccessKeyId] ?? environment[variables.awsProfile] ?? ''
  const key = createHash('sha256')
    .update(JSON.stringify([role.arn, role.region, source]))
    .digest('hex')
  return join(folder, 'kube', `role-${key.slice(0, 16)}.json`)
}

/** Credentials of the role: those in `file` while they last, otherwise those of `assume`, which are then kept there. */
export async function roleSession(
  file: string,
  now: number,
  assume: () => Promise<AwsCredentials>,
): Promise<AwsCredentials> {
  const kept = parseSession(await readIfPresent(file))
  if (kept?.expiration && kept.expiration.getTime() - now > margin) return kept
  const credentials = await assume()
  await writePrivateFile(file, JSON.stringify(credentials))
  return credentials
}

function parseSession(text: string | undefined): AwsCredentials | undefined {
  if (text === undefined) return undefined
  const { expiration, ...keys } = JSON.parse(text) as Omit<AwsCredentials, 'expiration'> & { expiration?: string }
  return { ...keys, ...(expiration ? { expiration: new Date(expiration) } : {}) }
}

/**
 * Assumes the role with the credentials of its profile (or the job's).
 *
 * @throws UserError or WorldError that names `sts:AssumeRole` and who called it.
 */
export async function assumeFurtherRole(role: FurtherRole, dependencies: Dependencies): Promise<AwsCredentials> {
  const { environment } = dependencies
  const [{ AssumeRoleCommand }, { createStsClient }, { awsError }] = await Promise.all([
    import('@aws-sdk/client-sts'),
    import('../aws/clients.ts'),
    import('../aws/diagnosis.ts'),
  ])
  const target: AwsTarget = { region: role.region, profile: role.profile }
  const client = await createStsClient(target, dependencies)
  const command = new AssumeRoleCommand({
    RoleArn: role.arn,
    RoleSessionName: sessionNameOf({
      repository: environment[variables.githubRepository] ?? '',
      runId: environment[variables.githubRunId] ?? '',
      runAttempt: environment[variables.githubRunAttempt] ?? '',
    }),
  })
  try {
    const { Credentials: answer } = await client.send(command)
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer ?? {}
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) throw new Error('STS sent no credentials')
    dependencies.mask(SecretAccessKey)
    dependencies.mask(SessionToken)
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    }
  } catch (error) {
    const caller = credentialsLabel(role.profile, environment)
    throw awsError(error, { permission: `sts:AssumeRole of ${role.arn}`, caller, profile: role.profile })
  }
}

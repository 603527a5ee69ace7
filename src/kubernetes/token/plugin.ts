import { parseArgs } from 'node:util'
import { credentialsProvider } from '../../aws/credential-chain.ts'
import type { AwsCredentials } from '../../aws/credentials.ts'
import { UserError } from '../../errors.ts'
import { type Environment, variables } from '../../job/environment.ts'
import { jobFolder } from '../../job/folder.ts'
import { runProgram } from '../../runner/program.ts'
import { createClusterToken } from './eks-token.ts'
import { execCredential, parseRequestedVersion } from './exec-credential.ts'
import type { FurtherRole } from './role-session.ts'

/**
 * kubectl's credential plugin: prints a token for `--cluster` in `--region`, signed with the credentials of `--profile`
 * (or of the environment it is started in), or with those of `--role` assumed with them.
 *
 * kubectl runs it at every call, so modules that only some calls need are imported there.
 */
export async function run(): Promise<void> {
  await runProgram(async (args, environment) => {
    const apiVersion = parseRequestedVersion(environment[variables.kubernetesExecInfo])
    const { tokenAudience, region, profile, role } = parseArguments(args)
    const credentials = role
      ? await furtherRole({ arn: role, region, profile }, environment)
      : await credentialsProvider({ region, profile }, { environment })()
    const token = createClusterToken({ tokenAudience, region, credentials, now: Date.now() })
    return execCredential(apiVersion, token)
  })
}

/** The plugin's arguments. */
interface PluginArguments {
  /** The cluster that the token is signed for: `--cluster`. */
  tokenAudience: string
  region: string
  profile: string | undefined
  role: string | undefined
}

/** The plugin's command line. The inverse of `parseArguments`. */
export function pluginArguments({ tokenAudience, region, profile, role }: PluginArguments): string[] {
  return [
    ...['--cluster', tokenAudience, '--region', region],
    ...(profile ? ['--profile', profile] : []),
    ...(role ? ['--role', role] : []),
  ]
}

function parseArguments(args: string[]): PluginArguments {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { cluster: text, region: text, profile: text, role: text } })
  const { cluster, region, profile, role } = values
  if (!cluster || !region) {
    throw new UserError('The token plugin needs --cluster and --region.', 'Run configure-kubeconfig again.')
  }
  return { tokenAudience: cluster, region, profile, role }
}

async function furtherRole(role: FurtherRole, environment: Environment): Promise<AwsCredentials> {
  const { keptRoleCredentials, roleCredentials, roleSessionFile } = await import('./role-session.ts')
  const file = roleSessionFile(jobFolder(environment), role, environment)
  const kept = keptRoleCredentials(file, role, environment)
  if (kept) return kept
  const { withStandaloneDependencies } = await import('../../job/standalone.ts')
  return await withStandaloneDependencies(environment, (dependencies) => roleCredentials(file, role, dependencies))
}

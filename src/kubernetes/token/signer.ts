import { credentialsLabel, credentialsProvider, profileInUse } from '../../aws/credential-chain.ts'
import type { AwsCredentials } from '../../aws/credentials.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { once } from '../../system/once.ts'
import type { AwsCaller, ClusterDescription } from '../cluster/description.ts'
import { type ClusterToken, createClusterToken } from './eks-token.ts'
import { type FurtherRole, roleCredentials, roleSessionFile } from './role-session.ts'

/** Who signs a cluster's tokens: a profile (or the job's keys), or a further role assumed with it. */
export interface Signer extends AwsCaller {
  target: AwsCaller['target'] & { credentials: () => Promise<AwsCredentials> }
  /** The profile that signs or that assumes the role. */
  profile: string | undefined
  /** ARN of the further role. */
  role: string | undefined
  /** File of the further role's session. It may not exist. */
  sessionFile: string | undefined
}

/** The given profile, or the credentials that the job's steps use now. */
export function profileSigner(
  source: { region: string; profile: string | undefined },
  dependencies: Dependencies,
): Signer {
  const { environment } = dependencies
  // Becomes an argument of the plugin, because a later step may set another AWS_PROFILE. Keys cannot be an argument.
  const profile = profileInUse(source.profile, environment)
  const target = { region: source.region, profile }
  return {
    target: { ...target, credentials: once(credentialsProvider(target, dependencies)) },
    label: credentialsLabel(profile, environment),
    profile,
    role: undefined,
    sessionFile: undefined,
  }
}

/** A role that the profile assumes. */
export function roleSigner(role: FurtherRole, dependencies: Dependencies): Signer {
  const sessionFile = roleSessionFile(dependencies.folder, role, dependencies.environment)
  return {
    target: { region: role.region, credentials: once(() => roleCredentials(sessionFile, role, dependencies)) },
    label: `role ${role.arn}`,
    profile: role.profile,
    role: role.arn,
    sessionFile,
  }
}

/** A token for the cluster, signed by the signer and masked. */
export async function signToken(
  signer: Signer,
  cluster: ClusterDescription,
  dependencies: Pick<Dependencies, 'mask' | 'now'>,
): Promise<ClusterToken> {
  const token = createClusterToken({
    tokenAudience: cluster.tokenAudience,
    region: cluster.region,
    credentials: await signer.target.credentials(),
    now: dependencies.now(),
  })
  dependencies.mask(token.token)
  return token
}

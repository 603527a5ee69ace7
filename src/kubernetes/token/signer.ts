import { credentialsLabel, credentialsProvider, profileInUse } from '../../aws/credential-chain.ts'
import type { AwsCredentials } from '../../aws/credentials.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { AwsCaller, ClusterDescription } from '../cluster/description.ts'
import { type ClusterToken, createClusterToken } from './eks-token.ts'
import { type FurtherRole, roleCredentials, roleSessionFile } from './role-session.ts'

/** Who signs a cluster's tokens: a profile (or the job's keys), or a further role assumed with it. */
export interface Signer extends AwsCaller {
  target: AwsCaller['target'] & { credentials: () => Promise<AwsCredentials> }
  /** The profile at the start of it. */
  profile: string | undefined
  /** ARN of the further role. */
  role: string | undefined
  /** Keeps the further role's session; may not exist. */
  sessionFile: string | undefined
}

/** The profile that was named, or the credentials that the job's steps use now. */
export function profileSigner(
  source: { region: string; profile: string | undefined },
  dependencies: Dependencies,
): Signer {
  const { environment } = dependencies
  // Kept in the plugin's arguments: a later step may choose another AWS_PROFILE. Keys in the environment cannot be.
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

/** A token of the signer for the cluster, masked. */
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

/** One result for all who ask at about the same time and after. */
function once<T>(body: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= body()
    return result
  }
}

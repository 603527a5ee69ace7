import type { Dependencies } from '../job/dependencies.ts'
import { createEcrClient } from './clients.ts'
import { credentialsLabel, profileInUse } from './credential-chain.ts'
import { awsAnswerOf, awsError } from './diagnosis.ts'

/** How missing repositories are created. */
export interface RepositorySettings {
  region: string
  /** Profile whose credentials are used; the job's own if none is named. */
  profile?: string | undefined
  /** Account of the registry, if its host names one. */
  account?: string | undefined
  /** Scan images for vulnerabilities when they are pushed. */
  scanOnPush: boolean
  /** Refuse to move a tag, but for these patterns; undefined where all move. */
  immutableExcept: readonly string[] | undefined
}

/**
 * Creates a repository in Amazon ECR. It is no error if it exists already (another job was faster).
 *
 * @throws UserError when the role may not (`ecr:CreateRepository`), WorldError when ECR fails.
 */
export async function createRepository(
  repository: string,
  settings: RepositorySettings,
  dependencies: Dependencies,
): Promise<void> {
  const { region, profile, account, scanOnPush, immutableExcept } = settings
  const { CreateRepositoryCommand } = await import('@aws-sdk/client-ecr')
  try {
    const client = await createEcrClient({ region, profile }, dependencies)
    await client.send(
      new CreateRepositoryCommand({
        repositoryName: repository,
        ...(immutableExcept ? immutable(immutableExcept) : { imageTagMutability: 'MUTABLE' }),
        imageScanningConfiguration: { scanOnPush },
        ...(account === undefined ? {} : { registryId: account }),
      }),
    )
    dependencies.logger.info(`Created the repository ${repository}.`)
  } catch (error) {
    if (awsAnswerOf(error)?.code === 'RepositoryAlreadyExistsException') return
    throw awsError(error, {
      permission: 'ecr:CreateRepository',
      caller: credentialsLabel(profile, dependencies.environment),
      profile: profileInUse(profile, dependencies.environment),
    })
  }
}

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html */
function immutable(except: readonly string[]) {
  const filters = except.map((filter) => ({ filterType: 'WILDCARD' as const, filter }))
  return { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' as const, imageTagMutabilityExclusionFilters: filters }
}

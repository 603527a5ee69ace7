import type { Dependencies } from '../runner/runner.ts'
import { type AwsCredentials, credentialsProvider } from './credentials.ts'
import { sdkHandler } from './handler.ts'

/** Which region to call, and as whom: a named profile, or the job's own credentials where none is named. */
export interface AwsTarget {
  region: string
  profile?: string | undefined
  /** Credentials that were found already, such as a further role's. They win over `profile`. */
  credentials?: () => Promise<AwsCredentials>
}

/**
 * Configuration that all SDK clients share: our HTTP, three tries with jitter for transient faults only, and
 * credentials by the AWS CLI's rules. Endpoints come from the standard variables (`AWS_ENDPOINT_URL_ECR`, ...).
 */
function configuration(target: AwsTarget, dependencies: Dependencies) {
  return {
    region: target.region,
    maxAttempts: 3,
    requestHandler: sdkHandler(dependencies.http, { signal: dependencies.signal }),
    credentials: target.credentials ?? credentialsProvider(target, dependencies),
    customUserAgent: 'ds-infra',
  }
}

export async function createEcrClient(target: AwsTarget, dependencies: Dependencies) {
  const { ECRClient } = await import('@aws-sdk/client-ecr')
  return new ECRClient(configuration(target, dependencies))
}

/** ECR Public's API exists in us-east-1 (and, without tokens, us-west-2) only. */
export async function createEcrPublicClient(target: AwsTarget, dependencies: Dependencies) {
  const { ECRPUBLICClient } = await import('@aws-sdk/client-ecr-public')
  return new ECRPUBLICClient(configuration(target, dependencies))
}

export async function createEksClient(target: AwsTarget, dependencies: Dependencies) {
  const { EKSClient } = await import('@aws-sdk/client-eks')
  return new EKSClient(configuration(target, dependencies))
}

/** For signed calls with the credentials of a profile or of the job. */
export async function createStsClient(target: AwsTarget, dependencies: Dependencies) {
  const { STSClient } = await import('@aws-sdk/client-sts')
  return new STSClient(configuration(target, dependencies))
}

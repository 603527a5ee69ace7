import type { Dependencies } from '../../job/dependencies.ts'
import type { AwsCredentials } from '../credentials.ts'
import { sdkHandler } from '../handler.ts'

/** What a call of STS needs of the `Dependencies`. */
type StsDependencies = Pick<Dependencies, 'http' | 'signal'>

/**
 * For assuming roles: tries once, since the caller has rules of its own for what is worth another try. Without
 * credentials it serves AssumeRoleWithWebIdentity, which is not signed.
 */
export async function createRoleAssumingClient(
  region: string,
  { http, signal }: StsDependencies,
  credentials?: AwsCredentials,
) {
  const { STSClient } = await import('@aws-sdk/client-sts')
  return new STSClient({
    region,
    maxAttempts: 1,
    // Assuming a role twice changes nothing: the first session is not used.
    requestHandler: sdkHandler(http, { signal, timeout: 10, idempotent: true }),
    customUserAgent: 'ds-infra',
    ...(credentials ? { credentials } : {}),
  })
}

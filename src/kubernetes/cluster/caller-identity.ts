import { type AwsTarget, createStsClient } from '../../aws/clients.ts'
import type { Dependencies } from '../../job/dependencies.ts'

/** Who the caller is to AWS. */
interface CallerIdentity {
  /** Twelve digits. */
  account: string
  arn: string
}

/**
 * Asks STS whose these credentials are, to explain a refusal. The call needs no permission. Undefined if it fails,
 * because the refusal is the error to report.
 */
export async function readCallerIdentity(
  target: AwsTarget,
  dependencies: Dependencies,
): Promise<CallerIdentity | undefined> {
  try {
    const [{ GetCallerIdentityCommand }, client] = await Promise.all([
      import('@aws-sdk/client-sts'),
      createStsClient(target, dependencies),
    ])
    const { Account: account, Arn: arn } = await client.send(new GetCallerIdentityCommand({}))
    return account && arn ? { account, arn } : undefined
  } catch (error) {
    dependencies.logger.debug(`sts:GetCallerIdentity failed: ${String(error)}`)
    return undefined
  }
}

import { HttpRequest } from '@smithy/protocol-http'
import type { Pluggable } from '@smithy/types'
import type { Dependencies } from '../job/dependencies.ts'
import { credentialsProvider } from './credential-chain.ts'
import type { AwsCredentials } from './credentials.ts'
import { noteTries, reasonOf } from './diagnosis.ts'
import { sdkHandler } from './handler.ts'

/** Which region to call, and as whom: a named profile, or the job's own credentials if none is named. */
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

/**
 * Makes an SDK client log its retries as `retryTransient` does, and note at each failure the host and the number of
 * tries. It runs after the SDK has signed the request and before it parses the answer, so it sees failures of the call
 * itself, and none of the search for credentials.
 *
 * @param service prefix of the service's IAM actions.
 */
function logTries<Input extends object, Output extends object>(
  service: string,
  { logger, signal }: Pick<Dependencies, 'logger' | 'signal'>,
): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) =>
      stack.add(
        // The outer function runs once per call, the inner one once per try.
        (next, { commandName = '' }) => {
          const call = `${service}:${commandName.replace(/Command$/, '')}`
          let count = 0
          let failure: unknown
          return async (args) => {
            // After a cancellation there is no further try, and none is logged.
            signal.throwIfAborted()
            if (count > 0) logger.info(`${call} failed (${reasonOf(failure)}) Trying again.`)
            count += 1
            try {
              return await next(args)
            } catch (error) {
              failure = error
              noteTries(error, { host: hostOf(args.request), count })
              throw error
            }
          }
        },
        { step: 'finalizeRequest', priority: 'low', name: 'logTries' },
      ),
  }
}

function hostOf(request: unknown): string {
  if (!HttpRequest.isInstance(request)) return 'an unknown host'
  return request.port ? `${request.hostname}:${request.port}` : request.hostname
}

export async function createEcrClient(target: AwsTarget, dependencies: Dependencies) {
  const { ECRClient } = await import('@aws-sdk/client-ecr')
  const client = new ECRClient(configuration(target, dependencies))
  client.middlewareStack.use(logTries('ecr', dependencies))
  return client
}

/** ECR Public's API exists in us-east-1 (and, without tokens, us-west-2) only. */
export async function createEcrPublicClient(target: AwsTarget, dependencies: Dependencies) {
  const { ECRPUBLICClient } = await import('@aws-sdk/client-ecr-public')
  const client = new ECRPUBLICClient(configuration(target, dependencies))
  client.middlewareStack.use(logTries('ecr-public', dependencies))
  return client
}

export async function createEksClient(target: AwsTarget, dependencies: Dependencies) {
  const { EKSClient } = await import('@aws-sdk/client-eks')
  const client = new EKSClient(configuration(target, dependencies))
  client.middlewareStack.use(logTries('eks', dependencies))
  return client
}

/** For signed calls with the credentials of a profile or of the job. */
export async function createStsClient(target: AwsTarget, dependencies: Dependencies) {
  const { STSClient } = await import('@aws-sdk/client-sts')
  const client = new STSClient(configuration(target, dependencies))
  client.middlewareStack.use(logTries('sts', dependencies))
  return client
}

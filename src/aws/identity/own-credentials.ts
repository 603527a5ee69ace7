import { type ActionError, causesOf, excerpt, messageOf, UserError, WorldError } from '../../errors.ts'
import type { Environment } from '../../job/environment.ts'
import { openConnections } from '../../net/http.ts'
import type { AwsCredentials } from '../credentials.ts'
import type { SessionDependencies } from '../sts/request.ts'
import { type ContainerCredentials, describeIdentity, identityVariables, type OwnCredentials } from './identity.ts'
import { readToken } from './token-file.ts'

/** Milliseconds for one request; both endpoints are next to the runner. Tries after the first. */
const patience = { timeout: 2000, maxRetries: 2 }

/** The SDK warns on the console of what is reported here. */
const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/**
 * The container's or machine's own credentials, by the SDK's providers. No proxy is used: both endpoints are local. Of
 * the machine's metadata service only version 2 is asked, which asks for a token first.
 *
 * @throws UserError, WorldError that say why there are none.
 */
export async function ownCredentials(
  identity: OwnCredentials,
  dependencies: SessionDependencies,
): Promise<Required<AwsCredentials>> {
  const found = await (identity.kind === 'container'
    ? containerCredentials(identity, dependencies)
    : instanceCredentials(dependencies))
  dependencies.signal.throwIfAborted()
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = found
  for (const secret of [secretAccessKey, sessionToken]) if (secret) dependencies.mask(secret)
  if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) {
    throw new WorldError(
      `The answer for ${describeIdentity(identity)} lacks keys, token or expiration.`,
      'See whether another program answers in the place of the metadata service or the agent.',
    )
  }
  if (expiration.getTime() <= dependencies.now()) {
    throw new WorldError(
      `The credentials of ${describeIdentity(identity)} expired at ${expiration.toISOString()}.`,
      "See that this machine's clock is right, and that its metadata service or agent reaches AWS.",
    )
  }
  return { accessKeyId, secretAccessKey, sessionToken, expiration }
}

async function containerCredentials(
  identity: ContainerCredentials,
  dependencies: SessionDependencies,
): Promise<AwsCredentials> {
  const { relativeUri, fullUri, tokenFile } = identity
  // The provider reads it again; here for the error.
  if (tokenFile) await readToken(tokenFile, dependencies, identityVariables.containerTokenFile)
  const { fromHttp } = await import('@aws-sdk/credential-provider-http')
  try {
    return await fromHttp({
      ...patience,
      logger,
      awsContainerCredentialsRelativeUri: relativeUri,
      awsContainerCredentialsFullUri: fullUri,
      awsContainerAuthorizationTokenFile: tokenFile,
      awsContainerAuthorizationToken: dependencies.environment[identityVariables.containerToken] ?? '',
    })()
  } catch (error) {
    const [reason, remedy] = explainContainer(messageOf(error))
    throw new UserError(`There are no credentials for ${describeIdentity(identity)}: ${reason}.`, remedy, {
      cause: error,
    })
  }
}

function explainContainer(said: string): [reason: string, remedy: string] {
  const status = /responded with status: (\d+)/.exec(said)?.[1]
  if (status === undefined) {
    return [
      excerpt(said, 300).replace(/[.\s]+$/, ''),
      'See that the agent of EKS Pod Identity (or of ECS) runs on this node and that no network policy keeps the runner from it.',
    ]
  }
  if (['400', '401', '403'].includes(status)) {
    return [
      `the agent answered ${status}, so it did not take the runner's token`,
      `See that the pod has the service account of the association, and that ${identityVariables.containerTokenFile} is the pod's own.`,
    ]
  }
  return [
    `the agent answered ${status}`,
    status === '404'
      ? 'See that a role is associated with the service account of this pod, and start the pod anew.'
      : 'Run the job again; if it persists, see the log of the agent on this node.',
  ]
}

type InstanceAnswer = AwsCredentials & { originalExpiration?: Date }

async function instanceCredentials({ environment, now }: SessionDependencies): Promise<AwsCredentials> {
  const { fromInstanceMetadata } = await import('@smithy/credential-provider-imds')
  try {
    const { originalExpiration, ...found }: InstanceAnswer = await fromInstanceMetadata({
      ...patience,
      logger,
      ec2MetadataV1Disabled: true,
    })()
    // The provider prolongs what has expired, for services that take it all the same. STS does not.
    return originalExpiration && originalExpiration.getTime() <= now()
      ? { ...found, expiration: originalExpiration }
      : found
  } catch (error) {
    throw await explainInstance(error, environment)
  }
}

/** The provider does not tell why it got no token: the service is asked once more. */
async function explainInstance(error: unknown, environment: Environment): Promise<ActionError> {
  const status = causesOf(error).flatMap((cause) =>
    cause instanceof Error && 'statusCode' in cause ? [Number(cause.statusCode)] : [],
  )[0]
  const cause = { cause: error }
  const what = 'There are no credentials of the instance profile'
  const token = await probe(environment)
  if (typeof token === 'string') {
    return new UserError(
      `${what}: the metadata service (IMDS) of this machine does not answer (${token}).`,
      'If this is an EC2 instance and the runner is in a container, raise the hop limit of the instance (aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2). Elsewhere there is none: use identity: oidc.',
      cause,
    )
  }
  if (token === 403) {
    return new UserError(
      `${what}: the metadata service (IMDS) is switched off for this instance (HTTP 403).`,
      'Switch it on (aws ec2 modify-instance-metadata-options --http-endpoint enabled), or use identity: oidc.',
      cause,
    )
  }
  if (token !== 200) {
    return new UserError(
      `${what}: the metadata service (IMDS) gives no session token (HTTP ${token}), as version 2 does.`,
      `Check where ${identityVariables.metadataEndpoint} leads, and that no program stands in for the service with version 1 alone.`,
      cause,
    )
  }
  if (status === 404) {
    return new UserError(
      `${what}: none is attached to this instance (HTTP 404).`,
      'Attach an instance profile with a role (aws ec2 associate-iam-instance-profile), or use identity: oidc.',
      cause,
    )
  }
  const said = status === undefined ? messageOf(error) : `HTTP ${status}`
  return new WorldError(
    `${what}: the metadata service (IMDS) failed (${said}).`,
    "Run the job again; if it persists, see the instance profile's role and its trust policy (ec2.amazonaws.com).",
    cause,
  )
}

/** The status of the answer to a request for a token; a text where there is none. */
async function probe(environment: Environment): Promise<number | string> {
  const origin = environment[identityVariables.metadataEndpoint] || 'http://169.254.169.254'
  // Without the job's proxies.
  const connections = openConnections({})
  try {
    const { status, body } = await connections.http({
      url: new URL('/latest/api/token', origin),
      method: 'PUT',
      headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60' },
      timeout: patience.timeout / 1000,
    })
    await body.text().catch(() => '')
    return status
  } catch (error) {
    return messageOf(error).replace(/[.\s]+$/, '')
  } finally {
    await connections.close()
  }
}

import { type ActionError, UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { isTransient, retryTransient } from '../../net/retry.ts'
import { type Role, readAssumedRole } from '../roles.ts'
import { createRoleAssumingClient } from './client.ts'
import { claimsOf, mintIdToken } from './id-token.ts'
import { refusalCode, stsError } from './refusal.ts'
import type { RoleRequest, RoleSession, SessionDependencies } from './request.ts'
import type { SessionPolicies } from './session-policies.ts'

/** Tries of one call; none starts after this many milliseconds, so that an STS that never answers is given up early. */
const patience = { attempts: 5, milliseconds: 25_000 }
/** The shortest session that STS grants: enough to assume the next role of a chain. */
const passingThrough = 900

/**
 * Assumes the role with the job's OIDC token, then every role of the chain, and checks each answer: what comes back
 * is a session of the role that was asked for, or nothing. Secrets are masked on receipt.
 *
 * @throws UserError with what to change; WorldError when STS or GitHub cannot be reached.
 */
export async function openRoleSession(request: RoleRequest, dependencies: SessionDependencies): Promise<RoleSession> {
  const { chain } = request
  let session = await assumeWithToken(request, dependencies)
  for (const [index, role] of chain.entries()) {
    session = await assumeNext(request, { role, last: index === chain.length - 1, from: session }, dependencies)
  }
  return session
}

async function assumeWithToken(request: RoleRequest, dependencies: SessionDependencies): Promise<RoleSession> {
  const { role } = request
  const direct = request.chain.length === 0
  const tokens = tokenSource(request.audience, dependencies)
  // The SDK loads while GitHub mints. Minting stands ahead of the tries below, since it has tries of its own.
  const [{ AssumeRoleWithWebIdentityCommand }, client] = await Promise.all([
    import('@aws-sdk/client-sts'),
    createRoleAssumingClient(request.region, dependencies),
    tokens.current(),
  ])
  const attempt = async () => {
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: role.arn,
      RoleSessionName: request.sessionName,
      WebIdentityToken: await tokens.current(),
      DurationSeconds: direct ? request.duration : passingThrough,
      ...(direct ? policyParameters(request.policies) : {}),
    })
    return await client.send(command)
  }
  const attemptTwice = async () => {
    try {
      return await attempt()
    } catch (error) {
      if (!tokens.renew(error)) throw error
      return await attempt()
    }
  }
  const explain = (error: unknown) => stsError(error, { request, role, claims: claimsOf(tokens.last()) })
  return readAnswer(await withRetries(attemptTwice, explain, dependencies), role, dependencies)
}

interface Hop {
  role: Role
  last: boolean
  from: RoleSession
}

async function assumeNext(request: RoleRequest, hop: Hop, dependencies: SessionDependencies): Promise<RoleSession> {
  const { AssumeRoleCommand } = await import('@aws-sdk/client-sts')
  const client = await createRoleAssumingClient(request.region, dependencies, hop.from.credentials)
  const command = new AssumeRoleCommand({
    RoleArn: hop.role.arn,
    RoleSessionName: request.sessionName,
    DurationSeconds: hop.last ? request.duration : passingThrough,
    ...(hop.last ? policyParameters(request.policies) : {}),
    ...(request.externalId === undefined ? {} : { ExternalId: request.externalId }),
    ...(request.tags.length > 0 ? { Tags: [...request.tags] } : {}),
  })
  const explain = (error: unknown) => stsError(error, { request, role: hop.role, caller: hop.from.assumedRoleArn })
  return readAnswer(await withRetries(() => client.send(command), explain, dependencies), hop.role, dependencies)
}

function policyParameters({ policy, managed }: SessionPolicies) {
  return {
    ...(policy === undefined ? {} : { Policy: policy }),
    ...(managed.length > 0 ? { PolicyArns: managed.map((arn) => ({ arn })) } : {}),
  }
}

async function withRetries<T>(
  attempt: () => Promise<T>,
  explain: (error: unknown) => ActionError,
  dependencies: SessionDependencies,
): Promise<T> {
  const end = dependencies.now() + patience.milliseconds
  const explained = async () => {
    try {
      return await attempt()
    } catch (error) {
      throw explain(error)
    }
  }
  return await retryTransient(explained, {
    what: 'Assuming the role',
    onRetry: (message) => dependencies.logger.info(message),
    attempts: patience.attempts,
    signal: dependencies.signal,
    isTransient: (error) => isTransient(error) && dependencies.now() < end,
  })
}

/**
 * Tokens for the tries of one call. A token lives for 300 s and the tries end long before (`patience`), so one serves
 * them all, unless STS finds it expired or not valid.
 */
function tokenSource(audience: string, dependencies: SessionDependencies) {
  let token: string | undefined
  let renewed = false
  return {
    current: async (): Promise<string> => {
      token ??= await mintIdToken(audience, dependencies)
      return token
    },
    /** Whether the call is worth repeating with a new token; once. */
    renew: (error: unknown): boolean => {
      if (renewed || !isStaleToken(error)) return false
      renewed = true
      token = undefined
      return true
    },
    last: () => token ?? '',
  }
}

/** A refusal of the token that another one may not meet. A missing provider or a wrong audience stays what it is. */
function isStaleToken(error: unknown): boolean {
  const code = refusalCode(error)
  if (code === 'ExpiredToken') return true
  return code === 'InvalidIdentityToken' && !/audience|provider found/i.test(String(error))
}

interface StsAnswer {
  AssumedRoleUser?: { Arn?: string | undefined } | undefined
  Credentials?:
    | {
        AccessKeyId?: string | undefined
        SecretAccessKey?: string | undefined
        SessionToken?: string | undefined
        Expiration?: Date | undefined
      }
    | undefined
}

function readAnswer(answer: StsAnswer, role: Role, { mask }: Pick<Dependencies, 'mask'>): RoleSession {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {}
  for (const secret of [SecretAccessKey, SessionToken]) if (secret) mask(secret)
  const assumedRoleArn = answer.AssumedRoleUser?.Arn ?? ''
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
    throw new WorldError(
      'STS answered without credentials.',
      'If AWS_ENDPOINT_URL or a proxy leads to another service than STS, correct it.',
    )
  }
  const assumed = readAssumedRole(assumedRoleArn)
  if (assumed?.account !== role.account || assumed.name !== role.name) {
    throw new UserError(
      `STS answered with a session of ${assumedRoleArn || 'nobody'}, where ${role.arn} was asked for.`,
      'Nothing was exported. Check where AWS_ENDPOINT_URL_STS and the proxy lead.',
    )
  }
  const credentials = {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  }
  return { credentials, account: assumed.account, assumedRoleArn }
}

import { type ActionError, UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { isTransient, retryTransient } from '../../net/retry.ts'
import { awsError } from '../diagnosis.ts'
import { describeIdentity, type Identity, type OwnCredentials, type TokenFile } from '../identity/identity.ts'
import { readToken } from '../identity/token-file.ts'
import { parseAssumedRole, type Role } from '../roles.ts'
import { createRoleAssumingClient } from './client.ts'
import { mintIdToken, parseClaims } from './id-token.ts'
import { refusalCode, stsError } from './refusal.ts'
import type { RoleCaller, RoleRequest, RoleSession, SessionDependencies, SessionRequest } from './request.ts'
import type { SessionPolicies } from './session-policies.ts'

/**
 * Tries of one call; none starts after this many milliseconds, so that an STS that never answers fails the step early.
 */
export const patience = { attempts: 5, milliseconds: 25_000 }
/** Seconds. The shortest session that STS grants: enough to assume the next role of a chain. */
const passingThrough = 900

/**
 * Assumes the role with the job's or the runner's identity, then every role of the chain, and checks that each answer is
 * a session of the role that was asked for. Secrets are masked on receipt.
 *
 * @throws UserError with what to change; WorldError when STS or whoever gives the identity cannot be reached.
 */
export async function openRoleSession(request: RoleRequest, dependencies: SessionDependencies): Promise<RoleSession> {
  const { identity, role } = request
  if (identity.kind === 'oidc' || identity.kind === 'web-identity-file') {
    return await followChain(request, await assumeWithToken(request, identity, dependencies), dependencies)
  }
  if (request.asItIs) return checked(await openOwnSession({ ...request, identity }, dependencies), role)
  const { ownCredentials } = await import('../identity/own-credentials.ts')
  const caller = {
    credentials: await ownCredentials(identity, dependencies),
    label: describeIdentity(identity),
    otherwise: " To run as the runner's own role, set role: '' instead.",
  }
  return await openSessionAs(caller, request, dependencies)
}

/**
 * The session that the machine's or container's own credentials are of. STS says whose they are.
 *
 * @throws UserError, WorldError
 */
export async function openOwnSession(
  { identity, region }: { identity: OwnCredentials; region: string },
  dependencies: SessionDependencies,
): Promise<RoleSession> {
  const { ownCredentials } = await import('../identity/own-credentials.ts')
  const credentials = await ownCredentials(identity, dependencies)
  const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
  const client = await createRoleAssumingClient(region, dependencies, credentials)
  const explain = (error: unknown) =>
    awsError(error, { permission: 'sts:GetCallerIdentity', caller: describeIdentity(identity) })
  const ask = () => client.send(new GetCallerIdentityCommand({}))
  const { Arn: arn = '' } = await withRetries(ask, explain, dependencies)
  const account = parseAssumedRole(arn)?.account
  if (account) return { credentials, account, assumedRoleArn: arn }
  throw new UserError(
    `The runner's own credentials are those of ${arn || 'nobody'}, which is no role's session.`,
    "Name the role to assume with 'role', or use identity: oidc.",
  )
}

/**
 * The same, but the first role is assumed with given credentials, such as those of a profile.
 *
 * @throws UserError, WorldError
 */
export async function openSessionAs(
  caller: RoleCaller,
  request: SessionRequest,
  dependencies: SessionDependencies,
): Promise<RoleSession> {
  const last = request.chain.length === 0
  const session = await assumeAs(caller, request, { role: request.role, last }, dependencies)
  return await followChain(request, session, dependencies)
}

async function followChain(
  request: SessionRequest,
  first: RoleSession,
  dependencies: SessionDependencies,
): Promise<RoleSession> {
  let session = first
  let from = request.role
  for (const [index, role] of request.chain.entries()) {
    // Labelled by its role, which the next role's trust policy names; the session is another one in each run.
    const caller = { credentials: session.credentials, label: from.arn }
    session = await assumeAs(caller, request, { role, last: index === request.chain.length - 1 }, dependencies)
    from = role
  }
  return session
}

async function assumeWithToken(
  request: RoleRequest,
  identity: TokenIdentity,
  dependencies: SessionDependencies,
): Promise<RoleSession> {
  const { role } = request
  const direct = request.chain.length === 0
  const tokens = tokenSource(identity, dependencies)
  // The SDK loads while GitHub mints. The first token is minted before the tries below, since minting has its own.
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
  const explain = (error: unknown) =>
    stsError(error, { request, role, token: { identity, claims: parseClaims(tokens.last()) } })
  return sessionIn(await withRetries(attemptTwice, explain, dependencies), role, dependencies)
}

interface Hop {
  role: Role
  /** Whether this role's session is the one that is returned. */
  last: boolean
}

async function assumeAs(
  caller: RoleCaller,
  request: SessionRequest,
  { role, last }: Hop,
  dependencies: SessionDependencies,
): Promise<RoleSession> {
  const { AssumeRoleCommand } = await import('@aws-sdk/client-sts')
  const client = await createRoleAssumingClient(request.region, dependencies, caller.credentials)
  const command = new AssumeRoleCommand({
    RoleArn: role.arn,
    RoleSessionName: request.sessionName,
    DurationSeconds: last ? request.duration : passingThrough,
    ...(last ? policyParameters(request.policies) : {}),
    ...(request.externalId === undefined ? {} : { ExternalId: request.externalId }),
    ...(request.tags.length > 0 ? { Tags: [...request.tags] } : {}),
  })
  const explain = (error: unknown) => stsError(error, { request, role, caller })
  return sessionIn(await withRetries(() => client.send(command), explain, dependencies), role, dependencies)
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

/** What AssumeRoleWithWebIdentity takes. */
type TokenIdentity = Extract<Identity, { kind: 'oidc' }> | TokenFile

/**
 * Tokens for the tries of one call. A token of GitHub lives for 300 s and the tries end long before (`patience`), so one
 * serves them all, unless STS finds it expired or not valid. A file is read again then.
 */
function tokenSource(identity: TokenIdentity, dependencies: SessionDependencies) {
  let token: string | undefined
  let renewed = false
  return {
    current: async (): Promise<string> => {
      token ??=
        identity.kind === 'oidc'
          ? await mintIdToken(identity.audience, dependencies)
          : await readToken(identity.file, dependencies)
      return token
    },
    /** Whether to repeat the call with a new token; true once at most. */
    renew: (error: unknown): boolean => {
      if (renewed || !isStaleToken(error)) return false
      renewed = true
      token = undefined
      return true
    },
    last: () => token ?? '',
  }
}

/** Whether STS may accept a new token where it refused this one. A missing provider or a wrong audience stays. */
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

/** The session in STS's answer, checked to be one of the role. */
function sessionIn(answer: StsAnswer, role: Role, { mask }: Pick<Dependencies, 'mask'>): RoleSession {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {}
  for (const secret of [SecretAccessKey, SessionToken]) if (secret) mask(secret)
  const assumedRoleArn = answer.AssumedRoleUser?.Arn ?? ''
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
    throw new WorldError(
      'STS answered without credentials.',
      'If AWS_ENDPOINT_URL or a proxy leads to another service than STS, correct it.',
    )
  }
  const credentials = {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  }
  return checked({ credentials, account: role.account, assumedRoleArn }, role)
}

/** The session, checked to be one of the role. */
function checked(session: RoleSession, role: Role): RoleSession {
  const assumed = parseAssumedRole(session.assumedRoleArn)
  if (assumed?.account === role.account && assumed.name === role.name) return session
  throw new UserError(
    `STS answered with a session of ${session.assumedRoleArn || 'nobody'}, where ${role.arn} was asked for.`,
    'Nothing was exported. Check where AWS_ENDPOINT_URL_STS and the proxy lead.',
  )
}

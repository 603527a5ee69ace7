import { UserError } from '../../errors.ts'
import type { StepDependencies } from '../../job/ledger.ts'
import {
  describeIdentity,
  type Identity,
  identityVariables,
  type OwnCredentials,
  ownCredentialsOf,
  type RunnerIdentity,
  runnerIdentity,
} from '../identity/identity.ts'
import { parseAssumedRole, parseRole, parseRoleArn, type Role } from '../roles.ts'
import { openOwnSession, openRoleSession } from '../sts/assume.ts'
import type { RoleRequest, RoleSession } from '../sts/request.ts'
import type { AssumeRoleInputs } from './inputs.ts'

interface FirstSession {
  /** By which the session is opened again. */
  request: RoleRequest
  session: RoleSession
}

/** A request whose role is not known: that of the runner's own credentials. */
type Pending = Omit<RoleRequest, 'role'> & { role: Role | undefined }

/**
 * Opens the session that the inputs ask for, with the job's OIDC token or the runner's own identity.
 *
 * @throws UserError, WorldError
 */
export async function openFirstSession(
  { request, identity, audience }: Pick<AssumeRoleInputs, 'request' | 'identity' | 'audience'>,
  dependencies: StepDependencies,
): Promise<FirstSession> {
  const pending: Pending =
    identity === 'oidc'
      ? { ...request, identity: { kind: 'oidc', audience } }
      : await ofRunner(request, identity, dependencies)
  const { role } = pending
  if (role) {
    const complete = { ...pending, role }
    return { request: complete, session: await openRoleSession(complete, dependencies) }
  }
  return await openAsItIs(pending, dependencies)
}

/** By what the runner has of its own, which the log says. */
async function ofRunner(
  request: AssumeRoleInputs['request'],
  identity: Exclude<AssumeRoleInputs['identity'], 'oidc'>,
  dependencies: StepDependencies,
): Promise<Pending> {
  const runner = await runnerIdentity(dependencies)
  const pending =
    identity === 'web-identity-file' ? withTokenFile(request, runner) : withOwnIdentity(request, runner, dependencies)
  dependencies.logger.info(`The way in is ${describeIdentity(pending.identity)}.`)
  return pending
}

/** The role's session by the token in the runner's file; without a role, the one that the runner's variables name. */
function withTokenFile(request: AssumeRoleInputs['request'], { tokenFile, role }: RunnerIdentity): Pending {
  const { webIdentityTokenFile, roleArn } = identityVariables
  if (!tokenFile) {
    throw new UserError(
      `The input 'identity' is web-identity-file, and ${webIdentityTokenFile} is not set.`,
      'Give the pod of the runner a service account with a role (IRSA), or set the variable to the path of the token.',
    )
  }
  if (!request.role && role === undefined) {
    throw new UserError(
      `The input 'role' is empty, and ${roleArn} is not set.`,
      `Name the role with 'role', or set ${roleArn}.`,
    )
  }
  return { ...request, identity: tokenFile, role: request.role ?? ownRole(role, request.region) }
}

/**
 * The session by what the runner has of its own, in the order of the AWS SDKs: a token file with its role, the
 * container's credentials, the machine's. The role and those of the chain are assumed with it, or none.
 */
function withOwnIdentity(
  request: AssumeRoleInputs['request'],
  runner: RunnerIdentity,
  { environment }: Pick<StepDependencies, 'environment'>,
): Pending {
  const { tokenFile, role: own } = runner
  const roles = [...(request.role ? [request.role] : []), ...request.chain]
  if (tokenFile && own !== undefined) {
    return { ...request, identity: tokenFile, role: ownRole(own, request.region), chain: roles }
  }
  const [role, ...chain] = roles
  return { ...request, identity: ownCredentialsOf(runner, environment), role, chain }
}

function ownRole(arn: string | undefined, region: string): Role {
  return parseRoleArn(arn ?? '', region, identityVariables.roleArn)
}

/** Takes the runner's own credentials as they are: the role is the one that STS says they are of. */
async function openAsItIs(pending: Pending, dependencies: StepDependencies): Promise<FirstSession> {
  const { identity, region } = pending
  if (!isOwn(identity)) throw new Error(`${identity.kind} needs a role`)
  const session = await openOwnSession({ identity, region }, dependencies)
  const name = parseAssumedRole(session.assumedRoleArn)?.name ?? ''
  // Its path is not known: the ARN of a session has none.
  const role = parseRole(name, { account: session.account, region })
  return { request: { ...pending, role, asItIs: true }, session }
}

function isOwn(identity: Identity): identity is OwnCredentials {
  return identity.kind === 'container' || identity.kind === 'instance'
}

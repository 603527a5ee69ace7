import type { Dependencies } from '../../job/dependencies.ts'
import type { AwsCredentials } from '../credentials.ts'
import type { Identity } from '../identity/identity.ts'
import type { Role } from '../roles.ts'
import type { SessionPolicies } from './session-policies.ts'
import type { SessionTag } from './session-tags.ts'

/** What defines a session, however it is opened. Plain data: it is kept to assume the role again. */
export interface SessionRequest {
  region: string
  role: Role
  sessionName: string
  /** Lifetime of the returned credentials, in seconds. */
  duration: number
  /** Narrow the returned credentials. */
  policies: SessionPolicies
  /** Further roles, each assumed with the one before. The last one's credentials are returned. */
  chain: readonly Role[]
  /** For the roles that are assumed with credentials, not with an OIDC token. */
  externalId?: string
  /** For the same roles. */
  tags: readonly SessionTag[]
}

/** A session whose first role is assumed with the job's or the runner's identity. */
export interface RoleRequest extends SessionRequest {
  identity: Identity
  /** Nothing is assumed: `role` is the one that the runner's own credentials are of. */
  asItIs?: boolean
}

/** Credentials with which a role is assumed, and whose they are. */
export interface RoleCaller {
  credentials: AwsCredentials
  /** For messages: the ARN of a session, or `profile hub`. */
  label: string
  /** What else to do where it may not assume the role. */
  otherwise?: string
}

/** Temporary credentials, and whose they are according to STS. */
export interface RoleSession {
  credentials: Required<AwsCredentials>
  account: string
  /** `arn:<partition>:sts::<account>:assumed-role/<name>/<session>` */
  assumedRoleArn: string
}

export type SessionDependencies = Pick<Dependencies, 'environment' | 'http' | 'logger' | 'mask' | 'signal' | 'now'>

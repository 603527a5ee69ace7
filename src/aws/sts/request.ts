import type { Dependencies } from '../../job/dependencies.ts'
import type { AwsCredentials } from '../credentials.ts'
import type { Role } from '../roles.ts'
import type { SessionPolicies } from './session-policies.ts'
import type { SessionTag } from './session-tags.ts'

/** Everything that decides on a session. Plain data: it is kept to assume the role again. */
export interface RoleRequest {
  region: string
  /** The role that the job's OIDC token opens. */
  role: Role
  sessionName: string
  audience: string
  /** Seconds that the credentials handed out live. */
  duration: number
  /** Narrow the credentials handed out. */
  policies: SessionPolicies
  /** Further roles, each assumed with the one before. The last one's credentials are handed out. */
  chain: readonly Role[]
  /** For the roles of the chain. */
  externalId?: string
  /** For the roles of the chain. */
  tags: readonly SessionTag[]
}

/** Temporary credentials, and whose they are according to STS. */
export interface RoleSession {
  credentials: Required<AwsCredentials>
  account: string
  /** `arn:<partition>:sts::<account>:assumed-role/<name>/<session>` */
  assumedRoleArn: string
}

export type SessionDependencies = Pick<Dependencies, 'environment' | 'http' | 'logger' | 'mask' | 'signal' | 'now'>

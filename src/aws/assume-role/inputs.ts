import { invalid, UserError } from '../../errors.ts'
import { hub } from '../../hub.ts'
import type { Environment } from '../../job/environment.ts'
import type { Inputs } from '../../runner/inputs.ts'
import { checkAccount } from '../partitions.ts'
import { parseRole, parseRoleArn, type Role, sessionNameOfRun } from '../roles.ts'
import type { SessionRequest } from '../sts/request.ts'
import { parseSessionPolicies } from '../sts/session-policies.ts'
import { parseSessionTags } from '../sts/session-tags.ts'

export interface AssumeRoleInputs {
  request: Omit<SessionRequest, 'role'> & {
    /** Undefined: the identity's own. */
    role: Role | undefined
  }
  identity: 'oidc' | 'web-identity-file' | 'ambient'
  /** Of the OIDC token. */
  audience: string
  profile: string
  /** Whether AWS_PROFILE is set as well. */
  defaultProfile: boolean
  /** Accounts whose credentials may be handed out; undefined for any. */
  allowedAccounts: readonly string[] | undefined
  export: 'profile' | 'environment' | 'both'
  /** Whether the first keys are outputs, too. */
  outputCredentials: boolean
}

/** Seconds. Source: AssumeRoleWithWebIdentity and "role chaining" in the IAM user guide. */
const durations = { min: 900, max: 43_200, chained: 3600 }

/**
 * Parses and checks every input of assume-role. What AWS would refuse for its form is refused here.
 *
 * @param region by `regionOf`.
 * @throws UserError that names the input and what is valid.
 */
export function parseAssumeRoleInputs(inputs: Inputs, environment: Environment, region: string): AssumeRoleInputs {
  const identity = inputs.choice('identity', ['oidc', 'web-identity-file', 'ambient'])
  const isOwn = identity !== 'oidc' && inputs.text('role') === ''
  const role = isOwn ? undefined : parseRoleInputs(inputs, region)
  const chain = inputs.list('chain').map((arn) => parseChained(arn, region))
  const allowedAccounts = parseAllowedAccounts(inputs)
  const last = chain.at(-1) ?? role
  if (last) checkAllowedAccount(last.account, allowedAccounts)
  // Roles that are assumed with credentials. Whether the runner's own role is, is not known yet.
  const assumed = identity === 'ambient' && role ? [role, ...chain] : chain
  if (identity === 'ambient' && assumed.length === 0) refuseNarrowing(inputs)
  const request = {
    region,
    role,
    sessionName: parseSessionName(inputs, environment),
    duration: parseDuration(inputs, assumed),
    policies: parseSessionPolicies(inputs.text('session-policy'), inputs.list('managed-policies')),
    chain,
    ...parseChainOnly(inputs, assumed),
  }
  return {
    request,
    identity,
    audience: parseAudience(inputs, identity),
    profile: parseProfile(inputs),
    defaultProfile: inputs.boolean('default-profile'),
    allowedAccounts,
    export: inputs.choice('export', ['profile', 'environment', 'both']),
    outputCredentials: inputs.boolean('output-credentials'),
  }
}

/**
 * Refuses an account that is not among the allowed ones.
 *
 * @throws UserError
 */
export function checkAllowedAccount(account: string, allowed: readonly string[] | undefined): void {
  if (allowed === undefined || allowed.includes(account)) return
  throw new UserError(
    `The role is in account ${account}, which is not among 'allowed-accounts' (${allowed.join(', ')}).`,
    "Correct 'role' or 'account', or add the account to 'allowed-accounts'. Nothing was exported.",
  )
}

/**
 * A role's name is looked up in `account`, by default the hub's. An ARN names its account; an `account` given beside it
 * must be the same.
 */
function parseRoleInputs(inputs: Inputs, region: string): Role {
  const text = inputs.optional('account')
  const account = text === undefined ? undefined : checkAccount(text)
  const role = parseRole(inputs.required('role'), { account: account ?? hub.account, region })
  if (account !== undefined && account !== role.account) {
    throw new UserError(
      `The input 'account' is ${account}, but 'role' names account ${role.account}.`,
      "Leave out 'account' when 'role' is an ARN.",
    )
  }
  return role
}

function parseChained(arn: string, region: string): Role {
  if (!arn.startsWith('arn:')) throw invalid('chain', arn, 'Use role ARNs like arn:aws:iam::123456789012:role/name.')
  return parseRoleArn(arn, region, 'chain')
}

function parseAllowedAccounts(inputs: Inputs): string[] | undefined {
  const text = inputs.text('allowed-accounts')
  if (text === '') return undefined
  const accounts = inputs.list('allowed-accounts').map((account) => checkAccount(account, 'allowed-accounts'))
  // A list of separators alone is a mistake; it must not allow every account.
  if (accounts.length === 0)
    throw invalid('allowed-accounts', text, 'List account ids of twelve digits, or leave it out.')
  return accounts
}

function parseSessionName(inputs: Inputs, environment: Environment): string {
  const given = inputs.matching(
    'session-name',
    /^[\w+=,.@-]{2,64}$/,
    'Use 2 to 64 letters, digits and the characters _+=,.@-.',
  )
  return given ?? sessionNameOfRun(environment)
}

function parseAudience(inputs: Inputs, identity: AssumeRoleInputs['identity']): string {
  const value = inputs.required('audience')
  if (identity !== 'oidc' && value !== defaultAudience) {
    throw new UserError(
      `The input 'audience' has no meaning with identity: ${identity}.`,
      "It is asked for in GitHub's token. Leave it out.",
    )
  }
  // The length that IAM allows for a client ID of an identity provider.
  return inputs.matching('audience', /^[\x21-\x7e]{1,255}$/, 'Use up to 255 characters without spaces.') ?? ''
}

const defaultAudience = 'sts.amazonaws.com'

/** Credentials that are taken as they are cannot be narrowed: that would be no more than a promise. */
function refuseNarrowing(inputs: Inputs): void {
  for (const name of ['session-policy', 'managed-policies']) {
    if (inputs.text(name) === '') continue
    throw new UserError(
      `The input '${name}' has no meaning for the runner's own credentials, which are taken as they are.`,
      "Name a role to assume with 'role' or 'chain', or leave it out.",
    )
  }
}

function parseDuration(inputs: Inputs, assumed: readonly Role[]): number {
  const duration = inputs.duration('duration', durations)
  if (assumed.length > 0 && duration > durations.chained) {
    const why = inputs.text('chain') === '' ? 'identity: ambient' : "'chain'"
    throw new UserError(
      `The input 'duration' is ${duration} s, but with ${why} AWS allows at most one hour.`,
      "Set 'duration' to 1h or less. The profile refreshes itself, so the job may go on for longer.",
    )
  }
  return duration
}

function parseProfile(inputs: Inputs): string {
  const valid = 'Use up to 64 letters, digits and the characters _.@+-, starting with a letter or digit.'
  inputs.required('profile')
  return inputs.matching('profile', /^[A-Za-z0-9][\w.@+-]{0,63}$/, valid) ?? ''
}

function parseChainOnly(inputs: Inputs, assumed: readonly Role[]): Pick<SessionRequest, 'externalId' | 'tags'> {
  for (const name of ['external-id', 'session-tags']) {
    if (assumed.length === 0 && inputs.text(name) !== '') {
      throw new UserError(
        `The input '${name}' has no meaning without 'chain' (or a role and identity: ambient).`,
        `AssumeRoleWithWebIdentity takes none: set '${name}' together with 'chain', or leave it out.`,
      )
    }
  }
  const externalId = inputs.matching(
    'external-id',
    /^[\w+=,.@:/-]{2,1224}$/,
    'Use 2 to 1224 letters, digits and the characters _+=,.@:/-.',
  )
  return { ...(externalId === undefined ? {} : { externalId }), tags: parseSessionTags(inputs.list('session-tags')) }
}

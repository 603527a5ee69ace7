/**
 * IAM: roles, users, sessions, and the evaluation of policies as
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html describes it (identity,
 * session and trust policies; no boundaries, no organisation policies).
 */
import { randomBytes } from 'node:crypto'
import type { Clock } from '../http.ts'

type OneOrMany = string | string[]

export interface Statement {
  Sid?: string
  Effect: 'Allow' | 'Deny'
  Principal?: '*' | { AWS?: OneOrMany; Federated?: OneOrMany; Service?: OneOrMany }
  Action?: OneOrMany
  NotAction?: OneOrMany
  Resource?: OneOrMany
  NotResource?: OneOrMany
  Condition?: Record<string, Record<string, OneOrMany>>
}

export interface Policy {
  Version?: string
  Statement: Statement | Statement[]
}

export interface Role {
  /** `aws`, `aws-cn`, `aws-us-gov`, ... */
  partition: string
  account: string
  name: string
  /** `AROA...`, unique for each role. */
  id: string
  trustPolicy: Policy
  /** Inline policies. */
  policies: Policy[]
  /** ARNs of managed policies, looked up in `Iam.managedPolicies`. */
  managedPolicies: string[]
  /** Seconds, 3600 to 43200. */
  maxSessionDuration: number
}

/** Who makes a call. */
export interface Principal {
  /** `arn:<partition>:sts::<account>:assumed-role/<role>/<session>` or `arn:aws:iam::<account>:user/<name>`. */
  arn: string
  account: string
  /** `AROA...:<session>` or `AIDA...`. */
  userId: string
  /** The role behind a session. */
  role?: Role
  /** Name of the session. */
  sessionName?: string
  policies: () => Policy[]
  /** Each of them must allow what the session does. Undefined: not limited further. */
  sessionPolicies?: Policy[]
  tags: Record<string, string>
}

export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
  /** On the sandbox's clock, in ms. */
  expiresAt: number
  principal: Principal
}

/** Context keys of a request, for conditions. */
export type Context = Record<string, string | string[] | undefined>

export interface OidcProvider {
  partition: string
  /** Without scheme: `token.actions.githubusercontent.com`. */
  url: string
  account: string
  /** Accepted audiences. */
  clientIds: string[]
}

export class Iam {
  readonly partition: string
  /** Of the hub's account, by name. */
  readonly roles = new Map<string, Role>()
  /** By ARN. */
  readonly managedPolicies = new Map<string, Policy>()
  readonly oidcProviders: OidcProvider[] = []
  readonly #credentials = new Map<string, Credentials>()
  readonly #secrets: Set<string>
  readonly #clock: Clock

  constructor(secrets: Set<string>, clock: Clock, partition = 'aws') {
    this.partition = partition
    this.#secrets = secrets
    this.#clock = clock
  }

  /** Adds a role (of any account) under `name`; two accounts may use the same name under different keys. */
  addRole(role: Partial<Role> & Pick<Role, 'account' | 'name' | 'trustPolicy'>, key: string = role.name): Role {
    const complete: Role = {
      partition: this.partition,
      id: `AROA${base32(17)}`,
      policies: [],
      managedPolicies: [],
      maxSessionDuration: 3600,
      ...role,
    }
    this.roles.set(key, complete)
    return complete
  }

  role(account: string, name: string): Role | undefined {
    return [...this.roles.values()].find((role) => role.account === account && role.name === name)
  }

  /** A user with a long-lived key, as jobs have that store keys in secrets. */
  addUser(account: string, name: string, policies: Policy[]): Credentials {
    return this.#keep({
      accessKeyId: `AKIA${base32(16)}`,
      secretAccessKey: randomBytes(30).toString('base64'),
      expiresAt: Number.POSITIVE_INFINITY,
      principal: {
        arn: `arn:${this.partition}:iam::${account}:user/${name}`,
        account,
        userId: `AIDA${base32(17)}`,
        policies: () => policies,
        tags: {},
      },
    })
  }

  startSession(
    role: Role,
    session: { name: string; seconds: number; policies?: Policy[]; tags?: Record<string, string> },
  ): Credentials & { sessionToken: string } {
    const credentials = {
      accessKeyId: `ASIA${base32(16)}`,
      secretAccessKey: randomBytes(30).toString('base64'),
      // As long as those of AWS, so that limits on headers, URLs and Kubernetes tokens are met in tests too.
      sessionToken: `IQoJb3JpZ2luX2VjE${randomBytes(620).toString('base64')}`,
      expiresAt: this.#clock.now() + session.seconds * 1000,
      principal: {
        arn: `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${session.name}`,
        account: role.account,
        userId: `${role.id}:${session.name}`,
        role,
        sessionName: session.name,
        policies: () => this.policiesOf(role),
        ...(session.policies ? { sessionPolicies: session.policies } : {}),
        tags: session.tags ?? {},
      },
    }
    this.#keep(credentials)
    return credentials
  }

  credentials(accessKeyId: string): Credentials | undefined {
    return this.#credentials.get(accessKeyId)
  }

  /** Inline and managed policies. A managed policy that does not exist grants nothing. */
  policiesOf(role: Role): Policy[] {
    const managed = role.managedPolicies.flatMap((arn) => this.managedPolicies.get(arn) ?? [])
    return [...role.policies, ...managed]
  }

  #keep(credentials: Credentials): Credentials {
    this.#credentials.set(credentials.accessKeyId, credentials)
    this.#secrets.add(credentials.secretAccessKey)
    if (credentials.sessionToken) this.#secrets.add(credentials.sessionToken)
    return credentials
  }
}

/** Random characters of the alphabet of AWS's key ids. */
function base32(length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join('')
}

export interface Access {
  /** `eks:DescribeCluster` */
  action: string
  /** ARN, or `*` where the action knows no resource. */
  resource: string
  context?: Context
}

/**
 * Why the principal may not do this, in the words of AWS, or undefined when it may.
 */
export function denial(principal: Principal, access: Access): string | undefined {
  const context = { ...principalContext(principal), ...access.context }
  const sentence = `User: ${principal.arn} is not authorized to perform: ${access.action} on resource: ${access.resource}`
  const layers: [string, Policy[]][] = [['identity-based', principal.policies()]]
  if (principal.sessionPolicies) layers.push(['session', principal.sessionPolicies])
  const verdicts = layers.map(([kind, policies]) => ({ kind, verdict: evaluate(policies, access, context) }))
  const denied = verdicts.find(({ verdict }) => verdict === 'deny')
  if (denied) return `${sentence} with an explicit deny in ${article(denied.kind)} ${denied.kind} policy`
  const missing = verdicts.find(({ verdict }) => verdict === 'none')
  return missing ? `${sentence} because no ${missing.kind} policy allows the ${access.action} action` : undefined
}

const article = (kind: string) => (kind === 'identity-based' ? 'an' : 'a')

export function principalContext(principal: Principal): Context {
  const tags = Object.entries(principal.tags).map(([key, value]) => [`aws:PrincipalTag/${key}`, value])
  return {
    'aws:PrincipalArn': principal.role ? roleArn(principal.role) : principal.arn,
    'aws:PrincipalAccount': principal.account,
    'aws:userid': principal.userId,
    ...Object.fromEntries(tags),
  }
}

export function roleArn(role: Pick<Role, 'partition' | 'account' | 'name'>): string {
  return `arn:${role.partition}:iam::${role.account}:role/${role.name}`
}

export type Verdict = 'allow' | 'deny' | 'none'

/** An explicit deny wins, then any allow; otherwise nothing was said. */
export function evaluate(
  policies: Policy[],
  access: Access,
  context: Context,
  applies: (statement: Statement) => boolean = () => true,
): Verdict {
  let verdict: Verdict = 'none'
  for (const statement of policies.flatMap((policy) => policy.Statement)) {
    if (!applies(statement) || !covers(statement, access, context) || !conditionsHold(statement, context)) continue
    if (statement.Effect === 'Deny') return 'deny'
    verdict = 'allow'
  }
  return verdict
}

function covers(statement: Statement, access: Access, context: Context): boolean {
  const action = (pattern: string) => like(pattern.toLowerCase(), access.action.toLowerCase())
  const resource = (pattern: string) => like(substitute(pattern, context), access.resource)
  if (statement.NotAction ? list(statement.NotAction).some(action) : !list(statement.Action).some(action)) return false
  if (statement.NotResource) return !list(statement.NotResource).some(resource)
  // Trust policies have no Resource: the role is the resource.
  return statement.Resource === undefined || list(statement.Resource).some(resource)
}

const list = (value: OneOrMany | undefined): string[] => (value === undefined ? [] : [value].flat())

/** `*` matches any characters, `?` one. */
export function like(pattern: string, text: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${expression}$`, 's').test(text)
}

/** Policy variables: `${aws:PrincipalTag/team}`. */
function substitute(pattern: string, context: Context): string {
  return pattern.replace(/\$\{([^}]+)\}/g, (whole, key: string) => String(lookUp(context, key) ?? whole))
}

function lookUp(context: Context, key: string): string | string[] | undefined {
  const wanted = key.toLowerCase()
  return Object.entries(context).find(([name]) => name.toLowerCase() === wanted)?.[1]
}

type Test = (actual: string, expected: string) => boolean

const tests: Record<string, Test> = {
  stringequals: (actual, expected) => actual === expected,
  stringequalsignorecase: (actual, expected) => actual.toLowerCase() === expected.toLowerCase(),
  stringlike: (actual, expected) => like(expected, actual),
  arnequals: (actual, expected) => like(expected, actual),
  arnlike: (actual, expected) => like(expected, actual),
  bool: (actual, expected) => actual.toLowerCase() === expected.toLowerCase(),
  numericequals: (actual, expected) => Number(actual) === Number(expected),
  numericlessthan: (actual, expected) => Number(actual) < Number(expected),
  numericlessthanequals: (actual, expected) => Number(actual) <= Number(expected),
  numericgreaterthan: (actual, expected) => Number(actual) > Number(expected),
  numericgreaterthanequals: (actual, expected) => Number(actual) >= Number(expected),
}

function conditionsHold(statement: Statement, context: Context): boolean {
  return Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => conditionHolds(operator, key, list(expected), context)),
  )
}

/**
 * One condition. All values of `expected` are alternatives (of a negated operator: none may match).
 *
 * @throws Error for an operator that AWS does not know: such a policy could not have been stored.
 */
function conditionHolds(operator: string, key: string, expected: string[], context: Context): boolean {
  const [, set = '', name = '', ifExists = ''] =
    /^(forallvalues:|foranyvalue:)?(.+?)(ifexists)?$/.exec(operator.toLowerCase()) ?? []
  const actual = lookUp(context, key)
  if (name === 'null') return expected.includes(String(actual === undefined))
  const negated = /^(string|arn|numeric)not/.test(name)
  const test = tests[negated ? name.replace('not', '') : name]
  if (!test) throw new Error(`The sandbox knows no condition operator '${operator}'`)
  if (actual === undefined) return negated || ifExists !== '' || set === 'forallvalues:'
  const matches = (value: string) => expected.some((one) => test(value, substitute(one, context))) !== negated
  const values = [actual].flat()
  return set === 'forallvalues:' || (set === '' && negated) ? values.every(matches) : values.some(matches)
}

const partitions: [RegExp, { name: string; suffix: string }][] = [
  [/^cn-/, { name: 'aws-cn', suffix: 'amazonaws.com.cn' }],
  [/^us-gov-/, { name: 'aws-us-gov', suffix: 'amazonaws.com' }],
  [/^eusc-/, { name: 'aws-eusc', suffix: 'amazonaws.eu' }],
]

/** The partition of a region, and the suffix of its host names. */
export function partitionOf(region: string): { name: string; suffix: string } {
  return partitions.find(([pattern]) => pattern.test(region))?.[1] ?? { name: 'aws', suffix: 'amazonaws.com' }
}

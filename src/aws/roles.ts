import { invalid, UserError } from '../errors.ts'
import { type Environment, variables } from '../job/environment.ts'
import { isPartition, partitionOf } from './partitions.ts'

/** An IAM role, as its ARN says: `arn:<partition>:iam::<account>:role/<path><name>`. */
export interface Role {
  arn: string
  partition: string
  account: string
  /** Without the path, as in the ARN of an assumed role. */
  name: string
}

/** Account and region of a role that is given by name. */
interface RoleHome {
  /** Twelve digits. */
  account: string
  region: string
}

const arnPattern = /^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/
const namePattern = /^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/

/**
 * A role given by ARN, or by name (with its path, if it has one) in the account and partition of `home`.
 *
 * @throws UserError that names the input, when it is neither, or is in a partition that the region cannot reach.
 */
export function parseRole(value: string, home: RoleHome, input = 'role'): Role {
  return value.startsWith('arn:') ? parseRoleArn(value, home.region, input) : parseRoleName(value, home, input)
}

/**
 * A role given by ARN.
 *
 * @throws UserError that names the input, when it is none, or is in a partition that the region cannot reach.
 */
export function parseRoleArn(value: string, region: string, input = 'role'): Role {
  const [, partition = '', account = '', , name = ''] = arnPattern.exec(value) ?? []
  if (!name || !isPartition(partition)) {
    throw invalid(input, value, 'Use a role ARN like arn:aws:iam::123456789012:role/name.')
  }
  const reached = partitionOf(region)?.name
  if (partition !== reached) {
    throw new UserError(
      `The input '${input}' names a role of the partition ${partition}, but the region ${region} belongs to ${reached}.`,
      `Set 'region' to a region of ${partition}.`,
    )
  }
  return { arn: value, partition, account, name }
}

/**
 * Refuses what is neither a role's name nor an ARN that the region can reach. For a name whose account is not known yet.
 *
 * @throws UserError that names the input.
 */
export function checkRole(value: string, region: string, input = 'role'): void {
  if (value.startsWith('arn:')) parseRoleArn(value, region, input)
  else checkRoleName(value, input)
}

function parseRoleName(value: string, { account, region }: RoleHome, input: string): Role {
  checkRoleName(value, input)
  const partition = partitionOf(region)?.name ?? 'aws'
  const name = value.slice(value.lastIndexOf('/') + 1)
  return { arn: `arn:${partition}:iam::${account}:role/${value}`, partition, account, name }
}

function checkRoleName(value: string, input: string): void {
  if (namePattern.test(value) && !value.startsWith('/') && !value.includes('//')) return
  throw invalid(
    input,
    value,
    'Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.',
  )
}

/** Parses the ARN of a role session; undefined if it is none. */
export function parseAssumedRole(arn: string): { account: string; name: string; session: string } | undefined {
  const [, account, name, session] =
    /^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(arn) ?? []
  return account && name && session ? { account, name, session } : undefined
}

/** `sessionNameOf` for the run that the environment names. */
export function sessionNameOfRun(environment: Environment): string {
  return sessionNameOf({
    repository: environment[variables.githubRepository] ?? '',
    runId: environment[variables.githubRunId] ?? '',
    runAttempt: environment[variables.githubRunAttempt] ?? '',
  })
}

/** Longest name of a role session. */
const nameLimit = 64

/**
 * A name for the session that leads back to the run: `<owner>-<repository>-<run id>-<attempt>`. Characters that STS
 * refuses become `-`; if it is too long, the start of the repository's name is cut.
 */
export function sessionNameOf(job: { repository: string; runId: string; runAttempt: string }): string {
  const clean = (text: string) => text.replace(/[^\w+=,.@-]+/g, '-')
  const run = clean(`${job.runId || '0'}-${job.runAttempt || '1'}`).slice(-(nameLimit - 2))
  const repository = clean(job.repository || 'ds-infra').slice(-(nameLimit - run.length - 1))
  return `${repository}-${run}`
}

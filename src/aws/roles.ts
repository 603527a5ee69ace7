import { invalid, UserError } from '../errors.ts'
import { isPartition, partitionOf } from './partitions.ts'

/** An IAM role, as its ARN says: `arn:<partition>:iam::<account>:role/<path><name>`. */
export interface Role {
  arn: string
  partition: string
  account: string
  /** Without the path: what the ARN of an assumed role repeats. */
  name: string
}

/** Where names without an account or a partition belong. */
export interface RoleHome {
  /** Twelve digits. */
  account: string
  region: string
}

const arnPattern = /^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/
const namePattern = /^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/

/**
 * Reads a role given by ARN, or by name (with its path, if it has one) in the account and partition of `home`.
 *
 * @throws UserError that names the input, when it is neither, or lies in a partition that the region cannot reach.
 */
export function readRole(value: string, home: RoleHome, input = 'role'): Role {
  if (!value.startsWith('arn:')) return readRoleName(value, home, input)
  const [, partition = '', account = '', , name = ''] = arnPattern.exec(value) ?? []
  if (!name || !isPartition(partition)) {
    throw invalid(input, value, 'Use a role ARN like arn:aws:iam::123456789012:role/name.')
  }
  const reached = partitionOf(home.region)?.name
  if (partition !== reached) {
    throw new UserError(
      `The input '${input}' names a role of the partition ${partition}, but the region ${home.region} belongs to ${reached}.`,
      `Set 'region' to a region of ${partition}.`,
    )
  }
  return { arn: value, partition, account, name }
}

function readRoleName(value: string, { account, region }: RoleHome, input: string): Role {
  const partition = partitionOf(region)?.name ?? 'aws'
  if (!namePattern.test(value) || value.startsWith('/') || value.includes('//')) {
    throw invalid(
      input,
      value,
      'Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.',
    )
  }
  const name = value.slice(value.lastIndexOf('/') + 1)
  return { arn: `arn:${partition}:iam::${account}:role/${value}`, partition, account, name }
}

/** What the ARN of a role session says, or undefined where it is none. */
export function readAssumedRole(arn: string): { account: string; name: string; session: string } | undefined {
  const [, account, name, session] =
    /^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(arn) ?? []
  return account && name && session ? { account, name, session } : undefined
}

/** Longest name of a role session. */
const nameLimit = 64

/**
 * A name for the session that leads back to the run: `<owner>-<repository>-<run id>-<attempt>`. Characters that STS
 * refuses become `-`; where it is too long, the start of the repository's name goes.
 */
export function sessionNameOf(job: { repository: string; runId: string; runAttempt: string }): string {
  const clean = (text: string) => text.replace(/[^\w+=,.@-]+/g, '-')
  const run = clean(`${job.runId || '0'}-${job.runAttempt || '1'}`).slice(-(nameLimit - 2))
  const repository = clean(job.repository || 'ds-infra').slice(-(nameLimit - run.length - 1))
  return `${repository}-${run}`
}

import { invalid } from '../errors.ts'

/** A group of regions with its own accounts, ARNs and domain names. */
export interface Partition {
  /** Second field of the partition's ARNs. */
  name: string
  /** Domain of service endpoints and ECR registries. */
  suffix: string
  /** Domain of dual-stack ECR registries (`<account>.dkr-ecr.<region>.<dualStackSuffix>`), if ECR has them. */
  dualStackSuffix?: string
  regions: RegExp
}

// Source: partitions.json of the AWS SDKs (aws-sdk/util-endpoints), and "Amazon ECR registries" for the dual-stack names.
const partitions: readonly Partition[] = [
  {
    name: 'aws',
    suffix: 'amazonaws.com',
    dualStackSuffix: 'on.aws',
    regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
  },
  {
    name: 'aws-cn',
    suffix: 'amazonaws.com.cn',
    dualStackSuffix: 'on.amazonwebservices.com.cn',
    regions: /^cn-\w+-\d+$/,
  },
  { name: 'aws-us-gov', suffix: 'amazonaws.com', dualStackSuffix: 'on.aws', regions: /^us-gov-\w+-\d+$/ },
  { name: 'aws-eusc', suffix: 'amazonaws.eu', regions: /^eusc-de-\w+-\d+$/ },
  { name: 'aws-iso', suffix: 'c2s.ic.gov', regions: /^us-iso-\w+-\d+$/ },
  { name: 'aws-iso-b', suffix: 'sc2s.sgov.gov', regions: /^us-isob-\w+-\d+$/ },
  { name: 'aws-iso-e', suffix: 'cloud.adc-e.uk', regions: /^eu-isoe-\w+-\d+$/ },
  { name: 'aws-iso-f', suffix: 'csp.hci.ic.gov', regions: /^us-isof-\w+-\d+$/ },
]

/** Names of regions contain a direction. The SDKs' patterns take any word there, and so any typing error. */
const place = /-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/

/** The partition that a region belongs to, or undefined if there is no such region. */
export function partitionOf(region: string): Partition | undefined {
  return partitions.find(({ regions }) => regions.test(region) && place.test(region))
}

/** Every partition. */
export function allPartitions(): readonly Partition[] {
  return partitions
}

/** Whether `name` is a partition's name, as ARNs have it. */
export function isPartition(name: string): boolean {
  return partitions.some((partition) => partition.name === name)
}

/**
 * Checks the input `region`, if it is given.
 *
 * @throws UserError that names the input.
 */
export function checkRegion<T extends string | undefined>(region: T): T {
  if (region !== undefined && !partitionOf(region))
    throw invalid('region', region, 'Use the code of an AWS region, such as us-east-1 or eu-west-3.')
  return region
}

/**
 * Checks an account id given as an input: twelve digits.
 *
 * @throws UserError that names the input.
 */
export function checkAccount(account: string, input = 'account'): string {
  if (/^\d{12}$/.test(account)) return account
  // YAML reads digits without quotes as a number, which has no zeros in front and, if it starts with one, base 8.
  const isNumber = /^[\d.e+]+$/i.test(account)
  const quotes = isNumber ? ' in quotes, so that YAML does not take it for a number' : ''
  throw invalid(input, account, `Use the twelve digits of an AWS account id${quotes}.`)
}

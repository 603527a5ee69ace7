import { invalid } from '../errors.ts'
import { allPartitions, partitionOf } from './partitions.ts'

/** A registry to log in to, and where its password comes from. */
export interface EcrRegistry {
  /** As it was given: Docker finds a login by the host in image names. */
  host: string
  /** Which token it takes: Amazon ECR's of the region, or ECR Public's. */
  service: 'ecr' | 'ecr-public'
  region: string
}

/** ECR Public's registry, and its name on IPv6. Its tokens come from one region. */
const publicHosts: readonly string[] = ['public.ecr.aws', 'ecr-public.aws.com']
export const publicRegistry: EcrRegistry = { host: 'public.ecr.aws', service: 'ecr-public', region: 'us-east-1' }

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/

/**
 * Parses an entry of `registries`: an account id (its registry in `region`), an ECR registry's host, or a host on this
 * machine (a port-forward, with the token of `region`). Every other host is refused: a mistyped name must never be sent
 * a password.
 *
 * @throws UserError that names the input.
 */
export function parseRegistry(text: string, region: string): EcrRegistry {
  if (/^\d{12}$/.test(text)) {
    return { host: `${text}.dkr.ecr.${region}.${partitionOf(region)?.suffix ?? ''}`, service: 'ecr', region }
  }
  if (publicHosts.includes(text)) return { ...publicRegistry, host: text }
  if (loopback.test(text)) return { host: text, service: 'ecr', region }
  const found = regionOf(text)
  if (found) return { host: text, service: 'ecr', region: found }
  throw invalid('registries', text, remedy(text))
}

/**
 * The registry of the caller's own account, by the `proxyEndpoint` of a token of Amazon ECR: a URL. Undefined if it is
 * no registry's.
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_AuthorizationData.html
 */
export function ownRegistryHost(endpoint: string | undefined): string | undefined {
  if (endpoint === undefined || !URL.canParse(endpoint)) return undefined
  const { host } = new URL(endpoint)
  return regionOf(host) !== undefined || loopback.test(host) ? host : undefined
}

/** Whether a host is a registry of Amazon's, by its name. */
export function isEcrHost(host: string): boolean {
  return publicHosts.includes(host) || regionOf(host) !== undefined
}

/** Whether a host is a registry of an account's in Amazon ECR. */
export function isAccountRegistry(host: string): boolean {
  return regionOf(host) !== undefined
}

/**
 * The region of an ECR registry's host, or undefined if it is none: `<account>.dkr.ecr[-fips].<region>.<suffix>`,
 * dual-stack `<account>.dkr-ecr[-fips].<region>.<dual-stack suffix>`.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
 */
function regionOf(host: string): string | undefined {
  const parts = /^\d{12}\.dkr(?<separator>[.-])ecr(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?<suffix>[a-z0-9.-]+)$/.exec(host)
  const { separator, region = '', suffix } = parts?.groups ?? {}
  const partition = partitionOf(region)
  const expected = separator === '-' ? partition?.dualStackSuffix : partition?.suffix
  return suffix !== undefined && suffix === expected ? region : undefined
}

function remedy(text: string): string {
  if (/^https?:/.test(text) || text.includes('/'))
    return 'Give the host alone, without https:// and without a repository.'
  if (/^\d+$/.test(text)) return 'An account id has twelve digits; put it in quotes, or YAML drops leading zeros.'
  const suffixes = new Set(allPartitions().map(({ suffix }) => suffix))
  const known = [...suffixes].slice(0, 4).join(', ')
  return `Use account ids in quotes, or hosts of Amazon ECR such as 123456789012.dkr.ecr.us-east-1.amazonaws.com (the region must exist and fit the domain: ${known}, ...).`
}

import { checkRegion } from '../../aws/partitions.ts'
import { invalid } from '../../errors.ts'
import type { Inputs } from '../../runner/inputs.ts'

export interface LoginInputs {
  /** Account ids and ECR hosts; undefined: the registry of the credentials' own account. */
  registries: string[] | undefined
  /** Whether to log in to ECR Public as well. */
  public: boolean
  /** Region of account ids; undefined: the job's. */
  region: string | undefined
  /** AWS profile; undefined: the job's own credentials. */
  profile?: string | undefined
}

/**
 * Parses the inputs of ecr-login.
 *
 * @throws UserError that names the input.
 */
export function parseLoginInputs(inputs: Inputs): LoginInputs {
  return {
    registries: parseRegistries(inputs),
    public: inputs.boolean('public'),
    region: checkRegion(inputs.optional('region')),
    profile: inputs.optional('profile'),
  }
}

function parseRegistries(inputs: Inputs): string[] | undefined {
  const text = inputs.text('registries')
  if (text === '') return undefined
  const registries = inputs.list('registries')
  if (registries.length > 0) return registries
  throw invalid('registries', text, 'Name account ids or registry hosts, or leave it out.')
}

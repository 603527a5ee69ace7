import { checkRegion } from '../../aws/partitions.ts'
import type { Inputs } from '../../runner/inputs.ts'

export interface LoginInputs {
  /** Account ids and ECR hosts. */
  registries: string[]
  /** Whether to log in to ECR Public as well. */
  public: boolean
  /** Region of account ids. */
  region: string
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
    registries: inputs.list('registries'),
    public: inputs.boolean('public'),
    region: checkRegion(inputs.required('region')),
    profile: inputs.optional('profile'),
  }
}

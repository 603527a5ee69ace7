import { checkRegion } from '../../aws/partitions.ts'
import type { Inputs } from '../../runner/inputs.ts'
import type { LoginInputs } from './login.ts'

/**
 * The inputs of ecr-login.
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

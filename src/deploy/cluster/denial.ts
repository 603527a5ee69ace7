import { UserError, WorldError } from '../../errors.ts'
import { toActionError } from '../../system/machine-error.ts'
import { ApiError } from './api-error.ts'

/** What RBAC does not allow. */
export interface Denial {
  user: string
  verb: string
  /** With its subresource: `pods/log`. */
  resource: string
  /** Empty for the core group. */
  group: string
  namespace: string | undefined
}

/**
 * Reads a refusal of the API server's authorizer, in whose words it is: User "x" cannot patch resource "deployments" in
 * API group "apps" in the namespace "y". Undefined for refusals of other origin, such as those of admission.
 */
export function denialOf({ status, message }: ApiError): Denial | undefined {
  const pattern =
    /User "([^"]*)" cannot (\S+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)"| at the cluster scope)/
  const [, user, verb, resource, group, namespace] = (status === 403 && pattern.exec(message)) || []
  if (user === undefined || verb === undefined || resource === undefined || group === undefined) return undefined
  return { user, verb, resource, group, namespace }
}

/** The error for a missing right. `purpose`: what needs it, as in "which ... needs". */
export function deniedError(
  { user, verb, resource, group, namespace }: Denial,
  cause: ApiError,
  purpose = '',
): UserError {
  const where = namespace === undefined ? '' : ` in namespace ${namespace}`
  return new UserError(
    `${user} may not ${verb} ${resource}${where}${purpose && `, which ${purpose} needs`}: ${cause.message}`,
    `Grant it (apiGroups: ["${group}"], resources: ["${resource}"], verbs: [${verb}]); the README of deploy lists all that it needs under "Rights in the cluster".`,
    { cause },
  )
}

/** Any error as one for people; of the API server's refusals, what they mean. */
export function explainedError(error: unknown) {
  if (!(error instanceof ApiError)) return toActionError(error)
  const denial = denialOf(error)
  if (denial) return deniedError(denial, error)
  return new WorldError(`The API server answered ${error.status}: ${error.message}`, 'Run the job again later.', {
    cause: error,
  })
}

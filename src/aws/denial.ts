/** What AWS says of a denial: which kind of policy it comes from. */
export interface Denial {
  /** In lower case, as AWS names it: `service control policy`, `permissions boundary`, ... */
  policy: string
  /** Whether that policy has a Deny; otherwise it lacks an Allow. */
  isExplicit: boolean
}

const pattern =
  /(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i

/**
 * The policy that AWS names in a refusal, or undefined if it names none.
 *
 * Source of the forms: "Troubleshoot access denied error messages" in the IAM user guide.
 */
export function parseDenial(message: string): Denial | undefined {
  const [, how = '', policy] = pattern.exec(message) ?? []
  return policy === undefined ? undefined : { policy: policy.toLowerCase(), isExplicit: /^with/i.test(how) }
}

/** The role that AWS names in its refusal: `User: arn:aws:sts::<account>:assumed-role/<role>/<session> is not ...`. */
export function deniedRole(message: string): { account: string; name: string } | undefined {
  const [, account, name] = /:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(message) ?? []
  return account && name ? { account, name } : undefined
}

/**
 * What to do about a denial: a sentence for whoever can change the policy that denies. A change of the role's own
 * policy helps only if that policy denies.
 *
 * @param permission IAM action, such as `ecr:PutImage`
 * @param role who was denied: `role deploy`
 */
export function denialRemedy({ policy, isExplicit }: Denial, permission: string, role: string): string {
  const change = isExplicit ? `must not deny ${permission}` : `must allow ${permission}`
  switch (policy) {
    case 'identity-based policy':
      return isExplicit ? `Remove the Deny of ${permission} from the policies of ${role}.` : allow(permission, role)
    case 'permissions boundary':
      return `The permissions boundary of ${role} ${change}; its other policies cannot make up for that.`
    case 'session policy':
      return `The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${change}.`
    case 'service control policy':
    case 'resource control policy':
      return `A ${policy} of the AWS organization ${change}: ask whoever administers the organization. No policy of ${role} can make up for that.`
    case 'vpc endpoint policy':
      return `The policy of the VPC endpoint by which this machine reaches AWS ${change}. No policy of ${role} can make up for that.`
    case 'role trust policy':
      return `The trust policy of the role that was asked for ${change} to ${role}.`
    default:
      return `The policy of the resource ${change} to ${role}.`
  }
}

/** The usual remedy: the role lacks a permission. */
export function allow(permission: string, role: string): string {
  return `Allow ${permission} in the policy of ${role}.`
}

import { UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { readCallerIdentity } from '../cluster/caller-identity.ts'
import type { AwsCaller, ClusterDescription } from '../cluster/description.ts'
import type { ClusterToken } from '../token/eks-token.ts'
import type { ApiAnswer } from './answer.ts'
import { consequenceOf, isRefused, measureSkew } from './clock-skew.ts'

/** Who calls the cluster. */
export interface VerifiedCaller extends AwsCaller {
  /** Makes a new token for each attempt, because API servers remember refused tokens for minutes. */
  token: () => Promise<ClusterToken>
  /** For the suggested commands that would admit the caller. */
  namespace: string | undefined
}

/**
 * Explains a 401. An API server never says the reason. The error states what was measured (the clock, the credentials
 * at AWS) as a fact, and the remaining possible reasons as a list, the most likely first.
 */
export async function unauthorized(
  cluster: ClusterDescription,
  caller: VerifiedCaller & { tries: number },
  answer: ApiAnswer,
  dependencies: Dependencies,
): Promise<UserError> {
  const { clusterName } = cluster
  const { tries } = caller
  const skew = measureSkew(answer, dependencies)
  if (skew && isRefused(skew)) {
    return new UserError(
      `${clusterName} answered Unauthorized: this machine's clock is ${skew.text} the cluster's.`,
      `Set the clock of the runner: ${consequenceOf(skew)}.`,
    )
  }
  const identity = await readCallerIdentity(caller.target, dependencies)
  if (!identity) {
    return new UserError(
      `${clusterName} answered Unauthorized to ${caller.label} (${tries} times), and AWS does not say who that is.`,
      'The credentials may have expired: run assume-role in this job; its profile refreshes itself.',
    )
  }
  const principal = principalOf(identity.arn)
  const through = caller.label.includes(principal) ? '' : ` (${caller.label})`
  return new UserError(
    `${clusterName} answered Unauthorized to ${principal}${through}, ${tries} times. AWS takes its credentials, and the cluster does not say why it refuses them.`,
    [
      'What it may be, the most likely first.',
      `1. The cluster does not know ${principal} (a new entry takes up to a minute).`,
      admission(cluster, principal, caller.namespace),
      `2. The part of the cluster that checks tokens with AWS is not available. Then others are refused, too: run the job again, and see the cluster's authenticator log.`,
      `3. The API server at ${cluster.endpoint} is not that of ${cluster.arn}: tokens are for one cluster alone.`,
    ].join('\n'),
  )
}

/** The ARN of the IAM role (or user) behind an STS ARN, as in access entries. */
function principalOf(arn: string): string {
  const session = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(arn)
  return session ? `arn:${session[1]}:iam::${session[2]}:role/${session[3]}` : arn
}

/** The commands with which an administrator of the cluster admits a principal. */
function admission(cluster: ClusterDescription, principal: string, namespace: string | undefined): string {
  const where = `--cluster-name ${cluster.clusterName} --region ${cluster.region} --principal-arn ${principal}`
  const partition = principal.split(':')[1] ?? 'aws'
  const entry = [
    'Admit it with an access entry (a role with a path needs it in the ARN):',
    `  aws eks create-access-entry ${where}`,
    `  aws eks associate-access-policy ${where} --policy-arn arn:${partition}:eks::aws:cluster-access-policy/AmazonEKSEditPolicy --access-scope type=namespace,namespaces=${namespace ?? '<namespace>'}`,
  ]
  const map = [
    'Admit it in the ConfigMap aws-auth of namespace kube-system (without the path of a role):',
    principal.includes(':role/') ? '  mapRoles: |' : '  mapUsers: |',
    principal.includes(':role/') ? `    - rolearn: ${principal}` : `    - userarn: ${principal}`,
    `      username: ${principal.split('/').at(-1)}${principal.includes(':role/') ? ':{{SessionName}}' : ''}`,
    '      groups: [<a group that a RoleBinding of the cluster names>]',
  ]
  switch (cluster.authenticationMode) {
    case 'API':
      return entry.join('\n')
    case 'CONFIG_MAP':
      return map.join('\n')
    default:
      return [...entry, 'or:', ...map].join('\n')
  }
}

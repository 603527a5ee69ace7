import { lookup } from 'node:dns/promises'
import type { AwsTarget } from '../aws/clients.ts'
import { type ActionError, causesOf, codeOf, messageOf, UserError, WorldError } from '../errors.ts'
import type { Dependencies } from '../job/dependencies.ts'
import type { HttpResponse } from '../net/http.ts'
import { isTransient, isTransientStatus, retryTransient, TransientError } from '../net/retry.ts'
import { type ClusterDescription, callerIdentity } from './cluster.ts'

/** Whom the cluster takes us for. */
export interface ClusterIdentity {
  /** Name of the Kubernetes user; undefined where the cluster is too old to tell (before 1.28). */
  user: string | undefined
  groups: readonly string[]
}

/** For whom the token was made, to explain a refusal. */
export interface VerifiedCaller {
  token: string
  /** How AWS itself can be asked who the token's signer is. */
  target: AwsTarget
  /** For messages: `profile hub`. */
  label: string
  namespace: string | undefined
}

/**
 * Asks the API server who we are, over TLS with the cluster's own CA.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/self-subject-review-v1/
 *
 * @throws UserError or WorldError that tells apart: Unauthorized, Forbidden, TLS, a private endpoint, no answer in time.
 */
export async function verifyAccess(
  cluster: ClusterDescription,
  caller: VerifiedCaller,
  dependencies: Dependencies,
): Promise<ClusterIdentity> {
  const response = await retryTransient(() => review(cluster, caller.token, dependencies), {
    what: `The call to ${cluster.name}`,
    onRetry: (message) => dependencies.logger.info(message),
    attempts: 3,
    signal: dependencies.signal,
    // A host that does not answer at all has been waited for long enough.
    isTransient: (error) => isTransient(error) && !unreachable.has(codeOf(error) ?? ''),
  }).catch(async (error: unknown) => {
    throw await connectionError(error, cluster)
  })
  const text = await response.body.text()
  switch (response.status) {
    case 200:
    case 201:
      return readReview(text, cluster)
    case 401:
      throw await unauthorized(cluster, caller, response, dependencies)
    case 403:
      throw forbidden(cluster, text)
    case 404:
      // Who is not authenticated hears 401 instead.
      return { user: undefined, groups: [] }
    default:
      throw new WorldError(
        `The API server of ${cluster.name} answered ${response.status}: ${statusMessage(text)}`,
        'Check that the endpoint is not behind a proxy that changes its answers (NO_PROXY).',
      )
  }
}

async function review(cluster: ClusterDescription, token: string, dependencies: Dependencies): Promise<HttpResponse> {
  const response = await dependencies.http({
    url: `${cluster.endpoint}/apis/authentication.k8s.io/v1/selfsubjectreviews`,
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' }),
    // A review answers a question and creates nothing.
    idempotent: true,
    ca: Buffer.from(cluster.certificateAuthority, 'base64').toString(),
    signal: dependencies.signal,
  })
  if (isTransientStatus(response.status)) {
    const text = await response.body.text()
    throw new TransientError(
      `The API server of ${cluster.name} answered ${response.status}: ${statusMessage(text)}`,
      'Run the job again later; see the health of the control plane in the AWS console.',
    )
  }
  return response
}

function readReview(text: string, cluster: ClusterDescription): ClusterIdentity {
  try {
    const { status } = JSON.parse(text) as { status?: { userInfo?: { username?: string; groups?: string[] } } }
    const user = status?.userInfo?.username
    if (user) return { user, groups: status?.userInfo?.groups ?? [] }
  } catch {
    // Said below.
  }
  throw new WorldError(
    `What answers at ${cluster.endpoint} is no Kubernetes API server.`,
    'A proxy may answer in its place: add the host to NO_PROXY.',
  )
}

/** The message of a Kubernetes `Status`, or the start of whatever came. */
function statusMessage(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: string }
    if (message) return message
  } catch {
    // Not JSON.
  }
  return text.slice(0, 200)
}

function forbidden(cluster: ClusterDescription, text: string): UserError {
  return new UserError(
    `${cluster.name} knows who we are but forbids the question: ${statusMessage(text)}`,
    "Bind the ClusterRole system:basic-user to system:authenticated (Kubernetes' default), or set verify: false.",
  )
}

/** Minutes that clocks may differ: STS refuses signatures further in the future. */
const largestSkew = 5

async function unauthorized(
  cluster: ClusterDescription,
  caller: VerifiedCaller,
  response: HttpResponse,
  dependencies: Dependencies,
): Promise<UserError> {
  const skew = (dependencies.now() - Date.parse(response.headers.date ?? '')) / 60_000
  if (Math.abs(skew) > largestSkew) {
    return new UserError(
      `${cluster.name} answered Unauthorized: this machine's clock is ${Math.round(Math.abs(skew))} minutes ${skew > 0 ? 'ahead of' : 'behind'} the cluster's.`,
      'Set the clock of the runner: tokens are dated, and refused outside their 15 minutes.',
    )
  }
  const identity = await callerIdentity(caller.target, dependencies)
  if (!identity) {
    return new UserError(
      `${cluster.name} answered Unauthorized to ${caller.label}, and AWS does not say who that is.`,
      'The credentials may have expired: run assume-role in this job; its profile refreshes itself.',
    )
  }
  const principal = principalOf(identity.arn)
  const through = caller.label.includes(principal) ? '' : ` (${caller.label})`
  return new UserError(
    `${cluster.name} answered Unauthorized: it knows no ${principal}${through}.`,
    admission(cluster, principal, caller.namespace),
  )
}

/** The IAM role (or user) behind an STS ARN, as access entries name it. */
function principalOf(arn: string): string {
  const session = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(arn)
  return session ? `arn:${session[1]}:iam::${session[2]}:role/${session[3]}` : arn
}

/** What somebody with rights over the cluster has to do once to let a role in. */
function admission(cluster: ClusterDescription, principal: string, namespace: string | undefined): string {
  const where = `--cluster-name ${cluster.name} --region ${cluster.region} --principal-arn ${principal}`
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

const unreachable = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'])

/** What a connection that failed means for this cluster. */
async function connectionError(error: unknown, cluster: ClusterDescription): Promise<unknown> {
  const code = codeOf(error) ?? ''
  if (isTlsFault(error)) return tlsError(error, cluster, code)
  if (!unreachable.has(code)) return error
  const { hostname } = new URL(cluster.endpoint)
  const resolved = await lookup(hostname).then(
    ({ address }) => `it resolves to ${address}`,
    () => 'its name does not resolve here',
  )
  if (!cluster.publicAccess) return privateEndpoint(error, cluster, resolved)
  const limited = cluster.publicAccessCidrs.length > 0 && !cluster.publicAccessCidrs.includes('0.0.0.0/0')
  const limits = limited ? `, which is open to ${cluster.publicAccessCidrs.join(', ')} only` : ''
  return new WorldError(
    code === 'ETIMEDOUT'
      ? `${cluster.name} did not answer in time at its public endpoint ${hostname}${limits} (${resolved}).`
      : `The public endpoint of ${cluster.name}, ${hostname}${limits}, cannot be reached: ${messageOf(causesOf(error).at(-1))} (${resolved}).`,
    limited
      ? "Add this runner's address to the cluster's public access CIDRs, or use a runner inside its VPC."
      : 'Check that this runner may make HTTPS requests to it; behind a proxy, set HTTPS_PROXY and NO_PROXY.',
    { cause: error },
  )
}

function privateEndpoint(cause: unknown, cluster: ClusterDescription, resolved: string): ActionError {
  return new UserError(
    `${cluster.name} has a private endpoint only, and this runner is not in its network: ${new URL(cluster.endpoint).hostname} cannot be reached (${resolved}).`,
    "Use a runner inside the cluster's VPC (or connected to it), or switch on the cluster's public access.",
    { cause },
  )
}

function isTlsFault(error: unknown): boolean {
  const code = codeOf(error) ?? ''
  return /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(code)
}

function tlsError(cause: unknown, cluster: ClusterDescription, code: string): UserError {
  return new UserError(
    `The TLS certificate that ${cluster.endpoint} shows is not signed by the CA of ${cluster.name} or not valid (${code}).`,
    "Something between this runner and the cluster answers for it, such as a proxy that inspects TLS: add the cluster's host to NO_PROXY.",
    { cause },
  )
}

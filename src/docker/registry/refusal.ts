import { parseDenial } from '../../aws/denial.ts'
import { isEcrHost } from '../../aws/ecr-hosts.ts'
import { type ActionError, excerpt, UserError, WorldError } from '../../errors.ts'
import { hub } from '../../hub.ts'
import type { HttpResponse } from '../../net/http.ts'
import { isTransientStatus, TransientError } from '../../net/retry.ts'
import { registryOrigin } from './reference.ts'

/** A registry's refusal. Callers act on `kind`. */
export class RegistryError extends UserError {
  readonly kind: RefusalKind
  readonly status: number

  constructor(kind: RefusalKind, status: number, what: string, remedy: string) {
    super(what, remedy)
    this.kind = kind
    this.status = status
  }
}

/** A token server says that there are too many requests (429): what needed the token was not carried out. */
export class TokenServerBusy extends TransientError {}

type RefusalKind =
  | 'unauthenticated'
  | 'expired'
  | 'denied'
  /** The registry is full: it may hold no more images, tags or bytes. */
  | 'quota'
  /** Something that is no registry denied the request. */
  | 'no-registry'
  | 'no-repository'
  | 'immutable-tag'
  | 'digest'
  | 'upload-unknown'
  | 'other'

/** A request to the registry, described for error messages. */
export interface RegistryCall {
  /** In words: `push a layer`. */
  what: string
  /** IAM action that Amazon ECR requires for it. */
  permission: string
  host: string
  repository: string
  /** Reads which other hosts the job is logged in to, for a refused login. */
  otherLogins?: () => Promise<readonly string[]>
}

interface RefusalBody {
  code: string
  message: string
}

/**
 * The error for a refused request: transient (408, 429, 5xx) or permanent. Reads the body.
 *
 * Codes: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes. Amazon ECR's cases are
 * recognized by their texts.
 */
export async function registryError(response: HttpResponse, call: RegistryCall): Promise<ActionError> {
  const text = await response.body.text()
  const answer = parseRefusal(text)
  const said = answer ? `${answer.code}: ${answer.message}` : `HTTP ${response.status}`
  if (isTransientStatus(response.status)) {
    return new TransientError(
      `The registry ${call.host} could not ${call.what} (HTTP ${response.status}${answer ? `, ${said}` : ''}).`,
      'Run the job again later.',
      { retryAfter: retryAfterOf(response.headers['retry-after']) },
    )
  }
  // A redirect of what changes something leads to a sign-in page, mostly, and 511 asks for one.
  if ((response.status >= 300 && response.status < 400) || response.status === 511)
    return notFromRegistry(call.host, 'as a registry does', call.what, response)
  const refused = kindOf(response.status, answer)
  // A body that is not a registry's is from a proxy. An empty body may be from either.
  const kind = refused === 'denied' && !answer && text.trim() !== '' ? 'no-registry' : refused
  const others = kind === 'unauthenticated' ? await call.otherLogins?.() : undefined
  const hint = others?.length ? ` This job is logged in to: ${others.join(', ')}; is that the registry you mean?` : ''
  return new RegistryError(kind, response.status, sentenceOf(kind, call, said), `${remedyOf(kind, call, said)}${hint}`)
}

/**
 * The error for an answer that is not from a registry: a web page, a redirect to one, or other JSON.
 *
 * `how`: how a registry would have answered (`with a manifest`); `what`: what was asked.
 */
export function notFromRegistry(
  host: string,
  how: string,
  what: string,
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
): WorldError {
  const type = excerpt(headers['content-type'] ?? 'no content-type', 100)
  return new WorldError(
    `${host} did not answer ${how} when asked to ${what} (HTTP ${status}, ${type}).`,
    "Check the input 'registry'; otherwise a proxy or a sign-in page answers in its place.",
  )
}

function parseRefusal(text: string): RefusalBody | undefined {
  try {
    const { errors } = JSON.parse(text) as { errors?: { code?: unknown; message?: unknown }[] }
    const first = errors?.[0]
    return first ? { code: excerpt(String(first.code), 100), message: excerpt(String(first.message ?? '')) } : undefined
  } catch {
    return undefined
  }
}

const kinds: readonly [RefusalKind, (status: number, answer: RefusalBody) => boolean][] = [
  ['expired', (_, { message }) => /token has expired|security token.* expired|ExpiredToken/i.test(message)],
  ['immutable-tag', (_, { message }) => /immutable|already exists.*overwritten/i.test(message)],
  // ECR answers 403, as for a missing permission.
  [
    'quota',
    (_, { message }) => /maximum allowed (?:number|size)|LimitExceeded|quota|\blimit (?:is|of) \d/i.test(message),
  ],
  ['no-repository', (status, { code }) => code === 'NAME_UNKNOWN' || (status === 404 && code === 'NAME_INVALID')],
  ['digest', (_, { code }) => code === 'DIGEST_INVALID' || code === 'SIZE_INVALID'],
  ['upload-unknown', (_, { code }) => code === 'BLOB_UPLOAD_UNKNOWN' || code === 'BLOB_UPLOAD_INVALID'],
  [
    'unauthenticated',
    (status, { code, message }) =>
      status === 401 || code === 'UNAUTHORIZED' || /authorization token is invalid/i.test(message),
  ],
  ['denied', (status, { code }) => status === 403 || code === 'DENIED'],
]

function kindOf(status: number, answer: RefusalBody | undefined): RefusalKind {
  const found = kinds.find(([, matches]) => matches(status, answer ?? { code: '', message: '' }))
  return found?.[0] ?? 'other'
}

function sentenceOf(kind: RefusalKind, { what, host, repository }: RegistryCall, said: string): string {
  switch (kind) {
    case 'unauthenticated':
      return `The registry ${host} does not accept this job's login. ${said}`
    case 'expired':
      return `This job's login to the registry ${host} has expired. ${said}`
    case 'no-repository':
      return `The repository ${repository} does not exist in the registry ${host}. ${said}`
    case 'quota':
      return `The registry ${host} is at a limit and did not ${what} in the repository ${repository}. ${said}`
    case 'denied':
      return `The registry ${host} denies this job to ${what} in the repository ${repository}. ${said}`
    case 'no-registry':
      return `${host} was asked to ${what} in the repository ${repository}, and that was denied (${said}) by something that is no registry: a proxy may stand in between.`
    case 'digest':
      return `The registry ${host} received other bytes for ${repository} than their digest says. ${said}`
    default:
      return `The registry ${host} refused to ${what} in the repository ${repository}. ${said}`
  }
}

function remedyOf(kind: RefusalKind, call: RegistryCall, said: string): string {
  switch (kind) {
    case 'unauthenticated':
      return isAmazons(call.host)
        ? `Log in before this step: ds-infra's ecr-login with registries: ${call.host}.`
        : `Log in before this step: docker/login-action with registry: ${call.host}, or docker login.`
    case 'expired':
      return 'Run ecr-login again just before this step: a login to Amazon ECR lasts 12 hours.'
    case 'no-repository':
      return isAmazons(call.host)
        ? `Set create-repositories: true, or create it: ${createCommand(call)}`
        : `Create it in the registry, and check registry and repository-prefix.`
    case 'denied':
      return isAmazons(call.host) ? allowRemedy(call, said) : 'Log in with an account that may push there.'
    case 'quota':
      return 'Remove what is not needed there, by a lifecycle rule for instance, or have the limit raised.'
    case 'no-registry':
      return `Check the input 'registry', and have the proxy let requests to ${call.host} through or name it in NO_PROXY.`
    case 'digest':
      return 'Make the image again: its files were changed or cut short after it was written.'
    default:
      return 'See what the registry answered; the README of push-images lists what it needs.'
  }
}

/**
 * The remedy where ECR denies a request. ECR names the kind of policy that denies or does not allow; that policy has to
 * change, not the role's.
 */
function allowRemedy({ permission, host }: RegistryCall, said: string): string {
  const denial = parseDenial(said)
  const name = denial?.policy === 'identity-based policy' ? undefined : denial?.policy.replace('vpc', 'VPC')
  const place = `Allow ${permission} on the repository in the`
  if (/explicit deny/i.test(said))
    return `${place} ${name ?? "role's policy"}, which denies it, or log in with another role.`
  // By default repositories have no policy, so a missing permission is not in the resource-based policy but in the
  // role's.
  if (name && name !== 'resource-based policy') return `${place} ${name}, or log in with another role.`
  const standIn = host.startsWith(`${hub.account}.`) ? ` (${hub.standIn.profile})` : ''
  return `${place} role's policy, or log in with a profile that has it${standIn}.`
}

/** Whether the host is ECR, or one on this machine that stands in for it. */
function isAmazons(host: string): boolean {
  return isEcrHost(host) || registryOrigin(host).startsWith('http:')
}

/** The AWS CLI line that creates the repository, with the region of an ECR host. */
function createCommand({ host, repository }: RegistryCall): string {
  const region = /\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(host)?.[1] ?? hub.region
  return `aws ecr create-repository --repository-name ${repository} --region ${region} --profile <profile>`
}

/** Seconds; undefined for a date, which no registry sends. */
export function retryAfterOf(header: string | undefined): number | undefined {
  return header !== undefined && /^\d+$/.test(header) ? Number(header) : undefined
}

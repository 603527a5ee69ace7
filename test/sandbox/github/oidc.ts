/**
 * GitHub's OIDC issuer: mints ID tokens for the job, signed with RS256, and publishes its keys.
 *
 * https://docs.github.com/actions/reference/security/oidc
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose'
import { type Answer, type Call, type Service, ServiceError, type Traffic } from '../http.ts'

export const issuer = 'https://token.actions.githubusercontent.com'

/** Seconds that an ID token lives. */
const lifetime = 300

/** The job that asks for tokens; claims are derived from it. */
export interface GithubJob {
  /** `owner/name` */
  repository: string
  repositoryId: string
  ownerId: string
  /** `public`, `private` or `internal` */
  visibility: string
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge` */
  ref: string
  sha: string
  /** `push`, `pull_request`, `release`, ... */
  event: string
  /** Environment of the job; its name is then part of `sub`. */
  environment: string | undefined
  headRef: string
  baseRef: string
  actor: string
  actorId: string
  /** Name of the workflow. */
  workflow: string
  /** Its file: `.github/workflows/deploy.yml` */
  workflowFile: string
  /** `owner/name/.github/workflows/file.yml@ref` of a called workflow. */
  jobWorkflowRef: string | undefined
  /** Its commit; default: `sha`. */
  jobWorkflowSha: string | undefined
  runId: string
  runNumber: string
  runAttempt: string
  /** `github-hosted` or `self-hosted` */
  runnerEnvironment: string
  /** Subjects with ids, as repositories have that were created or renamed since 2026-07-15. */
  immutableSubject: boolean
}

const defaultJob: GithubJob = {
  repository: 'huggingface/sample',
  repositoryId: '412345678',
  ownerId: '25720743',
  visibility: 'private',
  ref: 'refs/heads/main',
  sha: '0123456789abcdef0123456789abcdef01234567',
  event: 'push',
  environment: undefined,
  headRef: '',
  baseRef: '',
  actor: 'octocat',
  actorId: '583231',
  workflow: 'deploy',
  workflowFile: '.github/workflows/deploy.yml',
  jobWorkflowRef: undefined,
  jobWorkflowSha: undefined,
  runId: '1234567890',
  runNumber: '42',
  runAttempt: '1',
  runnerEnvironment: 'github-hosted',
  immutableSubject: false,
}

/** An RSA pair takes 0.1 s to make; one serves all sandboxes of a process. */
let signingKey: ReturnType<typeof makeKey> | undefined

async function makeKey() {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048 })
  const kid = randomUUID()
  const x5t = createHash('sha1').update(kid).digest('base64url')
  return { privateKey, kid, x5t, jwk: { ...(await exportJWK(publicKey)), use: 'sig', alg: 'RS256', kid, x5t } }
}

export interface IdTokenOptions {
  audience?: string
  /** Claims in place of the job's. */
  claims?: Record<string, unknown>
  /** Default: the current job. */
  job?: GithubJob
}

export class OidcIssuer implements Service {
  readonly name = 'oidc'
  /** Bearer token that jobs with `id-token: write` get. */
  readonly requestToken: string
  job: GithubJob = { ...defaultJob }
  /** Where this issuer is reached in the sandbox; set once it is served. */
  origin = ''
  readonly #traffic: Traffic
  readonly #secrets: Set<string>
  /** Jobs that have a request token of their own. */
  readonly #jobs = new Map<string, GithubJob>()
  /** Path of the token endpoint, as long and as opaque as GitHub's. */
  readonly #tokenPath = `/${randomBytes(24).toString('base64url')}/_apis/pipelines/1/runs/1/idtoken`

  constructor(traffic: Traffic, secrets: Set<string>) {
    this.#traffic = traffic
    this.#secrets = secrets
    this.requestToken = this.#newRequestToken()
  }

  #newRequestToken(): string {
    const [payload, signature] = [400, 256].map((size) => randomBytes(size).toString('base64url'))
    const token = `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${payload}.${signature}`
    this.#secrets.add(token)
    return token
  }

  /** Value of ACTIONS_ID_TOKEN_REQUEST_URL: it has a query already, as GitHub's has. */
  get requestUrl(): string {
    return `${this.origin}${this.#tokenPath}?api-version=2.0`
  }

  /** Claims of the next ID tokens follow from these. */
  setJob(job: Partial<GithubJob>): void {
    this.job = { ...this.job, ...job }
  }

  /** The variables by which a job gets ID tokens of its own, whatever jobs run beside it. */
  variablesFor(job: Partial<GithubJob>): Record<string, string> {
    const token = this.#newRequestToken()
    this.#jobs.set(token, { ...this.job, ...job })
    return { ACTIONS_ID_TOKEN_REQUEST_URL: this.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }
  }

  /** The public keys, as STS fetches them. */
  async keys(): Promise<JSONWebKeySet> {
    signingKey ??= makeKey()
    return { keys: [(await signingKey).jwk] }
  }

  /** An ID token for a job. */
  async idToken(options: IdTokenOptions = {}): Promise<string> {
    signingKey ??= makeKey()
    const job = options.job ?? this.job
    const { privateKey, kid, x5t } = await signingKey
    const now = Math.floor(this.#traffic.clock.now() / 1000)
    const [owner = ''] = job.repository.split('/')
    const times = { iss: issuer, nbf: now - 2 * lifetime, exp: now + lifetime, iat: now }
    const audience = options.audience ?? `https://github.com/${owner}`
    const token = await new SignJWT({ ...claimsOf(job), aud: audience, ...times, ...options.claims })
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', x5t, kid })
      .sign(privateKey)
    this.#secrets.add(token)
    return token
  }

  operationOf(call: Call): string {
    if (call.path === this.#tokenPath) return 'GetIdToken'
    return call.path.endsWith('jwks') ? 'GetKeys' : 'GetConfiguration'
  }

  async handle(call: Call): Promise<Answer> {
    if (call.method !== 'GET') throw new ServiceError(405, 'MethodNotAllowed', 'Use GET.')
    switch (call.path) {
      case this.#tokenPath:
        return await this.#mint(call)
      case '/.well-known/openid-configuration':
        return json(200, this.#configuration())
      case '/.well-known/jwks':
        return json(200, await this.keys())
      default:
        throw new ServiceError(404, 'NotFound', 'Not found')
    }
  }

  render(error: ServiceError): Answer {
    return json(error.status, { message: error.message, typeKey: error.code, errorCode: 0 })
  }

  async #mint(call: Call): Promise<Answer> {
    const token = /^bearer (.+)$/i.exec(call.headers.authorization ?? '')?.[1]
    const job = token === this.requestToken ? this.job : this.#jobs.get(token ?? '')
    if (!job) return { status: 401, headers: { 'www-authenticate': 'Bearer' }, body: '' }
    const audience = call.query.get('audience')
    const value = await this.idToken({ job, ...(audience ? { audience } : {}) })
    return json(200, { count: value.length, value })
  }

  #configuration() {
    return {
      issuer,
      jwks_uri: `${this.origin}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: [...Object.keys(claimsOf(this.job)), 'aud', 'exp', 'iat', 'iss', 'nbf'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    }
  }
}

function claimsOf(job: GithubJob): Record<string, string | undefined> {
  const [owner = ''] = job.repository.split('/')
  const workflowRef = `${job.repository}/${job.workflowFile}@${job.ref}`
  return {
    jti: randomUUID(),
    sub: subjectOf(job),
    ref: job.ref,
    sha: job.sha,
    repository: job.repository,
    repository_owner: owner,
    repository_owner_id: job.ownerId,
    run_id: job.runId,
    run_number: job.runNumber,
    run_attempt: job.runAttempt,
    repository_visibility: job.visibility,
    repository_id: job.repositoryId,
    actor_id: job.actorId,
    actor: job.actor,
    workflow: job.workflow,
    head_ref: job.headRef,
    base_ref: job.baseRef,
    event_name: job.event,
    ref_protected: 'false',
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: workflowRef,
    workflow_sha: job.sha,
    job_workflow_ref: job.jobWorkflowRef ?? workflowRef,
    job_workflow_sha: job.jobWorkflowSha ?? job.sha,
    runner_environment: job.runnerEnvironment,
    ...(job.environment === undefined ? {} : { environment: job.environment, environment_node_id: 'EN_kwDOAA' }),
  }
}

/** `repo:<repository>:<environment, pull request or ref>`. */
export function subjectOf(job: GithubJob): string {
  const [owner, name] = job.repository.split('/')
  const repository = job.immutableSubject ? `${owner}@${job.ownerId}/${name}@${job.repositoryId}` : job.repository
  if (job.environment !== undefined) return `repo:${repository}:environment:${job.environment}`
  // pull_request_target runs on the base branch, and its subject says so.
  return job.event === 'pull_request' ? `repo:${repository}:pull_request` : `repo:${repository}:ref:${job.ref}`
}

function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) }
}

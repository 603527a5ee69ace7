import { join } from 'node:path'
import { codeOf, excerpt, messageOf, UserError } from '../../errors.ts'
import { type Environment, variables } from '../../job/environment.ts'
import { homeFolder, readInHome } from '../../job/home.ts'
import { readIfPresent } from '../../system/files.ts'
import { runProcess } from '../../system/process.ts'

/**
 * Docker's config.json: the fields about logins. All others are kept unchanged.
 *
 * Format: https://docs.docker.com/reference/cli/docker/#docker-cli-configuration-file-configjson-properties and
 * `cli/config` of github.com/docker/cli.
 */
export interface DockerConfig {
  auths?: Record<string, AuthEntry>
  /** Suffix of the program `docker-credential-<suffix>` that keeps all logins. */
  credsStore?: string
  /** The same by registry; an empty name means this file. */
  credHelpers?: Record<string, string>
  [other: string]: unknown
}

export interface AuthEntry {
  /** base64 of `user:password`. */
  auth?: string
  username?: string
  password?: string
  identitytoken?: string
  registrytoken?: string
  [other: string]: unknown
}

/** A login that Docker would use for a registry. Everything but the user name is secret and has to be masked. */
export type RegistryCredentials =
  | { type: 'password'; username: string; password: string }
  /** An OAuth2 refresh token, which the registry's token endpoint exchanges. */
  | { type: 'identity-token'; token: string }
  /** A bearer token, sent as it is. */
  | { type: 'registry-token'; token: string }

/** The folder that Docker takes its configuration from: `DOCKER_CONFIG`, else `~/.docker`. */
export function configFolderOf(environment: Environment): string {
  return environment[variables.dockerConfig] || join(homeFolder(environment), '.docker')
}

/**
 * The config.json of a Docker configuration folder; empty if there is none.
 *
 * @throws UserError when it cannot be read or is not a JSON object.
 */
export async function readDockerConfig(folder: string, environment: Environment = {}): Promise<DockerConfig> {
  const path = join(folder, 'config.json')
  const text = await readInHome(path, environment, () => readIfPresent(path)).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  return parseDockerConfig(text ?? '', path)
}

/** The error for a file or folder of Docker's configuration that cannot be read. */
export function unreadable(path: string, cause: unknown): UserError {
  return new UserError(
    `Docker's configuration in ${path} cannot be read (${codeOf(cause) ?? messageOf(cause)}).`,
    'Make it readable for the user of this job, or set DOCKER_CONFIG to another folder.',
    { cause },
  )
}

/**
 * Parses a Docker configuration; an empty text gives an empty one. `source` says where the text is from, for the error.
 *
 * @throws UserError when it is not a JSON object.
 */
export function parseDockerConfig(text: string, source: string): DockerConfig {
  if (text.trim() === '') return {}
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    // Not kept as a cause: JSON.parse's message quotes the text, which holds secrets.
    parsed = undefined
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as DockerConfig
  throw new UserError(
    `Docker's configuration in ${source} is not a JSON object.`,
    'Repair it or remove it: Docker itself does not start with it either.',
  )
}

/**
 * The login that the Docker CLI would use for a registry, by its rules: `DOCKER_AUTH_CONFIG` first, then the host's
 * entry of `credHelpers`, then `credsStore`, then `auths` in the file. Undefined if there is none.
 *
 * `host`: the registry as in image names, `<host>` or `<host>:<port>`.
 *
 * @throws UserError when the configuration is broken or names a credential helper that cannot be run or fails.
 */
export async function readRegistryCredentials(
  host: string,
  environment: Environment,
  signal?: AbortSignal,
): Promise<RegistryCredentials | undefined> {
  const inline = parseDockerConfig(environment[variables.dockerAuthConfig] ?? '', variables.dockerAuthConfig)
  const fromEnvironment = parseEntry(findEntry(inline.auths, host))
  if (fromEnvironment) return fromEnvironment
  const config = await readDockerConfig(configFolderOf(environment), environment)
  const helper = config.credHelpers?.[host] ?? config.credsStore
  if (helper) return await askHelper(helper, host, environment, signal)
  return parseEntry(findEntry(config.auths, host))
}

/** The entry whose key is the host, else one whose key is a URL of the host, as old versions of Docker wrote it. */
function findEntry(auths: Record<string, AuthEntry> | undefined, host: string): AuthEntry | undefined {
  if (!auths) return undefined
  if (Object.hasOwn(auths, host)) return auths[host]
  return Object.entries(auths).find(([key]) => key.replace(/^https?:\/\//, '').split('/')[0] === host)?.[1]
}

function parseEntry(entry: AuthEntry | undefined): RegistryCredentials | undefined {
  if (!entry) return undefined
  if (entry.registrytoken) return { type: 'registry-token', token: entry.registrytoken }
  if (entry.identitytoken) return { type: 'identity-token', token: entry.identitytoken }
  const decoded = Buffer.from(entry.auth ?? '', 'base64').toString()
  const colon = decoded.indexOf(':')
  // As Docker does: it once padded passwords with NUL characters.
  const [username, password] =
    colon > 0
      ? [decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, '')]
      : [entry.username, entry.password]
  return username && password ? { type: 'password', username, password } : undefined
}

/**
 * Asks a credential helper. Protocol: https://github.com/docker/docker-credential-helpers: `get` with the host on
 * standard input; the answer is `{"ServerURL", "Username", "Secret"}`. The user name `<token>` marks an identity token.
 */
async function askHelper(
  helper: string,
  host: string,
  environment: Environment,
  signal?: AbortSignal,
): Promise<RegistryCredentials | undefined> {
  const program = `docker-credential-${helper}`
  const limit = AbortSignal.timeout(helperPatience)
  const result = await runProcess(program, ['get'], {
    input: host,
    env: environment,
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    signal?.throwIfAborted()
    if (limit.aborted) {
      throw new UserError(
        `The credential helper ${program} did not answer for ${host} within ${helperPatience / 1000} s.`,
        'It may wait for somebody to answer it: use a helper that works without a person, or remove it from config.json.',
        { cause },
      )
    }
    throw new UserError(
      `Docker's configuration names the credential helper ${program}, which cannot be started.`,
      `Put ${program} on PATH, or remove its entry from config.json.`,
      { cause },
    )
  })
  const said = result.stdout.trim()
  // The helpers' text for "no such login" (credentials.ErrCredentialsNotFound). Docker compares it too.
  if (result.exitCode !== 0 && said === 'credentials not found in native keychain') return undefined
  if (result.exitCode !== 0) {
    throw new UserError(
      `The credential helper ${program} failed for ${host} (exit code ${result.exitCode}): ${excerpt(said || result.stderr)}`,
      `Run 'echo ${host} | ${program} get' on this machine to see why.`,
    )
  }
  return parseHelperAnswer(said, program)
}

function parseHelperAnswer(answer: string, program: string): RegistryCredentials | undefined {
  let parsed: { Username?: unknown; Secret?: unknown } | null
  try {
    parsed = JSON.parse(answer)
  } catch {
    // JSON.parse's message would quote the secret.
    throw new UserError(
      `The credential helper ${program} did not answer with JSON.`,
      `See whether ${program} is what its name says.`,
    )
  }
  const { Username: username, Secret: secret } = parsed ?? {}
  if (typeof username !== 'string' || typeof secret !== 'string' || secret === '') return undefined
  if (username === '<token>') return { type: 'identity-token', token: secret }
  return { type: 'password', username, password: secret }
}

/** Milliseconds. A helper that asks a person would wait for ever. */
const helperPatience = 30_000

/** A user name and password for one registry. */
export interface Login {
  host: string
  username: string
  password: string
}

/**
 * The configuration with logins added. Where the user has a credential store, an entry `credHelpers[host] = ""` makes
 * Docker read this host's login from the file; `credsStore` still serves the others.
 */
export function withLogins(config: DockerConfig, logins: readonly Login[]): DockerConfig {
  const auths = { ...config.auths }
  const credHelpers = { ...config.credHelpers }
  for (const { host, username, password } of logins) {
    auths[host] = { auth: Buffer.from(`${username}:${password}`).toString('base64') }
    // Only where needed: containers/image (skopeo, buildah) takes the empty name for the name of a helper.
    if (config.credsStore) credHelpers[host] = ''
    else delete credHelpers[host]
  }
  return withHelpers({ ...config, auths }, credHelpers)
}

/** Whether the configuration holds exactly this login for its host. */
export function hasLogin({ auths }: DockerConfig, { host, username, password }: Login): boolean {
  return auths?.[host]?.auth === Buffer.from(`${username}:${password}`).toString('base64')
}

/** The configuration with the logins of these hosts replaced by those of another one, or removed if it has none. */
export function withLoginsOf(other: DockerConfig, config: DockerConfig, hosts: readonly string[]): DockerConfig {
  const auths = { ...config.auths }
  const credHelpers = { ...config.credHelpers }
  for (const host of hosts) {
    delete auths[host]
    delete credHelpers[host]
    const auth = other.auths?.[host]
    const helper = other.credHelpers?.[host]
    if (auth !== undefined) auths[host] = auth
    if (helper !== undefined) credHelpers[host] = helper
  }
  return withHelpers({ ...config, auths }, credHelpers)
}

function withHelpers(config: DockerConfig, credHelpers: Record<string, string>): DockerConfig {
  const { credHelpers: _, ...rest } = config
  return Object.keys(credHelpers).length > 0 ? { ...rest, credHelpers } : rest
}

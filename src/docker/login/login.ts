import { type AwsTarget, createEcrClient, createEcrPublicClient } from '../../aws/clients.ts'
import { credentialsLabel, profileInUse } from '../../aws/credential-chain.ts'
import { awsError } from '../../aws/diagnosis.ts'
import { type EcrRegistry, isEcrHost, ownRegistryHost, parseRegistry, publicRegistry } from '../../aws/ecr-hosts.ts'
import { regionOf } from '../../aws/region.ts'
import { raise, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { variables } from '../../job/environment.ts'
import type { StepDependencies } from '../../job/ledger.ts'
import type { Login } from '../config/docker-config.ts'
import { addLogins } from '../config/job-config.ts'
import type { LoginInputs } from './inputs.ts'
import { verifyLogin } from './verify.ts'

/** Outputs by their names in action.yml. */
type LoginOutputs = {
  /** The first registry's host. */
  registry: string
  registries: string[]
  /** When the first of the passwords expires; ISO 8601. */
  'expires-at': string
  /** Folder of the job's Docker configuration. */
  'docker-config': string
}

/** Milliseconds. How long ECR's tokens are valid, by its documentation; used where an answer names no end. */
const usualLifetime = 12 * 3600 * 1000

/**
 * Logs this job in to registries: gets a password per region, verifies it at each registry, then writes it to the job's
 * Docker configuration. Nothing is written unless every registry has accepted.
 *
 * @throws UserError for registries that are not ECR's, missing credentials or permissions, and refused logins;
 *   WorldError when AWS or a registry cannot be reached.
 */
export async function login(inputs: LoginInputs, dependencies: StepDependencies): Promise<LoginOutputs> {
  const { logger, environment } = dependencies
  const registries = await registriesOf(inputs, dependencies)
  if (environment[variables.dockerAuthConfig]) {
    logger.warning('DOCKER_AUTH_CONFIG is set: where it names one of these registries, Docker uses that login instead.')
  }
  const logins = await getLogins(registries, inputs.profile, dependencies)
  const dockerConfig = await addLogins(logins, dependencies)
  const caller = credentialsLabel(inputs.profile, environment)
  for (const { host, expiresAt, isOwn } of logins) {
    const which = isOwn ? `, the registry of the credentials' account,` : ''
    logger.info(`Logged in to ${host}${which} with ${caller}, until ${expiresAt.toISOString()}.`)
  }
  const hosts = logins.map(({ host }) => host)
  const end = Math.min(...logins.map(({ expiresAt }) => expiresAt.getTime()))
  return {
    registry: hosts[0] ?? '',
    registries: hosts,
    'expires-at': new Date(end).toISOString(),
    'docker-config': dockerConfig,
  }
}

/** A registry of which nobody gave the host is that of the credentials' account, which its token says. */
type Wanted = Omit<EcrRegistry, 'host'> & { host: string | undefined }

async function registriesOf(
  { registries: texts, public: isPublic, ...told }: LoginInputs,
  dependencies: Dependencies,
): Promise<Wanted[]> {
  // Hosts of Amazon's say their region.
  const region = texts?.every(isEcrHost) ? '' : await regionOf(told, dependencies)
  const own: Wanted = { host: undefined, service: 'ecr', region }
  const registries: Wanted[] = texts?.map((text) => parseRegistry(text, region)) ?? [own]
  if (isPublic) registries.push(publicRegistry)
  return [...new Map(registries.map((registry) => [registry.host, registry])).values()]
}

interface Password {
  username: string
  password: string
  expiresAt: Date
  /** Host of the registry of the credentials' account. */
  ownHost: string | undefined
}

interface CheckedLogin extends Login {
  expiresAt: Date
  /** Whether the host is the credentials' account's, and nobody named it. */
  isOwn: boolean
}

/** Gets and verifies the logins of all registries at once. A token is valid for every registry of its region. */
async function getLogins(
  registries: readonly Wanted[],
  profile: string | undefined,
  dependencies: Dependencies,
): Promise<CheckedLogin[]> {
  const passwords = new Map<string, Promise<Password>>()
  // One failure ends the others: otherwise they would go on retrying and logging after the step's error.
  const failing = new AbortController()
  const together = { ...dependencies, signal: AbortSignal.any([dependencies.signal, failing.signal]) }
  try {
    return await Promise.all(
      registries.map(async (registry) => {
        const source = `${registry.service} ${registry.region}`
        const pending = passwords.get(source) ?? getPassword(registry, profile, together)
        passwords.set(source, pending)
        const { ownHost, ...password } = await pending
        const login = { host: registry.host ?? ownHost ?? raise(noOwnHost()), ...password }
        await verifyLogin(login, together)
        return { ...login, isOwn: registry.host === undefined }
      }),
    )
  } catch (error) {
    failing.abort(error)
    throw error
  }
}

function noOwnHost(): WorldError {
  return new WorldError(
    'ecr:GetAuthorizationToken did not say which registry its password is for.',
    "Name the registry with 'registries'; see whether an AWS_ENDPOINT_URL variable leads to another service than ECR.",
  )
}

async function getPassword(
  { service, region }: Wanted,
  profile: string | undefined,
  dependencies: Dependencies,
): Promise<Password> {
  const target = { region, profile }
  try {
    const getToken = service === 'ecr' ? getPrivateToken : getPublicToken
    return parseToken(await getToken(target, dependencies), dependencies)
  } catch (error) {
    throw awsError(error, {
      permission: `${service}:GetAuthorizationToken`,
      caller: credentialsLabel(profile, dependencies.environment),
      profile: profileInUse(profile, dependencies.environment),
    })
  }
}

/** The answer of ECR and ECR Public: base64 of `AWS:<password>`, and when it expires. */
interface AuthorizationToken {
  authorizationToken?: string | undefined
  expiresAt?: Date | undefined
  /** Of Amazon ECR alone. */
  proxyEndpoint?: string | undefined
}

async function getPrivateToken(target: AwsTarget, dependencies: Dependencies): Promise<AuthorizationToken> {
  const { GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr')
  const client = await createEcrClient(target, dependencies)
  const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}))
  return authorizationData?.[0] ?? {}
}

async function getPublicToken(target: AwsTarget, dependencies: Dependencies): Promise<AuthorizationToken> {
  const { GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr-public')
  const client = await createEcrPublicClient(target, dependencies)
  const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}))
  return authorizationData ?? {}
}

/** The user name and the password in a token. The token and the password are masked first. */
function parseToken(token: AuthorizationToken, { mask, now }: Dependencies): Password {
  const { authorizationToken = '', expiresAt, proxyEndpoint } = token
  const decoded = Buffer.from(authorizationToken, 'base64').toString()
  const [username = '', ...rest] = decoded.split(':')
  const password = rest.join(':')
  if (!username || !password) {
    throw new WorldError('GetAuthorizationToken answered without a password.', 'Run the job again later.')
  }
  mask(password)
  mask(authorizationToken)
  return {
    username,
    password,
    expiresAt: expiresAt ?? new Date(now() + usualLifetime),
    ownHost: ownRegistryHost(proxyEndpoint),
  }
}

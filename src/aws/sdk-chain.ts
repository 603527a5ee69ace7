import { type ActionError, causesOf, excerpt, messageOf, UserError, WorldError } from '../errors.ts'
import type { Environment } from '../job/environment.ts'
import type { AwsCredentials } from './credentials.ts'
import { awsAnswerOf, quote } from './diagnosis.ts'
import { sdkHandler } from './handler.ts'
import type { SessionDependencies } from './sts/request.ts'

/** Where to look for credentials, and how messages call it. */
interface ChainTarget {
  region: string
  /** The profile that is named, by an input or by AWS_PROFILE. */
  profile: string | undefined
  label: string
}

/** Settings of a profile that say where its credentials come from, in the order of the SDK. */
const sources = [
  'role_arn',
  'aws_access_key_id',
  'web_identity_token_file',
  'credential_process',
  'sso_session',
  'sso_account_id',
  'login_session',
] as const

/**
 * Credentials by the SDK's own chain: from the profile, else from a token file, a container or the machine. As in the
 * AWS CLI, a profile that is named must exist, and if it says where its credentials come from, no others are used. The
 * chain's requests go by src/net/http.ts, except those to the machine itself (containers, instance metadata), which use
 * no proxy.
 *
 * @throws UserError or WorldError with the cause when there are none.
 */
export async function chainCredentials(
  target: ChainTarget,
  dependencies: SessionDependencies,
): Promise<AwsCredentials> {
  const { parseKnownFiles } = await import('@smithy/core/config')
  const profiles = await parseKnownFiles({ ignoreCache: true }).catch((cause: unknown) => {
    throw none(target, `The AWS config cannot be read: ${messageOf(cause)}`, 'Correct or remove it.', cause)
  })
  const { profile } = target
  if (profile !== undefined && !(profile in profiles)) throw unknownProfile(target, Object.keys(profiles))
  const settings = profiles[profile ?? 'default'] ?? {}
  const source = sources.find((name) => settings[name] !== undefined)
  const options = optionsOf(target, dependencies)
  try {
    if (source !== undefined) {
      const { fromIni } = await import('@aws-sdk/credential-provider-ini')
      return await fromIni(options)()
    }
    const { defaultProvider } = await import('@aws-sdk/credential-provider-node')
    return await defaultProvider(options)()
  } catch (error) {
    dependencies.signal.throwIfAborted()
    throw explain(target, source, error, dependencies.environment)
  }
}

/**
 * The region is in `parentClientConfig`: in `clientConfig` it would also be used for SSO, which has a region of its
 * own.
 */
function optionsOf({ region, profile }: ChainTarget, { http, signal }: SessionDependencies) {
  const requestHandler = sdkHandler(http, { signal })
  return {
    clientConfig: { requestHandler, maxAttempts: 3 },
    parentClientConfig: { region, requestHandler },
    logger: silent,
    ignoreCache: true,
    ...(profile === undefined ? {} : { profile }),
  }
}

/**
 * Without it the SDK warns on the console, at every call of kubectl, of keys beside a profile. `credentialsProvider`
 * decides which of them wins.
 */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const general = "Run ds-infra's assume-role in an earlier step of this job, or name an existing profile with 'profile'."

function none({ label }: ChainTarget, what: string, remedy: string, cause: unknown): ActionError {
  const isWorld = causesOf(cause).some((link) => link instanceof WorldError)
  const ErrorType = isWorld ? WorldError : UserError
  const reason = what === '' ? '' : ` ${what.replace(/[.\s]*$/, '.')}`
  return new ErrorType(`There are no AWS credentials for ${label}.${reason}`, remedy, { cause })
}

function unknownProfile(target: ChainTarget, names: readonly string[]): ActionError {
  const profiles = names.filter((name) => !/^(?:sso-session|services)\./.test(name)).toSorted()
  const there = profiles.length > 0 ? `there are ${profiles.join(', ')}` : 'there are none'
  return none(target, `No profile with settings has this name; ${there}`, general, undefined)
}

function explain(
  target: ChainTarget,
  source: (typeof sources)[number] | undefined,
  error: unknown,
  environment: Environment,
): ActionError {
  const ours = causesOf(error).find((link) => link instanceof UserError || link instanceof WorldError)
  if (ours) return none(target, ours.message, ours.remedy, error)
  const answer = awsAnswerOf(error)
  if (answer) return none(target, `AWS refused (${quote(answer)})`, `Correct the profile, or: ${general}`, error)
  const said = withoutSecrets(messageOf(error), environment)
  if (source === 'credential_process') {
    // Node repeats the command ahead of what it printed to standard error.
    const printed = said.replace(/^Command failed:[^\n]*\n?/, '').trim() || 'it printed no reason'
    return none(target, `Its credential_process failed: ${printed}`, `Correct the program, or: ${general}`, error)
  }
  // Without a source the SDK's text only says that it found nothing, as our message does already.
  return none(target, source === undefined ? '' : said, general, error)
}

/** Characters of an SDK's or program's message that are shown. */
const longest = 1000

/** The text without values of the environment that are secrets, and without what looks like keys and tokens. */
function withoutSecrets(text: string, environment: Environment): string {
  let shown = excerpt(text, longest)
  for (const [name, value = ''] of Object.entries(environment)) {
    if (value.length >= 8 && /SECRET|TOKEN|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|API_?KEY/i.test(name)) {
      shown = shown.replaceAll(value, '***')
    }
  }
  return shown
    .replace(/((?:secret|token|password|passwd)\w*["']?\s*[:=]\s*["']?)[^\s"',}]+/gi, '$1***')
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '***')
    .replace(/(?<![\w/+=])[A-Za-z0-9/+]{40}(?![\w/+=])/g, '***')
    .replace(/[\w/+=-]{100,}/g, '***')
}

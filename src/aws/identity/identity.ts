import { resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import type { Environment } from '../../job/environment.ts'
import type { StepDependencies, Undoable } from '../../job/ledger.ts'

/**
 * What the first role of a session is assumed with. Kept to assume it again, also where variables of the job are empty
 * by then: it names files and addresses and holds no secret.
 */
export type Identity = { kind: 'oidc' /** Of the token. */; audience: string } | TokenFile | OwnCredentials

/** A file with an OIDC token that somebody else renews: the kubelet, for a pod with a role for its service account. */
export interface TokenFile {
  kind: 'web-identity-file'
  file: string
}

/** Where a machine or a container gets credentials of its own: its instance profile, pod identity, task role. */
export type OwnCredentials = ContainerCredentials | { kind: 'instance' }

export interface ContainerCredentials {
  kind: 'container'
  /** A path of ECS's endpoint, or a whole URL. One of the two. */
  relativeUri: string
  fullUri: string
  /** Empty for none. */
  tokenFile: string
}

/** What the variables of a runner say of its identity. */
export interface RunnerIdentity {
  tokenFile?: TokenFile
  /** The role of the token file, by AWS_ROLE_ARN. */
  role?: string
  container?: ContainerCredentials
}

/** Variables of the AWS SDKs: https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html */
export const identityVariables = {
  webIdentityTokenFile: 'AWS_WEB_IDENTITY_TOKEN_FILE',
  roleArn: 'AWS_ROLE_ARN',
  relativeUri: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  fullUri: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  containerTokenFile: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  containerToken: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  metadataDisabled: 'AWS_EC2_METADATA_DISABLED',
  metadataEndpoint: 'AWS_EC2_METADATA_SERVICE_ENDPOINT',
} as const

/** The runner's identity as the job found it: assume-role empties its variables, which clients would follow. */
export const runnerIdentities: Undoable<RunnerIdentity> = {
  kind: 'identity',
  // Nothing was made: the variables are given back as such.
  undo: async () => {},
}

type Job = Pick<StepDependencies, 'environment' | 'ledger'>

/** The runner's identity by its variables, or as an earlier step of the job has recorded it. */
export async function runnerIdentity({ environment, ledger }: Job): Promise<RunnerIdentity> {
  const found = fromVariables(environment)
  if (Object.keys(found).length > 0) return found
  return (await ledger.recorded(runnerIdentities)).at(-1)?.done ?? {}
}

/** Records the identity for later steps. To be called before its variables are emptied. */
export async function recordRunnerIdentity({ environment, ledger }: Job): Promise<void> {
  const found = fromVariables(environment)
  if (Object.keys(found).length > 0) await ledger.record(runnerIdentities, found)
}

function fromVariables(environment: Environment): RunnerIdentity {
  const value = (name: keyof typeof identityVariables) => environment[identityVariables[name]] ?? ''
  const path = (name: keyof typeof identityVariables) => (value(name) === '' ? '' : resolve(value(name)))
  const file = path('webIdentityTokenFile')
  const [relativeUri, fullUri] = [value('relativeUri'), value('fullUri')]
  return {
    ...(file === '' ? {} : { tokenFile: { kind: 'web-identity-file', file } }),
    ...(file === '' || value('roleArn') === '' ? {} : { role: value('roleArn') }),
    ...(relativeUri === '' && fullUri === ''
      ? {}
      : { container: { kind: 'container', relativeUri, fullUri, tokenFile: path('containerTokenFile') } }),
  }
}

/**
 * The container's or machine's own credentials.
 *
 * @throws UserError where the machine's are switched off for the job.
 */
export function ownCredentialsOf({ container }: RunnerIdentity, environment: Environment): OwnCredentials {
  if (container) return container
  const disabled = environment[identityVariables.metadataDisabled]
  if (disabled && disabled.toLowerCase() !== 'false') {
    throw new UserError(
      `The runner has no identity that may be used: there are neither ${identityVariables.webIdentityTokenFile} with ${identityVariables.roleArn} nor AWS_CONTAINER_CREDENTIALS_*, and ${identityVariables.metadataDisabled} is ${disabled}, which switches the instance profile off.`,
      `Unset ${identityVariables.metadataDisabled}, give the runner a role, or use identity: oidc.`,
    )
  }
  return { kind: 'instance' }
}

/** What an identity is, in words for the log. */
export function describeIdentity(identity: Identity): string {
  switch (identity.kind) {
    case 'oidc':
      return "the job's OIDC token"
    case 'web-identity-file':
      return `the token in ${identity.file}`
    case 'container':
      return `the container's own credentials (${identity.relativeUri || withoutQuery(identity.fullUri)})`
    case 'instance':
      return "the machine's instance profile"
  }
}

function withoutQuery(uri: string): string {
  return uri.replace(/^(\w+:\/\/)[^/@]*@/, '$1').replace(/[?#].*$/, '')
}

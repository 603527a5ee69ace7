/**
 * aws-iam-authenticator as the token webhook of one cluster. It calls STS by AWS's own host names; a proxy forwards
 * them to the sandbox's STS.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hub } from '../../../src/hub.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { awsNames } from '../aws-names.ts'
import { freePort } from '../free-port.ts'
import { answers, type Parts, programs, until } from './parts.ts'

/** For `describeWith`. */
export const authenticatorPrograms = { '$DS_INFRA_TEST_CLUSTER/aws-iam-authenticator': ['version'] } as const

/** A role that the authenticator knows: as `mapRoles` of its configuration, and as an access entry of EKS. */
export interface MappedRole {
  arn: string
  /** Default: as EKS names sessions, `arn:aws:sts::<account>:assumed-role/<role>/{{SessionName}}`. */
  username?: string
  groups: string[]
}

export interface AuthenticatorOptions {
  /** Name of the cluster, for which tokens are signed. */
  name: string
  /** Default: the hub's role, as an administrator. */
  roles?: MappedRole[]
  /** Host names of STS that are forwarded to the sandbox's. Default: that of its region. */
  hosts?: string[]
}

export interface Authenticator extends AsyncDisposable {
  /** `https://127.0.0.1:<port>/authenticate` */
  url: string
  /** Kubeconfig for `--authentication-token-webhook-config-file`. */
  webhook: string
  start(): Promise<void>
  stop(): Promise<void>
}

/** Starts the authenticator. It keeps its files in `folder`, which the caller removes. */
export async function startAuthenticator(
  sandbox: Sandbox,
  options: AuthenticatorOptions,
  folder: string,
  parts: Parts,
): Promise<Authenticator> {
  const port = await freePort()
  const hosts = options.hosts ?? [`sts.${sandbox.region}.amazonaws.com`]
  const endpoint = sandbox.environment.AWS_ENDPOINT_URL_STS ?? ''
  await using started = new AsyncDisposableStack()
  const sts = started.use(await awsNames(Object.fromEntries(hosts.map((host) => [host, endpoint])), folder))
  writeAuthenticatorConfig(folder, options)
  const start = async () => {
    parts.start('authenticator', join(programs, 'aws-iam-authenticator'), authenticatorArguments(folder, port), {
      HTTPS_PROXY: sts.environment.HTTPS_PROXY,
      SSL_CERT_FILE: sts.environment.NODE_EXTRA_CA_CERTS,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_REGION: sandbox.region,
    })
    await until('the authenticator listens', parts, () => answers(`https://127.0.0.1:${port}/healthz`, undefined))
  }
  started.defer(async () => await parts.stop('authenticator'))
  await start()
  const running = started.move()
  return {
    url: `https://127.0.0.1:${port}/authenticate`,
    webhook: join(folder, 'webhook.yaml'),
    start,
    stop: () => parts.stop('authenticator'),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

function writeAuthenticatorConfig(folder: string, options: AuthenticatorOptions): void {
  const roles = options.roles ?? [{ arn: `arn:aws:iam::${hub.account}:role/${hub.role}`, groups: ['system:masters'] }]
  const mapRoles = roles.map(({ arn, username, groups }) => ({
    roleARN: arn,
    username:
      username ?? `${arn.replace(':iam:', ':sts:').replace(/:role\/(?:.*\/)?/, ':assumed-role/')}/{{SessionNameRaw}}`,
    groups,
  }))
  mkdirSync(join(folder, 'authenticator'))
  writeFileSync(join(folder, 'authenticator.json'), JSON.stringify({ clusterID: options.name, server: { mapRoles } }))
}

function authenticatorArguments(folder: string, port: number): string[] {
  return [
    'server',
    ...['--config', join(folder, 'authenticator.json')],
    ...['--state-dir', join(folder, 'authenticator')],
    ...['--generate-kubeconfig', join(folder, 'webhook.yaml')],
    ...['--address', '127.0.0.1', '--port', String(port)],
    ...['--backend-mode', 'MountedFile'],
  ]
}

/**
 * A real Kubernetes control plane on loopback: etcd, kube-apiserver, controller manager and scheduler, with
 * aws-iam-authenticator as its token webhook, which asks the sandbox's STS whose a token is. The programs are built by
 * `.ci/parts`; the folder that holds them is named by DS_INFRA_TEST_CLUSTER.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hub } from '../../../src/hub.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { awsNames } from '../aws-names.ts'
import { freePort } from '../push-images/distribution.ts'
import { type ControlPlaneCertificates, createControlPlaneCertificates, type KeyPair } from './certificates.ts'

/** Where the programs are. */
export const programs = process.env.DS_INFRA_TEST_CLUSTER ?? '/nonexistent'

/** For `describeWith`. */
export const controlPlanePrograms = {
  [join(programs, 'etcd')]: ['--version'],
  [join(programs, 'hyperkube')]: ['kube-apiserver', '--version'],
  [join(programs, 'aws-iam-authenticator')]: ['version'],
} as const

/** A role that the authenticator knows: as `mapRoles` of its configuration, and as an access entry of EKS. */
export interface MappedRole {
  arn: string
  /** Default: as EKS names sessions, `arn:aws:sts::<account>:assumed-role/<role>/{{SessionName}}`. */
  username?: string
  groups: string[]
}

export interface ControlPlane extends AsyncDisposable {
  name: string
  /** `https://127.0.0.1:<port>` */
  endpoint: string
  /** PEM. */
  ca: string
  /** Kubeconfig of the administrator, who comes by a certificate and not by the authenticator. */
  kubeconfig: string
  certificates: ControlPlaneCertificates
  /** Stops the API server and starts it again on the same port. */
  restartApiServer(between?: () => Promise<void>): Promise<void>
  stopAuthenticator(): Promise<void>
  startAuthenticator(): Promise<void>
  /** What a part has printed so far. */
  log(part: Part): string
}

export type Part = 'etcd' | 'authenticator' | 'kube-apiserver' | 'kube-controller-manager' | 'kube-scheduler'

export interface ControlPlaneOptions {
  /** What tokens are signed for. */
  name: string
  /** Default: the hub's role, as an administrator. */
  roles?: MappedRole[]
  account?: string
}

interface Layout {
  folder: string
  certificates: ControlPlaneCertificates
  ports: Record<'etcd' | 'peer' | 'api' | 'authenticator' | 'manager' | 'scheduler', number>
}

/** Starts all parts and waits until the API server is ready. */
export async function startControlPlane(sandbox: Sandbox, options: ControlPlaneOptions): Promise<ControlPlane> {
  const folder = mkdtempSync(join(tmpdir(), 'control-plane-'))
  const certificates = await createControlPlaneCertificates(folder)
  const layout: Layout = { folder, certificates, ports: await freePorts() }
  const stsHost = `sts.${sandbox.region}.amazonaws.com`
  const sts = await awsNames({ [stsHost]: sandbox.environment.AWS_ENDPOINT_URL_STS ?? '' }, folder)
  const parts = new Parts(folder)
  const endpoint = `https://127.0.0.1:${layout.ports.api}`
  const kubeconfig = writeKubeconfig(layout, 'admin', certificates.admin)
  writeAuthenticatorConfig(layout, options)
  const startAuthenticator = async () => {
    parts.start('authenticator', join(programs, 'aws-iam-authenticator'), authenticatorArguments(layout), {
      HTTPS_PROXY: sts.environment.HTTPS_PROXY,
      SSL_CERT_FILE: sts.environment.NODE_EXTRA_CA_CERTS,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_REGION: sandbox.region,
    })
    await until('the authenticator listens', parts, () =>
      answers(`https://127.0.0.1:${layout.ports.authenticator}/healthz`, undefined),
    )
  }
  const startApiServer = async () => {
    parts.start('kube-apiserver', join(programs, 'hyperkube'), ['kube-apiserver', ...apiServerArguments(layout)])
    await until('the API server is ready', parts, () => answers(`${endpoint}/readyz`, certificates.ca.pem))
  }
  const stop = async () => {
    await parts.stopAll()
    await sts[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    parts.start('etcd', join(programs, 'etcd'), etcdArguments(layout))
    await startAuthenticator()
    await startApiServer()
    startManagers(layout, parts)
    await until('the default service account is there', parts, () => hasServiceAccount(endpoint, certificates))
  } catch (error) {
    await stop()
    throw error
  }
  return {
    name: options.name,
    endpoint,
    ca: certificates.ca.pem,
    kubeconfig,
    certificates,
    restartApiServer: async (between) => {
      await parts.stop('kube-apiserver')
      await between?.()
      await startApiServer()
    },
    stopAuthenticator: () => parts.stop('authenticator'),
    startAuthenticator,
    log: (part) => parts.log(part),
    [Symbol.asyncDispose]: stop,
  }
}

/** Makes the sandbox's EKS describe the control plane in place of the double of the same name. */
export function describeInstead(sandbox: Sandbox, { name, endpoint, ca }: ControlPlane): void {
  const double = sandbox.clusters[name]
  if (!double) throw new Error(`The sandbox has no cluster ${name}`)
  sandbox.clusters[name] = {
    ...{ name, endpoint, ca, arn: double.arn, status: 'ACTIVE', version: double.version },
    ...{ accessEntries: [], refusals: [], objects: () => [] },
    setReachability: async () => {},
    stop: () => double.stop(),
  }
}

/** The processes, each with a log file in the folder. */
class Parts {
  readonly #folder: string
  readonly #running = new Map<Part, { child: ChildProcess; ended: Promise<unknown> }>()

  constructor(folder: string) {
    this.#folder = folder
  }

  start(part: Part, program: string, args: string[], env: Record<string, string> = {}): void {
    const output = createWriteStream(join(this.#folder, `${part}.log`), { flags: 'a' })
    const child = spawn(program, args, {
      env: { PATH: process.env.PATH, HOME: this.#folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout?.pipe(output, { end: false })
    child.stderr?.pipe(output, { end: false })
    const ended = new Promise((done) => child.once('close', done)).then(() => output.end())
    this.#running.set(part, { child, ended })
  }

  /** Names and logs of parts that have ended by themselves. */
  failed(): string | undefined {
    for (const [part, { child }] of this.#running) {
      if (child.exitCode !== null || child.signalCode !== null)
        return `${part} ended:\n${this.log(part).split('\n').slice(-20).join('\n')}`
    }
    return undefined
  }

  /** SIGKILL: an API server that is told to stop waits for its watches, and the authenticator ignores SIGTERM. */
  async stop(part: Part): Promise<void> {
    const running = this.#running.get(part)
    this.#running.delete(part)
    running?.child.kill('SIGKILL')
    await running?.ended
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((part) => this.stop(part)))
  }

  log(part: Part): string {
    return readFileSync(join(this.#folder, `${part}.log`), 'utf8')
  }
}

async function freePorts(): Promise<Layout['ports']> {
  return {
    etcd: await freePort(),
    peer: await freePort(),
    api: await freePort(),
    authenticator: await freePort(),
    manager: await freePort(),
    scheduler: await freePort(),
  }
}

function etcdArguments({ folder, ports }: Layout): string[] {
  const [client, peer] = [`http://127.0.0.1:${ports.etcd}`, `http://127.0.0.1:${ports.peer}`]
  return [
    ...['--name', 'one', '--data-dir', join(folder, 'etcd'), '--unsafe-no-fsync', '--log-level', 'warn'],
    ...['--listen-client-urls', client, '--advertise-client-urls', client],
    ...['--listen-peer-urls', peer, '--initial-advertise-peer-urls', peer, '--initial-cluster', `one=${peer}`],
  ]
}

function apiServerArguments({ folder, certificates, ports }: Layout): string[] {
  // As on EKS: nobody is anonymous but for the health checks.
  const authentication = join(folder, 'authentication.json')
  const paths = ['/livez', '/readyz', '/healthz']
  writeFileSync(
    authentication,
    JSON.stringify({
      apiVersion: 'apiserver.config.k8s.io/v1',
      kind: 'AuthenticationConfiguration',
      anonymous: { enabled: true, conditions: paths.map((path) => ({ path })) },
    }),
  )
  return [
    `--secure-port=${ports.api}`,
    '--bind-address=127.0.0.1',
    '--advertise-address=127.0.0.1',
    `--etcd-servers=http://127.0.0.1:${ports.etcd}`,
    `--tls-cert-file=${certificates.server.certificate}`,
    `--tls-private-key-file=${certificates.server.key}`,
    `--client-ca-file=${certificates.ca.file}`,
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${certificates.serviceAccounts.publicKey}`,
    `--service-account-signing-key-file=${certificates.serviceAccounts.privateKey}`,
    '--authorization-mode=Node,RBAC',
    '--service-cluster-ip-range=10.96.0.0/16',
    '--endpoint-reconciler-type=none',
    `--cert-dir=${folder}`,
    `--authentication-config=${authentication}`,
    `--authentication-token-webhook-config-file=${join(folder, 'webhook.yaml')}`,
    '--authentication-token-webhook-cache-ttl=1s',
    `--kubelet-certificate-authority=${certificates.ca.file}`,
    `--kubelet-client-certificate=${certificates.admin.certificate}`,
    `--kubelet-client-key=${certificates.admin.key}`,
  ]
}

function startManagers(layout: Layout, parts: Parts): void {
  const { certificates, ports } = layout
  const start = (part: 'kube-controller-manager' | 'kube-scheduler', pair: KeyPair, port: number, extra: string[]) => {
    const config = writeKubeconfig(layout, part, pair)
    parts.start(part, join(programs, 'hyperkube'), [
      part,
      `--kubeconfig=${config}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${port}`,
      `--cert-dir=${join(layout.folder, part)}`,
      '--leader-elect=false',
      ...extra,
    ])
  }
  start('kube-controller-manager', certificates.controllerManager, ports.manager, [
    '--use-service-account-credentials',
    `--root-ca-file=${certificates.ca.file}`,
    `--service-account-private-key-file=${certificates.serviceAccounts.privateKey}`,
    '--controllers=*,-nodeipam,-cloud-node-lifecycle,-attachdetach',
  ])
  start('kube-scheduler', certificates.scheduler, ports.scheduler, [])
}

function writeKubeconfig({ folder, certificates, ports }: Layout, name: string, pair: KeyPair): string {
  const file = join(folder, `${name}.kubeconfig`)
  const server = `https://127.0.0.1:${ports.api}`
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster: { server, 'certificate-authority': certificates.ca.file } }],
    users: [{ name, user: { 'client-certificate': pair.certificate, 'client-key': pair.key } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  }
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 })
  return file
}

function writeAuthenticatorConfig({ folder }: Layout, options: ControlPlaneOptions): void {
  const account = options.account ?? hub.account
  const roles = options.roles ?? [{ arn: `arn:aws:iam::${account}:role/${hub.role}`, groups: ['system:masters'] }]
  const mapRoles = roles.map(({ arn, username, groups }) => ({
    roleARN: arn,
    username:
      username ?? `${arn.replace(':iam:', ':sts:').replace(/:role\/(?:.*\/)?/, ':assumed-role/')}/{{SessionNameRaw}}`,
    groups,
  }))
  mkdirSync(join(folder, 'authenticator'))
  writeFileSync(join(folder, 'authenticator.json'), JSON.stringify({ clusterID: options.name, server: { mapRoles } }))
}

function authenticatorArguments({ folder, ports }: Layout): string[] {
  return [
    'server',
    ...['--config', join(folder, 'authenticator.json')],
    ...['--state-dir', join(folder, 'authenticator')],
    ...['--generate-kubeconfig', join(folder, 'webhook.yaml')],
    ...['--address', '127.0.0.1', '--port', String(ports.authenticator)],
    ...['--backend-mode', 'MountedFile'],
  ]
}

async function hasServiceAccount(endpoint: string, { ca, admin }: ControlPlaneCertificates): Promise<boolean> {
  return await answers(`${endpoint}/api/v1/namespaces/default/serviceaccounts/default`, ca.pem, admin)
}

/** Whether a URL answers with 200. Without a CA, whoever answers is believed. */
async function answers(url: string, ca: string | undefined, pair?: KeyPair): Promise<boolean> {
  return await new Promise<boolean>((done) => {
    const call = request(
      url,
      {
        agent: false,
        timeout: 2000,
        ...(ca === undefined ? { rejectUnauthorized: false } : { ca }),
        ...(pair ? { cert: readFileSync(pair.certificate), key: readFileSync(pair.key) } : {}),
      },
      (response) => {
        response.resume()
        done(response.statusCode === 200)
      },
    )
    call.on('error', () => done(false))
    call.on('timeout', () => call.destroy())
    call.end()
  })
}

async function until(what: string, parts: Parts, condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await condition()) return
    const failed = parts.failed()
    if (failed) throw new Error(`While waiting until ${what}, ${failed}`)
    await sleep(100)
  }
  throw new Error(`Waited 60 s in vain until ${what}`)
}

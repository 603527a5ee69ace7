/**
 * A real Kubernetes control plane on loopback: etcd, kube-apiserver, controller manager and scheduler, with
 * aws-iam-authenticator as its token webhook, which asks the sandbox's STS who signed a token. `.ci/parts` builds the
 * programs; DS_INFRA_TEST_CLUSTER names their folder.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { freePort } from '../free-port.ts'
import {
  type Authenticator,
  type AuthenticatorOptions,
  authenticatorPrograms,
  startAuthenticator,
} from './authenticator.ts'
import { type ControlPlaneCertificates, createControlPlaneCertificates, type KeyPair } from './certificates.ts'
import { answers, type Part, Parts, programs, until } from './parts.ts'

/** For `describeWith`. */
export const controlPlanePrograms = {
  '$DS_INFRA_TEST_CLUSTER/etcd': ['--version'],
  '$DS_INFRA_TEST_CLUSTER/hyperkube': ['kube-apiserver', '--version'],
  ...authenticatorPrograms,
} as const

export interface ControlPlane extends AsyncDisposable {
  name: string
  /** `https://127.0.0.1:<port>` */
  endpoint: string
  /** PEM. */
  ca: string
  /** Kubeconfig of the administrator, who has a certificate and does not need the authenticator. */
  kubeconfig: string
  certificates: ControlPlaneCertificates
  /** Stops the API server and starts it again on the same port, with these flags beside its usual ones. */
  restartApiServer(between?: () => Promise<void>, flags?: readonly string[]): Promise<void>
  /** Ends the controller manager, of which namespaces get their accounts and controllers their pods, for a while. */
  withoutControllers(during: () => Promise<void>): Promise<void>
  authenticator: Authenticator
  /** The output of a part so far. */
  log(part: Part): string
}

interface Layout {
  folder: string
  certificates: ControlPlaneCertificates
  ports: Record<'etcd' | 'peer' | 'api', number>
}

/** Starts all parts and waits until the API server is ready. */
export async function startControlPlane(sandbox: Sandbox, options: AuthenticatorOptions): Promise<ControlPlane> {
  const folder = mkdtempSync(join(tmpdir(), 'control-plane-'))
  const certificates = await createControlPlaneCertificates(folder)
  const layout: Layout = { folder, certificates, ports: await freePorts() }
  const parts = new Parts(folder)
  await using started = new AsyncDisposableStack()
  started.defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  started.defer(async () => await parts.stopAll())
  const authenticator = started.use(await startAuthenticator(sandbox, options, folder, parts))
  const endpoint = `https://127.0.0.1:${layout.ports.api}`
  const kubeconfig = writeKubeconfig(layout, 'admin', certificates.admin)
  const startApiServer = async (flags: readonly string[] = []) => {
    const args = ['kube-apiserver', ...apiServerArguments(layout), ...flags]
    parts.start('kube-apiserver', join(programs, 'hyperkube'), args)
    await until('the API server is ready', parts, () => answers(`${endpoint}/readyz`, certificates.ca.pem))
  }
  parts.start('etcd', join(programs, 'etcd'), etcdArguments(layout))
  await until('etcd keeps a value', parts, () => hasPast(layout.ports.etcd))
  await startApiServer()
  startManagers(layout, parts)
  await until('the default service account is there', parts, () => hasServiceAccount(endpoint, certificates))
  const running = started.move()
  return {
    name: options.name,
    endpoint,
    ca: certificates.ca.pem,
    kubeconfig,
    certificates,
    restartApiServer: async (between, flags) => {
      await parts.stop('kube-apiserver')
      await between?.()
      await startApiServer(flags)
    },
    withoutControllers: async (during) => {
      await parts.stop('kube-controller-manager')
      try {
        await during()
      } finally {
        startManagers(layout, parts)
      }
    },
    authenticator,
    log: (part) => parts.log(part),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

/** Makes the sandbox's EKS describe the control plane instead of the double of the same name. */
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

async function freePorts(): Promise<Layout['ports']> {
  return {
    etcd: await freePort(),
    peer: await freePort(),
    api: await freePort(),
  }
}

/**
 * Lets something happen before the API server starts, as in a cluster that is not new: watches from the first version
 * on have to be told that it is gone.
 */
async function hasPast(port: number): Promise<boolean> {
  const body = JSON.stringify({ key: btoa('past'), value: btoa('1') })
  const answer = await fetch(`http://127.0.0.1:${port}/v3/kv/put`, { method: 'POST', body }).catch(() => undefined)
  return answer?.ok === true
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
  // As on EKS: anonymous requests are allowed for health checks only.
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
    '--allow-privileged=true',
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

/** Nobody asks them anything: they serve nothing, and need no port. */
function startManagers(layout: Layout, parts: Parts): void {
  const { certificates } = layout
  const start = (part: 'kube-controller-manager' | 'kube-scheduler', pair: KeyPair, extra: string[]) => {
    const config = writeKubeconfig(layout, part, pair)
    parts.start(part, join(programs, 'hyperkube'), [
      part,
      `--kubeconfig=${config}`,
      '--secure-port=0',
      '--leader-elect=false',
      ...extra,
    ])
  }
  start('kube-controller-manager', certificates.controllerManager, [
    '--use-service-account-credentials',
    `--root-ca-file=${certificates.ca.file}`,
    `--service-account-private-key-file=${certificates.serviceAccounts.privateKey}`,
    '--controllers=*,-nodeipam,-cloud-node-lifecycle,-attachdetach',
  ])
  start('kube-scheduler', certificates.scheduler, [])
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

async function hasServiceAccount(endpoint: string, { ca, admin }: ControlPlaneCertificates): Promise<boolean> {
  return await answers(`${endpoint}/api/v1/namespaces/default/serviceaccounts/default`, ca.pem, admin)
}

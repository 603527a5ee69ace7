/**
 * Two clusters side by side: a real control plane with a simulated node, and the sandbox's double. Both ask the same
 * STS who calls, and the same role has all rights on both.
 */
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { hub } from '../../../src/hub.ts'
import { presign, tokenOf } from '../../sandbox/kubernetes/access/presign.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { fewMessages, seldomCollecting } from '../../sandbox/workflow/job.ts'
import { startControlPlane } from '../control-plane/control-plane.ts'
import { startNode } from '../control-plane/node.ts'
import { roleKeys } from '../role-keys.ts'
import { type Outcome, Shells } from './shells.ts'

/** Bound to the ClusterRole cluster-admin on both sides. */
const admins = 'cluster-admins'

/** Pods with an image of this name wait for it on both sides, if they have the node's annotation as well. */
const missingImage = /\bgone\b/

export interface Side {
  name: 'real' | 'sandbox'
  /** `https://127.0.0.1:<port>` */
  endpoint: string
  /** PEM. */
  ca: string
  token: string
  /** Where commands run. */
  shells: Shells
}

export interface Clusters extends AsyncDisposable {
  real: Side
  sandbox: Side
}

/** Names of clusters whose tokens STS signs. */
const names = { sandbox: hub.clusters.prod, real: hub.clusters.ephemeral }

/** Starts both (some five seconds). */
export async function openClusters(): Promise<Clusters> {
  await using started = new AsyncDisposableStack()
  const shells = started.use(new Shells())
  const sandbox = started.use(await startDouble(shells))
  const real = await startReal(sandbox, shells, started)
  const double = await doubleOf(sandbox, shells)
  const stack = started.move()
  return { real, sandbox: double, [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

/** The sandbox with the cluster that is compared. */
async function startDouble(shells: Shells): Promise<Sandbox> {
  const imageExists = (image: string) => !missingImage.test(image)
  const sandbox = await startSandbox({
    clusters: {
      // As on a real cluster: long enough for a few commands in between.
      [names.sandbox]: { version: '1.34', imageExists, logs: () => '', namespacePatience: 5000 },
      [names.real]: {},
    },
  })
  const [entry] = sandbox.clusters[names.sandbox]?.accessEntries ?? []
  const side = await doubleOf(sandbox, shells)
  using desk = new Desk(side, 'default')
  await bindAdmins(shells, desk.kubeconfig)
  // As on the real cluster, where no access policies are.
  if (entry) Object.assign(entry, { kubernetesGroups: [admins], policies: [] })
  return sandbox
}

async function doubleOf(sandbox: Sandbox, shells: Shells): Promise<Side> {
  const cluster = sandbox.clusters[names.sandbox]
  if (!cluster) throw new Error(`The sandbox has no cluster ${names.sandbox}`)
  const { endpoint, ca } = cluster
  return { name: 'sandbox', endpoint, ca, token: await tokenFor(sandbox, names.sandbox), shells }
}

/** A real control plane, whose tokens the sandbox's STS signs. */
async function startReal(sandbox: Sandbox, shells: Shells, started: AsyncDisposableStack): Promise<Side> {
  const arn = `arn:aws:iam::${hub.account}:role/${hub.role}`
  const plane = started.use(await startControlPlane(sandbox, { name: names.real, roles: [{ arn, groups: [admins] }] }))
  started.use(await startNode(plane))
  await bindAdmins(shells, plane.kubeconfig)
  const { endpoint, ca } = plane
  return { name: 'real', endpoint, ca, token: await tokenFor(sandbox, names.real), shells }
}

async function tokenFor(sandbox: Sandbox, cluster: string): Promise<string> {
  const keys = roleKeys(sandbox, hub.role)
  const url = await presign({
    cluster,
    accessKeyId: keys.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: keys.AWS_SECRET_ACCESS_KEY ?? '',
    sessionToken: keys.AWS_SESSION_TOKEN ?? '',
    region: sandbox.region,
  })
  return tokenOf(url)
}

async function bindAdmins(shells: Shells, kubeconfig: string): Promise<void> {
  const cwd = dirname(kubeconfig)
  const { exit, stderr } = await shells.run({
    script: `kubectl create clusterrolebinding ${admins} --clusterrole=cluster-admin --group=${admins}`,
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, KUBECONFIG: kubeconfig },
  })
  if (exit !== 0) throw new Error(stderr)
}

/** A user's machine: a folder with files and a kubeconfig, whose context is one namespace of one side. */
export class Desk implements Disposable {
  readonly #folder: string
  readonly #side: Side

  constructor(side: Side, namespace: string, files: Readonly<Record<string, string>> = {}) {
    this.#side = side
    this.#folder = mkdtempSync(join(tmpdir(), `${side.name}-`))
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.#folder, 'work', name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    mkdirSync(join(this.#folder, 'work'), { recursive: true })
    writeFileSync(this.kubeconfig, JSON.stringify(kubeconfigOf(side, namespace)))
  }

  get kubeconfig(): string {
    return join(this.#folder, 'kubeconfig')
  }

  /** Runs a line of bash. `environment` is added to PATH, HOME and KUBECONFIG. */
  async run(line: string, environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    return await this.#side.shells.run({
      script: line,
      cwd: join(this.#folder, 'work'),
      env: {
        ...seldomCollecting,
        ...fewMessages,
        PATH: process.env.PATH,
        HOME: this.#folder,
        KUBECONFIG: this.kubeconfig,
        ...environment,
      },
    })
  }

  /** A request with the user's token. `body` is sent as it is; an answer in JSON is parsed. */
  async request(
    method: string,
    path: string,
    { headers = {}, body = '' }: { headers?: Record<string, string>; body?: string } = {},
  ): Promise<{ status: number; type: string; body: unknown }> {
    const { endpoint, ca, token } = this.#side
    const sent = request(`${endpoint}${path}`, {
      method,
      ca,
      agent: false,
      headers: {
        authorization: `Bearer ${token}`,
        // Node would not send the body of a DELETE otherwise.
        'content-length': String(Buffer.byteLength(body)),
        ...headers,
      },
    })
    sent.end(body)
    const [response] = await once(sent, 'response')
    const text = await readText(response)
    const type = response.headers['content-type'] ?? ''
    return { status: response.statusCode, type, body: type.includes('json') ? parseJson(text) : text }
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function readText(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** One document, or a list of them where each has a line of its own (a watch). */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }
}

function kubeconfigOf({ endpoint, ca, token }: Side, namespace: string) {
  const name = 'cluster'
  return {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      { name, cluster: { server: endpoint, 'certificate-authority-data': Buffer.from(ca).toString('base64') } },
    ],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name, context: { cluster: name, user: 'admin', namespace } }],
    'current-context': name,
  }
}

/**
 * A Kubernetes cluster as EKS shows it to its clients: an API server over TLS that knows who calls by the EKS token,
 * what they may do by access entries, and keeps objects and moves them as a cluster would. A test double: containers
 * are not run.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import type { SandboxRequest } from '../faults.ts'
import { type Authenticator, createAuthenticator, TokenRefused } from './access/authenticator.ts'
import { allowed, denial, type User, userOf } from './access/rbac.ts'
import { createCertificates } from './access/tls.ts'
import { discover, discoveryContentType, openApiV3, versionInfo } from './api/discovery.ts'
import { Api } from './api/operations.ts'
import { type ApiRequest, operationOf, type Target, targetOf } from './api/requests.ts'
import { type JsonAnswer, sendFaulty, sendJson } from './api/responses.ts'
import { ApiError, forbidden, noSuchPath, unauthorized } from './api/status.ts'
import { selectorOf, viewOf, watch } from './api/views.ts'
import { startControllers } from './controllers/controllers.ts'
import { resourceOfKind } from './objects/resources.ts'
import { type Draft, Store } from './objects/store.ts'
import type { AccessEntry, Cluster, ClusterOptions, Reachability } from './types.ts'

export type * from './types.ts'

/** Starts a cluster on a free port of loopback. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const partition = options.partition ?? 'aws'
  const certificates = await createCertificates(options.certificate)
  const store = new Store(options.traffic.clock)
  furnish(store, options)
  const controllers = startControllers(store, { ca: certificates.ca, imageExists: options.imageExists ?? (() => true) })
  const state = {
    status: 'ACTIVE',
    version: options.version ?? '1.34',
    accessEntries: options.accessEntries ?? [administrator(partition, options.account)],
    refusals: [] as string[],
  }
  const authenticate = createAuthenticator({
    cluster: options.name,
    partition,
    clock: options.traffic.clock,
    sessions: options.sessions,
  })
  const door = new Door(new ApiServer({ options, store, authenticate, state }), certificates)
  await door.open()
  return Object.assign(state, {
    name: options.name,
    arn: `arn:${partition}:eks:${options.region}:${options.account}:cluster/${options.name}`,
    endpoint: `https://127.0.0.1:${door.port}`,
    ca: certificates.ca,
    objects: (filter: { kind?: string; namespace?: string } = {}) =>
      store
        .everything()
        .filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
        .filter(({ metadata }) => filter.namespace === undefined || metadata.namespace === filter.namespace),
    setReachability: (to: Reachability) => door.set(to),
    stop: async () => {
      await controllers.stop()
      store.close()
      await door.set('closed')
    },
  })
}

function administrator(partition: string, account: string): AccessEntry {
  return {
    principalArn: `arn:${partition}:iam::${account}:role/EKS-HUB-Hub`,
    policies: [{ policy: 'AmazonEKSClusterAdminPolicy' }],
  }
}

function furnish(store: Store, options: ClusterOptions): void {
  const own = options.namespaces ?? ['datasets-server']
  for (const name of ['default', 'kube-node-lease', 'kube-public', 'kube-system', ...own]) {
    store.create(resourceOfKind('Namespace'), {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: { 'kubernetes.io/metadata.name': name } },
      spec: { finalizers: ['kubernetes'] },
      status: { phase: 'Active' },
    })
  }
  store.create(resourceOfKind('Service'), apiService)
  store.create(resourceOfKind('StorageClass'), diskClass)
  for (const name of ['ip-10-0-1-23.ec2.internal', 'ip-10-0-2-45.ec2.internal']) {
    store.create(resourceOfKind('Node'), {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name, labels: { 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux' } },
      spec: {},
      status: {
        conditions: [{ type: 'Ready', status: 'True', reason: 'KubeletReady' }],
        nodeInfo: { kubeletVersion: versionInfo(options.version ?? '1.34').gitVersion, operatingSystem: 'linux' },
      },
    })
  }
}

/** Where pods find the API server. */
const apiService: Draft = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'kubernetes', namespace: 'default', labels: { component: 'apiserver', provider: 'kubernetes' } },
  spec: {
    type: 'ClusterIP',
    clusterIP: '172.20.0.1',
    clusterIPs: ['172.20.0.1'],
    internalTrafficPolicy: 'Cluster',
    ipFamilies: ['IPv4'],
    ipFamilyPolicy: 'SingleStack',
    ports: [{ name: 'https', port: 443, protocol: 'TCP', targetPort: 443 }],
    sessionAffinity: 'None',
  },
  status: { loadBalancer: {} },
}

/** EKS makes this class, and since 1.30 it is not the usual one of the cluster. */
const diskClass: Draft = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'gp2' },
  parameters: { fsType: 'ext4', type: 'gp2' },
  provisioner: 'kubernetes.io/aws-ebs',
  reclaimPolicy: 'Delete',
  volumeBindingMode: 'WaitForFirstConsumer',
}

interface Parts {
  options: ClusterOptions
  store: Store
  authenticate: Authenticator
  state: { version: string; accessEntries: AccessEntry[]; refusals: string[] }
}

/** From a request to its answer. */
class ApiServer {
  readonly #parts: Parts
  readonly #api: Api

  constructor(parts: Parts) {
    this.#parts = parts
    this.#api = new Api(parts.store)
  }

  async respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { traffic } = this.#parts.options
    const request = await receive(incoming)
    const target = targetOf(request.method, request.path, request.query)
    const { method, path } = request
    const entry = traffic.begin({ service: 'kubernetes', operation: operationOf(target), method, path })
    const fault = await traffic.fault(entry)
    if (fault && sendFaulty(response, entry, fault)) return
    try {
      const answer = await this.#answer(request, target, entry, response)
      if (answer) sendJson(response, entry, answer, fault)
    } catch (error) {
      const told =
        error instanceof ApiError ? error : new ApiError(500, 'InternalError', `Internal error: ${String(error)}`)
      // A fault of the sandbox itself has to be seen in a test's output.
      if (told !== error) console.error(`sandbox: ${entry.operation} failed:`, error)
      sendJson(response, entry, { status: told.code, body: told.body() }, fault)
    }
  }

  /** Undefined for a watch, which answers as it goes. */
  async #answer(
    request: ApiRequest,
    target: Target,
    entry: SandboxRequest,
    response: ServerResponse,
  ): Promise<JsonAnswer | undefined> {
    // From 1.32 on EKS answers only these without a token.
    if (/^\/(healthz|livez|readyz)$/.test(request.path) && !request.headers.authorization)
      return { status: 200, body: 'ok' }
    const user = await this.#user(request, entry)
    this.#authorize(user, target)
    if (target.path !== undefined) {
      const body = this.#document(request)
      return {
        status: 200,
        body,
        ...(typeof body === 'string' ? {} : { headers: { 'content-type': discoveryContentType(body) } }),
      }
    }
    if (target.verb !== 'watch') return await this.#api.answer(request, target, user)
    this.#watch(request, target, entry, response)
    return undefined
  }

  async #user(request: ApiRequest, entry: SandboxRequest): Promise<User> {
    const { authenticate, state, options } = this.#parts
    const [, token] = /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? '') ?? []
    if (token === undefined) throw unauthorized()
    try {
      const identity = await authenticate(token)
      entry.principal = identity.arn
      const user = userOf(identity, state.accessEntries)
      if (!user) throw new TokenRefused(`ARN is not mapped: ${identity.canonicalArn}`)
      options.secrets?.add(token)
      return user
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error
      state.refusals.push(error.message)
      throw unauthorized()
    }
  }

  #authorize(user: User, target: Target): void {
    if (allowed(user, target, this.#api.rbac())) return
    const why = denial(user, target)
    if (target.path === undefined)
      throw forbidden({ group: target.group, plural: target.resource }, target.name ?? '', why)
    throw new ApiError(403, 'Forbidden', `forbidden: ${why}`, {})
  }

  /** What is served at paths that are no resources. */
  #document({ path, headers, method }: ApiRequest): unknown {
    if (method !== 'GET') throw noSuchPath()
    if (path === '/version') return versionInfo(this.#parts.state.version)
    if (/^\/(healthz|livez|readyz)$/.test(path)) return 'ok'
    const found = path.startsWith('/openapi/v3') ? openApiV3(path) : discover(path, headers.accept ?? '')
    if (found === undefined) throw noSuchPath()
    return found
  }

  #watch(request: ApiRequest, target: Target, entry: SandboxRequest, response: ServerResponse): void {
    const { store, options } = this.#parts
    const { served: resource, namespace, name } = target
    if (!resource) throw noSuchPath()
    const details = {
      resource,
      ...(namespace === undefined ? {} : { namespace }),
      selector: selectorOf(request, resource, name),
      view: viewOf(request, resource, store),
    }
    entry.status = 200
    response.writeHead(200, { 'content-type': 'application/json' })
    response.flushHeaders()
    const end = watch(store, request, details, (event) => response.write(`${JSON.stringify(event)}\n`))
    const seconds = Number(request.query.get('timeoutSeconds') ?? 0)
    const timer = seconds > 0 ? setTimeout(() => response.end(), seconds * 1000).unref() : undefined
    const stop = () => response.end()
    options.traffic.stopping.signal.addEventListener('abort', stop)
    response.once('close', () => {
      end()
      clearTimeout(timer)
      options.traffic.stopping.signal.removeEventListener('abort', stop)
    })
  }
}

async function receive(incoming: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const url = new URL(incoming.url ?? '/', 'https://localhost')
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value)
  const { pathname, searchParams } = url
  // `/api/` and `/api` are the same place.
  const path = pathname.replace(/(.)\/$/, '$1')
  return { method: incoming.method ?? 'GET', path, query: searchParams, headers, body: Buffer.concat(chunks) }
}

/** The listening socket, which tests can shut. The port stays the same. */
class Door {
  port = 0
  #open: Server | TcpServer | undefined
  readonly #sockets = new Set<Socket>()
  readonly #server: () => Server

  constructor(api: ApiServer, { certificate, key }: { certificate: string; key: string }) {
    this.#server = () =>
      createServer({ cert: certificate, key, keepAliveTimeout: 60_000 }, (request, response) => {
        api.respond(request, response).catch(() => response.destroy())
      })
  }

  async open(): Promise<void> {
    await this.set('open')
  }

  async set(to: Reachability): Promise<void> {
    const before = this.#open
    this.#open = undefined
    if (before) {
      const closed = new Promise((done) => before.close(done))
      for (const socket of this.#sockets) socket.destroy()
      await closed
    }
    if (to === 'closed') return
    const server = to === 'open' ? this.#server() : createTcpServer()
    server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.once('close', () => this.#sockets.delete(socket))
    })
    await new Promise<void>((done, fail) => {
      server.once('error', fail)
      server.listen(this.port, '127.0.0.1', done)
    })
    this.port = (server.address() as AddressInfo).port
    this.#open = server
  }
}

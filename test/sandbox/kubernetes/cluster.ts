/**
 * A Kubernetes cluster as EKS shows it to its clients: an API server over TLS that knows who calls by the EKS token,
 * what they may do by access entries, and keeps objects and moves them as a cluster would. A test double: containers
 * are not run.
 */
import { createServer, type Server } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { createAuthenticator } from './access/authenticator.ts'
import { furnishRoles } from './access/roles.ts'
import { ServiceAccountTokens } from './access/service-accounts.ts'
import { borrowCertificates, createCertificates, giveBack } from './access/tls.ts'
import { versionInfo } from './api/discovery.ts'
import { ApiServer } from './api/server.ts'
import { startControllers } from './controllers/controllers.ts'
import { resourceOfKind } from './objects/resources.ts'
import { type Draft, Store } from './objects/store.ts'
import type { AccessEntry, Cluster, ClusterOptions, Reachability } from './types.ts'

export type * from './types.ts'

/** Starts a cluster on a free port of loopback. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const partition = options.partition ?? 'aws'
  let areLent = (options.certificate ?? 'good') === 'good'
  const certificates = areLent ? await borrowCertificates() : await createCertificates(options.certificate)
  const store = new Store(options.traffic.clock)
  furnish(store, options)
  furnishRoles(store)
  const { imageExists = () => true, namespacePatience = 200, loadBalancer } = options
  const controllers = startControllers(store, { ca: certificates.ca, imageExists, namespacePatience, loadBalancer })
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
  const door = new Door(
    new ApiServer({ options, store, authenticate, tokens: new ServiceAccountTokens(store), state }),
    certificates,
  )
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
        .filter(({ metadata }) => filter.namespace === undefined || metadata.namespace === filter.namespace)
        .map((object) => structuredClone(object)),
    setReachability: (to: Reachability) => door.set(to),
    stop: async () => {
      await controllers.stop()
      store.close()
      await door.set('closed')
      // Once: it may be stopped again when others have them.
      if (areLent) giveBack(certificates)
      areLent = false
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

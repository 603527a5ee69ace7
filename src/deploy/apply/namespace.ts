import { setTimeout as sleep } from 'node:timers/promises'
import { UserError, WorldError } from '../../errors.ts'
import type { Logger } from '../../job/logger.ts'
import { isRefusal } from '../cluster/api-error.ts'
import type { Cluster } from '../cluster/client.ts'
import type { Resource } from '../cluster/discovery.ts'
import { growingPauses, patience } from '../cluster/patience.ts'
import type { KubeObject } from '../object.ts'
import { annotationsOf, isMarked, marks, type Origin, ownerOf } from '../record/marks.ts'

export const namespaces: Resource = {
  ...{ group: '', version: 'v1', plural: 'namespaces', kind: 'Namespace', namespaced: false },
  ...{ verbs: [], subresources: [] },
}

const serviceAccounts: Resource = {
  ...{ group: '', version: 'v1', plural: 'serviceaccounts', kind: 'ServiceAccount', namespaced: true },
  ...{ verbs: [], subresources: [] },
}

/** The account that every namespace has, a moment after it was made. */
export const defaultAccount = 'default'

export interface NamespaceRequest {
  namespace: string
  /** Whether to make it if it is not there. */
  create: boolean
  /** Labels of a namespace that is made. */
  labels: Readonly<Record<string, string>>
  /** The deployment's name. */
  name: string
  origin: Origin
  expiresAt: string | undefined
}

interface Waiting {
  logger: Logger
  signal: AbortSignal
  now: () => number
  /** Milliseconds since the epoch. */
  deadline: number
}

/**
 * Sees to it that the namespace is there. One that is being deleted is waited for first: what is applied to it would
 * vanish. One that exists keeps its labels. One that we made before gets the new expiry.
 *
 * @param known as it was read a moment ago, and not being deleted; undefined if it has to be read.
 * @returns whether it was made now.
 */
export async function ensureNamespace(
  request: NamespaceRequest,
  cluster: Cluster,
  waiting: Waiting,
  known?: KubeObject,
): Promise<boolean> {
  for (;;) {
    const found = known ?? (await readNamespace(request.namespace, cluster))
    // It may be there; what is applied to it will tell.
    if (found === 'unknown') return request.create && (await make(request, cluster).catch(falseIfDenied))
    if (found?.metadata.deletionTimestamp) {
      await waitUntilGone(found, cluster, waiting)
      continue
    }
    if (found) {
      await renew(found, request, cluster, waiting.logger)
      return false
    }
    if (!request.create) throw absent(request.namespace)
    if (await make(request, cluster)) return true
  }
}

/**
 * Waits until a namespace that was just made has the account without which no pod is taken. Pods that controllers make
 * are tried again by them; a pod of a chart, or of its hooks, is not. Where we may not look, nothing is waited for.
 */
export async function untilAccountIsThere(
  name: string,
  cluster: Cluster,
  waiting: Omit<Waiting, 'logger'>,
): Promise<void> {
  const { signal, now, deadline } = waiting
  const end = Math.min(deadline, now() + patience)
  for (const pause of growingPauses()) {
    const found = await ifVisible(cluster.get(serviceAccounts, name, defaultAccount))
    if (found || now() > end) return
    await sleep(pause, undefined, { signal })
  }
}

/** The namespace; undefined if there is none, `unknown` if we may not look. */
export async function readNamespace(name: string, cluster: Cluster): Promise<KubeObject | undefined | 'unknown'> {
  return await ifVisible(cluster.get(namespaces, undefined, name))
}

/** What is found; `unknown` if we may not look. */
async function ifVisible<T>(found: Promise<T>): Promise<T | 'unknown'> {
  return await found.catch((error: unknown) => {
    if (isRefusal(error, 'Forbidden')) return 'unknown' as const
    throw error
  })
}

/**
 * After something was applied: whether it stays. ConfigMaps and the like look well in a namespace that is going away.
 *
 * @throws WorldError if the namespace is being deleted, or gone.
 */
export async function checkNamespaceStays(name: string, cluster: Cluster): Promise<void> {
  const found = await readNamespace(name, cluster)
  if (found === 'unknown' || (found && !found.metadata.deletionTimestamp)) return
  throw new WorldError(
    `Somebody deletes namespace ${name}: ${found ? 'it is being deleted' : 'it is gone'}, and what was deployed with it.`,
    'Run the job again: it waits until the namespace is gone.',
  )
}

export function absent(namespace: string): UserError {
  return new UserError(
    `There is no namespace ${namespace}.`,
    "Create it, correct the input 'namespace', or set 'create-namespace: true'.",
  )
}

/** False if somebody else was faster. */
async function make(request: NamespaceRequest, cluster: Cluster): Promise<boolean> {
  const { namespace, labels, name, origin, expiresAt } = request
  const object: KubeObject = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: namespace,
      labels: { ...labels, [marks.managedBy]: marks.manager, [marks.deployment]: name },
      annotations: annotationsOf(origin, expiresAt),
    },
  }
  try {
    await cluster.create(namespaces, object)
    return true
  } catch (error) {
    if (isRefusal(error, 'AlreadyExists')) return false
    if (!isRefusal(error, 'Forbidden')) throw error
    throw new UserError(
      `There is no namespace ${namespace}, and this job may not create one: ${error.message}`,
      `Let somebody create it who may (kubectl create namespace ${namespace}), or grant create on namespaces; EKS access policies below AmazonEKSClusterAdminPolicy do not include it.`,
      { cause: error },
    )
  }
}

function falseIfDenied(error: unknown): false {
  if (error instanceof UserError && isRefusal(error.cause, 'Forbidden')) return false
  throw error
}

/** A namespace of ours lives on for another `ttl`. */
async function renew(
  found: KubeObject,
  { origin, expiresAt }: NamespaceRequest,
  cluster: Cluster,
  logger: Logger,
): Promise<void> {
  if (!isMarked(found) || ownerOf(found) !== origin.repository) return
  const annotations = { [marks.expiresAt]: null, ...annotationsOf(origin, expiresAt) }
  const { name } = found.metadata
  await cluster.patch(namespaces, undefined, name, { metadata: { annotations } }).catch((error: unknown) => {
    if (!isRefusal(error, 'Forbidden')) throw error
    logger.warning(
      `Namespace ${name} keeps the run and expiry of an earlier deployment: ${error.message}. Grant patch on namespaces.`,
    )
  })
}

/** Milliseconds between two looks. */
const interval = 1000

/** Waits for a namespace's end, and says what it hangs on when that takes long. */
export async function waitUntilGone(namespace: KubeObject, cluster: Cluster, waiting: Waiting): Promise<void> {
  const { name, uid } = namespace.metadata
  const { logger, deadline, now, signal } = waiting
  logger.info(`Namespace ${name} is being deleted: waiting until it is gone`)
  let said = ''
  for (let current: KubeObject | undefined | 'unknown' = namespace; ; ) {
    if (!current || current === 'unknown' || current.metadata.uid !== uid) return
    const obstacles = obstaclesOf(current)
    if (obstacles && obstacles !== said) logger.info(`Namespace ${name} waits for: ${obstacles}`)
    said = obstacles
    if (now() > deadline) {
      throw new WorldError(
        `Namespace ${name} is still being deleted${obstacles ? `, and waits for: ${obstacles}` : ''}.`,
        'See to it that the controllers which own these finalizers run, or remove the finalizers if what they guard is gone; then run the job again.',
      )
    }
    await sleep(interval, undefined, { signal })
    current = await readNamespace(name, cluster)
  }
}

/**
 * What keeps a namespace from going away.
 * Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/ (status.conditions)
 */
function obstaclesOf(namespace: KubeObject): string {
  const { conditions = [] } = (namespace.status ?? {}) as { conditions?: { status: string; message?: string }[] }
  return conditions
    .filter(({ status }) => status === 'True')
    .map(({ message }) => message ?? '')
    .join('; ')
}

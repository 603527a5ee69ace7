import pLimit from 'p-limit'
import { conflictsOf, keepReplicas } from '../apply/ownership.ts'
import { refusalOf } from '../apply/refusal.ts'
import { ApiError } from '../cluster/api-error.ts'
import type { Cluster } from '../cluster/client.ts'
import { groupOf, type KubeObject } from '../object.ts'
import type { Located } from './locate.ts'

/** Requests at a time. */
const concurrency = 8

/**
 * Asks the server, before helm writes anything, what it would refuse of what changes: helm itself finds out one object
 * after another, and stops half-way. Only what helm would come upon, too, counts.
 *
 * @param serverSide whether helm applies on the server's side.
 * @throws AggregateError with every refusal.
 */
export async function precheck(
  located: readonly Located[],
  live: ReadonlyMap<KubeObject, KubeObject>,
  serverSide: boolean,
  cluster: Cluster,
): Promise<void> {
  const limit = pLimit(concurrency)
  const refusals = await Promise.all(
    located.map((item) => limit(() => refusalOfOne(item, live.get(item.object), serverSide, cluster))),
  )
  const found = refusals.filter((refusal) => refusal !== undefined)
  if (found.length > 0) throw new AggregateError(found)
}

async function refusalOfOne(
  item: Located,
  live: KubeObject | undefined,
  serverSide: boolean,
  cluster: Cluster,
): Promise<unknown> {
  const { resource, object } = item
  try {
    if (serverSide) await cluster.apply(resource, object, { dryRun: true, manager: 'helm' })
    else if (!live) await cluster.create(resource, object, { dryRun: true, strict: false })
    else await cluster.apply(resource, keepReplicas(object, live), { dryRun: true, force: true })
    return undefined
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return counts(error, object, live, serverSide) ? refusalOf(error, { ...item, live }) : undefined
  }
}

/** Whether helm would be refused as well. */
function counts(error: ApiError, object: KubeObject, live: KubeObject | undefined, serverSide: boolean): boolean {
  // These depend on others of the same release, which are not there in a dry run.
  if (object.kind === 'Pod' || groupOf(object.apiVersion) === 'rbac.authorization.k8s.io') return false
  if (/dry.?run/i.test(error.message)) return false
  if (conflictsOf(error.causes).length > 0) return serverSide
  if (serverSide && error.message.startsWith('failed to create typed patch object')) return true
  if (live && !serverSide) return error.reason === 'Invalid' && /field is immutable/.test(error.message)
  return error.reason === 'Invalid' || error.reason === 'Forbidden'
}

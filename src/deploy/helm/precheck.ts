import pLimit from 'p-limit'
import { conflictsOf, isKubectl, keepReplicas } from '../apply/ownership.ts'
import { explainedRefusal } from '../apply/refusal.ts'
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
 * @returns whether fields have to be taken over from kubectl.
 * @throws AggregateError with every refusal.
 */
export async function precheck(
  located: readonly Located[],
  live: ReadonlyMap<KubeObject, KubeObject>,
  serverSide: boolean,
  cluster: Cluster,
): Promise<boolean> {
  const limit = pLimit(concurrency)
  const answers = await Promise.allSettled(
    located.map((item) => limit(() => (serverSide ? ask(item, live, cluster) : askAsClient(item, live, cluster)))),
  )
  const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []))
  if (refusals.length > 0) throw new AggregateError(refusals)
  return answers.some((answer) => answer.status === 'fulfilled' && answer.value)
}

type Live = ReadonlyMap<KubeObject, KubeObject>

/** As helm 4 applies. What somebody has set with kubectl is given up to the chart, as it is to manifests. */
async function ask(item: Located, live: Live, cluster: Cluster, force = false): Promise<boolean> {
  const { resource, object } = item
  try {
    await cluster.apply(resource, object, { dryRun: true, manager: 'helm', force })
    return force
  } catch (error) {
    if (!(error instanceof ApiError) || isForeign(error, object)) return passOn(error)
    const conflicts = conflictsOf(error.causes)
    if (conflicts.length > 0 && !force && conflicts.every(({ manager }) => isKubectl(manager))) {
      return await ask(item, live, cluster, true)
    }
    const counts =
      conflicts.length > 0 ||
      ['Invalid', 'Forbidden'].includes(error.reason) ||
      error.message.startsWith('failed to create typed patch object')
    if (!counts) return force
    throw await explainedRefusal(error, { ...item, live: live.get(object) }, cluster)
  }
}

/** As helm 3 does, as far as the server can be asked so: it patches what differs from the last revision. */
async function askAsClient(item: Located, live: Live, cluster: Cluster): Promise<boolean> {
  const { resource, object } = item
  const current = live.get(object)
  try {
    if (!current) await cluster.create(resource, object, { dryRun: true, strict: false })
    else await cluster.apply(resource, keepReplicas(object, current), { dryRun: true, force: true })
    return false
  } catch (error) {
    if (!(error instanceof ApiError) || isForeign(error, object)) return passOn(error)
    const counts = current
      ? error.reason === 'Invalid' && error.message.includes('field is immutable')
      : ['Invalid', 'Forbidden'].includes(error.reason)
    if (!counts) return false
    throw await explainedRefusal(error, { ...item, live: current }, cluster)
  }
}

function passOn(error: unknown): false {
  if (error instanceof ApiError) return false
  throw error
}

/** Whether it is refused for what the rest of the release brings, or for being a dry run. */
function isForeign({ message }: ApiError, { kind, apiVersion }: KubeObject): boolean {
  return kind === 'Pod' || groupOf(apiVersion) === 'rbac.authorization.k8s.io' || /dry.?run/i.test(message)
}

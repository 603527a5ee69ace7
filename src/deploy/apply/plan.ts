import pLimit from 'p-limit'
import { type ApiError, isRefusal } from '../cluster/api-error.ts'
import type { Cluster } from '../cluster/client.ts'
import type { Resource } from '../cluster/discovery.ts'
import { describe, type KubeObject, type Rendered } from '../object.ts'
import { differs, ownsOther } from './compare.ts'
import { isFinished, isJob } from './jobs.ts'
import { adoption, conflictsOf, isKubectl, keepReplicas } from './ownership.ts'
import { comesWith } from './prerequisites.ts'
import { explainedRefusal, refusalOf } from './refusal.ts'

/** What is done with one object. */
export interface Step extends Rendered {
  resource: Resource
  /** As it was before. */
  live: KubeObject | undefined
  /** As the server would make it. Undefined where it could not be asked: for a Job that is made anew. */
  next: KubeObject | undefined
  action: 'created' | 'configured' | 'replaced' | 'unchanged'
  /** Whether the object has to be applied; also where nothing but the owner of fields changes. */
  due: boolean
  /** Whether fields are taken over from kubectl. */
  force: boolean
}

/** What needs something of the same deployment, such as its kind, can be planned only after that has been made. */
export interface Plan {
  steps: Step[]
  later: Rendered[]
}

/** Requests at a time. An API server gives one client some hundred before it queues. */
const concurrency = 8

/**
 * Asks the server for every object what an apply would make of it (a dry-run), without writing anything.
 *
 * @param deployment all that is deployed: what is refused for want of one of these is planned later. Empty if nothing is.
 * @throws AggregateError of `UserError`s: everything that is refused, not only the first.
 */
export async function plan(
  rendered: readonly Rendered[],
  cluster: Cluster,
  deployment: readonly Rendered[],
): Promise<Plan> {
  const limit = pLimit(concurrency)
  const resources = await Promise.all(rendered.map(({ object }) => cluster.resourceOf(object.apiVersion, object.kind)))
  const known = rendered.flatMap((item, index) => {
    const resource = resources[index]
    return resource ? [{ ...item, resource }] : []
  })
  const live = await readLive(known, cluster, limit)
  const planned = await Promise.allSettled(
    known.map((item) => limit(() => planOne(item, live.get(item.object), cluster))),
  )
  const waiting = new Set(rendered.filter((_, index) => !resources[index]).map(({ object }) => object))
  const refused: unknown[] = []
  for (const [index, { object }] of known.entries()) {
    const result = planned[index]
    if (result?.status !== 'rejected') continue
    if (comesWith(deployment, object, (result.reason as Error).cause)) waiting.add(object)
    else refused.push(result.reason)
  }
  if (refused.length > 0) throw new AggregateError(refused)
  return {
    steps: planned.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    later: rendered.filter(({ object }) => waiting.has(object)),
  }
}

/** An object of a kind that the cluster serves. */
export type Known = Rendered & { resource: Resource }

/** The objects as they are now: one list per kind and namespace or, of single objects and Secrets, each by its name. */
export async function readLive(
  items: readonly Known[],
  cluster: Cluster,
  limit: ReturnType<typeof pLimit>,
): Promise<Map<KubeObject, KubeObject>> {
  const groups = Map.groupBy(items, ({ object, resource }) =>
    [resource.group, resource.kind, object.metadata.namespace].join('/'),
  )
  const live = new Map<KubeObject, KubeObject>()
  const readEach = async (group: readonly Known[]) => {
    const one = async ({ object, resource }: Known) => {
      const { namespace, name } = object.metadata
      const found = await cluster.get(resource, namespace, name)
      if (found) live.set(object, found)
    }
    await Promise.all(group.map((item) => limit(() => one(item).catch((error) => raiseRefusal(error, item)))))
  }
  const readGroup = async (group: readonly Known[]) => {
    const [first] = group
    if (!first || group.length === 1 || first.object.kind === 'Secret') return await readEach(group)
    const { resource, object } = first
    const listed = await limit(() => cluster.list(resource, object.metadata.namespace)).catch((error: unknown) => {
      if (isRefusal(error, 'Forbidden')) return undefined
      throw raiseRefusal(error, first)
    })
    if (!listed) return await readEach(group)
    const byName = new Map(listed.items.map((item) => [item.metadata.name, item]))
    for (const item of group) {
      const found = byName.get(item.object.metadata.name)
      if (found) live.set(item.object, found)
    }
  }
  await Promise.all([...groups.values()].map(readGroup))
  return live
}

function raiseRefusal(error: unknown, item: Known): never {
  throw refusalOf(error, item)
}

async function planOne(item: Known, live: KubeObject | undefined, cluster: Cluster): Promise<Step> {
  const object = keepReplicas(item.object, live)
  const step = { ...item, object, live }
  try {
    const { next, force } = await dryRun(object, item, live, cluster)
    if (!live) return { ...step, next, action: 'created', due: true, force }
    // A Job that has failed would never run again.
    if (isJob(live) && isFinished(live) === 'Failed') {
      return { ...step, next: undefined, action: 'replaced', due: true, force }
    }
    const changed = differs(live, next)
    const due = changed || force || ownsOther(live, next) || adoption(live) !== undefined
    return { ...step, next, action: changed ? 'configured' : 'unchanged', due, force }
  } catch (error) {
    if (!live || !isJob(live) || !isFinished(live) || !isImmutable(error)) {
      throw await explainedRefusal(error, step, cluster)
    }
    await checkNew(step, cluster)
    return { ...step, next: undefined, action: 'replaced', due: true, force: false }
  }
}

/** What an apply would make of the object. What kubectl holds is taken over; other owners are refused. */
async function dryRun(
  object: KubeObject,
  { resource }: Known,
  live: KubeObject | undefined,
  cluster: Cluster,
): Promise<{ next: KubeObject; force: boolean }> {
  try {
    return { next: await cluster.apply(resource, object, { dryRun: true }), force: false }
  } catch (error) {
    const conflicts = isRefusal(error, 'Conflict') ? conflictsOf(error.causes) : []
    if (!live || conflicts.length === 0 || !conflicts.every(({ manager }) => isKubectl(manager))) throw error
    return { next: await cluster.apply(resource, object, { dryRun: true, force: true }), force: true }
  }
}

/** Whether the server would take the object if it were new. Asked before the one that is there is deleted. */
async function checkNew({ object, ...step }: Omit<Step, 'next' | 'action' | 'due' | 'force'>, cluster: Cluster) {
  const { name: _, ...metadata } = object.metadata
  const anew = { ...object, metadata: { ...metadata, generateName: 'ds-infra-' } } as unknown as KubeObject
  await cluster.create(step.resource, anew, { dryRun: true }).catch(async (error) => {
    throw await explainedRefusal(error, { ...step, object }, cluster)
  })
}

function isImmutable(error: unknown): error is ApiError {
  return isRefusal(error, 'Invalid') && error.message.includes('field is immutable')
}

/** For the log: `Deployment api: configured`. */
export function logSteps(steps: readonly Step[], log: (message: string) => void): void {
  for (const { object, action } of steps) if (action !== 'unchanged') log(`${describe(object)}: ${action}`)
  const unchanged = steps.filter(({ action }) => action === 'unchanged').length
  if (unchanged > 0) log(`${unchanged} unchanged`)
}

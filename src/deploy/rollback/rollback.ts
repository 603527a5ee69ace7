import { type ActionError, messageOf, WorldError } from '../../errors.ts'
import { type Applied, againstOthers } from '../apply/execute.ts'
import { checkNamespaceStays } from '../apply/namespace.ts'
import { rankOf, stageOf } from '../apply/stages.ts'
import type { Resource } from '../cluster/discovery.ts'
import { explain, Unhealthy } from '../failure.ts'
import { containersOf } from '../images/containers.ts'
import type { DeployInputs } from '../inputs.ts'
import type { DeployJob } from '../job.ts'
import { describe, type KubeObject, keyOf, nameOf } from '../object.ts'
import { partOf } from '../record/marks.ts'
import type { DeploymentRecord } from '../record/record.ts'
import { timed } from '../timeline.ts'
import { waitForAll } from '../wait/wait.ts'
import { returnOwners } from './owners.ts'
import { type Return, returnOf } from './previous.ts'
import { unstick } from './stateful-sets.ts'

/** `yes`, or the sentence that says why nothing is rolled back. */
export function mayReturn(
  applied: readonly Applied[],
  previous: DeploymentRecord | undefined,
  onFailure: DeployInputs['onFailure'],
): string {
  if (onFailure === 'keep') return "It is kept for a look, as 'on-failure: keep' asks."
  const due = applied.filter(({ due }) => due)
  if (due.length === 0) return 'Nothing was changed, so there is nothing to roll back.'
  if (!previous && due.every(({ live }) => !live)) {
    return 'This was the first deployment: there is nothing to return to, and it is kept.'
  }
  if (previous && !previous.healthy) {
    return 'The deployment before this one was not healthy either, so there is nothing to return to, and this one is kept.'
  }
  const returns = due.map(returnOf)
  if (returns.some(({ kind }) => kind !== 'kept')) return 'yes'
  return ['Nothing is rolled back.', ...returns.flatMap(notUndone)].join('\n')
}

function notUndone(one: Return): string[] {
  return one.kind === 'kept' ? [`${describe(one.object)} is not undone: ${one.why}.`] : []
}

/**
 * Why what is healthy goes back, too, in a sentence: nothing else says it. Undefined if there is no such workload.
 *
 * @param returned what goes back.
 * @param error why.
 */
export function healthyToo(returned: readonly KubeObject[], error: unknown): string | undefined {
  if (!(error instanceof Unhealthy)) return undefined
  const unready = new Set(error.unready.map(({ object }) => keyOf(nameOf(object))))
  const healthy = returned.filter((object) => !unready.has(keyOf(nameOf(object))) && containersOf(object).length > 0)
  if (healthy.length === 0) return undefined
  const [was, goes] = healthy.length > 1 ? ['were', 'go'] : ['was', 'goes']
  return `${healthy.map((object) => describe(object)).join(', ')} ${was} healthy, and ${goes} back, too: all of a deployment goes back together.`
}

export interface Returned {
  /** What runs now. */
  objects: KubeObject[]
  /** What is new and stays. */
  kept: KubeObject[]
  /** What was done, for the error. */
  sentence: string
  /** Markdown. */
  details: string[]
  /** Why what ran before does not run again; undefined if it does, and is healthy. */
  failure: ActionError | undefined
}

/**
 * Returns to exactly what ran before the objects were applied, and waits until that is healthy.
 *
 * @param why what the deployment failed of.
 */
export async function returnToPrevious(applied: readonly Applied[], job: DeployJob, why?: unknown): Promise<Returned> {
  const { cluster, inputs, dependencies } = job
  const { logger, now } = dependencies
  const due = applied.filter((one) => one.due)
  const returns = due.map(returnOf)
  const kept = returns.flatMap((one) => (one.kind === 'kept' ? [one] : []))
  const back = due.flatMap(({ object }, at) => (returns[at]?.kind === 'kept' ? [] : [object]))
  const alongside = healthyToo(back, why)
  if (alongside !== undefined) logger.info(alongside)
  try {
    const bar = { section: 'rollback', name: 'apply what ran before' }
    const restored = await logger.group('Roll back', () => timed(job, bar, () => undo(returns, job)))
    const unchanged = applied.filter(({ due }) => !due)
    logger.info('What ran before is applied again. Waiting until it is healthy:')
    const targets = [
      ...restored.map((one) => ({ ...one, changed: true })),
      ...unchanged.map(({ object, resource }) => ({ object, resource, changed: false })),
    ]
    const outcome = await waitForAll(targets, cluster, {
      ...{ ...dependencies, deadline: now() + inputs.timeout * 1000 },
      onWaited: (waited) => job.timeline.add('rollback', waited),
    })
    if (outcome.status !== 'ready') throw new Unhealthy(outcome)
    await checkNamespaceStays(job.namespace, cluster)
    return {
      objects: outcome.objects,
      kept: kept.map(({ object }) => object),
      sentence: ['What ran before runs again, and is healthy.', ...returns.flatMap(notUndone)].join('\n'),
      details: [
        ...['#### Rolled back', ''],
        ...(alongside === undefined ? [] : [alongside, '']),
        ...returns.map(listed),
      ],
      failure: undefined,
    }
  } catch (error) {
    dependencies.signal.throwIfAborted()
    const { failure, details } = await explain(error, job)
    return {
      objects: applied.map(({ object }) => object),
      kept: kept.map(({ object }) => object),
      sentence: `The rollback failed, too: ${failure.message}\n${failure.remedy}`,
      details: ['#### The rollback failed', '', ...details],
      failure,
    }
  }
}

function listed(one: Return): string {
  const name = describe(one.object)
  if (one.kind === 'restored') return `- ${name}: as before`
  return one.kind === 'removed' ? `- ${name}: removed, it was not there before` : `- ${name}: not undone, ${one.why}`
}

/** Restores in the order of an apply, then removes in the opposite one. Returns what was restored. */
async function undo(returns: readonly Return[], job: DeployJob) {
  const order = ({ object }: Return) => stageOf(object) * 10 + rankOf(object.kind)
  const sorted = returns.toSorted((one, other) => order(one) - order(other))
  const restored: { object: KubeObject; resource: Resource }[] = []
  const failures: string[] = []
  const attempt = async (one: Return, work: () => Promise<void>) => {
    await work().catch((error: unknown) => {
      job.dependencies.signal.throwIfAborted()
      failures.push(`${describe(one.object)}: ${messageOf(error)}`)
    })
  }
  for (const one of sorted) {
    if (one.kind === 'restored') await attempt(one, async () => void restored.push(await restore(one, job)))
  }
  for (const one of sorted.reverse()) {
    if (one.kind === 'removed') await attempt(one, () => removeNew(one, job))
  }
  if (failures.length > 0) throw new WorldError(failures.join('\n'), 'Put these right by hand, or deploy again.')
  return restored
}

async function restore(one: Return & { kind: 'restored' }, job: DeployJob) {
  const { cluster, dependencies } = job
  const { resource } = one
  const applied = await againstOthers(describe(one.object), () => cluster.apply(resource, one.object, { force: true }))
  const object = await returnOwners(applied, one, cluster)
  dependencies.logger.info(`${describe(object)}: as before`)
  if (object.kind === 'StatefulSet') await unstick(object, resource, job)
  return { object, resource }
}

async function removeNew({ object, resource }: Return & { kind: 'removed' }, { cluster, dependencies }: DeployJob) {
  const { namespace, name, uid, labels } = object.metadata
  // Without a uid it is not known whether it was made, and by whom.
  const made = uid ? object : await cluster.get(resource, namespace, name)
  if (!made || made.metadata.labels?.[partOf] !== labels?.[partOf]) return
  await cluster.remove(resource, made)
  dependencies.logger.info(`${describe(object)}: removed`)
}

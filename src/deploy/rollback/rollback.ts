import { type ActionError, messageOf } from '../../errors.ts'
import { type Applied, againstOthers } from '../apply/execute.ts'
import { rankOf, stageOf } from '../apply/stages.ts'
import { explain, Unhealthy } from '../failure.ts'
import type { DeployInputs } from '../inputs.ts'
import type { DeployJob } from '../job.ts'
import { describe, type KubeObject } from '../object.ts'
import type { DeploymentRecord } from '../record/record.ts'
import { waitForAll } from '../wait/wait.ts'
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

/** Returns to exactly what ran before the objects were applied, and waits until that is healthy. */
export async function returnToPrevious(applied: readonly Applied[], job: DeployJob): Promise<Returned> {
  const { cluster, inputs, dependencies } = job
  const { logger, now } = dependencies
  const returns = applied.filter(({ due }) => due).map(returnOf)
  const kept = returns.flatMap((one) => (one.kind === 'kept' ? [one] : []))
  try {
    const restored = await logger.group('Roll back', () => undo(returns, job))
    const unchanged = applied.filter(({ due }) => !due)
    const targets = [
      ...restored.map((one) => ({ ...one, changed: true })),
      ...unchanged.map(({ object, resource }) => ({ object, resource, changed: false })),
    ]
    const outcome = await waitForAll(targets, cluster, { ...dependencies, deadline: now() + inputs.timeout * 1000 })
    if (outcome.status !== 'ready') throw new Unhealthy(outcome)
    return {
      objects: outcome.objects,
      kept: kept.map(({ object }) => object),
      sentence: ['What ran before runs again, and is healthy.', ...returns.flatMap(notUndone)].join('\n'),
      details: ['#### Rolled back', '', ...returns.map(listed)],
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
  const { cluster, dependencies } = job
  const order = ({ object }: Return) => stageOf(object) * 10 + rankOf(object.kind)
  const sorted = returns.toSorted((one, other) => order(one) - order(other))
  const restored = []
  const failures: string[] = []
  for (const one of sorted) {
    if (one.kind !== 'restored') continue
    const { resource } = one
    try {
      const object = await againstOthers(() => cluster.apply(resource, one.object, { force: true }))
      dependencies.logger.info(`${describe(object)}: as before`)
      restored.push({ object, resource })
      if (object.kind === 'StatefulSet') await unstick(object, resource, job)
    } catch (error) {
      dependencies.signal.throwIfAborted()
      failures.push(`${describe(one.object)}: ${messageOf(error)}`)
    }
  }
  for (const one of sorted.reverse()) {
    if (one.kind !== 'removed') continue
    await cluster.remove(one.resource, one.object)
    dependencies.logger.info(`${describe(one.object)}: removed`)
  }
  if (failures.length > 0) throw new Error(failures.join('\n'))
  return restored
}

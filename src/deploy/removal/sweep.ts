import { messageOf } from '../../errors.ts'
import { namespaces } from '../apply/namespace.ts'
import { isRefusal } from '../cluster/api-error.ts'
import { joined } from '../failure.ts'
import type { Change, DeployJob, Outcome } from '../job.ts'
import type { KubeObject } from '../object.ts'
import { isMarked, marks, ownerOf } from '../record/marks.ts'
import { listRecords, type StoredRecord } from '../record/record.ts'
import { type DeploymentName, planRemoval } from './plan.ts'
import { remove, removedBy } from './remove.ts'

/** Says whether a pull request is closed; undefined if the token may not read that. */
export type IsClosed = (pullRequest: number) => Promise<boolean | undefined>

/** What a sweep asks and tells of GitHub. */
export interface SweepHooks {
  isClosed: IsClosed
  /** A deployment was taken away, and why. */
  onRemoved: (deployment: Candidate, due: Due) => Promise<void>
}

/** Why a deployment is taken away, and what brings it back. */
export interface Due {
  why: string
  back: string
}

/** A deployment that may be due. */
export interface Candidate extends DeploymentName {
  pullRequest: number | undefined
  expiresAt: string | undefined
}

/**
 * Takes away every deployment and namespace that this action made for this repository and that has expired or whose
 * pull request is closed. One that fails does not keep the others.
 */
export async function sweep(job: DeployJob, { isClosed, onRemoved }: SweepHooks): Promise<Outcome> {
  const { inputs, dependencies } = job
  const { logger } = dependencies
  const changed: Change[] = []
  const details: string[] = []
  const failures: unknown[] = []
  for (const candidate of await candidates(job)) {
    try {
      const due = await dueOf(candidate, dependencies.now(), isClosed)
      if (due === undefined) continue
      const { why } = due
      const removal = await planRemoval(candidate, job)
      const label = `${candidate.name} in namespace ${candidate.namespace}`
      logger.info(`${label}: ${why}${inputs.dryRun ? ', would be taken away' : ''}`)
      details.push(`- ${label}: ${why}`)
      changed.push(...(inputs.dryRun ? removedBy(removal) : await remove(removal, job)))
      if (!inputs.dryRun) await onRemoved(candidate, due)
    } catch (error) {
      dependencies.signal.throwIfAborted()
      logger.warning(messageOf(error))
      failures.push(error)
    }
  }
  const status = changed.length === 0 ? 'absent' : inputs.dryRun ? 'differs' : 'deleted'
  if (failures.length === 0) return { status, changed, objects: [], details }
  return { status: 'failed', changed, objects: [], details, failure: joined(new AggregateError(failures)) }
}

/** Undefined for one that stays. */
async function dueOf({ pullRequest, expiresAt }: Candidate, now: number, isClosed: IsClosed): Promise<Due | undefined> {
  if (expiresAt !== undefined && Date.parse(expiresAt) <= now) {
    return { why: `expired at ${expiresAt}`, back: 'push a commit, or run its last workflow run again' }
  }
  if (pullRequest === undefined || !(await isClosed(pullRequest))) return undefined
  return {
    why: `pull request ${pullRequest} is closed`,
    // GitHub runs nothing for one with conflicts, not even on reopening.
    back: 'reopen the pull request, and resolve its conflicts if it has any',
  }
}

/** Deployments, and namespaces without one: a run may have ended before it recorded anything. */
async function candidates(job: DeployJob): Promise<Candidate[]> {
  const { inputs, cluster, origin } = job
  const records = (await readable('deployments', job, () => listRecords(cluster, inputs.namespace))) ?? []
  const ours = records.filter(({ repository }) => repository === origin.repository)
  const made = (await madeNamespaces(job)).filter(({ metadata }) => !ours.some(isIn(metadata.name)))
  return [
    ...ours,
    ...made.map(({ metadata }) => ({
      name: metadata.labels?.[marks.deployment] ?? '',
      namespace: metadata.name,
      repository: origin.repository,
      pullRequest: Number(metadata.annotations?.[marks.pullRequest]) || undefined,
      expiresAt: metadata.annotations?.[marks.expiresAt],
    })),
  ]
}

const isIn = (name: string) => (record: StoredRecord) => record.namespace === name

async function madeNamespaces(job: DeployJob): Promise<KubeObject[]> {
  const { inputs, cluster, origin } = job
  const labelSelector = `${marks.managedBy}=${marks.manager}`
  const found = await readable('namespaces', job, async () => {
    if (inputs.namespace === undefined) return (await cluster.list(namespaces, undefined, { labelSelector })).items
    const one = await cluster.get(namespaces, undefined, inputs.namespace)
    return one ? [one] : []
  })
  return (found ?? []).filter((namespace) => isMarked(namespace) && ownerOf(namespace) === origin.repository)
}

/** Undefined, and a warning, where we may not look. */
async function readable<T>(what: string, { dependencies }: DeployJob, read: () => Promise<T>): Promise<T | undefined> {
  return await read().catch((error: unknown) => {
    if (!isRefusal(error, 'Forbidden')) throw error
    dependencies.logger.warning(`The ${what} cannot be listed, so those are not swept: ${error.message}`)
    return undefined
  })
}

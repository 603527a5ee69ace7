import { randomBytes } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dependencies } from '../../job/dependencies.ts'
import type { Undoable } from '../../job/ledger.ts'
import { ifPresent, writePrivateFile } from '../../system/files.ts'
import { openCluster } from '../cluster/client.ts'
import type { DeployJob } from '../job.ts'
import type { ReleaseTarget } from './commands.ts'
import { isPending } from './release.ts'
import { openReleases } from './storage.ts'

/** A revision that helm works on. */
export interface Held extends ReleaseTarget {
  revision: number
  /** URL of the run. */
  run: string
  /** File that is there as long as helm works. */
  marker: string
}

/**
 * For the post step: a revision that a killed helm has left pending must not block the next deployment. Asks the cluster
 * only where helm has not come to an end.
 */
export function heldRevision(dependencies: Dependencies): Undoable<Held> {
  return {
    kind: 'helm-revision',
    undo: async ({ done }) => {
      if (!(await ifPresent(stat(done.marker)))) return
      await using cluster = await openCluster(done.cluster, dependencies)
      const releases = openReleases(done, cluster, dependencies)
      const [latest] = await releases.list()
      if (latest?.revision === done.revision && isPending(latest.status)) {
        await releases.markFailed(done.revision, `Interrupted; marked as failed by ${done.run}`)
        dependencies.logger.notice(
          `Revision ${done.revision} of release ${done.name} was left ${latest.status}: it counts as failed now.`,
        )
      }
      await rm(done.marker, { force: true })
    },
  }
}

/** Notes for the post step and for later steps of the job that helm works on a revision, until `release` is called. */
export async function hold(
  target: ReleaseTarget,
  revision: number,
  { dependencies, origin }: DeployJob,
): Promise<{ release: () => Promise<void> }> {
  const marker = join(dependencies.folder, `helm-${randomBytes(6).toString('hex')}.running`)
  const held: Held = { ...target, revision, run: origin.run, marker }
  await dependencies.ledger.record(heldRevision(dependencies), held)
  await writePrivateFile(marker, '')
  return { release: () => rm(marker, { force: true }) }
}

/** Whether a step of this job has begun a revision; by now it has ended, since the steps of a job follow each other. */
export async function wasHeldHere(
  { name, namespace }: Pick<ReleaseTarget, 'name' | 'namespace'>,
  revision: number,
  { dependencies }: DeployJob,
): Promise<boolean> {
  const entries = await dependencies.ledger.recorded(heldRevision(dependencies))
  return entries.some(({ done }) => done.name === name && done.namespace === namespace && done.revision === revision)
}

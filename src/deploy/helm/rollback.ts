import type { ActionError } from '../../errors.ts'
import { explain, Unhealthy } from '../failure.ts'
import type { DeployJob } from '../job.ts'
import { type KubeObject, keyOf, nameOf } from '../object.ts'
import { unstick } from '../rollback/stateful-sets.ts'
import { timed } from '../timeline.ts'
import { waitForAll } from '../wait/wait.ts'
import { pairsOf } from './changes.ts'
import { historyOf, rollbackCommand } from './commands.ts'
import { locateMade, type Progress, readRevision, save } from './flow.ts'
import { HookFailure, operate } from './operate.ts'
import { partsOf } from './parse.ts'
import { targetsOf } from './targets.ts'

/** What a rollback came to. */
export interface ReturnedTo {
  /** The revision that runs now. */
  revision: number
  objects: KubeObject[]
  /** What was done, for the error. */
  sentence: string
  /** Markdown. */
  details: string[]
  /** Why the earlier revision does not run again; undefined if it does, and is healthy. */
  failure: ActionError | undefined
}

/** Has helm return to a revision, and waits until that is healthy; for as long as a deployment may take. */
export async function returnToRevision(healthy: number, progress: Progress, given: DeployJob): Promise<ReturnedTo> {
  const { inputs, dependencies } = given
  const { name } = progress.target
  const job = { ...given, deadline: dependencies.now() + inputs.timeout * 1000 }
  let revision = progress.revision
  try {
    const objects = await dependencies.logger.group(`helm rollback ${name} ${healthy}`, async () => {
      revision = await timed(job, { section: 'rollback', name: 'helm rollback' }, () =>
        rollback(healthy, progress, job),
      )
      return await waitUntilBack(revision, progress, job)
    })
    const what = `Revision ${healthy} of release ${name} runs again as revision ${revision}, and is healthy.`
    return { revision, objects, sentence: what, details: ['#### Rolled back', '', `- ${what}`], failure: undefined }
  } catch (error) {
    dependencies.signal.throwIfAborted()
    const { failure, details } = error instanceof HookFailure ? error.explanation : await explain(error, job)
    return {
      ...{ revision, objects: progress.objects, failure },
      sentence: `The rollback to revision ${healthy} failed, too: ${failure.message}\n${failure.remedy}`,
      details: ['#### The rollback failed', '', ...details],
    }
  }
}

/** Returns the revision that is made. */
async function rollback(healthy: number, progress: Progress, job: DeployJob): Promise<number> {
  const { opened, releases, target, scrubber, revision, force } = progress
  const next = revision + 1
  await save({ ...progress, revision: next }, { healthy: false, making: next }, job)
  const before = await readRevision(releases, healthy, job)
  const history = historyOf(job.dependencies.environment, next, healthy)
  await operate(
    {
      ...{ operation: 'rollback', helm: opened.helm, releases, target, revision: next, scrub: scrubber.scrub },
      ...{ events: ['pre-rollback', 'post-rollback'], hooks: before?.hooks ?? [] },
      argsFor: (timeout) => rollbackCommand(target, healthy, { timeout, history, force }),
    },
    job,
  )
  return next
}

async function waitUntilBack(revision: number, progress: Progress, job: DeployJob): Promise<KubeObject[]> {
  const { cluster, deadline, dependencies } = job
  const failed = await readRevision(progress.releases, progress.revision, job)
  const made = await progress.releases.read(revision)
  const current = made && (await locateMade(await partsOf(made), job))
  const pairs = pairsOf(failed?.objects ?? [], current?.objects ?? [])
  const changed = new Set(pairs.flatMap(({ after }) => (after ? [keyOf(nameOf(after))] : [])))
  const targets = await targetsOf(current?.objects ?? [], changed, job)
  for (const { object, resource } of targets) {
    if (object.kind === 'StatefulSet' && object.metadata.uid) await unstick(object, resource, job)
  }
  const outcome = await waitForAll(targets, cluster, {
    ...{ ...dependencies, deadline },
    onWaited: (bar) => job.timeline.add('rollback', bar),
  })
  if (outcome.status !== 'ready') throw new Unhealthy(outcome)
  return outcome.objects
}

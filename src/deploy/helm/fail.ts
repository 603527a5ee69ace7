import { isFinished, isJob } from '../apply/jobs.ts'
import { explain, withSentence } from '../failure.ts'
import type { Change, DeployJob, Outcome } from '../job.ts'
import { describe, type Rendered } from '../object.ts'
import { recorded, together } from '../record/record.ts'
import { returnToPrevious } from '../rollback/rollback.ts'
import { type Progress, save } from './flow.ts'
import { type HookOutcome, unfinished } from './hooks.ts'
import { HookFailure } from './operate.ts'
import type { Release } from './release.ts'
import { returnToRevision } from './rollback.ts'

/** What the deployment had made when it failed. */
export interface Made {
  changed: Change[]
  /** CustomResourceDefinitions of the chart. */
  definitions: readonly Rendered[]
}

/** What failed is explained before anything is undone: a rollback removes the evidence. */
export async function fail(error: unknown, made: Made, progress: Progress, job: DeployJob): Promise<Outcome> {
  const hooks = error instanceof HookFailure ? error : undefined
  const { failure, details } = hooks ? hooks.explanation : await explain(error, job)
  const { before, history } = await tried(progress)
  progress.revision = history
  const isTried = history > before
  const outcome = {
    status: 'failed' as const,
    ...{ changed: isTried ? made.changed : [], revision: progress.revision, details, failure },
    objects: progress.objects,
  }
  const verdict = mayReturn(isTried, progress, job)
  if (verdict !== 'yes' || progress.healthy === undefined) {
    await save(progress, { healthy: false }, job)
    return { ...outcome, failure: withSentence(failure, verdict) }
  }
  if (hooks) await removeHooks(hooks.outcome, job)
  const notUndone = await whatStays(progress, made.definitions)
  const secrets = progress.secrets.some(({ due }) => due) ? await returnToPrevious(progress.secrets, job) : undefined
  const returned = await returnToRevision(progress.healthy, progress, job)
  const isBack = returned.failure === undefined
  progress.revision = returned.revision
  progress.objects = returned.objects
  const kept = (secrets?.kept ?? []).map(recorded)
  await save(progress, { healthy: isBack, objects: together(progress.previous?.record.objects ?? [], kept) }, job)
  const sentence = [returned.sentence, ...(secrets?.failure ? [secrets.sentence] : []), ...notUndone].join('\n')
  return {
    ...outcome,
    status: isBack ? 'rolled-back' : 'failed',
    ...{ objects: returned.objects, revision: returned.revision },
    details: [...details, ...returned.details, ...notUndone.map((line) => `- ${line}`)],
    failure: withSentence(failure, sentence),
  }
}

/** The newest revision before and now. */
async function tried({ releases, history }: Progress): Promise<{ before: number; history: number }> {
  const [latest] = await releases.list()
  return { before: history[0]?.revision ?? 0, history: latest?.revision ?? 0 }
}

/** `yes`, or the sentence that says why nothing is rolled back. */
function mayReturn(isTried: boolean, progress: Progress, { inputs }: DeployJob): string {
  if (inputs.onFailure === 'keep') return "It is kept for a look, as 'on-failure: keep' asks."
  if (!isTried && !progress.secrets.some(({ due }) => due)) {
    return 'Nothing was changed, so there is nothing to roll back.'
  }
  if (progress.healthy !== undefined) return 'yes'
  const [first] = progress.history
  return first
    ? 'No revision before this one is known to have been healthy, so there is nothing to return to, and this one is kept.'
    : 'This was the first deployment: there is nothing to return to, and it is kept.'
}

/** A hook that was given up may still begin its work, as soon as what it lacks is there. */
async function removeHooks(outcome: HookOutcome, { cluster, dependencies }: DeployJob): Promise<void> {
  for (const object of unfinished(outcome)) {
    const resource = await cluster.resourceOf(object.apiVersion, object.kind)
    const { namespace, name, uid } = object.metadata
    const found = resource && (await cluster.get(resource, namespace, name))
    if (!resource || !found || found.metadata.uid !== uid || (isJob(found) && isFinished(found))) continue
    await cluster.remove(resource, found)
    dependencies.logger.info(`${describe(found)}: deleted, so that it does not start later`)
  }
}

/** What a rollback does not undo: hooks that have run, and definitions. */
async function whatStays(
  { releases, revision, history }: Progress,
  definitions: readonly Rendered[],
): Promise<string[]> {
  const release = await releases.read(revision)
  const ran = release ? hooksThatRan(release) : []
  const isFirst = history.length === 0
  const defined = isFirst ? definitions.map(({ object }) => describe(object)) : []
  return [
    ...(ran.length > 0 ? [`Not undone, because it has run: ${ran.join(', ')}.`] : []),
    ...(defined.length > 0 ? [`Not undone: ${defined.join(', ')}.`] : []),
  ]
}

function hooksThatRan({ hooks }: Release): string[] {
  return (hooks ?? [])
    .filter(
      ({ kind, last_run: run }) => ['Job', 'Pod'].includes(kind) && ['Succeeded', 'Failed'].includes(run?.phase ?? ''),
    )
    .map(({ kind, name }) => `${kind} ${name}`)
}

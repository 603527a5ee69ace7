import type { ActionError } from '../../errors.ts'
import { isFinished, isJob } from '../apply/jobs.ts'
import { explain, withSentence } from '../failure.ts'
import type { Change, DeployJob, Outcome } from '../job.ts'
import { describe, type KubeObject, type Rendered } from '../object.ts'
import { recorded, together } from '../record/record.ts'
import { healthyToo, returnToPrevious } from '../rollback/rollback.ts'
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
  const [latest] = await progress.releases.list()
  const isTried = (latest?.revision ?? 0) > (progress.history[0]?.revision ?? 0)
  progress.revision = latest?.revision ?? 0
  const outcome = {
    status: 'failed' as const,
    ...{ changed: isTried ? made.changed : [], revision: progress.revision, details, failure },
    objects: progress.objects,
  }
  const verdict = mayReturn(isTried, progress, job)
  if (verdict !== 'yes') {
    await save(progress, { healthy: false }, job)
    return { ...outcome, failure: withSentence(failure, verdict) }
  }
  if (hooks) await removeHooks(hooks.outcome, job)
  const notUndone = await whatStays(progress, made.definitions)
  const alongside = healthyToo(changedIn(progress.objects, outcome.changed), error)
  if (alongside !== undefined) job.dependencies.logger.info(alongside)
  const returned = await returnAll(isTried, progress, job)
  const isBack = returned.failures.length === 0
  const objects = together(progress.previous?.record.objects ?? [], returned.kept.map(recorded))
  await save(progress, { healthy: isBack, objects }, job)
  return {
    ...outcome,
    status: isBack ? 'rolled-back' : 'failed',
    ...{ objects: progress.objects, revision: progress.revision },
    details: [
      ...details,
      ...returned.details,
      ...[...(alongside === undefined ? [] : [alongside]), ...notUndone].map((line) => `- ${line}`),
    ],
    failure: withSentence(failure, [...returned.sentences, ...notUndone].join('\n')),
  }
}

/** The objects that the deployment has changed. */
function changedIn(objects: readonly KubeObject[], changed: readonly Change[]): KubeObject[] {
  const keys = new Set(changed.map(({ kind, namespace, name }) => [kind, namespace, name].join('/')))
  return objects.filter(({ kind, metadata: { namespace, name } }) => keys.has([kind, namespace, name].join('/')))
}

interface ReturnedAll {
  sentences: string[]
  /** Markdown. */
  details: string[]
  failures: ActionError[]
  /** What is new and stays. */
  kept: KubeObject[]
}

/** Puts our own Secrets back, which the earlier pods read, and then the release. */
async function returnAll(isTried: boolean, progress: Progress, job: DeployJob): Promise<ReturnedAll> {
  const { healthy, secrets } = progress
  const own = secrets.some(({ due }) => due) ? await returnToPrevious(secrets, job) : undefined
  const released = isTried && healthy !== undefined ? await returnToRevision(healthy, progress, job) : undefined
  if (released) Object.assign(progress, { revision: released.revision, objects: released.objects })
  const steps = [own, released].filter((step) => step !== undefined)
  const failed = steps.filter(({ failure }) => failure)
  // That Secrets are as before goes without saying.
  const told = failed.length > 0 ? failed : steps.slice(-1)
  return {
    sentences: told.map(({ sentence }) => sentence),
    details: told.flatMap(({ details }) => details),
    failures: steps.flatMap(({ failure }) => (failure ? [failure] : [])),
    kept: own?.kept ?? [],
  }
}

/** `yes`, or the sentence that says why nothing is rolled back. */
function mayReturn(isTried: boolean, progress: Progress, { inputs }: DeployJob): string {
  if (inputs.onFailure === 'keep') return "It is kept for a look, as 'on-failure: keep' asks."
  if (!isTried && !progress.secrets.some(({ due }) => due)) {
    return 'Nothing was changed, so there is nothing to roll back.'
  }
  if (!isTried || progress.healthy !== undefined) return 'yes'
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

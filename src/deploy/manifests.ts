import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf, UserError } from '../errors.ts'
import { type Applied, applyStage } from './apply/execute.ts'
import { checkNamespaceStays, ensureNamespace } from './apply/namespace.ts'
import { logSteps, type Plan, plan } from './apply/plan.ts'
import { stageOf, stagesOf } from './apply/stages.ts'
import { growingPauses, patience } from './cluster/patience.ts'
import { untilServed } from './cluster/served.ts'
import { explain, joined, Unhealthy, withSentence } from './failure.ts'
import { imagesOf } from './images/containers.ts'
import { placeImages } from './images/place.ts'
import type { DeployInputs, ManifestSource } from './inputs.ts'
import { type Change, changeOf, type DeployJob, type Outcome } from './job.ts'
import { type KubeObject, nameOf, type Rendered } from './object.ts'
import { prune } from './prune.ts'
import { applySetId, partOf } from './record/marks.ts'
import {
  type RecordedObject,
  readRecord,
  recorded,
  recordName,
  type StoredRecord,
  together,
  writeRecord,
} from './record/record.ts'
import { checkVersion } from './record/version.ts'
import { checkRendered } from './render/check.ts'
import { renderManifests } from './render/manifests.ts'
import { secretObjects, withStoredData } from './render/secrets.ts'
import { mayReturn, returnToPrevious } from './rollback/rollback.ts'
import { timed } from './timeline.ts'
import type { Target } from './wait/targets.ts'
import { waitForAll } from './wait/wait.ts'

/** A deployment of manifests so far. */
interface Progress {
  /** Whether the namespace was made by this run. */
  namespaceMade: boolean
  previous: StoredRecord | undefined
  revision: number
  /** In the order in which they were applied; what was not due is in here, too. */
  applied: Applied[]
}

/** Reads the manifests, and checks all that can be checked without the cluster. */
export async function readManifests(
  source: ManifestSource,
  { inputs, dependencies }: Pick<DeployJob, 'inputs' | 'dependencies'>,
): Promise<Rendered[]> {
  return [...secretObjects(inputs.secrets), ...(await renderManifests(source, dependencies))]
}

/** The objects as they are to be applied: checked against the cluster, with the images' digests, and marked as ours. */
export async function prepare(rendered: readonly Rendered[], job: DeployJob): Promise<Rendered[]> {
  const { inputs, cluster, namespace, dependencies } = job
  const checked = await checkRendered(rendered, { namespace }, cluster)
  const placed = placeImages(checked, inputs.images, inputs.unusedImages)
  for (const warning of placed.warnings) dependencies.logger.warning(warning)
  const set = applySetId(recordName(inputs.name), namespace)
  return placed.rendered.map(({ object, ...source }) => {
    const labels = { ...object.metadata.labels, [partOf]: set }
    return { ...source, object: { ...withStoredData(object), metadata: { ...object.metadata, labels } } }
  })
}

/**
 * Deploys manifests: checks everything, applies what differs, waits until all of it is healthy and, if that fails,
 * returns to what ran before.
 */
export async function deployManifests(rendered: readonly Rendered[], job: DeployJob): Promise<Outcome> {
  const { inputs, cluster, namespace, origin, dependencies } = job
  const { logger, signal, now } = dependencies
  const objects = await prepare(rendered, job)
  const waiting = { logger, signal, now, deadline: job.deadline }
  const request = { ...job, create: inputs.createNamespace, labels: inputs.namespaceLabels, name: inputs.name }
  const namespaceMade = await ensureNamespace(request, cluster, waiting)
  if (namespaceMade) logger.info(`Namespace ${namespace}: created`)
  const previous = await readRecord({ name: inputs.name, namespace, repository: origin.repository }, cluster)
  checkPrevious(previous, inputs)
  const planned = await plan(objects, cluster, objects).catch((error: unknown) => {
    signal.throwIfAborted()
    throw withSentence(joined(error), nothingDone(namespaceMade, previous, job))
  })
  logSteps(planned.steps, (message) => logger.info(message))
  const progress: Progress = { namespaceMade, previous, applied: [], revision: previous?.record.revision ?? 0 }
  try {
    await timed(job, { section: 'rollout', name: 'apply' }, () => applyAll(planned, progress, job))
    await waitUntilHealthy(progress.applied, job)
    if (progress.applied.some(({ due }) => due)) await checkNamespaceStays(namespace, cluster)
  } catch (error) {
    // Cancelled: what was applied stays, and the next run goes on from there.
    signal.throwIfAborted()
    return await fail(error, progress, job)
  }
  return await succeed(progress, job)
}

/** What there is where the cluster refuses something before anything is applied. */
function nothingDone(namespaceMade: boolean, previous: StoredRecord | undefined, { namespace }: DeployJob): string {
  if (namespaceMade) return `Nothing was deployed; the namespace ${namespace} was made, and stays.`
  return previous ? `Nothing was changed: revision ${previous.record.revision} stays.` : 'Nothing was changed.'
}

/** @throws UserError if what is deployed is older than what runs, or helm has made what runs. */
export function checkPrevious(previous: StoredRecord | undefined, inputs: DeployInputs): void {
  checkVersion(previous?.record.version, inputs)
  if (previous?.record.release === undefined) return
  throw new UserError(
    `Deployment ${inputs.name} in namespace ${previous.namespace} is a Helm release, and its objects are helm's.`,
    "Deploy the manifests under another 'name', or take the release away first (mode: delete).",
  )
}

async function applyAll(planned: Plan, progress: Progress, job: DeployJob): Promise<void> {
  if (!planned.steps.some(({ due }) => due) && planned.later.length === 0) {
    progress.applied = planned.steps.map((step) => ({ ...step, object: step.live ?? step.object }))
    return
  }
  progress.revision += 1
  // Written first, so that what a run that dies has made is found again.
  const coming = [...planned.steps, ...planned.later].map(({ object }) => recorded(object))
  const known = progress.previous?.record.objects ?? []
  const version = progress.previous?.record.version
  await save({ objects: together(coming, known), healthy: false, version, runs: [] }, progress, job)
  for (const stage of stagesOf(planned.steps)) await applyOne(stage, progress, job)
  await applyLater(planned.later, progress, job)
}

/** What could not be planned before the rest of the deployment was there. */
async function applyLater(later: readonly Rendered[], progress: Progress, job: DeployJob): Promise<void> {
  const { cluster, dependencies, deadline } = job
  const { signal, now, logger } = dependencies
  for (const { object } of later) cluster.forget(object.apiVersion)
  const end = Math.min(deadline, now() + patience)
  let rest = later
  for (const pause of growingPauses()) {
    if (rest.length === 0) return
    const objects = rest.map(({ object }) => object)
    await untilServed(objects, cluster, { ...dependencies, deadline })
    const planned = await plan(rest, cluster, now() < end ? [...later, ...progress.applied] : [])
    logSteps(planned.steps, (message) => logger.info(message))
    for (const stage of stagesOf(planned.steps)) await applyOne(stage, progress, job)
    rest = planned.later
    if (rest.length > 0) await sleep(pause, undefined, { signal })
  }
}

async function applyOne(stage: Plan['steps'], progress: Progress, job: DeployJob): Promise<void> {
  const { cluster, dependencies } = job
  await applyStage(stage, cluster, dependencies.signal, (applied) => progress.applied.push(applied))
  const isDefining = stage.some(({ object, due }) => due && stageOf(object) === 0)
  // Objects of a kind that is being defined are refused until it is served.
  if (isDefining)
    await waitUntilHealthy(
      progress.applied.filter(({ object }) => stageOf(object) === 0),
      job,
      true,
    )
}

/** @throws Unhealthy */
async function waitUntilHealthy(applied: readonly Applied[], job: DeployJob, always = false): Promise<void> {
  const { inputs, cluster, deadline, dependencies } = job
  if (!inputs.wait && !always) return
  const targets = applied.map(
    ({ object, resource, action }): Target => ({ object, resource, changed: action !== 'unchanged' }),
  )
  const outcome = await waitForAll(targets, cluster, {
    ...{ ...dependencies, deadline },
    onWaited: (bar) => job.timeline.add('rollout', bar),
  })
  for (const note of outcome.notes) dependencies.logger.notice(note)
  if (outcome.status !== 'ready') throw new Unhealthy(outcome)
}

/** Everything is healthy: prunes, and records it. What goes wrong from here on is no reason to return to what was. */
async function succeed(progress: Progress, job: DeployJob): Promise<Outcome> {
  const { inputs, dependencies } = job
  const before = progress.previous?.record
  const now = progress.applied.map(({ object }) => recorded(object))
  const { pruned, left, failures } = await prune(before?.objects ?? [], now, job)
  const runs = progress.applied.map(({ object }) => object)
  const version = inputs.version ?? before?.version
  await save({ objects: [...left, ...now], healthy: true, version, runs }, progress, job).catch((error: unknown) => {
    dependencies.signal.throwIfAborted()
    failures.push(error)
  })
  const changed = [...changesOf(progress, job), ...pruned]
  const status = inputs.wait ? (changed.length > 0 ? 'deployed' : 'unchanged') : 'applied'
  const outcome: Outcome = { status, changed, objects: runs, revision: progress.revision, details: [] }
  if (failures.length === 0) return outcome
  const failure = withSentence(joined(new AggregateError(failures)), 'What was deployed stays as it is.')
  return { ...outcome, status: 'failed', failure }
}

function changesOf({ namespaceMade, applied }: Progress, { namespace }: DeployJob): Change[] {
  const made = { group: '', kind: 'Namespace', namespace: undefined, name: namespace }
  return [
    ...(namespaceMade ? [changeOf(made, 'created')] : []),
    ...applied.flatMap(({ object, action }) => (action === 'unchanged' ? [] : [changeOf(nameOf(object), action)])),
  ]
}

/** What failed is explained before anything is undone: a rollback removes the evidence. */
async function fail(error: unknown, progress: Progress, job: DeployJob): Promise<Outcome> {
  const { inputs } = job
  const { failure, details } = await explain(error, job)
  const outcome = {
    status: 'failed' as const,
    ...{ changed: changesOf(progress, job), revision: progress.revision, details, failure },
    objects: progress.applied.map(({ object }) => object),
  }
  const verdict = mayReturn(progress.applied, progress.previous?.record, inputs.onFailure)
  if (verdict !== 'yes') return { ...outcome, failure: withSentence(failure, verdict) }
  const returned = await returnToPrevious(progress.applied, job, error)
  const known = together(returned.kept.map(recorded), progress.previous?.record.objects ?? [])
  const version = progress.previous?.record.version
  const isBack = returned.failure === undefined
  await save({ objects: known, healthy: isBack, version, runs: returned.objects }, progress, job).catch((cause) => {
    // What failed must not be hidden by this: the namespace may be gone.
    job.dependencies.signal.throwIfAborted()
    job.dependencies.logger.warning(`The record of the deployment is not up to date: ${messageOf(cause)}`)
  })
  return {
    ...outcome,
    status: isBack ? 'rolled-back' : 'failed',
    ...{ objects: returned.objects, details: [...details, ...returned.details] },
    failure: withSentence(failure, returned.sentence),
  }
}

interface Saved {
  objects: readonly RecordedObject[]
  healthy: boolean
  version: string | undefined
  /** What runs. */
  runs: readonly KubeObject[]
}

async function save({ objects, healthy, version, runs }: Saved, { revision }: Progress, job: DeployJob): Promise<void> {
  const record = { revision, version, healthy, objects: together([], objects), images: imagesOf(runs) }
  await writeRecord({ ...job, name: job.inputs.name }, record, job.cluster)
}

import type { Applied } from '../apply/execute.ts'
import { ensureNamespace, untilAccountIsThere } from '../apply/namespace.ts'
import { Unhealthy } from '../failure.ts'
import type { GitHub } from '../github/api.ts'
import { type Change, changeOf, type DeployJob, type Outcome } from '../job.ts'
import { type KubeObject, keyOf, nameOf } from '../object.ts'
import { prune } from '../prune.ts'
import { recorded } from '../record/record.ts'
import { timed } from '../timeline.ts'
import { waitForAll } from '../wait/wait.ts'
import { changesOf, pairsOf } from './changes.ts'
import { historyOf, upgradeCommand } from './commands.ts'
import { fail } from './fail.ts'
import {
  checkNamespace,
  checkPrevious,
  type Found,
  findRelease,
  locateMade,
  type OpenedChart,
  type Progress,
  save,
} from './flow.ts'
import { operate } from './operate.ts'
import { orphansOf, removeOrphans } from './orphans.ts'
import { installEvents, partsOf, type ReleaseParts, upgradeEvents } from './parse.ts'
import { type Plan, planUpgrade, renderChecked } from './plan.ts'
import type { Release } from './release.ts'
import { applySecrets } from './secrets.ts'
import { targetsOf } from './targets.ts'

/**
 * Deploys a chart: renders it against the cluster, checks all of it, has helm upgrade or install the release, waits
 * until all of it is healthy and, if that fails, has helm return to the last healthy revision.
 */
export async function deployChart(opened: OpenedChart, given: DeployJob, github: GitHub | undefined): Promise<Outcome> {
  const there = await checkNamespace(given)
  const { found, job } = await findRelease(given, github, true)
  checkPrevious(found, job)
  tellAdopted(found, job)
  const rendered = await renderChecked(opened, found, job)
  // After a wait for another helm, the namespace may be another one.
  const namespaceMade = await makeNamespace(job, job === given ? there : undefined)
  const plan = await planUpgrade(rendered, found, opened, job)
  const progress: Progress = {
    ...{ ...found, opened, namespaceMade, force: plan.force },
    ...{ secrets: [], revision: found.history[0]?.revision ?? 0, objects: [] },
  }
  try {
    const current = await applyAll(plan, progress, job)
    await waitUntilHealthy(current, progress, job)
    return await succeed(current, plan, progress, job)
  } catch (error) {
    // Cancelled: what was applied stays, and the next run goes on from there.
    job.dependencies.signal.throwIfAborted()
    return await fail(
      error,
      { changed: changedBy(plan, progress, job), definitions: rendered.definitions },
      progress,
      job,
    )
  }
}

function tellAdopted({ previous, history, target }: Found, { dependencies }: DeployJob): void {
  const [latest] = history
  if (previous?.record.release !== undefined || !latest) return
  dependencies.logger.notice(
    `Release ${target.name} in namespace ${target.namespace} was made by others (revision ${latest.revision}): from now on it is a deployment of this repository.`,
  )
}

async function makeNamespace(job: DeployJob, known: KubeObject | undefined): Promise<boolean> {
  const { inputs, namespace, cluster, dependencies, deadline } = job
  const request = { ...job, create: inputs.createNamespace, labels: inputs.namespaceLabels, name: inputs.name }
  const waiting = { ...dependencies, deadline }
  const made = await ensureNamespace(request, cluster, waiting, known)
  if (!made) return false
  dependencies.logger.info(`Namespace ${namespace}: created`)
  await untilAccountIsThere(namespace, cluster, waiting)
  return true
}

/** Applies our own Secrets, then has helm do the rest. Returns what is deployed now. */
async function applyAll({ rendered, secrets, due }: Plan, progress: Progress, job: DeployJob): Promise<ReleaseParts> {
  const { logger } = job.dependencies
  if (!due && !secrets.some((step) => step.due)) logger.info(`Release ${progress.target.name}: unchanged`)
  const next = progress.revision + 1
  // Written first, so that what a run that dies has made is found again, and the run with it.
  if (due) await save({ ...progress, revision: next }, { healthy: false, making: next }, job)
  await applySecrets(secrets, job, (applied) => progress.secrets.push(applied))
  return due ? await upgrade(rendered, next, progress, job) : rendered
}

async function upgrade(
  rendered: ReleaseParts,
  revision: number,
  progress: Progress,
  job: DeployJob,
): Promise<ReleaseParts> {
  const { opened, releases, target, healthy, deployed, history, force, scrubber } = progress
  const { environment } = job.dependencies
  const { run, commit } = job.origin
  const events = deployed ? upgradeEvents : installEvents
  const description = `${job.inputs.version ? `${job.inputs.version}, ` : ''}commit ${commit.slice(0, 12)}, by ${run}`
  const options = { history: historyOf(environment, revision, healthy), description, force }
  const argsFor = (timeout: number) => upgradeCommand(target, opened.chart, { ...options, timeout })
  const what = `helm ${deployed ? 'upgrade' : 'install'}`
  const request = {
    ...{ operation: 'upgrade' as const, argsFor, helm: opened.helm, releases, target, revision, events },
    ...{ hooks: rendered.hooks, scrub: scrubber.scrub },
  }
  const text = await job.dependencies.logger.group(`${what} ${target.name}`, () =>
    timed(job, { section: 'rollout', name: what }, () => operate(request, job)),
  )
  const release = JSON.parse(text) as Release
  progress.revision = release.version
  const parts = await locateMade(await partsOf(release), job)
  const base = deployed?.revision ?? 0
  const orphans = await orphansOf(releases, history, base, parts.objects, job)
  progress.removed = await removeOrphans(orphans, releases, job)
  return parts
}

/** @throws Unhealthy */
async function waitUntilHealthy(current: ReleaseParts, progress: Progress, job: DeployJob): Promise<void> {
  const { cluster, inputs, deadline, dependencies } = job
  const before = progress.deployed?.objects ?? []
  const changed = new Set(
    pairsOf(before, current.objects).flatMap(({ after }) => (after ? [keyOf(nameOf(after))] : [])),
  )
  const targets = [
    ...progress.secrets.map(({ object, resource, action }) => ({ object, resource, changed: action !== 'unchanged' })),
    ...(await targetsOf(current.objects, changed, job)),
  ]
  progress.objects = targets.map(({ object }) => object)
  if (!inputs.wait) return
  const outcome = await waitForAll(targets, cluster, {
    ...{ ...dependencies, deadline },
    onWaited: (bar) => job.timeline.add('rollout', bar),
  })
  progress.objects = outcome.objects
  for (const note of outcome.notes) dependencies.logger.notice(note)
  if (outcome.status !== 'ready') throw new Unhealthy(outcome)
}

async function succeed(current: ReleaseParts, plan: Plan, progress: Progress, job: DeployJob): Promise<Outcome> {
  const { inputs } = job
  const now = progress.secrets.map(({ object }) => recorded(object))
  const { pruned, left } = await prune(progress.previous?.record.objects ?? [], now, job)
  await save(progress, { healthy: true, objects: [...left, ...now] }, job)
  const changed = [...changedBy({ ...plan, rendered: { ...plan.rendered, ...current } }, progress, job), ...pruned]
  const isUnchanged = changed.length === 0 && !plan.due
  return {
    status: inputs.wait ? (isUnchanged ? 'unchanged' : 'deployed') : 'applied',
    changed,
    objects: progress.objects,
    revision: progress.revision,
    details: [],
  }
}

function changedBy({ rendered, due, drifted }: Plan, progress: Progress, { namespace }: DeployJob): Change[] {
  const { namespaceMade, secrets, deployed, removed = [] } = progress
  const made = { group: '', kind: 'Namespace', namespace: undefined, name: namespace }
  return [
    ...(namespaceMade ? [changeOf(made, 'created')] : []),
    ...secrets.flatMap(({ object, action }: Applied) =>
      action === 'unchanged' ? [] : [changeOf(nameOf(object), action)],
    ),
    ...(due ? changesOf(deployed?.objects ?? [], rendered.objects) : []),
    ...drifted,
    ...removed,
  ]
}

import { logSteps, type Step } from '../apply/plan.ts'
import { type Change, changeOf, type DeployJob } from '../job.ts'
import { describe, type KubeObject, nameOf, type Rendered } from '../object.ts'
import { hookOf } from '../render/chart/hooks.ts'
import { Faults } from '../render/faults.ts'
import { deploySame, pairsOf } from './changes.ts'
import { driftOf } from './drift.ts'
import type { DeployedRevision, Found, OpenedChart } from './flow.ts'
import { type Located, liveOf, locate } from './locate.ts'
import { hooksAt, installEvents, upgradeEvents } from './parse.ts'
import { precheck } from './precheck.ts'
import { type RenderedRelease, renderRelease } from './render.ts'
import { ownSecrets, planSecrets } from './secrets.ts'

/** What is to be done, decided before anything is written. */
export interface Plan {
  rendered: RenderedRelease
  secrets: Step[]
  /** Whether helm has something to do. */
  due: boolean
  /** What others have changed or deleted, although the release has it as it is to be. */
  drifted: Change[]
  /** Whether helm has to take fields over from kubectl. */
  force: boolean
}

/** The chart as it is to be deployed, each object in its namespace. */
export async function renderChecked(
  { source, chart, helm }: OpenedChart,
  { target, scrubber }: Found,
  job: DeployJob,
  isBusy = false,
): Promise<RenderedRelease> {
  scrubber.addValues(source.set)
  const secrets = ownSecrets(job)
  const request = { source, chart, helm, target, isBusy, secrets, scrub: scrubber.scrub }
  const rendered = await renderRelease(request, job)
  scrubber.addObjects([...secrets, ...rendered.objects, ...rendered.hooks])
  return rendered
}

/** Decides whether helm has anything to do, and asks the server whether it will take what changes. */
export async function planUpgrade(
  rendered: RenderedRelease,
  found: Found,
  { helm }: OpenedChart,
  job: DeployJob,
): Promise<Plan> {
  const { cluster, dependencies } = job
  const secrets = await planSecrets(ownSecrets(job), job)
  logSteps(secrets, (message) => dependencies.logger.info(message))
  const located = await locate(rendered.objects, job.namespace, cluster)
  const live = await liveOf(located, cluster)
  const drifted = await driftedOf(rendered, found, located, live, job)
  if (drifted?.length === 0) return { rendered, secrets, due: false, drifted: [], force: false }
  const { deployed } = found
  const pairs = pairsOf(deployed?.objects ?? [], located)
  const changed = new Set([...pairs.map(({ after }) => after), ...(drifted ?? [])])
  const hooks = hooksAt(await locate(rendered.hooks, job.namespace, cluster), deployed ? upgradeEvents : installEvents)
  const liveHooks = await liveOf(hooks, cluster)
  checkHooks(hooks, liveHooks)
  const force = await precheck(
    [
      ...located.filter(({ object }) => changed.has(object) || !live.has(object)),
      ...hooks.filter(({ object }) => !liveHooks.has(object)),
    ],
    live,
    helm.major >= 4 && (!deployed || deployed.release.apply_method === 'ssa'),
    cluster,
  )
  const changes = (drifted ?? []).map((object) => changeOf(nameOf(object), live.has(object) ? 'configured' : 'created'))
  return { rendered, secrets, due: true, drifted: changes, force }
}

/** What others have changed of a release that is as it is to be; undefined for one that is not. */
async function driftedOf(
  rendered: RenderedRelease,
  { deployed, history }: Found,
  located: readonly Located[],
  live: ReadonlyMap<KubeObject, KubeObject>,
  { cluster, dependencies }: DeployJob,
): Promise<KubeObject[] | undefined> {
  if (!deployed || history[0]?.status !== 'deployed' || !isSame(rendered, deployed)) return undefined
  const drifted = await driftOf(located, live, cluster)
  for (const object of drifted) {
    dependencies.logger.info(`${describe(object)}: ${live.has(object) ? 'changed by others' : 'not there'}`)
  }
  return drifted
}

/** @throws UserError if a hook would be made a second time. */
function checkHooks(hooks: readonly Rendered[], live: ReadonlyMap<KubeObject, KubeObject>): void {
  const faults = new Faults()
  for (const { object, origin } of hooks) {
    const isReplaced = hookOf(object)?.deletePolicies.includes('before-hook-creation')
    if (isReplaced || !live.has(object)) continue
    const what = `${describe(object)} is there already, from an earlier deployment, and helm would make it once more.`
    faults.add(origin, what, 'Add before-hook-creation to its annotation helm.sh/hook-delete-policy, or delete it.')
  }
  faults.check()
}

function isSame(rendered: RenderedRelease, deployed: DeployedRevision): boolean {
  const { name, version, appVersion } = deployed.release.chart?.metadata ?? {}
  const { chart } = rendered
  const isSameChart = chart?.name === name && chart?.version === version && chart?.appVersion === appVersion
  return isSameChart && deploySame(deployed, rendered)
}

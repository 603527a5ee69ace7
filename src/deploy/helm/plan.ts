import { logSteps, type Step } from '../apply/plan.ts'
import type { DeployJob } from '../job.ts'
import { describe } from '../object.ts'
import { deploySame, pairsOf } from './changes.ts'
import { driftOf } from './drift.ts'
import type { DeployedRevision, Found, OpenedChart } from './flow.ts'
import { liveOf, locate } from './locate.ts'
import { precheck } from './precheck.ts'
import { type RenderedRelease, renderRelease } from './render.ts'
import { ownSecrets, planSecrets } from './secrets.ts'

/** What is to be done, decided before anything is written. */
export interface Plan {
  rendered: RenderedRelease
  secrets: Step[]
  /** Whether helm has something to do. */
  due: boolean
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
  { deployed, history }: Found,
  { helm }: OpenedChart,
  job: DeployJob,
): Promise<Plan> {
  const { cluster, dependencies } = job
  const secrets = await planSecrets(ownSecrets(job), job)
  logSteps(secrets, (message) => dependencies.logger.info(message))
  const located = await locate(rendered.objects, job.namespace, cluster)
  const live = await liveOf(located, cluster)
  if (deployed && history[0]?.status === 'deployed' && isSame(rendered, deployed)) {
    const drifted = await driftOf(located, live, cluster)
    for (const object of drifted) {
      dependencies.logger.info(`${describe(object)}: ${live.has(object) ? 'changed by others' : 'not there'}`)
    }
    return { rendered, secrets, due: drifted.length > 0 }
  }
  const changed = new Set(pairsOf(deployed?.objects ?? [], rendered.objects).map(({ after }) => after))
  const hooks = await locate(rendered.hooks, job.namespace, cluster)
  const liveHooks = await liveOf(hooks, cluster)
  await precheck(
    [
      ...located.filter(({ object }) => changed.has(object) || !live.has(object)),
      ...hooks.filter(({ object }) => !liveHooks.has(object)),
    ],
    live,
    deployed ? deployed.release.apply_method === 'ssa' : helm.major >= 4,
    cluster,
  )
  return { rendered, secrets, due: true }
}

function isSame(rendered: RenderedRelease, deployed: DeployedRevision): boolean {
  const { name, version, appVersion } = deployed.release.chart?.metadata ?? {}
  const { chart } = rendered
  const isSameChart = chart?.name === name && chart?.version === version && chart?.appVersion === appVersion
  return isSameChart && deploySame(deployed, rendered)
}

import { checkPlaced } from '../images/proof.ts'
import type { ChartSource } from '../inputs.ts'
import type { DeployJob } from '../job.ts'
import type { Rendered } from '../object.ts'
import { type Chart, renderChart } from '../render/chart/chart.ts'
import { helmFailure } from '../render/chart/failure.ts'
import type { Helm } from '../render/chart/helm.ts'
import { hookOf } from '../render/chart/hooks.ts'
import { checkRendered } from '../render/check.ts'
import { dryRunCommand, type ReleaseTarget } from './commands.ts'
import { knownFailure } from './failure.ts'
import { partsOf, type ReleaseParts } from './parse.ts'
import type { ChartName, Release } from './release.ts'
import { scrubbed } from './scrub.ts'

/** What a chart would deploy. */
export interface RenderedRelease extends ReleaseParts {
  /** Undefined where helm could not say. */
  chart: ChartName | undefined
}

export interface RenderRequest {
  chart: Chart
  source: ChartSource
  target: ReleaseTarget
  helm: Helm
  /** Our own, which are made before it. */
  secrets: readonly Rendered[]
  /** Whether a helm is at work on the release, or was when it died: it is then rendered as if there was none. */
  isBusy?: boolean
  /** Makes an error of helm harmless. */
  scrub: (text: string) => string
}

/**
 * What an upgrade of the release would deploy, checked against the cluster, with proof that every given digest is in
 * it. Changes nothing.
 *
 * @throws UserError that says what is wrong.
 */
export async function renderRelease(request: RenderRequest, job: DeployJob): Promise<RenderedRelease> {
  const { inputs, cluster, namespace, dependencies } = job
  const { chart, ...parts } = request.isBusy ? await renderAlone(request, job) : await renderLive(request, job)
  const [first] = [parts.objects, parts.hooks].flat()
  if (!first) throw helmFailure(`The chart ${request.chart.path} cannot be deployed`, 'it renders no object')
  const beside = [...parts.definitions, ...request.secrets]
  const objects = (await checkRendered([...beside, ...parts.objects], { namespace }, cluster)).slice(beside.length)
  const hooks: Rendered[] = []
  // Two hooks may be of the same name: helm makes one after the other.
  for (const hook of parts.hooks) {
    const checked = await checkRendered([...parts.definitions, hook], { namespace }, cluster)
    hooks.push(...checked.slice(parts.definitions.length))
  }
  const proof = checkPlaced([...objects, ...hooks], inputs.images, inputs.unusedImages, request.source.imageValues)
  for (const warning of proof.warnings) dependencies.logger.warning(warning)
  return { chart, objects, hooks, definitions: parts.definitions }
}

/** By a dry run of the very upgrade, so that the chart sees the cluster's versions, and what it looks up is there. */
async function renderLive(request: RenderRequest, job: DeployJob): Promise<RenderedRelease> {
  const { chart, target, helm, scrub } = request
  const { exitCode, stdout, stderr } = await helm.run(dryRunCommand(target, chart, helm))
  if (exitCode === 0) {
    const release = JSON.parse(stdout) as Release
    return { ...(await partsOf(release)), chart: release.chart?.metadata ?? undefined }
  }
  // The chart brings kinds of its own, which are not there before the first install.
  if (/ensure CRDs are installed first/.test(stderr)) return await renderAlone(request, job)
  const said = scrub(stderr)
  throw knownFailure('upgrade', target.name, said) ?? helmFailure(`The chart ${chart.path} cannot be rendered`, said)
}

/** By the chart alone, told what the cluster is. */
async function renderAlone({ chart, target, helm, scrub }: RenderRequest, job: DeployJob): Promise<RenderedRelease> {
  const { name, namespace } = target
  const capabilities = await capabilitiesOf(job)
  const rendered = await renderChart(chart, { release: name, namespace, ...capabilities }, helm).catch(
    (error: unknown) => {
      throw scrubbed(error, scrub)
    },
  )
  const isDefinition = ({ object, origin }: Rendered) =>
    object.kind === 'CustomResourceDefinition' && /(^|\/)crds\//.test(origin)
  return {
    chart: undefined,
    objects: rendered.filter((item) => !hookOf(item.object) && !isDefinition(item)),
    hooks: rendered.filter(({ object }) => hookOf(object)),
    definitions: rendered.filter(isDefinition),
  }
}

interface GroupList {
  groups?: { versions: { groupVersion: string }[] }[]
}

/** The cluster's version and what it serves, for `helm template`. */
async function capabilitiesOf({ cluster }: DeployJob): Promise<{ kubeVersion: string; apiVersions: string[] }> {
  const ask = async (path: string) => (await cluster.request({ path })).body.json()
  const [version, groups] = await Promise.all([ask('/version'), ask('/apis')])
  const { gitVersion } = version as { gitVersion: string }
  const found = (groups as GroupList).groups ?? []
  return {
    kubeVersion: gitVersion,
    apiVersions: ['v1', ...found.flatMap(({ versions }) => versions.map(({ groupVersion }) => groupVersion))],
  }
}

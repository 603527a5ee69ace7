import { UserError } from '../../errors.ts'
import type { Applied } from '../apply/execute.ts'
import { absent, readNamespace, waitUntilGone } from '../apply/namespace.ts'
import { untilServed } from '../cluster/served.ts'
import type { GitHub } from '../github/api.ts'
import { imagesOf } from '../images/containers.ts'
import type { ChartSource } from '../inputs.ts'
import type { Change, DeployJob } from '../job.ts'
import type { KubeObject } from '../object.ts'
import {
  type RecordedObject,
  readRecord,
  recorded,
  type StoredRecord,
  together,
  writeRecord,
} from '../record/record.ts'
import { checkVersion } from '../record/version.ts'
import type { Chart } from '../render/chart/chart.ts'
import type { Helm } from '../render/chart/helm.ts'
import type { ReleaseTarget } from './commands.ts'
import { locate } from './locate.ts'
import { partsOf, type ReleaseParts } from './parse.ts'
import { settle, settleRequest, underWay } from './pending.ts'
import { isPending, type Release } from './release.ts'
import { Scrubber } from './scrub.ts'
import { openReleases, type Releases, type Revision } from './storage.ts'

/** A chart that can be deployed. */
export interface OpenedChart extends AsyncDisposable {
  source: ChartSource
  chart: Chart
  helm: Helm
}

/** A revision of the release and what it deploys. */
export interface DeployedRevision extends ReleaseParts {
  revision: number
  release: Release
}

/** A release as it is found, and the deployment's record of it. */
export interface Found {
  target: ReleaseTarget
  releases: Releases
  previous: StoredRecord | undefined
  /** Newest first. */
  history: Revision[]
  /** The one that helm compares with; undefined where nothing was ever deployed. */
  deployed: DeployedRevision | undefined
  /** The revision to return to. */
  healthy: number | undefined
  scrubber: Scrubber
}

/** A deployment of a chart so far. */
export interface Progress extends Found {
  opened: OpenedChart
  namespaceMade: boolean
  /** Whether helm has to take fields over from kubectl. */
  force: boolean
  /** Secrets of our own that were applied. */
  secrets: Applied[]
  /** The revision that runs, or was tried. */
  revision: number
  /** What runs, as it was seen last. */
  objects: KubeObject[]
  /** What revisions that failed had left. */
  removed?: Change[]
}

export function targetOf({ inputs, namespace }: Pick<DeployJob, 'inputs' | 'namespace'>): ReleaseTarget {
  return { name: inputs.name, namespace, cluster: inputs.cluster }
}

/**
 * Waits for the end of a namespace that is being deleted: what is read in it would be gone in a moment. Returns the
 * namespace; undefined if there is none, or it is not known.
 */
export async function checkNamespace({
  inputs,
  cluster,
  namespace,
  deadline,
  dependencies,
}: DeployJob): Promise<KubeObject | undefined> {
  const found = await readNamespace(namespace, cluster)
  if (found === 'unknown') return undefined
  const isTerminating = found?.metadata.deletionTimestamp !== undefined
  if (found && !isTerminating) return found
  if (found && isTerminating) await waitUntilGone(found, cluster, { ...dependencies, deadline })
  if (!inputs.createNamespace) throw absent(namespace)
  return undefined
}

/**
 * Reads what there is of the release. With `settled`, waits first until no other helm works on it.
 *
 * @returns also the job, with a deadline of its own after such a wait.
 */
export async function findRelease(
  job: DeployJob,
  github: GitHub | undefined,
  settled: boolean,
): Promise<{ found: Found; job: DeployJob }> {
  const { inputs, cluster, namespace, origin, dependencies } = job
  const target = targetOf(job)
  const previous = await readRecord({ name: inputs.name, namespace, repository: origin.repository }, cluster)
  const releases = openReleases(target, cluster, dependencies)
  const request = settleRequest(target, previous?.record.underWay, github, job)
  const { waited, history } = settled
    ? await settle(releases, request, job)
    : { waited: false, history: await releases.list() }
  const deployed = await readDeployed(releases, history, job)
  return {
    found: {
      ...{ target, releases, history, deployed, previous, scrubber: new Scrubber() },
      healthy: healthyRevision(previous, history, deployed?.revision),
    },
    job: waited ? { ...job, deadline: dependencies.now() + inputs.timeout * 1000 } : job,
  }
}

/** Helm compares with the revision that is deployed or, if there never was one, with the one that failed last. */
async function readDeployed(
  releases: Releases,
  history: readonly Revision[],
  job: DeployJob,
): Promise<DeployedRevision | undefined> {
  const [latest] = history
  const settled = history.filter(({ status }) => !isPending(status))
  const base =
    settled.find(({ status }) => status === 'deployed') ??
    (latest?.status === 'failed' || latest?.status === 'superseded' ? latest : undefined)
  return base && (await readRevision(releases, base.revision, job))
}

/** What a revision deploys, each object in its namespace. Undefined if helm no longer has it. */
export async function readRevision(
  releases: Releases,
  revision: number,
  job: DeployJob,
): Promise<DeployedRevision | undefined> {
  const release = await releases.read(revision)
  return release && { ...(await locateParts(await partsOf(release), job)), revision, release }
}

/**
 * The parts of what helm has just made, with their namespaces. What is not served here yet is waited for: it would be
 * left out, and nobody would see how it fares.
 *
 * @throws WorldError naming kinds that are not served.
 */
export async function locateMade(parts: ReleaseParts, job: DeployJob): Promise<ReleaseParts> {
  const objects = parts.objects.map(({ object }) => object)
  await untilServed(objects, job.cluster, { ...job.dependencies, deadline: job.deadline })
  return await locateParts(parts, job)
}

/** The parts with their namespaces; without what the cluster does not know any more. */
async function locateParts(parts: ReleaseParts, { namespace, cluster }: DeployJob): Promise<ReleaseParts> {
  return {
    objects: await locate(parts.objects, namespace, cluster),
    hooks: await locate(parts.hooks, namespace, cluster),
    definitions: parts.definitions,
  }
}

/**
 * The revision to return to: the last that was seen to be healthy or, where others have deployed since or nobody has
 * looked, the one that is deployed.
 */
export function healthyRevision(
  previous: Pick<StoredRecord, 'record'> | undefined,
  history: readonly Revision[],
  deployed: number | undefined,
): number | undefined {
  const isDeployed = history.some(({ revision, status }) => revision === deployed && status === 'deployed')
  const current = isDeployed ? deployed : undefined
  if (!previous?.record.release) return current
  const { revision, healthyRevision: healthy } = previous.record
  if (current !== undefined && current > revision) return current
  return history.some((one) => one.revision === healthy) ? healthy : undefined
}

/** @throws UserError if the deployment was not made from a chart, or what is deployed is older than what runs. */
export function checkPrevious({ previous }: Found, { inputs, namespace }: DeployJob): void {
  checkVersion(previous?.record.version, inputs)
  if (!previous || previous.record.release !== undefined || previous.record.objects.length === 0) return
  throw new UserError(
    `Deployment ${inputs.name} in namespace ${namespace} was made from manifests, and helm does not take over their objects.`,
    "Deploy the chart under another 'name', or take the deployment away first (mode: delete).",
  )
}

/** Writes the deployment's record. */
export async function save(
  { target, previous, secrets, revision, objects, healthy }: Progress,
  status: { healthy: boolean; making?: number; objects?: readonly RecordedObject[] },
  job: DeployJob,
): Promise<void> {
  const { inputs, cluster } = job
  const now = secrets.map(({ object }) => recorded(object))
  const version = status.healthy ? (inputs.version ?? previous?.record.version) : previous?.record.version
  await writeRecord(
    { ...job, name: inputs.name },
    {
      ...{ revision, version, healthy: status.healthy, release: target.name },
      // What nobody has waited for may be anything.
      healthyRevision: status.healthy && inputs.wait ? revision : healthy,
      underWay: status.making === undefined ? undefined : underWay(status.making, job),
      objects: [...(status.objects ?? together(previous?.record.objects ?? [], now))],
      images: imagesOf(objects),
    },
    cluster,
  )
}

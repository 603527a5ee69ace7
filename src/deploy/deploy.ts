import { ActionError, messageOf } from '../errors.ts'
import { readEvent } from '../job/event.ts'
import type { StepDependencies } from '../job/ledger.ts'
import { type Cluster, openCluster } from './cluster/client.ts'
import { diffManifests } from './diff.ts'
import { joined } from './failure.ts'
import { type GitHub, openGitHub } from './github/api.ts'
import { type Comment, pullRequestComment } from './github/comment.ts'
import { closedPullRequests } from './github/pull-requests.ts'
import { type GitHubRecord, gitHubRecord } from './github/record.ts'
import { deployChart } from './helm/apply.ts'
import { diffChart } from './helm/diff.ts'
import type { OpenedChart } from './helm/flow.ts'
import { openSourceChart } from './helm/open.ts'
import { hostsOf, urlOf } from './hosts.ts'
import { imagesOf } from './images/containers.ts'
import type { DeployInputs } from './inputs.ts'
import type { Change, DeployJob, Outcome, Status } from './job.ts'
import { deployManifests, readManifests } from './manifests.ts'
import type { Rendered } from './object.ts'
import { originOf } from './record/marks.ts'
import { deleteDeployment } from './removal/delete.ts'
import { sweep } from './removal/sweep.ts'
import { summaryOf } from './summary.ts'
import { Timeline } from './timeline.ts'

/** What a step came to; all of it also where it failed. */
export interface Deployed {
  outputs: {
    status: Status
    changed: Change[]
    /** `kind/name/container` to the reference that runs. */
    images: Record<string, string>
    hosts: string[]
    url: string
    revision: string
  }
  /** Markdown; undefined where the job was cancelled. */
  summary: string | undefined
  failure: unknown
}

/** Deploys, shows what would change, or takes deployments away. */
export async function deploy(inputs: DeployInputs, dependencies: StepDependencies): Promise<Deployed> {
  const started = dependencies.now()
  try {
    // What is wrong with the manifests is said before anything is asked of the cluster.
    const rendered = await readSource(inputs, dependencies)
    await using chart = await openSourceChart(inputs, dependencies)
    await using cluster = await openCluster(inputs.cluster, dependencies)
    const job = await openJob(inputs, cluster, dependencies)
    const github = openGitHub(inputs.token, dependencies)
    const record = gitHubRecord(inputs, github, job.origin, dependencies)
    const comment = pullRequestComment(inputs, github, job.origin, dependencies)
    if (inputs.mode === 'apply') await record.begin(job.namespace)
    const outcome = await runMode({ rendered, chart }, job, { github, record, comment }).catch(
      async (error: unknown) => {
        if (inputs.mode === 'apply') await record.end({ state: 'error', description: messageOf(error) })
        await tellPullRequest({ status: 'failed' }, job, comment)
        throw error
      },
    )
    dependencies.logger.debug(`${cluster.calls} requests to the API server`)
    const result = resultOf(outcome, job, dependencies.now() - started)
    await tell(result, job, { record, comment })
    return result
  } catch (error) {
    const failure = dependencies.signal.aborted ? error : joined(error)
    const none = { changed: [], images: {}, hosts: [], url: '', revision: '' }
    return { outputs: { status: 'failed', ...none }, summary: failureSummary(inputs, failure), failure }
  }
}

/** For what ended before there was a deployment to tell of. */
function failureSummary({ mode, name }: DeployInputs, failure: unknown): string | undefined {
  if (!(failure instanceof ActionError)) return undefined
  const quoted = `${failure.message}\n${failure.remedy}`.split('\n').map((line) => `    ${line}`)
  return [`### ${mode === 'sweep' ? 'Sweep' : name}: failed`, '', ...quoted, ''].join('\n')
}

/** What to deploy; nothing for the modes that take away. */
async function readSource(inputs: DeployInputs, dependencies: StepDependencies): Promise<Rendered[]> {
  const { source, mode } = inputs
  if (source?.kind !== 'manifests' || mode === 'delete' || mode === 'sweep') return []
  return await readManifests(source, { inputs, dependencies })
}

async function openJob(inputs: DeployInputs, cluster: Cluster, dependencies: StepDependencies): Promise<DeployJob> {
  const { environment, now } = dependencies
  return {
    ...{ inputs, cluster, dependencies, timeline: new Timeline() },
    namespace: inputs.namespace ?? cluster.context.namespace,
    origin: originOf(environment, await readEvent(environment)),
    expiresAt: inputs.ttl === undefined ? undefined : new Date(now() + inputs.ttl * 1000).toISOString(),
    deadline: now() + inputs.timeout * 1000,
  }
}

/** What is to be deployed: a chart, or else objects. */
interface Opened {
  rendered: readonly Rendered[]
  chart: OpenedChart | undefined
}

async function runMode(
  { rendered, chart }: Opened,
  job: DeployJob,
  { github, record, comment }: { github: GitHub | undefined; record: GitHubRecord; comment: Comment },
): Promise<Outcome> {
  switch (job.inputs.mode) {
    case 'apply':
      return chart ? await deployChart(chart, job, github) : await deployManifests(rendered, job)
    case 'diff':
      return chart ? await diffChart(chart, job) : await diffManifests(rendered, job)
    case 'delete':
      return await deleteDeployment(job)
    case 'sweep':
      return await sweep(job, {
        isClosed: closedPullRequests(github, job.dependencies.logger),
        onRemoved: async (deployment, due) => {
          await record.remove(deployment)
          await comment.swept(deployment, due)
        },
      })
  }
}

/** Tells GitHub what the deployment has come to. */
async function tell(
  { outputs, failure }: Deployed,
  job: DeployJob,
  { record, comment }: { record: GitHubRecord; comment: Comment },
): Promise<void> {
  const { mode, name } = job.inputs
  await tellPullRequest(outputs, job, comment)
  if (mode === 'apply') {
    const url = outputs.url || undefined
    await record.end(
      failure === undefined ? { state: 'success', url } : { state: 'failure', description: messageOf(failure) },
    )
  }
  const isGone = outputs.status === 'deleted' || outputs.status === 'absent'
  if (mode === 'delete' && isGone) await record.remove({ name, namespace: job.namespace })
}

async function tellPullRequest(
  { status, url }: { status: Status; url?: string },
  { inputs, namespace, origin, cluster }: DeployJob,
  comment: Comment,
): Promise<void> {
  if (inputs.mode !== 'apply' && inputs.mode !== 'delete') return
  const place = { name: inputs.name, namespace, pullRequest: origin.pullRequest }
  await comment.tell(place, { status, cluster: cluster.context.name, url })
}

function resultOf(outcome: Outcome, job: DeployJob, duration: number): Deployed {
  const { inputs, cluster, namespace } = job
  const images = imagesOf(outcome.objects)
  const hosts = hostsOf(outcome.objects)
  const url = inputs.url ?? urlOf(outcome.objects)
  const { status, changed, revision, failure } = outcome
  return {
    outputs: {
      status,
      changed,
      images,
      hosts,
      url: url ?? '',
      revision: revision === undefined ? '' : String(revision),
    },
    summary: summaryOf(outcome, {
      ...{ inputs, context: cluster.context, namespace, images, hosts, url, duration },
      timeline: status === 'unchanged' ? [] : job.timeline.render(inputs.images),
    }),
    failure,
  }
}

import { messageOf } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { DeployInputs } from '../inputs.ts'
import type { Status } from '../job.ts'
import type { Origin } from '../record/marks.ts'
import type { DeploymentName } from '../removal/plan.ts'
import type { Due } from '../removal/sweep.ts'
import { type GitHub, GitHubError } from './api.ts'

/** What has become of a deployment. */
export interface Told {
  status: Status
  /** Of the cluster's context. */
  cluster: string
  url?: string | undefined
}

/** The one comment that a pull request has about a deployment. None of it fails the step. */
export interface Comment {
  /** It was deployed, failed, or was taken away on purpose. */
  tell(deployment: Place, told: Told): Promise<void>
  /** A sweep has taken it away. */
  swept(deployment: Place, due: Due): Promise<void>
}

/** A deployment, and the pull request that it is of; undefined if it is of none. */
export type Place = Pick<DeploymentName, 'name' | 'namespace'> & { pullRequest: number | undefined }

const headlines: Readonly<Partial<Record<Status, string>>> = {
  deployed: 'is deployed',
  unchanged: 'is deployed',
  applied: 'is applied',
  'rolled-back': 'has failed: what ran before runs again',
  failed: 'has failed',
  deleted: 'is taken away',
  absent: 'is taken away',
}

/** Does nothing where the input `comment` is false or there is no token. */
export function pullRequestComment(
  inputs: Pick<DeployInputs, 'comment' | 'version'>,
  github: GitHub | undefined,
  origin: Origin,
  { logger, signal }: Pick<Dependencies, 'logger' | 'signal'>,
): Comment {
  const put = async (place: Place, body: string, onlyIfThere = false) => {
    const { pullRequest } = place
    if (!inputs.comment || !github || pullRequest === undefined) return
    await putComment({ pullRequest, marker: markerOf(place), body, onlyIfThere }, github).catch((error: unknown) => {
      signal.throwIfAborted()
      const right =
        error instanceof GitHubError && error.isDenied ? " It needs the permission 'pull-requests: write'." : ''
      logger.notice(`The comment on the pull request is not up to date: ${messageOf(error)}${right}`)
    })
  }
  return {
    tell: async (place, { status, cluster, url }) => {
      const headline = headlines[status]
      if (headline === undefined) return
      // Why something failed may hold what a log would mask.
      const rows = [
        ...(url ? [`| Address | ${url} |`] : []),
        `| Namespace | \`${place.namespace}\` on \`${cluster}\` |`,
        `| Commit | ${origin.head} |`,
        `| Run | ${origin.run} |`,
      ]
      const isGone = status === 'deleted' || status === 'absent'
      const body = [`### \`${place.name}\` ${headline}`, '', '| | |', '| --- | --- |', ...rows].join('\n')
      await put(place, body, isGone)
    },
    swept: async (place, { why, back }) => {
      await put(
        place,
        `### \`${place.name}\` is taken away\n\nIn namespace \`${place.namespace}\`: ${why}. To get it back, ${back}. (${origin.run})`,
      )
    },
  }
}

/** By which the comment is found again. */
function markerOf({ name, namespace }: Place): string {
  return `<!-- ds-infra deployment ${name} in ${namespace} -->`
}

interface Put {
  pullRequest: number
  marker: string
  /** Markdown. */
  body: string
  /** Makes no new one. */
  onlyIfThere: boolean
}

interface Listed {
  id: number
  body?: string
}

/** Comments a page, and pages that are read. */
const pages = { size: 100, most: 10 }

/** Source: https://docs.github.com/rest/issues/comments */
async function putComment({ pullRequest, marker, body, onlyIfThere }: Put, github: GitHub): Promise<void> {
  const text = { body: `${marker}\n${body}\n` }
  for (let page = 1; page <= pages.most; page += 1) {
    const path = `/issues/${pullRequest}/comments?per_page=${pages.size}&page=${page}`
    const listed = (await github.request('GET', path)) as Listed[]
    for (const { id } of listed.filter((one) => one.body?.startsWith(marker))) {
      if (await update(id, text, github)) return
    }
    if (listed.length < pages.size) break
  }
  if (!onlyIfThere) await github.request('POST', `/issues/${pullRequest}/comments`, text)
}

/** False where the comment is somebody else's, who has copied ours. */
async function update(id: number, text: object, github: GitHub): Promise<boolean> {
  try {
    await github.request('PATCH', `/issues/comments/${id}`, text)
    return true
  } catch (error) {
    if (!(error instanceof GitHubError && error.status === 403)) throw error
    return false
  }
}

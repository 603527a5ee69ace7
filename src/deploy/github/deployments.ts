import type { Logger } from '../../job/logger.ts'
import { type GitHub, GitHubError } from './api.ts'

/** A deployment as GitHub lists it on a pull request and under Environments. */
export interface DeploymentRequest {
  environment: string
  /** Commit. */
  ref: string
  /** The deployment's name and namespace: what it is found by when it is deleted. */
  payload: { name: string; namespace: string }
  /** Whether it will go away some day, as those of pull requests do. */
  transient: boolean
  description: string
}

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'

export interface DeploymentStatus {
  state: DeploymentState
  /** URL of the run. */
  log: string
  url?: string | undefined
  description?: string
}

/** Characters that GitHub takes. */
const longestDescription = 140

/**
 * Records a deployment as begun. Undefined where the token may not: that is no reason to fail.
 * Source: https://docs.github.com/rest/deployments/deployments#create-a-deployment
 */
export async function createDeployment(
  request: DeploymentRequest,
  github: GitHub,
  logger: Logger,
): Promise<number | undefined> {
  const { environment, ref, payload, transient, description } = request
  const body = {
    ...{ ref, environment, payload, description: description.slice(0, longestDescription) },
    // Nothing is merged, and no checks are waited for: the workflow has decided.
    ...{ auto_merge: false, required_contexts: [], transient_environment: transient },
  }
  try {
    const { id } = (await github.request('POST', '/deployments', body)) as { id?: number }
    return id
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    logger.notice(
      `The deployment is not recorded in environment ${environment}: ${error.message} It needs the permission 'deployments: write'.`,
    )
    return undefined
  }
}

/** https://docs.github.com/rest/deployments/statuses#create-a-deployment-status */
export async function setDeploymentStatus(id: number, status: DeploymentStatus, github: GitHub): Promise<void> {
  const { state, log, url, description = '' } = status
  await github.request('POST', `/deployments/${id}/statuses`, {
    ...{ state, log_url: log, description: description.slice(0, longestDescription) },
    ...(url === undefined ? {} : { environment_url: url }),
    // Older ones of the same environment end as inactive, unless the environment is transient.
    auto_inactive: true,
  })
}

interface ListedDeployment {
  id: number
  payload?: unknown
}

/** Deployments a page, and pages that are read: the newest thousand of an environment. */
const pages = { size: 100, most: 10 }

/** Ends the deployments of this name and namespace, and no others of the environment. Returns how many. */
export async function endDeployments(
  { environment, payload, log }: { environment: string; payload: DeploymentRequest['payload']; log: string },
  github: GitHub,
): Promise<number> {
  let ended = 0
  for (let page = 1; page <= pages.most; page += 1) {
    const query = new URLSearchParams({ environment, per_page: String(pages.size), page: String(page) })
    const listed = (await github.request('GET', `/deployments?${query}`)) as ListedDeployment[]
    for (const { id, payload: given } of listed) {
      if (!isOf(given, payload) || (await isInactive(id, github))) continue
      await setDeploymentStatus(id, { state: 'inactive', log }, github)
      ended += 1
    }
    if (listed.length < pages.size) break
  }
  return ended
}

/** GitHub returns a payload as it was sent, or as the text of its JSON. */
function isOf(given: unknown, { name, namespace }: DeploymentRequest['payload']): boolean {
  const payload = typeof given === 'string' ? parsed(given) : given
  const fields = (typeof payload === 'object' && payload !== null ? payload : {}) as Record<string, unknown>
  return fields.name === name && fields.namespace === namespace
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function isInactive(id: number, github: GitHub): Promise<boolean> {
  const [latest] = (await github.request('GET', `/deployments/${id}/statuses?per_page=1`)) as { state: string }[]
  return latest?.state === 'inactive'
}

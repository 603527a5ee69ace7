/** https://docs.github.com/rest/deployments/deployments and /statuses */
import { type Deployment, type DeploymentStatus, deploymentStates } from '../deployments.ts'
import { timestamp, userPayload } from '../payloads.ts'
import { ApiError, type ApiRequest, Body, below, idOf, json, page, type Route } from './requests.ts'

const permissions = ['deployments']
const all = below('/deployments')
const one = below('/deployments/:id')
const statuses = below('/deployments/:id/statuses')
const status = below('/deployments/:id/statuses/:status')

export const deploymentRoutes: readonly Route[] = [
  { method: 'GET', path: all, operation: 'ListDeployments', permissions, level: 'read', handle: list },
  { method: 'POST', path: all, operation: 'CreateDeployment', permissions, level: 'write', handle: create },
  { method: 'GET', path: one, operation: 'GetDeployment', permissions, level: 'read', handle: get },
  {
    method: 'GET',
    path: statuses,
    operation: 'ListDeploymentStatuses',
    permissions,
    level: 'read',
    handle: listStatuses,
  },
  {
    method: 'POST',
    path: statuses,
    operation: 'CreateDeploymentStatus',
    permissions,
    level: 'write',
    handle: addStatus,
  },
  { method: 'GET', path: status, operation: 'GetDeploymentStatus', permissions, level: 'read', handle: getStatus },
]

function deploymentOf({ github, repository, parameters }: ApiRequest): Deployment {
  const id = idOf(parameters[0])
  const found = github.deployments.all.find((item) => item.id === id && item.repository === repository.name)
  if (!found) throw new ApiError(404, 'Not Found')
  return found
}

/** The newest first. */
function list(request: ApiRequest) {
  const { call, github, repository } = request
  const matches = (name: string, value: string) => !call.query.has(name) || call.query.get(name) === value
  const found = github.deployments.all.filter(
    (item) =>
      item.repository === repository.name &&
      matches('sha', item.sha) &&
      matches('ref', item.ref) &&
      matches('task', item.task) &&
      matches('environment', item.environment),
  )
  return page(request, found.reverse(), (item) => shown(request, item))
}

function get(request: ApiRequest) {
  return json(200, shown(request, deploymentOf(request)))
}

async function create(request: ApiRequest) {
  const { github, repository, caller, body } = request
  const fields = new Body('Deployment', body)
  const ref = fields.text('ref', { required: true }) ?? ''
  const commit = await repository.git.resolve(ref)
  if (!commit) throw new ApiError(422, `No ref found for: ${ref}`)
  await checkReady(request, ref, commit.sha, fields)
  const environment = fields.text('environment', { longest: 255 }) || 'production'
  const deployment = github.deployments.add({
    repository: repository.name,
    sha: commit.sha,
    ref,
    environment,
    creator: caller,
    task: fields.text('task', { longest: 128 }) ?? 'deploy',
    payload: payloadOf(fields),
    description: fields.text('description', { longest: 140 }) ?? '',
    transient: fields.flag('transient_environment') ?? false,
    production: fields.flag('production_environment') ?? environment === 'production',
  })
  return json(201, shown(request, deployment))
}

/** A branch that is behind would be merged, and checks that run or have failed refused, unless one says otherwise. */
async function checkReady({ github, repository }: ApiRequest, ref: string, sha: string, fields: Body): Promise<void> {
  const isBranch = (await repository.git.resolve(`refs/heads/${ref.replace(/^refs\/heads\//, '')}`)) !== undefined
  if (isBranch && fields.flag('auto_merge') !== false) {
    const { defaultBranch } = repository.facts
    const main = await repository.git.require(`refs/heads/${defaultBranch}`)
    if (!(await repository.git.isAncestor(main, sha)))
      throw new ApiError(409, `Conflict merging ${defaultBranch} into ${ref}.`)
  }
  const contexts = fields.value('required_contexts')
  if (contexts !== undefined && !(Array.isArray(contexts) && contexts.every((context) => typeof context === 'string')))
    throw new ApiError(
      422,
      `Invalid request.\n\nFor 'properties/required_contexts', ${JSON.stringify(contexts)} is not an array.`,
    )
  // Without a list, every check counts: also the run that deploys.
  const unfinished = github.runs.some((run) => run.headSha === sha && run.conclusion !== 'success')
  if (contexts === undefined ? unfinished : contexts.length > 0)
    throw new ApiError(409, `Conflict: Commit status checks failed for ${ref}.`)
}

function payloadOf(fields: Body): unknown {
  const payload = fields.value('payload') ?? {}
  if (typeof payload !== 'string' && (typeof payload !== 'object' || Array.isArray(payload)))
    throw fields.fault('payload', 'payload must be an object or a string')
  return payload
}

/** The newest first. */
function listStatuses(request: ApiRequest) {
  const deployment = deploymentOf(request)
  return page(request, [...deployment.statuses].reverse(), (item) => shownStatus(request, deployment, item))
}

function getStatus(request: ApiRequest) {
  const deployment = deploymentOf(request)
  const found = deployment.statuses.find(({ id }) => id === idOf(request.parameters[1]))
  if (!found) throw new ApiError(404, 'Not Found')
  return json(200, shownStatus(request, deployment, found))
}

function addStatus(request: ApiRequest) {
  const { github, caller, body } = request
  const deployment = deploymentOf(request)
  const fields = new Body('DeploymentStatus', body)
  const state = fields.choice('state', deploymentStates, { required: true }) ?? 'pending'
  const added = github.deployments.addStatus(deployment, {
    state,
    creator: caller,
    description: fields.text('description', { longest: 140 }) ?? '',
    environment: fields.text('environment', { longest: 255 }) ?? deployment.environment,
    environmentUrl: fields.url('environment_url') ?? '',
    logUrl: fields.url('log_url') ?? fields.url('target_url') ?? '',
    autoInactive: fields.flag('auto_inactive') ?? true,
  })
  return json(201, shownStatus(request, deployment, added))
}

function shown({ github, repository }: ApiRequest, deployment: Deployment) {
  const base = `${github.apiUrl}/repos/${repository.name}`
  const changed = deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt
  return {
    id: deployment.id,
    node_id: `DE_${deployment.id}`,
    url: `${base}/deployments/${deployment.id}`,
    statuses_url: `${base}/deployments/${deployment.id}/statuses`,
    repository_url: base,
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description || null,
    creator: userPayload(deployment.creator),
    created_at: timestamp(deployment.createdAt),
    updated_at: timestamp(changed),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
  }
}

function shownStatus({ github, repository }: ApiRequest, deployment: Deployment, item: DeploymentStatus) {
  const base = `${github.apiUrl}/repos/${repository.name}`
  const moment = timestamp(item.createdAt)
  return {
    id: item.id,
    node_id: `DES_${item.id}`,
    url: `${base}/deployments/${deployment.id}/statuses/${item.id}`,
    deployment_url: `${base}/deployments/${deployment.id}`,
    repository_url: base,
    state: item.state,
    creator: userPayload(item.creator),
    description: item.description,
    environment: item.environment,
    environment_url: item.environmentUrl,
    target_url: item.logUrl,
    log_url: item.logUrl,
    created_at: moment,
    updated_at: moment,
  }
}

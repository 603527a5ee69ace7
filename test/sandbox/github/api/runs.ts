/** https://docs.github.com/rest/actions/workflow-runs */
import { serverUrl, timestamp, userPayload } from '../payloads.ts'
import { ApiError, type ApiRequest, below, idOf, json, type Route } from './requests.ts'

export const runRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: below('/actions/runs/:id'),
    operation: 'GetWorkflowRun',
    permissions: ['actions'],
    level: 'read',
    handle: get,
  },
]

function get({ github, repository, parameters }: ApiRequest) {
  const id = idOf(parameters[0])
  const run = github.runs.find((one) => one.id === id && one.repository === repository.name)
  if (!run) throw new ApiError(404, 'Not Found')
  const started = timestamp(run.startedAt)
  return json(200, {
    id,
    node_id: `WFR_${id}`,
    name: run.name,
    display_title: run.name,
    path: run.path,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion ?? null,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    actor: userPayload(run.actor),
    triggering_actor: userPayload(run.actor),
    url: `${github.apiUrl}/repos/${repository.name}/actions/runs/${id}`,
    html_url: `${serverUrl}/${repository.name}/actions/runs/${id}`,
    created_at: timestamp(run.createdAt),
    run_started_at: started,
    updated_at: timestamp(run.updatedAt),
  })
}

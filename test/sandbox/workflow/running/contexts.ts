/** What a run says of itself: the `github` context, and the claims of its jobs' ID tokens. */
import type { WorkflowEvent } from '../../github/event.ts'
import type { Github, Run } from '../../github/github.ts'
import { serverUrl, userPayload } from '../../github/payloads.ts'
import type { Repository } from '../../github/repository.ts'
import { fullRef, type LoadedWorkflow } from '../file/load.ts'

/** What GitHub puts into a job's ID tokens. */
export interface JobClaims {
  repository: string
  repositoryId: string
  ownerId: string
  visibility: string
  ref: string
  sha: string
  event: string
  environment: string | undefined
  headRef: string
  baseRef: string
  actor: string
  /** Name and file of the workflow. */
  workflow: string
  workflowFile: string
  /** The called workflow that the job is in, or the workflow itself: `owner/name/.github/workflows/file.yml@ref`. */
  jobWorkflowRef: string
  jobWorkflowSha: string
  runId: string
  runNumber: string
  runAttempt: string
}

export interface RunFacts {
  github: Github
  repository: Repository
  event: WorkflowEvent
  run: Run
  loaded: LoadedWorkflow
  /** Where the job's machine reaches the API. */
  apiUrl: string
}

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context */
export function githubContext({ repository, event, run, loaded, apiUrl }: RunFacts): Record<string, unknown> {
  const { name, facts, ownerId } = repository
  return {
    actor: run.actor,
    actor_id: String(userPayload(run.actor).id),
    api_url: apiUrl,
    base_ref: event.baseRef ?? '',
    event: event.payload,
    event_name: event.name,
    graphql_url: `${apiUrl}/graphql`,
    head_ref: event.headRef ?? '',
    ref: event.ref,
    ref_name: shortRef(event.ref),
    ref_protected: false,
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: name,
    repository_id: String(facts.id),
    repository_owner: name.split('/')[0],
    repository_owner_id: String(ownerId),
    repositoryUrl: `git://github.com/${name}.git`,
    retention_days: '90',
    run_attempt: String(run.attempt),
    run_id: String(run.id),
    run_number: String(run.number),
    server_url: serverUrl,
    sha: event.sha,
    triggering_actor: run.actor,
    workflow: run.name,
    workflow_ref: fullRef(loaded),
    workflow_sha: event.sha,
  }
}

/** The `job` context, as far as the workflow settles it: of a called workflow it is that one. */
export function jobContext({ workflow, origin, ref }: LoadedWorkflow): Record<string, unknown> {
  return {
    workflow_file_path: workflow.file,
    workflow_ref: fullRef({ workflow, origin, ref }),
    workflow_repository: origin.source.name,
    workflow_sha: origin.sha,
  }
}

export function claimsOf(facts: RunFacts, called: LoadedWorkflow, environment: string | undefined): JobClaims {
  const { repository, event, run } = facts
  return {
    repository: repository.name,
    repositoryId: String(repository.facts.id),
    ownerId: String(repository.ownerId),
    visibility: repository.facts.visibility,
    ref: event.ref,
    sha: event.sha,
    event: event.name,
    environment,
    headRef: event.headRef ?? '',
    baseRef: event.baseRef ?? '',
    actor: run.actor,
    workflow: run.name,
    workflowFile: run.path,
    jobWorkflowRef: fullRef(called),
    jobWorkflowSha: called.origin.sha,
    runId: String(run.id),
    runNumber: String(run.number),
    runAttempt: String(run.attempt),
  }
}

/** `main`, `v1`, `7/merge` */
export function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|pull)\//, '')
}

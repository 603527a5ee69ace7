/** What started a workflow. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export interface WorkflowEvent {
  name: string
  /** The webhook's payload: the parts of it that workflows read. */
  payload: Readonly<Record<string, unknown>>
  /** GITHUB_REF */
  ref: string
  /** GITHUB_SHA: its workflow files are the ones that run. */
  sha: string
  /** Branches of a pull request. */
  headRef?: string
  baseRef?: string
  /** Login of who caused it. */
  actor: string
  /** Inputs of `workflow_dispatch`, as given. */
  inputs?: Readonly<Record<string, unknown>>
  /** The commits whose difference path filters look at; `sinceBase`: from where the second left the first. */
  changes?: { from: string | undefined; to: string; sinceBase: boolean }
  /** The pull request cannot be merged, so GitHub starts no workflow `on: pull_request`, closing it included. */
  conflict?: boolean
  /** The pull request comes from another repository: no secrets, and a token that only reads. */
  fork?: boolean
}

const dependabotEvents = ['create', 'deployment', 'deployment_status', 'pull_request', 'push']

/**
 * Whether Dependabot caused it: then there are Dependabot's secrets alone, and a token that only reads where nobody says.
 *
 * https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
export function isOfDependabot({ actor, name }: WorkflowEvent): boolean {
  return actor === 'dependabot[bot]' && dependabotEvents.includes(name)
}

/** The event as workflows `on: pull_request_target` get it: on the default branch, with all rights. */
export function onTarget(event: WorkflowEvent, defaultBranch: string, sha: string): WorkflowEvent {
  const { conflict: _, fork: __, ...rest } = event
  return { ...rest, name: 'pull_request_target', ref: `refs/heads/${defaultBranch}`, sha }
}

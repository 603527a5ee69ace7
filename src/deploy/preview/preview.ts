import { UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { variables } from '../../job/environment.ts'
import { readPayload } from '../../job/event.ts'
import { GitHubError, openGitHub } from '../github/api.ts'
import { type Decision, decide } from './decide.ts'
import type { PreviewInputs } from './inputs.ts'
import { namesOf, type PreviewNames } from './names.ts'
import { type PullRequest, parsePullRequest } from './pull-request.ts'

/** Of an event without a pull request, the names are empty. */
export type Preview = Decision & PreviewNames

interface PullRequestPayload {
  action?: string
  label?: { name?: string }
  pull_request?: unknown
}

const nothing = { namespace: '', name: '' }

/**
 * Says what the run's event asks for: a preview of its pull request, an end of it, or nothing.
 *
 * @throws UserError for events that have no preview, and where the token may not read pull requests.
 */
export async function preview(inputs: PreviewInputs, dependencies: Dependencies): Promise<Preview> {
  const { environment, logger } = dependencies
  const event = environment[variables.githubEventName] ?? ''
  if (event === 'merge_group')
    return told({ mode: 'none', reason: 'A merge queue has no preview.', ...nothing }, logger)
  const payload = await readPayload<PullRequestPayload>(environment)
  const then = parsePullRequest(payload.pull_request)
  if (event !== 'pull_request' || !then) {
    throw new UserError(
      `There are previews of pull requests, and this run is of the event '${event}'.`,
      'Call the workflow from one that runs on: pull_request (and merge_group, if there is a merge queue).',
    )
  }
  const repository = environment[variables.githubRepository] ?? ''
  const names = namesOf({ repository, pullRequest: then.number, name: inputs.name, namespace: inputs.namespace })
  if (then.from?.toLowerCase() !== repository.toLowerCase()) {
    logger.notice(
      'Not deployed: this pull request comes from a fork. GitHub gives its jobs no id-token, so they cannot assume an AWS role. Push the branch to this repository to have it deployed.',
    )
    return { mode: 'none', reason: 'The pull request comes from a fork.', ...names }
  }
  const now = await lookUp(then.number, inputs.token, dependencies)
  const { action = '', label } = payload
  const decision = decide({ action, label: label?.name, head: then.head }, now, inputs)
  return told({ ...decision, ...names }, logger)
}

function told(decided: Preview, logger: Dependencies['logger']): Preview {
  const words = { apply: 'To be deployed', delete: 'To be taken away', none: 'Nothing to do' }
  const text = `${words[decided.mode]}: ${decided.reason}`
  // Where nothing happens, somebody may be waiting for it.
  if (decided.mode === 'none') logger.notice(text)
  else logger.info(text)
  return decided
}

/** The pull request as it is now. */
async function lookUp(number: number, token: string | undefined, dependencies: Dependencies): Promise<PullRequest> {
  const advice = "Grant the job 'pull-requests: read', and leave the input 'token' as it is."
  const github = openGitHub(token, dependencies)
  if (!github) throw new UserError("The input 'token' is empty, so the pull request cannot be looked up.", advice)
  const found = await github.request('GET', `/pulls/${number}`).catch((error: unknown) => {
    if (!(error instanceof GitHubError && error.isDenied)) throw error
    throw new UserError(`Pull request ${number} cannot be looked up: ${error.message}`, advice, { cause: error })
  })
  const parsed = parsePullRequest(found)
  if (!parsed) throw new UserError(`GitHub's answer is no pull request ${number}.`, advice)
  return parsed
}

/** Comments on pull requests, which are issues here. https://docs.github.com/rest/issues/comments */
import type { IssueComment } from '../github.ts'
import { serverUrl, timestamp, userPayload } from '../payloads.ts'
import { ApiError, type ApiRequest, Body, below, idOf, json, page, type Route } from './requests.ts'

const permissions = ['issues', 'pull-requests']
const ofIssue = below('/issues/:number/comments')
/** Characters of a comment. */
const longest = 65_536

export const commentRoutes: readonly Route[] = [
  { method: 'GET', path: ofIssue, operation: 'ListIssueComments', permissions, level: 'read', handle: list },
  { method: 'POST', path: ofIssue, operation: 'CreateIssueComment', permissions, level: 'write', handle: create },
  {
    method: 'PATCH',
    path: below('/issues/comments/:id'),
    operation: 'UpdateIssueComment',
    permissions,
    level: 'write',
    handle: update,
  },
]

function issueOf({ repository, parameters }: ApiRequest): number {
  const number = idOf(parameters[0])
  if (!repository.pullRequests.has(number)) throw new ApiError(404, 'Not Found')
  return number
}

function list(request: ApiRequest) {
  const issue = issueOf(request)
  const { github, repository } = request
  const all = github.comments.filter((comment) => comment.repository === repository.name && comment.issue === issue)
  return page(request, all, (comment) => shown(request, comment))
}

function create(request: ApiRequest) {
  const { github, repository, caller } = request
  const issue = issueOf(request)
  const comment = github.addComment({ repository: repository.name, issue, author: caller, body: textOf(request) })
  return json(201, shown(request, comment))
}

function update(request: ApiRequest) {
  const { github, repository, parameters, caller } = request
  const id = idOf(parameters[0])
  const comment = github.comments.find((one) => one.id === id && one.repository === repository.name)
  if (!comment) throw new ApiError(404, 'Not Found')
  // An app edits its own comments, whatever else it may write.
  if (comment.author !== caller) throw new ApiError(403, 'Resource not accessible by integration')
  comment.body = textOf(request)
  comment.updatedAt = github.now()
  return json(200, shown(request, comment))
}

function textOf({ body }: ApiRequest): string {
  const fields = new Body('IssueComment', body)
  const text = fields.text('body', { required: true, longest }) ?? ''
  if (text.trim() === '') throw fields.fault('body', 'body cannot be blank')
  return text
}

function shown({ github, repository }: ApiRequest, comment: IssueComment) {
  const base = `${github.apiUrl}/repos/${repository.name}/issues`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${base}/comments/${comment.id}`,
    issue_url: `${base}/${comment.issue}`,
    html_url: `${serverUrl}/${repository.name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    user: userPayload(comment.author),
    body: comment.body,
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
  }
}

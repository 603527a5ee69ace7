/** https://docs.github.com/rest/pulls/pulls */
import type { PullRequest } from '../pull-request.ts'
import { ApiError, type ApiRequest, below, idOf, json, page, type Route } from './requests.ts'

const permissions = ['pull-requests']

export const pullRoutes: readonly Route[] = [
  { method: 'GET', path: below('/pulls'), operation: 'ListPullRequests', permissions, level: 'read', handle: list },
  {
    method: 'GET',
    path: below('/pulls/:number'),
    operation: 'GetPullRequest',
    permissions,
    level: 'read',
    handle: get,
  },
]

function list(request: ApiRequest) {
  const { query } = request.call
  const state = query.get('state') ?? 'open'
  if (!['open', 'closed', 'all'].includes(state))
    throw new ApiError(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'invalid', field: 'state' }])
  const wants = (pull: PullRequest) => {
    const { head, base } = pull.payload()
    return (
      (state === 'all' || pull.state === state) &&
      [null, head.label].includes(query.get('head')) &&
      [null, base.ref].includes(query.get('base'))
    )
  }
  const field = { updated: 'updatedAt', created: 'createdAt' }[query.get('sort') ?? 'created'] as
    | 'createdAt'
    | undefined
  if (!field) throw new ApiError(422, `The sandbox's GitHub does not sort pull requests by ${query.get('sort')}`)
  const rising = (query.get('direction') ?? (query.has('sort') ? 'asc' : 'desc')) === 'asc'
  const all = [...request.repository.pullRequests.values()].filter(wants)
  all.sort((a, b) => (rising ? 1 : -1) * (a[field] - b[field] || a.number - b.number))
  return page(request, all, (pull) => {
    // Whether it can be merged is told of a single one alone.
    const { merged: _, mergeable: __, mergeable_state: ___, ...simple } = pull.payload()
    return simple
  })
}

function get({ repository, parameters }: ApiRequest) {
  const pull = repository.pullRequests.get(idOf(parameters[0]))
  if (!pull) throw new ApiError(404, 'Not Found')
  return json(200, pull.payload())
}

/**
 * GitHub's REST API, as far as the suite's actions and workflows use it: pull requests, comments, deployments, runs.
 * Strict in who may do what, and in what it takes.
 *
 * https://docs.github.com/rest
 */
import type { Answer, Call, Service, ServiceError } from '../http.ts'
import { commentRoutes } from './api/comments.ts'
import { deploymentRoutes } from './api/deployments.ts'
import { pullRoutes } from './api/pulls.ts'
import { ApiError, type ApiRequest, json, type Route } from './api/requests.ts'
import { runRoutes } from './api/runs.ts'
import { type Github, levelOf } from './github.ts'
import type { Repository } from './repository.ts'

const routes: readonly Route[] = [...pullRoutes, ...commentRoutes, ...deploymentRoutes, ...runRoutes]

/** Versions of the API that exist: https://docs.github.com/rest/about-the-rest-api/api-versions */
const versions = ['2022-11-28', '2026-03-10']

export class GithubApi implements Service {
  readonly name = 'github'
  readonly #github: Github

  constructor(github: Github) {
    this.#github = github
  }

  operationOf({ method, path }: Call): string {
    return routes.find((route) => route.method === method && route.path.test(path))?.operation ?? ''
  }

  async handle(call: Call): Promise<Answer> {
    if (!call.headers['user-agent'])
      throw new ApiError(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      )
    const version = call.headers['x-github-api-version'] ?? versions[0]
    if (version !== undefined && !versions.includes(version))
      throw new ApiError(400, `${version} is not a supported version.`)
    const here = routes.filter((route) => route.path.test(call.path))
    const route = here.find(({ method }) => method === call.method)
    if (!route)
      throw new ApiError(here.length > 0 ? 405 : 404, `The sandbox's GitHub does not know ${call.method} ${call.path}`)
    const { repository, caller } = this.#authorized(call, route)
    const parameters = (route.path.exec(call.path) ?? []).slice(3).map(decodeURIComponent)
    const request: ApiRequest = { call, github: this.#github, repository, caller, parameters, body: bodyOf(call) }
    const answer = await route.handle(request)
    const accepted = route.permissions.map((scope) => `${scope.replace('-', '_')}=${route.level}`).join('; ')
    return { ...answer, headers: { ...answer.headers, 'x-accepted-github-permissions': accepted } }
  }

  render(error: ServiceError): Answer {
    const details = error instanceof ApiError && error.errors.length > 0 ? { errors: error.errors } : {}
    const where = { documentation_url: 'https://docs.github.com/rest', status: String(error.status) }
    return json(error.status, { message: error.message, ...details, ...where })
  }

  /** @throws ApiError as GitHub says no: 401, 404 for what one may not see, 403 for what one may not do. */
  #authorized(call: Call, route: Route): { repository: Repository; caller: string } {
    const header = call.headers.authorization
    const token = /^(?:bearer|token) (\S+)$/i.exec(header ?? '')?.[1]
    const installation = token === undefined ? undefined : this.#github.installation(token)
    if (header !== undefined && !installation) throw new ApiError(401, 'Bad credentials')
    const [, owner, name] = route.path.exec(call.path) ?? []
    const repository = this.#github.repository(`${owner}/${name}`)
    const isOwn = repository !== undefined && installation?.repository.toLowerCase() === repository.name.toLowerCase()
    const isVisible = isOwn || repository?.facts.visibility === 'public'
    if (!repository || !isVisible) throw new ApiError(404, 'Not Found')
    if (!installation && route.level === 'write') throw new ApiError(401, 'Requires authentication')
    call.entry.principal = installation?.repository ?? ''
    const levels = route.permissions.map((scope) => levelOf(isOwn ? installation.permissions : {}, scope))
    const publicly = route.level === 'read' && repository.facts.visibility === 'public'
    const may = levels.some((level) => level === 'write' || level === route.level)
    if (!may && !publicly) throw new ApiError(403, 'Resource not accessible by integration')
    return { repository, caller: 'github-actions[bot]' }
  }
}

function bodyOf(call: Call): Record<string, unknown> {
  if (call.body.length === 0) return {}
  try {
    const value: unknown = JSON.parse(call.body.toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw new ApiError(400, 'Problems parsing JSON')
}

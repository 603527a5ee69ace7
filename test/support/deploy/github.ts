/** GitHub's REST API as far as deploy uses it, on loopback: deployments with their statuses, and pull requests. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface GitHubDeployment {
  id: number
  environment: string
  ref: string
  payload: unknown
  transient_environment: boolean
  /** The newest last. */
  statuses: { state: string; environment_url?: string; description?: string }[]
}

export interface GitHubDouble extends AsyncDisposable {
  /** GITHUB_API_URL for a job. */
  environment: { GITHUB_API_URL: string }
  deployments: GitHubDeployment[]
  /** State by number; any other is not found. */
  pullRequests: Map<number, 'open' | 'closed'>
  /** What the token may do; a request for another scope is answered with 403. */
  permissions: Set<'deployments' | 'pull-requests'>
}

type Answer = [status: number, body: unknown]

export async function startGitHub(): Promise<GitHubDouble> {
  const deployments: GitHubDeployment[] = []
  const pullRequests: GitHubDouble['pullRequests'] = new Map()
  const permissions: GitHubDouble['permissions'] = new Set(['deployments', 'pull-requests'])
  const ofPullRequests = (number: number): Answer => {
    const state = pullRequests.get(number)
    return state ? [200, { number, state }] : [404, { message: 'Not Found' }]
  }
  const ofDeployments = (method: string, environment: string | null, body: object): Answer => {
    if (method === 'GET') return [200, deployments.filter((one) => one.environment === environment).toReversed()]
    const made = { ...body, id: deployments.length + 1, statuses: [] } as unknown as GitHubDeployment
    deployments.push(made)
    return [201, { id: made.id }]
  }
  const ofStatuses = (method: string, id: number, body: object): Answer => {
    const statuses = deployments.find((one) => one.id === id)?.statuses
    if (!statuses) return [404, { message: 'Not Found' }]
    if (method === 'GET') return [200, statuses.toReversed()]
    statuses.push(body as GitHubDeployment['statuses'][number])
    return [201, {}]
  }
  const answer = (method: string, url: URL, body: object): Answer => {
    const [, scope, id] = /^\/repos\/[^/]+\/[^/]+\/(\w+)(?:\/(\d+))?/.exec(url.pathname) ?? []
    const right = scope === 'pulls' ? 'pull-requests' : 'deployments'
    if (!permissions.has(right)) return [403, { message: 'Resource not accessible by integration' }]
    if (scope === 'pulls') return ofPullRequests(Number(id))
    if (id === undefined) return ofDeployments(method, url.searchParams.get('environment'), body)
    return ofStatuses(method, Number(id), body)
  }
  const server = createServer(async (incoming, response) => {
    const url = new URL(incoming.url ?? '', 'http://localhost')
    const [status, body] = answer(incoming.method ?? '', url, await bodyOf(incoming))
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    ...{ deployments, pullRequests, permissions },
    environment: { GITHUB_API_URL: `http://127.0.0.1:${port}` },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of incoming) text += chunk
  return text === '' ? {} : JSON.parse(text)
}

/** GitHub's API in the sandbox: what it tells, takes and refuses. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Bench, jobWith } from '../../support/workflows.ts'
import { type Sandbox, startSandbox } from '../sandbox.ts'
import type { Permissions } from './github.ts'
import type { Repository } from './repository.ts'

let sandbox: Sandbox
let repository: Repository
let token = ''
let count = 0

beforeAll(async () => {
  sandbox = await startSandbox()
})

afterAll(async () => {
  await sandbox.stop()
})

beforeEach(async () => {
  count += 1
  repository = sandbox.github.addRepository(`huggingface/sample-${count}`)
  await repository.push('main', { a: '1' })
  token = tokenWith({ 'pull-requests': 'write', deployments: 'write', actions: 'read' })
})

const tokenWith = (permissions: Permissions, of = repository) =>
  sandbox.github.issueToken({ repository: of.name, permissions })

interface Options {
  method?: string
  body?: unknown
  token?: string | undefined
  headers?: Record<string, string>
  of?: string
}

async function ask(path: string, options: Options = {}) {
  const { method = 'GET', body, headers = {} } = options
  const key = 'token' in options ? options.token : token
  const response = await fetch(`${sandbox.environment.GITHUB_API_URL}/repos/${options.of ?? repository.name}${path}`, {
    method,
    headers: { 'user-agent': 'test', ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
}

const post = (path: string, body: unknown, options: Options = {}) => ask(path, { method: 'POST', body, ...options })

describe('who may do what', () => {
  test.each([
    ['/pulls', 'GET', { 'pull-requests': 'read' }, {}],
    ['/pulls/1', 'GET', { 'pull-requests': 'write' }, { issues: 'write' }],
    ['/issues/1/comments', 'GET', { issues: 'read' }, { contents: 'write' }],
    ['/issues/1/comments', 'POST', { 'pull-requests': 'write' }, { 'pull-requests': 'read' }],
    ['/deployments', 'GET', { deployments: 'read' }, { contents: 'write' }],
    ['/deployments', 'POST', { deployments: 'write' }, { deployments: 'read' }],
    ['/actions/runs/1', 'GET', { actions: 'read' }, { checks: 'write' }],
  ] as [string, string, Permissions, Permissions][])('%s %s', async (path, method, enough, tooLittle) => {
    await repository.openPullRequest({ files: { a: '2' } })
    const body = path.endsWith('comments') ? { body: 'x' } : { ref: 'main', required_contexts: [] }
    const request = (permissions: Permissions) =>
      ask(path, { method, token: tokenWith(permissions), ...(method === 'GET' ? {} : { body }) })
    const refused = await request(tooLittle)
    expect([refused.status, refused.body.message]).toEqual([403, 'Resource not accessible by integration'])
    const allowed = await request(enough)
    expect(allowed.status).toBe({ GET: path.includes('runs') ? 404 : 200, POST: 201 }[method])
  })

  test('no token, a wrong one, one that has ended, one of another repository', async () => {
    expect((await ask('/pulls', { token: undefined })).status).toBe(404)
    expect(await ask('/pulls', { token: 'ghs_wrong' })).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    })
    sandbox.github.revokeToken(token)
    expect((await ask('/pulls')).status).toBe(401)
    const other = sandbox.github.addRepository(`huggingface/other-${count}`)
    expect((await ask('/pulls', { token: tokenWith({ '*': 'write' }, other) })).status).toBe(404)
  })

  test('a public repository is read by anybody, and written by its own token alone', async () => {
    const name = `huggingface/open-${count}`
    const open = sandbox.github.addRepository(name, { visibility: 'public' })
    await open.push('main', { a: '1' })
    await open.openPullRequest({ files: { a: '2' } })
    expect((await ask('/pulls/1', { of: name, token: undefined })).status).toBe(200)
    expect((await ask('/pulls/1', { of: name })).status).toBe(200)
    expect((await post('/issues/1/comments', { body: 'x' }, { of: name })).status).toBe(403)
    expect((await post('/issues/1/comments', { body: 'x' }, { of: name, token: undefined })).status).toBe(401)
  })

  test('what the sandbox does not know, versions that are none, and who has no name', async () => {
    expect((await ask('/branches')).body.message).toContain("The sandbox's GitHub does not know GET")
    expect((await ask('/pulls', { headers: { 'x-github-api-version': '2020-01-01' } })).status).toBe(400)
    expect((await ask('/pulls', { headers: { 'x-github-api-version': '2022-11-28' } })).status).toBe(200)
    expect((await ask('/pulls', { headers: { 'user-agent': '' } })).status).toBe(403)
    expect((await ask('/deployments', { method: 'POST', body: '{' })).body.message).toBe('Problems parsing JSON')
  })
})

describe('pull requests', () => {
  test('say how they stand', async () => {
    const pull = await repository.openPullRequest({
      branch: 'feature',
      files: { b: '1' },
      labels: ['preview'],
      draft: true,
    })
    const { body } = await ask('/pulls/1')
    expect(body).toMatchObject({
      number: 1,
      state: 'open',
      draft: true,
      merged: false,
      mergeable: true,
      merge_commit_sha: pull.mergeSha,
      labels: [{ name: 'preview' }],
      user: { login: 'octocat', type: 'User' },
      head: { ref: 'feature', sha: pull.headSha, repo: { full_name: repository.name, fork: false } },
      base: { ref: 'main', sha: pull.baseSha },
      closed_at: null,
    })
    await pull.close()
    expect((await ask('/pulls/1')).body).toMatchObject({ state: 'closed', merged: false, mergeable: null })
    pull.reopen()
    await pull.close({ merge: true })
    const merged = (await ask('/pulls/1')).body
    expect(merged).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: pull.mergeSha })
    expect(merged.merged_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect((await ask('/pulls/2')).status).toBe(404)
  })

  test('of a fork, by a bot, with a conflict', async () => {
    const pull = await repository.openPullRequest({
      fork: 'somebody/sample',
      author: 'dependabot[bot]',
      files: { a: '2' },
    })
    await repository.push('main', { a: '3' })
    await pull.moveTo()
    expect((await ask('/pulls/1')).body).toMatchObject({
      mergeable: false,
      mergeable_state: 'dirty',
      user: { login: 'dependabot[bot]', type: 'Bot' },
      head: { label: 'somebody:feature', repo: { full_name: 'somebody/sample', fork: true } },
    })
  })

  test('are listed by state, in pages', async () => {
    for (let number = 1; number <= 5; number += 1) {
      const pull = await repository.openPullRequest({ branch: `b${number}`, files: { a: String(number) } })
      if (number % 2 === 0) await pull.close()
    }
    const numbers = (body: { number: number }[]) => body.map(({ number }) => number)
    expect(numbers((await ask('/pulls')).body)).toEqual([5, 3, 1])
    expect(numbers((await ask('/pulls?state=closed')).body)).toEqual([4, 2])
    expect(numbers((await ask('/pulls?state=all&sort=created&direction=asc')).body)).toEqual([1, 2, 3, 4, 5])
    expect(numbers((await ask(`/pulls?head=huggingface:b3`)).body)).toEqual([3])
    expect((await ask('/pulls?state=merged')).status).toBe(422)
    const first = await ask('/pulls?state=all&per_page=2')
    expect(numbers(first.body)).toEqual([5, 4])
    expect(first.headers.get('link')).toMatch(/<[^>]+page=2>; rel="next", <[^>]+page=3>; rel="last"/)
    const last = await ask('/pulls?state=all&per_page=2&page=3')
    expect([numbers(last.body), last.headers.get('link')]).toEqual([[1], expect.not.stringContaining('"next"')])
    expect('mergeable' in first.body[0]).toBe(false)
  })
})

describe('comments', () => {
  beforeEach(async () => {
    await repository.openPullRequest({ files: { a: '2' } })
  })

  test('are made, listed and changed', async () => {
    const { status, body } = await post('/issues/1/comments', { body: 'one' })
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        body: 'one',
        user: expect.objectContaining({ login: 'github-actions[bot]', type: 'Bot' }),
      }),
    ])
    const changed = await ask(`/issues/comments/${body.id}`, { method: 'PATCH', body: { body: 'two' } })
    expect([changed.status, changed.body.id, changed.body.body]).toEqual([200, body.id, 'two'])
    await post('/issues/1/comments', { body: 'three' })
    const list = (await ask('/issues/1/comments')).body
    expect(list.map((comment: { body: string }) => comment.body)).toEqual(['two', 'three'])
  })

  test.each([
    [{}, 422, '"body" wasn\'t supplied'],
    [{ body: 1 }, 422, 'is not a string'],
    [{ body: '  ' }, 422, 'Validation Failed'],
    [{ body: 'x'.repeat(65_537) }, 422, 'Validation Failed'],
  ])('%#', async (body, status, message) => {
    expect(await post('/issues/1/comments', body)).toMatchObject({
      status,
      body: { message: expect.stringContaining(message) },
    })
  })

  test("not of what is not there, nor somebody else's", async () => {
    expect((await post('/issues/2/comments', { body: 'x' })).status).toBe(404)
    const { id } = sandbox.github.addComment({ repository: repository.name, issue: 1, author: 'octocat', body: 'mine' })
    expect((await ask(`/issues/comments/${id}`, { method: 'PATCH', body: { body: 'x' } })).status).toBe(403)
    expect((await ask('/issues/comments/1', { method: 'PATCH', body: { body: 'x' } })).status).toBe(404)
  })
})

describe('deployments', () => {
  const usual = { ref: 'main', auto_merge: false, required_contexts: [] as string[] }

  test('are made, and listed with the newest first', async () => {
    const payload = { name: 'api', namespace: 'pr-1' }
    const { status, body } = await post('/deployments', {
      ...usual,
      environment: 'preview',
      payload,
      transient_environment: true,
    })
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        sha: await repository.git.require('main'),
        ref: 'main',
        task: 'deploy',
        environment: 'preview',
        description: null,
        payload,
        transient_environment: true,
        production_environment: false,
      }),
    ])
    const production = (await post('/deployments', usual)).body
    expect([production.environment, production.production_environment]).toEqual(['production', true])
    const ids = async (query: string) => (await ask(`/deployments${query}`)).body.map(({ id }: { id: number }) => id)
    expect(await ids('')).toEqual([production.id, body.id])
    expect(await ids('?environment=preview')).toEqual([body.id])
    expect(await ids('?ref=other')).toEqual([])
    expect((await ask(`/deployments/${body.id}`)).body.payload).toEqual(payload)
  })

  test.each([
    [{}, 422, '"ref" wasn\'t supplied'],
    [{ ...usual, ref: 'none' }, 422, 'No ref found for: none'],
    [{ ...usual, description: 'x'.repeat(141) }, 422, 'Validation Failed'],
    [{ ...usual, environment: 'x'.repeat(256) }, 422, 'Validation Failed'],
    [{ ...usual, transient_environment: 'true' }, 422, 'is not a boolean'],
    [{ ...usual, payload: [1] }, 422, 'Validation Failed'],
    [{ ...usual, required_contexts: ['ci'] }, 409, 'Commit status checks failed for main'],
  ])('%#', async (body, status, message) => {
    expect(await post('/deployments', body)).toMatchObject({
      status,
      body: { message: expect.stringContaining(message) },
    })
  })

  test('of a branch that is behind need auto_merge: false, and beside a run that goes on no contexts', async () => {
    await repository.openPullRequest({ branch: 'feature', files: { b: '1' } })
    await repository.push('main', { a: '2' })
    const behind = { ref: 'feature', required_contexts: [] }
    expect(await post('/deployments', behind)).toMatchObject({
      status: 409,
      body: { message: 'Conflict merging main into feature.' },
    })
    expect((await post('/deployments', { ...behind, auto_merge: false })).status).toBe(201)
    const headSha = await repository.git.require('main')
    sandbox.github.addRun({
      repository: repository.name,
      name: 'n',
      path: 'p',
      event: 'push',
      headBranch: 'main',
      headSha,
      actor: 'octocat',
    })
    expect((await post('/deployments', { ref: 'main' })).status).toBe(409)
    expect((await post('/deployments', { ref: 'main', required_contexts: [] })).status).toBe(201)
  })

  test('have statuses, the newest first; success makes those before inactive, but for transient and production ones', async () => {
    const make = async (more: Record<string, unknown>) => (await post('/deployments', { ...usual, ...more })).body.id
    const state = (id: number, body: Record<string, unknown>) => post(`/deployments/${id}/statuses`, body)
    const latest = async (id: number) => (await ask(`/deployments/${id}/statuses`)).body[0]?.state
    const kinds = [{ environment: 'staging' }, { environment: 'preview', transient_environment: true }, {}]
    const old = await Promise.all(kinds.map(make))
    for (const id of old) await state(id, { state: 'success' })
    const [staging] = await Promise.all(kinds.map(make))
    const url = { environment_url: 'https://pr-1.example.org', log_url: 'https://example.org/log', description: 'Up' }
    const made = await state(staging, { state: 'in_progress' })
    expect(made.status).toBe(201)
    expect((await state(staging, { state: 'success', ...url })).body).toMatchObject({
      ...url,
      target_url: url.log_url,
      state: 'success',
    })
    expect(await Promise.all(old.map(latest))).toEqual(['inactive', 'success', 'success'])
    const all = (await ask(`/deployments/${staging}/statuses`)).body
    expect(all.map((status: { state: string }) => status.state)).toEqual(['success', 'in_progress'])
  })

  test.each([
    [{}, '"state" wasn\'t supplied'],
    [{ state: 'done' }, 'Validation Failed'],
    [{ state: 'waiting' }, 'Validation Failed'],
    [{ state: 'success', description: 'x'.repeat(141) }, 'Validation Failed'],
    [{ state: 'success', environment_url: 'pr-1.example.org' }, 'Validation Failed'],
  ])('status %#', async (body, message) => {
    const { id } = (await post('/deployments', usual)).body
    const path = `/deployments/${id}/statuses`
    expect(await post(path, body)).toMatchObject({ status: 422, body: { message: expect.stringContaining(message) } })
    expect((await post(path, { state: 'success', description: 'x'.repeat(140) })).status).toBe(201)
    expect((await post('/deployments/1/statuses', { state: 'success' })).status).toBe(404)
  })
})

describe('in a workflow', () => {
  let bench: Bench

  beforeEach(() => {
    bench = new Bench()
  })

  afterEach(() => {
    bench.dispose()
  })

  /** A step that asks for something below its repository. */
  const step = (path: string) => `- shell: node {0}
  env: { TOKEN: '\${{ github.token }}' }
  run: |
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name, TOKEN: token, GITHUB_RUN_ID: id } = process.env
    const headers = { authorization: 'Bearer ' + token }
    fetch(api + '/repos/' + name + '${path}' + id, { headers }).then((answer) => answer.text()).then(console.log)`

  async function run(steps: string, permissions: string) {
    const name = `huggingface/workflow-${count}-${bench.lines.length}`
    const text = `permissions: ${permissions}\n${jobWith(steps)}`
    return await bench.run(text, { ...sandbox.workflows, repository: name })
  }

  test("the job's token may what its permissions say, and the run tells how it stands", async () => {
    const path = '/actions/runs/'
    const { lines } = await run(step(path), '{ actions: read }')
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      status: 'in_progress',
      conclusion: null,
      event: 'push',
      run_attempt: 1,
      path: '.github/workflows/test.yml',
      head_branch: 'main',
    })
    const refused = await run(step(path), '{ contents: read }')
    expect(refused.lines.at(-1)).toContain('Resource not accessible by integration')
  })

  test('its token ends with the job', async () => {
    const keep = `- { run: 'echo "$TOKEN" > "$KEPT"', env: { TOKEN: '\${{ github.token }}', KEPT: '${join(bench.folder, 'kept')}' } }`
    const { result } = await run(keep, '{ actions: read }')
    const [entry] = sandbox.github.runs.slice(-1)
    const kept = readFileSync(join(bench.folder, 'kept'), 'utf8').trim()
    expect(result).toBe('success')
    expect((await ask(`/actions/runs/${entry?.id}`, { of: entry?.repository ?? '', token: kept })).status).toBe(401)
  })
})

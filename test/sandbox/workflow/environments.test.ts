/** `environment:` of a job: its variables and secrets, what protects it, the deployment that GitHub records. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Bench, jobWith, until } from '../../support/workflows.ts'
import { type Environment, type JobClaims, ManualTime, pullRequest, push, type RunOptions, release } from './runner.ts'

let bench: Bench

beforeEach(() => {
  bench = new Bench()
})

afterEach(() => {
  bench.dispose()
})

const production = '    environment: { name: production, url: "https://${{ steps.a.outputs.host }}" }\n'
const steps = '- { id: a, run: echo host=example.org >> "$GITHUB_OUTPUT" }'

function start(text: string, environments: Record<string, Environment>, options: Partial<RunOptions> = {}) {
  return bench.start(text, { environments, ...options })
}

async function run(text: string, environments: Record<string, Environment>, options: Partial<RunOptions> = {}) {
  const { jobs, result } = await start(text, environments, options).finished
  return { jobs, result, log: jobs.map(({ log }) => log).join('\n') }
}

describe('variables and secrets', () => {
  const environments = {
    production: { vars: { ROLE: 'prod', ONLY: 'here' }, secrets: { KEY: 'prod-key' } },
    preview: { vars: { ROLE: 'preview' } },
  }
  const settings = { vars: { ROLE: 'usual', ALL: 'all' }, secrets: { KEY: 'usual-key', ANY: 'any-key' } }
  const shown = `- run: |
    echo "$OUTER $INNER \${{ vars.ROLE }} \${{ vars.ALL }} \${{ vars.ONLY }}"
    echo "$OUTER_KEY \${{ secrets.KEY }} \${{ secrets.ANY }}" | tr - =`
  const text = (head: string) =>
    `env: { OUTER: "\${{ vars.ROLE }}", OUTER_KEY: "\${{ secrets.KEY }}" }\n${jobWith(
      shown,
      `    env: { INNER: "\${{ vars.ROLE }}" }\n${head}`,
    )}`

  test.each([
    ['', 'usual usual usual all ', 'usual=key usual=key any=key'],
    // The workflow's env: is settled before the environment is.
    ['    environment: production\n', 'usual prod prod all here', 'usual=key prod=key any=key'],
    ['    environment: Production\n', 'usual prod prod all here', 'usual=key prod=key any=key'],
    [
      "    environment: { name: \"${{ github.event_name == 'push' && 'preview' }}\" }\n",
      'usual preview preview all ',
      'usual=key usual=key any=key',
    ],
    ['    environment: nobody-made-it\n', 'usual usual usual all ', 'usual=key usual=key any=key'],
  ])('%s', async (head, variables, secrets) => {
    await run(text(head), environments, settings)
    expect(bench.lines.slice(-2)).toEqual([variables, secrets])
  })

  test('a condition, a concurrency group and a name do not see them', async () => {
    const head = `    name: to \${{ vars.ROLE }}\n    if: vars.ROLE == 'usual'\n    environment: production\n`
    const { jobs } = await run(text(head), environments, settings)
    expect(jobs.map(({ name, result }) => [name, result])).toEqual([['to usual', 'success']])
  })

  test('a pull request of a fork has none of the secrets', async () => {
    const event = pullRequest({ action: 'opened', fork: 'somebody/sample' })
    await run(text('    environment: production\n').replace('on: push', 'on: pull_request'), environments, {
      ...settings,
      event,
    })
    expect(bench.lines.slice(-2)).toEqual(['usual prod prod all here', '  '])
  })

  test("Dependabot's pull requests have Dependabot's secrets, and what the workflow lets them do", async () => {
    const dependabotSecrets = { KEY: 'other-key' }
    bench.github.addRepository('huggingface/sample', { workingCopy: bench.folder, environments, dependabotSecrets })
    const event = pullRequest({ action: 'opened', author: 'dependabot[bot]' })
    const asked = '      - run: echo "${ACTIONS_ID_TOKEN_REQUEST_URL-none}"\n'
    const own = text('    environment: production\n').replace('on: push', 'on: pull_request')
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1' }
    await bench.start(`permissions: { id-token: write }\n${own}${asked}`, { ...settings, event, environment }).finished
    expect(bench.lines.filter((line) => !/^(Run| )/.test(line))).toEqual([
      'usual prod prod all here',
      'other=key other=key ',
      'http://127.0.0.1:1',
    ])
  })

  test('a job of a called workflow has those of the caller that its environment names, in place of what it is handed', async () => {
    bench.file(
      '.github/workflows/called.yml',
      `on: { workflow_call: { secrets: { KEY: } } }\njobs:\n  say:\n    runs-on: ubuntu-latest\n    environment: production\n    steps: [{ run: 'echo "\${{ secrets.KEY }} \${{ vars.ROLE }}" | tr - =' }]\n`,
    )
    const call = `on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets: { KEY: handed }\n`
    await run(call, environments, settings)
    expect(bench.lines.at(-1)).toBe('prod=key prod')
  })
})

describe('protection', () => {
  test('a job waits for a review, with its place in its concurrency group', async () => {
    let approve: (yes: boolean) => void = () => {}
    const asked: unknown[] = []
    const review: Environment['review'] = (request) => {
      asked.push(request)
      return new Promise((done) => {
        approve = done
      })
    }
    const text = jobWith('- run: echo deployed', `${production}    concurrency: deploy\n`)
    const first = start(text, { production: { review } })
    await until(() => asked.length === 1)
    expect(first.status).toBe('waiting')
    const second = start(text, {})
    await second.known
    await until(() => second.status === 'in_progress')
    expect(bench.lines).not.toContain('deployed')
    approve(true)
    await first.finished
    await until(() => asked.length === 2)
    approve(false)
    const { result, jobs } = await second.finished
    expect([result, jobs[0]?.log]).toEqual(['failure', expect.stringContaining('The deployment was rejected')])
    expect(asked[0]).toMatchObject({ environment: 'production', job: 'test', ref: 'refs/heads/main' })
    expect(bench.lines.filter((line) => line === 'deployed')).toHaveLength(1)
  })

  test('a wait timer, and a cancellation while it waits', async () => {
    const time = new ManualTime()
    const text = jobWith('- run: echo deployed', production)
    const run = start(text, { production: { waitTimer: 30 } }, { time })
    await until(() => time.waits.includes(30 * 60_000))
    time.advance(30 * 60_000)
    expect((await run.finished).result).toBe('success')
    const cancelled = start(text, {}, { time })
    await until(() => cancelled.status === 'waiting')
    cancelled.cancel()
    const { result, jobs } = await cancelled.finished
    expect([result, jobs[0]?.log]).toEqual(['cancelled', '##[error]The operation was canceled.\n'])
  })

  test.each([
    [['main'], push(), 'success'],
    [['release/*'], push(), 'failure'],
    [['v*'], release('v1.0.0'), 'success'],
    [['main'], release('v1.0.0'), 'failure'],
    [['main'], pullRequest({ action: 'opened' }), 'failure'],
    [['refs/pull/*/merge'], pullRequest({ action: 'opened' }), 'success'],
  ])('branches and tags %p', async (branches, event, expected) => {
    const text = jobWith(steps, production).replace('on: push', 'on: [push, pull_request, release]')
    const { result, log } = await run(text, { production: { branches } }, { event })
    expect(result).toBe(expected)
    if (expected === 'failure')
      expect(log).toContain('is not allowed to deploy to production due to environment protection')
  })
})

describe('what GitHub records', () => {
  const states = () => bench.github.deployments.all.map(({ statuses }) => statuses.map(({ state }) => state))

  test('a deployment, with the URL that the job says, and its end', async () => {
    const { jobs } = await run(jobWith(steps, production), {})
    expect(jobs[0]?.environmentUrl).toBe('https://example.org')
    const [deployment] = bench.github.deployments.all
    expect(deployment).toMatchObject({
      environment: 'production',
      ref: 'main',
      creator: 'github-actions[bot]',
      production: true,
    })
    expect(deployment?.statuses.at(-1)).toMatchObject({ state: 'success', environmentUrl: 'https://example.org' })
    await run(jobWith('- run: exit 1', '    environment: staging\n'), {})
    expect(states()).toEqual([
      ['in_progress', 'success'],
      ['in_progress', 'failure'],
    ])
  })

  test('the one before becomes inactive, but for production; deployment: false records none', async () => {
    const staging = '    environment: staging\n'
    for (const head of [staging, staging, production, production]) await run(jobWith(steps, head), {})
    expect(states().map((all) => all.at(-1))).toEqual(['inactive', 'success', 'success', 'success'])
    await run(jobWith(steps, '    environment: { name: staging, deployment: false }\n'), {})
    expect(states()).toHaveLength(4)
  })

  test('the environment in the claims of its ID tokens', async () => {
    const claims: JobClaims[] = []
    await run(jobWith(steps, production), {}, { onJob: (job) => claims.push(job) })
    expect(claims).toEqual([
      expect.objectContaining({ environment: 'production', ref: 'refs/heads/main', event: 'push' }),
    ])
  })
})

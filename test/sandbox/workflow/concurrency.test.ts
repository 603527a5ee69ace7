/** Runs that overlap: who waits, who is cancelled, and how a step is ended. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Bench, isAlive, jobWith, passTime, until } from '../../support/workflows.ts'
import { ManualTime, pullRequest, type RunOptions, type StartedRun } from './runner.ts'

let bench: Bench
/** A file without which steps go on waiting. */
let gate: string

beforeEach(() => {
  bench = new Bench()
  gate = join(bench.folder, 'gate')
})

afterEach(() => {
  bench.dispose()
})

const open = () => writeFileSync(gate, '')
/** A step that says its name, and waits for the gate. */
const waits = (name: string) => `- run: echo "${name}"; until [ -e "$GATE" ]; do sleep 0.05; done; echo "${name} done"`

function start(text: string, options: Partial<RunOptions> = {}): StartedRun {
  return bench.start(text, { environment: { GATE: gate }, vars: {}, ...options })
}

async function results(...runs: StartedRun[]) {
  return (await Promise.all(runs.map((run) => run.finished))).map(({ result }) => result)
}

const said = (...names: string[]) => bench.lines.filter((line) => names.includes(line))

describe('of the workflow', () => {
  const text = (concurrency: string) => `concurrency: ${concurrency}\n${jobWith(waits('${{ vars.NAME }}'))}`
  const named = (concurrency: string, name: string, options: Partial<RunOptions> = {}) =>
    start(text(concurrency), { vars: { NAME: name }, ...options })

  test('one runs, one waits, and what waited before is cancelled', async () => {
    const first = named('deploy', 'one')
    await bench.said('one')
    const second = named('deploy', 'two')
    await until(() => second.status === 'pending')
    const third = named('DEPLOY', 'three')
    const { result, jobs, reason } = await second.finished
    expect([result, jobs, reason]).toEqual([
      'cancelled',
      [],
      "Canceling since a higher priority waiting request for 'DEPLOY' exists",
    ])
    expect([first.status, second.status, third.status]).toEqual(['in_progress', 'completed', 'pending'])
    open()
    expect(await results(first, third)).toEqual(['success', 'success'])
    expect(said('one', 'one done', 'two', 'three', 'three done')).toEqual(['one', 'one done', 'three', 'three done'])
  })

  test('queue: max keeps all that wait, in their order', async () => {
    const all = ['one', 'two', 'three', 'four'].map((name) => named('{ group: deploy, queue: max }', name))
    await bench.said('one')
    await until(() => all.slice(1).every(({ status }) => status === 'pending'))
    open()
    expect(await results(...all)).toEqual(['success', 'success', 'success', 'success'])
    expect(said('one', 'two', 'three', 'four')).toEqual(['one', 'two', 'three', 'four'])
  })

  test('of more than 100 that wait, the newest is cancelled', async () => {
    const { concurrency } = bench.github
    const settings = { group: 'deploy', cancelInProgress: false, queue: 'max' } as const
    const member = (name: string) => ({ name, within: [], cancel: () => {} })
    const first = await concurrency.enter('o/n', settings, member('0'))
    const waiting = Array.from({ length: 100 }, (_, at) => concurrency.enter('o/n', settings, member(String(at))))
    expect(await concurrency.enter('o/n', settings, member('101'))).toMatchObject({ entered: false })
    if (first.entered) first.leave()
    expect(await waiting[0]).toMatchObject({ entered: true })
  })

  test('cancel-in-progress ends the one that runs, and then the new one runs', async () => {
    const time = new ManualTime()
    const first = named('{ group: deploy, cancel-in-progress: true }', 'one', { time })
    await bench.said('one')
    const second = named('{ group: deploy, cancel-in-progress: true }', 'two')
    const { result, jobs, reason } = await passTime(time, first.finished)
    expect([result, jobs[0]?.result, reason]).toEqual([
      'cancelled',
      'cancelled',
      "Canceling since a higher priority waiting request for 'deploy' exists",
    ])
    expect(jobs[0]?.log).toContain("##[error]Canceling since a higher priority waiting request for 'deploy' exists")
    await bench.said('two')
    open()
    expect(await results(second)).toEqual(['success'])
    expect(said('one done', 'two done')).toEqual(['two done'])
  })

  test('groups are of one repository, and may be expressions', async () => {
    const group =
      '{ group: "pr-${{ github.event.number }}", cancel-in-progress: "${{ github.event.action == \'closed\' }}" }'
    const text2 = text(group).replace('on: push', 'on: { pull_request: { types: [opened, closed] } }')
    const pull = (number: number, repository = 'huggingface/sample') =>
      start(text2, { vars: { NAME: `${number}` }, event: pullRequest({ action: 'opened', number }), repository })
    const runs = [pull(1), pull(2), pull(1, 'huggingface/other')]
    await until(() => bench.lines.filter((line) => /^[12]$/.test(line)).length === 3)
    open()
    expect(await results(...runs)).toEqual(['success', 'success', 'success'])
  })

  test.each([
    ['{ group: a, queue: max, cancel-in-progress: true }', 'cannot be combined'],
    ['{ group: "${{ vars.NONE }}" }', 'cannot be empty'],
    ['{ group: a, cancel-in-progress: "${{ vars.NAME }}" }', 'must be a boolean'],
    ['{ group: a, queue: long }', "Unexpected value 'long'"],
  ])('%s is refused', async (concurrency, message) => {
    await expect(named(concurrency, 'x').finished).rejects.toThrow(message)
  })
})

describe('of jobs', () => {
  const two = (build: string, deploy: string) =>
    `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    concurrency: ${build}
    steps: [{ run: 'echo "build \${{ vars.NAME }}"' }]
  deploy:
    needs: build
    runs-on: ubuntu-latest
    concurrency: ${deploy}
    steps:
      ${waits('deploy ${{ vars.NAME }}')}
  after:
    needs: deploy
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ vars.NAME }}: \${{ needs.deploy.result }}"' }]
`

  test('builds overlap while deployments wait for each other; a run whose job is cancelled goes on', async () => {
    const text = two('{ group: "build-${{ vars.NAME }}" }', 'deploy')
    const first = start(text, { vars: { NAME: 'one' } })
    await bench.said('deploy one')
    const second = start(text, { vars: { NAME: 'two' } })
    await bench.said('build two')
    const third = start(text, { vars: { NAME: 'three' } })
    const { result, jobs } = await second.finished
    expect(result).toBe('cancelled')
    expect(jobs.map((job) => [job.id, job.result])).toEqual([
      ['build', 'success'],
      ['deploy', 'cancelled'],
      ['after', 'success'],
    ])
    expect(jobs[1]?.log).toBe("##[error]Canceling since a higher priority waiting request for 'deploy' exists\n")
    open()
    expect(await results(first, third)).toEqual(['success', 'success'])
    expect(bench.lines).toEqual(expect.arrayContaining(['one: success', 'two: cancelled', 'three: success']))
  })

  test('a group that the run or the calling job holds already can never be had', async () => {
    const inner = '  workflow_call:\n'
    bench.file(
      '.github/workflows/called.yml',
      `on:\n${inner}concurrency: group\n${jobWith('- run: echo never').replace('on: push\n', '')}`,
    )
    const call = 'on: push\nconcurrency: group\njobs:\n  call: { uses: ./.github/workflows/called.yml }\n'
    const { result, jobs } = await start(call).finished
    expect([result, jobs[0]?.log]).toEqual([
      'cancelled',
      "##[error]Canceling since a deadlock was detected for concurrency group: 'group' between a top level workflow and 'call'\n",
    ])
    const own = await start(`concurrency: group\n${jobWith('- run: echo never', '    concurrency: group\n')}`).finished
    expect(own.jobs[0]?.log).toContain("between a top level workflow and 'test'")
    expect(bench.lines).not.toContain('never')
  })

  test("a called workflow's own group counts for the calling job", async () => {
    bench.file(
      '.github/workflows/called.yml',
      `on: { workflow_call: }\nconcurrency: deploy\n${jobWith(waits('${{ vars.NAME }}')).replace('on: push\n', '')}`,
    )
    const call = 'on: push\njobs:\n  call: { uses: ./.github/workflows/called.yml }\n'
    const first = start(call, { vars: { NAME: 'one' } })
    await bench.said('one')
    const second = start(call, { vars: { NAME: 'two' } })
    await until(() => second.status === 'in_progress')
    open()
    expect(await results(first, second)).toEqual(['success', 'success'])
    expect(said('one done', 'two', 'two done')).toEqual(['one done', 'two', 'two done'])
  })
})

describe('a cancelled run', () => {
  test('its step is asked by SIGINT; what is to run always runs, then the posts', async () => {
    bench.action('waits', {
      main: `process.on('SIGINT', () => { console.log('asked to end'); process.exit(0) })
setInterval(() => {}, 1000); console.log('waiting')`,
    })
    const run = start(
      jobWith(`- uses: $/actions/waits
- { if: always(), run: echo swept }
- { if: cancelled(), run: echo cancelled }
- { if: failure(), run: echo failed }
- run: echo never`),
    )
    await bench.said('waiting')
    run.cancel()
    const { result, jobs } = await run.finished
    expect([result, jobs[0]?.result]).toEqual(['cancelled', 'cancelled'])
    expect(jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual([
      'cancelled',
      'success',
      'success',
      'skipped',
      'skipped',
      'success',
    ])
    expect(said('asked to end', 'swept', 'cancelled', 'failed', 'never', 'post of waits')).toEqual([
      'asked to end',
      'swept',
      'cancelled',
      'post of waits',
    ])
  })

  test('SIGTERM comes after 7.5 s, and 2.5 s later everything is killed; only the process itself is asked', async () => {
    const time = new ManualTime()
    const child = `process.on('SIGINT', () => console.log('child asked')); setInterval(() => {}, 1000)`
    bench.action('stubborn', {
      main: `const { spawn } = require('node:child_process')
const child = spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => console.log(signal))
setInterval(() => {}, 1000); console.log('pid ' + child.pid)`,
      yaml: '  post-if: success()\n',
    })
    const run = start(jobWith('- uses: $/actions/stubborn'), { time })
    const pid = () => Number(bench.lines.find((line) => line.startsWith('pid '))?.slice(4))
    await until(() => pid() > 0)
    run.cancel()
    await bench.said('SIGINT')
    time.advance(7499)
    expect(bench.lines).not.toContain('SIGTERM')
    time.advance(1)
    await bench.said('SIGTERM')
    time.advance(2499)
    expect(() => process.kill(pid(), 0)).not.toThrow()
    time.advance(1)
    const { result, jobs } = await run.finished
    expect([result, jobs[0]?.steps.map(({ conclusion }) => conclusion)]).toEqual([
      'cancelled',
      ['cancelled', 'skipped'],
    ])
    await until(() => !isAlive(pid()))
    expect(bench.lines).not.toContain('child asked')
  })

  test('a step that runs always goes on; after five minutes it is killed with all the rest', async () => {
    const time = new ManualTime()
    const text = jobWith(`- { if: always(), run: echo going; sleep 600 }\n- { if: always(), run: echo never }`)
    const run = start(text, { time })
    await bench.said('going')
    run.cancel()
    time.advance(299_000)
    expect(run.status).toBe('in_progress')
    const { result, jobs } = await passTime(time, run.finished)
    expect([result, jobs[0]?.steps.length, said('never')]).toEqual(['cancelled', 1, []])
  })

  test('a job with if: always() goes on; one that has not begun is skipped, unless it runs always', async () => {
    const text = `on: push
jobs:
  goes-on: { if: always(), runs-on: ubuntu-latest, steps: [{ run: 'echo going; until [ -e "$GATE" ]; do sleep 0.05; done' }] }
  next: { needs: goes-on, runs-on: ubuntu-latest, steps: [{ run: echo never }] }
  tidy: { needs: goes-on, if: cancelled(), runs-on: ubuntu-latest, steps: [{ run: echo tidied }] }
`
    const run = start(text)
    await bench.said('going')
    run.cancel()
    open()
    const { jobs } = await run.finished
    expect(jobs.map(({ id, result }) => [id, result])).toEqual([
      ['goes-on', 'success'],
      ['next', 'skipped'],
      ['tidy', 'success'],
    ])
    expect(said('never', 'tidied')).toEqual(['tidied'])
  })

  test('a job that takes too long is cancelled by itself', async () => {
    const time = new ManualTime()
    const text = jobWith(
      '- run: echo going; sleep 600\n- { if: always(), run: echo swept }',
      '    timeout-minutes: 10\n',
    )
    const run = start(text, { time })
    await bench.said('going')
    const { result, jobs } = await passTime(time, run.finished)
    expect([result, jobs[0]?.result, said('swept')]).toEqual(['cancelled', 'cancelled', ['swept']])
    expect(jobs[0]?.log).toContain('##[error]The job has exceeded the maximum execution time of 10m0s')
  })

  test('while it waits it has run nothing', async () => {
    const text = `concurrency: deploy\n${jobWith(waits('run'))}`
    const first = start(text)
    await bench.said('run')
    const second = start(text)
    await until(() => second.status === 'pending')
    second.cancel()
    expect(await second.finished).toMatchObject({ result: 'cancelled', jobs: [] })
    open()
    expect(await results(first)).toEqual(['success'])
  })
})

describe('jobs of one run', () => {
  test('without needs they run at once', async () => {
    const text = `on: push
jobs:
  one: { runs-on: ubuntu-latest, steps: [{ run: 'echo one; until [ -e "$GATE" ]; do sleep 0.05; done' }] }
  two: { runs-on: ubuntu-latest, steps: [{ run: echo two }] }
`
    const run = start(text)
    await bench.said('two')
    expect(existsSync(gate)).toBe(false)
    open()
    expect((await run.finished).jobs.map(({ id }) => id)).toEqual(['one', 'two'])
  })

  test('max-parallel: 1 is one after the other, and after a failure the rest is cancelled', async () => {
    const text = jobWith(
      '- run: echo "job ${{ matrix.a }} of ${{ strategy.job-total }}"; exit ${{ matrix.a }}',
      '    strategy: { max-parallel: 1, matrix: { a: [0, 1, 2] } }\n',
    )
    const { jobs, result } = await start(text).finished
    expect([result, jobs.map((job) => job.result)]).toEqual(['failure', ['success', 'failure', 'cancelled']])
    expect(said('job 0 of 3', 'job 1 of 3', 'job 2 of 3')).toEqual(['job 0 of 3', 'job 1 of 3'])
  })

  test('a matrix without values fails its job', async () => {
    const text = jobWith('- run: "true"', "    strategy: { matrix: { a: '${{ fromJSON(''[]'') }}' } }\n")
    const { jobs, result } = await start(text).finished
    expect([result, jobs[0]?.log]).toEqual(['failure', expect.stringContaining("'a' does not contain any values")])
  })
})

test('a run that is run again: the same event and commit, as the next attempt, under its own id', async () => {
  const shown =
    '- run: echo "$GITHUB_RUN_ID $GITHUB_RUN_NUMBER $GITHUB_RUN_ATTEMPT ${{ github.event.action }} $GITHUB_SHA"'
  const text = jobWith(shown).replace('on: push', 'on: { pull_request: { types: [opened, closed] } }')
  const opened = start(text, { event: pullRequest({ action: 'opened' }) })
  await opened.finished
  await start(text, { event: pullRequest({ action: 'closed' }) }).finished
  const again = opened.rerun()
  await again.finished
  const [one = [], closed = [], two = []] = bench.lines
    .filter((line) => /^\d+ /.test(line))
    .map((line) => line.split(' '))
  expect(one.slice(1, 4)).toEqual(['1', '1', 'opened'])
  expect(closed.slice(1, 4)).toEqual(['2', '1', 'closed'])
  expect(two).toEqual([one[0], '1', '2', 'opened', one[4]])
  expect(bench.github.runs.map(({ attempt, conclusion }) => [attempt, conclusion])).toEqual([
    [2, 'success'],
    [1, 'success'],
  ])
  expect(bench.github.repository('huggingface/sample')?.pullRequests.get(7)?.state).toBe('closed')
})

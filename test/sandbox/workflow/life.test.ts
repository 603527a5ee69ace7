/**
 * The life of a pull request and of releases, by a workflow of another repository that a few lines call: as the deploy
 * workflows are built, with a text file in place of the cluster.
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Bench, passTime } from '../../support/workflows.ts'
import type { WorkflowEvent } from '../github/event.ts'
import type { PullRequest } from '../github/pull-request.ts'
import type { Repository } from '../github/repository.ts'
import { type Sandbox, startSandbox } from '../sandbox.ts'
import { ManualTime, type StartedRun, startWorkflows } from './runner.ts'

let sandbox: Sandbox
let bench: Bench
let repository: Repository
let count = 0

/** A preview is built, which the next one cancels, and deployed, which none does. */
const deploy = `on:
  workflow_call:
    inputs:
      name: { type: string, default: '' }
      label: { type: string, default: '' }
    outputs:
      namespace: { value: '\${{ jobs.deploy.outputs.namespace }}' }
permissions: {}
env: { NAMESPACE: "\${{ github.event.repository.name }}-\${{ inputs.name || 'app' }}-\${{ github.event.number }}" }
jobs:
  build:
    if: github.event.action != 'closed' && github.event.action != 'unlabeled' && (!inputs.label || contains(github.event.pull_request.labels.*.name, inputs.label)) && !github.event.pull_request.draft
    runs-on: ubuntu-latest
    permissions: { contents: read }
    concurrency: { group: 'build-\${{ inputs.name }}-\${{ github.event.number }}', cancel-in-progress: true }
    steps:
      - uses: actions/checkout@v6
      - if: false
        uses: docker/setup-buildx-action@v4
      - uses: $/actions/wait
        with: { for: 'build-\${{ github.event.number }}' }
  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions: { contents: read, deployments: write, pull-requests: read }
    concurrency: { group: 'deploy-\${{ inputs.name }}-\${{ github.event.number }}', queue: max }
    outputs: { namespace: '\${{ env.NAMESPACE }}' }
    steps:
      - uses: $/actions/state
        id: state
      - if: steps.state.outputs.state == 'open'
        uses: $/actions/wait
        with: { for: 'deploy-\${{ github.event.number }}' }
      - if: steps.state.outputs.state == 'open'
        run: echo "deployed \${{ github.event.pull_request.head.sha }}" | tee "$CLUSTER/$NAMESPACE"
  tear-down:
    if: github.event.action == 'closed' || github.event.action == 'unlabeled'
    runs-on: ubuntu-latest
    permissions: { deployments: write }
    concurrency: { group: 'deploy-\${{ inputs.name }}-\${{ github.event.number }}', queue: max }
    steps: [{ run: 'rm -f "$CLUSTER/$NAMESPACE"; echo "torn down $NAMESPACE"' }]
`

const wait = `name: wait
description: Says that it is there, and waits for a file while there is one that tells it to.
inputs: { for: { description: What., required: true } }
runs: { using: node24, main: wait.js }
`
const waitScript = `const { existsSync } = require('node:fs')
const { join } = require('node:path')
const name = process.env.INPUT_FOR
const hold = join(process.env.CLUSTER, 'hold-' + name)
process.on('SIGINT', () => process.exit(1))
console.log(name)
const timer = setInterval(() => existsSync(hold) || clearInterval(timer), 20)
`
const state = `name: state
description: The pull request as it is now.
inputs: { token: { description: A token., default: '\${{ github.token }}' } }
outputs: { state: { description: Its state., value: '\${{ steps.ask.outputs.state }}' } }
runs:
  using: composite
  steps:
    - id: ask
      shell: node {0}
      env: { TOKEN: '\${{ inputs.token }}', NUMBER: '\${{ github.event.number }}' }
      run: |
        const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name, GITHUB_OUTPUT: file, NUMBER: number, TOKEN: token } = process.env
        fetch(api + '/repos/' + name + '/pulls/' + number, { headers: { authorization: 'Bearer ' + token } })
          .then((answer) => answer.json())
          .then(({ state }) => require('node:fs').appendFileSync(file, 'state=' + state + '\\n'))
`

const caller = (more = '') => `on:
  pull_request: { types: [opened, synchronize, reopened, closed, labeled, unlabeled, ready_for_review, converted_to_draft] }
jobs:
  preview:
    permissions: { contents: read, deployments: write, pull-requests: read }
    uses: huggingface/flows/.github/workflows/deploy.yml@v1
${more}`

beforeAll(async () => {
  sandbox = await startSandbox()
  const flows = sandbox.github.addRepository('huggingface/flows', { visibility: 'public' })
  await flows.push('main', {
    '.github/workflows/deploy.yml': deploy,
    'actions/wait/action.yml': wait,
    'actions/wait/wait.js': waitScript,
    'actions/state/action.yml': state,
  })
  await flows.tag('v1')
})

afterAll(async () => {
  await sandbox.stop()
})

beforeEach(async () => {
  bench = new Bench()
  count += 1
  repository = sandbox.github.addRepository(`huggingface/sample-${count}`)
})

afterEach(() => {
  bench.dispose()
})

/** Starts all workflows that an event starts; the one run there is. */
async function happens(event: WorkflowEvent, time?: ManualTime): Promise<StartedRun> {
  const [run] = await startWorkflows({
    ...sandbox.workflows,
    repository: repository.name,
    event,
    environment: { ...sandbox.environment, CLUSTER: bench.folder },
    reporter: { line: (line) => bench.lines.push(line) },
    ...(time ? { time } : {}),
  })
  if (!run) throw new Error('Nothing was started')
  return run
}

async function open(workflow = caller()): Promise<PullRequest> {
  await repository.push('main', { '.github/workflows/preview.yml': workflow })
  return await repository.openPullRequest({ branch: 'feature', files: { a: '1' } })
}

const deployed = (name = 'app', number = 1) => {
  const file = join(bench.folder, `sample-${count}-${name}-${number}`)
  return existsSync(file) ? readFileSync(file, 'utf8').replace('deployed ', '').trim() : undefined
}

const hold = (what: string) => writeFileSync(join(bench.folder, `hold-${what}`), '')
const letGo = (what: string) => rmSync(join(bench.folder, `hold-${what}`))
const jobsOf = async (run: StartedRun) => (await run.finished).jobs.map(({ name, result }) => `${name}: ${result}`)

describe('a pull request', () => {
  test('opened, pushed to, closed, reopened', async () => {
    const pull = await open()
    expect(await jobsOf(await happens(pull.event('opened')))).toEqual([
      'preview / build: success',
      'preview / tear-down: skipped',
      'preview / deploy: success',
    ])
    expect(deployed()).toBe(pull.headSha)
    await (await happens(await pull.push({ a: '2' }))).finished
    expect(deployed()).toBe(pull.headSha)
    expect(await jobsOf(await happens(await pull.close()))).toEqual([
      'preview / build: skipped',
      'preview / tear-down: success',
      'preview / deploy: skipped',
    ])
    expect(deployed()).toBeUndefined()
    await (await happens(pull.reopen())).finished
    expect(deployed()).toBe(pull.headSha)
  })

  test('pushed to twice quickly: the build that is overtaken is cancelled, deployments follow each other', async () => {
    const pull = await open()
    hold('deploy-1')
    const first = await happens(pull.event('opened'))
    await bench.said('deploy-1')
    hold('build-1')
    const second = await happens(await pull.push({ a: '2' }))
    await bench.said('build-1', 2)
    const third = await happens(await pull.push({ a: '3' }))
    expect(await jobsOf(second)).toEqual([
      'preview / build: cancelled',
      'preview / tear-down: skipped',
      'preview / deploy: skipped',
    ])
    await bench.said('build-1', 3)
    letGo('build-1')
    letGo('deploy-1')
    expect([(await first.finished).result, (await third.finished).result]).toEqual(['success', 'success'])
    expect(deployed()).toBe(pull.headSha)
  })

  test('closed during a deployment: the tear-down waits; a deployment that waits then finds it closed', async () => {
    const pull = await open()
    hold('deploy-1')
    const opened = await happens(pull.event('opened'))
    await bench.said('deploy-1')
    const pushed = await happens(await pull.push({ a: '2' }))
    await bench.said('build-1', 2)
    const closed = await happens(await pull.close())
    letGo('deploy-1')
    const all = await Promise.all([opened, pushed, closed].map((run) => run.finished))
    expect(all.map(({ result }) => result)).toEqual(['success', 'success', 'success'])
    expect(deployed()).toBeUndefined()
    expect(bench.lines.filter((line) => line === 'deploy-1')).toHaveLength(1)
  })

  test('an old run that is run again after the closing deploys nothing', async () => {
    const pull = await open()
    const opened = await happens(pull.event('opened'))
    await opened.finished
    await (await happens(await pull.close())).finished
    const again = await opened.rerun().finished
    expect([again.result, deployed()]).toEqual(['success', undefined])
  })

  test('with a label, and as a draft', async () => {
    const pull = await open(caller('    with: { label: preview }\n'))
    await (await happens(pull.event('opened'))).finished
    expect(deployed()).toBeUndefined()
    await (await happens(pull.label('preview'))).finished
    expect(deployed()).toBe(pull.headSha)
    await (await happens(pull.unlabel('preview'))).finished
    expect(deployed()).toBeUndefined()
    pull.label('preview')
    await (await happens(pull.setDraft(true))).finished
    expect(deployed()).toBeUndefined()
    await (await happens(pull.setDraft(false))).finished
    expect(deployed()).toBe(pull.headSha)
  })

  test('with a conflict: nothing starts, not even its tear-down', async () => {
    const pull = await open()
    await (await happens(pull.event('opened'))).finished
    await repository.push('main', { a: 'other' })
    await pull.moveTo()
    await expect(happens(await pull.close())).rejects.toThrow('Nothing was started')
    expect(deployed()).toBe(pull.headSha)
  })

  test('two calls in one workflow, and two repositories, do not meet', async () => {
    const two = caller('    with: { name: one }\n')
    const second = two.slice(two.indexOf('  preview:')).replace('preview:', 'other:').replace('one', 'two')
    const pull = await open(two + second)
    await (await happens(pull.event('opened'))).finished
    expect([deployed('one'), deployed('two')]).toEqual([pull.headSha, pull.headSha])
    const before = count
    count += 1
    repository = sandbox.github.addRepository(`huggingface/sample-${count}`)
    const other = await open()
    await (await happens(other.event('opened'))).finished
    await (await happens(await other.close())).finished
    count = before
    expect(deployed('one')).toBe(pull.headSha)
    count += 1
  })

  test('cancelled by somebody in the middle of a deployment', async () => {
    const pull = await open()
    const time = new ManualTime()
    hold('deploy-1')
    const run = await happens(pull.event('opened'), time)
    await bench.said('deploy-1')
    run.cancel()
    const { result, jobs } = await passTime(time, run.finished)
    expect([result, jobs.map((job) => job.result)]).toEqual(['cancelled', ['success', 'skipped', 'cancelled']])
  })
})

describe('releases', () => {
  const workflow = `on: { release: { types: [released] } }
concurrency: { group: production, queue: max }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    env: { ROLE: '\${{ vars.ROLE }}' }
    steps: [{ run: 'echo "\${{ github.event.release.tag_name }} as $ROLE" | tee -a "$CLUSTER/releases"' }]
`

  beforeEach(async () => {
    count += 1
    const environments = { production: { vars: { ROLE: 'production' }, branches: ['v*'] } }
    repository = sandbox.github.addRepository(`huggingface/sample-${count}`, {
      vars: { ROLE: 'preview' },
      environments,
    })
    await repository.push('main', { '.github/workflows/deploy-prod.yml': workflow })
  })

  test('two at once follow each other; a pre-release and its publication start nothing', async () => {
    await expect(
      happens(await repository.release('prereleased', { tag: 'v1.0.0-rc.1', prerelease: true })),
    ).rejects.toThrow('Nothing')
    await expect(happens(await repository.release('published', { tag: 'v1.0.0' }))).rejects.toThrow('Nothing')
    const runs = await Promise.all(
      ['v1.0.0', 'v1.0.1', 'v1.0.2'].map(async (tag) => await happens(await repository.release('released', { tag }))),
    )
    for (const run of runs) expect((await run.finished).result).toBe('success')
    expect(readFileSync(join(bench.folder, 'releases'), 'utf8').split('\n').slice(0, 3).sort()).toEqual([
      'v1.0.0 as production',
      'v1.0.1 as production',
      'v1.0.2 as production',
    ])
  })
})

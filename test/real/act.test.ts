/**
 * The deploy workflows out of a release by act, an engine that we did not write: onto a real control plane, with images
 * that a Docker Engine builds and the distribution registry keeps. AWS, OIDC and GitHub's API are the sandbox's.
 *
 * All tests share them, and the files of `act/` have most of the tests. act runs what it is told to, in one process for
 * each run: it knows neither groups of concurrency nor environments, nor which activities start a run, and kills what it
 * cancels. So what a group cancels or lets wait, and protected environments, are shown by the sandbox's runner alone
 * (`../e2e/workflow-*.test.ts`): here an older run is not cancelled, two releases are run in their order, a run that is
 * started again is the same event once more, and where GitHub starts nothing (a conflict), neither does the test.
 */
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { push } from '../sandbox/workflow/events.ts'
import { type ActBench, actBenchPrograms, openActBench } from '../support/act/bench.ts'
import { copyForAct } from '../support/act/copy.ts'
import { caller, failed, of, succeeded } from '../support/act/runs.ts'
import { describeWith } from '../support/real-programs.ts'
import { pullRequests } from './act/pull-requests.ts'
import { releases } from './act/releases.ts'

// Whole deployments; a namespace alone takes 10 s and more to go.
jest.setTimeout(600_000)

describeWith(actBenchPrograms, 'by act', () => {
  let bench: ActBench
  beforeAll(async () => {
    bench = await openActBench()
  })

  afterEach(() => expect(bench?.leftBehind() ?? []).toEqual([]))

  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  describe('a pull request', () => pullRequests(() => bench))
  describe('releases', () => releases(() => bench))

  test('without an OIDC endpoint, the error says that act has none', async () => {
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }
    const run = await bench.run(caller('Preview', 'manifests: manifests'), of(17, 'opened'), { environment })
    expect(failed(run).log).toContain('This job gets no OIDC token: act has none to give')
  })

  test('the copy of a workflow has nothing that act refuses, and steps see nothing of this process', async () => {
    process.env.OF_THE_HOST = 'seen'
    const workflow = `
on: push
concurrency: { group: one, queue: max }
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - uses: $/actions/setup-tools
        with: { aws: none, kubectl-alias: k }
      - if: github.event_name == 'never'
        uses: docker/setup-buildx-action@v3
      - run: k version --client && env | cut -d= -f1
`
    const { log } = succeeded(await bench.run(copyForAct(workflow, bench.machine.release), push()))
    delete process.env.OF_THE_HOST
    expect(log).toContain('| GITHUB_ACTIONS\n')
    expect(log).not.toContain('OF_THE_HOST')
  })
})

/**
 * The deploy workflows out of a release by act, an engine that we did not write: onto a real control plane, with images
 * that a Docker Engine builds and the distribution registry keeps. AWS and OIDC are the sandbox's.
 */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { sampleServices } from '../sandbox/registry/oci-sample.ts'
import { type Happening, type PullRequestHappening, pullRequest, push, release } from '../sandbox/workflow/events.ts'
import type { ActRun } from '../support/act/act.ts'
import { type ActBench, actBenchPrograms, openActBench, prodNamespace, type RunOptions } from '../support/act/bench.ts'
import { copyForAct } from '../support/act/copy.ts'
import { callers } from '../support/deploy-workflows.ts'
import { describeWith } from '../support/real-programs.ts'

/** The callers of README.md. What is built is said by the consumer's variables, and so is where it goes. */
const { Preview = '', Images = '', Release = '' } = callers()
const ephemeral = Preview.replace(/with: .*/, 'with: { manifests: manifests, comment: true }')
const images = Images.replace(/\n {4}with: .*/, '')
const prod = Release.replace(/with: .*/, 'with: { manifests: manifests, create-namespace: true }')

const namespaceOf = (number: number) => `huggingface-sample-pr-${number}`
const tagOf = (commit: string) => `sha-${commit.slice(0, 12)}`

describeWith(actBenchPrograms, 'the deploy workflows by act', () => {
  let bench: ActBench
  beforeAll(async () => {
    bench = await openActBench()
  }, 120_000)

  afterEach(() => expect(bench?.leftBehind() ?? []).toEqual([]))

  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  /** Runs a workflow that calls one of the release. */
  const deploy = async (workflow: string, event: Happening, options: RunOptions = {}): Promise<ActRun> =>
    await bench.run(workflow, event, options)

  /** A pull request's event. Its head is what the consumer has checked out. */
  const of = (number: number, action: PullRequestHappening['action'], fork?: string) =>
    pullRequest({ action, number, ...(fork ? { fork } : {}) })

  /** Expects that every service runs in the namespace by the digest that a tag has. Returns what the images print. */
  const printed = async (namespace: string, tag: string): Promise<string[]> => {
    const { cluster, registry } = bench
    const images = await cluster.running(namespace)
    const expected = sampleServices.map(async (name) => {
      const repository = `hub-sample-${name}`
      return [name, `${registry.host}/${repository}@${await registry.digestOf(repository, tag)}`]
    })
    expect(images).toEqual(Object.fromEntries(await Promise.all(expected)))
    return sampleServices.map((name) => registry.pullAndRun(images[name] ?? ''))
  }

  test('a pull request is deployed by digest, again on a push, taken away when it is closed, and back', async () => {
    const { consumer, cluster } = bench
    const namespace = namespaceOf(12)

    const opened = succeeded(await deploy(ephemeral, of(12, 'opened')))
    expect(await printed(namespace, tagOf(consumer.head()))).toEqual(['api: first\n', 'worker: first\n'])
    expect(opened.summary).toContain(namespace)

    const second = consumer.change('api', 'api: second')
    const pushed = succeeded(await deploy(ephemeral, of(12, 'synchronize')))
    expect(await printed(namespace, tagOf(second))).toEqual(['api: second\n', 'worker: first\n'])
    expect(pushed.log).toContain('worker: reused: its sources are unchanged')

    succeeded(await deploy(ephemeral, of(12, 'closed')))
    expect(await cluster.phaseOf(namespace)).toBeUndefined()

    succeeded(await deploy(ephemeral, of(12, 'reopened')))
    expect(await printed(namespace, tagOf(second))).toEqual(['api: second\n', 'worker: first\n'])
  }, 240_000)

  test('a pull request of a fork is not deployed, and told why', async () => {
    for (const action of ['opened', 'closed'] as const) {
      const { log, jobs } = succeeded(await deploy(ephemeral, of(13, action, 'somebody/sample')))
      expect(jobs).toEqual(expect.not.objectContaining({ deploy: 'success' }))
      expect(log).toContain('Not deployed: this pull request comes from a fork.')
    }
    expect(await bench.cluster.phaseOf(namespaceOf(13))).toBeUndefined()
  })

  test('a published release is deployed, with its name as the tag', async () => {
    succeeded(await deploy(images, push()))
    succeeded(await deploy(prod, release('v2.0.0'), { githubEnvironment: 'production' }))
    expect(await printed(prodNamespace, 'v2.0.0')).toEqual(bench.consumer.lines())
  }, 120_000)

  test('one that fails ends with 1, says why, and leaves no credentials', async () => {
    const run = await deploy(ephemeral, of(15, 'opened'), { vars: { DEPLOY_EPHEMERAL_CLUSTER: 'nowhere' } })
    failed(run)
    expect(run.log).toMatch(/::error::.*nowhere/)
    expect(await bench.cluster.phaseOf(namespaceOf(15))).toBeUndefined()
  }, 120_000)

  test('one that is interrupted leaves no credentials either', async () => {
    // act kills the step that runs, so that only the post steps can tidy up.
    const interrupting = new AbortController()
    const onLine = (line: string) => {
      if (line.includes('updated pods are ready')) interrupting.abort()
    }
    const folder = bench.consumer.breakManifests({ api: 'never-ready' })
    const broken = ephemeral.replace('manifests: manifests', `manifests: ${folder}`)
    failed(await deploy(broken, of(16, 'opened'), { signal: interrupting.signal, onLine }))
    expect(interrupting.signal.aborted).toBe(true)
  }, 120_000)

  test('without an OIDC endpoint, the error says that act has none', async () => {
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }
    const run = await deploy(ephemeral, of(17, 'opened'), { environment })
    failed(run)
    expect(run.log).toContain('This job gets no OIDC token: act has none to give')
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

/** Fails with the log of a run that failed. */
function succeeded(run: ActRun): ActRun {
  const { exitCode, log, jobs } = run
  if (exitCode !== 0) throw new Error(`act ended with ${exitCode}:\n${log}`)
  expect([...new Set(Object.values(jobs))]).toEqual(['success'])
  expect(log).not.toContain('Unable to interpolate')
  return run
}

/** Expects that one step failed, and that nothing else went wrong after it. */
function failed({ exitCode, log, jobs, steps }: ActRun): void {
  const ended = Object.values(jobs).filter((result) => result !== 'success')
  expect([exitCode, ended]).toEqual([1, ['failure']])
  const results = steps.map(({ stage, result }) => `${stage} ${result}`)
  expect(results.filter((result) => result.endsWith('failure'))).toEqual(['Main failure'])
  expect(results).toContain('Post success')
  expect(log).not.toContain('Unable to interpolate')
}

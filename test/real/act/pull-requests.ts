/** The life of a pull request by act. */
import { expect, test } from '@jest/globals'
import { schedule } from '../../sandbox/workflow/events.ts'
import type { ActRun } from '../../support/act/act.ts'
import type { ActBench, RunOptions } from '../../support/act/bench.ts'
import { caller, failed, idle, namespaceOf, of, printed, succeeded, tagOf } from '../../support/act/runs.ts'

const preview = caller('Preview', 'manifests: manifests, comment: true')

/** `bench`: the one that all tests share. */
export function pullRequests(bench: () => ActBench): void {
  const run = async (...event: Parameters<typeof of>) => await bench().run(preview, of(...event))
  const namespaces = async () => await bench().cluster.namespaces()
  /** State of its newest deployment on GitHub. */
  const stateOf = (number: number) => {
    const { all } = bench().sandbox.github.deployments
    const own = all.filter(({ payload }) => (payload as { namespace?: string }).namespace === namespaceOf(number))
    return own.at(-1)?.statuses.at(-1)?.state
  }
  const comment = (number: number) => bench().comments(number).at(-1)?.body

  test('is deployed by digest, again on a push, taken away when it is closed, and back: by its newest run alone', async () => {
    const { consumer } = bench()
    const namespace = namespaceOf(12)

    const first = consumer.head()
    const opening = await bench().happen(of(12, 'opened'))
    const opened = succeeded(await bench().run(preview, opening))
    expect(await printed(bench(), namespace, tagOf(first))).toEqual(['api: first\n', 'worker: first\n'])
    expect(opened.summary).toContain(namespace)

    const second = consumer.change('api', 'api: second')
    const pushed = succeeded(await run(12, 'synchronize'))
    expect(await printed(bench(), namespace, tagOf(second))).toEqual(['api: second\n', 'worker: first\n'])
    expect(pushed.log).toContain('worker: reused: its sources are unchanged')
    idle(await bench().run(preview, opening), `Commit ${first.slice(0, 12)} is not the newest any more`)

    succeeded(await run(12, 'closed'))
    expect(await namespaces()).not.toContain(namespace)
    idle(await bench().run(preview, opening), 'The pull request is closed.')
    expect(await namespaces()).not.toContain(namespace)

    succeeded(await run(12, 'reopened'))
    expect(await printed(bench(), namespace, tagOf(second))).toEqual(['api: second\n', 'worker: first\n'])
  })

  test('that needs a label is deployed once it has it, and taken away without it', async () => {
    const labelled = caller('Preview', 'manifests: manifests, label: preview')
    const labels = async (...event: Parameters<typeof of>) => await bench().run(labelled, of(...event))
    const namespace = namespaceOf(18)
    idle(await labels(18, 'opened'), "The pull request does not have the label 'preview'.")
    idle(await labels(18, 'labeled', { label: 'other' }), "The pull request does not have the label 'preview'.")
    expect(await namespaces()).not.toContain(namespace)
    succeeded(await labels(18, 'labeled', { label: 'preview' }))
    await printed(bench(), namespace, tagOf(bench().consumer.head()))
    succeeded(await labels(18, 'unlabeled', { label: 'preview' }))
    expect(await namespaces()).not.toContain(namespace)
  })

  test('that is a draft is deployed once it is ready; closed with a conflict, the sweep takes it away', async () => {
    const namespace = namespaceOf(19)
    idle(await run(19, 'opened', { draft: true }), 'The pull request is a draft.')
    expect(await namespaces()).not.toContain(namespace)
    succeeded(await run(19, 'ready_for_review'))
    await printed(bench(), namespace, tagOf(bench().consumer.head()))

    // GitHub runs nothing then.
    await bench().happen(of(19, 'closed', { conflict: true }))
    const before = await namespaces()
    const sweep = async (inputs: string) =>
      succeeded(await bench().run(caller('Sweep', inputs), schedule('23 * * * *')))
    const due = `sample in namespace ${namespace}: pull request 19 is closed`
    expect((await sweep('dry-run: true')).log).toContain(`${due}, would be taken away`)
    expect(await namespaces()).toEqual(before)
    const swept = await sweep('comment: true')
    expect(swept.log).toContain(due)
    expect(comment(19)).toMatch(/is taken away.*pull request 19 is closed\. To get it back, reopen the pull request/s)
    expect(await namespaces()).toEqual(before.filter((name) => name !== namespace))
  })

  test('of a fork is not deployed, and told why', async () => {
    for (const action of ['opened', 'closed'] as const) {
      const { log, jobs } = succeeded(await run(13, action, { fork: 'somebody/sample' }))
      expect(Object.keys(jobs)).toEqual(['plan'])
      expect(log).toContain('Not deployed: this pull request comes from a fork.')
    }
    expect(await namespaces()).not.toContain(namespaceOf(13))
  })

  test('that is pushed to twice quickly has the newest commit, also where nobody has cancelled the older run', async () => {
    const older = bench().consumer.head()
    let pushing: ReturnType<ActBench['happen']> | undefined
    const onLine = (line: string) => {
      if (!line.startsWith('build | ') || pushing) return
      bench().consumer.change('api', 'api: pushed again')
      pushing = bench().happen(of(21, 'synchronize'))
    }
    const { log, jobs } = succeeded(await bench().run(preview, of(21, 'opened'), { onLine }))
    expect(jobs).toEqual({ plan: 'success', build: 'success', deploy: 'success' })
    expect(log).toContain(`Nothing to do: Commit ${older.slice(0, 12)} is not the newest any more`)
    expect(await namespaces()).not.toContain(namespaceOf(21))
    if (!pushing) throw new Error('It was not pushed to')
    succeeded(await bench().run(preview, await pushing))
    const [api] = await printed(bench(), namespaceOf(21), tagOf(bench().consumer.head()))
    expect(api).toBe('api: pushed again\n')
  })

  test('that is closed while its images are built is not deployed', async () => {
    let closing: ReturnType<ActBench['happen']> | undefined
    const onLine = (line: string) => {
      if (line.startsWith('build | ')) closing ??= bench().happen(of(20, 'closed'))
    }
    const { log, jobs } = succeeded(await bench().run(preview, of(20, 'opened'), { onLine }))
    expect(jobs).toEqual({ plan: 'success', build: 'success', deploy: 'success' })
    expect(log).toContain('To be deployed: It is open')
    expect(log).toContain('Nothing to do: The pull request is closed.')
    if (!closing) throw new Error('It was not closed')
    succeeded(await bench().run(preview, await closing))
    expect(await namespaces()).not.toContain(namespaceOf(20))
  })

  test('that is closed during its deployment leaves nothing, also where the deployment is killed', async () => {
    // act kills the step that runs, so that only the post steps can tidy up.
    const interrupting = new AbortController()
    const onLine: RunOptions['onLine'] = (line) => {
      if (line.includes('updated pods are ready')) interrupting.abort()
    }
    const folder = bench().consumer.breakManifests({ api: 'never-ready' })
    const broken = caller('Preview', `manifests: ${folder}`)
    failed(await bench().run(broken, of(16, 'opened'), { signal: interrupting.signal, onLine }))
    expect(interrupting.signal.aborted).toBe(true)
    expect([await namespaces(), stateOf(16)]).toEqual([expect.arrayContaining([namespaceOf(16)]), 'error'])

    succeeded(await bench().run(broken, of(16, 'closed')))
    expect(await namespaces()).not.toContain(namespaceOf(16))
    expect(stateOf(16)).toBe('inactive')
  })

  test('that fails ends with 1, says why, and leaves no credentials', async () => {
    const onNoCluster = { vars: { DEPLOY_EPHEMERAL_CLUSTER: 'nowhere' } }
    const { log }: ActRun = failed(await bench().run(preview, of(15, 'opened'), onNoCluster))
    expect(log).toMatch(/::error::.*nowhere/)
    expect(await namespaces()).not.toContain(namespaceOf(15))
  })
}

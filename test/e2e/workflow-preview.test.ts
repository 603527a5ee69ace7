/** The life of a pull request, by the lines of README.md that call deploy-ephemeral and sweep-ephemeral. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { schedule } from '../sandbox/workflow/runner.ts'
import {
  callers,
  type DeployBench,
  type DeployedRepository,
  ended,
  openDeployBench,
  pathOf,
  project,
} from '../support/deploy-workflows.ts'
import { blocks } from '../support/pages.ts'
import { describeWith } from '../support/real-programs.ts'
import { until } from '../support/workflows.ts'

// Whole deployments, on a machine that may be busy with other tests.
jest.setTimeout(240_000)

const { Preview = '', Sweep = '' } = callers()

/** The caller with further inputs, or others. */
const previewWith = (inputs: string) => Preview.replace('comment: true', inputs)

describeWith({ kubectl: ['version', '--client'] }, 'a pull request', () => {
  let bench: DeployBench

  beforeAll(async () => {
    bench = await openDeployBench()
  })

  afterAll(async () => {
    await bench?.[Symbol.asyncDispose]()
  })

  const digestOf = (repository: string) => {
    const tags = [...(bench.sandbox.ecr.repositories.get(repository)?.tags ?? [])]
    return tags.filter(([tag]) => tag.startsWith('sha-')).at(-1)?.[1]
  }
  const expected = (name: string) =>
    ['api', 'worker'].map((service) => {
      const repository = `preview/${name}/${service}`
      return `${service}: ${bench.sandbox.registry}/${repository}@${digestOf(repository)}`
    })
  const statesOf = ({ repository }: DeployedRepository) =>
    bench.sandbox.github.deployments.all
      .filter((one) => one.repository === repository.name)
      .map(({ statuses }) => statuses.at(-1)?.state)

  test('is deployed by a workflow of the organization, as the page on set-up has it; a sweep checks the set-up before', async () => {
    const [common = ''] = blocks('.github/docs/setup.md', 'yaml').filter((text) => text.includes('workflow_call:'))
    const organization = bench.sandbox.github.addRepository('huggingface/workflows', {})
    await organization.push('main', { '.github/workflows/preview.yml': common })
    const called = 'uses: huggingface/workflows/.github/workflows/preview.yml@main'
    const own = Preview.replace(/uses: .*/, called).replace(/with: .*/, 'with: { services: "[api, worker]" }')
    const team = await bench.add('huggingface/team', { Preview: own, Sweep })
    const byHand = await team.repository.event('workflow_dispatch', { inputs: {} }, 'refs/heads/main')
    expect((await team.run({ ...byHand, inputs: {} })).outcome).toBe('absent')
    const pull = await team.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    expect((await team.run(pull.event('opened'))).ran).toEqual(['preview / preview / plan: success'])
    await team.run(await pull.label('preview'))
    expect(bench.running('huggingface-team-pr-1')).toEqual(expected('team'))
  })

  test('is deployed by digest, again on a push, taken away when it is closed, and back when it is reopened', async () => {
    const shop = await bench.add('huggingface/shop', { Preview })
    const pull = await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    const opened = await shop.run(pull.event('opened'))
    expect(opened.ran).toEqual(['preview / plan: success', 'preview / build: success', 'preview / deploy: success'])
    expect(bench.running('huggingface-shop-pr-1')).toEqual(expected('shop'))
    // One picture of what two jobs did.
    const chart = /```mermaid\n.*?```/s.exec(opened.jobs.at(-1)?.summary ?? '')?.[0] ?? ''
    const lines = chart.split('\n').flatMap((line) => /^ {2}(section \w+|[\w ]+(?= :\d\d:))/.exec(line)?.[1] ?? [])
    const images = ['section build', 'api', 'worker', 'section push', 'api', 'worker']
    expect(lines).toEqual([...images, 'section rollout', 'apply', 'Deployment api', 'Deployment worker'])
    expect(opened.jobs.map(({ leftBehind }) => leftBehind)).toEqual(opened.jobs.map(() => ({ temp: [], home: [] })))

    await shop.run(await pull.push({ 'api/a.txt': '2' }))
    expect(bench.running('huggingface-shop-pr-1')).toEqual(expected('shop'))
    expect(statesOf(shop)).toEqual(['success', 'success'])
    const [comment, ...others] = shop.comments(pull)
    expect(others).toEqual([])
    expect(comment?.body).toContain('### `shop` is deployed')
    expect(comment?.body).toContain(pull.headSha)

    const closed = await shop.run(await pull.close())
    expect(closed.ran).toEqual(['preview / plan: success', 'preview / deploy: success'])
    expect(bench.running('huggingface-shop-pr-1')).toBeUndefined()
    expect(statesOf(shop)).toEqual(['inactive', 'inactive'])
    expect(shop.comments(pull).map(({ body }) => body)).toEqual([expect.stringContaining('### `shop` is taken away')])

    await shop.run(pull.reopen())
    expect(bench.running('huggingface-shop-pr-1')).toEqual(expected('shop'))
  })

  test('whose manifests the cluster refuses: its comment says that it failed, and of which commit', async () => {
    const shop = await bench.add('huggingface/refused', { Preview })
    const pull = await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    await shop.run(pull.event('opened'))
    const before = expected('refused')
    expect(bench.running('huggingface-refused-pr-1')).toEqual(before)
    const odd = 'apiVersion: example.com/v1\nkind: Odd\nmetadata: {name: odd}\n'
    const kustomization = `${project()['k8s/kustomization.yaml']}  - odd.yaml\n`
    await shop.run(await pull.push({ 'k8s/odd.yaml': odd, 'k8s/kustomization.yaml': kustomization }), 'failure')
    const [comment, ...others] = shop.comments(pull)
    expect(others).toEqual([])
    expect(comment?.body).toContain('### `refused` has failed')
    expect(comment?.body).toContain(pull.headSha)
    expect(bench.running('huggingface-refused-pr-1')).toEqual(before)
  })

  test('pushed to twice quickly, and closed during the deployment: builds are overtaken, deployments are not', async () => {
    const shop = await bench.add('huggingface/quick', { Preview })
    const pull = await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    const before = bench.sandbox.requests.length
    const asked = async (operation: string, times: number) =>
      await bench.asked(
        operation,
        times + bench.sandbox.requests.slice(0, before).filter((one) => one.operation === operation).length,
      )
    // The first is deploying, the second building, when the third comes.
    const deploying = bench.hold('eks', 'DescribeCluster')
    const first = await shop.start(pull.event('opened'))
    await asked('DescribeCluster', 1)
    const building = bench.hold('ecr', 'GetAuthorizationToken')
    const second = await shop.start(await pull.push({ 'api/a.txt': '2' }))
    await asked('GetAuthorizationToken', 2)
    const third = await shop.start(await pull.push({ 'api/a.txt': '3' }))
    expect((await ended(second, 'cancelled')).ran).toEqual(['preview / plan: success', 'preview / build: cancelled'])
    building()
    await asked('GetAuthorizationToken', 3)
    const closed = await shop.start(await pull.close())
    deploying()
    const all = await Promise.all([first, third, closed].map(async (run) => await ended(run)))
    // The first went on to its end; the third has found it closed; the closing came last.
    expect(all.map(({ outcome }) => outcome)).toEqual(['deployed', 'none', 'deleted'])
    expect(bench.running('huggingface-quick-pr-1')).toBeUndefined()

    const again = await ended(first.rerun())
    expect([again.ran, again.outcome]).toEqual([['preview / plan: success'], 'none'])
    expect(bench.running('huggingface-quick-pr-1')).toBeUndefined()
  })

  test('has what it needs by a label, and as no draft', async () => {
    const shop = await bench.add('huggingface/labels', { Preview: previewWith('label: preview') })
    const pull = await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    const outcomeOf = async (event: Parameters<typeof shop.run>[0]) => (await shop.run(event)).outcome
    expect(await outcomeOf(pull.event('opened'))).toBe('none')
    expect(await outcomeOf(pull.label('other'))).toBe('none')
    const labeled = await shop.start(pull.label('preview'))
    expect((await ended(labeled)).outcome).toBe('deployed')
    expect(await outcomeOf(pull.unlabel('other'))).toBe('none')
    expect(await outcomeOf(pull.unlabel('preview'))).toBe('deleted')
    expect(bench.running('huggingface-labels-pr-1')).toBeUndefined()
    expect((await ended(labeled.rerun())).outcome).toBe('none')
    pull.label('preview')
    expect(await outcomeOf(pull.setDraft(true))).toBe('absent')
    expect(await outcomeOf(await pull.push({ 'api/a.txt': '2' }))).toBe('none')
    expect(await outcomeOf(pull.setDraft(false))).toBe('deployed')
  })

  test('of a fork, of a bot and in a merge queue is not deployed, and says why', async () => {
    const shop = await bench.add('huggingface/others', { Preview: Preview.replace('on:\n', 'on:\n  merge_group:\n') })
    const { repository } = shop
    const of = async (details: { fork?: string; author?: string }) => {
      const pull = await repository.openPullRequest({ files: { 'api/a.txt': '1' }, ...details })
      return await shop.run(pull.event('opened'))
    }
    const before = bench.sandbox.requests.length
    const fork = await of({ fork: 'somebody/others' })
    expect(fork.ran).toEqual(['preview / plan: success'])
    expect(fork.log).toContain('##[notice]Not deployed: this pull request comes from a fork.')
    expect((await of({ author: 'dependabot[bot]' })).log).toContain('Nothing to do: A bot opened the pull request.')
    const sha = await repository.git.require('refs/heads/main')
    const group = {
      head_sha: sha,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      base_sha: sha,
      base_ref: 'refs/heads/main',
    }
    repository.git.update({ [group.head_ref]: sha })
    const queued = await repository.event(
      'merge_group',
      { action: 'checks_requested', merge_group: group },
      group.head_ref,
    )
    expect((await shop.run(queued)).log).toContain('Nothing to do: A merge queue has no preview.')
    // Nothing was asked of AWS.
    expect(new Set(bench.sandbox.requests.slice(before).map(({ service }) => service))).toEqual(new Set(['github']))
  })

  test('neither of another repository nor of another call meets it', async () => {
    const two = Preview.replace('comment: true', 'name: one')
    const second = two.slice(two.indexOf('  preview:')).replace('preview:', 'other:').replace('one', 'two')
    const shop = await bench.add('huggingface/two', { Preview: two + second })
    const other = await bench.add('huggingface/two-more', { Preview })
    const pull = await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } })
    const foreign = await other.repository.openPullRequest({ files: { 'api/a.txt': '2' } })
    await Promise.all([shop.run(pull.event('opened')), other.run(foreign.event('opened'))])
    await other.run(await foreign.close())
    const names = () =>
      bench.sandbox.clusters['hub-ephemeral']
        ?.objects({ kind: 'Namespace' })
        .map(({ metadata }) => metadata.name)
        .filter((name) => /-two-/.test(name))
        .sort()
    expect(names()).toEqual([
      expect.stringMatching(/^huggingface-two-one-pr-1-[0-9a-f]{8}$/),
      expect.stringMatching(/^huggingface-two-two-pr-1-[0-9a-f]{8}$/),
    ])
  })

  test('what is closed with a conflict, or not used for its time, is swept, and told how to come back', async () => {
    const shop = await bench.add('huggingface/swept', { Preview, Sweep })
    const [used, conflicting] = [
      await shop.repository.openPullRequest({ files: { 'api/a.txt': '1' } }),
      await shop.repository.openPullRequest({ files: { 'api/a.txt': '2' } }),
    ]
    await shop.run(used.event('opened'))
    await shop.run(conflicting.event('opened'))
    await conflicting.moveTo(conflicting.headSha, { conflict: true })
    await expect(shop.start(await conflicting.close())).rejects.toThrow('0 workflows were started')
    const sweep = async () => await shop.run(await schedule('23 * * * *').happen(shop.repository))
    const state = () => [1, 2].map((number) => bench.running(`huggingface-swept-pr-${number}`) !== undefined)
    await sweep()
    expect(state()).toEqual([true, false])
    await shop.run(await used.push({ [pathOf('Preview')]: previewWith('comment: true, ttl: 1s') }))
    const records = bench.sandbox.clusters['hub-ephemeral']?.objects({ namespace: 'huggingface-swept-pr-1' }) ?? []
    const expiries = records.map(({ metadata }) => metadata.annotations?.['ds-infra/expires-at'] ?? '').filter(Boolean)
    await until(() => expiries.every((expiry) => Date.parse(expiry) < Date.now()))
    await sweep()
    expect(state()).toEqual([false, false])
    expect(shop.comments(used).at(-1)?.body).toMatch(/is taken away.*expired at.*To get it back, push a commit/s)
    await shop.run(await used.push({ 'api/a.txt': '3' }))
    expect(state()).toEqual([true, false])
  })

  test.each([
    ['a label', 'windows-large', '"windows-large"'],
    ['labels', '["self-hosted", "windows"]', '["self-hosted","windows"]'],
    ['a group', '{"group": "windows"}', '{"group":"windows"}'],
  ])('runs on the machines that are named: %s', async (what, runner, seen) => {
    const input = { Preview: previewWith(`runner: '${runner}'`) }
    const byInput = await bench.add(`huggingface/input-${what.replace(' ', '-')}`, input)
    const vars = { DEPLOY_RUNNER: runner }
    const byVariable = await bench.add(`huggingface/variable-${what.replace(' ', '-')}`, { Preview }, { vars })
    for (const { repository, run } of [byInput, byVariable]) {
      const pull = await repository.openPullRequest({ files: { 'api/a.txt': '1' } })
      // The sandbox has no such machine.
      await expect(run(pull.event('opened'))).rejects.toThrow(`The job 'plan' runs on ${seen};`)
    }
  })
})

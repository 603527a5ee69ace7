import { describe, expect, test } from '@jest/globals'
import type { GitHub } from '../../../../src/deploy/github/api.ts'
import {
  type Holder,
  type SettleRequest,
  settle,
  settleRequest,
  underWay,
  verdictOf,
} from '../../../../src/deploy/helm/pending.ts'
import type { Releases, Revision } from '../../../../src/deploy/helm/storage.ts'
import { jobWith, MemoryCluster } from '../memory-cluster.ts'

const minute = 60_000
const noted = { revision: 3, runId: '111', attempt: '1' }
const pending: Holder = {
  latest: { revision: 3, status: 'pending-upgrade', at: 100 * minute },
  ...{ noted: undefined, isOwn: false, ended: undefined, now: 102 * minute, patience: 10 * minute },
}

test.each<[string, Partial<Holder>, object]>([
  ['of nobody that is known is waited for', {}, { wait: 'somebody', milliseconds: 8 * minute }],
  [
    'of a run that ended within the difference of clocks is recovered',
    { noted, ended: 99 * minute },
    { recover: 'run 111 has ended' },
  ],
  [
    'of another revision than an earlier step had begun is waited for',
    { noted: { ...noted, revision: 2 }, isOwn: true },
    { wait: 'somebody', milliseconds: 8 * minute },
  ],
  [
    'of another revision than the run that goes on is waited for',
    { noted: { ...noted, revision: 2 }, ended: 'runs' },
    { wait: 'somebody', milliseconds: 8 * minute },
  ],
  [
    'that nobody noted, although a run has ended, is waited for',
    { ended: 101 * minute },
    { wait: 'somebody', milliseconds: 8 * minute },
  ],
  ['that is almost too old is waited for', { now: 110 * minute - 1 }, { wait: 'somebody', milliseconds: 1 }],
  ['that is too old is recovered', { now: 110 * minute }, { recover: 'it is older than the timeout of 10 min' }],
  ['of a run that has ended is recovered', { noted, ended: 101 * minute }, { recover: 'run 111 has ended' }],
  [
    'of a run that goes on is waited for',
    { noted, ended: 'runs' },
    { wait: 'run 111, which still goes on', milliseconds: 8 * minute },
  ],
  ['of a run that nothing is known of is waited for', { noted }, { wait: 'run 111', milliseconds: 8 * minute }],
  ['of an earlier step is recovered', { noted, isOwn: true }, { recover: 'the step that held it has ended' }],
  [
    "of another revision than the run that ended had begun is somebody else's",
    { noted: { ...noted, revision: 2 }, ended: 101 * minute },
    { wait: 'somebody', milliseconds: 8 * minute },
  ],
  [
    'that was begun after the run had ended is not its',
    { noted, ended: 98 * minute },
    { wait: 'run 111', milliseconds: 8 * minute },
  ],
])('a pending revision %s', (_, given, expected) => {
  expect(verdictOf({ ...pending, ...given })).toEqual(expected)
})

describe('settle', () => {
  const pendingAt = (at: number): Revision => ({ revision: 3, status: 'pending-upgrade', at })
  const deployed: Revision = { revision: 3, status: 'deployed', at: 0 }

  /** Waits for a release whose history is one of these at each look, the last one from then on. */
  async function settled(
    histories: Revision[][],
    {
      request = {},
      times = [0],
      attempt = '1',
    }: { request?: Partial<SettleRequest>; times?: number[]; attempt?: string } = {},
  ) {
    const marked: string[] = []
    let looks = 0
    const releases: Releases = {
      ...{ name: 'shop', namespace: 'shop', read: async () => undefined },
      list: async () => {
        looks += 1
        return histories[Math.min(looks, histories.length) - 1] ?? []
      },
      markFailed: async (revision, description) => void marked.push(`${revision}: ${description}`),
    }
    const now = () => times[Math.min(Math.max(looks, 1), times.length) - 1] ?? 0
    const { job, lines } = jobWith(new MemoryCluster(), { timeout: 600 }, now)
    const all = { noted: undefined, isOwn: async () => false, attempt, github: undefined, ...request }
    const { history, waited } = await settle(releases, all, job)
    return { history, waited, marked, lines, looks }
  }
  /** GitHub, which knows how the run fares. */
  function gitHub(...answers: object[]) {
    const asked: string[] = []
    const request = async (_: string, path: string) => {
      asked.push(path)
      return answers.shift()
    }
    return { asked, github: { request } as unknown as GitHub }
  }
  const interrupted = '3: Interrupted; marked as failed by https://github.com/run/1'

  test.each([[[deployed]], [[]]])('a release that nobody works on is taken as it is: %j', async (history) => {
    expect(await settled([history])).toEqual({ history, waited: false, marked: [], lines: [], looks: 1 })
  })

  test('a release that is done meanwhile was waited for, and that is said once', async () => {
    const almost = pendingAt(-600_000 + 1)
    expect(await settled([[almost], [almost], [deployed]])).toEqual({
      ...{ history: [deployed], waited: true, marked: [], looks: 3 },
      lines: [
        'info Revision 3 of release shop is pending-upgrade, by somebody: waiting until that is done, 0 s at most',
      ],
    })
  })

  test('a release that is too old is taken over, and read again', async () => {
    const failed = { ...deployed, status: 'failed' }
    expect(await settled([[pendingAt(-600_000)], [failed]])).toEqual({
      ...{ history: [failed], waited: false, marked: [interrupted], looks: 2 },
      lines: [
        'notice Revision 3 of release shop is pending-upgrade, and it is older than the timeout of 10 min: it counts as failed now, and the deployment goes on from there.',
      ],
    })
  })

  test('one that was waited for, and then was too old', async () => {
    const { waited, marked } = await settled([[pendingAt(0)], [pendingAt(0)], [deployed]], {
      times: [599_999, 600_000],
    })
    expect([waited, marked]).toEqual([true, [interrupted]])
  })

  test('one that a step of this job has begun', async () => {
    const asked: number[] = []
    const isOwn = async (revision: number) => asked.push(revision) > 0
    const { marked } = await settled([[pendingAt(0)], [deployed]], { request: { noted, isOwn } })
    expect([marked, asked]).toEqual([[interrupted], [3]])
  })

  test('GitHub is asked about the run that is noted, again after 30 s', async () => {
    const at = Date.parse('2026-11-26T12:00:00Z')
    const { github, asked } = gitHub(
      { status: 'in_progress' },
      { status: 'completed', updated_at: '2026-11-26T12:00:30Z' },
    )
    // The run writes the revision anew meanwhile, so that there is little time left at each look.
    const histories = [[pendingAt(at)], [pendingAt(at + 30_000)], [pendingAt(at + 30_000)], [deployed]]
    const times = [at + 599_950, at + 629_949, at + 629_950]
    const { marked, lines, looks } = await settled(histories, { times, request: { noted, github } })
    expect([marked, looks]).toEqual([[interrupted], 4])
    expect(asked).toEqual(Array(2).fill('/actions/runs/111/attempts/1'))
    expect(lines[0]).toContain('by run 111, which still goes on: waiting')
    expect(lines.at(-1)).toContain('run 111 has ended')
  })

  test('nobody is asked about a run that has not begun this revision', async () => {
    const { github, asked } = gitHub()
    const request = { github, noted: { ...noted, revision: 2 } }
    await settled([[pendingAt(-599_999)], [deployed]], { request })
    expect(asked).toEqual([])
  })

  test.each([
    ['an earlier attempt of this run', '1', '1', '2', [], true],
    ['this attempt', '1', '2', '2', ['/actions/runs/1/attempts/2'], false],
    ['an attempt of another run', '9', '1', '2', ['/actions/runs/9/attempts/1'], false],
  ])('%s', async (_, runId, notedAttempt, attempt, paths, isOver) => {
    const { github, asked } = gitHub({ status: 'in_progress' })
    const request = { github, noted: { revision: 3, runId, attempt: notedAttempt } }
    const { marked } = await settled([[pendingAt(-599_999)], [deployed]], { request, attempt })
    expect([asked, marked.length > 0]).toEqual([paths, isOver])
  })
})

test('the run that begins a revision is this one, in its attempt', () => {
  const { job } = jobWith(new MemoryCluster())
  expect(underWay(4, job)).toEqual({ revision: 4, runId: '1', attempt: '' })
  const environment = { GITHUB_RUN_ATTEMPT: '2' }
  const second = { ...job, dependencies: { ...job.dependencies, environment } }
  expect(underWay(4, second)).toEqual({ revision: 4, runId: '1', attempt: '2' })
  expect(settleRequest({ name: 'shop', namespace: 'shop' }, noted, undefined, second)).toMatchObject({
    noted,
    attempt: '2',
  })
})

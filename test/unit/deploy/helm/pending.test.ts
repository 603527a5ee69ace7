import { expect, test } from '@jest/globals'
import { type Holder, verdictOf } from '../../../../src/deploy/helm/pending.ts'

const minute = 60_000
const noted = { revision: 3, runId: '111', attempt: '1' }
const pending: Holder = {
  latest: { revision: 3, status: 'pending-upgrade', at: 100 * minute },
  ...{ noted: undefined, isOwn: false, ended: undefined, now: 102 * minute, patience: 10 * minute },
}

test.each<[string, Partial<Holder>, object]>([
  ['of nobody that is known is waited for', {}, { wait: 'somebody', milliseconds: 8 * minute }],
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

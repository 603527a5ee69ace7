/** `npm run test:here` on this machine: see test/support/machines/whole-job.ts. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'

test('a whole job, as GitHub’s Windows runners run it, passes here', () => {
  const script = join(root, 'test', 'support', 'machines', 'whole-job.ts')
  // Not in CI: kubectl and the AWS CLI may be missing here.
  const { status, stdout } = spawnSync(process.execPath, [script], {
    cwd: root,
    env: { ...process.env, CI: '' },
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^ℹ fail 0$/m)])
})

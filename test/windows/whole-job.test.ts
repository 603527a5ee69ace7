/** The job that GitHub's Windows runners run, under Wine: the sandbox, the steps and their shells are all on Windows. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'
import { windows } from '../support/machines/parts.ts'
import { windowsMachine } from '../support/machines/windows.ts'

test('passes with RUNNER_TEMP on another drive, and skips what Wine lacks', () => {
  using machine = windowsMachine()
  const folder = mkdtempSync(join(tmpdir(), 'whole-job-'))
  mkdirSync(join(folder, 'a', '_temp'), { recursive: true })
  const { program, args, environment } = machine.start({
    program: machine.node,
    args: [machine.path(join(root, 'test', 'support', 'machines', 'whole-job.ts'))],
    environment: {
      PATH: [machine.path(dirname(windows.kubectl)), machine.searchPath].join(machine.delimiter),
      RUNNER_TEMP: `${machine.drive(folder)}\\a\\_temp`,
    },
  })
  try {
    const { status, stdout } = spawnSync(program, args, { cwd: root, env: environment, encoding: 'utf8' })
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^✔ kubectl gets its tokens from the plugin, in cmd /m)])
    expect(stdout.match(/# no .*$/gm)?.length).toBe(4)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

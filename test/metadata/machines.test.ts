/** `npm run test:windows` and `npm run test:arm64` where the other machine cannot be played. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'
import { machineNames } from '../support/machines/parts.ts'

const empty = mkdtempSync(join(tmpdir(), 'no-parts-'))
afterAll(() => rmSync(empty, { recursive: true }))

describe.each(machineNames)('the suite for %s, without its parts,', (name) => {
  const run = (CI: string) => {
    const script = join(root, 'test', 'support', 'machines', 'run.ts')
    const env = { ...process.env, RUNNER_TOOL_CACHE: empty, CI }
    return spawnSync(process.execPath, [script, name], { env, encoding: 'utf8' })
  }

  test('is skipped, and says what is missing and how to get it', () => {
    const { status, stdout } = run('')
    expect(stdout).toMatch(/ were skipped\. This machine lacks: \S/)
    expect(stdout).toContain(`${name}_machine`)
    expect(status).toBe(0)
  })

  test('fails in CI', () => {
    expect(run('true').status).toBe(1)
  })
})

test('a machine that there is none of is refused', () => {
  const script = join(root, 'test', 'support', 'machines', 'run.ts')
  const { status, stderr } = spawnSync(process.execPath, [script, 'amiga'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, expect.stringContaining('amiga is not one of windows, arm64')])
})

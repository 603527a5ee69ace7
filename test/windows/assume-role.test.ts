/** assume-role on Windows, and its profile's helper as SDKs start it, wherever the runner keeps its temporary files. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { root } from '../sandbox/workflow/job.ts'
import { openWindowsBench, type WindowsBench } from '../support/machines/windows-job.ts'

const script = join(root, 'test', 'support', 'machines', 'credentials.mjs')

/** What the helper answers each SDK that starts it. */
async function answersOf({ job, machine, read }: WindowsBench, command: string) {
  const answer = `${job.environment.GITHUB_WORKSPACE}answer.json`
  const step = await job.run('', {}, '.', { shell: [machine.node, machine.path(script), command, answer] })
  expect(step).toMatchObject({ log: '', conclusion: 'success' })
  return JSON.parse(read(answer)) as { javascript: string; go: string; goErrors: string }
}

async function handsOutTheProfile(temp: string): Promise<void> {
  await using bench = await openWindowsBench(temp)
  const { sandbox, job, machine, read } = bench
  const inputs = {
    'allowed-accounts': `123456789012\r\n${hub.account}\r\n`,
    'session-policy': JSON.stringify(
      { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'eks:*', Resource: '*' } },
      null,
      2,
    ).replaceAll('\n', '\r\n'),
  }
  const { conclusion, log, outputs } = await job.uses('assume-role', inputs)
  expect([conclusion, log]).toEqual(['success', expect.stringContaining(hub.role)])
  const folder = `${job.environment.RUNNER_TEMP}\\ds-infra`
  expect(outputs['config-file']).toBe(`${folder}\\aws\\config`)
  expect(job.environment).toMatchObject({ AWS_CONFIG_FILE: `${folder}\\aws\\config`, AWS_PROFILE: hub.profile })
  const command = /^credential_process *= *(.*)$/m.exec(read(`${folder}\\aws\\config`))?.[1] ?? ''
  const answers = await answersOf(bench, command)
  expect(answers.goErrors).toBe('')
  for (const answer of [answers.javascript, answers.go]) {
    const { Version, AccessKeyId } = JSON.parse(answer)
    expect(Version).toBe(1)
    expect(sandbox.iam.credentials(AccessKeyId)?.principal.arn).toContain(`:assumed-role/${hub.role}/`)
  }
  const [post] = await job.end()
  expect(post).toMatchObject({ conclusion: 'success' })
  expect(existsSync(machine.file(folder))).toBe(false)
}

test.each(['a\\_temp', 'my temp', 'Größe'])(
  'hands the profile to SDKs and leaves nothing, with RUNNER_TEMP in %j',
  handsOutTheProfile,
)

/** setup-tools where the user's name, and so the runner's folders, have letters beyond ASCII. */
import { mkdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { windows } from '../support/machines/parts.ts'
import { cmdShell, openWindowsBench } from '../support/machines/windows-job.ts'

test('a tool and its alias work from C:\\Users\\Jörg, and are fetched once', async () => {
  await using bench = await openWindowsBench('Users\\Jörg\\_work\\_temp')
  const { sandbox, job, machine } = bench
  job.environment.RUNNER_TOOL_CACHE = `${job.environment.RUNNER_TEMP?.replace('_temp', '_tool')}`
  mkdirSync(machine.file(job.environment.RUNNER_TOOL_CACHE), { recursive: true })
  const executable = { file: windows.kubectl }
  sandbox.mirrors.publishKubectl({ version: '1.34.2', platform: 'windows', architecture: 'amd64', executable })
  const inputs = { aws: 'none', kubectl: 'v1.34.2', 'kubectl-alias': 'k', 'kubectl-mirror': sandbox.mirrors.kubectl }
  const first = await job.uses('setup-tools', inputs)
  expect([first.conclusion, first.log]).toEqual(['success', expect.stringContaining('verified by its published')])
  const before = sandbox.requests.length
  const second = await job.uses('setup-tools', inputs)
  expect([second.conclusion, second.log]).toEqual(['success', expect.anything()])
  expect(second.outputs).toEqual(first.outputs)
  expect(sandbox.requests).toHaveLength(before)
  const version = await job.run('@k version --client\r\n', {}, '.', cmdShell)
  expect(version).toMatchObject({ conclusion: 'success', log: expect.stringContaining('Client Version: v1.34.2') })
})

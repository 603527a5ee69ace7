/** `npm run demo`, as a newcomer has it: any folder, a bare environment, no Docker Engine. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'
import { describeWith } from '../support/real-programs.ts'

// Whole deployments, on a machine that may be busy with other tests.
jest.setTimeout(240_000)

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'a demo '))
  mkdirSync(join(folder, 'home'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function demo(environment: Record<string, string>): Promise<{ code: number; output: string }> {
  const { DS_INFRA_DIST } = process.env
  const env = { HOME: join(folder, 'home'), ...(DS_INFRA_DIST ? { DS_INFRA_DIST } : {}), ...environment }
  return await new Promise((done) => {
    execFile(process.execPath, [join(root, 'test/sandbox/demo.ts')], { cwd: folder, env }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), output: stdout + stderr })
    })
  })
}

describeWith({ kubectl: ['version', '--client'] }, 'with kubectl', () => {
  test('deploys and tears down, twice, and leaves nothing behind', async () => {
    for (const _ of ['first', 'second']) {
      const environment = { PATH: process.env.PATH ?? '', DOCKER_HOST: 'unix:///nonexistent.sock' }
      const { code, output } = await demo(environment)
      expect([code, output]).toEqual([0, expect.stringContaining('no Docker Engine is reachable')])
      expect(output).toContain('deployment "worker" successfully rolled out')
      expect(output).toMatch(/Deployment {5}api +127\.0\.0\.1:\d+\/hub-sample-api@sha256:[0-9a-f]{64}/)
      expect(output).toContain('Job tear-down: success')
      expect(output).toMatch(/No secret in any log: looked for \d\d+ secrets/)
      expect(output).not.toContain('\u001b[')
      expect(readdirSync(join(folder, 'home'))).toEqual([])
    }
  })
})

test('without kubectl and without a way to its site, says which step could not be done', async () => {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  symlinkSync(execFileSync('which', ['bash'], { encoding: 'utf8' }).trim(), join(bin, 'bash'))
  const { code, output } = await demo({
    PATH: bin,
    HTTPS_PROXY: 'http://127.0.0.1:9',
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
  })
  expect([code, output]).toEqual([1, expect.stringContaining('no Docker Engine is reachable')])
  expect(output).toContain("The step 'Set up kubectl' of the job 'deploy' could not be done:")
  expect(output).toContain('dl.k8s.io')
})

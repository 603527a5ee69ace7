/** `npm run demo`, as a newcomer has it: any folder, a bare environment, no Docker Engine. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'
import { compileCache } from '../support/compile-cache.ts'
import { describeUnix, describeWith, describeWithNpmTools, pathWithout } from '../support/real-programs.ts'

// Whole deployments, on a machine that may be busy with other tests.
jest.setTimeout(240_000)

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'a démo '))
  mkdirSync(join(folder, 'home'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function demo(environment: Record<string, string>, ...options: string[]) {
  const { DS_INFRA_DIST } = process.env
  const env = {
    HOME: join(folder, 'home'),
    DOCKER_HOST: 'unix:///nonexistent.sock',
    NODE_COMPILE_CACHE: compileCache,
    ...(DS_INFRA_DIST ? { DS_INFRA_DIST } : {}),
    ...environment,
  }
  const args = [...options, join(root, 'test/sandbox/demo.ts')]
  return await new Promise<{ code: number; output: string }>((done) => {
    execFile(process.execPath, args, { cwd: folder, env }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), output: stdout + stderr })
    })
  })
}

const pathWithoutKubectl = () => pathWithout(['kubectl'], join(folder, 'bin'))

function expectWhole({ code, output }: { code: number; output: string }): void {
  expect([code, output]).toEqual([0, expect.stringContaining('no Docker Engine is reachable')])
  expect(output).toContain('Deployment worker: 1 pod ready')
  expect(output).toMatch(/Deployment {5}api +127\.0\.0\.1:\d+\/hub-sample-api@sha256:[0-9a-f]{64}/)
  expect(output).toContain('Job preview / deploy: success')
  expect(output).toContain('all its objects are gone from the cluster')
  expect(output).toContain('its last log line: Error: SETTINGS is not set')
  expect(output).toContain('What ran before runs again, and is healthy.')
  expect(output).toMatch(/No secret in any log: looked for \d\d+ secrets/)
  expect(output).not.toContain('Not shown')
  expect(output).not.toContain('\u001b[')
  expect(readdirSync(join(folder, 'home'))).toEqual([])
}

describeWith({ kubectl: ['version', '--client'] }, 'with kubectl', () => {
  test('deploys and tears down, and leaves nothing behind', async () => {
    const shown = await demo({ PATH: process.env.PATH ?? '' })
    expectWhole(shown)
    expect(shown.output).toContain('kubectl: the one on PATH.')
  })
})

describeWithNpmTools('without kubectl', () => {
  test('setup-tools downloads the real one from the sandbox, verified', async () => {
    const shown = await demo({ PATH: pathWithoutKubectl() })
    expectWhole(shown)
    expect(shown.output).toMatch(
      /kubectl 1\.34\.5: 60\.6 MB from http:\/\/127\.0\.0\.1:\d+\/kubectl\/release\/v1\.34\.5\//,
    )
    expect(shown.output).toContain('kubectl 1.34.5: verified by its published SHA-256.')
  })
})

describeUnix('without kubectl, on a machine that the npm registry has none for, and without a way to its site', () => {
  test('shows the rest, says what it could not show, and how to see it', async () => {
    const other = `data:text/javascript,Object.defineProperty(process, 'arch', { value: 'riscv64' })`
    const environment = { HTTPS_PROXY: 'http://127.0.0.1:9', RUNNER_TOOL_CACHE: join(folder, 'tools') }
    const { code, output } = await demo({ PATH: pathWithoutKubectl(), ...environment }, '--import', other)
    expect([code, output]).toEqual([0, expect.stringContaining(`not for ${process.platform}-riscv64`)])
    expect(output).toContain('https://dl.k8s.io/release/stable.txt failed')
    expect(output).toMatch(/ {2}hub-sample-worker:sha-[0-9a-f]{12} {2}sha256:[0-9a-f]{64}/)
    expect(output).toContain('Connected to hub-ephemeral')
    expect(output).toContain("✗ Not shown, for want of kubectl: the steps 'Set up kubectl', 'Deploy, or take away'.")
    expect(output).toContain('To see them, install kubectl')
    expect(output).not.toContain('gone from the cluster')
    expect(output).not.toContain('In the cluster')
  })
})

/** What the machine refuses is named: what, where, what to do. Never a fault of the action. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { dist, Job, readAction, type StepResult } from '../sandbox/workflow/job.ts'
import { describeUnless, describeWith, withoutRoot } from '../support/real-programs.ts'

let sandbox: Sandbox
let folder: string
const undo: (() => void)[] = []

beforeAll(async () => {
  sandbox = await startSandbox()
  folder = mkdtempSync(join(tmpdir(), 'machine-'))
  chmodSync(folder, 0o755)
})

afterEach(() => {
  for (const body of undo.splice(0).reverse()) body()
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await sandbox.stop()
})

function newJob(environment: Record<string, string | undefined> = {}): Job {
  const job = new Job({ environment: { ...sandbox.environment, ...environment }, secrets: sandbox.secrets })
  undo.push(() => job.dispose())
  return job
}

/** An action's main as another user, or with other files of the runner than the job would give it. */
async function main(job: Job, action: string, prefix: string): Promise<StepResult> {
  const inputs = Object.entries(readAction(action).inputs ?? {})
  const given = Object.fromEntries(
    inputs.map(([name, { default: value }]) => [`INPUT_${name.toUpperCase()}`, String(value ?? '')]),
  )
  return await job.run(`${prefix} "${process.execPath}" "${join(dist, action, 'main.js')}"`, {
    ...given,
    INPUT_REGISTRIES: sandbox.registry,
  })
}

function expectRefusal({ conclusion, log }: StepResult, where: string, why: string): void {
  const error = log.split('\n').filter((line) => line.startsWith('##[error]'))
  expect(conclusion).toBe('failure')
  expect(error.join()).toContain(where)
  expect(error.join()).toContain(why)
  // The remedy, in the same annotation.
  expect(log.slice(log.indexOf(why) + why.length)).toMatch(/^[^\n]*\n[A-Z][^\n]+\.\n/)
  expect(log).not.toContain('fault of the action')
}

/** A small file system of its own. */
function mount(options: string): string {
  const path = mkdtempSync(join(folder, 'mount-'))
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]).status).toBe(0)
  undo.push(() => spawnSync('umount', [path]))
  return path
}

/** Tests that mount file systems and start programs as another user. */
function asRoot(name: string, body: () => void): void {
  const lacking = process.platform === 'linux' ? withoutRoot : 'it is for Linux'
  if (lacking) describeUnless(lacking, name, body)
  else describeWith({ mount: ['--version'], setpriv: ['--version'] }, name, body)
}

const user = 'setpriv --reuid=12345 --regid=12345 --clear-groups'

describe('RUNNER_TEMP', () => {
  test("with a file in place of the suite's folder", async () => {
    const temp = mkdtempSync(join(folder, 'temp-'))
    writeFileSync(join(temp, 'ds-infra'), '')
    expectRefusal(await newJob({ RUNNER_TEMP: temp }).uses('assume-role'), join(temp, 'ds-infra'), 'not a folder')
  })

  test('with a name that is too long', async () => {
    const temp = join(folder, 'x'.repeat(300))
    expectRefusal(await newJob({ RUNNER_TEMP: temp }).uses('assume-role'), temp, 'its name is too long (ENAMETOOLONG)')
  })
})

asRoot('RUNNER_TEMP on a file system', () => {
  test.each(['assume-role', 'ecr-login'])('that is full: %s', async (action) => {
    const temp = mount('size=16k')
    spawnSync('dd', ['if=/dev/zero', `of=${join(temp, 'full')}`, 'bs=1k'])
    const job = newJob({ RUNNER_TEMP: temp })
    if (action === 'ecr-login') await newKeys(job)
    expectRefusal(
      await job.uses(action, action === 'ecr-login' ? { registries: sandbox.registry } : {}),
      temp,
      'no space is left on its disk (ENOSPC)',
    )
  })

  test('that is read-only', async () => {
    const temp = mount('ro')
    expectRefusal(await newJob({ RUNNER_TEMP: temp }).uses('assume-role'), temp, 'its file system is read-only (EROFS)')
  })

  test('that belongs to somebody else', async () => {
    const temp = mkdtempSync(join(folder, 'temp-'))
    expectRefusal(await main(newJob({ RUNNER_TEMP: temp }), 'assume-role', user), temp, 'permission denied (EACCES)')
  })
})

/** Keys of the role, so that an action needs no profile. */
async function newKeys(job: Job): Promise<void> {
  const keys = newJob()
  await keys.uses('assume-role', { export: 'environment' })
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
    job.environment[name] = keys.environment[name] ?? ''
}

describe("the runner's files", () => {
  test.each(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'])('%s on a full disk', async (variable) => {
    const step = await main(newJob(), 'assume-role', `${variable}=/dev/full`)
    expectRefusal(step, `/dev/full (${variable}) cannot be written`, 'no space is left on its disk (ENOSPC)')
  })

  test.each(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'])('%s that is not there', async (variable) => {
    const step = await main(newJob(), 'assume-role', `${variable}=/nowhere/file`)
    expectRefusal(step, `/nowhere/file (${variable})`, 'it does not exist')
  })

  test('GITHUB_ENV that is a folder', async () => {
    expectRefusal(
      await main(newJob(), 'assume-role', 'GITHUB_ENV=/tmp'),
      '/tmp (GITHUB_ENV)',
      'it is a folder (EISDIR)',
    )
  })
})

describe('HOME counts as empty', () => {
  test.each(['is missing', 'is a file'])('where it %s', async (what) => {
    const home = join(mkdtempSync(join(folder, 'home-')), 'home')
    if (what === 'is a file') writeFileSync(home, '')
    const job = newJob({ HOME: home })
    expect(await job.uses('assume-role')).toMatchObject({ conclusion: 'success' })
    expect(await job.uses('ecr-login', { registries: sandbox.registry })).toMatchObject({ conclusion: 'success' })
    expect((await job.end()).map(({ log }) => log)).toEqual(['', ''])
  })
})

asRoot('HOME of somebody else', () => {
  test('counts as empty', async () => {
    const home = mkdtempSync(join(folder, 'home-'))
    mkdirSync(join(home, '.aws'))
    chmodSync(home, 0o700)
    const temp = mkdtempSync(join(folder, 'temp-'))
    chmodSync(temp, 0o777)
    const job = newJob({ HOME: home, RUNNER_TEMP: temp })
    const files = ['ENV', 'OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => {
      writeFileSync(join(temp, name), '')
      chmodSync(join(temp, name), 0o666)
      return `GITHUB_${name}=${join(temp, name)}`
    })
    expect(await main(job, 'assume-role', `${files.join(' ')} ${user}`)).toMatchObject({ conclusion: 'success' })
    await newKeys(job)
    expect(await main(job, 'ecr-login', `${files.join(' ')} ${user}`)).toMatchObject({ conclusion: 'success' })
  })
})

test('a helper says the same to whoever starts it', async () => {
  const { log } = await newJob().run(
    `"${process.execPath}" "${join(dist, 'assume-role/credential-process.js')}" /tmp || true`,
  )
  expect(log).toContain('it is a folder (EISDIR). Correct the setting that names it.')
})

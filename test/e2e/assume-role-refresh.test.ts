import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { dist, Job, readAction, root } from '../sandbox/workflow/job.ts'

let sandbox: Sandbox
let job: Job

beforeEach(async () => {
  sandbox = await startSandbox()
  job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
})

afterEach(async () => {
  job.assertNoSecrets()
  job.dispose()
  await sandbox.stop()
})

interface Answer {
  code: number | null
  stdout: string
  stderr: string
}

/** Starts the helper as a tool does: with the environment of a step of the job. */
async function helper(environment: Record<string, string | undefined> = {}): Promise<Answer> {
  return await run([join(dist, 'assume-role/credential-process.js'), sessionFile()], environment)
}

async function run(args: string[], environment: Record<string, string | undefined> = {}): Promise<Answer> {
  const child = spawn(process.execPath, args, { env: { ...job.environment, ...environment } })
  const answer: Answer = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    answer.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    answer.stderr += chunk
  })
  answer.code = await new Promise((done) => child.once('close', done))
  return answer
}

/** The action's inputs with its own defaults, as the runner hands them over. */
const inputs = Object.fromEntries(
  Object.entries(readAction('assume-role').inputs ?? {}).map(([name, { default: value }]) => [
    `INPUT_${name.toUpperCase()}`,
    String(value ?? ''),
  ]),
)

const sessionFile = () => join(job.temp, 'ds-infra', 'aws', 'hub.json')
const assumed = () => sandbox.requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity').length

/** Ends the sessions that STS opens from now on after so many seconds. */
function shorten(seconds: number): void {
  const start = sandbox.iam.startSession.bind(sandbox.iam)
  sandbox.iam.startSession = (role, session) => start(role, { ...session, seconds })
}

/** Moves the session's end; its credentials are as good as before. Seconds from now. */
function expireIn(seconds: number): void {
  const session = JSON.parse(readFileSync(sessionFile(), 'utf8'))
  session.credentials.Expiration = new Date(Date.now() + seconds * 1000).toISOString()
  session.receivedAt = Date.now() - 3_600_000
  writeFileSync(sessionFile(), JSON.stringify(session))
}

describe('the credential_process helper', () => {
  beforeEach(async () => {
    expect((await job.uses('assume-role')).conclusion).toBe('success')
    sandbox.requests.length = 0
  })

  test('prints what the AWS CLI and SDKs expect, from its file, without any request', async () => {
    const { code, stdout, stderr } = await helper()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      Version: 1,
      AccessKeyId: expect.stringMatching(/^ASIA/),
      SecretAccessKey: expect.any(String),
      SessionToken: expect.any(String),
      Expiration: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    })
    expect(sandbox.requests).toEqual([])
  })

  test.each([
    ['17 min before the end', 1020, 0],
    // From 15 min on botocore starts the helper at each call, until it gets a later end.
    ['15.5 min before the end', 930, 1],
    ['4 min before the end', 240, 1],
    ['after the end', -10, 1],
  ])('%s: renews %i s before expiry %i times', async (_, seconds, times) => {
    expireIn(seconds)
    const { stdout } = await helper()
    expect(assumed()).toBe(times)
    expect(sandbox.iam.credentials(JSON.parse(stdout).AccessKeyId)).toBeDefined()
  })

  test('loads no SDK, no HTTP and no runner library while the kept credentials are fresh', async () => {
    const coverage = mkdtempSync(join(tmpdir(), 'coverage-'))
    await helper({ NODE_V8_COVERAGE: coverage })
    const fresh = loaded(coverage)
    expireIn(0)
    await helper({ NODE_V8_COVERAGE: coverage })
    const renewing = loaded(coverage)
    rmSync(coverage, { recursive: true })
    // Words that only the chunks of STS's client, of proxies and of the runner hold.
    const heavy = /DecodeAuthorizationMessage|HttpsProxyAgent|add-mask/
    expect(fresh.length).toBeGreaterThan(0)
    expect(fresh.filter((text) => heavy.test(text))).toEqual([])
    // The same look at a renewal finds them: the test can tell.
    expect(renewing.filter((text) => heavy.test(text)).length).toBeGreaterThan(0)
  })

  test('16 callers at expiry: one AssumeRoleWithWebIdentity, and all get the new credentials', async () => {
    expireIn(60)
    const answers = await Promise.all(Array.from({ length: 16 }, () => helper()))
    expect(assumed()).toBe(1)
    expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1)
    expect(answers.map(({ code }) => code)).toEqual(Array(16).fill(0))
  })

  test('a failed renewal while the old credentials live: hands those out, and leaves STS in peace for a while', async () => {
    expireIn(60)
    const old = JSON.parse(readFileSync(sessionFile(), 'utf8')).credentials
    sandbox.inject({ service: 'sts', kind: 'error', code: 'AccessDenied', message: 'told', status: 403 })
    for (let call = 0; call < 3; call += 1) {
      const { code, stdout } = await helper()
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toEqual(old)
    }
    expect(assumed()).toBe(1)
  })

  test('a failed renewal after their end: exit code 1, nothing on stdout, the reason on stderr', async () => {
    expireIn(-1)
    sandbox.inject({ service: 'sts', kind: 'error', code: 'AccessDenied', message: 'told', status: 403 })
    const { code, stdout, stderr } = await helper()
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('STS refused to assume arn:aws:iam::707930574880:role/EKS-HUB-Hub. AccessDenied: told')
    for (const secret of sandbox.secrets) expect(stderr).not.toContain(secret)
    sandbox.clearFaults()
    expect((await helper()).code).toBe(0)
  })

  // The AWS CLI and kubectl pass on to the job's log what their helpers print to standard error.
  test.each([60, -1])('what STS says gets into the log as text alone, %i s before the end', async (seconds) => {
    expireIn(seconds)
    const message = 'no\n::stop-commands::x\n \u0085::add-mask::y\n##[error]z'
    sandbox.inject({ service: 'sts', kind: 'error', code: 'AccessDenied', message, status: 403 })
    const { stderr } = await helper()
    expect(stderr).toContain('stop-commands')
    expect(stderr).not.toMatch(/^[\s\u0085]*::|##\[/m)
  })

  test('16 callers at a renewal that fails share its failure instead of trying one after the other', async () => {
    expireIn(-1)
    sandbox.inject({ service: 'sts', kind: 'error', code: 'AccessDenied', message: 'told', status: 403 })
    const answers = await Promise.all(Array.from({ length: 16 }, () => helper()))
    for (const { code, stderr } of answers)
      expect([code, stderr]).toEqual([1, expect.stringContaining('AccessDenied: told')])
    expect(assumed()).toBeLessThan(16)
  })

  test('started where the job environment does not reach (sudo, a container): says which variable is missing', async () => {
    expireIn(-1)
    const { code, stderr } = await helper({ ACTIONS_ID_TOKEN_REQUEST_URL: undefined })
    expect(code).toBe(1)
    expect(stderr).toContain('ACTIONS_ID_TOKEN_REQUEST_URL is not set where the program was started')
    expect(stderr).toContain('sudo -E')
  })

  test('after the job: says that the session is gone', async () => {
    const environment = { ...job.environment }
    await job.end()
    const { code, stderr } = await helper(environment)
    expect(code).toBe(1)
    expect(stderr).toContain('is gone')
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
  })

  test('without its argument, or with a file that is none: an error and no stack trace', async () => {
    const script = join(dist, 'assume-role/credential-process.js')
    expect((await run([script])).stderr).toMatch(/needs the path of a session file/)
    writeFileSync(sessionFile(), '{')
    const { code, stderr } = await helper()
    expect(code).toBe(1)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test("the EKS token plugin reads the session itself: no second Node, no request; at the session's end it renews", async () => {
    const plugin = [join(dist, 'configure-kubeconfig/eks-token.js'), '--cluster', 'hub-prod', '--region', 'us-east-1']
    for (const times of [0, 1]) {
      const { code, stdout, stderr } = await run([...plugin, '--profile', 'hub'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(JSON.parse(stdout).status.token).toMatch(/^k8s-aws-v1\./)
      expect(assumed()).toBe(times)
      expireIn(-1)
    }
  })
})

/** Text of the files of the bundle that ran, from V8's coverage; empties the folder. */
function loaded(coverage: string): string[] {
  const urls = readdirSync(coverage).flatMap((name) => {
    const report = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] }
    rmSync(join(coverage, name))
    return report.result.map(({ url }) => url)
  })
  return urls.filter((url) => url.startsWith('file:')).map((url) => readFileSync(fileURLToPath(url), 'utf8'))
}

describe('a job longer than its credentials', () => {
  /** A program with one SDK client that goes on and on, as Terraform or a deploy script does. */
  const longProgram = `const { STSClient, GetCallerIdentityCommand } = require('${root}/node_modules/@aws-sdk/client-sts')
const client = new STSClient({ maxAttempts: 1 })
const end = Date.now() + 20_000
const go = async () => {
  let calls = 0
  for (; Date.now() < end; calls += 1) {
    await client.send(new GetCallerIdentityCommand({}))
    await new Promise((done) => setTimeout(done, 100))
  }
  console.log('calls without a failure:', calls)
}
go()`

  test('credentials live 8 s, the job goes on for 20 s: neither many programs nor one long one ever fail', async () => {
    shorten(8)
    await job.uses('assume-role')
    const script = join(job.folder, 'long.cjs')
    writeFileSync(script, longProgram)
    const long = job.run(`"${process.execPath}" "${script}"`)
    const one = `require('${root}/node_modules/@aws-sdk/client-sts').STS`
    const short = join(job.folder, 'short.cjs')
    writeFileSync(short, `new (${one})({ maxAttempts: 1 }).getCallerIdentity({}).then(({ Arn }) => console.log(Arn))`)
    for (let at = 0; at < 6; at += 1) {
      const { code, stdout, stderr } = await run([short])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain('assumed-role/EKS-HUB-Hub')
      await sleep(2500)
    }
    const { conclusion, log } = await long
    expect(conclusion).toBe('success')
    expect(log).toMatch(/calls without a failure: \d+/)
    expect(assumed()).toBeGreaterThanOrEqual(3)
    expect(sandbox.requests.filter(({ status }) => status !== 200)).toEqual([])
  })

  test('the sandbox does end such sessions: with keys in the environment the same job fails', async () => {
    shorten(2)
    await job.uses('assume-role', { export: 'environment' })
    await sleep(2500)
    const { log } = await job.run(
      `"${process.execPath}" -e "new (require('${root}/node_modules/@aws-sdk/client-sts').STS)().getCallerIdentity({}).catch((error) => console.log(error.name))"`,
    )
    expect(log).toContain('ExpiredToken')
  })
})

test.each(['ecr-login', 'configure-kubeconfig'])(
  'what the helper renewed is masked where %s uses it',
  async (action) => {
    await job.uses('assume-role')
    expireIn(60)
    const { SecretAccessKey, SessionToken } = JSON.parse((await helper()).stdout)
    const unknown = [SecretAccessKey, SessionToken]
    expect(unknown.filter((secret) => job.masks.has(secret))).toEqual([])
    const inputs = action === 'ecr-login' ? { registries: sandbox.registry } : { cluster: 'hub-ephemeral' }
    await job.uses(action, inputs)
    expect(unknown.filter((secret) => !job.masks.has(secret))).toEqual([])
  },
)

describe('a cancelled job', () => {
  test.each(['oidc', 'sts'])(
    'while %s does not answer: ends at once, leaves no file, no variable and no state',
    async (service) => {
      sandbox.inject({ service, kind: 'hang' })
      const files = Object.fromEntries(
        ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH'].map((name) => {
          const path = join(job.folder, name)
          writeFileSync(path, '')
          return [name, path]
        }),
      )
      const child = spawn(process.execPath, [join(dist, 'assume-role/main.js')], {
        env: { ...job.environment, ...files, ...inputs, INPUT_EXPORT: 'both' },
      })
      let output = ''
      child.stdout.on('data', (chunk) => {
        output += chunk
      })
      while (!sandbox.requests.some((request) => request.service === service)) await sleep(20)
      child.kill('SIGINT')
      const code = await new Promise((done) => child.once('close', done))
      expect(code).toBe(1)
      expect(output).toContain('The job was cancelled')
      for (const path of Object.values(files)) expect(readFileSync(path, 'utf8')).toBe('')
      expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
    },
  )
})

test('state for the post step holds no secret, and what was replaced is in a private file until then', async () => {
  const state = join(job.folder, 'state')
  mkdirSync(job.folder, { recursive: true })
  job.environment.AWS_SECRET_ACCESS_KEY = 'the old secret'
  job.environment.AWS_ACCESS_KEY_ID = 'AKIAOLD'
  writeFileSync(state, '')
  const exported = join(job.folder, 'env')
  const output = join(job.folder, 'output')
  for (const path of [exported, output]) writeFileSync(path, '')
  const { code } = await run([join(dist, 'assume-role/main.js')], {
    ...inputs,
    INPUT_EXPORT: 'both',
    GITHUB_STATE: state,
    GITHUB_ENV: exported,
    GITHUB_OUTPUT: output,
  })
  expect(code).toBe(0)
  const kept = readFileSync(state, 'utf8')
  expect(kept).toContain('AWS_SECRET_ACCESS_KEY')
  for (const secret of [...sandbox.secrets, 'the old secret']) {
    expect(kept).not.toContain(secret)
    expect(readFileSync(output, 'utf8')).not.toContain(secret)
  }
})

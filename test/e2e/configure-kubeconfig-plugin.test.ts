import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { createAuthenticator } from '../sandbox/kubernetes/access/authenticator.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { dist, type Job, root } from '../sandbox/workflow/job.ts'
import { awsCalls, type Bench, openBench, readKubeconfig } from '../support/configure-kubeconfig.ts'

const { ephemeral, prod } = hub.clusters
const plugin = `'${process.execPath}' '${join(dist, 'configure-kubeconfig', 'eks-token.js')}'`
const usual = `${plugin} --cluster ${ephemeral} --region ${hub.region}`
const v1 = 'client.authentication.k8s.io/v1'
const info = (apiVersion: string) =>
  JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: { interactive: false } })

interface Answer {
  apiVersion: string
  status: { token: string; expirationTimestamp: string }
}

async function withBench(body: (bench: Bench) => Promise<void>): Promise<void> {
  await using bench = await openBench()
  await body(bench)
}

/** The plugin's answer, past the log: a step's log would show the token. */
async function answerOf(job: Job, command: string, environment: Record<string, string> = {}): Promise<Answer> {
  const { conclusion, log } = await job.run(`${command} > answer.json`, environment)
  expect([conclusion, log]).toEqual(['success', ''])
  return JSON.parse(readFileSync(join(job.workspace, 'answer.json'), 'utf8')) as Answer
}

function authenticator(sandbox: Sandbox, cluster: string) {
  return createAuthenticator({
    cluster,
    clock: sandbox.clock,
    sessions: (id) => {
      const found = sandbox.iam.credentials(id)
      return found && { ...found, arn: found.principal.arn }
    },
  })
}

describe('the token plugin', () => {
  test.each([v1, `${v1}beta1`])('answers in %s if asked', (apiVersion) =>
    withBench(async ({ job }) => {
      const answer = await answerOf(job(), usual, { KUBERNETES_EXEC_INFO: info(apiVersion) })
      expect(answer.apiVersion).toBe(apiVersion)
      expect(answer.status.expirationTimestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    }),
  )

  test.each([
    [
      usual,
      info(`${v1}alpha1`),
      'The client asks for credentials in the version client.authentication.k8s.io/v1alpha1',
    ],
    [usual, 'garbage', 'KUBERNETES_EXEC_INFO is not JSON'],
    [plugin, info(v1), 'The token plugin needs --cluster and --region'],
    [`${usual} --profile nobody`, info(v1), 'There are no AWS credentials for profile nobody'],
  ])('says on stderr what is wrong and exits with 1: %#', (command, asked, message) =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const { exitCode, log } = await job.run(`${command} > answer.json`, { KUBERNETES_EXEC_INFO: asked })
      expect(exitCode).toBe(1)
      expect(log).toMatch(/^ds-infra: /)
      expect(log).toContain(message)
      expect(readFileSync(join(job.workspace, 'answer.json'), 'utf8')).toBe('')
    }),
  )

  test('answers in v1beta1, the version of the kubeconfig, where the client does not ask', () =>
    withBench(async ({ job }) => {
      expect((await answerOf(job(), usual)).apiVersion).toBe(`${v1}beta1`)
    }))

  test('is started free of a step’s NODE_OPTIONS, as the kubeconfig says', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const { outputs } = await job.uses('configure-kubeconfig', { cluster: ephemeral })
      const { exec } = readKubeconfig(outputs.kubeconfig ?? '').users[0]?.user ?? {}
      expect(exec?.apiVersion).toBe(`${v1}beta1`)
      const preload = join(job.folder, 'preload.cjs')
      writeFileSync(preload, "console.log('loaded')")
      const variables = exec?.env?.map(({ name, value }) => `${name}='${value}'`).join(' ')
      const command = [exec?.command, ...(exec?.args ?? [])].map((word) => `'${word}'`).join(' ')
      await answerOf(job, `${variables} ${command}`, { NODE_OPTIONS: `--require=${preload}` })
      // What it takes to see the difference.
      const { log } = await job.run(`${command} | head -1`, { NODE_OPTIONS: `--require=${preload}` })
      expect(log).toMatch(/^loaded/)
    }))

  test('makes a token of the job’s keys that its cluster accepts and the other refuses, without a network call', () =>
    withBench(async ({ sandbox, job }) => {
      const { status } = await answerOf(job(), usual)
      const arn = `arn:aws:sts::${hub.account}:assumed-role/${hub.role}/test`
      expect(await authenticator(sandbox, ephemeral)(status.token)).toMatchObject({ arn })
      await expect(authenticator(sandbox, prod)(status.token)).rejects.toThrow('SignatureDoesNotMatch')
      expect(sandbox.requests).toEqual([])
    }))

  test('makes a token of the profile of assume-role, with nothing from the environment but its config', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const job = newJob({}, {})
      await job.uses('assume-role')
      const before = awsCalls(sandbox)
      const { status } = await answerOf(job, `${usual} --profile ${hub.profile}`, { AWS_PROFILE: 'another' })
      await authenticator(sandbox, ephemeral)(status.token)
      expect(awsCalls(sandbox)).toEqual(before)
    }))

  test('makes a token of any other profile too', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const job = newJob()
      const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token } = job.environment
      const file = join(job.folder, 'credentials')
      writeFileSync(file, `[mine]\naws_access_key_id=${id}\naws_secret_access_key=${key}\naws_session_token=${token}\n`)
      const { status } = await answerOf(job, `${usual} --profile mine`, {
        AWS_SHARED_CREDENTIALS_FILE: file,
        AWS_ACCESS_KEY_ID: '',
      })
      expect(await authenticator(sandbox, ephemeral)(status.token)).toMatchObject({ accessKeyId: id })
    }))

  test('makes a new token 20 minutes after the first, which is refused by then', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const job = newJob({}, {})
      await job.uses('assume-role')
      const authenticate = authenticator(sandbox, ephemeral)
      const command = `${usual} --profile ${hub.profile}`
      const first = await answerOf(job, command)
      await authenticate(first.status.token)
      sandbox.clock.advance(20 * 60)
      await expect(authenticate(first.status.token)).rejects.toThrow('expired')
      const later = {
        NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'test', 'support', 'pinned-clock.mjs'))}`,
        DS_INFRA_TEST_AHEAD: String(20 * 60_000),
      }
      const second = await answerOf(job, command, later)
      expect(second.status.token).not.toBe(first.status.token)
      expect(
        Date.parse(second.status.expirationTimestamp) - Date.parse(first.status.expirationTimestamp),
      ).toBeGreaterThanOrEqual(20 * 60_000 - 1000)
    }))

  test('loads no HTTP client, runner library, SDK or YAML for the job’s keys and the profile of assume-role', () =>
    withBench(async ({ job: newJob }) => {
      const withKeys = newJob()
      const withProfile = newJob({}, {})
      await withProfile.uses('assume-role')
      expect(await modulesOf(withKeys, usual)).toEqual(lean)
      expect(await modulesOf(withProfile, `${usual} --profile ${hub.profile}`)).toEqual(lean)
      // What it takes to see the difference: another profile needs the SDK.
      const file = join(withKeys.folder, 'credentials')
      writeFileSync(file, '[mine]\naws_access_key_id=AKIAIOSFODNN7EXAMPLE\naws_secret_access_key=x\n')
      withKeys.environment.AWS_SHARED_CREDENTIALS_FILE = file
      expect(await modulesOf(withKeys, `${usual} --profile mine`)).not.toEqual(lean)
    }))
})

/** Libraries for HTTP, the runner, SDKs and YAML need more of Node than this, and are larger. */
const lean = { heavy: [], isSmall: true }
const heavy = new Set(['http', 'https', 'http2', 'net', 'tls', 'child_process', 'process'])

/** What the plugin loaded: Node's own modules, and whether ours come to less than 64 kB. */
async function modulesOf(job: Job, command: string): Promise<{ heavy: string[]; isSmall: boolean }> {
  const list = join(job.folder, 'loaded')
  rmSync(list, { force: true })
  await answerOf(job, command, {
    NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'test', 'support', 'list-modules.mjs'))}`,
    DS_INFRA_TEST_MODULES: list,
  })
  const urls = readFileSync(list, 'utf8').trim().split('\n')
  const files = urls.filter((url) => url.startsWith('file:'))
  expect(files.some((url) => url.endsWith('/configure-kubeconfig/eks-token.js'))).toBe(true)
  const size = files.reduce((total, url) => total + statSync(new URL(url)).size, 0)
  return {
    heavy: urls.map((url) => url.replace('node:', '')).filter((name) => heavy.has(name)),
    isSmall: size < 65_536,
  }
}

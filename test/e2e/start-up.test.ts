/** No program loads a library that it does not use: seen on real runs of the bundles against the sandbox. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { dist, Job, root } from '../sandbox/workflow/job.ts'

/** What is heavy, and a word that only its chunk holds, whatever a bundler does to names and comments. */
const libraries = {
  'client-sts': 'DecodeAuthorizationMessage',
  'client-ecr': 'DescribePullThroughCacheRules',
  'client-ecr-public': 'PutRegistryCatalogData',
  'client-eks': 'CreateFargateProfile',
  openpgp: 'Misformed armored text',
  yaml: 'YAMLParseError',
  zip: 'end of central directory record',
  core: 'GITHUB_STEP_SUMMARY',
} as const

type Library = keyof typeof libraries

let sandbox: Sandbox
let job: Job
let folder = ''
let images: Awaited<ReturnType<typeof writeSampleImages>>

beforeAll(async () => {
  sandbox = await startSandbox()
  folder = mkdtempSync(join(tmpdir(), 'start-up-'))
  images = await writeSampleImages(folder)
  job = new Job({
    environment: {
      ...sandbox.environment,
      NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'test', 'support', 'list-modules.mjs')).href}`,
    },
    secrets: sandbox.secrets,
  })
})

afterAll(async () => {
  job.dispose()
  rmSync(folder, { recursive: true, force: true })
  await sandbox.stop()
})

let steps = 0

/** The libraries that a step loads. */
async function loadedBy(step: (environment: Record<string, string>) => Promise<{ log: string; conclusion: string }>) {
  steps += 1
  const trace = join(folder, `trace-${steps}`)
  const { conclusion, log } = await step({ DS_INFRA_TEST_MODULES: trace })
  expect([conclusion, log]).toEqual(['success', expect.anything()])
  const chunks = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith(pathToFileURL(dist).href))
    .map((url) => readFileSync(fileURLToPath(url), 'utf8'))
  expect(chunks.length).toBeGreaterThan(1)
  return (Object.keys(libraries) as Library[]).filter((name) => chunks.some((code) => code.includes(libraries[name])))
}

test.each(Object.entries(libraries))('%s is in a chunk of its own, so that it can be left alone', (_, mark) => {
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))
  const holders = scripts.filter((name) => readFileSync(join(dist, name), 'utf8').includes(mark))
  expect(holders.length).toBeGreaterThan(0)
  expect(holders.map((name) => basename(name))).not.toContain('index.js')
})

test('undici is in no file: it was a third of the start of every action', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  // The codes of its errors, which no other library has.
  expect(files.filter((name) => readFileSync(join(dist, name), 'utf8').includes('UND_ERR_'))).toEqual([])
})

describe('a run loads', () => {
  test('setup-tools: no SDK client', async () => {
    sandbox.mirrors.publishKubectl({
      version: '1.36.2',
      platform: process.platform === 'win32' ? 'windows' : process.platform,
    })
    const inputs = { aws: 'none', kubectl: 'latest', 'kubectl-mirror': sandbox.mirrors.kubectl }
    expect(await loadedBy((env) => job.uses('setup-tools', inputs, env))).toEqual(['core'])
  })

  test('assume-role: the client of STS', async () => {
    expect(await loadedBy((env) => job.uses('assume-role', {}, env))).toEqual(['client-sts', 'core'])
  })

  test('ecr-login: the client of ECR', async () => {
    const inputs = { registries: sandbox.registry }
    expect(await loadedBy((env) => job.uses('ecr-login', inputs, env))).toEqual(['client-ecr', 'core'])
  })

  test('push-images: no SDK client', async () => {
    const services = JSON.stringify({ api: { image: `oci:${images.api?.layout}` } })
    const inputs = { services, registry: sandbox.registry, 'repository-prefix': 'hub-sample-' }
    expect(await loadedBy((env) => job.uses('push-images', inputs, env))).toEqual(['yaml', 'core'])
  })

  test('configure-kubeconfig: the client of EKS', async () => {
    const loaded = await loadedBy((env) => job.uses('configure-kubeconfig', { cluster: 'hub-ephemeral' }, env))
    expect(loaded).toEqual(['client-eks', 'yaml', 'core'])
  })

  test('the credential helper of the profile: neither SDK nor @actions/core', async () => {
    const config = readFileSync(job.environment.AWS_CONFIG_FILE ?? '', 'utf8')
    const command = /^credential_process *= *(.+)$/m.exec(config)?.[1] ?? ''
    // Without the part of the command that takes NODE_OPTIONS away, by which the loads are traced.
    const traced = command.replace('unset -v NODE_OPTIONS ', 'unset -v ')
    expect(traced).not.toBe(command)
    expect(await loadedBy((env) => job.run(`${traced} > /dev/null`, env))).toEqual([])
  })

  test('the token plugin of kubectl: neither SDK nor @actions/core', async () => {
    const { users } = (await import('yaml')).parse(readFileSync(job.environment.KUBECONFIG ?? '', 'utf8'))
    const { command, args } = users[0].user.exec
    const script = [command, ...args].map((word: string) => `'${word}'`).join(' ')
    const info = {
      KUBERNETES_EXEC_INFO: '{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{}}',
    }
    expect(await loadedBy((env) => job.run(`${script} > /dev/null`, { ...env, ...info }))).toEqual([])
  })
})

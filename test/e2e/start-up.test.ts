/**
 * No program loads a library that it does not use, makes a request twice or grows unnoticed: seen on real runs of the
 * bundles against the sandbox.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
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

/** What a program loads, and the requests that it makes. */
interface Counts {
  /** Files of dist. */
  files: number
  /** Their size together, in kB. */
  size: number
  /** Modules of Node. */
  modules: number
  requests: number
}

let steps = 0
const counted: Record<string, Counts> = {}

type Step = (environment: Record<string, string>) => Promise<{ log: string; conclusion: string } | undefined>

/** The libraries that a step loads. What it loads and asks for is counted under `program`. */
async function loadedBy(program: string, step: Step): Promise<Library[]> {
  steps += 1
  const trace = join(folder, `trace-${steps}`)
  const before = sandbox.requests.length
  const result = await step({ DS_INFRA_TEST_MODULES: trace })
  expect([result?.conclusion, result?.log]).toEqual(['success', expect.anything()])
  const loaded = [...new Set(readFileSync(trace, 'utf8').split('\n'))]
  const chunks = loaded
    .filter((url) => url.startsWith(pathToFileURL(dist).href))
    .map((url) => readFileSync(fileURLToPath(url), 'utf8'))
  expect(chunks.length).toBeGreaterThan(1)
  counted[program] = {
    files: chunks.length,
    size: Math.ceil(chunks.reduce((size, code) => size + code.length, 0) / 1000),
    modules: loaded.filter((url) => url.startsWith('node:')).length,
    requests: sandbox.requests.length - before,
  }
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
    expect(await loadedBy('setup-tools main', (env) => job.uses('setup-tools', inputs, env))).toEqual(['core'])
  })

  test('assume-role: the client of STS', async () => {
    expect(await loadedBy('assume-role main', (env) => job.uses('assume-role', {}, env))).toEqual([
      'client-sts',
      'core',
    ])
  })

  test('ecr-login: the client of ECR', async () => {
    const inputs = { registries: sandbox.registry }
    expect(await loadedBy('ecr-login main', (env) => job.uses('ecr-login', inputs, env))).toEqual([
      'client-ecr',
      'core',
    ])
  })

  test('push-images: no SDK client', async () => {
    const services = JSON.stringify({ api: { image: `oci:${images.api?.layout}` } })
    const inputs = { services, registry: sandbox.registry, 'repository-prefix': 'hub-sample-' }
    expect(await loadedBy('push-images main', (env) => job.uses('push-images', inputs, env))).toEqual(['yaml', 'core'])
  })

  test('configure-kubeconfig: the client of EKS', async () => {
    const loaded = await loadedBy('configure-kubeconfig main', (env) =>
      job.uses('configure-kubeconfig', { cluster: 'hub-ephemeral' }, env),
    )
    expect(loaded).toEqual(['client-eks', 'yaml', 'core'])
  })

  test('the credential helper of the profile: neither SDK nor @actions/core', async () => {
    const config = readFileSync(job.environment.AWS_CONFIG_FILE ?? '', 'utf8')
    const command = /^credential_process *= *(.+)$/m.exec(config)?.[1] ?? ''
    // Without the part of the command that takes NODE_OPTIONS away, by which the loads are traced.
    const traced = command.replace('unset -v NODE_OPTIONS ', 'unset -v ')
    expect(traced).not.toBe(command)
    expect(await loadedBy('credential_process', (env) => job.run(`${traced} > /dev/null`, env))).toEqual([])
  })

  test('the token plugin of kubectl: neither SDK nor @actions/core', async () => {
    const { users } = (await import('yaml')).parse(readFileSync(job.environment.KUBECONFIG ?? '', 'utf8'))
    const { command, args } = users[0].user.exec
    const script = [command, ...args].map((word: string) => `'${word}'`).join(' ')
    const info = {
      KUBERNETES_EXEC_INFO: '{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{}}',
    }
    const loaded = await loadedBy('EKS token plugin', (env) => job.run(`${script} > /dev/null`, { ...env, ...info }))
    expect(loaded).toEqual([])
  })

  test('posts: @actions/core alone', async () => {
    for (let next = job.nextPost; next; next = job.nextPost) {
      const { name, environment = {} } = next
      const post = async (env: Record<string, string>) => {
        Object.assign(environment, env)
        return await job.post()
      }
      expect([name, await loadedBy(`${name} post`, post)]).toEqual([name, ['core']])
    }
  })
})

/** What each program may load, and the requests that it makes. To be lowered where something gets better. */
const limits: Record<string, Counts> = {
  'setup-tools main': { files: 14, size: 175, modules: 17, requests: 3 },
  'assume-role main': { files: 13, size: 595, modules: 18, requests: 2 },
  'ecr-login main': { files: 14, size: 605, modules: 17, requests: 2 },
  'push-images main': { files: 12, size: 495, modules: 18, requests: 11 },
  'configure-kubeconfig main': { files: 15, size: 780, modules: 20, requests: 2 },
  credential_process: { files: 3, size: 20, modules: 3, requests: 0 },
  'EKS token plugin': { files: 4, size: 26, modules: 5, requests: 0 },
  'setup-tools post': { files: 6, size: 68, modules: 9, requests: 0 },
  'assume-role post': { files: 7, size: 92, modules: 10, requests: 0 },
  'ecr-login post': { files: 8, size: 90, modules: 12, requests: 0 },
  'push-images post': { files: 6, size: 68, modules: 9, requests: 0 },
  'configure-kubeconfig post': { files: 6, size: 81, modules: 10, requests: 0 },
}

test('no program loads more than before, or asks for more', () => {
  const more = Object.entries(counted).flatMap(([program, counts]) => {
    const { files = 0, size = 0, modules = 0, requests = 0 } = limits[program] ?? {}
    const isMore =
      counts.files > files || counts.size > size || counts.modules > modules || counts.requests !== requests
    return isMore ? [{ program, counts, limit: limits[program] }] : []
  })
  expect(more).toEqual([])
  expect(Object.keys(counted).sort()).toEqual(Object.keys(limits).sort())
})

test('the bundle has no more than 2.3 MB', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(dist, name)))
  expect(files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)).toBeLessThan(2_300_000)
})

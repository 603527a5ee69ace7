/** setup-tools as its bundle, as a job sees it. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { selfSigned } from '../support/certificate.ts'
import { describeUnix, describeUnless } from '../support/real-programs.ts'
import { roleKeys } from '../support/role-keys.ts'
import { kubectlSays, openBench, putOnPath } from '../support/tool-fixtures.ts'

let sandbox: Sandbox
const jobs: Job[] = []
const servers: Server[] = []

beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(async () => {
  for (const job of jobs.splice(0)) job.dispose()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  await sandbox.stop()
})

/** A job on a machine without aws, kubectl and helm. */
function newJob(environment: Record<string, string | undefined> = {}): Job {
  const job = new Job({ environment: { ...sandbox.environment, ...environment }, secrets: sandbox.secrets })
  jobs.push(job)
  const bin = join(job.folder, 'bin')
  mkdirSync(bin)
  for (const name of ['bash', 'sh']) symlinkSync(`/bin/${name}`, join(bin, name))
  job.environment.PATH = environment.PATH ? `${environment.PATH}:${bin}` : bin
  return job
}

type Release = Parameters<Sandbox['mirrors']['publishKubectl']>[0]
const platform = process.platform === 'darwin' ? 'darwin' : 'linux'
const publishKubectl = (release: Release) => sandbox.mirrors.publishKubectl({ platform, ...release })
const publishHelm = (release: Release) => sandbox.mirrors.publishHelm({ platform, ...release })

const setUp = (job: Job, inputs: Record<string, string>, environment: Record<string, string> = {}) =>
  job.uses(
    'setup-tools',
    {
      aws: 'none',
      kubectl: 'none',
      'aws-mirror': sandbox.mirrors.aws,
      'kubectl-mirror': sandbox.mirrors.kubectl,
      'helm-mirror': sandbox.mirrors.helm,
      ...inputs,
    },
    environment,
  )
const asked = (ending: string) => sandbox.requests.filter(({ path }) => path.endsWith(ending)).length

/** The bench of unit tests has folders to put programs in; here only those are wanted. */
async function withProgram<T>(name: string, script: string, body: (folder: string) => Promise<T>): Promise<T> {
  await using bench = openBench()
  putOnPath(bench, name, script)
  return await body(bench.bin)
}

describeUnix('kubectl and helm', () => {
  test('are fetched, verified, and work in the steps that follow; k is kubectl until the job ends', async () => {
    publishKubectl({ version: '1.36.2' })
    await publishHelm({ version: '4.2.4' })
    const job = newJob()
    const { conclusion, outputs, log } = await setUp(job, { kubectl: 'v1.36.2', helm: '4', 'kubectl-alias': 'k' })
    expect(log).toContain('kubectl 1.36.2: verified by its published SHA-256.')
    expect(conclusion).toBe('success')
    const folder = (tool: string, version: string) => join(job.toolCache, tool, version, process.arch, 'bin')
    expect(outputs).toEqual({
      'kubectl-path': join(folder('ds-infra-kubectl', '1.36.2'), 'kubectl'),
      'kubectl-version': '1.36.2',
      'helm-path': join(folder('ds-infra-helm', '4.2.4'), 'helm'),
      'helm-version': '4.2.4',
    })
    expect((await job.run('command -v kubectl helm')).log).toBe(`${outputs['kubectl-path']}\n${outputs['helm-path']}\n`)
    expect((await job.run('k version --client; helm version --short')).log).toContain('Client Version: v1.36.2')
    expect(job.summary).toContain('| kubectl | 1.36.2 | 127.0.0.1:')
    await job.end()
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
    expect((await job.run('k version || echo gone')).log).toContain('gone')
  })

  test('with a pin are that file: a changed copy in the tool cache is fetched anew, and not started', async () => {
    publishKubectl({ version: '1.36.2' })
    const arch = process.arch === 'arm64' ? 'arm64' : 'amd64'
    const file = sandbox.mirrors.get('kubectl', `/release/v1.36.2/bin/${platform}/${arch}/kubectl`) ?? ''
    const inputs = { kubectl: '1.36.2', 'kubectl-sha256': createHash('sha256').update(file).digest('hex') }
    const job = newJob()
    const path = (await setUp(job, inputs)).outputs['kubectl-path'] ?? ''
    const mark = join(job.folder, 'started')
    writeFileSync(path, `#!/bin/sh\n: > '${mark}'\n${kubectlSays('v1.36.2')}\n`)
    const { log, outputs } = await setUp(job, inputs)
    expect(log).toContain('kubectl 1.36.2 in the tool cache is not what the workflow pins and is not used.')
    expect(outputs['kubectl-path']).toBe(path)
    expect(readFileSync(path).equals(Buffer.from(file))).toBe(true)
    expect(existsSync(mark)).toBe(false)
    const before = sandbox.requests.length
    expect((await setUp(job, inputs)).log).toContain('in the tool cache, verified by its pinned SHA-256.')
    expect(sandbox.requests).toHaveLength(before)
    await job.end()
  })

  test('that are set up twice in a job are fetched once', async () => {
    publishKubectl({ version: '1.36.2' })
    const job = newJob()
    const first = await setUp(job, { kubectl: 'v1.36.2' })
    const before = sandbox.requests.length
    const second = await setUp(job, { kubectl: 'v1.36.2' })
    expect(second.outputs).toEqual(first.outputs)
    expect(sandbox.requests).toHaveLength(before)
    await job.end()
  })

  test('on PATH are used as they are: no request, no change', async () => {
    await withProgram('kubectl', kubectlSays('v1.32.4-dispatcher'), async (bin) => {
      const job = newJob({ PATH: bin })
      const { outputs, log } = await setUp(job, { kubectl: 'any' })
      expect(log).toContain(`kubectl 1.32.4-dispatcher: on PATH, ${join(bin, 'kubectl')}.`)
      expect(outputs).toEqual({
        'kubectl-path': join(bin, 'kubectl'),
        'kubectl-version': '1.32.4-dispatcher',
      })
      expect(job.paths).toEqual([])
      expect(job.summary).toBe('')
      expect(sandbox.requests).toEqual([])
    })
  })

  // PEERS.md, fifth table: each of these went wrong with the actions of others.
  test.each<[string, Record<string, string>, () => void, string]>([
    [
      'a tampered kubectl is not installed',
      { kubectl: '1.36.2' },
      () => sandbox.inject({ service: 'mirror', path: /kubectl$/, kind: 'tamper' }),
      'is published for it.',
    ],
    [
      'latest never silently becomes an old version',
      { kubectl: 'latest' },
      () => sandbox.inject({ service: 'mirror', path: /stable/, kind: 'status', status: 404 }),
      'stable.txt answers with HTTP 404.',
    ],
    [
      'an HTML error page is no version',
      { kubectl: 'latest' },
      () => sandbox.inject({ service: 'mirror', path: /stable/, kind: 'html' }),
      "stable.txt holds no version but '<!DOCTYPE html>",
    ],
    [
      'offline, the error names URL and cause',
      { kubectl: 'latest' },
      () => sandbox.inject({ service: 'mirror', kind: 'reset' }),
      'ECONNRESET',
    ],
    [
      'a redirect loop ends',
      { kubectl: '1.36.2' },
      () => sandbox.inject({ service: 'mirror', kind: 'redirect' }),
      'redirects more than 5 times',
    ],
    [
      'a version that does not exist says what the newest is',
      { kubectl: '1.35.99' },
      () => undefined,
      'The newest is 1.36.2.',
    ],
  ])('%s', async (_name, inputs, fault, message) => {
    publishKubectl({ version: '1.36.2' })
    fault()
    const job = newJob()
    const { conclusion, log, outputs } = await setUp(job, inputs)
    expect(conclusion).toBe('failure')
    expect(log).toContain(message)
    expect(log).toContain(sandbox.mirrors.kubectl)
    expect(log).not.toContain('fault of the action')
    expect(outputs).toEqual({})
    expect(job.paths).toEqual([])
    expect(readdirSync(job.toolCache)).toEqual([])
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
  })

  test('of eight jobs at once on one machine: one whole copy, eight successes', async () => {
    // Not so small that one is done before the next has begun.
    const padding = `\n# ${'x'.repeat(4_000_000)}\n`
    sandbox.mirrors.publishKubectl({
      version: '1.36.2',
      executable: `#!/bin/sh\n${kubectlSays('v1.36.2')}\nexit${padding}`,
    })
    const shared = newJob()
    const others = Array.from({ length: 8 }, () => newJob({ RUNNER_TOOL_CACHE: shared.toolCache }))
    const results = await Promise.all(others.map((job) => setUp(job, { kubectl: '1.36.2' })))
    expect(results.map(({ conclusion }) => conclusion)).toEqual(Array(8).fill('success'))
    expect(new Set(results.map(({ outputs }) => outputs['kubectl-path'])).size).toBe(1)
    const place = join(shared.toolCache, 'ds-infra-kubectl')
    expect(readdirSync(place)).toEqual(['1.36.2'])
    expect(readdirSync(join(place, '1.36.2')).sort()).toEqual([process.arch, `${process.arch}.complete`])
    expect(readFileSync(join(place, '1.36.2', process.arch, 'bin', 'kubectl'), 'utf8')).toContain(padding)
  })
})

describeUnix('the AWS CLI', () => {
  // Its signature is apart from the file on Linux only.
  describeUnless(process.platform !== 'linux' && 'it is for Linux', 'signed by another key than AWS’s', () => {
    test.each([
      ['as it is', {}],
      [
        'with variables that look like a key',
        { AWS_KEY: 'x', INPUT_AWS_KEY: 'x', DS_INFRA_AWS_KEY: 'x', GNUPGHOME: '/tmp' },
      ],
    ])('is refused %s', async (_name, environment) => {
      await sandbox.mirrors.publishAwsCli({ version: '2.36.7' })
      const job = newJob()
      const { conclusion, log } = await setUp(job, { aws: '2' }, environment)
      expect(conclusion).toBe('failure')
      expect(log).toMatch(/2\.36\.7\.zip: The file is signed by the key [0-9A-F]{16} and not by A6310ACC4672475C\./)
      expect(readdirSync(job.toolCache)).toEqual([])
      expect(job.paths).toEqual([])
    })
  })

  test('on PATH in version 1 is used for any, with a notice', async () => {
    await withProgram('aws', 'echo aws-cli/1.45.11 Python/3.11.7', async (bin) => {
      const { outputs, log } = await setUp(newJob({ PATH: bin }), { aws: 'any' })
      expect(outputs['aws-version']).toBe('1.45.11')
      expect(log).toContain('##[notice]aws on PATH is version 1 of the AWS CLI; for version 2 set aws: 2.')
    })
  })
})

describeUnix('kubectl: cluster', () => {
  const cluster = { kubectl: 'cluster', cluster: hub.clusters.ephemeral }

  test('brings the minor version of the cluster, with one call of DescribeCluster', async () => {
    const described = sandbox.clusters[hub.clusters.ephemeral]
    if (!described) throw new Error('no cluster')
    described.version = '1.35'
    publishKubectl({ version: '1.35.6' })
    publishKubectl({ version: '1.36.2' })
    const job = newJob(roleKeys(sandbox, hub.role))
    const { outputs, log } = await setUp(job, cluster)
    expect(log).toContain('Cluster hub-ephemeral runs Kubernetes 1.35.')
    expect(outputs['kubectl-version']).toBe('1.35.6')
    const calls = sandbox.requests.filter(({ service }) => service !== 'mirror')
    expect(calls.map(({ operation }) => operation)).toEqual(['DescribeCluster'])
    await job.end()
  })

  test('without credentials says where they come from', async () => {
    const { conclusion, log } = await setUp(newJob({ AWS_EC2_METADATA_DISABLED: 'true' }), cluster)
    expect(conclusion).toBe('failure')
    expect(log).toContain('There are no AWS credentials for profile default.')
    expect(log).toContain('assume-role')
  })

  test('that may not be described names the permission', async () => {
    const role = sandbox.iam.roles.get(hub.role)
    if (!role) throw new Error('no role')
    role.policies = []
    const { log } = await setUp(newJob(roleKeys(sandbox, hub.role)), cluster)
    expect(log).toContain('eks:DescribeCluster is denied')
  })
})

describeUnix('inputs that are refused before any request', () => {
  test.each<[Record<string, string>, string]>([
    [{ kubectl: '12abc' }, "The input 'kubectl' is '12abc', which is not valid."],
    [{ kubectl: '1.3' }, 'If you mean 1.30, put it in quotes: YAML reads 1.30 as 1.3.'],
    [{ kubectl: 'cluster' }, "The input 'cluster' is required and empty."],
    [{ aws: 'cluster' }, "The input 'aws' is 'cluster', which is not valid."],
    [{ aws: '1' }, 'Use any, latest, none, 2, a minor version like 2.36, or a version like 2.36.7.'],
    [{ helm: 'v5' }, "The input 'helm' is 'v5', which is not valid."],
    [{ region: 'mars-1' }, "The input 'region' is 'mars-1'"],
    [{ 'kubectl-alias': 'kc' }, "The input 'kubectl-alias' is 'kc', which is not valid."],
    [{ 'kubectl-alias': 'k' }, 'Leave it empty where kubectl is none.'],
    [{ 'kubectl-mirror': 'mirror.example.com' }, "The input 'kubectl-mirror' is 'mirror.example.com'"],
    [{ kubectl: '1.36.2', 'kubectl-sha256': 'abc' }, "The input 'kubectl-sha256' is 'abc', which is not valid."],
    [{ kubectl: '1.36', 'kubectl-sha256': 'a'.repeat(64) }, 'With kubectl-sha256 it has to be an exact version'],
  ])('%j', async (inputs, message) => {
    const { conclusion, log } = await setUp(newJob(), inputs)
    expect(conclusion).toBe('failure')
    expect(log).toContain(message)
    expect(sandbox.requests).toEqual([])
  })
})

/** Passes everything on to a mirror of the sandbox. */
async function httpsMirror(host = '127.0.0.1'): Promise<{ url: string; ca: string }> {
  const { certificate, key } = await selfSigned(host)
  const server = createSecureServer({ cert: certificate, key }, async (request, response) => {
    const answer = await fetch(`${sandbox.mirrors.kubectl}${request.url}`)
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
  })
  return { url: `https://${host}:${await listen(server)}`, ca: certificate }
}

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

describeUnix('the way to a mirror', () => {
  test('with a private CA is refused with a remedy, and works with NODE_EXTRA_CA_CERTS', async () => {
    publishKubectl({ version: '1.36.2' })
    const { url, ca } = await httpsMirror()
    const job = newJob()
    const inputs = { kubectl: '1.36.2', 'kubectl-mirror': url }
    const refused = await setUp(job, inputs)
    expect(refused.log).toContain(`Fetching ${url}/release/v1.36.2`)
    expect(refused.log).toContain('NODE_EXTRA_CA_CERTS')
    const file = join(job.home, 'ca.pem')
    writeFileSync(file, ca)
    const { conclusion, outputs } = await setUp(job, inputs, { NODE_EXTRA_CA_CERTS: file })
    expect(conclusion).toBe('success')
    expect(outputs['kubectl-version']).toBe('1.36.2')
  })

  test.each(['http://127.0.0.1:', 'localhost:', 'me:50%@localhost:'])(
    'leads through HTTPS_PROXY as %s<port>',
    async (proxyUrl) => {
      publishKubectl({ version: '1.36.2' })
      // A name that only the proxy can find: loopback itself never goes through one.
      const { url, ca } = await httpsMirror('mirror.test')
      const connected: string[] = []
      const proxy = createServer()
      proxy.on('connect', (request, socket) => {
        connected.push(request.url ?? '')
        const onward = connect(Number(new URL(`http://${request.url}`).port), '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
          onward.pipe(socket).pipe(onward)
        })
        onward.on('error', () => socket.destroy())
        socket.on('error', () => onward.destroy())
      })
      const job = newJob()
      const file = join(job.home, 'ca.pem')
      writeFileSync(file, ca)
      const environment = { NODE_EXTRA_CA_CERTS: file, HTTPS_PROXY: `${proxyUrl}${await listen(proxy)}` }
      const { log, conclusion } = await setUp(job, { kubectl: '1.36.2', 'kubectl-mirror': url }, environment)
      expect(log).toContain('kubectl 1.36.2: verified')
      expect(conclusion).toBe('success')
      expect(new Set(connected)).toEqual(new Set([url.slice('https://'.length)]))
    },
  )

  test.each([
    [
      'socks5://me:not-for-the-log@127.0.0.1:1080',
      'The variable HTTPS_PROXY names a proxy by socks5, which is not supported.',
    ],
    ['http://me:not-for-the-log#@proxy:3128', 'The variable HTTPS_PROXY is not the address of a proxy.'],
  ])('behind a proxy that cannot be used says so, once: %s', async (proxy, message) => {
    const job = newJob()
    sandbox.secrets.add('not-for-the-log')
    const inputs = { kubectl: '1.36.2', 'kubectl-mirror': 'https://mirror.test' }
    const { log, conclusion } = await setUp(job, inputs, { HTTPS_PROXY: proxy })
    expect(conclusion).toBe('failure')
    expect(log).toContain(message)
    expect(log).not.toMatch(/Trying again|fault of the action/)
    job.assertNoSecrets()
  })

  test('with a password hides it in the log', async () => {
    publishKubectl({ version: '1.36.2' })
    const url = sandbox.mirrors.kubectl.replace('//', '//me:not-for-the-log@')
    sandbox.secrets.add('not-for-the-log')
    const job = newJob()
    const { conclusion } = await setUp(job, { kubectl: '1.36.2', 'kubectl-mirror': url })
    expect(conclusion).toBe('success')
    job.assertNoSecrets()
    expect(asked('.sha256')).toBe(1)
  })
})

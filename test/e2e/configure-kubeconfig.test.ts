import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import type { Job } from '../sandbox/workflow/job.ts'
import {
  addTrustedRole,
  awsCalls,
  type Bench,
  fakeKubectl,
  leftInJobFolder,
  openBench,
  readKubeconfig,
  writeKubeconfig,
} from '../support/configure-kubeconfig.ts'

const { ephemeral, prod } = hub.clusters
const arnOf = (cluster: string, account: string = hub.account) =>
  `arn:aws:eks:${hub.region}:${account}:cluster/${cluster}`
const configure = (job: Job, inputs: Record<string, string> = {}) =>
  job.uses('configure-kubeconfig', { cluster: ephemeral, ...inputs })

async function withBench(body: (bench: Bench) => Promise<void>): Promise<void> {
  await using bench = await openBench()
  await body(bench)
}

describe('one cluster', () => {
  test('is connected to as the role, with one call to AWS and one to the cluster (k8s-set-context: no outputs)', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const job = newJob()
      fakeKubectl(job, 'v1.34.2')
      const { conclusion, outputs, log } = await configure(job, { namespace: 'datasets-server' })
      expect(conclusion).toBe('success')
      const session = `arn:aws:sts::${hub.account}:assumed-role/${hub.role}/test`
      expect(log).toMatch(/Connected to hub-ephemeral \(1\.34\) as \S+, groups .*system:authenticated/)
      expect(outputs).toEqual({
        kubeconfig: join(job.temp, 'ds-infra', 'kube', 'config'),
        context: ephemeral,
        endpoint: sandbox.clusters[ephemeral]?.endpoint,
        'cluster-version': '1.34',
        identity: session,
      })
      expect(awsCalls(sandbox)).toEqual(['eks DescribeCluster'])
      expect(sandbox.requests.filter(({ service }) => service === 'kubernetes')).toHaveLength(1)
      expect(job.summary).toContain('| hub-ephemeral | 1.34 | us-east-1 | hub-ephemeral |')
      await job.end()
    }))

  test('needs eks:DescribeCluster on it and no other permission', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const role = sandbox.iam.roles.get(hub.role)
      if (!role) throw new Error('no role')
      role.policies = [{ Statement: { Effect: 'Allow', Action: 'eks:DescribeCluster', Resource: arnOf(ephemeral) } }]
      expect((await configure(newJob())).conclusion).toBe('success')
    }))

  test('has the context, cluster and user that a person expects', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const { outputs } = await configure(job, { namespace: 'datasets-server', context: 'here' })
      const config = readKubeconfig(outputs.kubeconfig ?? '')
      expect(config['current-context']).toBe('here')
      expect(config.contexts).toMatchObject([
        { name: 'here', context: { cluster: arnOf(ephemeral), user: 'ds-infra:here', namespace: 'datasets-server' } },
      ])
      expect(config.clusters.map(({ name }) => name)).toEqual([arnOf(ephemeral)])
      expect(config.users.map(({ name }) => name)).toEqual(['ds-infra:here'])
      expect(config.users[0]?.user.exec?.command).toBe(process.execPath)
    }))

  test('can be named by its ARN', () =>
    withBench(async ({ job: newJob }) => {
      const { outputs } = await configure(newJob(), { cluster: arnOf(prod), region: 'eu-west-1' })
      expect(outputs.context).toBe(prod)
    }))

  test('keeps the profile of assume-role in the plugin’s arguments', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob({}, {})
      await job.uses('assume-role')
      const { outputs } = await configure(job)
      const args = readKubeconfig(outputs.kubeconfig ?? '').users[0]?.user.exec?.args
      expect(args?.slice(1)).toEqual(['--cluster', ephemeral, '--region', hub.region, '--profile', hub.profile])
      await job.end()
      expect(leftInJobFolder(job)).toBe(false)
    }))

  test('is not asked anything with verify: false', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const { outputs, log } = await configure(newJob(), { verify: 'false' })
      expect(outputs.identity).toBeUndefined()
      expect(log).toContain('Configured hub-ephemeral (1.34).')
      expect(sandbox.requests.map(({ service }) => service)).toEqual(['eks'])
    }))
})

describe('the kubeconfig, where others leave traces', () => {
  test('is readable by nobody else from its first byte on (k8s-set-context: world-readable for a moment)', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const { outputs } = await configure(job)
      expect(statSync(outputs.kubeconfig ?? '').mode & 0o777).toBe(0o600)
      expect(statSync(join(job.temp, 'ds-infra')).mode & 0o777).toBe(0o700)
      expect(readdirSync(join(job.temp, 'ds-infra', 'kube'))).toEqual(['config'])
    }))

  test('is gone after the job, KUBECONFIG is as before, HOME untouched (k8s-set-context: no cleanup)', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob({ KUBECONFIG: '/mine' })
      const { outputs } = await configure(job)
      expect(outputs.kubeconfig).toBe(join(job.temp, 'ds-infra', 'kube', 'config'))
      expect(job.environment.KUBECONFIG).toBe(outputs.kubeconfig)
      expect(job.environment.KUBE_CONFIG_PATH).toBe(outputs.kubeconfig)
      await job.end()
      expect(job.environment.KUBECONFIG).toBe('/mine')
      expect(job.environment.KUBE_CONFIG_PATH).toBe('')
      expect(leftInJobFolder(job)).toBe(false)
      expect(readdirSync(job.home)).toEqual([])
      expect(readdirSync(job.workspace)).toEqual([])
    }))

  test('holds two clusters after two uses (k8s-set-context 60: a new file per call)', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const first = await configure(job, { cluster: prod })
      const second = await configure(job)
      expect(second.outputs.kubeconfig).toBe(first.outputs.kubeconfig)
      const config = readKubeconfig(first.outputs.kubeconfig ?? '')
      expect(config.contexts.map(({ name }) => name)).toEqual([prod, ephemeral])
      expect(config['current-context']).toBe(ephemeral)
      expect(job.environment.KUBECONFIG).toBe(first.outputs.kubeconfig)
      await job.post()
      expect(readKubeconfig(first.outputs.kubeconfig ?? '')).toMatchObject({ 'current-context': prod })
      await job.end()
      // What clients read where it is not set.
      expect(job.environment.KUBECONFIG).toBe(join(job.home, '.kube', 'config'))
      expect(leftInJobFolder(job)).toBe(false)
    }))

  test('keeps the first context current with set-current: false', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const { outputs } = await configure(job, { cluster: prod })
      await configure(job, { 'set-current': 'false' })
      expect(readKubeconfig(outputs.kubeconfig ?? '')['current-context']).toBe(prod)
    }))

  test('holds each cluster when several uses run at once', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const names = ['a', 'b', 'c', 'd']
      await Promise.all(names.map((context) => configure(job, { context })))
      const config = readKubeconfig(join(job.temp, 'ds-infra', 'kube', 'config'))
      expect(config.contexts.map(({ name }) => name).toSorted()).toEqual(names)
      await job.end()
      expect(leftInJobFolder(job)).toBe(false)
    }))

  test("is the user's default kubeconfig and ours in one file, so that every client takes our context", () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const path = join(job.home, '.kube', 'config')
      const before = writeKubeconfig(path, 'mine')
      const { outputs, log } = await configure(job)
      expect(job.environment.KUBECONFIG).toBe(outputs.kubeconfig)
      expect(log).toContain(`${outputs.kubeconfig} starts as a copy of ${path}.`)
      const config = readKubeconfig(outputs.kubeconfig ?? '')
      expect(config.contexts.map(({ name }) => name)).toEqual(['mine', ephemeral])
      expect(config['current-context']).toBe(ephemeral)
      await configure(job, { cluster: prod, 'set-current': 'false' })
      expect(readKubeconfig(outputs.kubeconfig ?? '')['current-context']).toBe(ephemeral)
      await job.end()
      expect(readFileSync(path, 'utf8')).toBe(before)
    }))

  test("keeps the user's current context with set-current: false", () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const files = ['a', 'b'].map((name) => join(job.home, name))
      for (const [at, path] of files.entries()) writeKubeconfig(path, `mine-${at}`)
      job.environment.KUBECONFIG = [...files, join(job.home, 'missing')].join(delimiter)
      const { outputs, log } = await configure(job, { 'set-current': 'false' })
      expect(readKubeconfig(outputs.kubeconfig ?? '')).toMatchObject({
        'current-context': 'mine-0',
        contexts: [{ name: 'mine-0' }, { name: 'mine-1' }, { name: ephemeral }],
      })
      expect(log).toContain(`KUBECONFIG names ${join(job.home, 'missing')}, which does not exist.`)
    }))

  test('has our context where the user has one of that name, which is back when ours goes', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const path = join(job.home, '.kube', 'config')
      const before = writeKubeconfig(path, prod)
      const { outputs, log } = await configure(job, { cluster: ephemeral })
      await configure(job, { cluster: prod })
      expect(log).not.toContain('##[notice]In this job')
      const file = outputs.kubeconfig ?? ''
      const serverOf = (context: string) => {
        const { clusters, contexts } = readKubeconfig(file)
        const cluster = contexts.find(({ name }) => name === context)?.context.cluster
        return clusters.find(({ name }) => name === cluster)?.cluster.server
      }
      expect(job.log).toContain(`##[notice]In this job, the context ${prod} is the cluster's.`)
      expect(serverOf(prod)).toMatch(/^https:\/\/127\.0\.0\.1:/)
      await job.post()
      expect(serverOf(prod)).toBe(`https://${prod}.example.com`)
      expect(readKubeconfig(file)['current-context']).toBe(ephemeral)
      await job.end()
      expect(readFileSync(path, 'utf8')).toBe(before)
    }))

  test('is not made where a file of KUBECONFIG is broken, which is named', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob({ KUBECONFIG: 'broken.yaml' })
      writeFileSync(join(job.workspace, 'broken.yaml'), 'a: [')
      const { conclusion, log } = await configure(job)
      expect(conclusion).toBe('failure')
      expect(log).toContain(
        `${join(job.workspace, 'broken.yaml')} is no kubeconfig that kubectl can read: it is not valid YAML`,
      )
      await job.end()
      expect(leftInJobFolder(job)).toBe(false)
    }))

  test("can be a file of the user's, which is as before at the end", () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const path = join(job.workspace, 'kubeconfig')
      const before = writeKubeconfig(path, 'mine')
      const { outputs } = await configure(job, { kubeconfig: 'kubeconfig' })
      expect(outputs.kubeconfig).toBe(path)
      expect(job.environment.KUBECONFIG).toBe(path)
      expect(statSync(path).mode & 0o777).toBe(0o600)
      expect(readKubeconfig(path).contexts.map(({ name }) => name)).toEqual(['mine', ephemeral])
      await job.end()
      expect(readFileSync(path, 'utf8')).toBe(before)
    }))

  test.each([
    ['~/.kube/config', 'mine'],
    ['$HOME/.kube/config', 'mine'],
    [`$${'{HOME}'}/.kube/config`, 'mine'],
    ['$RUNNER_TEMP/../home/.kube/config', 'mine'],
    ['~/.kube/new', ''],
  ])('can be %s: no shell reads inputs', (kubeconfig, present) =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const path = join(job.home, '.kube', kubeconfig.split('/').at(-1) ?? '')
      const before = present && writeKubeconfig(path, present)
      const { outputs } = await configure(job, { kubeconfig })
      expect(outputs.kubeconfig).toBe(path)
      expect(readKubeconfig(path).contexts.map(({ name }) => name)).toEqual([...(present ? [present] : []), ephemeral])
      await job.end()
      expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(before || false)
      expect(readdirSync(job.workspace)).toEqual([])
    }),
  )

  test('stays JSON, with its mode, in both directions', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const path = join(job.workspace, 'kubeconfig.json')
      const before = '{\r\n\t"kind": "Config",\r\n\t"clusters": []\r\n}'
      writeFileSync(path, before)
      chmodSync(path, 0o640)
      await configure(job, { kubeconfig: path })
      const text = readFileSync(path, 'utf8')
      expect(JSON.parse(text)).toMatchObject({ 'current-context': ephemeral })
      expect(text).toMatch(/^\{\r\n\t"kind"/)
      await job.end()
      expect(readFileSync(path, 'utf8')).toBe(before)
      expect(statSync(path).mode & 0o777).toBe(0o640)
    }))

  test("does not overwrite a context of the user's", () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      const path = join(job.workspace, 'kubeconfig')
      const before = writeKubeconfig(path, ephemeral)
      const { conclusion, log } = await configure(job, { kubeconfig: path })
      expect(conclusion).toBe('failure')
      expect(log).toContain("already has a context 'hub-ephemeral'")
      expect(readFileSync(path, 'utf8')).toBe(before)
    }))

  test('is not there where the cluster did not let us in', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const job = newJob()
      sandbox.clusters[ephemeral]?.accessEntries.splice(0)
      expect((await configure(job)).conclusion).toBe('failure')
      expect(job.environment.KUBECONFIG).toBeUndefined()
      expect(leftInJobFolder(job)).toBe(false)
      const posts = await job.end()
      expect(posts.map(({ conclusion, log }) => [conclusion, log])).toEqual([['success', '']])
    }))
})

describe('a static credential', () => {
  test('is a token in the file, with a warning that it ends (get-gke-credentials: says nothing, in the workspace)', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const job = newJob()
      const { outputs, log } = await configure(job, { credential: 'static' })
      const { user } = readKubeconfig(outputs.kubeconfig ?? '').users[0] ?? {}
      expect(Object.keys(user ?? {})).toEqual(['token'])
      expect(sandbox.secrets).toContain(user?.token)
      expect(job.masks).toContain(user?.token)
      expect(log).toMatch(/##\[warning\].*ends after 15 minutes/)
      await job.end()
    }))
})

describe('a further role', () => {
  test('signs the tokens; its session stays in the job’s folder and goes with it', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const role = addTrustedRole(sandbox, 'deployer', [])
      sandbox.clusters[ephemeral]?.accessEntries.push({
        principalArn: `arn:aws:iam::${hub.account}:role/deployer`,
        policies: [{ policy: 'AmazonEKSViewPolicy' }],
      })
      sandbox.iam.roles.get(hub.role)?.policies.push({
        Statement: {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Resource: `arn:aws:iam::${hub.account}:role/${role.name}`,
        },
      })
      const job = newJob()
      const { outputs } = await configure(job, { role: 'deployer' })
      expect(outputs.identity).toMatch(/assumed-role\/deployer\/huggingface-sample-1234567890-1$/)
      const { exec } = readKubeconfig(outputs.kubeconfig ?? '').users[0]?.user ?? {}
      expect(exec?.args.slice(-2)).toEqual(['--role', `arn:aws:iam::${hub.account}:role/deployer`])
      const calls = awsCalls(sandbox)
      expect(calls).toEqual(['eks DescribeCluster', 'sts AssumeRole'])
      const script = [exec?.command, ...(exec?.args ?? [])].map((word) => `'${word}'`).join(' ')
      for (const _ of [1, 2]) expect((await job.run(`${script} > token`)).conclusion).toBe('success')
      // The session is kept, so the plugin assumes the role no second time.
      expect(awsCalls(sandbox)).toEqual(calls)
      const folder = join(job.temp, 'ds-infra', 'kube')
      for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
      await job.end()
      expect(leftInJobFolder(job)).toBe(false)
    }))

  test('of another account finds the cluster there', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const account = '111122223333'
      addTrustedRole(sandbox, 'deployer', ['eks:DescribeCluster'], account)
      const theirs = sandbox.clusters[ephemeral]
      if (!theirs) throw new Error('no cluster')
      const arn = `arn:aws:iam::${account}:role/deployer`
      theirs.accessEntries.push({ principalArn: arn, policies: [] })
      Object.assign(theirs, { arn: arnOf(ephemeral, account) })
      sandbox.iam.roles.get(hub.role)?.policies.push({
        Statement: [
          { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: arn },
          { Effect: 'Deny', Action: 'eks:DescribeCluster', Resource: '*' },
        ],
      })
      const { conclusion, log } = await configure(newJob(), { role: arn })
      expect(log).toContain(`Asking as role ${arn} too.`)
      expect(conclusion).toBe('success')
    }))

  test('of the account in the cluster’s ARN describes it, though the profile’s account has one of that name', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const account = '111122223333'
      const arn = `arn:aws:iam::${account}:role/deployer`
      addTrustedRole(sandbox, 'deployer', ['eks:DescribeCluster'], account)
      sandbox.iam.roles.get(hub.role)?.policies.push({
        Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: arn },
      })
      const own = sandbox.clusters[ephemeral]
      if (!own) throw new Error('no cluster')
      own.accessEntries.push({ principalArn: arn, policies: [] })
      const theirs = { ...own, arn: arnOf(ephemeral, account), version: '1.33' }
      Object.assign(sandbox.clusters, { theirs })
      const named = await configure(newJob(), { cluster: arnOf(ephemeral, account), role: arn })
      expect([named.conclusion, named.outputs['cluster-version']]).toEqual(['success', '1.33'])
      expect(awsCalls(sandbox)).toEqual(['sts AssumeRole', 'eks DescribeCluster'])
      // The name alone may mean either.
      const { conclusion, log } = await configure(newJob(), { role: arn })
      expect(conclusion).toBe('failure')
      expect(log).toContain(
        `There are two EKS clusters ${ephemeral}: one in account ${hub.account}, and one in account ${account}`,
      )
      expect(log).toContain(`${arnOf(ephemeral)} or ${arnOf(ephemeral, account)}`)
    }))

  test('that may not be assumed is named with who asked', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      addTrustedRole(sandbox, 'deployer', []).trustPolicy = { Statement: [] }
      const { log } = await configure(newJob(), { role: 'deployer' })
      expect(log).toContain(
        `sts:AssumeRole of arn:aws:iam::${hub.account}:role/deployer is denied to the job's environment`,
      )
    }))
})

describe('variables by which clients choose another cluster or user', () => {
  const choosing = {
    HELM_KUBECONTEXT: 'theirs',
    HELM_KUBEAPISERVER: 'https://theirs.example.com',
    HELM_KUBETOKEN: 'their-helm-token',
    KUBE_CTX: 'theirs',
    KUBE_HOST: 'https://theirs.example.com',
    KUBE_TOKEN: 'their-terraform-token',
    KUBERNETES_MASTER: 'https://theirs.example.com',
  }

  test('are put aside with one line, and given back in any case', () =>
    withBench(async ({ job: newJob }) => {
      const job = newJob(choosing)
      const { log } = await configure(job)
      for (const name of Object.keys(choosing)) expect([name, job.environment[name]]).toEqual([name, ''])
      expect(log.split('\n').filter((line) => line.startsWith('Empty for this job: '))).toEqual([
        expect.stringContaining(`not the context ${ephemeral}`),
      ])
      expect(log).not.toContain('their-')
      // A second use finds nothing to put aside; the first one's post gives back all.
      expect((await configure(job, { cluster: prod })).log).not.toContain('Empty for this job')
      await job.end()
      expect(job.environment).toMatchObject(choosing)
    }))

  test('stay where they name the context, or it is not the current one', () =>
    withBench(async ({ job: newJob }) => {
      const same = { HELM_KUBECONTEXT: ephemeral, KUBE_CTX: ephemeral }
      const one = newJob(same)
      expect((await configure(one)).log).not.toContain('Empty for this job')
      expect(one.environment).toMatchObject(same)
      const other = newJob(choosing)
      expect((await configure(other, { 'set-current': 'false' })).log).not.toContain('Empty for this job')
      expect(other.environment).toMatchObject(choosing)
    }))
})

describe("kubectl's version", () => {
  test.each([
    ['v1.30.2', /##\[warning\]kubectl is 1\.30\.2 and the cluster is 1\.34:.*kubectl: '1\.34'/],
    ['v1.36.0', /##\[warning\]kubectl is 1\.36\.0 and the cluster is 1\.34:/],
    ['v2.34.0', /##\[warning\]kubectl is 2\.34\.0 and/],
  ])('%s, too far from the cluster’s 1.34, is a warning', (version, warning) =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      fakeKubectl(job, version)
      expect((await configure(job)).log).toMatch(warning)
    }),
  )

  test.each(['v1.33.9', 'v1.34.0-eks-abcdef', 'v1.35.1'])('%s is near enough', (version) =>
    withBench(async ({ job: newJob }) => {
      const job = newJob()
      fakeKubectl(job, version)
      expect((await configure(job)).log).not.toMatch(/warning|notice/)
    }),
  )

  test('is not needed: no kubectl is a notice', () =>
    withBench(async ({ job: newJob }) => {
      const { conclusion, log } = await configure(newJob({ PATH: '/nonexistent' }))
      expect(conclusion).toBe('success')
      expect(log).toContain('##[notice]There is no kubectl on PATH')
    }))
})

test.each([
  ['aws-cn', 'cn-northwest-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-eusc', 'eusc-de-east-1'],
])('a cluster of the partition %s accepts its own STS', async (partition, region) => {
  await using bench = await openBench({ region })
  const { conclusion, outputs, log } = await configure(bench.job(), { region })
  expect([conclusion, log]).toEqual(['success', expect.stringContaining('Connected to hub-ephemeral')])
  expect(outputs.identity).toMatch(new RegExp(`^arn:${partition}:sts::`))
})

describe('inputs', () => {
  test.each([
    [{ cluster: '' }, "'cluster' is required"],
    [{ cluster: 'no/such' }, "'cluster' is 'no/such'"],
    [{ region: 'mars-1' }, "'region' is 'mars-1'"],
    [{ namespace: 'Not_Valid' }, "'namespace' is 'Not_Valid'"],
    [{ context: 'a b' }, "'context' is 'a b'"],
    [{ 'set-current': 'yes' }, "'set-current' is 'yes'"],
    [{ verify: '1' }, "'verify' is '1'"],
    [{ credential: 'token' }, 'Use one of: exec, static.'],
    [{ cluster: `arn:aws-cn:eks:us-east-1:${hub.account}:cluster/hub-prod` }, 'the partition, the region us-east-1'],
    [{ kubeconfig: '.' }, 'which is a folder'],
    [{ kubeconfig: '~' }, 'which is a folder'],
    [{ kubeconfig: '..' }, 'which is a folder'],
    [{ kubeconfig: 'here/' }, 'one that ends like this is a folder'],
    [{ kubeconfig: '/dev/null' }, 'which is a device or a pipe'],
    [{ kubeconfig: '~other/config' }, 'Use ~ for your own home'],
    [{ kubeconfig: `one${delimiter}two` }, `in KUBECONFIG a path ends at '${delimiter}'`],
    [{ kubeconfig: `$TWO` }, `in KUBECONFIG a path ends at '${delimiter}'`],
    [{ kubeconfig: '$NO_SUCH/config' }, 'the variable NO_SUCH is not set'],
  ])('are refused before any call: %p', (inputs, message) =>
    withBench(async ({ sandbox, job: newJob }) => {
      const job = newJob({ TWO: `/one${delimiter}/two` })
      const { conclusion, log } = await configure(job, inputs as Record<string, string>)
      expect(conclusion).toBe('failure')
      expect(log).toContain(message)
      expect(sandbox.requests).toEqual([])
    }),
  )

  test('a role that is none is refused before it is assumed', () =>
    withBench(async ({ sandbox, job: newJob }) => {
      const { log } = await configure(newJob(), { role: 'arn:aws:iam::1:role/x' })
      expect(log).toContain("'role' is 'arn:aws:iam::1:role/x'")
      expect(awsCalls(sandbox)).toEqual([])
    }))
})

test('main and post may run twice', () =>
  withBench(async ({ job: newJob }) => {
    const job = newJob()
    await configure(job)
    const { conclusion, outputs } = await configure(job)
    expect(conclusion).toBe('success')
    expect(readKubeconfig(outputs.kubeconfig ?? '').contexts).toHaveLength(1)
    const posts = await job.end()
    expect(posts.map((post) => post.conclusion)).toEqual(['success', 'success'])
    expect(existsSync(outputs.kubeconfig ?? '')).toBe(false)
  }))

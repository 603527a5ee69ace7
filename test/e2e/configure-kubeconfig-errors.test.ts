import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { createCertificates } from '../sandbox/kubernetes/access/tls.ts'
import type { Job } from '../sandbox/workflow/job.ts'
import { addTrustedRole, awsCalls, type Bench, leftInJobFolder, openBench } from '../support/configure-kubeconfig.ts'
import { leapingClock } from '../support/leaping-clock.ts'
import { roleKeys } from '../support/role-keys.ts'

const { ephemeral, prod } = hub.clusters
const configure = (job: Job, inputs: Record<string, string> = {}) =>
  job.uses('configure-kubeconfig', { cluster: ephemeral, ...inputs })

async function withBench(body: (bench: Bench) => Promise<void>): Promise<void> {
  await using bench = await openBench()
  await body(bench)
}

function clusterOf({ sandbox }: Bench, name: string = ephemeral) {
  const cluster = sandbox.clusters[name]
  if (!cluster) throw new Error(`no cluster ${name}`)
  return cluster
}

async function failure(job: Job, inputs: Record<string, string> = {}): Promise<string> {
  const { conclusion, log } = await configure(job, inputs)
  expect(conclusion).toBe('failure')
  job.assertNoSecrets()
  return log
}

describe('a cluster that cannot be used is told apart, and never by listing clusters', () => {
  const seen = new Set<string>()
  const distinct = (log: string) => {
    const first = log.replace(/ \(request id .*/s, '')
    expect(seen).not.toContain(first)
    seen.add(first)
  }

  test('it does not exist', () =>
    withBench(async (bench) => {
      const { sandbox } = bench
      const job = bench.job({}, roleKeys(sandbox, hub.standIn.role))
      const log = await failure(job, { cluster: 'hub-typo' })
      expect(log).toContain(`There is no EKS cluster hub-typo in us-east-1 of account ${hub.account}.`)
      expect(log).toContain("Check the inputs 'cluster' and 'region'")
      expect(awsCalls(sandbox)).toEqual(['eks DescribeCluster', 'sts GetCallerIdentity'])
      distinct(log)
    }))

  test.each([
    ['CREATING', 'is still being created.', 'Run the job again once it is active'],
    ['PENDING', 'waits to be created', 'Run the job again once it is active'],
    ['DELETING', 'is being deleted.', "Name another cluster with the input 'cluster'."],
    ['FAILED', 'could not be created', 'See its health issues'],
  ])('its status is %s', (status, what, remedy) =>
    withBench(async (bench) => {
      clusterOf(bench).status = status
      const log = await failure(bench.job())
      expect(log).toContain(what)
      expect(log).toContain(remedy)
      expect(awsCalls(bench.sandbox)).toEqual(['eks DescribeCluster'])
      distinct(log)
    }),
  )

  test('it is being updated: that is no failure', () =>
    withBench(async (bench) => {
      clusterOf(bench).status = 'UPDATING'
      expect((await configure(bench.job())).conclusion).toBe('success')
    }))

  test.each([hub.role, hub.standIn.role])('it is in another region (asked as %s)', (role) =>
    withBench(async (bench) => {
      const log = await failure(bench.job({}, roleKeys(bench.sandbox, role)), { region: 'eu-west-1' })
      expect(log).toContain('The EKS cluster hub-ephemeral is in us-east-1, not in eu-west-1.')
      expect(log).toContain("Set the input 'region' to us-east-1.")
      expect(awsCalls(bench.sandbox)).not.toContain('eks ListClusters')
      if (role === hub.role) distinct(log)
    }),
  )

  test('it is in the region of AWS_REGION', () =>
    withBench(async (bench) => {
      const cluster = clusterOf(bench)
      Object.assign(bench.sandbox.clusters, {
        theirs: { ...cluster, name: 'theirs', arn: `arn:aws:eks:eu-west-3:${hub.account}:cluster/theirs` },
      })
      const job = bench.job({ AWS_REGION: 'eu-west-3' }, roleKeys(bench.sandbox, hub.standIn.role))
      const log = await failure(job, { cluster: 'theirs', region: 'us-east-1' })
      expect(log).toContain('theirs is in eu-west-3, not in us-east-1.')
    }))

  test.each([
    ['by its name', ephemeral],
    ['by its ARN', `arn:aws:eks:us-east-1:${hub.account}:cluster/elsewhere`],
  ])('it is in another account, known %s', (_how, cluster) =>
    withBench(async (bench) => {
      const { sandbox } = bench
      addTrustedRole(sandbox, 'stranger', ['eks:DescribeCluster'], '111122223333')
      delete sandbox.clusters[ephemeral]
      const log = await failure(bench.job({}, roleKeys(sandbox, 'stranger')), { cluster })
      expect(log).toContain(
        `is in account ${hub.account}, and the job's environment (AWS_ACCESS_KEY_ID) is of account 111122223333.`,
      )
      distinct(log)
    }),
  )

  test.each([
    ['another account', `arn:aws:eks:us-east-1:111122223333:cluster/${ephemeral}`],
    ['another account, with its own role', `arn:aws:eks:us-east-1:111122223333:cluster/${ephemeral}`, 'EKS-HUB-Other'],
  ])('there is one of that name here, and the ARN names one of %s', (_what, cluster, role = '') =>
    withBench(async (bench) => {
      const job = bench.job()
      const log = await failure(job, { cluster, role })
      expect(log).toContain(
        `The EKS cluster ${ephemeral} is in account 111122223333, and the job's environment (AWS_ACCESS_KEY_ID) is of account ${hub.account}.`,
      )
      expect(awsCalls(bench.sandbox)).toEqual(['eks DescribeCluster'])
      expect(job.environment.KUBECONFIG).toBeUndefined()
      expect(leftInJobFolder(job)).toBe(false)
    }),
  )

  test('the answer is about another cluster than the one that was asked for', () =>
    withBench(async (bench) => {
      const cluster = { ...clusterOf(bench), arn: `arn:aws:eks:us-east-1:${hub.account}:cluster/another` }
      Object.assign(bench.sandbox.clusters, { [ephemeral]: cluster })
      const log = await failure(bench.job())
      expect(log).toContain(`was asked for ${ephemeral} in us-east-1, and its answer is about ${cluster.arn}`)
    }))

  test('the region is not that of the ARN: the ARN counts, and the log says so', () =>
    withBench(async (bench) => {
      const cluster = `arn:aws:eks:us-east-1:${hub.account}:cluster/${ephemeral}`
      const { conclusion, log } = await configure(bench.job(), { cluster, region: 'eu-west-1' })
      expect(conclusion).toBe('success')
      expect(log).toContain(
        "##[warning]The input 'region' is eu-west-1; the cluster's ARN says us-east-1, which counts.",
      )
    }))

  test('it may not be described', () =>
    withBench(async (bench) => {
      const log = await failure(bench.job(), { cluster: 'other' })
      expect(log).toContain('eks:DescribeCluster is denied to')
      expect(log).toContain('is not authorized to perform: eks:DescribeCluster on resource')
      expect(awsCalls(bench.sandbox)).toEqual(['eks DescribeCluster'])
      distinct(log)
    }))

  test('the credentials have expired', () =>
    withBench(async (bench) => {
      const job = bench.job()
      bench.sandbox.clock.advance(3700)
      const log = await failure(job)
      expect(log).toContain('are expired or not valid')
      distinct(log)
    }))
})

test('a further role that the cluster does not let in leaves no session on the disk', () =>
  withBench(async (bench) => {
    const role = addTrustedRole(bench.sandbox, 'deployer', [])
    const arn = `arn:aws:iam::${hub.account}:role/${role.name}`
    bench.sandbox.iam.roles.get(hub.role)?.policies.push({
      Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: arn },
    })
    const job = bench.job()
    expect(await failure(job, { role: 'deployer' })).toContain(arn)
    expect(awsCalls(bench.sandbox)).toContain('sts AssumeRole')
    expect(existsSync(join(job.temp, 'ds-infra', 'kube'))).toBe(false)
  }))

describe("STS answers for a further role with another role's session", () => {
  const answer = (arn: string) => `<AssumeRoleResponse><AssumeRoleResult>
    <AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROAX:x</AssumedRoleId></AssumedRoleUser>
    <Credentials><AccessKeyId>ASIAOTHER</AccessKeyId><SecretAccessKey>another secret</SecretAccessKey>
    <SessionToken>another token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
    </AssumeRoleResult></AssumeRoleResponse>`

  test.each([
    ['of another name', 'deployer', `arn:aws:sts::${hub.account}:assumed-role/other/x`],
    ['of another account', 'deployer', 'arn:aws:sts::111122223333:assumed-role/deployer/x'],
    ['of nobody', 'deployer', ''],
    [
      'given by its ARN',
      `arn:aws:iam::${hub.account}:role/deployer`,
      `arn:aws:sts::${hub.account}:assumed-role/other/x`,
    ],
  ])('%s: nothing is written, and no token is made', (_, role, arn) =>
    withBench(async (bench) => {
      const headers = { 'content-type': 'text/xml' }
      const body = answer(arn)
      bench.sandbox.inject({ service: 'sts', operation: 'AssumeRole', kind: 'status', status: 200, headers, body })
      const job = bench.job()
      const log = await failure(job, { role })
      expect(log).toContain(
        `STS answered with a session of ${arn || 'nobody'}, where arn:aws:iam::${hub.account}:role/deployer was asked for.`,
      )
      expect(log).not.toMatch(/another (?:secret|token)/)
      expect(bench.sandbox.requests.filter(({ service }) => service === 'kubernetes')).toEqual([])
      expect(existsSync(join(job.temp, 'ds-infra', 'kube'))).toBe(false)
      await job.end()
      expect(leftInJobFolder(job)).toBe(false)
    }),
  )
})

describe('Unauthorized is explained, which nobody else does', () => {
  test('no access entry for the role: the lines that would admit it', () =>
    withBench(async (bench) => {
      clusterOf(bench).accessEntries.splice(0)
      const log = await failure(bench.job(leapingClock()), { namespace: 'datasets-server' })
      const role = `arn:aws:iam::${hub.account}:role/${hub.role}`
      expect(log).toContain(
        `hub-ephemeral answered Unauthorized to ${role} (the job's environment (AWS_ACCESS_KEY_ID)), 4 times.`,
      )
      expect(log).toContain(
        `aws eks create-access-entry --cluster-name hub-ephemeral --region us-east-1 --principal-arn ${role}`,
      )
      expect(log).toContain('--access-scope type=namespace,namespaces=datasets-server')
      expect(log).toContain(`- rolearn: ${role}`)
      expect(awsCalls(bench.sandbox)).toEqual(['eks DescribeCluster', 'sts GetCallerIdentity'])
    }))

  test('the clock of the machine is wrong', () =>
    withBench(async (bench) => {
      bench.sandbox.inject({
        service: 'kubernetes',
        kind: 'status',
        status: 401,
        body: '{}',
        headers: { date: new Date(Date.now() - 20 * 60_000).toUTCString() },
      })
      expect(await failure(bench.job(leapingClock()))).toContain(
        "this machine's clock is 20 minutes ahead of the cluster's",
      )
    }))
})

describe('the way to the API server', () => {
  test('a 403 that is not Kubernetes’s is not called the cluster’s', () =>
    withBench(async (bench) => {
      bench.sandbox.inject({ service: 'kubernetes', kind: 'html', status: 403 })
      const log = await failure(bench.job(leapingClock()))
      expect(log).toContain('refuses with 403, and not as a Kubernetes API server does')
      expect(log).not.toContain('knows who we are')
    }))

  test('connections that are refused while the API server starts are tried again', () =>
    withBench(async (bench) => {
      const cluster = clusterOf(bench)
      await cluster.setReachability('closed')
      let opened: Promise<void> | undefined
      const job = bench.job({}, undefined, (line) => {
        if (line.includes('Trying again.')) opened ??= cluster.setReachability('open')
      })
      expect((await configure(job)).conclusion).toBe('success')
      expect(job.log).toContain('ECONNREFUSED')
      await opened
    }))

  test('a cluster that cannot say who we are has let us in all the same', () =>
    withBench(async (bench) => {
      bench.sandbox.inject({ service: 'kubernetes', kind: 'status', status: 404, body: '404 page not found\n' })
      const job = bench.job()
      const { conclusion, log, outputs } = await configure(job)
      expect([conclusion, outputs.identity ?? '']).toEqual(['success', ''])
      expect(log).toContain('It takes the token, and has no API that says whose it is.')
      expect(job.summary).toContain('| somebody whom the cluster knows |')
    }))

  test('a clock that is four minutes behind works, with a warning', () =>
    withBench(async (bench) => {
      const date = new Date(Date.now() + 4 * 60_000).toUTCString()
      const body = JSON.stringify({ status: { userInfo: { username: 'me' } } })
      bench.sandbox.inject({ service: 'kubernetes', kind: 'status', status: 201, body, headers: { date } })
      const { conclusion, log } = await configure(bench.job())
      expect(conclusion).toBe('success')
      expect(log).toContain("##[warning]This machine's clock is 4 minutes behind that of hub-ephemeral.")
    }))

  test('Forbidden is not Unauthorized', () =>
    withBench(async (bench) => {
      const message = 'selfsubjectreviews.authentication.k8s.io is forbidden'
      bench.sandbox.inject({ service: 'kubernetes', kind: 'status', status: 403, body: JSON.stringify({ message }) })
      const log = await failure(bench.job(leapingClock()))
      expect(log).toContain(`hub-ephemeral knows who we are but forbids the question: ${message}`)
      expect(log).toContain('system:basic-user')
    }))

  test('a certificate of another CA is a proxy in between', () =>
    withBench(async (bench) => {
      const { ca } = await createCertificates()
      bench.sandbox.clusters[ephemeral] = { ...clusterOf(bench), ca } as ReturnType<typeof clusterOf>
      const log = await failure(bench.job(leapingClock()))
      expect(log).toContain('is not signed by the CA of hub-ephemeral or not valid')
      expect(log).toContain('NO_PROXY')
      expect(bench.sandbox.requests.filter(({ service }) => service === 'kubernetes')).toEqual([])
    }))

  test('a private endpoint is named as the reason, with its address', () =>
    withBench(async (bench) => {
      const cluster = clusterOf(bench)
      await cluster.setReachability('closed')
      Object.assign(cluster, { endpointPublicAccess: false })
      const log = await failure(bench.job(leapingClock()))
      expect(log).toContain(
        'hub-ephemeral has a private endpoint only, and 127.0.0.1 cannot be reached from this runner (',
      )
      expect(log).toContain('ECONNREFUSED')
      // What is not known: whether it is in the network.
      expect(log).not.toContain('not in its network')
      expect(log).toContain('it resolves to 127.0.0.1')
      expect(log).toContain("a runner inside the cluster's VPC")
    }))

  test('a public endpoint that is closed is told from a private one', () =>
    withBench(async (bench) => {
      await clusterOf(bench).setReachability('closed')
      expect(await failure(bench.job(leapingClock()))).toMatch(
        /The public endpoint of hub-ephemeral, .* cannot be reached: .*ECONNREFUSED/,
      )
    }))

  test('a server that never answers ends the step in time', () =>
    withBench(async (bench) => {
      await clusterOf(bench).setReachability('silent')
      expect(await failure(bench.job(leapingClock(clusterOf(bench).endpoint)))).toContain(
        'hub-ephemeral did not answer in time at its public endpoint',
      )
    }))

  test.each([401, 403, 429, 500, 503])('a %i is tried again', (status) =>
    withBench(async (bench) => {
      bench.sandbox.inject({ service: 'kubernetes', kind: 'status', status, times: 2 })
      expect((await configure(bench.job(leapingClock()))).conclusion).toBe('success')
    }),
  )

  test('a reset connection is tried again', () =>
    withBench(async (bench) => {
      bench.sandbox.inject({ service: 'kubernetes', kind: 'reset', times: 1 })
      expect((await configure(bench.job(leapingClock()))).conclusion).toBe('success')
    }))

  test('a web page in place of the API is no success', () =>
    withBench(async (bench) => {
      bench.sandbox.inject({ service: 'kubernetes', kind: 'html' })
      expect(await failure(bench.job(leapingClock()))).toContain('is no Kubernetes API server')
    }))

  test('an EKS that cannot be reached: every try is told, and the call is named', () =>
    withBench(async (bench) => {
      bench.sandbox.inject({ service: 'eks', kind: 'reset' })
      const log = await failure(bench.job(leapingClock()))
      expect(log.match(/^eks:DescribeCluster failed \(\S+ cannot be reached: .*\) Trying again\.$/gm)).toHaveLength(2)
      expect(log).toMatch(/eks:DescribeCluster failed: \S+ cannot be reached: .* \(3 tries\)\./)
    }))

  test('a throttled DescribeCluster is tried again', () =>
    withBench(async (bench) => {
      bench.sandbox.inject({ service: 'eks', kind: 'error', code: 'ThrottlingException', status: 429, times: 1 })
      expect((await configure(bench.job(leapingClock()), { cluster: prod })).conclusion).toBe('success')
    }))
})

test('no credentials at all: what to run first', () =>
  withBench(async (bench) => {
    const log = await failure(bench.job({ AWS_EC2_METADATA_DISABLED: 'true' }, {}))
    expect(log).toContain('There are no AWS credentials for')
    expect(log).toContain('assume-role')
  }))

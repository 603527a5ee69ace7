import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import type { Policy } from '../sandbox/aws/iam.ts'
import { listen } from '../sandbox/http.ts'
import { dist, Job, root } from '../sandbox/workflow/job.ts'
import { awsNames } from '../support/aws-names.ts'
import { type Bench, loginOf, openBench, readLogins, snapshot, writeUsersDocker } from '../support/ecr-login.ts'
import { noNames } from '../support/no-names.ts'
import { roleKeys } from '../support/role-keys.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})

afterAll(async () => {
  await bench[Symbol.asyncDispose]()
})

beforeEach(() => {
  bench.sandbox.clearFaults()
  bench.sandbox.requests.length = 0
})

const operations = () =>
  bench.sandbox.requests.map(({ service, operation, status }) => `${service} ${operation} ${status}`)

/** What the registry says to the login that a Docker config folder holds for it. */
async function ping(folder: string): Promise<number> {
  const host = bench.sandbox.registry
  const authorization = `Basic ${Buffer.from(loginOf(folder, host)).toString('base64')}`
  return (await fetch(`http://${host}/v2/`, { headers: { authorization } })).status
}

function writeProfile(job: Job, profile: string, keys: Record<string, string>): void {
  mkdirSync(join(job.home, '.aws'), { recursive: true })
  const lines = Object.entries(keys).map(([name, value]) => `${name.toLowerCase()} = ${value}`)
  writeFileSync(join(job.home, '.aws/config'), `[profile ${profile}]\n${lines.join('\n')}\n`)
}

describe('ecr-login', () => {
  test('signs in with one token call and one look at the registry, and signs out in post', async () => {
    const job = bench.job()
    const step = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(operations()).toEqual(['ecr GetAuthorizationToken 200', 'registry Ping 200'])
    const folder = job.environment.DOCKER_CONFIG ?? ''
    expect(folder).toBe(join(job.temp, 'ds-infra', 'docker'))
    expect(step.outputs).toEqual({
      registry: bench.sandbox.registry,
      registries: JSON.stringify([bench.sandbox.registry]),
      'expires-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      'docker-config': folder,
    })
    expect(Date.parse(step.outputs['expires-at'] ?? '') - Date.now()).toBeGreaterThan(11.9 * 3600 * 1000)
    expect(await ping(folder)).toBe(200)

    expect(await job.end()).toMatchObject([{ conclusion: 'success', log: '' }])
    expect(job.environment.DOCKER_CONFIG).toBe('')
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
    expect(readdirSync(job.home)).toEqual([])
  })

  test('keeps what it writes to this user: folders 0700, files 0600', async () => {
    const job = bench.job()
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    const mode = (path: string) => (statSync(join(job.temp, 'ds-infra', path)).mode & 0o777).toString(8)
    expect(['.', 'docker', 'docker/config.json', 'ledger.json'].map(mode)).toEqual(['700', '700', '600', '600'])
    await job.end()
  })

  test('a job without a Docker engine or CLI gets its login all the same', async () => {
    const job = bench.job({ PATH: '/nonexistent', DOCKER_HOST: 'tcp://127.0.0.1:1' })
    expect(await job.uses('ecr-login', { registries: bench.sandbox.registry })).toMatchObject({ conclusion: 'success' })
    expect(await ping(job.environment.DOCKER_CONFIG ?? '')).toBe(200)
    await job.end()
  })

  test('a profile is used where one is named, although the environment holds keys', async () => {
    const job = bench.job()
    writeProfile(job, 'hub-pu', roleKeys(bench.sandbox, hub.standIn.role))
    const step = await job.uses('ecr-login', { registries: bench.sandbox.registry, profile: 'hub-pu' })
    expect(step.log).toContain('with profile hub-pu')
    expect(bench.sandbox.requests.map(({ principal }) => principal)).toEqual(
      Array(2).fill(expect.stringContaining('assumed-role/HFPowerUserAccess/')),
    )
    await job.end()
  })
})

describe('permissions and time', () => {
  test("the README's policy is enough, and only what it allows is called", async () => {
    const readme = readFileSync(join(root, 'actions/ecr-login/README.md'), 'utf8')
    const policy = JSON.parse(/```json\n(\{.*?\})\n```/s.exec(readme)?.[1] ?? '') as Policy
    const trustPolicy: Policy = { Version: '2012-10-17', Statement: [] }
    bench.sandbox.iam.addRole({ account: hub.account, name: 'OnlyEcrLogin', trustPolicy, policies: [policy] })
    const job = bench.job(roleKeys(bench.sandbox, 'OnlyEcrLogin'))
    expect(await job.uses('ecr-login', { registries: bench.sandbox.registry })).toMatchObject({ conclusion: 'success' })
    expect(operations()).toEqual(['ecr GetAuthorizationToken 200', 'registry Ping 200'])
    await job.end()
  })

  test('used again after the password has ended, the same configuration holds a new one', async () => {
    await using own = await openBench()
    const job = own.job(roleKeys(own.sandbox, hub.role, 24 * 3600))
    const visit = async () => {
      const authorization = `Basic ${Buffer.from(loginOf(job.environment.DOCKER_CONFIG ?? '', own.sandbox.registry)).toString('base64')}`
      return (await fetch(`http://${own.sandbox.registry}/v2/`, { headers: { authorization } })).status
    }
    await job.uses('ecr-login', { registries: own.sandbox.registry })
    expect(await visit()).toBe(200)
    own.sandbox.clock.advance(12 * 3600 + 1)
    expect(await visit()).toBe(403)
    await job.uses('ecr-login', { registries: own.sandbox.registry })
    expect(await visit()).toBe(200)
    await job.end()
  })

  test("after assume-role, the profile's credentials are used without a word about them", async () => {
    const job = new Job({ environment: bench.sandbox.environment, secrets: bench.sandbox.secrets })
    await job.uses('assume-role')
    const step = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(step.log).toContain(`Logged in to ${bench.sandbox.registry} with profile hub, until `)
    expect(await ping(job.environment.DOCKER_CONFIG ?? '')).toBe(200)
    await job.end()
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
    job.dispose()
  })
})

describe('what stays visible and what does not', () => {
  test('masks the password in both its forms and nothing else, so account ids and outputs never vanish', async () => {
    const job = bench.job()
    const { outputs } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    const user = loginOf(outputs['docker-config'] ?? '', bench.sandbox.registry)
    expect(user).toMatch(/^AWS:/)
    expect([...job.masks].sort()).toEqual([user.slice(4), Buffer.from(user).toString('base64')].sort())
    const shown = await job.run(`echo ${hub.account} AWS ${hub.registry}`)
    expect(shown.log).toBe(`${hub.account} AWS ${hub.registry}\n`)
    await job.end()
  })

  test('masks the password on receipt: also where the registry then refuses it', async () => {
    const job = bench.job()
    bench.sandbox.inject({ service: 'registry', kind: 'status', status: 401, body: 'Not Authorized' })
    const step = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(step.conclusion).toBe('failure')
    expect(job.masks.size).toBe(2)
    await job.end()
  })
})

describe('when it does not work', () => {
  const refusedRole = () =>
    bench.sandbox.iam.addRole({
      account: hub.account,
      name: 'NoEcr',
      trustPolicy: { Version: '2012-10-17', Statement: [] },
    })

  test('a denied token call names permission, role and profile, and the stand-in where the profile was hub', async () => {
    refusedRole()
    const job = bench.job({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_PROFILE: 'hub' })
    writeProfile(job, 'hub', roleKeys(bench.sandbox, 'NoEcr'))
    const { conclusion, log } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(conclusion).toBe('failure')
    expect(log).toContain('ecr:GetAuthorizationToken is denied to profile hub.')
    expect(log).toContain('Allow ecr:GetAuthorizationToken in the policy of role NoEcr')
    expect(log).toContain('or assume HFPowerUserAccess as profile hub-pu and set profile: hub-pu')
    // Permanent: asked once, and the registry never.
    expect(operations()).toEqual(['ecr GetAuthorizationToken 400'])
    await job.end()
  })

  test('no stand-in is offered to another profile', async () => {
    refusedRole()
    const job = bench.job(roleKeys(bench.sandbox, 'NoEcr'))
    const { log } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(log).toContain("ecr:GetAuthorizationToken is denied to the job's environment")
    expect(log).not.toContain('hub-pu')
    await job.end()
  })

  test.each([401, 403, 400])(
    'a login that the registry refuses with %i fails at once and leaves nothing',
    async (status) => {
      const job = bench.job()
      bench.sandbox.inject({ service: 'registry', kind: 'status', status, body: 'Not Authorized\n' })
      const { conclusion, log } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
      expect(conclusion).toBe('failure')
      expect(log).toContain(`The registry ${bench.sandbox.registry} refused the login`)
      expect(log).toContain(`${status}: Not Authorized`)
      expect(log).not.toContain('Logged in')
      expect(operations()).toEqual(['ecr GetAuthorizationToken 200', `registry Ping ${status}`])
      expect(job.environment.DOCKER_CONFIG).toBeUndefined()
      expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
      expect(await job.end()).toMatchObject([{ conclusion: 'success', log: '' }])
    },
  )

  test('an unreachable registry is said to be unreachable, after some tries', async () => {
    const job = bench.job()
    const { conclusion, log } = await job.uses('ecr-login', { registries: '127.0.0.1:1' })
    expect(conclusion).toBe('failure')
    expect(log).toMatch(
      /The login to 127\.0\.0\.1:1 could not be tried\. 127\.0\.0\.1:1 cannot be reached: .*ECONNREFUSED/,
    )
    expect(log.match(/Trying again/g)).toHaveLength(3)
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
    await job.end()
  })

  test('faults that may pass are tried again: throttling, 503, a reset connection', async () => {
    const job = bench.job()
    bench.sandbox.inject({ service: 'ecr', kind: 'error', code: 'ThrottlingException', status: 400, times: 1 })
    bench.sandbox.inject({ service: 'registry', kind: 'status', status: 503, times: 1 })
    bench.sandbox.inject({ service: 'registry', kind: 'reset', times: 1 })
    const { conclusion, log } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect({ conclusion, log }).toMatchObject({ conclusion: 'success' })
    expect(log).toMatch(/^ecr:GetAuthorizationToken failed \(ThrottlingException: .*\) Trying again\.$/m)
    expect(operations()).toEqual([
      'ecr GetAuthorizationToken 400',
      'ecr GetAuthorizationToken 200',
      'registry Ping 503',
      'registry Ping 0',
      'registry Ping 200',
    ])
    await job.end()
  })

  test("a proxy's sign-in page is no registry", async () => {
    const job = bench.job()
    bench.sandbox.inject({ service: 'registry', kind: 'html' })
    const { conclusion, log } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(conclusion).toBe('failure')
    expect(log).toContain(`${bench.sandbox.registry} does not answer as a registry`)
    await job.end()
  })

  test.each([
    ['a web page', { kind: 'html' }, /got an answer that is not AWS's \(HTTP 200 from 127\.0\.0\.1:\d+, 1 try\)/],
    ['a redirect', { kind: 'redirect' }, /got an answer that is not AWS's \(HTTP 302 from 127\.0\.0\.1:\d+, 1 try\)/],
    [
      "a proxy's page of an error",
      { kind: 'html', status: 500 },
      /got an answer that is not AWS's \(HTTP 500 from 127\.0\.0\.1:\d+, 3 tries\)/,
    ],
    [
      'a reset connection',
      { kind: 'reset' },
      /ecr:GetAuthorizationToken failed: 127\.0\.0\.1:\d+ cannot be reached: .*ECONNRESET \(3 tries\)\./,
    ],
    [
      'a damaged password',
      { kind: 'tamper' },
      /refused the login although AWS had just issued its password \(400: .*DENIED/,
    ],
    [
      'an answer cut short',
      { kind: 'truncate', bytes: 300 },
      /cannot be reached: the connection ended before its answer did/,
    ],
  ] as const)('%s in place of a token is told as what it is', async (_what, fault, message) => {
    const job = bench.job()
    bench.sandbox.inject({ service: 'ecr', ...fault })
    const { conclusion, log } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(conclusion).toBe('failure')
    expect(log).toMatch(message)
    expect(log).not.toContain('fault of the action')
    await job.end()
  })

  test('post run again, or after nothing was done, does nothing', async () => {
    const job = bench.job()
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    await job.end()
    const post = `"${process.execPath}" "${join(dist, 'ecr-login/post.js')}"`
    const gone = JSON.stringify({ id: 'gone', variables: {}, entries: [] })
    for (const state of [{ STATE_undo: gone }, {}] as Record<string, string>[]) {
      expect(await job.run(post, state)).toMatchObject({ conclusion: 'success', log: '' })
    }
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
  })

  test('expired credentials are said to be expired', async () => {
    const job = bench.job({ AWS_ACCESS_KEY_ID: 'ASIAUNKNOWN123456789' })
    const { log } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(log).toContain("The credentials of the job's environment (AWS_ACCESS_KEY_ID) are expired or not valid.")
    await job.end()
  })

  test('a job without credentials is told where to get some', async () => {
    const job = bench.job({
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_SESSION_TOKEN: undefined,
      AWS_EC2_METADATA_DISABLED: 'true',
    })
    const { log } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(log).toContain('There are no AWS credentials for profile default.')
    expect(log).toContain("Run ds-infra's assume-role in an earlier step")
    await job.end()
  })

  test.each([
    ['a host that is not of ECR', { registries: 'registry.example.com' }, "'registries' is 'registry.example.com'"],
    ['a mistyped ECR host', { registries: '123456789012.dkr.ecr.us-east-1.amazonaws.co' }, "'registries' is"],
    ['one bad entry among good ones', { registries: `${hub.account}, ghcr.io` }, "'registries' is 'ghcr.io'"],
    ['a URL', { registries: `https://${hub.registry}` }, 'Give the host alone'],
    ['a repository', { registries: `${hub.registry}/hub-sample-api` }, 'Give the host alone'],
    ['an account id that lost its zero', { registries: '12345678901' }, 'put it in quotes'],
    ['a list of nothing', { registries: ' , ' }, "'registries' is ','"],
    ['a region that does not exist', { registries: hub.account, region: 'us-east' }, "'region' is 'us-east'"],
    ['yes as a boolean', { public: 'yes' }, "'public' is 'yes'"],
    ['no as a boolean', { logout: 'no' }, "'logout' is 'no'"],
  ])('%s is refused before anything is sent', async (_what, inputs, message) => {
    const job = bench.job()
    const { conclusion, log } = await job.uses('ecr-login', inputs)
    expect(conclusion).toBe('failure')
    expect(log).toContain(message)
    expect(operations()).toEqual([])
    await job.end()
  })

  test("the user's broken config.json is named, and neither its text nor a login is shown or written", async () => {
    const job = bench.job()
    const folder = writeUsersDocker(job.home, { 'config.json': '{"auths":{"x":{"auth":"c2VjcmV0OnNlY3JldA=="}}' })
    const { conclusion, log } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(conclusion).toBe('failure')
    expect(log).toContain(`Docker's configuration in ${join(folder, 'config.json')} is not a JSON object.`)
    expect(log).not.toContain('c2VjcmV0')
    await job.end()
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
  })
})

describe("the user's own Docker configuration", () => {
  const files = {
    'config.json': JSON.stringify({
      auths: { 'ghcr.io': { auth: 'dXNlcjpwYXNz' } },
      currentContext: 'builder',
      proxies: { default: { httpProxy: 'http://proxy:3128' } },
    }),
    'contexts/meta/abc/meta.json': '{"Name":"builder"}',
    'buildx/instances/mine': '{"Name":"mine"}',
    'buildx/current': 'mine',
    'cli-plugins/docker-own': '#!/bin/sh\necho own\n',
    'certs.d/registry.local/ca.crt': 'certificate',
    '.token_seed': 'seed',
  }

  test('everything stays reachable, other logins stay valid, and post leaves the folder byte for byte', async () => {
    const job = bench.job()
    const users = writeUsersDocker(job.home, files)
    const before = snapshot(users)
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    const folder = job.environment.DOCKER_CONFIG ?? ''
    expect(readLogins(folder)).toMatchObject({
      ...JSON.parse(files['config.json']),
      auths: { 'ghcr.io': { auth: 'dXNlcjpwYXNz' } },
    })
    expect(await ping(folder)).toBe(200)
    for (const [path, content] of Object.entries(files)) {
      if (path !== 'config.json') expect(readFileSync(join(folder, path), 'utf8')).toBe(content)
    }
    expect(lstatSync(join(folder, 'config.json')).isSymbolicLink()).toBe(false)
    expect(snapshot(users)).toEqual(before)
    await job.end()
    expect(snapshot(users)).toEqual(before)
    expect(existsSync(folder)).toBe(false)
  })

  test('DOCKER_CONFIG of the job is where it starts from, and what post puts back', async () => {
    const job = bench.job()
    writeUsersDocker(job.home, { 'config.json': '{"auths":{"home.example":{}}}' })
    const own = join(job.folder, 'own')
    mkdirSync(own)
    writeFileSync(join(own, 'config.json'), '{"auths":{"own.example":{"auth":"dXNlcjpwYXNz"}}}')
    job.environment.DOCKER_CONFIG = own
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(Object.keys(readLogins(job.environment.DOCKER_CONFIG).auths ?? {})).toEqual([
      'own.example',
      bench.sandbox.registry,
    ])
    await job.end()
    expect(job.environment.DOCKER_CONFIG).toBe(own)
    expect(readdirSync(own)).toEqual(['config.json'])
  })

  test('a DOCKER_CONFIG that a later step set is left alone by post', async () => {
    const job = bench.job()
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    await job.run('echo DOCKER_CONFIG=/somewhere/else >> "$GITHUB_ENV"')
    await job.end()
    expect(job.environment.DOCKER_CONFIG).toBe('/somewhere/else')
  })

  test.each([
    ['a credsStore', { credsStore: 'refuses' }, { credsStore: 'refuses', credHelpers: { REGISTRY: '' } }],
    [
      'a helper for our registry',
      { credHelpers: { REGISTRY: 'ecr-login', 'gcr.io': 'gcloud' } },
      { credHelpers: { 'gcr.io': 'gcloud' } },
    ],
    [
      'both',
      { credsStore: 'refuses', credHelpers: { REGISTRY: 'ecr-login', 'gcr.io': 'gcloud' } },
      { credsStore: 'refuses', credHelpers: { REGISTRY: '', 'gcr.io': 'gcloud' } },
    ],
  ])('%s is passed by for our registry and kept for the others', async (_what, config, expected) => {
    const job = bench.job()
    const named = (value: object) => JSON.stringify(value).replaceAll('REGISTRY', bench.sandbox.registry)
    const users = writeUsersDocker(job.home, { 'config.json': named(config) })
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    const { auths, ...rest } = readLogins(job.environment.DOCKER_CONFIG ?? '')
    expect(rest).toEqual(JSON.parse(named(expected)))
    expect(Object.keys(auths ?? {})).toEqual([bench.sandbox.registry])
    await job.end()
    expect(readFileSync(join(users, 'config.json'), 'utf8')).toBe(named(config))
  })

  test('a login that another step adds by hand lives beside ours and goes with the job', async () => {
    const job = bench.job()
    const users = writeUsersDocker(job.home, files)
    const before = snapshot(users)
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    const folder = job.environment.DOCKER_CONFIG ?? ''
    const config = readLogins(folder)
    writeFileSync(
      join(folder, 'config.json'),
      JSON.stringify({ ...config, auths: { ...config.auths, 'quay.io': { auth: 'dXNlcjpwYXNz' } } }),
    )
    const { host: other } = await bench.sandbox.addRegistry({})
    await job.uses('ecr-login', { registries: other })
    expect(Object.keys(readLogins(folder).auths ?? {})).toEqual(['ghcr.io', bench.sandbox.registry, 'quay.io', other])
    await job.end()
    expect(existsSync(folder)).toBe(false)
    expect(snapshot(users)).toEqual(before)
  })

  test('DOCKER_AUTH_CONFIG, which newer Docker CLIs prefer, is warned about', async () => {
    const job = bench.job({ DOCKER_AUTH_CONFIG: '{"auths":{}}' })
    const { log } = await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(log).toContain('##[warning]DOCKER_AUTH_CONFIG is set')
    await job.end()
  })
})

describe('several uses', () => {
  let other: string
  beforeEach(async () => {
    other = (await bench.sandbox.addRegistry({})).host
  })

  test('used twice in one job, one configuration holds both logins and each post removes its own', async () => {
    const job = bench.job()
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    const folder = job.environment.DOCKER_CONFIG ?? ''
    await job.uses('ecr-login', { registries: other })
    expect(job.environment.DOCKER_CONFIG).toBe(folder)
    expect(Object.keys(readLogins(folder).auths ?? {})).toEqual([bench.sandbox.registry, other])
    const seen: string[][] = []
    await job.end(() => seen.push(Object.keys(readLogins(folder).auths ?? {})))
    expect(seen).toEqual([[bench.sandbox.registry, other], [bench.sandbox.registry]])
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
    expect(job.environment.DOCKER_CONFIG).toBe('')
  })

  test('a registry of two uses stays until the last of them ends', async () => {
    const job = bench.job()
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    await job.uses('ecr-login', { registries: `${bench.sandbox.registry} \n ${other}` })
    const folder = job.environment.DOCKER_CONFIG ?? ''
    const seen: string[][] = []
    await job.end(() => seen.push(Object.keys(readLogins(folder).auths ?? {})))
    expect(seen.at(-1)).toEqual([bench.sandbox.registry])
  })

  test('steps at the same time lose nothing of each other', async () => {
    const job = bench.job()
    writeUsersDocker(job.home, { 'config.json': '{"auths":{"ghcr.io":{"auth":"dXNlcjpwYXNz"}}}' })
    const hosts = [bench.sandbox.registry, other]
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, index) => job.uses('ecr-login', { registries: hosts[index % 2] ?? '' })),
    )
    expect(all.map(({ conclusion }) => conclusion)).toEqual(Array(8).fill('success'))
    expect(new Set(all.map(({ outputs }) => outputs['docker-config']))).toEqual(
      new Set([job.environment.DOCKER_CONFIG]),
    )
    const folder = job.environment.DOCKER_CONFIG ?? ''
    expect(Object.keys(readLogins(folder).auths ?? {}).sort()).toEqual(['ghcr.io', ...hosts].sort())
    await job.end()
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
  })

  test('a job that changes DOCKER_CONFIG in between has two configurations, and none at the end', async () => {
    const job = bench.job()
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    const other = join(job.folder, 'other')
    await job.run(`echo DOCKER_CONFIG=${other} >> "$GITHUB_ENV"`)
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(job.environment.DOCKER_CONFIG).toBe(join(job.temp, 'ds-infra', 'docker-2'))
    await job.end()
    expect(job.environment.DOCKER_CONFIG).toBe(other)
    expect(existsSync(join(job.temp, 'ds-infra'))).toBe(false)
  })

  test('logout: false leaves the login to the post steps of earlier actions', async () => {
    const job = bench.job()
    await job.uses('ecr-login', { registries: bench.sandbox.registry, logout: 'false' })
    const folder = job.environment.DOCKER_CONFIG ?? ''
    await job.end()
    expect(job.environment.DOCKER_CONFIG).toBe(folder)
    expect(await ping(folder)).toBe(200)
  })

  test('a user entry for our registry is replaced for the job and back afterwards', async () => {
    const job = bench.job()
    const own = JSON.stringify({ auths: { [bench.sandbox.registry]: { auth: 'b2xkOnN0YWxl' } } })
    const users = writeUsersDocker(job.home, { 'config.json': own })
    await job.uses('ecr-login', { registries: bench.sandbox.registry })
    expect(await ping(job.environment.DOCKER_CONFIG ?? '')).toBe(200)
    await job.end()
    expect(readFileSync(join(users, 'config.json'), 'utf8')).toBe(own)
  })

  test('two jobs at once with the same HOME, each in and out five times, never meet', async () => {
    const jobs = [bench.job(), bench.job()]
    const home = jobs[0]?.home ?? ''
    const users = writeUsersDocker(home, { 'config.json': '{"auths":{"ghcr.io":{"auth":"dXNlcjpwYXNz"}}}' })
    const before = snapshot(users)
    const statuses = await Promise.all(
      jobs.map(async (job) => {
        job.environment.HOME = home
        const seen: number[] = []
        for (let round = 0; round < 5; round += 1) {
          await job.uses('ecr-login', { registries: bench.sandbox.registry })
          const folder = job.environment.DOCKER_CONFIG ?? ''
          seen.push(await ping(folder))
          expect(Object.keys(readLogins(folder).auths ?? {})).toEqual(['ghcr.io', bench.sandbox.registry])
          await job.end()
        }
        return seen
      }),
    )
    expect(statuses).toEqual([Array(5).fill(200), Array(5).fill(200)])
    expect(snapshot(users)).toEqual(before)
  }, 120_000)
})

describe("by AWS's real names, behind a proxy", () => {
  test('registries of any region, partition, dual-stack and FIPS form are signed in to, with one token per region', async () => {
    const job = bench.job()
    const at = async (region: string) => `http://${(await bench.sandbox.addRegistry({ region })).host}`
    const [us, eu, cn, de] = [
      await at('us-east-1'),
      await at('eu-west-3'),
      await at('cn-north-1'),
      await at('eusc-de-east-1'),
    ]
    const hosts = {
      '707930574880.dkr.ecr.us-east-1.amazonaws.com': us,
      '707930574880.dkr.ecr-fips.us-east-1.amazonaws.com': us,
      '111122223333.dkr-ecr.us-east-1.on.aws': us,
      '111122223333.dkr.ecr.eu-west-3.amazonaws.com': eu,
      '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn': cn,
      '111122223333.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn': cn,
      '111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu': de,
    }
    await using names = await awsNames(hosts, job.folder)
    Object.assign(job.environment, names.environment)
    const list = [hub.account, ...Object.keys(hosts).slice(1)].join('\n , ')
    const step = await job.uses('ecr-login', { registries: list })
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(JSON.parse(step.outputs.registries ?? '')).toEqual(Object.keys(hosts))
    expect(Object.keys(readLogins(job.environment.DOCKER_CONFIG ?? '').auths ?? {})).toEqual(Object.keys(hosts))
    // The sandbox's registries take the password of their own region only.
    expect(operations().sort()).toEqual([
      ...Array(4).fill('ecr GetAuthorizationToken 200'),
      ...Array(7).fill('registry Ping 200'),
    ])
    await job.end()
  })

  test("the default is the registry of the credentials' account, with ECR Public only where asked", async () => {
    const job = bench.job()
    await using names = await awsNames({ [hub.registry]: `http://${bench.sandbox.registry}` }, job.folder)
    Object.assign(job.environment, names.environment, { NO_PROXY: '127.0.0.1' })
    const step = await job.uses('ecr-login')
    expect(step.outputs).toMatchObject({ registry: hub.registry, registries: JSON.stringify([hub.registry]) })
    expect(step.log).toContain(`Logged in to ${hub.registry}, the registry of the credentials' account, with the job's`)
    expect(operations()).toEqual(['ecr GetAuthorizationToken 200', 'registry Ping 200'])
    await job.end()
  })

  test('HTTPS_PROXY is used, and NO_PROXY exempts from it', async () => {
    const job = bench.job({ AWS_ENDPOINT_URL_ECR: undefined })
    await using names = await awsNames(
      {
        [hub.registry]: `http://${bench.sandbox.registry}`,
        'api.ecr.us-east-1.amazonaws.com': bench.sandbox.environment.AWS_ENDPOINT_URL_ECR ?? '',
      },
      job.folder,
    )
    Object.assign(job.environment, names.environment)
    expect(await job.uses('ecr-login')).toMatchObject({ conclusion: 'success' })
    expect(names.tunnels.sort()).toEqual([`${hub.registry}:443`, 'api.ecr.us-east-1.amazonaws.com:443'].sort())
    names.tunnels.length = 0
    // Exempted, a registry is asked directly, which nothing answers here.
    job.environment.NO_PROXY = `127.0.0.1,${hub.registry}`
    job.environment.NODE_OPTIONS = noNames
    const direct = await job.uses('ecr-login')
    expect(direct.log).toContain(`the name ${hub.registry} does not resolve`)
    expect(names.tunnels).toEqual(['api.ecr.us-east-1.amazonaws.com:443'])
    await job.end()
  })

  test('ECR Public: its token, exchanged at its own token server', async () => {
    const job = bench.job(roleKeys(bench.sandbox, hub.standIn.role))
    const site = await openPublicRegistry()
    await using names = await awsNames({ 'public.ecr.aws': site.origin }, job.folder)
    Object.assign(job.environment, names.environment)
    const step = await job.uses('ecr-login', { registries: bench.sandbox.registry, public: 'true' })
    expect(step).toMatchObject({ conclusion: 'success' })
    expect(JSON.parse(step.outputs.registries ?? '')).toEqual([bench.sandbox.registry, 'public.ecr.aws'])
    expect(operations()).toContain('ecr-public GetAuthorizationToken 200')
    expect(names.requests).toEqual([
      'public.ecr.aws/v2/',
      'public.ecr.aws/token/?service=public.ecr.aws',
      'public.ecr.aws/v2/',
    ])
    expect(site.passwords).toEqual([loginOf(job.environment.DOCKER_CONFIG ?? '', 'public.ecr.aws')])
    await job.end()
    await site.close()
  })

  test('ECR Public without the permission: named as what it is', async () => {
    const job = bench.job()
    const { log } = await job.uses('ecr-login', { registries: 'public.ecr.aws' })
    expect(log).toContain('ecr-public:GetAuthorizationToken is denied')
    expect(log).toContain('Allow ecr-public:GetAuthorizationToken in the policy of role EKS-HUB-Hub')
    await job.end()
  })

  test('a registry that sends the password elsewhere is refused', async () => {
    const job = bench.job(roleKeys(bench.sandbox, hub.standIn.role))
    const site = await openPublicRegistry('https://attacker.example/token')
    await using names = await awsNames({ 'public.ecr.aws': site.origin, 'attacker.example': site.origin }, job.folder)
    Object.assign(job.environment, names.environment)
    const { log } = await job.uses('ecr-login', { registries: 'public.ecr.aws' })
    expect(log).toContain('wants the password sent to https://attacker.example/token')
    expect(names.tunnels).toEqual(['public.ecr.aws:443'])
    await job.end()
    await site.close()
  })
})

/** A registry with a token server, as ECR Public has one. Remembers the `user:password` that it exchanged. */
async function openPublicRegistry(realm = 'https://public.ecr.aws/token/') {
  const passwords: string[] = []
  const endpoint = await listen((request, response) => {
    const { authorization = '' } = request.headers
    if (request.url?.startsWith('/token')) {
      passwords.push(Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString())
      response.end(JSON.stringify({ token: 'exchanged' }))
    } else if (authorization === 'Bearer exchanged') response.end('{}')
    else {
      response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="public.ecr.aws",scope="aws"` })
      response.end('{"errors":[{"code":"UNAUTHORIZED"}]}')
    }
  })
  return { ...endpoint, passwords }
}

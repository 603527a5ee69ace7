import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job, root } from '../sandbox/workflow/job.ts'
import { awsNames } from '../support/aws-names.ts'

let sandbox: Sandbox
let job: Job

beforeEach(async () => {
  sandbox = await startSandbox()
  job = newJob()
})

afterEach(async () => {
  job.assertNoSecrets()
  job.dispose()
  await sandbox.stop()
})

function newJob(environment: Record<string, string | undefined> = {}): Job {
  return new Job({ environment: { ...sandbox.environment, ...environment }, secrets: sandbox.secrets })
}

/** Who the JavaScript SDK is without any configuration of its own, as JSON in the step's log. */
function identity(profile = ''): string {
  const sdk = JSON.stringify(join(root, 'node_modules/@aws-sdk/client-sts'))
  const options = profile ? `{ profile: '${profile}' }` : '{}'
  return `"${process.execPath}" -e "const { STSClient, GetCallerIdentityCommand } = require('${JSON.parse(sdk)}')
new STSClient(${options}).send(new GetCallerIdentityCommand({})).then(({ Arn }) => console.log(Arn))"`
}

const role = (name: string) => `arn:aws:sts::707930574880:assumed-role/${name}/huggingface-sample-1234567890-1`
const hubRole = role('EKS-HUB-Hub')
const operations = () => sandbox.requests.map(({ operation }) => operation)
const annotations = (log: string) => log.split('\n').filter((line) => /^##\[(warning|error)\]/.test(line))

/** Every file below a folder with its mode; nothing where there is no such folder. */
function filesBelow(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length + 1), (statSync(path).mode & 0o777).toString(8)]
    }),
  )
}

const ours = () => join(job.temp, 'ds-infra')

describe('the profile', () => {
  test('the JavaScript SDK without configuration sees the role, by default and by name', async () => {
    const step = await job.uses('assume-role')
    expect(step.conclusion).toBe('success')
    expect((await job.run(identity())).log).toContain(hubRole)
    expect((await job.run(identity('hub'))).log).toContain(hubRole)
  })

  test('outputs say whose credentials they are, and the account id is not masked', async () => {
    const { outputs } = await job.uses('assume-role')
    expect(outputs).toEqual({
      profile: 'hub',
      'account-id': '707930574880',
      'role-arn': 'arn:aws:iam::707930574880:role/EKS-HUB-Hub',
      'assumed-role-arn': hubRole,
      expiration: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      'config-file': join(ours(), 'aws', 'config'),
    })
    expect((await job.run('echo "account 707930574880"')).log).toContain('account 707930574880')
    expect(job.masks.size).toBe(3)
  })

  test('requests for OIDC: two, one to GitHub and one to STS (not three)', async () => {
    await job.uses('assume-role')
    expect(operations()).toEqual(['GetIdToken', 'AssumeRoleWithWebIdentity'])
  })

  test('duration 1h is 3600 s and 45m is 2700 s at STS', async () => {
    for (const [duration, seconds] of [
      ['1h', 3600],
      ['45m', 2700],
    ] as const) {
      const { outputs } = await job.uses('assume-role', { duration })
      const left = (Date.parse(outputs.expiration ?? '') - Date.now()) / 1000
      expect(left).toBeGreaterThan(seconds - 60)
      expect(left).toBeLessThan(seconds + 60)
    }
  })

  test('files are private: 0600 in folders 0700', async () => {
    await job.uses('assume-role')
    expect(filesBelow(ours())).toEqual({ 'aws/config': '600', 'aws/hub.json': '600', 'ledger.json': '600' })
    for (const folder of ['', 'aws']) expect(statSync(join(ours(), folder)).mode & 0o777).toBe(0o700)
  })

  test('AWS_PROFILE and regions are set for the following steps, unless default-profile is false', async () => {
    await job.uses('assume-role', { 'default-profile': 'false', region: 'eu-west-3' })
    expect(job.environment).not.toHaveProperty('AWS_PROFILE')
    expect(job.environment).not.toHaveProperty('AWS_REGION')
    await job.uses('assume-role', { region: 'eu-west-3' })
    expect(job.environment).toMatchObject({
      AWS_PROFILE: 'hub',
      AWS_REGION: 'eu-west-3',
      AWS_DEFAULT_REGION: 'eu-west-3',
    })
  })

  test('AWS_DEFAULT_PROFILE, which the AWS CLI puts before AWS_PROFILE, follows where it is set', async () => {
    job = newJob({ AWS_DEFAULT_PROFILE: 'legacy' })
    await job.uses('assume-role')
    expect(job.environment).toMatchObject({ AWS_PROFILE: 'hub', AWS_DEFAULT_PROFILE: 'hub' })
    await job.end()
    expect(job.environment.AWS_DEFAULT_PROFILE).toBe('legacy')
  })
})

describe('several profiles', () => {
  test('two uses give two profiles side by side; the second does not disturb the first', async () => {
    await job.uses('assume-role')
    await job.uses('assume-role', { role: 'HFPowerUserAccess', profile: 'hub-pu', 'default-profile': 'false' })
    expect((await job.run(identity())).log).toContain(hubRole)
    expect((await job.run(identity('hub'))).log).toContain(hubRole)
    expect((await job.run(identity('hub-pu'))).log).toContain(role('HFPowerUserAccess'))
  })

  test('two uses in one job: the files of both are removed, each by its own post step', async () => {
    await job.uses('assume-role')
    await job.uses('assume-role', { role: 'HFPowerUserAccess', profile: 'hub-pu' })
    expect(job.environment.AWS_PROFILE).toBe('hub-pu')
    const after: string[] = []
    await job.end(() => after.push([job.environment.AWS_PROFILE, ...Object.keys(filesBelow(ours()))].join(' ')))
    expect(after).toEqual([
      'hub-pu ledger.json aws/config aws/hub-pu.json aws/hub.json',
      // After the second's post: the first is the default again and still there.
      'hub ledger.json aws/config aws/hub.json',
    ])
    expect(existsSync(ours())).toBe(false)
    expect(job.environment).toMatchObject({
      AWS_PROFILE: 'default',
      AWS_CONFIG_FILE: expect.stringMatching(/no-profile\.config$/),
    })
  })

  const users = `# my own
[default]
region = eu-west-3
s3 =
  max_concurrent_requests = 20 ; nested

[sso-session corp]
sso_start_url = https://corp.awsapps.com/start

[profile legacy]
aws_access_key_id = AKIAEXAMPLE
aws_secret_access_key = example
# the end`

  test.each([
    ['~/.aws/config', ''],
    ['AWS_CONFIG_FILE', 'own/config'],
  ])("the user's config (%s) is kept to the letter in the job's, and untouched itself", async (_, given) => {
    const path = given ? join(job.folder, given) : join(job.home, '.aws', 'config')
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, users)
    if (given) job.environment.AWS_CONFIG_FILE = path
    const before = statSync(path)
    await job.uses('assume-role')
    await job.uses('assume-role', { profile: 'hub-pu' })
    const config = readFileSync(job.environment.AWS_CONFIG_FILE ?? '', 'utf8')
    expect(config.startsWith(`${users}\n`)).toBe(true)
    const read = await job.run(
      `"${process.execPath}" -e "require('${root}/node_modules/@aws-sdk/credential-provider-ini').fromIni({ profile: 'legacy' })().then((c) => console.log(c.accessKeyId))"`,
    )
    expect(read.log).toContain('AKIAEXAMPLE')
    await job.end()
    expect(readFileSync(path, 'utf8')).toBe(users)
    expect(statSync(path).mtimeMs).toBe(before.mtimeMs)
    expect(job.environment.AWS_CONFIG_FILE).toBe(path)
  })

  test("a profile of the user's with our name is replaced in the copy, and that is said", async () => {
    mkdirSync(join(job.home, '.aws'))
    writeFileSync(join(job.home, '.aws', 'config'), '[profile hub]\nregion = x\nrole_arn = y\nsource_profile = z\n')
    const { log } = await job.uses('assume-role')
    expect(log).toContain('profile hub of')
    expect((await job.run(identity())).log).toContain(hubRole)
  })

  test('keys under our name in the credentials file would win over the role: refused before any call', async () => {
    mkdirSync(join(job.home, '.aws'))
    writeFileSync(join(job.home, '.aws', 'credentials'), '[hub]\naws_access_key_id = A\naws_secret_access_key = B\n')
    const { conclusion, log } = await job.uses('assume-role')
    expect(conclusion).toBe('failure')
    expect(log).toContain('has a section [hub] with aws_access_key_id')
    expect(sandbox.requests).toEqual([])
    expect((await job.uses('assume-role', { profile: 'hub-2' })).conclusion).toBe('success')
  })

  test.each(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'])(
    '%s that cannot be read is told before any call',
    async (name) => {
      job.environment[name] = job.home
      const { conclusion, log } = await job.uses('assume-role')
      expect(conclusion).toBe('failure')
      expect(log).toContain(`The AWS file ${job.home} cannot be read: EISDIR`)
      expect(sandbox.requests).toEqual([])
    },
  )

  test('a later step that sets AWS_CONFIG_FILE anew keeps its profiles and gets ours', async () => {
    await job.uses('assume-role')
    const mine = join(job.folder, 'config')
    writeFileSync(mine, '[profile mine]\nregion = eu-west-1\n')
    job.environment.AWS_CONFIG_FILE = mine
    await job.uses('assume-role', { profile: 'hub-pu' })
    const config = readFileSync(job.environment.AWS_CONFIG_FILE, 'utf8')
    for (const name of ['mine', 'hub', 'hub-pu']) expect(config).toContain(`[profile ${name}]`)
    await job.end()
    expect(job.environment.AWS_CONFIG_FILE).toBe(mine)
  })

  test('called default, it takes the place of [default], by whatever tool reads it', async () => {
    mkdirSync(join(job.home, '.aws'))
    writeFileSync(join(job.home, '.aws', 'config'), users)
    await job.uses('assume-role', { profile: 'default', 'default-profile': 'false' })
    expect((await job.run(identity())).log).toContain(hubRole)
    await job.end()
    writeFileSync(
      join(job.home, '.aws', 'credentials'),
      '[default]\naws_access_key_id = A\naws_secret_access_key = B\n',
    )
    expect((await job.uses('assume-role', { profile: 'default' })).log).toContain('has a section [default]')
  })

  test("a profile of the user's may name ours as its source_profile", async () => {
    const target = 'arn:aws:iam::707930574880:role/target'
    sandbox.iam.addRole({
      account: '707930574880',
      name: 'target',
      trustPolicy: {
        Statement: {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::707930574880:role/EKS-HUB-Hub' },
          Action: 'sts:AssumeRole',
        },
      },
    })
    mkdirSync(join(job.home, '.aws'))
    writeFileSync(join(job.home, '.aws', 'config'), `[profile mine]\nrole_arn = ${target}\nsource_profile = hub\n`)
    await job.uses('assume-role')
    expect((await job.run(identity('mine'))).log).toContain(':assumed-role/target/')
  })
})

test('two jobs at once on one machine with one HOME never see each other, and HOME stays as it was', async () => {
  const home = job.home
  mkdirSync(join(home, '.aws'))
  writeFileSync(join(home, '.aws', 'config'), '[profile mine]\nregion = eu-west-3\n')
  const second = newJob({ HOME: home })
  try {
    await Promise.all([
      job.uses('assume-role'),
      second.uses('assume-role', { role: 'HFPowerUserAccess', region: 'eu-west-3' }),
    ])
    const [mine, theirs] = await Promise.all([job.run(identity('hub')), second.run(identity('hub'))])
    expect(mine.log).toContain(hubRole)
    expect(theirs.log).toContain(role('HFPowerUserAccess'))
    await second.end()
    expect((await job.run(identity('hub'))).log).toContain(hubRole)
    await job.end()
  } finally {
    second.dispose()
  }
  expect(filesBelow(home)).toEqual({ '.aws/config': expect.any(String) })
  expect(readFileSync(join(home, '.aws', 'config'), 'utf8')).toBe('[profile mine]\nregion = eu-west-3\n')
})

describe('export', () => {
  test('environment: keys and region for tools that cannot read profiles, no file, and gone after the job', async () => {
    const { outputs, log } = await job.uses('assume-role', { export: 'environment' })
    expect(outputs).not.toHaveProperty('profile')
    expect(outputs).not.toHaveProperty('config-file')
    expect(annotations(log)).toEqual([])
    expect(job.environment).toMatchObject({
      AWS_ACCESS_KEY_ID: expect.stringMatching(/^ASIA/),
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
    })
    expect(job.environment).not.toHaveProperty('AWS_PROFILE')
    expect(job.masks).toContain(job.environment.AWS_SECRET_ACCESS_KEY)
    expect(job.masks).toContain(job.environment.AWS_SESSION_TOKEN)
    expect((await job.run(identity())).log).toContain(hubRole)
    await job.end()
    expect(job.environment).toMatchObject({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' })
    expect(filesBelow(job.temp)).not.toHaveProperty('ds-infra/aws/hub.json')
    expect(existsSync(ours())).toBe(false)
  })

  test('both: warns that the keys win and do not refresh', async () => {
    const { log, outputs } = await job.uses('assume-role', { export: 'both' })
    expect(annotations(log).join()).toMatch(/keys in the environment win over profile hub .* and they end at \d{4}-/)
    expect(outputs.profile).toBe('hub')
    expect((await job.run(identity('hub'))).log).toContain(hubRole)
    await job.end()
    expect(existsSync(ours())).toBe(false)
  })
})

describe('post step', () => {
  test('restores the previous values of every variable, also of secrets, instead of blanking them', async () => {
    const before = {
      AWS_PROFILE: 'mine',
      AWS_REGION: 'eu-west-3',
      AWS_DEFAULT_REGION: 'eu-west-3',
      AWS_ACCESS_KEY_ID: 'AKIAOLD',
      AWS_SECRET_ACCESS_KEY: 'the old secret',
      AWS_SESSION_TOKEN: 'the old token',
    }
    job = new Job({
      environment: { ...sandbox.environment, ...before },
      secrets: [...sandbox.secrets, 'the old secret', 'the old token'],
    })
    await job.uses('assume-role', { export: 'both' })
    expect(job.environment.AWS_PROFILE).toBe('hub')
    expect(job.environment.AWS_ACCESS_KEY_ID).not.toBe('AKIAOLD')
    await job.end()
    expect(job.environment).toMatchObject(before)
    expect(existsSync(ours())).toBe(false)
  })

  test('leaves a value alone that a later step has set', async () => {
    await job.uses('assume-role')
    job.environment.AWS_PROFILE = 'later'
    await job.end()
    expect(job.environment.AWS_PROFILE).toBe('later')
  })

  test('is safe after a failed main, and does not take the profile of an earlier use with it', async () => {
    await job.uses('assume-role')
    const failed = await job.uses('assume-role', { role: 'nobody-knows' })
    expect(failed.conclusion).toBe('failure')
    expect((await job.run(identity())).log).toContain(hubRole)
    for (const { conclusion, log } of await job.end()) {
      expect(conclusion).toBe('success')
      expect(annotations(log)).toEqual([])
    }
    expect(existsSync(ours())).toBe(false)
  })

  test('is safe twice: the same profile used twice is removed once', async () => {
    await job.uses('assume-role')
    await job.uses('assume-role')
    for (const { log } of await job.end()) expect(annotations(log)).toEqual([])
    expect(existsSync(ours())).toBe(false)
    expect(readdirSync(job.home)).toEqual([])
  })
})

describe('nothing before it is checked', () => {
  test('allowed-accounts with another account: no call, and no credential anywhere', async () => {
    const step = await job.uses('assume-role', { 'allowed-accounts': ',123456789012', export: 'both' })
    expect(step.conclusion).toBe('failure')
    expect(step.log).toContain("account 707930574880, which is not among 'allowed-accounts' (123456789012)")
    expectNoTrace(step.outputs)
    expect(sandbox.requests).toEqual([])
  })

  test.each([
    ['another account', { account: '123456789012' }],
    ['another role', { name: 'Administrator' }],
  ])('an STS that answers with %s: no credential in environment, outputs, files or state', async (_, changes) => {
    const start = sandbox.iam.startSession.bind(sandbox.iam)
    sandbox.iam.startSession = (of, session) => start({ ...of, ...changes }, session)
    const step = await job.uses('assume-role', { export: 'both' })
    expect(step.conclusion).toBe('failure')
    expect(step.log).toContain('where arn:aws:iam::707930574880:role/EKS-HUB-Hub was asked for')
    expectNoTrace(step.outputs)
  })

  function expectNoTrace(outputs: Record<string, string>): void {
    expect(outputs).toEqual({})
    expect(Object.keys(job.environment).filter((name) => /^AWS_(?!ENDPOINT)/.test(name))).toEqual([])
    expect(existsSync(ours())).toBe(false)
  }
})

describe('role chaining in one step', () => {
  const target = 'arn:aws:iam::123456789012:role/target'
  const middle = 'arn:aws:iam::707930574880:role/middle'

  beforeEach(() => {
    sandbox.iam.roles
      .get('EKS-HUB-Hub')
      ?.policies.push({ Statement: { Effect: 'Allow', Action: ['sts:AssumeRole', 'sts:TagSession'], Resource: '*' } })
    const trusts = (principal: string, condition = {}) => ({
      Statement: {
        Effect: 'Allow' as const,
        Principal: { AWS: principal },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: condition,
      },
    })
    sandbox.iam.addRole({
      account: '707930574880',
      name: 'middle',
      trustPolicy: trusts('arn:aws:iam::707930574880:role/EKS-HUB-Hub'),
      policies: [{ Statement: { Effect: 'Allow', Action: ['sts:AssumeRole', 'sts:TagSession'], Resource: target } }],
    })
    sandbox.iam.addRole({
      account: '123456789012',
      name: 'target',
      trustPolicy: trusts('arn:aws:iam::707930574880:role/middle', {
        StringEquals: { 'sts:ExternalId': 'shared', 'aws:RequestTag/team': 'hub' },
      }),
    })
  })

  test('a list of roles, each from the one before, with external id and tags', async () => {
    const step = await job.uses('assume-role', {
      chain: `${middle}\n${target}`,
      'external-id': 'shared',
      'session-tags': 'team=hub',
    })
    expect(step.conclusion).toBe('success')
    expect(step.outputs).toMatchObject({ 'account-id': '123456789012', 'role-arn': target })
    expect(operations()).toEqual(['GetIdToken', 'AssumeRoleWithWebIdentity', 'AssumeRole', 'AssumeRole'])
    expect((await job.run(identity())).log).toContain(':assumed-role/target/')
  })

  test('a refused hop names both roles, what each must allow, and the external id', async () => {
    const { conclusion, log } = await job.uses('assume-role', {
      chain: `${middle},${target}`,
      'external-id': 'wrong',
      'session-tags': 'team=hub',
    })
    expect(conclusion).toBe('failure')
    expect(log).toContain(`STS refused to assume ${target}. AccessDenied:`)
    expect(log).toContain('sts:AssumeRole and sts:TagSession to arn:aws:iam::707930574880:role/middle,')
    expect(log).toContain("Check that 'external-id'")
    expect(existsSync(ours())).toBe(false)
  })
})

test('session policies narrow the session', async () => {
  const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"eks:*","Resource":"*"}]}'
  await job.uses('assume-role', { 'session-policy': policy })
  const sdk = join(root, 'node_modules/@aws-sdk/client-eks')
  const { log } = await job.run(
    `"${process.execPath}" -e "const { EKSClient, DescribeClusterCommand } = require('${sdk}')
new EKSClient().send(new DescribeClusterCommand({ name: 'hub-prod' })).catch((error) => console.log(error.message))"`,
  )
  expect(log).toContain('explicit deny in a session policy')
})

describe('other partitions, by their real host names, through a proxy that inspects TLS', () => {
  test.each([
    ['China', 'cn-north-1', 'aws-cn', 'sts.cn-north-1.amazonaws.com.cn'],
    ['GovCloud', 'us-gov-west-1', 'aws-us-gov', 'sts.us-gov-west-1.amazonaws.com'],
    ['the European sovereign cloud', 'eusc-de-east-1', 'aws-eusc', 'sts.eusc-de-east-1.amazonaws.eu'],
    ['Paris', 'eu-west-3', 'aws', 'sts.eu-west-3.amazonaws.com'],
  ])('a role by name in %s', async (_, region, partition, host) => {
    await using there = await startSandbox({ region })
    const { AWS_ENDPOINT_URL_STS: origin = '', ...environment } = there.environment
    job = new Job({ environment, secrets: there.secrets })
    await using names = await awsNames({ [host]: origin }, job.folder)
    Object.assign(job.environment, names.environment, { NO_PROXY: '127.0.0.1' })
    const { conclusion, outputs } = await job.uses('assume-role', { region })
    expect(conclusion).toBe('success')
    expect(names.requests).toEqual([`${host}/`])
    expect(outputs).toMatchObject({
      'role-arn': `arn:${partition}:iam::707930574880:role/EKS-HUB-Hub`,
      'assumed-role-arn': `arn:${partition}:sts::707930574880:assumed-role/EKS-HUB-Hub/huggingface-sample-1234567890-1`,
    })
  })
})

test('the trust policy of the README lets jobs in with either form of subject, and no others', async () => {
  const readme = readFileSync(join(root, 'actions/assume-role/README.md'), 'utf8')
  const policy = /```json\n(\{[\s\S]*?\n\})\n```/.exec(readme)?.[1] ?? ''
  const { ownerId, repositoryId } = sandbox.oidc.job
  const hub = sandbox.iam.roles.get('EKS-HUB-Hub')
  if (!hub) throw new Error('The sandbox has no EKS-HUB-Hub')
  hub.trustPolicy = JSON.parse(policy.replace('ORG_ID', ownerId).replace('REPO_ID', repositoryId))
  const production = { repository: 'huggingface/datasets-server', environment: 'production' }
  for (const [claims, conclusion] of [
    [{ ...production, immutableSubject: false }, 'success'],
    [{ ...production, immutableSubject: true }, 'success'],
    [{ ...production, environment: 'staging' }, 'failure'],
    [{ ...production, repository: 'huggingface/other' }, 'failure'],
  ] as const) {
    sandbox.oidc.setJob(claims)
    expect((await job.uses('assume-role')).conclusion).toBe(conclusion)
  }
})

test('a clock that is off is told, since renewal goes by it', async () => {
  const start = sandbox.iam.startSession.bind(sandbox.iam)
  sandbox.iam.startSession = (of, session) => start(of, { ...session, seconds: session.seconds + 720 })
  expect(annotations((await job.uses('assume-role')).log).join()).toContain('clock is 12 min behind that of AWS')
})

test('every bad input is refused by the bundle before any network call', async () => {
  const bad = {
    role: 'bad role',
    account: '12',
    region: 'nowhere',
    profile: '../x',
    'default-profile': 'yes',
    duration: 'abc',
    'session-name': 'a b',
    audience: 'a b',
    'session-policy': '{',
    'managed-policies': 'ReadOnlyAccess',
    chain: 'name',
    'external-id': 'x',
    'session-tags': 'x',
    'allowed-accounts': ',',
    export: 'env',
  }
  for (const [name, value] of Object.entries(bad)) {
    const { conclusion, log } = await job.uses('assume-role', { [name]: value })
    expect(conclusion).toBe('failure')
    expect(log).toContain(`##[error]The input '${name}'`)
  }
  expect(sandbox.requests).toEqual([])
})

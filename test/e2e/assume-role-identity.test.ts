/** The job runs as the role it says: what outranks the role in any client is put aside, and given back by the post step. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { dist, Job, readAction, root } from '../sandbox/workflow/job.ts'

let sandbox: Sandbox
let job: Job

const oldSecrets = ['the old secret', 'the old token', 'the older token']

function newJob(environment: Record<string, string> = {}): Job {
  return new Job({
    environment: { ...sandbox.environment, ...environment },
    secrets: [...sandbox.secrets, ...oldSecrets],
  })
}

beforeEach(async () => {
  sandbox = await startSandbox()
})

afterEach(async () => {
  job.assertNoSecrets()
  job.dispose()
  await sandbox.stop()
})

const hubRole = 'arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/huggingface-sample-1234567890-1'
const who = `"${process.execPath}" -e "new (require('${root}/node_modules/@aws-sdk/client-sts').STS)().getCallerIdentity({}).then(({ Arn }) => console.log(Arn))"`
const annotations = (log: string) => log.split('\n').filter((line) => /^##\[(warning|error)\]/.test(line))

const staticKeys = {
  AWS_ACCESS_KEY_ID: 'AKIAOLD',
  AWS_SECRET_ACCESS_KEY: 'the old secret',
  AWS_SESSION_TOKEN: 'the old token',
  AWS_SECURITY_TOKEN: 'the older token',
  AWS_CREDENTIAL_EXPIRATION: '2026-01-01T00:00:00Z',
}
const podRole = {
  AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/secrets/eks.amazonaws.com/serviceaccount/token',
  AWS_ROLE_ARN: 'arn:aws:iam::707930574880:role/pod',
  AWS_ROLE_SESSION_NAME: 'pod',
}
const podIdentity = {
  AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/v1/credentials',
  AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/var/run/secrets/pods.eks.amazonaws.com/token',
}

describe('an identity in the environment that clients put before a profile', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['keys', staticKeys, Object.keys(staticKeys)],
    [
      'keys without a token',
      { AWS_ACCESS_KEY_ID: 'AKIAOLD', AWS_SECRET_ACCESS_KEY: 'the old secret' },
      ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ],
    [
      'the names of Go and Java',
      { AWS_ACCESS_KEY: 'AKIAOLD', AWS_SECRET_KEY: 'the old secret' },
      ['AWS_ACCESS_KEY', 'AWS_SECRET_KEY'],
    ],
    [
      'the names of JavaScript v2',
      { AMAZON_ACCESS_KEY_ID: 'AKIAOLD', AMAZON_SECRET_ACCESS_KEY: 'the old secret' },
      ['AMAZON_ACCESS_KEY_ID', 'AMAZON_SECRET_ACCESS_KEY'],
    ],
    ['the role of a pod', podRole, Object.keys(podRole)],
    ['the identity of a pod', podIdentity, ['AWS_CONTAINER_CREDENTIALS_FULL_URI']],
    ['a task of ECS', { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/x' }, ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI']],
    [
      'all at once',
      { ...staticKeys, ...podRole, ...podIdentity },
      [...Object.keys(staticKeys), ...Object.keys(podRole), 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
    ],
  ])('%s: put aside with one line, and given back', async (_, ambient, names) => {
    job = newJob(ambient)
    const { conclusion, log } = await job.uses('assume-role')
    expect(conclusion).toBe('success')
    expect(annotations(log)).toEqual([])
    const lines = log.split('\n').filter((line) => line.startsWith('For this job '))
    expect(lines).toEqual([
      expect.stringMatching(/since some AWS clients would use .* the post step gives the previous values back\.$/),
    ])
    for (const [name, value] of Object.entries(ambient)) {
      expect([name, job.environment[name]]).toEqual([name, names.includes(name) ? '' : value])
      expect([name, lines[0]?.includes(name)]).toEqual([name, names.includes(name)])
    }
    expect((await job.run(who)).log.trim()).toBe(hubRole)
    await job.end()
    expect(job.environment).toMatchObject(ambient)
  })

  test.each([
    ['a role ARN of the workflow, without a token file', { AWS_ROLE_ARN: 'arn:aws:iam::707930574880:role/mine' }],
    ['a container authorization without its address', { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/x' }],
    ['a secret key without its id', { AWS_SECRET_ACCESS_KEY: 'the old secret' }],
  ])('%s is used by no client, and stays', async (_, ambient) => {
    job = newJob(ambient)
    const { log } = await job.uses('assume-role')
    expect(log).not.toContain('For this job')
    expect(job.environment).toMatchObject(ambient)
    await job.end()
    expect(job.environment).toMatchObject(ambient)
  })

  test('with default-profile: false everything stays, and the log says what comes before AWS_PROFILE', async () => {
    job = newJob({ ...staticKeys, ...podRole })
    const { log } = await job.uses('assume-role', { 'default-profile': 'false' })
    expect(annotations(log)).toEqual([])
    expect(log).toContain('AWS_ACCESS_KEY_ID, AWS_WEB_IDENTITY_TOKEN_FILE comes before AWS_PROFILE')
    expect(log).toContain('--profile=hub')
    expect(job.environment).toMatchObject({ ...staticKeys, ...podRole })
  })

  test('the keys of an earlier step, whose post step comes after ours', async () => {
    job = newJob()
    await job.uses('assume-role', { role: 'HFPowerUserAccess', export: 'environment' })
    const { AWS_ACCESS_KEY_ID: keyId = '' } = job.environment
    await job.uses('assume-role')
    expect(job.environment.AWS_ACCESS_KEY_ID).toBe('')
    expect((await job.run(who)).log.trim()).toBe(hubRole)
    await job.post()
    expect(job.environment.AWS_ACCESS_KEY_ID).toBe(keyId)
    await job.end()
    expect(job.environment.AWS_ACCESS_KEY_ID).toBe('')
  })

  test('no secret that was put aside is in the state or in a file that others can read', async () => {
    job = newJob(staticKeys)
    await job.uses('assume-role')
    const files = readdirSync(job.temp, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const holding = files.filter((file) =>
      readFileSync(join(file.parentPath, file.name), 'utf8').includes('the old secret'),
    )
    for (const file of holding) expect(file.parentPath).toBe(join(job.temp, 'ds-infra'))
  })
})

describe('the whole set of what is exported', () => {
  test('environment: says when the keys end, and takes a token along that botocore puts first', async () => {
    job = newJob({ AWS_SECURITY_TOKEN: 'the older token', AWS_CREDENTIAL_EXPIRATION: '2026-01-01T00:00:00Z' })
    const { outputs } = await job.uses('assume-role', { export: 'environment' })
    expect(job.environment.AWS_CREDENTIAL_EXPIRATION).toBe(outputs.expiration)
    expect(job.environment.AWS_SECURITY_TOKEN).toBe(job.environment.AWS_SESSION_TOKEN)
    await job.end()
    expect(job.environment).toMatchObject({
      AWS_SECURITY_TOKEN: 'the older token',
      AWS_CREDENTIAL_EXPIRATION: '2026-01-01T00:00:00Z',
    })
  })

  test('environment: sets no further names where nobody uses them', async () => {
    job = newJob()
    await job.uses('assume-role', { export: 'environment' })
    expect(
      Object.keys(job.exported)
        .filter((name) => /^(AWS|AMAZON)_/.test(name))
        .sort(),
    ).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_CREDENTIAL_EXPIRATION',
      'AWS_DEFAULT_REGION',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
    ])
  })

  test.each(['true', 'false'])('profile: older SDKs read the config file (default-profile: %s)', async (isDefault) => {
    job = newJob({ AWS_SDK_LOAD_CONFIG: 'false' })
    await job.uses('assume-role', { 'default-profile': isDefault })
    expect(job.environment.AWS_SDK_LOAD_CONFIG).toBe('1')
    await job.end()
    expect(job.environment.AWS_SDK_LOAD_CONFIG).toBe('false')
  })

  test('an AWS_DEFAULT_PROFILE that is there but empty is a name to the AWS CLI, so it is set', async () => {
    job = newJob({ AWS_DEFAULT_PROFILE: '' })
    await job.uses('assume-role')
    expect(job.environment.AWS_DEFAULT_PROFILE).toBe('hub')
  })
})

describe('environment, where a profile is named already: that is the role, too', () => {
  const theirs = '[profile theirs]\naws_access_key_id = AKIAOLD\naws_secret_access_key = the old secret\n'

  const as = (profile = '') => who.replace('STS)()', `STS)({ profile: '${profile}' })`)
  /** Past what the SDK says of a profile beside keys. */
  const identity = async (command: string) => (await job.run(command)).log.trim().split('\n').at(-1)

  test.each<[string, Record<string, string>]>([
    ['another one', { AWS_PROFILE: 'theirs' }],
    ['one that does not exist', { AWS_PROFILE: 'ghost' }],
    ['by an empty name', { AWS_PROFILE: '' }],
    ['by the older name', { AWS_DEFAULT_PROFILE: 'ghost' }],
  ])('%s', async (_, ambient) => {
    job = newJob(ambient)
    mkdirSync(join(job.home, '.aws'))
    writeFileSync(join(job.home, '.aws', 'config'), theirs)
    const { conclusion, outputs, log } = await job.uses('assume-role', { export: 'environment' })
    expect([conclusion, annotations(log)]).toEqual(['success', []])
    expect(log).toContain(`AWS_PROFILE was '${Object.values(ambient)[0]}'.`)
    expect([outputs.profile, outputs['config-file']]).toEqual([undefined, undefined])
    expect(await identity(who)).toBe(hubRole)
    // Clients that read the profile get the same role from it.
    const named = as(job.environment.AWS_PROFILE)
    expect(await identity(named)).toBe(hubRole)
    for (const name of Object.keys(ambient)) expect(job.environment[name]).toBe(job.environment.AWS_PROFILE)
    await job.end()
    expect(job.environment).toMatchObject(ambient)
    expect(readdirSync(job.temp)).not.toContain('ds-infra')
  })

  test('the profile of an earlier step stays what it is under its name', async () => {
    job = newJob()
    await job.uses('assume-role', { role: 'HFPowerUserAccess' })
    await job.uses('assume-role', { export: 'environment' })
    expect(await identity(who)).toBe(hubRole)
    const named = as('hub')
    expect(await identity(named)).toContain('assumed-role/HFPowerUserAccess/')
    await job.post()
    expect(job.environment.AWS_PROFILE).toBe('hub')
    expect(await identity(who)).toContain('assumed-role/HFPowerUserAccess/')
    await job.end()
    expect(readdirSync(job.temp)).not.toContain('ds-infra')
  })
})

describe('the profile is tried as a client would', () => {
  test('settings of Node that the job brings do not reach the helper', async () => {
    job = newJob()
    const preload = join(job.folder, 'noise.cjs')
    writeFileSync(preload, 'console.log("Hello from the preload")\n')
    await job.uses('assume-role')
    const { log } = await job.run(who.replace('"', `NODE_OPTIONS="--require=${preload}" "`))
    expect(log.trim().split('\n').at(-1)).toBe(hubRole)
  })

  test.each([
    [
      'fails',
      "process.stderr.write('broken on purpose\\n'); process.exit(3)",
      /failed with exit code 3: broken on purpose/,
    ],
    ['prints no credentials', "console.log('Hello')", /does not print the credentials of the role/],
    [
      'prints those of somebody else',
      `console.log('{"Version":1,"AccessKeyId":"AKIAOTHER"}')`,
      /does not print the credentials/,
    ],
  ])('where its helper %s, the step fails and exports nothing', async (_, helper, message) => {
    job = newJob()
    const bundle = join(job.folder, 'dist')
    cpSync(dist, bundle, { recursive: true })
    writeFileSync(join(bundle, 'assume-role', 'credential-process.js'), helper)
    const { runs, inputs = {} } = readAction('assume-role')
    const defaults = Object.entries(inputs).map(([name, input]) => [name, String(input.default ?? '')])
    const { conclusion, log, outputs } = await job.start({
      name: 'assume-role',
      folder: bundle,
      runs: { ...runs, main: 'assume-role/main.js', post: 'assume-role/post.js' },
      inputs: Object.fromEntries(defaults),
    })
    expect(conclusion).toBe('failure')
    expect(annotations(log).join()).toMatch(message)
    expect(outputs).toEqual({})
    expect(Object.keys(job.exported)).toEqual([])
    await job.end()
    expect(readdirSync(job.temp)).not.toContain('ds-infra')
  })
})

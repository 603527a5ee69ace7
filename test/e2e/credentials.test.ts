/** Credentials that are none of ours: found as the AWS CLI finds them, by our connections, and with the cause where not. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import type { Job } from '../sandbox/workflow/job.ts'
import { addTrustedRole } from '../support/configure-kubeconfig.ts'
import { type Bench, openBench } from '../support/ecr-login.ts'
import { leapingClock } from '../support/leaping-clock.ts'
import { roleKeys } from '../support/role-keys.ts'

let bench: Bench

beforeEach(async () => {
  bench = await openBench()
})

afterEach(async () => {
  await bench[Symbol.asyncDispose]()
})

const deployer = `arn:aws:iam::${hub.account}:role/deployer`

/** A job without keys in the environment, whose HOME has this AWS config. */
function jobWith(config: string, environment: Record<string, string | undefined> = {}): Job {
  const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_SESSION_TOKEN: undefined }
  const job = bench.job({ ...none, AWS_EC2_METADATA_DISABLED: 'true', ...environment })
  mkdirSync(join(job.home, '.aws'))
  writeFileSync(join(job.home, '.aws', 'config'), config)
  return job
}

/** The config of a role that is assumed with the keys of the hub's role. */
function assuming(role: string): string {
  const {
    AWS_ACCESS_KEY_ID: id,
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_SESSION_TOKEN: token,
  } = roleKeys(bench.sandbox, hub.role)
  return `[profile base]
aws_access_key_id = ${id}
aws_secret_access_key = ${secret}
aws_session_token = ${token}
[profile deploy]
role_arn = ${role}
source_profile = base
`
}

async function failure(job: Job, profile: string): Promise<string> {
  const { conclusion, log } = await job.uses('ecr-login', { registries: bench.sandbox.registry, profile })
  expect(conclusion).toBe('failure')
  return log.slice(log.indexOf('##[error]'))
}

describe('no credentials', () => {
  test('a slip in the name of the profile: those that there are', async () => {
    const config =
      '[profile deploy]\nregion = us-east-1\n[default]\nregion = us-east-1\n[sso-session corp]\nsso_region = x\n'
    const log = await failure(jobWith(config), 'deplyo')
    expect(log).toContain(
      'There are no AWS credentials for profile deplyo. No profile with settings has this name; there are default, deploy.',
    )
  })

  test('the same in AWS_PROFILE', async () => {
    const job = jobWith('[profile deploy]\nregion = x\n', { AWS_PROFILE: 'deplyo' })
    expect(await failure(job, '')).toContain(
      'profile deplyo. No profile with settings has this name; there are deploy.',
    )
  })

  test('a credential_process that fails: what it says, without secrets, and nobody else is taken instead', async () => {
    const secret = 'sup3r-secret-value'
    const program = `sh -c "echo vault is sealed, password=${secret} >&2; exit 3"`
    const job = jobWith(`[profile deploy]\ncredential_process = ${program}\n`)
    const log = await failure(job, 'deploy')
    expect(log).toContain('Its credential_process failed: vault is sealed, password=***')
    expect(log).not.toContain(secret)
  })

  test('a credential_process that prints no credentials', async () => {
    const log = await failure(jobWith('[profile deploy]\ncredential_process = echo hello\n'), 'deploy')
    expect(log).toContain('Its credential_process failed: Profile deploy credential_process returned invalid JSON.')
  })

  test('a role that may not be assumed: what STS says', async () => {
    addTrustedRole(bench.sandbox, 'deployer', []).trustPolicy = { Statement: [] }
    const log = await failure(jobWith(assuming(deployer)), 'deploy')
    expect(log).toContain('There are no AWS credentials for profile deploy. AWS refused (AccessDenied:')
    expect(log).toContain(deployer)
  })

  test('an SSO session that is missing', async () => {
    const config = `[profile deploy]
sso_session = corp
sso_account_id = ${hub.account}
sso_role_name = x
[sso-session corp]
sso_region = us-east-1
sso_start_url = https://corp.awsapps.com/start
`
    expect(await failure(jobWith(config), 'deploy')).toMatch(/for profile deploy\. .*SSO (?:session|Token|token)/)
  })

  test.each([
    ['of the profile', ''],
    ['of the one that it leads to', `[profile deploy]\nrole_arn = ${deployer}\nsource_profile = sso\n`],
  ])('an SSO session without a section, %s', async (_, first) => {
    const config = `${first}[profile ${first ? 'sso' : 'deploy'}]\nsso_session = corp\nsso_account_id = ${hub.account}\n`
    expect(await failure(jobWith(config), 'deploy')).toContain('There is no [sso-session corp] in the AWS config.')
  })

  test('a source_profile that does not exist', async () => {
    const log = await failure(jobWith(`[profile deploy]\nrole_arn = ${deployer}\nsource_profile = gone\n`), 'deploy')
    expect(log).toMatch(/for profile deploy\. .*gone/)
  })
})

describe('a source that the environment names', () => {
  test.each([
    [
      { AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere/token', AWS_ROLE_ARN: deployer },
      /TOKEN_FILE names gave none: .*nowhere/,
    ],
    [{ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:1/' }, /FULL_URI names gave none\./],
  ])('%j: why it gave none', async (environment, message) => {
    expect(await failure(jobWith('', { ...leapingClock(), ...environment }), '')).toMatch(message)
  })
})

test.each(['$HOME/.aws/mine', `$${'{HOME}'}/.aws/mine`, '~/.aws/mine'])(
  'the files are found by the names that the AWS CLI takes: %s',
  async (path) => {
    addTrustedRole(bench.sandbox, 'deployer', ['ecr:GetAuthorizationToken'])
    const job = jobWith('', { AWS_CONFIG_FILE: path, AWS_SHARED_CREDENTIALS_FILE: path.replace('mine', 'keys') })
    const [base = '', deploy = ''] = assuming(deployer).split('[profile deploy]')
    writeFileSync(join(job.home, '.aws', 'mine'), `[profile deploy]${deploy}`)
    writeFileSync(join(job.home, '.aws', 'keys'), base.replace('profile base', 'base'))
    const { conclusion } = await job.uses('ecr-login', { registries: bench.sandbox.registry, profile: 'deploy' })
    expect(conclusion).toBe('success')
  },
)

describe("the SDK's own chain goes our way", () => {
  test('a role that a profile assumes', async () => {
    addTrustedRole(bench.sandbox, 'deployer', ['ecr:GetAuthorizationToken'])
    const job = jobWith(assuming(deployer))
    const { conclusion } = await job.uses('ecr-login', { registries: bench.sandbox.registry, profile: 'deploy' })
    expect(conclusion).toBe('success')
  })

  test('through the proxy, whose refusal is the cause', async () => {
    const asked: string[] = []
    const proxy = createServer()
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
    const job = jobWith(assuming(deployer), {
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NO_PROXY: '127.0.0.1',
      AWS_ENDPOINT_URL_STS: '',
    })
    const log = await failure(job, 'deploy')
    proxy.close()
    expect(asked).toContain('sts.us-east-1.amazonaws.com:443')
    expect(log).toContain(
      'There are no AWS credentials for profile deploy. The proxy refused to connect to sts.us-east-1.amazonaws.com',
    )
    expect(log).toContain('Check HTTPS_PROXY')
  })
})

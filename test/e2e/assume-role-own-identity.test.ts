/** The runner's own identity as the way in: a token file, pod identity, an instance profile. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import type { Role } from '../sandbox/aws/iam.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'

let sandbox: Sandbox
let job: Job

const clusterIssuer = 'https://oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF'
const subject = 'system:serviceaccount:ci:runner'

beforeEach(async () => {
  sandbox = await startSandbox()
  // Without an OIDC endpoint of GitHub: nothing here may need one.
  job = new Job({
    environment: {
      ...sandbox.environment,
      ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
    },
    secrets: sandbox.secrets,
  })
})

afterEach(async () => {
  try {
    job.assertNoSecrets()
  } finally {
    job.dispose()
    await sandbox.stop()
  }
})

/** A role of the runner that may assume `deploy`, which trusts it. */
function addRunner(): Role {
  const [runner, deploy] = [arnOf('runner'), arnOf('deploy')]
  sandbox.iam.addRole({
    account: hub.account,
    name: 'deploy',
    trustPolicy: { Statement: { Effect: 'Allow', Principal: { AWS: runner }, Action: 'sts:AssumeRole' } },
  })
  return sandbox.iam.addRole({
    account: hub.account,
    name: 'runner',
    maxSessionDuration: 43_200,
    trustPolicy: webIdentityTrust(),
    policies: [{ Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: deploy } }],
  })
}

function webIdentityTrust() {
  const url = clusterIssuer.replace('https://', '')
  sandbox.iam.oidcProviders.push({ partition: 'aws', url, account: hub.account, clientIds: ['sts.amazonaws.com'] })
  return {
    Statement: {
      Effect: 'Allow' as const,
      Principal: { Federated: `arn:aws:iam::${hub.account}:oidc-provider/${url}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${url}:aud`]: 'sts.amazonaws.com', [`${url}:sub`]: subject } },
    },
  }
}

const arnOf = (name: string) => `arn:aws:iam::${hub.account}:role/${name}`
const sessionOf = (name: string, session = 'huggingface-sample-1234567890-1') =>
  `arn:aws:sts::${hub.account}:assumed-role/${name}/${session}`

/** Writes a service account's token as the kubelet does, and names it for the job. */
async function mountToken(claims: Record<string, unknown> = {}, audience = 'sts.amazonaws.com'): Promise<string> {
  const file = join(job.folder, 'service-account-token')
  const own = { iss: clusterIssuer, sub: subject, aud: [audience], ...claims }
  writeFileSync(file, await sandbox.oidc.idToken({ audience, claims: own }))
  return file
}

async function startInstance(role: Role | undefined, options = {}) {
  const { origin, imds } = await sandbox.addInstance(role, options)
  job.environment.AWS_EC2_METADATA_SERVICE_ENDPOINT = origin
  return imds
}

async function startPod(role: Role | undefined) {
  const token = await sandbox.oidc.idToken({
    audience: 'pods.eks.amazonaws.com',
    claims: { iss: clusterIssuer, sub: subject },
  })
  const file = join(job.folder, 'eks-pod-identity-token')
  writeFileSync(file, token)
  const { uri, agent } = await sandbox.addPodIdentity(role, token)
  Object.assign(job.environment, {
    AWS_CONTAINER_CREDENTIALS_FULL_URI: uri,
    AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file,
  })
  return { agent, file }
}

const operations = () => sandbox.requests.map(({ service, operation }) => `${service} ${operation}`)

/** What the profile's command hands out, as the owner of the access key id. */
async function servedBy(environment: Record<string, string> = {}): Promise<string | undefined> {
  const config = readFileSync(job.environment.AWS_CONFIG_FILE ?? '', 'utf8')
  const command = /^credential_process *= *(.+)$/m.exec(config)?.[1] ?? ''
  const answer = join(job.folder, 'answer.json')
  const { conclusion, log } = await job.run(`${command} > '${answer}'`, environment)
  expect([conclusion, log]).toEqual(['success', ''])
  const { AccessKeyId } = JSON.parse(readFileSync(answer, 'utf8')) as { AccessKeyId: string }
  rmSync(answer)
  return sandbox.iam.credentials(AccessKeyId)?.principal.arn
}

/** Has the next caller renew the session. */
function expire(seconds = 60): void {
  const file = join(job.temp, 'ds-infra', 'aws', 'hub.json')
  const session = JSON.parse(readFileSync(file, 'utf8'))
  session.credentials.Expiration = new Date(Date.now() + seconds * 1000).toISOString()
  session.receivedAt = Date.now() - 3_600_000
  writeFileSync(file, JSON.stringify(session))
}

async function failure(inputs: Record<string, string>): Promise<string> {
  const { conclusion, log } = await job.uses('assume-role', inputs)
  expect([conclusion, log]).toEqual(['failure', expect.anything()])
  expect(job.exported).toEqual({})
  return log
}

describe('identity: ambient on an instance', () => {
  const inputs = { identity: 'ambient', role: 'deploy' }

  test('assumes the role with the instance profile, and renews the profile the same way', async () => {
    await startInstance(addRunner())
    const step = await job.uses('assume-role', inputs)
    expect([step.conclusion, step.log]).toEqual([
      'success',
      expect.stringContaining("The way in is the machine's instance profile."),
    ])
    expect(step.outputs).toMatchObject({
      'role-arn': arnOf('deploy'),
      'assumed-role-arn': sessionOf('deploy'),
      'account-id': hub.account,
    })
    expect(operations()).toEqual(['imds GetToken', 'imds GetRole', 'imds GetCredentials', 'sts AssumeRole'])
    expect(await servedBy()).toBe(sessionOf('deploy'))
    sandbox.requests.length = 0
    expire()
    expect(await servedBy()).toBe(sessionOf('deploy'))
    expect(operations()).toEqual(['imds GetToken', 'imds GetRole', 'imds GetCredentials', 'sts AssumeRole'])
    await job.end()
  })

  test("with an empty role is the runner's own, with the machine's own end, and a renewal gets the new credentials", async () => {
    const imds = await startInstance(addRunner(), { seconds: 1000 })
    const step = await job.uses('assume-role', { ...inputs, role: '' })
    expect([step.conclusion, step.log]).toEqual(['success', expect.anything()])
    const own = sessionOf('runner', 'i-0123456789abcdef0')
    expect(step.outputs).toMatchObject({ 'role-arn': arnOf('runner'), 'assumed-role-arn': own })
    expect(operations().at(-1)).toBe('sts GetCallerIdentity')
    expect(step.log).not.toContain("This machine's clock")
    expect(await servedBy()).toBe(own)
    // IMDS has newer credentials five minutes before the old ones end.
    sandbox.clock.advance(800)
    expire()
    expect(await servedBy()).toBe(own)
    // Another role on the instance is not what the job began with.
    imds.role = sandbox.iam.addRole({ account: hub.account, name: 'other', trustPolicy: { Statement: [] } })
    sandbox.clock.advance(800)
    expire(-60)
    const config = readFileSync(job.environment.AWS_CONFIG_FILE ?? '', 'utf8')
    const command = /^credential_process *= *(.+)$/m.exec(config)?.[1] ?? ''
    const { exitCode, log } = await job.run(command)
    expect([exitCode, log]).toEqual([1, expect.stringContaining(`where ${arnOf('runner')} was asked for`)])
  })

  test('uses no proxy for the metadata service', async () => {
    await startInstance(addRunner())
    Object.assign(job.environment, { HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: 'nothing.example.com' })
    const sts = job.environment.AWS_ENDPOINT_URL_STS ?? ''
    job.environment.NO_PROXY = new URL(sts).host
    expect(await job.uses('assume-role', inputs)).toMatchObject({ conclusion: 'success' })
  })

  test('follows the chain, and checks the account before anything is exported', async () => {
    await startInstance(addRunner())
    const chained = await job.uses('assume-role', { identity: 'ambient', role: '', chain: arnOf('deploy') })
    expect(chained.outputs['assumed-role-arn']).toBe(sessionOf('deploy'))
    const other = await job.uses('assume-role', {
      identity: 'ambient',
      role: '',
      profile: 'own',
      'allowed-accounts': '123456789012',
    })
    expect([other.conclusion, other.log]).toEqual(['failure', expect.stringContaining('not among')])
  })

  test('a role that does not let the runner in: the error names both, and how to stay as it is', async () => {
    await startInstance(addRunner())
    const log = await failure({ identity: 'ambient' })
    expect(log).toContain(`sts:AssumeRole of ${arnOf(hub.role)} is denied`)
    expect(log).toContain(`role runner of account ${hub.account}`)
    expect(log).toContain("To run as the runner's own role, set role: '' instead.")
  })

  test('switched off for the instance (403)', async () => {
    ;(await startInstance(addRunner())).isEnabled = false
    const log = await failure(inputs)
    expect(log).toContain('the metadata service (IMDS) is switched off for this instance (HTTP 403).')
    expect(log).toContain('--http-endpoint enabled')
  })

  test('without an instance profile (404)', async () => {
    await startInstance(undefined)
    expect(await failure(inputs)).toContain('none is attached to this instance (HTTP 404).')
  })

  test('out of reach for its hop limit: the request for a token is never answered', async () => {
    await startInstance(addRunner())
    sandbox.inject({ service: 'imds', operation: 'GetToken', kind: 'hang' })
    const log = await failure(inputs)
    expect(log).toContain('the metadata service (IMDS) of this machine does not answer')
    expect(log).toContain('--http-put-response-hop-limit 2')
    // The first version is never asked instead.
    expect(new Set(operations())).toEqual(new Set(['imds GetToken']))
  })

  test.each([
    ['no machine of EC2: nobody listens', { origin: 'http://127.0.0.1:9' }, 'does not answer'],
    ['a stand-in without tokens (404)', { status: 404 }, 'gives no session token (HTTP 404)'],
    ['a token that is not taken (401)', { status: 401, operation: 'GetRole' }, 'failed (HTTP 401)'],
    ['a service that fails (503)', { status: 503, operation: 'GetCredentials' }, 'failed (HTTP 503)'],
  ])('%s', async (_what, fault: { origin?: string; status?: number; operation?: string }, message) => {
    await startInstance(addRunner())
    if (fault.origin) job.environment.AWS_EC2_METADATA_SERVICE_ENDPOINT = fault.origin
    if (fault.status !== undefined)
      sandbox.inject({
        service: 'imds',
        operation: fault.operation ?? 'GetToken',
        kind: 'status',
        status: fault.status,
      })
    expect(await failure(inputs)).toContain(message)
  })

  test('credentials that have expired are not handed on', async () => {
    await startInstance(addRunner(), { seconds: -60 })
    expect(await failure(inputs)).toContain("The credentials of the machine's instance profile expired at 2")
  })

  test('AWS_EC2_METADATA_DISABLED', async () => {
    await startInstance(addRunner())
    job.environment.AWS_EC2_METADATA_DISABLED = 'true'
    expect(await failure(inputs)).toContain(
      'AWS_EC2_METADATA_DISABLED is true, which switches the instance profile off',
    )
    expect(sandbox.requests).toEqual([])
  })
})

describe('identity: ambient in a pod with Pod Identity', () => {
  const inputs = { identity: 'ambient', role: 'deploy' }

  test('assumes the role with the agent’s credentials, and renews although the job has its variables no more', async () => {
    const { file } = await startPod(addRunner())
    const step = await job.uses('assume-role', inputs)
    expect([step.conclusion, step.log]).toEqual(['success', expect.stringContaining("container's own credentials")])
    expect(job.environment.AWS_CONTAINER_CREDENTIALS_FULL_URI).toBe('')
    expect(step.outputs['assumed-role-arn']).toBe(sessionOf('deploy'))
    sandbox.requests.length = 0
    expire()
    expect(await servedBy()).toBe(sessionOf('deploy'))
    expect(operations()).toEqual(['pod-identity GetCredentials', 'sts AssumeRole'])
    const token = readFileSync(file, 'utf8')
    const kept = readFileSync(join(job.temp, 'ds-infra', 'aws', 'hub.json'), 'utf8')
    expect(kept).not.toContain(token)
    await job.end()
    expect(job.environment.AWS_CONTAINER_CREDENTIALS_FULL_URI).toMatch(/^http:/)
  })

  test('a second use finds the identity that the first has put aside', async () => {
    await startPod(addRunner())
    expect(await job.uses('assume-role', inputs)).toMatchObject({ conclusion: 'success' })
    const second = await job.uses('assume-role', { identity: 'ambient', role: '', profile: 'own' })
    expect(second.outputs['assumed-role-arn']).toMatch(/:assumed-role\/runner\/eks-/)
    await job.end()
  })

  test.each([
    ['a token that the agent does not take (401)', 'another token', 'so it did not take the runner’s token'],
    ['an empty token', ' \n', 'which AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names, is empty.'],
    ['no token', undefined, 'which AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names.'],
  ])('%s', async (_what, token, message) => {
    const { file } = await startPod(addRunner())
    if (token === undefined) rmSync(file)
    else writeFileSync(file, token)
    expect(await failure(inputs)).toContain(message.replace('’', "'"))
  })

  test('no association (404)', async () => {
    await startPod(undefined)
    const log = await failure(inputs)
    expect(log).toContain('the agent answered 404')
    expect(log).toContain('See that a role is associated with the service account of this pod')
  })

  test('an agent that is not there', async () => {
    await startPod(addRunner())
    job.environment.AWS_CONTAINER_CREDENTIALS_FULL_URI = 'http://127.0.0.1:9/v1/credentials'
    expect(await failure(inputs)).toContain('See that the agent of EKS Pod Identity')
  })

  test('an address that is not next to the runner gets no token', async () => {
    await startPod(addRunner())
    job.environment.AWS_CONTAINER_CREDENTIALS_FULL_URI = 'http://example.com/v1/credentials'
    expect(await failure(inputs)).toContain('URL not accepted')
  })
})

describe('identity: web-identity-file', () => {
  test('assumes the role with the token of the file, and reads the file anew for each renewal', async () => {
    addRunner()
    const file = await mountToken()
    job.environment.AWS_WEB_IDENTITY_TOKEN_FILE = file
    const step = await job.uses('assume-role', { identity: 'web-identity-file', role: 'runner', duration: '2h' })
    expect([step.conclusion, step.log]).toEqual([
      'success',
      expect.stringContaining(`The way in is the token in ${file}.`),
    ])
    expect(step.outputs['assumed-role-arn']).toBe(sessionOf('runner'))
    expect(operations()).toEqual(['sts AssumeRoleWithWebIdentity'])
    // The first token has ended by then, and the kubelet has put another there.
    sandbox.clock.advance(400)
    await mountToken()
    expire()
    expect(await servedBy()).toBe(sessionOf('runner'))
    await job.end()
  })

  test('the role is that of AWS_ROLE_ARN where the input is empty', async () => {
    addRunner()
    Object.assign(job.environment, {
      AWS_WEB_IDENTITY_TOKEN_FILE: await mountToken(),
      AWS_ROLE_ARN: arnOf('runner'),
    })
    const own = await job.uses('assume-role', { identity: 'web-identity-file', role: '' })
    expect(own.outputs['assumed-role-arn']).toBe(sessionOf('runner'))
  })

  test('ambient is the same with a further role, as pods with a role for their service account have it (IRSA)', async () => {
    addRunner()
    Object.assign(job.environment, {
      AWS_WEB_IDENTITY_TOKEN_FILE: await mountToken(),
      AWS_ROLE_ARN: arnOf('runner'),
    })
    const step = await job.uses('assume-role', { identity: 'ambient', role: 'deploy' })
    expect([step.conclusion, step.log]).toEqual(['success', expect.anything()])
    expect(step.outputs['assumed-role-arn']).toBe(sessionOf('deploy'))
    expect(operations()).toEqual(['sts AssumeRoleWithWebIdentity', 'sts AssumeRole'])
    expire()
    expect(await servedBy()).toBe(sessionOf('deploy'))
    expect(job.environment.AWS_ROLE_ARN).toBe('')
  })

  test.each([
    ['is not named', undefined, 'AWS_WEB_IDENTITY_TOKEN_FILE is not set.'],
    [
      'is missing',
      '/nonexistent/token',
      'There is no file /nonexistent/token, which AWS_WEB_IDENTITY_TOKEN_FILE names.',
    ],
    ['is a folder', '/tmp', 'The file /tmp cannot be read'],
  ])('a file that %s', async (_what, file, message) => {
    if (file !== undefined) job.environment.AWS_WEB_IDENTITY_TOKEN_FILE = file
    expect(await failure({ identity: 'web-identity-file' })).toContain(message)
    expect(sandbox.requests).toEqual([])
  })

  test('a file that is empty', async () => {
    const file = join(job.folder, 'empty')
    writeFileSync(file, '\n')
    job.environment.AWS_WEB_IDENTITY_TOKEN_FILE = file
    expect(await failure({ identity: 'web-identity-file' })).toContain(`The file ${file}, which`)
  })

  test('a token that has expired: the error says when', async () => {
    addRunner()
    const exp = Math.floor(Date.now() / 1000) - 600
    job.environment.AWS_WEB_IDENTITY_TOKEN_FILE = await mountToken({ exp, iat: exp - 600, nbf: exp - 600 })
    const log = await failure({ identity: 'web-identity-file', role: 'runner' })
    expect(log).toContain(`STS did not accept the token in ${job.environment.AWS_WEB_IDENTITY_TOKEN_FILE}`)
    expect(log).toContain(`It ends at ${new Date(exp * 1000).toISOString()}.`)
  })

  test('a role that does not trust it: what the token says, and a policy that would match', async () => {
    addRunner()
    job.environment.AWS_WEB_IDENTITY_TOKEN_FILE = await mountToken({ sub: 'system:serviceaccount:ci:other' })
    const log = await failure({ identity: 'web-identity-file', role: 'runner' })
    expect(log).toContain('its trust policy does not match the token in')
    expect(log).toContain('system:serviceaccount:ci:other')
    expect(log).toContain(`oidc-provider/${clusterIssuer.replace('https://', '')}`)
  })

  test('an account without a provider for the issuer', async () => {
    addRunner()
    job.environment.AWS_WEB_IDENTITY_TOKEN_FILE = await mountToken({ iss: 'https://oidc.example.com' })
    const log = await failure({ identity: 'web-identity-file', role: 'runner' })
    expect(log).toContain('does not know https://oidc.example.com as an identity provider')
  })
})

import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { selfSigned } from '../support/certificate.ts'
import { leapingClock } from '../support/leaping-clock.ts'

let sandbox: Sandbox
let job: Job

beforeEach(async () => {
  sandbox = await startSandbox()
  job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets })
})

afterEach(async () => {
  job.assertNoSecrets()
  job.dispose()
  await sandbox.stop()
})

/** Runs the action, which must fail, and gives its error as a user reads it. */
async function failure(inputs: Record<string, string> = {}): Promise<string> {
  const { conclusion, log, outputs } = await job.uses('assume-role', inputs)
  expect(conclusion).toBe('failure')
  expect(outputs).toEqual({})
  return log.slice(log.indexOf('##[error]'))
}

const calls = (operation: string) => sandbox.requests.filter((request) => request.operation === operation).length
const hubRole = () => {
  const role = sandbox.iam.roles.get('EKS-HUB-Hub')
  if (!role) throw new Error('The sandbox has no EKS-HUB-Hub')
  return role
}

describe('a missing id-token permission', () => {
  beforeEach(() => {
    delete job.environment.ACTIONS_ID_TOKEN_REQUEST_URL
    delete job.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN
  })

  test('is a hard error that says what to add, and no other credentials are tried', async () => {
    job.environment.AWS_ACCESS_KEY_ID = 'AKIAOTHER'
    job.environment.AWS_SECRET_ACCESS_KEY = 'other'
    const error = await failure()
    expect(error).toContain('it lacks the permission id-token: write')
    expect(error).toContain('    permissions:\n      id-token: write\n      contents: read\n')
    expect(sandbox.requests).toEqual([])
  })

  const event = (headRepository: unknown) => ({
    repository: { full_name: 'huggingface/sample' },
    pull_request: { head: { repo: headRepository } },
  })

  test.each([
    ['a fork', event({ full_name: 'stranger/sample', fork: true }), 'pull_request', /pull requests from forks never/],
    ['a fork that was deleted', event(null), 'pull_request', /pull requests from forks never/],
    ['the repository itself', event({ full_name: 'huggingface/sample' }), 'pull_request', /lacks the permission/],
    ['a fork, on pull_request_target', event({ full_name: 'x/y' }), 'pull_request_target', /lacks the permission/],
    ['a push', { ref: 'refs/heads/main' }, 'push', /lacks the permission/],
    ['an event that is no JSON', undefined, 'push', /lacks the permission/],
  ])('in a job for %s', async (_, payload, name, message) => {
    const path = join(job.folder, 'event.json')
    writeFileSync(path, payload === undefined ? '{' : JSON.stringify(payload))
    Object.assign(job.environment, { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name })
    expect(await failure()).toMatch(message)
  })

  test.each([
    ['act', { ACT: 'true' }, 'act has none to give', 'Skip this step there (if: $' + '{{ !env.ACT }})'],
    ['Gitea', { ACT: 'true', GITEA_ACTIONS: 'true' }, 'Gitea has none to give', '!env.ACT'],
    [
      'Forgejo',
      { ACT: 'true', GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' },
      'Forgejo',
      'enable-openid-connect: true',
    ],
  ])('on %s, where another thing is missing', async (_, environment, message, remedy) => {
    Object.assign(job.environment, environment)
    const error = await failure()
    expect(error).toContain(message)
    expect(error).toContain(remedy)
    expect(error).not.toContain('lacks the permission')
  })
})

describe('AccessDenied', () => {
  test('fails at once, with claims and trust policy side by side', async () => {
    sandbox.oidc.setJob({ repository: 'stranger/sample', environment: 'production' })
    const error = await failure()
    expect(calls('AssumeRoleWithWebIdentity')).toBe(1)
    expect(calls('GetIdToken')).toBe(1)
    expect(error).toMatch(
      /STS refused to assume arn:aws:iam::707930574880:role\/EKS-HUB-Hub\. AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity \(request id [\w-]{36}\)/,
    )
    expect(error).toContain('  iss: https://token.actions.githubusercontent.com\n  aud: sts.amazonaws.com\n')
    expect(error).toContain('  sub: repo:stranger/sample:environment:production\n')
    expect(error).toContain('immutable form: repo:stranger@25720743/sample@412345678:environment:production')
  })

  test.each([[false], [true]])(
    'the trust policy that it prints lets the job in (immutable subject: %s)',
    async (immutableSubject) => {
      sandbox.oidc.setJob({ repository: 'stranger/sample', immutableSubject })
      const error = await failure()
      hubRole().trustPolicy = JSON.parse(error.slice(error.indexOf('{'), error.lastIndexOf('}') + 1))
      for (const form of [true, false]) {
        sandbox.oidc.setJob({ immutableSubject: form })
        expect((await job.uses('assume-role')).conclusion).toBe('success')
      }
    },
  )

  test('a role that does not exist is told the same way, since AWS does', async () => {
    const error = await failure({ role: 'typo' })
    expect(error).toContain('Either there is no such role in account 707930574880, or its trust policy')
  })
})

describe('refusals of STS', () => {
  test('provider missing', async () => {
    sandbox.iam.oidcProviders.length = 0
    const error = await failure()
    expect(error).toContain('Account 707930574880 does not know GitHub as an identity provider. InvalidIdentityToken:')
    expect(error).toContain('the URL https://token.actions.githubusercontent.com and the audience sts.amazonaws.com')
    expect(calls('AssumeRoleWithWebIdentity')).toBe(1)
  })

  test('audience mismatch', async () => {
    const error = await failure({ audience: 'sts.amazonaws.com.cn' })
    expect(error).toContain(
      'does not accept the audience sts.amazonaws.com.cn. InvalidIdentityToken: Incorrect token audience',
    )
    expect(error).toContain("Set 'audience' to one that the provider accepts")
    expect(calls('AssumeRoleWithWebIdentity')).toBe(1)
  })

  test('a duration above the maximum of the role', async () => {
    hubRole().maxSessionDuration = 3600
    const error = await failure({ duration: '2h' })
    expect(error).toContain('allows no session of 7200 s. ValidationError:')
    expect(error).toContain(
      'Raise the maximum session duration (MaxSessionDuration) of arn:aws:iam::707930574880:role/EKS-HUB-Hub to 7200',
    )
    expect(error).toContain("set 'duration' to 3600 or less")
  })

  test('STS switched off in the region', async () => {
    sandbox.sts.disabledFor.add('707930574880')
    const error = await failure()
    expect(error).toContain('STS is switched off in us-east-1 for account 707930574880. RegionDisabledException:')
    expect(calls('AssumeRoleWithWebIdentity')).toBe(1)
  })

  test.each([
    ['PackedPolicyTooLarge', 'too large for arn:aws:iam::707930574880:role/EKS-HUB-Hub. PackedPolicyTooLarge: told'],
    ['MalformedPolicyDocument', "did not accept 'session-policy'"],
    ['IDPRejectedClaim', "did not accept this job's OIDC token"],
    ['ValidationError', 'STS refused to assume'],
    ['SomethingNew', 'SomethingNew: told'],
  ])('%s: said with its code and request id, tried once', async (code, text) => {
    sandbox.inject({ service: 'sts', kind: 'error', code, message: 'told', status: 400 })
    const error = await failure()
    expect(error).toContain(text)
    expect(error).toMatch(new RegExp(`${code}: told \\(request id [\\w-]+\\)`))
    expect(calls('AssumeRoleWithWebIdentity')).toBe(1)
  })

  test.each(['InvalidIdentityToken', 'ExpiredTokenException'])('%s: tried once more with a new token', async (code) => {
    sandbox.inject({ service: 'sts', kind: 'error', code, message: 'told', status: 400, times: 1 })
    expect((await job.uses('assume-role')).conclusion).toBe('success')
    expect(calls('GetIdToken')).toBe(2)
    sandbox.inject({ service: 'sts', kind: 'error', code, message: 'told', status: 400 })
    expect(await failure()).toContain(`${code}: told`)
    expect(calls('AssumeRoleWithWebIdentity')).toBe(4)
  })
})

describe('an error of the protocol is one, whoever sends it', () => {
  const body = (code: string, message: string) =>
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>in-the-body</RequestId></ErrorResponse>`
  const headers = { 'content-type': 'text/xml' }

  test.each([
    ['a proxy that strips headers', body('AccessDenied', 'told'), 'AccessDenied: told (request id in-the-body)'],
    [
      'an endpoint without request ids',
      body('AccessDenied', 'told').replace(/<RequestId>.*<\/RequestId>/, ''),
      'AccessDenied: told\n',
    ],
    ['a code that only others know', body('XMinioSTSNotInitialized', 'told'), 'XMinioSTSNotInitialized: told'],
  ])('%s', async (_, text, expected) => {
    sandbox.inject({ service: 'sts', kind: 'status', status: 403, body: text, headers })
    const error = await failure()
    expect(error).toContain(expected)
    expect(error).not.toContain('something that is not STS')
  })

  test.each([
    ['a web page', '<html><body>no</body></html>', { 'content-type': 'text/html' }],
    ['JSON', '{"message":"no"}', { 'content-type': 'application/json' }],
    ['nothing', '', {}],
    ['XML of another kind, with the headers of AWS', '<no/>', { ...headers, 'x-amzn-requestid': 'x' }],
  ])('%s is none', async (_, text, more) => {
    sandbox.inject({ service: 'sts', kind: 'status', status: 403, body: text, headers: more as Record<string, string> })
    expect(await failure()).toMatch(/something that is not STS|could not be read/)
  })
})

describe('remedies that fit the cause', () => {
  test("the issuer's keys that AWS cannot get: says so, and nothing of clocks", async () => {
    const message =
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements"
    sandbox.inject({ service: 'sts', kind: 'error', code: 'InvalidIdentityToken', message, status: 400 })
    const error = await failure()
    expect(error).toContain(
      "STS could not get the keys of the token's issuer https://token.actions.githubusercontent.com",
    )
    expect(error).toContain('/.well-known/openid-configuration')
    expect(error).not.toContain('clock')
  })

  test.each([
    ['with an explicit deny in a service control policy', 'ask whoever administers the organization'],
    [
      'with an explicit deny in a resource control policy',
      'resource control policy of the AWS organization must not deny',
    ],
    [
      'because no permissions boundary allows the sts:AssumeRole action',
      'The permissions boundary of arn:aws:iam::707930574880:role/EKS-HUB-Hub must allow',
    ],
    ['because no VPC endpoint policy allows the sts:AssumeRole action', 'The policy of the VPC endpoint'],
    ['because no session policy allows the sts:AssumeRole action', "'session-policy' or 'managed-policies'"],
    [
      'because no identity-based policy allows the sts:AssumeRole action',
      'Allow sts:AssumeRole on arn:aws:iam::123456789012:role/next in the policy of arn:aws:iam::707930574880:role/EKS-HUB-Hub',
    ],
  ])('a chain that is denied %s', async (reason, remedy) => {
    const message = `User: arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/x is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/next ${reason}`
    sandbox.inject({
      service: 'sts',
      operation: 'AssumeRole',
      kind: 'error',
      code: 'AccessDenied',
      message,
      status: 403,
    })
    const error = await failure({ chain: 'arn:aws:iam::123456789012:role/next' })
    expect(error).toContain(remedy)
    expect(error.split('\n')[1]).not.toContain('assumed-role/')
  })
})

describe('the network', () => {
  test('unreachable: names the host', async () => {
    job.environment.AWS_ENDPOINT_URL_STS = 'http://127.0.0.1:9'
    expect(await failure()).toContain('127.0.0.1:9 cannot be reached')
  })

  test('a host name that does not resolve', async () => {
    job.environment.AWS_ENDPOINT_URL_STS = 'http://sts.nowhere.invalid'
    expect(await failure()).toContain('the name sts.nowhere.invalid does not resolve')
  })

  test('a proxy that refuses: says that it was the proxy', async () => {
    const proxy = createServer()
    proxy.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
    Object.assign(job.environment, {
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NO_PROXY: '127.0.0.1',
      AWS_ENDPOINT_URL_STS: '',
    })
    const error = await failure()
    proxy.close()
    expect(error).toContain('The proxy refused to connect to sts.us-east-1.amazonaws.com')
    expect(error).toContain('Check HTTPS_PROXY')
  })

  test('TLS interception by a private CA: names NODE_EXTRA_CA_CERTS, and is not tried again', async () => {
    const { certificate, key } = await selfSigned('localhost')
    let connections = 0
    const server = createTlsServer({ cert: certificate, key })
    server.on('connection', () => {
      connections += 1
    })
    await new Promise<void>((done) => server.listen(0, 'localhost', done))
    job.environment.AWS_ENDPOINT_URL_STS = `https://localhost:${(server.address() as AddressInfo).port}`
    const error = await failure()
    server.closeAllConnections()
    server.close()
    expect(error).toMatch(/The TLS certificate of localhost:\d+ is signed by an unknown authority/)
    expect(error).toContain('set NODE_EXTRA_CA_CERTS')
    expect(connections).toBe(1)
  })

  test('a firewall that answers for STS: says that it was not STS', async () => {
    sandbox.inject({ service: 'sts', kind: 'html', status: 403 })
    const error = await failure()
    expect(error).toContain('was refused with HTTP 403 by something that is not STS')
    expect(error).not.toContain('nknown')
  })

  test('a sign-in page instead of STS: no credentials, and a hint at the proxy', async () => {
    sandbox.inject({ service: 'sts', kind: 'html' })
    expect(await failure()).toMatch(/If a proxy or a sign-in page stands between|leads to another service/)
    // The same page would come each time.
    expect(calls('AssumeRoleWithWebIdentity')).toBe(1)
  })

  test("a sign-in page instead of GitHub's OIDC endpoint", async () => {
    sandbox.inject({ service: 'oidc', kind: 'html' })
    expect(await failure()).toContain('answered without a token')
    expect(calls('GetIdToken')).toBe(1)
  })
})

describe("GitHub's OIDC endpoint", () => {
  beforeEach(() => void Object.assign(job.environment, leapingClock()))

  test.each([429, 500, 502, 503, 504])('HTTP %i twice, then success', async (status) => {
    sandbox.inject({ service: 'oidc', kind: 'status', status, times: 2 })
    expect((await job.uses('assume-role')).conclusion).toBe('success')
    expect(calls('GetIdToken')).toBe(3)
  })

  test('connection resets twice, then success', async () => {
    sandbox.inject({ service: 'oidc', kind: 'reset', times: 2 })
    expect((await job.uses('assume-role')).conclusion).toBe('success')
  })

  test('HTTP 500 for good: ends after five tries with the status and never "undefined"', async () => {
    sandbox.inject({ service: 'oidc', kind: 'status', status: 500, body: '{}' })
    const error = await failure()
    expect(error).toContain('answered HTTP 500')
    expect(error).not.toContain('undefined')
    expect(calls('GetIdToken')).toBe(5)
  })

  test.each([401, 403])('HTTP %i: explained, and not tried again', async (status) => {
    sandbox.inject({ service: 'oidc', kind: 'status', status })
    const error = await failure()
    expect(error).toContain(`refused to mint a token: HTTP ${status}`)
    expect(error).toContain('about six hours')
    expect(calls('GetIdToken')).toBe(1)
  })
})

describe('faults of STS that may pass', () => {
  beforeEach(() => void Object.assign(job.environment, leapingClock()))

  test('two 500s, then success', async () => {
    sandbox.inject({ service: 'sts', kind: 'status', status: 500, times: 2 })
    const { conclusion, log } = await job.uses('assume-role')
    expect(conclusion).toBe('success')
    expect(log).toContain(
      'STS failed in us-east-1 for arn:aws:iam::707930574880:role/EKS-HUB-Hub: HTTP 500.) Trying again.',
    )
    expect(calls('AssumeRoleWithWebIdentity')).toBe(3)
    // One token serves all tries: it lives for five minutes.
    expect(calls('GetIdToken')).toBe(1)
  })

  test.each([
    ['a reset', { kind: 'reset' }],
    ['an answer that breaks off', { kind: 'truncate', bytes: 100 }],
    ['throttling', { kind: 'error', code: 'Throttling', status: 400 }],
    ['HTTP 429', { kind: 'status', status: 429 }],
    ['IDPCommunicationError', { kind: 'error', code: 'IDPCommunicationError', status: 400 }],
  ] as const)('%s, then success', async (_, fault) => {
    sandbox.inject({ service: 'sts', times: 1, ...fault })
    expect((await job.uses('assume-role')).conclusion).toBe('success')
    expect(calls('AssumeRoleWithWebIdentity')).toBe(2)
  })

  test('503 for good: ends after five tries with status, code and request id', async () => {
    sandbox.inject({ service: 'sts', kind: 'error', code: 'ServiceUnavailable', message: 'told', status: 503 })
    const error = await failure()
    expect(error).toMatch(/STS failed in us-east-1 .*: HTTP 503, ServiceUnavailable: told \(request id [\w-]+\)/)
    expect(calls('AssumeRoleWithWebIdentity')).toBe(5)
  })

  test('an STS that never answers: times out, tries again, ends with the name of the endpoint', async () => {
    sandbox.inject({ service: 'sts', kind: 'hang' })
    Object.assign(job.environment, leapingClock(sandbox.environment.AWS_ENDPOINT_URL_STS))
    const { conclusion, log } = await job.uses('assume-role')
    const silence = `${new URL(sandbox.environment.AWS_ENDPOINT_URL_STS ?? '').host} did not answer in time`
    expect([conclusion, log.slice(log.indexOf('##[error]'))]).toEqual(['failure', expect.stringContaining(silence)])
    // As the step counts them: time leaps once it is connected, when the request may not have arrived.
    expect(log.match(/^Assuming the role failed .* Trying again\.$/gm)).toHaveLength(2)
  })
})

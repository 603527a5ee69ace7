/**
 * The sandbox is only worth something if it can say no. Each refusal here is provoked by a real client: the AWS SDK
 * and fetch (and in test/real the AWS CLI and Docker).
 */

import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  ListImagesCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr'
import { DescribeClusterCommand, EKSClient, ListClustersCommand } from '@aws-sdk/client-eks'
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandInput,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { HttpRequest } from '@smithy/protocol-http'
import { SignatureV4 } from '@smithy/signature-v4'
import { sha256 } from './aws/ecr-store.ts'
import { Sha256 } from './aws/sigv4.ts'
import { htmlPage } from './faults.ts'
import { type Sandbox, startSandbox } from './sandbox.ts'

interface Keys {
  accessKeyId: string
  secretAccessKey: string
  sessionToken: string
  expiration: Date
}

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})

afterEach(() => {
  sandbox.clearFaults()
  sandbox.sts.disabledFor.clear()
  sandbox.oidc.setJob({
    repository: 'huggingface/sample',
    event: 'push',
    environment: undefined,
    immutableSubject: false,
  })
})

afterAll(async () => {
  await sandbox.stop()
})

const account = '707930574880'
const hubRole = `arn:aws:iam::${account}:role/EKS-HUB-Hub`
const powerRole = `arn:aws:iam::${account}:role/HFPowerUserAccess`

const config = (keys: Omit<Keys, 'expiration'> | undefined, service: string, region = 'us-east-1') => ({
  region,
  endpoint: sandbox.environment[`AWS_ENDPOINT_URL_${service}`] ?? '',
  maxAttempts: 1,
  credentials: keys ?? { accessKeyId: 'AKIAUNKNOWNUNKNOWN12', secretAccessKey: 'none' },
})
const sts = (keys?: Keys) => new STSClient(config(keys, 'STS'))
const ecr = (keys?: Keys, region?: string) => new ECRClient(config(keys, 'ECR', region))
const eks = (keys?: Keys) => new EKSClient(config(keys, 'EKS'))

async function idToken(audience: string | null = 'sts.amazonaws.com'): Promise<string> {
  const url = new URL(sandbox.environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '')
  if (audience !== null) url.searchParams.set('audience', audience)
  const authorization = `bearer ${sandbox.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`
  const response = await fetch(url, { headers: { authorization } })
  return ((await response.json()) as { value: string }).value
}

async function assume(changes: Partial<AssumeRoleWithWebIdentityCommandInput> = {}): Promise<Keys> {
  const { Credentials: keys } = await sts().send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: hubRole,
      RoleSessionName: 'test',
      WebIdentityToken: changes.WebIdentityToken ?? (await idToken()),
      ...changes,
    }),
  )
  return {
    accessKeyId: keys?.AccessKeyId ?? '',
    secretAccessKey: keys?.SecretAccessKey ?? '',
    sessionToken: keys?.SessionToken ?? '',
    expiration: keys?.Expiration ?? new Date(0),
  }
}

/** A signed call of an AWS JSON service, for tests that send it in their own way. */
async function sign(service: 'ecr' | 'ecr-public', keys: Keys, target: string) {
  const origin = sandbox.environment[`AWS_ENDPOINT_URL_${service.replace('-', '_').toUpperCase()}`] ?? ''
  const body = '{}'
  const request = new HttpRequest({
    method: 'POST',
    path: '/',
    headers: { host: new URL(origin).host, 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
    body,
  })
  const signer = new SignatureV4({ credentials: keys, region: 'us-east-1', service, sha256: Sha256 })
  const { host: _, ...headers } = (await signer.sign(request)).headers
  return { origin, headers, body }
}

/** Name and message of the service's error. */
async function refusal(call: Promise<unknown>): Promise<{ name: string; message: string; status: number | undefined }> {
  const error = await call.then(
    () => {
      throw new Error('The call was expected to be refused')
    },
    (error: Error & { $metadata?: { httpStatusCode?: number } }) => error,
  )
  return { name: error.name, message: error.message, status: error.$metadata?.httpStatusCode }
}

describe('GitHub OIDC issuer', () => {
  const claimsOf = async () => JSON.parse(Buffer.from((await idToken()).split('.')[1] ?? '', 'base64url').toString())

  test('mints a token of five minutes with the claims of the job', async () => {
    const claims = await claimsOf()
    expect(claims).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:huggingface/sample:ref:refs/heads/main',
      repository: 'huggingface/sample',
      runner_environment: 'github-hosted',
    })
    expect(claims.exp - claims.iat).toBe(300)
  })

  test.each([
    ['a job with an environment', { environment: 'prod' }, 'repo:huggingface/sample:environment:prod'],
    ['a pull request', { event: 'pull_request' }, 'repo:huggingface/sample:pull_request'],
    [
      'a repository with immutable subjects',
      { immutableSubject: true },
      'repo:huggingface@25720743/sample@412345678:ref:refs/heads/main',
    ],
  ])('names the subject of %s', async (_name, job, subject) => {
    sandbox.oidc.setJob(job)
    expect((await claimsOf()).sub).toBe(subject)
  })

  test('refuses a wrong request token', async () => {
    const url = sandbox.environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''
    expect((await fetch(url, { headers: { authorization: 'bearer wrong' } })).status).toBe(401)
    expect((await fetch(url)).status).toBe(401)
  })

  test('publishes its keys', async () => {
    const origin = new URL(sandbox.environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '').origin
    const configuration = await (await fetch(`${origin}/.well-known/openid-configuration`)).json()
    const { jwks_uri, issuer } = configuration as { jwks_uri: string; issuer: string }
    const { keys } = (await (await fetch(jwks_uri)).json()) as { keys: { kty: string; d?: string }[] }
    expect(issuer).toBe('https://token.actions.githubusercontent.com')
    expect(keys).toEqual([expect.objectContaining({ kty: 'RSA', use: 'sig' })])
    expect(keys[0]).not.toHaveProperty('d')
  })
})

describe('STS AssumeRoleWithWebIdentity', () => {
  test('gives an hour to a token of the trusted organisation', async () => {
    const keys = await assume()
    expect(Math.abs(keys.expiration.getTime() - Date.now() - 3_600_000)).toBeLessThan(60_000)
    const identity = await sts(keys).send(new GetCallerIdentityCommand())
    expect(identity).toMatchObject({
      Account: account,
      Arn: `arn:aws:sts::${account}:assumed-role/EKS-HUB-Hub/test`,
    })
    expect(sandbox.secrets).toContain(keys.secretAccessKey)
    expect(sandbox.secrets).toContain(keys.sessionToken)
  })

  test('also trusts immutable subjects', async () => {
    sandbox.oidc.setJob({ immutableSubject: true })
    await expect(assume()).resolves.toMatchObject({ accessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/) })
  })

  test('refuses a subject outside the trust policy', async () => {
    sandbox.oidc.setJob({ repository: 'somebody/else' })
    expect(await refusal(assume())).toEqual({
      name: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      status: 403,
    })
  })

  test('refuses a role that does not exist in the same words', async () => {
    expect(await refusal(assume({ RoleArn: `${hubRole}-not` }))).toMatchObject({
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    })
  })

  test('refuses a wrong audience', async () => {
    expect(await refusal(assume({ WebIdentityToken: await idToken(null) }))).toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: 'Incorrect token audience',
      status: 400,
    })
  })

  test('refuses a token whose claims were changed', async () => {
    sandbox.oidc.setJob({ repository: 'somebody/else' })
    const [header, payload = '', signature] = (await idToken()).split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const forged = { ...claims, sub: 'repo:huggingface/sample:ref:refs/heads/main' }
    const token = [header, Buffer.from(JSON.stringify(forged)).toString('base64url'), signature].join('.')
    expect(await refusal(assume({ WebIdentityToken: token }))).toMatchObject({ name: 'InvalidIdentityTokenException' })
  })

  test('refuses a token by another key', async () => {
    const { generateKeyPair, SignJWT, decodeJwt } = await import('jose')
    const { privateKey } = await generateKeyPair('RS256')
    const token = await new SignJWT(decodeJwt(await idToken()))
      .setProtectedHeader({ alg: 'RS256', kid: 'unknown' })
      .sign(privateKey)
    expect(await refusal(assume({ WebIdentityToken: token }))).toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: expect.stringContaining("Couldn't retrieve verification key"),
    })
  })

  test('refuses an unsigned token', async () => {
    const [, payload] = (await idToken()).split('.')
    const token = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`
    expect(await refusal(assume({ WebIdentityToken: token }))).toMatchObject({ name: 'InvalidIdentityTokenException' })
  })

  test('refuses an expired token', async () => {
    const claims = { exp: Math.floor(Date.now() / 1000) - 10 }
    const token = await sandbox.oidc.idToken({ audience: 'sts.amazonaws.com', claims })
    expect(await refusal(assume({ WebIdentityToken: token }))).toMatchObject({
      name: 'ExpiredTokenException',
      message: expect.stringMatching(/^Token expired: current date\/time \d+ must be before the expiration/),
    })
  })

  test('refuses what is no token, and an issuer it does not know', async () => {
    expect(await refusal(assume({ WebIdentityToken: 'abc.def' }))).toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: expect.stringContaining('not a valid JWT'),
    })
    const claims = { iss: 'https://elsewhere.example' }
    const token = await sandbox.oidc.idToken({ audience: 'sts.amazonaws.com', claims })
    expect(await refusal(assume({ WebIdentityToken: token }))).toMatchObject({
      message: 'No OpenIDConnect provider found in your account for https://elsewhere.example',
    })
  })

  test.each([
    ['a session name of one character', { RoleSessionName: 'a' }, /'roleSessionName' .*greater than or equal to 2/],
    ['a session name with a space', { RoleSessionName: 'a b' }, /'roleSessionName' .*regular expression pattern/],
    ['less than 15 minutes', { DurationSeconds: 899 }, /greater than or equal to 900/],
    ['more than 12 hours', { DurationSeconds: 43201 }, /less than or equal to 43200/],
    ['a role that is no ARN', { RoleArn: 'EKS-HUB-Hub-and-more' }, /is invalid/],
    ['a policy of more than 2048 characters', { Policy: ' '.repeat(2049) }, /less than or equal to 2048/],
  ])('refuses %s', async (_name, changes, message) => {
    expect(await refusal(assume(changes))).toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(message),
    })
  })

  test("refuses more than the role's own maximum", async () => {
    const role = sandbox.iam.addRole({
      account,
      name: 'one-hour',
      trustPolicy: sandbox.iam.roles.get('EKS-HUB-Hub')?.trustPolicy ?? { Statement: [] },
    })
    expect(await refusal(assume({ RoleArn: `arn:aws:iam::${account}:role/one-hour`, DurationSeconds: 3601 }))).toEqual({
      name: 'ValidationError',
      message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      status: 400,
    })
    role.maxSessionDuration = 7200
    await expect(
      assume({ RoleArn: `arn:aws:iam::${account}:role/one-hour`, DurationSeconds: 3601 }),
    ).resolves.toBeDefined()
  })

  test('refuses session policies that are malformed or too large together', async () => {
    expect(await refusal(assume({ Policy: '{"Statement": 1}' }))).toMatchObject({
      name: 'MalformedPolicyDocumentException',
    })
    const PolicyArns = Array.from({ length: 10 }, (_, at) => ({ arn: `arn:aws:iam::${account}:policy/p${at}` }))
    for (const { arn } of PolicyArns) sandbox.iam.managedPolicies.set(arn, { Statement: [] })
    const Policy = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'a'.repeat(1800) }] })
    expect(await refusal(assume({ Policy, PolicyArns }))).toMatchObject({
      name: 'PackedPolicyTooLargeException',
      message: expect.stringMatching(/^Packed policy consumes 1\d\d% of allotted space/),
    })
  })

  test('refuses where STS is switched off in the region', async () => {
    sandbox.sts.disabledFor.add(account)
    expect(await refusal(assume())).toMatchObject({ name: 'RegionDisabledException', status: 403 })
  })
})

describe('STS AssumeRole', () => {
  const chained = `arn:aws:iam::${account}:role/deployer`
  const chain = async (changes: Record<string, unknown> = {}) =>
    await sts(await assume({ RoleArn: powerRole })).send(
      new AssumeRoleCommand({ RoleArn: chained, RoleSessionName: 'chained', ExternalId: 'the-id', ...changes }),
    )

  beforeAll(() => {
    sandbox.iam.addRole({
      account,
      name: 'deployer',
      maxSessionDuration: 43200,
      trustPolicy: {
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: powerRole },
            Action: ['sts:AssumeRole', 'sts:TagSession'],
            Condition: { StringEquals: { 'sts:ExternalId': 'the-id' } },
          },
        ],
      },
    })
  })

  test('follows a trust policy with an external id and tags', async () => {
    const answer = await chain({ Tags: [{ Key: 'team', Value: 'datasets' }] })
    expect(answer.AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${account}:assumed-role/deployer/chained`)
  })

  test('refuses a wrong external id', async () => {
    expect(await refusal(chain({ ExternalId: 'another' }))).toEqual({
      name: 'AccessDenied',
      message: `User: arn:aws:sts::${account}:assumed-role/HFPowerUserAccess/test is not authorized to perform: sts:AssumeRole on resource: ${chained}`,
      status: 403,
    })
  })

  test('refuses a principal that the role does not trust', async () => {
    const keys = await assume()
    const command = new AssumeRoleCommand({ RoleArn: chained, RoleSessionName: 'chained', ExternalId: 'the-id' })
    expect(await refusal(sts(keys).send(command))).toMatchObject({ name: 'AccessDenied' })
  })

  test('refuses more than an hour from a role session', async () => {
    expect(await refusal(chain({ DurationSeconds: 3601 }))).toMatchObject({
      name: 'ValidationError',
      message: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    })
  })

  test('refuses tags with characters that AWS does not take', async () => {
    expect(await refusal(chain({ Tags: [{ Key: 'a;b', Value: 'c' }] }))).toMatchObject({ name: 'ValidationError' })
  })
})

describe('signatures', () => {
  test('of a wrong secret key are refused', async () => {
    const keys = { ...(await assume()), secretAccessKey: 'wrong' }
    expect(await refusal(sts(keys).send(new GetCallerIdentityCommand()))).toMatchObject({
      name: 'SignatureDoesNotMatch',
      status: 403,
    })
    expect(await refusal(ecr(keys).send(new GetAuthorizationTokenCommand()))).toMatchObject({
      name: 'InvalidSignatureException',
    })
    expect(await refusal(eks(keys).send(new DescribeClusterCommand({ name: 'hub-prod' })))).toMatchObject({
      name: 'InvalidSignatureException',
      status: 403,
    })
  })

  test('of an unknown key or with a foreign session token are refused', async () => {
    const other = await assume()
    const keys = { ...(await assume()), sessionToken: other.sessionToken }
    expect(await refusal(sts().send(new GetCallerIdentityCommand()))).toMatchObject({ name: 'InvalidClientTokenId' })
    expect(await refusal(sts(keys).send(new GetCallerIdentityCommand()))).toMatchObject({
      name: 'InvalidClientTokenId',
      message: 'The security token included in the request is invalid.',
    })
    expect(await refusal(eks(keys).send(new ListClustersCommand()))).toMatchObject({
      name: 'UnrecognizedClientException',
    })
  })

  test.each([
    ['another body', { body: '{"registryIds":["1"]}' }],
    ['another path', { path: '/other' }],
    ['another query', { path: '/?a=b' }],
    ['another operation', { headers: { 'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories' } }],
  ])('do not cover %s than was signed', async (_name, changed) => {
    const signed = await sign('ecr', await assume(), 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken')
    const send = async (request: Partial<typeof signed & { path: string }>) =>
      await fetch(`${signed.origin}${request.path ?? '/'}`, {
        method: 'POST',
        headers: { ...signed.headers, ...request.headers },
        body: request.body ?? signed.body,
      })
    expect((await send({})).status).toBe(200)
    const refused = await send(changed)
    expect([refused.status, ((await refused.json()) as { __type: string }).__type]).toEqual([
      400,
      'InvalidSignatureException',
    ])
  })

  test.each(['hub prod', 'a/b', 'a+b', 'ü', "a~b'(c)*!", 'a%2Fb', '..'])(
    'cover the name %s in a path',
    async (name) => {
      const client = eks(await assume({ RoleArn: powerRole }))
      expect(await refusal(client.send(new DescribeClusterCommand({ name })))).toMatchObject({
        name: 'ResourceNotFoundException',
        message: `No cluster found for name: ${name}.`,
      })
    },
  )

  test('ten minutes old are refused', async () => {
    const client = new STSClient({ ...config(await assume(), 'STS'), systemClockOffset: -600_000 })
    expect(await refusal(client.send(new GetCallerIdentityCommand()))).toMatchObject({
      name: 'SignatureDoesNotMatch',
      message: expect.stringMatching(/^Signature expired: /),
    })
  })

  test('for another service are refused', async () => {
    const client = new STSClient({ ...config(await assume(), 'ECR') })
    expect((await refusal(client.send(new GetCallerIdentityCommand()))).message).not.toBe('')
    expect(sandbox.requests.at(-1)).toMatchObject({ service: 'ecr', status: 400 })
  })

  test('missing are refused', async () => {
    const unsigned = await fetch(`${sandbox.environment.AWS_ENDPOINT_URL_EKS}/clusters`)
    expect(unsigned.status).toBe(403)
    expect(unsigned.headers.get('x-amzn-errortype')).toBe('MissingAuthenticationTokenException')
    expect(unsigned.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('of an expired session are refused', async () => {
    await using own = await startSandbox()
    const token = await own.oidc.idToken({ audience: 'sts.amazonaws.com' })
    const endpoint = own.environment.AWS_ENDPOINT_URL_STS ?? ''
    const input = { RoleArn: hubRole, RoleSessionName: 'test', WebIdentityToken: token }
    const client = new STSClient({ region: 'us-east-1', endpoint })
    const { Credentials: keys } = await client.send(new AssumeRoleWithWebIdentityCommand(input))
    const credentials = {
      accessKeyId: keys?.AccessKeyId ?? '',
      secretAccessKey: keys?.SecretAccessKey ?? '',
      sessionToken: keys?.SessionToken ?? '',
    }
    const whoAmI = async () =>
      await new STSClient({ region: 'us-east-1', endpoint, credentials }).send(new GetCallerIdentityCommand())
    own.clock.advance(3590)
    await expect(whoAmI()).resolves.toBeDefined()
    own.clock.advance(20)
    expect(await refusal(whoAmI())).toMatchObject({
      name: 'ExpiredToken',
      message: 'The security token included in the request is expired',
    })
    const again = await refusal(client.send(new AssumeRoleWithWebIdentityCommand(input)))
    expect(again).toMatchObject({ name: 'ExpiredTokenException' })
  })
})

describe('EKS', () => {
  test('describes both clusters to the hub role', async () => {
    const client = eks(await assume())
    for (const name of ['hub-prod', 'hub-ephemeral']) {
      const { cluster } = await client.send(new DescribeClusterCommand({ name }))
      expect(cluster).toMatchObject({
        name,
        arn: `arn:aws:eks:us-east-1:${account}:cluster/${name}`,
        status: 'ACTIVE',
        endpoint: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/),
        resourcesVpcConfig: { endpointPublicAccess: true },
      })
      expect(Buffer.from(cluster?.certificateAuthority?.data ?? '', 'base64').toString()).toContain('BEGIN CERTIFICATE')
    }
  })

  test('denies the hub role ListClusters', async () => {
    expect(await refusal(eks(await assume()).send(new ListClustersCommand()))).toEqual({
      name: 'AccessDeniedException',
      message: `User: arn:aws:sts::${account}:assumed-role/EKS-HUB-Hub/test is not authorized to perform: eks:ListClusters on resource: arn:aws:eks:us-east-1:${account}:cluster/* because no identity-based policy allows the eks:ListClusters action`,
      status: 403,
    })
  })

  test('lists clusters to the power user, and says what does not exist', async () => {
    const client = eks(await assume({ RoleArn: powerRole }))
    expect((await client.send(new ListClustersCommand())).clusters).toEqual(['hub-prod', 'hub-ephemeral'])
    expect(await refusal(client.send(new DescribeClusterCommand({ name: 'nope' })))).toEqual({
      name: 'ResourceNotFoundException',
      message: 'No cluster found for name: nope.',
      status: 404,
    })
  })

  test('is limited by a session policy', async () => {
    const Policy = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'ecr:*', Resource: '*' }] })
    const refused = await refusal(eks(await assume({ Policy })).send(new DescribeClusterCommand({ name: 'hub-prod' })))
    expect(refused.message).toMatch(/because no session policy allows the eks:DescribeCluster action$/)
  })
})

describe('ECR API', () => {
  test('gives a password of 12 hours', async () => {
    const { authorizationData } = await ecr(await assume()).send(new GetAuthorizationTokenCommand())
    const [data] = authorizationData ?? []
    expect(Buffer.from(data?.authorizationToken ?? '', 'base64').toString()).toMatch(/^AWS:/)
    expect(data?.proxyEndpoint).toBe(`https://${account}.dkr.ecr.us-east-1.amazonaws.com`)
    expect(sandbox.secrets).toContain(data?.authorizationToken)
  })

  test('denies the hub role CreateRepository, and allows it to the power user', async () => {
    const command = new CreateRepositoryCommand({ repositoryName: 'hub-new', imageTagMutability: 'IMMUTABLE' })
    expect(await refusal(ecr(await assume()).send(command))).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(`on resource: arn:aws:ecr:us-east-1:${account}:repository/hub-new`),
    })
    const client = ecr(await assume({ RoleArn: powerRole }))
    expect((await client.send(command)).repository).toMatchObject({ imageTagMutability: 'IMMUTABLE' })
    expect(await refusal(client.send(command))).toMatchObject({ name: 'RepositoryAlreadyExistsException' })
    sandbox.ecr.repositories.delete('hub-new')
  })

  test('says which repository does not exist', async () => {
    const client = ecr(await assume())
    expect(await refusal(client.send(new DescribeRepositoriesCommand({ repositoryNames: ['nope'] })))).toMatchObject({
      name: 'RepositoryNotFoundException',
      message: `The repository with name 'nope' does not exist in the registry with id '${account}'`,
    })
    const { repositories } = await client.send(new DescribeRepositoriesCommand())
    expect(repositories?.map(({ repositoryName }) => repositoryName)).toEqual(['hub-sample-api', 'hub-sample-worker'])
  })

  test('has other repositories in other regions', async () => {
    const client = ecr(await assume({ RoleArn: powerRole }), 'eu-west-1')
    expect((await client.send(new DescribeRepositoriesCommand())).repositories).toEqual([])
    const { authorizationData } = await client.send(new GetAuthorizationTokenCommand())
    expect(authorizationData?.[0]?.proxyEndpoint).toBe(`https://${account}.dkr.ecr.eu-west-1.amazonaws.com`)
  })

  test('shows images that were pushed, and stores manifests', async () => {
    const repository = sandbox.ecr.createRepository('hub-sample-images')
    const manifest = imageManifest(sandbox.ecr.putBlob(repository, Buffer.from('{}')), [])
    const client = ecr(await assume())
    const repositoryName = 'hub-sample-images'
    await client.send(new PutImageCommand({ repositoryName, imageManifest: manifest, imageTag: 'v1' }))
    const imageDigest = sha256(Buffer.from(manifest))
    expect((await client.send(new ListImagesCommand({ repositoryName }))).imageIds).toEqual([
      { imageDigest, imageTag: 'v1' },
    ])
    const { imageDetails } = await client.send(
      new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v1' }] }),
    )
    expect(imageDetails?.[0]).toMatchObject({ imageDigest, imageTags: ['v1'] })
    const { images, failures } = await client.send(
      new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag: 'v1' }, { imageTag: 'v2' }] }),
    )
    expect(images?.[0]?.imageManifest).toBe(manifest)
    expect(failures?.[0]).toMatchObject({ failureCode: 'ImageNotFound' })
    const again = client.send(new PutImageCommand({ repositoryName, imageManifest: manifest, imageTag: 'v1' }))
    expect(await refusal(again)).toMatchObject({ name: 'ImageAlreadyExistsException' })
    const missing = new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v2' }] })
    expect(await refusal(client.send(missing))).toMatchObject({ name: 'ImageNotFoundException' })
  })
})

function imageManifest(config: string, layers: string[]): string {
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const descriptor = (digest: string, type: string) => ({ mediaType: type, digest, size: 1 })
  return JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: descriptor(config, 'application/vnd.oci.image.config.v1+json'),
    layers: layers.map((digest) => descriptor(digest, 'application/vnd.oci.image.layer.v1.tar+gzip')),
  })
}

describe('registry', () => {
  let authorization = ''
  const layer = Buffer.from('a layer of some bytes')
  const digest = sha256(layer)

  beforeAll(async () => {
    const { authorizationData } = await ecr(await assume()).send(new GetAuthorizationTokenCommand())
    authorization = `Basic ${authorizationData?.[0]?.authorizationToken}`
  })

  const call = async (
    method: string,
    path: string,
    options: { headers?: Record<string, string>; body?: Buffer | string } = {},
  ) =>
    await fetch(path.startsWith('http') ? path : `http://${sandbox.registry}/v2/${path}`, {
      method,
      headers: { authorization, ...options.headers },
      ...(options.body === undefined ? {} : { body: options.body }),
    })
  const errorOf = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: { code: string; message: string }[] }
    return { status: response.status, ...errors[0] }
  }
  const start = async (repository: string) =>
    (await call('POST', `${repository}/blobs/uploads/`)).headers.get('location') ?? ''
  const push = async (repository: string, content: Buffer) =>
    await call('PUT', `${await start(repository)}?digest=${sha256(content)}`, { body: content })
  const putManifest = async (repository: string, reference: string, body: string) =>
    await call('PUT', `${repository}/manifests/${reference}`, {
      headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
      body,
    })

  test('asks for basic auth', async () => {
    const response = await fetch(`http://${sandbox.registry}/v2/`)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(/^Basic realm=".+",service="ecr.amazonaws.com"$/)
    expect((await call('GET', '')).status).toBe(200)
  })

  test.each([
    ['a wrong password', Buffer.from('AWS:wrong').toString('base64')],
    ['another user', undefined],
  ])('refuses a push with %s', async (_name, encoded) => {
    const password = Buffer.from(authorization.slice(6), 'base64').toString().split(':')[1]
    const basic = encoded ?? Buffer.from(`root:${password}`).toString('base64')
    const response = await call('POST', 'hub-sample-api/blobs/uploads/', {
      headers: { authorization: `Basic ${basic}` },
    })
    expect(await errorOf(response)).toMatchObject({ status: 400, code: 'DENIED' })
  })

  test('refuses a password after 12 hours, and one of another region', async () => {
    await using own = await startSandbox()
    const [principal] = [own.iam.addUser(account, 'ci', []).principal]
    const login = async (region: string) => {
      const { token } = own.ecr.passwords.issue(principal, region)
      return async () => await fetch(`http://${own.registry}/v2/`, { headers: { authorization: `Basic ${token}` } })
    }
    const here = await login('us-east-1')
    expect((await here()).status).toBe(200)
    const expired = {
      status: 403,
      code: 'DENIED',
      message: 'Your authorization token has expired. Reauthenticate and try again.',
    }
    expect(await errorOf(await (await login('eu-west-1'))())).toEqual(expired)
    own.clock.advance(12 * 3600)
    expect(await errorOf(await here())).toEqual(expired)
  })

  test('says that a repository does not exist', async () => {
    expect(await errorOf(await call('POST', 'nope/blobs/uploads/'))).toEqual({
      status: 404,
      code: 'NAME_UNKNOWN',
      message: `The repository with name 'nope' does not exist in the registry with id '${account}'`,
    })
  })

  test('names the missing permission', async () => {
    const role = sandbox.iam.roles.get('EKS-HUB-Hub')
    role?.policies.push({ Statement: { Effect: 'Deny', Action: 'ecr:InitiateLayerUpload', Resource: '*' } })
    expect(await errorOf(await call('POST', 'hub-sample-api/blobs/uploads/'))).toEqual({
      status: 403,
      code: 'DENIED',
      message: `User: arn:aws:sts::${account}:assumed-role/EKS-HUB-Hub/test is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:us-east-1:${account}:repository/hub-sample-api with an explicit deny in an identity-based policy`,
    })
    role?.policies.pop()
  })

  test('takes a blob in one piece and serves it from another host, without the password', async () => {
    expect((await call('HEAD', `hub-sample-api/blobs/${digest}`)).status).toBe(404)
    const pushed = await push('hub-sample-api', layer)
    expect(pushed.status).toBe(201)
    expect(pushed.headers.get('docker-content-digest')).toBe(digest)
    const head = await call('HEAD', `hub-sample-api/blobs/${digest}`)
    expect(head.headers.get('content-length')).toBe(String(layer.length))
    // fetch drops the Authorization header when it follows to another origin.
    const fetched = await call('GET', `hub-sample-api/blobs/${digest}`)
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(layer)
    expect((await fetch(fetched.url, { headers: { authorization } })).status).toBe(400)
    expect((await fetch(fetched.url.replace(/.$/, 'x'))).status).toBe(403)
  })

  test('takes a blob in chunks, and answers PATCH with 201 as ECR does', async () => {
    const content = Buffer.from('0123456789')
    const location = await start('hub-sample-api')
    const first = await call('PATCH', location, { headers: { 'content-range': '0-5' }, body: content.subarray(0, 6) })
    expect([first.status, first.headers.get('range')]).toEqual([201, '0-5'])
    const second = await call('PATCH', location, { headers: { 'content-range': '6-9' }, body: content.subarray(6) })
    expect([second.status, second.headers.get('range')]).toEqual([201, '0-9'])
    expect((await call('GET', location)).headers.get('range')).toBe('0-9')
    expect((await call('PUT', `${location}?digest=${sha256(content)}`)).status).toBe(201)
  })

  test('drops later chunks without a word where it is told to be as ECR was reported', async () => {
    sandbox.ecr.settings.keepLaterChunks = false
    const location = await start('hub-sample-api')
    await call('PATCH', location, { body: Buffer.from('one') })
    expect((await call('PATCH', location, { body: Buffer.from('two') })).headers.get('range')).toBe('0-2')
    const finished = await call('PUT', `${location}?digest=${sha256(Buffer.from('onetwo'))}`)
    expect(await errorOf(finished)).toMatchObject({ status: 400, code: 'DIGEST_INVALID' })
    const once = await start('hub-sample-api')
    await call('PATCH', once, { body: Buffer.from('one') })
    const whole = await call('PUT', `${once}?digest=${sha256(Buffer.from('onetwo'))}`, { body: Buffer.from('two') })
    expect(whole.status).toBe(201)
    sandbox.ecr.settings.keepLaterChunks = true
  })

  test('refuses a chunk out of order', async () => {
    const location = await start('hub-sample-api')
    await call('PATCH', location, { headers: { 'content-range': '0-2' }, body: Buffer.from('abc') })
    const skipped = await call('PATCH', location, { headers: { 'content-range': '5-7' }, body: Buffer.from('fgh') })
    expect(skipped.headers.get('range')).toBe('0-2')
    expect(await errorOf(skipped)).toMatchObject({ status: 416, code: 'BLOB_UPLOAD_INVALID' })
    const lying = await call('PATCH', location, { headers: { 'content-range': '3-9' }, body: Buffer.from('de') })
    expect(await errorOf(lying)).toMatchObject({ status: 400, code: 'BLOB_UPLOAD_INVALID' })
  })

  test('refuses a wrong digest, and forgets the upload', async () => {
    const location = await start('hub-sample-api')
    const wrong = await call('PUT', `${location}?digest=${sha256(Buffer.from('other'))}`, { body: layer })
    expect(await errorOf(wrong)).toMatchObject({ status: 400, code: 'DIGEST_INVALID' })
    expect(await errorOf(await call('GET', location))).toMatchObject({ status: 404, code: 'BLOB_UPLOAD_UNKNOWN' })
  })

  test('mounts only what a manifest of the source references', async () => {
    const shared = Buffer.from('shared by two services')
    const sharedDigest = sha256(shared)
    await push('hub-sample-api', shared)
    const mount = async () =>
      await call('POST', `hub-sample-worker/blobs/uploads/?mount=${sharedDigest}&from=hub-sample-api`)
    expect((await mount()).status).toBe(202)
    const config = Buffer.from('{"architecture":"amd64"}')
    await push('hub-sample-api', config)
    expect((await putManifest('hub-sample-api', 'base', imageManifest(sha256(config), [sharedDigest]))).status).toBe(
      201,
    )
    sandbox.ecr.settings.blobMounting = false
    expect((await mount()).status).toBe(202)
    sandbox.ecr.settings.blobMounting = true
    const role = sandbox.iam.roles.get('EKS-HUB-Hub')
    role?.policies.push({ Statement: { Effect: 'Deny', Action: 'ecr:GetDownloadUrlForLayer', Resource: '*' } })
    expect((await mount()).status).toBe(202)
    role?.policies.pop()
    expect((await mount()).status).toBe(201)
    expect((await call('HEAD', `hub-sample-worker/blobs/${sharedDigest}`)).status).toBe(200)
  })

  test('refuses a manifest whose blobs are missing, or whose digest is another', async () => {
    const missing = sha256(Buffer.from('never pushed'))
    expect(await errorOf(await putManifest('hub-sample-worker', 'bad', imageManifest(missing, [])))).toMatchObject({
      code: 'MANIFEST_BLOB_UNKNOWN',
      message: expect.stringContaining(missing),
    })
    const config = Buffer.from('{}')
    await push('hub-sample-worker', config)
    const manifest = imageManifest(sha256(config), [])
    expect(await errorOf(await putManifest('hub-sample-worker', missing, manifest))).toMatchObject({
      code: 'DIGEST_INVALID',
    })
    expect(await errorOf(await putManifest('hub-sample-worker', 'bad', '<html>'))).toMatchObject({
      code: 'MANIFEST_INVALID',
    })
  })

  test('keeps tags, indexes and referrers', async () => {
    const config = Buffer.from('{"os":"linux"}')
    await push('hub-sample-worker', config)
    const manifest = imageManifest(sha256(config), [])
    const imageDigest = sha256(Buffer.from(manifest))
    const index = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: imageDigest, size: manifest.length },
      ],
    })
    const headers = { 'content-type': 'application/vnd.oci.image.index.v1+json' }
    const early = await call('PUT', 'hub-sample-worker/manifests/multi', { headers, body: index })
    expect(await errorOf(early)).toMatchObject({ code: 'MANIFEST_BLOB_UNKNOWN' })
    await putManifest('hub-sample-worker', imageDigest, manifest)
    expect((await call('PUT', 'hub-sample-worker/manifests/multi', { headers, body: index })).status).toBe(201)
    const fetched = await call('GET', 'hub-sample-worker/manifests/multi')
    expect(await fetched.text()).toBe(index)
    expect(fetched.headers.get('content-type')).toBe(headers['content-type'])
    expect(await (await call('GET', 'hub-sample-worker/tags/list')).json()).toEqual({
      name: 'hub-sample-worker',
      tags: ['multi'],
    })
    const signature = JSON.stringify({ ...JSON.parse(manifest), subject: { digest: imageDigest, size: 1 } })
    const signed = await putManifest('hub-sample-worker', sha256(Buffer.from(signature)), signature)
    expect(signed.headers.get('oci-subject')).toBe(imageDigest)
    const referrers = await (await call('GET', `hub-sample-worker/referrers/${imageDigest}`)).json()
    expect(referrers).toMatchObject({ manifests: [{ digest: sha256(Buffer.from(signature)) }] })
    expect(await errorOf(await call('GET', 'hub-sample-worker/manifests/nope'))).toEqual({
      status: 404,
      code: 'MANIFEST_UNKNOWN',
      message: 'Requested image not found',
    })
  })

  test('refuses to overwrite an immutable tag, be it with the same content', async () => {
    const repository = sandbox.ecr.createRepository('hub-immutable', {
      mutability: 'IMMUTABLE_WITH_EXCLUSION',
      exclusions: ['latest*'],
    })
    const config = Buffer.from('{"os":"linux"}')
    await push('hub-immutable', config)
    const manifest = imageManifest(sha256(config), [])
    expect((await putManifest('hub-immutable', 'v1', manifest)).status).toBe(201)
    const refused = {
      status: 400,
      code: 'TAG_INVALID',
      message:
        "The image tag 'v1' already exists in the 'hub-immutable' repository and cannot be overwritten because the tag is immutable.",
    }
    expect(await errorOf(await putManifest('hub-immutable', 'v1', manifest))).toEqual(refused)
    expect((await putManifest('hub-immutable', 'latest-main', manifest)).status).toBe(201)
    expect((await putManifest('hub-immutable', 'latest-main', manifest)).status).toBe(201)
    repository.mutability = 'MUTABLE'
    expect((await putManifest('hub-immutable', 'v1', manifest)).status).toBe(201)
  })

  test('lets another account in, and no further', async () => {
    const { host, store } = await sandbox.addRegistry({ account: '111122223333' })
    store.createRepository('theirs')
    expect((await fetch(`http://${host}/v2/`, { headers: { authorization } })).status).toBe(200)
    const upload = await fetch(`http://${host}/v2/theirs/blobs/uploads/`, {
      method: 'POST',
      headers: { authorization },
    })
    expect(await errorOf(upload)).toMatchObject({
      status: 403,
      message: expect.stringContaining('because no resource-based policy allows the ecr:InitiateLayerUpload action'),
    })
  })
})

describe('ECR Public', () => {
  const login = async (role: string) => {
    const keys = await assume({ RoleArn: role })
    const { origin, headers, body } = await sign('ecr-public', keys, 'SpencerFrontendService.GetAuthorizationToken')
    const answer = (await (await fetch(origin, { method: 'POST', headers, body })).json()) as {
      __type?: string
      Message?: string
      authorizationData?: { authorizationToken: string }
    }
    return answer
  }

  test('needs both permissions', async () => {
    expect(await login(hubRole)).toMatchObject({
      __type: 'AccessDeniedException',
      Message: expect.stringContaining('ecr-public:GetAuthorizationToken'),
    })
    const role = sandbox.iam.roles.get('EKS-HUB-Hub')
    role?.policies.push({ Statement: { Effect: 'Allow', Action: 'ecr-public:GetAuthorizationToken', Resource: '*' } })
    expect(await login(hubRole)).toMatchObject({ Message: expect.stringContaining('sts:GetServiceBearerToken') })
    role?.policies.pop()
  })

  test("gives a password for the public registry's token endpoint, and for no private one", async () => {
    const { authorizationData } = await login(powerRole)
    const headers = { authorization: `Basic ${authorizationData?.authorizationToken}` }
    const challenge = await fetch(`http://${sandbox.publicRegistry}/v2/`)
    const realm = /realm="([^"]+)"/.exec(challenge.headers.get('www-authenticate') ?? '')?.[1] ?? ''
    const { token } = (await (await fetch(realm, { headers })).json()) as { token: string }
    const bearer = { authorization: `Bearer ${token}` }
    expect((await fetch(`http://${sandbox.publicRegistry}/v2/`, { headers: bearer })).status).toBe(200)
    expect((await fetch(`http://${sandbox.registry}/v2/`, { headers })).status).toBe(403)
  })
})

describe('download sites', () => {
  test('serve kubectl with checksum and versions, by range and ETag', async () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2', architecture: 'amd64' })
    const base = sandbox.mirrors.kubectl
    expect(await (await fetch(`${base}/release/stable.txt`)).text()).toBe('v1.36.2')
    expect(await (await fetch(`${base}/release/stable-1.36.txt`)).text()).toBe('v1.36.2')
    const url = `${base}/release/v1.36.2/bin/linux/amd64/kubectl`
    const whole = await fetch(url)
    const content = Buffer.from(await whole.arrayBuffer())
    expect(`sha256:${await (await fetch(`${url}.sha256`)).text()}`).toBe(sha256(content))
    const etag = whole.headers.get('etag') ?? ''
    const part = await fetch(url, { headers: { range: 'bytes=10-19', 'if-range': etag } })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${content.length}`])
    expect(Buffer.from(await part.arrayBuffer())).toEqual(content.subarray(10, 20))
    expect((await fetch(url, { headers: { range: `bytes=${content.length}-` } })).status).toBe(416)
    expect((await fetch(url, { headers: { range: 'bytes=10-', 'if-range': '"other"' } })).status).toBe(200)
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await fetch(`${base}/release/stable-1.99.txt`)).status).toBe(404)
  })

  test('serve the AWS CLI with a signature by the key to pin', async () => {
    const openpgp = await import('openpgp')
    const key = await sandbox.mirrors.publishAwsCli({ version: '2.36.7', architecture: 'x86_64' })
    const base = sandbox.mirrors.aws
    expect(await (await fetch(`${base}/v2/version.txt`)).text()).toBe('2.36.7\n')
    const url = `${base}/awscli-exe-linux-x86_64-2.36.7.zip`
    const binary = new Uint8Array(await (await fetch(url)).arrayBuffer())
    const { signatures } = await openpgp.verify({
      message: await openpgp.createMessage({ binary }),
      signature: await openpgp.readSignature({ armoredSignature: await (await fetch(`${url}.sig`)).text() }),
      verificationKeys: await openpgp.readKey({ armoredKey: key.publicKey }),
    })
    await expect(signatures[0]?.verified).resolves.toBe(true)
    expect((await fetch(`${base}/awscli-exe-linux-x86_64-9.9.9.zip`)).status).toBe(403)
  })

  test('serve helm with its checksum', async () => {
    await sandbox.mirrors.publishHelm({ version: '4.1.0', architecture: 'amd64' })
    const base = sandbox.mirrors.helm
    expect(await (await fetch(`${base}/helm4-latest-version`)).text()).toBe('v4.1.0\n')
    const archive = Buffer.from(await (await fetch(`${base}/helm-v4.1.0-linux-amd64.tar.gz`)).arrayBuffer())
    expect(await (await fetch(`${base}/helm-v4.1.0-linux-amd64.tar.gz.sha256sum`)).text()).toBe(
      `${sha256(archive).slice(7)}  helm-v4.1.0-linux-amd64.tar.gz\n`,
    )
  })
})

describe('faults', () => {
  const get = async (path: string) => await fetch(`${sandbox.mirrors.kubectl}${path}`, { redirect: 'manual' })

  beforeAll(() => {
    sandbox.mirrors.put('kubectl', '/file', 'content of the file')
  })

  test('hit as often as they should, and only what they match', async () => {
    sandbox.inject({ service: 'mirror', path: /\/file$/, kind: 'status', status: 503, times: 2 })
    expect((await get('/absent')).status).toBe(404)
    expect([(await get('/file')).status, (await get('/file')).status, (await get('/file')).status]).toEqual([
      503, 503, 200,
    ])
  })

  test('are errors in the words of the service', async () => {
    sandbox.inject({
      service: 'sts',
      operation: 'AssumeRoleWithWebIdentity',
      kind: 'error',
      code: 'IDPCommunicationError',
      times: 1,
    })
    expect(await refusal(assume())).toMatchObject({ name: 'IDPCommunicationErrorException' })
    sandbox.inject({ service: 'ecr', kind: 'error', code: 'ThrottlingException', message: 'Rate exceeded', times: 1 })
    const client = ecr(await assume())
    expect(await refusal(client.send(new GetAuthorizationTokenCommand()))).toMatchObject({
      name: 'ThrottlingException',
      message: 'Rate exceeded',
    })
  })

  test.each([
    ['reset', { kind: 'reset' }],
    ['truncate', { kind: 'truncate', bytes: 7 }],
  ] as const)('%s breaks the connection', async (_name, fault) => {
    sandbox.inject({ service: 'mirror', ...fault, times: 1 })
    await expect(get('/file').then((response) => response.text())).rejects.toThrow()
  })

  test('hang and stall leave the connection open without an end', async () => {
    sandbox.inject({ service: 'mirror', kind: 'hang', times: 1 })
    sandbox.inject({ service: 'mirror', kind: 'stall', bytes: 7, times: 1 })
    const hanging = get('/file').then(() => 'answered')
    const pending = new Promise((done) => setTimeout(done, 100, 'pending'))
    await expect(Promise.race([hanging, pending])).resolves.toBe('pending')
    const reader = (await get('/file')).body?.getReader()
    expect(Buffer.from((await reader?.read())?.value ?? [])).toEqual(Buffer.from('content'))
    const more = reader?.read().then(() => 'more')
    await expect(Promise.race([more, new Promise((done) => setTimeout(done, 100, 'pending'))])).resolves.toBe('pending')
    await reader?.cancel()
  })

  test('tamper changes the body and keeps its length', async () => {
    sandbox.inject({ service: 'mirror', kind: 'tamper', times: 1 })
    const text = await (await get('/file')).text()
    expect(text).toHaveLength('content of the file'.length)
    expect(text).not.toBe('content of the file')
  })

  test('redirect loops, and a web page comes instead of the file', async () => {
    sandbox.inject({ service: 'mirror', kind: 'redirect', times: 1 })
    expect((await get('/file')).headers.get('location')).toBe('/kubectl/file')
    sandbox.inject({ service: 'mirror', kind: 'html', times: 1 })
    expect(await (await get('/file')).text()).toBe(htmlPage)
  })
})

describe('the sandbox itself', () => {
  test('logs every request with its caller, and nothing in its environment but a runner', async () => {
    await sts(await assume()).send(new GetCallerIdentityCommand())
    expect(sandbox.requests.at(-1)).toMatchObject({
      service: 'sts',
      operation: 'GetCallerIdentity',
      method: 'POST',
      path: '/',
      status: 200,
      principal: `arn:aws:sts::${account}:assumed-role/EKS-HUB-Hub/test`,
    })
    expect(Object.keys(sandbox.environment).filter((name) => /PROFILE|HOME|ACCESS_KEY/.test(name))).toEqual([])
  })

  test('stands in another partition', async () => {
    await using china = await startSandbox({ account: '111122223333', region: 'cn-north-1' })
    const client = new STSClient({ region: 'cn-north-1', endpoint: china.environment.AWS_ENDPOINT_URL_STS ?? '' })
    const answer = await client.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: 'arn:aws-cn:iam::111122223333:role/EKS-HUB-Hub',
        RoleSessionName: 'test',
        WebIdentityToken: await china.oidc.idToken({ audience: 'sts.amazonaws.com' }),
      }),
    )
    expect(answer.AssumedRoleUser?.Arn).toBe('arn:aws-cn:sts::111122223333:assumed-role/EKS-HUB-Hub/test')
  })

  test('is gone after stop', async () => {
    const own = await startSandbox()
    await own.stop()
    await own.stop()
    await expect(fetch(`http://${own.registry}/v2/`)).rejects.toThrow()
  })
})

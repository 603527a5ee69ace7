import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { SignatureV4 } from '@smithy/signature-v4'
import fc from 'fast-check'
import { allPartitions } from '../../../src/aws/partitions.ts'
import { createClusterToken, stsHost } from '../../../src/kubernetes/token/eks-token.ts'
import { execCredential, parseRequestedVersion } from '../../../src/kubernetes/token/exec-credential.ts'
import { createAuthenticator } from '../../sandbox/kubernetes/access/authenticator.ts'
import type { Session } from '../../sandbox/kubernetes/types.ts'

const arn = 'arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/huggingface-sample-1-1'

const clusters = fc.stringMatching(/^[0-9A-Za-z][\w-]{0,99}$/)
const regions = fc.constantFrom('us-east-1', 'eu-west-3', 'ap-southeast-2', 'il-central-1', 'mx-central-1')
const keyIds = fc.stringMatching(/^(AKIA|ASIA)[A-Z2-7]{16}$/)
const secretKeys = fc.stringMatching(/^[A-Za-z0-9/+]{40}$/)
const sessionTokens = fc.option(fc.base64String({ minLength: 100, maxLength: 1500 }), { nil: undefined })
const credentials = fc
  .record({ accessKeyId: keyIds, secretAccessKey: secretKeys, sessionToken: sessionTokens })
  .map(({ sessionToken, ...keys }) => ({ ...keys, ...(sessionToken ? { sessionToken } : {}) }))

class Sha256 {
  readonly #hash
  constructor(key?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = key === undefined ? createHash('sha256') : createHmac('sha256', key as string | Uint8Array)
  }
  update(data: Uint8Array) {
    this.#hash.update(data)
  }
  async digest() {
    return this.#hash.digest()
  }
  reset() {}
}

function urlOf(token: string): URL {
  return new URL(Buffer.from(token.replace('k8s-aws-v1.', ''), 'base64url').toString())
}

describe('the token', () => {
  test('is accepted by the rules of aws-iam-authenticator, for any cluster, region and session', async () => {
    await fc.assert(
      fc.asyncProperty(clusters, regions, credentials, async (cluster, region, keys) => {
        const session: Session = { ...keys, arn, expiresAt: Number.POSITIVE_INFINITY }
        const authenticate = createAuthenticator({
          cluster,
          clock: { now: Date.now },
          sessions: (id) => (id === keys.accessKeyId ? session : undefined),
        })
        const { token } = createClusterToken({ tokenAudience: cluster, region, credentials: keys, now: Date.now() })
        expect(await authenticate(token)).toMatchObject({ arn, accessKeyId: keys.accessKeyId })
      }),
      { numRuns: 200 },
    )
  })

  test('is refused by another cluster', async () => {
    const keys = { accessKeyId: 'ASIAAAAAAAAAAAAAAAAA', secretAccessKey: 'x', sessionToken: 'y' }
    const authenticate = createAuthenticator({
      cluster: 'hub-prod',
      clock: { now: Date.now },
      sessions: () => ({ ...keys, arn, expiresAt: Number.POSITIVE_INFINITY }),
    })
    const request = { region: 'us-east-1', credentials: keys, now: Date.now() }
    await expect(
      authenticate(createClusterToken({ ...request, tokenAudience: 'hub-ephemeral' }).token),
    ).rejects.toThrow()
    await expect(
      authenticate(createClusterToken({ ...request, tokenAudience: 'hub-prod' }).token),
    ).resolves.toBeDefined()
  })

  test("has the signature and parameters of AWS's own signer", async () => {
    await fc.assert(
      fc.asyncProperty(
        clusters,
        regions,
        credentials,
        fc.date({ min: new Date('2020-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        async (cluster, region, keys, date) => {
          const host = stsHost(region)
          const signer = new SignatureV4({ service: 'sts', region, credentials: keys, sha256: Sha256 })
          const expected = await signer.presign(
            {
              method: 'GET',
              protocol: 'https:',
              hostname: host,
              path: '/',
              query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
              headers: { host, 'x-k8s-aws-id': cluster },
            },
            { expiresIn: 60, signingDate: date },
          )
          const { token } = createClusterToken({
            tokenAudience: cluster,
            region,
            credentials: keys,
            now: date.getTime(),
          })
          expect(Object.fromEntries(urlOf(token).searchParams)).toEqual(expected.query)
        },
      ),
    )
  })

  test.each([
    ['aws', 'us-east-1', 'sts.us-east-1.amazonaws.com'],
    ['aws-cn', 'cn-northwest-1', 'sts.cn-northwest-1.amazonaws.com.cn'],
    ['aws-us-gov', 'us-gov-west-1', 'sts.us-gov-west-1.amazonaws.com'],
    ['aws-eusc', 'eusc-de-east-1', 'sts.eusc-de-east-1.amazonaws.eu'],
    ['aws-iso', 'us-iso-east-1', 'sts.us-iso-east-1.c2s.ic.gov'],
    ['aws-iso-b', 'us-isob-east-1', 'sts.us-isob-east-1.sc2s.sgov.gov'],
    ['aws-iso-e', 'eu-isoe-west-1', 'sts.eu-isoe-west-1.cloud.adc-e.uk'],
    ['aws-iso-f', 'us-isof-south-1', 'sts.us-isof-south-1.csp.hci.ic.gov'],
  ])("names STS's regional host of the partition %s", (partition, region, host) => {
    expect(allPartitions().map(({ name }) => name)).toContain(partition)
    const keys = { accessKeyId: 'AKIAAAAAAAAAAAAAAAAA', secretAccessKey: 'x' }
    const url = urlOf(createClusterToken({ tokenAudience: 'c', region, credentials: keys, now: 0 }).token)
    expect(url.host).toBe(host)
    expect(url.searchParams.get('X-Amz-Credential')).toContain(`/${region}/sts/`)
  })

  test('stays within the 4096 bytes of the authenticator with the largest session tokens of AWS', () => {
    const keys = { accessKeyId: 'ASIAAAAAAAAAAAAAAAAA', secretAccessKey: 'x', sessionToken: '/'.repeat(800) }
    const request = { tokenAudience: 'c'.repeat(100), region: 'ap-southeast-2', credentials: keys, now: 0 }
    expect(createClusterToken(request).token.length).toBeLessThan(4096)
  })

  test('is not made where the session token would make it too long for a cluster', () => {
    const keys = { accessKeyId: 'ASIAAAAAAAAAAAAAAAAA', secretAccessKey: 'x', sessionToken: '/'.repeat(1000) }
    expect(() => createClusterToken({ tokenAudience: 'c', region: 'us-east-1', credentials: keys, now: 0 })).toThrow(
      /clusters accept 4096: the credentials' session token is too long/,
    )
  })

  test('ends after 14 minutes, or with the credentials that signed it', () => {
    const keys = { accessKeyId: 'ASIAAAAAAAAAAAAAAAAA', secretAccessKey: 'x', sessionToken: 'y' }
    const request = { tokenAudience: 'c', region: 'us-east-1', now: Date.UTC(2026, 10, 22, 12) }
    const end = (expiration: Date) =>
      createClusterToken({ ...request, credentials: { ...keys, expiration } }).expiration.toISOString()
    expect(end(new Date('2026-11-22T13:00:00Z'))).toBe('2026-11-22T12:14:00.000Z')
    expect(end(new Date('2026-11-22T12:05:00Z'))).toBe('2026-11-22T12:05:00.000Z')
  })
})

describe('the answer to kubectl', () => {
  const info = (apiVersion: string) => JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: {} })

  test.each(['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'])('is in %s if asked', (api) => {
    const answer = execCredential(parseRequestedVersion(info(api)), { token: 't', expiration: new Date(1500) })
    expect(JSON.parse(answer)).toEqual({
      kind: 'ExecCredential',
      apiVersion: api,
      spec: {},
      status: { expirationTimestamp: '1970-01-01T00:00:01Z', token: 't' },
    })
  })

  test.each([undefined, '', ' '])('is in v1beta1, as the kubeconfig, where the client does not say (%p)', (nothing) => {
    expect(parseRequestedVersion(nothing)).toBe('client.authentication.k8s.io/v1beta1')
  })

  test.each([
    [info('client.authentication.k8s.io/v1alpha1'), 'in the version client.authentication.k8s.io/v1alpha1'],
    ['{}', 'in the version undefined'],
    ['null', 'in the version undefined'],
    ['{', 'KUBERNETES_EXEC_INFO is not JSON'],
  ])('is an error for KUBERNETES_EXEC_INFO %s', (asked, message) => {
    expect(() => parseRequestedVersion(asked)).toThrow(message)
  })
})

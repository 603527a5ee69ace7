import { describe, expect, test } from '@jest/globals'
import type { AssociatedPolicy, KubernetesObject, Session } from '../types.ts'
import { createAuthenticator, type Identity, TokenRefused } from './authenticator.ts'
import { type PresignOptions, presign, tokenOf } from './presign.ts'
import { allowed, userOf } from './rbac.ts'
import { defaultRoles } from './roles.ts'
import type { Attributes } from './rules.ts'

const hour = 3_600_000
const keys = {
  cluster: 'hub-prod',
  accessKeyId: 'ASIAHUB',
  secretAccessKey: 'secret/of+hub',
  sessionToken: 'session/token+of=',
}

function setUp(options: { partition?: string; session?: Partial<Session>; ahead?: number } = {}) {
  const clock = { ahead: options.ahead ?? 0, now: () => Date.now() + clock.ahead }
  const session: Session = {
    secretAccessKey: keys.secretAccessKey,
    sessionToken: keys.sessionToken,
    arn: 'arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/GitHubActions',
    expiresAt: Date.now() + hour,
    ...options.session,
  }
  const authenticate = createAuthenticator({
    cluster: 'hub-prod',
    clock,
    sessions: (id) => (id === keys.accessKeyId ? session : undefined),
    ...(options.partition ? { partition: options.partition } : {}),
  })
  return { authenticate, clock }
}

describe('a token is accepted', () => {
  const cases: [string, Partial<PresignOptions>][] = [
    ['of the regional STS host', {}],
    ['of another region of the partition', { region: 'eu-west-3' }],
    ['of the global STS host', { host: 'sts.amazonaws.com' }],
    ['of the FIPS host', { host: 'sts-fips.us-east-1.amazonaws.com' }],
    ['with X-Amz-Expires 0', { expires: 0 }],
    ['with X-Amz-Expires 900, the most', { expires: 900 }],
    ['signed 14 minutes ago', { date: new Date(Date.now() - 14 * 60_000) }],
    ['signed by a clock 4 minutes ahead', { date: new Date(Date.now() + 4 * 60_000) }],
  ]
  test.each(cases)('%s', async (_, changes) => {
    const { authenticate } = setUp()
    const identity = await authenticate(tokenOf(await presign({ ...keys, ...changes })))
    expect(identity).toEqual({
      arn: 'arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/GitHubActions',
      canonicalArn: 'arn:aws:iam::707930574880:role/EKS-HUB-Hub',
      account: '707930574880',
      sessionName: 'GitHubActions',
      accessKeyId: 'ASIAHUB',
    })
  })

  test('of China in China', async () => {
    const { authenticate } = setUp({ partition: 'aws-cn' })
    const url = await presign({ ...keys, region: 'cn-north-1', host: 'sts.cn-north-1.amazonaws.com.cn' })
    await expect(authenticate(tokenOf(url))).resolves.toMatchObject({ sessionName: 'GitHubActions' })
  })
})

describe('a token is refused', () => {
  const changed: [string, Partial<PresignOptions>, RegExp][] = [
    ['for another cluster', { cluster: 'hub-ephemeral' }, /SignatureDoesNotMatch/],
    ['signed with another secret', { secretAccessKey: 'another' }, /SignatureDoesNotMatch/],
    ['of an access key that was never issued', { accessKeyId: 'ASIANOBODY' }, /InvalidClientTokenId/],
    ['with another session token', { sessionToken: 'another' }, /InvalidClientTokenId/],
    ['without its session token', { sessionToken: '' }, /InvalidClientTokenId/],
    ['signed 16 minutes ago', { date: new Date(Date.now() - 16 * 60_000) }, /X-Amz-Date parameter is expired/],
    ['signed 6 minutes in the future', { date: new Date(Date.now() + 6 * 60_000) }, /not yet current/],
    ['with X-Amz-Expires 901', { expires: 901 }, /invalid X-Amz-Expires/],
    ['with a negative X-Amz-Expires', { expires: -1 }, /invalid X-Amz-Expires/],
    ['without x-k8s-aws-id signed', { headers: {} }, /did not sign the x-k8s-aws-id header/],
    [
      'with a header signed that is not sent',
      { headers: { 'x-k8s-aws-id': 'hub-prod', 'x-more': '1' } },
      /signed headers/,
    ],
    ['of a loopback host', { host: '127.0.0.1' }, /unexpected hostname/],
    ['of a host that only ends like STS', { host: 'sts.us-east-1.amazonaws.com.evil.example' }, /unexpected hostname/],
    ['of another service', { host: 's3.us-east-1.amazonaws.com' }, /unexpected hostname/],
    ['of another partition', { region: 'cn-north-1', host: 'sts.cn-north-1.amazonaws.com.cn' }, /unexpected hostname/],
    ['of a host and a scope of two regions', { region: 'us-west-2', host: 'sts.us-east-1.amazonaws.com' }, /scoped to/],
    ['for another action', { query: { Action: 'GetSessionToken' } }, /unexpected action/],
    ['for another version', { query: { Version: '2010-05-08' } }, /InvalidAction/],
    ['with x-id, which some presigners add', { query: { 'x-id': 'GetCallerIdentity' } }, /non-whitelisted .*"x-id"/],
    ['with a content hash', { query: { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' } }, /non-whitelisted/],
  ]
  test.each(changed)('%s', async (_, changes, reason) => {
    const token = tokenOf(await presign({ ...keys, ...changes }))
    await expect(setUp().authenticate(token)).rejects.toThrow(reason)
    await expect(setUp().authenticate(token)).rejects.toThrow(TokenRefused)
  })

  const edited: [string, (url: string) => string, RegExp][] = [
    ['over plain HTTP', (url) => url.replace('https:', 'http:'), /unexpected scheme/],
    ['with another path', (url) => url.replace('/?', '/x?'), /unexpected path/],
    ['without a path', (url) => url.replace('/?', '?'), /unexpected path/],
    ['with a port', (url) => url.replace('.com/', '.com:443/'), /unexpected hostname/],
    ['with user information', (url) => url.replace('https://', 'https://me@'), /unexpected hostname/],
    ['with a fragment', (url) => `${url}#x`, /not a URL/],
    ['with a parameter twice', (url) => `${url}&Action=GetCallerIdentity`, /multiple values/],
    ['with a parameter twice in another case', (url) => `${url}&action=GetCallerIdentity`, /multiple values/],
    ['with a broken escape', (url) => `${url}%gh`, /malformed query/],
    ['with a changed date', (url) => url.replace(/(X-Amz-Date=\d+T\d+)\dZ/, '$1Z'), /parsing X-Amz-Date/],
    ['without a date', (url) => url.replace(/X-Amz-Date=[^&]+&/, ''), /X-Amz-Date parameter must be present/],
    ['without X-Amz-Expires', (url) => url.replace(/X-Amz-Expires=[^&]+&/, ''), /invalid X-Amz-Expires/],
    [
      'with a signature cut short',
      (url) => url.replace(/(X-Amz-Signature=[^&]{10})[^&]*/, '$1'),
      /SignatureDoesNotMatch/,
    ],
    ['with a changed lifetime', (url) => url.replace('X-Amz-Expires=60', 'X-Amz-Expires=61'), /SignatureDoesNotMatch/],
    ['with another algorithm', (url) => url.replace('HMAC-SHA256', 'HMAC-SHA1'), /SignatureDoesNotMatch/],
  ]
  test.each(edited)('%s', async (_, edit, reason) => {
    const url = await presign(keys)
    expect(edit(url)).not.toBe(url)
    await expect(setUp().authenticate(tokenOf(edit(url)))).rejects.toThrow(reason)
  })

  test('with padding, another prefix, or longer than 4096 bytes', async () => {
    const { authenticate } = setUp()
    const token = tokenOf(await presign(keys))
    await expect(authenticate(`${token}=`)).rejects.toThrow(/illegal base64/)
    await expect(authenticate(token.replace('k8s-aws-v1.', 'k8s-aws-v2.'))).rejects.toThrow(/missing expected/)
    await expect(authenticate(token.padEnd(4097, 'A'))).rejects.toThrow(/too large/)
    await expect(authenticate('k8s-aws-v1.')).rejects.toThrow(TokenRefused)
  })

  test('15 minutes after it was signed, though its session lives on, while a new one is accepted', async () => {
    const { authenticate, clock } = setUp()
    const token = tokenOf(await presign(keys))
    await authenticate(token)
    clock.ahead += 14 * 60_000
    await expect(authenticate(token)).resolves.toMatchObject({ accessKeyId: 'ASIAHUB' })
    clock.ahead += 2 * 60_000
    await expect(authenticate(token)).rejects.toThrow(/X-Amz-Date parameter is expired/)
    const renewed = tokenOf(await presign({ ...keys, expires: 61 }))
    await expect(authenticate(renewed)).resolves.toMatchObject({ accessKeyId: 'ASIAHUB' })
  })

  test('when its session has ended, though it is young', async () => {
    const { authenticate } = setUp({ session: { expiresAt: Date.now() - 1 } })
    await expect(authenticate(tokenOf(await presign(keys)))).rejects.toThrow(/ExpiredToken/)
  })
})

const identity: Identity = {
  arn: 'arn:aws:sts::707930574880:assumed-role/EKS-HUB-Hub/GitHubActions',
  canonicalArn: 'arn:aws:iam::707930574880:role/EKS-HUB-Hub',
  account: '707930574880',
  sessionName: 'GitHubActions',
  accessKeyId: 'ASIAHUB',
}

describe('access entries', () => {
  const principalArn = identity.canonicalArn

  test('without one for the role there is no user', () => {
    expect(userOf(identity, [])).toBeUndefined()
    expect(userOf(identity, [{ principalArn: `${principalArn}2`, policies: [] }])).toBeUndefined()
  })

  test('the user name is the session by default, or the template', () => {
    const username = 'ci:{{AccountID}}:{{SessionName}}'
    expect(userOf(identity, [{ principalArn, policies: [] }])?.username).toBe(identity.arn)
    expect(userOf(identity, [{ principalArn, username, policies: [] }])?.username).toBe('ci:707930574880:GitHubActions')
  })

  const pods = { group: '', resource: 'pods', namespace: 'dev-1' }
  const rows: [string, AssociatedPolicy, Attributes, boolean][] = [
    [
      'cluster admin: nodes',
      { policy: 'AmazonEKSClusterAdminPolicy' },
      { verb: 'delete', group: '', resource: 'nodes' },
      true,
    ],
    [
      'admin: role bindings',
      { policy: 'AmazonEKSAdminPolicy' },
      { verb: 'create', group: 'rbac.authorization.k8s.io', resource: 'rolebindings', namespace: 'x' },
      true,
    ],
    [
      'edit: no role bindings',
      { policy: 'AmazonEKSEditPolicy' },
      { verb: 'create', group: 'rbac.authorization.k8s.io', resource: 'rolebindings', namespace: 'x' },
      false,
    ],
    ['edit: pods', { policy: 'AmazonEKSEditPolicy' }, { verb: 'create', ...pods }, true],
    [
      'edit: no namespaces',
      { policy: 'AmazonEKSEditPolicy' },
      { verb: 'create', group: '', resource: 'namespaces' },
      false,
    ],
    ['view: reads pods', { policy: 'AmazonEKSViewPolicy' }, { verb: 'list', ...pods }, true],
    ['view: writes nothing', { policy: 'AmazonEKSViewPolicy' }, { verb: 'delete', ...pods }, false],
    ['view: no secrets', { policy: 'AmazonEKSViewPolicy' }, { ...pods, verb: 'get', resource: 'secrets' }, false],
    [
      'scope: the namespace itself',
      { policy: 'AmazonEKSEditPolicy', namespaces: ['dev-1'] },
      { verb: 'create', ...pods },
      true,
    ],
    ['scope: by prefix', { policy: 'AmazonEKSEditPolicy', namespaces: ['dev-*'] }, { verb: 'create', ...pods }, true],
    [
      'scope: another namespace',
      { policy: 'AmazonEKSEditPolicy', namespaces: ['prod'] },
      { verb: 'create', ...pods },
      false,
    ],
    [
      'scope: all namespaces at once',
      { policy: 'AmazonEKSEditPolicy', namespaces: ['dev-*'] },
      { verb: 'list', group: '', resource: 'pods' },
      false,
    ],
    [
      'anybody: who am I',
      { policy: 'AmazonEKSViewPolicy', namespaces: ['x'] },
      { verb: 'create', group: 'authentication.k8s.io', resource: 'selfsubjectreviews' },
      true,
    ],
    [
      'anybody: discovery',
      { policy: 'AmazonEKSViewPolicy', namespaces: ['x'] },
      { verb: 'get', group: '', resource: '', path: '/apis' },
      true,
    ],
  ]
  test.each(rows)('%s', (_, policy, attributes, expected) => {
    const user = userOf(identity, [{ principalArn, policies: [policy] }])
    expect(user && allowed(user, attributes, defaultRoles() as KubernetesObject[])).toBe(expected)
  })
})

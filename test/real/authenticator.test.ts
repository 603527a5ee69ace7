/**
 * The sandbox's authenticator agrees with aws-iam-authenticator, which EKS runs, on good, bent and foreign tokens.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hub } from '../../src/hub.ts'
import { createAuthenticator } from '../sandbox/kubernetes/access/authenticator.ts'
import { type PresignOptions, presign, tokenOf } from '../sandbox/kubernetes/access/presign.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import {
  type Authenticator,
  authenticatorPrograms,
  startAuthenticator,
} from '../support/control-plane/authenticator.ts'
import { Parts } from '../support/control-plane/parts.ts'
import { describeWith } from '../support/real-programs.ts'

const cluster = hub.clusters.ephemeral
const minute = 60_000

describeWith(authenticatorPrograms, 'aws-iam-authenticator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'authenticator-'))
  const parts = new Parts(folder)
  let sandbox: Sandbox
  let real: Authenticator
  let keys: PresignOptions

  beforeAll(async () => {
    sandbox = await startSandbox()
    const role = sandbox.iam.roles.get(hub.role)
    if (!role) throw new Error('the sandbox has no hub role')
    keys = { cluster, ...sandbox.iam.startSession(role, { name: 'test', seconds: 3600 }) }
    const regions = ['us-east-1', 'eu-west-3', 'us-west-2', 'ap-southeast-2']
    const hosts = ['sts.amazonaws.com', ...regions.map((region) => `sts.${region}.amazonaws.com`)]
    real = await startAuthenticator(sandbox, { name: cluster, hosts }, folder, parts)
  })

  afterAll(async () => {
    await real?.[Symbol.asyncDispose]()
    await sandbox?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Who the two say a token is: the name of the user, or undefined where it is refused. */
  async function both(token: string): Promise<{ double: string | undefined; real: string | undefined }> {
    const double = createAuthenticator({
      cluster,
      clock: { now: () => Date.now() },
      sessions: (id) => {
        const known = sandbox.iam.credentials(id)
        return known && { ...known, arn: known.principal.arn, userId: known.principal.userId }
      },
    })
    const [mine, theirs] = await Promise.all([
      double(token).then(
        ({ arn }) => arn,
        () => undefined,
      ),
      review(real.url, token),
    ])
    return { double: mine, real: theirs }
  }

  test('accepts what the plugin makes, and says who it is as the sandbox does', async () => {
    const answer = await both(tokenOf(await presign(keys)))
    expect(answer.real).toBe(`arn:aws:sts::${hub.account}:assumed-role/${hub.role}/test`)
    expect(answer.double).toBe(answer.real)
  })

  test('agrees on tokens that are bent in any two ways', async () => {
    const signed = fc.constantFrom<Partial<PresignOptions>>(
      {},
      { region: 'eu-west-3' },
      { host: 'sts.amazonaws.com' },
      { host: 'sts.us-west-2.amazonaws.com' },
      { host: 's3.us-east-1.amazonaws.com' },
      { host: 'sts.us-east-1.amazonaws.com.evil.example' },
      { cluster: 'hub-prod' },
      { cluster: '' },
      { secretAccessKey: 'another' },
      { accessKeyId: 'ASIANOBODY000000000' },
      { sessionToken: 'another' },
      { expires: 0 },
      { expires: 900 },
      { expires: 901 },
      { date: new Date(Date.now() - 14 * minute) },
      { date: new Date(Date.now() - 16 * minute) },
      { date: new Date(Date.now() + 4 * minute) },
      { date: new Date(Date.now() + 20 * minute) },
      { headers: {} },
      { headers: { 'x-k8s-aws-id': cluster, 'x-more': '1' } },
      { query: { Action: 'GetSessionToken' } },
      { query: { 'x-id': 'GetCallerIdentity' } },
      { query: { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' } },
    )
    const edited = fc.constantFrom<(url: string) => string>(
      (url) => url,
      (url) => url.replace('https:', 'http:'),
      (url) => url.replace('/?', '/x?'),
      (url) => url.replace('.com/', '.com:443/'),
      (url) => url.replace('https://', 'https://me@'),
      (url) => `${url}&Action=GetCallerIdentity`,
      (url) => `${url}&action=GetCallerIdentity`,
      (url) => `${url}&more=1`,
      (url) => `${url}%gh`,
      (url) => url.replace(/X-Amz-Date=[^&]+&/, ''),
      (url) => url.replace(/X-Amz-Expires=[^&]+&/, ''),
      (url) => url.replace(/(X-Amz-Signature=[^&]{10})[^&]*/, '$1'),
      (url) => url.replace('X-Amz-Expires=60', 'X-Amz-Expires=61'),
      (url) => url.replace('HMAC-SHA256', 'HMAC-SHA1'),
    )
    const encoded = fc.constantFrom<(token: string) => string>(
      (token) => token,
      (token) => token,
      (token) => `${token}=`,
      (token) => token.replace('k8s-aws-v1.', 'k8s-aws-v2.'),
      (token) => token.slice(0, -3),
      (token) => token.padEnd(4097, 'A'),
    )
    await fc.assert(
      fc.asyncProperty(signed, signed, edited, encoded, async (one, other, edit, encode) => {
        const token = encode(tokenOf(edit(await presign({ ...keys, ...one, ...other }))))
        const answer = await both(token)
        expect(answer.double).toBe(answer.real)
      }),
      { numRuns: 1000 },
    )
  }, 120_000)
})

/** A TokenReview, as an API server asks it. */
async function review(url: string, token: string): Promise<string | undefined> {
  const body = JSON.stringify({ apiVersion: 'authentication.k8s.io/v1beta1', kind: 'TokenReview', spec: { token } })
  const answer = await new Promise<string>((done, fail) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const call = request(url, { method: 'POST', headers, rejectUnauthorized: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => done(text))
    })
    call.on('error', fail)
    call.end(body)
  })
  const { status } = JSON.parse(answer) as { status: { authenticated?: boolean; user?: { username?: string } } }
  return status.authenticated ? status.user?.username : undefined
}

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../sandbox.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox({ clusters: {} })
})

afterEach(async () => await sandbox.stop())

const role = () => sandbox.iam.role(sandbox.account, 'EKS-HUB-Hub')
const path = '/latest/meta-data/iam/security-credentials/'

async function token(origin: string, headers: Record<string, string>) {
  return await fetch(`${origin}/latest/api/token`, { method: 'PUT', headers })
}

describe('the metadata service', () => {
  test('gives a token for a time, and credentials for a token alone', async () => {
    const { origin } = await sandbox.addInstance(role())
    expect((await fetch(origin + path)).status).toBe(401)
    expect((await token(origin, {})).status).toBe(400)
    expect((await token(origin, { 'x-aws-ec2-metadata-token-ttl-seconds': '21601' })).status).toBe(400)
    const ttl = { 'x-aws-ec2-metadata-token-ttl-seconds': '60' }
    expect((await token(origin, { ...ttl, 'x-forwarded-for': '10.0.0.1' })).status).toBe(403)
    const headers = { 'x-aws-ec2-metadata-token': await (await token(origin, ttl)).text() }
    expect(await (await fetch(origin + path, { headers })).text()).toBe('EKS-HUB-Hub')
    expect((await fetch(`${origin}${path}other`, { headers })).status).toBe(404)
    const first = await (await fetch(`${origin}${path}EKS-HUB-Hub`, { headers })).json()
    expect(first).toMatchObject({ Code: 'Success', Type: 'AWS-HMAC', Expiration: expect.stringMatching(/:\d\dZ$/) })
    sandbox.clock.advance(61)
    expect((await fetch(origin + path, { headers })).status).toBe(401)
  })

  test('keeps its credentials until five minutes before their end', async () => {
    const { origin } = await sandbox.addInstance(role(), { seconds: 3600 })
    const read = async () => {
      const answer = await token(origin, { 'x-aws-ec2-metadata-token-ttl-seconds': '60' })
      const headers = { 'x-aws-ec2-metadata-token': await answer.text() }
      return (await (await fetch(`${origin}${path}EKS-HUB-Hub`, { headers })).json()) as { AccessKeyId: string }
    }
    const first = await read()
    sandbox.clock.advance(3200)
    expect((await read()).AccessKeyId).toBe(first.AccessKeyId)
    sandbox.clock.advance(200)
    expect((await read()).AccessKeyId).not.toBe(first.AccessKeyId)
  })
})

test('the agent of Pod Identity takes the token of the pod, without a scheme', async () => {
  const { uri, agent } = await sandbox.addPodIdentity(role(), 'token-of-the-pod')
  expect((await fetch(uri)).status).toBe(401)
  expect((await fetch(uri, { headers: { authorization: 'Bearer token-of-the-pod' } })).status).toBe(401)
  const headers = { authorization: 'token-of-the-pod' }
  expect(await (await fetch(uri, { headers })).json()).toMatchObject({ AccountId: sandbox.account })
  agent.role = undefined
  expect((await fetch(uri, { headers })).status).toBe(404)
})

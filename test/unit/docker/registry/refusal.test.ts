import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { RegistryError, registryError } from '../../../../src/docker/registry/refusal.ts'
import { TransientError } from '../../../../src/net/retry.ts'

const ecr = '707930574880.dkr.ecr.eu-west-3.amazonaws.com'

async function errorOf(status: number, body: string, host = ecr, headers: Record<string, string> = {}) {
  const stream = Readable.from([body])
  const answer = Object.assign(stream, { text: async () => body, json: async () => JSON.parse(body) as unknown })
  const call = { what: 'send a layer', permission: 'ecr:UploadLayerPart', host, repository: 'hub-api' }
  return await registryError({ status, headers, body: answer }, call)
}

const coded = (code: string, message: string) => JSON.stringify({ errors: [{ code, message }] })

describe("Amazon ECR's refusals", () => {
  test.each([
    [
      403,
      'DENIED',
      'Your authorization token has expired. Reauthenticate and try again.',
      'expired',
      'Run ecr-login again',
    ],
    [400, 'DENIED', 'Your Authorization Token is invalid.', 'unauthenticated', 'ecr-login with registries: 7079'],
    [
      403,
      'DENIED',
      'User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: ecr:UploadLayerPart on resource: x',
      'denied',
      'Allow ecr:UploadLayerPart',
    ],
    [
      404,
      'NAME_UNKNOWN',
      "The repository with name 'hub-api' does not exist in the registry with id '707930574880'",
      'no-repository',
      'aws ecr create-repository --repository-name hub-api --region eu-west-3',
    ],
    [
      400,
      'TAG_INVALID',
      "The image tag 'v1' already exists in the 'hub-api' repository and cannot be overwritten because the tag is immutable.",
      'immutable-tag',
      'README',
    ],
    [
      403,
      'DENIED',
      "The repository with name 'hub-api' in registry with id '1' already has the maximum allowed number of images which is '10000'",
      'quota',
      'have the limit raised',
    ],
    [
      403,
      'DENIED',
      "Adding tag 'v1' to an image in the repository with name 'x' exceeds the maximum allowed number of tags per image which is '1000'.",
      'quota',
      'Remove what is not needed',
    ],
    [400, 'DIGEST_INVALID', 'The calculated digest does not match', 'digest', 'Make the image again'],
    [404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown', 'upload-unknown', 'README'],
    [405, 'UNSUPPORTED', 'The operation is unsupported.', 'other', 'README'],
  ])('%d %s: %s', async (status, code, message, kind, remedy) => {
    const error = await errorOf(status, coded(code, message))
    expect(error).toBeInstanceOf(RegistryError)
    expect(error).toMatchObject({ kind, message: expect.stringContaining(`${code}: ${message}`) })
    expect(error.remedy).toContain(remedy)
  })

  test('a 401 without JSON is a login that is not accepted', async () => {
    expect(await errorOf(401, 'Not Authorized\n')).toMatchObject({ kind: 'unauthenticated' })
  })
})

describe('a permission that is missing', () => {
  const user = 'User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: ecr:UploadLayerPart on resource: x'
  const allow = "Allow ecr:UploadLayerPart on the repository in the role's policy, or log in with a profile that has it"
  const place = 'Allow ecr:UploadLayerPart on the repository in the'
  const other = 'or log in with another role.'
  test.each([
    ['', `${allow} (hub-pu).`],
    [' because no identity-based policy allows the ecr:UploadLayerPart action', `${allow} (hub-pu).`],
    [' because no resource-based policy allows the ecr:UploadLayerPart action', `${allow} (hub-pu).`],
    [' because no permissions boundary allows it', `${place} permissions boundary, ${other}`],
    [' because no session policy allows it', `${place} session policy, ${other}`],
    [' because no VPC endpoint policy allows it', `${place} VPC endpoint policy, ${other}`],
    [
      ' with an explicit deny in a service control policy',
      `${place} service control policy, which denies it, ${other}`,
    ],
    [' with an explicit deny in an identity-based policy', `${place} role's policy, which denies it, ${other}`],
  ])("is mended in the policy that AWS names: '%s'", async (end, remedy) => {
    expect((await errorOf(403, coded('DENIED', `${user}${end}`))).remedy).toBe(remedy)
  })

  test("speaks of the hub's stand-in in the hub's account alone", async () => {
    const denied = await errorOf(403, coded('DENIED', user), ecr.replace('707930574880', '123456789012'))
    expect(denied.remedy).toBe(`${allow}.`)
  })
})

test("a registry's text is cut", async () => {
  const error = await errorOf(400, coded('X'.repeat(10_000), 'y'.repeat(100_000)))
  expect(error.message.length).toBeLessThan(1000)
})

describe('refusals of other registries', () => {
  test.each<[number, string, string, string?]>([
    [401, 'UNAUTHORIZED', 'docker/login-action with registry: ghcr.io'],
    [403, 'DENIED', 'Log in with an account that may push there.'],
    [403, 'DENIED', 'have the limit raised', 'registry contains 1 repositories, limit is 1'],
    [404, 'NAME_UNKNOWN', 'Create it in the registry'],
  ])('%d %s do not speak of Amazon', async (status, code, remedy, message = 'no') => {
    const error = await errorOf(status, coded(code, message), 'ghcr.io')
    expect(error.remedy).toContain(remedy)
    expect(`${error.message} ${error.remedy}`).not.toMatch(/ecr|aws/i)
  })
})

describe('faults that pass', () => {
  test.each([408, 429, 500, 502, 503, 504])('%d', async (status) => {
    const error = await errorOf(status, '<html>', ecr, { 'retry-after': '7' })
    expect(error).toBeInstanceOf(TransientError)
    expect(error).toMatchObject({ retryAfter: 7, message: expect.stringContaining(`${ecr} could not send a layer`) })
  })

  test.each([501, 505, 511])('are others than %d', async (status) => {
    expect(await errorOf(status, '<html>')).not.toBeInstanceOf(TransientError)
  })

  test.each([302, 511])('a sign-in page is no answer of a registry: %d', async (status) => {
    const error = await errorOf(status, '')
    expect(error.message).toBe(
      `${ecr} did not answer as a registry does when asked to send a layer (HTTP ${status}, no content-type).`,
    )
  })

  test('a Retry-After that is a date is left out', async () => {
    const headers = { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }
    expect(await errorOf(429, '', ecr, headers)).toMatchObject({ retryAfter: undefined })
  })
})

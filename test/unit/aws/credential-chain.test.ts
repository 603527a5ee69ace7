import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { writeProfile } from '../../../src/aws/assume-role/profile.ts'
import { credentialsProvider } from '../../../src/aws/credential-chain.ts'
import { isFresh, type Session, sessionFileOf } from '../../../src/aws/session/file.ts'
import { openUse, silent } from '../../support/ledger.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'credentials-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const role = { arn: 'arn:aws:iam::123456789012:role/x', partition: 'aws', account: '123456789012', name: 'x' }

function session(profile: string, expiresIn = 3_600_000): Session {
  const request: Session['request'] = {
    region: 'us-east-1',
    role,
    sessionName: 'test',
    identity: { kind: 'oidc', audience: 'sts.amazonaws.com' },
    duration: 3600,
    policies: { managed: [] },
    chain: [],
    tags: [],
  }
  const Expiration = new Date(Date.now() + expiresIn).toISOString()
  const keys = { AccessKeyId: `ASIA-${profile}`, SecretAccessKey: 'secret', SessionToken: 'token' }
  return { profile, request, credentials: { Version: 1, ...keys, Expiration }, receivedAt: Date.now() }
}

const job = (environment: Record<string, string>) => ({
  folder,
  environment,
  logger: silent,
  ledger: openUse(folder, environment).undo,
})

/** A job with these profiles of ours, as assume-role leaves it. */
async function jobWith(...profiles: string[]): Promise<Record<string, string>> {
  const environment = { HOME: folder, AWS_CONFIG_FILE: join(folder, 'aws', 'config') }
  for (const profile of profiles)
    await writeProfile(session(profile), { node: 'node', script: 'helper.js' }, job(environment))
  return environment
}

const keys = { AWS_ACCESS_KEY_ID: 'AKIA-environment', AWS_SECRET_ACCESS_KEY: 'x' }

describe('credentials by the rules of the AWS CLI', () => {
  test.each([
    ['a profile by name', 'hub', {}, 'ASIA-hub'],
    ['a profile by name, before keys in the environment', 'hub', keys, 'ASIA-hub'],
    ['a profile by name, before AWS_PROFILE', 'hub', { AWS_PROFILE: 'hub-pu' }, 'ASIA-hub'],
    ['keys in the environment, before AWS_PROFILE', undefined, { ...keys, AWS_PROFILE: 'hub' }, 'AKIA-environment'],
    ['AWS_PROFILE', undefined, { AWS_PROFILE: 'hub-pu' }, 'ASIA-hub-pu'],
    ['the default profile, where none is named', undefined, {}, 'ASIA-default'],
    ['the default profile, where AWS_PROFILE is empty', '', { AWS_PROFILE: '' }, 'ASIA-default'],
  ])('%s', async (_, profile, more, expected) => {
    const environment = { ...(await jobWith('hub', 'hub-pu', 'default')), ...more }
    const { accessKeyId } = await credentialsProvider({ region: 'us-east-1', profile }, { environment })()
    expect(accessKeyId).toBe(expected)
  })
})

describe('the session file of a profile', () => {
  test('is found for ours, and for no other', async () => {
    const environment = await jobWith('hub')
    expect(sessionFileOf('hub', environment)).toBe(join(folder, 'aws', 'hub.json'))
    for (const profile of ['hu', 'hub2', 'default', '.', ''])
      expect(sessionFileOf(profile, environment)).toBeUndefined()
  })

  test('is found in a copy of the config that a step extends', async () => {
    const environment = await jobWith('hub')
    const copy = join(folder, 'copy')
    writeFileSync(copy, `[profile mine]\nregion = x\n${readFileSync(environment.AWS_CONFIG_FILE ?? '', 'utf8')}`)
    expect(sessionFileOf('hub', { HOME: folder, AWS_CONFIG_FILE: '$HOME/copy' })).toBe(join(folder, 'aws', 'hub.json'))
  })

  test('counts for nothing where a later step has put keys of the name into the credentials file', async () => {
    const environment = await jobWith('hub', 'hub-pu')
    const credentials = join(folder, 'credentials')
    writeFileSync(
      credentials,
      '[hub]\naws_access_key_id = AKIA-later\naws_secret_access_key = x\n[hub-pu]\nregion = x\n',
    )
    const more = { ...environment, AWS_SHARED_CREDENTIALS_FILE: credentials }
    expect(sessionFileOf('hub', more)).toBeUndefined()
    expect(sessionFileOf('hub-pu', more)).toBe(join(folder, 'aws', 'hub-pu.json'))
  })

  test('is that of the newest use of the profile', async () => {
    const environment = await jobWith('hub', 'hub')
    expect(sessionFileOf('hub', environment)).toBe(join(folder, 'aws', 'hub-2.json'))
  })

  test.each([
    ['no AWS_CONFIG_FILE', () => ({})],
    ['an AWS_CONFIG_FILE that does not exist', () => ({ AWS_CONFIG_FILE: join(folder, 'absent') })],
    ['an AWS_CONFIG_FILE that is a folder', () => ({ AWS_CONFIG_FILE: folder })],
    [
      "a profile of the user's with the same name",
      () => {
        mkdirSync(join(folder, 'mine'))
        writeFileSync(join(folder, 'mine', 'config'), '[profile hub]\nregion = x\n')
        return { AWS_CONFIG_FILE: join(folder, 'mine', 'config') }
      },
    ],
  ])('is none with %s', (_, environment) => {
    expect(sessionFileOf('hub', environment())).toBeUndefined()
  })
})

test('credentials are fresh until sixteen minutes before the end, before botocore asks, or half-time of a short life', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 43_200_000 }), fc.integer({ min: 0, max: 43_200_000 }), (life, age) => {
      const receivedAt = 1_790_000_000_000
      const Expiration = new Date(receivedAt + life).toISOString()
      const kept = { ...session('hub'), receivedAt }
      const fresh = isFresh({ ...kept, credentials: { ...kept.credentials, Expiration } }, receivedAt + age)
      expect(fresh).toBe(life - age > (life < 1_080_000 ? life / 2 : 960_000))
    }),
  )
})

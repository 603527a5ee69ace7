import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  configPath,
  credentialsPath,
  credentialsSection,
  identityIn,
  joinBlocks,
  profileBlock,
  profileSettings,
  sessionFileIn,
  splitBlocks,
  withoutProfile,
  withSection,
} from '../../../src/aws/config-file.ts'

const text = `# mine
[default]
region = eu-west-3
s3 =
  max_concurrent_requests = 20

[sso-session corp]
sso_region = us-east-1

# about hub
[profile hub] ; a note
role_arn = arn:aws:iam::123456789012:role/x
# within hub
source_profile = default

# about the next one
[ profile  "dev" ]
sso_session = corp
`

describe('removing a profile', () => {
  test('keeps every other character: comments, nested settings, other sections', () => {
    const { text: rest, removed } = withoutProfile(text, 'hub')
    expect(removed).toBe(true)
    expect(rest).toBe(text.replace(/\[profile hub\][\s\S]*?source_profile = default\n/, ''))
  })

  test.each([
    ['nobody', false],
    ['sso-session corp', false],
    ['corp', false],
    ['dev', true],
    ['default', true],
  ])('%s: removed is %s', (profile, removed) => {
    expect(withoutProfile(text, profile).removed).toBe(removed)
    if (!removed) expect(withoutProfile(text, profile).text).toBe(text)
  })

  test('with Windows line ends', () => {
    expect(withoutProfile('[profile a]\r\nx = 1\r\n\r\n[profile b]\r\ny = 2\r\n', 'a').text).toBe(
      '\r\n[profile b]\r\ny = 2\r\n',
    )
  })

  test('of any text leaves a text without that profile, and any other text as it is', () => {
    const line = fc.oneof(
      fc.constantFrom('[profile a]', '[default]', '[profile b]', '# c', '', '  nested = 1', 'k = v'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const any = lines.join('\n')
        const { text: rest, removed } = withoutProfile(any, 'a')
        if (!removed) expect(rest).toBe(any)
        expect(withoutProfile(rest, 'a').removed).toBe(false)
      }),
    )
  })
})

describe('where the files are', () => {
  const home = { HOME: '/home/me', USERPROFILE: '/home/me' }

  test.each([
    ['in ~/.aws', {}, join('/home/me', '.aws', 'config'), join('/home/me', '.aws', 'credentials')],
    ['where the variables say', { AWS_CONFIG_FILE: '/a', AWS_SHARED_CREDENTIALS_FILE: '/b' }, '/a', '/b'],
    [
      'in ~/.aws where those are empty',
      { AWS_CONFIG_FILE: '', AWS_SHARED_CREDENTIALS_FILE: '' },
      join('/home/me', '.aws', 'config'),
      join('/home/me', '.aws', 'credentials'),
    ],
  ])('%s', (_, variables, config, credentials) => {
    const environment = { ...home, ...variables }
    expect([configPath(environment), credentialsPath(environment)]).toEqual([config, credentials])
  })
})

describe('the settings of a profile', () => {
  test('are those of its sections, the last one of a name, names in lower case', () => {
    const twice = '[profile hub]\nRegion = a\n output=json \n[profile hub]\nregion = b\n'
    expect(profileSettings(twice, 'hub')).toEqual({ region: 'b', output: 'json' })
    expect(profileSettings(text, 'default')).toMatchObject({ region: 'eu-west-3' })
    expect(profileSettings('[profile default]\nregion = c\n', 'default')).toEqual({ region: 'c' })
  })

  test('are not those of a section of the same name without `profile`, save the default one', () => {
    expect(profileSettings('[hub]\nregion = a\n', 'hub')).toBeUndefined()
    expect(profileSettings(text, 'nobody')).toBeUndefined()
  })
})

test('a section that is put back starts on a line of its own', () => {
  const section = '[profile hub]\nregion = a\n'
  expect(withSection('', section)).toBe(section)
  expect(withSection('# mine', section)).toBe(`# mine\n${section}`)
  expect(withSection('# mine\n', section)).toBe(`# mine\n${section}`)
  expect(withSection('# mine', '')).toBe('# mine')
  const taken = withoutProfile(text, 'hub')
  expect(profileSettings(withSection(taken.text, taken.section), 'hub')).toEqual(profileSettings(text, 'hub'))
})

describe('our blocks', () => {
  const settings = { region: 'us-east-1', credentialProcess: 'node x', sessionFile: '/tmp/a b.json' }

  test('come out of a text as they went in, in any number', () => {
    const blocks = new Map(['hub', 'hub-pu', 'default'].map((name) => [name, profileBlock(name, settings)]))
    for (const base of ['', text, text.trimEnd()]) {
      const joined = joinBlocks(base, blocks)
      const split = splitBlocks(joined)
      expect(split.blocks).toEqual(blocks)
      expect(split.base.trimEnd()).toBe(base.trimEnd())
    }
  })

  test('tell the session file of their own profile, with either line end', () => {
    const other = profileBlock('dev', { ...settings, sessionFile: '/tmp/other.json' })
    const both = other + profileBlock('hub', settings)
    for (const any of [both, both.replaceAll('\n', '\r\n')]) expect(sessionFileIn(any, 'hub')).toBe('/tmp/a b.json')
    expect(sessionFileIn(both, 'default')).toBeUndefined()
  })

  test('of the default profile are called [default]', () => {
    expect(profileBlock('default', settings)).toContain('\n[default]\n')
    expect(profileBlock('hub', settings)).toContain('\n[profile hub]\n')
  })
})

test('a section of the credentials file, with its keys', () => {
  const credentials = '[default]\naws_access_key_id=A\n[hub]\nAWS_Access_Key_ID = B\n# x\n'
  expect(credentialsSection(credentials, 'hub')).toEqual({ aws_access_key_id: 'B' })
  expect(credentialsSection(credentials, 'dev')).toBeUndefined()
})

test('by which setting of the credentials file a profile has another identity', () => {
  const credentials = '[hub]\nregion = x\n[dev]\nregion = x\nRole_ARN = y\n'
  expect(['hub', 'dev', 'nobody'].map((profile) => identityIn(credentials, profile))).toEqual([
    undefined,
    'role_arn',
    undefined,
  ])
})

test('a header that never ends is read in no time', () => {
  const text = `[${' '.repeat(200_000)}\n[profile hub]\nregion = x\n`
  expect(withoutProfile(text, 'hub').removed).toBe(true)
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  credentialsSection,
  joinBlocks,
  profileBlock,
  splitBlocks,
  withoutProfile,
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

test('a header that never ends is read in no time', () => {
  const text = `[${' '.repeat(200_000)}\n[profile hub]\nregion = x\n`
  expect(withoutProfile(text, 'hub').removed).toBe(true)
})

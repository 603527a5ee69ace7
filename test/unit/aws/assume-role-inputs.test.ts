import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { parseAssumeRoleInputs } from '../../../src/aws/assume-role/inputs.ts'
import { parseAssumedRole, parseRole, sessionNameOf } from '../../../src/aws/roles.ts'
import { ActionError, UserError } from '../../../src/errors.ts'
import { Inputs } from '../../../src/runner/inputs.ts'

const definition = parse(
  readFileSync(join(import.meta.dirname, '../../../actions/assume-role/action.yml'), 'utf8'),
) as {
  inputs: Record<string, { default: string }>
}

const job = { GITHUB_REPOSITORY: 'huggingface/sample', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '3' }

/** The action's inputs with its own defaults, as the runner hands them over. */
function read(given: Record<string, string> = {}, environment: Record<string, string> = job) {
  const values = Object.entries(definition.inputs).map(([name, { default: value }]) => [name, value] as const)
  const variables = [...values, ...Object.entries(given)].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return parseAssumeRoleInputs(new Inputs(Object.fromEntries(variables)), environment, given.region ?? 'us-east-1')
}

function refusal(given: Record<string, string>): ActionError {
  try {
    read(given)
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
  throw new Error(`${JSON.stringify(given)} was accepted`)
}

const policy = '{ "Version": "2012-10-17",\n "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }'
const other = 'arn:aws:iam::123456789012:role/other'
const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess'

describe('defaults', () => {
  test('are the hub: its role, account, region and profile, for an hour', () => {
    expect(read()).toEqual({
      request: {
        region: 'us-east-1',
        role: {
          arn: 'arn:aws:iam::707930574880:role/EKS-HUB-Hub',
          partition: 'aws',
          account: '707930574880',
          name: 'EKS-HUB-Hub',
        },
        sessionName: 'huggingface-sample-42-3',
        duration: 3600,
        policies: { managed: [] },
        chain: [],
        tags: [],
      },
      identity: 'oidc',
      audience: 'sts.amazonaws.com',
      profile: 'hub',
      defaultProfile: true,
      allowedAccounts: undefined,
      export: 'profile',
      outputCredentials: false,
    })
  })
})

describe('a role', () => {
  test.each([
    ['by name', { role: 'deploy' }, 'arn:aws:iam::707930574880:role/deploy'],
    ['by name with its path', { role: 'teams/hub/deploy' }, 'arn:aws:iam::707930574880:role/teams/hub/deploy'],
    [
      'by name in another account',
      { role: 'deploy', account: '123456789012' },
      'arn:aws:iam::123456789012:role/deploy',
    ],
    ['by name in China', { role: 'deploy', region: 'cn-north-1' }, 'arn:aws-cn:iam::707930574880:role/deploy'],
    [
      'by name in GovCloud',
      { role: 'deploy', region: 'us-gov-west-1' },
      'arn:aws-us-gov:iam::707930574880:role/deploy',
    ],
    [
      'by name in the European sovereign cloud',
      { role: 'deploy', region: 'eusc-de-east-1' },
      'arn:aws-eusc:iam::707930574880:role/deploy',
    ],
    ['by ARN, whose account wins over the default', { role: other }, other],
    [
      'by ARN in China',
      { role: 'arn:aws-cn:iam::123456789012:role/x', region: 'cn-north-1' },
      'arn:aws-cn:iam::123456789012:role/x',
    ],
  ])('%s', (_, given, arn) => {
    expect(read(given).request.role?.arn).toBe(arn)
  })

  test('by ARN contradicts another account', () => {
    expect(refusal({ role: other, account: '111122223333' }).message).toContain("'account' is 111122223333")
  })
})

describe('duration', () => {
  test.each([
    ['1h', 3600],
    ['45m', 2700],
    ['1h30m', 5400],
    ['3600', 3600],
    ['900', 900],
    ['900s', 900],
    ['12h', 43_200],
  ])('%s is %i s', (duration, seconds) => {
    expect(read({ duration }).request.duration).toBe(seconds)
  })

  test('with a chain is at most the hour that AWS allows, and says so before AWS does', () => {
    const error = refusal({ duration: '2h', chain: other })
    expect(error.message).toContain("'duration' is 7200 s, but with 'chain' AWS allows at most one hour")
    expect(error.remedy).toContain('refreshes itself')
    expect(read({ duration: '1h', chain: other }).request.duration).toBe(3600)
  })
})

const long = (length: number) => 'x'.repeat(length)
const chained = { chain: other }

/** Five values of each input that are refused; further inputs beside it where it needs them. */
const bad: Record<string, { values: string[]; beside?: Record<string, string> }> = {
  identity: { values: ['', 'OIDC', 'irsa', 'instance', 'oidc,ambient'] },
  role: { values: ['', 'bad role', long(65), 'arn:aws:iam::123:role/x', 'arn:aws:s3:::bucket'] },
  account: { values: ['0', '70793057488', '7079305748800', '7.0793e11', 'hub'] },
  profile: { values: ['', 'my profile', '../hub', '[hub]', long(65)] },
  'default-profile': { values: ['', 'yes', '1', 'on', 'tRUE'] },
  duration: { values: ['', 'abc', '14m', '12h1s', '1 hour'] },
  'session-name': { values: ['x', 'with space', long(65), 'a/b', 'naïve'] },
  audience: { values: ['', 'two words', long(256), 'tab\there', 'é'] },
  'session-policy': {
    values: [
      '{',
      '[]',
      '{"Statement":[]}',
      '{"Statement":{"Effect":"Maybe"}}',
      `{"Statement":{"Effect":"Allow","Sid":"${long(2048)}"}}`,
    ],
  },
  'managed-policies': {
    values: [
      'ReadOnlyAccess',
      'arn:aws:iam::aws:role/x',
      'arn:aws:iam::12:policy/x',
      'arn:nowhere:iam::aws:policy/x',
      Array.from({ length: 11 }, (_, at) => `${readOnly}${at}`).join(),
    ],
  },
  chain: {
    values: [
      'deploy',
      'arn:aws:iam::123:role/x',
      'arn:aws-cn:iam::123456789012:role/x',
      `${other},nobody`,
      'arn:aws:sts::123456789012:assumed-role/x/y',
    ],
  },
  'external-id': { values: ['x', 'with space', long(1225), 'semi;colon', 'é'], beside: chained },
  'session-tags': {
    values: ['team', '=hub', `${long(129)}=x`, `team=${long(257)}`, 'team=a\nTEAM=b'],
    beside: chained,
  },
  'allowed-accounts': { values: [',', '12345', '707930574880;123456789012', ',,hub', '707930574880 123456789012'] },
  export: { values: ['', 'env', 'Profile', 'true', 'profile,environment'] },
  'output-credentials': { values: ['', 'yes', '1', 'on', 'tRUE'] },
}

describe('bad values', () => {
  test('are tried for every input of action.yml, five of each', () => {
    // The region is not parsed here: region.test.ts.
    expect(Object.keys(bad)).toEqual(Object.keys(definition.inputs).filter((name) => name !== 'region'))
    for (const { values } of Object.values(bad)) expect(values).toHaveLength(5)
  })

  const cases = Object.entries(bad).flatMap(([name, { values, beside }]) =>
    values.map(
      (value) => [name, value.length > 40 ? `${value.slice(0, 40)}...` : value, { ...beside, [name]: value }] as const,
    ),
  )
  test.each(cases)('%s: %j is refused by name, with what is valid', (name, _value, given) => {
    const error = refusal(given)
    expect(error).toBeInstanceOf(UserError)
    expect(error.message + error.remedy).toContain(`'${name}'`)
    expect(error.remedy).toMatch(/^(Use|Set|Give|List|STS takes|Leave|Keys) .+\.$/)
  })

  test.each(['external-id', 'session-tags'])('%s without a chain would be lost, so it is refused', (name) => {
    expect(refusal({ [name]: 'team=hub' }).message).toContain("without 'chain'")
  })
})

describe('the identity', () => {
  const own = { identity: 'ambient', role: '' }

  test('needs no role where it has one itself; then nothing is narrowed or tagged, and with a role an hour is the most', () => {
    expect(read(own).request).toMatchObject({ role: undefined, chain: [] })
    expect(read({ identity: 'web-identity-file', role: '', duration: '12h' }).request.role).toBeUndefined()
    for (const name of ['session-policy', 'managed-policies'])
      expect(refusal({ ...own, [name]: name === 'session-policy' ? policy : readOnly }).message).toContain(`'${name}'`)
    expect(refusal({ ...own, 'external-id': 'team=hub' }).message).toContain("'external-id' has no meaning")
    expect(refusal({ identity: 'ambient', duration: '2h' }).message).toContain('at most one hour')
    expect(read({ identity: 'ambient', 'external-id': 'from-ci', 'session-tags': 'team=hub' }).request).toMatchObject({
      externalId: 'from-ci',
      role: { name: 'EKS-HUB-Hub' },
    })
  })

  test('audience is for the OIDC token alone', () => {
    expect(refusal({ identity: 'ambient', audience: 'x' }).message).toContain("'audience' has no meaning")
  })

  test('allowed-accounts holds for a role that is known', () => {
    const error = refusal({ identity: 'ambient', 'allowed-accounts': '123456789012' })
    expect(error.message).toContain('not among')
  })
})

describe('account', () => {
  test('beside an ARN of another account is refused, the hub’s own account like any other', () => {
    for (const account of ['707930574880', '111122223333']) {
      const error = refusal({ account, role: other })
      expect(error.message).toBe(`The input 'account' is ${account}, but 'role' names account 123456789012.`)
    }
    expect(read({ account: '123456789012', role: other }).request.role?.arn).toBe(other)
    expect(read({ role: other }).request.role?.account).toBe('123456789012')
  })

  test('is asked for in quotes only where it was read as a number', () => {
    expect(refusal({ account: '12345' }).remedy).toContain('in quotes')
    expect(refusal({ account: 'hub' }).remedy).not.toContain('quotes')
  })
})

describe('allowed-accounts', () => {
  test.each([
    ['quotes around each', `"707930574880", '123456789012'`],
    ['quotes and lines', `"707930574880"\n'123456789012'`],
    ['comments after entries', '707930574880 # the hub\n123456789012\t# deploy, by ARN\n# nothing'],
  ])('takes %s', (_, text) => {
    expect(read({ 'allowed-accounts': text }).allowedAccounts).toEqual(['707930574880', '123456789012'])
  })

  test('a leading comma does not switch the check off', () => {
    expect(refusal({ 'allowed-accounts': ',123456789012' }).message).toContain('not among')
    expect(read({ 'allowed-accounts': ',707930574880' }).allowedAccounts).toEqual(['707930574880'])
  })

  test('with a chain, the last role counts: its credentials are handed out', () => {
    expect(refusal({ ...chained, 'allowed-accounts': '707930574880' }).message).toContain('account 123456789012')
    expect(read({ ...chained, 'allowed-accounts': '123456789012' }).request.chain).toHaveLength(1)
  })
})

describe('session policies', () => {
  test('are sent without white space, managed ones once each', () => {
    expect(read({ 'session-policy': policy, 'managed-policies': `${readOnly}\n${readOnly}` }).request.policies).toEqual(
      {
        policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
        managed: [readOnly],
      },
    )
  })

  test('share one limit of 2,048 characters', () => {
    const sid = `{"Statement":{"Effect":"Allow","Sid":"${long(1990)}"}}`
    expect(read({ 'session-policy': sid }).request.policies.policy).toHaveLength(sid.length)
    const error = refusal({ 'session-policy': sid, 'managed-policies': readOnly })
    expect(error.message).toContain(`${sid.length + readOnly.length} characters together`)
  })
})

describe('properties', () => {
  const roleName = fc.stringMatching(/^[\w+=,.@-]{1,64}$/)
  const account = fc.stringMatching(/^\d{12}$/)

  test('every valid role name becomes an ARN that reads back as the same role', () => {
    fc.assert(
      fc.property(roleName, account, (name, id) => {
        const role = parseRole(name, { account: id, region: 'eu-west-3' })
        expect(parseRole(role.arn, { account: '', region: 'us-east-1' })).toEqual(role)
        expect(parseAssumedRole(`arn:aws:sts::${id}:assumed-role/${name}/session`)).toMatchObject({ account: id, name })
      }),
    )
  })

  test('whatever is given as a role is either refused by name or gives an ARN of that form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        try {
          expect(parseRole(text, { account: '123456789012', region: 'us-east-1' }).arn).toMatch(
            /^arn:aws:iam::\d{12}:role\/[\w+=,.@/-]+$/,
          )
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
        }
      }),
    )
  })

  test('session names are valid for STS and end with run and attempt, whatever the repository is called', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(), fc.nat(99), (repository, runId, attempt) => {
        const name = sessionNameOf({ repository, runId: String(runId), runAttempt: String(attempt) })
        expect(name).toMatch(/^[\w+=,.@-]{2,64}$/)
        expect(name.endsWith(`-${runId}-${attempt || 1}`) || name.endsWith(`-${runId}-${attempt}`)).toBe(true)
      }),
    )
  })

  test('durations are read in any spelling to the same seconds, within the bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), (seconds) => {
        const spelt = `${Math.floor(seconds / 3600)}h${Math.floor((seconds % 3600) / 60)}m${seconds % 60}s`
        if (seconds >= 900 && seconds <= 43_200) {
          expect(read({ duration: spelt }).request.duration).toBe(seconds)
          expect(read({ duration: String(seconds) }).request.duration).toBe(seconds)
        } else expect(refusal({ duration: spelt }).message).toContain("'duration'")
      }),
    )
  })

  test('any text as session-policy is refused by name or sent as compact JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          const { policy: sent } = read({ 'session-policy': text }).request.policies
          if (sent !== undefined) expect(JSON.stringify(JSON.parse(sent))).toBe(sent)
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
        }
      }),
    )
  })
})

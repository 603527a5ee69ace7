import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseClaims } from '../../../src/aws/sts/id-token.ts'
import { explainTrust, subjectsOf, trustPolicyFor } from '../../../src/aws/sts/trust-policy.ts'

const ids = { repository_id: '456', repository_owner_id: '123' }
const role = { partition: 'aws', account: '123456789012', arn: 'arn:aws:iam::123456789012:role/deploy' }

describe('subjects', () => {
  test.each([
    ['of a branch', 'repo:o/r:ref:refs/heads/main', 'repo:o@123/r@456:ref:refs/heads/main'],
    ['of an environment with colons', 'repo:o/r:environment:a:b', 'repo:o@123/r@456:environment:a:b'],
    ['of a pull request', 'repo:o/r:pull_request', 'repo:o@123/r@456:pull_request'],
  ])('%s: both forms from either', (_, classic, immutable) => {
    expect(subjectsOf({ sub: classic, ...ids })).toEqual({ classic, immutable })
    expect(subjectsOf({ sub: immutable, ...ids })).toEqual({ classic, immutable })
    expect(subjectsOf({ sub: immutable })).toEqual({ classic, immutable })
  })

  test.each(['', 'job_workflow_ref:o/r/.github/workflows/x.yml@main', 'repo:'])(
    'a customised one (%j) has one form',
    (sub) => {
      expect(subjectsOf({ sub, ...ids })).toEqual({ classic: sub, immutable: sub })
    },
  )

  test('for any repository and job, each form leads to the other', () => {
    const name = fc.stringMatching(/^[\w.-]{1,39}$/)
    fc.assert(
      fc.property(name, name, fc.nat(), fc.nat(), fc.string(), (owner, repository, ownerId, id, rest) => {
        const claims = { repository_owner_id: String(ownerId), repository_id: String(id) }
        const { classic, immutable } = subjectsOf({ sub: `repo:${owner}/${repository}:${rest}`, ...claims })
        expect(classic).toBe(`repo:${owner}/${repository}:${rest}`)
        expect(subjectsOf({ sub: immutable })).toEqual({ classic, immutable })
      }),
    )
  })
})

describe('the trust policy that would match', () => {
  test('names provider, audience and both subjects, in the partition of the role', () => {
    const claims = {
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'x',
      sub: 'repo:o/r:pull_request',
      ...ids,
    }
    expect(trustPolicyFor(claims, { partition: 'aws-cn', account: '123456789012' })).toMatchObject({
      Statement: [
        {
          Principal: { Federated: 'arn:aws-cn:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'x',
              'token.actions.githubusercontent.com:sub': ['repo:o/r:pull_request', 'repo:o@123/r@456:pull_request'],
            },
          },
        },
      ],
    })
  })

  test('stands beside what the token says', () => {
    const text = explainTrust({ iss: 'https://issuer', aud: 'x', sub: 'repo:o@123/r@456:pull_request' }, role)
    expect(text).toContain('  iss: https://issuer\n  aud: x\n  sub: repo:o@123/r@456:pull_request\n')
    expect(text).toContain('classic form: repo:o/r:pull_request')
    expect(text).toContain('"issuer:aud": "x"')
  })
})

test.each(['', 'a.b.c', 'a.bnVsbA.c', '...'])('a token that is none (%j) has no claims, and is no fault', (token) => {
  expect(parseClaims(token)).toEqual({})
})

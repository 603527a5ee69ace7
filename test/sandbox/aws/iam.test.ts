import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { Clock } from '../http.ts'
import { denial, evaluate, Iam, like, type Policy, partitionOf, type Statement } from './iam.ts'

const allow = (statement: Partial<Statement> = {}): Policy => ({
  Statement: { Effect: 'Allow', Action: '*', Resource: '*', ...statement },
})
const deny = (statement: Partial<Statement> = {}): Policy => ({
  Statement: { Effect: 'Deny', Action: '*', Resource: '*', ...statement },
})

const access = { action: 'eks:DescribeCluster', resource: 'arn:aws:eks:us-east-1:1:cluster/hub-prod' }

describe('a policy', () => {
  test.each<[string, Policy[], string]>([
    ['without statements says nothing', [], 'none'],
    ['allows by the action in any case', [allow({ Action: 'EKS:describecluster' })], 'allow'],
    ['allows by wildcards', [allow({ Action: 'eks:Describe*', Resource: '*:cluster/hub-????' })], 'allow'],
    ['does not allow another action', [allow({ Action: ['eks:ListClusters', 'ecr:*'] })], 'none'],
    ['does not allow another resource', [allow({ Resource: 'arn:aws:eks:us-east-1:1:cluster/hub-ephemeral' })], 'none'],
    ['compares resources by case', [allow({ Resource: '*cluster/HUB-PROD' })], 'none'],
    ['denies, whatever else allows', [allow(), deny({ Action: 'eks:*' }), allow()], 'deny'],
    ['does not deny another resource', [allow(), deny({ Resource: '*hub-ephemeral' })], 'allow'],
    ['allows all but NotAction', [allow({ Action: [], NotAction: 'iam:*' })], 'allow'],
    ['does not allow what NotAction names', [allow({ Action: [], NotAction: ['iam:*', 'eks:*'] })], 'none'],
    ['does not allow what NotResource names', [allow({ NotResource: '*hub-prod' })], 'none'],
    [
      'puts policy variables in',
      [allow({ Resource: `arn:aws:eks:us-east-1:1:cluster/${'$'}{aws:PrincipalTag/cluster}` })],
      'allow',
    ],
  ])('%s', (_name, policies, verdict) => {
    expect(evaluate(policies, access, { 'aws:PrincipalTag/cluster': 'hub-prod' })).toBe(verdict)
  })
})

describe('a condition', () => {
  const context = {
    'github:sub': 'repo:huggingface/sample:ref:refs/heads/main',
    'github:aud': ['sts.amazonaws.com'],
    'aws:MultiFactorAuthAge': '300',
    tags: ['a', 'b'],
  }

  test.each<[string, Statement['Condition'], boolean]>([
    ['StringEquals', { StringEquals: { 'github:aud': 'sts.amazonaws.com' } }, true],
    ['StringEquals on another value', { StringEquals: { 'github:aud': 'sigstore' } }, false],
    ['StringEquals with alternatives', { StringEquals: { 'github:aud': ['sigstore', 'sts.amazonaws.com'] } }, true],
    ['StringEquals takes no wildcard', { StringEquals: { 'github:sub': 'repo:huggingface/*' } }, false],
    ['StringLike', { StringLike: { 'github:sub': 'repo:huggingface/*:*' } }, true],
    ['StringLike needs the whole value', { StringLike: { 'github:sub': 'huggingface' } }, false],
    ['StringLike compares by case', { StringLike: { 'github:sub': 'repo:HuggingFace/*' } }, false],
    ['keys in any case', { StringEquals: { 'GitHub:AUD': 'sts.amazonaws.com' } }, true],
    ['a key that the request lacks', { StringEquals: { 'github:environment': 'prod' } }, false],
    ['IfExists on a key that the request lacks', { StringEqualsIfExists: { 'github:environment': 'prod' } }, true],
    ['StringNotEquals', { StringNotEquals: { 'github:sub': ['x', 'y'] } }, true],
    ['StringNotEquals on one of the values', { StringNotEquals: { 'github:aud': ['sts.amazonaws.com', 'y'] } }, false],
    ['StringNotLike on a key that the request lacks', { StringNotLike: { other: '*' } }, true],
    ['Null true', { Null: { other: 'true' } }, true],
    ['Null false', { Null: { 'github:sub': 'false' } }, true],
    ['ForAllValues', { 'ForAllValues:StringEquals': { tags: ['a', 'b', 'c'] } }, true],
    ['ForAllValues with one too many', { 'ForAllValues:StringEquals': { tags: ['a'] } }, false],
    ['ForAnyValue', { 'ForAnyValue:StringEquals': { tags: ['b', 'z'] } }, true],
    ['NumericLessThan', { NumericLessThan: { 'aws:MultiFactorAuthAge': '301' } }, true],
    ['all of several', { StringLike: { 'github:sub': '*' }, StringEquals: { 'github:aud': 'no' } }, false],
  ])('%s', (_name, Condition, holds) => {
    expect(evaluate([allow({ Condition: Condition ?? {} })], access, context)).toBe(holds ? 'allow' : 'none')
  })

  test('with an operator that AWS does not have is an error of the test', () => {
    const policy = allow({ Condition: { StringSounds: { 'github:sub': 'like' } } })
    expect(() => evaluate([policy], access, context)).toThrow("no condition operator 'StringSounds'")
  })
})

describe('a session', () => {
  const iam = new Iam(new Set(), new Clock())
  const role = iam.addRole({ account: '123456789012', name: 'r', trustPolicy: { Statement: [] }, policies: [allow()] })
  const as = (policies: Policy[], sessionPolicies?: Policy[]) => {
    role.policies = policies
    const { principal } = iam.startSession(role, {
      name: 's',
      seconds: 900,
      ...(sessionPolicies ? { policies: sessionPolicies } : {}),
    })
    return denial(principal, access)
  }
  const sentence = `User: arn:aws:sts::123456789012:assumed-role/r/s is not authorized to perform: ${access.action} on resource: ${access.resource}`

  test.each<[string, string | undefined, Policy[], Policy[] | undefined]>([
    ['may what its role may', undefined, [allow()], undefined],
    [
      'may not what its role may not',
      `${sentence} because no identity-based policy allows the ${access.action} action`,
      [],
      [allow()],
    ],
    [
      'may not what its session policy does not allow',
      `${sentence} because no session policy allows the ${access.action} action`,
      [allow()],
      [allow({ Action: 'ecr:*' })],
    ],
    ['may not what is denied', `${sentence} with an explicit deny in an identity-based policy`, [allow(), deny()], []],
    [
      'may not what its session policy denies',
      `${sentence} with an explicit deny in a session policy`,
      [allow()],
      [allow(), deny()],
    ],
  ])('%s', (_name, message, policies, sessionPolicies) => {
    expect(as(policies, sessionPolicies)).toBe(message)
  })

  test('has the managed policies of its role', () => {
    role.managedPolicies = ['arn:aws:iam::aws:policy/All']
    iam.managedPolicies.set('arn:aws:iam::aws:policy/All', allow())
    expect(as([])).toBeUndefined()
  })
})

test('wildcards match as a hand-written matcher does', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.', '+', '*', '?'), maxLength: 8 })
  const plain = fc.string({ unit: fc.constantFrom('a', 'b', '.', '+'), maxLength: 8 })
  const matches = (pattern: string, text: string): boolean => {
    if (pattern === '') return text === ''
    const rest = pattern.slice(1)
    if (pattern.startsWith('*')) return matches(rest, text) || (text !== '' && matches(pattern, text.slice(1)))
    return text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && matches(rest, text.slice(1))
  }
  fc.assert(fc.property(letters, plain, (pattern, text) => like(pattern, text) === matches(pattern, text)))
})

test.each([
  ['us-east-1', 'aws', 'amazonaws.com'],
  ['cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
  ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
  ['eusc-de-east-1', 'aws-eusc', 'amazonaws.eu'],
])('the region %s is in the partition %s', (region, name, suffix) => {
  expect(partitionOf(region)).toEqual({ name, suffix })
})

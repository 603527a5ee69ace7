import { describe, expect, test } from '@jest/globals'
import { awsAnswerOf, awsError, noteTries, reasonOf } from '../../../src/aws/diagnosis.ts'
import { allPartitions, isPartition, partitionOf } from '../../../src/aws/partitions.ts'
import { isTransientRefusal, refusalCode } from '../../../src/aws/sts/refusal.ts'
import { ActionError, UserError, WorldError } from '../../../src/errors.ts'
import { TransientError } from '../../../src/net/retry.ts'

/** An error as the SDK throws it, built of plain parts: a bundle may hold the SDK's classes twice. */
function sdkError(name: string, status: number, more = {}): Error {
  return Object.assign(new Error('told'), { name, $metadata: { httpStatusCode: status, requestId: 'r-1' }, ...more })
}

const call = { permission: 'ecr:GetAuthorizationToken', caller: 'profile hub', profile: 'hub' }

describe('an error of AWS', () => {
  test.each([
    ['AccessDeniedException', 400, UserError, /denied to profile hub\. AccessDeniedException: told \(request id r-1\)/],
    ['AccessDenied', 403, UserError, /denied to profile hub/],
    ['ExpiredTokenException', 403, UserError, /expired or not valid/],
    ['UnrecognizedClientException', 400, UserError, /expired or not valid/],
    ['ThrottlingException', 400, WorldError, /failed at AWS/],
    ['InternalFailure', 500, WorldError, /failed at AWS/],
    ['SyntaxError', 200, WorldError, /^ecr:GetAuthorizationToken got an answer that is not AWS's \(HTTP 200\)\.$/],
    ['Unknown', 302, WorldError, /not AWS's \(HTTP 302\)/],
    ['SomethingElse', 400, UserError, /was refused\. SomethingElse: told/],
  ] as const)('%s (HTTP %i)', (name, status, type, message) => {
    const cause = sdkError(name, status)
    const error = awsError(cause, call)
    expect(error).toBeInstanceOf(type)
    expect(error.message).toMatch(message)
    expect(error.cause).toBe(cause)
  })

  test('that denies names the permission, and for the profile hub the role that stands in', () => {
    const denied = sdkError('AccessDeniedException', 400)
    expect(awsError(denied, call).remedy).toContain('Allow ecr:GetAuthorizationToken')
    expect(awsError(denied, call).remedy).toContain('HFPowerUserAccess as profile hub-pu')
    expect(awsError(denied, { ...call, profile: 'other' }).remedy).not.toContain('hub-pu')
  })

  test('has the code of the wire, where the protocol tells it', () => {
    expect(awsAnswerOf(sdkError('IDPCommunicationErrorException', 400, { Code: 'IDPCommunicationError' }))?.code).toBe(
      'IDPCommunicationError',
    )
  })

  test('of ours passes unchanged, and one that is nobody’s is a fault of the world', () => {
    const own = new UserError('a', 'b')
    expect(awsError(own, call)).toBe(own)
    expect(awsError(new Error('socket'), call)).toBeInstanceOf(WorldError)
  })
})

describe('what is noted of an error', () => {
  const noted = <T extends Error>(error: T, count: number) => {
    noteTries(error, { host: '127.0.0.1:39502', count })
    return error
  }

  test.each([
    [
      noted(new WorldError('127.0.0.1:39502 did not answer in time.', 'Check.'), 3),
      'ecr:GetAuthorizationToken failed: 127.0.0.1:39502 did not answer in time (3 tries).',
    ],
    [
      noted(new WorldError('127.0.0.1:39502 cannot be reached: reset.', 'Check.'), 1),
      'ecr:GetAuthorizationToken failed: 127.0.0.1:39502 cannot be reached: reset (1 try).',
    ],
    [
      noted(new UserError('The TLS certificate of 127.0.0.1:39502 is not valid (X).', 'Check.'), 1),
      'ecr:GetAuthorizationToken failed: The TLS certificate of 127.0.0.1:39502 is not valid (X).',
    ],
    [
      noted(sdkError('SyntaxError', 500), 3),
      "ecr:GetAuthorizationToken got an answer that is not AWS's (HTTP 500 from 127.0.0.1:39502, 3 tries).",
    ],
  ])('is said: %s', (cause, message) => {
    const error = awsError(cause, call)
    expect(error.message).toBe(message)
    expect(error.cause).toBe(cause)
    expect(error instanceof UserError).toBe(cause instanceof UserError)
    if (cause instanceof WorldError) expect(error.remedy).toBe('Check.')
  })

  test('the end of a step stays what it is', () => {
    const cancelled = noted(new ActionError('The job was cancelled.', 'Run it again.'), 2)
    expect(awsError(cancelled, call)).toBe(cancelled)
  })

  test.each([
    [new WorldError('a did not answer in time.', 'b'), 'a did not answer in time.'],
    [sdkError('ThrottlingException', 400), 'ThrottlingException: told (request id r-1).'],
    [sdkError('SyntaxError', 500), "An answer that is not AWS's, HTTP 500."],
  ])('one failed try of %s', (error, text) => {
    expect(reasonOf(error)).toBe(text)
  })
})

describe('what of STS is worth another try', () => {
  test.each([
    ['IDPCommunicationErrorException', 400, true],
    ['Throttling', 400, true],
    ['RequestLimitExceeded', 503, true],
    ['InternalFailure', 500, true],
    ['AccessDenied', 403, false],
    ['ValidationError', 400, false],
    ['MalformedPolicyDocumentException', 400, false],
    ['PackedPolicyTooLargeException', 400, false],
    ['IDPRejectedClaimException', 403, false],
    ['RegionDisabledException', 403, false],
    ['InvalidIdentityTokenException', 400, false],
    ['ExpiredTokenException', 400, false],
  ])('%s (HTTP %i): %s', (name, status, expected) => {
    expect(isTransientRefusal(sdkError(name, status))).toBe(expected)
    expect(refusalCode(sdkError(name, status))).not.toMatch(/Exception$/)
  })

  test('network faults are, mistakes of the user and of the code are not', () => {
    expect(isTransientRefusal(new TransientError('a', 'b'))).toBe(true)
    expect(isTransientRefusal(new WorldError('a', 'b'))).toBe(false)
    expect(isTransientRefusal(new UserError('a', 'b'))).toBe(false)
    expect(isTransientRefusal(new TypeError('x'))).toBe(false)
  })
})

describe('partitions', () => {
  test.each([
    ['us-east-1', 'aws'],
    ['ap-southeast-5', 'aws'],
    ['mx-central-1', 'aws'],
    ['il-central-1', 'aws'],
    ['cn-northwest-1', 'aws-cn'],
    ['us-gov-east-1', 'aws-us-gov'],
    ['eusc-de-east-1', 'aws-eusc'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['us-east', undefined],
    ['US-EAST-1', undefined],
    ['', undefined],
  ])('%s belongs to %s', (region, partition) => {
    expect(partitionOf(region)?.name).toBe(partition)
  })

  test('no region belongs to two', () => {
    for (const region of ['us-gov-west-1', 'us-iso-west-1', 'us-isob-east-1', 'eu-isoe-west-1', 'eusc-de-east-1']) {
      expect(allPartitions().filter(({ regions }) => regions.test(region))).toHaveLength(1)
    }
    expect(isPartition('aws-cn')).toBe(true)
    expect(isPartition('amazon')).toBe(false)
  })
})

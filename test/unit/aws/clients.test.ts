import { describe, expect, test } from '@jest/globals'
import { createEcrClient, createEcrPublicClient, createEksClient, createStsClient } from '../../../src/aws/clients.ts'
import { awsError } from '../../../src/aws/diagnosis.ts'
import { UserError, WorldError } from '../../../src/errors.ts'
import type { Dependencies } from '../../../src/job/dependencies.ts'
import { networkError } from '../../../src/net/diagnosis.ts'
import type { Http } from '../../../src/net/http.ts'

/** What stands in for a server that never answers: the fault that a time-out is, at once. */
const silence: Http = async ({ url }) => {
  throw networkError(new URL(url), Object.assign(new Error('no headers'), { code: 'ETIMEDOUT' }))
}

function dependenciesOf(http: Http): { dependencies: Dependencies; said: string[] } {
  const said: string[] = []
  const say = (message: string) => void said.push(message)
  const dependencies: Dependencies = {
    environment: {},
    logger: { info: say, debug: () => {}, notice: say, warning: say, group: (_title, body) => body() },
    http,
    mask: () => {},
    signal: new AbortController().signal,
    folder: '/nonexistent',
    now: () => Date.now(),
  }
  return { dependencies, said }
}

const keys = async () => ({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' })
const target = { region: 'us-east-1', credentials: keys }

/** One call of each client that there is. */
const calls = {
  'ecr:GetAuthorizationToken': async (dependencies: Dependencies, credentials = keys) => {
    const { GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr')
    const client = await createEcrClient({ ...target, credentials }, dependencies)
    return await client.send(new GetAuthorizationTokenCommand({}))
  },
  'ecr-public:GetAuthorizationToken': async (dependencies: Dependencies) => {
    const { GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr-public')
    return await (await createEcrPublicClient(target, dependencies)).send(new GetAuthorizationTokenCommand({}))
  },
  'eks:DescribeCluster': async (dependencies: Dependencies) => {
    const { DescribeClusterCommand } = await import('@aws-sdk/client-eks')
    return await (await createEksClient(target, dependencies)).send(new DescribeClusterCommand({ name: 'c' }))
  },
  'sts:GetCallerIdentity': async (dependencies: Dependencies) => {
    const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
    return await (await createStsClient(target, dependencies)).send(new GetCallerIdentityCommand({}))
  },
} as const

const failureOf = async (permission: keyof typeof calls, dependencies: Dependencies) =>
  awsError(await calls[permission](dependencies).catch((error: unknown) => error), {
    permission,
    caller: 'profile hub',
  })

describe('a server that never answers', () => {
  test.each(Object.keys(calls) as (keyof typeof calls)[])(
    '%s: each try is told, the error names call and tries',
    async (call) => {
      const { dependencies, said } = dependenciesOf(silence)
      const failure = await failureOf(call, dependencies)
      expect(failure).toBeInstanceOf(WorldError)
      expect(failure.message).toMatch(
        new RegExp(`^${call} failed: \\S+\\.\\S+ did not answer in time \\(3 tries\\)\\.$`),
      )
      const line = expect.stringMatching(
        new RegExp(`^${call} failed \\(\\S+ did not answer in time\\.\\) Trying again\\.$`),
      )
      expect(said).toEqual([line, line])
    },
  )

  test('two calls of one client count each for itself', async () => {
    const { dependencies, said } = dependenciesOf(silence)
    const { GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr')
    const client = await createEcrClient(target, dependencies)
    for (let call = 0; call < 2; call += 1) {
      const error = await client.send(new GetAuthorizationTokenCommand({})).catch((error: unknown) => error)
      const { message } = awsError(error, { permission: 'ecr:GetAuthorizationToken', caller: 'profile hub' })
      expect(message).toContain('(3 tries)')
    }
    expect(said).toHaveLength(4)
  })
})

test('what fails is not the call where there are no credentials: the error passes as it is, untold', async () => {
  const { dependencies, said } = dependenciesOf(silence)
  const none = new UserError('There are no AWS credentials.', 'Run assume-role.')
  const failing = calls['ecr:GetAuthorizationToken'](dependencies, async () => {
    throw none
  })
  const error = await failing.catch((error: unknown) => error)
  expect(awsError(error, { permission: 'ecr:GetAuthorizationToken', caller: 'profile hub' })).toBe(none)
  expect(said).toEqual([])
})

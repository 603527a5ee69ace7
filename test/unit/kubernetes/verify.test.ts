import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import type { Dependencies } from '../../../src/job/dependencies.ts'
import { verifyAccess } from '../../../src/kubernetes/access/verify.ts'
import type { ClusterDescription } from '../../../src/kubernetes/cluster/description.ts'
import { parseClusterReference } from '../../../src/kubernetes/cluster/reference.ts'
import { networkError } from '../../../src/net/diagnosis.ts'
import type { HttpRequest, HttpResponse } from '../../../src/net/http.ts'

const account = '707930574880'
const cluster: ClusterDescription = {
  clusterName: 'hub-prod',
  arn: `arn:aws:eks:us-east-1:${account}:cluster/hub-prod`,
  account,
  region: 'us-east-1',
  endpoint: 'https://localhost',
  certificateAuthority: 'Q0E=',
  version: '1.34',
  tokenAudience: 'hub-prod',
  publicAccess: true,
  publicAccessCidrs: ['0.0.0.0/0'],
  authenticationMode: 'API',
}

interface Answer {
  status: number
  body?: string
  headers?: Record<string, string>
}

function response({ status, body = '{}', headers = {} }: Answer): HttpResponse {
  const stream = Object.assign(Readable.from([Buffer.from(body)]), {
    text: async () => body,
    json: async () => JSON.parse(body),
  })
  return { status, headers, body: stream }
}

function identityXml(arn: string): Answer {
  const body = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>x</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`
  return { status: 200, body, headers: { 'content-type': 'text/xml' } }
}

/** Asks a cluster that answers (or fails) so, the last time and from then on; STS says that the caller is `arn`. */
async function verify(
  answers: Answer | Error | (Answer | Error)[],
  changes: Partial<ClusterDescription> = {},
  arn = `arn:aws:sts::${account}:assumed-role/EKS-HUB-Hub/job`,
) {
  const requests: HttpRequest[] = []
  const next = [answers].flat()
  const http = async (request: HttpRequest): Promise<HttpResponse> => {
    requests.push(request)
    if (!String(request.url).startsWith(cluster.endpoint)) return response(identityXml(arn))
    const answer = next.length > 1 ? next.shift() : next[0]
    if (answer === undefined || answer instanceof Error) throw answer
    return response(answer)
  }
  const silent = () => {}
  const warnings: string[] = []
  const warning = (text: string) => void warnings.push(text)
  const dependencies: Dependencies = {
    environment: {},
    logger: { info: silent, debug: silent, notice: silent, warning, group: async (_title, body) => body() },
    http,
    mask: silent,
    signal: new AbortController().signal,
    folder: '/nonexistent',
    now: Date.now,
  }
  const credentials = async () => ({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' })
  let tokens = 0
  const caller = {
    token: async () => {
      tokens += 1
      return { token: `k8s-aws-v1.${tokens}`, expiration: new Date(Date.now() + 840_000) }
    },
    target: { region: 'us-east-1', credentials },
    label: 'profile hub',
    namespace: undefined,
  }
  const { identity, token } = await verifyAccess({ ...cluster, ...changes }, caller, dependencies, {
    count: 2,
    secondsBetween: 0,
  })
  return { requests, identity, token: token.token, warnings }
}

async function failure(...args: Parameters<typeof verify>): Promise<{ message: string; remedy: string }> {
  const error: unknown = await verify(...args).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ActionError)) throw new Error(`expected an ActionError, got ${String(error)}`)
  return { message: error.message, remedy: error.remedy }
}

/** What src/net throws for a connection that fails with this code. */
const coded = (code: string) => networkError(new URL(cluster.endpoint), Object.assign(new Error(code), { code }))

/** The date header of a server whose clock is this many minutes behind ours. */
const dateBehind = (minutes: number) => ({ date: new Date(Date.now() - minutes * 60_000).toUTCString() })

describe('the question to the API server', () => {
  test('is put over TLS with the cluster’s own CA, and the token in its header', async () => {
    const userInfo = { username: 'me', groups: ['a', 'b'] }
    const { requests, identity } = await verify({ status: 201, body: JSON.stringify({ status: { userInfo } }) })
    expect(identity).toEqual({ user: 'me', groups: ['a', 'b'] })
    expect(requests).toMatchObject([
      {
        url: 'https://localhost/apis/authentication.k8s.io/v1/selfsubjectreviews',
        method: 'POST',
        ca: 'CA',
        headers: { authorization: 'Bearer k8s-aws-v1.1' },
      },
    ])
  })

  test.each([
    '404 page not found\n',
    JSON.stringify({ kind: 'Status', message: 'the server could not find the requested resource' }),
  ])('is answered without a name by a cluster that cannot tell (before 1.28): %s', async (body) => {
    expect((await verify({ status: 404, body })).identity).toEqual({ user: undefined, groups: [] })
  })

  test('is not answered by what is no API server and has no such page', async () => {
    const { message } = await failure({ status: 404, body: '<html>not here</html>' })
    expect(message).toBe('The API server of hub-prod answered 404: <html>not here</html>')
  })

  test.each<[string, Answer | Error]>([
    ['401', { status: 401 }],
    ['403', { status: 403, body: JSON.stringify({ kind: 'Status', message: 'RBAC: clusterrole not found' }) }],
    ['503', { status: 503 }],
    ['ECONNREFUSED', coded('ECONNREFUSED')],
  ])('is put again with a new token after %s', async (_what, first) => {
    const userInfo = { username: 'me', groups: [] }
    const { requests, token } = await verify([first, { status: 201, body: JSON.stringify({ status: { userInfo } }) }])
    expect(requests).toHaveLength(2)
    expect(new Set(requests.map(({ headers }) => headers?.authorization)).size).toBe(2)
    expect(token).toBe('k8s-aws-v1.2')
  })
})

describe('Unauthorized', () => {
  const entry = 'aws eks create-access-entry'
  const map = 'ConfigMap aws-auth'

  test.each([
    ['API', [entry], [map]],
    ['CONFIG_MAP', [map], [entry]],
    ['API_AND_CONFIG_MAP', [entry, map], []],
  ])('of a cluster with authentication mode %s has the remedy that works there', async (mode, present, absent) => {
    const { message, remedy } = await failure({ status: 401 }, { authenticationMode: mode })
    expect(message).toContain(
      `hub-prod answered Unauthorized to arn:aws:iam::${account}:role/EKS-HUB-Hub (profile hub), 2 times.`,
    )
    // The most likely cause first, and none as a fact.
    expect(remedy.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. '])
    expect(remedy).toMatch(/^What it may be/)
    for (const text of present) expect(remedy).toContain(text)
    for (const text of absent) expect(remedy).not.toContain(text)
  })

  test('of a user names the user', async () => {
    const arn = `arn:aws:iam::${account}:user/ci`
    const { remedy } = await failure({ status: 401 }, { authenticationMode: 'CONFIG_MAP' }, arn)
    expect(remedy).toContain(`mapUsers: |\n    - userarn: ${arn}\n      username: ci\n`)
  })

  test('in China has ARNs of China', async () => {
    const arn = `arn:aws-cn:sts::${account}:assumed-role/deploy/job`
    const { remedy } = await failure({ status: 401 }, {}, arn)
    expect(remedy).toContain(`--principal-arn arn:aws-cn:iam::${account}:role/deploy`)
    expect(remedy).toContain('--policy-arn arn:aws-cn:eks::aws:cluster-access-policy/AmazonEKSEditPolicy')
  })

  test.each([
    [-20, '20 minutes behind', 'refuses tokens 15 minutes after their date, and those made here are 20 minutes old'],
    [10, '10 minutes ahead of', 'AWS refuses what is dated more than 5 minutes ahead'],
  ])('of a clock %i minutes off says so', async (minutes, direction, why) => {
    const { message, remedy } = await failure({ status: 401, headers: dateBehind(minutes) })
    expect(message).toContain(`this machine's clock is ${direction} the cluster's`)
    expect(remedy).toContain(why)
  })

  test.each([
    ['behind, while tokens are good for 15', -10],
    ['ahead', 4],
  ])('of a clock a few minutes %s is not put down to the clock', async (_, minutes) => {
    const { message } = await failure({ status: 401, headers: dateBehind(minutes) })
    expect(message).not.toContain('clock')
  })
})

describe('access with a clock that is', () => {
  const body = JSON.stringify({ status: { userInfo: { username: 'me' } } })

  test.each([
    [-4, "This machine's clock is 4 minutes behind that of hub-prod.", 'those made here are 4 minutes old'],
    [4, "This machine's clock is 4 minutes ahead of that of hub-prod.", 'more than 5 minutes ahead'],
  ])('%i minutes off works, with a warning', async (minutes, what, why) => {
    const { warnings } = await verify({ status: 201, body, headers: dateBehind(minutes) })
    expect(warnings).toEqual([expect.stringContaining(what)])
    expect(warnings[0]).toContain(why)
  })

  test.each([0, 0.5, -0.5])('%f minutes off has none', async (minutes) => {
    expect((await verify({ status: 201, body, headers: dateBehind(minutes) })).warnings).toEqual([])
  })
})

describe('a cluster that is not reached', () => {
  test.each(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ETIMEDOUT'])(
    'with a private endpoint: %s is the network’s, and not tried again',
    async (code) => {
      const { message, remedy } = await failure(coded(code), { publicAccess: false, endpoint: 'https://localhost' })
      expect(message).toContain('has a private endpoint only, and ')
      expect(remedy).toContain("inside the cluster's VPC")
    },
  )

  test('for its public access CIDRs', async () => {
    const { message, remedy } = await failure(coded('ETIMEDOUT'), { publicAccessCidrs: ['203.0.113.0/24'] })
    expect(message).toContain(
      'did not answer in time at its public endpoint localhost, which is open to 203.0.113.0/24 only',
    )
    expect(remedy).toContain("If this runner's address is not among them, add it to the cluster's public access CIDRs")
  })

  test.each([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ])('for its certificate: %s', async (code) => {
    const { message, remedy } = await failure(coded(code))
    expect(message).toContain(`is not signed by the CA of hub-prod or not valid (${code})`)
    expect(remedy).toContain('NO_PROXY')
  })
})

describe('an answer that is not Kubernetes’s', () => {
  test('403: what it said, and no claim that the cluster knows us', async () => {
    const { message } = await failure({ status: 403, body: '<html><body>Blocked by policy</body></html>' })
    expect(message).toContain(
      'refuses with 403, and not as a Kubernetes API server does: <html><body>Blocked by policy',
    )
    expect(message).not.toContain('knows who we are')
  })

  test('no TLS at all', async () => {
    const { message } = await failure(coded('EPROTO'))
    expect(message).toContain('https://localhost does not speak TLS as the API server of hub-prod does')
  })
})

describe('a cluster’s name', () => {
  test('may be an ARN, which says the region and account too', () => {
    const { arn } = cluster
    expect(parseClusterReference(arn)).toEqual({ clusterName: 'hub-prod', arn, account, region: 'us-east-1' })
    expect(parseClusterReference('hub-prod')).toEqual({ clusterName: 'hub-prod' })
  })

  test.each([
    '-a',
    'a b',
    'a/b',
    'c'.repeat(101),
    'arn:aws:eks:us-east-1:1:cluster/a',
    'arn:aws:iam::707930574880:role/a',
    // Partition and region do not go together.
    `arn:aws:eks:cn-north-1:${account}:cluster/a`,
    `arn:aws-cn:eks:us-east-1:${account}:cluster/a`,
    `arn:aws-mars:eks:us-east-1:${account}:cluster/a`,
  ])('%s is refused', (name) => {
    expect(() => parseClusterReference(name)).toThrow("The input 'cluster' is")
  })
})

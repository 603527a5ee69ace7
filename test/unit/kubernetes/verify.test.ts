import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { ActionError, WorldError } from '../../../src/errors.ts'
import type { Dependencies } from '../../../src/job/dependencies.ts'
import { type ClusterDescription, readCluster } from '../../../src/kubernetes/cluster.ts'
import { verifyAccess } from '../../../src/kubernetes/verify.ts'
import type { HttpRequest, HttpResponse } from '../../../src/net/http.ts'

const account = '707930574880'
const cluster: ClusterDescription = {
  name: 'hub-prod',
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

/** Asks a cluster that answers (or fails) so; STS says that the caller is `arn`. */
async function verify(
  answer: Answer | Error,
  changes: Partial<ClusterDescription> = {},
  arn = `arn:aws:sts::${account}:assumed-role/EKS-HUB-Hub/job`,
) {
  const requests: HttpRequest[] = []
  const http = async (request: HttpRequest): Promise<HttpResponse> => {
    requests.push(request)
    if (!String(request.url).startsWith(cluster.endpoint)) return response(identityXml(arn))
    if (answer instanceof Error) throw answer
    return response(answer)
  }
  const silent = () => {}
  const dependencies: Dependencies = {
    environment: {},
    logger: { info: silent, debug: silent, notice: silent, warning: silent, group: async (_title, body) => body() },
    http,
    mask: silent,
    signal: new AbortController().signal,
    folder: '/nonexistent',
    now: Date.now,
  }
  const credentials = async () => ({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' })
  const caller = {
    token: 'k8s-aws-v1.x',
    target: { region: 'us-east-1', credentials },
    label: 'profile hub',
    namespace: undefined,
  }
  return { requests, identity: await verifyAccess({ ...cluster, ...changes }, caller, dependencies) }
}

async function failure(...args: Parameters<typeof verify>): Promise<{ message: string; remedy: string }> {
  const error: unknown = await verify(...args).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ActionError)) throw new Error(`expected an ActionError, got ${String(error)}`)
  return { message: error.message, remedy: error.remedy }
}

const coded = (code: string) => new WorldError('failed', 'x', { cause: Object.assign(new Error(code), { code }) })

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
        headers: { authorization: 'Bearer k8s-aws-v1.x' },
      },
    ])
  })

  test('is answered without a name by a cluster that cannot tell (before 1.28)', async () => {
    expect((await verify({ status: 404 })).identity).toEqual({ user: undefined, groups: [] })
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
    expect(message).toBe(
      `hub-prod answered Unauthorized: it knows no arn:aws:iam::${account}:role/EKS-HUB-Hub (profile hub).`,
    )
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
    [-20, 'behind'],
    [20, 'ahead of'],
  ])('of a clock %i minutes off says so', async (minutes, direction) => {
    const date = new Date(Date.now() - minutes * 60_000).toUTCString()
    const { message } = await failure({ status: 401, headers: { date } })
    expect(message).toContain(`this machine's clock is 20 minutes ${direction} the cluster's`)
  })
})

describe('a cluster that is not reached', () => {
  test.each(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ETIMEDOUT'])(
    'with a private endpoint: %s is the network’s, and not tried again',
    async (code) => {
      const { message, remedy } = await failure(coded(code), { publicAccess: false, endpoint: 'https://localhost' })
      expect(message).toContain('has a private endpoint only, and this runner is not in its network')
      expect(remedy).toContain("inside the cluster's VPC")
    },
  )

  test('for its public access CIDRs', async () => {
    const { message, remedy } = await failure(coded('ETIMEDOUT'), { publicAccessCidrs: ['203.0.113.0/24'] })
    expect(message).toContain(
      'did not answer in time at its public endpoint localhost, which is open to 203.0.113.0/24 only',
    )
    expect(remedy).toContain("Add this runner's address to the cluster's public access CIDRs")
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

describe('a cluster’s name', () => {
  test('may be an ARN, which says the region and account too', () => {
    expect(readCluster(cluster.arn)).toEqual({ name: 'hub-prod', account, region: 'us-east-1' })
    expect(readCluster('hub-prod')).toEqual({ name: 'hub-prod', account: undefined, region: undefined })
  })

  test.each([
    '-a',
    'a b',
    'a/b',
    'c'.repeat(101),
    'arn:aws:eks:us-east-1:1:cluster/a',
    'arn:aws:iam::707930574880:role/a',
  ])('%s is refused', (name) => {
    expect(() => readCluster(name)).toThrow("The input 'cluster' is")
  })
})

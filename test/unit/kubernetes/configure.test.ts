import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { StepDependencies } from '../../../src/job/ledger.ts'
import { parseClusterReference } from '../../../src/kubernetes/cluster/reference.ts'
import { configureKubeconfig } from '../../../src/kubernetes/configure.ts'
import type { KubeconfigInputs } from '../../../src/kubernetes/inputs.ts'
import { kubeconfigEntry } from '../../../src/kubernetes/leftovers.ts'
import { roleSessionFile } from '../../../src/kubernetes/token/role-session.ts'
import type { HttpRequest, HttpResponse } from '../../../src/net/http.ts'
import { openUse } from '../../support/ledger.ts'

const account = '123456789012'
const keys = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'x' }
const arnIn = (region: string) => `arn:aws:eks:${region}:${account}:cluster/shop`

const { PATH } = process.env
let home: string
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'configure-')))
  // So there is no kubectl, whatever the machine has.
  process.env.PATH = home
})
afterEach(() => {
  process.env.PATH = PATH
  rmSync(home, { recursive: true })
})

interface Answer {
  status: number
  body: string
}

/** What the API server says of a caller. */
function called(username: string, groups: string[] = []): Answer {
  return { status: 201, body: JSON.stringify({ status: { userInfo: { username, groups } } }) }
}

/** EKS has the cluster `shop` in whatever region is asked. */
function described(region: string): Answer {
  const data = Buffer.from('CA').toString('base64')
  const state = { name: 'shop', arn: arnIn(region), status: 'ACTIVE', version: '1.34' }
  const cluster = { ...state, endpoint: 'https://api.example', certificateAuthority: { data } }
  return { status: 200, body: JSON.stringify({ cluster }) }
}

interface Choices extends Partial<Omit<KubeconfigInputs, 'cluster' | 'plugin'>> {
  cluster?: string
  environment?: Record<string, string>
  /** What the cluster says. */
  answer?: Answer
}

/** A use of the action in a job without kubectl, whose folder is `job` in the home. */
function useOf({ cluster = 'shop', environment = {}, answer = called('me'), ...others }: Choices) {
  const requests: HttpRequest[] = []
  const lines: string[] = []
  const masked: string[] = []
  const say = (level: string) => (line: string) => void lines.push(`${level} ${line}`)
  const all = { HOME: home, AWS_REGION: 'eu-west-3', ...keys, ...environment }
  const folder = join(home, 'job')
  const { undo } = openUse(folder, all)
  const http = async (request: HttpRequest): Promise<HttpResponse> => {
    requests.push(request)
    const url = new URL(request.url)
    const { status, body } = url.hostname === 'api.example' ? answer : described(url.hostname.split('.')[1] ?? '')
    const stream = Object.assign(Readable.from([Buffer.from(body)]), {
      text: async () => body,
      json: async () => JSON.parse(body),
    })
    return { status, headers: { 'content-type': 'application/json' }, body: stream }
  }
  const dependencies: StepDependencies = {
    environment: all,
    logger: {
      ...{ info: say('info'), debug: () => {}, notice: say('notice'), warning: say('warning') },
      group: async (_, body) => body(),
    },
    http,
    mask: (secret) => void masked.push(secret),
    signal: new AbortController().signal,
    folder,
    now: Date.now,
    ledger: undo,
  }
  const inputs: KubeconfigInputs = {
    ...{ region: undefined, profile: undefined, role: undefined, namespace: undefined, context: undefined },
    ...{ setCurrent: true, kubeconfig: undefined, verify: true, credential: 'exec' },
    cluster: parseClusterReference(cluster),
    plugin: { node: '/node', options: [], script: '/eks-token.js' },
    ...others,
  }
  const own = join(folder, 'kube', 'config')
  return { run: () => configureKubeconfig(inputs, dependencies), requests, lines, masked, own, undo }
}

async function configure(choices: Choices = {}) {
  const use = useOf(choices)
  return { ...use, ...(await use.run()) }
}

const hostsOf = (requests: readonly HttpRequest[]) => requests.map(({ url }) => new URL(url).hostname)
const contentOf = (path: string) => parse(readFileSync(path, 'utf8'))
/** A kubeconfig with one context. */
const theirs = (context: string) => `{contexts: [{name: ${context}, context: {cluster: c, user: u}}]}`

describe('what a use says', () => {
  test('is who we are, and where the context is; of kubectl only that there is none', async () => {
    const { lines, outputs, summary, own } = await configure({ answer: called('me', ['a', 'b']) })
    expect(lines).toEqual([
      'info Region eu-west-3, by AWS_REGION.',
      'notice There is no kubectl on PATH. Where a later step needs one, run setup-tools before it.',
      'info Connected to shop (1.34) as me, groups a, b.',
      `info Context shop of ${arnIn('eu-west-3')} is in ${own}.`,
    ])
    const where = { kubeconfig: own, context: 'shop', endpoint: 'https://api.example' }
    expect(outputs).toEqual({ ...where, 'cluster-version': '1.34', identity: 'me' })
    expect(summary).toMatch(/\| shop \| 1\.34 \| eu-west-3 \| shop \| me \|\n$/)
  })

  test('of a user in no group is the name alone', async () => {
    expect((await configure()).lines).toContain('info Connected to shop (1.34) as me.')
  })

  test('is that a cluster which cannot tell has let us in', async () => {
    const { lines, outputs, summary } = await configure({ answer: { status: 404, body: '404 page not found\n' } })
    const nameless = 'It takes the token, and has no API that says whose it is.'
    expect(lines).toContain(`info Connected to shop (1.34). ${nameless}`)
    expect(outputs.identity).toBeUndefined()
    expect(summary).toContain('| somebody whom the cluster knows |')
  })

  test('is no more than that it is configured where it was not verified', async () => {
    const { lines, requests, outputs, summary } = await configure({ verify: false })
    expect(hostsOf(requests)).toEqual(['eks.eu-west-3.amazonaws.com'])
    expect(lines).toContain('info Configured shop (1.34).')
    expect(outputs.identity).toBeUndefined()
    expect(summary).toContain('| not verified |')
  })
})

describe('the cluster', () => {
  test.each<[string, Choices]>([
    ['by AWS_REGION', { cluster: 'shop' }],
    ['by its ARN', { cluster: arnIn('eu-west-3'), environment: { AWS_REGION: 'us-east-2' } }],
  ])('is looked for in the region %s', async (_, choices) => {
    const { requests, lines } = await configure({ ...choices, verify: false })
    expect(hostsOf(requests)).toEqual(['eks.eu-west-3.amazonaws.com'])
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([])
  })

  test('is that of the ARN, also where the input says another region, which is warned of', async () => {
    const { lines } = await configure({ cluster: arnIn('eu-west-3'), region: 'us-east-2' })
    expect(lines).toContain("warning The input 'region' is us-east-2; the cluster's ARN says eu-west-3, which counts.")
  })

  test.each<[string, Choices, string]>([
    ['a role that is none', { role: 'no role' }, "The input 'role' is 'no role'"],
    ['a folder for a file', { kubeconfig: tmpdir() }, "The input 'kubeconfig' is"],
  ])('is not even looked for with %s', async (_, choices, message) => {
    const { run, requests } = useOf(choices)
    await expect(run()).rejects.toThrow(message)
    expect(requests).toEqual([])
  })
})

describe('variables for the steps after it', () => {
  const choosing = { HELM_KUBECONTEXT: 'mine', HELM_KUBETOKEN: 'secret' }

  test('name the file, and a cache that goes with the job', async () => {
    const { variables, secrets, lines, own } = await configure()
    const KUBECACHEDIR = join(home, 'job', 'kube', 'cache')
    expect(variables).toEqual({ KUBECONFIG: own, KUBE_CONFIG_PATH: own, KUBECACHEDIR })
    expect(secrets).toEqual({})
    expect(lines.join('\n')).not.toContain('Empty for this job')
  })

  test('leave a cache of the workflow where it is', async () => {
    const { variables } = await configure({ environment: { KUBECACHEDIR: '/cache' } })
    expect(variables.KUBECACHEDIR).toBe('/cache')
  })

  test('empty those by which a client would follow another context', async () => {
    const { variables, secrets, lines } = await configure({ environment: choosing })
    expect([variables.HELM_KUBECONTEXT, secrets]).toEqual(['', { HELM_KUBETOKEN: '' }])
    expect(lines.filter((line) => line.startsWith('info Empty for this job: '))).toHaveLength(1)
  })

  test('empty none where the context is not to be the current one', async () => {
    const { variables, secrets, lines, own } = await configure({ environment: choosing, setCurrent: false })
    expect([variables.HELM_KUBECONTEXT, secrets]).toEqual([undefined, {}])
    expect(lines.join('\n')).not.toContain('Empty for this job')
    expect(contentOf(own)['current-context']).toBeUndefined()
  })
})

describe('the credential', () => {
  const userIn = (path: string) => contentOf(path).users[0].user

  test('is a program, and no token is in the file', async () => {
    const { own, masked } = await configure()
    expect(userIn(own)).toMatchObject({ exec: { command: '/node', args: expect.arrayContaining(['/eks-token.js']) } })
    for (const token of masked) expect(readFileSync(own, 'utf8')).not.toContain(token)
  })

  test('is the token that was verified, if it is to be static, and the log says when it ends', async () => {
    const { own, requests, lines } = await configure({ credential: 'static' })
    const { token } = userIn(own)
    const asked = requests.find(({ url }) => String(url).startsWith('https://api.example'))
    expect(asked?.headers).toMatchObject({ authorization: `Bearer ${token}` })
    expect(lines).toContainEqual(
      expect.stringMatching(/^warning The token .* ends after 15 minutes \(use it for 1[34]\) and is not renewed\./),
    )
  })

  test('is a new token where none was verified', async () => {
    const { own, masked } = await configure({ credential: 'static', verify: false })
    expect(masked).toContain(userIn(own).token)
  })

  test('of a further role is that of its session, which goes if the cluster does not let it in', async () => {
    const role = { arn: `arn:aws:iam::${account}:role/deployer`, region: 'eu-west-3', profile: undefined }
    const file = roleSessionFile(join(home, 'job'), role, { AWS_ACCESS_KEY_ID: keys.AWS_ACCESS_KEY_ID })
    const credentials = { AccessKeyId: 'ASIAROLE', SecretAccessKey: 's', SessionToken: 't', Expiration: '2126-01-01' }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ request: { role }, credentials, receivedAt: Date.now() }))
    const { own } = await configure({ role: 'deployer' })
    expect(userIn(own).exec.args).toContain(role.arn)
    expect(existsSync(file)).toBe(true)
    await expect(useOf({ role: 'deployer', answer: { status: 400, body: 'no' } }).run()).rejects.toThrow('answered 400')
    expect(existsSync(file)).toBe(false)
  })
})

describe('the file', () => {
  test('is a copy of the user’s own with ours in it, which the log says', async () => {
    const path = join(home, '.kube', 'config')
    mkdirSync(join(home, '.kube'))
    writeFileSync(path, theirs('mine'))
    const { own, lines } = await configure()
    expect(contentOf(own)).toMatchObject({ contexts: [{ name: 'mine' }, { name: 'shop' }], 'current-context': 'shop' })
    expect(lines).toContain(`info ${own} starts as a copy of ${path}.`)
    expect(lines.filter((line) => line.startsWith('notice In this job'))).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe(theirs('mine'))
  })

  test('has our context in the place of the user’s of that name, which is a notice', async () => {
    mkdirSync(join(home, '.kube'))
    writeFileSync(join(home, '.kube', 'config'), theirs('shop'))
    expect((await configure()).lines).toContain(
      "notice In this job, the context shop is the cluster's. Your own context of that name is back after it.",
    )
  })

  test('is no copy where the user has none, and the context has the name that it is given', async () => {
    const { own, lines, outputs } = await configure({ context: 'production', namespace: 'web' })
    expect(contentOf(own).contexts).toMatchObject([{ name: 'production', context: { namespace: 'web' } }])
    expect(outputs.context).toBe('production')
    expect(lines.join('\n')).not.toMatch(/copy of|In this job/)
  })

  test('is that of the input, with what was in it, until the post step gives that back', async () => {
    const path = join(home, 'mine.yaml')
    writeFileSync(path, theirs('mine'))
    const { outputs, variables, own, undo } = await configure({ kubeconfig: path })
    expect([outputs.kubeconfig, variables.KUBECONFIG, existsSync(own)]).toEqual([path, path, false])
    expect(contentOf(path).contexts).toMatchObject([{ name: 'mine' }, { name: 'shop' }])
    await undo.undo({ 'kubeconfig-entry': async () => kubeconfigEntry })
    expect(readFileSync(path, 'utf8')).toBe(theirs('mine'))
  })

  test('is in the ledger before it is there, for a post step that comes after a step which was cut off', async () => {
    const { run, own, undo } = useOf({})
    mkdirSync(own, { recursive: true })
    await expect(run()).rejects.toThrow('EISDIR')
    expect(await undo.recorded(kubeconfigEntry)).toMatchObject([{ done: { context: 'shop', file: own, own: true } }])
  })
})

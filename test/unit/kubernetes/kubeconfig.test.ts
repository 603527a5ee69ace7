import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { addEntry, type KubeconfigEntry, removeEntry } from '../../../src/kubernetes/kubeconfig.ts'
import { addToFile, kubeconfigPath, removeFromFile } from '../../../src/kubernetes/kubeconfig-file.ts'

const arnOf = (cluster: string, region = 'us-east-1') => `arn:aws:eks:${region}:707930574880:cluster/${cluster}`

function entry(cluster: string, changes: Partial<KubeconfigEntry> = {}): KubeconfigEntry {
  return {
    id: `job/${cluster}`,
    context: cluster,
    namespace: undefined,
    cluster: { name: arnOf(cluster), server: `https://${cluster}.example.com`, certificateAuthority: 'Q0E=' },
    credential: { exec: { command: '/node', args: ['/eks-token.js', '--cluster', cluster] } },
    setCurrent: true,
    ...changes,
  }
}

const inThisJob = (id: string) => id.startsWith('job/')
const add = (text: string | undefined, what: KubeconfigEntry) => addEntry(text, what, inThisJob)

interface Kubeconfig {
  'current-context': string
  clusters: { name: string; cluster: unknown }[]
  contexts: { name: string; context: { cluster: string; user: string; namespace?: string } }[]
  users: { name: string; user: unknown }[]
}

const read = (text: string) => parse(text) as Kubeconfig
const names = (list: { name: string }[]) => list.map(({ name }) => name)

const users = `# mine
apiVersion: v1
kind: Config
clusters:
- name: mine # at home
  cluster: {server: 'https://mine.example.com'}
contexts:
- name: mine
  context: {cluster: mine, user: me}
current-context: mine
users:
- name: me
  user: {token: abc}
`

describe('adding a cluster', () => {
  test('makes a whole kubeconfig where there is none', () => {
    const { text } = add(undefined, entry('hub-prod', { namespace: 'hub' }))
    expect(read(text)).toEqual({
      apiVersion: 'v1',
      kind: 'Config',
      preferences: {},
      clusters: [
        {
          name: arnOf('hub-prod'),
          cluster: { server: 'https://hub-prod.example.com', 'certificate-authority-data': 'Q0E=' },
        },
      ],
      users: [
        {
          name: 'ds-infra:hub-prod',
          user: {
            exec: {
              apiVersion: 'client.authentication.k8s.io/v1',
              command: '/node',
              args: ['/eks-token.js', '--cluster', 'hub-prod'],
              interactiveMode: 'Never',
              provideClusterInfo: false,
            },
          },
        },
      ],
      contexts: [
        {
          name: 'hub-prod',
          context: {
            cluster: arnOf('hub-prod'),
            user: 'ds-infra:hub-prod',
            namespace: 'hub',
            extensions: [{ name: 'ds-infra', extension: { id: 'job/hub-prod' } }],
          },
        },
      ],
      'current-context': 'hub-prod',
    })
  })

  test('keeps what the user has in the file, comments too', () => {
    const { text, added } = add(users, entry('hub-prod'))
    expect(text).toContain('# mine\n')
    expect(text).toContain('# at home')
    expect(names(read(text).contexts)).toEqual(['mine', 'hub-prod'])
    expect(added).toEqual({ id: 'job/hub-prod', context: 'hub-prod', previousContext: 'mine' })
  })

  test('leaves the current context if asked to', () => {
    expect(read(add(users, entry('hub-prod', { setCurrent: false })).text)['current-context']).toBe('mine')
  })

  test('takes a kubeconfig in JSON', () => {
    const json = JSON.stringify({ apiVersion: 'v1', kind: 'Config', clusters: null, contexts: [], users: [] })
    expect(names(read(add(json, entry('hub-prod')).text).contexts)).toEqual(['hub-prod'])
  })

  test('puts two clusters in one file', () => {
    const { text } = add(add(undefined, entry('hub-prod')).text, entry('hub-ephemeral'))
    expect(names(read(text).contexts)).toEqual(['hub-prod', 'hub-ephemeral'])
    expect(names(read(text).clusters)).toEqual([arnOf('hub-prod'), arnOf('hub-ephemeral')])
    expect(read(text)['current-context']).toBe('hub-ephemeral')
  })

  test('puts two roles for one cluster in one file', () => {
    const { text } = add(add(undefined, entry('hub-prod')).text, entry('hub-prod', { id: 'job/2', context: 'admin' }))
    expect(names(read(text).clusters)).toEqual([arnOf('hub-prod')])
    expect(names(read(text).users)).toEqual(['ds-infra:hub-prod', 'ds-infra:admin'])
  })

  test('replaces the same context of the same cluster', () => {
    const { text } = add(add(undefined, entry('hub-prod')).text, entry('hub-prod', { id: 'job/2', namespace: 'other' }))
    expect(read(text).contexts).toHaveLength(1)
    expect(read(text).contexts[0]?.context.namespace).toBe('other')
  })

  test('replaces what an earlier job left behind without its post step', () => {
    const { text } = add(undefined, entry('hub-prod', { id: 'earlier/1', context: 'hub' }))
    expect(read(add(text, entry('hub-ephemeral', { context: 'hub' })).text).contexts[0]?.context.cluster).toBe(
      arnOf('hub-ephemeral'),
    )
  })

  test.each([
    ["a context of the user's", users, entry('hub-prod', { context: 'mine' })],
    [
      'a context of another cluster of this job',
      add(undefined, entry('hub-prod')).text,
      entry('hub-prod', {
        id: 'job/2',
        cluster: { ...entry('hub-prod').cluster, name: arnOf('hub-prod', 'eu-west-1') },
      }),
    ],
  ])('refuses to overwrite %s', (_what, text, what) => {
    expect(() => add(text, what)).toThrow(/already has a context/)
  })

  test.each([
    ['a: [', 'not valid YAML'],
    ['just words', 'not a mapping'],
    ['clusters: {}', "'clusters' is not a list"],
  ])('refuses a file that is no kubeconfig: %s', (text, why) => {
    expect(() => add(text, entry('hub-prod'))).toThrow(why)
  })

  test.each(['on', 'no', '1234567890', '1_000', '0x1f', '12:30', '~', 'null', '1e3'])(
    'quotes the name %s, which YAML 1.1 (kubectl, AWS CLI) would not read as text',
    (context) => {
      const { text } = add(undefined, entry('hub-prod', { context }))
      expect(text).toMatch(new RegExp(`current-context: ["']${context}["']`))
    },
  )
})

describe('removing a cluster', () => {
  test("gives back the user's file byte for byte", () => {
    const { text, added } = add(users, entry('hub-prod'))
    expect(removeEntry(text, added).text).toBe(users)
  })

  test('leaves other uses of the action, and what they need', () => {
    const first = add(undefined, entry('hub-prod'))
    const second = add(first.text, entry('hub-prod', { id: 'job/2', context: 'admin' }))
    const left = removeEntry(second.text, second.added)
    expect(left).toMatchObject({ empty: false, ours: true })
    expect(names(read(left.text).clusters)).toEqual([arnOf('hub-prod')])
    expect(names(read(left.text).users)).toEqual(['ds-infra:hub-prod'])
    expect(read(left.text)['current-context']).toBe('hub-prod')
    expect(removeEntry(left.text, first.added)).toMatchObject({ empty: true, ours: false })
  })

  test('leaves a context of the same name that is not this use’s', () => {
    const first = add(undefined, entry('hub-prod'))
    const second = add(first.text, entry('hub-prod', { id: 'job/2' }))
    expect(removeEntry(second.text, first.added).text).toBe(second.text)
  })

  test('leaves the cluster to a context that aws eks update-kubeconfig added', () => {
    const { text, added } = add(undefined, entry('hub-prod'))
    const other = `- name: ${arnOf('hub-prod')}\n  context: {cluster: "${arnOf('hub-prod')}", user: aws}`
    const left = removeEntry(text.replace('contexts:\n', `contexts:\n${other}\n`), added)
    expect(names(read(left.text).clusters)).toEqual([arnOf('hub-prod')])
    expect(left).toMatchObject({ empty: false, ours: false })
  })

  test('leaves a current context that somebody else chose', () => {
    const { text, added } = add(users, entry('hub-prod'))
    const changed = text.replace('current-context: hub-prod', 'current-context: mine')
    expect(read(removeEntry(changed, added).text)['current-context']).toBe('mine')
  })

  test('does no harm when repeated', () => {
    const { text, added } = add(users, entry('hub-prod'))
    const once = removeEntry(text, added).text
    expect(removeEntry(once, added).text).toBe(once)
  })
})

describe('the file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const modeOf = (path: string) => statSync(path).mode & 0o777

  test('is for this user alone, and goes with the last entry', async () => {
    const path = join(folder, 'kube', 'config')
    const first = await addToFile(path, true, entry('hub-prod'), inThisJob)
    const second = await addToFile(path, true, entry('hub-ephemeral'), inThisJob)
    expect(modeOf(path)).toBe(0o600)
    expect(modeOf(join(folder, 'kube'))).toBe(0o700)
    await removeFromFile(second)
    expect(existsSync(path)).toBe(true)
    await removeFromFile(first)
    await removeFromFile(first)
    expect(existsSync(join(folder, 'kube'))).toBe(false)
  })

  test('is added to by many at once without losing an entry', async () => {
    const path = join(folder, 'kube', 'config')
    const clusters = Array.from({ length: 12 }, (_, at) => `cluster-${at}`)
    await Promise.all(clusters.map((cluster) => addToFile(path, true, entry(cluster), inThisJob)))
    expect(names(read(readFileSync(path, 'utf8')).contexts).toSorted()).toEqual(clusters.toSorted())
  })

  test("of the user's is kept, reached through its link, and made private", async () => {
    const [real, link] = [join(folder, 'real'), join(folder, 'link')]
    writeFileSync(real, users)
    chmodSync(real, 0o644)
    symlinkSync(real, link)
    const added = await addToFile(link, false, entry('hub-prod'), inThisJob)
    expect(modeOf(real)).toBe(0o600)
    expect(names(read(readFileSync(link, 'utf8')).contexts)).toEqual(['mine', 'hub-prod'])
    await removeFromFile(added)
    expect(read(readFileSync(real, 'utf8'))).toEqual(parse(users))
  })

  test("of the user's that was not there before goes again", async () => {
    const path = join(folder, 'new')
    const added = await addToFile(path, false, entry('hub-prod'), inThisJob)
    await removeFromFile(added)
    expect(existsSync(path)).toBe(false)
  })
})

describe('KUBECONFIG', () => {
  const path = (...files: string[]) => files.join(delimiter)

  test.each([
    ['ours alone', undefined, undefined, path('/ours')],
    ["ours before the user's default file", undefined, '/home/.kube/config', path('/ours', '/home/.kube/config')],
    ["ours before the user's files", path('/a', '/b'), '/home/.kube/config', path('/ours', '/a', '/b')],
    ['ours once', path('/ours', '/a'), undefined, path('/ours', '/a')],
    ['ours first again', path('/a', '', '/ours'), undefined, path('/ours', '/a')],
    ['the default file once, where it is the one written to', undefined, '/ours', path('/ours')],
  ])('has %s', (_what, current, fallback, expected) => {
    expect(kubeconfigPath('/ours', current, fallback)).toBe(expected)
  })
})

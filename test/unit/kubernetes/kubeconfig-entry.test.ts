import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { addEntry, type KubeconfigEntry, removeEntry, type Target } from '../../../src/kubernetes/kubeconfig/entry.ts'

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

const usersFile: Target = { path: '/kubeconfig', own: false, inSameJob: (id) => id.startsWith('job/') }
const own: Target = { ...usersFile, own: true }
const add = (text: string | undefined, what: KubeconfigEntry, target = usersFile) => addEntry(text, what, target).text
const remove = (text: string, what: KubeconfigEntry, target = usersFile) =>
  removeEntry(text, { id: what.id, context: what.context }, target)

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
    const text = add(undefined, entry('hub-prod', { namespace: 'hub' }))
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
              apiVersion: 'client.authentication.k8s.io/v1beta1',
              command: '/node',
              args: ['/eks-token.js', '--cluster', 'hub-prod'],
              env: [{ name: 'NODE_OPTIONS', value: '' }],
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
            extensions: [{ name: 'ds-infra', extension: { id: 'job/hub-prod', order: 1 } }],
          },
        },
      ],
      'current-context': 'hub-prod',
    })
  })

  test('keeps what the user has in the file, comments too', () => {
    const text = add(users, entry('hub-prod'))
    expect(text).toContain('# mine\n')
    expect(text).toContain('# at home')
    expect(names(read(text).contexts)).toEqual(['mine', 'hub-prod'])
  })

  test('leaves the current context if asked to', () => {
    expect(read(add(users, entry('hub-prod', { setCurrent: false })))['current-context']).toBe('mine')
  })

  test.each([2, 4, '\t', 0])('keeps JSON JSON, indented by %p', (indent) => {
    const content = { apiVersion: 'v1', kind: 'Config', clusters: null, contexts: [], users: [] }
    const json = JSON.stringify(content, null, indent)
    const text = add(json, entry('hub-prod'))
    expect(names((JSON.parse(text) as Kubeconfig).contexts)).toEqual(['hub-prod'])
    expect(JSON.stringify(JSON.parse(text), null, indent)).toBe(text)
    expect(JSON.parse(remove(text, entry('hub-prod')).text)).toEqual({
      ...content,
      clusters: [],
      'current-context': '',
    })
  })

  test('keeps line ends and the indentation of lists', () => {
    const indented = users.replaceAll(/^- /gm, '  - ').replaceAll(/^ {2}(?=\w)/gm, '    ')
    const text = add(indented.replaceAll('\n', '\r\n'), entry('hub-prod'))
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text).toContain('clusters:\r\n  - name: mine # at home\r\n')
  })

  test('puts two clusters in one file', () => {
    const text = add(add(undefined, entry('hub-prod')), entry('hub-ephemeral'))
    expect(names(read(text).contexts)).toEqual(['hub-prod', 'hub-ephemeral'])
    expect(names(read(text).clusters)).toEqual([arnOf('hub-prod'), arnOf('hub-ephemeral')])
    expect(read(text)['current-context']).toBe('hub-ephemeral')
  })

  test('puts two roles for one cluster in one file', () => {
    const text = add(add(undefined, entry('hub-prod')), entry('hub-prod', { id: 'job/2', context: 'admin' }))
    expect(names(read(text).clusters)).toEqual([arnOf('hub-prod')])
    expect(names(read(text).users)).toEqual(['ds-infra:hub-prod', 'ds-infra:admin'])
  })

  test('takes the place of the same context of the same cluster', () => {
    const text = add(add(undefined, entry('hub-prod')), entry('hub-prod', { id: 'job/2', namespace: 'other' }))
    expect(read(text).contexts).toHaveLength(1)
    expect(read(text).contexts[0]?.context.namespace).toBe('other')
  })

  test('replaces what an earlier job left behind without its post step', () => {
    const text = add(undefined, entry('hub-prod', { id: 'earlier/1', context: 'hub' }))
    const later = read(add(text, entry('hub-ephemeral', { context: 'hub' })))
    expect(later.contexts.map(({ context }) => context.cluster)).toEqual([arnOf('hub-ephemeral')])
    expect(names(later.clusters)).toEqual([arnOf('hub-ephemeral')])
    expect(names(later.users)).toEqual(['ds-infra:hub'])
  })

  test.each([
    ["a context of the user's", users, entry('hub-prod', { context: 'mine' })],
    [
      'a context of another cluster of this job',
      add(undefined, entry('hub-prod')),
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
    ['{"a": ', 'not valid YAML'],
    ['just words', 'not a mapping'],
    ['[]', 'not a mapping'],
    ['clusters: {}', "'clusters' is not a list"],
    ['users: [{name: 12}]', "'users[0]' has no name"],
    ['users: [abc]', "'users[0]' has no name"],
    ['contexts: [{name: a}, {name: a}]', "'contexts' has two entries named 'a'"],
  ])('refuses a file that is no kubeconfig, as kubectl does: %s', (text, why) => {
    expect(() => add(text, entry('hub-prod'))).toThrow(why)
    expect(() => add(text, entry('hub-prod'))).toThrow('/kubeconfig')
  })

  test('takes the later one of two equal keys, as kubectl does', () => {
    const text = add(`current-context: other\n${users}`, entry('hub-prod', { setCurrent: false }))
    expect(read(text)['current-context']).toBe('mine')
  })

  test.each(['on', 'no', '1234567890', '1_000', '0x1f', '12:30', '~', 'null', '1e3', '2001-01-01'])(
    'quotes the name %s, which YAML 1.1 (kubectl, AWS CLI) would not read as text',
    (context) => {
      const text = add(undefined, entry('hub-prod', { context }))
      expect(text).toMatch(new RegExp(`current-context: ["']${context}["']`))
    },
  )
})

describe("names of the user's", () => {
  const cluster = arnOf('hub-prod')
  const theirs = `apiVersion: v1
kind: Config
clusters:
- name: ${cluster}
  cluster: {server: 'https://tunnel.example.com'}
contexts:
- name: hub-prod
  context: {cluster: '${cluster}', user: 'ds-infra:hub-prod'}
- name: mine
  context: {cluster: '${cluster}', user: 'ds-infra:hub-prod'}
current-context: mine
users:
- name: ds-infra:hub-prod
  user: {token: abc}
`

  test('are not ours: cluster and user have others, and the context takes its place in our copy alone', () => {
    expect(() => add(theirs, entry('hub-prod'))).toThrow(/already has a context 'hub-prod'/)
    const { text, replacesUsers } = addEntry(theirs, entry('hub-prod'), own)
    expect(replacesUsers).toBe(true)
    const after = read(text)
    const find = (name: string) => after.contexts.find((context) => context.name === name)?.context
    expect(find('mine')).toEqual({ cluster, user: 'ds-infra:hub-prod' })
    expect(find('hub-prod')).toMatchObject({ cluster: 'ds-infra:hub-prod', user: 'ds-infra:hub-prod-2' })
    expect(after.clusters).toContainEqual({ name: cluster, cluster: { server: 'https://tunnel.example.com' } })
    expect(after.users).toContainEqual({ name: 'ds-infra:hub-prod', user: { token: 'abc' } })
    expect(read(remove(text, entry('hub-prod'), own).text)).toEqual(read(theirs))
  })

  test('a cluster that is the same is shared, and stays', () => {
    const { server, certificateAuthority } = entry('hub-prod').cluster
    const same = `clusters:\n- name: ${cluster}\n  cluster:\n    server: ${server}\n    certificate-authority-data: ${certificateAuthority}\n`
    const two = add(add(same, entry('hub-prod')), entry('hub-prod', { id: 'job/2', context: 'admin' }))
    expect(read(two).clusters).toHaveLength(1)
    const one = remove(two, entry('hub-prod')).text
    const none = remove(one, entry('hub-prod', { id: 'job/2', context: 'admin' }))
    expect(names(read(none.text).clusters)).toEqual([cluster])
    expect(none).toMatchObject({ empty: false, ours: false })
  })
})

describe('removing a cluster', () => {
  test("gives back the user's file byte for byte", () => {
    expect(remove(add(users, entry('hub-prod')), entry('hub-prod')).text).toBe(users)
  })

  test('leaves other uses of the action, and what they need', () => {
    const second = entry('hub-prod', { id: 'job/2', context: 'admin' })
    const left = remove(add(add(undefined, entry('hub-prod')), second), second)
    expect(left).toMatchObject({ empty: false, ours: true })
    expect(names(read(left.text).clusters)).toEqual([arnOf('hub-prod')])
    expect(names(read(left.text).users)).toEqual(['ds-infra:hub-prod'])
    expect(read(left.text)['current-context']).toBe('hub-prod')
    expect(remove(left.text, entry('hub-prod'))).toMatchObject({ empty: true, ours: false })
  })

  test('leaves a context of the same name that is a later use’s', () => {
    const later = entry('hub-prod', { id: 'job/2', namespace: 'later' })
    const left = remove(add(add(users, entry('hub-prod')), later), entry('hub-prod'))
    expect(left.ours).toBe(true)
    expect(read(left.text).contexts[1]).toMatchObject({ name: 'hub-prod', context: { namespace: 'later' } })
    expect(read(left.text).users).toHaveLength(2)
    expect(read(remove(left.text, later).text)).toEqual(read(users))
  })

  test('brings back the context of an earlier use with the same name, whose post comes later', () => {
    const later = entry('hub-prod', { id: 'job/2', namespace: 'later' })
    const first = add(users, entry('hub-prod'))
    expect(read(remove(add(first, later), later).text)).toEqual(read(first))
  })

  test('leaves the cluster to a context that aws eks update-kubeconfig added', () => {
    const text = add(undefined, entry('hub-prod'))
    const other = `- name: ${arnOf('hub-prod')}\n  context: {cluster: "${arnOf('hub-prod')}", user: aws}`
    const left = remove(text.replace('contexts:\n', `contexts:\n${other}\n`), entry('hub-prod'))
    expect(names(read(left.text).clusters)).toEqual([arnOf('hub-prod')])
    expect(left).toMatchObject({ empty: false, ours: false })
  })

  test('leaves a current context that somebody else chose', () => {
    const changed = add(users, entry('hub-prod')).replace('current-context: hub-prod', 'current-context: mine')
    expect(read(remove(changed, entry('hub-prod')).text)['current-context']).toBe('mine')
  })

  test('does no harm when repeated', () => {
    const once = remove(add(users, entry('hub-prod')), entry('hub-prod')).text
    expect(remove(once, entry('hub-prod')).text).toBe(once)
  })

  test('gives everything back, whatever the uses, their names and the order of their posts', () => {
    const use = fc.record({
      context: fc.constantFrom('a', 'b', 'mine'),
      setCurrent: fc.boolean(),
      rank: fc.integer(),
    })
    fc.assert(
      fc.property(fc.array(use, { minLength: 1, maxLength: 5 }), (uses) => {
        const entries = uses.map(({ context, setCurrent }, at) =>
          entry('hub-prod', { id: `job/${at}`, context, setCurrent }),
        )
        let text = users
        for (const one of entries) text = add(text, one, own)
        const order = entries.toSorted(
          (a, b) => (uses[entries.indexOf(a)]?.rank ?? 0) - (uses[entries.indexOf(b)]?.rank ?? 0),
        )
        for (const [done, one] of order.entries()) {
          const left = remove(text, one, own)
          expect(left.ours).toBe(done < order.length - 1)
          const now = read(left.text)
          expect([...names(now.contexts), '']).toContain(now['current-context'])
          text = left.text
        }
        expect(read(text)).toEqual(read(users))
      }),
      { numRuns: 40 },
    )
  })
})

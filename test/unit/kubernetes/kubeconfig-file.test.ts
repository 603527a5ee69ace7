import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { KubeconfigEntry } from '../../../src/kubernetes/kubeconfig/entry.ts'
import {
  addToOwnFile,
  addToUsersFile,
  checkFile,
  createId,
  type EntryInFile,
  followLinks,
  removeFromFile,
} from '../../../src/kubernetes/kubeconfig/file.ts'
import { readKubeconfig, writeKubeconfig } from '../../support/configure-kubeconfig.ts'
import { silent } from '../../support/ledger.ts'

let folder: string
let home: string
let own: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'))
  home = join(folder, 'home')
  own = join(folder, 'job', 'kube', 'config')
})
afterEach(() => rmSync(folder, { recursive: true }))

const job = () => join(folder, 'job')
const modeOf = (path: string) => statSync(path).mode & 0o777
const contextsOf = (path: string) => readKubeconfig(path).contexts.map(({ name }) => name)

function entry(context: string, changes: Partial<KubeconfigEntry> = {}): KubeconfigEntry {
  return {
    id: `job/${context}`,
    context,
    namespace: undefined,
    cluster: { name: `arn:${context}`, server: `https://${context}.example.com`, certificateAuthority: 'Q0E=' },
    credential: { exec: { command: '/node', args: ['/eks-token.js'] } },
    setCurrent: true,
    ...changes,
  }
}

const useOf = ({ id, context }: KubeconfigEntry, file: string): EntryInFile => ({
  id,
  context,
  file,
  own: file === own,
})

async function addOwn(what: KubeconfigEntry, kubeconfig?: string, warnings: string[] = []): Promise<EntryInFile> {
  const logger = { ...silent, warning: (message: string) => warnings.push(message) }
  const use = useOf(what, own)
  await addToOwnFile(use, what, { environment: { HOME: home, KUBECONFIG: kubeconfig }, logger })
  return use
}

async function addUsers(what: KubeconfigEntry, path: string): Promise<EntryInFile> {
  const use = useOf(what, await followLinks(path))
  await addToUsersFile(use, what, job())
  return use
}

describe("the job's own file", () => {
  test('is for this user alone, and goes with the last entry', async () => {
    const first = await addOwn(entry('a'))
    const second = await addOwn(entry('b'))
    expect(modeOf(own)).toBe(0o600)
    expect(modeOf(join(job(), 'kube'))).toBe(0o700)
    await removeFromFile(second, job())
    expect(contextsOf(own)).toEqual(['a'])
    await removeFromFile(first, job())
    await removeFromFile(first, job())
    expect(existsSync(own)).toBe(false)
  })

  test('is added to by many at once without losing an entry', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `cluster-${at}`)
    await Promise.all(names.map((name) => addOwn(entry(name))))
    expect(contextsOf(own).toSorted()).toEqual(names.toSorted())
  })

  test("starts as a copy of the user's, merged as kubectl merges it", async () => {
    const [a, b] = [join(folder, 'a', 'config'), join(folder, 'b', 'config')]
    const before = [writeKubeconfig(a, 'first'), writeKubeconfig(b, 'second').replace(/^current-context: .*\n/m, '')]
    writeFileSync(b, `${before[1]}- name: first\n  user: {token: not-this}\n`)
    await addOwn(
      entry('hub', { setCurrent: false }),
      [a, '', join(folder, 'missing'), '/dev/null', b, a].join(delimiter),
    )
    const merged = readKubeconfig(own)
    expect(merged['current-context']).toBe('first')
    expect(merged.contexts.map(({ name }) => name)).toEqual(['first', 'second', 'hub'])
    expect(merged.users.find(({ name }) => name === 'first')?.user).toEqual({ token: 'of-first' })
    expect(readFileSync(a, 'utf8')).toBe(before[0])
  })

  test('has absolute paths, against the folder of the file that named them', async () => {
    const path = join(home, '.kube', 'config')
    writeKubeconfig(path, 'mine')
    writeFileSync(
      path,
      `clusters:
- name: a
  cluster: {server: 'https://a', certificate-authority: ca.pem, insecure-skip-tls-verify: no}
users:
- name: files
  user: {client-certificate: ./tls/cert.pem, client-key: ../key.pem, tokenFile: /abs/token}
- name: on-path
  user: {exec: {apiVersion: client.authentication.k8s.io/v1, command: aws, args: [./untouched]}}
- name: relative
  user: {exec: {apiVersion: client.authentication.k8s.io/v1, command: bin/plugin}}
- name: 12:30
  user: {tokenFile: ''}
`,
    )
    await addOwn(entry('hub'))
    const { clusters, users } = readKubeconfig(own) as unknown as Record<
      string,
      { name: string; [key: string]: unknown }[]
    >
    const kube = join(home, '.kube')
    expect(clusters?.[0]?.cluster).toEqual({
      server: 'https://a',
      'certificate-authority': join(kube, 'ca.pem'),
      'insecure-skip-tls-verify': false,
    })
    expect(users?.map(({ name, user }) => [name, user]).slice(0, 4)).toEqual([
      [
        'files',
        {
          'client-certificate': join(kube, 'tls/cert.pem'),
          'client-key': join(home, 'key.pem'),
          tokenFile: '/abs/token',
        },
      ],
      ['on-path', { exec: { apiVersion: 'client.authentication.k8s.io/v1', command: 'aws', args: ['./untouched'] } }],
      ['relative', { exec: { apiVersion: 'client.authentication.k8s.io/v1', command: join(kube, 'bin/plugin') } }],
      ['12:30', { tokenFile: '' }],
    ])
  })

  test('keeps earlier uses and takes in what a step put into KUBECONFIG since', async () => {
    await addOwn(entry('a'))
    const more = join(folder, 'more')
    writeKubeconfig(more, 'mine')
    await addOwn(entry('b', { setCurrent: false }), [more, own].join(delimiter))
    expect(contextsOf(own)).toEqual(['a', 'mine', 'b'])
    expect(readKubeconfig(own)['current-context']).toBe('mine')
    writeKubeconfig(more, 'other')
    await addOwn(entry('c', { setCurrent: false }), more)
    expect(contextsOf(own).toSorted()).toEqual(['a', 'b', 'c', 'mine', 'other'])
    expect(readKubeconfig(own)['current-context']).toBe('other')
  })

  test("keeps its current context where a step's file in KUBECONFIG has none", async () => {
    await addOwn(entry('a'))
    const more = join(folder, 'more')
    writeFileSync(more, writeKubeconfig(more, 'mine').replace(/^current-context: .*\n/m, ''))
    await addOwn(entry('b', { setCurrent: false }), more)
    expect(contextsOf(own)).toEqual(['a', 'mine', 'b'])
    expect(readKubeconfig(own)['current-context']).toBe('a')
  })

  test('keeps what a step has written into it, with its comments', async () => {
    await addOwn(entry('a'))
    writeFileSync(own, `${readFileSync(own, 'utf8')}# By a step.\n`)
    await addOwn(entry('b'), own)
    expect(contextsOf(own)).toEqual(['a', 'b'])
    expect(readFileSync(own, 'utf8')).toContain('# By a step.')
  })

  test('is removed once by posts that run at the same time', async () => {
    const use = await addOwn(entry('a'))
    await Promise.all(Array.from({ length: 4 }, () => removeFromFile(use, job())))
    expect(existsSync(own)).toBe(false)
  })

  test('that a step has removed with its folder does not come back', async () => {
    const use = await addOwn(entry('a'))
    rmSync(job(), { recursive: true })
    await removeFromFile(use, job())
    expect(existsSync(job())).toBe(false)
  })

  test.each([
    ['YAML that is broken', 'a: [', 'not valid YAML'],
    ['two entries of one name', 'users: [{name: a}, {name: a}]', "'users' has two entries named 'a'"],
    ['aliases that multiply', bomb(), 'its aliases cannot be followed'],
    ['a value that holds itself', 'users:\n- name: a\n  user: &self {more: *self}\n', 'its aliases cannot be followed'],
  ])('is refused for %s in a file of KUBECONFIG, which is named', async (_what, text, why) => {
    const [good, bad] = [join(folder, 'good'), join(folder, 'bad')]
    writeKubeconfig(good, 'mine')
    writeFileSync(bad, text)
    await expect(addOwn(entry('hub'), [good, bad].join(delimiter))).rejects.toThrow(new RegExp(`${bad} .*${why}`))
    expect(existsSync(own)).toBe(false)
  })

  test.each([
    ['a folder', () => folder, 'it is not a file'],
    ['a device', () => '/dev/zero', 'it is not a file'],
    ['a file below a file', () => join(import.meta.filename, 'config'), 'ENOTDIR'],
  ])('is refused for %s in KUBECONFIG', async (_what, path, why) => {
    await expect(addOwn(entry('hub'), path())).rejects.toThrow(`The kubeconfig ${path()} cannot be read: ${why}.`)
  })

  test("is made without the machine's default file, where that is broken", async () => {
    writeKubeconfig(join(home, '.kube', 'config'), 'mine')
    writeFileSync(join(home, '.kube', 'config'), 'a: [')
    const warnings: string[] = []
    await addOwn(entry('hub'), undefined, warnings)
    expect(contextsOf(own)).toEqual(['hub'])
    expect(warnings).toEqual([expect.stringContaining(join(home, '.kube', 'config'))])
  })
})

/** Aliases that would be millions of values. */
function bomb(): string {
  const levels = Array.from({ length: 8 }, (_, at) => `l${at}: &l${at} [${Array(9).fill(at ? `*l${at - 1}` : 'x')}]\n`)
  return levels.join('')
}

describe("a file of the user's", () => {
  test('is reached through its link, private as long as our entry is in it, and as before after it', async () => {
    const [real, link] = [join(folder, 'real'), join(folder, 'link')]
    const before = writeKubeconfig(real, 'mine')
    chmodSync(real, 0o644)
    symlinkSync(real, link)
    const added = await addUsers(entry('hub'), link)
    expect(modeOf(real)).toBe(0o600)
    expect(contextsOf(link)).toEqual(['mine', 'hub'])
    await removeFromFile(added, job())
    expect(readFileSync(link, 'utf8')).toBe(before)
    expect(modeOf(real)).toBe(0o644)
  })

  test('that was not there before goes again, in any order', async () => {
    const path = join(folder, 'new')
    const [first, second] = [await addUsers(entry('a'), path), await addUsers(entry('b'), path)]
    await removeFromFile(first, job())
    expect(contextsOf(path)).toEqual(['b'])
    await removeFromFile(second, job())
    expect(existsSync(path)).toBe(false)
  })

  test.each([
    ['line ends and odd indentation', (text: string) => text.replaceAll('\n', '\r\n').replaceAll(': ', ':   ')],
    ['comments', (text: string) => text.replaceAll('\n', ' # why\n')],
    ['JSON', (text: string) => JSON.stringify(parse(text), null, 3)],
    ['JSON on one line', (text: string) => `${JSON.stringify(parse(text))}\n\n`],
    ['nothing', () => ''],
    [
      "kubectl's own words for nothing",
      () =>
        'apiVersion: v1\nclusters: null\ncontexts: null\ncurrent-context: ""\nkind: Config\npreferences: {}\nusers: null\n',
    ],
    ['no current context', (text: string) => text.replace(/^current-context.*\n/m, '')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('with %s is the same, byte for byte, after two uses', async (_what, change) => {
    const path = join(folder, 'config')
    const before = change(writeKubeconfig(path, 'mine'))
    writeFileSync(path, before)
    const [first, second] = [await addUsers(entry('a'), path), await addUsers(entry('b'), path)]
    expect(contextsOf(path).slice(-2)).toEqual(['a', 'b'])
    await removeFromFile(first, job())
    await removeFromFile(second, job())
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  test('keeps what a step has changed in it meanwhile', async () => {
    const path = join(folder, 'config')
    writeKubeconfig(path, 'mine')
    const added = await addUsers(entry('hub'), path)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('https://mine.example.com', 'https://new.example.com'))
    await removeFromFile(added, job())
    expect(contextsOf(path)).toEqual(['mine'])
    expect(readKubeconfig(path).clusters[0]?.cluster.server).toBe('https://new.example.com')
  })

  test('that a post has restored is left by its second run', async () => {
    const path = join(folder, 'config')
    writeKubeconfig(path, 'mine')
    chmodSync(path, 0o644)
    const added = await addUsers(entry('hub'), path)
    await removeFromFile(added, job())
    await removeFromFile(added, job())
    expect(modeOf(path)).toBe(0o644)
  })

  test('that was not there before stays with what a step has put into it', async () => {
    const path = join(folder, 'new')
    const added = await addUsers(entry('hub'), path)
    const config = readKubeconfig(path)
    const contexts = [...config.contexts, { name: 'mine', context: { cluster: 'mine', user: 'mine' } }]
    writeFileSync(path, JSON.stringify({ ...config, contexts }))
    await removeFromFile(added, job())
    expect(contextsOf(path)).toEqual(['mine'])
  })

  test.each([
    ['mine', (path: string) => writeKubeconfig(path, 'mine')],
    ['nothing', (path: string) => writeFileSync(path, '')],
  ])('with %s in it loses our entry alone where a step has emptied RUNNER_TEMP', async (what, write) => {
    const path = join(folder, 'config')
    write(path)
    const added = await addUsers(entry('hub'), path)
    rmSync(job(), { recursive: true })
    await removeFromFile(added, job())
    expect(contextsOf(path)).toEqual(what === 'mine' ? ['mine'] : [])
  })

  test('is as a step has left it between two uses, not as it was before the first', async () => {
    const path = join(folder, 'config')
    const before = writeKubeconfig(path, 'mine')
    await removeFromFile(await addUsers(entry('a'), path), job())
    writeFileSync(path, `# By a step.\n${before}`)
    await removeFromFile(await addUsers(entry('b'), path), job())
    expect(readFileSync(path, 'utf8')).toBe(`# By a step.\n${before}`)
  })

  test("may hold what an earlier attempt's job has left, which goes", async () => {
    const path = join(folder, 'config')
    const use = (attempt: number) => ({ ...entry('hub'), id: `7-${attempt}/use` })
    await addUsers(use(1), path)
    const second = use(2)
    await addUsers({ ...second, cluster: { ...second.cluster, name: 'arn:another' } }, path)
    expect(readKubeconfig(path).clusters.map(({ name }) => name)).toEqual(['arn:another'])
  })

  test('that a link names before it is there is made in its place, and the link stays', async () => {
    const [real, link] = [join(folder, 'real'), join(folder, 'link')]
    symlinkSync('real', link)
    const added = await addUsers(entry('hub'), link)
    expect(added.file).toBe(real)
    expect(contextsOf(link)).toEqual(['hub'])
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  test('is refused where its links lead in a circle', async () => {
    const link = join(folder, 'link')
    symlinkSync(link, link)
    await expect(followLinks(link)).rejects.toMatchObject({ code: 'ELOOP' })
  })
})

test('uses of one job are told from those of another run or attempt by the beginning of their ids', () => {
  const runOf = (environment: Record<string, string>) => createId(environment).split('/')[0]
  expect(runOf({ GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' })).toBe('7-2')
  expect(runOf({ GITHUB_RUN_ID: '7' })).toBe('7-')
  expect(runOf({ GITHUB_RUN_ATTEMPT: '2' })).toBe('-2')
  expect(createId({})).not.toBe(createId({}))
})

test('a kubeconfig is a file, or is not there yet', async () => {
  const file = join(folder, 'config')
  await expect(checkFile(file)).resolves.toBeUndefined()
  writeFileSync(file, '')
  await expect(checkFile(file)).resolves.toBeUndefined()
  await expect(checkFile(folder)).rejects.toMatchObject({
    remedy: expect.stringContaining(`${folder}, which is a folder`),
  })
  await expect(checkFile('/dev/null')).rejects.toMatchObject({
    remedy: expect.stringContaining('/dev/null, which is a device or a pipe'),
  })
})

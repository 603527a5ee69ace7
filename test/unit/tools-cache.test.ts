import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { addToCache, cachedCopies, cachedCopy, removeFromCache, type ToolCache } from '../../src/tools/tool-cache.ts'
import { testUnless } from '../support/real-programs.ts'

let folder: string
let cache: ToolCache

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'))
  cache = { root: join(folder, '_tool'), arch: process.arch }
})
afterEach(() => {
  delete process.env.RUNNER_TOOL_CACHE
  rmSync(folder, { recursive: true })
})

let trees = 0

/** A finished folder with `bin/kubectl` in it. */
function makeTree(content: string): string {
  trees += 1
  const tree = join(folder, `tree-${trees}`)
  mkdirSync(join(tree, 'bin'), { recursive: true })
  writeFileSync(join(tree, 'bin', 'kubectl'), content, { mode: 0o755 })
  return tree
}

const record = (version: string) => ({
  version,
  url: `https://x/${version}`,
  sha256: 'ab',
  verified: 'published SHA-256',
})
const add = (version: string, content = version) =>
  addToCache(cache, 'ds-infra-kubectl', makeTree(content), record(version))
const versions = async () => (await cachedCopies(cache, 'ds-infra-kubectl')).map(({ version }) => version.text)

test('a copy is found with its record, newest first and pre-releases last', async () => {
  for (const version of ['1.36.9', '1.36.10', '1.37.0-rc.1', '1.9.0']) await add(version)
  expect(await versions()).toEqual(['1.36.10', '1.36.9', '1.9.0', '1.37.0-rc.1'])
  expect(await cachedCopy(cache, 'ds-infra-kubectl', '1.9.0')).toMatchObject({
    folder: join(cache.root, 'ds-infra-kubectl', '1.9.0', process.arch),
    record: record('1.9.0'),
  })
})

test('the layout is that of @actions/tool-cache: what we put there, its find finds', async () => {
  const at = await add('1.36.2')
  process.env.RUNNER_TOOL_CACHE = cache.root
  const library = await import('@actions/tool-cache')
  expect(library.find('ds-infra-kubectl', '1.36.2')).toBe(at)
  expect(library.find('ds-infra-kubectl', '1.36')).toBe(at)
  expect(library.findAllVersions('ds-infra-kubectl')).toEqual(['1.36.2'])
})

test.each<[string, (at: string) => void]>([
  ['no marker', (at) => rmSync(`${at}.complete`)],
  ['no record', (at) => rmSync(join(at, 'ds-infra.json'))],
  ['a broken record', (at) => writeFileSync(join(at, 'ds-infra.json'), '{')],
])('a copy with %s is not used', async (_name, damage) => {
  damage(await add('1.36.2'))
  expect(await versions()).toEqual([])
})

test('an empty or absent tool cache holds nothing, and odd names in it are passed over', async () => {
  expect(await versions()).toEqual([])
  mkdirSync(join(cache.root, 'ds-infra-kubectl', 'v1.36.2', process.arch), { recursive: true })
  mkdirSync(join(cache.root, 'ds-infra-kubectl', '.staging-1'), { recursive: true })
  expect(await versions()).toEqual([])
})

test('of many that bring the same version at once, one copy stays, and all get it', async () => {
  const places = await Promise.all(Array.from({ length: 8 }, (_, at) => add('1.36.2', `copy ${at}`)))
  expect(new Set(places).size).toBe(1)
  expect(readFileSync(join(places[0] ?? '', 'bin', 'kubectl'), 'utf8')).toMatch(/^copy \d$/)
  expect(readdirSync(join(cache.root, 'ds-infra-kubectl'))).toEqual(['1.36.2'])
  expect(readdirSync(folder)).toEqual(['_tool'])
})

test('a copy whose job died before it was marked is completed by the next', async () => {
  const at = await add('1.36.2', 'first')
  rmSync(`${at}.complete`)
  expect(await add('1.36.2', 'second')).toBe(at)
  expect(readFileSync(join(at, 'bin', 'kubectl'), 'utf8')).toBe('first')
  expect(await versions()).toEqual(['1.36.2'])
})

test('a place that something else took is not touched, and the error says what to do', async () => {
  const at = join(cache.root, 'ds-infra-kubectl', '1.36.2', process.arch)
  mkdirSync(at, { recursive: true })
  writeFileSync(join(at, 'theirs'), '')
  await expect(add('1.36.2')).rejects.toMatchObject({ remedy: `Delete ${at} if no job uses it.` })
  expect(readdirSync(at)).toEqual(['theirs'])
})

test('a copy that is removed is gone, and removing it twice is no error', async () => {
  const at = await add('1.36.2')
  const copy = await cachedCopy(cache, 'ds-infra-kubectl', '1.36.2')
  if (!copy) throw new Error('not cached')
  await removeFromCache(cache, 'ds-infra-kubectl', copy)
  await removeFromCache(cache, 'ds-infra-kubectl', copy)
  expect(existsSync(at)).toBe(false)
  expect(existsSync(`${at}.complete`)).toBe(false)
  expect(await versions()).toEqual([])
})

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

// /dev/shm is another file system than the temporary folder on most Linux machines: a rename does not reach across.
testUnless(
  !isWritable('/dev/shm') && 'no /dev/shm to write to',
  'a copy crosses file systems: staged beside its place, and old leftovers go',
  async () => {
    const root = mkdtempSync('/dev/shm/cache-')
    try {
      const parent = join(root, 'ds-infra-kubectl')
      mkdirSync(join(parent, '.staging-old'), { recursive: true })
      mkdirSync(join(parent, '.staging-running'))
      const yesterday = new Date(Date.now() - 25 * 3600_000)
      utimesSync(join(parent, '.staging-old'), yesterday, yesterday)
      const there = { root, arch: process.arch }
      const places = await Promise.all(
        [1, 2, 3].map((at) => addToCache(there, 'ds-infra-kubectl', makeTree(`copy ${at}`), record('1.36.2'))),
      )
      expect(new Set(places).size).toBe(1)
      expect(readFileSync(join(places[0] ?? '', 'bin', 'kubectl'), 'utf8')).toMatch(/^copy \d$/)
      expect(readdirSync(parent).sort()).toEqual(['.staging-running', '1.36.2'])
      expect(readdirSync(folder)).toEqual([])
    } finally {
      rmSync(root, { recursive: true })
    }
  },
)

import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { askProgram } from '../../../src/system/process.ts'
import { addToCache, cachedCopies, type ToolCache } from '../../../src/tools/tool-cache.ts'
import { root } from '../../sandbox/workflow/job.ts'
import { testUnless } from '../../support/real-programs.ts'

let folder: string
let cache: ToolCache

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'))
  cache = { root: join(folder, '_tool'), arch: process.arch }
  // Where @actions/tool-cache looks.
  process.env.RUNNER_TOOL_CACHE = cache.root
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
  expect((await cachedCopies(cache, 'ds-infra-kubectl'))[2]).toMatchObject({
    folder: join(cache.root, 'ds-infra-kubectl', '1.9.0', process.arch),
    record: record('1.9.0'),
  })
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
  const places = await Promise.all(Array.from({ length: 8 }, () => add('1.36.2', 'kubectl')))
  expect(new Set(places).size).toBe(1)
  expect(readFileSync(join(places[0] ?? '', 'bin', 'kubectl'), 'utf8')).toBe('kubectl')
  expect(readdirSync(join(cache.root, 'ds-infra-kubectl', '1.36.2')).sort()).toEqual([
    process.arch,
    `${process.arch}.complete`,
  ])
  expect(statSync(join(places[0] ?? '', 'bin', 'kubectl')).mode & 0o777).toBe(0o755)
})

test('a copy of the same content stays as it is, wherever it came from', async () => {
  const at = await add('1.36.2')
  const before = statSync(join(at, 'bin', 'kubectl')).ino
  const again = addToCache(cache, 'ds-infra-kubectl', makeTree('1.36.2'), {
    ...record('1.36.2'),
    url: 'https://mirror',
  })
  expect(await again).toBe(at)
  expect(statSync(join(at, 'bin', 'kubectl')).ino).toBe(before)
})

test.each<[string, (at: string) => void]>([
  ['of other content', (at) => writeFileSync(join(at, 'bin', 'kubectl'), 'changed')],
  ['with a file more', (at) => writeFileSync(join(at, 'bin', 'aws'), 'planted')],
  ['with a file less', (at) => rmSync(join(at, 'bin', 'kubectl'))],
  ['that is not executable', (at) => chmodSync(join(at, 'bin', 'kubectl'), 0o644)],
  [
    'with a link for its file',
    (at) => {
      renameSync(join(at, 'bin', 'kubectl'), join(folder, 'moved'))
      symlinkSync(join(folder, 'moved'), join(at, 'bin', 'kubectl'))
    },
  ],
  ['without a record', (at) => rmSync(join(at, 'ds-infra.json'))],
])('a copy %s is replaced by the one that was verified', async (_name, change) => {
  const at = await add('1.36.2')
  change(at)
  expect(await add('1.36.2')).toBe(at)
  expect(readdirSync(join(at, 'bin'))).toEqual(['kubectl'])
  expect(lstatSync(join(at, 'bin', 'kubectl')).isFile()).toBe(true)
  expect(readFileSync(join(at, 'bin', 'kubectl'), 'utf8')).toBe('1.36.2')
  expect(statSync(join(at, 'bin', 'kubectl')).mode & 0o777).toBe(0o755)
  expect(await versions()).toEqual(['1.36.2'])
})

test('what a killed job left half copied is not used, and made anew', async () => {
  const at = join(cache.root, 'ds-infra-kubectl', '1.36.2', process.arch)
  mkdirSync(join(at, 'bin'), { recursive: true })
  writeFileSync(join(at, 'bin', 'kubectl'), 'ha')
  writeFileSync(join(at, 'ds-infra.json'), JSON.stringify(record('1.36.2')))
  expect(await versions()).toEqual([])
  expect(await add('1.36.2')).toBe(at)
  expect(readFileSync(join(at, 'bin', 'kubectl'), 'utf8')).toBe('1.36.2')
})

test('a reader never sees half a copy: it is marked only when it is whole, and unmarked before it is replaced', async () => {
  const seen = new Set<string>()
  let writing = true
  const read = async () => {
    while (writing) {
      for (const copy of await cachedCopies(cache, 'ds-infra-kubectl')) {
        const files = readdirSync(join(copy.folder, 'bin'))
        // Still marked after it was read: then nothing was taken away meanwhile.
        if (existsSync(`${copy.folder}.complete`)) seen.add(files.sort().join())
      }
      await sleep(1)
    }
  }
  const reading = read()
  for (let round = 0; round < 5; round += 1) {
    const tree = makeTree(`round ${round}`)
    for (let at = 0; at < 50; at += 1) writeFileSync(join(tree, 'bin', `file-${at}`), String(round))
    await addToCache(cache, 'ds-infra-kubectl', tree, record('1.36.2'))
  }
  await sleep(20)
  writing = false
  await reading
  expect([...seen].map((files) => files.split(',').length)).toEqual([51])
})

test('jobs of several processes get one whole copy', async () => {
  const tree = makeTree('kubectl')
  const script = `
    const { addToCache, cachedCopies } = await import(process.env.MODULE)
    const { cpSync } = await import('node:fs')
    const cache = { root: process.env.RUNNER_TOOL_CACHE, arch: process.arch }
    const tree = process.env.TREE + '-' + process.pid
    cpSync(process.env.TREE, tree, { recursive: true })
    const folder = await addToCache(cache, 'ds-infra-kubectl', tree, JSON.parse(process.env.RECORD))
    console.log(folder, (await cachedCopies(cache, 'ds-infra-kubectl')).length)
  `
  const env = {
    ...process.env,
    MODULE: pathToFileURL(join(root, 'src', 'tools', 'tool-cache.ts')).href,
    TREE: tree,
    RECORD: JSON.stringify(record('1.36.2')),
  }
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => askProgram(process.execPath, ['--input-type=module', '--eval', script], { env })),
  )
  const at = join(cache.root, 'ds-infra-kubectl', '1.36.2', process.arch)
  expect(answers.map(({ stdout, stderr }) => (stdout + stderr).replace(/^::debug::.*\n/gm, ''))).toEqual(
    Array(4).fill(`${at} 1\n`),
  )
  expect(readFileSync(join(at, 'bin', 'kubectl'), 'utf8')).toBe('kubectl')
})

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

// /dev/shm is another file system than the temporary folder on most Linux machines.
testUnless(!isWritable('/dev/shm') && 'no /dev/shm to write to', 'a copy crosses file systems', async () => {
  const root = mkdtempSync('/dev/shm/cache-')
  process.env.RUNNER_TOOL_CACHE = root
  try {
    const there = { root, arch: process.arch }
    const at = await addToCache(there, 'ds-infra-kubectl', makeTree('copy'), record('1.36.2'))
    expect(readFileSync(join(at, 'bin', 'kubectl'), 'utf8')).toBe('copy')
    expect(await cachedCopies(there, 'ds-infra-kubectl')).toHaveLength(1)
  } finally {
    rmSync(root, { recursive: true })
  }
})

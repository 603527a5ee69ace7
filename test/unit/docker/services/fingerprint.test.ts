import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type Fingerprint,
  fingerprintCommit,
  fingerprintSources,
  sourcesTag,
} from '../../../../src/docker/services/fingerprint.ts'
import type { Ingredients } from '../../../../src/docker/services/ingredients.ts'
import type { BuilderTraits } from '../../../../src/docker/services/platform.ts'
import { addSubmodule, commit } from '../../../support/push-images/dockerfiles.ts'
import { testDependencies } from '../../../support/push-images/fakes.ts'

let repository: string
let folders: string[]

beforeEach(() => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'fingerprint-')))
  folders = [repository]
  git('init', '-q')
  write({ 'api/main.py': '1', 'worker/main.py': '1', Dockerfile: 'FROM scratch', 'docs/x': '1' })
  commit(repository, 'Start')
})
afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function git(...args: string[]): string {
  const settings = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always']
  return execFileSync('git', [...settings, ...args], { cwd: repository, encoding: 'utf8' }).trim()
}

function write(files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, name)), { recursive: true })
    writeFileSync(join(repository, name), content)
  }
}

const amd64: BuilderTraits = { platform: 'linux/amd64', buildKit: true }

function ingredients(changes: Partial<Ingredients>): Ingredients {
  const { paths = ['api'], dockerfiles = ['Dockerfile'], contexts = ['.'], ...rest } = changes
  return {
    service: 'api',
    paths: paths.map((path) => join(repository, path)),
    dockerfiles: dockerfiles.map((path) => join(repository, path)),
    contexts: contexts.map((path) => join(repository, path)),
    isFetched: false,
    recipe: { target: 'api', platforms: [] },
    ...rest,
  }
}

/** Paths are seen from the working folder. */
async function inRepository<T>(body: () => Promise<T>): Promise<T> {
  const cwd = process.cwd()
  process.chdir(repository)
  try {
    return await body()
  } finally {
    process.chdir(cwd)
  }
}

async function ofSources(changes: Partial<Ingredients> = {}, traits = amd64, environment = {}): Promise<Fingerprint> {
  const dependencies = testDependencies()
  dependencies.environment = { ...dependencies.environment, ...environment }
  return await inRepository(() => fingerprintSources(ingredients(changes), async () => traits, dependencies))
}

async function hashOf(changes: Partial<Ingredients> = {}, traits = amd64): Promise<string> {
  const fingerprint = await ofSources(changes, traits)
  return fingerprint.hash ?? `none: ${fingerprint.why}`
}

async function ofCommit(changes: Partial<Ingredients> = {}, traits = amd64): Promise<string> {
  const all = { paths: ['.'], ...changes }
  const fingerprint = await inRepository(() =>
    fingerprintCommit(ingredients(all), 'api', async () => traits, testDependencies()),
  )
  return fingerprint.hash ?? `none: ${fingerprint.why}`
}

/** Files of this kind are other bytes here than in the commit. */
function addFilter(smudge: string): void {
  git('config', 'filter.large.clean', 'cat >/dev/null; echo pointer')
  git('config', 'filter.large.smudge', smudge)
}

describe('the fingerprint of sources', () => {
  test('is the same for the same content, in whatever commit, and becomes a tag', async () => {
    const before = await hashOf()
    expect(before).toMatch(/^sha256:[0-9a-f]{64}$/)
    write({ 'worker/main.py': '2', 'docs/x': '2' })
    commit(repository, 'Something else')
    expect(await hashOf()).toBe(before)
    expect(await hashOf({ service: 'other' })).toBe(before)
    expect(sourcesTag(before, true)).toBe(`src-${before.slice(7, 47)}`)
    expect(sourcesTag(before, false)).toBe(`src-pr-${before.slice(7, 47)}`)
  })

  test.each<[string, () => void]>([
    ['a file', () => write({ 'api/main.py': '2' })],
    ['a new file', () => write({ 'api/new.py': '' })],
    ['a file that is gone', () => rmSync(join(repository, 'api/main.py'))],
    ['a file that may be run now', () => chmodSync(join(repository, 'api/main.py'), 0o755)],
    ['a link in place of a file', () => link('other', 'api/keep')],
    ['the Dockerfile', () => write({ Dockerfile: 'FROM scratch AS x' })],
    ['the ignore file of the Dockerfile', () => write({ 'Dockerfile.dockerignore': 'x' })],
    ['the ignore file of the context', () => write({ '.dockerignore': 'x' })],
  ])('changes with %s', async (_, change) => {
    write({ 'api/keep': '' })
    commit(repository, 'Keep the folder')
    const before = await hashOf()
    change()
    commit(repository, 'Change')
    expect(await hashOf()).toMatch(/^sha256:/)
    expect(await hashOf()).not.toBe(before)
  })

  function link(target: string, name: string): void {
    rmSync(join(repository, name), { force: true })
    mkdirSync(dirname(join(repository, name)), { recursive: true })
    symlinkSync(target, join(repository, name))
  }

  test.each<[string, string, () => void]>([
    ['that a Dockerfile leads to', 'images/Dockerfile', () => link('images/Dockerfile', 'Dockerfile')],
    ['that a link among the sources leads to', 'shared/config', () => link('../shared/config', 'api/config')],
    ['that the sources lead to', 'shared/config', () => link('shared', 'linked')],
  ])('changes with a file %s', async (which, file, add) => {
    write({ [file]: 'one' })
    add()
    commit(repository, 'Link')
    const paths = ['api', ...(which === 'that the sources lead to' ? ['linked'] : [])]
    const before = await hashOf({ paths })
    write({ [file]: 'two' })
    commit(repository, 'Change')
    expect(await hashOf({ paths })).toMatch(/^sha256:/)
    expect(await hashOf({ paths })).not.toBe(before)
  })

  test('is of what a filter makes of a file, not of what the commit has', async () => {
    write({ '.gitattributes': '*.bin filter=large\n', 'api/model.bin': 'pointer\n' })
    addFilter('cat')
    commit(repository, 'Add a model')
    const pointer = [await hashOf(), await ofCommit()]
    addFilter('cat >/dev/null; echo the whole model')
    rmSync(join(repository, 'api/model.bin'))
    git('checkout', '-q', '--', 'api/model.bin')
    expect(git('status', '--porcelain')).toBe('')
    const whole = [await hashOf(), await ofCommit()]
    expect(whole.every((one) => one.startsWith('sha256:'))).toBe(true)
    expect([whole[0] === pointer[0], whole[1] === pointer[1]]).toEqual([false, false])
  })

  test.each([
    ['*.txt eol=crlf', 'a\r\nb\r\n', 'a\nb\n'],
    ['*.txt ident', '$Id: 123 $\n', '$Id$\n'],
    ['*.txt working-tree-encoding=UTF-16LE', Buffer.from('a\nb\n', 'utf16le'), 'a\nb\n'],
  ])('is of what the attribute %s makes of a file', async (attribute, here, elsewhere) => {
    write({ '.gitattributes': `${attribute}\n`, 'api/a.txt': here })
    commit(repository, 'Add a text')
    const converted = [await hashOf(), await ofCommit()]
    write({ '.gitattributes': '' })
    write({ 'api/a.txt': elsewhere })
    commit(repository, 'As it is')
    write({ '.gitattributes': `${attribute}\n` })
    commit(repository, 'Convert again')
    // As it is in the commit now, not as it would be written here.
    git('update-index', '--refresh', '-q')
    const plain = await hashOf()
    expect(converted.every((one) => one.startsWith('sha256:'))).toBe(true)
    expect(plain).not.toBe(converted[0])
  })

  test('text files are known by their id where they are as the commit has them', async () => {
    write({ '.gitattributes': '* text=auto\n', 'api/a.txt': 'a\n' })
    commit(repository, 'Text')
    const before = await hashOf()
    git('config', 'core.autocrlf', 'true')
    expect(await hashOf()).toBe(before)
    rmSync(join(repository, 'api/a.txt'))
    git('checkout', '-q', '--', 'api/a.txt')
    expect(await hashOf()).toMatch(/^sha256:/)
    expect(await hashOf()).not.toBe(before)
  })

  test('counts what git ignores and the builder is sent', async () => {
    write({ '.gitignore': 'dist/\n*.log\n', '.dockerignore': '**/*.log\n' })
    commit(repository, 'Ignore')
    write({ 'api/dist/app.js': '1' })
    const before = await hashOf()
    write({ 'api/x.log': '1', 'worker/dist/app.js': '1' })
    expect(await hashOf()).toBe(before)
    write({ 'api/dist/app.js': '2' })
    expect(await hashOf()).toMatch(/^sha256:/)
    expect(await hashOf()).not.toBe(before)
  })

  test('leaves out what the builder is not sent, and knows exceptions', async () => {
    write({ '.dockerignore': '*\n!api/src\n', 'api/src/a': '1', 'api/notes': '1' })
    commit(repository, 'Ignore')
    const whole = { paths: ['.'] }
    const before = await hashOf(whole)
    write({ 'api/notes': '2', 'not-committed': '' })
    expect(await hashOf(whole)).toBe(before)
    write({ 'api/src/a': '2' })
    commit(repository, 'Change')
    expect(await hashOf(whole)).toMatch(/^sha256:/)
    expect(await hashOf(whole)).not.toBe(before)
  })

  test('takes the ignore file of the Dockerfile for BuildKit alone', async () => {
    write({ 'Dockerfile.dockerignore': 'docs\n', '.gitignore': 'docs/log\n' })
    commit(repository, 'Ignore')
    const whole = { paths: ['.'] }
    const classic = { ...amd64, buildKit: false }
    const before = [await hashOf(whole), await hashOf(whole, classic)]
    write({ 'docs/log': '1' })
    expect((await hashOf(whole)) === before[0]).toBe(true)
    expect((await hashOf(whole, classic)) === before[1]).toBe(false)
  })

  test.each(['--assume-unchanged', '--skip-worktree'])(
    'sees a change that git was told to overlook: %s',
    async (how) => {
      const before = [await hashOf(), await ofCommit()]
      git('update-index', how, 'api/main.py')
      write({ 'api/main.py': 'changed' })
      expect(git('status', '--porcelain')).toBe('')
      const after = [await hashOf(), await ofCommit()]
      expect(after.every((one) => one.startsWith('sha256:'))).toBe(true)
      expect(after.some((one) => before.includes(one))).toBe(false)
    },
  )

  test('sees what a sparse checkout leaves out', async () => {
    const before = await ofCommit()
    git('sparse-checkout', 'set', '--no-cone', '/*', '!/docs/')
    expect(await ofCommit()).toMatch(/^sha256:/)
    expect(await ofCommit()).not.toBe(before)
  })

  test('tells the ignore files of several contexts apart', async () => {
    const contexts = ['api', 'worker']
    write({ 'api/.dockerignore': 'x' })
    commit(repository, 'One')
    const before = await hashOf({ contexts, paths: ['docs'] })
    renameSync(join(repository, 'api/.dockerignore'), join(repository, 'worker/.dockerignore'))
    commit(repository, 'Other')
    expect(await hashOf({ contexts, paths: ['docs'] })).not.toBe(before)
  })

  test('changes with the recipe, with the paths and with the platform of the builder', async () => {
    const both = await hashOf({ paths: ['api', 'worker'] })
    const arm64 = { ...amd64, platform: 'linux/arm64' }
    const hashes = [
      await hashOf(),
      await hashOf({ recipe: { target: 'worker', platforms: [] } }),
      both,
      await hashOf({}, arm64),
      await hashOf({ recipe: { target: 'api', platforms: ['linux/arm64', 'linux/amd64'] } }, arm64),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(await hashOf({ paths: ['worker', 'api'] })).toBe(both)
    expect(await hashOf({ recipe: { target: 'api', platforms: ['linux/amd64'] } }, arm64)).toBe(hashes[0])
  })

  test.each<[string, () => void]>([
    ['a changed file', () => write({ 'api/main.py': '2' })],
    ['a file that git does not know', () => write({ 'api/new.py': '' })],
    ['a changed Dockerfile', () => write({ Dockerfile: 'FROM scratch AS x' })],
  ])('there is none with %s that is not committed', async (_, change) => {
    change()
    expect(await hashOf()).toMatch(/^none: its sources have changes that are not committed \((?:api|Dockerfile)/)
    expect(await ofCommit()).toMatch(/^none: its sources have changes that are not committed/)
  })

  test('a Dockerfile that the builder is not sent counts all the same', async () => {
    write({ '.dockerignore': 'Dockerfile\n' })
    commit(repository, 'Ignore')
    write({ Dockerfile: 'FROM scratch AS x' })
    expect(await ofCommit()).toMatch(/^none: .*\(Dockerfile\)/)
  })

  test('changes elsewhere do not count', async () => {
    const before = await hashOf()
    write({ 'docs/x': '2' })
    expect(await hashOf()).toBe(before)
  })

  test('there is none where it cannot be known', async () => {
    expect(await hashOf({}, { ...amd64, platform: undefined })).toMatch(/^none: its builder does not say/)
    const path = process.env.PATH
    process.env.PATH = '/nowhere'
    const { why } = (await ofSources({}, amd64)) as { why: string }
    process.env.PATH = path
    expect(why).toBe('there is no git to compare its sources with')
    rmSync(join(repository, '.git'), { recursive: true })
    expect(await hashOf()).toMatch(/^none: .* is in no git repository$/)
  })

  test('asks the repository of the files, not the one that the environment names', async () => {
    const before = await hashOf()
    const fingerprint = await ofSources({}, amd64, { GIT_DIR: '/nowhere', GIT_WORK_TREE: '/', GIT_INDEX_FILE: '/x' })
    expect(fingerprint.hash).toBe(before)
  })

  test('a path that is not there is named', async () => {
    await expect(hashOf({ paths: ['nowhere'] })).rejects.toThrow(/^There is no '.*nowhere' here/)
  })
})

describe('a submodule', () => {
  function addLibrary(): string {
    const inner = mkdtempSync(join(tmpdir(), 'inner-'))
    folders.push(inner)
    execFileSync('git', ['init', '-q'], { cwd: inner })
    writeFileSync(join(inner, 'a'), '1')
    commit(inner, 'Start')
    addSubmodule(repository, inner, 'lib')
    commit(repository, 'Add a submodule')
    return inner
  }

  test('counts by its content, and not at all where it is not checked out', async () => {
    addLibrary()
    const paths = ['lib']
    const before = [await hashOf({ paths }), await ofCommit()]
    rmSync(join(repository, 'lib'), { recursive: true })
    mkdirSync(join(repository, 'lib'))
    const without = [await hashOf({ paths }), await ofCommit()]
    expect(without.every((one) => one.startsWith('sha256:'))).toBe(true)
    expect(without.some((one) => before.includes(one))).toBe(false)
  })

  test.each<[string, (folder: string) => void]>([
    ['a change', (folder) => writeFileSync(join(folder, 'a'), '2')],
    [
      'another commit than the one that is named',
      (folder) => {
        writeFileSync(join(folder, 'a'), '2')
        commit(folder, 'Change')
      },
    ],
  ])('with %s is not what the commit says', async (_, change) => {
    addLibrary()
    git('config', '-f', '.gitmodules', 'submodule.lib.ignore', 'all')
    commit(repository, 'Overlook it')
    change(join(repository, 'lib'))
    const expected = /^none: its sources have changes that are not committed \(lib/
    expect(await ofCommit()).toMatch(expected)
    expect(await ofCommit({ paths: ['lib'], contexts: ['lib'] })).toMatch(expected)
  })
})

describe('the fingerprint of a commit', () => {
  test('is another in another commit, with another recipe, and on another platform', async () => {
    const start = await ofCommit()
    const others = [
      await ofCommit({ recipe: { target: 'worker', platforms: [] } }),
      await ofCommit({}, { ...amd64, platform: 'linux/arm64' }),
    ]
    git('-c', 'user.name=t', 'commit', '-q', '--allow-empty', '-m', 'Nothing')
    expect(new Set([start, ...others, await ofCommit()]).size).toBe(4)
    expect(start).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  test('is of the commits of all repositories that it is made from', async () => {
    const other = realpathSync(mkdtempSync(join(tmpdir(), 'other-')))
    folders.push(other)
    execFileSync('git', ['init', '-q'], { cwd: other })
    writeFileSync(join(other, 'a'), '1')
    commit(other, 'Start')
    const dependencies = testDependencies()
    const both = ingredients({ paths: ['.'] })
    const hash = async () => {
      const all = { ...both, paths: [...both.paths, other], contexts: [...both.contexts, other] }
      return (await inRepository(() => fingerprintCommit(all, 'api', async () => amd64, dependencies))).hash
    }
    const before = await hash()
    writeFileSync(join(other, 'a'), '2')
    commit(other, 'Change')
    expect(before).toMatch(/^sha256:/)
    expect(await hash()).not.toBe(before)
  })

  test('does not count what git ignores: most of it is made from the commit', async () => {
    write({ '.gitignore': 'dist/\n' })
    commit(repository, 'Ignore')
    const before = await ofCommit()
    write({ 'dist/app.js': 'made at noon' })
    expect(await ofCommit()).toBe(before)
  })

  test('there is none of a context that the commit has nothing of', async () => {
    write({ '.gitignore': 'made/\n', 'made/file': '1' })
    commit(repository, 'Ignore')
    expect(await ofCommit({ paths: ['made'], contexts: ['made'] })).toMatch(/^none: of made git knows no file/)
  })

  test('there is none of what the builder fetches', async () => {
    expect(await ofCommit({ isFetched: true })).toMatch(/^none: what the builder fetches/)
  })

  test('does not show the arguments', async () => {
    expect(await ofCommit({ recipe: { platforms: [], buildArgs: [['TOKEN', 's3cret']] } })).not.toContain('s3cret')
  })
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fingerprintTag, type Ingredients } from '../../../src/docker/services/fingerprint.ts'
import { commit } from '../../support/push-images/dockerfiles.ts'
import { testDependencies } from '../../support/push-images/fakes.ts'

let repository: string

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'fingerprint-'))
  execFileSync('git', ['init', '-q'], { cwd: repository })
  write({ 'api/main.py': '1', 'worker/main.py': '1', Dockerfile: 'FROM scratch', 'docs/x': '1' })
  commit(repository, 'Start')
})
afterEach(() => rmSync(repository, { recursive: true }))

function write(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, name)), { recursive: true })
    writeFileSync(join(repository, name), content)
  }
}

/** Paths are seen from the working folder, so they are whole ones here. */
async function tagOf(changes: Partial<Ingredients> = {}): Promise<string | undefined> {
  const { paths = ['api'], dockerfiles = ['Dockerfile'], contexts = ['.'], ...rest } = changes
  const ingredients: Ingredients = {
    service: 'api',
    paths: paths.map((path) => join(repository, path)),
    dockerfiles: dockerfiles.map((path) => join(repository, path)),
    contexts: contexts.map((path) => join(repository, path)),
    recipe: { target: 'api' },
    ...rest,
  }
  const cwd = process.cwd()
  process.chdir(repository)
  try {
    return await fingerprintTag(ingredients, testDependencies())
  } finally {
    process.chdir(cwd)
  }
}

describe('the fingerprint of a service', () => {
  test('is a tag, the same for the same content, in whatever commit', async () => {
    const before = await tagOf()
    expect(before).toMatch(/^src-[0-9a-f]{40}$/)
    write({ 'worker/main.py': '2', 'docs/x': '2' })
    commit(repository, 'Something else')
    expect(await tagOf()).toBe(before)
    expect(await tagOf({ service: 'other' })).toBe(before)
  })

  test.each<[string, () => void]>([
    ['a file', () => write({ 'api/main.py': '2' })],
    ['a new file', () => write({ 'api/new.py': '' })],
    ['a file that is gone', () => rmSync(join(repository, 'api/main.py'))],
    ['the Dockerfile', () => write({ Dockerfile: 'FROM scratch AS x' })],
    ['the ignore file of the Dockerfile', () => write({ 'Dockerfile.dockerignore': 'x' })],
    ['the ignore file of the context', () => write({ '.dockerignore': 'x' })],
  ])('changes with %s', async (_, change) => {
    write({ 'api/keep': '' })
    commit(repository, 'Keep the folder')
    const before = await tagOf()
    change()
    commit(repository, 'Change')
    expect(await tagOf()).not.toBe(before)
  })

  test('tells the ignore files of several contexts apart', async () => {
    const contexts = ['one', 'two']
    write({ 'one/.dockerignore': 'x' })
    const before = await tagOf({ contexts })
    write({ 'two/.dockerignore': 'x' })
    rmSync(join(repository, 'one/.dockerignore'))
    expect(await tagOf({ contexts })).not.toBe(before)
  })

  test('changes with the recipe and with the paths', async () => {
    const both = await tagOf({ paths: ['api', 'worker'] })
    const tags = [await tagOf(), await tagOf({ recipe: { target: 'worker' } }), both]
    expect(new Set(tags).size).toBe(3)
    expect(await tagOf({ paths: ['worker', 'api', 'api'] })).toBe(both)
  })

  test.each<[string, () => void]>([
    ['a changed file', () => write({ 'api/main.py': '2' })],
    ['a file that git does not know', () => write({ 'api/new.py': '' })],
    ['a changed Dockerfile', () => write({ Dockerfile: 'FROM scratch AS x' })],
  ])('there is none with %s that is not committed', async (_, change) => {
    change()
    expect(await tagOf()).toBeUndefined()
  })

  test('changes elsewhere do not count', async () => {
    const before = await tagOf()
    write({ 'docs/x': '2' })
    expect(await tagOf()).toBe(before)
  })

  test('a path that git does not know is named', async () => {
    await expect(tagOf({ paths: ['nowhere'] })).rejects.toThrow("git cannot say what the sources of 'api' are")
  })
})

/** A release, made in a clone and pushed to a bare repository; then everything runs out of the tag's tree. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { movingTag, rewriteLinks } from '../../release.ts'
import { sampleServices, writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { root } from '../sandbox/workflow/job.ts'
import { pullRequest, release, runWorkflow } from '../sandbox/workflow/runner.ts'
import { compileCache } from '../support/compile-cache.ts'
import { testWith } from '../support/real-programs.ts'

let folder: string
let clone: string
let bare: string

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()

/** Runs the release script of the clone. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['release.ts', ...args], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  })
  return { status, said: stdout + stderr }
}

/**
 * Commits other tests, because the release runs them and this very test is one of them, and another build, which leaves
 * `dist/` as it is by default: the true one takes as long as all of this file, and .ci/run compares what it makes.
 */
function commitScripts(tests: string, build = ''): void {
  git(clone, 'reset', '-q', '--hard', 'origin/main')
  git(clone, 'clean', '-q', '-d', '--force')
  const path = join(clone, 'package.json')
  const content = JSON.parse(readFileSync(path, 'utf8')) as { scripts: Record<string, string> }
  Object.assign(content.scripts, { test: tests })
  writeFileSync(path, JSON.stringify(content))
  writeFileSync(join(clone, 'build.ts'), build)
  git(clone, 'commit', '-q', '-a', '-m', `Test with ${tests}`)
}

/** The checkout; where there is none, as in a tarball of the sources, a new repository of the same files. */
function repository(): string {
  if (existsSync(join(root, '.git'))) return root
  const made = join(folder, 'sources')
  const ignored = new Set(['node_modules', 'build', 'coverage'].map((name) => join(root, name)))
  cpSync(root, made, { recursive: true, filter: (path) => !ignored.has(path) })
  git(made, 'init', '-q', '--initial-branch=main')
  git(made, 'add', '--all')
  git(made, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-q', '--message=The sources')
  return made
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  clone = join(folder, 'clone')
  bare = join(folder, 'bare.git')
  git(folder, 'clone', '-q', '--bare', repository(), bare)
  git(folder, '--git-dir', bare, 'branch', '-f', 'main', 'HEAD')
  git(folder, 'clone', '-q', '--branch', 'main', bare, clone)
  git(clone, 'config', 'user.name', 'Test')
  git(clone, 'config', 'user.email', 'test@example.com')
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction')
  appendFileSync(join(clone, '.git/info/exclude'), 'node_modules\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a release is refused', () => {
  test.each(['1.2.3', 'v1.2', 'v01.2.3', 'v1.2.3-rc1', ''])('for the version %p', (version) => {
    expect(run(version)).toEqual({ status: 1, said: expect.stringContaining('Usage: npm run release -- vX.Y.Z') })
  })

  test('on a tree that is not clean', () => {
    appendFileSync(join(clone, 'README.md'), '\n')
    expect(run('v1.2.3')).toEqual({ status: 1, said: expect.stringContaining('The working tree is not clean') })
    git(clone, 'checkout', '-q', 'README.md')
  })

  test('with a file in actions/ that nobody has committed', () => {
    const path = join(clone, 'actions/ecr-login/notes.md')
    writeFileSync(path, '')
    expect(run('v1.2.3')).toEqual({ status: 1, said: expect.stringContaining('The working tree is not clean') })
    rmSync(path)
  })

  test('with a dist/ that is not what the sources build', () => {
    commitScripts('echo asked', `import { appendFileSync } from 'node:fs'\nappendFileSync('dist/index.js', '// new')\n`)
    const { status, said } = run('v1.2.3')
    expect({ status, said }).toEqual({
      status: 1,
      said: expect.stringContaining('dist/ was not what the sources build; it is rebuilt now: commit it.'),
    })
    expect(said).not.toContain('asked')
    expect(git(clone, 'diff', '--name-only')).toBe('dist/index.js')
    git(clone, 'checkout', '-q', '.')
  })

  test('without asking the tests, when the build fails', () => {
    commitScripts('echo asked', 'process.exit(1)')
    expect(run('v1.2.3')).toEqual({ status: 1, said: expect.not.stringContaining('asked') })
  })

  test('with failing tests', () => {
    commitScripts('exit 1')
    expect(run('v1.2.3')).toEqual({ status: 1, said: expect.stringContaining('The tests fail') })
  })

  test('when the push is, and leaves no tag', () => {
    commitScripts('true')
    const { status, said } = run('v1.2.3', '--remote', join(folder, 'nowhere'))
    expect({ status, said }).toEqual({ status: 1, said: expect.stringContaining('Nothing was released') })
    expect(git(clone, 'tag', '--list')).toBe('')
  })

  test('when the remote takes only one of the two tags, which it then has not either', () => {
    commitScripts('true')
    const hook = join(bare, 'hooks/update')
    mkdirSync(dirname(hook), { recursive: true })
    writeFileSync(hook, '#!/bin/sh\n[ "$1" != refs/tags/v1 ]\n', { mode: 0o755 })
    expect(run('v1.2.3')).toEqual({ status: 1, said: expect.stringContaining('Nothing was released') })
    rmSync(hook)
    expect([git(clone, 'tag', '--list'), git(bare, 'tag', '--list')]).toEqual(['', ''])
  })
})

describe('a release', () => {
  let tree: string
  beforeAll(() => {
    commitScripts('true')
    expect(run('v1.2.2', '--dry-run')).toEqual({ status: 0, said: expect.anything() })
    expect(git(clone, 'tag', '--list')).toBe('')
    expect(git(clone, 'branch', '--list', 'release/v1.2.2')).not.toBe('')
    expect(run('v1.2.3')).toEqual({ status: 0, said: expect.anything() })
    tree = join(folder, 'tree')
    git(folder, 'clone', '-q', '--depth', '1', '--branch', 'v1', `file://${bare}`, tree)
  })

  test('is tagged for good and for its major, and never again', () => {
    expect(git(bare, 'rev-parse', 'v1.2.3^{commit}')).toBe(git(bare, 'rev-parse', 'v1^{commit}'))
    expect(run('v1.2.3')).toEqual({ status: 1, said: expect.stringContaining('The tag v1.2.3 exists') })
  })

  test('holds what a consumer needs, and nothing else', () => {
    const actions = readdirSync(join(root, 'actions'))
    const expected = ['.git', '.github', 'LICENSE', 'README.md', 'action.yml', 'dist', ...actions]
    expect(readdirSync(tree).sort()).toEqual(expected.sort())
    expect(readdirSync(join(tree, '.github/workflows')).sort()).toEqual(['deploy-ephemeral.yml', 'deploy-prod.yml'])
  })

  test('is less than 0.8 MB to download', () => {
    const archive = execFileSync('git', ['archive', '--format=tar', 'v1'], { cwd: bare, maxBuffer: 1e8 })
    expect(gzipSync(archive).length).toBeLessThan(800_000)
  })

  test('has no link to what it does not hold', () => {
    for (const file of ['README.md', ...readdirSync(join(root, 'actions')).map((name) => `${name}/README.md`)]) {
      const links = [...readFileSync(join(tree, file), 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(
        (match) => match[1] ?? '',
      )
      const missing = links.filter((link) => !existsSync(join(tree, file, '..', link)))
      expect({ file, missing }).toEqual({ file, missing: [] })
    }
  })

  test('answers the bare name of the suite with the list of its actions', () => {
    const text = readFileSync(join(tree, 'action.yml'), 'utf8')
    expect(text).toContain('huggingface/ds-infra/ecr-login@v1')
    expect(text).toContain('exit 1')
  })

  testWith({ kubectl: ['version', '--client'] }, 'runs both workflows, as somebody who copied them would', async () => {
    await using sandbox = await startSandbox()
    const images = await writeSampleImages(folder)
    const services = Object.fromEntries(sampleServices.map((name) => [name, { image: `oci:${images[name]?.layout}` }]))
    const consumer = join(folder, 'consumer')
    mkdirSync(join(consumer, '.github'), { recursive: true })
    cpSync(join(root, 'test/sample/manifests'), join(consumer, 'manifests'), { recursive: true })
    cpSync(join(tree, '.github/workflows'), join(consumer, '.github/workflows'), { recursive: true })
    const deploy = (workflow: string, event: ReturnType<typeof pullRequest>) =>
      runWorkflow({
        workingCopy: consumer,
        workflow: `.github/workflows/${workflow}.yml`,
        suite: tree,
        event,
        vars: {
          DEPLOY_REGISTRY: sandbox.registry,
          DEPLOY_SERVICES: JSON.stringify(services),
          DEPLOY_MANIFESTS: 'manifests',
        },
        ...sandbox.workflows,
      })
    const ephemeral = await deploy('deploy-ephemeral', pullRequest({ action: 'opened', number: 3 }))
    const closed = await deploy('deploy-ephemeral', pullRequest({ action: 'closed', number: 3 }))
    const prod = await deploy('deploy-prod', release('v2.0.0'))
    for (const { result, jobs } of [ephemeral, closed, prod]) {
      expect([jobs.map(({ log }) => log).join('\n'), result]).toEqual([expect.anything(), 'success'])
      expect(jobs.find(({ result }) => result !== 'skipped')?.log).toContain(
        'Run huggingface/ds-infra/assume-role@v1.2.3',
      )
    }
  })
})

describe('the tag of a major', () => {
  test.each([
    ['v1.2.3', ['v1.2.2', 'v1'], 'v1'],
    ['v2.0.0', ['v1.9.9'], 'v2'],
    ['v1.2.4', ['v1.3.0', 'v2.0.0'], undefined],
    ['v1.10.0', ['v1.9.0', 'v10.0.0'], 'v1'],
  ])('for %s, with %p released, is %p', (version, tags, expected) => {
    expect(movingTag(version, tags)).toBe(expected)
  })
})

describe('links', () => {
  const source = 'https://github.com/o/n/blob/abc'
  test.each([
    ['', '', '[a](actions/ecr-login/README.md)', '[a](ecr-login/README.md)'],
    ['', '', '[a](.github/CONTRIBUTING.md)', `[a](${source}/.github/CONTRIBUTING.md)`],
    ['', '', '[a](https://example.com/x)', '[a](https://example.com/x)'],
    ['', '', '[a](#security)', '[a](#security)'],
    ['actions/ecr-login', 'ecr-login', '[a](../assume-role/README.md#b)', '[a](../assume-role/README.md#b)'],
    ['actions/ecr-login', 'ecr-login', '[a](../../LICENSE)', '[a](../LICENSE)'],
    ['actions/ecr-login', 'ecr-login', '[a](../../src/hub.ts)', `[a](${source}/src/hub.ts)`],
  ])('from %p to %p: %s is %s', (from, to, text, expected) => {
    expect(rewriteLinks(text, from, to, source)).toBe(expected)
  })
})

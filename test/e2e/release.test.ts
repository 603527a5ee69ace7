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
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { movingTag, releaseBefore } from '../../.github/release/notes.ts'
import { rewriteLinks } from '../../.github/release/tree.ts'
import { pageNames, pages } from '../../docs.ts'
import { sampleServices, writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { root } from '../sandbox/workflow/job.ts'
import { push, runWorkflow } from '../sandbox/workflow/runner.ts'

let folder: string
let clone: string
let bare: string
/** The commit that everything begins with. */
let sources: string

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()

/** Runs a program of the sources with Node, in a working copy of them. */
function start(cwd: string, program: string, ...args: string[]) {
  const options = { cwd, encoding: 'utf8', env: process.env } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options)
  return { status, said: stdout + stderr }
}

/** Runs the release script of the clone. */
const run = (...args: string[]) => start(clone, 'release.ts', ...args)

/** What the workflow's second job does, in a checkout that has no packages. `said` is what it said. */
function publish(output: string, commit: string) {
  const checkout = mkdtempSync(join(folder, 'checkout-'))
  git(folder, 'clone', '-q', bare, checkout)
  git(checkout, '-c', 'advice.detachedHead=false', 'checkout', '-q', '--detach', git(clone, 'rev-parse', 'HEAD'))
  return start(checkout, '.github/release/publish.ts', output, commit)
}

/** Makes a commit the head of main, as a push to main does. */
const pushMain = () => git(clone, 'push', '-q', '--force', 'origin', 'HEAD:main')

/**
 * Commits other tests, because the release runs them and this very test is one of them, and another build, which leaves
 * `dist/` as it is by default: the true one takes as long as all of this file, and .ci/run compares what it makes.
 */
function commitScripts(tests: string, build = ''): void {
  git(clone, 'reset', '-q', '--hard', sources)
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
  sources = git(clone, 'rev-parse', 'HEAD')
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
    const hook = join(bare, 'hooks', 'pre-receive')
    writeFileSync(hook, '#!/bin/sh\necho Not today.\nexit 1\n', { mode: 0o755 })
    const { status, said } = run('v1.2.3')
    rmSync(hook)
    expect({ status, said }).toEqual({ status: 1, said: expect.stringMatching(/Nothing was released[\s\S]*Not today/) })
    expect([git(clone, 'tag', '--list'), git(bare, 'tag', '--list')]).toEqual(['', ''])
  })

  test("with workflows that are not those of main's head, before anything is built", () => {
    commitScripts('echo tested', 'console.log("built")')
    appendFileSync(join(clone, '.github/workflows/ci.yml'), '# Changed\n')
    git(clone, 'commit', '-q', '-a', '-m', 'Change a workflow')
    expect(run('v1.2.3')).toEqual({ status: 1, said: expect.not.stringMatching(/built|tested/) })
    expect(run('v1.2.3').said).toContain("The workflows of this release are not those of main's head")
    expect(run('v1.2.3', '--remote', join(folder, 'nowhere')).said).toContain('main of')
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
    pushMain()
    expect(run('v1.2.2', '--dry-run')).toEqual({ status: 0, said: expect.anything() })
    expect(git(clone, 'tag', '--list')).toBe('')
    expect(git(clone, 'branch', '--list', 'release/v1.2.2')).not.toBe('')
    expect(run('v1.2.3')).toEqual({ status: 0, said: expect.anything() })
    tree = join(folder, 'tree')
    git(
      folder,
      '-c',
      'advice.detachedHead=false',
      'clone',
      '-q',
      '--depth',
      '1',
      '--branch',
      'v1',
      `file://${bare}`,
      tree,
    )
  })

  test('is tagged for good and for its major, and never again', () => {
    expect(git(bare, 'rev-parse', 'v1.2.3^{commit}')).toBe(git(bare, 'rev-parse', 'v1^{commit}'))
    expect(run('v1.2.3')).toEqual({ status: 1, said: expect.stringContaining('The tag v1.2.3 exists') })
  })

  test('holds what a consumer needs, and nothing else', () => {
    const actions = readdirSync(join(root, 'actions'))
    const expected = ['.git', '.github', 'LICENSE', 'README.md', 'action.yml', 'actions', 'dist', ...actions]
    expect(readdirSync(tree).sort()).toEqual(expected.sort())
    expect(readdirSync(join(tree, '.github')).sort()).toEqual(['docs', 'setup', 'workflows'])
  })

  test("has main's workflows, all of them and byte for byte, so that GitHub takes the push", () => {
    const of = (ref: string) => git(bare, 'rev-parse', `${ref}:.github/workflows`)
    expect(of('v1.2.3')).toBe(of('main'))
  })

  test('has every action where its workflows look for it, with the program that it runs', () => {
    const workflows = join(tree, '.github/workflows')
    const texts = readdirSync(workflows).map((name) => readFileSync(join(workflows, name), 'utf8'))
    const named = texts.flatMap((text) => [...text.matchAll(/uses: \$\/(\S+)/g)].map(([, path = '']) => path))
    const actions = readdirSync(join(root, 'actions')).flatMap((name) => [name, `actions/${name}`])
    for (const path of [...named.filter((path) => !path.startsWith('.github/')), ...actions]) {
      const text = readFileSync(join(tree, path, 'action.yml'), 'utf8')
      const programs = [...text.matchAll(/^ {2}(?:main|post): (.+)$/gm)].map(([, program = '']) => program)
      expect(programs.map((program) => [path, existsSync(join(tree, path, program))])).not.toContainEqual([path, false])
      expect(programs).not.toEqual([])
    }
  })

  test('is less than 0.8 MB to download', () => {
    const archive = execFileSync('git', ['archive', '--format=tar', 'v1'], { cwd: bare, maxBuffer: 1e8 })
    expect(gzipSync(archive).length).toBeLessThan(800_000)
  })

  test('has no link to what it does not hold', () => {
    const readmes = readdirSync(join(root, 'actions')).map((name) => `${name}/README.md`)
    const files = ['README.md', ...pageNames().map((name) => `${pages}/${name}`), ...readmes]
    for (const file of files) {
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

  test('runs actions by name, and in a workflow of its own that somebody calls', async () => {
    await using sandbox = await startSandbox()
    const consumer = join(folder, 'consumer')
    mkdirSync(join(consumer, '.github/workflows'), { recursive: true })
    const images = await writeSampleImages(folder)
    const services = Object.fromEntries(sampleServices.map((name) => [name, { image: `oci:${images[name]?.layout}` }]))
    const permissions = '{ contents: read, id-token: write }'
    const steps = (where: string, version: string) => `runs-on: ubuntu-latest
    permissions: ${permissions}
    steps:
      - uses: ${where}assume-role${version}
      - uses: ${where}ecr-login${version}
        with: { registries: '${sandbox.registry}' }
      - uses: ${where}push-images${version}
        with:
          registry: ${sandbox.registry}
          repository-prefix: hub-sample-
          services: '${JSON.stringify(services)}'`
    writeFileSync(
      join(consumer, '.github/workflows/caller.yml'),
      `on: push
jobs:
  named:
    ${steps('huggingface/ds-infra/', '@v1')}
  called:
    needs: named
    permissions: ${permissions}
    uses: huggingface/ds-infra/.github/workflows/called.yml@v1
`,
    )
    const called = `on: workflow_call\njobs:\n  own:\n    ${steps('$/actions/', '')}\n`
    writeFileSync(join(tree, '.github/workflows/called.yml'), called)
    const { result, jobs } = await runWorkflow({
      ...sandbox.workflows,
      workingCopy: consumer,
      workflow: '.github/workflows/caller.yml',
      suite: tree,
      event: push(),
    })
    rmSync(join(tree, '.github/workflows/called.yml'))
    const log = jobs.map((job) => job.log).join('\n')
    expect(result === 'success' ? result : log).toBe('success')
    expect(jobs.map(({ result }) => result)).toEqual(['success', 'success'])
  })
})

describe('a release that one job makes and another publishes', () => {
  const version = 'v1.3.0'
  let output: string
  let commit: string

  beforeAll(() => {
    commitScripts('true')
    for (const [file, subject] of [
      ['LICENSE', 'Say *more* to @all <now>'],
      ['dist/index.js', 'Build the bundles'],
    ] as const) {
      appendFileSync(join(clone, file), '\n')
      git(clone, 'commit', '-q', '-a', '-m', subject)
    }
    pushMain()
    output = join(folder, 'output')
    expect(run(version, '--output', output)).toEqual({ status: 0, said: expect.stringContaining('Nothing was pushed') })
    expect([git(clone, 'tag', '--list', version), git(bare, 'tag', '--list', version)]).toEqual(['', ''])
    commit = (JSON.parse(readFileSync(join(output, 'release.json'), 'utf8')) as { commit: string }).commit
  })

  test('is refused if it is not the one that was checked', () => {
    expect(publish(output, '0'.repeat(40))).toEqual({ status: 1, said: expect.stringContaining('which was checked') })
    expect(publish(join(folder, 'none'), commit).status).toBe(1)
    expect(git(bare, 'tag', '--list', version)).toBe('')
  })

  test("is refused if main's workflows have changed meanwhile", () => {
    const head = git(clone, 'rev-parse', 'HEAD')
    appendFileSync(join(clone, '.github/workflows/ci.yml'), '# Changed\n')
    git(clone, 'commit', '-q', '-a', '-m', 'Change a workflow')
    pushMain()
    git(clone, 'reset', '-q', '--hard', head)
    expect(publish(output, commit)).toEqual({ status: 1, said: expect.stringContaining("not those of main's head") })
    pushMain()
  })

  test('is refused if the moving tag has moved meanwhile', () => {
    const before = git(bare, 'rev-parse', 'v1')
    git(bare, 'tag', '--force', 'v1', sources)
    expect(publish(output, commit)).toEqual({ status: 1, said: expect.stringContaining('Nothing was released') })
    expect(git(bare, 'tag', '--list', version)).toBe('')
    git(bare, 'tag', '--force', 'v1', before)
  })

  test('is pushed without a package being there, and a second time is no error', () => {
    expect(publish(output, commit)).toEqual({ status: 0, said: expect.stringContaining(`Released ${version}`) })
    expect([git(bare, 'rev-parse', `${version}^{commit}`), git(bare, 'rev-parse', 'v1')]).toEqual([commit, commit])
    expect(publish(output, commit)).toEqual({ status: 0, said: expect.stringContaining('is there already') })
  })

  test('has an archive of the very tree of the tag, which names its commit', () => {
    // The second job makes it, of the tag that it has pushed.
    const archive = gunzipSync(readFileSync(join(output, `ds-infra-${version}.tar.gz`)))
    const named = execFileSync('git', ['get-tar-commit-id'], {
      input: archive.subarray(0, 2048),
      encoding: 'utf8',
    }).trim()
    expect(named).toBe(commit)
    const tar = execFileSync('git', ['archive', '--format=tar', '--prefix=ds-infra/', version], {
      cwd: bare,
      maxBuffer: 1e8,
    })
    expect(archive.equals(tar)).toBe(true)
  })

  test('has a changelog of the commits since the release before, in its tag too', () => {
    const notes = readFileSync(join(output, 'notes.md'), 'utf8')
    const lines = notes.split('\n').filter((line) => line.startsWith('- '))
    expect(lines[0]).toMatch(/^- Say \\\*more\\\* to @\u200ball \\<now\\> \([0-9a-f]{12}\)$/)
    expect(notes).toContain('[v1.2.3](https://github.com/huggingface/ds-infra/compare/v1.2.3...v1.3.0)')
    expect(notes).not.toContain('Build the bundles (')
    expect(git(bare, 'tag', '--list', '--format=%(contents)', version)).toContain(lines[0] ?? 'none')
  })
})

describe('the release before', () => {
  test.each([
    ['v1.2.3', ['v1.2.2', 'v1.3.0', 'v1', 'v0.9.0'], 'v1.2.2'],
    ['v1.10.0', ['v1.9.0', 'v1.2.0'], 'v1.9.0'],
    ['v1.0.0', ['v2.0.0', ''], undefined],
  ])('%s, with %p released, is %p', (version, tags, expected) => {
    expect(releaseBefore(version, tags)).toBe(expected)
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
    ['', '', '[a](.github/docs/setup.md#b)', '[a](.github/docs/setup.md#b)'],
    ['.github/docs', '.github/docs', '[a](../../actions/deploy/README.md#b)', '[a](../../deploy/README.md#b)'],
    ['.github/docs', '.github/docs', '[a](../setup/policy.json)', '[a](../setup/policy.json)'],
    ['.github/docs', '.github/docs', '[a](local.md)', '[a](local.md)'],
    ['.github/docs', '.github/docs', '[a](../../test/README.md)', `[a](${source}/test/README.md)`],
    ['actions/ecr-login', 'ecr-login', '[a](../assume-role/README.md#b)', '[a](../assume-role/README.md#b)'],
    ['actions/ecr-login', 'ecr-login', '[a](../../LICENSE)', '[a](../LICENSE)'],
    ['actions/ecr-login', 'ecr-login', '[a](../../src/hub.ts)', `[a](${source}/src/hub.ts)`],
  ])('from %p to %p: %s is %s', (from, to, text, expected) => {
    expect(rewriteLinks(text, from, to, source)).toBe(expected)
  })
})

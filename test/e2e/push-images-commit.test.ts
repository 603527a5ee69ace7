/** Which commit an image is of, what need not be built again, and what a pull request may write. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { recipeLabel } from '../../src/docker/services/recipe.ts'
import { hub } from '../../src/hub.ts'
import { root } from '../sandbox/workflow/job.ts'
import { filesOf } from '../support/deploy-workflows.ts'
import { addSubmodule } from '../support/push-images/dockerfiles.ts'
import { logIn } from '../support/push-images/jobs.ts'
import { LayoutWriter } from '../support/push-images/layout.ts'
import { openRepositoryBench, type RepositoryBench } from '../support/push-images/repository.ts'
import { testUnless, withoutRoot } from '../support/real-programs.ts'

const fork = { workflow_run: { event: 'pull_request', head_repository: { full_name: 'somebody/sample' } } }
const skipped = 'api: skipped: the tag is there'

/** Two branches, neither of which the event is of. Returns their commits. */
function branches({ git, write, commit }: RepositoryBench): { x: string; y: string } {
  git('checkout', '-q', '-b', 'feature-x')
  write({ main: 'x\n' })
  const x = commit('x')
  git('checkout', '-q', '-b', 'feature-y', 'main')
  write({ main: 'y\n' })
  return { x, y: commit('y') }
}

describe('the default tag', () => {
  test.each<[string, object]>([
    ['workflow_dispatch', {}],
    ['schedule', {}],
    ['push', {}],
    ['workflow_run', fork],
    ['pull_request_target', { pull_request: { head: { sha: 'a'.repeat(40) } } }],
  ])('is of the commit that is checked out, whatever %s names', async (event, payload) => {
    await using bench = await openRepositoryBench()
    bench.setEvent(event, payload)
    const { x, y } = branches(bench)
    bench.git('checkout', '-q', 'feature-x')
    const first = await bench.push()
    bench.git('checkout', '-q', '--detach', 'feature-y')
    const second = await bench.push()
    expect([first.tag, second.tag]).toEqual([`sha-${x.slice(0, 12)}`, `sha-${y.slice(0, 12)}`])
    expect(second.digest).not.toBe(first.digest)
    expect(second.built).toEqual(['api'])
    expect(bench.labels(second.tag)['org.opencontainers.image.revision']).toBe(y)
    expect(second.log).toContain(
      `not ${bench.job.environment.GITHUB_SHA}, which GITHUB_SHA names for the event ${event}`,
    )
  })

  test('is of the merge commit of a pull request, and the log says so', async () => {
    await using bench = await openRepositoryBench()
    const { x } = branches(bench)
    bench.git('merge', '-q', '--no-ff', '-m', 'Merge', '-s', 'ours', 'feature-x')
    const merge = bench.git('rev-parse', 'HEAD')
    bench.job.environment.GITHUB_SHA = merge
    bench.setEvent('pull_request', { pull_request: { head: { sha: x } } })
    const ofMerge = await bench.push()
    expect(ofMerge.tag).toBe(`sha-${merge.slice(0, 12)}`)
    expect(ofMerge.log).toContain(`the merge commit of the pull request (its head is ${x})`)
    bench.git('checkout', '-q', '--detach', x)
    const ofHead = await bench.push()
    expect(ofHead.log).toContain(`${x}, which is checked out in ${bench.job.workspace}, the head of the pull request`)
  })

  test.each<[string, (bench: RepositoryBench) => Record<string, string>]>([
    [
      'where there is no repository',
      ({ job }) => {
        rmSync(join(job.workspace, '.git'), { recursive: true })
        return {}
      },
    ],
    [
      'where there is no git',
      ({ job }) => {
        const bin = join(job.folder, 'few')
        mkdirSync(bin)
        symlinkSync('/bin/sh', join(bin, 'sh'))
        job.environment.PATH = bin
        return {}
      },
    ],
  ])('is of GITHUB_SHA %s, and then nothing is skipped', async (_, remove) => {
    await using bench = await openRepositoryBench()
    const environment = remove(bench)
    const first = await bench.push({}, environment)
    expect([first.result.conclusion, first.log]).toEqual(['success', expect.stringContaining('which GITHUB_SHA names')])
    expect(first.tag).toBe(`sha-${bench.job.environment.GITHUB_SHA?.slice(0, 12)}`)
    const again = await bench.push({}, environment)
    expect([again.built, again.log]).toEqual([
      ['api'],
      expect.stringMatching(/(?:no git|is in no git repository).*, so it is built/),
    ])
  })

  test('is of the repository of the context, not of the one around it or in the environment', async () => {
    await using bench = await openRepositoryBench()
    const inner = join(bench.job.workspace, 'src')
    mkdirSync(join(inner, 'api'), { recursive: true })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: inner,
        encoding: 'utf8',
      })
    git('init', '-q')
    git('remote', 'add', 'origin', 'https://user:s3cret@github.com/huggingface/other.git')
    writeFileSync(join(inner, 'api/Dockerfile'), 'FROM scratch\n')
    git('add', '-A')
    git('commit', '-q', '-m', 'Inner')
    const id = git('rev-parse', 'HEAD').trim()
    const environment = { GIT_DIR: join(bench.job.workspace, '.git'), GIT_WORK_TREE: bench.job.workspace }
    const { tag, log } = await bench.push({ services: 'api: {context: src/api}' }, environment)
    expect([tag, log]).toEqual([`sha-${id.slice(0, 12)}`, expect.not.stringContaining('s3cret')])
    expect(bench.labels(tag)).toMatchObject({
      'org.opencontainers.image.source': 'https://github.com/huggingface/other',
      'org.opencontainers.image.revision': id,
    })
    const both = await bench.push({ services: 'api: {context: src/api}\nworker: {}' }, environment)
    expect(both.result.conclusion).toBe('failure')
    expect(both.log).toContain(`The services are of several commits, so no tag of one stands for all: api of ${id}`)
    expect(bench.sandbox.requests).toEqual([])
  })

  test('of a submodule is of the repository that names its commit', async () => {
    await using bench = await openRepositoryBench()
    const library = mkdtempSync(join(tmpdir(), 'library-'))
    try {
      cpSync(bench.job.workspace, library, { recursive: true })
      addSubmodule(bench.job.workspace, library, 'lib')
      const id = bench.commit('Add a submodule')
      const service = { services: 'api: {context: lib}' }
      const { tag } = await bench.push(service)
      expect(tag).toBe(`sha-${id.slice(0, 12)}`)
      expect((await bench.push(service)).log).toContain(skipped)
    } finally {
      rmSync(library, { recursive: true })
    }
  })

  test.each<[string, (bench: RepositoryBench, folder: string) => void]>([
    ['a worktree', ({ git }, folder) => git('worktree', 'add', '-q', folder)],
    ['a shallow clone', ({ git, job }, folder) => git('clone', '-q', '--depth=1', `file://${job.workspace}`, folder)],
    [
      'a repository with SHA-256',
      ({ job }, folder) => {
        mkdirSync(folder)
        cpSync(join(job.workspace, 'Dockerfile'), join(folder, 'Dockerfile'))
        const all = ['init -q --object-format=sha256', 'add -A', '-c user.name=t -c user.email=t@e commit -q -m Start']
        for (const one of all) execFileSync('git', one.split(' '), { cwd: folder })
      },
    ],
  ])('is the same for %s, and its image is skipped', async (_, make) => {
    await using bench = await openRepositoryBench()
    const folder = join(bench.job.folder, 'other')
    make(bench, folder)
    const id = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' })
    const service = { services: JSON.stringify({ api: { context: folder } }) }
    expect((await bench.push(service)).tag).toBe(`sha-${id.slice(0, 12)}`)
    expect((await bench.push(service)).log).toContain(skipped)
  })

  test('a repository without a commit has none to make a tag of', async () => {
    await using bench = await openRepositoryBench()
    rmSync(join(bench.job.workspace, '.git'), { recursive: true })
    bench.git('init', '-q')
    const { result, log } = await bench.push()
    expect([result.conclusion, log]).toEqual([
      'failure',
      expect.stringContaining('git cannot say which commit is checked out'),
    ])
    expect(log).toContain("Commit first. With 'tags' given, the commit is not needed.")
    const given = await bench.push({ tags: 'v1' })
    expect([given.result.conclusion, bench.labels('v1')]).toEqual([
      'success',
      expect.not.objectContaining({ 'org.opencontainers.image.revision': expect.anything() }),
    ])
  })

  // Only root can give files to another user.
  testUnless(
    withoutRoot,
    'is of a repository of another user, too, which is compared once that is allowed',
    async () => {
      await using bench = await openRepositoryBench()
      const { workspace } = bench.job
      const id = bench.git('rev-parse', 'HEAD')
      execFileSync('chown', ['-R', '65534', workspace])
      const first = await bench.push()
      expect(first.tag).toBe(`sha-${id.slice(0, 12)}`)
      expect(first.log).toContain(`git config --global --add safe.directory '${workspace}'), so it is built`)
      expect((await bench.push()).built).toEqual(['api'])
      writeFileSync(join(bench.job.home, '.gitconfig'), `[safe]\n\tdirectory = ${workspace}\n`)
      await bench.push()
      expect((await bench.push()).log).toContain(skipped)
    },
  )
})

describe('skip-existing: auto', () => {
  test('skips what was built by the same recipe, with two requests for an image and one for the storage', async () => {
    await using bench = await openRepositoryBench()
    const first = await bench.push()
    const again = await bench.push()
    expect([again.built, again.log]).toEqual([[], expect.stringContaining(skipped)])
    expect(again.digest).toBe(first.digest)
    const asked = bench.sandbox.requests.filter(({ service }) => service === 'registry')
    expect(asked.map(({ operation }) => operation)).toEqual(['GetManifest', 'GetBlob', 'DownloadLayer'])
  })

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['other arguments', { services: 'api: {build-args: {A: s3cret}}' }, {}],
    ['another target', { services: 'api: {target: final}' }, {}],
    ['another Dockerfile', { services: 'api: {file: other/Dockerfile}' }, {}],
    ['another context', { services: 'api: {context: other}' }, {}],
    ['other platforms', { platforms: 'linux/amd64, linux/arm64' }, {}],
    ["the builder's other platform", {}, { DOCKER_DOUBLE_PLATFORM: 'linux/arm64' }],
    ['the other compression', { compression: 'zstd' }, {}],
  ])('builds again with %s, and skips that then', async (_, inputs, environment) => {
    const files = { Dockerfile: 'FROM scratch\n', 'other/Dockerfile': 'FROM scratch\n# other\n' }
    await using bench = await openRepositoryBench({}, files)
    await bench.push()
    const other = await bench.push(inputs, environment)
    expect([other.built, other.log]).toEqual([['api'], expect.stringContaining('was built by another recipe')])
    const again = await bench.push(inputs, environment)
    expect([again.built, again.log]).toEqual([[], expect.stringContaining(skipped)])
    if (inputs.platforms === undefined) expect(JSON.stringify(bench.labels(other.tag))).not.toContain('s3cret')
  })

  test('builds targets of a bake file again where the file says something else', async () => {
    const bakeFile = (value: string) => JSON.stringify({ target: { api: { context: '.', args: { A: value } } } })
    await using bench = await openRepositoryBench({}, { Dockerfile: 'FROM scratch\n' })
    const inputs = { 'bake-files': join(bench.job.folder, 'bake.json'), services: '' }
    writeFileSync(inputs['bake-files'], bakeFile('1'))
    await bench.push(inputs)
    expect((await bench.push(inputs)).log).toContain(skipped)
    writeFileSync(inputs['bake-files'], bakeFile('2'))
    expect((await bench.push(inputs)).built).toEqual(['api'])
  })

  test.each<[string, (bench: RepositoryBench) => void]>([
    ['a changed file', ({ write }) => write({ main: '2\n' })],
    ['a file that git does not know', ({ write }) => write({ new: '' })],
    [
      'a file that is staged',
      ({ write, git }) => {
        write({ new: '' })
        git('add', 'new')
      },
    ],
    ['a file that is gone', ({ job }) => rmSync(join(job.workspace, 'main'))],
  ])('never skips what is built from %s, nor afterwards what is in the commit', async (_, change) => {
    await using bench = await openRepositoryBench()
    const clean = await bench.push()
    change(bench)
    const dirty = await bench.push()
    expect([dirty.built, dirty.log]).toEqual([['api'], expect.stringContaining('changes that are not committed')])
    expect(dirty.digest).not.toBe(clean.digest)
    expect(bench.labels(dirty.tag)).not.toHaveProperty([recipeLabel])
    bench.git('reset', '-q', '--hard')
    bench.git('clean', '-q', '-d', '--force')
    const back = await bench.push()
    expect([back.built, back.digest]).toEqual([['api'], clean.digest])
  })

  test('does not mind files that git ignores, or that the builder is not sent', async () => {
    const files = { Dockerfile: 'FROM scratch\n', '.gitignore': 'made\n', '.dockerignore': 'notes\n' }
    await using bench = await openRepositoryBench({}, files)
    await bench.push()
    bench.write({ made: '1', notes: '1' })
    expect((await bench.push()).log).toContain(skipped)
  })

  test('builds where the recipe cannot be read', async () => {
    await using bench = await openRepositoryBench()
    await bench.push()
    const statement = (Effect: 'Allow' | 'Deny', Action: string) => ({ Effect, Action, Resource: '*' })
    const denied = statement('Deny', 'ecr:GetDownloadUrlForLayer')
    logIn(bench.sandbox, bench.job, hub.role, [{ Statement: [statement('Allow', 'ecr:*'), denied] }])
    const { result, built, log } = await bench.push()
    expect([result.conclusion, built]).toEqual(['success', ['api']])
    expect(log).toMatch(/api: its recipe in the registry cannot be read .*ecr:GetDownloadUrlForLayer.*, so it is built/)
    expect(log).not.toContain('another recipe')
  })

  test('compares an image that exists as it is', async () => {
    await using bench = await openRepositoryBench()
    const layout = new LayoutWriter(join(bench.job.folder, 'images'))
    const services = (name: string) => ({
      services: JSON.stringify({ api: { image: `oci:${layout.folder}:${name}` } }),
    })
    const [one, two] = ['one', 'two'].map((name) => layout.add(layout.image([name]), name))
    expect((await bench.push(services('one'))).digest).toBe(one?.digest)
    expect((await bench.push(services('one'))).log).toContain('api: unchanged')
    expect((await bench.push(services('two'))).digest).toBe(two?.digest)
  })

  test('true skips whatever has the tag', async () => {
    await using bench = await openRepositoryBench()
    await bench.push()
    const other = { services: 'api: {build-args: {A: 1}}', 'skip-existing': 'true' }
    expect((await bench.push(other)).log).toContain(skipped)
  })
})

describe('sources', () => {
  const sources = { services: 'api: {sources: [main]}', tags: 'v1' }
  const reused = 'api: reused: its sources are unchanged'

  test('are reused by another commit, with two requests', async () => {
    await using bench = await openRepositoryBench()
    const first = await bench.push(sources)
    bench.write({ README: 'x' })
    bench.commit()
    const second = await bench.push({ ...sources, tags: 'v2' })
    expect([second.built, second.digest, second.log]).toEqual([[], first.digest, expect.stringContaining(reused)])
    expect(bench.requests('GetManifest', 'PutManifest')).toEqual([
      'GetManifest hub-sample-api',
      'PutManifest hub-sample-api',
    ])
  })

  test('let a second push of nine services build the one that changed; without them it builds nine', async () => {
    const files = filesOf(join(root, 'test/samples/storefront'))
    const names = readdirSync(join(root, 'test/samples/storefront/services')).sort()
    await using bench = await openRepositoryBench({}, files)
    bench.setEvent('pull_request', { pull_request: { head: { sha: 'a'.repeat(40) } } })
    for (const name of names) bench.sandbox.ecr.createRepository(`preview/storefront/${name}`)
    const changed = async (services: string, content: string) => {
      const inputs = { services, 'repository-prefix': 'preview/storefront/' }
      bench.write({ README: content })
      bench.commit()
      const first = await bench.push(inputs)
      bench.write({ 'services/basket/settings.json': content })
      bench.commit()
      const second = await bench.push(inputs)
      return [first, second].map(({ built }) => [...built].sort())
    }
    expect(await changed(`[${names.join(', ')}]`, '1')).toEqual([names, names])
    const withSources = names.map((name) => `${name}: {target: ${name}, sources: [shared.json, services/${name}]}`)
    expect(await changed(withSources.join('\n'), '2')).toEqual([names, ['basket']])
  })

  test('are another image on a builder of another platform', async () => {
    await using bench = await openRepositoryBench()
    await bench.push(sources)
    const arm64 = { DOCKER_DOUBLE_PLATFORM: 'linux/arm64' }
    expect((await bench.push(sources, arm64)).built).toEqual(['api'])
    expect((await bench.push({ ...sources, tags: 'v2' }, arm64)).log).toContain(reused)
    // Named, it is the same.
    expect((await bench.push({ ...sources, platforms: 'linux/arm64' })).log).toContain(reused)
  })

  test('are what a filter made of them, not what the commit has', async () => {
    await using bench = await openRepositoryBench()
    bench.write({ '.gitattributes': 'model filter=large\n', model: 'pointer\n' })
    bench.git('config', 'filter.large.clean', 'cat >/dev/null; echo pointer')
    bench.commit()
    const service = { services: 'api: {sources: true}', tags: 'v1' }
    const pointer = await bench.push(service)
    bench.git('config', 'filter.large.smudge', 'cat >/dev/null; echo the whole model')
    rmSync(join(bench.job.workspace, 'model'))
    bench.git('checkout', '-q', '--', 'model')
    expect(readFileSync(join(bench.job.workspace, 'model'), 'utf8')).toBe('the whole model\n')
    const whole = await bench.push({ ...service, tags: 'v2' })
    expect([whole.built, whole.digest === pointer.digest]).toEqual([['api'], false])
    expect((await bench.push({ ...service, tags: 'v3' })).digest).toBe(whole.digest)
    // The same under the commit's own tag.
    const byCommit = await bench.push()
    expect(byCommit.built).toEqual(['api'])
  })

  test('include a Dockerfile that a link leads to', async () => {
    await using bench = await openRepositoryBench({}, { 'images/api': 'FROM scratch\n', main: '1' })
    symlinkSync('images/api', join(bench.job.workspace, 'Dockerfile'))
    bench.commit()
    await bench.push(sources)
    bench.write({ 'images/api': 'FROM scratch\n# changed\n' })
    bench.commit()
    expect((await bench.push(sources)).built).toEqual(['api'])
  })

  test('that are not committed are built, and get no tag of their own', async () => {
    await using bench = await openRepositoryBench()
    bench.write({ main: 'changed' })
    const { log } = await bench.push(sources)
    expect(log).toContain('api: its sources have changes that are not committed (main), so it is built')
    expect(bench.tags()).toEqual(['v1'])
  })

  test('whose tag the registry refuses leave the image under its own tags, with a warning', async () => {
    await using bench = await openRepositoryBench()
    bench.sandbox.inject({ service: 'registry', operation: 'PutManifest', path: /src-/, kind: 'status', status: 400 })
    const { result, digest, log } = await bench.push(sources)
    expect([result.conclusion, digest]).toEqual(['success', expect.stringMatching(/^sha256:/)])
    expect(bench.tags()).toEqual(['v1'])
    expect(log).toMatch(/##\[warning\]api is in the registry without the tag src-[0-9a-f]{40}, so it is built again/)
    expect((await bench.push(sources)).built).toEqual(['api'])
  })

  test('that are not there are an error', async () => {
    await using bench = await openRepositoryBench()
    const { log } = await bench.push({ ...sources, services: 'api: {sources: [nowhere]}' })
    expect(log).toContain("##[error]api: There is no 'nowhere' here, which is to be compared.")
  })
})

describe('what anybody may propose', () => {
  const services = { services: 'api: {sources: [main]}', tags: 'v1', cache: 'registry' }

  test.each<[string, object]>([
    ['pull_request', {}],
    ['pull_request_target', {}],
    ['pull_request_review', {}],
    ['issue_comment', {}],
    ['workflow_run', fork],
    ['workflow_run', { workflow_run: { event: 'pull_request', head_repository: { full_name: 'huggingface/sample' } } }],
    ['workflow_run', { workflow_run: { event: 'push', head_repository: { full_name: 'somebody/sample' } } }],
    ['an_event_of_tomorrow', {}],
  ])('is not taken by a push: %s %j', async (event, payload) => {
    await using bench = await openRepositoryBench()
    bench.setEvent(event, payload)
    const proposed = await bench.push(services)
    expect(bench.tags()).toEqual([expect.stringMatching(/^src-pr-[0-9a-f]{40}$/), 'v1'])
    expect([proposed.reads, proposed.writes]).toEqual([['buildcache-pr', 'buildcache'], ['buildcache-pr']])
    expect((await bench.push(services)).log).toContain('api: reused')
    bench.setEvent('push')
    const pushed = await bench.push(services)
    expect([pushed.built, pushed.reads, pushed.writes]).toEqual([['api'], ['buildcache'], ['buildcache']])
    expect(bench.tags()).toContainEqual(expect.stringMatching(/^src-[0-9a-f]{40}$/))
  })

  test.each<[string, object]>([
    ['push', {}],
    ['merge_group', {}],
    ['schedule', {}],
    ['workflow_dispatch', {}],
    ['workflow_run', { workflow_run: { event: 'push', head_repository: { full_name: 'huggingface/sample' } } }],
  ])('takes what a trusted run has built: %s %j', async (event, payload) => {
    await using bench = await openRepositoryBench()
    bench.setEvent(event, payload)
    const trusted = await bench.push(services)
    bench.setEvent('pull_request')
    const proposed = await bench.push({ ...services, tags: 'v2' })
    expect([proposed.built, proposed.digest]).toEqual([[], trusted.digest])
    expect(bench.tags()).toEqual([expect.stringMatching(/^src-[0-9a-f]{40}$/), 'v1', 'v2'])
  })

  test.each([
    ['none', [], ['of-its-own']],
    ['registry', ['buildcache-pr'], ['buildcache']],
  ])("writes no cache of a bake file's own, with cache: %s", async (cache, proposed, pushed) => {
    await using bench = await openRepositoryBench()
    const own = { context: '.', 'cache-to': ['type=registry,ref=cache.example.com/api:of-its-own'] }
    bench.write({ 'bake.json': JSON.stringify({ target: { api: own } }) })
    bench.commit()
    const inputs = { services: '', 'bake-files': 'bake.json', tags: 'v1', cache }
    bench.setEvent('pull_request')
    expect((await bench.push(inputs)).writes).toEqual(proposed)
    bench.setEvent('push')
    expect((await bench.push(inputs)).writes).toEqual(pushed)
  })

  test('is known by the refs that were fetched, too', async () => {
    await using bench = await openRepositoryBench()
    bench.setEvent('workflow_dispatch')
    bench.git('update-ref', 'refs/remotes/pull/7/merge', 'HEAD')
    await bench.push(services)
    expect(bench.tags()).toEqual([expect.stringMatching(/^src-pr-/), 'v1'])
  })

  test('is not skipped by a push of the same commit, but the other way round', async () => {
    await using bench = await openRepositoryBench()
    bench.setEvent('pull_request_target')
    await bench.push()
    expect((await bench.push()).log).toContain(skipped)
    bench.setEvent('push')
    expect((await bench.push()).built).toEqual(['api'])
    bench.setEvent('pull_request_target')
    expect((await bench.push()).log).toContain(skipped)
  })
})

/** Which events start a workflow. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Bench } from '../../support/workflows.ts'
import type { WorkflowEvent } from '../github/event.ts'
import { matchesFilter, starts } from './file/filters.ts'
import { readWorkflow } from './file/model.ts'
import {
  dispatch,
  type Happening,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  release,
  repositoryDispatch,
  schedule,
} from './runner.ts'

const on = (text: string) => `on: ${text}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n`

function event(name: string, details: Partial<WorkflowEvent> = {}): WorkflowEvent {
  return { name, payload: {}, ref: 'refs/heads/main', sha: '0'.repeat(40), actor: 'octocat', ...details }
}

const pull = (action: string, details: Partial<WorkflowEvent> = {}) =>
  event('pull_request', { payload: { action }, ref: 'refs/pull/7/merge', baseRef: 'main', ...details })

const pushed = (ref: string) => event('push', { ref })

async function started(text: string, what: WorkflowEvent, files: string[] = []): Promise<boolean> {
  return await starts(await readWorkflow('test.yml', on(text)), what, () => Promise.resolve(files))
}

describe('types', () => {
  test.each([
    ['pull_request', pull('opened'), true],
    ['pull_request', pull('synchronize'), true],
    ['pull_request', pull('reopened'), true],
    ['pull_request', pull('closed'), false],
    ['pull_request', pull('labeled'), false],
    ['pull_request', pull('edited'), false],
    ['{ pull_request: { types: [closed, labeled] } }', pull('labeled'), true],
    ['{ pull_request: { types: converted_to_draft } }', pull('converted_to_draft'), true],
    ['{ pull_request: { types: [closed] } }', pull('opened'), false],
    ['pull_request_target', pull('opened'), false],
    ['pull_request_target', event('pull_request_target', { payload: { action: 'closed' } }), false],
    ['pull_request_target', event('pull_request_target', { payload: { action: 'opened' } }), true],
    ['merge_group', event('merge_group', { payload: { action: 'checks_requested' } }), true],
    ['merge_group', event('merge_group', { payload: { action: 'destroyed' } }), false],
    ['release', event('release', { payload: { action: 'prereleased' } }), true],
    ['{ release: { types: [released] } }', event('release', { payload: { action: 'published' } }), false],
    ['release', event('release', { payload: { action: 'created', release: { draft: true } } }), false],
    [
      '{ repository_dispatch: { types: [sweep] } }',
      event('repository_dispatch', { payload: { action: 'sweep' } }),
      true,
    ],
    ['{ repository_dispatch: { types: [sweep] } }', event('repository_dispatch', { payload: { action: 'x' } }), false],
    ['{ schedule: [{ cron: "5 4 * * *" }] }', event('schedule', { payload: { schedule: '5 4 * * *' } }), true],
    ['{ schedule: [{ cron: "5 4 * * *" }] }', event('schedule', { payload: { schedule: '0 0 * * *' } }), false],
    ['[push, release]', event('release', { payload: { action: 'published' } }), true],
    ['push', event('workflow_dispatch'), false],
  ])('on: %s', async (text, what, expected) => {
    expect(await started(text, what)).toBe(expected)
  })

  test('a pull request with a conflict starts nothing, not even when it is closed, but for pull_request_target', async () => {
    const both = '{ pull_request: { types: [closed] }, pull_request_target: { types: [closed] } }'
    const closed = pull('closed', { conflict: true })
    expect(await started(both, closed)).toBe(false)
    expect(await started(both, { ...closed, name: 'pull_request_target' })).toBe(true)
  })
})

describe('branches and tags', () => {
  const group = event('merge_group', {
    payload: { action: 'checks_requested', merge_group: { base_ref: 'refs/heads/main' } },
    ref: 'refs/heads/gh-readonly-queue/main/pr-7-0',
  })

  test.each([
    ['{ pull_request: { branches: [main] } }', pull('opened'), true],
    ['{ pull_request: { branches: ["release/**"] } }', pull('opened'), false],
    ['{ pull_request: { branches-ignore: [main] } }', pull('opened'), false],
    ['{ pull_request: { branches-ignore: ["release/**"] } }', pull('opened'), true],
    ['{ push: { branches: ["feature/*", "!feature/x"] } }', pushed('refs/heads/feature/x'), false],
    ['{ push: { branches: ["feature/*", "!feature/x"] } }', pushed('refs/heads/feature/y'), true],
    ['{ push: { branches: ["feature/*", "!feature/x", "feature/x"] } }', pushed('refs/heads/feature/x'), true],
    ['{ push: { tags: ["v*"] } }', pushed('refs/tags/v1'), true],
    ['{ push: { tags: ["v*"] } }', pushed('refs/heads/main'), false],
    ['{ push: { tags-ignore: ["v*"] } }', pushed('refs/heads/main'), false],
    ['{ push: { branches: [main] } }', pushed('refs/tags/v1'), false],
    ['{ push: { branches-ignore: [x] } }', pushed('refs/tags/v1'), false],
    ['{ push: { branches: [main], tags: ["v*"] } }', pushed('refs/tags/v1'), true],
    ['push', pushed('refs/tags/v1'), true],
    ['{ merge_group: { branches: [main] } }', group, true],
    ['{ merge_group: { branches: [other] } }', group, false],
  ])('on: %s, %p', async (text, what, expected) => {
    expect(await started(text, what)).toBe(expected)
  })
})

describe('paths', () => {
  test.each([
    ['paths: ["src/**"]', ['src/a.ts'], true],
    ['paths: ["src/**"]', ['docs/a.md'], false],
    ['paths: ["src/**", "!src/**/*.md"]', ['src/x/a.md'], false],
    ['paths: ["src/**", "!src/**/*.md"]', ['src/x/a.md', 'src/a.ts'], true],
    ['paths: ["src/**", "!src/**/*.md", "src/README.md"]', ['src/README.md'], true],
    ['paths-ignore: ["**.md"]', ['README.md', 'docs/a.md'], false],
    ['paths-ignore: ["**.md"]', ['README.md', 'src/a.ts'], true],
    ['paths: ["src/**"]', [], false],
    ['branches: [other], paths: ["src/**"]', ['src/a.ts'], false],
  ])('%s, changed: %p', async (text, files, expected) => {
    expect(await started(`{ push: { ${text} } }`, pushed('refs/heads/main'), files)).toBe(expected)
    const why = text.includes('branches') ? pull('opened', { baseRef: 'main' }) : pull('opened')
    expect(await started(`{ pull_request: { ${text} } }`, why, files)).toBe(expected)
  })

  test('are not looked at for tags, and only the first 300 files are', async () => {
    expect(await started('{ push: { paths: ["src/**"] } }', pushed('refs/tags/v1'))).toBe(true)
    const many = Array.from({ length: 300 }, (_, at) => `docs/${at}.md`)
    expect(await started('{ push: { paths: ["src/**"] } }', pushed('refs/heads/main'), [...many, 'src/a'])).toBe(false)
  })
})

describe('patterns', () => {
  test.each([
    ['feature/*', 'feature/my-branch', true],
    ['feature/*', 'feature/a/b', false],
    ['feature/**', 'feature/a/b', true],
    ['*', 'main', true],
    ['*', 'a/b', false],
    ['**', 'a/b', true],
    ['*feature', 'ver-10-feature', true],
    ['v2*', 'v2.9', true],
    ['v[12].[0-9]+.[0-9]+', 'v1.10.1', true],
    ['v[12].[0-9]+.[0-9]+', 'v3.0.0', false],
    ['*.jsx?', 'page.js', true],
    ['*.jsx?', 'page.jsx', true],
    ['*.jsx?', 'page.ts', false],
    ['**.js', 'src/js/app.js', true],
    ['docs/**/*.md', 'docs/README.md', true],
    ['docs/**/*.md', 'docs/mona/octocat.md', true],
    ['**/docs/**', 'docs/hello.md', true],
    ['**/docs/**', 'dir/docs/my-file.txt', true],
    ['**/migrate-*.sql', 'db/sept/migrate-v1.sql', true],
    ['a.b', 'axb', false],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
  ])('%s, %s', (pattern, name, expected) => {
    expect(matchesFilter(name, pattern)).toBe(expected)
  })
})

describe('refused, as GitHub does', () => {
  test.each([
    ['{ push: { branches: [a], branches-ignore: [b] } }', 'one of branches and branches-ignore'],
    ['{ push: { branches: ["!a"] } }', 'needs a pattern without !'],
    ['{ release: { branches: [main] } }', "Unexpected value 'branches'"],
    ['{ pull_request: { types: [published] } }', "Unexpected value 'published'"],
  ])('on: %s', async (text, message) => {
    const what = text.includes('push') ? pushed('refs/heads/a') : pull('opened')
    await expect(started(text, what)).rejects.toThrow(message)
  })
})

describe('what an event says', () => {
  let bench: Bench

  beforeEach(() => {
    bench = new Bench()
    bench.file('src/a.ts', 'a')
  })

  afterEach(() => {
    bench.dispose()
  })

  const facts = '${{ github.ref }} ${{ github.base_ref }} ${{ github.head_ref }} ${{ github.event.action }}'
  const say = (text: string, what: string) =>
    on(text).replace("run: 'true'", `run: 'echo "$WHAT"', env: { WHAT: '${what}' }`)

  test.each<[string, string, Happening, string]>([
    ['push', facts, push('refs/heads/feature'), 'refs/heads/feature   '],
    ['push', facts, push('refs/tags/v1'), 'refs/tags/v1   '],
    [
      '{ pull_request: { types: [closed] } }',
      facts,
      pullRequest({ action: 'closed' }),
      'refs/pull/7/merge main feature closed',
    ],
    [
      '{ pull_request: { types: [closed] } }',
      `${facts} \${{ github.event.pull_request.merged }}`,
      pullRequest({ action: 'closed', merged: true }),
      'refs/heads/main main feature closed true',
    ],
    [
      '{ pull_request: { types: [labeled] } }',
      '${{ github.event.label.name }} of ${{ join(github.event.pull_request.labels.*.name) }}',
      pullRequest({ action: 'labeled', labels: ['a'], label: 'preview' }),
      'preview of a,preview',
    ],
    [
      '{ pull_request: { types: [unlabeled] } }',
      '${{ github.event.label.name }} of ${{ join(github.event.pull_request.labels.*.name) }}',
      pullRequest({ action: 'unlabeled', labels: ['a', 'preview'], label: 'preview' }),
      'preview of a',
    ],
    [
      '{ pull_request: { types: [converted_to_draft] } }',
      '${{ github.event.pull_request.draft }}',
      pullRequest({ action: 'converted_to_draft' }),
      'true',
    ],
    [
      '{ pull_request: { types: [edited] } }',
      '${{ github.event.changes.title.from }} ${{ github.event.pull_request.title }}',
      pullRequest({ action: 'edited' }),
      'A feature A feature, edited',
    ],
    ['pull_request_target', facts, pullRequestTarget({ action: 'opened' }), 'refs/heads/main main feature opened'],
    [
      'merge_group',
      "${{ startsWith(github.ref, format('refs/heads/gh-readonly-queue/{0}/pr-7-', 'main')) }}".replaceAll("'", "''"),
      mergeGroup(),
      'true',
    ],
    [
      'release',
      '${{ github.ref_name }} ${{ github.event.release.tag_name }} ${{ github.event.release.prerelease }}',
      release('v1.0.0-rc.1', { action: 'prereleased', prerelease: true }),
      'v1.0.0-rc.1 v1.0.0-rc.1 true',
    ],
    ['{ schedule: [{ cron: "0 4 * * *" }] }', '${{ github.event.schedule }}', schedule('0 4 * * *'), '0 4 * * *'],
    [
      '{ repository_dispatch: { types: [sweep] } }',
      '${{ github.event.action }} ${{ github.event.client_payload.x }}',
      repositoryDispatch('sweep', { x: 1 }),
      'sweep 1',
    ],
    [
      '{ workflow_dispatch: { inputs: { dry: { type: boolean } } } }',
      "${{ github.event.inputs.dry == ''true'' }} ${{ inputs.dry == true }}",
      dispatch({ dry: true }),
      'true true',
    ],
  ])('on: %s: %s', async (text, what, happening, expected) => {
    const { lines, result } = await bench.run(say(text, what), { event: happening })
    expect([result, lines.at(-1)?.trimEnd()]).toEqual(['success', expected.trimEnd()])
  })

  test('path filters see the files of a push, and of a pull request since it left its base', async () => {
    const only = (path: string) => on(`{ push: { paths: ['${path}'] }, pull_request: { paths: ['${path}'] } }`)
    const { github } = bench
    const repository = github.addRepository('huggingface/sample')
    const main = only('src/**')
    bench.file('.github/workflows/test.yml', main)
    await repository.push('main', { '.github/workflows/test.yml': main, 'src/a': '1', 'docs/a': '1' })
    const docs = await repository.push('main', { 'docs/a': '2' })
    const source = await repository.push('main', { 'src/a': '2' })
    const pull = await repository.openPullRequest({ branch: 'docs', files: { 'docs/a': '3' } })
    await repository.push('main', { 'src/a': '3' })
    await pull.moveTo()
    const run = async (event: WorkflowEvent) => (await bench.run(main, { github, event })).result
    expect(await run(docs)).toBe('skipped')
    expect(await run(source)).toBe('success')
    expect(await run(pull.event('opened'))).toBe('skipped')
    expect(await run(await pull.push({ 'src/b': '1' }))).toBe('success')
  })
})

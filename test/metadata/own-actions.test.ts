/**
 * What our workflows use of this repository by `$/`, and how many runs of a group wait (`queue`): actionlint knows
 * neither yet. And what only the workflows of this repository promise.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isMap, isScalar, parse, parseDocument, visit } from 'yaml'
import { concurrencyOf } from '../sandbox/workflow/file/concurrency-settings.ts'
import { readWorkflow } from '../sandbox/workflow/file/model.ts'
import { root } from '../sandbox/workflow/job.ts'

const folder = join(root, '.github', 'workflows')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe.each(readdirSync(folder))('%s', (name) => {
  test('uses what is in this repository, by $/', () => {
    visit(parseDocument(read(name)), {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return
        const path = /^\$\/(.*)$/.exec(String(value.value))?.[1]
        if (path === undefined) return
        const file = path.startsWith('.github/workflows/') ? path : `${path}/action.yml`
        expect([path, existsSync(join(root, file))]).toEqual([path, true])
      },
    })
  })

  test('lets one run wait or all, and all only where none is cancelled', () => {
    visit(parseDocument(read(name)), {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || key.value !== 'concurrency' || !isMap(value)) return
        const { queue = 'single', ...others } = value.toJSON() as Record<string, unknown>
        expect(['single', 'max']).toContain(queue)
        if (queue === 'max') expect(others['cancel-in-progress'] ?? false).toBe(false)
      },
    })
  })
})

test('CI of a commit of main is cancelled by no other; that of a pull request by its next push', async () => {
  const { concurrency } = await readWorkflow('ci.yml', read('ci.yml'))
  const of = (event: string, ref: string, sha: string) =>
    concurrencyOf(concurrency, { contexts: { github: { event_name: event, ref, sha } } }, 'ci.yml')
  const main = of('push', 'refs/heads/main', 'a')
  expect([main?.cancelInProgress, main?.group === of('push', 'refs/heads/main', 'b')?.group]).toEqual([false, false])
  const pull = of('pull_request', 'refs/pull/1/merge', 'a')
  expect(pull).toEqual(of('pull_request', 'refs/pull/1/merge', 'b'))
  expect([pull?.cancelInProgress, pull?.group === of('pull_request', 'refs/pull/2/merge', 'a')?.group]).toEqual([
    true,
    false,
  ])
})

describe('the release', () => {
  const { jobs } = parse(read('release.yml')) as {
    jobs: Record<string, { permissions: object; environment?: string; steps: { run?: string; uses?: string }[] }>
  }
  const text = (job: string) => JSON.stringify(jobs[job])

  test('is made and tested by a job that can only read, and has no secret', () => {
    expect(jobs.validate).toMatchObject({ permissions: { contents: 'read' } })
    expect(Object.keys(jobs.validate?.permissions ?? {})).toEqual(['contents'])
    expect(jobs.validate?.environment).toBeUndefined()
    expect(text('validate')).not.toMatch(/secrets\.|github\.token/)
  })

  test('is published by a job that somebody approves, which installs no package and runs no test', () => {
    expect(jobs.publish).toMatchObject({ environment: 'release', permissions: { contents: 'write' } })
    expect(text('publish')).not.toMatch(/\b(npm|npx|release\.ts)\b|secrets\./)
    const imported = ['publish.ts', 'git.ts'].flatMap((name) => [
      ...readFileSync(join(root, '.github/release', name), 'utf8').matchAll(/from '([^']+)'/g),
    ])
    expect(imported.filter(([, from = '']) => !/^(node:|\.\/git\.ts$)/.test(from))).toEqual([])
  })

  test('has an attestation of what is published, and the README verifies that', () => {
    const attested = /ds-infra-\$\{\{ inputs\.version \}\}\.tar\.gz/
    expect(text('publish')).toMatch(attested)
    expect(text('publish')).toContain('gh release create')
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    expect(readme).toContain('gh attestation verify ds-infra-v1.2.3.tar.gz --repo huggingface/ds-infra')
  })
})

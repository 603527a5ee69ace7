/** What .github/docs/workflows.md says of how long previews last, and of who may lift their limits. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { root } from '../sandbox/workflow/job.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const [, text = ''] = /^## What a preview costs\n(.*?)^## /ms.exec(read('.github/docs/workflows.md')) ?? []

test('the time of a preview is that of the workflow, the time of its images that of the set-up', () => {
  const { on } = parse(read('.github/workflows/deploy-ephemeral.yml')) as {
    on: { workflow_call: { inputs: Record<string, { default: unknown }> } }
  }
  expect(on.workflow_call.inputs).toMatchObject({ ttl: { default: '3d' }, label: { default: '' } })
  expect(text).toMatch(/after three days without a deployment \(`ttl:/)
  expect(read('.github/docs/setup.md')).toContain(
    'RepositoryPrefix=preview/my-repo/ EcrRepositories=api,worker ImmutableTags=false ExpireDays=14',
  )
  expect(text).toContain('two weeks after their push')
})

test('it is as many jobs as are said, but for those of a closing', () => {
  const { jobs } = parse(read('.github/workflows/deploy-ephemeral.yml')) as { jobs: object }
  expect(Object.keys(jobs)).toEqual(['plan', 'build', 'deploy'])
  expect(text).toContain('three jobs per push')
})

test('previews may write no quota', () => {
  const rules = parseAllDocuments(read('.github/setup/deploy-rights.yml')).flatMap(
    (document) => (document.toJS() as { rules: { resources: string[] }[] }).rules,
  )
  const resources = rules.flatMap((rule) => rule.resources)
  expect(resources).toContain('configmaps')
  expect(resources.filter((name) => name === '*' || name.startsWith('resourcequotas'))).toEqual([])
  expect(text).toContain('ResourceQuota')
})

/** The workflows of this repository: valid, pinned, with inputs that exist. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isMap, isScalar, parse, parseDocument, visit } from 'yaml'
import { root } from '../sandbox/workflow/job.ts'
import { faultsOf, ours } from './faults.ts'

const folder = join(root, '.github', 'workflows')

interface Step {
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Parsed {
  permissions?: unknown
  jobs: Record<
    string,
    { steps?: Step[]; permissions?: Record<string, string>; 'timeout-minutes'?: unknown; uses?: string }
  >
}

describe.each(readdirSync(folder))('%s', (name) => {
  const content = readFileSync(join(folder, name), 'utf8')
  const workflow = parse(content) as Parsed
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? [])

  test("is valid for GitHub's language service, which knows our actions' inputs", async () => {
    expect(await faultsOf(name, content)).toEqual([])
  })

  test('grants nothing but per job, and limits how long an action may take', () => {
    expect(workflow.permissions).toEqual({})
    for (const [id, job] of Object.entries(workflow.jobs)) {
      if (job.steps?.some(({ uses }) => uses)) expect([id, typeof job['timeout-minutes']]).toEqual([id, 'number'])
    }
  })

  test('reads outputs that our actions have', () => {
    const used = new Map(steps.map(({ id, uses = '' }) => [id, /^[.$]\/actions\/([\w-]+)$/.exec(uses)?.[1]]))
    for (const [, id, output] of content.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const action = used.get(id)
      if (action) expect([output, ours(action).outputs.has(output ?? '')]).toEqual([output, true])
    }
  })

  test("pins others' actions by commit, with the version beside it", () => {
    visit(parseDocument(content), {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || key.value !== 'uses' || !isScalar(value) || /^[.$]\//.test(String(value.value))) return
        expect(`${value.value} #${value.comment}`).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      },
    })
  })

  test('has no expression inside a script, where its value would be executed', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${' + '{')
  })

  test('keeps the credentials of the checkout out of the working copy', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false)
  })
})

test('an action of others has the same version everywhere', () => {
  const pins = new Map<string, Set<string>>()
  for (const name of readdirSync(folder)) {
    const content = readFileSync(join(folder, name), 'utf8')
    for (const [, action = '', version = ''] of content.matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(.*)/g))
      pins.set(action, (pins.get(action) ?? new Set()).add(version))
  }
  expect([...pins].filter(([, versions]) => versions.size > 1)).toEqual([])
})

test('both deploy workflows can be pointed elsewhere by variables alone', () => {
  for (const name of ['deploy-ephemeral.yml', 'deploy-prod.yml']) {
    const document = parseDocument(readFileSync(join(folder, name), 'utf8'))
    const env = document.get('env')
    if (!isMap(env)) throw new Error(`${name} has no env`)
    for (const { key, value } of env.items) {
      expect(`${key}: ${isScalar(value) ? value.value : ''}`).toMatch(/^[A-Z_]+: \$\{\{ vars\.DEPLOY_[A-Z_]+ \|\| /)
    }
  }
})

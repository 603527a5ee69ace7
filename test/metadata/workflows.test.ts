/** The workflows of this repository: valid, pinned, with inputs that exist. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isMap, isScalar, parse, parseDocument, visit } from 'yaml'
import { root } from '../sandbox/job.ts'
import { NoOperationTraceWriter, parseWorkflow } from '../sandbox/workflow/language.ts'
import { readAction } from '../sandbox/workflow/model.ts'

const folder = join(root, '.github', 'workflows')

interface Step {
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

  test("is valid by GitHub's schema", () => {
    const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
    expect(context.errors.getErrors()).toEqual([])
  })

  test('grants nothing but per job, and limits how long an action may take', () => {
    expect(workflow.permissions).toEqual({})
    for (const [id, job] of Object.entries(workflow.jobs)) {
      if (job.steps?.some(({ uses }) => uses)) expect([id, typeof job['timeout-minutes']]).toEqual([id, 'number'])
    }
  })

  test('gives our actions inputs that they have, and all that they require', () => {
    for (const { uses, with: given = {} } of steps) {
      const action = /^(?:\.\/actions|huggingface\/ds-infra)\/([\w-]+)(?:@.+)?$/.exec(uses ?? '')?.[1]
      if (!action) continue
      const file = join(root, 'actions', action, 'action.yml')
      const { inputs } = readAction(file, readFileSync(file, 'utf8'))
      const required = [...inputs].filter(([, input]) => input.required).map(([input]) => input)
      expect([action, Object.keys(given).filter((input) => !inputs.has(input))]).toEqual([action, []])
      expect([action, required.filter((input) => !(input in given))]).toEqual([action, []])
    }
  })

  test("pins others' actions by commit, with the version beside it", () => {
    visit(parseDocument(content), {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || key.value !== 'uses' || !isScalar(value) || String(value.value).startsWith('./')) return
        expect(`${value.value} #${value.comment}`).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      },
    })
  })

  test('has no expression inside a script, where its value would be executed', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${' + '{')
  })

  test('keeps the credentials of the checkout out of the working copy, but where a job pushes', () => {
    for (const { permissions, steps = [] } of Object.values(workflow.jobs)) {
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      if (permissions?.contents === 'write') continue
      for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false)
    }
  })
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

/** The workflows of this repository: valid, pinned, with inputs that exist. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isScalar, parse, parseDocument, visit } from 'yaml'
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

interface Called {
  on: {
    workflow_call: {
      inputs: Record<string, { description?: string; default?: unknown }>
      outputs: Record<string, { value: string }>
      secrets?: Record<string, { required?: boolean }>
    }
  }
  jobs: Record<string, { outputs?: Record<string, string>; permissions: Record<string, string> }>
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

describe.each(['deploy-ephemeral.yml', 'deploy-prod.yml', 'images.yml', 'sweep-ephemeral.yml'])(
  'called, %s',
  (name) => {
    const workflow = parse(readFileSync(join(folder, name), 'utf8')) as Called
    const { inputs, outputs, secrets = {} } = workflow.on.workflow_call

    test('is not started by anything else, and needs no input and no secret', () => {
      expect(Object.keys(workflow.on)).toEqual(['workflow_call'])
      for (const [input, { description, default: value }] of Object.entries(inputs))
        expect([input, description, value]).toEqual([input, expect.stringMatching(/\.$/), expect.anything()])
      for (const { required } of Object.values(secrets)) expect(required).toBe(false)
    })

    test('has outputs that its jobs have', () => {
      for (const { value } of Object.values(outputs)) {
        const [, job = '', output = ''] = /jobs\.([\w-]+)\.outputs\.([\w-]+)/.exec(value) ?? []
        expect([value, Object.keys(workflow.jobs[job]?.outputs ?? {})]).toEqual([
          value,
          expect.arrayContaining([output]),
        ])
      }
    })

    test('grants its jobs no more than README.md has its callers grant', () => {
      const readme = readFileSync(join(root, 'README.md'), 'utf8')
      const [, granted = ''] = new RegExp(`permissions: (\\{.*\\})\\n    uses: .*/${name}@v1`).exec(readme) ?? []
      const given = parse(granted) as Record<string, string>
      for (const { permissions } of Object.values(workflow.jobs))
        for (const [scope, level] of Object.entries(permissions))
          expect([scope, [level, 'write']]).toEqual([scope, expect.arrayContaining([given[scope]])])
    })
  },
)

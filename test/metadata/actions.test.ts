/** action.yml, code, README and dist/ of each action say the same. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actionNames, freshReadme } from '../../docs.ts'
import { entrypoints } from '../../src/entrypoints.ts'
import { hub } from '../../src/hub.ts'
import { readAction } from '../sandbox/workflow/file/action.ts'
import { dist, root } from '../sandbox/workflow/job.ts'
import { usageOf } from './usage.ts'

const names = actionNames()

/** Inputs that fall back to the hub, by name, whatever the action. */
const hubDefaults: Record<string, string> = {
  account: hub.account,
  role: hub.role,
  // Those of the job.
  region: '',
  registry: '',
  registries: '',
}

/** Where an action means something else by that name, or leaves it to the job. */
const exceptions: Record<string, Record<string, string>> = {
  // Empty, so that an account which is given is known from one that is not; its description has the hub's.
  'assume-role': { profile: hub.profile, account: '' },
  'configure-kubeconfig': { role: '' },
}

const read = (name: string) => readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')
const raw = (name: string) =>
  parse(read(name)) as {
    inputs?: Record<string, { default?: unknown; description?: string }>
    author?: string
    runs: { main: string; post?: string }
  }

test("assume-role's description names the account that the code falls back to", () => {
  expect(raw('assume-role').inputs?.account?.description).toContain(hub.account)
})

test('the README lists every action', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(names.filter((name) => !readme.includes(`| [${name}](actions/${name}/README.md) |`))).toEqual([])
})

describe.each(names)('%s', (name) => {
  const folder = join(root, 'actions', name)
  const action = readAction(`actions/${name}/action.yml`, read(name))
  const usage = usageOf(name)
  const inputs = [...action.inputs.keys()]

  test("action.yml is valid by GitHub's schema, bears the action's name and runs on node24", () => {
    expect(action.name).toBe(name)
    expect(action.runs.using).toBe('node24')
  })

  test('every description is one sentence that ends with a full stop', () => {
    const parts = [...action.inputs, ...action.outputs].map(([part, { description }]) => [part, description])
    for (const [part, description] of [[name, action.description], ...parts]) {
      expect(`${part}: ${description}`).toMatch(/^[^\n]+: [^\n]{8,}\.$/)
      expect(`${part}: ${description}`).not.toMatch(/\. [A-Z]|To be written/)
    }
  })

  test('every declared input is read', () => {
    expect(inputs.filter((input) => !usage.reads.has(input) && !usage.perhaps.has(input))).toEqual([])
  })

  test('no undeclared input is read', () => {
    expect([...usage.reads].filter((input) => !inputs.includes(input))).toEqual([])
  })

  test('the outputs that are declared are those that are set', () => {
    expect([...usage.sets].sort()).toEqual([...action.outputs.keys()].sort())
  })

  test('every default is text, and those of the hub are those of src/hub.ts', () => {
    for (const [input, { default: value }] of Object.entries(raw(name).inputs ?? {})) {
      expect([input, typeof value]).toEqual([input, action.inputs.get(input)?.required ? 'undefined' : 'string'])
      const expected = exceptions[name]?.[input] ?? hubDefaults[input]
      if (expected !== undefined) expect([input, value]).toEqual([input, expected])
    }
  })

  test('main and post are in dist/, post where there is a post.ts', () => {
    const { main, post } = raw(name).runs
    const program = (script: string) => resolve(folder, script).slice(join(root, 'dist').length + 1)
    expect(program(main)).toBe(join(name, 'main.js'))
    expect(post && program(post)).toBe(existsSync(join(folder, 'post.ts')) ? join(name, 'post.js') : undefined)
    for (const script of post ? [main, post] : [main]) {
      expect([script, existsSync(join(dist, program(script)))]).toEqual([script, true])
      expect(Object.keys(entrypoints)).toContain(program(script).replace(/\.js$/, '').replaceAll('\\', '/'))
    }
  })

  test('the tables of its README are those of action.yml (npm run docs)', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(freshReadme(name))
  })

  test('main.ts has less than 60 lines', () => {
    expect(readFileSync(join(folder, 'main.ts'), 'utf8').split('\n').length).toBeLessThan(60)
  })
})
